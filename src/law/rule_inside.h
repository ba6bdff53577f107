/* How a question is read, strictly: for the files rule_*.c, which answer. */
#pragma once

#include "law/overtime.h"
#include "law/rule.h"
#include "law/spans.h"

struct question {
    struct arena *arena;
    const struct law *law;
    const struct doc *in;
    const char *path;   /* of `in` within the whole question, "" at its top */
    const char **wrong; /* the first thing that is wrong, or NULL; shared by parts */
};

/* Notes what is wrong with a field, the first time; later ones are follow-ups. */
void wrong(const struct question *, const char *key, const char *what, ...)
    __attribute__((format(printf, 3, 4)));
static inline bool
failed(const struct question *q)
{
    return *q->wrong != NULL;
}

/* A day, a month, a text: needed, and refused where missing.  The `_or_none` kin may be absent. */
struct day in_day(const struct question *, const char *key);
struct day in_day_or_none(const struct question *, const char *key);
struct day in_month(const struct question *, const char *key);
const char *in_text(const struct question *, const char *key);
/* Whole numbers from `least` to `most`; absent gives `otherwise`. */
int64_t in_number(const struct question *, const char *key, int64_t least, int64_t most,
                  int64_t otherwise);
bool in_flag(const struct question *, const char *key);
/* One of `names` (NULL ends): its index. */
int in_choice(const struct question *, const char *key, const char *const *names);
minutes in_clock(const struct question *, const char *key);
/* [["08:30", "17:15"], …] */
struct spans in_spans(const struct question *, const char *key);
/* ["2020-06-13", …] */
bool in_day_list_has(const struct question *, const char *key, struct day);
/* { "2020-04": 600, … } */
struct overtime_months in_months(const struct question *, const char *key);
/* A part: the object under `key` (absent: empty), or item `i` of the list under `key`. */
struct question in_part(const struct question *, const char *key);
const struct doc *in_list(const struct question *, const char *key);
struct question in_item(const struct question *, const char *key, const struct doc *item, size_t i);
/* Refuses keys that are not among `names` (NULL ends). */
void in_only(const struct question *, const char *const *names);

/* No minutes of work, month or leave can be more than this without being a slip. */
enum { MONTH_MINUTES_MOST = 31 * MINUTES_A_DAY, LEAVE_MINUTES_MOST = 366 * MINUTES_A_DAY };

typedef void rule_fn(const struct question *, struct doc *out);

rule_fn rule_day_type, rule_limit_year, rule_classify_work;
rule_fn rule_ot_limits, rule_ot_moved, rule_ot_remaining, rule_childcare_cap, rule_health_interview,
    rule_ot_review_deadline;
rule_fn rule_pay_buckets, rule_subst60, rule_hourly_rate, rule_telework_allowance;
rule_fn rule_annual_leave_grant, rule_annual_leave_carry, rule_annual_leave_use,
    rule_annual_leave_units, rule_annual_leave_short, rule_leave_use5, rule_summer_leave,
    rule_sick_90, rule_child_until, rule_child_time2;
rule_fn rule_interval, rule_furikae_window, rule_daikyu_window, rule_break_check;
rule_fn rule_flex_check;
rule_fn rule_shift_check, rule_furikae_rest;

/* Questions on leave: annual, summer, sick, and children's ages and times. */
#include "law/annual_leave.h"
#include "law/childcare.h"
#include "law/rule_inside.h"
#include "law/sick_leave.h"
#include "law/special_leave.h"

static minutes
in_minutes(const struct question *q, const char *key)
{
    return (minutes)in_number(q, key, 0, LEAVE_MINUTES_MOST, 0);
}

void
rule_annual_leave_grant(const struct question *q, struct doc *out)
{
    struct leave_service s = {
        .year = (int)in_number(q, "year", 1950, 2150, 0),
        .hired = in_day(q, "hire_date"),
        .term_end = in_day_or_none(q, "term_end"),
    };
    struct trail none = { 0 };

    if (!s.year)
        wrong(q, "year", "missing");
    if (s.term_end.ymd && s.term_end.ymd < s.hired.ymd)
        wrong(q, "term_end", "before the hire_date");
    if (failed(q))
        return;

    int days = annual_leave_grant(&none, q->law, &s);
    if (days < 0)
        wrong(q, "year", "no rule on annual leave was in force");
    doc_int(out, "days", days);
}

void
rule_annual_leave_carry(const struct question *q, struct doc *out)
{
    minutes grant = in_minutes(q, "grant_minutes");
    minutes carried_in = in_minutes(q, "carried_in_minutes");
    minutes used = in_minutes(q, "used_minutes");
    minutes next = (minutes)(law_number(q->law, "annual-leave.days", LAW_NEWEST, 0) *
                             law_number(q->law, "annual-leave.day", LAW_NEWEST, 0));
    struct trail none = { 0 };

    if (used > grant + carried_in)
        wrong(q, "used_minutes", "more than was granted and carried in");

    struct leave_year_end end =
        annual_leave_carry(&none, q->law, LAW_NEWEST, grant, carried_in, used, next);
    doc_minutes(out, "remaining_minutes", end.remaining);
    doc_minutes(out, "carry_minutes", end.carry);
    doc_minutes(out, "next_year_total_minutes", end.next_total);
}

void
rule_annual_leave_use(const struct question *q, struct doc *out)
{
    static const char *const units[] = { "day", "hour", "quarter", NULL };
    static const char *const keys[] = { "unit", "n", NULL };
    minutes balance = in_minutes(q, "balance_minutes");
    minutes day = annual_leave_unit_minutes(q->law, LAW_NEWEST, LEAVE_DAY), used = 0;
    const struct doc *list = in_list(q, "uses");
    size_t i = 0;

    doc_each (item, list) {
        struct question part = in_item(q, "uses", item, i++);

        in_only(&part, keys);
        enum leave_unit unit = (enum leave_unit)in_choice(&part, "unit", units);
        used += annual_leave_unit_minutes(q->law, LAW_NEWEST, unit) *
                (minutes)in_number(&part, "n", 0, 1000, 0);
        if (used > balance)
            wrong(&part, "n", "more than the balance");
        if (failed(q))
            return;
    }
    doc_minutes(out, "used_minutes", used);
    doc_minutes(out, "balance_minutes", balance - used);
    doc_int(out, "balance_days", day ? (balance - used) / day : 0);
    doc_minutes(out, "balance_rest_minutes", day ? (balance - used) % day : 0);
}

void
rule_annual_leave_units(const struct question *q, struct doc *out)
{
    static const char *const names[] = { "day", "hour", "quarter" };
    struct day on = in_day(q, "on");
    bool shift = in_flag(q, "shift");
    struct doc *units = doc_list(out, "units");

    for (int u = LEAVE_DAY; u <= LEAVE_QUARTER; u++)
        if (annual_leave_unit(q->law, on, (enum leave_unit)u, shift))
            doc_item_text(units, names[u]);
}

void
rule_annual_leave_short(const struct question *q, struct doc *out)
{
    static const char *const shapes[] = { "uniform", "uneven", NULL };
    bool uneven = in_choice(q, "shape", shapes);
    int week_days = (int)law_number(q->law, "annual-leave.week-days", LAW_NEWEST, 5);
    int days = (int)in_number(q, "days_per_week", 1, week_days, 0);
    minutes week = (minutes)in_number(q, "week_minutes", 1,
                                      law_number(q->law, "hours.week", LAW_NEWEST, 0), 0);

    if (!uneven && !days)
        wrong(q, "days_per_week", "missing");
    if (uneven && !week)
        wrong(q, "week_minutes", "missing");
    doc_int(out, "days",
            uneven ? annual_leave_short_uneven(q->law, LAW_NEWEST, week)
                   : annual_leave_short_uniform(q->law, LAW_NEWEST, days));
}

void
rule_leave_use5(const struct question *q, struct doc *out)
{
    minutes used = in_minutes(q, "used_minutes"), planned = in_minutes(q, "planned_minutes");

    doc_bool(out, "prompt",
             annual_leave_use5(q->law, LAW_NEWEST, used, planned).verdict == RULE_OVER);
}

void
rule_summer_leave(const struct question *q, struct doc *out)
{
    struct day day = in_day(q, "date");
    bool busy = in_flag(q, "busy_season_exception");

    if (!law_holidays_known(q->law, day))
        wrong(q, "date", "no holiday table is held for the year %d", day_year(day));
    doc_bool(out, "usable", summer_leave(q->law, day, busy, 0));
}

void
rule_sick_90(const struct question *q, struct doc *out)
{
    struct day last = sick_last_day(q->law, in_day(q, "start"), 0);

    if (!last.ymd)
        wrong(q, "start", "no rule on ninety days was in force");
    doc_day(out, "last_day", last);
}

void
rule_child_until(const struct question *q, struct doc *out)
{
    static const char *const measures[] = { "school", "grade3", NULL };
    struct day birth = in_day(q, "birth");
    enum child_measure measure = (enum child_measure)in_choice(q, "measure", measures);

    doc_day(out, "last_day", child_until(q->law, birth, measure));
}

void
rule_child_time2(const struct question *q, struct doc *out)
{
    struct day on = in_day(q, "on");
    minutes used = in_minutes(q, "used_minutes");
    struct trail none = { 0 };
    struct childtime2 r;

    childcare_time2(&none, q->law, on, used, 0, &r);
    if (r.available && r.left < 0)
        wrong(q, "used_minutes", "more than the year holds");
    doc_bool(out, "available", r.available);
    doc_day(out, "year_start", r.year.first);
    doc_day(out, "year_end", r.year.last);
    if (r.available) {
        doc_minutes(out, "cap_minutes", r.cap);
        doc_minutes(out, "remaining_minutes", r.left);
    } else {
        doc_null(out, "cap_minutes");
        doc_null(out, "remaining_minutes");
    }
}

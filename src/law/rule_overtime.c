/* Questions on the ceilings: ot_limits, ot_moved, ot_remaining, health_interview and the rest. */
#include <stdlib.h>
#include <string.h>

#include "law/rule_inside.h"

static const char *const categories[] = { "normal", "hetero", NULL };

/* What is over, in order of code. */
static int
by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
violations(struct doc *out, const struct finding *finding, size_t count)
{
    struct doc *list = doc_list(out, "violations");
    const char *over[FINDINGS_MOST];
    size_t n = 0;

    for (size_t i = 0; i < count; i++)
        if (finding[i].verdict == RULE_OVER)
            over[n++] = finding[i].rule;
    qsort(over, n, sizeof *over, by_text);
    for (size_t i = 0; i < n; i++)
        doc_item_text(list, over[i]);
}

static struct overtime_facts
facts_of(const struct question *q)
{
    return (struct overtime_facts){
        .month = in_month(q, "month"),
        .section = (enum section)in_choice(q, "category", categories),
        .start_month = (int)in_number(q, "year_start_month", 1, 12, 0),
        .months = in_months(q, "months"),
    };
}

void
rule_ot_limits(const struct question *q, struct doc *out)
{
    struct overtime_facts facts = facts_of(q);
    struct trail none = { 0 };
    struct overtime_ruling r;

    overtime_judge(&none, q->law, &facts, &r);
    violations(out, r.finding, r.count);
    doc_minutes(out, "year_total", r.year_total);
    if (facts.section != SECTION_HETERO)
        return;
    doc_int(out, "over45_months", r.over45);
    struct doc *windows = doc_list(out, "avg_windows_over");
    for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++)
        if (r.average_over & 1U << n)
            doc_item_int(windows, n);
}

void
rule_ot_moved(const struct question *q, struct doc *out)
{
    struct overtime_facts facts = {
        .month = in_month(q, "month"),
        .moved = in_day(q, "move_date"),
        .months = in_months(q, "months"),
    };
    struct period year = limit_year(q->law, facts.month, 0);
    struct trail none = { 0 };
    struct overtime_ruling r;

    /* Years before the move are wholly 他律, years after it wholly 自律. */
    facts.section = facts.moved.ymd > year.last.ymd ? SECTION_HETERO : SECTION_NORMAL;
    overtime_judge(&none, q->law, &facts, &r);
    violations(out, r.finding, r.count);
    doc_minutes(out, "year_total", r.year_total);
    if (r.period_cap) {
        doc_minutes(out, "period_cap", r.period_cap);
        doc_minutes(out, "period_total", r.period_total);
    }
}

static void
left_or_null(struct doc *out, const char *key, bool has, minutes left)
{
    if (has && left != MINUTES_UNKNOWN)
        doc_minutes(out, key, left);
    else
        doc_null(out, key);
}

void
rule_ot_remaining(const struct question *q, struct doc *out)
{
    struct overtime_facts facts = facts_of(q);
    struct trail none = { 0 };
    struct overtime_left left;

    overtime_left(&none, q->law, &facts, &left);
    left_or_null(out, "month", true, left.month);
    left_or_null(out, "year", true, left.year);
    if (facts.section == SECTION_HETERO) {
        left_or_null(out, "avg", left.has_average, left.average);
        left_or_null(out, "over45", left.has_over45, left.over45);
    }
    left_or_null(out, "binding", true, left.binding);
}

void
rule_childcare_cap(const struct question *q, struct doc *out)
{
    struct day month = in_month(q, "month");
    struct overtime_months months = in_months(q, "months");
    struct trail none = { 0 };
    struct finding f[2];

    childcare_cap(&none, q->law, month, &months, f);
    violations(out, f, COUNT(f));
}

void
rule_health_interview(const struct question *q, struct doc *out)
{
    struct day month = in_month(q, "month");
    struct overtime_months months = in_months(q, "months");
    struct trail none = { 0 };
    struct health_ruling r;

    health_judge(&none, q->law, month, &months, &r);
    doc_bool(out, "required", r.required);
    struct doc *reasons = doc_list(out, "reasons");
    if (r.month)
        doc_item_text(reasons, "month_100h");
    if (r.average)
        doc_item_text(reasons, "avg_80h");
}

void
rule_ot_review_deadline(const struct question *q, struct doc *out)
{
    struct day excess = in_day(q, "date");
    int start = (int)in_number(q, "year_start_month", 1, 12, 0);
    struct day until = overtime_review_until(q->law, excess, start);

    if (!until.ymd)
        wrong(q, "date", "no ceiling was in force on that day");
    doc_day(out, "deadline", until);
}

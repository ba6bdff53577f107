/* Which questions can be asked, and who answers them? */
#include <string.h>

#include "law/rule_inside.h"

enum { FIELDS_MOST = 10 };

struct rule_field {
    const char *name, *shape;
};

static const struct {
    const char *op, *rule;
    rule_fn *answer;
    struct rule_field in[FIELDS_MOST], out[FIELDS_MOST];
} ops[] = {
    { "day_type",
      "CAL-DAYTYPE",
      rule_day_type,
      { { "date", "day" },
        { "overrides", "{ weekoff_to_work?, work_to_weekoff?, zero_alloc?: day[] }?" } },
      { { "kind", "workday | weekoff | zero_alloc | holiday" },
        { "is_holiday", "bool" },
        { "holiday_kind", "national | year_end | null" } } },
    { "limit_year",
      "CAL-FY",
      rule_limit_year,
      { { "date", "day" }, { "start_month", "1..12, 4?" } },
      { { "start", "day" }, { "end", "day" } } },
    { "classify_work",
      "OT-COUNT",
      rule_classify_work,
      { { "date", "day" },
        { "kind", "workday | weekoff | zero_alloc | holiday" },
        { "regular", "[clock, clock][]?" },
        { "breaks", "[clock, clock][]?" },
        { "work", "[clock, clock][]?" },
        { "duty", "[clock, clock][]?" } },
      { { "regular_minutes", "minutes" },
        { "holiday_regular_minutes", "minutes" },
        { "overtime_minutes", "minutes" },
        { "overtime_night_minutes", "minutes" },
        { "limit_counted_minutes", "minutes" },
        { "limit_counted_by_month", "{ month: minutes }" } } },
    { "ot_limits",
      "OT-LIMIT",
      rule_ot_limits,
      { { "category", "normal | hetero" },
        { "month", "month" },
        { "months", "{ month: minutes }?" },
        { "year_start_month", "1..12, 4?" } },
      { { "violations", "code[]" },
        { "year_total", "minutes" },
        { "over45_months", "count (hetero)" },
        { "avg_windows_over", "2..6[] (hetero)" } } },
    { "ot_moved",
      "OT-LIMIT-MOVED",
      rule_ot_moved,
      { { "move_date", "day" }, { "month", "month" }, { "months", "{ month: minutes }?" } },
      { { "violations", "code[]" },
        { "year_total", "minutes" },
        { "period_cap", "minutes (months after the move)" },
        { "period_total", "minutes (months after the move)" } } },
    { "ot_remaining",
      "OT-REMAINING",
      rule_ot_remaining,
      { { "category", "normal | hetero" },
        { "month", "month" },
        { "months", "{ month: minutes }?" },
        { "year_start_month", "1..12, 4?" } },
      { { "month", "minutes" },
        { "year", "minutes" },
        { "avg", "minutes | null (hetero)" },
        { "over45", "minutes | null (hetero)" },
        { "binding", "minutes" } } },
    { "childcare_cap",
      "OT-CHILDCARE-CAP",
      rule_childcare_cap,
      { { "month", "month" }, { "months", "{ month: minutes }?" } },
      { { "violations", "code[]" } } },
    { "health_interview",
      "OT-HEALTH",
      rule_health_interview,
      { { "month", "month" }, { "months", "{ month: minutes }?" } },
      { { "required", "bool" }, { "reasons", "(month_100h | avg_80h)[]" } } },
    { "ot_review_deadline",
      "OT-REVIEW",
      rule_ot_review_deadline,
      { { "date", "day" }, { "year_start_month", "1..12, 4?" } },
      { { "deadline", "day" } } },
};

const char *
rule_op(size_t i)
{
    return i < COUNT(ops) ? ops[i].op : NULL;
}

static bool
refuse(struct arena *arena, struct doc **out, const char *what)
{
    *out = doc_new(arena);
    doc_text(*out, "error", what);
    return false;
}

bool
rule_run(struct arena *arena, const struct law *law, const char *op, const struct doc *in,
         struct doc **out)
{
    const char *names[FIELDS_MOST + 1] = { 0 }, *what = NULL;
    struct question q = { arena, law, in, "", &what };
    size_t i = 0;

    while (i < COUNT(ops) && strcmp(ops[i].op, op))
        i++;
    if (i == COUNT(ops))
        return refuse(arena, out, arena_text(arena, "op: unknown: %.60s", op));
    if (in->kind != DOC_OBJECT)
        return refuse(arena, out, "in: not an object");
    for (size_t n = 0; n < FIELDS_MOST && ops[i].in[n].name; n++)
        names[n] = ops[i].in[n].name;
    in_only(&q, names);
    *out = doc_new(arena);
    if (!what)
        ops[i].answer(&q, *out);
    return what ? refuse(arena, out, what) : true;
}

void
rule_list(struct doc *list)
{
    for (size_t i = 0; i < COUNT(ops); i++) {
        struct doc *row = doc_row(list);

        doc_text(row, "op", ops[i].op);
        doc_text(row, "rule", ops[i].rule);
        struct doc *in = doc_object(row, "in");
        for (size_t n = 0; n < FIELDS_MOST && ops[i].in[n].name; n++)
            doc_text(in, ops[i].in[n].name, ops[i].in[n].shape);
        struct doc *out = doc_object(row, "out");
        for (size_t n = 0; n < FIELDS_MOST && ops[i].out[n].name; n++)
            doc_text(out, ops[i].out[n].name, ops[i].out[n].shape);
    }
}

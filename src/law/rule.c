/* Which questions can be asked, and who answers them? */
#include <string.h>

#include "base/text.h"
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
    { "pay_buckets",
      "PAY-OT-RATE",
      rule_pay_buckets,
      { { "month", "month" },
        { "segments", "{ date: day, from: clock, to: clock, kind: workday | weekoff | zero_alloc | "
                      "holiday }[]?" } },
      { { "cat1_day", "minutes" },
        { "cat1_night", "minutes" },
        { "cat2_day", "minutes" },
        { "cat2_night", "minutes" },
        { "over60_day", "minutes" },
        { "over60_night", "minutes" },
        { "total", "minutes" } } },
    { "subst60",
      "PAY-SUBST-60",
      rule_subst60,
      { { "month", "month" }, { "over60", "{ cat1?, cat2?, short?: minutes }?" } },
      { { "convertible_minutes", "minutes" }, { "window_from", "day" }, { "window_to", "day" } } },
    { "hourly_rate",
      "PAY-HOURLY",
      rule_hourly_rate,
      { { "monthly_yen", "yen?" }, { "week_minutes", "minutes" }, { "rates", "percent[]?" } },
      { { "deduct_per_hour_yen", "yen" }, { "ot_per_hour_yen", "{ rate: yen }" } } },
    { "telework_allowance",
      "PAY-TELEWORK",
      rule_telework_allowance,
      { { "on", "day" }, { "days_by_month", "0..31[]?" } },
      { { "eligible", "bool" } } },
    { "annual_leave_grant",
      "AL-MIDYEAR",
      rule_annual_leave_grant,
      { { "year", "year" }, { "hire_date", "day" }, { "term_end", "day?" } },
      { { "days", "count" } } },
    { "annual_leave_carry",
      "AL-CARRY",
      rule_annual_leave_carry,
      { { "grant_minutes", "minutes?" },
        { "carried_in_minutes", "minutes?" },
        { "used_minutes", "minutes?" } },
      { { "remaining_minutes", "minutes" },
        { "carry_minutes", "minutes" },
        { "next_year_total_minutes", "minutes" } } },
    { "annual_leave_use",
      "AL-UNIT",
      rule_annual_leave_use,
      { { "balance_minutes", "minutes?" },
        { "uses", "{ unit: day | hour | quarter, n: count }[]?" } },
      { { "used_minutes", "minutes" },
        { "balance_minutes", "minutes" },
        { "balance_days", "count" },
        { "balance_rest_minutes", "minutes" } } },
    { "annual_leave_units",
      "AL-UNIT",
      rule_annual_leave_units,
      { { "on", "day" }, { "shift", "bool?" } },
      { { "units", "(day | hour | quarter)[]" } } },
    { "annual_leave_short",
      "AL-SHORT",
      rule_annual_leave_short,
      { { "shape", "uniform | uneven" },
        { "days_per_week", "1..5 (uniform)" },
        { "week_minutes", "minutes (uneven)" } },
      { { "days", "count" } } },
    { "leave_use5",
      "AL-USE5",
      rule_leave_use5,
      { { "used_minutes", "minutes?" }, { "planned_minutes", "minutes?" } },
      { { "prompt", "bool" } } },
    { "summer_leave",
      "SL-SUMMER",
      rule_summer_leave,
      { { "date", "day" }, { "busy_season_exception", "bool?" } },
      { { "usable", "bool" } } },
    { "sick_90", "SICK-90", rule_sick_90, { { "start", "day" } }, { { "last_day", "day" } } },
    { "child_until",
      "CHILD-AGE",
      rule_child_until,
      { { "birth", "day" }, { "measure", "school | grade3" } },
      { { "last_day", "day" } } },
    { "child_time2",
      "CHILD-TIME",
      rule_child_time2,
      { { "on", "day" }, { "used_minutes", "minutes?" } },
      { { "available", "bool" },
        { "year_start", "day" },
        { "year_end", "day" },
        { "cap_minutes", "minutes | null" },
        { "remaining_minutes", "minutes | null" } } },
    { "interval",
      "WT-INTERVAL",
      rule_interval,
      { { "end", "moment" }, { "next_start", "moment" } },
      { { "interval_minutes", "minutes" },
        { "applies", "bool" },
        { "meets_target", "bool | null" } } },
    { "furikae_window",
      "WT-FURIKAE",
      rule_furikae_window,
      { { "work_date", "day" }, { "off_date", "day" } },
      { { "allowed", "bool" } } },
    { "daikyu_window",
      "WT-DAIKYU",
      rule_daikyu_window,
      { { "holiday", "day" }, { "day", "day" } },
      { { "allowed", "bool" } } },
    { "furikae_rest",
      "WT-FURIKAE",
      rule_furikae_rest,
      { { "start", "day" }, { "days", "(minutes | \"off\")[]" } },
      { { "fewest_days_off", "count | null (fewer than four weeks)" },
        { "longest_run", "count" },
        { "allowed", "bool" } } },
    { "shift_check",
      "WT-SHIFT",
      rule_shift_check,
      { { "start", "day" },
        { "days", "(minutes | \"off\")[]" },
        { "week_minutes", "minutes?" },
        { "short_time", "bool?" },
        { "consulted", "bool?" } },
      { { "fewest_days_off", "count" },
        { "longest_run", "count" },
        { "longest_shift_minutes", "minutes" },
        { "total_minutes", "minutes" },
        { "required_minutes", "minutes" },
        { "violations", "code[]" } } },
    { "break_check",
      "WT-BREAK-2023",
      rule_break_check,
      { { "on", "day, from 2023-04-01" },
        { "mode", "fixed | flex" },
        { "start", "clock" },
        { "end", "clock" },
        { "breaks", "[clock, clock][]?" },
        { "min_break", "minutes, 60? (fixed)" } },
      { { "violations", "(BREAK-LENGTH | BREAK-STRETCH)[]" } } },
    { "flex_check",
      "FLEX",
      rule_flex_check,
      { { "on", "day" },
        { "category", "general | care" },
        { "unit_weeks", "1..52" },
        { "unit_start", "day" },
        { "params", "{ core?: [clock, clock][], min_day_minutes?: minutes }?" },
        { "days", "{ date: day, kind: work | nominal | extra_off, start: clock (work), "
                  "end: clock (work), breaks?: [clock, clock][], exempt?: bool }[]?" } },
      { { "total_minutes", "minutes" },
        { "required_minutes", "minutes" },
        { "violations", "code[]" } } },
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

/* A name from a command line may be any bytes; it is repeated where it can be read. */
static const char *
unknown(struct arena *arena, const char *op)
{
    size_t size = strlen(op);

    if (!utf8_valid(op, size))
        return "op: unknown";
    return arena_text(arena, "op: unknown: %.*s", (int)utf8_cut(op, size, 60), op);
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
        return refuse(arena, out, unknown(arena, op));
    if (in->kind != DOC_OBJECT)
        return refuse(arena, out, "in: not an object");
    if (!law_speaks(law, LAW_NEWEST))
        return refuse(arena, out, "regime: nobody declared it");
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

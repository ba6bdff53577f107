/* Questions on hours laid in another way: shift_check, furikae_rest. */
#include <string.h>

#include "law/moving.h"
#include "law/rule_inside.h"
#include "law/shift.h"

enum { DAYS_MOST = 53 * 7 };

/* A day of the plan is the minutes of its shift, or "off". */
static size_t
in_plan(const struct question *q, minutes *shift, bool *off)
{
    const struct doc *list = in_list(q, "days");
    size_t n = 0;

    doc_each (item, list) {
        char *name = arena_text(q->arena, "days[%zu]", n);

        if (n == DAYS_MOST) {
            wrong(q, name, "more than %d days", DAYS_MOST);
            break;
        }
        off[n] = item->kind == DOC_TEXT && !strcmp(item->text.s, "off");
        if (!off[n] && (item->kind != DOC_INT || item->i < 0 || item->i > 2 * MINUTES_A_DAY))
            wrong(q, name, "neither \"off\" nor the minutes of a shift");
        else if (!off[n])
            shift[n] = (minutes)item->i;
        n++;
    }
    if (!n)
        wrong(q, "days", "missing");
    return n;
}

void
rule_shift_check(const struct question *q, struct doc *out)
{
    minutes *shift = arena_array(q->arena, DAYS_MOST, sizeof *shift);
    bool *off = arena_array(q->arena, DAYS_MOST, sizeof *off);
    struct shift_plan p = {
        .first = in_day(q, "start"),
        .shift = shift,
        .off = off,
        .days = in_plan(q, shift, off),
        .week = (minutes)in_number(q, "week_minutes", 1, 7 * MINUTES_A_DAY, 0),
        .short_time = in_flag(q, "short_time"),
        .consulted = in_flag(q, "consulted"),
    };
    struct trail none = { 0 };
    struct shift_ruling r;

    if (failed(q))
        return;
    shift_check(&none, q->law, &p, &r);
    if (!r.spoken)
        wrong(q, "start", "no rule on shifts was in force on that day");
    doc_int(out, "fewest_days_off", r.fewest_off);
    doc_int(out, "longest_run", r.longest_run);
    doc_minutes(out, "longest_shift_minutes", r.longest);
    doc_minutes(out, "total_minutes", r.total);
    doc_minutes(out, "required_minutes", r.required);
    struct doc *list = doc_list(out, "violations");
    for (int bit = 0; shift_fault_rules[bit]; bit++)
        if (r.faults & 1U << bit)
            doc_item_text(list, shift_fault_rules[bit]);
}

void
rule_furikae_rest(const struct question *q, struct doc *out)
{
    minutes *shift = arena_array(q->arena, DAYS_MOST, sizeof *shift);
    bool *off = arena_array(q->arena, DAYS_MOST, sizeof *off);
    struct day first = in_day(q, "start");
    size_t count = in_plan(q, shift, off);
    struct finding f[2];

    if (failed(q))
        return;
    swap_rest(q->law, first, off, count, f);
    if (f[0].verdict == RULE_SILENT)
        doc_null(out, "fewest_days_off");
    else
        doc_int(out, "fewest_days_off", f[0].used);
    doc_int(out, "longest_run", f[1].used);
    doc_bool(out, "allowed", f[0].verdict != RULE_OVER && f[1].verdict != RULE_OVER);
}

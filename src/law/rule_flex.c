/* The question flex_check. */
#include <string.h>

#include "law/flextime.h"
#include "law/rule_inside.h"

/* A day off needs no clock, but what stands there must be one. */
static void
in_clock_if_said(const struct question *q, const char *key)
{
    const struct doc *d = doc_get(q->in, key);

    if (d && d->kind != DOC_NULL)
        (void)in_clock(q, key);
}

static void
read_day(const struct question *q, struct flex_day *d)
{
    static const char *const kinds[] = { "work", "nominal", "extra_off", NULL };
    static const char *const keys[] = { "date",   "kind",   "start", "end",
                                        "breaks", "exempt", "moved", NULL };

    in_only(q, keys);
    d->day = in_day(q, "date");
    d->kind = (enum flex_kind)in_choice(q, "kind", kinds);
    d->breaks = in_spans(q, "breaks");
    d->exempt = in_flag(q, "exempt");
    d->moved = in_flag(q, "moved");
    if (d->kind != FLEX_WORK) {
        in_clock_if_said(q, "start");
        in_clock_if_said(q, "end");
        return;
    }
    d->hours = (struct span){ in_clock(q, "start"), in_clock(q, "end") };
    if (d->hours.until < d->hours.from)
        wrong(q, "end", "before the start");
}

static void
read_days(const struct question *q, struct flex_unit *unit)
{
    const struct doc *list = in_list(q, "days");
    struct flex_day *days = arena_array(q->arena, (list ? doc_count(list) : 0) + 1, sizeof *days);
    bool *seen = arena_array(q->arena, (size_t)unit->weeks * 7 + 1, sizeof *seen);

    unit->day = days;
    doc_each (item, list) {
        struct question part = in_item(q, "days", item, unit->count);
        struct flex_day *d = &days[unit->count];

        read_day(&part, d);
        if (failed(q))
            return;
        int i = day_between(unit->first, d->day);
        if (i < 0 || i >= unit->weeks * 7)
            wrong(&part, "date", "outside the unit");
        else if (seen[i])
            wrong(&part, "date", "stands twice");
        else
            seen[i] = true;
        if (!day_ruling(q->law, d->day, 0).known)
            wrong(&part, "date", "no holiday table is held for the year %d", day_year(d->day));
        unit->count++;
    }
}

void
rule_flex_check(const struct question *q, struct doc *out)
{
    static const char *const classes[] = { "general", "care", NULL };
    static const char *const params_keys[] = { "core", "min_day_minutes", NULL };
    struct question params = in_part(q, "params");
    struct flex_unit unit = {
        .on = in_day(q, "on"),
        .class = (enum flex_class)in_choice(q, "category", classes),
        .weeks = (int)in_number(q, "unit_weeks", 1, 52, 0),
        .first = in_day(q, "unit_start"),
        .core = in_spans(&params, "core"),
        .day_least = (minutes)in_number(&params, "min_day_minutes", 0, MINUTES_A_DAY, 0),
    };
    struct trail none = { 0 };
    struct flex_ruling r;

    in_only(&params, params_keys);
    if (!unit.weeks)
        wrong(q, "unit_weeks", "missing");
    if (!failed(q))
        read_days(q, &unit);
    flex_check(&none, q->arena, q->law, &unit, &r);
    if (!r.spoken)
        wrong(q, "on", "no flextime was in force on that day");
    doc_minutes(out, "total_minutes", r.total);
    doc_minutes(out, "required_minutes", r.required);
    struct doc *list = doc_list(out, "violations");
    for (int bit = 0; flex_fault_rules[bit]; bit++)
        if (r.faults & 1U << bit)
            doc_item_text(list, flex_fault_rules[bit]);
}

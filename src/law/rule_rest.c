/* Questions on rest and on moving days: interval, break_check, furikae_window, daikyu_window. */
#include <string.h>

#include "base/moment.h"
#include "base/text.h"
#include "law/moving.h"
#include "law/rest.h"
#include "law/rule_inside.h"

static struct moment
in_moment(const struct question *q, const char *key)
{
    const char *text = in_text(q, key);
    struct moment m = { 0 };

    if (!failed(q) && (!moment_parse(text, &m) || day_year(moment_day(m)) < 1950 ||
                       day_year(moment_day(m)) > 2150))
        wrong(q, key, "\"%.*s\" is not a moment (YYYY-MM-DDTHH:MM)",
              (int)utf8_cut(text, strlen(text), 40), text);
    return m;
}

void
rule_interval(const struct question *q, struct doc *out)
{
    struct moment end = in_moment(q, "end"), next = in_moment(q, "next_start");

    if (failed(q))
        return;
    if (next.us < end.us)
        wrong(q, "next_start", "before the end of work");

    struct interval_ruling r = interval_check(q->law, end, next);
    doc_minutes(out, "interval_minutes", r.between);
    doc_bool(out, "applies", r.applies);
    if (r.applies)
        doc_bool(out, "meets_target", r.met);
    else
        doc_null(out, "meets_target");
}

void
rule_furikae_window(const struct question *q, struct doc *out)
{
    struct day work = in_day(q, "work_date"), off = in_day(q, "off_date");

    doc_bool(out, "allowed", swap_window(q->law, work, off).verdict == RULE_WITHIN);
}

void
rule_daikyu_window(const struct question *q, struct doc *out)
{
    struct day holiday = in_day(q, "holiday"), day = in_day(q, "day");
    struct day_ruling of = day_ruling(q->law, holiday, 0), r = day_ruling(q->law, day, 0);

    if (!of.known)
        wrong(q, "holiday", "no holiday table is held for the year %d", day_year(holiday));
    if (!r.known)
        wrong(q, "day", "no holiday table is held for the year %d", day_year(day));
    if (!failed(q) && !of.holiday)
        wrong(q, "holiday", "that day is no holiday (勤務時間法14条)");
    /* A holiday on a weekoff has no allocated hours that could all be ordered (15条1項). */
    doc_bool(out, "allowed",
             of.kind == DAY_HOLIDAY && r.kind == DAY_WORKDAY &&
                 substitute_window(q->law, holiday, day).verdict == RULE_WITHIN);
}

void
rule_break_check(const struct question *q, struct doc *out)
{
    static const char *const modes[] = { "fixed", "flex", NULL };
    struct break_facts f = {
        .day = in_day(q, "on"),
        .mode = (enum break_mode)in_choice(q, "mode", modes),
        .hours = { in_clock(q, "start"), in_clock(q, "end") },
        .breaks = in_spans(q, "breaks"),
        .least = (minutes)in_number(q, "min_break", 0, MINUTES_A_DAY, 0),
    };

    if (!failed(q) && f.hours.until <= f.hours.from)
        wrong(q, "end", "not after the start");
    if (!failed(q) && !law_at(q->law, "break.stretch", f.day))
        wrong(q, "on", "this rule is asked from 2023-04-01");

    struct break_ruling r = break_check(q->arena, q->law, &f);
    struct doc *list = doc_list(out, "violations");
    if (r.faults & BREAK_LENGTH)
        doc_item_text(list, "BREAK-LENGTH");
    if (r.faults & BREAK_STRETCH)
        doc_item_text(list, "BREAK-STRETCH");
}

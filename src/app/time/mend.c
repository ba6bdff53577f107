/*
 * Mending a record, which adds to it and never changes it (訂正).
 *
 * POST /me/records/{day}                        kind, clock, reason, place, replaces, version
 * POST /people/{person}/records/{day}           the same, entered for the officer
 *
 * What an officer says of an earlier hour is a claim and stays a question until another person
 * confirms it (decide.c); what a superior or a keeper enters for somebody bears both names, and the
 * officer is told.
 */
#include "app/time/days.h"
#include "app/time/entry.h"

#include <string.h>

static const struct fault *
fresh(struct act *a, const struct seen *who, const struct input *in, struct day day)
{
    struct arena *arena = look_arena(act_look(a));
    int64_t said = input_int(in, "version"), stands = 0;

    if (!input_has(in, "version"))
        return NULL;
    struct rows *r =
        fact_rows(a, "SELECT version FROM fact_workday WHERE officer = $1 AND day = $2",
                  VALUES(I(who->officer), I(day.ymd)));
    while (rows_next(r, NULL))
        stands = row_int_at(r, 0);
    TRY(rows_fault(r));
    return said == stands ? NULL : fault(arena, FAULT_STALE, "desk.stale", "version", NULL);
}

const struct fault *
time_correct(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct day day = input_day(in, "day");
    bool waits = entry_stands(MATTER_TAP, look_viewer(q), who->officer, 0) == ENTRY_WAITS;
    const struct seen *old = input_seen(in, "replaces", 0);
    struct tap_said t = {
        .at = moment_at(day, input_clock(in, "clock")),
        .place = place_parse(input_text(in, "place")),
        .source = waits ? "self" : "operator",
        .reason = input_text(in, "reason"),
        .replaces = old ? old->id : 0,
    };
    int64_t id;

    TRY(fresh(a, who, in, day));
    tap_kind_parse(input_text(in, "kind"), &t.kind);
    if (old && old->officer != who->officer)
        return input_fault(q, in, "replaces", "form.thing.unknown");
    if (old && (old->day < day_add(day, -1).ymd || old->day > day_add(day, 2).ymd))
        return input_fault(q, in, "replaces", "time.other_day");
    if (t.at.us > look_now(q).us)
        return input_fault(q, in, "clock", "time.future");
    TRY(tap_keep(a, who, &t, &id));
    TRY(notice_keep(
        a, who,
        &(struct notice_said){ .matter = MATTER_TAP,
                               .ref = id,
                               .word = "entered",
                               .item = tap_kind_name(t.kind),
                               .reason = t.reason,
                               .day = day,
                               .to = day,
                               .span = { input_clock(in, "clock"), input_clock(in, "clock") } }));
    struct day from = old && old->day < day.ymd ? (struct day){ (int32_t)old->day } : day;
    struct day last = moment_day(t.at);
    TRY(settle_range(a, who->officer, day_add(from, -1), day_add(last, 1), false, NULL));
    touched(a, who, day);
    told(a, who, "time.corrected");
    doc_day(d, "day", day);
    flash(a, "corrected", NULL);
    return NULL;
}

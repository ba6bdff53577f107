/*
 * How do three months of taps come into the store?
 *
 * An act of the house of time: its tables, a few officers to a transaction, so that memory
 * stays small.  The rows are those that tapping, ordering and asking for leave write.
 */
#include "app/demo/inside.h"

#include "app/time/time.h"
#include "law/calendar.h"

enum { OFFICERS_AT_ONCE = 16 };

static const struct fault *
keep_taps(struct act *a, const struct seen *who, const struct demo_life *life, int64_t chief)
{
    static const char add[] =
        "INSERT INTO tap (id, officer, day, kind, place, received_us, claimed_us, source, replaces,"
        " reason, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, 'self', NULL, $7, $subject, 0, $seq)";
    static const char confirm[] =
        "INSERT INTO tap_word (id, tap, officer, word, reason, author, seq)"
        " VALUES ($1, $2, $subject, 'confirmed', NULL, $3, $seq)";

    for (int i = 0; i < life->taps; i++) {
        const struct demo_tap *t = &life->tap[i];
        int64_t id = act_new_id(a);

        TRY(save(a, who, add,
                 VALUES(I(id), I(t->day.ymd), T(t->kind), T(t->place), I(t->received.us),
                        I(t->claimed.us), T(t->reason))));
        if (t->confirmed && chief && chief != who->officer)
            TRY(save(a, who, confirm, VALUES(I(act_new_id(a)), I(id), I(chief))));
    }
    return NULL;
}

static const struct fault *
keep_plans(struct act *a, const struct seen *who, const struct demo *d,
           const struct demo_officer *o, const struct demo_life *life, int64_t chief)
{
    static const char add_away[] =
        "INSERT INTO absence (id, officer, kind, day_from, day_to, from_minute, until_minute,"
        " author, batch, seq) VALUES ($1, $subject, $2, $3, $4, $5, $6, $subject, 0, $seq)";
    static const char add_order[] =
        "INSERT INTO overtime_order (id, officer, day, from_minute, until_minute, kind, work,"
        " ordered_by, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $7, 0, $seq)";
    static const char add_hours[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, $2, 99991231, 0, $3, $4, '12:00-13:00', $5, $seq)";

    static const char add_moved[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, $2, $2, $3, $4, $5, '12:00-13:00', $6, $seq)";

    if (o->start >= 0)
        TRY(save(a, who, add_hours,
                 VALUES(I(act_new_id(a)), I(d->first.ymd), I(o->start), I(o->until), I(chief))));
    if (life->swap.work.ymd) {
        const struct demo_swap *w = &life->swap;

        TRY(save(a, who, add_moved,
                 VALUES(I(act_new_id(a)), I(w->work.ymd), I(MOVED_TO_WORK), I(w->hours.from),
                        I(w->hours.until), I(chief))));
        TRY(save(
            a, who, add_moved,
            VALUES(I(act_new_id(a)), I(w->off.ymd), I(MOVED_TO_WEEKOFF), I(0), I(0), I(chief))));
    }
    for (int i = 0; i < life->aways; i++) {
        const struct demo_away *w = &life->away[i];
        bool whole = w->span.from < 0;

        TRY(save(a, who, add_away,
                 VALUES(I(act_new_id(a)), T(w->kind), I(w->from.ymd), I(w->to.ymd),
                        { .is = whole ? V_NULL : V_INT, .i = w->span.from },
                        { .is = whole ? V_NULL : V_INT, .i = w->span.until })));
    }
    for (int i = 0; i < life->orders; i++) {
        const struct demo_order *w = &life->order[i];

        TRY(save(a, who, add_order,
                 VALUES(I(act_new_id(a)), I(w->day.ymd), I(w->span.from), I(w->span.until),
                        T(w->kind), T(w->work), I(chief))));
    }
    return NULL;
}

/* Who orders an officer's evenings: the head of the unit, or of the nearest one above. */
static int64_t
chief_of(const struct demo *d, const struct demo_officer *o)
{
    for (int u = o->unit; u >= 0; u = d->unit[u].above)
        if (d->unit[u].head_officer && d->unit[u].head_officer != o->id)
            return d->unit[u].head_officer;
    return d->officer[0].id;
}

static const struct fault *
live(struct act *a, const struct demo *d, const struct demo_officer *o)
{
    struct seen who = clockwork_seen(a, o->id, d->unit[o->unit].id);
    int64_t chief = chief_of(d, o);
    struct demo_life life;

    demo_live(d, o, look_arena(act_look(a)), &life);
    TRY(keep_plans(a, &who, d, o, &life, chief));
    TRY(keep_taps(a, &who, &life, chief));
    /* A working day without a tap is a question; today is not over yet. */
    TRY(settle_range(a, o->id, day_add(d->first, -1), d->day, true, NULL));
    return demo_opening(a, d, o);
}

int
demo_slice(const struct demo *d)
{
    int left = d->officers - d->lived;

    return left < OFFICERS_AT_ONCE ? left : OFFICERS_AT_ONCE;
}

const struct fault *
demo_lives(struct act *a, void *context)
{
    const struct demo *d = context;

    for (int i = 0; i < demo_slice(d); i++)
        TRY(live(a, d, &d->officer[d->lived + i]));
    return NULL;
}

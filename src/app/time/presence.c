#include "app/time/presence.h"

#include <stdlib.h>
#include <string.h>

enum {
    SECOND_PRESS = 2, /* minutes: the same button twice                               */
    COMES_BACK = 240, /* minutes: who returns before the turn goes on with that day   */
    MORNING = 60,     /* minutes before the next hours from which a morning may begin */
};

static const char *const kind_names[] = {
    [TAP_IN] = "in",
    [TAP_OUT] = "out",
    [TAP_BREAK_OUT] = "break_out",
    [TAP_BREAK_IN] = "break_in",
    [TAP_VOID] = "void",
};
static const char *const place_names[] = {
    [PLACE_OFFICE] = "office",
    [PLACE_TELEWORK] = "telework",
    [PLACE_ELSEWHERE] = "elsewhere",
};

const char *
tap_kind_name(enum tap_kind kind)
{
    return kind_names[kind];
}

bool
tap_kind_parse(const char *text, enum tap_kind *ret)
{
    for (size_t i = 0; text && i < COUNT(kind_names); i++)
        if (!strcmp(text, kind_names[i])) {
            *ret = (enum tap_kind)i;
            return true;
        }
    return false;
}

const char *
place_name(enum place place)
{
    return place_names[place];
}

enum place
place_parse(const char *text)
{
    for (size_t i = PLACE_OFFICE; text && i < COUNT(place_names); i++)
        if (!strcmp(text, place_names[i]))
            return (enum place)i;
    return PLACE_NONE;
}

static int
by_id(const void *a, const void *b)
{
    const struct tap *x = a, *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

static int
by_claim(const void *a, const void *b)
{
    const struct tap *x = a, *y = b;

    return x->claimed.us != y->claimed.us
               ? (x->claimed.us > y->claimed.us) - (x->claimed.us < y->claimed.us)
               : by_id(a, b);
}

/* The taps in the order in which they were kept, and which of them are taken back or replaced by
 * one that stands. */
struct kept_taps {
    struct tap *at;
    bool *gone;
    size_t count;
};

static struct tap *
kept_tap(const struct kept_taps *k, int64_t id)
{
    struct tap key = { .id = id };

    return id ? bsearch(&key, k->at, k->count, sizeof *k->at, by_id) : NULL;
}

static struct kept_taps
kept_in_order(struct arena *a, const struct tap *taps, size_t count)
{
    struct kept_taps k = { arena_array(a, count + 1, sizeof *k.at),
                           arena_array(a, count + 1, sizeof *k.gone), count };

    if (count)
        memcpy(k.at, taps, count * sizeof *k.at);
    qsort(k.at, count, sizeof *k.at, by_id);
    for (size_t i = count; i-- > 0;) { /* a tap can only replace an earlier one */
        struct tap *old = k.gone[i] || k.at[i].rejected ? NULL : kept_tap(&k, k.at[i].replaces);
        if (old)
            k.gone[old - k.at] = true;
    }
    return k;
}

static bool
far_apart(struct moment a, struct moment b, const struct presence_rules *rules)
{
    int64_t apart = a.us - b.us;

    return (apart < 0 ? -apart : apart) > rules->apart * INT64_C(60000000);
}

/*
 * Does a tap that stands wait for another person's word?  So does a moment far from its receipt,
 * and whatever the officer alone puts in place of another's word (a tap that was entered, brought
 * in or confirmed).  A claim that nobody has answered may be withdrawn, and a press taken back
 * while it is fresh.
 */
static bool
waits(const struct kept_taps *k, const struct tap *t, const struct presence_rules *rules)
{
    const struct tap *old = kept_tap(k, t->replaces);
    bool others = old && (!old->live || old->confirmed);

    if (!t->live || t->confirmed)
        return false;
    if (t->kind != TAP_VOID)
        return others || far_apart(t->claimed, t->received, rules);
    if (!old || others)
        return true;
    return !far_apart(old->claimed, old->received, rules) &&
           far_apart(t->received, old->received, rules);
}

bool *
presence_waiting(struct arena *a, const struct tap *taps, size_t count,
                 const struct presence_rules *rules)
{
    struct kept_taps k = kept_in_order(a, taps, count);
    bool *ret = arena_array(a, count + 1, sizeof *ret);

    for (size_t i = 0; i < count; i++) {
        const struct tap *t = kept_tap(&k, taps[i].id);
        ret[i] = t && !t->rejected && !k.gone[t - k.at] && waits(&k, t, rules);
    }
    return ret;
}

/* A tap that stands, with whether it waits for a word. */
struct standing {
    struct tap tap;
    bool waits;
};

static int
by_claim_standing(const void *a, const void *b)
{
    return by_claim(&((const struct standing *)a)->tap, &((const struct standing *)b)->tap);
}

/* Those that stand, in the order of the clock: not taken back, not replaced, not rejected.
 * Takings-back are among them only where they wait for a word. */
static size_t
standing(struct arena *a, const struct tap *taps, size_t count, const struct presence_rules *rules,
         struct standing **ret)
{
    struct kept_taps k = kept_in_order(a, taps, count);
    struct standing *all = arena_array(a, count + 1, sizeof *all);
    size_t n = 0;

    for (size_t i = 0; i < count; i++) {
        bool asks = waits(&k, &k.at[i], rules);
        if (!k.gone[i] && !k.at[i].rejected && (k.at[i].kind != TAP_VOID || asks))
            all[n++] = (struct standing){ k.at[i], asks };
    }
    qsort(all, n, sizeof *all, by_claim_standing);
    *ret = all;
    return n;
}

/* The reading under way. */
struct reading {
    struct arena *arena;
    const struct presence_rules *rules;
    struct attendance *days;
    size_t count;
    struct attendance *at; /* the day of the open stay, or NULL */
    struct moment came;
    minutes from, broke; /* of the stay; start of the tapped break or -1 */
    struct moment left;  /* the last departure */
};

static void
add_span(struct reading *r, struct attendance *d, minutes from, minutes until)
{
    struct span span = { from, until };

    if (from < until)
        d->present = spans_join(r->arena, d->present, (struct spans){ &span, 1 });
}

static struct attendance *
day_new(struct reading *r, struct day day)
{
    if (r->count && r->days[r->count - 1].day.ymd == day.ymd)
        return &r->days[r->count - 1];
    r->days[r->count] = (struct attendance){ .day = day, .first_in = -1, .last_out = -1 };
    return &r->days[r->count++];
}

/* The day a tap at this moment belongs to while nobody is there. */
static struct attendance *
day_for(struct reading *r, struct moment at)
{
    struct attendance *last = r->count ? &r->days[r->count - 1] : NULL;
    struct day day = moment_day(at);

    if (last && moment_clock(at) < r->rules->turn && last->day.ymd == day_add(day, -1).ymd &&
        r->left.us && at.us - r->left.us <= COMES_BACK * INT64_C(60000000))
        return last;
    return day_new(r, day);
}

static void
forget(struct reading *r)
{
    r->at->questions |= QUESTION_NO_OUT;
    r->at->open = true; /* how long, nobody knows: absence cannot be told either */
    r->at->on_break = false;
    r->at->since = r->from;
    r->at = NULL;
}

static void
arrive(struct reading *r, const struct tap *t)
{
    if (r->at) {
        struct day day = moment_day(t->claimed);
        bool same = r->at->day.ymd == day.ymd || (day_add(r->at->day, 1).ymd == day.ymd &&
                                                  moment_clock(t->claimed) < r->rules->turn);
        if (same) {
            bool moved = t->place && t->place != r->at->place;
            if (!moved && t->claimed.us - r->came.us > SECOND_PRESS * INT64_C(60000000))
                r->at->questions |= QUESTION_TWICE;
            if (t->place)
                r->at->place = t->place;
            return;
        }
        forget(r);
    }
    r->at = day_for(r, t->claimed);
    r->came = t->claimed;
    r->from = moment_since(t->claimed, r->at->day);
    r->broke = -1;
    if (r->at->first_in < 0)
        r->at->first_in = r->from;
    if (t->place)
        r->at->place = t->place;
}

static void
leave(struct reading *r, const struct tap *t)
{
    if (!r->at) {
        bool again = r->left.us && t->claimed.us - r->left.us <= SECOND_PRESS * INT64_C(60000000);
        struct attendance *d = again ? NULL : day_for(r, t->claimed);

        if (d) {
            d->questions |= QUESTION_NO_IN;
            d->last_out = moment_since(t->claimed, d->day);
            r->left = t->claimed;
        }
        return;
    }
    if (r->broke >= 0) /* left during a break, or forgot to end it: counted as being there */
        r->at->questions |= QUESTION_BREAK;
    r->at->last_out = moment_since(t->claimed, r->at->day);
    add_span(r, r->at, r->from, r->at->last_out);
    r->left = t->claimed;
    r->at = NULL;
}

static void
pause(struct reading *r, const struct tap *t)
{
    minutes m = r->at ? moment_since(t->claimed, r->at->day) : 0;

    if (!r->at) {
        day_for(r, t->claimed)->questions |= QUESTION_BREAK;
    } else if (t->kind == TAP_BREAK_OUT && r->broke < 0) {
        r->broke = m;
    } else if (t->kind == TAP_BREAK_IN && r->broke >= 0) {
        add_span(r, r->at, r->from, r->broke);
        r->from = m;
        r->broke = -1;
    } else if (t->kind == TAP_BREAK_IN) {
        r->at->questions |= QUESTION_BREAK;
    }
}

/* The day of a taking-back that waits, after all others were read. */
static void
ask_about(struct reading *r, struct moment claimed)
{
    struct day day = moment_day(claimed);
    struct attendance *at = NULL;

    for (size_t i = 0; i < r->count; i++) {
        struct attendance *d = &r->days[i];
        bool night = d->day.ymd == day_add(day, -1).ymd && d->last_out > MINUTES_A_DAY &&
                     moment_since(claimed, d->day) <= d->last_out;
        if (night || d->day.ymd == day.ymd)
            at = at ? at : d;
    }
    if (!at) { /* nothing else is left of that day */
        at = &r->days[r->count++];
        *at = (struct attendance){ .day = day, .first_in = -1, .last_out = -1, .nothing = true };
    }
    at->questions |= QUESTION_CLAIM;
}

static int
by_day(const void *a, const void *b)
{
    return ((const struct attendance *)a)->day.ymd - ((const struct attendance *)b)->day.ymd;
}

static void
take(struct reading *r, const struct standing *s)
{
    const struct tap *t = &s->tap;
    struct attendance *at;

    if (r->at && t->claimed.us - r->came.us > r->rules->longest * INT64_C(60000000))
        forget(r);
    at = r->at;
    if (t->kind == TAP_IN)
        arrive(r, t);
    else if (t->kind == TAP_OUT)
        leave(r, t);
    else
        pause(r, t);
    at = r->at ? r->at : at ? at : r->count ? &r->days[r->count - 1] : NULL;
    if (at && s->waits)
        at->questions |= QUESTION_CLAIM;
}

size_t
presence_read(struct arena *a, const struct tap *taps, size_t count,
              const struct presence_rules *rules, struct attendance **ret)
{
    struct reading r = { .arena = a, .rules = rules, .broke = -1 };
    const struct tap *last = NULL;
    struct standing *all;
    size_t n = standing(a, taps, count, rules, &all);

    r.days = arena_array(a, n + 1, sizeof *r.days);
    for (size_t i = 0; i < n; i++) {
        const struct tap *t = &all[i].tap;
        bool twice = last && t->kind == last->kind && t->claimed.us == last->claimed.us;

        if (t->kind == TAP_VOID || twice)
            continue; /* told twice, by a device and a file */
        take(&r, &all[i]);
        last = t;
    }
    if (r.at) {
        r.at->open = true;
        r.at->on_break = r.broke >= 0;
        r.at->since = r.broke >= 0 ? r.broke : r.from;
        if (r.broke >= 0)
            add_span(&r, r.at, r.from, r.broke);
    }
    for (size_t i = 0; i < n; i++)
        if (all[i].tap.kind == TAP_VOID)
            ask_about(&r, all[i].tap.claimed);
    if (r.count)
        qsort(r.days, r.count, sizeof *r.days, by_day);
    *ret = r.days;
    return r.count;
}

struct offer
presence_offer(const struct attendance *days, size_t count, struct moment now,
               struct moment next_start, const struct presence_rules *rules)
{
    const struct attendance *last = count ? &days[count - 1] : NULL;
    struct offer offer = { .offers = OFFER_IN, .first = OFFER_IN };

    if (!last || !last->open || last->questions & QUESTION_NO_OUT)
        return offer;
    minutes there = moment_since(now, last->day) - last->since;
    if (there > rules->longest)
        return offer;
    bool morning = moment_day(now).ymd != last->day.ymd &&
                   now.us >= next_start.us - MORNING * INT64_C(60000000);
    offer.open = last;
    if (morning) {
        offer.offers = OFFER_IN | OFFER_OUT;
        return offer;
    }
    offer.first = last->on_break ? OFFER_BREAK_IN : OFFER_OUT;
    offer.offers = last->on_break ? OFFER_BREAK_IN | OFFER_OUT : OFFER_OUT | OFFER_BREAK_OUT;
    return offer;
}

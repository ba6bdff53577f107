/* How does a line that is right become a fact, and only once? */
#include "app/time/entry.h"
#include "app/time/import_inside.h"

#include <stdlib.h>
#include <string.h>

static int
by_moment(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;

    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (int)x->kind - (int)y->kind;
}

/* What stands of an officer in the days of the file, asked once a chunk. */
static const struct fault *
claims_of(struct chunk *c, struct known *who)
{
    struct moment from = moment_at((struct day){ (int32_t)c->s.from }, 0);
    struct moment until = moment_at((struct day){ (int32_t)c->s.to }, MINUTES_A_DAY);
    enum { SECOND = 1000000 };
    size_t room = 16;

    who->claims = arena_array(c->arena, room, sizeof *who->claims);
    struct rows *r = fact_rows(c->act,
                               "SELECT claimed_us, kind FROM fact_tap"
                               " WHERE officer = $1 AND claimed_us >= $2 AND claimed_us < $3",
                               VALUES(I(who->officer), I(from.us), I(until.us)));
    while (rows_next(r, NULL)) {
        if (who->claim_count == room) {
            struct claim *more = arena_array(c->arena, room *= 2, sizeof *more);
            memcpy(more, who->claims, who->claim_count * sizeof *more);
            who->claims = more;
        }
        struct claim *claim = &who->claims[who->claim_count++];
        claim->at = row_int_at(r, 0) / SECOND * SECOND; /* a file says seconds */
        tap_kind_parse(row_text_at(r, 1), &claim->kind);
    }
    qsort(who->claims, who->claim_count, sizeof *who->claims, by_moment);
    return rows_fault(r);
}

static const struct fault *
keep_tap(struct chunk *c, const struct import_line *l, struct known *who, bool *ret_kept)
{
    /* The same line twice in this file meets the index tap_once, or the first one's row. */
    static const char add[] =
        "INSERT INTO tap (id, officer, day, kind, place, received_us, claimed_us, source, replaces,"
        " reason, author, batch, seq)"
        " SELECT $1, $subject, $2, $3, $4, $now, $5, $7, NULL, NULL, $who, $6, $seq"
        " WHERE NOT EXISTS (SELECT 1 FROM tap t WHERE t.officer = $subject AND t.kind = $3"
        " AND t.claimed_us = $5 AND t.batch = $6) ON CONFLICT DO NOTHING";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);
    struct claim claim = { l->at.us, l->tap };
    bool waits =
        entry_stands(MATTER_TAP, c->job->officer, who->officer, 0) == ENTRY_WAITS; /* a claim */

    if (!who->claims)
        TRY(claims_of(c, who));
    *ret_kept = false;
    if (bsearch(&claim, who->claims, who->claim_count, sizeof claim, by_moment))
        return NULL;
    TRY(save(c->act, &seen, add,
             VALUES(I(act_new_id(c->act)), I(moment_day(l->at).ymd), T(tap_kind_name(l->tap)),
                    T(place_name(l->place)), I(l->at.us), I(c->job->id),
                    T(waits ? "self" : "file"))));
    *ret_kept = saved(c->act) > 0;
    return NULL;
}

/* An absence or an order: a fact, or what waits for another person's word. */
static const struct fault *
keep_entry(struct chunk *c, const struct import_line *l, struct known *who, const struct known *by,
           bool *ret_kept)
{
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);
    struct entry_said e = { .matter = by ? MATTER_ORDER : MATTER_ABSENCE,
                            .item = l->kind,
                            .from = l->from,
                            .to = l->to,
                            .span = l->span,
                            .work = by ? l->work : NULL,
                            .superior = by ? by->officer : 0,
                            .batch = c->job->id };
    enum entry_kept kept;
    int64_t id;

    TRY(entry_keep(c->act, &seen, &e, &kept, &id));
    *ret_kept = kept != ENTRY_SAME;
    c->s.waiting += kept == ENTRY_WAITING;
    if (kept == ENTRY_WAITING || (kept == ENTRY_KEPT && by))
        TRY(notice_entry(c->act, &seen, &e, id, kept == ENTRY_KEPT ? "confirmed" : "asked", NULL));
    return NULL;
}

const struct fault *
keep_line(struct chunk *c, const struct import_line *l, struct known *who, const struct known *by)
{
    bool kept;

    if (c->kind == IMPORT_TAPS) {
        TRY(keep_tap(c, l, who, &kept));
    } else if (c->kind == IMPORT_OPENING) {
        TRY(opening_keep(c, l, who, &kept));
    } else {
        TRY(keep_entry(c, l, who, by, &kept));
    }
    c->s.kept += kept;
    return NULL;
}

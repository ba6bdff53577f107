/* How does a line that is right become a fact, and only once? */
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
        claim->at = row_int_at(r, 0);
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

static const struct fault *
keep_absence(struct chunk *c, const struct import_line *l, const struct known *who)
{
    static const char add[] =
        "INSERT INTO absence (id, officer, kind, day_from, day_to, from_minute, until_minute,"
        " author, batch, seq)"
        " SELECT $1, $subject, $2, $3, $4, CASE WHEN $5 < 0 THEN NULL ELSE $5 END,"
        " CASE WHEN $6 < 0 THEN NULL ELSE $6 END, $who, $7, $seq"
        " WHERE NOT EXISTS (SELECT 1 FROM absence a WHERE a.officer = $subject AND a.kind = $2"
        " AND a.day_from = $3 AND a.day_to = $4 AND COALESCE(a.from_minute, -1) = $5"
        " AND COALESCE(a.until_minute, -1) = $6 AND a.ended_seq IS NULL"
        " AND (a.batch = 0 OR a.batch = $7 OR EXISTS (SELECT 1 FROM import_batch b"
        " WHERE b.id = a.batch AND b.ended_seq IS NULL)))";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);

    return save(c->act, &seen, add,
                VALUES(I(act_new_id(c->act)), T(l->kind), I(l->from.ymd), I(l->to.ymd),
                       I(l->span.from), I(l->span.until), I(c->job->id)));
}

static const struct fault *
keep_order(struct chunk *c, const struct import_line *l, const struct known *who,
           const struct known *by)
{
    static const char add[] =
        "INSERT INTO overtime_order (id, officer, day, from_minute, until_minute, kind, work,"
        " ordered_by, author, batch, seq)"
        " SELECT $1, $subject, $2, $3, $4, $5, $6, CASE WHEN $7 = 0 THEN NULL ELSE $7 END, $who,"
        " $8, $seq"
        " WHERE NOT EXISTS (SELECT 1 FROM overtime_order o WHERE o.officer = $subject"
        " AND o.day = $2 AND o.from_minute = $3 AND o.until_minute = $4 AND o.kind = $5"
        " AND o.ended_seq IS NULL"
        " AND (o.batch = 0 OR o.batch = $8 OR EXISTS (SELECT 1 FROM import_batch b"
        " WHERE b.id = o.batch AND b.ended_seq IS NULL)))";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);

    return save(c->act, &seen, add,
                VALUES(I(act_new_id(c->act)), I(l->from.ymd), I(l->span.from), I(l->span.until),
                       T(l->kind), T(l->work), I(by ? by->officer : 0), I(c->job->id)));
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
        TRY(c->kind == IMPORT_ABSENCES ? keep_absence(c, l, who) : keep_order(c, l, who, by));
        kept = saved(c->act) > 0;
    }
    c->s.kept += kept;
    return NULL;
}

/* What does a node do beside its requests: seal, hear of other nodes' commits, take jobs? */
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/canon.h"
#include "store/pg.h"

#define SWEEP_US 3600000000

enum {
    TICK_US = 1000000,     /* other nodes' commits are heard within a second */
    LAG_US = 20000,        /* committed, but a running transaction began before it */
    TICK_LEAST_US = 10000, /* a busy node ticks a hundred times a second, not at each commit */
    PAGE = 2000,
};

const struct fault *
pg_horizon(struct db *db, struct arena *a, int64_t *ret)
{
    return db_int(db, a,
                  "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)",
                  NULL, 0, ret);
}

/* ---- sealing --------------------------------------------------------------------------------- */

static const char lines_page[] =
    "SELECT xid, seq, at_us, who, for_whom, operator, errand, thing, subject, job, payload_hash,"
    " digest FROM journal WHERE (xid, seq) > ($1, $2) AND xid < $3 ORDER BY xid, seq LIMIT $4";

static void
hash_line(struct rows *r, unsigned char ret[HASH_SIZE])
{
    struct canon_line l = {
        .seq = row_int_at(r, 1),
        .at_us = row_int_at(r, 2),
        .who = row_int_at(r, 3),
        .for_whom = row_int_at(r, 4),
        .operator_ = row_int_at(r, 5),
        .errand = row_text_at(r, 6),
        .thing = row_text_at(r, 7),
        .subject = row_int_at(r, 8),
        .job = row_int_at(r, 9),
    };

    l.payload_hash = row_bytes(r, "payload_hash", &l.payload_hash_size);
    l.digest = row_bytes(r, "digest", &l.digest_size);
    canon_line(&l, ret);
}

struct sealer {
    int64_t xid, seq, horizon; /* lines after (xid, seq), below the horizon */
    int64_t seal;
    unsigned char hash[HASH_SIZE];
    size_t sealed;
};

static const struct fault *
seal_page(struct db *db, struct arena *a, struct sealer *s, size_t *ret_got)
{
    struct rows *r =
        db_rows(db, a, lines_page, VALUES(I(s->xid), I(s->seq), I(s->horizon), I(PAGE)));

    for (*ret_got = 0; db_next(r); ++*ret_got) {
        unsigned char line[HASH_SIZE];
        s->xid = row_int_at(r, 0);
        s->seq = row_int_at(r, 1);
        hash_line(r, line);
        canon_link(s->hash, ++s->seal, line, s->hash);
        TRY(db_run(db, a, "INSERT INTO seal (seal_no, seq, hash) VALUES ($1, $2, $3)",
                   VALUES(I(s->seal), I(s->seq), B(s->hash, HASH_SIZE))));
        s->sealed++;
    }
    return rows_fault(r);
}

const struct fault *
pg_seal(struct db *db, struct arena *a)
{
    struct sealer s = { .seq = -1 };
    struct head head;
    int64_t mine;
    size_t got = PAGE, size;

    TRY(db_int(db, a, "SELECT CAST(pg_try_advisory_xact_lock(7706, 1) AS INTEGER)", NULL, 0,
               &mine));
    if (!mine)
        return NULL;
    TRY(db_int(db, a, "SELECT value FROM counter WHERE name = 'horizon'", NULL, 0, &s.xid));
    TRY(pg_horizon(db, a, &s.horizon));
    TRY(journal_head(db, a, &head));
    s.seal = head.seal;
    if (head.seal)
        sodium_hex2bin(s.hash, HASH_SIZE, head.hash, 2 * HASH_SIZE, NULL, &size, NULL);
    while (got == PAGE) {
        struct arena page = { 0 };
        const struct fault *f = seal_page(db, &page, &s, &got);
        f = f ? fault(a, f->kind, f->key, NULL, arena_dup(a, f->seen)) : NULL;
        arena_clear(&page);
        if (f)
            return f;
    }
    if (!s.sealed)
        return NULL;
    return db_run(db, a, "UPDATE counter SET value = $1 WHERE name = 'horizon'",
                  VALUES(I(s.horizon)));
}

/* A transaction of its own: it must see what was committed a moment ago, and it conflicts with
 * nobody, because lines are only added. */
static const struct fault *
seal(struct pg *p, struct arena *a)
{
    TRY(pg_exec(p, a, "BEGIN ISOLATION LEVEL READ COMMITTED"));
    db_ready(&p->db, true);
    const struct fault *f = journal_seal(&p->db, a);
    p->db.change_count = 0;
    if (!f)
        f = pg_exec(p, a, "COMMIT");
    if (f)
        p->db.calls->rollback(&p->db);
    db_forget(&p->db);
    return f;
}

/* ---- hearing --------------------------------------------------------------------------------- */

/* *ret_lag: something is committed that is not below the horizon yet. */
static const struct fault *
hear(struct pg *p, struct arena *a, bool *ret_lag)
{
    struct db *db = &p->db;
    struct store *s = db->store;
    struct change changes[256];
    size_t n = 0;
    int64_t horizon, lag;

    db_ready(db, true);
    db_right(db, RIGHT_STORE, NULL);
    TRY(pg_horizon(db, a, &horizon));
    struct rows *r = db_rows(db, a,
                             "SELECT officer, unit, day FROM change WHERE xid >= $1 AND xid < $2"
                             " ORDER BY xid, id",
                             VALUES(I(s->pg->horizon), I(horizon)));
    while (db_next(r)) {
        changes[n++] =
            (struct change){ row_int_at(r, 0), row_int_at(r, 1), { (int32_t)row_int_at(r, 2) } };
        if (n == COUNT(changes)) {
            store_announce(s, changes, n);
            n = 0;
        }
    }
    TRY(rows_fault(r));
    store_announce(s, changes, n);
    s->pg->horizon = horizon;
    TRY(db_int(db, a,
               "SELECT CAST(EXISTS (SELECT 1 FROM change WHERE xid >= $1)"
               " OR EXISTS (SELECT 1 FROM journal WHERE xid >= $1) AS INTEGER)",
               VALUES(I(horizon)), 0, &lag));
    *ret_lag = lag;
    return NULL;
}

/* What every node has heard long ago. */
static const struct fault *
sweep(struct pg *p, struct arena *a)
{
    db_ready(&p->db, true);
    db_right(&p->db, RIGHT_STORE, NULL);
    return db_run(&p->db, a, "DELETE FROM change WHERE at_us < $1",
                  VALUES(I(clock_now().us - 86400000000)));
}

/* ---- the clockwork --------------------------------------------------------------------------- */

void
pg_nudge(struct store *s)
{
    queue_nudge(&s->pg->ticks);
}

static void
tick(struct pg *p, bool *ret_lag)
{
    struct arena a = { 0 };
    const struct fault *f = pg_alive(p) ? seal(p, &a) : NULL;

    *ret_lag = false;
    if (!f && pg_alive(p))
        f = hear(p, &a, ret_lag);
    if (f)
        log_say("store.clock", "%s", f->key);
    db_forget(&p->db);
    arena_clear(&a);
}

/* Until when there is nothing to do, unless somebody nudges. */
static int64_t
rest_until(int64_t due, bool lag)
{
    int64_t now = clock_now().us, wait = lag ? LAG_US : TICK_US;

    if (due != INT64_MAX && due - now < wait)
        wait = due > now ? due - now : 0;
    return clock_ticks() + wait;
}

static void
sweep_hourly(struct pg *p, int64_t *swept)
{
    struct arena a = { 0 };

    if (*swept && clock_ticks() - *swept < SWEEP_US)
        return;
    if (pg_alive(p) && sweep(p, &a))
        log_say("store.clock", "sweep waits");
    db_forget(&p->db);
    arena_clear(&a);
    *swept = clock_ticks();
}

void *
pg_clock_main(void *store)
{
    struct store *s = store;
    struct pg *p = s->pg->clock;
    struct timespec breath = { 0, TICK_LEAST_US * 1000 };
    int64_t due = 0, swept = 0;
    bool lag = false, shut = false;

    while (!shut) {
        tick(p, &lag);
        sweep_hourly(p, &swept);
        /* Chunks for a while, so that sealing is not kept waiting by a long job. */
        int64_t end = clock_ticks() + 20 * CHUNK_US;
        while (jobs_step(s, &p->db, &due) && clock_ticks() < end)
            ;
        if (due > clock_now().us)
            nanosleep(&breath, NULL);
        queue_take(&s->pg->ticks, 1, rest_until(due, lag), &shut);
    }
    tick(p, &lag);
    return NULL;
}

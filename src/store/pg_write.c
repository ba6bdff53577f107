/* How is a work kept on PostgreSQL, among many that write at once? */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "store/pg.h"

static void
pause_before(int tries)
{
    long us = 500L << (tries < 7 ? tries : 7);
    struct timespec nap = { 0, (us / 2 + random() % us) * 1000 };

    nanosleep(&nap, NULL);
}

static const struct fault *
officer_lock(struct pg *p, struct arena *a, int64_t officer, bool take)
{
    if (!officer)
        return NULL;
    return pg_exec(
        p, a,
        arena_text(a, take ? "SELECT pg_advisory_lock(%lld)" : "SELECT pg_advisory_unlock(%lld)",
                   (long long)officer));
}

static const struct fault *
attempt(struct pg *p, struct work *work)
{
    struct db *db = &p->db;

    db->uncertain = false;
    if (!pg_alive(p))
        return fault(work->arena, FAULT_BUSY, "store.busy", NULL, NULL);
    TRY(officer_lock(p, work->arena, work->officer, true));
    const struct fault *f = db->calls->begin(db, work->arena);
    if (!f) {
        f = work_run(work, db);
        if (f)
            db->calls->rollback(db);
        else
            f = db->calls->commit(db, work->arena);
    }
    if (PQstatus(p->conn) == CONNECTION_OK)
        officer_lock(p, work->arena, work->officer, false);
    return f;
}

/* Worth another try: the engine asked for it, or went away before the COMMIT was sent. */
static bool
again(const struct db *db, const struct fault *f)
{
    return f && (strcmp(f->key, "store.retry") == 0 ||
                 (strcmp(f->key, "store.busy") == 0 && !db->uncertain));
}

static void
write_one(struct pg *p, struct work *work)
{
    struct db *db = &p->db;
    const struct fault *f;

    for (work->tries = 0; again(db, f = attempt(p, work)) && work->tries < TRIES_MOST;
         work->tries++)
        pause_before(work->tries);
    bool nudge = !f && (db->change_count || db->added_job);
    if (!f)
        atomic_fetch_add(&db->store->generation, 1);
    struct store *s = db->store;
    db_forget(db);
    work->done(work, f);
    if (nudge)
        pg_nudge(s);
}

void *
pg_writer_main(void *pg)
{
    struct pg *p = pg;

    for (bool shut = false; !shut;) {
        struct work *work = queue_take(&p->db.store->writes, 1, 0, &shut);
        if (work)
            write_one(p, work);
    }
    return NULL;
}

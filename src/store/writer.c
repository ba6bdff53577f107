/* How do many taps share one COMMIT on SQLite? */
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/lite.h"

enum {
    WAL_PAGES_MOST = 1000, /* 4 MB: then a checkpoint between two batches */
    IDLE_US = 200000,      /* so long after the last work, a checkpoint */
};

/* What a batch came to: outcome[i] belongs to the i-th work. */
struct batch {
    struct work *works[BATCH_MOST];
    const struct fault *outcome[BATCH_MOST];
    size_t count;
};

/* The same fault for each, on each one's own arena: it outlives the batch. */
static bool
refuse(struct batch *b, const struct fault *f)
{
    for (size_t i = 0; i < b->count; i++) {
        struct arena *a = b->works[i]->arena;
        b->outcome[i] = fault(a, f->kind, f->key, NULL, arena_dup(a, f->seen));
    }
    return true;
}

/* One work inside its savepoint.  False: SQLite has thrown the whole transaction away. */
static bool
run_one(struct lite *l, struct work *work, const struct fault **ret)
{
    struct db *db = &l->db;
    struct mark mark;

    *ret = db_mark(db, work->arena, &mark);
    if (!*ret)
        *ret = work_run(work, db);
    if (db->calls->lost(db))
        return false;
    const struct fault *f =
        *ret ? db_undo(db, work->arena, &mark) : db_keep(db, work->arena, &mark);
    if (!*ret)
        *ret = f;
    return !db->calls->lost(db);
}

/*
 * Runs what the batch holds in one transaction, as much as fits into its time; b->count becomes
 * how many.  False when the transaction was lost and each must be tried alone.
 */
static bool
attempt(struct lite *l, struct arena *a, struct batch *b)
{
    struct db *db = &l->db;
    int64_t until = clock_ticks() + BATCH_US;
    const struct fault *f = db->calls->begin(db, a);
    size_t kept = 0, n = 0;

    if (f)
        return refuse(b, f);
    while (n < b->count) {
        if (!run_one(l, b->works[n], &b->outcome[n])) {
            db_forget(db);
            return false;
        }
        kept += !b->outcome[n];
        if (++n < b->count && clock_ticks() >= until)
            break;
    }
    b->count = n;
    if (!kept) {
        db->calls->rollback(db);
        return true;
    }
    f = db->calls->commit(db, a);
    if (!f)
        return true;
    if (b->count > 1)
        return false;
    return refuse(b, f);
}

/* Answers, then announces. */
static void
answer(struct lite *l, const struct batch *b)
{
    struct db *db = &l->db;
    bool jobs = db->added_job;

    for (size_t i = 0; i < b->count; i++)
        if (!b->outcome[i]) {
            atomic_fetch_add(&db->store->generation, 1);
            break;
        }
    for (size_t i = 0; i < b->count; i++)
        b->works[i]->done(b->works[i], b->outcome[i]);
    store_announce(db->store, db->changes, db->change_count);
    db_forget(db);
    db->added_job = jobs;
}

/* Alone, a work meets only its own trouble; an interruption may pass. */
static void
one_by_one(struct lite *l, struct arena *a, const struct batch *all)
{
    for (size_t i = 0; i < all->count; i++) {
        struct batch one = { .count = 1, .works = { all->works[i] } };

        for (int tries = 0; tries < 3; tries++) {
            one.count = 1;
            bool whole = attempt(l, a, &one);
            if (whole && (!one.outcome[0] || strcmp(one.outcome[0]->key, "store.retry") != 0))
                break;
            if (!whole && strcmp(one.outcome[0]->key, "store.retry") != 0)
                break;
        }
        answer(l, &one);
    }
}

static void
do_batch(struct lite *l, struct work *list)
{
    struct queue *q = &l->db.store->writes;
    struct arena a = { 0 };
    struct batch b = { .count = 0 };

    for (struct work *w = list; w; w = w->next)
        b.works[b.count++] = w;
    size_t taken = b.count;
    bool jobs = l->db.added_job;
    if (attempt(l, &a, &b)) {
        if (b.count < taken)
            queue_back(q, b.works[b.count]);
        answer(l, &b);
    } else
        one_by_one(l, &a, &b);
    l->db.added_job |= jobs;
    arena_clear(&a);
}

void
lite_checkpoint(struct lite *l, bool whole)
{
    int rc = sqlite3_wal_checkpoint_v2(
        l->sqlite, NULL, whole ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, NULL,
        NULL);

    if (rc != SQLITE_OK && rc != SQLITE_BUSY)
        log_ours("store.checkpoint", "%s", sqlite3_errmsg(l->sqlite));
    l->wal_pages = 0;
}

void *
lite_writer_main(void *store)
{
    struct store *s = store;
    struct lite *l = s->writer;
    int64_t job_due = 0; /* by clock_now(); 0: look at once */
    bool shut = false;

    while (!shut) {
        int64_t now = clock_now().us, until = 0;

        if (job_due != INT64_MAX)
            until = clock_ticks() + (job_due > now ? job_due - now : 0) + 1;
        if (l->wal_pages && (!until || until > clock_ticks() + IDLE_US))
            until = clock_ticks() + IDLE_US;
        struct work *list = queue_take(&s->writes, BATCH_MOST, until, &shut);
        if (list)
            do_batch(l, list);
        /* Not between two chunks of a job: that is no idle moment, and costs two syncs. */
        bool idle = !list && (job_due == INT64_MAX || clock_now().us < job_due);
        if (l->wal_pages > WAL_PAGES_MOST || (idle && l->wal_pages))
            lite_checkpoint(l, false);
        if (!list || l->db.added_job || clock_now().us >= job_due) {
            l->db.added_job = false;
            jobs_step(s, &l->db, &job_due);
        }
    }
    return NULL;
}

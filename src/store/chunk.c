/* Which job has its turn, and what becomes of its chunk? */
#include <string.h>

#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"
#include "store/inside.h"

#define KEPT_US (24 * 3600 * INT64_C(1000000)) /* the file of a job that keeps it */

struct turn {
    struct store *store;
    struct db *db;
    struct arena *arena;
    const struct job_kind *kinds;
    void *context;
    int64_t now;
};

static const struct job_kind *
kind_of(const struct turn *t, const char *name)
{
    for (const struct job_kind *k = t->kinds; k && k->name; k++)
        if (name && strcmp(k->name, name) == 0)
            return k;
    return NULL;
}

/* The job that has waited longest among those due; 0 and when to look again where none is. */
static int64_t
pick(const struct turn *t, int64_t *ret_due)
{
    int64_t id = 0;
    struct rows *r = db_rows(t->db, t->arena,
                             "SELECT id, kind, due_us, wanted_cancel FROM job WHERE state < 2"
                             " ORDER BY turn_us, id",
                             NULL);

    *ret_due = INT64_MAX;
    while (!id && db_next(r)) {
        int64_t due = row_int_at(r, 3) ? 0 : row_int_at(r, 2);
        if (!kind_of(t, row_text_at(r, 1)))
            continue;
        if (due <= t->now)
            id = row_int_at(r, 0);
        else if (due < *ret_due)
            *ret_due = due;
    }
    db_close(r);
    if (rows_fault(r))
        *ret_due = t->now + 1000000;
    return id;
}

/* Another node may be at it: its row lock is the lease, and goes with the node. */
static bool
take(const struct turn *t, int64_t id)
{
    static const char alone[] = "SELECT id FROM job WHERE id = $1 AND state < 2";
    static const char among[] =
        "SELECT id FROM job WHERE id = $1 AND state < 2 FOR UPDATE SKIP LOCKED";
    int64_t got;
    const struct fault *f = db_int(
        t->db, t->arena, t->store->engine == ENGINE_SQLITE ? alone : among, VALUES(I(id)), 0, &got);

    return !f && got == id;
}

/* Its own file, unless it keeps it; then the one that the same person's last work of that kind
 * kept.  Whatever was kept longer than a day goes as well. */
static const struct fault *
drop_files(const struct turn *t, const struct job *job)
{
    static const char kept[] =
        "DELETE FROM job_file WHERE job IN (SELECT j.id FROM job j WHERE j.id <> $1"
        " AND j.id IN (SELECT f.job FROM job_file f) AND j.state >= 2"
        " AND (j.ended_us < $2 OR ($3 = 1 AND j.officer = $4 AND j.kind = $5)))";

    if (!job->keeps)
        TRY(db_run(t->db, t->arena, "DELETE FROM job_file WHERE job = $1", VALUES(I(job->id))));
    return db_run(
        t->db, t->arena, kept,
        VALUES(I(job->id), I(t->now - KEPT_US), I(job->keeps), I(job->officer), T(job->kind)));
}

static const struct fault *
keep(const struct turn *t, const struct job *job)
{
    bool ended = job->state >= JOB_DONE;
    struct value ended_us = { ended ? V_INT : V_NULL, t->now, NULL };

    TRY(db_run(t->db, t->arena,
               "UPDATE job SET cursor = $2, done = $3, total = $4, state = $5, result = $6,"
               " due_us = $7, turn_us = $8, ended_us = $9 WHERE id = $1",
               VALUES(I(job->id), T(job->cursor), I(job->done), I(job->total), I(job->state),
                      T(job->result), I(job->due.us), I(clock_now().us), ended_us)));
    return ended ? drop_files(t, job) : NULL;
}

static char *
told(struct arena *a, const struct fault *f)
{
    struct doc *d = doc_new(a);
    size_t size;

    doc_text(d, "fault", f->key);
    if (f->field)
        doc_text(d, "field", f->field);
    if (f->seen)
        doc_text(d, "seen", f->seen);
    return json_write(a, d, &size);
}

/* Its chunk, undone alone when it meets a fault. */
static const struct fault *
work_chunk(const struct turn *t, struct job *job)
{
    const struct job_kind *kind = kind_of(t, job->kind);
    struct mark mark;

    if (job->wanted_cancel) {
        job->state = JOB_CANCELLED;
        return NULL;
    }
    struct job before = *job;
    job->state = JOB_RUNNING;
    TRY(db_mark(t->db, t->arena, &mark));
    const struct fault *f = kind->chunk(t->context, t->db, t->arena, job, clock_ticks() + CHUNK_US);
    if (!f)
        f = t->db->spoiled;
    if (!f && t->db->line.open)
        f = fault(t->arena, FAULT_OURS, "store.broken", NULL, t->db->line.line.errand);
    db_right(t->db, RIGHT_STORE, NULL);
    if (!f)
        return db_keep(t->db, t->arena, &mark);
    if (f->kind == FAULT_BUSY || t->db->calls->lost(t->db))
        return f;
    log_say("store.job", "%s %lld failed: %s", job->kind, (long long)job->id, f->key);
    *job = before;
    job->state = JOB_FAILED;
    job->result = told(t->arena, f);
    return db_undo(t->db, t->arena, &mark);
}

/*
 * Chunk upon chunk while nobody else waits for the writer, for each commit costs a sync of the
 * disk.  Whoever comes waits for one chunk and its commit, as before.  Another node's writers do
 * not stand in our queue, so among many nodes a turn is one chunk.
 */
static const struct fault *
work_turn(const struct turn *t, struct job *job)
{
    int64_t until = clock_ticks() + TURN_US;

    do
        TRY(work_chunk(t, job));
    while (job->state == JOB_RUNNING && t->store->engine == ENGINE_SQLITE &&
           clock_ticks() < until && job->due.us <= t->now && !queue_waits(&t->store->writes));
    return NULL;
}

/* One transaction: take, work, keep the cursor. */
static const struct fault *
run_turn(const struct turn *t, int64_t *ret_due, bool *ret_did)
{
    struct job job = { 0 };

    TRY(t->db->calls->begin(t->db, t->arena));
    db_ready(t->db, t->db->writes);
    db_right(t->db, RIGHT_STORE, NULL);
    int64_t id = pick(t, ret_due);
    if (!id || !take(t, id)) {
        if (id)
            *ret_due = t->now + 100000; /* another node has it */
        t->db->calls->rollback(t->db);
        return NULL;
    }
    *ret_did = true;
    const struct fault *f = job_get(t->db, t->arena, id, &job);
    if (!f)
        f = work_turn(t, &job);
    db_right(t->db, RIGHT_STORE, NULL);
    if (!f)
        f = keep(t, &job);
    if (!f)
        return t->db->calls->commit(t->db, t->arena);
    t->db->calls->rollback(t->db);
    return f;
}

bool
jobs_step(struct store *s, struct db *db, int64_t *ret_due)
{
    struct arena a = { 0 };
    struct turn t = { .store = s, .db = db, .arena = &a, .now = clock_now().us };
    bool did = false;

    pthread_mutex_lock(&s->lock);
    t.kinds = s->kinds;
    t.context = s->kinds_context;
    pthread_mutex_unlock(&s->lock);
    *ret_due = INT64_MAX;
    if (!t.kinds)
        return false;
    const struct fault *f = run_turn(&t, ret_due, &did);
    if (f) {
        /* Busy, full or lost: nothing was kept, and the same chunk comes again. */
        log_say("store.job", "a chunk waits: %s", f->key);
        *ret_due = t.now + (strcmp(f->key, "store.retry") == 0 ? 10000 : 1000000);
        db_forget(db);
    } else if (did) {
        *ret_due = 0;
        atomic_fetch_add(&s->generation, 1);
        if (s->engine == ENGINE_SQLITE)
            store_announce(s, db->changes, db->change_count);
        db_forget(db);
    }
    arena_clear(&a);
    return did && !f;
}

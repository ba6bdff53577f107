/* How does long work wait, and what does it keep? */
#include "store/job.h"

#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/text.h"
#include "store/inside.h"

enum { PART_SIZE = 256 << 10 };

void
store_jobs(struct store *s, const struct job_kind *kinds, void *context)
{
    pthread_mutex_lock(&s->lock);
    s->kinds = kinds;
    s->kinds_context = context;
    pthread_mutex_unlock(&s->lock);
    store_nudge(s);
}

static int64_t
now_of(const struct db *db)
{
    return db->now_us ? db->now_us : clock_now().us;
}

static const struct fault *
add(struct db *db, struct arena *a, const struct job *job, int64_t *ret_id)
{
    int64_t created = job->created.us ? job->created.us : now_of(db);
    int64_t id = db_new_id(db);

    TRY(db_run(db, a,
               "INSERT INTO job (id, kind, args, state, done, total, officer, due_us, created_us,"
               " turn_us, wanted_cancel, key)"
               " VALUES ($1, $2, $3, 0, 0, $4, $5, $6, $7, 0, 0, $8)"
               " ON CONFLICT (key) DO NOTHING",
               VALUES(I(id), T(job->kind), T(job->args), I(job->total), I(job->officer),
                      I(job->due.us ? job->due.us : created), I(created), T(job->key))));
    if (!db_changed(db))
        return db_int(db, a, "SELECT id FROM job WHERE key = $1", VALUES(T(job->key)), 0, ret_id);
    db->added_job = true;
    *ret_id = id;
    return NULL;
}

const struct fault *
job_add(struct db *db, struct arena *a, const struct job *job, int64_t *ret_id)
{
    struct rights was = db_as_store(db);
    const struct fault *f = add(db, a, job, ret_id);

    db_as_before(db, was);
    return f;
}

const struct fault *
job_cancel(struct db *db, struct arena *a, int64_t id)
{
    struct rights was = db_as_store(db);
    const struct fault *f = db_run(
        db, a, "UPDATE job SET wanted_cancel = 1 WHERE id = $1 AND state < 2", VALUES(I(id)));

    db->added_job = true; /* worth a look before it is due */
    db_as_before(db, was);
    return f;
}

const struct fault *
job_get(struct db *db, struct arena *a, int64_t id, struct job *ret)
{
    struct rights was = db_as_store(db);
    bool found = false;
    struct rows *r = db_rows(db, a,
                             "SELECT id, kind, args, cursor, result, state, done, total, officer,"
                             " due_us, created_us, ended_us, wanted_cancel, key"
                             " FROM job WHERE id = $1",
                             VALUES(I(id)));

    while (db_next(r)) {
        *ret = (struct job){
            .id = row_int(r, "id"),
            .kind = row_text(r, "kind"),
            .args = row_text(r, "args"),
            .cursor = row_text(r, "cursor"),
            .result = row_text(r, "result"),
            .state = (enum job_state)row_int(r, "state"),
            .done = row_int(r, "done"),
            .total = row_int(r, "total"),
            .officer = row_int(r, "officer"),
            .due = { row_int(r, "due_us") },
            .created = { row_int(r, "created_us") },
            .ended = { row_int(r, "ended_us") },
            .wanted_cancel = row_int(r, "wanted_cancel"),
            .key = row_text(r, "key"),
        };
        found = true;
    }
    db_as_before(db, was);
    if (rows_fault(r))
        return rows_fault(r);
    return found ? NULL
                 : fault(a, FAULT_ABSENT, "store.job", NULL, arena_text(a, "%lld", (long long)id));
}

/* ---- what a job reads --------------------------------------------------------------------- */

static const struct fault *
add_parts(struct db *db, struct arena *a, int64_t job, const char *bytes, size_t size)
{
    int64_t at;

    TRY(db_int(db, a,
               "SELECT begins + length(bytes) FROM job_file WHERE job = $1"
               " ORDER BY begins DESC LIMIT 1",
               VALUES(I(job)), 0, &at));
    for (size_t done = 0, n; done < size; done += n) {
        n = size - done < PART_SIZE ? size - done : PART_SIZE;
        TRY(db_run(db, a, "INSERT INTO job_file (job, begins, bytes) VALUES ($1, $2, $3)",
                   VALUES(I(job), I(at + (int64_t)done), B(bytes + done, n))));
    }
    return NULL;
}

const struct fault *
job_file(struct db *db, struct arena *a, int64_t job, const void *bytes, size_t size)
{
    struct rights was = db_as_store(db);
    const struct fault *f = add_parts(db, a, job, bytes, size);

    db_as_before(db, was);
    return f;
}

const char *
job_bytes(struct db *db, struct arena *a, int64_t job, size_t offset, size_t most, size_t *ret_size)
{
    struct rights was = db_as_store(db);
    struct text whole = { .arena = a };
    struct rows *r = db_rows(db, a,
                             "SELECT begins, bytes FROM job_file WHERE job = $1 AND begins < $3"
                             " AND begins + length(bytes) > $2 ORDER BY begins",
                             VALUES(I(job), I((int64_t)offset), I((int64_t)(offset + most))));

    while (db_next(r)) {
        size_t size, begins = (size_t)row_int(r, "begins");
        const char *bytes = row_bytes(r, "bytes", &size);
        size_t skip = offset > begins ? offset - begins : 0;
        size_t room = most - whole.size;

        if (bytes && size > skip)
            text_put(&whole, bytes + skip, size - skip < room ? size - skip : room);
    }
    db_as_before(db, was);
    *ret_size = whole.size;
    return whole.size ? text_done(&whole) : NULL;
}

const struct fault *
job_file_take(struct db *db, struct arena *a, int64_t from, int64_t to, bool *ret)
{
    struct rights was = db_as_store(db);
    const struct fault *f =
        db_run(db, a,
               "UPDATE job_file SET job = $2 WHERE job = $1"
               " AND EXISTS (SELECT 1 FROM job j WHERE j.id = $1 AND j.state >= 2)",
               VALUES(I(from), I(to)));

    *ret = !f && db_changed(db) > 0;
    db_as_before(db, was);
    return f;
}

/* ---- waiting for one ------------------------------------------------------------------------- */

struct watching {
    struct work work;
    int64_t id;
    struct job *ret;
};

static const struct fault *
watch(struct work *work, struct db *db)
{
    struct watching *w = (struct watching *)work;

    return job_get(db, work->arena, w->id, w->ret);
}

const struct fault *
store_job_wait(struct store *s, struct arena *a, int64_t id, struct job *ret)
{
    for (int64_t pause = 2; true; pause = pause < 50 ? pause * 2 : pause) {
        struct watching w = { .work = { .run = watch, .arena = a }, .id = id, .ret = ret };
        struct timespec nap = { 0, pause * 1000000 };

        TRY(store_read_now(s, &w.work));
        if (ret->state >= JOB_DONE)
            return NULL;
        nanosleep(&nap, NULL);
    }
}

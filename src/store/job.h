/*
 * Long work, done in short chunks between the taps.
 *
 *     static const struct job_kind kinds[] = { { "people.import", import_chunk }, { 0 } };
 *     store_jobs(store, kinds, context);
 *     TRY(job_add(db, arena, &(struct job){ .kind = "people.import", .args = json, .total = n },
 * &id));
 *
 * A job is a row: kind, arguments, cursor, lease.  Each chunk runs on the writer together with the
 * new cursor, in at most about 5 ms; while nobody else waits for the writer, several share a
 * COMMIT.  A killed process resumes where the last COMMIT stood.  Progress and cancelling are reads
 * and writes of that row.
 */
#pragma once

#include "store/store.h"

enum job_state { JOB_WAITING, JOB_RUNNING, JOB_DONE, JOB_FAILED, JOB_CANCELLED };

struct job {
    int64_t id;
    const char *kind;   /* for ever */
    const char *args;   /* JSON */
    const char *cursor; /* JSON of the job's own; NULL at the start */
    const char *result; /* JSON shown when it is done or has failed */
    enum job_state state;
    int64_t done, total; /* of whatever it counts; total 0: not known */
    int64_t officer;     /* who asked */
    struct moment due, created, ended;
    bool wanted_cancel;
    const char *key; /* idempotency: a second job of the same key is the first one */
    bool keeps;      /* set by the chunk that ends it: its file stays for another job, for a day */
};

/* Input that a job reads: kept with it, gone when it ends, unless it keeps it. */
const struct fault *job_file(struct db *, struct arena *, int64_t job, const void *bytes, size_t);
const char *job_bytes(struct db *, struct arena *, int64_t job, size_t offset, size_t most,
                      size_t *ret_size);
/* What a job that has ended kept is another's from now on; false where nothing was kept. */
const struct fault *job_file_take(struct db *, struct arena *, int64_t from, int64_t to, bool *ret);

/*
 * One chunk.  Sets job->cursor, done, total, and state (DONE or FAILED with `result` ends it).
 * A returned fault undoes the chunk and fails the job.  `until` (clock_ticks) is when to hand back.
 */
typedef const struct fault *job_fn(void *context, struct db *, struct arena *, struct job *,
                                   int64_t until);
struct job_kind {
    const char *name;
    job_fn *chunk;
};

/* Which kinds this process does, before store_write is first called. */
void store_jobs(struct store *, const struct job_kind *, void *context);

const struct fault *job_add(struct db *, struct arena *, const struct job *, int64_t *ret_id);
const struct fault *job_cancel(struct db *, struct arena *, int64_t id);
const struct fault *job_get(struct db *, struct arena *, int64_t id, struct job *ret);
/* Waits until the job has ended: for the shell and tests. */
const struct fault *store_job_wait(struct store *, struct arena *, int64_t id, struct job *ret);

/*
 * How does an auditor have everything verified by one press?
 *
 * A job like any other to its owner, but its chunks only look: verifying takes as long as the
 * journal is, and the writer must not wait for it, so a reader does it, under one snapshot, and
 * counts the lines as it goes.  One at a time; a second job waits its turn.  A process that was
 * stopped begins again from the first line.
 */
#include "desk/inside.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "base/json.h"
#include "desk/examine.h"

enum { PAUSE_US = 250000 };

struct verification {
    struct work work; /* first: the store hands it back */
    struct arena arena;
    int64_t job;
    struct doc *found;
    const struct fault *fault;
    _Atomic int64_t all, watch; /* each line twice */
    atomic_bool ended;
};

struct verifying {
    pthread_mutex_t lock;
    struct verification *now; /* or NULL */
};

struct verifying *
verifying_new(void)
{
    struct verifying *s = calloc(1, sizeof *s);

    if (!s)
        abort();
    pthread_mutex_init(&s->lock, NULL);
    return s;
}

static void
drop(struct verification *v)
{
    if (v)
        arena_clear(&v->arena);
    free(v);
}

void
verifying_free(struct verifying *s)
{
    drop(s->now);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

static const struct fault *
verification_run(struct work *w, struct db *db)
{
    struct verification *v = (struct verification *)w;
    struct doc *d = doc_new(w->arena);
    struct head head;

    db_right(db, RIGHT_STORE, NULL);
    TRY(journal_head(db, w->arena, &head));
    atomic_store(&v->all, 2 * head.seal);
    atomic_store(&v->watch, 0);
    TRY(examine_in(db, w->arena, NULL, &v->watch, d));
    v->found = d;
    return NULL;
}

static void
verification_done(struct work *w, const struct fault *f)
{
    struct verification *v = (struct verification *)w;

    v->fault = f;
    atomic_store(&v->ended, true);
}

static struct verification *
begin(struct store *store, int64_t job)
{
    struct verification *v = calloc(1, sizeof *v);

    if (!v)
        abort();
    v->job = job;
    v->work =
        (struct work){ .run = verification_run, .done = verification_done, .arena = &v->arena };
    store_read(store, &v->work);
    return v;
}

/* What came of it, as the page of the job reads it. */
static const struct fault *
end(struct arena *a, const struct verification *v, struct job *job)
{
    struct doc *said = doc_new(a);
    size_t size;

    if (v->fault)
        return fault(a, v->fault->kind, v->fault->key, NULL, NULL);
    doc_put(said, "verified", v->found);
    job->result = json_write(a, said, &size);
    job->done = job->total = atomic_load(&v->all);
    job->state = JOB_DONE;
    return NULL;
}

const struct fault *
verify_chunk(struct act *act, struct job *job, int64_t until)
{
    struct verifying *s = act->look.desk->verifying;
    const struct fault *f = NULL;

    (void)until;
    pthread_mutex_lock(&s->lock);
    struct verification *v = s->now;
    if (v && v->job != job->id && atomic_load(&v->ended)) { /* its job was stopped meanwhile */
        drop(v);
        v = s->now = NULL;
    }
    if (!v)
        s->now = v = begin(act->look.desk->house.store, job->id);
    job->due = (struct moment){ act->look.now.us + PAUSE_US };
    if (v->job == job->id && atomic_load(&v->ended)) {
        s->now = NULL;
        f = end(act->look.arena, v, job);
        drop(v);
    } else if (v->job == job->id) {
        job->done = atomic_load(&v->watch);
        job->total = atomic_load(&v->all);
    }
    pthread_mutex_unlock(&s->lock);
    return f;
}

/* How does the desk open and close, and how do jobs and announcements reach it? */
#include "desk/desk.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "desk/inside.h"

void
desk_turn(struct desk *d, int64_t officer)
{
    atomic_fetch_add(&d->turn[(uint64_t)officer % TURNS], 1);
}

/* After a commit: pages of that officer have changed, and boards that show them hear it. */
static void
heard(void *context, const struct change *change, size_t n)
{
    struct desk *d = context;
    int64_t unit = -1;
    char channel[40];
    struct arena a = { 0 };

    for (size_t i = 0; i < n; i++) {
        if (laws_heard(d, &change[i]))
            continue;
        if (change[i].unit == UNIT_RIGHTS) { /* what they may do is asked anew, streams included */
            session_drop_others(d, change[i].officer, 0);
            continue;
        }
        desk_turn(d, change[i].officer);
        if (!d->house.tell || change[i].unit == unit)
            continue;
        unit = change[i].unit;
        struct text t = { .arena = &a };
        text_add(&t, "unit:");
        text_int(&t, unit);
        if (t.size < sizeof channel)
            d->house.tell(d->house.tell_context, text_done(&t));
    }
    arena_clear(&a);
    if (d->house.beside) /* after a new release of the law has been heard of */
        d->house.wake(d->house.beside);
}

/* ---- jobs: a chunk is an errand of the clockwork ------------------------------------------------
 */

static const struct job_errand *
job_errand(const struct desk *d, const char *name, const struct folder **ret)
{
    for (const struct folder *const *f = d->house.folders; *f; f++)
        for (const struct job_errand *j = (*f)->jobs; j && j->name; j++)
            if (!strcmp(j->name, name)) {
                *ret = *f;
                return j;
            }
    return NULL;
}

static const struct fault *
chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    struct desk *d = context;
    const struct folder *folder = NULL;
    const struct job_errand *j = job_errand(d, job->kind, &folder);
    struct errand errand = { .name = job->kind };
    struct route route = { .errand = &errand, .folder = folder };
    struct moment now = clock_now();
    struct act act = { .look = { .desk = d,
                                 .db = db,
                                 .arena = a,
                                 .route = &route,
                                 .viewer = job->officer,
                                 .now = now,
                                 .today = moment_day(now),
                                 .lang = "ja" },
                       .line = { .who = job->officer,
                                 .errand = job->kind,
                                 .thing = "job",
                                 .subject = job->id,
                                 .job = job->id,
                                 .at = now,
                                 .payload = "{}",
                                 .retention = "work" } };

    if (!j)
        return fault(a, FAULT_OURS, "desk.job", NULL, job->kind);
    TRY(laws_fresh(d, db, a));
    TRY(j->chunk(&act, job, until));
    return act_end(&act);
}

static void
jobs_make(struct desk *d)
{
    size_t n = 0;

    for (const struct folder *const *f = d->house.folders; *f; f++)
        for (const struct job_errand *j = (*f)->jobs; j && j->name; j++)
            n++;
    d->kinds = arena_array(&d->arena, n + 1, sizeof *d->kinds);
    n = 0;
    for (const struct folder *const *f = d->house.folders; *f; f++)
        for (const struct job_errand *j = (*f)->jobs; j && j->name; j++)
            d->kinds[n++] = (struct job_kind){ j->name, chunk };
    store_jobs(d->house.store, d->kinds, d);
}

/* ---- opening ------------------------------------------------------------------------------------
 */

const char *
desk_office(struct desk *d, struct db *db, struct arena *a)
{
    const char *name = atomic_load(&d->office), *none = NULL;

    if (name)
        return name;
    db_right(db, RIGHT_FACT, NULL);
    struct rows *r = db_rows(db, a,
                             "SELECT name FROM fact_unit WHERE parent IS NULL"
                             " ORDER BY valid_to DESC, sort, unit LIMIT 1",
                             NULL);
    if (db_next(r)) {
        char *read = strdup(row_text(r, "name"));
        if (read && !atomic_compare_exchange_strong(&d->office, &none, read))
            free(read);
        db_close(r);
    }
    return atomic_load(&d->office);
}

struct opening {
    struct work work;
    struct desk *desk;
};

static const struct fault *
read_office(struct work *w, struct db *db)
{
    struct opening *o = (struct opening *)w;

    TRY(laws_open(o->desk, db, w->arena));
    db_right(db, RIGHT_FACT, NULL);
    struct rows *r =
        db_rows(db, w->arena, "SELECT value FROM fact_office WHERE key = 'demo'", NULL);
    if (db_next(r)) {
        /* A demo password is for this machine alone: behind a proxy everybody comes from here. */
        o->desk->demo = !strcmp(row_text(r, "value"), "1") && !o->desk->house.behind_proxy;
        db_close(r);
    }
    return rows_fault(r);
}

const struct fault *
desk_open(struct arena *a, const struct house *house, struct desk **ret)
{
    struct desk *d = calloc(1, sizeof *d);

    if (!d || sodium_init() < 0)
        abort();
    d->house = *house;
    randombytes_buf(d->salt, sizeof d->salt);
    pthread_rwlock_init(&d->composed_lock, NULL);
    const struct fault *f = routes_make(d, a);
    struct opening o = { .work = { .run = read_office, .arena = a }, .desk = d };
    if (!f)
        f = store_read_now(house->store, &o.work);
    if (f) {
        laws_close(d);
        arena_clear(&d->arena);
        free(d);
        return f;
    }
    d->sessions = sessions_new(&d->arena);
    d->secrets = secrets_new(d);
    d->answers = answers_new();
    d->links = links_new();
    d->verifying = verifying_new();
    store_listen(house->store, heard, d);
    jobs_make(d); /* last: one that waits since the last stop begins at once */
    *ret = d;
    return NULL;
}

void
desk_close(struct desk *d)
{
    if (!d)
        return;
    laws_close(d);
    secrets_free(d->secrets);
    answers_free(d->answers);
    links_free(d->links);
    verifying_free(d->verifying);
    sessions_free(d->sessions);
    free((char *)(uintptr_t)atomic_load(&d->office));
    arena_clear(&d->composed_arena);
    arena_clear(&d->arena);
    free(d);
}

size_t
desk_body_most(void *desk, enum ask_verb verb, const char *path)
{
    struct desk *d = desk;
    struct ask ask = { .path = path, .query = "" };
    struct visit v = { .ask = &ask };
    size_t most =
        64 << 10; /* a form sent to a wrong address hears that, not that it is too large */
    bool other;

    if (verb != ASK_POST)
        return 0;
    size_t n = strlen(path);
    if (n > 5 && !strcmp(path + n - 5, ".json"))
        path = arena_copy(&ask.arena, path, n - 5);
    const struct route *r = route_find(d, &v, POST, path, &other);
    if (r && r->errand->body_most)
        most = r->errand->body_most;
    arena_clear(&ask.arena);
    return most;
}

bool
look_csv(struct look *q)
{
    return q->csv;
}

void *
look_beside(struct look *q)
{
    return q->desk->house.beside;
}

const struct fault *
desk_law(struct desk *d, struct db *db, struct arena *a, const struct law **ret)
{
    struct look q = { .desk = d };

    TRY(laws_fresh(d, db, a));
    *ret = look_law(&q);
    return NULL;
}

const struct errand *
look_errand_called(struct look *q, const char *name)
{
    for (size_t i = 0; i < q->desk->count; i++)
        if (!strcmp(q->desk->errands[i]->name, name))
            return q->desk->errands[i];
    return NULL;
}

const struct errand *const *
desk_errands(const struct desk *d, size_t *count)
{
    *count = d->count;
    return d->errands;
}

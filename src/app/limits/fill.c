/* How is the cube filled when the server starts, without anybody waiting for it? */
#include "app/limits/inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"

enum { SAY_US = 2000000 };

const struct fault *
chain_link(struct db *db, struct arena *a, int64_t seal, struct chain_head *ret)
{
    struct rows *r =
        db_rows(db, a, "SELECT seal_no, hash FROM fact_link WHERE seal_no = $1", VALUES(I(seal)));

    *ret = (struct chain_head){ .seal = -1 };
    while (db_next(r)) {
        size_t size;
        const char *hash = row_bytes(r, "hash", &size);

        ret->seal = row_int(r, "seal_no");
        if (hash && size == sizeof ret->hash)
            memcpy(ret->hash, hash, size);
    }
    return rows_fault(r);
}

const struct fault *
chain_head(struct db *db, struct arena *a, struct chain_head *ret)
{
    int64_t seal;

    db_right(db, RIGHT_FACT, NULL);
    TRY(db_int(db, a, "SELECT COALESCE(MAX(seal_no), 0) FROM fact_link", NULL, 0, &seal));
    if (!seal) {
        *ret = (struct chain_head){ 0 };
        return NULL;
    }
    return chain_link(db, a, seal, ret);
}

/* What must be known before the first officer is read. */
struct beginning {
    struct work work;
    struct limits *limits;
    struct standing *made;
    int64_t officers, generation;
    bool kept; /* out of the snapshot */
};

uint32_t
limits_room(int64_t officers)
{
    return (uint32_t)(officers + officers / 8 + 4096);
}

static const struct fault *
make(struct beginning *b, struct db *db, const struct law *law, struct day today)
{
    struct arena *a = b->work.arena;
    struct chain_head head;

    TRY(chain_head(db, a, &head));
    b->made = standing_new(law, today, limits_room(b->officers));
    if (!b->made)
        return NULL;
    b->made->seal = head.seal;
    return units_read(db, a, b->made->first, b->made->days, &b->made->units);
}

static const struct fault *
begin(struct work *w, struct db *db)
{
    struct beginning *b = (struct beginning *)w;
    struct day today = limits_today(b->limits);
    const struct law *law;
    const char *why = NULL;

    b->generation = store_generation(b->limits->store);
    TRY(desk_law(b->limits->desk, db, w->arena, &law));
    db_right(db, RIGHT_FACT, NULL);
    TRY(db_int(db, w->arena, "SELECT COUNT(*) FROM fact_officer", NULL, 0, &b->officers));
    atomic_store(&b->limits->total, b->officers);
    TRY(limits_kept(b->limits, db, w->arena, law, today, &b->made, &why));
    b->kept = b->made != NULL;
    if (why)
        log_say("cube.snapshot", "%s: everything is read again", why);
    return b->made ? NULL : make(b, db, law, today);
}

struct chunk {
    struct work work;
    struct standing *to;
    int64_t after; /* the officer read last */
    int64_t count;
};

const struct fault *
officers_next(struct db *db, struct arena *a, int64_t after, int64_t *ret_last, int64_t *ret_count)
{
    int64_t count = 0;

    *ret_last = 0;
    db_right(db, RIGHT_FACT, NULL);
    struct rows *r =
        db_rows(db, a, "SELECT id FROM fact_officer WHERE id > $1 ORDER BY id LIMIT $2",
                VALUES(I(after), I(CHUNK)));
    while (db_next(r))
        *ret_last = row_int_at(r, 0), count++;
    if (ret_count)
        *ret_count = count;
    return rows_fault(r);
}

static const struct fault *
read_chunk(struct work *w, struct db *db)
{
    struct chunk *c = (struct chunk *)w;
    int64_t last = 0;

    TRY(officers_next(db, w->arena, c->after, &last, &c->count));
    if (!c->count)
        return NULL;
    TRY(standing_read(c->to, db, w->arena, c->after + 1, last, READ_ALL, NULL));
    c->after = last;
    return NULL;
}

static bool
stopping(struct limits *l)
{
    pthread_mutex_lock(&l->lock);
    bool stop = l->stop;
    pthread_mutex_unlock(&l->lock);
    return stop;
}

static const struct fault *
read_officers(struct limits *l, struct db *db, struct standing *to)
{
    struct arena a = { 0 };
    struct chunk c = { .work = { .run = read_chunk, .arena = &a }, .to = to, .count = 1 };
    int64_t said = clock_ticks();
    const struct fault *f = NULL;

    while (!f && c.count && !stopping(l)) {
        f = aside_read(db, &c.work);
        atomic_fetch_add(&l->done, f ? 0 : c.count);
        if (clock_ticks() - said > SAY_US) {
            said = clock_ticks();
            log_say("cube.fill", "%lld of %lld officers", (long long)atomic_load(&l->done),
                    (long long)atomic_load(&l->total));
        }
        if (f)
            log_ours("cube.fill", "%s", f->key);
        arena_clear(&a);
    }
    return f;
}

/* The old one goes where nobody looks at it any more. */
static void
put_up(struct limits *l, struct standing *made, int64_t generation, bool whole)
{
    pthread_rwlock_wrlock(&l->gate);
    struct standing *was = l->now;
    l->now = made;
    pthread_rwlock_unlock(&l->gate);
    standing_free(was);
    pthread_mutex_lock(&l->lock);
    l->generation = generation;
    l->refused = !made;
    l->woken = made != NULL; /* to catch up with what was committed meanwhile */
    pthread_mutex_unlock(&l->lock);
    atomic_store(&l->whole, whole);
}

const struct fault *
limits_fill(struct limits *l, struct db *db)
{
    struct arena a = { 0 };
    struct beginning b = { .work = { .run = begin, .arena = &a }, .limits = l };
    int64_t began = clock_ticks();
    const struct fault *f;

    atomic_store(&l->done, 0);
    atomic_store(&l->whole, false);
    put_up(l, NULL, -1, false);
    f = aside_read(db, &b.work);
    if (f)
        log_ours("cube.fill", "%s", f->key);
    else if (b.made && !b.kept)
        f = read_officers(l, db, b.made);
    if (f || !b.made || stopping(l)) {
        standing_free(b.made);
        put_up(l, NULL, f ? -1 : b.generation, false);
    } else {
        log_say("cube.whole", "%u officers%s took=%lldms", cube_officers(b.made->cube[0]),
                b.kept ? " from the snapshot" : "", (long long)(clock_ticks() - began) / 1000);
        atomic_store(&l->done, atomic_load(&l->total));
        /* What was kept is whole when the lines since then are in. */
        put_up(l, b.made, b.kept ? -1 : b.generation, !b.kept);
    }
    arena_clear(&a);
    return f;
}

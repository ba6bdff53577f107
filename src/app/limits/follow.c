/* How does the cube keep up with what is committed? */
#include "app/limits/inside.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"

enum {
    LOOK_US = 1000000,  /* how late a commit that nobody announced may be seen   */
    AGAIN_US = 5000000, /* before another try where the database is not to be had */
    BY_ONE = 256,       /* officers to a snapshot, one by one                     */
    ALL_ANEW = 4,       /* from a quarter of the office on everything is read     */
};

/* clang-format off */

/* Whom the lines of a link concern.  CROSS JOIN keeps SQLite from beginning at the other end. */
#define ROWS(link, where, table, line) \
    "SELECT p.officer FROM " link " l CROSS JOIN " table " p WHERE p." line " = l.seq AND " where
#define SAID(link, where, table) \
    ROWS(link, where, table, "seq") " UNION " ROWS(link, where, table, "ended_seq")
#define BROUGHT(link, where, line) \
    "SELECT p.officer FROM " link " l CROSS JOIN fact_batch_line b CROSS JOIN fact_so_far_line p" \
    " WHERE b." line " = l.seq AND p.batch = b.id AND p.batch <> 0 AND " where
#define CHANGED(link, where) \
    ROWS(link, where, "fact_month_total", "version") \
    " UNION " SAID(link, where, "fact_posting_line") \
    " UNION " SAID(link, where, "fact_regime_line") \
    " UNION " SAID(link, where, "fact_category_line") \
    " UNION " SAID(link, where, "fact_special_line") \
    " UNION " SAID(link, where, "fact_so_far_line") \
    " UNION " BROUGHT(link, where, "seq") \
    " UNION " BROUGHT(link, where, "ended_seq")

/* Whether they moved a unit in the tree, or said under which ceilings it stands. */
#define UNITS(link, where) \
    "SELECT (SELECT COUNT(*) FROM " link " l CROSS JOIN fact_section_line p" \
    " WHERE (p.seq = l.seq OR p.ended_seq = l.seq) AND " where ")" \
    " + (SELECT COUNT(*) FROM " link " l CROSS JOIN fact_place_line p" \
    " WHERE (p.seq = l.seq OR p.ended_seq = l.seq) AND " where ")"

/* clang-format on */

static const char *const changed_sql[] = { CHANGED("fact_link", "l.seal_no > $1"),
                                           CHANGED("fact_unsealed", "l.seq >= $1") };
static const char *const units_sql[] = { UNITS("fact_link", "l.seal_no > $1"),
                                         UNITS("fact_unsealed", "l.seq >= $1") };

struct step {
    struct work work;
    struct limits *limits;
    int64_t generation, seal;
    const struct law *law;
    struct day today;
    int64_t *officer;
    size_t count;
    bool moved;                /* units */
    struct limits_units units; /* where `moved` */
};

static void
add(struct step *s, int64_t officer)
{
    s->officer = arena_grown(s->work.arena, s->officer, s->count, sizeof *s->officer);
    s->officer[s->count++] = officer;
}

static int
by_id(const void *one, const void *other)
{
    int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;

    return a < b ? -1 : a > b;
}

/* Sealed lines since the one that is in; on PostgreSQL also those that still wait for their seal,
 * which are then seen twice: what is said twice changes nothing. */
static const struct fault *
look(struct work *w, struct db *db)
{
    struct step *s = (struct step *)w;
    struct standing *now = s->limits->now; /* this thread alone changes it */
    struct chain_head head;
    size_t links = store_engine(s->limits->store) == ENGINE_POSTGRES ? 2 : 1;

    s->count = 0;
    s->generation = store_generation(s->limits->store);
    s->today = limits_today(s->limits);
    TRY(desk_law(s->limits->desk, db, w->arena, &s->law));
    TRY(chain_head(db, w->arena, &head));
    s->seal = head.seal;
    for (size_t i = 0; i < links; i++) {
        int64_t from = i ? 0 : now->seal, moved;

        if (!i && head.seal == now->seal)
            continue;
        struct rows *r = db_rows(db, w->arena, changed_sql[i], VALUES(I(from)));
        while (db_next(r))
            add(s, row_int_at(r, 0));
        TRY(rows_fault(r));
        TRY(db_int(db, w->arena, units_sql[i], VALUES(I(from)), 0, &moved));
        s->moved |= moved != 0;
    }
    if (s->moved)
        TRY(units_read(db, w->arena, now->first, now->days, &s->units));
    return NULL;
}

struct some {
    struct work work;
    struct limits *limits;
    const int64_t *officer;
    size_t count;
};

static const struct fault *
read_some(struct work *w, struct db *db)
{
    struct some *s = (struct some *)w;

    for (size_t i = 0; i < s->count; i++)
        TRY(standing_read(s->limits->now, db, w->arena, s->officer[i], s->officer[i], READ_ALL,
                          &s->limits->gate));
    return NULL;
}

static const struct fault *
read_changed(struct limits *l, struct db *db, struct step *s)
{
    struct arena a = { 0 };
    const struct fault *f = NULL;

    if (s->count)
        qsort(s->officer, s->count, sizeof *s->officer, by_id);
    for (size_t at = 0; !f && at < s->count; at += BY_ONE) {
        size_t left = s->count - at;
        struct some some = { .work = { .run = read_some, .arena = &a },
                             .limits = l,
                             .officer = s->officer + at,
                             .count = left < BY_ONE ? left : BY_ONE };
        f = aside_read(db, &some.work);
        if (f)
            log_ours("cube.follow", "%s", f->key);
        arena_clear(&a);
    }
    return f;
}

/* The tree, the law or the day is another: true where the cube can go on with it. */
static bool
take_over(struct limits *l, struct step *s)
{
    struct standing *now = l->now;
    bool goes = true;

    if (!s->moved && s->law == now->law && s->today.ymd == now->today.ymd)
        return true;
    pthread_rwlock_wrlock(&l->gate);
    if (s->moved) {
        units_clear(&now->units);
        now->units = s->units;
        for (uint32_t i = 0; i < cube_officers(now->cube[0]); i++)
            standing_place(now, i);
    }
    goes = standing_amend(now, s->law, s->today);
    pthread_rwlock_unlock(&l->gate);
    return goes;
}

static const struct fault *
step(struct limits *l, struct db *db)
{
    struct arena a = { 0 };
    struct step s = { .work = { .run = look, .arena = &a }, .limits = l };
    const struct fault *f = aside_read(db, &s.work);
    bool anew = false;

    if (f) {
        log_ours("cube.follow", "%s", f->key);
        units_clear(&s.units);
    } else if (!take_over(l, &s) || s.count > CHUNK + cube_officers(l->now->cube[0]) / ALL_ANEW) {
        anew = true;
    } else {
        f = read_changed(l, db, &s);
    }
    if (!f && !anew) {
        l->now->seal = s.seal;
        pthread_mutex_lock(&l->lock);
        /* A day that was pretended meanwhile is still to be looked at. */
        if (!l->pretended.ymd || l->pretended.ymd == s.today.ymd)
            l->generation = s.generation;
        pthread_mutex_unlock(&l->lock);
        atomic_store(&l->whole, true);
        anew = cube_officers(l->now->cube[0]) + CUBE_LANES >= l->now->room;
    }
    arena_clear(&a);
    return anew ? limits_fill(l, db) : f;
}

/* Until somebody wakes us, or a commit was not announced, or the time is up.  False: it ends. */
static bool
rest(struct limits *l, int64_t us)
{
    struct timespec until;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += us % 1000000 * 1000;
    until.tv_sec += us / 1000000 + until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    pthread_mutex_lock(&l->lock);
    pthread_cond_broadcast(&l->moved);
    while (!l->stop && !l->woken)
        if (pthread_cond_timedwait(&l->wake, &l->lock, &until) == ETIMEDOUT)
            break;
    l->woken = false;
    bool goes_on = !l->stop;
    pthread_mutex_unlock(&l->lock);
    return goes_on;
}

/* Is there anything to ask the database for?  On SQLite the store's own counter tells; other nodes
 * of a PostgreSQL are heard by announcements, and looked for as often as the store's clock ticks.
 */
static bool
quiet(struct limits *l)
{
    pthread_mutex_lock(&l->lock);
    int64_t had = l->generation;
    bool refused = l->refused;
    pthread_mutex_unlock(&l->lock);
    if (had != store_generation(l->store) || (!l->now && !refused))
        return false;
    return refused ||
           (store_engine(l->store) == ENGINE_SQLITE && l->now->today.ymd == limits_today(l).ymd);
}

void *
limits_main(void *limits)
{
    struct limits *l = limits;
    struct arena a = { 0 };
    struct db *db = NULL;
    const struct fault *f = NULL;

    for (bool goes_on = true; goes_on; goes_on = rest(l, f ? AGAIN_US : LOOK_US)) {
        f = db ? NULL : aside_open(l->store, &a, &db);
        if (!f && !quiet(l))
            f = l->now ? step(l, db) : limits_fill(l, db);
        arena_clear(&a);
    }
    if (db && l->now)
        limits_keep(l, db);
    aside_close(db);
    return NULL;
}

/* What does a unit's overtime come to, and who is nearest to a ceiling? */
#include "cube/total.h"

#include <assert.h>

#include "cube/tile.h"

/* One officer into a total; the tile's lock is held. */
static void
total_add(struct cube_total *t, const struct cube *c, uint32_t officer, int month)
{
    uint32_t i = officer % CUBE_LANES;
    const struct tile_face *face = &c->face[officer / CUBE_LANES];
    const struct cube_marks *exempt = &c->back[officer / CUBE_LANES].exempt[i];
    minutes sum = face->sum[CUBE_BEFORE + month][i];

    t->minutes += sum;
    for (int m = 0; m <= month; m++)
        t->year += face->sum[CUBE_BEFORE + m][i];
    t->most = sum > t->most ? sum : t->most;
    t->worked += sum > 0;
    t->above += (uint32_t)sum > c->most.month[month].above;
    t->officers += (face->hetero[i] | face->normal[i]) >> month & 1;

    unsigned over = face->over.month[i] | face->over.year[i] | face->over.average[i] |
                    face->over.often[i] | face->over.period[i];
    const struct cube_marks *dark = &c->back[officer / CUBE_LANES].unclear[i];
    unsigned unknown = dark->month | dark->year | dark->average | dark->often | dark->period;
    if (!(over >> month & 1)) {
        t->unknown += unknown >> month & 1;
        return;
    }
    unsigned bare = (face->over.month[i] & ~exempt->month) | (face->over.year[i] & ~exempt->year) |
                    (face->over.average[i] & ~exempt->average) |
                    (face->over.often[i] & ~exempt->often) |
                    (face->over.period[i] & ~exempt->period);
    t->over.any++;
    t->over.exempt += !(bare >> month & 1);
    t->over.month += face->over.month[i] >> month & 1;
    t->over.year += face->over.year[i] >> month & 1;
    t->over.average += face->over.average[i] >> month & 1;
    t->over.often += face->over.often[i] >> month & 1;
    t->over.period += face->over.period[i] >> month & 1;
}

struct cube_total
cube_total(const struct cube *c, const uint32_t *officers, size_t count, int month)
{
    assert(month >= 0 && month < CUBE_MONTHS);
    struct cube_total t = { 0 };
    pthread_mutex_t *held = NULL;
    uint32_t all = cube_officers(c);

    /* Units keep their officers together more often than not: one lock serves neighbours. */
    for (size_t k = 0; k < (officers ? count : all); k++) {
        uint32_t officer = officers ? officers[k] : (uint32_t)k;
        assert(officer < all);
        pthread_mutex_t *lock = &c->back[officer / CUBE_LANES].lock;

        if (k == 0 || lock != held) {
            if (held)
                pthread_mutex_unlock(held);
            pthread_mutex_lock(lock);
            held = lock;
        }
        total_add(&t, c, officer, month);
    }
    if (held)
        pthread_mutex_unlock(held);
    return t;
}

/* The list stays sorted: small lists out of many officers, most of whom fail the first
 * comparison. */
static size_t
list_add(struct cube_near *list, size_t n, size_t room, struct cube_near *one,
         bool (*before)(const struct cube_near *, const struct cube_near *))
{
    if (n == room && !before(one, &list[n - 1]))
        return n;
    size_t at = n < room ? n : n - 1;
    for (; at > 0 && before(one, &list[at - 1]); at--)
        list[at] = list[at - 1];
    list[at] = *one;
    return n < room ? n + 1 : n;
}

static minutes
tightest(const struct cube_room *r)
{
    minutes least = r->month;

    least = r->year < least ? r->year : least;
    least = r->average < least ? r->average : least;
    least = r->often < least ? r->often : least;
    return r->period < least ? r->period : least;
}

/* In order of place where two are equal, so that a list reads the same twice. */
static bool
less_left(const struct cube_near *a, const struct cube_near *b)
{
    minutes x = tightest(&a->room), y = tightest(&b->room);

    return x != y ? x < y : a->officer < b->officer;
}

static bool
longer(const struct cube_near *a, const struct cube_near *b)
{
    return a->sum != b->sum ? a->sum > b->sum : a->officer < b->officer;
}

size_t
cube_nearest(const struct cube *c, const uint32_t *officers, size_t count, int month,
             struct cube_near *ret, size_t room)
{
    size_t n = 0, all = officers ? count : cube_officers(c);

    for (size_t k = 0; room && k < all; k++) {
        uint32_t officer = officers ? officers[k] : (uint32_t)k;
        struct cube_near one = { officer, cube_sum(c, officer, month),
                                 cube_room(c, officer, month) };

        if (one.room.binding != CUBE_FREE)
            n = list_add(ret, n, room, &one, less_left);
    }
    return n;
}

size_t
cube_longest(const struct cube *c, const uint32_t *officers, size_t count, int month,
             struct cube_near *ret, size_t room)
{
    size_t n = 0, all = officers ? count : cube_officers(c);

    for (size_t k = 0; room && k < all; k++) {
        uint32_t officer = officers ? officers[k] : (uint32_t)k;
        struct cube_near one = { .officer = officer, .sum = cube_sum(c, officer, month) };

        if (!one.sum || (n == room && !longer(&one, &ret[n - 1])))
            continue;
        one.room = cube_room(c, officer, month);
        n = list_add(ret, n, room, &one, longer);
    }
    return n;
}

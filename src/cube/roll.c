/* Which place in the cube belongs to an officer's id?  Open addressing, at most half full. */
#include <assert.h>
#include <stdlib.h>

#include "cube/tile.h"

struct entry {
    int64_t id;
    uint32_t place; /* one more than the place; 0 is a free entry */
};

struct roll {
    pthread_rwlock_t lock;
    struct entry *entry;
    size_t size; /* a power of two */
    size_t used;
};

/* Ids are often consecutive: a multiplication spreads them over all bits (splitmix64). */
static size_t
spread(int64_t id)
{
    uint64_t z = (uint64_t)id + 0x9e3779b97f4a7c15u;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (size_t)(z ^ z >> 31);
}

struct roll *
roll_new(void)
{
    struct roll *r = calloc(1, sizeof *r);

    if (!r)
        return NULL;
    r->size = 1024;
    r->entry = calloc(r->size, sizeof *r->entry);
    if (!r->entry) {
        free(r);
        return NULL;
    }
    pthread_rwlock_init(&r->lock, NULL);
    return r;
}

void
roll_free(struct roll *r)
{
    if (!r)
        return;
    pthread_rwlock_destroy(&r->lock);
    free(r->entry);
    free(r);
}

static struct entry *
seat(struct entry *entry, size_t size, int64_t id)
{
    size_t i = spread(id) & (size - 1);

    while (entry[i].place && entry[i].id != id)
        i = (i + 1) & (size - 1);
    return &entry[i];
}

/* Twice the room; false where there is none. */
static bool
widen(struct roll *r)
{
    struct entry *wide = calloc(r->size * 2, sizeof *wide);

    if (!wide)
        return false;
    for (size_t i = 0; i < r->size; i++)
        if (r->entry[i].place)
            *seat(wide, r->size * 2, r->entry[i].id) = r->entry[i];
    free(r->entry);
    r->entry = wide;
    r->size *= 2;
    return true;
}

uint32_t
cube_find(const struct cube *c, int64_t id)
{
    pthread_rwlock_rdlock(&c->roll->lock);
    const struct entry *e = seat(c->roll->entry, c->roll->size, id);
    uint32_t place = e->place ? e->place - 1 : CUBE_NOBODY;
    pthread_rwlock_unlock(&c->roll->lock);
    return place;
}

/* A new officer at the end; the first of a tile brings its lock. */
static uint32_t
take_place(struct cube *c, int64_t id)
{
    struct roll *r = c->roll;
    uint32_t next = atomic_load_explicit(&c->count, memory_order_relaxed);

    if (next == c->room || (r->used * 2 >= r->size && !widen(r)))
        return CUBE_NOBODY;
    *seat(r->entry, r->size, id) = (struct entry){ id, next + 1 };
    r->used++;

    struct tile_back *back = &c->back[next / CUBE_LANES];
    if (next % CUBE_LANES == 0)
        pthread_mutex_init(&back->lock, NULL);
    back->id[next % CUBE_LANES] = id;
    atomic_store_explicit(&c->count, next + 1, memory_order_release);
    return next;
}

uint32_t
cube_officer(struct cube *c, int64_t id)
{
    uint32_t place = cube_find(c, id);

    if (place != CUBE_NOBODY)
        return place;
    pthread_rwlock_wrlock(&c->roll->lock);
    const struct entry *e = seat(c->roll->entry, c->roll->size, id);
    place = e->place ? e->place - 1 : take_place(c, id); /* another thread may have been first */
    pthread_rwlock_unlock(&c->roll->lock);
    return place;
}

int64_t
cube_id(const struct cube *c, uint32_t officer)
{
    assert(officer < cube_officers(c));
    return c->back[officer / CUBE_LANES].id[officer % CUBE_LANES];
}

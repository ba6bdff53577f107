/* What does the cube hold, and who may touch it when? */
#include "cube/cube.h"

#include <assert.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "cube/tile.h"

static size_t
round_up(size_t n, size_t to)
{
    return (n + to - 1) / to * to;
}

/* Pages that cost nothing until they are written, large ones where the kernel has them. */
static void *
reserve(size_t size)
{
    void *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                    -1, 0);

    if (at == MAP_FAILED)
        return NULL;
    madvise(at, size, MADV_HUGEPAGE);
    return at;
}

struct cube *
cube_open(struct day first, const struct cube_ceilings *most, uint32_t room)
{
    if (!day_valid(first) || day_of_month(first) != 1 || !cube_ceilings_sound(most) ||
        room > INT32_MAX)
        return NULL;

    struct cube *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    c->first = first;
    c->most = *most;
    c->kernel_fits = kernel_prepare(most, &c->kernel);
    for (int m = 0; m <= CUBE_MONTHS; m++)
        c->month_day[m] = day_between(first, day_add_months(first, m));
    c->days = c->month_day[CUBE_MONTHS];
    for (int m = 0; m < CUBE_MONTHS; m++)
        for (int d = c->month_day[m]; d < c->month_day[m + 1]; d++)
            c->day_month[d] = (uint16_t)m;

    size_t tiles = round_up(room ? room : 1, CUBE_LANES) / CUBE_LANES;
    c->room = (uint32_t)tiles * CUBE_LANES;

    /* The days come first and begin a page, so every tile keeps its alignment. */
    size_t days = round_up(tiles * sizeof *c->days_of, 4096);
    size_t face = round_up(tiles * sizeof *c->face, 4096);
    size_t back = round_up(tiles * sizeof *c->back, 4096);
    c->mapped = days + face + back;
    char *at = reserve(c->mapped);
    c->roll = roll_new();
    if (!at || !c->roll) {
        if (at)
            munmap(at, c->mapped);
        roll_free(c->roll);
        free(c);
        return NULL;
    }
    c->days_of = (void *)at;
    c->face = (void *)(at + days);
    c->back = (void *)(at + days + face);
    return c;
}

void
cube_close(struct cube *c)
{
    if (!c)
        return;
    for (uint32_t t = 0; t < cube_tiles(c); t++)
        pthread_mutex_destroy(&c->back[t].lock);
    munmap(c->days_of, c->mapped);
    roll_free(c->roll);
    free(c);
}

struct day
cube_first(const struct cube *c)
{
    return c->first;
}

int
cube_days(const struct cube *c)
{
    return c->days;
}

int
cube_month_day(const struct cube *c, int month)
{
    assert(month >= 0 && month <= CUBE_MONTHS);
    return c->month_day[month];
}

const struct cube_ceilings *
cube_ceilings_of(const struct cube *c)
{
    return &c->most;
}

uint32_t
cube_officers(const struct cube *c)
{
    return atomic_load_explicit(&c->count, memory_order_acquire);
}

uint32_t
cube_tiles(const struct cube *c)
{
    return (cube_officers(c) + CUBE_LANES - 1) / CUBE_LANES;
}

/* How much is still free in a month, and which ceiling binds?  (OT-REMAINING) */
#include <assert.h>

#include "cube/tile.h"

static minutes
left(uint32_t most, int64_t worked)
{
    return most == CUBE_NONE ? CUBE_FREE : (minutes)((int64_t)most - worked);
}

static minutes
least(minutes a, minutes b)
{
    return a < b ? a : b;
}

/* A sum of months against a ceiling; CUBE_DARK where it is not known. */
static minutes
sum_left(const struct cube *c, uint32_t officer, int from, int until, uint32_t most)
{
    int64_t sum;

    if (most == CUBE_NONE)
        return CUBE_FREE;
    return officer_sum(c, officer, from, until, &sum) ? left(most, sum) : CUBE_DARK;
}

static minutes
month_left(const struct cube *c, uint32_t officer, int month, uint32_t most)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;

    if (most != CUBE_NONE && c->back[tile].unknown[i] & months_from(month, month))
        return CUBE_DARK;
    return left(most, c->face[tile].sum[CUBE_BEFORE + month][i]);
}

/* What the tightest window of 2..6 months leaves to its last month: not known while one of them is
 * not. */
static minutes
average_left(const struct cube *c, uint32_t officer, int month)
{
    uint32_t most = c->most.month[month].average;
    minutes ret = CUBE_FREE;

    if (most == CUBE_NONE)
        return ret;
    for (int n = c->most.shortest; n <= c->most.longest && n <= month + c->most.reach + 1; n++) {
        int64_t window;

        if (!officer_sum(c, officer, month - n + 1, month, &window))
            return CUBE_DARK;
        ret = least(ret, (minutes)((int64_t)most * n - window));
    }
    return ret;
}

/* A further month above 45 hours is one too many once six earlier ones of the year are.  Where
 * nobody knows how often it was, the year is not known either. */
static minutes
often_left(const struct cube *c, uint32_t officer, int month)
{
    const struct cube_month_ceilings *most = &c->most.month[month];
    uint32_t sum = c->face[officer / CUBE_LANES].sum[CUBE_BEFORE + month][officer % CUBE_LANES];
    int64_t often;

    if (!officer_often(c, officer, month, &often) ||
        c->back[officer / CUBE_LANES].unknown[officer % CUBE_LANES] & months_from(month, month))
        return CUBE_FREE;
    return often - (sum > most->above) >= (int64_t)most->often ? left(most->above, sum) : CUBE_FREE;
}

struct cube_room
cube_room(const struct cube *c, uint32_t officer, int month)
{
    assert(officer < cube_officers(c) && month >= 0 && month < CUBE_MONTHS);
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_face *face = &c->face[tile];
    const struct cube_month_ceilings *most = &c->most.month[month];
    struct cube_room r = { CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE };

    pthread_mutex_lock(&c->back[tile].lock);
    bool hetero = face->hetero[i] >> month & 1, normal = face->normal[i] >> month & 1,
         moved = face->moved[i] >> month & 1;
    int from = officer_period(face, i, month);
    if (hetero) {
        r.month = month_left(c, officer, month, most->hetero);
        r.year = sum_left(c, officer, 0, month, moved ? c->most.moved_year : c->most.hetero_year);
        r.average = average_left(c, officer, month);
        r.often = often_left(c, officer, month);
    } else if (normal) {
        r.month = month_left(c, officer, month, moved ? most->moved : most->normal);
        r.year = sum_left(c, officer, 0, month, moved ? c->most.moved_year : c->most.normal_year);
        if (moved && c->most.moved_period != CUBE_NONE)
            r.period = sum_left(c, officer, from, month,
                                c->most.moved_period * (uint32_t)(CUBE_MONTHS - from));
    }
    pthread_mutex_unlock(&c->back[tile].lock);

    minutes binding = least(least(least(r.month, r.year), least(r.average, r.often)), r.period);
    r.binding = binding == CUBE_DARK ? CUBE_DARK : binding < 0 ? 0 : binding;
    return r;
}

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

/* What the tightest window of 2..6 months leaves to its last month.  Beyond a month of which
 * nothing is known no window is looked at: what it leaves is not known, unless a shorter one is
 * over. */
static minutes
average_left(const struct cube *c, uint32_t officer, int month)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_face *face = &c->face[tile];
    uint32_t most = c->most.month[month].average;
    int64_t window = face->sum[CUBE_BEFORE + month][i];
    minutes ret = CUBE_FREE;

    if (most == CUBE_NONE)
        return ret;
    for (int n = 2; n <= c->most.longest && n <= month + c->most.reach + 1; n++) {
        if (n >= c->most.shortest && c->back[tile].unknown[i] & months_from(month - n + 1, month))
            return ret < 0 ? ret : CUBE_DARK;
        window += face->sum[CUBE_BEFORE + month - n + 1][i];
        if (n >= c->most.shortest)
            ret = least(ret, (minutes)((int64_t)most * n - window));
    }
    return ret;
}

/* A further month above 45 hours is one too many once six earlier ones of the year are. */
static minutes
often_left(const struct cube *c, const struct tile_face *face, uint32_t i, int month)
{
    const struct cube_month_ceilings *most = &c->most.month[month];
    uint32_t earlier = 0;

    for (int m = 0; m < month; m++)
        earlier += face->sum[CUBE_BEFORE + m][i] > c->most.month[m].above;
    return earlier >= most->often ? left(most->above, face->sum[CUBE_BEFORE + month][i])
                                  : CUBE_FREE;
}

/* What the period after a move leaves: 30 hours for each of its months, together. */
static minutes
period_left(const struct cube *c, const struct tile_face *face, uint32_t i, int month)
{
    int from = officer_period(face, i, month);
    int64_t worked = 0;

    if (c->most.moved_period == CUBE_NONE)
        return CUBE_FREE;
    for (int m = from; m <= month; m++)
        worked += face->sum[CUBE_BEFORE + m][i];
    return left(c->most.moved_period * (uint32_t)(CUBE_MONTHS - from), worked);
}

/* A figure that applies, and rests on a month of which nothing is known. */
static void
darken(minutes *figure, uint32_t unknown)
{
    if (unknown && *figure != CUBE_FREE)
        *figure = CUBE_DARK;
}

struct cube_room
cube_room(const struct cube *c, uint32_t officer, int month)
{
    assert(officer < cube_officers(c) && month >= 0 && month < CUBE_MONTHS);
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_face *face = &c->face[tile];
    const struct cube_month_ceilings *most = &c->most.month[month];
    struct cube_room r = { CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE, CUBE_FREE };
    int64_t year = 0;

    pthread_mutex_lock(&c->back[tile].lock);
    bool hetero = face->hetero[i] >> month & 1, normal = face->normal[i] >> month & 1,
         moved = face->moved[i] >> month & 1;
    for (int m = 0; m <= month; m++)
        year += face->sum[CUBE_BEFORE + m][i];
    minutes sum = face->sum[CUBE_BEFORE + month][i];
    if (hetero) {
        r.month = left(most->hetero, sum);
        r.year = left(moved ? c->most.moved_year : c->most.hetero_year, year);
        r.average = average_left(c, officer, month);
        r.often = often_left(c, face, i, month);
    } else if (normal) {
        r.month = left(moved ? most->moved : most->normal, sum);
        r.year = left(moved ? c->most.moved_year : c->most.normal_year, year);
        if (moved)
            r.period = period_left(c, face, i, month);
    }
    uint32_t unknown = c->back[tile].unknown[i];
    darken(&r.month, unknown & months_from(month, month));
    darken(&r.year, unknown & months_from(0, month));
    darken(&r.period, unknown & months_from(officer_period(face, i, month), month));
    if (unknown & months_from(0, month))
        r.often = CUBE_FREE; /* nobody knows how often; the year is not known either */
    pthread_mutex_unlock(&c->back[tile].lock);

    minutes binding = least(least(least(r.month, r.year), least(r.average, r.often)), r.period);
    r.binding = binding == CUBE_DARK ? CUBE_DARK : binding < 0 ? 0 : binding;
    return r;
}

/* Under which ceilings is each month of an officer, with transfers in the year? */
#include <assert.h>
#include <string.h>

#include "cube/tile.h"

static enum cube_stand
stand_of(const struct tile_back *back, uint32_t lane, int day)
{
    return (enum cube_stand)(back->stand[lane][day / 4] >> day % 4 * 2 & 3);
}

static void
stand_put(struct tile_back *back, uint32_t lane, int day, enum cube_stand stand)
{
    uint8_t *at = &back->stand[lane][day / 4];

    *at = (uint8_t)((*at & ~(3 << day % 4 * 2)) | (int)stand << day % 4 * 2);
}

/* What the days of an officer told, month by month. */
struct months {
    uint16_t hetero, normal, moved;
    uint8_t before[CUBE_MONTHS];
};

/* Walks the year once. `last` is the last stand in which the officer served. */
static struct months
months_of(const struct cube *c, const struct tile_back *back, uint32_t lane)
{
    struct months ret = { 0 };
    enum cube_stand last = CUBE_OUT;
    bool was_hetero = false;

    for (int m = 0; m < CUBE_MONTHS; m++) {
        bool hetero = false, normal = false;

        for (int d = c->month_day[m]; d < c->month_day[m + 1]; d++) {
            enum cube_stand now = stand_of(back, lane, d);

            if (now == CUBE_OUT)
                continue;
            /* A return within the 特定期間 changes nothing: the month is under these
             * ceilings already. */
            if (now == CUBE_HETERO && last == CUBE_NORMAL && !hetero)
                ret.before[m] = (uint8_t)(d - c->month_day[m]);
            /* The day of a move is in the 特定期間 with all its month, also the first. */
            hetero |= now == CUBE_HETERO || last == CUBE_HETERO;
            normal |= now == CUBE_NORMAL;
            was_hetero |= now == CUBE_HETERO;
            last = now;
        }
        ret.hetero |= (uint16_t)(hetero << m);
        ret.normal |= (uint16_t)((normal && !hetero) << m);
        /* A move on 1 April leaves the year wholly normal: nothing hetero stood in it. */
        ret.moved |= (uint16_t)((was_hetero && last == CUBE_NORMAL) << m);
    }
    return ret;
}

/* Months from the move to the end of the year, 0 without a move; -1 when there are two moves with a
 * period behind them. */
static int
period_months(const struct months *m)
{
    unsigned after = m->moved & ~m->hetero & YEAR_BITS;

    if (!after)
        return 0;
    int first = __builtin_ctz(after);
    unsigned run = after >> first;
    return run & (run + 1) ? -1 : CUBE_MONTHS - first;
}

void
officer_plan(struct cube *c, uint32_t officer)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    struct tile_face *face = &c->face[tile];
    struct tile_back *back = &c->back[tile];
    struct months months = months_of(c, back, i);
    int period = period_months(&months);
    bool odd = back->special[i] || back->unknown[i] || period < 0;

    face->hetero[i] = months.hetero;
    face->normal[i] = months.normal;
    face->moved[i] = months.moved;
    face->period[i] = period > 0 && c->most.moved_period != CUBE_NONE
                          ? (uint16_t)(c->most.moved_period * (unsigned)period)
                          : 0;
    for (int m = 0; m < CUBE_MONTHS; m++) {
        back->before[m][i] = months.before[m];
        odd |= months.before[m];
    }
    face->odd = (face->odd & ~(1ull << i)) | (uint64_t)odd << i;
}

/* Plan and judge anew under the tile's lock. */
static void
stand_again(struct cube *c, uint32_t officer)
{
    officer_plan(c, officer);
    officer_judge(c, officer);
}

void
cube_stand_on(struct cube *c, uint32_t officer, const uint8_t *stand)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];

    pthread_mutex_lock(&back->lock);
    for (int d = 0; d < c->days; d++)
        stand_put(back, officer % CUBE_LANES, d, (enum cube_stand)stand[d]);
    stand_again(c, officer);
    pthread_mutex_unlock(&back->lock);
}

void
cube_serve(struct cube *c, uint32_t officer, const uint8_t *stand, uint32_t special,
           uint32_t unknown)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];
    uint32_t i = officer % CUBE_LANES, most = (1u << MONTHS_KEPT) - 1;
    uint8_t packed[STAND_BYTES] = { 0 };

    for (int d = 0; d < c->days; d++)
        packed[d / 4] |= (uint8_t)((stand[d] & 3) << d % 4 * 2);
    pthread_mutex_lock(&back->lock);
    if (memcmp(back->stand[i], packed, sizeof packed) != 0 ||
        back->special[i] != (special & most) || back->unknown[i] != (unknown & most)) {
        memcpy(back->stand[i], packed, sizeof packed);
        back->special[i] = special & most;
        back->unknown[i] = unknown & most;
        stand_again(c, officer);
    }
    pthread_mutex_unlock(&back->lock);
}

void
cube_stay(struct cube *c, uint32_t officer, int from, int until, enum cube_stand stand)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];
    uint32_t i = officer % CUBE_LANES;

    from = from < 0 ? 0 : from;
    until = until > c->days ? c->days : until;
    pthread_mutex_lock(&back->lock);
    for (int d = from; d < until; d++)
        stand_put(back, i, d, stand);
    stand_again(c, officer);
    pthread_mutex_unlock(&back->lock);
}

enum cube_stand
cube_stand_at(const struct cube *c, uint32_t officer, int day)
{
    assert(officer < cube_officers(c) && day >= 0 && day < c->days);
    struct tile_back *back = &c->back[officer / CUBE_LANES];

    pthread_mutex_lock(&back->lock);
    enum cube_stand stand = stand_of(back, officer % CUBE_LANES, day);
    pthread_mutex_unlock(&back->lock);
    return stand;
}

void
cube_special(struct cube *c, uint32_t officer, uint32_t months)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];

    pthread_mutex_lock(&back->lock);
    back->special[officer % CUBE_LANES] = months & ((1u << MONTHS_KEPT) - 1);
    stand_again(c, officer);
    pthread_mutex_unlock(&back->lock);
}

void
cube_unknown(struct cube *c, uint32_t officer, uint32_t months)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];

    pthread_mutex_lock(&back->lock);
    back->unknown[officer % CUBE_LANES] = months & ((1u << MONTHS_KEPT) - 1);
    stand_again(c, officer);
    pthread_mutex_unlock(&back->lock);
}

void
cube_so_far(struct cube *c, uint32_t officer, const struct cube_so_far *told)
{
    assert(officer < cube_officers(c));
    struct tile_back *back = &c->back[officer / CUBE_LANES];

    pthread_mutex_lock(&back->lock);
    back->so_far[officer % CUBE_LANES] = *told;
    officer_judge(c, officer);
    pthread_mutex_unlock(&back->lock);
}

bool
cube_amend(struct cube *c, const struct cube_ceilings *most)
{
    if (!cube_ceilings_sound(most))
        return false;
    c->most = *most;
    c->kernel_fits = kernel_prepare(most, &c->kernel);
    for (uint32_t officer = 0; officer < cube_officers(c); officer++)
        officer_plan(c, officer);
    cube_judge(c, 0, cube_tiles(c));
    return true;
}

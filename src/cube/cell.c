/* How do minutes come into the cube, and out of it? */
#include <assert.h>

#include "cube/tile.h"

/* One officer's place, with the tile locked. */
struct place {
    struct tile_days *days;
    struct tile_face *face;
    struct tile_back *back;
    uint32_t tile, lane;
};

static struct place
enter(const struct cube *c, uint32_t officer)
{
    assert(officer < cube_officers(c));
    uint32_t tile = officer / CUBE_LANES;
    struct place p = { &c->days_of[tile], &c->face[tile], &c->back[tile], tile,
                       officer % CUBE_LANES };

    pthread_mutex_lock(&p.back->lock);
    return p;
}

static void
leave(const struct place *p)
{
    pthread_mutex_unlock(&p->back->lock);
}

/* The month from its cells and what was said about it without days. */
static uint32_t
month_from_cells(const struct cube *c, const struct place *p, int month)
{
    uint32_t sum = p->back->opening[month][p->lane];

    for (int d = c->month_day[month]; d < c->month_day[month + 1]; d++)
        sum += p->days->day[d][p->lane];
    return sum;
}

static bool
possible(const struct cube *c, int day, minutes worked)
{
    return day >= 0 && day < c->days && worked >= 0 && worked <= MINUTES_A_DAY;
}

bool
cube_put(struct cube *c, uint32_t officer, int day, minutes worked)
{
    if (!possible(c, day, worked))
        return false;
    struct place p = enter(c, officer);
    int month = c->day_month[day];
    uint16_t *cell = &p.days->day[day][p.lane], was = *cell;

    /* 31 days of 24 hours always fit; beside a large opening it has to be counted. */
    *cell = (uint16_t)worked;
    bool fits = p.back->opening[month][p.lane] <= UINT16_MAX - 31 * MINUTES_A_DAY ||
                month_from_cells(c, &p, month) <= UINT16_MAX;
    if (!fits)
        *cell = was;
    leave(&p);
    return fits;
}

bool
cube_change(struct cube *c, uint32_t officer, int day, minutes worked)
{
    if (!possible(c, day, worked))
        return false;
    struct place p = enter(c, officer);
    int month = c->day_month[day];
    uint16_t *cell = &p.days->day[day][p.lane], was = *cell;

    *cell = (uint16_t)worked;
    uint32_t sum = month_from_cells(c, &p, month);
    bool fits = sum <= UINT16_MAX;
    if (fits) {
        p.face->sum[CUBE_BEFORE + month][p.lane] = (uint16_t)sum;
        officer_judge(c, officer);
    } else {
        *cell = was;
    }
    leave(&p);
    return fits;
}

bool
cube_month_put(struct cube *c, uint32_t officer, int month, minutes worked)
{
    if (month < -CUBE_BEFORE || month >= CUBE_MONTHS || worked < 0 || worked > UINT16_MAX)
        return false;
    struct place p = enter(c, officer);
    uint16_t was = month < 0 ? 0 : p.back->opening[month][p.lane];
    uint32_t sum = (uint32_t)worked;

    if (month >= 0) {
        p.back->opening[month][p.lane] = (uint16_t)worked;
        sum = month_from_cells(c, &p, month);
    }
    bool fits = sum <= UINT16_MAX;
    if (fits) {
        p.face->sum[CUBE_BEFORE + month][p.lane] = (uint16_t)sum;
        p.face->opened |= month >= 0;
        officer_judge(c, officer);
    } else if (month >= 0) {
        p.back->opening[month][p.lane] = was;
    }
    leave(&p);
    return fits;
}

uint16_t *
cube_lane(struct cube *c, uint32_t officer)
{
    assert(officer < cube_officers(c));
    return &c->days_of[officer / CUBE_LANES].day[0][officer % CUBE_LANES];
}

minutes
cube_cell(const struct cube *c, uint32_t officer, int day)
{
    assert(day >= 0 && day < c->days);
    struct place p = enter(c, officer);
    minutes worked = p.days->day[day][p.lane];

    leave(&p);
    return worked;
}

minutes
cube_sum(const struct cube *c, uint32_t officer, int month)
{
    assert(month >= -CUBE_BEFORE && month < CUBE_MONTHS);
    struct place p = enter(c, officer);
    minutes sum = p.face->sum[CUBE_BEFORE + month][p.lane];

    leave(&p);
    return sum;
}

struct cube_verdict
cube_verdict(const struct cube *c, uint32_t officer)
{
    struct place p = enter(c, officer);
    struct cube_verdict v = { .over = { .month = p.face->over.month[p.lane],
                                        .year = p.face->over.year[p.lane],
                                        .average = p.face->over.average[p.lane],
                                        .often = p.face->over.often[p.lane],
                                        .period = p.face->over.period[p.lane] },
                              .exempt = p.back->exempt[p.lane],
                              .unknown = p.back->unclear[p.lane] };

    leave(&p);
    return v;
}

/* The kernel rules on all lanes; those it cannot rule on are ruled on again, one by one. */
static void
judge_tile(struct cube *c, uint32_t tile)
{
    uint64_t left = tile_judge(c, tile);

    for (; left; left &= left - 1) {
        uint32_t officer = tile * CUBE_LANES + (uint32_t)__builtin_ctzll(left);

        if (officer < cube_officers(c))
            officer_judge(c, officer);
    }
}

void
cube_settle(struct cube *c, uint32_t from, uint32_t until)
{
    assert(until <= cube_tiles(c));
    for (uint32_t t = from; t < until; t++) {
        pthread_mutex_lock(&c->back[t].lock);
        tile_sum(c, t);
        judge_tile(c, t);
        pthread_mutex_unlock(&c->back[t].lock);
    }
}

void
cube_judge(struct cube *c, uint32_t from, uint32_t until)
{
    assert(until <= cube_tiles(c));
    for (uint32_t t = from; t < until; t++) {
        pthread_mutex_lock(&c->back[t].lock);
        judge_tile(c, t);
        pthread_mutex_unlock(&c->back[t].lock);
    }
}

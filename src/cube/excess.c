/* What was passed, by how much, and by which ceiling? */
#include <assert.h>

#include "cube/tile.h"

struct list {
    const struct cube *cube;
    const struct tile_face *face;
    const struct tile_back *back;
    uint32_t officer, lane;
    struct cube_excess *row;
    size_t n;
};

static int64_t
sum_of(const struct list *l, int from, int until)
{
    int64_t sum;

    (void)officer_sum(l->cube, l->officer, from, until, &sum); /* or what is known of it */
    return sum;
}

static bool
bit(unsigned bits, int month)
{
    return bits >> month & 1;
}

static void
add(struct list *l, struct cube_excess one)
{
    assert(l->n < CUBE_EXCESS_MOST);
    l->row[l->n++] = one;
}

static void
month_excess(struct list *l, int m)
{
    const struct cube_month_ceilings *most = &l->cube->most.month[m];
    bool hetero = bit(l->face->hetero[l->lane], m), moved = bit(l->face->moved[l->lane], m);
    struct cube_excess e = { .rule = hetero  ? CUBE_MONTH_HETERO
                                     : moved ? CUBE_MOVED_MONTH
                                             : CUBE_MONTH_NORMAL,
                             .month = m,
                             .from = m,
                             .until = m,
                             .worked = sum_of(l, m, m),
                             .most = hetero  ? most->hetero
                                     : moved ? most->moved
                                             : most->normal,
                             .exempt = bit(l->back->exempt[l->lane].month, m) };

    /* The month as a whole stands; then it was its part before the move that did not. */
    if (e.worked <= e.most) {
        const uint16_t *cell = l->cube->days_of[l->officer / CUBE_LANES].day[0] + l->lane;

        e.rule = CUBE_MONTH_NORMAL;
        e.most = most->normal;
        e.before_move = true;
        e.worked = 0;
        for (int d = 0; d < l->back->before[m][l->lane]; d++)
            e.worked += cell[(l->cube->month_day[m] + d) * CUBE_LANES];
    }
    add(l, e);
}

/* The window with the most minutes above its ceiling speaks for the month. */
static void
average_excess(struct list *l, int m)
{
    const struct cube_ceilings *most = &l->cube->most;
    struct cube_excess worst = { .rule = CUBE_AVERAGE,
                                 .month = m,
                                 .until = m,
                                 .exempt = bit(l->back->exempt[l->lane].average, m) };

    for (int n = most->shortest; n <= most->longest && n <= m + most->reach + 1; n++) {
        int64_t worked = sum_of(l, m - n + 1, m), cap = (int64_t)most->month[m].average * n;

        if (worked > cap && worked - cap > worst.worked - worst.most) {
            worst.worked = worked;
            worst.most = cap;
            worst.from = m - n + 1;
        }
    }
    add(l, worst);
}

static enum cube_rule
year_rule(const struct list *l, int m)
{
    return bit(l->face->moved[l->lane], m)    ? CUBE_MOVED_YEAR
           : bit(l->face->hetero[l->lane], m) ? CUBE_YEAR_HETERO
                                              : CUBE_YEAR_NORMAL;
}

/* A row for each of the year's ceilings, from the month in which it was passed. */
static void
year_excess(struct list *l)
{
    const struct cube_ceilings *most = &l->cube->most;
    unsigned over = l->face->over.year[l->lane];
    const struct cube_excess *last = NULL;

    for (int m = 0; m < CUBE_MONTHS; m++) {
        if (!bit(over, m))
            continue;
        struct cube_excess e = { .rule = year_rule(l, m),
                                 .month = m,
                                 .until = m,
                                 .worked = sum_of(l, 0, m),
                                 .exempt = bit(l->back->exempt[l->lane].year, m) };
        e.most = e.rule == CUBE_MOVED_YEAR    ? most->moved_year
                 : e.rule == CUBE_YEAR_HETERO ? most->hetero_year
                                              : most->normal_year;
        if (last && last->rule == e.rule) {
            l->row[l->n - 1].until = m;
            l->row[l->n - 1].worked = e.worked;
            continue;
        }
        add(l, e);
        last = &l->row[l->n - 1];
    }
}

static void
often_excess(struct list *l)
{
    unsigned over = l->face->over.often[l->lane];
    struct cube_excess e = { .rule = CUBE_OFTEN };

    if (!over)
        return;
    e.month = __builtin_ctz(over);
    e.until = 31 - __builtin_clz(over);
    e.most = l->cube->most.month[e.until].often;
    e.exempt = l->back->exempt[l->lane].often != 0;
    (void)officer_often(l->cube, l->officer, e.until, &e.worked);
    add(l, e);
}

static void
period_excess(struct list *l)
{
    const struct cube *c = l->cube;
    unsigned over = l->face->over.period[l->lane], hetero = l->face->hetero[l->lane];

    for (int m = 0; m < CUBE_MONTHS; m++) {
        if (!bit(over, m))
            continue;
        struct cube_excess e = { .rule = CUBE_MOVED_PERIOD, .month = m, .from = m, .until = m };

        while (e.from > 0 && !bit(hetero, e.from - 1))
            e.from--;
        while (e.until + 1 < CUBE_MONTHS && !bit(hetero, e.until + 1))
            e.until++;
        e.worked = sum_of(l, e.from, e.until);
        e.most = (int64_t)c->most.moved_period * (CUBE_MONTHS - e.from);
        e.exempt = bit(l->back->exempt[l->lane].period, m);
        add(l, e);
        m = e.until;
    }
}

size_t
cube_excesses(const struct cube *c, uint32_t officer, struct cube_excess *ret)
{
    assert(officer < cube_officers(c));
    uint32_t tile = officer / CUBE_LANES;
    struct list l = { c, &c->face[tile], &c->back[tile], officer, officer % CUBE_LANES, ret, 0 };

    pthread_mutex_lock(&c->back[tile].lock);
    for (int m = 0; m < CUBE_MONTHS; m++)
        if (bit(l.face->over.month[l.lane], m))
            month_excess(&l, m);
    year_excess(&l);
    for (int m = 0; m < CUBE_MONTHS; m++)
        if (bit(l.face->over.average[l.lane], m))
            average_excess(&l, m);
    often_excess(&l);
    period_excess(&l);
    pthread_mutex_unlock(&c->back[tile].lock);
    return l.n;
}

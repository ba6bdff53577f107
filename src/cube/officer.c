/*
 * How is one officer judged?
 *
 * The whole rule, lane by lane: what the kernel does at once for sixty-four, and besides what it
 * leaves out.  One changed cell comes through here.
 */
#include "cube/tile.h"

struct tally {
    const struct cube *cube;
    const struct tile_face *face;
    const struct tile_back *back;
    uint32_t tile, lane;
    struct cube_marks over, exempt, unknown;
};

static minutes
month_sum(const struct tally *t, int month)
{
    return t->face->sum[CUBE_BEFORE + month][t->lane];
}

static bool
in_month(const lanes bits, const struct tally *t, int month)
{
    return bits[t->lane] >> month & 1;
}

/* 特例業務 lifts a ceiling for the period in which it was done: months from..until, both
 * included. */
static bool
special_in(const struct tally *t, int from, int until)
{
    return t->back->special[t->lane] & months_from(from, until);
}

static bool
unknown_in(const struct tally *t, int from, int until)
{
    return t->back->unknown[t->lane] & months_from(from, until);
}

static void
dark(uint16_t *unknown, int month)
{
    *unknown |= (uint16_t)(1u << month);
}

static void
mark(uint16_t *over, uint16_t *exempt, int month, bool special)
{
    *over |= (uint16_t)(1u << month);
    if (special)
        *exempt |= (uint16_t)(1u << month);
}

/* An average is exempt only where each window above it holds special work.  No window is looked at
 * beyond a month of which nothing is known. */
static void
judge_average(struct tally *t, int m)
{
    const struct cube_ceilings *most = &t->cube->most;
    int64_t window = month_sum(t, m);
    bool over = false, bare = false;

    if (most->month[m].average == CUBE_NONE)
        return;
    for (int n = 2; n <= most->longest && n <= m + most->reach + 1; n++) {
        if (n >= most->shortest && unknown_in(t, m - n + 1, m)) {
            if (!over)
                dark(&t->unknown.average, m);
            break;
        }
        window += month_sum(t, m - n + 1);
        if (n >= most->shortest && window > (int64_t)most->month[m].average * n) {
            over = true;
            bare |= !special_in(t, m - n + 1, m);
        }
    }
    if (over)
        mark(&t->over.average, &t->exempt.average, m, !bare);
}

minutes
officer_before(const struct cube *c, uint32_t officer, int m)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_days *days = &c->days_of[tile];
    int first = c->month_day[m], until = first + c->back[tile].before[m][i];
    minutes sum = 0;

    for (int d = first; d < until; d++)
        sum += days->day[d][i];
    return sum;
}

int
officer_period(const struct tile_face *face, uint32_t i, int m)
{
    while (m > 0 && !(face->hetero[i] >> (m - 1) & 1))
        m--;
    return m;
}

static void
judge_month(struct tally *t, int m, int64_t year_before)
{
    const struct cube_month_ceilings *most = &t->cube->most.month[m];
    const struct cube_ceilings *whole = &t->cube->most;
    bool hetero = in_month(t->face->hetero, t, m), normal = in_month(t->face->normal, t, m);
    bool moved = in_month(t->face->moved, t, m);
    uint32_t sum = (uint32_t)month_sum(t, m);
    uint32_t cap = hetero ? most->hetero : !normal ? CUBE_NONE : moved ? most->moved : most->normal;
    uint32_t year = !hetero && !normal ? CUBE_NONE
                    : moved            ? whole->moved_year
                    : hetero           ? whole->hetero_year
                                       : whole->normal_year;
    bool month_over = sum > cap, year_over = year_before + sum > year;

    /* OT-LIMIT-MOVE-IN: each order is judged by the class of the section on its own day, so what
     * was ordered before the move stands under 45:00. */
    bool month_dark = cap != CUBE_NONE && unknown_in(t, m, m);
    bool year_dark = year != CUBE_NONE && unknown_in(t, 0, m);

    month_over &= !month_dark;
    if (t->back->before[m][t->lane])
        month_over |=
            (uint32_t)officer_before(t->cube, t->tile * CUBE_LANES + t->lane, m) > most->normal;
    if (month_dark)
        dark(&t->unknown.month, m);
    if (month_over)
        mark(&t->over.month, &t->exempt.month, m, special_in(t, m, m));
    if (year_dark)
        dark(&t->unknown.year, m);
    else if (year_over)
        mark(&t->over.year, &t->exempt.year, m, special_in(t, 0, m));
}

void
officer_judge(struct cube *c, uint32_t officer)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    struct tile_face *face = &c->face[tile];
    struct tally t = { c, face, &c->back[tile], tile, i, { 0 }, { 0 }, { 0 } };
    int64_t year = 0, period = 0;
    uint32_t often = 0;

    for (int m = 0; m < CUBE_MONTHS; m++) {
        const struct cube_month_ceilings *most = &c->most.month[m];
        uint32_t sum = (uint32_t)month_sum(&t, m);

        judge_month(&t, m, year);
        year += sum;
        often += sum > most->above;
        if (in_month(face->hetero, &t, m)) {
            judge_average(&t, m);
            if (most->often != CUBE_NONE && unknown_in(&t, 0, m))
                dark(&t.unknown.often, m);
            else if (sum > most->above && often > most->often)
                mark(&t.over.often, &t.exempt.often, m, special_in(&t, 0, m));
            period = 0;
            continue;
        }
        period += sum;
        if (!in_month(face->moved, &t, m) || !in_month(face->normal, &t, m) ||
            c->most.moved_period == CUBE_NONE)
            continue;
        int first = officer_period(face, i, m);

        /* To the end of the year, also where the officer leaves or moves again before it. */
        if (unknown_in(&t, first, m))
            dark(&t.unknown.period, m);
        else if (period > (int64_t)c->most.moved_period * (CUBE_MONTHS - first))
            mark(&t.over.period, &t.exempt.period, m, special_in(&t, first, m));
    }
    face->over.month[i] = t.over.month;
    face->over.year[i] = t.over.year;
    face->over.average[i] = t.over.average;
    face->over.often[i] = t.over.often;
    face->over.period[i] = t.over.period;
    c->back[tile].exempt[i] = t.exempt;
    c->back[tile].unclear[i] = t.unknown;
}

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

/* A sum that stands for the months from `m` on, where one of them is unknown and `until` holds the
 * last. */
static const struct cube_so_far *
so_far_at(const struct tile_back *back, uint32_t i, int m, int until)
{
    const struct cube_so_far *s = &back->so_far[i];

    return s->told && s->first == m && s->last >= m && s->last <= until &&
                   back->unknown[i] & months_from(m, s->last)
               ? s
               : NULL;
}

bool
officer_sum(const struct cube *c, uint32_t officer, int from, int until, int64_t *ret)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_back *back = &c->back[tile];

    const struct tile_face *face = &c->face[tile];
    int64_t more = 0;
    bool known = true;

    *ret = 0;
    for (int m = from; m <= until; m++) {
        const struct cube_so_far *s = so_far_at(back, i, m, until);
        int64_t parts = 0;

        known &= s || !(back->unknown[i] & months_from(m, m));
        *ret += s ? s->total : face->sum[CUBE_BEFORE + m][i];
        for (int k = m; s && k <= s->last; k++)
            parts += face->sum[CUBE_BEFORE + k][i];
        more += s && parts > s->total ? parts - s->total : 0;
        m = s ? s->last : m;
    }
    *ret += known ? 0 : more;
    return known;
}

bool
officer_often(const struct cube *c, uint32_t officer, int until, int64_t *ret)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_back *back = &c->back[tile];
    bool known = true;

    *ret = 0;
    for (int m = 0; m <= until; m++) {
        const struct cube_so_far *s = so_far_at(back, i, m, until);

        if (s && s->over45 >= 0) {
            *ret += s->over45, m = s->last;
            continue;
        }
        known &= !(back->unknown[i] & months_from(m, m));
        *ret += c->face[tile].sum[CUBE_BEFORE + m][i] > c->most.month[m].above;
    }
    return known;
}

static uint32_t
officer_of(const struct tally *t)
{
    return t->tile * CUBE_LANES + t->lane;
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

/* An average is exempt only where each window above it holds special work. */
static void
judge_average(struct tally *t, int m)
{
    const struct cube_ceilings *most = &t->cube->most;
    bool over = false, bare = false, known = true;

    if (most->month[m].average == CUBE_NONE)
        return;
    for (int n = most->shortest; n <= most->longest && n <= m + most->reach + 1; n++) {
        int64_t window;

        known &= officer_sum(t->cube, officer_of(t), m - n + 1, m, &window);
        if (window > (int64_t)most->month[m].average * n) {
            over = true;
            bare |= !special_in(t, m - n + 1, m);
        }
    }
    if (over)
        mark(&t->over.average, &t->exempt.average, m, !bare);
    else if (!known)
        dark(&t->unknown.average, m);
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
judge_month(struct tally *t, int m)
{
    const struct cube_month_ceilings *most = &t->cube->most.month[m];
    const struct cube_ceilings *whole = &t->cube->most;
    bool hetero = in_month(t->face->hetero, t, m), normal = in_month(t->face->normal, t, m);
    bool moved = in_month(t->face->moved, t, m);
    bool known = !(t->back->unknown[t->lane] & months_from(m, m));
    uint32_t cap = hetero ? most->hetero : !normal ? CUBE_NONE : moved ? most->moved : most->normal;
    uint32_t year = !hetero && !normal ? CUBE_NONE
                    : moved            ? whole->moved_year
                    : hetero           ? whole->hetero_year
                                       : whole->normal_year;
    bool over = month_sum(t, m) > (int64_t)cap;
    int64_t sum;

    if (!known && !over && cap != CUBE_NONE)
        dark(&t->unknown.month, m);
    /* OT-LIMIT-MOVE-IN: each order is judged by the class of the section on its own day, so what
     * was ordered before the move stands under 45:00. */
    if (t->back->before[m][t->lane]) {
        bool before = (uint32_t)officer_before(t->cube, officer_of(t), m) > most->normal;

        /* Of what was brought in as a sum nobody knows what lay before the move. */
        if ((!known || t->back->opening[m][t->lane]) && !before && most->normal != CUBE_NONE)
            dark(&t->unknown.month, m);
        over |= before;
    }
    if (over)
        mark(&t->over.month, &t->exempt.month, m, special_in(t, m, m));
    known = officer_sum(t->cube, officer_of(t), 0, m, &sum);
    if (sum > year)
        mark(&t->over.year, &t->exempt.year, m, special_in(t, 0, m));
    else if (!known && year != CUBE_NONE)
        dark(&t->unknown.year, m);
}

static void
judge_often(struct tally *t, int m)
{
    const struct cube_month_ceilings *most = &t->cube->most.month[m];
    int64_t often;
    bool known = officer_often(t->cube, officer_of(t), m, &often);

    if (month_sum(t, m) > (int64_t)most->above && often > (int64_t)most->often)
        mark(&t->over.often, &t->exempt.often, m, special_in(t, 0, m));
    else if (most->often != CUBE_NONE &&
             (!known ||
              (often > (int64_t)most->often && t->back->unknown[t->lane] & months_from(m, m))))
        dark(&t->unknown.often, m); /* or nobody knows whether this month is one too many */
}

/* To the end of the year, also where the officer leaves or moves again before it. */
static void
judge_period(struct tally *t, int m)
{
    int first = officer_period(t->face, t->lane, m);
    int64_t sum;
    bool known = officer_sum(t->cube, officer_of(t), first, m, &sum);

    if (sum > (int64_t)t->cube->most.moved_period * (CUBE_MONTHS - first))
        mark(&t->over.period, &t->exempt.period, m, special_in(t, first, m));
    else if (!known)
        dark(&t->unknown.period, m);
}

void
officer_judge(struct cube *c, uint32_t officer)
{
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    struct tile_face *face = &c->face[tile];
    struct tally t = { c, face, &c->back[tile], tile, i, { 0 }, { 0 }, { 0 } };

    for (int m = 0; m < CUBE_MONTHS; m++) {
        judge_month(&t, m);
        if (in_month(face->hetero, &t, m)) {
            judge_average(&t, m);
            judge_often(&t, m);
        } else if (in_month(face->moved, &t, m) && in_month(face->normal, &t, m) &&
                   c->most.moved_period != CUBE_NONE) {
            judge_period(&t, m);
        }
    }
    face->over.month[i] = t.over.month;
    face->over.year[i] = t.over.year;
    face->over.average[i] = t.over.average;
    face->over.often[i] = t.over.often;
    face->over.period[i] = t.over.period;
    c->back[tile].exempt[i] = t.exempt;
    c->back[tile].unclear[i] = t.unknown;
}

/* What does the law find of an officer in a month, figure by figure? */
#include <assert.h>

#include "cube/tile.h"

struct asking {
    const struct cube *cube;
    const struct tile_face *face;
    uint32_t officer, lane, special;
    int month;
    struct cube_finding *ret;
    size_t n;
};

/* Minutes, or months, of the months from..this one against a ceiling. */
static struct cube_finding *
find(struct asking *q, enum cube_rule rule, bool known, int64_t used, uint32_t most, int from)
{
    struct cube_finding *f = &q->ret[q->n];

    if (most == CUBE_NONE)
        return NULL;
    q->n++;
    *f = (struct cube_finding){ .rule = rule, .used = used, .most = most };
    f->verdict = known ? RULE_WITHIN : RULE_UNKNOWN;
    if (used > most)
        f->verdict = q->special & months_from(from, q->month) ? RULE_EXEMPT : RULE_OVER;
    f->partly = !known && used > most;
    if (!known)
        f->used = 0, f->least = f->partly ? used : 0;
    return f;
}

static bool
month_unknown(const struct asking *q)
{
    return q->cube->back[q->officer / CUBE_LANES].unknown[q->lane] &
           months_from(q->month, q->month);
}

/* A month stands for itself: no sum of several speaks for it. */
static void
find_month(struct asking *q, enum cube_rule rule, uint32_t most)
{
    find(q, rule, !month_unknown(q), q->face->sum[CUBE_BEFORE + q->month][q->lane], most, q->month);
}

static void
find_sum(struct asking *q, enum cube_rule rule, uint32_t most, int from)
{
    int64_t sum;
    bool known = officer_sum(q->cube, q->officer, from, q->month, &sum);

    find(q, rule, known, sum, most, from);
}

/* 2号ハ: the tightest window speaks, of two as tight the shorter; while one of them is unknown none
 * does but one that is over. */
static void
find_average(struct asking *q)
{
    const struct cube_ceilings *c = &q->cube->most;
    int64_t most = c->month[q->month].average;
    bool dark = false, over = false, bare = false;
    struct cube_finding f = { .rule = CUBE_AVERAGE }, part = f;

    if (most == CUBE_NONE)
        return;
    for (int n = c->shortest; n <= c->longest && n <= q->month + c->reach + 1; n++) {
        int from = q->month - n + 1;
        int64_t sum;

        dark |= !officer_sum(q->cube, q->officer, from, q->month, &sum);
        if (sum > most * n) {
            over = true;
            bare |= !(q->special & months_from(from, q->month));
            if (!part.highest || sum * part.highest > part.highest_sum * n)
                part.highest = n, part.highest_sum = part.least = sum, part.most = most * n;
        }
        if (!f.most || most * n - sum < f.most - f.used)
            f.most = most * n, f.used = sum;
        if (!f.highest || sum * f.highest > f.highest_sum * n)
            f.highest = n, f.highest_sum = sum;
    }
    if (dark)
        f = part, f.partly = over;
    f.verdict = over ? bare ? RULE_OVER : RULE_EXEMPT : dark ? RULE_UNKNOWN : RULE_WITHIN;
    q->ret[q->n++] = f;
}

/* 2号ニ: an excess only in a month that is itself one of them. */
static void
find_often(struct asking *q)
{
    const struct cube_month_ceilings *most = &q->cube->most.month[q->month];
    int64_t often;
    bool known = officer_often(q->cube, q->officer, q->month, &often);
    struct cube_finding *f = find(q, CUBE_OFTEN, known, often, most->often, 0);

    if (f && (f->verdict == RULE_OVER || f->verdict == RULE_EXEMPT) &&
        q->face->sum[CUBE_BEFORE + q->month][q->lane] <= most->above) {
        f->verdict = RULE_WITHIN, f->partly = false, f->least = 0;
        if (!known || month_unknown(q))
            f->verdict = RULE_UNKNOWN, f->used = 0;
    }
}

static void
find_normal(struct asking *q, bool moved)
{
    const struct cube_ceilings *most = &q->cube->most;
    int m = q->month, from = officer_period(q->face, q->lane, m);

    find_month(q, moved ? CUBE_MOVED_MONTH : CUBE_MONTH_NORMAL,
               moved ? most->month[m].moved : most->month[m].normal);
    find_sum(q, moved ? CUBE_MOVED_YEAR : CUBE_YEAR_NORMAL,
             moved ? most->moved_year : most->normal_year, 0);
    if (moved && most->moved_period != CUBE_NONE)
        find_sum(q, CUBE_MOVED_PERIOD, most->moved_period * (uint32_t)(CUBE_MONTHS - from), from);
}

static void
find_hetero(struct asking *q, bool moved, bool entered, minutes before)
{
    const struct tile_back *back = &q->cube->back[q->officer / CUBE_LANES];
    const struct cube_ceilings *most = &q->cube->most;
    int m = q->month;

    find_month(q, CUBE_MONTH_HETERO, most->month[m].hetero);
    /* What was brought in as a sum has no days: nobody knows what of it lay before the move. */
    if (entered)
        find(q, CUBE_MOVE_IN,
             !(back->unknown[q->lane] & months_from(m, m)) && !back->opening[m][q->lane], before,
             most->month[m].normal, m);
    find_sum(q, moved ? CUBE_MOVED_YEAR : CUBE_YEAR_HETERO,
             moved ? most->moved_year : most->hetero_year, 0);
    find_average(q);
    find_often(q);
}

size_t
cube_findings(const struct cube *c, uint32_t officer, int month, struct cube_finding *ret)
{
    assert(officer < cube_officers(c) && month >= 0 && month < CUBE_MONTHS);
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    const struct tile_face *face = &c->face[tile];
    const struct tile_back *back = &c->back[tile];

    pthread_mutex_lock(&c->back[tile].lock);
    struct asking q = { c, face, officer, i, back->special[i], month, ret, 0 };
    bool moved = face->moved[i] >> month & 1;

    if (face->hetero[i] >> month & 1)
        find_hetero(&q, moved, back->before[month][i], officer_before(c, officer, month));
    else if (face->normal[i] >> month & 1)
        find_normal(&q, moved);
    pthread_mutex_unlock(&c->back[tile].lock);
    return q.n;
}

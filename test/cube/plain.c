/* The ceilings once more, plainly. */
#include "plain.h"

struct cube_ceilings
plain_ceilings(int reach)
{
    struct cube_ceilings c = { .normal_year = HOURS(360),
                               .hetero_year = HOURS(720),
                               .moved_year = HOURS(720),
                               .moved_period = HOURS(30),
                               .shortest = 2,
                               .longest = 6,
                               .reach = reach };

    for (int m = 0; m < 12; m++)
        c.month[m] = (struct cube_month_ceilings){ .normal = HOURS(45),
                                                   .hetero = HOURS(100) - 1,
                                                   .moved = HOURS(45),
                                                   .average = HOURS(80),
                                                   .above = HOURS(45),
                                                   .often = 6 };
    return c;
}

/* The month that holds a day. */
static int
month_of(const struct plain_officer *o, int day)
{
    int m = 0;

    while (o->month_day[m + 1] <= day)
        m++;
    return m;
}

static minutes
month_sum(const struct plain_officer *o, int m)
{
    if (m < 0)
        return o->earlier[CUBE_BEFORE + m];
    minutes sum = o->opening[m];
    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++)
        sum += o->day[d];
    return sum;
}

static minutes
sum_of(const struct plain_officer *o, int from, int until)
{
    minutes sum = 0;

    for (int m = from; m <= until; m++)
        sum += month_sum(o, m);
    return sum;
}

static bool
any_special(const struct plain_officer *o, int from, int until)
{
    for (int m = from; m <= until; m++)
        if (o->special[CUBE_BEFORE + m])
            return true;
    return false;
}

static bool
any_unknown(const struct plain_officer *o, int from, int until)
{
    for (int m = from; m <= until; m++)
        if (o->unknown[CUBE_BEFORE + m])
            return true;
    return false;
}

/* The day before `day` on which the officer last served this year, or -1. */
static int
served_before(const struct plain_officer *o, int day)
{
    for (int d = day - 1; d >= 0; d--)
        if (o->stand[d] != CUBE_OUT)
            return d;
    return -1;
}

/* Does the officer come from a 他律 into a 自律 section on this day? */
static bool
moves_out(const struct plain_officer *o, int day)
{
    int before = served_before(o, day);

    return o->stand[day] == CUBE_NORMAL && before >= 0 && o->stand[before] == CUBE_HETERO;
}

static bool
moves_in(const struct plain_officer *o, int day)
{
    int before = served_before(o, day);

    return o->stand[day] == CUBE_HETERO && before >= 0 && o->stand[before] == CUBE_NORMAL;
}

/* In a 他律 section on some day of the month, or in the 特定期間 that ends with it. */
static bool
under_hetero(const struct plain_officer *o, int m)
{
    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++)
        if (o->stand[d] == CUBE_HETERO || moves_out(o, d))
            return true;
    return false;
}

static bool
serves(const struct plain_officer *o, int m)
{
    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++)
        if (o->stand[d] != CUBE_OUT)
            return true;
    return false;
}

/* The month of the last move out of a 他律 section that still holds at the end of month m; -1:
 * none. */
static int
moved_in(const struct plain_officer *o, int m)
{
    for (int d = o->month_day[m + 1] - 1; d >= 0; d--) {
        if (o->stand[d] == CUBE_HETERO)
            return -1;
        if (moves_out(o, d))
            return month_of(o, d);
    }
    return -1;
}

struct result {
    const struct plain_officer *o;
    const struct cube_ceilings *most;
    struct cube_verdict v;
};

static void
put(uint16_t *over, uint16_t *exempt, int m, bool is_over, bool is_exempt)
{
    if (is_over)
        *over |= (uint16_t)(1 << m);
    if (is_over && is_exempt)
        *exempt |= (uint16_t)(1 << m);
}

/* What rests on an unknown month is over where what is known has passed the ceiling, else unknown.
 */
static void
put_known(uint16_t *over, uint16_t *exempt, uint16_t *unknown, int m, bool is_over, bool is_exempt,
          bool is_unknown)
{
    if (is_unknown && !is_over)
        *unknown |= (uint16_t)(1 << m);
    put(over, exempt, m, is_over, is_exempt);
}

static void
hetero_month(struct result *r, int m)
{
    const struct cube_month_ceilings *most = &r->most->month[m];
    bool over = false, all_special = true, unknown = false;
    int often = 0;

    for (int n = 2; n <= 6; n++) {
        int from = m - n + 1;

        if (from < -r->most->reach)
            break;
        unknown = unknown || any_unknown(r->o, from, m);
        if (sum_of(r->o, from, m) > (minutes)most->average * n) {
            over = true;
            all_special = all_special && any_special(r->o, from, m);
        }
    }
    put_known(&r->v.over.average, &r->v.exempt.average, &r->v.unknown.average, m, over, all_special,
              unknown);

    for (int k = 0; k <= m; k++)
        often += month_sum(r->o, k) > (minutes)r->most->month[k].above;
    put_known(&r->v.over.often, &r->v.exempt.often, &r->v.unknown.often, m,
              month_sum(r->o, m) > (minutes)most->above && often > (int)most->often,
              any_special(r->o, 0, m), any_unknown(r->o, 0, m));
}

/* What was ordered in the month before a move into a 他律 section is judged as in the section
 * left. */
static bool
before_move(struct result *r, int m, minutes *ret)
{
    const struct plain_officer *o = r->o;

    *ret = 0;
    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++) {
        if (moves_out(o, d) || (o->stand[d] == CUBE_HETERO && !moves_in(o, d)))
            return false;
        if (moves_in(o, d))
            return d > o->month_day[m];
        *ret += o->day[d];
    }
    return false;
}

struct cube_verdict
plain_judge(const struct plain_officer *o, const struct cube_ceilings *most)
{
    struct result r = { .o = o, .most = most };

    for (int m = 0; m < 12; m++) {
        if (!serves(o, m))
            continue;
        int moved = moved_in(o, m);
        bool hetero = under_hetero(o, m);
        minutes sum = month_sum(o, m), whole = sum_of(o, 0, m);
        bool month = sum > (minutes)(hetero ? most->month[m].hetero : most->month[m].normal);
        bool year = whole > (minutes)(moved >= 0 ? most->moved_year
                                      : hetero   ? most->hetero_year
                                                 : most->normal_year);

        minutes part;

        put_known(&r.v.over.month, &r.v.exempt.month, &r.v.unknown.month, m, month,
                  any_special(o, m, m), any_unknown(o, m, m));
        if (before_move(&r, m, &part))
            put_known(&r.v.over.month, &r.v.exempt.month, &r.v.unknown.month, m,
                      part > (minutes)most->month[m].normal, any_special(o, m, m),
                      any_unknown(o, m, m) || o->opening[m]);
        put_known(&r.v.over.year, &r.v.exempt.year, &r.v.unknown.year, m, year,
                  any_special(o, 0, m), any_unknown(o, 0, m));
        if (hetero) {
            hetero_month(&r, m);
        } else if (moved >= 0) {
            put_known(&r.v.over.period, &r.v.exempt.period, &r.v.unknown.period, m,
                      sum_of(o, moved + 1, m) > (minutes)most->moved_period * (11 - moved),
                      any_special(o, moved + 1, m), any_unknown(o, moved + 1, m));
        }
    }
    return r.v;
}

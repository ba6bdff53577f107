/* Officers by chance, the same for the same seed. */
#include "random.h"

#include <string.h>

uint32_t
roll(struct dice *d, uint32_t n)
{
    d->state = d->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((d->state >> 33) % n);
}

/* Stretches of service: most serve the whole year in one place, some move, some come or go. */
static void
random_stands(struct dice *d, struct plain_officer *o)
{
    enum cube_stand now = roll(d, 2) ? CUBE_HETERO : CUBE_NORMAL;
    uint32_t moves = roll(d, 3) ? roll(d, 3) : roll(d, 6);

    for (int day = 0; day < o->day_count; day++)
        o->stand[day] = now;
    for (uint32_t k = 0, m = 0; k < moves; k++) {
        /* The first and the last of a month are where a rule may be wrong by one; so is a second
         * move in a month. */
        if (!k || roll(d, 3))
            m = roll(d, 12);
        int at = o->month_day[m];

        if (roll(d, 2))
            at += (int)roll(d, (uint32_t)(o->month_day[m + 1] - at));
        now = roll(d, 5) ? now == CUBE_HETERO ? CUBE_NORMAL : CUBE_HETERO : CUBE_OUT;
        for (int day = at; day < o->day_count; day++)
            o->stand[day] = now;
    }
    if (!roll(d, 6)) /* enters in mid year */
        for (int day = 0, until = (int)roll(d, (uint32_t)o->day_count); day < until; day++)
            o->stand[day] = CUBE_OUT;
}

/* Spreads a month's sum over its days. */
static void
random_month(struct dice *d, struct plain_officer *o, int m, minutes sum)
{
    int days = o->month_day[m + 1] - o->month_day[m];

    for (int guard = 0; sum > 0 && guard < 1000; guard++) {
        minutes *cell = &o->day[o->month_day[m] + (int)roll(d, (uint32_t)days)];
        minutes more = (minutes)roll(d, 400) + 1;

        more = more > sum ? sum : more;
        more = more > MINUTES_A_DAY - *cell ? MINUTES_A_DAY - *cell : more;
        *cell += more;
        sum -= more;
    }
}

static minutes
random_sum(struct dice *d)
{
    static const minutes edge[] = { HOURS(45), HOURS(100), HOURS(80), HOURS(30), HOURS(60) };

    if (!roll(d, 2000))
        return HOURS(150) + (minutes)roll(d, HOURS(550)); /* longer than the kernel counts */
    switch (roll(d, 4)) {
    case 0:
        return edge[roll(d, COUNT(edge))] + (minutes)roll(d, 5) - 2;
    case 1:
        return (minutes)roll(d, HOURS(110));
    case 2:
        return (minutes)roll(d, HOURS(40));
    default:
        return HOURS(75) + (minutes)roll(d, HOURS(10));
    }
}

/* Mostly the oldest, as where an office began to use the house in mid year. */
static void
forget_month(struct dice *d, struct plain_officer *o)
{
    uint32_t m = roll(d, 2) ? roll(d, COUNT(o->unknown)) : roll(d, CUBE_BEFORE + 3);

    o->unknown[m] = true;
    if (roll(d, 3))
        return; /* a part of it is known */
    if (m < CUBE_BEFORE) {
        o->earlier[m] = 0;
        return;
    }
    o->opening[m - CUBE_BEFORE] = 0;
    for (int day = o->month_day[m - CUBE_BEFORE]; day < o->month_day[m - CUBE_BEFORE + 1]; day++)
        o->day[day] = 0;
}

void
random_officer(struct dice *d, const struct cube *c, struct plain_officer *o)
{
    memset(o, 0, sizeof *o);
    o->day_count = cube_days(c);
    for (int m = 0; m <= 12; m++)
        o->month_day[m] = cube_month_day(c, m);
    random_stands(d, o);
    for (int m = 0; m < 12; m++)
        random_month(d, o, m, random_sum(d));
    for (int m = 0; m < CUBE_BEFORE; m++)
        o->earlier[m] = roll(d, 3) ? random_sum(d) : 0;
    if (!roll(d, 8))
        o->opening[roll(d, 12)] = (minutes)roll(d, HOURS(50));
    if (!roll(d, 6))
        for (uint32_t k = roll(d, 3) + 1; k; k--)
            o->special[roll(d, COUNT(o->special))] = true;
    if (!roll(d, 8))
        for (uint32_t k = roll(d, 4) + 1; k; k--)
            forget_month(d, o);
}

void
officer_into_cube(const struct plain_officer *o, struct cube *c, uint32_t place)
{
    uint8_t stand[CUBE_DAYS];
    uint32_t special = 0, unknown = 0;

    for (int d = 0; d < o->day_count; d++) {
        stand[d] = (uint8_t)o->stand[d];
        cube_put(c, place, d, o->day[d]);
    }
    cube_stand_on(c, place, stand);
    for (int m = 0; m < CUBE_BEFORE; m++)
        cube_month_put(c, place, m - CUBE_BEFORE, o->earlier[m]);
    for (int m = 0; m < 12; m++)
        if (o->opening[m])
            cube_month_put(c, place, m, o->opening[m]);
    for (size_t k = 0; k < COUNT(o->special); k++)
        special |= (uint32_t)o->special[k] << k, unknown |= (uint32_t)o->unknown[k] << k;
    cube_special(c, place, special);
    cube_unknown(c, place, unknown);
    cube_so_far(c, place, &o->so_far);
}

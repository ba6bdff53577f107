/*
 * How are sixty-four officers summed and judged at once?
 *
 * Summing is a plain loop over the lanes of a tile.  Judging takes eight officers in a
 * register of 128 bits (every machine has those; gcc and clang know them as vector types) and walks
 * through the months with them, without a branch and in sixteen bits.  What would need a branch or
 * more bits is left to officer_judge: the `odd` lanes, and those with a month longer than
 * MONTH_FITS.
 */
#include <string.h>

#include "cube/tile.h"

#define BLOCK 8 /* officers in a register */
typedef int16_t figures __attribute__((vector_size(2 * BLOCK)));
typedef uint16_t bits __attribute__((vector_size(2 * BLOCK)));

#define WINDOW 6
#define MONTH_FITS 9999     /* minutes; a window's excess over its average stays within 16 bits */
#define NEVER INT16_MAX     /* the ceiling of a month that has none */
#define YEAR_ZERO INT16_MIN /* a year is counted from here, so that 65,535 minutes have room */
#define YEAR_FULL (INT16_MAX - MONTH_FITS) /* and no further: more than a ceiling is enough */

/* 31 days of 1440 minutes are 44,640: a month fits in 16 bits. */
void
tile_sum(const struct cube *c, uint32_t tile)
{
    lanes *restrict day = c->days_of[tile].day;
    struct tile_face *face = &c->face[tile];

    for (int m = 0; m < CUBE_MONTHS; m++) {
        lanes sum;

        memset(sum, 0, sizeof sum);
        for (int d = c->month_day[m]; d < c->month_day[m + 1]; d++)
            for (int i = 0; i < CUBE_LANES; i++)
                sum[i] = (uint16_t)(sum[i] + day[d][i]);
        memcpy(face->sum[CUBE_BEFORE + m], sum, sizeof sum);
    }
    if (face->opened)
        for (int m = 0; m < CUBE_MONTHS; m++)
            for (int i = 0; i < CUBE_LANES; i++)
                face->sum[CUBE_BEFORE + m][i] =
                    (uint16_t)(face->sum[CUBE_BEFORE + m][i] + c->back[tile].opening[m][i]);
}

/* A month's ceiling; no month that is counted here passes NEVER. */
static int16_t
month_most(uint32_t most)
{
    return most > MONTH_FITS ? NEVER : (int16_t)most;
}

bool
kernel_prepare(const struct cube_ceilings *most, struct kernel_numbers *ret)
{
    const uint32_t average = most->month[0].average, year = YEAR_FULL - YEAR_ZERO;

    for (int m = 0; m < CUBE_MONTHS; m++) {
        int longest = m + most->reach + 1;

        if (most->month[m].average != average)
            return false; /* amended in mid year */
        ret->month[m] = (struct kernel_month){
            .normal = (int16_t)(month_most(most->month[m].normal) - NEVER),
            .hetero = (int16_t)(month_most(most->month[m].hetero) - NEVER),
            .moved = (int16_t)(month_most(most->month[m].moved) - NEVER),
            .above = month_most(most->month[m].above),
            .often = month_most(most->month[m].often),
            .longest = longest < WINDOW ? longest : WINDOW,
        };
    }
    ret->average = (uint16_t)average;
    ret->normal_year = (uint16_t)(most->normal_year + YEAR_ZERO - NEVER);
    ret->hetero_year = (uint16_t)(most->hetero_year + YEAR_ZERO - NEVER);
    ret->moved_year = (uint16_t)(most->moved_year + YEAR_ZERO - NEVER);
    return average <= MONTH_FITS / 2 && most->shortest == 2 && most->longest == WINDOW &&
           most->normal_year < year && most->hetero_year < year && most->moved_year < year &&
           most->moved_period != CUBE_NONE;
}

/* All ones where the bit of a month is set. */
static inline bits
has(bits of, uint16_t bit)
{
    return (bits)((of & bit) != 0);
}

static inline figures
smaller(figures a, figures b)
{
    figures first = a < b;

    return (a & first) | (b & ~first);
}

static inline bits
load(const uint16_t *lane)
{
    bits b;

    memcpy(&b, lane, sizeof b);
    return b;
}

static inline void
store(uint16_t *lane, bits b)
{
    memcpy(lane, &b, sizeof b);
}

/* Eight officers from lane `at` on, through their year. */
static inline void
judge_block(const struct kernel_numbers *k, struct tile_face *face, int at)
{
    const bits hetero_bits = load(&face->hetero[at]), normal_bits = load(&face->normal[at]),
               moved_bits = load(&face->moved[at]);
    const figures period_most = (figures)load(&face->period[at]);
    bits month_over = { 0 }, year_over = { 0 }, average_over = { 0 }, often_over = { 0 },
         period_over = { 0 };
    bits excess[MONTHS_KEPT + 1]; /* over the average, summed from the first month kept */
    figures year = (figures){ 0 } + YEAR_ZERO, period = { 0 }, often = { 0 };

    excess[0] = (bits){ 0 };
    for (int m = 0; m < MONTHS_KEPT; m++)
        excess[m + 1] = excess[m] + load(&face->sum[m][at]) - k->average;

    for (int m = 0; m < CUBE_MONTHS; m++) {
        const struct kernel_month *most = &k->month[m];
        const uint16_t bit = (uint16_t)(1u << m);
        const figures sum = (figures)load(&face->sum[CUBE_BEFORE + m][at]);
        const bits hetero = has(hetero_bits, bit), normal = has(normal_bits, bit),
                   moved = has(moved_bits, bit);

        /* A ceiling is NEVER, less what each mask takes off. */
        figures month_cap = (figures)((hetero & (uint16_t)most->hetero) +
                                      (normal & ~moved & (uint16_t)most->normal) +
                                      (normal & moved & (uint16_t)most->moved) + NEVER);
        figures year_cap =
            (figures)((hetero & ~moved & k->hetero_year) + (normal & ~moved & k->normal_year) +
                      ((hetero | normal) & moved & k->moved_year) + NEVER);
        figures high = sum > most->above;

        /* Unsigned, for a lane that long_lanes() gives back may run over. */
        year = (figures)((bits)year + (bits)sum);
        period = (figures)(((bits)period + (bits)sum) & ~hetero);
        often -= high;
        month_over |= (bits)(sum > month_cap) & bit;
        year_over |= (bits)(year > year_cap) & bit;
        often_over |= (bits)((often > most->often) & high) & hetero & bit;
        period_over |= (bits)(period > period_most) & normal & moved & bit;
        year = smaller(year, (figures){ 0 } + YEAR_FULL);
        period = smaller(period, (figures){ 0 } + YEAR_FULL);

        /* 「平均80時間」: the sum against 80 hours times the months; nothing is divided or
         * rounded.  The sums may wrap, the excess of one window does not. */
        figures over = { 0 };
        for (int n = 2; n <= most->longest; n++)
            over |= (figures)(excess[CUBE_BEFORE + m + 1] - excess[CUBE_BEFORE + m + 1 - n]) > 0;
        average_over |= (bits)over & hetero & bit;
    }
    store(&face->over.month[at], month_over);
    store(&face->over.year[at], year_over);
    store(&face->over.average[at], average_over);
    store(&face->over.often[at], often_over);
    store(&face->over.period[at], period_over);
}

/* Lanes with a month that does not fit. */
static uint64_t
long_lanes(const struct tile_face *face)
{
    uint64_t ret = 0;

    for (int at = 0; at < CUBE_LANES; at += BLOCK) {
        bits over = { 0 };
        uint64_t half[2];

        for (int m = 0; m < MONTHS_KEPT; m++)
            over |= (bits)(load(&face->sum[m][at]) > MONTH_FITS);
        memcpy(half, &over, sizeof half);
        if (half[0] | half[1])
            for (int i = 0; i < BLOCK; i++)
                ret |= (uint64_t)(over[i] & 1) << (at + i);
    }
    return ret;
}

uint64_t
tile_judge(const struct cube *c, uint32_t tile)
{
    struct tile_face *face = &c->face[tile];

    if (!c->kernel_fits)
        return UINT64_MAX;
    for (int at = 0; at < CUBE_LANES; at += BLOCK)
        judge_block(&c->kernel, face, at);
    return face->odd | long_lanes(face);
}

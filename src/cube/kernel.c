/*
 * How are sixty-four officers summed and judged at once?
 *
 * Every loop below runs over the lanes of a tile and does the same to each, without
 * a branch, so that gcc and clang turn it into vector instructions of any width.
 * Whatever would need a branch is left to officer_judge (the `odd` lanes).
 */
#include "cube/tile.h"

#include <string.h>

#define each_lane(i) for (int i = 0; i < CUBE_LANES; i++)

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
            each_lane(i) sum[i] = (uint16_t)(sum[i] + day[d][i]);
        memcpy(face->sum[CUBE_BEFORE + m], sum, sizeof sum);
    }
    if (face->opened)
        for (int m = 0; m < CUBE_MONTHS; m++)
            each_lane(i) face->sum[CUBE_BEFORE + m][i] =
                (uint16_t)(face->sum[CUBE_BEFORE + m][i] + c->back[tile].opening[m][i]);
}

/* All ones where the bit of month `m` is set, in 16 and in 32 lanes' width. */
#define HAS(bits, m) ((uint16_t) - (uint16_t)((bits) >> (m)&1))

/* Does a window of 2..6 months that ends with month `m` pass its average?  0 or 1 in each lane. */
static inline void
tile_average(const struct cube *c, const struct tile_face *face, int m, uint16_t *restrict ret)
{
    const struct cube_month_ceilings *most = &c->most.month[m];
    uint32_t window[CUBE_LANES];

    memset(ret, 0, sizeof(lanes));
    if (most->average == CUBE_NONE)
        return;
    each_lane(i) window[i] = face->sum[CUBE_BEFORE + m][i];
    for (int n = 2; n <= c->most.longest && n <= m + c->most.reach + 1; n++) {
        /* 「平均80時間」: the sum against 80 hours times n; nothing is divided or rounded. */
        int32_t cap = n < c->most.shortest ? INT32_MAX : (int32_t)most->average * n;
        const uint16_t *restrict earlier = face->sum[CUBE_BEFORE + m - n + 1];

        each_lane(i)
        {
            window[i] += earlier[i];
            ret[i] |= (int32_t)window[i] > cap;
        }
    }
}

void
tile_judge(const struct cube *c, uint32_t tile)
{
    struct tile_face *face = &c->face[tile];
    uint32_t year[CUBE_LANES] = { 0 }, period[CUBE_LANES] = { 0 };
    lanes often = { 0 }, average;
    const int32_t normal_year = (int32_t)(c->most.normal_year & INT32_MAX),
                  hetero_year = (int32_t)(c->most.hetero_year & INT32_MAX),
                  moved_year = (int32_t)(c->most.moved_year & INT32_MAX),
                  moved_period = c->most.moved_period == CUBE_NONE ? 0 : -1;

    memset(&face->over, 0, sizeof face->over);
    for (int m = 0; m < CUBE_MONTHS; m++) {
        const struct cube_month_ceilings *most = &c->most.month[m];
        const uint16_t *restrict sum = face->sum[CUBE_BEFORE + m];
        const uint16_t normal_most = most16(most->normal), hetero_most = most16(most->hetero),
                       moved_most = most16(most->moved), above = most16(most->above),
                       often_most = most16(most->often);

        tile_average(c, face, m, average);
        each_lane(i)
        {
            uint16_t hetero = HAS(face->hetero[i], m), normal = HAS(face->normal[i], m),
                     moved = HAS(face->moved[i], m);
            uint16_t cap =
                (uint16_t)((hetero & hetero_most) | (normal & ~moved & normal_most) |
                           (normal & moved & moved_most) | (uint16_t) ~(hetero | normal));
            uint16_t high = sum[i] > above;

            often[i] = (uint16_t)(often[i] + high);
            face->over.month[i] |= (uint16_t)((sum[i] > cap) << m);
            face->over.average[i] |= (uint16_t)((average[i] & hetero) << m);
            face->over.often[i] |= (uint16_t)((high & hetero & (often[i] > often_most)) << m);
        }
        each_lane(i)
        {
            int32_t hetero = -(face->hetero[i] >> m & 1), normal = -(face->normal[i] >> m & 1),
                    moved = -(face->moved[i] >> m & 1);
            int32_t cap = (hetero & ~moved & hetero_year) | (normal & ~moved & normal_year) |
                          ((hetero | normal) & moved & moved_year) |
                          (~(hetero | normal) & INT32_MAX);

            year[i] += sum[i];
            period[i] = (period[i] + sum[i]) & (uint32_t)~hetero;
            face->over.year[i] |= (uint16_t)(((int32_t)year[i] > cap) << m);
            face->over.period[i] |=
                (uint16_t)((((int32_t)period[i] > face->period[i]) & moved & normal & moved_period)
                           << m);
        }
    }
}

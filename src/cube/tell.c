/* How is everything about an officer said at once? */
#include <assert.h>
#include <string.h>

#include "cube/tile.h"

/* The months' sums, from days and from what has none; false where one does not fit. */
static bool
sums_of(const struct cube *c, const struct cube_told *told, uint16_t sum[MONTHS_KEPT])
{
    for (int m = 0; m < CUBE_BEFORE; m++)
        sum[m] = told->month[m];
    for (int m = 0; m < CUBE_MONTHS; m++) {
        uint32_t all = told->month[CUBE_BEFORE + m];

        for (int d = c->month_day[m]; d < c->month_day[m + 1]; d++) {
            if (told->day[d] > MINUTES_A_DAY)
                return false;
            all += told->day[d];
        }
        if (all > UINT16_MAX)
            return false;
        sum[CUBE_BEFORE + m] = (uint16_t)all;
    }
    return true;
}

bool
cube_tell(struct cube *c, uint32_t officer, const struct cube_told *told)
{
    assert(officer < cube_officers(c));
    uint32_t tile = officer / CUBE_LANES, i = officer % CUBE_LANES;
    struct tile_face *face = &c->face[tile];
    struct tile_back *back = &c->back[tile];
    uint16_t sum[MONTHS_KEPT], opened = 0;
    uint8_t stand[STAND_BYTES] = { 0 };

    if (!sums_of(c, told, sum))
        return false;
    for (int d = 0; d < c->days; d++)
        stand[d / 4] |= (uint8_t)((told->stand[d] & 3) << d % 4 * 2);
    pthread_mutex_lock(&back->lock);
    for (int d = 0; d < c->days; d++)
        c->days_of[tile].day[d][i] = told->day[d];
    for (int m = 0; m < MONTHS_KEPT; m++)
        face->sum[m][i] = sum[m];
    for (int m = 0; m < CUBE_MONTHS; m++)
        opened |= back->opening[m][i] = told->month[CUBE_BEFORE + m];
    face->opened |= opened != 0;
    memcpy(back->stand[i], stand, sizeof stand);
    back->special[i] = told->special & ((1u << MONTHS_KEPT) - 1);
    back->unknown[i] = told->unknown & ((1u << MONTHS_KEPT) - 1);
    back->so_far[i] = told->so_far;
    officer_plan(c, officer);
    officer_judge(c, officer);
    pthread_mutex_unlock(&back->lock);
    return true;
}

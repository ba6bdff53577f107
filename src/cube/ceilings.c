/* Which numbers does the cube judge by? */
#include "cube/ceilings.h"

#include <stddef.h>

#define WINDOW_MOST 6

bool
cube_ceilings_sound(const struct cube_ceilings *most)
{
    if (most->reach < 0 || most->reach > CUBE_REACH_MOST)
        return false;
    for (int m = 0; m < 12; m++)
        if (most->month[m].average != CUBE_NONE && most->month[m].average > INT32_MAX / WINDOW_MOST)
            return false;
    return most->moved_period == CUBE_NONE || most->moved_period * 11ull <= UINT16_MAX;
}

const char *
cube_rule_id(enum cube_rule rule)
{
    static const char *const id[] = {
        [CUBE_MONTH_NORMAL] = "OT-LIMIT-MONTH-NORMAL",
        [CUBE_YEAR_NORMAL] = "OT-LIMIT-YEAR-NORMAL",
        [CUBE_MONTH_HETERO] = "OT-LIMIT-MONTH-HETERO",
        [CUBE_YEAR_HETERO] = "OT-LIMIT-YEAR-HETERO",
        [CUBE_AVERAGE] = "OT-LIMIT-AVG-HETERO",
        [CUBE_OFTEN] = "OT-LIMIT-OVER45-HETERO",
        [CUBE_MOVED_YEAR] = "OT-LIMIT-MOVED-YEAR",
        [CUBE_MOVED_PERIOD] = "OT-LIMIT-MOVED-PERIOD",
    };

    return id[rule];
}

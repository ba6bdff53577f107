/*
 * The ceilings once more, plainly: one officer, a day at a time, no bit and no vector.
 *
 * Written from working-time.md 3.2 and from nothing in src/cube, to stand against it.  It is
 * slow, and meant to be read beside the rule.
 */
#pragma once

#include "cube/cube.h"

struct plain_officer {
    int day_count;
    int month_day[13]; /* first day of each month, and the end */
    minutes day[CUBE_DAYS];
    enum cube_stand stand[CUBE_DAYS];
    minutes earlier[CUBE_BEFORE]; /* five months before the year, oldest first */
    minutes opening[12];
    bool special[CUBE_BEFORE + 12];
    struct cube_so_far so_far;      /* of some of these only the sum: left to the law's own test */
    bool unknown[CUBE_BEFORE + 12]; /* nothing is known of the month: no minutes stand in it */
};

struct cube_verdict plain_judge(const struct plain_officer *, const struct cube_ceilings *);

/* The numbers of 2019 and after, as the rule has them; reach as given. */
struct cube_ceilings plain_ceilings(int reach);

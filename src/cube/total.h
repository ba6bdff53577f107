/*
 * What does a unit's overtime come to, and who is nearest to a ceiling?
 *
 * A set of officers is a list of places, as the caller's tree of units gives it;
 * NULL is everybody.  Each tile is read under its own lock, so a total taken while
 * people are tapping holds every officer whole, each as of some moment during the call.
 *
 *     struct cube_total t = cube_total(cube, places, count, month);
 *     struct cube_near near[10];
 *     size_t n = cube_nearest(cube, places, count, month, near, 10);
 */
#pragma once

#include <stddef.h>

#include "cube/cube.h"

struct cube_total {
    uint32_t officers; /* judged in that month: they serve in it            */
    uint32_t worked;   /* of these, with any overtime in the month          */
    int64_t minutes;   /* of all officers of the set in that month          */
    int64_t year;      /* from the first of the limit year to its end       */
    minutes most;      /* the longest month of one officer                  */
    uint32_t above;    /* officers above 45 hours in the month              */
    struct {
        uint32_t month, year, average, often, period; /* officers past that ceiling in the month */
        uint32_t any;                                 /* past one of them at least               */
        uint32_t exempt; /* of `any`, all of it 特例業務            */
    } over;
    uint32_t unknown; /* not past any, and one of them rests on a month of which nothing is known */
};

struct cube_total cube_total(const struct cube *, const uint32_t *officers, size_t count,
                             int month);

struct cube_near {
    uint32_t officer;
    minutes sum;           /* of the month */
    struct cube_room room; /* what is left */
};

/* Those with the least left in the month, least first, at most `room`; returns how many. Officers
 * already past a ceiling come before all others. Those whom no ceiling touches are not
 * listed. */
size_t cube_nearest(const struct cube *, const uint32_t *officers, size_t count, int month,
                    struct cube_near *ret, size_t room);
/* Those with the longest month, longest first; nobody with 0. */
size_t cube_longest(const struct cube *, const uint32_t *officers, size_t count, int month,
                    struct cube_near *ret, size_t room);

/*
 * Which numbers does the cube judge by?
 *
 *   人事院規則15―14 第16条の2の2        in force from 2019-04-01
 *
 * A month is judged by the row in force on its first day, the year by the row in
 * force on the limit year's first day (U-VER).  CUBE_NONE is a ceiling that the law did
 * not set then.  Minutes here are the most that may stand: 「100時間未満」
 * arrives as 5999.
 *
 *     struct cube_ceilings most;
 *     if (cube_ceilings_at(law, (struct day){ 20190401 }, &most))
 *         cube = cube_open((struct day){ 20190401 }, &most, 1000);
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

#define CUBE_NONE UINT32_MAX
#define CUBE_REACH_MOST 5 /* months before the limit year in its longest window */

/* What can be passed, in the order a person is told. */
enum cube_rule {
    CUBE_MONTH_NORMAL, /* OT-LIMIT-MONTH-NORMAL  */
    CUBE_YEAR_NORMAL,  /* OT-LIMIT-YEAR-NORMAL   */
    CUBE_MONTH_HETERO, /* OT-LIMIT-MONTH-HETERO  */
    CUBE_YEAR_HETERO,  /* OT-LIMIT-YEAR-HETERO   */
    CUBE_AVERAGE,      /* OT-LIMIT-AVG-HETERO    */
    CUBE_OFTEN,        /* OT-LIMIT-OVER45-HETERO */
    CUBE_MOVED_MONTH,  /* OT-LIMIT-MONTH-NORMAL, after a move */
    CUBE_MOVED_YEAR,   /* OT-LIMIT-MOVED-YEAR    */
    CUBE_MOVED_PERIOD, /* OT-LIMIT-MOVED-PERIOD  */
    CUBE_MOVE_IN,      /* OT-LIMIT-MOVE-IN       */
    CUBE_RULES,
};

struct law;

struct cube_month_ceilings {
    uint32_t normal;  /* 2700 */
    uint32_t hetero;  /* 5999 */
    uint32_t moved;   /* 2700, in the months after a move */
    uint32_t average; /* 4800, for each month of a window of 2..6 */
    uint32_t above;   /* 2700: a month above it is counted        */
    uint32_t often;   /* 6 such months in a limit year            */
};

struct cube_ceilings {
    struct cube_month_ceilings month[12];
    uint32_t normal_year;  /* 21600 */
    uint32_t hetero_year;  /* 43200 */
    uint32_t moved_year;   /* 43200 */
    uint32_t moved_period; /* 1800 for each month of the period after a move */
    int shortest, longest; /* windows of an average: 2..6 months */
    int reach;             /* months before the limit year that a window may hold, 0..5: the rule's
                              first month, 2019-04, is the earliest that counts */
    const char *cite[CUBE_RULES]; /* the article, or NULL */
};

/*
 * The numbers of the limit year that begins on `first`, by this view of the law (law_under).
 * False where the law sets no ceiling at all in that year: before 2019-04, or under a regime that
 * nobody declared; then there is nothing to judge by.
 */
bool cube_ceilings_at(const struct law *, struct day first, struct cube_ceilings *ret);

/* The rule's id, as rulings and vectors call it. */
const char *cube_rule_id(enum cube_rule);

/* Whether the kernels can count with them: sums of a window must fit. */
bool cube_ceilings_sound(const struct cube_ceilings *);

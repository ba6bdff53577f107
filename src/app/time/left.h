/*
 * A limit as a person reads it, for every page that shows one.
 *
 *     struct judged j = { .year = &year, .ruling = &ruling, .trail = …, .planned = 90 };
 *     struct shown s = limit_shown(&j, &ruling.finding[i]);
 *
 * See also: left.c (what is left of a month), ahead.c (what an order would do)
 */
#pragma once

#include "app/limit_law.h"
#include "app/time/overtime.h"

/* What a limit was judged on. */
struct judged {
    struct overtime_year *year;
    const struct overtime_ruling *ruling;
    struct trail trail;
    minutes planned;
};

/* A limit as a person reads it: an average in minutes of an average, never as a sum. */
struct shown {
    const struct finding *f;
    enum limit_kind kind;
    bool known, spoken; /* a figure stands; the law speaks of one */
    int64_t used, most;
    int64_t least; /* where no figure stands and the limit is passed: by this alone */
    bool spent;    /* a count is used up, and this month is none of those it counts */
    int64_t plan;  /* by how much `used` rises with what is planned today */
    enum limit_word word;
};

struct shown limit_shown(const struct judged *, const struct finding *);

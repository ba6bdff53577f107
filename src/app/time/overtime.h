/*
 * What the limits of an officer's overtime rest on, as of a month.
 *
 *     struct overtime_year year;
 *     TRY(overtime_year_load(q, who, month, &before, &year));
 *     if (year.judged)
 *         overtime_judge(&trail, year.law, &year.facts, &ruling);
 *
 * The one loader of every page about a person: sections by day out of dated postings and units, the
 * regime, month sums, what was ordered before a move, 特例業務 and what was brought in.  The totals
 * of units read the same rows into the cube (app/limits/read.c) and place them by the same
 * functions (service.h); test/errand/limits-faces.c holds one against the other.  A look back reads
 * all of it as it was known then.
 */
#pragma once

#include "app/service.h"
#include "app/time/opening.h"
#include "law/overtime.h"

struct overtime_year {
    const struct law *law; /* by which the month is judged */
    struct day first;      /* of month[0] */
    minutes month[SERVICE_MONTHS];
    minutes least[SERVICE_MONTHS];    /* what is known of each, also where it is unknown */
    bool unconfirmed[SERVICE_MONTHS]; /* brought in, and not yet confirmed by both */
    struct overtime_so_far so_far;    /* last.ymd 0: none */
    bool so_far_unconfirmed;
    struct day special[SERVICE_MONTHS];
    struct overtime_facts facts; /* of the month; points into this struct */
    bool judged;                 /* the officer served in the month */
};

/* `who` is proof that the officer's record may be read. */
const struct fault *overtime_year_load(struct look *, const struct seen *who, struct day month,
                                       const struct before *, struct overtime_year *ret);

/*
 * Days and months as they were known at an earlier line of the journal.
 *
 *     TRY(look_back(q, who, seq, &then));               (desk/known.h)
 *     TRY(days_load(then, officer, from, until, &days));     what it always does, but of then
 *
 * A settled row says since which line it stands.  One that stood then is read; one that has been
 * told otherwise since is told again, from the facts and the law of then, by the function that
 * tells every day.  Whoever looks back sees the days that they may see now, and no others.
 */
#pragma once

#include "app/time/days.h"
#include "desk/known.h"
#include "law/overtime.h"

/* The look of then where the field `as_known` names a line, of now otherwise. */
const struct fault *known_look(struct look *, const struct seen *who, const struct input *,
                               struct look **ret);
/* `as_known` { line, at }, or null. */
void known_doc(struct look *, struct doc *);

const struct fault *days_known(struct look *back, int64_t officer, struct day from,
                               struct day until, struct days *ret);

/* What a month amounts to, for the limits.  Months of which nothing is known are not listed. */
struct month_sum {
    struct day first;
    minutes overtime;
    bool again; /* told again as of then: `day` has its overtime by day, less what was brought in */
    minutes day[31];
    struct day unknown_from; /* seen from this day on the overtime is unknown; 0: it is known */
    bool other;              /* it holds more than overtime: it was lived, not only brought in */
};
struct month_sums {
    struct month_sum *at;
    size_t count;
};
/* In order; of the present, or of the line that `q` looks back to. */
const struct fault *months_load(struct look *q, int64_t officer, struct day from, struct day until,
                                struct month_sums *ret);

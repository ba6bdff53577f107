/* What the files of the office of everything share: the tables of deeds, in order, and what no
 * errand writes today. */
#pragma once

#include "deed.h"
#include "desk/errand.h"

extern const struct deed everything_founding[], everything_ended[], everything_brought[],
    everything_lived[], everything_doubtful[], everything_doubt_settled[], everything_lately[],
    everything_failed[];

typedef const struct fault *everything_fn(struct act *, void *town);
/* Of the house of people. */
everything_fn everything_route, everything_route_ended;
/* Of the house of time: 特例業務. */
everything_fn everything_special, everything_special_ended;
/* Of the house of time. */
everything_fn everything_hours, everything_hours_ended, everything_closed, everything_opened_again,
    everything_taken_back, everything_plans_ended;

/*
 * What does a month come to if it goes on as it began?  A look ahead for whoever plans, no rule.
 *
 *     struct pace pace = month_pace(law, month, today);
 *     minutes end = pace_end(&pace, worked);         月末の見込み
 *
 * Working days of the calendar are counted, today among those that have passed.  Of the first
 * PACE_FROM - 1 working days nothing is foretold, and nothing of a month that has ended or not
 * begun: MINUTES_UNKNOWN.
 */
#pragma once

#include "law/overtime.h"

enum { PACE_FROM = 3 };

struct pace {
    int passed, days; /* working days up to today, and in the whole month */
};

/* `month`: any day of it. */
struct pace month_pace(const struct law *, struct day month, struct day today);
/* worked × days ÷ passed, minutes begun cut off; `worked` may be MINUTES_UNKNOWN. */
minutes pace_end(const struct pace *, minutes worked);

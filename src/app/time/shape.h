/*
 * Working patterns of an officer (勤務形態), as annual leave asks for them: from the officer's
 * dated categories and the hours that were asked of each week.
 *
 *     struct shapes s;
 *     TRY(shapes_load(q, officer, law, &hours, from, until, &s));
 *     facts.shape = s.at, facts.shapes = s.count;
 *     use.shift = shapes_shift(&s, day);
 */
#pragma once

#include "app/time/days.h"
#include "law/leave_shape.h"

struct shapes {
    struct leave_shape *at; /* changes, in order of day */
    size_t count;
    struct facts_spell *shift; /* 7条1項3号の職員: 交替制等 */
    size_t shifts;
};

const struct fault *shapes_load(struct look *, int64_t officer, const struct law *,
                                const struct hours *, struct day from, struct day until,
                                struct shapes *ret);

/* On which days somebody is a short-time officer (給与法16条2項, 育児休業法16条) or 管理職員等
 * (19条の8第2項): what `rates_of` asks.  Whoever may read the days gets the same figures, so the
 * facts are read. */
const struct fault *pay_staff_load(struct look *, const struct seen *who, struct days *);
bool short_time_on(const struct days *, struct day);
bool manager_on(const struct days *, struct day);
bool shapes_shift(const struct shapes *, struct day);

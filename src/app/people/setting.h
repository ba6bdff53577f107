/*
 * What a unit sets: how its value is written, and whether the law lets an office set it.
 *
 *     TRY(setting_value(q, in, "allotment.break", &value));      "１２：００〜１３：００" is
 * 12:00-13:00 TRY(setting_lawful(a, unit, "flex.core", "07:00-07:30", from, to));     FAULT_FORM at
 * value
 */
#pragma once

#include "app/people/house.h"

/* One spelling for a time, a span, a day or a number; 「なし」 of a break is "none". */
const struct fault *setting_value(struct look *, const struct input *, const char *key,
                                  const char **ret);

/* 人事院規則15―14 3条1項2号・4号 and 4条の3, on the first day of the setting and on each later day
 * on which the bounds change while it holds.  What some class of staff may have is let stand: a
 * unit sets it for all of them. */
const struct fault *setting_lawful(struct act *, int64_t unit, const char *key, const char *value,
                                   int32_t from, int32_t to);

/* The nearest unit's word on a day, or NULL. */
const struct fault *setting_inherited(struct act *, int64_t unit, const char *key, struct day,
                                      const char **ret);

/* setting_bounds.c: hours and minutes lie within their bounds, and the hours of a day end after
 * they begin.  FAULT_FORM at value: people.setting.bounds, …start, …end, each with the limit. */
const struct fault *setting_bounds(struct act *, int64_t unit, const char *key, const char *value,
                                   struct day from);

/* Which working pattern do the hours of a week make, and what does a change of it do to leave? */
#include "law/leave_shape.h"

#include "law/shift.h"

enum { WEEK = 7 };

static void
everybody(const struct law *law, struct day day, struct leave_shape *ret)
{
    *ret = (struct leave_shape){
        .staff = SHAPE_FULL,
        .uniform = true,
        .week_days = (int)law_number(law, "annual-leave.week-days", day, 5),
        .week = (minutes)law_number(law, "hours.week", day, 0),
        .day = annual_leave_day(law, day, 0),
        .full = annual_leave_day(law, day, 0),
    };
}

void
leave_shape_of(const struct law *law, struct day day, enum shape_staff staff,
               const minutes week[WEEK], struct leave_shape *ret)
{
    minutes shortest = 0, longest = 0, sum = 0;
    int days = 0, pattern = 0;
    bool fits;

    everybody(law, day, ret);
    for (int i = 0; i < WEEK; i++) {
        if (week[i] <= 0)
            continue;
        shortest = !days || week[i] < shortest ? week[i] : shortest;
        longest = week[i] > longest ? week[i] : longest;
        sum += week[i], days++;
    }
    if (staff == SHAPE_CHILDCARE) {
        pattern = hours_childshort(law, day, week);
        fits = pattern > 0;
    } else {
        struct finding f[3];

        hours_short(law, day, sum, longest, f);
        fits = staff == SHAPE_SHORT_TIME && f[0].verdict == RULE_WITHIN &&
               f[1].verdict == RULE_WITHIN && f[2].verdict == RULE_WITHIN;
    }
    if (!fits)
        return;
    ret->staff = staff, ret->week_days = days, ret->week = sum;
    ret->uniform = shortest == longest;
    /* 20条2項2号 names the day of 1号 to 4号; 3号 the day of every other uniform pattern. */
    if (pattern >= 1 && pattern <= 4)
        ret->day = annual_leave_day(law, day, pattern);
    else if (ret->uniform)
        ret->day = shortest;
}

bool
leave_shape_same(const struct leave_shape *a, const struct leave_shape *b)
{
    return a->staff == b->staff && a->uniform == b->uniform && a->week_days == b->week_days &&
           a->week == b->week && a->day == b->day;
}

int
leave_shape_days(const struct law *law, struct day day, const struct leave_shape *s)
{
    if (s->staff == SHAPE_FULL || s->uniform)
        return annual_leave_short_uniform(law, day, s->week_days);
    return annual_leave_short_uneven(law, day, s->week);
}

bool
leave_shape_ratio(const struct leave_shape *old, const struct leave_shape *now, minutes *ret_from,
                  minutes *ret_to)
{
    bool was_full = old->staff == SHAPE_FULL, is_full = now->staff == SHAPE_FULL;
    bool uniform = is_full ? old->uniform : now->uniform;

    if (old->staff == SHAPE_SHORT_TIME || now->staff == SHAPE_SHORT_TIME)
        return false;
    if (!was_full && !is_full && old->uniform != now->uniform) {
        /* 3号・4号: the uniform side counts with days of 「七時間四十五分とみなした場合」. */
        *ret_from = old->uniform ? old->week_days * old->full : old->week;
        *ret_to = now->uniform ? now->week_days * now->full : now->week;
        return true;
    }
    /* 1号: days a week, where the pattern that begins or ends is uniform; 2号: hours a week. */
    *ret_from = uniform ? old->week_days : old->week;
    *ret_to = uniform ? now->week_days : now->week;
    return true;
}

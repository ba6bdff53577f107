/* How do some officers stand, for whoever shows them beside something else? */
#include "app/limits/count.h"

bool
month_forecast(const struct pace *p, const struct limit *month, minutes *ret)
{
    if (!month->known)
        return false;
    *ret = pace_end(p, (minutes)month->used);
    return *ret != MINUTES_UNKNOWN;
}

static struct limits_brief
brief(const struct standing *s, int64_t officer, int month, const struct pace *pace)
{
    uint32_t member = standing_find(s, officer);
    struct limits_brief b = { .word = WORD_SILENT };

    if (member == CUBE_NOBODY)
        return b;
    struct ruled r = standing_rule(s, member, month);
    const struct limit *of = &r.limit[r.of], *whole = &r.limit[LIMIT_MONTH];
    b.word = r.word;
    b.of = r.of;
    b.bound = of->known && r.of != LIMIT_ENTERED;
    b.left = b.bound ? of->left : 0;
    b.month = whole->word;
    b.known = whole->known;
    b.partly = limit_partly(whole);
    b.used = whole->used;
    b.most = whole->most;
    b.paced = month_forecast(pace, whole, &b.forecast);
    return b;
}

bool
limits_briefs(struct look *q, struct day month, const int64_t *officers, size_t count,
              struct limits_brief *ret)
{
    struct limits *limits = look_beside(q);
    struct standing *s = limits ? standing_enter(limits) : NULL;

    if (!s)
        return false;
    struct day first = day_month_first(month);
    struct pace pace = month_pace(look_law(q), first, look_today(q));
    int m = standing_month(s, first);
    bool there = m >= 0 && m < CUBE_MONTHS;

    for (size_t i = 0; there && i < count; i++)
        ret[i] = brief(s, officers[i], m, &pace);
    standing_leave(limits);
    return there;
}

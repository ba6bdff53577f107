/* What does a month come to if it goes on as it began? */
#include "law/pace.h"

#include "law/calendar.h"

struct pace
month_pace(const struct law *law, struct day month, struct day today)
{
    struct day last = day_month_last(month);
    struct pace p = { 0 };

    for (struct day d = day_month_first(month); d.ymd <= last.ymd; d = day_add(d, 1)) {
        bool work = day_ruling(law, d, 0).kind == DAY_WORKDAY;

        p.days += work;
        p.passed += work && d.ymd <= today.ymd;
    }
    return p;
}

minutes
pace_end(const struct pace *p, minutes worked)
{
    if (worked == MINUTES_UNKNOWN || p->passed < PACE_FROM || p->passed == p->days)
        return MINUTES_UNKNOWN;
    return (minutes)((int64_t)worked * p->days / p->passed);
}

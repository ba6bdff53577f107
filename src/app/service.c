/* Where did an officer serve, and under whose rules, day by day of a limit year? */
#include "app/service.h"

#include <string.h>

#include "law/overtime.h"

enum { DAY_LONG_AGO = -400, DAY_FAR_AHEAD = 800 };

int
service_day(struct day first, struct day day)
{
    int years = day_year(day) - day_year(first);

    return years < -1 ? DAY_LONG_AGO : years > 1 ? DAY_FAR_AHEAD : day_between(first, day);
}

int
service_month(struct day first, struct day month)
{
    return (day_year(month) - day_year(first)) * 12 + day_month(month) - day_month(first);
}

const struct stay *
service_on(const struct service *s, int day)
{
    for (size_t i = 0; i < s->stays; i++)
        if (s->stay[i].from <= day && day <= s->stay[i].until)
            return &s->stay[i];
    return NULL;
}

uint8_t
service_regime(const struct service *s, int day)
{
    for (size_t i = 0; i < s->unders; i++)
        if (s->under[i].from <= day && day <= s->under[i].until)
            return s->under[i].regime;
    return 0;
}

static bool
manager_on(const struct service *s, int day)
{
    for (size_t i = 0; i < s->managers; i++)
        if (s->manager[i].from <= day && day <= s->manager[i].until)
            return true;
    return false;
}

static void
leave_managers_out(const struct service *s, const struct law *law, struct day first, int days,
                   uint8_t ret[CUBE_DAYS])
{
    for (int month = 0; s->managers && month < CUBE_MONTHS; month++) {
        struct day begins = day_add_months(first, month);
        int until = day_between(first, day_add_months(first, month + 1));

        if (overtime_judges(law, begins, true))
            continue;
        for (int day = day_between(first, begins); day < until && day < days; day++)
            if (manager_on(s, day))
                ret[day] = CUBE_OUT;
    }
}

void
service_stands(const struct service *s, const struct law *law, struct day first, int days,
               uint8_t regime, section_fn *section, const void *context, uint8_t ret[CUBE_DAYS])
{
    memset(ret, CUBE_OUT, CUBE_DAYS);
    if (regime && !s->unders)
        return;
    for (size_t i = s->stays; i-- > 0;) { /* the first has the last word */
        const struct stay *stay = &s->stay[i];
        int from = stay->from < 0 ? 0 : stay->from;
        int until = stay->until >= days ? days - 1 : stay->until;

        if (from <= until)
            section(context, stay, from, until, ret);
    }
    for (int day = 0; s->unders && day < days; day++)
        if (service_regime(s, day) != regime)
            ret[day] = CUBE_OUT;
    leave_managers_out(s, law, first, days, ret);
}

bool
service_judge(const struct service *s, struct day first, int month, uint32_t speaks,
              uint8_t *ret_regime)
{
    int from = day_between(first, day_add_months(first, month));
    int until = day_between(first, day_add_months(first, month + 1));
    bool served = false;

    for (int day = from; day < until; day++) {
        uint8_t regime;

        if (!service_on(s, day))
            continue;
        regime = service_regime(s, day);
        if (!served)
            *ret_regime = regime;
        served = true;
        if (!(speaks >> regime & 1))
            continue;
        *ret_regime = regime;
        return true;
    }
    return served;
}

void
service_tell(struct service_told *t, struct day first, struct day month, bool told,
             struct day unknown_from)
{
    int m = CUBE_BEFORE + service_month(first, month);

    if (m < 0 || m >= SERVICE_MONTHS)
        return;
    t->rows |= (uint32_t)told << m;
    if (!unknown_from.ymd)
        return;
    t->unsure |= 1u << m;
    t->from[m] = (int16_t)service_day(first, unknown_from);
}

uint32_t
service_unknown(const struct service *s, struct day first, const struct service_told *told,
                struct day today)
{
    int now = service_month(first, today), day = service_day(first, today);
    uint32_t unknown = 0;

    for (int month = -CUBE_BEFORE; month < CUBE_MONTHS; month++) {
        uint32_t bit = 1u << (CUBE_BEFORE + month);
        int from = service_day(first, day_add_months(first, month));
        int until = service_day(first, day_add_months(first, month + 1)) - 1;

        if (told->unsure & bit && told->from[CUBE_BEFORE + month] <= day)
            unknown |= bit;
        if (told->rows & bit || month >= now)
            continue;
        for (size_t i = 0; i < s->stays; i++)
            if (!s->stay[i].away && s->stay[i].from <= until && s->stay[i].until >= from)
                unknown |= bit;
    }
    return unknown;
}

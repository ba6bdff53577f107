#include "law/calendar.h"

#include <string.h>

static const char *const kind_names[] = {
    [DAY_WORKDAY] = "workday",
    [DAY_WEEKOFF] = "weekoff",
    [DAY_ZERO_ALLOC] = "zero_alloc",
    [DAY_HOLIDAY] = "holiday",
};

const char *
day_kind_name(enum day_kind kind)
{
    return kind_names[kind];
}

bool
day_kind_parse(const char *name, enum day_kind *ret)
{
    for (size_t i = 0; i < COUNT(kind_names); i++)
        if (!strcmp(name, kind_names[i])) {
            *ret = (enum day_kind)i;
            return true;
        }
    return false;
}

static bool
weekoff_by_law(const struct law *law, struct day day)
{
    switch (day_weekday(day)) {
    case SATURDAY:
        return law_number(law, "calendar.weekoff.saturday", day, 0);
    case SUNDAY:
        return law_number(law, "calendar.weekoff.sunday", day, 0);
    default:
        return false;
    }
}

/* 「12月29日から翌年の1月3日までの日」 */
static bool
year_end(const struct law *law, struct day day)
{
    const struct law_value *first = law_at(law, "calendar.year-end.first", day);
    const struct law_value *last = law_at(law, "calendar.year-end.last", day);
    int mmdd = day.ymd % 10000;

    return first && last && (mmdd >= first->value || mmdd <= last->value);
}

struct day_ruling
day_ruling(const struct law *law, struct day day, unsigned moved)
{
    const struct law_holiday *national = law_holiday(law, day);
    const struct law_value *weekoff = law_at(law, "calendar.weekoff.sunday", day);
    struct day_ruling r = { .known = law_holidays_known(law, day) };

    if (national)
        r.holiday = HOLIDAY_NATIONAL, r.name = national->name, r.cite = national->cite;
    else if (year_end(law, day))
        r.holiday = HOLIDAY_YEAR_END, r.cite = law_at(law, "calendar.year-end.first", day)->cite;

    if ((moved & MOVED_TO_WEEKOFF) || (weekoff_by_law(law, day) && !(moved & MOVED_TO_WORK)))
        r.kind = DAY_WEEKOFF, r.cite = weekoff ? weekoff->cite : NULL;
    else if (moved & MOVED_TO_ZERO)
        r.kind = DAY_ZERO_ALLOC;
    else if (r.holiday)
        r.kind = DAY_HOLIDAY;
    return r;
}

struct day
day_of_mmdd(int year, int64_t mmdd)
{
    return day_of(year, (int)(mmdd / 100), (int)(mmdd % 100));
}

static struct period
year_from(struct day day, int64_t mmdd)
{
    struct day first = day_of_mmdd(day_year(day), mmdd);

    if (first.ymd > day.ymd)
        first = day_of_mmdd(day_year(day) - 1, mmdd);
    return (struct period){ first, months_last(first, 12) };
}

struct period
limit_year(const struct law *law, struct day day, int start_month)
{
    if (start_month)
        return year_from(day, start_month * 100 + 1);
    return year_from(day, law_number(law, "calendar.limit-year.first", day, 401));
}

struct period
leave_year(const struct law *law, struct day day)
{
    return year_from(day, law_number(law, "calendar.leave-year.first", day, 101));
}

struct period
school_year(const struct law *law, struct day day)
{
    return year_from(day, law_number(law, "child.time.year.first", day, 401));
}

struct day
months_last(struct day first, int n)
{
    struct day same = day_add_months(first, n);

    return day_of_month(same) == day_of_month(first) ? day_add(same, -1) : same;
}

#include "law/childcare.h"

struct day
age_reached(struct day birth, int years)
{
    /* Born on 29 February: the year ends with the month's last day (民法143条). */
    return months_last(birth, 12 * years);
}

int
age_on(struct day birth, struct day day)
{
    int years = 0;

    while (age_reached(birth, years + 1).ymd <= day.ymd)
        years++;
    return years;
}

struct day
child_until(const struct law *law, struct day birth, enum child_measure measure)
{
    /* The age is no matter of the day of birth, so the newest row speaks. */
    const struct law_value *years = law_at(
        law, measure == CHILD_GRADE3 ? "child.grade3.years" : "child.school.years", LAW_NEWEST);
    const struct law_value *mmdd = law_at(law, "child.school-year.last", LAW_NEWEST);

    if (!years || !mmdd)
        return (struct day){ 0 };
    struct day reached = age_reached(birth, (int)years->value);
    struct day last = day_of_mmdd(day_year(reached), mmdd->value);

    return last.ymd >= reached.ymd ? last : day_of_mmdd(day_year(reached) + 1, mmdd->value);
}

void
childcare_leave(const struct law *law, struct day on, struct day birth, int times, int early,
                struct childleave_ruling *ret)
{
    int years = (int)law_number(law, "child.leave.years", on, 0);
    int days = (int)law_number(law, "child.leave.early.days", on, 0);

    *ret = (struct childleave_ruling){
        .times = finding_of(law, "CHILD-LEAVE", law_at(law, "child.leave.times", on), times),
        .early = finding_of(law, "CHILD-LEAVE", law_at(law, "child.leave.early.times", on), early),
    };
    if (years)
        ret->last = age_reached(birth, years);
    if (days)
        ret->early_last = day_add(birth, days - 1);
}

enum childtime_no
childcare_time(struct arena *arena, const struct law *law, struct day day, struct day birth,
               struct spans hours, struct spans leave, minutes other)
{
    const struct law_value *most = law_at(law, "child.time.day", day);
    minutes unit = (minutes)law_number(law, "child.time.unit", day, 1);
    minutes length = spans_length(spans_shared(arena, hours, leave));

    if (!most)
        return CHILDTIME_SILENT;
    if (day.ymd > child_until(law, birth, CHILD_SCHOOL).ymd)
        return CHILDTIME_SCHOOL;
    if (!law_allows(most, length + other))
        return CHILDTIME_LONG;
    if (length % unit)
        return CHILDTIME_UNIT;
    if (!law_number(law, "child.time.anywhere", day, 0) && !spans_at_an_end(arena, hours, leave))
        return CHILDTIME_PLACE;
    return CHILDTIME_MAY;
}

void
childcare_time2(struct trail *t, const struct law *law, struct day on, minutes used,
                minutes day_minutes, struct childtime2 *ret)
{
    const struct law_value *days = law_at(law, "child.time.second.days", on);
    const struct law_value *day = law_at(law, "child.time.second.day", on);

    *ret = (struct childtime2){ .year = school_year(law, on) };
    if (!days || !day)
        return;
    ret->available = true, ret->cite = days->cite;
    ret->cap = (minutes)(days->value * (day_minutes ? day_minutes : day->value));
    ret->left = ret->cap - used;
    trail_rule(t, "CHILD-TIME", days);
    trail_part(t, NULL, "word.ceiling", PART_MINUTES, ret->cap);
    trail_part(t, "−", "word.used", PART_MINUTES, used);
    trail_part(t, "=", "word.remaining", PART_MINUTES, ret->left);
}

bool
childcare_time2_unit(const struct law *law, struct day on, minutes asked, minutes allocated,
                     minutes left)
{
    minutes unit = (minutes)law_number(law, "child.time.second.unit", on, 60);

    return asked > 0 && asked <= left && (asked % unit == 0 || asked == allocated || asked == left);
}

/* Calendar days of a list of periods within a window, each day once. */
static int
days_within(const struct period *list, size_t count, struct period window)
{
    int days = 0;

    for (struct day d = window.first; d.ymd <= window.last.ymd; d = day_add(d, 1))
        for (size_t i = 0; i < count; i++)
            if (list[i].first.ymd <= d.ymd && d.ymd <= list[i].last.ymd) {
                days++;
                break;
            }
    return days;
}

void
father_month(struct trail *t, const struct law *law, struct day birth, const struct period *leave,
             size_t count, struct father_ruling *ret)
{
    const struct law_value *months = law_at(law, "father.months", birth);
    int years = (int)law_number(law, "father.within", birth, 1);
    int weeks = (int)law_number(law, "father.best", birth, 8);

    *ret = (struct father_ruling){ 0 };
    if (!months)
        return;
    ret->cite = months->cite;
    ret->window = (struct period){ birth, months_last(birth, 12 * years) };
    ret->best_last = day_add(birth, 7 * weeks);
    /* 「1か月以上」: as many days as the month that begins with the birth has. */
    ret->needed = day_between(birth, months_last(birth, (int)months->value)) + 1;
    ret->days = days_within(leave, count, ret->window);
    ret->days_best = days_within(leave, count, (struct period){ birth, ret->best_last });
    ret->reached = ret->days >= ret->needed;
    trail_rule(t, "POL-MALE-1M", months);
    trail_part(t, NULL, "word.leave", PART_DAYS, ret->days);
    trail_part(t, ret->reached ? "≧" : "<", NULL, PART_DAYS, ret->needed);
}

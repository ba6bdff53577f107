/* Which numbers does the cube judge by? */
#include "cube/ceilings.h"

#include "law/law.h"

#define WINDOW_MOST (CUBE_REACH_MOST + 1)

bool
cube_ceilings_sound(const struct cube_ceilings *most)
{
    if (most->reach < 0 || most->reach > CUBE_REACH_MOST || most->shortest < 2 ||
        most->longest > WINDOW_MOST)
        return false;
    for (int m = 0; m < 12; m++)
        if (most->month[m].average != CUBE_NONE && most->month[m].average > INT32_MAX / WINDOW_MOST)
            return false;
    return most->moved_period == CUBE_NONE || most->moved_period * 11ull <= UINT16_MAX;
}

const char *
cube_rule_id(enum cube_rule rule)
{
    static const char *const id[] = {
        [CUBE_MONTH_NORMAL] = "OT-LIMIT-MONTH-NORMAL", [CUBE_YEAR_NORMAL] = "OT-LIMIT-YEAR-NORMAL",
        [CUBE_MONTH_HETERO] = "OT-LIMIT-MONTH-HETERO", [CUBE_YEAR_HETERO] = "OT-LIMIT-YEAR-HETERO",
        [CUBE_AVERAGE] = "OT-LIMIT-AVG-HETERO",        [CUBE_OFTEN] = "OT-LIMIT-OVER45-HETERO",
        [CUBE_MOVED_MONTH] = "OT-LIMIT-MONTH-NORMAL",  [CUBE_MOVED_YEAR] = "OT-LIMIT-MOVED-YEAR",
        [CUBE_MOVED_PERIOD] = "OT-LIMIT-MOVED-PERIOD", [CUBE_MOVE_IN] = "OT-LIMIT-MOVE-IN",
    };

    return id[rule];
}

/* A ceiling on a day, and its article for whoever is told of it. */
static uint32_t
most_at(const struct law *law, const char *key, struct day day, const char **cite)
{
    const struct law_value *v = law_at(law, key, day);

    if (!v)
        return CUBE_NONE;
    if (cite)
        *cite = v->cite;
    int64_t most = law_most(v);
    return most < 0 ? 0 : most >= CUBE_NONE ? CUBE_NONE : (uint32_t)most;
}

/* The month that a month must pass to be counted: 「45時間を超える」 is the number itself. */
static uint32_t
above_at(const struct law *law, struct day day)
{
    const struct law_value *v = law_at(law, "overtime.over45.line", day);

    if (!v)
        return CUBE_NONE;
    return (uint32_t)(v->bound == BOUND_LEAST ? v->value - 1 : v->value);
}

static int
months_between(struct day from, struct day until)
{
    return (day_year(until) - day_year(from)) * 12 + day_month(until) - day_month(from);
}

/* 附則: no window holds a month before the rule's first. */
static int
reach_at(const struct law *law, struct day first)
{
    struct day since = { (int32_t)law_number(law, "overtime.average.since", first, 0) };

    if (!day_valid(since))
        return 0;
    int reach = months_between(since, first);
    return reach < 0 ? 0 : reach > CUBE_REACH_MOST ? CUBE_REACH_MOST : reach;
}

bool
cube_ceilings_at(const struct law *law, struct day first, struct cube_ceilings *ret)
{
    const char **cite = ret->cite;
    bool any = false;

    *ret = (struct cube_ceilings){ 0 };
    for (int m = 11; m >= 0; m--) {
        struct day day = day_add_months(first, m);
        struct cube_month_ceilings *most = &ret->month[m];

        most->normal = most_at(law, "overtime.month.normal", day, &cite[CUBE_MONTH_NORMAL]);
        most->hetero = most_at(law, "overtime.month.hetero", day, &cite[CUBE_MONTH_HETERO]);
        most->moved = most_at(law, "overtime.moved.month", day, &cite[CUBE_MOVED_MONTH]);
        most->average = most_at(law, "overtime.average.hetero", day, &cite[CUBE_AVERAGE]);
        most->often = most_at(law, "overtime.over45.hetero", day, &cite[CUBE_OFTEN]);
        most->above = above_at(law, day);
        any |= most->normal != CUBE_NONE || most->hetero != CUBE_NONE;
    }
    cite[CUBE_MOVE_IN] = cite[CUBE_MONTH_NORMAL];
    ret->normal_year = most_at(law, "overtime.year.normal", first, &cite[CUBE_YEAR_NORMAL]);
    ret->hetero_year = most_at(law, "overtime.year.hetero", first, &cite[CUBE_YEAR_HETERO]);
    ret->moved_year = most_at(law, "overtime.moved.year", first, &cite[CUBE_MOVED_YEAR]);
    ret->moved_period = most_at(law, "overtime.moved.period", first, &cite[CUBE_MOVED_PERIOD]);
    ret->shortest = (int)law_number(law, "overtime.average.shortest", first, 2);
    ret->longest = (int)law_number(law, "overtime.average.longest", first, WINDOW_MOST);
    ret->reach = reach_at(law, first);
    return any;
}

/* Which hours are asked of the people of a board?  One statement, however many they are. */
#include "app/time/days.h"

#include <stdlib.h>

const struct fault *
board_hours_load(struct look *q, int64_t unit, struct day day, struct board_hours *ret)
{
    struct rows *r = seen_rows(
        q, &thing_team_hours,
        "WHERE unit = $1 AND valid_from <= $2 AND valid_to >= $2 ORDER BY officer, depth, id DESC",
        VALUES(I(unit), I(day.ymd)));
    struct seen of;

    *ret = (struct board_hours){ 0 };
    while (rows_next(r, &of)) {
        if (!ret->count || ret->of[ret->count - 1].officer != of.officer) {
            ret->of = arena_grown(look_arena(q), ret->of, ret->count, sizeof *ret->of);
            ret->of[ret->count++] = (struct officer_hours){ .officer = of.officer };
        }
        hours_add(q, r, &ret->of[ret->count - 1].hours);
    }
    return rows_fault(r);
}

static int
by_officer(const void *one, const void *other)
{
    const struct officer_hours *a = one, *b = other;

    return a->officer < b->officer ? -1 : a->officer > b->officer;
}

void
board_hours_plan(struct look *q, const struct board_hours *all, int64_t officer, struct day day,
                 struct plan *ret)
{
    struct officer_hours key = { .officer = officer };
    const struct officer_hours *of =
        all->count ? bsearch(&key, all->of, all->count, sizeof key, by_officer) : NULL;

    hours_plan(q, of ? &of->hours : &key.hours, day, ret);
}

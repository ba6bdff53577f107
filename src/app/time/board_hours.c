/* Which hours are asked of the people of a board?  As many statements for many people as for few.
 */
#include "app/time/days.h"

#include <stdlib.h>

const struct fault *
board_hours_load(struct look *q, const struct value *on_homes, struct board_hours *all)
{
    static const char in_force[] = "WHERE " BOARD_HOMES_IN " AND valid_from <= $1"
                                   " AND valid_to >= $1 ORDER BY officer, unit, depth, id DESC";
    struct rows *r = seen_rows(q, &thing_team_hours, in_force, on_homes);
    struct officer_hours *last = NULL;
    struct seen of;

    while (rows_next(r, &of)) {
        if (!last || last->officer != of.officer || last->home != of.unit) {
            all->of = arena_grown(look_arena(q), all->of, all->count, sizeof *all->of);
            last = &all->of[all->count++];
            *last = (struct officer_hours){ .officer = of.officer, .home = of.unit };
        }
        hours_add(q, r, &last->hours);
    }
    return rows_fault(r);
}

static int
by_officer(const void *one, const void *other)
{
    const struct officer_hours *a = one, *b = other;

    if (a->officer != b->officer)
        return a->officer < b->officer ? -1 : 1;
    return a->home < b->home ? -1 : a->home > b->home;
}

void
board_hours_done(struct board_hours *all)
{
    if (all->count)
        qsort(all->of, all->count, sizeof *all->of, by_officer);
}

void
board_hours_plan(struct look *q, const struct board_hours *all, int64_t officer, int64_t home,
                 struct day day, struct plan *ret)
{
    const struct officer_hours key = { .officer = officer, .home = home },
                               *of = all->count ? bsearch(&key, all->of, all->count, sizeof key,
                                                          by_officer)
                                                : NULL;

    hours_plan(q, of ? &of->hours : &key.hours, day, ret);
}

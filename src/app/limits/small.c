/*
 * Which units are too small to be told apart, for a viewer who is tied to none of their people?
 *
 * Of a unit of fewer people than `cells.least` (10, never less) a count is as good as a name.  So
 * its counts are left out, and so are those of further parts of the unit above, the smallest first,
 * until what the parts that are shown leave of the whole is nobody, or enough people again: what
 * was left out cannot be found by taking away.  What is below a unit that is left out is left out
 * as well, for its parts would add up to it.  That goes from the highest unit the viewer may open
 * down to the one that is asked for, so that every page of theirs leaves out the same units.
 */
#include "app/limits/house.h"

#include "app/people/people.h"

#include "base/text.h"

enum { LEAST = 10, DEEPEST = 16 };

static const struct fault *
least_of(struct asked *p, int64_t unit, int64_t *ret)
{
    static const char said[] = "WHERE unit = $1 AND key = 'cells.least' ORDER BY depth, id LIMIT 1";
    struct rows *r = seen_rows(p->q, &inherited_thing, said, VALUES(I(unit)));
    int64_t n = 0;

    *ret = LEAST;
    if (!rows_next(r, NULL))
        return rows_fault(r);
    if (text_number(rows_text(r, "value"), &n) && n > LEAST)
        *ret = n;
    db_close(r);
    return NULL;
}

/* Marks the parts that are left out, of a whole that is shown. */
static void
leave_out(struct part *part, size_t parts, int64_t people, int64_t least)
{
    int64_t shown = 0;

    for (size_t i = 0; i < parts; i++) {
        part[i].small = part[i].tally.people && part[i].tally.people < least;
        if (!part[i].small)
            shown += part[i].tally.people;
    }
    while (people - shown > 0 && people - shown < least) {
        struct part *next = NULL;

        for (size_t i = 0; i < parts; i++)
            if (!part[i].small && part[i].tally.people &&
                (!next || part[i].tally.people < next->tally.people))
                next = &part[i];
        if (!next)
            return;
        next->small = true;
        shown -= next->tally.people;
    }
}

/* The unit above, where the viewer may open it; 0: none. */
static const struct fault *
above(struct asked *p, int64_t unit, int64_t *ret)
{
    struct rows *r = seen_rows(p->q, &thing_total, "WHERE id = $1", VALUES(I(unit)));
    int64_t parent = 0;

    *ret = 0;
    while (rows_next(r, NULL))
        parent = rows_int(r, "parent");
    TRY(rows_fault(r));
    if (!parent)
        return NULL;
    r = seen_rows(p->q, &thing_total, "WHERE id = $1", VALUES(I(parent)));
    while (rows_next(r, NULL))
        *ret = parent;
    return rows_fault(r);
}

/* Is `unit` left out of the parts of `whole`, which is shown? */
static const struct fault *
left_out_of(struct asked *p, int64_t whole, int64_t unit, int64_t least, bool *ret)
{
    struct asked other = *p;
    struct seen seen = *p->unit;

    seen.id = seen.unit = whole;
    other.unit = &seen;
    other.parts = 0;
    TRY(limits_parts(&other));
    standing_count(look_arena(p->q), p->s, whole, p->month, p->day, other.part, other.parts,
                   &other.counted);
    leave_out(other.part, other.parts, other.counted.all.people, least);
    *ret = false;
    for (size_t i = 0; i < other.parts; i++)
        if (other.part[i].unit == unit)
            *ret = other.part[i].small;
    return NULL;
}

const struct fault *
limits_small(struct asked *p)
{
    int64_t chain[DEEPEST], unit = p->unit->id;
    size_t n = 0;

    TRY(least_of(p, unit, &p->least));
    for (; unit && n < COUNT(chain); n++) {
        chain[n] = unit;
        TRY(above(p, unit, &unit));
    }
    p->small = p->counted.all.people && p->counted.all.people < p->least;
    for (size_t i = n; i-- > 1 && !p->small;)
        TRY(left_out_of(p, chain[i], chain[i - 1], p->least, &p->small));
    for (size_t i = 0; i < p->parts; i++)
        p->part[i].small = p->small;
    if (!p->small)
        leave_out(p->part, p->parts, p->counted.all.people, p->least);
    return NULL;
}

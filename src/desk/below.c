/* Does who is below whom stand as the places of the units say? */
#include "desk/below.h"

#include "desk/inside.h"

/* No tree is deeper (people.unit.deep). */
static const char differences[] =
    "WITH RECURSIVE should(above, below, depth, valid_from, valid_to) AS ("
    " SELECT unit, unit, 0, valid_from, valid_to FROM fact_unit"
    " UNION"
    " SELECT c.above, w.unit, c.depth + 1,"
    "        CASE WHEN w.valid_from > c.valid_from THEN w.valid_from ELSE c.valid_from END,"
    "        CASE WHEN w.valid_to < c.valid_to THEN w.valid_to ELSE c.valid_to END"
    "   FROM should c JOIN fact_unit w ON w.parent = c.below"
    "    AND c.valid_from <= w.valid_to AND c.valid_to >= w.valid_from"
    "  WHERE c.depth < 24)"
    " SELECT l.below, l.above, l.valid_from AS day, 0 AS there FROM ("
    "   SELECT above, below, depth, valid_from, valid_to FROM should"
    "   EXCEPT SELECT above, below, depth, valid_from, valid_to FROM fact_closure) l"
    " UNION ALL"
    " SELECT l.below, l.above, l.valid_from, 1 FROM ("
    "   SELECT above, below, depth, valid_from, valid_to FROM fact_closure"
    "   EXCEPT SELECT above, below, depth, valid_from, valid_to FROM should) l"
    " ORDER BY 1, 2, 3, 4";

/* A table of the statement's own is none that a house may name. */
static struct rows *
asked(struct db *db, struct arena *a)
{
    db_right(db, RIGHT_STORE, NULL);
    return db_rows(db, a, differences, NULL);
}

struct rows *
below_differences(struct act *a)
{
    return asked(a->look.db, a->look.arena);
}

const struct fault *
below_check(struct db *db, struct arena *a, struct examination *e)
{
    struct rows *r = asked(db, a);

    while (db_next(r))
        examination_add(a, e, "verify.closure",
                        arena_text(a, "%lld < %lld %s", (long long)row_int(r, "below"),
                                   (long long)row_int(r, "above"),
                                   day_iso(a, (struct day){ (int32_t)row_int(r, "day") })),
                        row_int(r, "below"));
    return rows_fault(r);
}

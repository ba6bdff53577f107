/*
 * Who is below whom, by date: unit_closure follows unit_place.
 *
 * A unit's lines are its own place at depth 0, and its parent's lines one deeper, cut to the days
 * on which both hold.  So all that was ever below a changed unit is made again, depth by depth: the
 * lines of depth 3 come from the parents' lines of depth 2, which are whole by then.  The units
 * that wait stand in unit_work under the number of the journal's line, where no other hand meets
 * them.
 */
#include "app/people/house.h"

/* A tree deeper than this has a unit below itself. */
enum { LEVELS_MOST = 24 };

static const struct fault *
gather(struct act *a, const struct seen *by, int64_t unit)
{
    static const char itself[] = "INSERT INTO unit_work (line, unit, level) VALUES ($seq, $1, 0)";
    /* Two units may have changed places over the years: whoever waits already is not asked again.
     */
    static const char below[] =
        "INSERT INTO unit_work (line, unit, level)"
        " SELECT DISTINCT CAST($seq AS BIGINT), w.unit, CAST($1 AS INTEGER)"
        "   FROM unit_work k JOIN unit_place w ON w.parent = k.unit AND w.ended_seq IS NULL"
        "  WHERE k.line = $seq AND k.level = $1 - 1"
        " ON CONFLICT (line, unit) DO NOTHING";

    TRY(save(a, by, itself, VALUES(I(unit))));
    for (int level = 1; saved(a) > 0; level++)
        TRY(save(a, by, below, VALUES(I(level))));
    return NULL;
}

const struct fault *
closure_renew(struct act *a, const struct seen *by, int64_t unit)
{
    static const char forget[] =
        "DELETE FROM unit_closure WHERE below IN (SELECT unit FROM unit_work WHERE line = $seq)";
    static const char itself[] =
        "INSERT INTO unit_closure (above, below, depth, valid_from, valid_to)"
        " SELECT w.unit, w.unit, 0, w.valid_from, w.valid_to"
        "   FROM unit_work k JOIN unit_place w ON w.unit = k.unit AND w.ended_seq IS NULL"
        "  WHERE k.line = $seq";
    static const char from_above[] =
        "INSERT INTO unit_closure (above, below, depth, valid_from, valid_to)"
        " SELECT c.above, w.unit, c.depth + 1,"
        "        CASE WHEN w.valid_from > c.valid_from THEN w.valid_from ELSE c.valid_from END,"
        "        CASE WHEN w.valid_to < c.valid_to THEN w.valid_to ELSE c.valid_to END"
        "   FROM unit_work k JOIN unit_place w ON w.unit = k.unit AND w.ended_seq IS NULL"
        "   JOIN unit_closure c ON c.below = w.parent AND c.depth = $1"
        "    AND c.valid_from <= w.valid_to AND c.valid_to >= w.valid_from"
        "  WHERE k.line = $seq";
    static const char done[] = "DELETE FROM unit_work WHERE line = $seq";

    TRY(gather(a, by, unit));
    TRY(save(a, by, forget, NULL));
    TRY(save(a, by, itself, NULL));
    for (int depth = 0; saved(a) > 0; depth++) {
        if (depth == LEVELS_MOST)
            return said_badly(a, "parent", "people.unit.deep", NULL);
        TRY(save(a, by, from_above, VALUES(I(depth))));
    }
    return save(a, by, done, NULL);
}

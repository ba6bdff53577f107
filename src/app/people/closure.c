/*
 * Who is below whom, by date: unit_closure follows unit_place.
 *
 * A unit's lines are its own place at depth 0, and its parent's lines one deeper, cut to the days
 * on which both hold.  So a moved unit is made again first, and then, level by level, all that
 * stands below it.  The units that wait stand in unit_work under the number of the journal's line,
 * where no other hand meets them.
 */
#include "app/people/house.h"

/* A tree deeper than this has a unit below itself. */
enum { LEVELS_MOST = 24 };

static const struct fault *
gather(struct act *a, const struct seen *by, int64_t unit, int *ret_levels)
{
    static const char itself[] = "INSERT INTO unit_work (line, unit, level) VALUES ($seq, $1, 0)";
    /* A unit that is reached again waits for its deepest parent. */
    static const char below[] =
        "INSERT INTO unit_work (line, unit, level)"
        " SELECT DISTINCT CAST($seq AS BIGINT), w.unit, CAST($1 AS INTEGER)"
        "   FROM unit_work k JOIN unit_place w ON w.parent = k.unit AND w.ended_seq IS NULL"
        "  WHERE k.line = $seq AND k.level = $1 - 1"
        " ON CONFLICT (line, unit) DO UPDATE SET level = excluded.level";
    int level = 0;

    TRY(save(a, by, itself, VALUES(I(unit))));
    while (saved(a) > 0) {
        if (++level > LEVELS_MOST)
            return said_badly(a, "parent", "people.unit.cycle", NULL);
        TRY(save(a, by, below, VALUES(I(level))));
    }
    *ret_levels = level;
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
        "   JOIN unit_closure c ON c.below = w.parent AND c.valid_from <= w.valid_to"
        "    AND c.valid_to >= w.valid_from"
        "  WHERE k.line = $seq AND k.level = $1";
    static const char done[] = "DELETE FROM unit_work WHERE line = $seq";
    int levels;

    TRY(gather(a, by, unit, &levels));
    TRY(save(a, by, forget, NULL));
    TRY(save(a, by, itself, NULL));
    for (int level = 0; level < levels; level++)
        TRY(save(a, by, from_above, VALUES(I(level))));
    return save(a, by, done, NULL);
}

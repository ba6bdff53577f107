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

#include "desk/below.h"

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

/* ---- as it should stand ------------------------------------------------------------------------
 */

static const struct fault *
renew_all(struct act *a, void *context)
{
    /* Of no unit at all. */
    static const char strays[] = "DELETE FROM unit_closure WHERE below NOT IN"
                                 " (SELECT unit FROM unit_place WHERE ended_seq IS NULL)";
    struct seen nobody = { 0 };
    struct rows *r = fact_rows(a, "SELECT DISTINCT unit FROM fact_unit WHERE parent IS NULL", NULL);
    struct arena *arena = look_arena(act_look(a));
    int64_t *root = NULL;
    size_t n = 0;

    (void)context;
    while (rows_next(r, NULL)) {
        root = arena_grown(arena, root, n, sizeof *root);
        root[n++] = rows_int(r, "unit");
    }
    TRY(rows_fault(r));
    TRY(save(a, &nobody, strays, NULL));
    for (size_t i = 0; i < n; i++)
        TRY(closure_renew(a, &nobody, root[i]));
    return NULL;
}

const struct fault *
closure_settle(struct act *a, bool mend, struct closure_line **ret, size_t *ret_count)
{
    struct arena *arena = look_arena(act_look(a));
    struct rows *r = below_differences(a);

    *ret = NULL, *ret_count = 0;
    while (rows_next(r, NULL)) {
        *ret = arena_grown(arena, *ret, *ret_count, sizeof **ret);
        (*ret)[(*ret_count)++] = (struct closure_line){ .below = rows_int(r, "below"),
                                                        .above = rows_int(r, "above"),
                                                        .from = { (int32_t)rows_int(r, "day") },
                                                        .stands = rows_int(r, "there") != 0 };
    }
    TRY(rows_fault(r));
    if (!mend || !*ret_count)
        return NULL;
    TRY(act_as(a, &people_folder, renew_all, NULL));
    for (size_t i = 0; i < *ret_count; i++)
        touched(a, &(struct seen){ .unit = (*ret)[i].below }, (struct day){ 0 });
    return NULL;
}

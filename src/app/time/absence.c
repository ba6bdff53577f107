/* Which absence on record overlaps a new one? */
#include "app/time/absence.h"

#include <string.h>

static bool
the_same(const struct overlap *o, struct day from, struct day until, struct span span)
{
    bool whole = o->span.from < 0 && span.from < 0;

    return o->from.ymd == from.ymd && o->until.ymd == until.ymd &&
           (whole || (o->span.from == span.from && o->span.until == span.until));
}

const struct fault *
absence_overlap(struct act *a, int64_t officer, const char *kind, struct day from, struct day until,
                struct span span, struct overlap *ret)
{
    static const char standing[] =
        "SELECT id, kind, day_from, day_to, COALESCE(from_minute, -1) AS from_minute,"
        " COALESCE(until_minute, -1) AS until_minute FROM fact_absence"
        " WHERE officer = $1 AND day_to >= $2 AND day_from <= $3 ORDER BY day_from, id";
    struct rows *r = fact_rows(a, standing, VALUES(I(officer), I(from.ymd), I(until.ymd)));

    *ret = (struct overlap){ 0 };
    while (!ret->id && rows_next(r, NULL)) {
        struct overlap o = {
            .id = rows_int(r, "id"),
            .kind = rows_text(r, "kind"),
            .from = { (int32_t)rows_int(r, "day_from") },
            .until = { (int32_t)rows_int(r, "day_to") },
            .span = { (minutes)rows_int(r, "from_minute"), (minutes)rows_int(r, "until_minute") },
        };
        bool hours = o.span.from >= 0 && span.from >= 0;
        bool apart = hours && (o.span.until <= span.from || span.until <= o.span.from);

        if (apart || (kind && strcmp(kind, o.kind) != 0))
            continue;
        if (kind && the_same(&o, from, until, span))
            continue;
        *ret = o;
    }
    if (ret->id)
        db_close(r);
    return rows_fault(r);
}

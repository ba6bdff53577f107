#include "app/time/regime.h"

#include "app/people/people.h"
#include "desk/known.h"

const struct fault *
regime_law(struct look *q, int64_t officer, struct day month, const struct law **ret)
{
    static const char seen[] =
        "WHERE officer = $1 AND live = 1 AND valid_from <= $2 AND valid_to >= $3"
        " ORDER BY valid_from DESC";
    static const char known[] =
        "SELECT regime FROM fact_regime"
        " WHERE officer = $1 AND valid_from <= $2 AND valid_to >= $3 ORDER BY valid_from DESC";
    const struct value *values =
        VALUES(I(officer), I(day_month_last(month).ymd), I(day_month_first(month).ymd));
    struct rows *r =
        look_known(q) ? known_rows(q, known, values) : seen_rows(q, &regime_thing, seen, values);

    *ret = look_law(q);
    while (rows_next(r, NULL)) /* the last is the one that began first */
        *ret = law_under(look_law(q), rows_text(r, "regime"));
    return rows_fault(r);
}

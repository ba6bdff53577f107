/* Where does the menu lead somebody who watches the limits of others? */
#include "app/limits/limits.h"

const struct fault *
limits_frame(struct look *q, struct doc *can)
{
    int64_t own = 0;

    /* A role names its unit already; a superior has their own unit's, where its view says so. */
    if (doc_get(can, "limits") || !doc_get_int(doc_get(can, "team"), "unit", &own))
        return NULL;
    struct rows *r = seen_rows(q, &thing_total, "WHERE id = $1", VALUES(I(own)));
    while (rows_next(r, NULL))
        doc_int(doc_object(can, "limits"), "unit", own);
    return rows_fault(r);
}

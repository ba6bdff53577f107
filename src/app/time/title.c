/*
 * What was somebody, and a unit, called on a day?
 *
 * Pages of a past day or month say the name, unit and post that held then: whoever reads an
 * attendance book of May is to find the officer under the name of May. A page of today asks
 * officer_doc().
 */
#include "app/time/house.h"

static void
called(struct rows *r, struct doc *d)
{
    doc_text(d, "number", rows_text(r, "number"));
    doc_text(d, "name", rows_text(r, "name"));
    doc_text(d, "unit", rows_text(r, "unit_name"));
    doc_text(d, "post", rows_text(r, "post"));
}

const struct fault *
officer_doc(struct look *q, int64_t officer, struct doc *d)
{
    struct rows *r = seen_rows(q, &thing_person, "WHERE id = $1", VALUES(I(officer)));

    doc_int(d, "id", officer);
    while (rows_next(r, NULL))
        called(r, d);
    return rows_fault(r);
}

/* The last stretch that had begun by then; before the first one, that. */
#define BY_THEN                                                                                    \
    " ORDER BY CASE WHEN day <= $2 THEN 0 ELSE 1 END, CASE WHEN day <= $2 THEN -day ELSE day END," \
    " id LIMIT 1"

const struct fault *
officer_on(struct look *q, int64_t officer, struct day day, struct doc *d)
{
    struct rows *r =
        seen_rows(q, &thing_title, "WHERE officer = $1" BY_THEN, VALUES(I(officer), I(day.ymd)));
    bool any = false;

    while (rows_next(r, NULL)) {
        any = true;
        doc_int(d, "id", officer);
        called(r, d);
    }
    TRY(rows_fault(r));
    return any ? NULL : officer_doc(q, officer, d); /* never posted anywhere */
}

const struct fault *
officer_in(struct look *q, int64_t officer, struct day first, struct day last, struct doc *d)
{
    struct day today = look_today(q);

    return officer_on(q, officer,
                      last.ymd < today.ymd    ? last
                      : first.ymd > today.ymd ? first
                                              : today,
                      d);
}

const struct fault *
unit_name_on(struct look *q, int64_t unit, struct day day, const char **ret)
{
    struct rows *r =
        seen_rows(q, &thing_unit_name, "WHERE unit = $1" BY_THEN, VALUES(I(unit), I(day.ymd)));

    *ret = NULL;
    while (rows_next(r, NULL))
        *ret = rows_text(r, "name");
    return rows_fault(r);
}

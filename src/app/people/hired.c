/*
 * 採用年月日: when did somebody enter the service?
 *
 * A fact of its own (0024-hire.sql): the first posting says since when an office keeps the hours,
 * and no more. Said again, the earlier word ends; said empty, it is taken back.
 */
#include "app/people/errands.h"

const struct fault *
people_hired(struct act *a, const struct seen *by, int64_t officer, int32_t hired, int64_t *ret)
{
    static const char now[] = "SELECT id, hired FROM fact_hire WHERE officer = $1";
    struct rows *r = fact_rows(a, now, VALUES(I(officer)));
    int64_t id = 0, stands = 0;

    if (rows_next(r, NULL)) {
        id = rows_int(r, "id"), stands = rows_int(r, "hired");
        db_close(r);
    }
    TRY(rows_fault(r));
    *ret = id;
    if (stands == hired)
        return NULL;
    *ret = id ? PEOPLE_CHANGED : PEOPLE_NEW;
    if (!by)
        return NULL;
    if (id)
        TRY(save(a, by, "UPDATE hire SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",
                 VALUES(I(id))));
    *ret = 0;
    if (hired) {
        *ret = act_new_id(a);
        TRY(save(a, by, "INSERT INTO hire (id, officer, hired, seq) VALUES ($1, $2, $3, $seq)",
                 VALUES(I(*ret), I(officer), I(hired))));
    }
    touched(a, &(struct seen){ .officer = officer, .unit = by->unit }, (struct day){ 0 });
    return NULL;
}

/* Nobody grants oneself leave: the day decides how many days the year of entry has. */
const struct fault *
hired_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t id;

    TRY(not_for_oneself(a, one->id));
    TRY(people_hired(a, one, one->id, input_day(in, "hired").ymd, &id));
    doc_int(d, "id", id);
    flash(a, input_day(in, "hired").ymd ? "people.kept" : "people.taken_back", NULL);
    return NULL;
}

const struct fault *
hired_on(struct look *q, int64_t officer, struct day *ret)
{
    struct rows *r =
        seen_rows(q, &hire_thing, "WHERE officer = $1 ORDER BY id", VALUES(I(officer)));

    *ret = (struct day){ 0 };
    while (rows_next(r, NULL))
        ret->ymd = (int32_t)rows_int(r, "hired");
    return rows_fault(r);
}

/*
 * 採用年月日: when did somebody enter the service?
 *
 * A fact of its own (0024-hire.sql): the first posting says since when an office keeps the hours,
 * and no more. Said again, the earlier word ends; said empty, it is taken back.
 */
#include "app/people/errands.h"

enum { SERVICE_MOST = 70 }; /* years */

/* Nobody has served for so long, and who serves already was not appointed on a day to come. */
const struct fault *
people_hire_possible(struct act *a, int64_t officer, struct day hired, int32_t serves)
{
    static const char first[] =
        "SELECT MIN(valid_from) AS day FROM fact_posting WHERE officer = $1";
    struct day today = look_today(act_look(a));
    const char *said = day_iso(look_arena(act_look(a)), hired);
    int64_t posted = serves;

    if (hired.ymd < day_add_months(today, -12 * SERVICE_MOST).ymd)
        return said_badly(a, "hired", "people.hired.long", said);
    if (hired.ymd <= today.ymd)
        return NULL;
    if (officer > 0)
        TRY(fact_int(a, first, VALUES(I(officer)), "day", &posted));
    if (serves && (!posted || serves < posted))
        posted = serves;
    return posted && posted <= today.ymd ? said_badly(a, "hired", "people.hired.future", said)
                                         : NULL;
}

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
    if (hired)
        TRY(people_hire_possible(a, officer, (struct day){ hired }, 0));
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

/* An administrator, or the unit's clerk, writes down what became of a unit or a post. */
#include "app/people/errands.h"
#include "app/people/setting.h"

#include <string.h>

/* How the unit stands so far: what a form does not ask stays as it is. */
static const struct fault *
standing(struct act *a, const struct seen *one, struct people_unit *ret)
{
    static const char now[] = "SELECT code, parent, name, kind, sort FROM fact_unit"
                              " WHERE unit = $1 ORDER BY valid_from DESC LIMIT 1";
    struct rows *r = fact_rows(a, now, VALUES(I(one->id)));

    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(look_arena(act_look(a)), FAULT_ABSENT, "desk.absent", NULL, NULL);
    }
    *ret = (struct people_unit){ .code = rows_text(r, "code"),
                                 .name = rows_text(r, "name"),
                                 .kind = rows_text(r, "kind"),
                                 .parent = rows_int(r, "parent"),
                                 .sort = (int32_t)rows_int(r, "sort") };
    db_close(r);
    return NULL;
}

const struct fault *
unit_add(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct people_unit u = { .code = input_text(in, "code"),
                             .name = input_text(in, "name"),
                             .kind = input_text(in, "kind"),
                             .parent = input_int(in, "parent"),
                             .sort = (int32_t)input_int(in, "sort"),
                             .from = input_day(in, "from").ymd };
    int64_t id;

    TRY(people_new_unit(a, me, &u, &id));
    doc_int(d, "unit", id);
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
unit_move(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct people_unit u;
    bool changed;

    (void)d;
    TRY(standing(a, one, &u));
    u.parent = input_int(in, "parent");
    u.from = input_day(in, "from").ymd;
    u.to = 0;
    TRY(people_place(a, one, one->id, &u, &changed));
    flash(a, changed ? "people.kept" : "people.unchanged", NULL);
    return NULL;
}

const struct fault *
unit_rename(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct people_unit u;
    bool changed;

    (void)d;
    TRY(standing(a, one, &u));
    u.name = input_text(in, "name");
    u.kind = input_text(in, "kind");
    if (input_has(in, "sort"))
        u.sort = (int32_t)input_int(in, "sort");
    u.from = input_day(in, "from").ymd;
    TRY(people_place(a, one, one->id, &u, &changed));
    flash(a, changed ? "people.kept" : "people.unchanged", NULL);
    return NULL;
}

const struct fault *
post_add(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct people_post p = { .unit = one->id,
                             .name = input_text(in, "name"),
                             .rank = input_has(in, "rank") ? (int32_t)input_int(in, "rank") : 90,
                             .manager_class = input_int(in, "manager_class") != 0,
                             .from = input_day(in, "from").ymd };
    int64_t id;

    TRY(people_new_post(a, one, &p, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
superior_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t id;

    TRY(people_superior(a, one, one->id, input_int(in, "superior"), input_day(in, "from").ymd,
                        input_day(in, "until").ymd, &id));
    doc_int(d, "unit", one->unit);
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
section_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t id;

    struct day from = input_day(in, "from"), until = input_day(in, "until");

    TRY(people_section(a, one, one->id, input_text(in, "section"), from.ymd, until.ymd, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
setting_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    const char *key = input_text(in, "setting"), *value = NULL;
    int64_t id;

    TRY(setting_value(act_look(a), in, key, &value));
    struct day from = input_day(in, "from"), until = input_day(in, "until");

    TRY(people_setting(a, one, one->id, key, value, from.ymd, until.ymd, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

/* The officer of a staff number, among those whom the viewer may see. */
static const struct fault *
numbered(struct act *a, const struct input *in, int64_t *ret)
{
    static const char one[] = "WHERE number = $1 ORDER BY id LIMIT 1";
    struct seen person;
    const struct fault *f =
        seen_one(act_look(a), &person_thing, one, VALUES(T(input_text(in, "number"))), &person);

    if (f && f->kind == FAULT_ABSENT)
        return input_fault(act_look(a), in, "number", "people.number.unknown");
    *ret = f ? 0 : person.id;
    return f;
}

const struct fault *
role_grant(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    const struct seen *unit = input_seen(in, "unit", 0);
    int64_t officer, id;

    TRY(numbered(a, in, &officer));
    struct seen by = *me;
    by.officer = officer;
    by.unit = unit->id;
    TRY(people_role(a, &by, officer, unit->id, input_text(in, "role"), input_day(in, "from").ymd,
                    input_day(in, "until").ymd, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
deputy_add(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t officer, id;

    TRY(numbered(a, in, &officer));
    TRY(people_deputy(a, one, one->id, officer,
                      input_has(in, "turn") ? (int32_t)input_int(in, "turn") : 1,
                      input_day(in, "from").ymd, input_day(in, "until").ymd, &id));
    doc_int(d, "unit", one->unit);
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

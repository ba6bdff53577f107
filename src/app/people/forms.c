/* What does each form of this house ask, and what does it begin with? */
#include "app/people/errands.h"

#include <string.h>

static const char *const posting_kinds[] = { "main",        "concurrent",   "acting",
                                             "seconded_in", "seconded_out", "leave_of_absence",
                                             NULL };
static const char *const category_kinds[] = { "manager_class",
                                              "short_time_officer",
                                              "childcare_short_time_officer",
                                              "shift",
                                              "care_staff",
                                              "disability",
                                              NULL };
static const char *const unit_kinds[] = { "ministry", "bureau", "division", "office",
                                          "section",  "local",  NULL };
static const char *const section_kinds[] = { "normal", "hetero", NULL };
static const char *const role_kinds[] = { "keeper", "coordinator", "auditor",
                                          "admin",  "executive",   NULL };
static const char *const setting_keys[] = {
    "allotment.start", "allotment.end", "allotment.break", "tap.turn",   "tap.longest",
    "tap.apart",       "gap.threshold", "flex.weeks",      "flex.epoch", "flex.core",
    "flex.day-least",  "flex.exempt",   "cells.least",     NULL
};

#define FROM                                                                                       \
    {                                                                                              \
        "from", DAY, 19500101, 21991231, .flags = FIELD_NEEDED                                     \
    }
#define UNTIL                                                                                      \
    {                                                                                              \
        "until", DAY, .least = 19500101, .most = 21991231                                          \
    }

const struct field person_fields[] = {
    { "number", TEXT, 1, 40, .flags = FIELD_NEEDED },
    { "name", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "kana", TEXT, .most = 100 },
    { "login", TEXT, .most = 100 },
    { "mail", TEXT, .most = 200 },
    { "unit", THING, .flags = FIELD_NEEDED, .door = { &unit_thing, PEOPLE_KEEP } },
    { "post", THING, .door = { &post_thing, PEOPLE_KEEP } },
    FROM,
    { 0 },
};
const struct field name_fields[] = {
    { "name", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "kana", TEXT, .most = 100 },
    { "login", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "mail", TEXT, .most = 200 },
    { "from", DAY },
    { 0 },
};
const struct field posting_fields[] = {
    { "kind", CHOICE, .flags = FIELD_NEEDED, .choices = posting_kinds },
    { "unit", THING, .flags = FIELD_NEEDED, .door = { &unit_thing, PEOPLE_KEEP } },
    { "post", THING, .door = { &post_thing, PEOPLE_KEEP } },
    { "home", .kind = FLAG },
    FROM,
    UNTIL,
    { 0 },
};
const struct field until_fields[] = { UNTIL, { 0 } };
const struct field category_fields[] = {
    { "category", CHOICE, .flags = FIELD_NEEDED, .choices = category_kinds },
    FROM,
    UNTIL,
    { 0 },
};
const struct field hired_fields[] = {
    { "hired", DAY, 19500101, 21991231 },
    { 0 },
};
const struct field regime_fields[] = {
    { "regime", TEXT, 1, 40, .flags = FIELD_NEEDED },
    FROM,
    UNTIL,
    { 0 },
};
const struct field unit_fields[] = {
    { "code", TEXT, 1, 60, .flags = FIELD_NEEDED },
    { "name", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "kind", CHOICE, .flags = FIELD_NEEDED, .choices = unit_kinds },
    { "parent", THING, .flags = FIELD_NEEDED, .door = { &unit_thing, TIE_ADMIN } },
    { "sort", NUMBER, .least = 0, .most = 9999 },
    FROM,
    { 0 },
};
const struct field move_fields[] = {
    { "parent", THING, .flags = FIELD_NEEDED, .door = { &unit_thing, TIE_ADMIN } },
    FROM,
    { 0 },
};
const struct field unit_name_fields[] = {
    { "name", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "kind", CHOICE, .flags = FIELD_NEEDED, .choices = unit_kinds },
    { "sort", NUMBER, .least = 0, .most = 9999 },
    FROM,
    { 0 },
};
const struct field close_fields[] = {
    { "until", DAY, 19500101, 21991231, .flags = FIELD_NEEDED },
    { 0 },
};
const struct field post_fields[] = {
    { "name", TEXT, 1, 100, .flags = FIELD_NEEDED },
    { "rank", NUMBER, .least = 0, .most = 9999 },
    { "manager_class", .kind = FLAG },
    FROM,
    { 0 },
};
const struct field superior_fields[] = {
    { "superior", THING, .flags = FIELD_NEEDED, .door = { &post_thing, TIE_ADMIN } },
    FROM,
    UNTIL,
    { 0 },
};
const struct field section_fields[] = {
    { "section", CHOICE, .flags = FIELD_NEEDED, .choices = section_kinds },
    FROM,
    UNTIL,
    { 0 },
};
const struct field role_fields[] = {
    { "number", TEXT, 1, 40, .flags = FIELD_NEEDED },
    { "unit", THING, .flags = FIELD_NEEDED, .door = { &unit_thing, TIE_ADMIN } },
    { "role", CHOICE, .flags = FIELD_NEEDED, .choices = role_kinds },
    FROM,
    UNTIL,
    { 0 },
};
const struct field setting_fields[] = {
    { "setting", CHOICE, .flags = FIELD_NEEDED, .choices = setting_keys },
    { "value", TEXT, 1, 200, .flags = FIELD_NEEDED },
    FROM,
    UNTIL,
    { 0 },
};
const struct field deputy_fields[] = {
    { "number", TEXT, 1, 40, .flags = FIELD_NEEDED },
    { "turn", NUMBER, .least = 1, .most = 20 },
    FROM,
    UNTIL,
    { 0 },
};

/* ---- what each begins with ------------------------------------------------------------------- */

static struct doc *
today_known(struct look *q)
{
    struct doc *known = doc_new(look_arena(q));

    doc_text(known, "from", day_iso(look_arena(q), look_today(q)));
    return known;
}

/* The names of a thing's row, for the head of a form. */
static const struct fault *
named(struct look *q, const struct thing *thing, int64_t id, const char *const *columns,
      struct doc *known, const char **ret_about)
{
    struct rows *r = seen_rows(q, thing, "WHERE id = $1 ORDER BY id", VALUES(I(id)));

    if (rows_next(r, NULL)) {
        if (ret_about && thing != &posting_thing)
            *ret_about = rows_text(r, "name");
        for (; columns && *columns; columns++)
            doc_text(known, *columns, rows_text(r, *columns));
        db_close(r);
    }
    return rows_fault(r);
}

static const struct fault *
on_person(struct look *q, const struct seen *one, const struct input *in, struct doc *d,
          const char *title, const char *last, const struct field *fields,
          const char *const *columns, bool lead)
{
    struct arena *a = look_arena(q);
    const char *self = arena_text(a, "/people/%lld", (long long)one->id);
    struct doc *known = today_known(q);
    struct form_spec form = { .title = title,
                              .lead = lead,
                              .action = arena_text(a, "%s/%s", self, last),
                              .back = self,
                              .version = columns ? one->version : 0,
                              .fields = fields,
                              .known = known };

    TRY(named(q, &person_thing, one->id, columns, known, &form.about));
    return form_page(q, in, d, &form);
}

static const struct fault *
on_unit(struct look *q, const struct seen *one, const struct input *in, struct doc *d,
        const char *title, const char *last, const struct field *fields, const char *const *columns,
        bool lead)
{
    struct arena *a = look_arena(q);
    const char *self = arena_text(a, "/units/%lld", (long long)one->id);
    struct doc *known = today_known(q);
    struct form_spec form = { .title = title,
                              .lead = lead,
                              .action = arena_text(a, "%s/%s", self, last),
                              .back = self,
                              .version = columns ? one->version : 0,
                              .fields = fields,
                              .known = known };

    TRY(named(q, &unit_thing, one->id, columns, known, &form.about));
    return form_page(q, in, d, &form);
}

static const struct fault *
on_row(struct look *q, const struct seen *one, const struct input *in, struct doc *d,
       const char *title, const char *where, const char *back)
{
    struct form_spec form = { .title = title,
                              .lead = true,
                              .action = arena_text(look_arena(q), "/%s/%lld/end", where,
                                                   (long long)one->id),
                              .back = back,
                              .fields = until_fields };

    return form_page(q, in, d, &form);
}

static const char *
person_of(struct look *q, const struct seen *one)
{
    return arena_text(look_arena(q), "/people/%lld", (long long)one->officer);
}

static const char *
unit_of(struct look *q, const struct seen *one)
{
    return arena_text(look_arena(q), "/units/%lld", (long long)one->unit);
}

/* A form is shown to those whose words would be kept. */
static const struct fault *
only(struct look *q, const char *role, const char *other)
{
    if (holds_role(q, role) || (other && holds_role(q, other)))
        return NULL;
    return fault(look_arena(q), FAULT_DENIED, "desk.denied", NULL, NULL);
}

const struct fault *
people_add_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    TRY(only(q, "admin", "keeper"));
    return form_page(q, in, d,
                     &(struct form_spec){ .title = "person.add",
                                          .action = "/people/new",
                                          .back = "/people",
                                          .fields = person_fields,
                                          .known = today_known(q) });
}

const struct fault *
name_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char *const columns[] = { "name", "kana", "login", "mail", NULL };

    return on_person(q, one, in, d, "person.rename", "name", name_fields, columns, true);
}

const struct fault *
posting_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_person(q, one, in, d, "posting.add", "postings/new", posting_fields, NULL, true);
}

const struct fault *
category_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_person(q, one, in, d, "category.set", "categories/new", category_fields, NULL, false);
}

const struct fault *
hired_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *self = arena_text(a, "/people/%lld", (long long)one->id);
    struct doc *known = doc_new(a);
    struct form_spec form = { .title = "hired.set",
                              .lead = true,
                              .action = arena_text(a, "%s/hired", self),
                              .back = self,
                              .fields = hired_fields,
                              .known = known };
    struct day hired;

    TRY(hired_on(q, one->id, &hired));
    if (hired.ymd)
        doc_text(known, "hired", day_iso(a, hired));
    TRY(named(q, &person_thing, one->id, NULL, known, &form.about));
    return form_page(q, in, d, &form);
}

const struct fault *
regime_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *self = arena_text(a, "/people/%lld", (long long)one->id);
    struct form_spec form = { .title = "regime.set",
                              .lead = true,
                              .action = arena_text(a, "%s/regimes/new", self),
                              .back = self,
                              .fields = regime_fields,
                              .known = today_known(q),
                              .chosen = "regime",
                              .choices = regime_choices };

    TRY(named(q, &person_thing, one->id, NULL, NULL, &form.about));
    return form_page(q, in, d, &form);
}

const struct fault *
posting_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "posting.end", "postings", person_of(q, one));
}

const struct fault *
category_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "category.end", "categories", person_of(q, one));
}

const struct fault *
role_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "role.end", "roles", "/roles");
}

const struct fault *
setting_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "setting.end", "settings", unit_of(q, one));
}

const struct fault *
deputy_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "deputy.end", "deputies", unit_of(q, one));
}

const struct fault *
superior_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "superior.end", "superiors", unit_of(q, one));
}

const struct fault *
post_end_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_row(q, one, in, d, "post.end", "posts", unit_of(q, one));
}

const struct fault *
unit_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    TRY(only(q, "admin", NULL));
    return form_page(q, in, d,
                     &(struct form_spec){ .title = "unit.add",
                                          .action = "/units/new",
                                          .back = "/units",
                                          .fields = unit_fields,
                                          .known = today_known(q) });
}

const struct fault *
move_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char *const columns[] = { NULL };

    return on_unit(q, one, in, d, "unit.move", "move", move_fields, columns, false);
}

const struct fault *
unit_name_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char *const columns[] = { "name", "kind", "sort", NULL };

    return on_unit(q, one, in, d, "unit.rename", "name", unit_name_fields, columns, false);
}

const struct fault *
unit_close_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_unit(q, one, in, d, "unit.close", "close", close_fields, NULL, true);
}

const struct fault *
post_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_unit(q, one, in, d, "post.add", "posts/new", post_fields, NULL, false);
}

const struct fault *
section_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_unit(q, one, in, d, "section.set", "section", section_fields, NULL, true);
}

const struct fault *
setting_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_unit(q, one, in, d, "setting.set", "settings/new", setting_fields, NULL, true);
}

static const struct fault *
on_post(struct look *q, const struct seen *one, const struct input *in, struct doc *d,
        const char *title, const char *last, const struct field *fields)
{
    struct form_spec form = { .title = title,
                              .action = arena_text(look_arena(q), "/posts/%lld/%s",
                                                   (long long)one->id, last),
                              .back = unit_of(q, one),
                              .fields = fields,
                              .known = today_known(q) };

    TRY(named(q, &post_thing, one->id, NULL, NULL, &form.about));
    return form_page(q, in, d, &form);
}

const struct fault *
superior_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_post(q, one, in, d, "post.superior", "superior", superior_fields);
}

const struct fault *
deputy_form(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    return on_post(q, one, in, d, "deputy.set", "deputies/new", deputy_fields);
}

const struct fault *
role_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    TRY(only(q, "admin", NULL));
    return form_page(q, in, d,
                     &(struct form_spec){ .title = "role.grant",
                                          .action = "/roles/new",
                                          .back = "/roles",
                                          .fields = role_fields,
                                          .known = today_known(q) });
}

/*
 * A form from the same fields that check it.
 *
 * The page `form` draws what the errand behind it asks for; what somebody typed before a fault
 * stands in its place again.  The GET errand of a form takes every field as text, so that a day
 * that is none (2月30日) can be shown as it was typed.
 */
#include "app/people/errands.h"

#include <string.h>

const struct field form_texts[] = {
    { "number", TEXT, .most = 500 },        { "name", TEXT, .most = 500 },
    { "kana", TEXT, .most = 500 },          { "login", TEXT, .most = 500 },
    { "mail", TEXT, .most = 500 },          { "unit", TEXT, .most = 500 },
    { "post", TEXT, .most = 500 },          { "kind", TEXT, .most = 500 },
    { "home", TEXT, .most = 500 },          { "from", TEXT, .most = 500 },
    { "until", TEXT, .most = 500 },         { "category", TEXT, .most = 500 },
    { "hired", TEXT, .most = 500 },         { "regime", TEXT, .most = 500 },
    { "code", TEXT, .most = 500 },          { "parent", TEXT, .most = 500 },
    { "sort", TEXT, .most = 500 },          { "rank", TEXT, .most = 500 },
    { "manager_class", TEXT, .most = 500 }, { "superior", TEXT, .most = 500 },
    { "role", TEXT, .most = 500 },          { "setting", TEXT, .most = 500 },
    { "value", TEXT, .most = 2000 },        { "turn", TEXT, .most = 500 },
    { "section", TEXT, .most = 500 },       { 0 },
};

struct doc *
form_choice(struct doc *list, const char *value, const char *label, const char *chosen)
{
    struct doc *c = doc_row(list);

    doc_text(c, "value", value);
    if (label)
        doc_text(c, "label", label);
    doc_bool(c, "chosen", chosen && !strcmp(chosen, value));
    return c;
}

/* Units and posts that the viewer may name: the same door that the field will ask. */
static const struct fault *
things(struct look *q, const struct field *f, const char *chosen, struct doc *list)
{
    static const char units[] = "WHERE active = 1 AND (tie & $1) <> 0 ORDER BY code, id LIMIT 2000";
    static const char posts[] = "WHERE live = 1 AND valid_to >= $2 AND (tie & $1) <> 0"
                                " ORDER BY unit_code, rank, name, id LIMIT 2000";
    bool post = f->door.thing == &post_thing;
    struct arena *a = look_arena(q);
    struct rows *r =
        seen_rows(q, f->door.thing, post ? posts : units,
                  post ? VALUES(I(f->door.tie), I(look_today(q).ymd)) : VALUES(I(f->door.tie)));

    while (rows_next(r, NULL)) {
        const char *id = arena_text(a, "%lld", (long long)rows_int(r, "id")),
                   *above = rows_text(r, post ? "unit_name" : "parent_name"),
                   *name = rows_text(r, "name");
        form_choice(list, id, above ? arena_text(a, "%s %s", above, name) : name, chosen);
    }
    return rows_fault(r);
}

static const struct fault *
form_field(struct look *q, const struct form_spec *form, const struct field *f, const char *value,
           struct doc *list)
{
    struct doc *row = doc_row(list), *choices;
    size_t n = 0;

    doc_text(row, "name", f->name);
    doc_bool(row, "needed", f->flags & FIELD_NEEDED);
    doc_text(row, "value", value ? value : "");
    for (const char *const *c = f->choices; c && *c; c++)
        n++;
    if (form->chosen && !strcmp(form->chosen, f->name)) {
        doc_bool(row, "select", true);
        form->choices(q, value, doc_list(row, "choices"));
        return NULL;
    }
    switch (f->kind) {
    case CHOICE:
        doc_bool(row, n <= 6 ? "radio" : "select", true);
        choices = doc_list(row, "choices");
        for (const char *const *c = f->choices; *c; c++)
            form_choice(choices, *c, NULL, value);
        return NULL;
    case THING:
        doc_bool(row, "select", true);
        return things(q, f, value, doc_list(row, "choices"));
    case FLAG:
        doc_bool(row, "flag", true);
        if (value && !strcmp(value, "0"))
            doc_text(row, "value", "");
        return NULL;
    case DAY:
        doc_text(row, "line", "text");
        doc_text(row, "shape", "date");
        return NULL;
    default:
        if (f->flags & FIELD_LONG)
            doc_bool(row, "area", true);
        else
            doc_text(row, "line", "text");
        return NULL;
    }
}

const struct fault *
form_page(struct look *q, const struct input *in, struct doc *d, const struct form_spec *form)
{
    struct doc *fields = doc_list(d, "fields");

    doc_text(d, "title", form->title);
    doc_bool(d, "lead", form->lead);
    if (form->about)
        doc_text(d, "about", form->about);
    doc_text(d, "action", form->action);
    if (form->version)
        doc_int(d, "version", form->version);
    for (const struct field *f = form->fields; f->name; f++) {
        const char *typed = input_text(in, f->name),
                   *known = form->known ? doc_get_text(form->known, f->name) : NULL;

        TRY(form_field(q, form, f, typed ? typed : known, fields));
    }
    doc_text(doc_face(doc_object(d, "links")), "back", form->back);
    return NULL;
}

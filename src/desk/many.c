/* Many things in one form: each is an errand of its own, with a savepoint, a line in the journal
 * and an answer.  The form that act sees holds one id; the others wait their turn. */
#include "desk/inside.h"

#include <string.h>

static const struct field *
many_of(const struct errand *e)
{
    for (const struct field *f = e->fields; f && f->name; f++)
        if (f->kind == THING && f->flags & FIELD_MANY)
            return f;
    return NULL;
}

static struct form *
form_with_one(struct visit *v, const char *name, const struct form_field *one)
{
    struct form *form = arena_take(&v->ask->arena, sizeof *form);

    form->arena = &v->ask->arena;
    form->object = v->query->object;
    for (const struct form_field *f = v->query->first; f; f = f->next)
        if (strcmp(f->name, name))
            form_add(form, f->name, f->value, f->size);
    form_add(form, name, one->value, one->size);
    return form;
}

void
many_answered(struct visit *v, const struct fault *f)
{
    const struct field *many = many_of(v->route->errand);

    if (v->one) { /* the one before has its answer */
        struct doc *row = doc_row(v->results);
        doc_text(row, "id", v->one->value);
        doc_bool(row, "done", !f);
        if (f)
            doc_text(row, "fault", f->key);
    }
    v->one = form_next(v->one ? v->one->next : v->query->first, many->name);
    if (v->one) {
        v->form = form_with_one(v, many->name, v->one);
        visit_write(v);
        return;
    }
    struct doc *results = v->results;
    v->results = NULL;
    v->fault = NULL;
    v->doc = doc_new(&v->ask->arena);
    doc_put(v->doc, "results", results);
    v->next = v->route->errand->next;
    visit_answer(v);
}

/* The whole form is kept as `query` while single ids go through. */
bool
many_begin(struct visit *v)
{
    const struct field *many = many_of(v->route->errand);

    if (!(v->route->errand->traits & ONE_BY_ONE) || !many || !form_next(v->form->first, many->name))
        return false;
    v->query = v->form;
    v->key = NULL; /* each errand carries the version of its thing; one key cannot stand for many */
    struct doc *d = doc_new(&v->ask->arena);
    v->results = doc_list(d, "results");
    many_answered(v, NULL);
    return true;
}

/* What does a form bring, whichever way it travels? */
#include "base/form.h"

#include <string.h>

#include "base/form_multipart.h"
#include "base/json.h"

static const struct fault *
bad(struct arena *a, const char *key, const char *field, const char *seen)
{
    return fault(a, FAULT_BAD, key, field, seen);
}

struct form_field *
form_add(struct form *f, const char *name, const char *value, size_t size)
{
    struct form_field *field = arena_take(f->arena, sizeof *field);

    *field = (struct form_field){ .name = name, .value = value, .size = size };
    if (f->last)
        f->last->next = field;
    else
        f->first = field;
    f->last = field;
    f->count++;
    return field;
}

const struct fault *
form_join(struct form *f, const char *name, const char *value, size_t size, struct form_field **ret)
{
    size_t n = strlen(name);

    if (!n || n > FORM_NAME_MOST)
        return bad(f->arena, "form.name", NULL, arena_copy(f->arena, name, n < 40 ? n : 40));
    if (f->count == FORM_FIELDS_MOST)
        return bad(f->arena, "form.many", NULL, NULL);
    struct form_field *field = form_add(f, name, value, size);
    if (ret)
        *ret = field;
    return NULL;
}

const struct fault *
form_join_text(struct form *f, const char *name, const char *value, size_t size)
{
    if (!utf8_valid(value, size))
        return bad(f->arena, "form.encoding", name, NULL);
    if (!memchr(value, '\r', size))
        return form_join(f, name, value, size, NULL);

    /* A browser sends CR LF for each line a person ended; the house keeps LF. */
    char *line = arena_take(f->arena, size + 1);
    size_t n = 0;
    for (size_t i = 0; i < size; i++)
        if (value[i] != '\r')
            line[n++] = value[i];
        else if (i + 1 == size || value[i + 1] != '\n')
            line[n++] = '\n';
    return form_join(f, name, line, n, NULL);
}

/* One "name=value", both percent-encoded. */
static const struct fault *
pair(struct form *f, const char *s, size_t size)
{
    const char *equals = memchr(s, '=', size);
    size_t named = equals ? (size_t)(equals - s) : size;
    size_t rest = equals ? size - named - 1 : 0;

    /* Three bytes for one at most: what is longer is too long before it is decoded. */
    if (named > 3 * FORM_NAME_MOST)
        return bad(f->arena, "form.name", NULL, arena_copy(f->arena, s, 40));
    const char *name = text_unescape(f->arena, s, named, true);
    if (!name)
        return bad(f->arena, "form.encoding", NULL, NULL);
    const char *value = text_unescape(f->arena, equals ? equals + 1 : "", rest, true);
    if (!value)
        return bad(f->arena, "form.encoding", name, NULL);
    return form_join_text(f, name, value, strlen(value));
}

static const struct fault *
read_pairs(struct form *f, const char *s, size_t size)
{
    const char *end = s + size;

    while (s < end) {
        const char *stop = memchr(s, '&', (size_t)(end - s));
        if (!stop)
            stop = end;
        if (stop > s)
            TRY(pair(f, s, (size_t)(stop - s)));
        s = stop + 1;
    }
    return NULL;
}

static const struct fault *
json_leaf(struct form *f, const char *name, const struct doc *d)
{
    const char *text = NULL;

    switch (d->kind) {
    case DOC_NULL:
        return NULL;
    case DOC_TEXT:
        return form_join_text(f, name, d->text.s, d->text.size);
    case DOC_BOOL:
        text = d->i ? "true" : "false";
        break;
    case DOC_INT:
        text = arena_text(f->arena, "%lld", (long long)d->i);
        break;
    case DOC_REAL:
        text = arena_text(f->arena, "%.17g", d->real);
        break;
    default:
        return bad(f->arena, "form.nested", name, NULL);
    }
    return form_join(f, name, text, strlen(text), NULL);
}

static const struct fault *
read_json(struct form *f, const char *s, size_t size)
{
    struct doc *in;

    TRY(json_read(f->arena, s, size, &in));
    if (in->kind != DOC_OBJECT)
        return bad(f->arena, "form.broken", NULL, "an object was expected");
    f->object = true;
    doc_each (d, in) {
        if (!utf8_valid(d->key, strlen(d->key)))
            return bad(f->arena, "form.encoding", NULL, NULL);
        if (d->kind != DOC_LIST) {
            TRY(json_leaf(f, d->key, d));
            continue;
        }
        doc_each (item, d)
            TRY(json_leaf(f, d->key, item));
    }
    return NULL;
}

/* Is `type` this one, with or without parameters behind it? */
static bool
is_type(const char *type, const char *name)
{
    size_t n = strlen(name);

    return !strncasecmp(type, name, n) && (!type[n] || strchr("; \t", type[n]));
}

const struct fault *
form_read(struct arena *a, const char *type, const char *body, size_t size, struct form **ret)
{
    struct form *f = arena_take(a, sizeof *f);

    f->arena = a;
    if (!type && size)
        return bad(a, "form.type", NULL, NULL);
    if (!size && (!type || is_type(type, "application/json")))
        ; /* nothing was sent, and nothing said otherwise */
    else if (is_type(type, "application/x-www-form-urlencoded"))
        TRY(read_pairs(f, body, size));
    else if (is_type(type, "multipart/form-data"))
        TRY(form_multipart(f, type, body, size));
    else if (is_type(type, "application/json"))
        TRY(read_json(f, body, size));
    else
        return bad(a, "form.type", NULL, arena_copy(a, type, strnlen(type, 80)));
    *ret = f;
    return NULL;
}

const struct fault *
form_query(struct arena *a, const char *query, struct form **ret)
{
    struct form *f = arena_take(a, sizeof *f);

    f->arena = a;
    if (query)
        TRY(read_pairs(f, query, strlen(query)));
    *ret = f;
    return NULL;
}

const struct form_field *
form_next(const struct form_field *from, const char *name)
{
    while (from && strcmp(from->name, name))
        from = from->next;
    return from;
}

const char *
form_text(const struct form *f, const char *name)
{
    for (const struct form_field *at = f->first; (at = form_next(at, name)); at = at->next)
        if (!at->filename)
            return at->value;
    return NULL;
}

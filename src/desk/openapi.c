/* What does the house offer to programs?  Written from the rows themselves, so it cannot lag
 * behind.  Rows whose addresses differ in a {name} alone (a day, a month, a week) are one path to
 * a program, and one operation. */
#include "desk/openapi.h"

#include <string.h>

#include "desk/own.h"
#include "desk/shape.h"

enum { ALIKE_MOST = 4 };

/* Rows of one verb and one address. */
struct alike {
    const struct route *of[ALIKE_MOST];
    size_t n;
};

static bool
same_address(const struct route *a, const struct route *b)
{
    if (a->segments != b->segments)
        return false;
    for (size_t i = 0; i < a->segments; i++)
        if (a->capture[i] != b->capture[i] ||
            (!a->capture[i] && strcmp(a->segment[i], b->segment[i]) != 0))
            return false;
    return true;
}

/* The name at a segment: where alike rows call it differently, it says when. */
static const char *
capture_name(const struct alike *r, size_t segment)
{
    for (size_t i = 1; i < r->n; i++)
        if (strcmp(r->of[i]->segment[segment], r->of[0]->segment[segment]) != 0)
            return "when";
    return r->of[0]->segment[segment];
}

static const char *
address(struct look *q, const struct alike *r)
{
    struct text t = { .arena = q->arena };

    if (!r->of[0]->segments)
        text_char(&t, '/');
    for (size_t i = 0; i < r->of[0]->segments; i++)
        text_addf(&t, r->of[0]->capture[i] ? "/{%s}" : "/%s", capture_name(r, i));
    return text_done(&t);
}

static const struct field *
field_of(const struct route *r, const char *name)
{
    for (const struct field *f = r->errand->fields; f && f->name; f++)
        if (!strcmp(f->name, name))
            return f;
    return NULL;
}

static bool
in_path(const struct route *r, const char *name)
{
    for (size_t i = 0; i < r->segments; i++)
        if (r->capture[i] && !strcmp(r->segment[i], name))
            return true;
    return false;
}

static bool
is_openapi(const struct errand *e)
{
    return e->weigh == openapi;
}

static bool
is_form(const struct errand *e)
{
    return e->verb == GET && e->page && !strcmp(e->page, "form");
}

/* "time.month", "time.week": time.month-week. */
static const char *
operation_name(struct look *q, const struct alike *r)
{
    const char *first = r->of[0]->errand->name, *dot = strrchr(first, '.');
    size_t common = dot ? (size_t)(dot + 1 - first) : 0;
    struct text t = { .arena = q->arena };

    text_add(&t, first);
    for (size_t i = 1; i < r->n; i++)
        text_addf(&t, "-%s", r->of[i]->errand->name + common);
    return text_done(&t);
}

/* The page that shows a form is told by the words of what the form does. */
static const char *
summary(struct look *q, const struct alike *r)
{
    const struct house *h = &q->desk->house;
    struct text t = { .arena = q->arena };

    for (size_t i = 0; i < r->n; i++) {
        const char *name = r->of[i]->errand->name;
        size_t n = strlen(name);

        if (n > 5 && !strcmp(name + n - 5, ".form"))
            n -= 5;
        const char *key = arena_text(q->arena, "errand.%.*s", (int)n, name);
        text_addf(&t, "%s%s", i ? " / " : "",
                  h->say ? h->say(h->face_context, q->arena, q->lang, key, NULL) : key);
    }
    return text_done(&t);
}

static const char *
description(struct look *q, const struct errand *e)
{
    return api_say(q, is_form(e)                     ? "form"
                      : e->traits & STREAM           ? "stream"
                      : e->verb == GET && e->columns ? "table"
                      : e->verb == GET               ? "read"
                      : e->traits & AS_JOB           ? "job"
                      : e->traits & ONE_BY_ONE       ? "many"
                                                     : "write");
}

/* ---- what is sent ---------------------------------------------------------------------------- */

static struct doc *
parameter(struct doc *list, const char *name, const char *in, bool needed)
{
    struct doc *p = doc_row(list);

    doc_text(p, "name", name);
    doc_text(p, "in", in);
    doc_bool(p, "required", needed);
    return doc_object(p, "schema");
}

static void
path_schema(struct doc *s, const struct route *r, size_t segment)
{
    static const struct field id = { .name = "id", .kind = THING };
    const char *name = r->segment[segment];

    api_schema(s, r->thing_capture && !strcmp(r->thing_capture, name) ? &id : field_of(r, name));
}

static void
path_parameters(const struct alike *r, struct doc *list)
{
    for (size_t i = 0; i < r->of[0]->segments; i++) {
        if (!r->of[0]->capture[i])
            continue;
        const char *name = capture_name(r, i);
        struct doc *s = parameter(list, name, "path", true);
        if (strcmp(name, "when") != 0) {
            path_schema(s, r->of[0], i);
            continue;
        }
        struct doc *any = doc_list(s, "anyOf");
        for (size_t k = 0; k < r->n; k++)
            path_schema(doc_row(any), r->of[k], i);
    }
}

static bool
named_before(const struct alike *r, size_t upto, const char *name)
{
    for (size_t i = 0; i < upto; i++)
        if (field_of(r->of[i], name))
            return true;
    return false;
}

static bool
is_listed(struct doc *schemas, const char *shape)
{
    return shape && doc_get(doc_get(doc_get(schemas, shape), "properties"), "more");
}

static void
query_parameters(struct look *q, const struct alike *r, struct doc *list, bool listed)
{
    for (size_t i = 0; i < r->n; i++)
        for (const struct field *f = r->of[i]->errand->fields; f && f->name; f++)
            if (!in_path(r->of[i], f->name) && !named_before(r, i, f->name))
                api_schema(parameter(list, f->name, "query", f->flags & FIELD_NEEDED), f);
    if (listed) {
        api_refer(q, doc_row(list), "parameters", "limit");
        if (!named_before(r, r->n, "after"))
            api_refer(q, doc_row(list), "parameters", "after");
    }
    if (r->of[0]->errand->columns)
        api_refer(q, doc_row(list), "parameters", "encoding");
}

static void
body(struct doc *op, const struct route *r)
{
    static const struct field version = { .name = "version", .kind = NUMBER };
    struct doc *properties = NULL, *needed = NULL, *s = NULL, *request = NULL;
    bool file = false;

    for (const struct field *f = r->errand->fields; f && f->name; f++)
        file |= f->kind == UPLOAD;
    for (const struct field *f = r->errand->fields; f && f->name; f++) {
        if (in_path(r, f->name))
            continue;
        if (!s) {
            request = doc_object(op, "requestBody");
            struct doc *content = doc_object(request, "content");
            s = doc_object(doc_object(content, file ? "multipart/form-data" : "application/json"),
                           "schema");
            doc_text(s, "type", "object");
            if (!file) /* a form with a file may hold what a page adds */
                doc_bool(s, "additionalProperties", false);
            properties = doc_object(s, "properties");
        }
        api_schema(doc_object(properties, f->name), f);
        if (f->flags & FIELD_NEEDED) {
            needed = needed ? needed : doc_list(s, "required");
            doc_item_text(needed, f->name);
        }
    }
    if (s && r->errand->traits & ON_VERSION) {
        api_schema(doc_object(properties, version.name), &version);
        doc_item_text(needed ? needed : (needed = doc_list(s, "required")), version.name);
    }
    if (request)
        doc_bool(request, "required", needed);
}

/* ---- what is answered ------------------------------------------------------------------------ */

/* The block of ui/shapes that answers: the errand's own, its page's, or what all have. */
static const char *
shape(struct look *q, const struct errand *e)
{
    const struct embedded *files = q->desk->house.shapes;
    const char *name = shape_of(q->arena, files, e->name);

    if (!name && e->verb == GET && e->page)
        name = shape_of(q->arena, files, e->page);
    if (!name && !(e->verb == GET && e->page) && !is_openapi(e))
        name = shape_of(q->arena, files, e->verb == GET ? "see" : "done");
    return name;
}

static void
text_of(struct doc *content, const char *type)
{
    doc_text(doc_object(doc_object(content, type), "schema"), "type", "string");
}

static void
answer(struct look *q, const struct alike *r, struct doc *content)
{
    const struct errand *e = r->of[0]->errand;

    if (e->traits & STREAM) {
        text_of(content, "text/event-stream");
        return;
    }
    if (is_form(e)) {
        text_of(content, "text/html");
        return;
    }
    struct doc *s = doc_object(doc_object(content, "application/json"), "schema");
    struct doc *any = r->n > 1 ? doc_list(s, "anyOf") : NULL;
    for (size_t i = 0; i < r->n; i++) {
        const char *name = shape(q, r->of[i]->errand);
        struct doc *one = any ? doc_row(any) : s;
        if (name)
            api_refer(q, one, "schemas", name);
        else
            doc_text(one, "type", "object");
    }
    for (size_t i = 0; i < r->n; i++)
        if (r->of[i]->errand->columns) {
            text_of(content, "text/csv");
            break;
        }
}

static bool
leads_on(const struct alike *r)
{
    for (size_t i = 0; i < r->n; i++)
        if (!r->of[i]->errand->page && !r->of[i]->errand->columns &&
            !(r->of[i]->errand->traits & STREAM) && !is_openapi(r->of[i]->errand))
            return true;
    return r->of[0]->errand->verb == POST;
}

static void
answers(struct look *q, const struct alike *r, struct doc *all)
{
    const struct errand *e = r->of[0]->errand;
    bool made = e->verb == POST && e->next && strchr(e->next, '{');
    const char *status = e->traits & AS_JOB ? "202" : made ? "201" : "200";
    struct doc *good = doc_object(all, status);

    doc_text(good, "description", summary(q, r));
    answer(q, r, doc_object(good, "content"));
    if (leads_on(r))
        api_refer(q, doc_object(all, "303"), "responses", "lead");
    if (e->verb == GET && !(e->traits & STREAM))
        api_refer(q, doc_object(all, "304"), "responses", "unchanged");
    api_refusals(q, all, e);
}

static void
operation(struct look *q, struct doc *schemas, struct doc *op, const struct alike *r)
{
    const struct errand *e = r->of[0]->errand;
    const char *name = shape(q, e);

    doc_text(op, "operationId", operation_name(q, r));
    doc_text(op, "summary", summary(q, r));
    doc_text(op, "description", description(q, e));
    doc_item_text(doc_list(op, "tags"), r->of[0]->folder->name);
    struct doc *parameters = doc_list(op, "parameters");
    path_parameters(r, parameters);
    if (e->verb == GET && !is_form(e))
        query_parameters(q, r, parameters, is_listed(schemas, name));
    if (e->verb == POST) {
        if (!(e->traits & OPEN_FORM))
            api_refer(q, doc_row(parameters), "parameters", "csrf");
        if (!(e->traits & UNHELD))
            api_refer(q, doc_row(parameters), "parameters", "once");
        body(op, r->of[0]);
    }
    answers(q, r, doc_object(op, "responses"));
    if (e->door.tie & TIE_PUBLIC)
        doc_list(op, "security");
}

const struct fault *
openapi(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const struct desk *desk = q->desk;

    (void)nobody, (void)in;
    api_head(q, d);
    struct doc *paths = doc_object(d, "paths");
    TRY(api_parts(q, d));
    struct doc *schemas = (struct doc *)(uintptr_t)doc_get(doc_get(d, "components"), "schemas");
    for (size_t i = 0; i < desk->count; i++) {
        struct alike r = { .of = { &desk->routes[i] }, .n = 1 };
        bool before = false;

        for (size_t k = 0; k < desk->count; k++) {
            const struct route *other = &desk->routes[k];
            if (k == i || other->errand->verb != r.of[0]->errand->verb ||
                !same_address(other, r.of[0]))
                continue;
            before |= k < i;
            if (k > i && r.n < ALIKE_MOST)
                r.of[r.n++] = other;
        }
        if (before)
            continue;
        const char *at = address(q, &r);
        const struct doc *had = doc_get(paths, at);
        struct doc *path = had ? (struct doc *)(uintptr_t)had : doc_object(paths, at);
        operation(q, schemas, doc_object(path, r.of[0]->errand->verb == GET ? "get" : "post"), &r);
    }
    return NULL;
}

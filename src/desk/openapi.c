/* What does the house offer to programs?  Written from the rows themselves, so it cannot lag
 * behind. */
#include "desk/own.h"

#include <string.h>

static const char *
say(struct look *q, const char *key)
{
    const struct house *h = &q->desk->house;

    return h->say ? h->say(h->face_context, q->arena, q->lang, key, NULL) : key;
}

static void
schema(struct look *q, struct doc *s, const struct field *f)
{
    static const char *const type[] = {
        [TEXT] = "string",   [DAY] = "string",     [MONTH] = "string",  [WEEK] = "string",
        [CLOCK] = "string",  [NUMBER] = "integer", [CHOICE] = "string", [FLAG] = "boolean",
        [UPLOAD] = "string", [THING] = "integer",
    };

    (void)q;
    if (f->flags & FIELD_MANY) {
        doc_text(s, "type", "array");
        s = doc_object(s, "items");
    }
    doc_text(s, "type", type[f->kind]);
    switch (f->kind) {
    case TEXT:
        if (f->least)
            doc_int(s, "minLength", f->least);
        doc_int(s, "maxLength", f->most ? f->most : 200);
        if (f->flags & FIELD_SECRET)
            doc_text(s, "format", "password");
        break;
    case DAY:
        doc_text(s, "format", "date");
        break;
    case MONTH:
        doc_text(s, "pattern", "^[0-9]{4}-[0-9]{2}$");
        break;
    case WEEK:
        doc_text(s, "pattern", "^[0-9]{4}-W[0-9]{2}$");
        break;
    case CLOCK:
        doc_text(s, "pattern", "^[0-9]{1,2}:[0-9]{2}$");
        break;
    case NUMBER:
        if (f->least || f->most) {
            doc_int(s, "minimum", f->least);
            doc_int(s, "maximum", f->most);
        }
        break;
    case CHOICE: {
        struct doc *list = doc_list(s, "enum");
        for (const char *const *c = f->choices; *c; c++)
            doc_item_text(list, *c);
        break;
    }
    case UPLOAD:
        doc_text(s, "format", "binary");
        break;
    case THING:
        doc_int(s, "minimum", 1);
        break;
    case FLAG:
    case END:
        break;
    }
}

static void
parameter(struct look *q, struct doc *list, const struct field *f, const char *in)
{
    struct doc *p = doc_row(list);

    doc_text(p, "name", f->name);
    doc_text(p, "in", in);
    doc_bool(p, "required", !strcmp(in, "path") || f->flags & FIELD_NEEDED);
    schema(q, doc_object(p, "schema"), f);
}

static bool
in_path(const struct route *r, const char *name)
{
    for (size_t i = 0; i < r->segments; i++)
        if (r->capture[i] && !strcmp(r->segment[i], name))
            return true;
    return false;
}

static void
answer(struct doc *all, const char *status, const char *what, bool problem)
{
    struct doc *r = doc_object(all, status);

    doc_text(r, "description", what);
    struct doc *content = doc_object(r, "content");
    struct doc *type =
        doc_object(content, problem ? "application/problem+json" : "application/json");
    struct doc *s = doc_object(type, "schema");
    if (problem)
        doc_text(s, "$ref", "#/components/schemas/problem");
    else
        doc_text(s, "type", "object");
}

static void
body(struct look *q, struct doc *op, const struct route *r)
{
    struct doc *properties = NULL, *needed = NULL, *s = NULL;
    bool file = false;

    for (const struct field *f = r->errand->fields; f && f->name; f++)
        file |= f->kind == UPLOAD;
    for (const struct field *f = r->errand->fields; f && f->name; f++) {
        if (in_path(r, f->name))
            continue;
        if (!s) {
            struct doc *content = doc_object(doc_object(op, "requestBody"), "content");
            s = doc_object(doc_object(content, file ? "multipart/form-data" : "application/json"),
                           "schema");
            doc_text(s, "type", "object");
            properties = doc_object(s, "properties");
        }
        schema(q, doc_object(properties, f->name), f);
        if (f->flags & FIELD_NEEDED) {
            needed = needed ? needed : doc_list(s, "required");
            doc_item_text(needed, f->name);
        }
    }
}

/* The page that shows a form is told by the words of what the form does. */
static const char *
summary(struct look *q, const struct errand *e)
{
    size_t n = strlen(e->name);

    if (n > 5 && !strcmp(e->name + n - 5, ".form"))
        n -= 5;
    return say(q, arena_text(q->arena, "errand.%.*s", (int)n, e->name));
}

static void
operation(struct look *q, struct doc *op, const struct route *r)
{
    const struct errand *e = r->errand;
    struct doc *parameters = doc_list(op, "parameters");

    doc_text(op, "operationId", e->name);
    doc_text(op, "summary", summary(q, e));
    doc_item_text(doc_list(op, "tags"), r->folder->name);
    if (r->thing_capture)
        parameter(q, parameters,
                  &(struct field){ .name = r->thing_capture, .kind = THING, .flags = FIELD_NEEDED },
                  "path");
    for (const struct field *f = e->fields; f && f->name; f++)
        if (in_path(r, f->name))
            parameter(q, parameters, f, "path");
        else if (e->verb == GET)
            parameter(q, parameters, f, "query");
    if (e->verb == POST) {
        body(q, op, r);
        static const struct field key = { .name = "Idempotency-Key", .kind = TEXT, .most = 80 };
        if (!(e->traits & UNHELD))
            parameter(q, parameters, &key, "header");
    }
    struct doc *answers = doc_object(op, "responses");
    answer(answers,
           e->traits & AS_JOB                                   ? "202"
           : e->verb == POST && e->next && strchr(e->next, '{') ? "201"
                                                                : "200",
           e->name, false);
    answer(answers, "default", "problem", true);
    if (e->door.tie & TIE_PUBLIC)
        doc_list(op, "security");
}

const struct fault *
openapi(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const struct desk *desk = q->desk;

    (void)nobody, (void)in;
    doc_text(d, "openapi", "3.0.3");
    struct doc *info = doc_object(d, "info");
    doc_text(info, "title", "Tsutome");
    doc_text(info, "version", TSUTOME_VERSION);
    struct doc *paths = doc_object(d, "paths");
    for (size_t i = 0; i < desk->count; i++) {
        const struct route *r = &desk->routes[i];
        const struct doc *had = doc_get(paths, r->errand->path);
        struct doc *path = had ? (struct doc *)(uintptr_t)had : doc_object(paths, r->errand->path);

        operation(q, doc_object(path, r->errand->verb == GET ? "get" : "post"), r);
    }
    struct doc *components = doc_object(d, "components");
    struct doc *problem = doc_object(doc_object(components, "schemas"), "problem");
    doc_text(problem, "type", "object");
    struct doc *properties = doc_object(problem, "properties");
    static const char *const members[] = { "type", "title", "detail", "status" };
    for (size_t i = 0; i < COUNT(members); i++)
        doc_text(doc_object(properties, members[i]), "type", i == 3 ? "integer" : "string");
    struct doc *faults = doc_object(properties, "faults");
    doc_text(faults, "type", "array");
    doc_text(doc_object(faults, "items"), "type", "object");
    struct doc *scheme = doc_object(doc_object(components, "securitySchemes"), "session");
    doc_text(scheme, "type", "apiKey");
    doc_text(scheme, "in", "cookie");
    doc_text(scheme, "name", "tsutome");
    doc_list(doc_row(doc_list(d, "security")), "session");
    return NULL;
}

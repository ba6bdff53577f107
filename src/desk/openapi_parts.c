/* What do many operations of the API have in common? */
#include "desk/openapi.h"

#include <string.h>

#include "desk/shape.h"

const char *
api_say(struct look *q, const char *key)
{
    const struct house *h = &q->desk->house;
    const char *full = arena_text(q->arena, "api.%s", key);

    return h->say ? h->say(h->face_context, q->arena, q->lang, full, NULL) : full;
}

static void
described(struct look *q, struct doc *d, const char *key)
{
    doc_text(d, "description", api_say(q, key));
}

void
api_refer(struct look *q, struct doc *d, const char *place, const char *name)
{
    doc_text(d, "$ref", arena_text(q->arena, "#/components/%s/%s", place, name));
}

void
api_schema(struct doc *s, const struct field *f)
{
    static const char *const type[] = {
        [TEXT] = "string",   [DAY] = "string",     [MONTH] = "string",  [WEEK] = "string",
        [CLOCK] = "string",  [NUMBER] = "integer", [CHOICE] = "string", [FLAG] = "boolean",
        [UPLOAD] = "string", [THING] = "integer",
    };

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

/* ---- the head -------------------------------------------------------------------------------- */

static bool
tagged(const struct doc *tags, const char *name)
{
    doc_each (tag, tags)
        if (!strcmp(doc_get_text(tag, "name"), name))
            return true;
    return false;
}

void
api_head(struct look *q, struct doc *top)
{
    doc_text(top, "openapi", "3.1.0");
    struct doc *info = doc_object(top, "info");
    doc_text(info, "title", "Tsutome");
    doc_text(info, "version", TSUTOME_VERSION);
    described(q, info, "lead");
    struct doc *contact = doc_object(info, "contact");
    const char *office = desk_office(q->desk, q->db, q->arena);
    doc_text(contact, "name", office ? office : "Tsutome");
    struct doc *license = doc_object(info, "license");
    doc_text(license, "name", "Apache License 2.0");
    doc_text(license, "identifier", "Apache-2.0");
    struct doc *server = doc_row(doc_list(top, "servers"));
    doc_text(server, "url", "/");
    described(q, server, "server");
    struct doc *tags = doc_list(top, "tags");
    for (const struct folder *const *f = q->desk->house.folders; *f; f++) {
        if (tagged(tags, (*f)->name)) /* two folders of one house */
            continue;
        struct doc *tag = doc_row(tags);
        doc_text(tag, "name", (*f)->name);
        described(q, tag, arena_text(q->arena, "tag.%s", (*f)->name));
    }
}

/* ---- faults ---------------------------------------------------------------------------------- */

static const struct {
    enum fault_kind kind;
    const char *name;
} refusals[] = {
    { FAULT_BAD, "bad" },       { FAULT_SIGN_IN, "sign_in" }, { FAULT_DENIED, "denied" },
    { FAULT_ABSENT, "absent" }, { FAULT_STALE, "stale" },     { FAULT_LARGE, "large" },
    { FAULT_FORM, "form" },     { FAULT_MANY, "many" },
};

static bool
may_refuse(const struct errand *e, enum fault_kind kind)
{
    switch (kind) {
    case FAULT_SIGN_IN:
        return !(e->door.tie & TIE_PUBLIC) || e->traits & PASSWORD;
    case FAULT_STALE:
    case FAULT_BAD:
        return e->verb == POST;
    case FAULT_LARGE:
        return e->verb == POST || e->columns;
    case FAULT_FORM:
        return e->verb == POST || e->fields;
    case FAULT_MANY:
        return e->traits & (PASSWORD | STREAM);
    default:
        return true;
    }
}

void
api_refusals(struct look *q, struct doc *responses, const struct errand *e)
{
    for (size_t i = 0; i < COUNT(refusals); i++)
        if (may_refuse(e, refusals[i].kind)) {
            const char *status = arena_text(q->arena, "%d", fault_status(refusals[i].kind));
            api_refer(q, doc_object(responses, status), "responses", refusals[i].name);
        }
    api_refer(q, doc_object(responses, "default"), "responses", "problem");
}

static struct doc *
typed(struct doc *properties, const char *name, const char *type, const char * or)
{
    struct doc *s = doc_object(properties, name);

    if (or) {
        struct doc *both = doc_list(s, "type");
        doc_item_text(both, type);
        doc_item_text(both, or);
    } else {
        doc_text(s, "type", type);
    }
    return s;
}

/* As web/face_fault.c writes it. */
static void
problem_schema(struct look *q, struct doc *schemas)
{
    static const char *const texts[] = { "type", "title", "detail", "key" };
    static const char *const said[] = { "field", "seen", "limit" };
    struct doc *s = doc_object(schemas, "problem");

    doc_text(s, "type", "object");
    described(q, s, "problem");
    struct doc *properties = doc_object(s, "properties"), *needed = doc_list(s, "required");
    for (size_t i = 0; i < COUNT(texts); i++) {
        typed(properties, texts[i], "string", NULL);
        doc_item_text(needed, texts[i]);
    }
    typed(properties, "status", "integer", NULL);
    doc_item_text(needed, "status");
    struct doc *row = doc_object(typed(properties, "faults", "array", NULL), "items");
    doc_item_text(needed, "faults");
    doc_text(row, "type", "object");
    properties = doc_object(row, "properties");
    needed = doc_list(row, "required");
    for (size_t i = 0; i < COUNT(said); i++) {
        typed(properties, said[i], "string", "null");
        doc_item_text(needed, said[i]);
    }
    typed(properties, "key", "string", NULL);
    typed(properties, "message", "string", NULL);
    doc_item_text(needed, "key");
    doc_item_text(needed, "message");
}

static struct doc *
refusal(struct look *q, struct doc *responses, const char *name)
{
    struct doc *r = doc_object(responses, name);

    described(q, r, arena_text(q->arena, "refusal.%s", name));
    struct doc *type = doc_object(doc_object(r, "content"), "application/problem+json");
    api_refer(q, doc_object(type, "schema"), "schemas", "problem");
    return r;
}

static void
responses(struct look *q, struct doc *all)
{
    for (size_t i = 0; i < COUNT(refusals); i++) {
        struct doc *r = refusal(q, all, refusals[i].name);
        if (refusals[i].kind != FAULT_MANY)
            continue;
        struct doc *header = doc_object(doc_object(r, "headers"), "Retry-After");
        described(q, header, "retry_after");
        typed(header, "schema", "integer", NULL);
    }
    refusal(q, all, "problem");
    described(q, doc_object(all, "unchanged"), "unchanged");
    struct doc *lead = doc_object(all, "lead");
    described(q, lead, "see_other");
    struct doc *header = doc_object(doc_object(lead, "headers"), "Location");
    described(q, header, "location");
    typed(header, "schema", "string", NULL);
}

/* ---- parameters ------------------------------------------------------------------------------ */

static void
parameter(struct look *q, struct doc *all, const char *key, const char *in, bool needed,
          const struct field *f)
{
    struct doc *p = doc_object(all, key);

    doc_text(p, "name", f->name);
    doc_text(p, "in", in);
    doc_bool(p, "required", needed);
    described(q, p, arena_text(q->arena, "parameter.%s", key));
    api_schema(doc_object(p, "schema"), f);
}

static void
parameters(struct look *q, struct doc *all)
{
    static const char *const encodings[] = { "utf-8", "cp932", NULL };

    parameter(q, all, "csrf", "header", true,
              &(struct field){ .name = "X-CSRF-Token", .kind = TEXT, .least = 1, .most = 128 });
    parameter(q, all, "once", "header", false,
              &(struct field){ .name = "Idempotency-Key", .kind = TEXT, .least = 1, .most = 80 });
    parameter(q, all, "limit", "query", false,
              &(struct field){ .name = "limit", .kind = NUMBER, .least = 1, .most = 500 });
    parameter(q, all, "after", "query", false, &(struct field){ .name = "after", .kind = NUMBER });
    parameter(q, all, "encoding", "query", false,
              &(struct field){ .name = "encoding", .kind = CHOICE, .choices = encodings });
}

const struct fault *
api_parts(struct look *q, struct doc *top)
{
    struct doc *parts = doc_object(top, "components"), *schemas = doc_object(parts, "schemas");

    TRY(shape_schemas(q->arena, q->desk->house.shapes, schemas));
    problem_schema(q, schemas);
    responses(q, doc_object(parts, "responses"));
    parameters(q, doc_object(parts, "parameters"));
    struct doc *scheme = doc_object(doc_object(parts, "securitySchemes"), "session");
    doc_text(scheme, "type", "apiKey");
    doc_text(scheme, "in", "cookie");
    doc_text(scheme, "name",
             arena_text(q->arena, "%stsutome", q->desk->house.behind_proxy ? "__Host-" : ""));
    described(q, scheme, "session");
    doc_list(doc_row(doc_list(top, "security")), "session");
    return NULL;
}

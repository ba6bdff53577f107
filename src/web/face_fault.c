/* What is said of a fault? */
#include "web/face_fault.h"

#include <string.h>

static const struct {
    int status;
    const char *phrase;
} phrases[] = {
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 408, "Request Timeout" },
    { 409, "Conflict" },
    { 412, "Precondition Failed" },
    { 413, "Content Too Large" },
    { 414, "URI Too Long" },
    { 415, "Unsupported Media Type" },
    { 417, "Expectation Failed" },
    { 422, "Unprocessable Content" },
    { 428, "Precondition Required" },
    { 429, "Too Many Requests" },
    { 431, "Request Header Fields Too Large" },
    { 500, "Internal Server Error" },
    { 501, "Not Implemented" },
    { 503, "Service Unavailable" },
    { 505, "HTTP Version Not Supported" },
};

const char *
face_phrase(int status)
{
    for (size_t i = 0; i < COUNT(phrases); i++)
        if (phrases[i].status == status)
            return phrases[i].phrase;
    return "Error";
}

static const char *
message(struct arena *a, const struct pages *p, const char *lang, const struct fault *f)
{
    struct doc *with = doc_new(a);
    const char *key = f->key;

    doc_text(with, "seen", f->seen ? f->seen : "");
    if (f->limit) {
        key = arena_text(a, "%s.limit", f->key);
        doc_text(with, "limit", f->limit);
    }
    if (f->field) {
        const char *label = arena_text(a, "field.%s", f->field);
        doc_text(with, "field",
                 words_have(p, lang, label) ? words_say(a, p, lang, label, NULL) : f->field);
    }
    return words_say(a, p, lang, words_have(p, lang, key) ? key : f->key, with);
}

static struct doc *
list(struct arena *a, const struct pages *p, const char *lang, const struct fault *f,
     struct doc *in, const char *key, struct doc *by_field)
{
    struct doc *rows = doc_list(in, key);

    for (; f; f = f->also) {
        struct doc *row = doc_row(rows);
        const char *words = message(a, p, lang, f);

        doc_text(row, "field", f->field);
        doc_text(row, "key", f->key);
        doc_text(row, "message", words);
        doc_text(row, "seen", f->seen);
        doc_text(row, "limit", f->limit);
        /* The first thing wrong with a field is the one to mend first. */
        if (f->field && by_field && !doc_get(by_field, f->field))
            doc_text(by_field, f->field, words);
    }
    return rows;
}

const struct doc *
face_problem(struct arena *a, const struct pages *p, const char *lang, const struct fault *f,
             int status)
{
    struct doc *d = doc_new(a);

    doc_text(d, "type", "about:blank");
    doc_text(d, "title", face_phrase(status));
    doc_int(d, "status", status);
    doc_text(d, "detail", message(a, p, lang, f));
    doc_text(d, "key", f->key);
    list(a, p, lang, f, d, "faults", NULL);
    return d;
}

void
face_faults(struct arena *a, const struct pages *p, const char *lang, const struct fault *f,
            int status, struct doc *common)
{
    struct doc *faults = doc_object(common, "faults");
    struct doc *by_field = doc_object(common, "field");
    struct doc *rows = list(a, p, lang, f, faults, "list", by_field);

    doc_int(faults, "count", (int64_t)doc_count(rows));
    doc_int(common, "status", status);
    doc_text(common, "message", message(a, p, lang, f));
}

/* A copy of an object's own members, which share what they hold. */
static struct doc *
again(struct doc *to, const struct doc *from)
{
    doc_each (d, from)
        doc_put(to, d->key, (struct doc *)(uintptr_t)d);
    return to;
}

const struct doc *
face_fields(struct arena *a, const struct doc *doc, const struct doc *common)
{
    const struct doc *fields = doc_get(doc, "fields"), *said = doc_get(common, "field");

    if (!fields || fields->kind != DOC_LIST)
        return doc;
    struct doc *copy = again(doc_new(a), doc), *rows = doc_list(copy, "fields");
    doc_each (field, fields) {
        if (field->kind != DOC_OBJECT)
            return doc;
        struct doc *row = again(doc_row(rows), field);
        const char *name = doc_get_text(row, "name");
        const char *words = name ? doc_get_text(said, name) : NULL;
        if (words)
            doc_face(doc_text(row, "fault", words));
    }
    return copy;
}

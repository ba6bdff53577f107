/*
 * What a form brings: the fields of a body or of a query, in the order they came.
 *
 *     struct form *form;
 *     TRY(form_read(arena, ask_header(ask, "content-type"), ask->body, ask->body_size, &form));
 *     const char *why = form_text(form, "why");
 *     for (const struct form_field *f = form->first; (f = form_next(f, "officer")); f = f->next)
 *         use(f->value);
 *
 * A browser's form (application/x-www-form-urlencoded), a form with files
 * (multipart/form-data, RFC 7578) and a program's object (application/json) come
 * out alike: a list in JSON is the field several times, null is a field not sent,
 * true and false are those words, a number is its digits.
 *
 * Text is well-formed UTF-8 without control characters (utf8_valid); a line break
 * in it is a single LF.  A file's bytes are as they were, and are not copied: they
 * live as long as the body.  A file input in which nothing was chosen is not there.
 */
#pragma once

#include "base/fault.h"
#include "base/text.h"

enum { FORM_FIELDS_MOST = 1000, FORM_NAME_MOST = 100 };

struct form_field {
    const char *name;
    const char *value; /* NUL-terminated, unless it is a file */
    size_t size;
    const char *filename; /* of a file, without folders; NULL for a text */
    const char *type;     /* of a file, as the sender says; NULL where it says nothing */
    struct form_field *next;
};

struct form {
    struct arena *arena;
    struct form_field *first, *last;
    size_t count;
    bool object; /* a program's object: what nobody asked for is its mistake, not a page's extra */
};

/*
 * Faults are FAULT_BAD, `seen` says where: form.type (none of the three kinds),
 * form.broken (not what its type says), form.encoding (not UTF-8, or control
 * characters; `field` is named), form.name (empty or longer than FORM_NAME_MOST),
 * form.many (more than FORM_FIELDS_MOST), form.nested (an object inside a field);
 * and those of json_read.  An empty body without a type is an empty form.
 */
const struct fault *form_read(struct arena *, const char *type, const char *body, size_t size,
                              struct form **ret);
/* What stands behind the '?' of an address; the same faults. */
const struct fault *form_query(struct arena *, const char *query, struct form **ret);

/* The first field of that name at or after `from`; NULL where there is none. */
const struct form_field *form_next(const struct form_field *from, const char *name);
/* The value of the first text field of that name; NULL where there is none. */
const char *form_text(const struct form *, const char *name);
/* Appends one (a program's own form, a test). */
struct form_field *form_add(struct form *, const char *name, const char *value, size_t size);

/*
 * JSON in and out.  A document is written here; jansson only reads what arrives.
 *
 *     struct doc *in;
 *     TRY(json_read(arena, body, size, &in));
 *     size_t n;
 *     char *out = json_write(arena, in, &n);
 */
#pragma once

#include "base/doc.h"
#include "base/fault.h"

/* Objects, lists, texts, whole numbers; nesting up to 32; a key twice is a fault.
 * FAULT_BAD "json.broken" with the line, or "json.deep". */
const struct fault *json_read(struct arena *, const char *text, size_t size, struct doc **ret);

/* Face members left out; `<` is written \u003c so that it may stand in a page. */
char *json_write(struct arena *, const struct doc *, size_t *ret_size);

/* Appends one value. */
void json_put(struct text *, const struct doc *);
/* Appends a quoted, escaped string. */
void json_quote(struct text *, const char *s, size_t size);

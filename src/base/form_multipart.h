/*
 * The inside of form.h: a form with files (multipart/form-data, RFC 7578).
 * Only form.c and form_multipart.c know this header.
 */
#pragma once

#include "base/form.h"

/* Reads the parts of `body` into the form; `type` holds the boundary. */
const struct fault *form_multipart(struct form *, const char *type, const char *body, size_t size);

/* Appends a field, with the limits of form.h. */
const struct fault *form_join(struct form *, const char *name, const char *value, size_t size,
                              struct form_field **ret);
/* The same for text: UTF-8 checked, line ends made LF. */
const struct fault *form_join_text(struct form *, const char *name, const char *value, size_t size);

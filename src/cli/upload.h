/*
 * A file for the counter, as a browser's form would send it.
 *
 *     struct ask *ask = upload_ask("/import/taps", "clerk",
 *                                  (struct upload_field[]){ { "mode", "try" }, { 0 } }, file);
 */
#pragma once

#include <stddef.h>

#include "base/ask.h"

struct upload_field {
    const char *name, *value; /* a NULL value is left out; a NULL name ends */
};
struct upload_file {
    const char *path; /* its last part is the file's name */
    const char *bytes;
    size_t size;
};

/* A POST of the fields and, as `file`, the bytes; the answer is asked for as JSON. */
struct ask *upload_ask(const char *path, const char *as, const struct upload_field *,
                       struct upload_file);

/*
 * The inside of face.h: a fault in words, for programs and for people.
 */
#pragma once

#include "web/page.h"

/* The document of application/problem+json (RFC 9457). */
const struct doc *face_problem(struct arena *, const struct pages *, const char *lang,
                               const struct fault *, int status);
/* status, message, faults and field, put into what stands beside a page's document. */
void face_faults(struct arena *, const struct pages *, const char *lang, const struct fault *,
                 int status, struct doc *common);
/* The same document, its `fields` (rows with `name`) each with its `fault` from `common`. */
const struct doc *face_fields(struct arena *, const struct doc *, const struct doc *common);
/* The standard's own phrase for a status. */
const char *face_phrase(int status);

/*
 * The face of an answer: the same document as a page or as JSON.
 *
 *     face_show(face, ask, &(struct showing){ .status = 200, .doc = doc, .page = "today", .lang =
 * "ja" });
 *
 * Fills ask->reply: body, content type, ETag (of the bytes) and 304 where If-None-Match fits, Vary,
 * Cache-Control, Content-Language, CSP and the other headers that guard a page.  A fault becomes
 * application/problem+json (RFC 9457: type, title, status, detail, and `faults` with field, key,
 * message, seen) or, as a page, the template it came from with `faults` in its document
 * (faults.list with field, message; and field.NAME for beside the field), or an error page by
 * status (pages error-403, error-404, error).
 */
#pragma once

#include "base/ask.h"
#include "web/page.h"

struct face;

/* `common` is put beside every document: names of static files and the like. */
const struct fault *face_open(struct arena *, const struct pages *, const struct embedded *statics,
                              struct face **ret);
void face_show(const struct face *, struct ask *, const struct showing *);

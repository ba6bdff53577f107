/*
 * The face of an answer: the same document as a page or as JSON.
 *
 *     face_show(face, ask, &(struct showing){ .status = 200, .doc = doc, .page = "today",
 *                                             .lang = "ja" });
 *
 * Fills ask->reply: body, content type, ETag (of the bytes) and 304 where If-None-Match fits, Vary,
 * Cache-Control, Content-Language, CSP and the other headers that guard a page.  Headers that are
 * in the reply already (location, set-cookie) stay.  With 304, as for HEAD, the body stays in the
 * reply for its length; the door does not send it.
 *
 * A fault becomes application/problem+json (RFC 9457: type, title, status, detail, key, and
 * `faults` with field, key, message, seen) or a page: the template named in the showing, else by
 * status (error-403, error-404), else `error`.  The showing's status stands where it tells a fault
 * (400 and above), otherwise the fault's own kind does.
 *
 * Beside its document a page finds:
 *     static.tsutome_css   the address of a static file, '.' and '-' in its name written '_'
 *     lang                 "ja" or "en"
 *     path, query          of this request, for links back
 * and after a fault
 *     status, message      404, the words of the first fault
 *     faults.count, faults.list with field, key, message, seen
 *     field.NAME           the message for beside a field
 *     fields               the document's own list, where it has one: a row whose `name` is at
 *                          fault finds the message as its `fault`
 * Words of a fault find {seen} and {field}: the field's label (words field.NAME), or its name.
 */
#pragma once

#include "base/ask.h"
#include "web/page.h"

struct face;

/* `statics` are what pages may link to; NULL: none. */
const struct fault *face_open(struct arena *, const struct pages *, const struct embedded *statics,
                              struct face **ret);
/* From any thread. */
void face_show(const struct face *, struct ask *, const struct showing *);

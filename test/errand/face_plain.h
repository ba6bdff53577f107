/*
 * A page's JSON without what differs from one database to the next: ids have names, numbers of
 * journal lines and versions are gone, and so is whatever is empty.
 *
 *     const struct face_names *names = face_names(town);
 *     face_path(names, "/people/148/2026-11")              "/people/hana/2026-11"
 *     face_plain(names, answer.doc, 0)                     {"name":"佐藤 花","rows":[…]}
 *
 * So that one text serves both engines, and a diff of two shows what a reader would see.
 */
#pragma once

#include "town.h"

struct face_names;
const struct face_names *face_names(struct town *);
/* A path, or a whole address with a query. */
const char *face_path(struct town *, const struct face_names *, const char *path);
/* And back; a name that nobody has here stays as it is. */
const char *face_path_here(struct town *, const struct face_names *, const char *path);

enum { FACE_NO_LINKS = 1 };
const char *face_plain(struct town *, const struct face_names *, const struct doc *,
                       unsigned without);

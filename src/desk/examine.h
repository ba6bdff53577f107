/*
 * Is what stands in a place what a program of ours wrote?  For `tsutome verify`, asked of a server
 * or of a folder that nobody serves, and for an auditor at the screen (verify.c).
 */
#pragma once

#include "base/doc.h"
#include "store/journal.h"

/*
 * Gives `ret`: sound, lines, facts, erased, head, version { there, ours }, sessions, credentials,
 * unproved; `first`, the first line or fact that does not fit; `troubles`, rows { why, what, id },
 * at most 200, `troubles_all` how many there are; `not_examined`, rows { what }: what was not
 * looked at, and so is not said to be sound.  `why` and `what` are keys of words.
 */
const struct fault *examine(struct store *, struct arena *, const struct head *, struct doc **ret);
/* The same from within a work of a reader; `watch` as in journal_verify_watched(), or NULL. */
const struct fault *examine_in(struct db *, struct arena *, const struct head *,
                               _Atomic int64_t *watch, struct doc *ret);

/* "SEAL:HASH" as it was printed or mailed. */
bool examined_head(const char *text, struct head *ret);

/*
 * What a job of settling found, line by line, for a terminal: of `tsutome settle`, and of a release
 * of the law that was loaded.
 */
#pragma once

#include "base/doc.h"

/* `check`: nothing was written.  True where every day says what it said before. */
bool settled_tell(const struct doc *result, bool check);
/* The number of a job's figure by its name; 0 where it has none. */
int64_t result_figure(const struct doc *result, const char *name);

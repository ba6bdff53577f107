/* What the two halves of `verify` share: the chain over the lines, and the facts below them. */
#pragma once

#include "store/canon.h"

enum { VERIFY_PAGE = 4096 };

/* The first trouble by line; of two about one line, the one found first. */
void verify_blame(struct verdict *, int64_t seal, int64_t seq, const char *table, int64_t id,
                  const char *why);
/* A fault that outlives the page it happened on. */
const struct fault *verify_fault(const struct fault *);
/* One more line was looked at; `watch` may be NULL. */
void verify_looked(_Atomic int64_t *watch);
const struct fault *verify_facts(struct db *, _Atomic int64_t *watch, struct verdict *);

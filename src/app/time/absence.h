/*
 * Absences that stand: does a line that is to be kept overlap one?
 *
 *     struct overlap o;
 *     TRY(absence_overlap(a, officer, "annual", from, until, (struct span){ -1, -1 }, &o));
 *     if (o.id) ...      o.from to o.until is on record already
 *
 * Each minute of leave counts once (leave.c), so an overlap is no fault; whoever brings a line in
 * is told of it.
 */
#pragma once

#include "app/time/house.h"

struct overlap {
    int64_t id; /* 0: none */
    const char *kind;
    struct day from, until;
    struct span span; /* from -1: whole days */
};

/* The first absence in force of that kind (NULL: of any) that shares a day with the line, and a
 * minute where both name hours.  One that says the very same is none: it stands already.  Seen from
 * the transaction of the act, lines before this one included. */
const struct fault *absence_overlap(struct act *, int64_t officer, const char *kind,
                                    struct day from, struct day until, struct span,
                                    struct overlap *ret);

/* What settling's own files know of each other. */
#pragma once

#include "app/time/facts.h"
#include "app/time/time.h"

enum { MONTHS_TOUCHED = 64 };

struct settling {
    struct act *act;
    struct arena *arena;
    struct facts_book book;
    struct facts facts;
    struct settle_report *report;
    bool check;              /* only reports: nothing is written */
    struct day closed_month; /* last asked about */
    bool closed;
    struct day month[MONTHS_TOUCHED]; /* first days of months whose sums change */
    size_t months;
};

/* Kept for all officers of one act, so that units are asked for once. */
struct settling *settling_of(struct act *, struct settle_report *);
const struct fault *settle_with(struct settling *, int64_t officer, struct day from,
                                struct day until, bool whole);

/* Those days and no others, but for a stay of an earlier day that reaches into them. */
const struct fault *settle_exactly(struct settling *, int64_t officer, struct day from,
                                   struct day until);

/* settle_keep.c: rows as they stand, in order of days, and one of them written anew where it
 * differs.
 */
struct kept;
const struct fault *kept_load(struct settling *, struct day from, struct day until,
                              struct kept **ret, size_t *count);
const struct kept *kept_on(const struct kept *, size_t count, struct day);
const struct fault *workday_keep(struct settling *, const struct workday *, const struct settled *,
                                 const struct kept *was);

/* total.c */
void months_touch(struct settling *, struct day);
/* Sums the pieces of every touched month into month_total. */
const struct fault *months_keep(struct settling *);

int64_t workday_id(int64_t officer, struct day);
int64_t month_id(int64_t officer, struct day);

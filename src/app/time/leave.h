/*
 * What is left of somebody's annual leave, from what was brought in and what was taken since.
 *
 *     struct leave_book book;
 *     TRY(before_load(q, officer, &before));
 *     TRY(leave_load(q, officer, on, &before, &book));
 *     struct leave_balance b;
 *     leave_balance(&why, book.law, &book.facts, &b);
 *
 * The absences are read with the officer, not by the day (seen_leave): what is left now also rests
 * on what another chief decided in spring.
 */
#pragma once

#include "app/time/days.h"
#include "app/time/opening.h"
#include "law/leave_balance.h"

/* A request of leave as it stands, each minute of a day once; beside the same place of facts.use.
 */
struct leave_taken {
    struct span span; /* from -1: the whole day */
};

struct leave_book {
    const struct law *law; /* of the regime that the officer lives under on that day */
    struct leave_facts facts;
    struct leave_use *use; /* facts.use */
    struct leave_taken *taken;
    const struct opening *const *said; /* beside facts.opening */
    struct start start;
    struct day entered; /* 採用年月日, or else the first posting; none: neither */
};

const struct fault *leave_load(struct look *, int64_t officer, struct day on, const struct before *,
                               struct leave_book *);
/* The same as if this leave had been taken too. */
struct leave_more {
    struct day from, to;
    struct span span; /* from -1: whole days */
};
const struct fault *leave_load_with(struct look *, int64_t officer, struct day on,
                                    const struct before *, const struct leave_more *,
                                    struct leave_book *);

/* The row of left.leaves on きょう and month: { leave, days, minutes, note, unconfirmed, why }. */
const struct fault *leave_left(struct look *, int64_t officer, struct day on, const struct before *,
                               struct doc *d);

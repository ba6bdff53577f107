/*
 * The opening state (移行時の残高): what stood before an office began to use the house.
 *
 *     struct opening_book book;
 *     TRY(opening_load(q, officer, &book));
 *     const struct opening *at = opening_month(&book, month);
 *     if (at && !at->confirmed) ...
 *
 * Lines come by `tsutome import opening` (import_opening.c) or are mended on screen, and are facts:
 * one said again ends the other.  The officer and the office each give their word on a line
 * (opening_word.c); a line that was said again has no word yet.  Until both have confirmed a line,
 * a figure that rests on it says so.
 *
 * See also: doc/ja/opening.md, test/errand/opening.c
 */
#pragma once

#include "app/time/house.h"

extern const char *const opening_states[]; /* of a list's filter; NULL ends */

const char *opening_kind_name(enum opening_kind);
bool opening_kind_parse(const char *, enum opening_kind *ret);

/* A line as somebody may see it. */
struct opening {
    struct opening_line line;
    int64_t id, version;
    const char *own, *own_reason, *office, *office_by, *author; /* the last words, or NULL */
    struct moment own_at, office_at;
    bool confirmed; /* by both */
};

struct opening_book {
    struct opening *at;
    size_t count;
};

/* Lines the viewer may read, by kind and day. */
const struct fault *opening_load(struct look *, int64_t officer, struct opening_book *ret);
/* The line of a month's overtime, or NULL. */
const struct opening *opening_month(const struct opening_book *, struct day month);
/* Members of a line: kind, item, from, to and whatever it says; what it does not say is null. */
void opening_doc(const struct opening *, struct doc *row);

/* Where an officer's record begins, and how far the opening state was confirmed. */
struct start {
    struct day entered;      /* the first posting; none: never posted */
    struct day office_since; /* the office's own first day */
    const char *served;      /* spells of service: start_served() */
    const char *state;       /* none open officer office objected confirmed */
    int64_t lines, own_open, office_open, objected, version;
};
const struct fault *start_load(struct look *, int64_t officer, struct start *ret);
/* Was there a day of service in a month: a home posting, and neither 休職 nor 育休? */
bool start_served(const struct start *, struct day month);

/* Both, read once for all the figures of a page that rest on them. */
struct before {
    struct start start;
    struct opening_book lines;
};
const struct fault *before_load(struct look *, int64_t officer, struct before *ret);
/* Minutes of the month's overtime that were brought in as a sum; 0: none. */
minutes opening_minutes(const struct before *, struct day month);

/* Keeps a line as a fact; false in ret_kept where the same stands already. */
const struct fault *opening_keep_line(struct act *, const struct seen *,
                                      const struct opening_line *, int64_t batch, bool *ret_kept);
/* A word of one side on a line. */
const struct fault *opening_say(struct act *, const struct seen *, int64_t line, const char *side,
                                const char *word, const char *reason);
/* The sums of those months alone of which a batch speaks, and the count. */
struct settling;
/* Counts the lines that wait for somebody's word, compares, and keeps the counts. */
const struct fault *opening_state_settle(struct settling *, int64_t officer, int64_t unit);
const struct fault *opening_settle_batch(struct settling *, int64_t officer, int64_t batch);

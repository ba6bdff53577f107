/*
 * Looking back: what was known at an earlier line of the journal.
 *
 *     struct look *then;
 *     TRY(look_back(q, who, input_int(in, "as_known"), &then));
 *     return month_why(then, who, …);       the same function that tells it today
 *
 * A look back reads through the same words as any other: seen_rows() gives the officer's own rows
 * as they stood then, look_today() and look_now() are the line's moment, and look_law() is the
 * release that was known.  A row is known from its line until the line that ended it; so is a law.
 * The door was passed today: whoever may see a record now may see what it said then, and nobody
 * else.
 *
 * What was settled then is not kept: it is told again from known_rows() (app/time/known.h).
 * On PostgreSQL lines of two officers may be committed in another order than they are numbered;
 * those of one officer are not.
 */
#pragma once

#include "desk/errand.h"

/* `who` is proof for the officer whose record is read.  FAULT_FORM at `as_known` where the line is
 * not there yet. */
const struct fault *look_back(struct look *, const struct seen *who, int64_t seq,
                              struct look **ret);
/* The present, with the same right to facts: for a page that tells what settling would. */
struct look *look_facts(struct look *, const struct seen *who);
/* The line it looks back to; 0: it looks at the present
 * (look_facts: the greatest number there is). */
int64_t look_known(const struct look *);
/* The look of today from which it looks back; itself where it does not. */
struct look *look_present(struct look *);
/* `fact_` views as they stood at the line, for a look back only: its officer's days are told from
 * them. */
struct rows *known_rows(struct look *, const char *sql, const struct value *);

/*
 * What the files of this house share; nobody outside src/app/people includes it.
 */
#pragma once

#include "app/people/people.h"
#include "app/people/spell.h"

/* The first row's column as a number; 0 where there is no row. */
const struct fault *fact_int(struct act *, const char *sql, const struct value *,
                             const char *column, int64_t *ret);

/* Rows with id, valid_from, valid_to and `same` (0 or 1), read for spell_put. */
struct spells {
    struct spell *live;
    size_t n;
};
const struct fault *spells_read(struct act *, const char *sql, const struct value *,
                                struct spells *ret);
/* The id of the row that says it on `from`, or 0. */
int64_t spells_same(const struct spells *, int32_t from);

/* The statements of a table whose rows are ended and said again: `end` ($1 id), `again` ($1 new id,
 * $2 from, $3 to, $4 row). */
struct respell {
    const char *end, *again;
};
const struct fault *spells_write(struct act *, const struct seen *by, const struct respell *,
                                 const struct spell_change *, size_t n);

/* A fault at a column of ours. */
const struct fault *said_badly(struct act *, const char *field, const char *key, const char *seen);

/* from 0 and to 0 as people.h promises; FAULT_FORM people.days where `to` is before `from`. */
const struct fault *days_fit(struct act *, int32_t *from, int32_t *to);

/* closure.c: makes unit_closure again for a unit and all that was or is below it.
 * Fault: people.unit.deep. */
const struct fault *closure_renew(struct act *, const struct seen *by, int64_t unit);

/* Takes back a row, or lets it end on `last` (0: takes it back as said in error). */
const struct fault *posting_stop(struct act *, const struct seen *by, int64_t posting,
                                 int32_t last);

/* stop.c: what others rest on cannot end.  Faults at `until`: people.unit.served, …unit.parent,
 * …role.last_admin. */
const struct fault *unit_rests(struct act *, int64_t unit, int32_t last);
const struct fault *role_rests(struct act *, int64_t officer, int64_t unit);
/* A post's last day becomes `last` (`by` NULL: would).  Faults: people.post.held, …superior,
 * …taken. */
const struct fault *post_until(struct act *, const struct seen *by, int64_t post, int32_t last,
                               bool *ret_changed);

/* people_list.c: a row of a history on both axes. */
void said_row(struct rows *, struct doc *row);
/* first_steps.c: can.first_steps, while an administrator of the whole office has one to take. */
const struct fault *first_steps_frame(struct look *, struct doc *can);
/* post_list.c */
const struct fault *posts_of(struct look *, int64_t unit, struct doc *);
/* Whether the viewer holds a role now; for the links of a page, never for a door. */
bool holds_role(struct look *, const char *role);

/*
 * follow.c: days that rest on what was said of an officer (0: everybody's) or of a unit and those
 * below it (0) are told again by a job.  Whoever saves such a fact asks, here and nowhere else; a
 * form's answer then holds `job`, and `settle` { job, changes } with where to see what became
 * another figure.  `from` 0: since ever; `to` 0: open.
 */
void settle_asked(struct act *, int64_t officer, int64_t unit, int32_t from, int32_t to);

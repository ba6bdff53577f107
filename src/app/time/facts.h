/*
 * What is known of an officer over some days, read once for all of them.
 *
 *     struct facts_book book = { .act = act };
 *     struct facts facts;
 *     TRY(facts_load(&book, officer, from, until, &facts));
 *     facts_of_day(&book, &facts, day, &asked);       what workday_tell() wants
 *
 * Settling reads this way, and whoever looks back to what was known then (desk/known.h): the very
 * same words, as of a line of the journal.  The book keeps what officers share (settings and
 * sections of units), so settling a thousand officers asks for a unit once.
 */
#pragma once

#include "app/time/workday.h"
#include "law/overtime.h"

struct facts_book {
    struct act *act;   /* settling … */
    struct look *back; /* … or a look back */
    struct unit_book *units;
};

/* A value that holds from one day to another. */
struct facts_spell {
    struct day from, until;
    int64_t number;
    const char *text;
};

struct facts {
    int64_t officer;
    struct day from, until;
    struct facts_spell *home, *regime, *away, *order, *own; /* own: allotments, the latest first */
    struct facts_spell *reason; /* minutes of unordered presence that are explained, latest first */
    struct facts_spell *asked;  /* orders that wait for a word */
    size_t homes, regimes, aways, orders, owns, reasons, askeds;
    struct span *away_span, *order_span, *own_span, *asked_span;
    struct spans *own_breaks;
    struct attendance *attendance;
    size_t attendances;
};

const struct fault *facts_load(struct facts_book *, int64_t officer, struct day from,
                               struct day until, struct facts *ret);
const struct fault *facts_of_day(struct facts_book *, const struct facts *, struct day,
                                 struct workday_facts *ret);

/* Only the homes of an officer over other days. */
const struct fault *facts_homes(struct facts_book *, int64_t officer, struct day from,
                                struct day until, struct facts *);

/* The unit that keeps the officer's hours on a day; 0: none. */
int64_t facts_home(const struct facts *, struct day);
/* What kind of section a unit is on a day; it inherits from above where nothing is said. */
const struct fault *facts_section(struct facts_book *, int64_t unit, struct day, enum section *ret);
/* Where the officer stood at the month's end, and since which of its days (0: the first or before).
 */
const struct fault *facts_section_of_month(struct facts_book *, const struct facts *,
                                           struct day first, enum section *ret, struct day *since);
const struct fault *facts_rules(struct facts_book *, int64_t unit, struct day,
                                struct presence_rules *ret);
/* What is asked of a day. */
const struct fault *facts_plan(struct facts_book *, const struct facts *, struct day,
                               struct plan *ret);

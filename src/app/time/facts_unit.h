/* What the files that read facts know of each other: the words of a unit, by date. */
#pragma once

#include "app/time/facts.h"

/* Whose snapshot, arena and law the book stands on. */
struct look *book_look(struct facts_book *);
/* `fact_` views: as they stand, or as they stood. */
struct rows *book_rows(struct facts_book *, const char *sql, const struct value *);

/* The spell that holds on a day, the first of the list; NULL: none. */
const struct facts_spell *spell_on(const struct facts_spell *, size_t count, struct day);
/* A setting of the unit or of the nearest one above it; NULL where nobody said anything. */
const struct fault *unit_says(struct facts_book *, int64_t unit, const char *key, struct day,
                              const char **ret);
const struct fault *unit_minutes(struct facts_book *, int64_t unit, const char *key, struct day,
                                 minutes otherwise, minutes *ret);
/* Is the unit that one, or below it, on that day? */
const struct fault *unit_within(struct facts_book *, int64_t unit, int64_t above, struct day,
                                bool *ret);

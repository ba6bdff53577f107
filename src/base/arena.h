/*
 * An arena is a desk for one piece of work: lay things on it freely, and
 * clear it once when the work is done.
 *
 *     struct arena a = { 0 };
 *     char *name = arena_text(&a, "%s-%d", unit, year);
 *     ...
 *     arena_clear(&a);
 *
 * Each request gets one.  Whatever a handler takes lives until the reply has
 * left the building, so app/ code reads straight down and never frees.
 * Running out of memory ends the process: no caller has an answer to it.
 */
#pragma once

#include <stddef.h>

struct sheet;

struct arena {
    struct sheet *top;
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Zeroed memory, aligned for anything, valid until arena_clear(). */
void *arena_take(struct arena *, size_t size);

/* Room for `count` things of `size`; a product that does not fit ends the process. */
void *arena_array(struct arena *, size_t count, size_t size);

/* `at` with room for one thing more than the `count` of `size` that lie there (NULL: none); moved
 * where it must be, for good amortised.  What lay there before stays readable. */
void *arena_grown(struct arena *, void *at, size_t count, size_t size);

/* printf onto the desk. */
char *arena_text(struct arena *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A copy of `size` bytes with a NUL behind them. */
char *arena_copy(struct arena *, const void *bytes, size_t size);

/* A copy of a string; NULL stays NULL. */
char *arena_dup(struct arena *, const char *text);

/* Give everything back.  The arena is empty and ready for the next person. */
void arena_clear(struct arena *);

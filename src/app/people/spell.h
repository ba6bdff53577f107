/*
 * Saying something from one day to another, over what was said before.
 *
 * At most one row of a kind governs a day: one home posting, one place of a unit, one category of
 * a section.  Rows are never changed, so a new word ends the rows that it overlaps and says again
 * what is left of them on either side.
 *
 *     struct spell live[] = { { .id = 7, .from = 20190401, .to = SPELL_OPEN } };
 *     struct spell_change todo[3];
 *     struct spell_word word = { 20200401, SPELL_OPEN };
 *     if (spell_put(live, 1, &word, todo, &n))
 *         …                       7 ends, is said again until 2020-03-31; the new row begins
 *
 * An open end means "until what is already said to follow": a late 発令 of April leaves the one of
 * July standing.  A last day that is said ends what says the same: over a role that stands open
 * since 2024-04-01, the role until 2026-09-30 is the role of 2024-04-01..2026-09-30.  Pure: nothing
 * here reads a clock or a database.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SPELL_OPEN = 99991231 };

struct spell {
    int64_t id;
    int32_t from, to; /* both inclusive, yyyymmdd */
    bool same;        /* it says what is about to be said */
};

struct spell_change {
    enum {
        SPELL_END,    /* row `id` was taken back */
        SPELL_AGAIN,  /* row `id` is said again, for from..to only */
        SPELL_INSIDE, /* the part of row `id` that the new word covers */
    } what;
    int64_t id;
    int32_t from, to;
};

/* A word to say for from..to; then the row to write for it, and the days that are told otherwise.
 */
struct spell_word {
    int32_t from, to;
    int32_t first, last; /* last > to: something ended on `to` */
};

/*
 * What must be written so that the new word holds from..to, and ends on `to` where that was said.
 * False: it holds already.  `live` may stand in any order; `ret` has room for four times as many.
 */
bool spell_put(const struct spell *live, size_t n, struct spell_word *, struct spell_change *ret,
               size_t *ret_count);
/* The day before the first spell that begins after `from`; SPELL_OPEN where none does. */
int32_t spell_until(const struct spell *live, size_t n, int32_t from);

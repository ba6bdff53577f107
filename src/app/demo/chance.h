/*
 * Dice that fall the same way for the same seed.
 *
 *     struct chance c = chance_of(seed, officer);
 *     if (chance_percent(&c, 30)) …
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct chance {
    uint64_t at;
};

static inline uint64_t
chance_next(struct chance *c)
{
    uint64_t z = c->at += 0x9e3779b97f4a7c15u; /* splitmix64 */

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* A thread of its own for each `who`. */
static inline struct chance
chance_of(uint64_t seed, uint64_t who)
{
    struct chance c = { seed * 0xd1342543de82ef95u + who };

    chance_next(&c);
    return c;
}

/* low..high, both possible. */
static inline int
chance_between(struct chance *c, int low, int high)
{
    return high <= low ? low : low + (int)(chance_next(c) % (uint64_t)(high - low + 1));
}

static inline bool
chance_percent(struct chance *c, int percent)
{
    return chance_between(c, 0, 99) < percent;
}

/* So many in a thousand. */
static inline bool
chance_mille(struct chance *c, int mille)
{
    return chance_between(c, 0, 999) < mille;
}

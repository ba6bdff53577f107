/* Officers by chance, the same for the same seed: transfers, special work, part years. */
#pragma once

#include "plain.h"

struct dice {
    uint64_t state;
};

/* 0 <= roll < n */
uint32_t roll(struct dice *, uint32_t n);

/* An officer of the limit year that `cube` holds, often near a ceiling. */
void random_officer(struct dice *, const struct cube *, struct plain_officer *);
/* The same officer into the cube; cube_settle is left to the caller. */
void officer_into_cube(const struct plain_officer *, struct cube *, uint32_t place);

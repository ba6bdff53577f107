/*
 * Changes of every kind that a limit of overtime can rest on: evenings, openings, postings (also
 * several in a month and over the limit year's first day), sections of units, regimes, 特例業務.
 *
 *     struct luck luck = { 7 };
 *     change(t, &luck);            the same seed makes the same changes
 */
#pragma once

#include "town.h"

static const struct day april = { 20260401 };

struct luck {
    uint64_t state;
};
uint32_t roll(struct luck *, uint32_t n);

/* Long evenings, some of them past midnight. */
void evenings(struct town *, struct luck *);
void opening(struct town *, struct luck *);
void change(struct town *, struct luck *);

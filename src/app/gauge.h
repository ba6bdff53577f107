/*
 * How long is each part of a bar that shows an amount against its ceiling?
 *
 *     int64_t whole = gauge_length(used + planned, most);
 *     doc_text(g, "used", gauge_share(arena, used, whole));      "62.5%"
 */
#pragma once

#include <stdint.h>

#include "base/arena.h"

/* The ceiling stands at four fifths, or further left where the amount needs the room. */
int64_t gauge_length(int64_t amount, int64_t most);
/* Of the whole bar, in tenths of a per cent, never outside it. */
const char *gauge_share(struct arena *, int64_t part, int64_t whole);

/*
 * The only place that reads a clock.  law/ and cube/ may not include it
 * (script/floorplan looks), and everything else takes `now` from its request.
 */
#pragma once

#include "base/moment.h"

struct moment clock_now(void);
/* Microseconds that only ever grow, for measuring. */
int64_t clock_ticks(void);

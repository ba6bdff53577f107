/*
 * A clock and dice that stand still, for what must come out the same on every machine and day.
 *
 *     steady_begin();                                     in main, before anything else
 *     steady_now(moment_at((struct day){ 20261127 }, CLOCK(10, 0)));
 *
 * Linked into a test program, `clock_now` and `clock_ticks` of this file take the place of the
 * program's own (src/base/clock.c); the program that is released has no such switch.
 */
#pragma once

#include <stdbool.h>

#include "base/moment.h"

/* 2026-08-01, 9:00.  Salts and tokens come from a counter: the same ones in every run. */
void steady_begin(void);
/* What the clock says from now on. */
void steady_now(struct moment);
/* Jobs never hand back in between, so that they write as many lines of the journal on every
 * machine; at a price of waiting that PostgreSQL's timers would pay. */
void steady_turns(bool long_ones);

/*
 * An instant: when a card was tapped, when an answer reached the disk.
 *
 *     struct moment at = moment_at((struct day){ 20200715 }, CLOCK(18, 15));
 *     char *said = moment_iso(arena, at);     2020-07-15T18:15:00+09:00
 *
 * Japan Standard Time is a constant nine hours ahead of UTC and has no summer
 * time, so no time-zone data is read.  Nothing here reads a clock (base/clock.h does).
 */
#pragma once

#include "base/day.h"

struct moment {
    int64_t us; /* microseconds since 1970-01-01T00:00Z */
};

/* `clock` minutes after 0:00 of that day in Tokyo; may pass 1440. */
struct moment moment_at(struct day, minutes clock);
struct day moment_day(struct moment);
/* Whole minutes since 0:00 of its own day, 0..1439; seconds are dropped. */
minutes moment_clock(struct moment);
/* Whole minutes since 0:00 of another day, negative before it. */
minutes moment_since(struct moment, struct day);
struct moment moment_add(struct moment, int64_t seconds);

/* 2019-07-01T07:57:00 (Tokyo), with an optional fraction and Z or +09:00.  Also 2019-07-01 07:57.
 */
bool moment_parse(const char *text, struct moment *ret);
/* What files write: the above; a day as day_read() reads it, then a clock as clock_read() does, up
 * to 47:59 (of the day before), seconds too; 202611020830. */
bool moment_read(const char *text, struct day today, struct moment *ret);
/* What spreadsheets write where a cell has no format of a day: 46328 (days since 1899-12-30), with
 * a part of a day 46328.354, or that part alone 0.354.  Days of 1990 to 2100; `ret_day` is {0} for
 * a part alone, `ret_clock` -1 for a whole day. */
bool serial_read(const char *text, struct day *ret_day, minutes *ret_clock);
/* The same as a person reads it, to name what a cell holds: "46328.354 = 2026-11-02 08:29".  NULL
 * where it is none. */
const char *serial_said(struct arena *, const char *text);
char *moment_iso(struct arena *, struct moment);

/*
 * The cube judges everybody at once (architecture.md §7).
 *
 * It holds the overtime of one limit year, a cell of 16-bit minutes for each
 * officer and day, the month sums beside it, and for every month of an officer
 * the ceilings of 人事院規則15―14 第16条の2の2 that were passed.  The cells
 * lie in tiles of 64 officers, [day][64], so that summing a month is adding rows
 * of 128 bytes: every compiler makes vector instructions of it.
 *
 *     struct cube *c = cube_open((struct day){ 20260401 }, &ceilings, 20000);
 *     uint32_t at = cube_officer(c, officer_id);
 *     cube_stay(c, at, 0, 365, CUBE_HETERO);            where they serve, day by day
 *     cube_put(c, at, day_between(first, day), 105);    load, many
 *     cube_settle(c, 0, cube_tiles(c));                 sums and verdicts of all
 *     cube_change(c, at, day_between(first, day), 120); from now on: one cell, judged at once
 *     struct cube_verdict v = cube_verdict(c, at);
 *     cube_close(c);
 *
 * Months are counted from the first of the limit year, 0..11; the CUBE_BEFORE
 * months before it are -5..-1.  Days are counted from 0, the first day of the
 * limit year.  A minute belongs to the calendar day it is worked on (U-DAY), so
 * a cell never passes 1440.
 *
 * Threads.  Every function may be called from any thread at any time, but
 * cube_close.  Each tile has a lock of its own; one call takes one tile at a time, for
 * some microseconds.  A reader therefore always sees an officer whole (cell, sum
 * and verdict agree), and two officers of different tiles perhaps one change
 * apart.  Between cube_put and cube_settle the sums of an officer are those of the
 * last settling.  The cube starts no thread: cube_settle and cube_judge take
 * a range of tiles, and a caller with two cores gives each thread a half.
 *
 * Nothing here reads a clock, a file or a database; the numbers come from the
 * law as `struct cube_ceilings` (cube/ceilings.h).
 *
 * See also: cube/total.h (units, lists), cube/snapshot.h (stop and start again)
 */
#pragma once

#include <stddef.h>

#include "base/day.h"
#include "cube/ceilings.h"
#include "law/finding.h"

#define CUBE_LANES 64 /* officers in a tile */
#define CUBE_MONTHS 12
#define CUBE_BEFORE 5 /* a window of six months looks back on five */
#define CUBE_DAYS 366
#define CUBE_NOBODY UINT32_MAX

struct cube;

/* How an officer stands on a day. */
enum cube_stand {
    CUBE_OUT,    /* not serving, or under a regime whose ceilings nobody told: not judged */
    CUBE_NORMAL, /* 自律部署 */
    CUBE_HETERO, /* 他律部署 */
};

/*
 * The ceilings that were passed, a bit for each month of the limit year
 * (1 << month).  A month has its bit in `year` when the minutes from the first of the limit
 * year to its end pass the year's ceiling, in `average` when a window ending
 * with it does, in `often` when it is a month above 45 hours too many.
 */
struct cube_marks {
    uint16_t month;   /* 45:00, 100:00, or 45:00 after a move       */
    uint16_t year;    /* 360:00, 720:00                             */
    uint16_t average; /* 80:00 on average of 2..6 months            */
    uint16_t often;   /* more than six months above 45:00           */
    uint16_t period;  /* 30:00 a month on average after a move      */
};

struct cube_verdict {
    struct cube_marks over;    /* every excess, 特例業務 or not: it is never hidden      */
    struct cube_marks exempt;  /* of these, those in whose period 特例業務 was done (第2項) */
    struct cube_marks unknown; /* 不明: the figure rests on a month of which nothing is known */
};

/* NULL where memory is not to be had, `first` is no first of a month, or the numbers make no sense
 * (cube_ceilings_sound).  `room` is how many officers it can ever hold; unused room costs no
 * memory. */
struct cube *cube_open(struct day first, const struct cube_ceilings *, uint32_t room);
void cube_close(struct cube *);

struct day cube_first(const struct cube *);
int cube_days(const struct cube *); /* 365 or 366 */
/* First day of month 0..11, counted from the limit year's first; 12 gives cube_days(). */
int cube_month_day(const struct cube *, int month);
const struct cube_ceilings *cube_ceilings_of(const struct cube *);

/* The place of an officer, a new one when `id` was not seen before; CUBE_NOBODY when all room is
 * taken.  Ids are the caller's own, any number. */
uint32_t cube_officer(struct cube *, int64_t id);
/* The same, but CUBE_NOBODY where the id is not known. */
uint32_t cube_find(const struct cube *, int64_t id);
int64_t cube_id(const struct cube *, uint32_t officer);
/* Officers so far, and the tiles that hold them. */
uint32_t cube_officers(const struct cube *);
uint32_t cube_tiles(const struct cube *);

/*
 * Where an officer serves.  cube_stand_on() replaces all that was said before:
 * stand[cube_days] with a cube_stand for each day.  cube_stay() says one stretch
 * [from, until) and leaves the other days; the officer begins as CUBE_OUT.
 * A change from 他律 to 自律 is a move (異動) on the first day of the new stand.
 */
void cube_stand_on(struct cube *, uint32_t officer, const uint8_t *stand);
void cube_stay(struct cube *, uint32_t officer, int from, int until, enum cube_stand);
enum cube_stand cube_stand_at(const struct cube *, uint32_t officer, int day);
/* All of it at once, with special work and unknown months: judged anew only where something
 * differs. */
void cube_serve(struct cube *, uint32_t officer, const uint8_t *stand, uint32_t special,
                uint32_t unknown);
/* 特例業務 was done in the months of the mask; bit CUBE_BEFORE + month, so that earlier months
 * have theirs. */
void cube_special(struct cube *, uint32_t officer, uint32_t months);
/* Of these months nothing, or not all, is known although the officer served in them: before an
 * office began to use the house, say.  What is told of them is a part: whatever rests on one is
 * over where the parts alone have passed a ceiling, else 不明, and never within.  The mask is that
 * of cube_special. */
void cube_unknown(struct cube *, uint32_t officer, uint32_t months);

/*
 * Of the months first..last (-5..11) only their sum was told (年度累計), where one of them is
 * unknown.  A sum that holds all of them is known by it; one that begins or ends among them is not.
 */
struct cube_so_far {
    bool told;
    int8_t first, last;
    int8_t over45;  /* of them above 45:00; -1: not said */
    uint32_t total; /* minutes */
};
void cube_so_far(struct cube *, uint32_t officer, const struct cube_so_far *);

/*
 * Minutes.  All three refuse (false, nothing changed) what cannot be: a day
 * outside the year, minutes outside 0..1440, a month beyond 65,535 minutes.
 * cube_put only stores: follow it with cube_settle.  cube_change stores, sums and judges the
 * officer anew.  cube_month_put says a sum without days: an earlier month (-5..-1), or
 * what an opening balance brings for a month of the year, to which its days are added.
 */
bool cube_put(struct cube *, uint32_t officer, int day, minutes);
bool cube_change(struct cube *, uint32_t officer, int day, minutes);
bool cube_month_put(struct cube *, uint32_t officer, int month, minutes);

/*
 * Everything about an officer at once, in place of all that was said before; judged before anybody
 * sees it.  False, and nothing changed, where a day or a month holds more than it can.
 */
struct cube_told {
    uint8_t stand[CUBE_DAYS]; /* enum cube_stand */
    uint16_t day[CUBE_DAYS];
    uint16_t
        month[CUBE_BEFORE + CUBE_MONTHS]; /* minutes without days: an earlier month, an opening */
    uint32_t special, unknown;            /* as cube_special() and cube_unknown() have them */
    struct cube_so_far so_far;
};
bool cube_tell(struct cube *, uint32_t officer, const struct cube_told *);

/*
 * The cells of an officer, day d at [d * CUBE_LANES], for whoever fills a cube that
 * nobody else knows of yet: no lock is taken and nothing is checked.  cube_settle follows.
 */
uint16_t *cube_lane(struct cube *, uint32_t officer);

/* Month sums from the cells, then verdicts, for tiles [from, until). */
void cube_settle(struct cube *, uint32_t from, uint32_t until);
/* Verdicts only, from the month sums as they are kept. */
void cube_judge(struct cube *, uint32_t from, uint32_t until);

/*
 * The law has been amended: every officer is judged anew by other numbers.  False, and nothing
 * done, where they make no sense.  The one function that nobody else may meet: the caller keeps all
 * other threads away meanwhile.
 */
bool cube_amend(struct cube *, const struct cube_ceilings *);

minutes cube_cell(const struct cube *, uint32_t officer, int day);
minutes cube_sum(const struct cube *, uint32_t officer, int month); /* month -5..11 */
struct cube_verdict cube_verdict(const struct cube *, uint32_t officer);

/*
 * What was passed, for a person to read: each excess with its sum and its ceiling.
 * A month's ceiling and an average have a row for each month (an average its worst window); year,
 * number of months and period one each, from the month in which they were passed.
 */
#define CUBE_EXCESS_MOST 48
struct cube_excess {
    enum cube_rule rule;
    int month;       /* the month at whose end, or in which, it was passed */
    int from, until; /* what was summed: months from..until, both included */
    int64_t worked;  /* minutes; for CUBE_OFTEN a number of months         */
    int64_t most;
    bool before_move; /* of the month, only what came before a move into a 他律部署 */
    bool exempt;      /* 特例業務 was done in that period                           */
};

/* Returns how many were written to ret[CUBE_EXCESS_MOST]. */
size_t cube_excesses(const struct cube *, uint32_t officer, struct cube_excess *ret);

/*
 * What is still free in a month with the year as it stands up to that month
 * (OT-REMAINING); each may be negative, CUBE_FREE where that ceiling does not apply.
 */
#define CUBE_FREE INT32_MAX
#define CUBE_DARK INT32_MIN /* 不明: it rests on a month of which nothing is known */
struct cube_room {
    minutes month, year, average, often, period;
    minutes binding; /* the smallest of them, not below 0; CUBE_FREE where none applies,
                        CUBE_DARK where one of them is */
};
struct cube_room cube_room(const struct cube *, uint32_t officer, int month);

/*
 * What the law finds of an officer in a month: the same findings, figures and verdicts that
 * overtime_judge() (law/overtime.h) makes of the same facts.  In the order month, move in, year,
 * average, number of months, period; none where the officer is not judged in that month.
 */
#define CUBE_FINDINGS_MOST 6
struct cube_finding {
    enum cube_rule rule;
    enum verdict verdict;
    int64_t used, most; /* minutes; of CUBE_OFTEN a number of months; used 0 where it is unknown */
    bool partly;        /* over by what is known alone, `least`; used is unknown */
    int64_t least;
    int highest;         /* of CUBE_AVERAGE: months of the window of the highest average, 0: none */
    int64_t highest_sum; /* and its minutes */
};
size_t cube_findings(const struct cube *, uint32_t officer, int month, struct cube_finding *ret);

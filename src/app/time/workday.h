/*
 * An attendance day as it was settled: what somebody was asked, what happened, and what the law
 * makes of it.  One row of the table `workday`.
 *
 *     struct workday w;
 *     workday_tell(&trail, arena, law, &facts, &w);     settling: facts in, figures out
 *     workday_read(rows, arena, &w);                    a screen: the row as it may be seen
 *     workday_why(&trail, arena, law, &w);              and once more, with its reasons
 *
 * The row keeps every fact it rests on, so a screen that may see the figures can also
 * show their derivation, made by the very function that made them.
 */
#pragma once

#include "app/time/presence.h"
#include "desk/errand.h"
#include "law/work.h"

struct workday {
    struct day day;
    int64_t officer, unit, version;
    const char *regime;
    enum day_kind kind;
    unsigned moved;
    const char *holiday;             /* name, or NULL */
    minutes allot_from, allot_until; /* -1: none on that day */
    minutes first_in, last_out;      /* -1: unknown */
    minutes since;                   /* of what is open: the arrival, or the start of the break */
    enum place place;
    struct spans breaks, later, present, ordered, leave, duty_spans;
    struct settled_piece sum; /* of all pieces; its day and kind are the attendance day's */
    minutes planned;
    const char *away;                  /* kind of leave or absence, or NULL */
    unsigned later_moved[PIECES_MOST]; /* `moved` of the days after it that it reaches into */
    const char *away_kinds; /* minutes of the allotted hours by kind: annual:120,trip:345 */
    bool away_whole, open, on_break;
    unsigned questions;
    int law_release;
    bool masked; /* read by a colleague: who is there, and nothing more */
    bool came;   /* there was an arrival (also when masked) */
    bool is_away;
};

/* What a unit, or an allotment of the officer's own, asks of a day. */
struct plan {
    struct day_ruling ruling;
    unsigned moved;
    minutes from, until; /* -1: no hours that day */
    struct spans breaks;
};

/* Is somebody to be there unasked?  Not on a holiday. */
bool plan_asks(const struct plan *);
/* The hours of `next`, the plan `days` days after the day of `own`, on the clock of that day, but
 * for those that lie in `own`: its own record tells them. */
struct spans plan_hours_after(struct arena *, const struct plan *own, const struct plan *next,
                              int days);

enum { PLANS = PIECES_MOST }; /* the day and those that a long stay may reach into */

struct away {
    const char *kind;
    struct span span; /* from -1: the whole day */
};

struct workday_facts {
    struct day day;
    int64_t officer, unit;
    const char *regime;
    struct plan plan[PLANS];
    const struct attendance *attendance; /* NULL: no tap */
    struct spans carried; /* of stays that began on a day before: what lies in this day's hours */
    struct spans ordered, duty;
    struct spans waiting; /* orders that nobody has confirmed yet: they count for nothing */
    const struct away *away;
    size_t away_count;
    minutes gap_from;  /* unordered presence from which it is a question */
    minutes explained; /* unordered presence whose reason was given */
};

/* Pure: facts and law in, the whole row (but its version) and the pieces out. */
void workday_tell(struct trail *, struct arena *, const struct law *, const struct workday_facts *,
                  struct workday *ret, struct settled *ret_pieces);

/* A row of seen_workday; what the viewer may not see is -1, 0 or NULL, and `masked` is set. */
void workday_read(struct rows *, struct arena *, struct workday *ret);

/* Column later_moved. */
const char *later_moved_text(struct arena *, const unsigned moved[PIECES_MOST]);

/* The figures again, from what the row keeps. */
void workday_why(struct trail *, struct arena *, const struct law *, const struct workday *,
                 struct settled *ret);
/* The same as if the open stay had ended at `now` (minutes of the attendance day). */
void workday_so_far(struct arena *, const struct law *, const struct workday *, minutes now,
                    struct settled *ret);

/* The same as if somebody had been there for those minutes too, and nothing were open. */
void workday_if_there(struct arena *, const struct law *, const struct workday *,
                      struct spans there, struct settled *ret);

/* The breaks that an order covers: they were work, and no break. */
struct spans workday_breaks_ordered(struct arena *, const struct law *, const struct workday *);
/* What of it lies on a holiday, also behind midnight. */
struct spans workday_released(struct arena *, const struct law *, const struct workday *);

/* What those below ask, from COALESCE(first_in, -1), COALESCE(last_out, -1), away, ordered,
 * duty_spans, open, questions and present in the columns from `at` on. */
struct workday workday_told_by(struct rows *, int at, struct arena *, struct day);
/* Is anything told of it?  A row that only asks says nothing of the month it stands in. */
bool workday_told(const struct workday *);
/* From which day on is its overtime unknown?  From itself, where a stay has no end or no beginning;
 * where it is still open, from the day on which it can be under way no more.  0: it is known; so it
 * is too where nothing was ordered, for overtime is what was ordered. */
struct day workday_unknown_from(const struct workday *);
/* The last calendar day that its stay or its orders reach into. */
struct day workday_reaches(const struct workday *);
/* 出張 and 研修 are work at another place: the allotted hours count as worked. */
bool workday_elsewhere(const char *kind);

/* Minutes on duty that count as work of some kind. */
minutes workday_worked(const struct workday *);

/* "510-1035,1095-1200", in order. */
char *spans_text(struct arena *, struct spans);
struct spans spans_parse(struct arena *, const char *);
/* "12:00-13:00,…" as an office writes it in a setting, or SPANS_NONE: no break; false where it is
 * neither. */
#define SPANS_NONE "none"
bool spans_read(struct arena *, const char *, struct spans *ret);

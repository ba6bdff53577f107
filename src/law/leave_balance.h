/*
 * What is left of annual leave on a day, what of it can be carried, and why.
 *
 *   勤務時間法17条; 人事院規則15―14 18条―20条
 *
 *     struct leave_balance b;
 *     leave_balance(&why, law, &facts, &b);
 *     if (b.known)
 *         say(leave_split(b.left, b.day));                      12 days 3:45
 *
 * A balance begins where something is known: with what an office brought in (an opening), or with
 * entering the service under the eyes of the record.  From there it goes on, use by use and
 * 1 January by 1 January.  Where neither stands, nothing is guessed: it is 「不明」.
 *
 * See also: law/annual_leave.h, doc/ja/law/annual-leave.md, test/law/leave-balance.c
 */
#pragma once

#include "law/leave_shape.h"
#include "law/overtime.h" /* MINUTES_UNKNOWN */

/* One request of leave on one day; those of a day stand beside each other. */
struct leave_use {
    struct day day;
    bool whole;        /* the whole day: the only one of that day */
    minutes allocated; /* hours asked of that day; 0: none, and nothing is charged */
    minutes taken;     /* not whole: minutes of those hours */
    bool shift;        /* 7条1項3号の職員 on that day */
};

/* What stood in the morning of `on`, before that day's leave. */
struct leave_opening {
    struct day on;
    int granted;     /* days of the year's grant; -1: not said */
    minutes carried; /* what the year began with from the year before; MINUTES_UNKNOWN: not said */
    minutes left;
    minutes day;   /* of a day of leave (育児短時間勤務, short-time); 0: the law's */
    int week_days; /* of a short-time officer; 0: five */
};

struct leave_facts {
    struct day on;                       /* what is taken after it in the year is planned */
    struct day hired;                    /* no day: not known */
    bool from_entry;                     /* the record reaches back to `hired` */
    const struct leave_opening *opening; /* in order of day */
    size_t openings;
    const struct leave_use *use; /* in order of day */
    size_t uses;
    minutes *charged;                /* beside `use`: gets what each cost; NULL: not asked */
    const struct leave_shape *shape; /* changes of 勤務形態, in order of `from`; before the first,
                                        and where there is none, everybody's */
    size_t shapes;
};

/* Minutes; MINUTES_UNKNOWN where what they would rest on is missing. */
struct leave_balance {
    int year;
    bool known;          /* `left` is */
    minutes day;         /* of a day of leave */
    minutes granted;     /* for the year */
    minutes carried;     /* from the year before */
    minutes used;        /* in the year, to the end of `on` */
    minutes planned;     /* after it, in the year */
    minutes left;        /* after `on`, before what is planned */
    minutes old;         /* of it, carried in: not carried a second time */
    minutes carry;       /* into the next year, if what is planned and no more is taken */
    minutes lapses;      /* with the end of the year, likewise */
    struct finding use5; /* within: five days are reached with what is planned */
    const struct leave_opening *base; /* the opening it begins with, or NULL */
};

/* Why: a trail for each figure.  Trails without an arena keep nothing. */
struct leave_why {
    struct trail granted, carried, used, left, carry, use5;
};

/* AL-UNIT, AL-CONVERT, AL-LONGDAY: what a use costs.  Part of a day is charged in hours, from
 * 2026-04-01 (shift staff: 2024-01-01) in quarters, and never more than the day. */
minutes leave_charge(const struct law *, const struct leave_use *, minutes day);
/* The same beside other requests of that day, which cost `before`: together they cost a day at
 * most. */
minutes leave_charge_beside(const struct law *, const struct leave_use *, minutes day,
                            minutes before);

/* The pattern that holds on a day. */
void leave_shape_on(const struct law *, const struct leave_facts *, struct day,
                    struct leave_shape *ret);

void leave_balance(struct leave_why *, const struct law *, const struct leave_facts *,
                   struct leave_balance *ret);

/* Minutes as days of `day` and what is beyond them; both are negative below zero. */
struct leave_split {
    int days;
    minutes minutes;
};
struct leave_split leave_split(minutes, minutes day);

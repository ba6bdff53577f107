/*
 * What counts on a calendar day, whichever attendance day it belongs to, and the sums of such days.
 *
 *     8:30 to 26:00 on 30 June, ordered from 17:15: 6:45 of overtime on 30 June, 2:00 on 1 July
 *
 *   給与法16条1項・3項, 規則15―14 16条の2の2: overtime counts by the day and the month it is worked
 * in
 *
 * A row of a page and the sum beneath it are these figures and nothing else.  Minutes; a figure
 * that rests on a tap nobody made is not known: its bit stands in `unknown`, and `of` holds the
 * part that is.
 */
#pragma once

#include "app/time/house.h"
#include "law/pay.h"

enum figure {
    FIGURE_WORKED,
    FIGURE_REGULAR, /* of it, within the hours of a working day */
    FIGURE_OVERTIME,
    FIGURE_NIGHT,         /* of the overtime, 22:00-5:00 */
    FIGURE_HOLIDAY,       /* 休日給: regular hours worked on a holiday */
    FIGURE_REGULAR_NIGHT, /* 夜勤手当: regular hours 22:00-5:00 */
    FIGURE_UNORDERED,
    FIGURE_LEAVE,
    FIGURE_ABSENCE, /* 欠勤 */
    FIGURE_BREAK,   /* kept: allotted or tapped, not covered by an order */
    FIGURES,
};

struct figures {
    minutes of[FIGURES];
    unsigned unknown;        /* 1 << enum figure */
    struct spans overtime;   /* on this day's clock */
    minutes carried;         /* of FIGURE_WORKED: by stays that began earlier … */
    struct day carried_from; /* … the last of them */
    minutes passed;          /* worked by this day's own stay after its midnight: not in `of` */
};

void figures_of_piece(const struct settled_piece *, minutes of[FIGURES]);

/* Days before a range from which a stay may reach into it. */
enum { FIGURES_REACH = PIECES_MOST - 1 };

/* The figures of `count` days that follow each other, cut out of their workdays. */
struct daily;
const struct fault *figures_cut(struct look *, int64_t officer, struct daily *, size_t count);

/* The figures as members of a row (0: null, unless `nought`), `not_known`, and `unknown` { NAME:
 * true } of those that are not, or null. */
void figures_doc(const struct figures *, bool nought, struct doc *row);

/* Minutes of overtime by what is paid for them (16条1項・3項); 休日給 and 夜勤手当 beside them. */
enum rate {
    RATE_WEEKDAY,
    RATE_WEEKDAY_NIGHT,
    RATE_OTHER,
    RATE_OTHER_NIGHT,
    RATE_SHORT, /* 16条2項: short-time officers, until the day reaches 7:45 */
    RATE_SHORT_NIGHT,
    RATE_OVER60,
    RATE_OVER60_NIGHT,
    RATE_HOLIDAY,
    RATE_REGULAR_NIGHT,
    RATES,
};
struct rates {
    bool known;
    bool paid; /* 16条―18条 apply on a day of them: no 管理職員等 on all of them */
    minutes of[RATES];
    int percent[RATES];
};
struct days;
/* Of the days of a calendar month up to `until`, after pay_staff_load() (shape.h).  The trail may
 * be quiet.  `brought`: minutes of the month's overtime that were told as a sum; which minutes are
 * beyond 60 hours (16条3項) hangs on their days, so no rate is known then. */
void rates_of(struct trail *, struct look *, const struct days *, struct day first,
              struct day until, minutes brought, struct rates *ret);
/* Of a sum: rates[] { rate, percent, minutes }, or null. */
void rates_doc(const struct rates *, struct doc *totals);
/* Of each day of the month: `rate_NAME` of a row (0 or not known: null). */
void rates_row(struct look *, const struct days *, struct day first, struct day, minutes brought,
               struct doc *row);

/*
 * Days as a screen needs them: settled rows where there are any, and between them what the
 * calendar and the allotted hours say.
 *
 *     struct days days;
 *     TRY(days_load(q, officer, from, until, &days));
 *     for (size_t i = 0; i < days.count; i++)
 *         day_row(q, &days, &days.at[i], doc_row(rows));
 */
#pragma once

#include "app/time/figures.h"

/* What an officer's unit asks, and what was laid for the officer alone; as the viewer may see it.
 */
struct hours {
    struct hours_said *said;
    size_t count;
};
const struct fault *hours_load(struct look *, int64_t officer, struct hours *ret);
/* A row of thing_hours or thing_team_hours joins them. */
void hours_add(struct look *, struct rows *, struct hours *);
void hours_plan(struct look *, const struct hours *, struct day, struct plan *ret);
/* The next day after `day` from which other hours may be asked, single days left out; 0: none. */
struct day hours_next(const struct hours *, struct day);
void hours_rules(struct look *, const struct hours *, struct day, struct presence_rules *ret);

/* board_hours.c: the hours asked of the people of a board, home unit by home unit; `on_homes` are
 * the day and up to BOARD_HOMES units, as BOARD_HOMES_IN counts them. */
enum { BOARD_HOMES = 16 };
#define BOARD_HOMES_IN                                                                             \
    "unit IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
struct board_hours {
    struct officer_hours {
        int64_t officer, home;
        struct hours hours;
    } * of;
    size_t count;
};
const struct fault *board_hours_load(struct look *, const struct value *on_homes,
                                     struct board_hours *);
/* All are loaded: they are found from here on. */
void board_hours_done(struct board_hours *);
void board_hours_plan(struct look *, const struct board_hours *, int64_t officer, int64_t home,
                      struct day, struct plan *ret);

struct daily {
    struct day day;
    bool settled; /* `w` is a row; otherwise only the plan stands in it */
    bool coming;  /* after today: what is known of it is a plan, and counts nowhere */
    struct workday w;
    struct figures sum; /* what counts on this calendar day; of days_load only */
};

struct staff; /* shape.h */
struct days {
    int64_t officer;
    const char *base; /* "/me" or "/people/17": where the days of this officer stand */
    struct hours hours;
    struct daily *at;
    size_t count;
    const struct staff *staff; /* of pay_staff_load() */
    struct daily *reach; /* of days_load: the FIGURES_REACH days before `at`, and those of `at` */
};

const struct fault *days_load(struct look *, int64_t officer, struct day from, struct day until,
                              struct days *ret);
/* The same of the present, without `sum`: for what asks only who is there. */
const struct fault *days_read(struct look *, int64_t officer, struct day from, struct day until,
                              struct days *ret);
const struct daily *days_on(const struct days *, struct day); /* NULL outside */
/* A row of a day that has not come yet: 出張, leave, orders and hours stand in it as they are
 * planned, and nobody was there, absent or without a record.  Cut when it is read, so that its
 * figures are there on every face when the day comes. */
void daily_ahead(struct look *, struct daily *);
/* Nobody has settled it: only what is asked of the day stands in it. */
void daily_planned(struct daily *, int64_t officer, const struct plan *);
/* Settled, it has come, and something is known of it: a working day without any record is a
 * question, no zero. */
bool daily_told(const struct daily *);

/* There, or on duty elsewhere; and off for the whole of a working day. */
bool daily_attended(const struct daily *);
bool daily_off(const struct daily *);
/* The word for what a day was: office, annual, holiday …; NULL: nothing to say. */
const char *daily_stamp(struct look *, const struct daily *, bool *ret_planned);
/* What the calendar lays no hours on: weekoff, zero, holiday (祝日法による休日) or year_end
 * (年末年始の休日); NULL: a working day. */
const char *daily_free(const struct daily *);
/* "sat", "sun" (holidays too) or NULL. */
const char *daily_rest(const struct daily *);
/* settled, explained, order_waits, running, planned, question … or NULL. */
const char *daily_state(struct look *, const struct daily *);
/* An open stay that may still be going on, rather than a forgotten departure. */
bool daily_running(struct look *, const struct daily *);
/* The orders of this attendance: a settled day also knows those of the day after, for a night that
 * runs into them. */
struct spans daily_orders(const struct daily *);
/* Minutes worked by the stay of an attendance day, past midnight too; of one under way, until now.
 */
minutes daily_stayed(struct look *, const struct daily *);

/* What of a row's figures a stay of an earlier day brought (`carried_in`, `carried_from`), and what
 * its own stay leaves to the days after it (`passed`). */
void daily_passing(const struct daily *, struct doc *row);
/* One row of a week, a month or a print. */
void day_row(struct look *, const struct days *, const struct daily *, struct doc *row);
/* totals.c: sums of rows: days, away, the figures (null: not known), missing: the days whose
 * figures are not, and why: the reasons left while adding. */
void day_totals(struct look *, const struct days *, struct day from, struct day until,
                struct doc *totals);
/* The same of a calendar month, with what is paid for its overtime (`rates`) and with what was
 * brought in of it as a sum (`brought`).  Of a month that nobody told, nothing is known. */
struct overtime_year;
struct before; /* opening.h */
void month_totals(struct look *, const struct days *, struct day first,
                  const struct overtime_year *, const struct before *, struct doc *totals);
const char *month_iso(struct arena *, struct day); /* "2026-07": month.c */
/* month.c: what stands on the sheet of a month (出勤簿); `ret_base` is where the officer's days
 * are. */
const struct fault *month_sheet(struct look *, const struct seen *who, struct day first,
                                const char **ret_base, struct doc *);
/* 出勤簿: one cell a day. */
void day_book(struct look *, const struct days *, struct day first, struct doc *book);

/* What the button offers, from the settled days up to today. */
struct clock_state {
    const char *at; /* before work break done off unsure */
    struct offer offer;
    const struct daily *open;
};
struct clock_state clock_state(struct look *, const struct days *);
/* The presses that are offered in that state, in the order of the page; their number.  The page and
 * the errand (POST /me/clock) both go by it. */
enum { CLOCK_PRESSES = 6 };
struct clock_press {
    const char *name, *act; /* the word of the button; in out break_out break_in */
    enum place place;       /* PLACE_NONE: the button says none */
    bool main;
};
size_t clock_presses(const struct clock_state *, struct clock_press ret[CLOCK_PRESSES]);
void clock_offers(const struct clock_state *, struct doc *list);

/* band.c: allot, actual, running, overtime, log and the drawing of one day. */
void day_band(struct look *, const struct daily *, const struct doc *orders, struct doc *);
struct axis {
    minutes from, until;
};
struct axis axis_of(const struct daily *, minutes now);
const char *axis_x(struct arena *, struct axis, minutes);
const char *axis_w(struct arena *, struct axis, struct span);
void axis_hours(struct arena *, struct axis, minutes now, struct doc *list);
/* plan, over and did of a band. */
void band_bars(struct look *, struct axis, const struct daily *, struct doc *band);
minutes now_on(struct look *, struct day); /* minutes since its 0:00 */

/* record_figures.c: the figures of a calendar day, each with its reasons. */
void record_figures(struct look *, const struct days *, const struct daily *, struct doc *list);
/* record.c: the taps it rests on. */
const struct fault *record_taps(struct look *, const struct daily *, struct doc *list);

/* Claims of a day that wait for another person's word. */
struct tap_waiting {
    int64_t id;
    const char *kind, *reason, *by;
    struct moment claimed, received;
};
struct taps_waiting {
    struct tap_waiting *at;
    size_t count;
};
const struct fault *taps_waiting(struct look *, int64_t officer, struct day, struct taps_waiting *);

/* left.c: what the law still leaves, with the reasons; `left` of today and month.  What the month
 * asks beside its limits is added to `findings`. */
void left_doc(struct look *, struct overtime_year *, minutes planned, struct doc *findings,
              struct doc *);

/* findings.c: findings[] { finding, rule, article, cite, status, day, minutes, bound, window, why }
 * of the days from one to another: rest between two days of work (人事院規則15―14 1条の2), and
 * breaks that were worked through (7条).  `day` is null where a month is meant. */
const struct fault *findings_days(struct look *, const struct days *, struct day from,
                                  struct day until, struct doc *list);
/* The doctor's interview (面接指導, 人事院規則10―4 22条の2) that a month asks for. */
void findings_month(struct look *, const struct overtime_year *, struct doc *list);

/*
 * Time: taps, days as the law settles them, and the screens on which people see both.
 *
 *     TRY(settle_day(act, officer, day));      after a fact of another house has changed
 *
 * Whoever writes a fact that a day rests on (a posting, a setting, leave, an order) settles the
 * days it touches, in the same transaction.  The row `workday` is then told anew; what
 * did not change is not written.  A closed month is never changed: the difference becomes an
 * `amendment` (訂正).
 */
#pragma once

#include "desk/errand.h"

extern const struct folder time_folder;

extern const struct thing
    thing_workday;                     /* id is officer * 100000000 + day; unit is home for hours */
extern const struct thing thing_month; /* id is officer * 1000000 + yyyymm; day is the first    */
extern const struct thing thing_tap, thing_absence, thing_order;
extern const struct thing
    thing_board; /* a unit's people, those below it too: `unit` is the board's */
extern const struct thing
    thing_hours;                      /* what is asked of an officer: settings and own allotments */
extern const struct thing thing_team; /* units whose board may be opened                          */

/* month_total.overtime_days: the overtime of each day of a month, two bytes a day, the lower first.
 */
enum { MONTH_DAYS_BYTES = 2 * 31 };
void month_days_put(unsigned char days[MONTH_DAYS_BYTES], struct day, minutes);
minutes month_days_get(const char *days, struct day);

struct settle_report {
    int64_t days;     /* settled */
    int64_t changed;  /* of them, told otherwise than before */
    int64_t retold;   /* of those, with another figure: the others only rest on a newer release */
    int64_t closed;   /* in a closed month, and would be told otherwise */
    struct doc *rows; /* a list for { officer, day, figure, was, is, closed }, or NULL */
    size_t rows_most;
};

const struct fault *settle_day(struct act *, int64_t officer, struct day);

/*
 * Every day of a range that holds a fact or has a row.  `whole`: also working days of which nothing
 * is known, so that they stand as a question; not the first and the last, which may only be
 * touched by a stay that belongs to their neighbours.  The report may be NULL.
 */
const struct fault *settle_range(struct act *, int64_t officer, struct day from, struct day until,
                                 bool whole, struct settle_report *);

/* The state of the button on every page: doc `punch` of the frame. */
const struct fault *time_frame(struct look *, struct doc *frame);

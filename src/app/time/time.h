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

extern const struct folder time_folder, time_enter_folder, time_open_folder, time_said_folder;

extern const struct thing
    thing_workday;                     /* id is officer * 100000000 + day; unit is home for hours */
extern const struct thing thing_month; /* id is officer * 1000000 + yyyymm; day is the first    */
extern const struct thing thing_tap, thing_absence, thing_order;
extern const struct thing
    thing_board; /* a unit's people of a day, those below it too: `unit` is the board's */
extern const struct thing
    thing_hours; /* what is asked of an officer: settings and own allotments */
extern const struct thing thing_team_hours; /* the same, by the units of the officer's board */
extern const struct thing thing_team; /* units whose board may be opened                          */
extern const struct thing thing_unit_name; /* what a unit was called from `day` on */

/* The people of a unit's board on a day: unit and day are the first two values. */
#define BOARD_ON "WHERE unit = $1 AND day <= $2 AND until >= $2 AND named_until > $2"
/* NULL: the viewer knows of no such unit. */
const struct fault *unit_name_on(struct look *, int64_t unit, struct day, const char **ret);

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
    int64_t differ;   /* cells of derived tables that stood otherwise, outside closed months */
    struct doc *rows; /* a list for { table, officer or unit, day, figure, stands, should, closed },
                         or NULL */
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

/* ---- what stood before the office moved over: 移行時の残高 (opening.h) ---- */

enum opening_kind {
    OPENING_OVERTIME,   /* 超過勤務, of one month                        */
    OPENING_YEAR,       /* 年度累計: some months of a limit year in one   */
    OPENING_ANNUAL,     /* 年次休暇 left in the morning of a day          */
    OPENING_SPECIAL,    /* 特別休暇 used in the calendar year             */
    OPENING_SICK,       /* 病気休暇 under way, or one that may be joined  */
    OPENING_CARE,       /* a designated period of 介護休暇                */
    OPENING_CARE_TIME,  /* 介護時間: its three years run                  */
    OPENING_CHILDCARE,  /* how often 育児休業 was taken for a child       */
    OPENING_CHILD_TIME, /* 育児時間: the kind declared, minutes used      */
    OPENING_SWAP,       /* 振替: a day worked, and the day given for it   */
    OPENING_SUBSTITUTE, /* 代休日 that is still to come                   */
    OPENING_KINDS,
};

/* What a line says.  Numbers are -1, days none, where it does not say them. */
struct opening_line {
    enum opening_kind kind;
    const char *item;     /* which special leave, whose care, first or second kind; "": none */
    struct day about;     /* tells lines of one kind apart */
    struct day from, to;  /* of a balance: the day in whose morning it stood so */
    int64_t minutes;      /* overtime; leave beyond whole days; minutes used, or worked */
    int64_t days;         /* of leave left or used; counted days of a spell */
    int64_t granted;      /* annual: days of the year's grant */
    int64_t carried_days; /* annual: left of the year before on 1 January */
    int64_t carried_minutes;
    int64_t day_minutes; /* minutes of a day of leave, where it is not 7:45 */
    int64_t week_days;   /* annual: working days a week of a short-time officer */
    int64_t times;       /* months over 45:00; how often */
    int64_t early;       /* of them in the weeks after birth */
};

/* A line as a fact, at once, in place of the one that stood; 0 in ret_id where nothing changes. */
const struct fault *opening_replace(struct act *, const struct seen *, const struct opening_line *,
                                    int64_t *ret_id);
/* Counts the lines anew that wait for somebody's word. */
const struct fault *opening_count(struct act *, int64_t officer, int64_t unit);

/* What settling's own files know of each other. */
#pragma once

#include "app/time/facts.h"
#include "app/time/time.h"

struct settling {
    struct act *act;
    struct arena *arena;
    struct facts_book book;
    struct facts facts;
    struct settle_report *report;
    bool check;               /* only reports: nothing is written */
    bool compare;             /* also what follows from days that stand: pieces and months */
    struct kept_piece *piece; /* with `compare`: those of the range, by work_day and day */
    size_t pieces;
    struct day closed_month; /* last asked about */
    bool closed;
    struct day *month; /* first days of months whose sums may change, each once */
    size_t months, months_room;
};

/* ---- differ.c: a derived row as it stands, and as it should ---- */

struct kept_column {
    const char *name;
    enum { KEPT_NUMBER, KEPT_TEXT, KEPT_OPTIONAL, KEPT_BYTES } kind; /* optional: read as -1 */
    bool figure; /* minutes that a person is shown: a change is told to them */
};
struct kept_row {
    struct value *value;
    int64_t unit;
    bool there;
};
/* The columns of a statement from its first on. */
void kept_read(struct settling *, struct rows *, const struct kept_column *, int count,
               struct kept_row *ret);
bool kept_same(const struct value *stands, const struct value *should);

/* What stands otherwise than it should: counted, and listed while there is room. */
struct difference {
    const char *table, *field;
    int64_t officer, unit; /* one of them is 0 */
    struct day day;        /* or the first of a month; 0: of no day */
    struct value stands, should;
    bool closed;
};
void differs(struct settling *, const struct difference *);
/* Every column, and the unit; true where nothing differs. */
bool kept_compare(struct settling *, const struct difference *at, const struct kept_row *stands,
                  int64_t unit, const struct kept_column *, int count, const struct value *should);

/* Kept for all officers of one act, so that units are asked for once. */
struct settling *settling_of(struct act *, struct settle_report *);
const struct fault *settle_with(struct settling *, int64_t officer, struct day from,
                                struct day until, bool whole);

/* Those days and no others, but for a stay of an earlier day that reaches into them. */
const struct fault *settle_exactly(struct settling *, int64_t officer, struct day from,
                                   struct day until);

/* settle_keep.c: rows as they stand, in order of days, and one of them written anew where it
 * differs.
 */
struct kept;
const struct fault *kept_load(struct settling *, struct day from, struct day until,
                              struct kept **ret, size_t *count);
const struct kept *kept_on(const struct kept *, size_t count, struct day);
/* The last calendar day that a row reaches into. */
struct day kept_reaches(struct settling *, const struct kept *);
const struct fault *workday_keep(struct settling *, const struct workday *, const struct settled *,
                                 const struct kept *was);

/* pieces.c: the minutes of a day by calendar day. */
const struct fault *pieces_load(struct settling *, struct day from, struct day until);
/* True where those of a day stand as they should. */
bool pieces_compare(struct settling *, struct day work_day, const struct settled *should);
void pieces_pass(struct settling *, struct day work_day); /* a closed day: not asked */
/* `first`: none stand. */
const struct fault *pieces_keep(struct settling *, const struct seen *who, struct day work_day,
                                const struct settled *, bool first);
/* Those of no day at all go away. */
const struct fault *pieces_left(struct settling *);

/* changes.c: a column of a day as the record's own page calls it; is it a clock, or a length? */
const char *figure_name(const char *column);
bool figure_is_clock(const char *column);

/* total.c */
void months_touch(struct settling *, struct day);
/* Sums the pieces of every touched month into month_total, however many there are; what already
 * stands so is not written. */
const struct fault *months_keep(struct settling *);
/* Touches every month of a range of which anything is there. */
const struct fault *months_within(struct settling *, struct day from, struct day until);

int64_t workday_id(int64_t officer, struct day);
int64_t month_id(int64_t officer, struct day);

/*
 * The opening state (移行時の残高): what stood before an office began to use the house.
 *
 *     struct opening_book book;
 *     TRY(opening_load(q, officer, &book));
 *     const struct opening *at = opening_month(&book, month);
 *     if (at && !at->confirmed) ...
 *
 * Lines come by `tsutome import opening` (import_opening.c) or are mended on screen, and are facts:
 * one said again ends the other.  The officer and the office each give their word on a line
 * (opening_word.c); a line that was said again has no word yet.  Until both have confirmed a line,
 * a figure that rests on it says so.
 *
 * See also: doc/ja/opening.md, test/errand/opening.c
 */
#pragma once

#include "app/time/house.h"

extern const char *const opening_states[]; /* of a list's filter; NULL ends */

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
const char *opening_kind_name(enum opening_kind);
bool opening_kind_parse(const char *, enum opening_kind *ret);

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

/* A line as somebody may see it. */
struct opening {
    struct opening_line line;
    int64_t id, version;
    const char *own, *own_reason, *office, *office_by, *author; /* the last words, or NULL */
    struct moment own_at, office_at;
    bool confirmed; /* by both */
};

struct opening_book {
    struct opening *at;
    size_t count;
};

/* Lines the viewer may read, by kind and day. */
const struct fault *opening_load(struct look *, int64_t officer, struct opening_book *ret);
/* The line of a month's overtime, or NULL. */
const struct opening *opening_month(const struct opening_book *, struct day month);
/* Members of a line: kind, item, from, to and whatever it says; what it does not say is null. */
void opening_doc(const struct opening *, struct doc *row);

/* Where an officer's record begins, and how far the opening state was confirmed. */
struct start {
    struct day entered;      /* the first posting; none: never posted */
    struct day office_since; /* the office's own first day */
    const char *state;       /* none open officer office objected confirmed */
    int64_t lines, own_open, office_open, objected, version;
};
const struct fault *start_load(struct look *, int64_t officer, struct start *ret);

/* Keeps a line as a fact; false in ret_kept where the same stands already. */
const struct fault *opening_keep_line(struct act *, const struct seen *,
                                      const struct opening_line *, int64_t batch, bool *ret_kept);
/* The same at once, in place of the line that stood; 0 in ret_id where nothing changes. */
const struct fault *opening_replace(struct act *, const struct seen *, const struct opening_line *,
                                    int64_t *ret_id);
/* A word of one side on a line. */
const struct fault *opening_say(struct act *, const struct seen *, int64_t line, const char *side,
                                const char *word, const char *reason);
/* Counts the lines anew that wait for somebody's word. */
const struct fault *opening_count(struct act *, int64_t officer, int64_t unit);
/* The sums of those months alone of which a batch speaks, and the count. */
struct settling;
const struct fault *opening_settle_batch(struct settling *, int64_t officer, int64_t batch);

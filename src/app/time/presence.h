/*
 * When was somebody there?  From taps to attendance days.
 *
 *     struct attendance *days;
 *     size_t n = presence_read(arena, taps, count, &rules, &days);
 *
 * A tap is a claim about a moment; corrections and takings-back are taps of their own, so
 * the list is read whole and nothing is ever changed in it.  A stay keeps the day
 * it began on and may pass midnight.  Nothing here knows a clock: whether an
 * open stay is somebody at work or a forgotten departure is for the reader to say.
 */
#pragma once

#include "base/moment.h"
#include "law/spans.h"

enum tap_kind { TAP_IN, TAP_OUT, TAP_BREAK_OUT, TAP_BREAK_IN, TAP_VOID };
enum place { PLACE_NONE, PLACE_OFFICE, PLACE_TELEWORK, PLACE_ELSEWHERE };

struct tap {
    int64_t id;
    enum tap_kind kind;
    enum place place;
    struct moment received, claimed;
    bool live;     /* pressed or read at the time: a claim apart from receipt is a question */
    bool rejected; /* another person's word */
    bool confirmed;
    int64_t replaces; /* the tap it corrects or takes back, 0: none */
};

/* Unit settings, by date. */
struct presence_rules {
    minutes longest; /* a departure later than this after its arrival belongs to no arrival */
    minutes turn;    /* before this clock an arrival may go on with the day before        */
    minutes apart;   /* claim and receipt may differ so much without a question           */
};

/* What somebody has to look at.  Kept in workday.questions: the bits are for ever. */
enum {
    QUESTION_NO_OUT = 1,         /* an arrival without departure, and days went on */
    QUESTION_NO_IN = 2,          /* a departure without arrival */
    QUESTION_CLAIM = 4,          /* a claimed moment nobody has confirmed yet */
    QUESTION_TWICE = 8,          /* a second arrival while there */
    QUESTION_LONG = 16,          /* left after the next day's hours had begun */
    QUESTION_BREAK = 32,         /* a break without end, or without beginning */
    QUESTION_GAP = 64,           /* there beyond the plan, without an order */
    QUESTION_ABSENCE = 128,      /* allocated, and neither there nor on leave */
    QUESTION_NO_RECORD = 256,    /* a working day of which nothing is known */
    QUESTION_LEAVE_WORKED = 512, /* there during leave */
    QUESTION_HOLIDAYS = 1024,    /* no holiday table for that year yet */

    ANSWER_GAP = 1 << 16,     /* no question: the gap of this day has its reason */
    QUESTION_ORDER = 1 << 17, /* an order waits for the word of the superior it names */
};
/* What asks nothing of anybody who works there. */
enum { QUESTIONS_QUIET = QUESTION_HOLIDAYS | ANSWER_GAP | QUESTION_ORDER };

struct attendance {
    struct day day;
    struct spans present;       /* without the breaks that were tapped; in order */
    minutes first_in, last_out; /* -1: unknown */
    enum place place;           /* the last one said */
    bool open, on_break;        /* the last tap is an arrival; the start of a break */
    minutes since;              /* of what is open: arrival or start of the break */
    unsigned questions;
    bool nothing; /* every tap of the day was taken back, and that waits for a word */
};

/* Which of the taps wait for another person's word, in their order. */
bool *presence_waiting(struct arena *, const struct tap *taps, size_t count,
                       const struct presence_rules *);

/* In order of day.  `taps` in any order. */
size_t presence_read(struct arena *, const struct tap *taps, size_t count,
                     const struct presence_rules *, struct attendance **ret);

/* What the button offers at `now`; both where it cannot be sure. */
enum { OFFER_IN = 1, OFFER_OUT = 2, OFFER_BREAK_OUT = 4, OFFER_BREAK_IN = 8 };

struct offer {
    unsigned offers;
    unsigned first;                /* the likely one */
    const struct attendance *open; /* the stay under way, or NULL */
};

/*
 * `next_start` is when the officer's next allotted hours begin after the open stay's own day:
 * somebody who stayed the night is offered the way out at dawn, and from an hour before those
 * hours both, for a forgotten departure must not turn the morning's arrival into one.
 */
struct offer presence_offer(const struct attendance *days, size_t count, struct moment now,
                            struct moment next_start, const struct presence_rules *);

const char *tap_kind_name(enum tap_kind);
bool tap_kind_parse(const char *, enum tap_kind *ret);
const char *place_name(enum place); /* NULL for PLACE_NONE */
enum place place_parse(const char *);

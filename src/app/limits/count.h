/*
 * How do the officers of a unit stand in a month?  Everything out of the cube.
 *
 *     struct counted all;
 *     standing_count(arena, s, unit, month, day, children, n, &all);
 *
 * An officer is of the unit where their hours were kept on `day`.  Words are in order of what a
 * person should look at first (app/limit.h); one who has several is called by the worst.
 */
#pragma once

#include "app/limit_law.h"
#include "app/limits/inside.h"
#include "law/pace.h"

struct limit {
    enum limit_word word;
    bool known;         /* `used` is the figure; else what is known of it, where that is over */
    int64_t used, most; /* of an average minutes of an average, of LIMIT_OFTEN months */
    int64_t
        left;   /* what may still be worked in the month, or months: negative where it is passed */
    int months; /* of an average: how many it is of */
};

/* Is it not known, but over by what is known of it? */
bool limit_partly(const struct limit *);

/* Why a month of an officer is not judged. */
enum unjudged {
    UNJUDGED_NOT,
    UNJUDGED_UNDECLARED,  /* lives under a regime that nobody declared */
    UNJUDGED_NO_LIMIT,    /* their rules set no limit in that year */
    UNJUDGED_NOT_SERVING, /* on no day of the month */
    UNJUDGED_KINDS
};
const char *unjudged_name(enum unjudged); /* NULL: it is judged */

struct ruled {
    enum limit_word word; /* the worst of them */
    enum limit_kind of; /* and the limit it is of; where it is within, the one that leaves least */
    minutes room;       /* under all limits together; CUBE_FREE: none, CUBE_DARK: not known */
    int64_t tightest;   /* of what is known: what is left of it, or by how much it is passed */
    struct limit limit[LIMITS];
    enum unjudged unjudged;
    const char *regime; /* that the month is, or would be, judged by; NULL: not serving */
};
struct ruled standing_rule(const struct standing *, uint32_t member, int month);

/* What the month comes to at the pace of its working days so far; not from the first few of them,
 * nor when it is over. */
bool month_forecast(const struct pace *, const struct limit *month, minutes *ret);

struct tally {
    int64_t people, of[WORDS], limit[LIMITS][WORDS], unjudged[UNJUDGED_KINDS];
};

struct part {
    int64_t unit;
    struct tally tally;
    bool small; /* too few people to be told to who is tied to none of them (small.c) */
};

struct ranked {
    int64_t officer;
    uint32_t member;
    enum limit_word word;
    int64_t tightest;
};

struct counted {
    struct tally all;
    struct ranked *row; /* worst first */
    size_t count;
};
void standing_count(struct arena *, const struct standing *, int64_t unit, int month, int day,
                    struct part *part, size_t parts, struct counted *ret);

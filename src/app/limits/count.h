/*
 * How do the officers of a unit stand in a month?  Everything out of the cube.
 *
 *     struct counted all;
 *     standing_count(arena, s, unit, month, day, children, n, &all);
 *
 * An officer is of the unit where their hours were kept on `day`.  Words are in order of what a
 * person should look at first; one who has several is called by the worst.
 */
#pragma once

#include "app/limits/inside.h"
#include "law/pace.h"

enum standing_word {
    WORD_SILENT, /* no ceiling applies: not judged */
    WORD_WITHIN,
    WORD_UNKNOWN, /* 不明 */
    WORD_NEAR,    /* from four fifths on */
    WORD_EXEMPT,  /* over, under 特例業務 */
    WORD_OVER,
    WORDS,
};
const char *standing_word(enum standing_word);

enum limit_kind {
    LIMIT_MONTH,
    LIMIT_ENTERED, /* what was ordered in the month before a move into 他律 */
    LIMIT_YEAR,
    LIMIT_AVERAGE,
    LIMIT_OFTEN,
    LIMIT_PERIOD, /* after a move to 自律 */
    LIMITS,
};
const char *limit_name(enum limit_kind);

struct limit {
    enum standing_word word;
    int64_t used, most;
};

struct ruled {
    enum standing_word word; /* the worst of them */
    minutes left;            /* CUBE_FREE: nothing binds; CUBE_DARK: not known */
    int64_t tightest;        /* of what is known: what is left of it, or by how much it is passed */
    struct limit limit[LIMITS];
};
struct ruled standing_rule(const struct standing *, uint32_t member, int month);

/* What the month comes to at the pace of its working days so far; not from the first few of them,
 * nor when it is over. */
bool month_forecast(const struct pace *, const struct limit *month, minutes *ret);

struct tally {
    int64_t people, of[WORDS], limit[LIMITS][WORDS];
};

struct part {
    int64_t unit;
    struct tally tally;
};

struct ranked {
    int64_t officer;
    uint32_t member;
    enum standing_word word;
    int64_t tightest;
};

struct counted {
    struct tally all;
    struct ranked *row; /* worst first */
    size_t count;
};
void standing_count(struct arena *, const struct standing *, int64_t unit, int month, int day,
                    struct part *part, size_t parts, struct counted *ret);

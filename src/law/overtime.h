/*
 * Ceilings on ordered overtime (超過勤務の上限).
 *
 *   人事院規則15―14 第16条の2の2        in force from 2019-04-01
 *
 * Everything here is arithmetic on facts the caller already holds: the law as
 * it stood, months and their minutes.  A ruling on July 2020 comes out the same in
 * any later year.
 *
 *     struct finding f = overtime_month(law, month, SECTION_NORMAL, worked);
 *     if (f.verdict == RULE_OVER)
 *         show_article(f.cite);
 *
 *     struct overtime_facts facts = { .month = july, .section = SECTION_HETERO, .months = m };
 *     struct overtime_ruling r;
 *     overtime_judge(&trail, law, &facts, &r);        every ceiling, and what is left
 *
 * See also: doc/ja/law/overtime.md, test/law/overtime.c
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"

/* What kind of section it is.  The head of the agency designates it, by day. */
enum section {
    SECTION_NORMAL, /* 自律部署: it arranges its own work              */
    SECTION_HETERO, /* 他律部署: the Diet or another counterpart does  */
};

/* Stands for a month of which nothing is known (before an office began to use the house). */
#define MINUTES_UNKNOWN ((minutes)INT32_MIN)

/* Minutes by calendar month from `first` on, in a row.  Months outside are 0: before entry
 * nobody works overtime.  Records go with the officer (OT-TRANSFER). */
struct overtime_months {
    struct day first; /* the first of a month */
    const minutes *at;
    size_t count;
    const struct overtime_so_far *so_far; /* NULL: nothing of the kind was said */
    const minutes *least; /* what is known of each month, the unknown ones too; NULL: nothing */
};

/*
 * Some months of which an office only knew the sum when it moved over.  A sum that holds all of
 * them is known by it; one that begins or ends among them is not.
 */
struct overtime_so_far {
    struct day first, last; /* months, by their first days */
    minutes total;
    int over45; /* of them above 45:00; -1: not said */
};

minutes overtime_of(const struct overtime_months *, struct day month);
/* The same, but what is known of a month that is unknown: its overtime is not less. */
minutes overtime_least(const struct overtime_months *, struct day month);

struct overtime_facts {
    struct day month;     /* any day of the month judged; its first day picks the law */
    enum section section; /* at the month's end */
    int start_month;      /* of the limit year; 0: the law's (April) */
    struct overtime_months months;
    struct day moved; /* the day 他律 was left for 自律, in this limit year; no day: never */
    struct day
        moved_in; /* the day in this month 自律 was left for 他律, not its first; no day: never */
    minutes before_move;       /* with moved_in: minutes of the month before that day, or
                                  MINUTES_UNKNOWN */
    minutes before_least;      /* what is known of them where they are unknown */
    const struct day *special; /* months (any day) with 特例業務 */
    size_t special_count;
};

/* Windows of 2 to 6 months; the law holds the figures, this only the room. */
enum { WINDOW_SHORTEST = 2, WINDOW_LONGEST = 6, FINDINGS_MOST = 6 };

struct overtime_ruling {
    struct period year;
    minutes month, year_total;
    bool unknown;                    /* a month that some figure rests on is unknown */
    int over45;                      /* months of the limit year above 45:00, up to this one */
    unsigned average_over;           /* bit n: the window of n months is above its average */
    minutes sum[WINDOW_LONGEST + 1]; /* of the last n months, or what is known of it */
    unsigned windows; /* bit n: that window exists (not before 2019-04), and is known */
    int highest; /* the window of the highest average, of two as high the shorter; 0: not known.
                    Not always the one that leaves the least, of which the finding speaks.  Of an
                    average that is over and partly known the highest of what is known. */
    minutes period_cap, period_total; /* after a move to 自律; period_cap 0: no such period */
    size_t count;
    struct finding finding[FINDINGS_MOST]; /* in order of rule id */
};

/*
 * May `worked` minutes stand in the month that begins on `first`?
 *
 * 第1項第1号イ(1) and 第2号イ.  `finding.left` is the time still free, negative
 * once the ceiling is passed.  Special-case work (特例業務) is a person's
 * decision: this shows them what they are deciding, and decides nothing.
 */
struct finding overtime_month(const struct law *, struct day first, enum section, minutes worked);

/* Every ceiling of the month: 1項1号イ・ロ, 2号イ―ニ, 2項.  Exceptions name the period, never hide
 * it.  A ceiling that the known part alone has passed is over, whatever is unknown beside it: then
 * the finding is `partly` known. */
void overtime_judge(struct trail *, const struct law *, const struct overtime_facts *,
                    struct overtime_ruling *ret);

/* The windows of 2 to 6 months that end with `month`, into sum, windows, average_over and unknown
 * of a ruling that was cleared before; `row` is the average. */
void overtime_windows(struct trail *, const struct law *, const struct law_value *row,
                      struct day month, const struct overtime_months *,
                      struct overtime_ruling *ret);

/* What is still free (OT-REMAINING), in minutes; may be negative.  MINUTES_UNKNOWN: 不明, or no
 * rule. Exceptions are not counted in: nothing is left of a ceiling that 特例業務 has passed. */
struct overtime_left {
    minutes month, year;
    bool has_average, has_over45, has_period;
    minutes average;  /* the tightest window */
    minutes over45;   /* to 45:00, where six earlier months already passed it */
    minutes period;   /* of the months after a move to 自律 */
    minutes binding;  /* the smallest, never below 0; MINUTES_UNKNOWN where one of them is */
    const char *rule; /* of the smallest */
};

void overtime_left(struct trail *, const struct law *, const struct overtime_facts *,
                   struct overtime_left *ret);

/* The doctor's interview (面接指導, 人事院規則10―4 22条の2): without being asked for. */
struct health_ruling {
    bool required, month, average;
    minutes worked; /* of the month, or MINUTES_UNKNOWN */
    minutes least;  /* the same, or what is known of it: a line that this passes is passed */
    int highest;    /* months of the highest average, of two as high the shorter; 0: none known */
    minutes sum;    /* of those months, or what is known of them */
    bool may_ask;   /* second class: those who ask; the hours are a setting (UNCERTAIN, 80 h) */
    bool unknown;
    const char *cite;
};

void health_judge(struct trail *, const struct law *, struct day month,
                  const struct overtime_months *, struct health_ruling *ret);

/* OT-EXEMPT-STAFF (UNCERTAIN): are the ceilings asked of 管理職員等 and 指定職 too?  The interview
 * (health_judge) always is. */
bool overtime_judges(const struct law *, struct day month, bool manager);

/* OT-SPECIAL-MIN, from 2025-04-01: before 特例業務 goes to 100 hours, or beyond 80 on average, the
 * officer's fatigue is weighed.  `months` with what is planned added. */
bool overtime_weighs_fatigue(const struct law *, struct day month, const struct overtime_months *);

/* On request of a carer: 24 h a month, 150 h in the requested period (人事院規則10―11 10条).
 * ret[0] is the month, ret[1] the sum of the period's months up to it. */
void childcare_cap(struct trail *, const struct law *, struct day month,
                   const struct overtime_months *period, struct finding ret[2]);

/* 整理・分析・検証: six months from the day after the end of the limit year (3項).
 * An excess of 2020-06-30 is looked into until 2021-09-30. */
struct day overtime_review_until(const struct law *, struct day excess, int start_month);

/*
 * Where an officer stood: sections by day, in order of day, the first reaching back as far as
 * anybody asks.  Fills section, moved and moved_in of the facts for `facts->month`.
 * A move on the first day of the limit year leaves the year wholly normal.
 */
struct section_spell {
    struct day from;
    enum section section;
};

void overtime_place(const struct law *, const struct section_spell *, size_t count,
                    struct overtime_facts *facts);

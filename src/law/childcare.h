/*
 * Children: ages, 育児休業, 育児時間, and the fathers' month.
 *
 *   育児休業法; 人事院規則19―0; 年齢計算ニ関スル法律
 *
 *     struct day last = child_until(law, birth, CHILD_SCHOOL);       born 2019-04-01: 2025-03-31
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"
#include "law/spans.h"

enum child_measure {
    CHILD_SCHOOL, /* 小学校就学の始期に達するまで */
    CHILD_GRADE3, /* 9歳に達する日以後の最初の3月31日まで (子の看護等, from 2025-04-01) */
};

/* 年齢計算ニ関スル法律: the day that age is reached, the eve of the birthday. */
struct day age_reached(struct day birth, int years);
int age_on(struct day birth, struct day);

/* The first 31 March on or after the day the child reaches 6 or 9; no day where the law is silent.
 */
struct day child_until(const struct law *, struct day birth, enum child_measure);

/* CHILD-LEAVE: until the child is 3; how often, and how often within 57 days of birth. */
struct childleave_ruling {
    struct day last; /* 「3歳に達する日」: the eve of the third birthday, the day before it is
                        reached included */
    struct day early_last; /* the 57th day from birth */
    struct finding times, early;
};

void childcare_leave(const struct law *, struct day on, struct day birth, int times, int early,
                     struct childleave_ruling *ret);

enum childtime_no {
    CHILDTIME_MAY,
    CHILDTIME_SILENT,
    CHILDTIME_SCHOOL, /* the child is at school */
    CHILDTIME_LONG,
    CHILDTIME_UNIT,
    CHILDTIME_PLACE,
};

/* CHILD-TIME, the first kind: at most 120 minutes a day with 保育時間 and 介護時間 (`other`), in
 * units of 30, until 2025-09-30 at the start or end of the day. */
enum childtime_no childcare_time(struct arena *, const struct law *, struct day, struct day birth,
                                 struct spans hours, struct spans leave, minutes other);

/* The second kind, from 2025-10-01: 10 days a year from 1 April (5 for the first half year). */
struct childtime2 {
    bool available;
    struct period year;
    minutes cap, left;
    const char *cite;
};

/* `day_minutes`: 465, or the daily hours of part-time staff; 0: 465. */
void childcare_time2(struct trail *, const struct law *, struct day on, minutes used,
                     minutes day_minutes, struct childtime2 *ret);
/* In hours; part hours only to take a whole day whose hours have minutes, or the whole rest. */
bool childcare_time2_unit(const struct law *, struct day on, minutes asked, minutes allocated,
                          minutes left);

/* POL-MALE-1M: leave around the child in all one month or more, within a year, best within 8 weeks.
 * Days of leave as calendar days, each once.  A policy: it shows progress and blocks nothing. */
struct father_ruling {
    int days, days_best; /* within the year, and within the first weeks */
    int needed;
    struct period window;
    struct day best_last;
    bool reached;
    const char *cite;
};

void father_month(struct trail *, const struct law *, struct day birth, const struct period *leave,
                  size_t count, struct father_ruling *ret);

/*
 * Rest between hours and between days: 休憩時間, 勤務間のインターバル.
 *
 *   人事院規則15―14 1条の2・7条
 *
 *     struct break_ruling b = break_check(arena, law, &facts);
 *     if (b.faults & BREAK_STRETCH) ...        8:00-19:31 with 12:00-13:00: 391 after the break
 */
#pragma once

#include "base/moment.h"
#include "law/finding.h"
#include "law/spans.h"

struct interval_ruling {
    minutes between;
    bool applies; /* the duty was in force on the day work ended */
    bool met;     /* the guide value; an effort duty: warn, never block */
    const char *cite;
};

/* WT-INTERVAL: from 2024-04-01, by the day work ends.  23:30 to 9:30 is 600, below 660. */
struct interval_ruling interval_check(const struct law *, struct moment end, struct moment next);

enum break_mode {
    BREAK_FIXED,      /* the 465-minute day of 勤務時間法6条2項 */
    BREAK_FLEX,       /* フレックスタイム制 and every other day */
    BREAK_EARLY_LATE, /* 早出遅出 */
};

enum { BREAK_LENGTH = 1, BREAK_STRETCH = 2 };

struct break_facts {
    struct day day;
    enum break_mode mode;
    struct span hours;
    struct spans breaks;
    minutes least; /* fixed: 60, or 45 where the head set it; 0: 60 */
};

struct break_ruling {
    unsigned faults;
    minutes length;  /* of all breaks inside the hours */
    minutes stretch; /* the longest without a break */
    minutes stretch_most;
    const char *cite;
};

/*
 * From 2023-04-01 a break may stand anywhere before continuous regular hours exceed 390
 * (7条2項).  Before that: about every four hours (7条1項), or a break at noon before 330
 * (7条2項), or 390 under the notices for flextime (職職―156) and 早出遅出 (職職―259).
 * Hours of about four or less need none (7条1項1号); between that and 390 minutes a break is
 * asked (UNCERTAIN: the rule names no length from which one must stand).
 */
struct break_ruling break_check(struct arena *, const struct law *, const struct break_facts *);

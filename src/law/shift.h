/*
 * Hours laid in another way than Monday to Friday: 交替制等, and short weeks.
 *
 *   勤務時間法5条2項・7条; 人事院規則15―14 5条; 育児休業法12条
 *
 *     struct shift_ruling r;
 *     shift_check(&trail, law, &(struct shift_plan){ .first = day, .shift = s, .off = off, .days =
 * 28 }, &r); if (r.faults & SHIFT_RUN) ...                thirteen working days in a row
 */
#pragma once

#include "law/finding.h"
#include "law/reason.h"

struct shift_plan {
    struct day first;
    const minutes *shift; /* regular minutes of the shift that begins on that day */
    const bool *off;      /* 週休日 */
    size_t days;
    minutes week;    /* hours a week that the plan must come to; 0: the law's 38:45 */
    bool short_time; /* 定年前再任用短時間勤務職員: 「八日以上」 */
    bool consulted;  /* 7条2項ただし書: laid after consulting the NPA */
};

enum {
    SHIFT_PERIOD = 1,   /* not in whole blocks of four weeks; consulted: beyond 52 weeks */
    SHIFT_DAYS_OFF = 2, /* days off of some four weeks, or of the whole */
    SHIFT_RUN = 4,      /* too many working days in a row */
    SHIFT_LENGTH = 8,   /* one shift is too long */
    SHIFT_WEEK = 16,    /* consulted: more than 42 hours a week in some four weeks */
    SHIFT_TOTAL = 32,   /* the hours do not come to the week's times the weeks */
};

/* Rule ids of the faults, in the order of the bits; NULL ends. */
extern const char *const shift_fault_rules[];

struct shift_ruling {
    bool spoken; /* false: no such rule on that day */
    unsigned faults;
    int fewest_off, most_off; /* days off of the poorest and of the richest four weeks */
    int longest_run;          /* working days in a row */
    minutes longest;          /* shift */
    minutes heaviest;         /* four weeks */
    minutes total, required;
    const char *cite;
};

/*
 * WT-SHIFT.  Four weeks by four weeks: eight days off and the week's hours on average; with the
 * NPA consulted over any period of at most 52 weeks, a day off a week and four in each four weeks,
 * at most 42 hours a week in each.  Four weeks are counted from the first day, and once more so
 * that they end with the last; a shorter period is judged by its share of them.  Either way twelve
 * working days in a row, sixteen hours a shift.
 */
void shift_check(struct trail *, const struct law *, const struct shift_plan *,
                 struct shift_ruling *ret);

/* WT-SHORT, 定年前再任用短時間勤務: 15:30 to 31:00 a week, at most 7:45 a day.  ret[0] and ret[1]
 * are the week's lower and upper bound, ret[2] the longest day's. */
void hours_short(const struct law *, struct day, minutes week, minutes longest,
                 struct finding ret[3]);

/* WT-CHILDSHORT, 育児短時間勤務: which of 12条1項1号 to 5号 the seven days of a week are; 0: none.
 */
int hours_childshort(const struct law *, struct day, const minutes week[7]);

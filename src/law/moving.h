/*
 * Moving days: work on a day off, and what is given for it.
 *
 *   勤務時間法8条(週休日の振替)・15条(代休日); 人事院規則15―14 6条・17条; 人事院規則10―11
 * 3条(早出遅出)
 *
 *     struct finding f = swap_window(law, sunday, wednesday);
 *     if (f.verdict == RULE_OVER) ...              2020-06-14 and 2020-08-17: beyond eight weeks
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"
#include "law/spans.h"

/* WT-FURIKAE: 「4週間前の日から8週間後の日まで」, the day worked counted as day one: D-27 to D+55.
 * used: days from the work to the day off; 0 is never within (8条1項: a 勤務日 is given up).  The
 * kinds of the days are the caller's to check. */
struct finding swap_window(const struct law *, struct day work, struct day off);

/* WT-FURIKAE-4H: exactly 4 hours from the start or the end of a day that has more than 4 hours. */
struct finding swap_four_hours(struct arena *, const struct law *, struct day work,
                               struct spans hours_of_off_day, struct span taken);

/* From 2025-04-01 work on a day without allocated hours is moved by the same rules (8条2項). */
bool swap_zero_alloc(const struct law *, struct day work);

/*
 * What must still hold after a swap: four days off in each four weeks counted from `first`, and
 * no more than 24 working days in a row.  `off[i]` tells whether first + i is a weekoff (from
 * 2025-04-01 also a day without hours).  ret[0] is the days off of the poorest four weeks, ret[1]
 * the longest run.
 */
void swap_rest(const struct law *, struct day first, const bool *off, size_t count,
               struct finding ret[2]);

/* WT-DAIKYU: D+1 to D+55, counted alike.  Only the window; used: days from the holiday. */
struct finding substitute_window(const struct law *, struct day holiday, struct day day);

enum substitute_no {
    SUBSTITUTE_MAY,
    SUBSTITUTE_NOT_WHOLE, /* the whole of the holiday's hours must be ordered */
    SUBSTITUTE_WINDOW,
    SUBSTITUTE_KIND,    /* not a working day, or itself a holiday */
    SUBSTITUTE_MINUTES, /* another number of allocated minutes */
    SUBSTITUTE_RELIEF,  /* 超勤代休時間 stands on it */
    SUBSTITUTE_DECLINED,
};

struct substitute_facts {
    struct day holiday, day;
    enum day_kind kind; /* of `day` */
    minutes holiday_hours, ordered, hours;
    bool relief, declined;
};

/* May `day` be the 代休日 of a holiday worked in full?  Named before the holiday. */
enum substitute_no substitute_day(const struct law *, const struct substitute_facts *);

/* WT-EARLYLATE: other fixed hours of a 465-minute day, from 5:00 to 22:00. */
struct finding staggered_hours(struct arena *, const struct law *, struct day, struct span,
                               struct spans breaks);

enum {
    STAGGER_BEFORE_SCHOOL = 1, /* a child before school                 */
    STAGGER_SCHOOL = 2,        /* a child in elementary school          */
    STAGGER_CARE = 4,          /* 要介護者                              */
    STAGGER_OTHER = 8,         /* business or personal reasons, 職職―79 */
    STAGGER_NAMED = 16, /* study, fatigue after overtime, disability: 職職―23 and the like */
};

/* Must a request be granted (unless the work is harmed), may it, or is there no ground for it? */
enum stagger { STAGGER_NO, STAGGER_MAY, STAGGER_MUST };
enum stagger staggered_ground(const struct law *, struct day, unsigned grounds, bool flextime);

/*
 * 年次休暇: what is granted, used, left and carried.
 *
 *   勤務時間法17条; 人事院規則15―14 18条―20条・別表第一
 *
 *     int days = annual_leave_grant(&trail, law, &(struct leave_service){ .year = 2020, .hired =
 * april });   15
 *
 * Inside the house leave is minutes: a day is 465 (or the daily minutes of a uniform short
 * pattern).
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"

struct leave_service {
    int year;
    struct day hired;
    struct day term_end; /* leaving by end of term; no day: none */
};

/* AL-GRANT, AL-MIDYEAR: days granted for that calendar year; 0 where there is no service in it, -1
 * where the law is silent. */
int annual_leave_grant(struct trail *, const struct law *, const struct leave_service *);
/* Months of service in the year, "n and up to n", by 民法143条. */
int leave_service_months(struct day first, struct day last);

/* AL-FORMER: the special count of people from 行政執行法人 and the like, entered by hand: at most
 * 20 days and what they bring, of which 20 count, never below AL-MIDYEAR. */
int annual_leave_former(const struct law *, const struct leave_service *, int counted, int brought);

/* AL-SHORT: 20 × days a week / 5, half up; uneven: by weekly minutes. */
int annual_leave_short_uniform(const struct law *, struct day, int days_a_week);
int annual_leave_short_uneven(const struct law *, struct day, minutes week);

/* AL-RESHAPE: remaining minutes after the pattern changed in mid year, from old to new (days a week
 * or weekly minutes), half up to days of `day_minutes`. */
minutes annual_leave_reshape(minutes remaining, minutes old_measure, minutes new_measure,
                             minutes old_day, minutes new_day);

/* AL-CARRY where the pattern changes on 1 January: the ratio on what is carried, and
 * 「一日未満の端数が あるときはこれを切り捨てた日数」 (19条). */
minutes annual_leave_carry_reshape(minutes carry, minutes old_measure, minutes new_measure,
                                   minutes old_day, minutes new_day);

struct leave_year_end {
    minutes remaining; /* of this year's grant and what was carried in */
    minutes carry;
    minutes next_total; /* with next year's grant */
};

/* AL-CARRY: only this year's own grant can be carried, at most 20 days; carried days are used
 * first.  40 days available, 5 used: 20 carried. */
struct leave_year_end annual_leave_carry(struct trail *, const struct law *, struct day last,
                                         minutes grant, minutes carried_in, minutes used,
                                         minutes next_grant);
/* The same with another ceiling: short-time officers of 18条 carry at most their own days. */
minutes annual_leave_carry_most(minutes grant, minutes carried_in, minutes used, minutes most);

enum leave_unit { LEAVE_DAY, LEAVE_HOUR, LEAVE_QUARTER };

/* AL-UNIT: is this unit allowed on that day?  `shift`: staff of 7条1項3号. */
bool annual_leave_unit(const struct law *, struct day, enum leave_unit, bool shift);
/* Minutes of one; a day is AL-CONVERT's. */
minutes annual_leave_unit_minutes(const struct law *, struct day, enum leave_unit);
/* AL-CONVERT for 育児短時間勤務 of pattern 1 or 2: 235, 295; 0: the full day of 465. */
minutes annual_leave_day(const struct law *, struct day, int childshort_pattern);

/* AL-LONGDAY (UNCERTAIN): a whole day of leave on a day allocated `allocated` minutes.  Up to 465
 * it costs one day; above, the excess is charged by the hour, part hours up. */
minutes annual_leave_long_day(const struct law *, struct day, minutes allocated);

/* AL-USE5: `used` and `planned` as known on 30 September; `over` asks for a prompt. */
struct finding annual_leave_use5(const struct law *, struct day, minutes used, minutes planned);
/* The same in days of `a_day` minutes. */
struct finding annual_leave_use5_of(const struct law *, struct day, minutes a_day, minutes used,
                                    minutes planned);

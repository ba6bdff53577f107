/*
 * What payroll is handed: minutes by rate.
 *
 *   給与法15条―19条; 人事院規則9―97・9―43; 勤務時間法13条の2(超勤代休時間)
 *
 *     struct pay_buckets b;
 *     pay_buckets(&trail, arena, law, month, segments, count, &b);
 *     Mon 17:15-23:15 gives cat1_day 285, cat1_night 75
 *
 * Amounts are not kept by this house; the hourly figure is here so that an officer can see it.
 */
#pragma once

#include "law/calendar.h"
#include "law/reason.h"
#include "law/spans.h"

enum pay_category {
    PAY_WEEKDAY, /* 16条1項1号: a day with allocated hours that is not a 休日給 day: 125 %  */
    PAY_OTHER,   /* 16条1項2号: weekoff, day without hours, holiday: 135 %                  */
    PAY_SHORT,   /* 16条2項: a short-time officer until the day reaches 7:45: 100 %         */
    PAY_CATEGORIES,
};

struct pay_segment {
    struct day day;
    struct span span;   /* ordered overtime, breaks taken out */
    enum day_kind kind; /* keeps it past 24:00: split where the next day is of another kind */
    minutes to_full; /* pay_to_full() of short-time officers, on each segment of a day; others 0 */
};

struct pay_minutes {
    minutes day, night;
};

struct pay_buckets {
    struct pay_minutes by[PAY_CATEGORIES]; /* up to 60 hours of the month, in order of time */
    struct pay_minutes over60;             /* beyond: 150 %, at night 175 % */
    minutes over60_by[PAY_CATEGORIES];     /* the same by category: for 超勤代休時間 */
    minutes total;
};

/* PAY-SHORT-745: minutes of overtime until the day reaches 7:45 with its regular hours
 * (正規の勤務時間, as they are allotted: leave takes nothing from them); 0: the hours reach it. */
minutes pay_to_full(const struct law *, struct day, minutes regular);

/* Which category a day's overtime falls in. */
enum pay_category pay_category_of(enum day_kind);

/*
 * Sorts a calendar month's segments, in any order, into rates.  Segments that overlap or leave
 * the month are the caller's mistake: false, and *ret_at is the index of one.
 */
bool pay_buckets(struct trail *, struct arena *, const struct law *, struct day month,
                 const struct pay_segment *, size_t count, struct pay_buckets *ret, size_t *ret_at);

/* PAY-MGR: do 16条―18条 apply on that day?  Not to 管理職員等 (19条の8第2項). */
bool pay_applies(const struct law *, struct day, bool manager);

/* Per cent of the hourly amount: category 1 at night is 150; beyond 60 hours 150 and 175. */
int pay_percent(const struct law *, struct day, enum pay_category, bool over60, bool night);

/* PAY-HOLIDAY, PAY-NIGHT: per cent for regular hours beside the salary: 休日給 135 on a holiday,
 * 夜勤手当 25 at night, both together where both hold; 0 on a working day by daylight. */
int pay_regular_percent(const struct law *, struct day, bool holiday, bool night);
/* PAY-PERIOD: the month whose pay day pays what was worked in `month`. */
struct day pay_period(const struct law *, struct day month);

struct relief {
    minutes minutes;      /* 25 %, 15 %, 50 % of what lies beyond 60 hours, whole minutes */
    struct period window; /* the two months after */
};

/* 超勤代休時間: 16 hours beyond 60 on weekdays give 240 minutes. */
struct relief relief_of(struct trail *, const struct law *, struct day month,
                        const minutes over60[PAY_CATEGORIES]);
/* How much annual leave fills up a unit of 240 or 465 (0: which is the smallest that fits): -1
 * where no unit is that long. */
minutes relief_fill(const struct law *, struct day, minutes relief, minutes unit);

/* Yen an hour at a rate, rounded once at the end (18条の2); 100 is the amount for a deduction.
 * 360,000 yen, 2325 minutes a week: 2144, at 125 % 2680. */
int64_t pay_hourly(const struct law *, struct day, int64_t monthly_yen, minutes week, int percent);
/* A month's minutes at one rate in whole hours: 30 minutes and more up (給実甲28号). */
int64_t pay_month_hours(const struct law *, struct day, minutes);

struct telework_ruling {
    bool eligible;
    int64_t yen;
    const char *cite;
};

/* 在宅勤務等手当: three months or more, more than ten ordered days a month on average. */
struct telework_ruling telework_allowance(struct trail *, const struct law *, struct day on,
                                          const int *days_by_month, size_t months);

/* Hours whose weekday work of managers is logged for 管理職員特別勤務手当: 0:00-5:00, from
 * 2025-04-01 22:00-5:00.  The allowance itself is outside the house. */
struct span pay_manager_night(const struct law *, struct day);

/* 規則9―43 1条: where a holiday falls on a weekoff of staff whose Sundays are not always off,
 * the pay day moves to the next working day.  kinds[i] is the kind of holiday + i. */
struct day pay_holiday_shift(struct day holiday, const enum day_kind *kinds, size_t count);

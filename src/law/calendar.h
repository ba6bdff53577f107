/*
 * What kind of day is it, and which year is it counted in?
 *
 *   勤務時間法6条(週休日)・14条(休日); 国民の祝日に関する法律3条
 *
 *     struct day_ruling r = day_ruling(law, day, 0);
 *     if (r.kind == DAY_HOLIDAY) ...
 *
 * A day of another kind wins in this order: weekoff, zero_alloc, holiday, workday;
 * `holiday` is kept beside it, for a Sunday can be a holiday too.
 */
#pragma once

#include "law/law.h"

enum day_kind {
    DAY_WORKDAY,
    DAY_WEEKOFF,    /* 週休日 */
    DAY_ZERO_ALLOC, /* 勤務時間を割り振らない日 */
    DAY_HOLIDAY,    /* 休日 */
};

enum holiday_kind {
    HOLIDAY_NONE,
    HOLIDAY_NATIONAL, /* 祝日法による休日 */
    HOLIDAY_YEAR_END, /* 年末年始の休日 */
};

/* What was decided about this very day; they may stand together. */
enum {
    MOVED_TO_WORK = 1,    /* 振替: a weekoff on which hours were laid     */
    MOVED_TO_WEEKOFF = 2, /* 振替: a working day that became a weekoff    */
    MOVED_TO_ZERO = 4,    /* a day without allocated hours was set on it  */
};

struct day_ruling {
    enum day_kind kind;
    enum holiday_kind holiday;
    bool known; /* false: no holiday table for that year; `holiday` is then only the year end */
    const char *name; /* of the national holiday, or NULL */
    const char *cite;
};

struct day_ruling day_ruling(const struct law *, struct day, unsigned moved);
const char *day_kind_name(enum day_kind); /* "workday" … */
bool day_kind_parse(const char *, enum day_kind *ret);

struct period {
    struct day first, last;
};

/*
 * 「1年」 of the overtime limits: 1 April to 31 March (人事院規則15―14 16条の2の2; 運用通知第10).
 * A head may fix the first day of another month; 0 takes the law's.
 * limit_year(law, 2020-06-30, 0) is 2020-04-01 to 2021-03-31.
 */
struct period limit_year(const struct law *, struct day, int start_month);
/* 「一の年」 of leave: the calendar year. */
struct period leave_year(const struct law *, struct day);
/* The year from 1 April, for 育児時間. */
struct period school_year(const struct law *, struct day);

/* The last of the months of `n` beginning on `first`: 民法143条, the day before the same
 * day number, or the month's end where there is none. */
struct day months_last(struct day first, int n);
/* Of a year: { 20200000 + 701 }. */
struct day day_of_mmdd(int year, int64_t mmdd);

/*
 * The wall calendar in Tokyo: days, minutes, spans.
 *
 *     struct day d = { 20200715 };
 *     struct day next = day_add(d, 1);
 *     minutes worked = span_length((struct span){ CLOCK(18, 15), CLOCK(20, 0) });
 *
 * Three kinds of time stay apart by type: `struct day` for the calendar,
 * `minutes` for a length of work or a clock counted from the day's 0:00 (it may
 * pass 1440), `struct moment` (base/moment.h) for the instant a card was tapped.
 * No function here reads a clock.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

struct day {
    int32_t ymd; /* 20200715, as people write it; 0 is no day */
};

typedef int32_t minutes;

struct span {
    minutes from, until; /* minutes since 0:00 of the attendance day, [from, until) */
};

#define HOURS(h) ((minutes)((h)*60))
#define CLOCK(h, m) ((minutes)((h)*60 + (m)))
#define MINUTES_A_DAY 1440

enum { SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY };

/* A real day between 1900-01-01 and 2199-12-31. */
bool day_valid(struct day);

struct day day_of(int year, int month, int day); /* .ymd 0 where there is no such day */
int day_year(struct day);
int day_month(struct day);    /* 1..12 */
int day_of_month(struct day); /* 1..31 */
int day_weekday(struct day);  /* SUNDAY..SATURDAY */

/* Days since 1970-01-01, and back. */
int32_t day_number(struct day);
struct day day_from_number(int32_t);

struct day day_add(struct day, int days);
int day_between(struct day from, struct day until); /* until - from, in days */
struct day day_month_first(struct day);
struct day day_month_last(struct day);
int day_month_length(struct day);
/* The same day of the month `months` later; where it is missing, the month's last (民法143条). */
struct day day_add_months(struct day, int months);

/* Only 2020-07-15.  Leaves *ret alone unless the day is a real one. */
bool day_parse(const char *text, struct day *ret);

/* ISO 8601 weeks: 2026-W29, and the Monday it begins on.  A week lies in the year of its Thursday.
 */
char *week_iso(struct arena *, struct day);
bool week_parse(const char *text, struct day *ret);

/* What people type: 8/7, 0807, R8.8.7, 令和8年8月7日, 2026-08-07, 2026/8/7, full-width digits.
 * A missing year is `today`'s; a day of an era lies within it. */
bool day_read(const char *text, struct day today, struct day *ret);

/* Only 08:30, up to 99:59. */
bool clock_parse(const char *text, minutes *ret);

/* What people type: 915, 0915, 9:15, 9:15:00, 9時15分, 9時, 9時半, 5:15 PM, 午後5:15, full-width
 * digits. */
bool clock_read(const char *text, minutes *ret);

char *day_iso(struct arena *, struct day);   /* 2020-07-15 */
char *clock_text(struct arena *, minutes);   /* 08:30, 24:30; a length too: -1:15 */
char *minutes_text(struct arena *, minutes); /* 8:30 */

minutes span_length(struct span);
/* The minutes both spans share; an empty span where they share none. */
struct span span_shared(struct span, struct span);

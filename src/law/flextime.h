/*
 * フレックスタイム制: does an allocation keep the rules of its unit?
 *
 *   勤務時間法6条3項(2025-03-31まで6条4項も); 人事院規則15―14 3条―4条の3
 *   in three versions: 2016-04-01, 2023-04-01, 2025-04-01
 *
 *     struct flex_ruling r;
 *     flex_check(&trail, arena, law, &unit, &r);
 *     if (r.faults & FLEX_CORE) ...
 *
 * Everything that fails is reported.  An exempt day is freed from minimum and core even
 * where it is itself at fault, but never from the window.
 */
#pragma once

#include "law/calendar.h"
#include "law/reason.h"
#include "law/spans.h"

enum flex_class {
    FLEX_GENERAL,
    FLEX_CARE,       /* 育児介護等職員 */
    FLEX_RESEARCHER, /* until 2025-03-31 */
    FLEX_SPECIALIST, /* 専門スタッフ職, until 2025-03-31 */
};

enum flex_kind {
    FLEX_WORK,
    FLEX_NOMINAL,   /* wholly leave, training or travel: counts 7:45 */
    FLEX_EXTRA_OFF, /* one more day off: 週休日, from 2025-04-01 a day without hours */
};

struct flex_day {
    struct day day;
    enum flex_kind kind;
    struct span hours;
    struct spans breaks;
    bool exempt; /* 特例対象日 */
    bool moved;  /* its hours came by 週休日の振替 */
};

struct flex_unit {
    struct day on; /* whose rules apply to the whole unit */
    enum flex_class class;
    int weeks;
    struct day first;
    struct spans core;
    minutes day_least;
    const struct flex_day *day; /* those not listed have no hours */
    size_t count;
    bool whole; /* a working day that is not listed fails the minimum and the core */
    bool cut;   /* the head made it shorter so that it ends before 2025-04-01 */
};

enum flex_fault {
    FLEX_FAULT_WEEKOFF = 1, /* hours on a Saturday or a Sunday, and no 振替 brought them there */
    FLEX_FAULT_CORE = 2,
    FLEX_FAULT_EXEMPT = 4,
    FLEX_FAULT_EXTRAOFF = 8,
    FLEX_FAULT_MINDAY = 16,
    FLEX_FAULT_NOMINAL = 32,
    FLEX_FAULT_TOTAL = 64,
    FLEX_FAULT_UNIT = 128,
    FLEX_FAULT_WINDOW = 256,
};

/* Rule id of a fault, in the order of the bits, which is the order of their names; NULL ends. */
extern const char *const flex_fault_rules[];

struct flex_ruling {
    minutes total, required;
    unsigned faults;
    bool spoken;      /* false: no フレックスタイム制 on that day */
    struct day at[9]; /* the first day at fault, by bit; none: the unit as a whole */
};

void flex_check(struct trail *, struct arena *, const struct law *, const struct flex_unit *,
                struct flex_ruling *ret);

/* Regular minutes of one day of the unit. */
minutes flex_day_minutes(struct arena *, const struct law *, struct day on,
                         const struct flex_day *);

/*
 * May an office set this core and this minimum for the class?  A core is one run within 9:00-16:00,
 * the standard break left out.  Faults: FLEX_FAULT_CORE, FLEX_FAULT_MINDAY.
 */
unsigned flex_params_check(struct arena *, const struct law *, struct day on, enum flex_class,
                           struct spans core, struct span standard_break, minutes day_least);

/* By when a declaration should be in: the last day for it. */
struct day flex_deadline(const struct law *, struct day first, enum flex_class);
/* FLEX-EPOCH (UNCERTAIN): where an office fixed no first day, its units begin on this weekday of
 * the week that holds `day`: Monday. */
struct day flex_epoch(const struct law *, struct day);
/* The first day of the unit that holds `day`, counted from `epoch` in units of `weeks`. */
struct day flex_unit_first(struct day epoch, int weeks, struct day);

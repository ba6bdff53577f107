/*
 * Where did an officer serve, and under whose rules, day by day of a limit year?
 *
 * A person's page and the totals of a unit judge by these functions alone: which home posting holds
 * on a day, which regime, whether a month without a record is unknown, and by which regime a month
 * is judged.  Days are counted from the first of the limit year, months from -CUBE_BEFORE to 11.
 */
#pragma once

#include "cube/cube.h"

struct stay {
    int64_t unit;
    int16_t from, until; /* both included */
    bool away;           /* 休職・育休: home is kept, nobody serves */
};

struct regime_stay {
    int16_t from, until; /* both included */
    uint8_t regime;      /* the caller's number; 0 is the office's own and is not listed */
};

/* 管理職員等, as for pay (給与法19条の8第2項). */
struct manager_stay {
    int16_t from, until; /* both included */
};

struct service {
    struct stay *stay; /* the posting said last comes first: of two that overlap it holds */
    struct regime_stay *under;
    struct manager_stay *manager;
    uint16_t stays, unders, managers;
};

enum { SERVICE_MONTHS = CUBE_BEFORE + CUBE_MONTHS };

/* A day counted from the limit year's first, kept within what an int16_t holds: what is years away
 * is merely far. */
int service_day(struct day first, struct day day);
/* Months from the limit year's first. */
int service_month(struct day first, struct day month);

const struct stay *service_on(const struct service *, int day);
uint8_t service_regime(const struct service *, int day);

/* Writes which kind of section the unit of a stay is, into ret[from..until]; CUBE_OUT: none. */
typedef void section_fn(const void *context, const struct stay *, int from, int until,
                        uint8_t *ret);
/* Day by day how the officer stands under one regime and its law, in a limit year that begins with
 * `first`.  Nobody is judged on days of 管理職員等 in a month whose law leaves them out
 * (overtime.managers-judged; 人事院規則15―14 16条の2の2 「職員」 names no exception, so by default
 * it does not). */
void service_stands(const struct service *, const struct law *, struct day first, int days,
                    uint8_t regime, section_fn *, const void *context, uint8_t ret[CUBE_DAYS]);

/*
 * The regime that judges a month: of its first day on which the officer served under rules that set
 * limits, else of the first day served.  False where nobody served in it.  `speaks` has a bit for
 * each regime with limits.
 */
bool service_judge(const struct service *, struct day first, int month, uint32_t speaks,
                   uint8_t *ret_regime);

/* What was told of an officer's months; bits as CUBE_BEFORE + month. */
struct service_told {
    uint32_t rows;   /* something was settled or brought in */
    uint32_t unsure; /* a stay of it has no end or no beginning, and overtime was ordered … */
    int16_t from[SERVICE_MONTHS]; /* … and seen from this day on nobody knows how much */
};
/* Takes a row of month_total in; `unknown_from`: 0 where its days are sure. */
void service_tell(struct service_told *, struct day first, struct day month, bool told,
                  struct day unknown_from);

/* Bit CUBE_BEFORE + month: its overtime is unknown today.  The officer served in it, it is over,
 * and nothing was told of it; or what was told of it has no end. */
uint32_t service_unknown(const struct service *, struct day first, const struct service_told *,
                         struct day today);

/*
 * 特別休暇: which there are, how long, and when.
 *
 *   勤務時間法19条; 人事院規則15―14 22条・別表第二
 *
 *     struct special_ruling r;
 *     special_leave(&trail, law, &(struct special_facts){ .item = SPECIAL_WEDDING, .on = day,
 * .event = wedding }, &r); if (!period_holds(r.window, asked)) ...
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"

enum special {
    SPECIAL_VOTE,        /* 1 公民権行使   */
    SPECIAL_WITNESS,     /* 2 証人等       */
    SPECIAL_DONOR,       /* 3 骨髄等提供   */
    SPECIAL_VOLUNTEER,   /* 4 ボランティア */
    SPECIAL_WEDDING,     /* 5 結婚         */
    SPECIAL_FERTILITY,   /* 5の2 出生サポート, from 2022-01-01 */
    SPECIAL_PRENATAL,    /* 6 産前         */
    SPECIAL_POSTNATAL,   /* 7 産後         */
    SPECIAL_NURSING,     /* 8 保育時間     */
    SPECIAL_BIRTH,       /* 9 配偶者出産   */
    SPECIAL_CHILDCARE,   /* 10 育児参加    */
    SPECIAL_CHILDNURSE,  /* 11 子の看護(等) */
    SPECIAL_SHORTCARE,   /* 12 短期介護    */
    SPECIAL_BEREAVEMENT, /* 13 忌引       */
    SPECIAL_MEMORIAL,    /* 14 父母の追悼  */
    SPECIAL_SUMMER,      /* 15 夏季        */
    SPECIAL_DISASTER,    /* 16 災害        */
    SPECIAL_COMMUTE,     /* 17 出勤困難    */
    SPECIAL_RETURN,      /* 18 退勤途上    */
    SPECIAL_ITEMS,
};

/* 忌引: of whom; 別表第二.  See bereavement_days. */
enum kin {
    KIN_SPOUSE,
    KIN_PARENT,
    KIN_CHILD,
    KIN_GRANDPARENT,
    KIN_GRANDCHILD,
    KIN_SIBLING,
    KIN_UNCLE_AUNT,
    KIN_PARENT_IN_LAW,
    KIN_CHILD_IN_LAW,
    KIN_GRANDPARENT_IN_LAW,
    KIN_SIBLING_IN_LAW,
    KIN_UNCLE_AUNT_SPOUSE,
    KIN_COUNT,
};

struct special_facts {
    enum special item;
    struct day on;       /* the day it is asked for: its law */
    struct day event;    /* wedding, birth, death; expected day of birth before it is known */
    struct day expected; /* 6, 10: the expected day of birth */
    struct day admitted; /* 9: hospital entry; no day: the birth */
    bool multiple;       /* 6, 10: 多胎 */
    bool more;    /* 5の2: 体外受精 etc.; 11, 12: two or more; 13: heir to the rites or shared
                     livelihood */
    bool busy;    /* 15: July to September is the busy season */
    enum kin kin; /* 13 */
    int travel;   /* 13: days of travel to a distant funeral */
};

struct special_ruling {
    bool exists;          /* on that day, in this regime */
    bool as_needed;       /* no length of its own */
    int days;             /* days or consecutive calendar days */
    minutes a_day;        /* 8: minutes each time */
    int times;            /* 8: how often a day */
    bool yearly;          /* the days are for a calendar year */
    bool consecutive;     /* calendar days in a row, days off included */
    bool hourly;          /* unit day or hour, 465 = a day (22条2項―4項) */
    bool no_approval;     /* 24条: 産前・産後 are not subject to approval */
    struct period window; /* no days: none of its own */
    const char *rule, *cite;
    char status;
};

void special_leave(struct trail *, const struct law *, const struct special_facts *,
                   struct special_ruling *ret);
/* The rule id of an item: SL-WEDDING. */
const char *special_rule(enum special);
bool period_holds(struct period, struct day);

/* 別表第二, without travel.  `more`: succeeds to the rites (grandparent, uncle or aunt), or shared
 * a livelihood (kin by marriage).  A parent: 7; a grandparent: 3, or 7. */
int bereavement_days(const struct law *, struct day, enum kin, bool more);

/* May summer leave fall on that day?  Not on weekoffs, holidays or days without hours. */
bool summer_leave(const struct law *, struct day, bool busy, unsigned moved);

/* 子の看護(等): the last day the child counts, asked on `on`: to school, from 2025-04-01 the third
 * year of it. */
struct day childnurse_until(const struct law *, struct day birth, struct day on);

/* 14 父母の追悼: within the years the NPA sets (default 15, UNCERTAIN). */
struct finding memorial_year(const struct law *, struct day on, struct day death);

/* Minutes used of `days` of an hourly item, in the year: what is left. */
struct finding special_left(const struct law *, const struct special_ruling *, struct day on,
                            minutes used);

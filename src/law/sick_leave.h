/*
 * 病気休暇: ninety days in a row, and how spells join.
 *
 *   勤務時間法18条; 人事院規則15―14 21条
 *
 *     struct day last = sick_last_day(law, start, 0);          2020-06-01: 2020-08-29
 */
#pragma once

#include "law/finding.h"

/* SICK-90: the last of 90 consecutive days, weekoffs and holidays between included; `used` days of
 * joined spells are gone already.  No day where the law is silent. */
struct day sick_last_day(const struct law *, struct day start, int used);

/* SICK-WHO, 21条6項: whose sick leave the 90 days do not end. */
enum sick_class {
    SICK_ANYONE,
    SICK_TEMPORARY,  /* 臨時的職員 */
    SICK_PROBATION,  /* 条件付採用期間中の職員 */
    SICK_PROSECUTOR, /* 検察官 */
};

bool sick_ceiling(const struct law *, struct day, enum sick_class);

struct sick_spell {
    struct day first, last;
    int excluded;   /* 除外日 among them: duty injury and the like, not counted */
    int work_days;  /* days of full actual work between the spell before and this one */
    bool different; /* 21条3項・4項: clearly another illness, begun after 90 days were used */
};

struct sick_ruling {
    int used;        /* counted days of the last spell and those it joins */
    size_t from;     /* the first of the joined spells */
    struct day last; /* the last day that the 90 allow, from where the last spell stands */
    struct finding finding;
};

/*
 * SICK-JOIN: after a spell of 8 days or more, a new one before 20 days of full work have passed
 * joins it, and so does the next, however short the one between.  SICK-NEW: after 90 days a clearly
 * different illness opens a new 90. Spells in order of day; not for 臨時的職員, 条件付採用
 * (SICK-WHO), who have no ceiling.
 */
void sick_judge(struct trail *, const struct law *, const struct sick_spell *, size_t count,
                struct sick_ruling *ret);

/*
 * 介護休暇 and 介護時間, and what carers may be spared.
 *
 *   勤務時間法20条・20条の2; 人事院規則15―14 23条―23条の3; 人事院規則10―11
 *
 *     struct finding f[2];
 *     care_leave_check(law, periods, count, f);      up to three periods, six months in all
 */
#pragma once

#include "law/calendar.h"
#include "law/finding.h"
#include "law/spans.h"

/* CARE-LEAVE: designated periods of one condition of one 要介護者.  ret[0]: how many (≦ 3);
 * ret[1]: months in all (≦ 6), a part of a month counted by days, 30 days a month; `left` is in
 * days. */
void care_leave_check(const struct law *, const struct period *, size_t count,
                      struct finding ret[2]);

enum care_no {
    CARE_MAY,
    CARE_SILENT,
    CARE_LONG,   /* more than the day allows            */
    CARE_UNIT,   /* not a multiple of the unit          */
    CARE_PLACE,  /* neither at the start nor at the end */
    CARE_PERIOD, /* beyond three years, or inside a designated period */
};

/* By the hour at most 240 minutes a day, less 介護時間 for another person (`other` minutes); until
 * 2025-09-30 joined to the start or end of the day. */
enum care_no care_leave_hours(struct arena *, const struct law *, struct day, struct spans hours,
                              struct spans leave, minutes other);

/* CARE-TIME: within 3 years from `begun`, at most 120 minutes a day together with 育児時間 of the
 * first kind
 * (`other` minutes), in units of 30, until 2025-09-30 at the start or end of the day. */
enum care_no care_time(struct arena *, const struct law *, struct day, struct day begun,
                       const struct period *designated, size_t count, struct spans hours,
                       struct spans leave, minutes other);

/* 超勤免除: may a carer of a child ask to be spared all overtime on that day?  A child under 3,
 * from 2025-04-01 before school (人事院規則10―11 9条). */
bool overtime_exempt_child(const struct law *, struct day, struct day birth);
bool overtime_exempt_care(const struct law *, struct day);
/* 深夜勤務の制限: a period of at most six months, asked a month before; `used` are months. */
struct finding night_limit(const struct law *, struct day asked, struct period);
/* The latest day a limit on overtime may begin when asked on `asked` for `begin`: put off by a week
 * at most. */
struct day overtime_cap_delayed(const struct law *, struct day asked, struct day begin);

enum request_no {
    REQUEST_MAY,
    REQUEST_SILENT,  /* no such rule on that day */
    REQUEST_LATE,    /* not asked by the day before it begins */
    REQUEST_LENGTH,  /* neither one year nor whole months of less than a year */
    REQUEST_OVERLAP, /* 免除 and 制限 at the same time */
};

/* OT-CARE-REQ: may a carer's request for no overtime, or less, stand?  `other` are the periods of
 * the other of the two measures. */
enum request_no overtime_request(const struct law *, struct day asked, struct period,
                                 const struct period *other, size_t count);

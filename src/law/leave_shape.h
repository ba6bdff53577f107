/*
 * 勤務形態: which working pattern do the hours of a week make, as annual leave asks for it?
 *
 *   人事院規則15―14 18条(日数)・18条の3(変更)・20条2項(換算); 育児休業法12条; 勤務時間法5条2項
 *
 *     struct leave_shape s;
 *     leave_shape_of(law, day, SHAPE_CHILDCARE, week, &s);      5 x 235 minutes: a day of leave is
 * 3:55
 *
 * The hours decide: an officer of a short category whose week is none of the law's patterns has the
 * pattern of everybody.
 */
#pragma once

#include "law/annual_leave.h"

enum shape_staff {
    SHAPE_FULL,       /* everybody else */
    SHAPE_CHILDCARE,  /* 育児短時間勤務職員 */
    SHAPE_SHORT_TIME, /* 定年前再任用短時間勤務職員 */
};

struct leave_shape {
    struct day from;
    enum shape_staff staff; /* SHAPE_FULL where the hours are those of everybody */
    bool uniform;           /* 斉一型: the same number of days, and of minutes on each */
    int week_days;
    minutes week; /* minutes of a week */
    minutes day;  /* of a day of leave (20条2項) */
    minutes full; /* the same of everybody */
};

/* `week`: allocated minutes of seven days in a row, without breaks. */
void leave_shape_of(const struct law *, struct day, enum shape_staff, const minutes week[7],
                    struct leave_shape *ret);
bool leave_shape_same(const struct leave_shape *, const struct leave_shape *);

/* 18条: days of a whole year's grant; -1 where the law is silent. */
int leave_shape_days(const struct law *, struct day, const struct leave_shape *);

/*
 * 18条の3: remaining leave goes by `to / from` when the pattern changes.  False where the article
 * names no ratio: 定年前再任用短時間勤務 begins or ends with an appointment of its own.
 */
bool leave_shape_ratio(const struct leave_shape *old, const struct leave_shape *now,
                       minutes *ret_from, minutes *ret_to);

/*
 * What counts as overtime?  (OT-COUNT)
 *
 *   勤務時間法13条・14条; 給与法16条・17条
 *
 *     struct work_facts f = { .day = { 20200603 }, .kind = DAY_WORKDAY, .regular = plan,
 *                             .breaks = noon, .work = worked };
 *     struct work_minutes m = work_classify(arena, law, &f);   8:30-24:30 gives 465 and 435, night
 * 150
 *
 * work_classify takes a record whose work is known to be ordered; day_settle takes a day as it was
 * lived (plan, presence, orders, leave) and tells it by calendar day, cut at each 0:00.
 */
#pragma once

#include "law/calendar.h"
#include "law/reason.h"
#include "law/spans.h"

struct work_facts {
    struct day day;
    enum day_kind kind;   /* holds for the whole record, also past 24:00 */
    struct spans regular; /* allocated; ignored on a weekoff or a day without hours */
    struct spans breaks;  /* taken out of `work` wherever they lie */
    struct spans work;
    struct spans duty; /* 宿日直: not overtime (勤務時間法13条1項) */
};

struct work_minutes {
    minutes regular;         /* on a working day */
    minutes holiday_regular; /* on a holiday, inside its regular hours: 休日給, not overtime */
    minutes overtime;
    minutes overtime_night; /* of it 22:00-5:00 */
    struct spans overtime_spans;
};

struct work_minutes work_classify(struct arena *, const struct law *, const struct work_facts *);

/* OT-COUNT: the parts of the breaks that an order covers.  On a working day an order asks for work
 * outside the allocated hours, so the break within it is meant, also where the order reaches beyond
 * it; not where it covers the whole plan.  On other days an order with hours on both sides of a
 * break leaves the break as it is.  `released`: of holidays; `plan`: the allocated hours, breaks
 * included, none on a day off. */
struct spans breaks_ordered(struct arena *, struct spans released, struct spans plan,
                            struct spans breaks, struct spans ordered);

/* 22:00-5:00 of every day within a span, also past 24:00. */
struct spans night_within(struct arena *, const struct law *, struct day, struct spans);

/* The longest record: clocks run to 99:59, so a span may reach into the fifth calendar day. */
enum { PIECES_MOST = 5 };

/* U-DAY (UNCERTAIN): the part of a record that counts on calendar day `i` after the attendance day.
 * Split at each 0:00, unless the office's law says that minutes stay with the day they began on. */
struct span work_piece(const struct law *, struct day, int i);
/* The parts that lie on holidays: a shift over midnight has the kind of each of its days
 * (給与法17条, 勤務時間法14条). */
struct spans work_released(struct arena *, const struct law *, struct day,
                           const enum day_kind[PIECES_MOST]);

struct settle_facts {
    struct day day;
    enum day_kind kind[PIECES_MOST]; /* of that day and of the days after it */
    struct spans regular;            /* allocated hours of the attendance day */
    struct spans breaks;             /* allocated breaks; not working time */
    struct spans later;              /* allocated hours of the following days, on this day's clock:
                                        their own record tells them */
    struct spans present;            /* taps, without the breaks that were tapped */
    struct spans ordered; /* overtime orders; breaks_ordered() says which breaks they cover */
    struct spans leave;   /* hours of leave; a whole day: the whole plan */
    struct spans duty;
    bool open; /* the last tap is an arrival: absence cannot be told yet */
};

/* Minutes of one calendar day. */
struct settled_piece {
    struct day day;
    enum day_kind kind;
    minutes regular, holiday_regular;
    minutes regular_night; /* of both: 夜勤手当 */
    minutes overtime, overtime_night;
    minutes gap;     /* present outside the plan without an order */
    minutes leave;   /* allocated, on leave */
    minutes absence; /* allocated, neither present nor on leave; 0 while the record is open */
    minutes rest;    /* allocated breaks while present */
    minutes duty;
    struct spans overtime_spans;
};

struct settled {
    size_t count; /* pieces, the attendance day first; days in between that hold nothing are kept */
    struct settled_piece piece[PIECES_MOST];
    minutes planned;  /* regular hours without breaks */
    minutes overtime; /* of all pieces */
};

/* The trail gets one reason for each kind of minutes that is not 0. */
void day_settle(struct trail *, struct arena *, const struct law *, const struct settle_facts *,
                struct settled *ret);

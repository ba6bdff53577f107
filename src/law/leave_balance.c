/* What is left of annual leave, from the first thing that is known of it? */
#include "law/leave_balance.h"

struct leave_split
leave_split(minutes m, minutes day)
{
    return (struct leave_split){ (int)(m / day), m % day };
}

minutes
leave_charge_beside(const struct law *law, const struct leave_use *u, minutes day, minutes before)
{
    bool quarter = annual_leave_unit(law, u->day, LEAVE_QUARTER, u->shift);
    minutes unit = annual_leave_unit_minutes(law, u->day, quarter ? LEAVE_QUARTER : LEAVE_HOUR);
    minutes full = annual_leave_day(law, u->day, 0), whole = day;

    if (u->allocated <= 0)
        return 0;
    if (day == full)
        whole = annual_leave_long_day(law, u->day, u->allocated);
    whole = whole > before ? whole - before : 0;
    if (u->whole || !unit)
        return whole;
    minutes part = (u->taken + unit - 1) / unit * unit;
    return part < whole ? part : whole;
}

minutes
leave_charge(const struct law *law, const struct leave_use *u, minutes day)
{
    return leave_charge_beside(law, u, day, 0);
}

void
leave_shape_on(const struct law *law, const struct leave_facts *f, struct day day,
               struct leave_shape *ret)
{
    static const minutes none[7];

    leave_shape_of(law, day, SHAPE_FULL, none, ret);
    for (size_t i = 0; i < f->shapes; i++)
        if (f->shape[i].from.ymd <= day.ymd)
            *ret = f->shape[i];
}

/* A balance on its way from year to year. */
struct running {
    struct leave_why *why;
    const struct law *law;
    const struct leave_facts *facts;
    struct leave_balance *b;
    struct day from;          /* uses are charged from here on */
    minutes used_before;      /* of the year, before that; MINUTES_UNKNOWN: not said */
    int week_days;            /* as an opening said it; 0: not said */
    struct leave_shape shape; /* on `from` */
    minutes own;              /* the year's grant, as changes of the pattern left it */
    bool reshaped;            /* in this year: `left` is no longer granted + carried - used */
};

static minutes
charged(const struct running *r, struct day from, struct day until)
{
    const struct leave_facts *f = r->facts;
    minutes sum = 0, today = 0;

    for (size_t i = 0; i < f->uses; i++) {
        const struct leave_use *u = &f->use[i];

        if (!i || u->day.ymd != f->use[i - 1].day.ymd)
            today = 0;
        if (u->day.ymd < from.ymd || u->day.ymd > until.ymd)
            continue;
        minutes cost = leave_charge_beside(r->law, u, r->b->day, today);
        if (f->charged)
            f->charged[i] = cost;
        today += cost, sum += cost;
    }
    return sum;
}

/* Of an opening or of the pattern: five days a week or fewer? */
static int
days_a_week(const struct running *r)
{
    return r->week_days > 0 ? r->week_days : r->shape.staff == SHAPE_FULL ? 0 : r->shape.week_days;
}

/* 18条: days of a whole year, or -1 where the pattern is everybody's. */
static int
short_days(const struct running *r, struct day day)
{
    int week_days = days_a_week(r);

    if (r->week_days > 0)
        return week_days < 5 ? annual_leave_short_uniform(r->law, day, week_days) : -1;
    return r->shape.staff == SHAPE_FULL ? -1 : leave_shape_days(r->law, day, &r->shape);
}

/* AL-GRANT, AL-MIDYEAR, and 18条 for short-time officers; MINUTES_UNKNOWN where entry is not known.
 */
static minutes
grant(const struct running *r, struct trail *t, int year)
{
    const struct leave_facts *f = r->facts;
    struct leave_service service = { .year = year, .hired = f->hired };
    struct day first = day_of(year, 1, 1);
    int days = short_days(r, first);

    if (!f->hired.ymd || (day_year(f->hired) == year && !f->from_entry))
        return MINUTES_UNKNOWN;
    if (days >= 0 && f->hired.ymd <= first.ymd) {
        const struct law_value *row = law_at(r->law, "annual-leave.days", first);

        trail_rule(t, "AL-SHORT", row);
        trail_bound(t, NULL, row);
        if (r->week_days > 0 || r->shape.uniform) {
            trail_part(t, "×", "word.week-days", PART_DAYS, days_a_week(r));
        } else {
            trail_part(t, "×", "word.week-hours", PART_MINUTES, r->shape.week);
            trail_part(t, "÷", NULL, PART_MINUTES,
                       (minutes)law_number(r->law, "hours.week", first, 0));
        }
        trail_part(t, "→", "word.granted", PART_DAYS, days);
    } else if (days >= 0 && r->shape.staff != SHAPE_FULL) {
        return MINUTES_UNKNOWN; /* 18条の2 1項1号: 「人事院が別に定める日数」 */
    } else {
        days = annual_leave_grant(t, r->law, &service);
    }
    return days < 0 ? MINUTES_UNKNOWN : days * r->b->day;
}

/* 「二十日を限度として」; a short-time officer at most their own days. */
static minutes
carry_most(const struct running *r, struct day last)
{
    int64_t days = law_number(r->law, "annual-leave.carry", last, 0);
    int own = short_days(r, last);

    return (minutes)(own >= 0 ? own : days) * r->b->day;
}

/*
 * How much of what is left is the year's own grant, or MINUTES_UNKNOWN.  Carried days are used
 * first, so it is what does not exceed the grant, and nothing else need be known; where an office
 * lets them be used last (UNCERTAIN), it is what is left beside them.
 */
static minutes
own_left(const struct running *r, struct day on, minutes left)
{
    const struct leave_balance *b = r->b;
    bool carried_first = law_number(r->law, "annual-leave.carried-first", on, 1);

    if (b->granted == MINUTES_UNKNOWN || (!carried_first && b->carried == MINUTES_UNKNOWN))
        return MINUTES_UNKNOWN;
    minutes own = carried_first ? left : left - b->carried;
    return own < 0 ? 0 : own < r->own ? own : r->own;
}

/* AL-CARRY. */
static minutes
carry_over(const struct running *r, struct trail *t, struct day last, minutes left)
{
    minutes most = carry_most(r, last), carry = own_left(r, last, left);

    if (carry == MINUTES_UNKNOWN)
        return MINUTES_UNKNOWN;
    carry = carry < most ? carry : most;
    trail_rule(t, "AL-CARRY", law_at(r->law, "annual-leave.carry", last));
    trail_on(t, NULL, "word.remaining", last, PART_MINUTES, left);
    trail_part(t, "、", "word.granted", PART_MINUTES, r->own);
    trail_part(t, "、", "word.ceiling", PART_MINUTES, most);
    trail_part(t, "→", "word.carry", PART_MINUTES, carry);
    return carry;
}

static void
said(struct trail *t, struct day on, const char *label, minutes m)
{
    trail_rule(t, "OPENING", NULL);
    trail_on(t, NULL, label, on, PART_MINUTES, m);
}

/* Begins with what was brought in. */
static void
begin_opening(struct running *r, const struct leave_opening *o)
{
    struct leave_balance *b = r->b;

    b->base = o;
    b->year = day_year(o->on);
    r->from = o->on;
    leave_shape_on(r->law, r->facts, o->on, &r->shape);
    b->day = o->day ? o->day : r->shape.day;
    r->week_days = o->week_days;
    if (o->granted >= 0) {
        b->granted = o->granted * b->day;
        said(&r->why->granted, o->on, "word.granted", b->granted);
    } else {
        b->granted = grant(r, &r->why->granted, b->year);
    }
    r->own = b->granted;
    b->carried = o->carried;
    said(&r->why->carried, o->on, "word.carried-in", b->carried);
    b->left = o->left;
    r->used_before = b->granted == MINUTES_UNKNOWN || b->carried == MINUTES_UNKNOWN
                         ? MINUTES_UNKNOWN
                         : b->granted + b->carried - b->left;
}

/* Begins with entering the service: nothing is carried in. */
static void
begin_entry(struct running *r)
{
    struct leave_balance *b = r->b;

    b->year = day_year(r->facts->hired);
    r->from = r->facts->hired;
    leave_shape_on(r->law, r->facts, r->from, &r->shape);
    b->day = r->shape.day;
    b->granted = r->own = grant(r, &r->why->granted, b->year);
    b->carried = 0;
    b->left = b->granted;
}

/* An amount in days of another length; nothing more. */
static minutes
other_days(minutes m, minutes old_day, minutes new_day)
{
    return m == MINUTES_UNKNOWN || !old_day
               ? m
               : (minutes)(((int64_t)m * new_day * 2 + old_day) / (2 * (int64_t)old_day));
}

/* 18条の3: the pattern changes within the year.  False where no article says what remains. */
static bool
reshape(struct running *r, const struct leave_shape *now)
{
    struct leave_balance *b = r->b;
    minutes from, to, taken = charged(r, r->from, day_add(now->from, -1));
    minutes left = b->left - taken, old_day = b->day;

    if (!leave_shape_ratio(&r->shape, now, &from, &to) || !from || !old_day)
        return false;
    b->left = left > 0 ? annual_leave_reshape(left, from, to, old_day, now->day)
                       : other_days(left, old_day, now->day);
    if (r->used_before != MINUTES_UNKNOWN)
        r->used_before = other_days(r->used_before + taken, old_day, now->day);
    b->granted = other_days(b->granted, old_day, now->day);
    b->carried = other_days(b->carried, old_day, now->day);
    r->own = other_days(r->own, old_day, now->day);
    if (r->own != MINUTES_UNKNOWN)
        r->own = (minutes)((int64_t)r->own * to / from);
    b->day = now->day;
    r->from = now->from, r->shape = *now, r->week_days = 0, r->reshaped = true;
    trail_rule(&r->why->left, "AL-RESHAPE", law_at(r->law, "annual-leave.day", now->from));
    trail_on(&r->why->left, NULL, "word.remaining", now->from, PART_MINUTES, left);
    trail_part(&r->why->left, "、", "word.a-day", PART_MINUTES, old_day);
    trail_part(&r->why->left, "×", NULL, r->shape.week == to ? PART_MINUTES : PART_DAYS, to);
    trail_part(&r->why->left, "÷", NULL, r->shape.week == to ? PART_MINUTES : PART_DAYS, from);
    trail_part(&r->why->left, "→", "word.remaining", PART_MINUTES, b->left);
    return true;
}

/* Every change of the pattern after `from`, up to and with `until`. */
static bool
advance(struct running *r, struct day until)
{
    const struct leave_facts *f = r->facts;

    for (size_t i = 0; i < f->shapes; i++)
        if (f->shape[i].from.ymd > r->from.ymd && f->shape[i].from.ymd <= until.ymd &&
            !leave_shape_same(&f->shape[i], &r->shape) && !reshape(r, &f->shape[i]))
            return false;
    return true;
}

/* 19条: the pattern changes with the year.  The carried days go by the ratio, part days dropped. */
static bool
carry_into(struct running *r, struct day first)
{
    struct leave_balance *b = r->b;
    struct leave_shape now;
    minutes from, to, old_day = b->day;

    leave_shape_on(r->law, r->facts, first, &now);
    if (leave_shape_same(&now, &r->shape))
        return true;
    if (!leave_shape_ratio(&r->shape, &now, &from, &to) || !from || !old_day)
        return false;
    b->carried = annual_leave_carry_reshape(b->carried, from, to, old_day, now.day);
    trail_rule(&r->why->carried, "AL-RESHAPE", law_at(r->law, "annual-leave.day", first));
    trail_part(&r->why->carried, "→", "word.carried-in", PART_MINUTES, b->carried);
    b->day = now.day, r->shape = now, r->week_days = 0;
    return true;
}

/* 1 January: what can be carried, and the new grant. */
static bool
next_year(struct running *r)
{
    struct leave_balance *b = r->b;
    struct day last = day_of(b->year, 12, 31);

    if (!advance(r, last))
        return false;
    minutes left = b->left - charged(r, r->from, last);

    r->why->granted.first = r->why->granted.last = NULL;
    r->why->carried.first = r->why->carried.last = NULL;
    r->why->left.first = r->why->left.last = NULL;
    b->carried = carry_over(r, &r->why->carried, last, left);
    if (b->carried == MINUTES_UNKNOWN || !carry_into(r, day_of(b->year + 1, 1, 1)))
        return false;
    b->year++;
    r->from = day_of(b->year, 1, 1);
    r->used_before = 0, r->reshaped = false;
    b->granted = r->own = grant(r, &r->why->granted, b->year);
    b->left = b->granted == MINUTES_UNKNOWN ? MINUTES_UNKNOWN : b->granted + b->carried;
    return b->granted != MINUTES_UNKNOWN;
}

static void
tell_used(const struct running *r, struct day until)
{
    struct trail *t = &r->why->used;
    struct day first = day_of(r->b->year, 1, 1);
    const struct law_value *unit = law_at(r->law, "annual-leave.unit.quarter", until);
    const char *sign = NULL;
    minutes today = 0;

    for (size_t i = 0; !unit && i < r->facts->uses; i++)
        if (r->facts->use[i].shift)
            unit = law_at(r->law, "annual-leave.unit.quarter.shift", until);
    trail_rule(t, "AL-UNIT", unit ? unit : law_at(r->law, "annual-leave.unit.hour", until));
    if (r->from.ymd > first.ymd && r->used_before) {
        trail_on(t, NULL, "word.before", r->from, PART_MINUTES, r->used_before);
        sign = "+";
    }
    for (size_t i = 0; i < r->facts->uses; i++) {
        const struct leave_use *u = &r->facts->use[i];

        if (!i || u->day.ymd != r->facts->use[i - 1].day.ymd)
            today = 0;
        if (u->day.ymd < r->from.ymd || u->day.ymd > until.ymd)
            continue;
        minutes cost = leave_charge_beside(r->law, u, r->b->day, today);
        today += cost;
        trail_on(t, sign, NULL, u->day, PART_MINUTES, cost);
        sign = "+";
    }
    trail_part(t, sign ? "=" : NULL, "word.used", PART_MINUTES, r->b->used);
}

static void
tell_left(const struct running *r, minutes taken)
{
    const struct leave_balance *b = r->b;
    struct trail *t = &r->why->left;

    trail_rule(t, "AL-CONVERT", law_at(r->law, "annual-leave.day", r->facts->on));
    if (b->used != MINUTES_UNKNOWN && !r->reshaped) {
        trail_part(t, NULL, "word.granted", PART_MINUTES, b->granted);
        trail_part(t, "+", "word.carried-in", PART_MINUTES, b->carried);
        trail_part(t, "−", "word.used", PART_MINUTES, b->used);
    } else {
        trail_on(t, NULL, r->reshaped ? "word.before" : "word.opening", r->from, PART_MINUTES,
                 b->left + taken);
        trail_part(t, "−", "word.used", PART_MINUTES, taken);
    }
    trail_part(t, "=", "word.remaining", PART_MINUTES, b->left);
    trail_part(t, "、", "word.a-day", PART_MINUTES, b->day);
}

/* AL-USE5, as seen from today with what is planned until the year's end. */
static void
five_days(const struct running *r)
{
    struct leave_balance *b = r->b;
    struct trail *t = &r->why->use5;
    const struct law_value *row = law_at(r->law, "annual-leave.use5", r->facts->on);
    bool known = b->used != MINUTES_UNKNOWN;

    b->use5 = annual_leave_use5_of(r->law, r->facts->on, b->day, known ? b->used : 0, b->planned);
    if (!known && b->use5.verdict != RULE_SILENT)
        b->use5.verdict = RULE_UNKNOWN;
    trail_rule(t, "AL-USE5", row);
    trail_part(t, NULL, "word.used", PART_MINUTES, b->used);
    trail_part(t, "+", "word.planned", PART_MINUTES, known ? b->planned : MINUTES_UNKNOWN);
    /* In whole days: what is short of the fifth day has not reached it. */
    trail_against(t, NULL, row, known && b->day > 0,
                  known && b->day > 0 ? (b->used + b->planned) / b->day : 0);
}

/* Will the pattern change before the leave is carried?  What is carried is not known then. */
static bool
changes_later(const struct running *r, struct day until)
{
    for (size_t i = 0; i < r->facts->shapes; i++)
        if (r->facts->shape[i].from.ymd > r->facts->on.ymd &&
            r->facts->shape[i].from.ymd <= until.ymd &&
            !leave_shape_same(&r->facts->shape[i], &r->shape))
            return true;
    return false;
}

/* The year's figures, once it stands where it began. */
static void
tell_year(struct running *r)
{
    struct leave_balance *b = r->b;
    struct day on = r->facts->on, last = day_of(b->year, 12, 31);
    minutes taken = charged(r, r->from, on), end;

    b->used = r->used_before == MINUTES_UNKNOWN ? MINUTES_UNKNOWN : r->used_before + taken;
    b->planned = charged(r, day_add(on, 1), last);
    b->left -= taken;
    b->known = true;
    tell_used(r, on);
    tell_left(r, taken);
    end = b->left - b->planned;
    b->carry = changes_later(r, day_add(last, 1)) ? MINUTES_UNKNOWN
                                                  : carry_over(r, &r->why->carry, last, end);
    if (b->carry != MINUTES_UNKNOWN) {
        minutes own = own_left(r, on, b->left);

        b->old = b->left > own ? b->left - own : 0;
        b->lapses = end > b->carry ? end - b->carry : 0;
    }
}

/* By the pattern of its own day: what lies before the balance began is told, and not counted. */
static void
charge_each(const struct law *law, const struct leave_facts *f)
{
    minutes today = 0;

    for (size_t i = 0; i < f->uses; i++) {
        struct leave_shape then;

        if (!i || f->use[i].day.ymd != f->use[i - 1].day.ymd)
            today = 0;
        leave_shape_on(law, f, f->use[i].day, &then);
        f->charged[i] = leave_charge_beside(law, &f->use[i], then.day, today);
        today += f->charged[i];
    }
}

void
leave_balance(struct leave_why *why, const struct law *law, const struct leave_facts *facts,
              struct leave_balance *ret)
{
    struct running r = { .why = why, .law = law, .facts = facts, .b = ret };
    const struct leave_opening *base = NULL;
    bool begun = true;

    *ret = (struct leave_balance){
        .day = annual_leave_day(law, facts->on, 0),
        .granted = MINUTES_UNKNOWN,
        .carried = MINUTES_UNKNOWN,
        .used = MINUTES_UNKNOWN,
        .left = MINUTES_UNKNOWN,
        .old = MINUTES_UNKNOWN,
        .carry = MINUTES_UNKNOWN,
        .lapses = MINUTES_UNKNOWN,
    };
    if (facts->charged)
        charge_each(law, facts);
    for (size_t i = 0; i < facts->openings; i++)
        if (facts->opening[i].on.ymd <= facts->on.ymd)
            base = &facts->opening[i];
    if (!ret->day)
        begun = false; /* the law knows no annual leave in minutes on that day, or here */
    else if (base)
        begin_opening(&r, base);
    else if (facts->from_entry && facts->hired.ymd && facts->hired.ymd <= facts->on.ymd)
        begin_entry(&r);
    else
        begun = false;
    begun = begun && ret->left != MINUTES_UNKNOWN;
    while (begun && ret->year < day_year(facts->on))
        begun = next_year(&r);
    begun = begun && advance(&r, facts->on);
    ret->year = day_year(facts->on);
    if (begun) {
        tell_year(&r);
    } else {
        ret->left = ret->carried = MINUTES_UNKNOWN;
        why->left.first = why->left.last = NULL;
        leave_shape_on(law, facts, facts->on, &r.shape);
        ret->day = r.shape.day, r.week_days = 0;
        ret->granted = ret->day && facts->hired.ymd <= facts->on.ymd
                           ? grant(&r, &why->granted, ret->year)
                           : MINUTES_UNKNOWN;
        trail_rule(&why->left, "OPENING", NULL);
        trail_part(&why->left, NULL, "word.remaining", PART_MINUTES, MINUTES_UNKNOWN);
    }
    five_days(&r);
}

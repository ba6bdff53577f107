/* What is left of annual leave, from the first thing that is known of it? */
#include "law/leave_balance.h"

struct leave_split
leave_split(minutes m, minutes day)
{
    return (struct leave_split){ (int)(m / day), m % day };
}

minutes
leave_charge(const struct law *law, const struct leave_use *u, minutes day)
{
    bool quarter = annual_leave_unit(law, u->day, LEAVE_QUARTER, false);
    minutes unit = annual_leave_unit_minutes(law, u->day, quarter ? LEAVE_QUARTER : LEAVE_HOUR);
    minutes full = annual_leave_day(law, u->day, 0), whole = day;

    if (u->allocated <= 0)
        return 0;
    if (day == full)
        whole = annual_leave_long_day(law, u->day, u->allocated);
    if (u->whole || !unit)
        return whole;
    minutes part = (u->taken + unit - 1) / unit * unit;
    return part < whole ? part : whole;
}

/* A balance on its way from year to year. */
struct running {
    struct leave_why *why;
    const struct law *law;
    const struct leave_facts *facts;
    struct leave_balance *b;
    struct day from;     /* uses are charged from here on */
    minutes used_before; /* of the year, before that; MINUTES_UNKNOWN: not said */
    int week_days;
};

static minutes
charged(const struct running *r, struct day from, struct day until)
{
    minutes sum = 0;

    for (size_t i = 0; i < r->facts->uses; i++) {
        const struct leave_use *u = &r->facts->use[i];

        if (u->day.ymd >= from.ymd && u->day.ymd <= until.ymd)
            sum += leave_charge(r->law, u, r->b->day);
    }
    return sum;
}

/* AL-GRANT, AL-MIDYEAR, and 18条 for short-time officers; MINUTES_UNKNOWN where entry is not known.
 */
static minutes
grant(const struct running *r, struct trail *t, int year)
{
    const struct leave_facts *f = r->facts;
    struct leave_service service = { .year = year, .hired = f->hired };
    bool short_time = r->week_days > 0 && r->week_days < 5;
    int days;

    if (!f->hired.ymd || (day_year(f->hired) == year && !f->from_entry))
        return MINUTES_UNKNOWN;
    if (short_time && day_year(f->hired) < year) {
        const struct law_value *row = law_at(r->law, "annual-leave.days", day_of(year, 1, 1));

        days = annual_leave_short_uniform(r->law, day_of(year, 1, 1), r->week_days);
        trail_rule(t, "AL-SHORT", row);
        trail_bound(t, NULL, row);
        trail_part(t, "×", "word.week-days", PART_DAYS, r->week_days);
        trail_part(t, "→", "word.granted", PART_DAYS, days);
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

    if (r->week_days > 0 && r->week_days < 5)
        days = annual_leave_short_uniform(r->law, last, r->week_days);
    return (minutes)days * r->b->day;
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
    return own < 0 ? 0 : own < b->granted ? own : b->granted;
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
    trail_part(t, "、", "word.granted", PART_MINUTES, r->b->granted);
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
    if (o->day)
        b->day = o->day;
    r->week_days = o->week_days;
    r->from = o->on;
    if (o->granted >= 0) {
        b->granted = o->granted * b->day;
        said(&r->why->granted, o->on, "word.granted", b->granted);
    } else {
        b->granted = grant(r, &r->why->granted, b->year);
    }
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
    b->granted = grant(r, &r->why->granted, b->year);
    b->carried = 0;
    b->left = b->granted;
}

/* 1 January: what can be carried, and the new grant. */
static bool
next_year(struct running *r)
{
    struct leave_balance *b = r->b;
    struct day last = day_of(b->year, 12, 31);
    minutes left = b->left - charged(r, r->from, last);

    r->why->granted.first = r->why->granted.last = NULL;
    r->why->carried.first = r->why->carried.last = NULL;
    b->carried = carry_over(r, &r->why->carried, last, left);
    if (b->carried == MINUTES_UNKNOWN)
        return false;
    b->year++;
    r->from = day_of(b->year, 1, 1);
    r->used_before = 0;
    b->granted = grant(r, &r->why->granted, b->year);
    b->left = b->granted == MINUTES_UNKNOWN ? MINUTES_UNKNOWN : b->granted + b->carried;
    return b->granted != MINUTES_UNKNOWN;
}

static void
tell_used(const struct running *r, struct day until)
{
    struct trail *t = &r->why->used;
    struct day first = day_of(r->b->year, 1, 1);
    bool quarter = annual_leave_unit(r->law, until, LEAVE_QUARTER, false);
    const char *key = quarter ? "annual-leave.unit.quarter" : "annual-leave.unit.hour";
    const char *sign = NULL;

    trail_rule(t, "AL-UNIT", law_at(r->law, key, until));
    if (r->from.ymd > first.ymd && r->used_before) {
        trail_on(t, NULL, "word.before", r->from, PART_MINUTES, r->used_before);
        sign = "+";
    }
    for (size_t i = 0; i < r->facts->uses; i++) {
        const struct leave_use *u = &r->facts->use[i];

        if (u->day.ymd < r->from.ymd || u->day.ymd > until.ymd)
            continue;
        trail_on(t, sign, NULL, u->day, PART_MINUTES, leave_charge(r->law, u, r->b->day));
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
    if (b->used != MINUTES_UNKNOWN) {
        trail_part(t, NULL, "word.granted", PART_MINUTES, b->granted);
        trail_part(t, "+", "word.carried-in", PART_MINUTES, b->carried);
        trail_part(t, "−", "word.used", PART_MINUTES, b->used);
    } else {
        trail_on(t, NULL, "word.opening", r->from, PART_MINUTES, b->left + taken);
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

    b->use5 = annual_leave_use5(r->law, r->facts->on, known ? b->used : 0, b->planned);
    if (!known && b->use5.verdict != RULE_SILENT)
        b->use5.verdict = RULE_UNKNOWN;
    trail_rule(t, "AL-USE5", row);
    trail_part(t, NULL, "word.used", PART_MINUTES, b->used);
    trail_part(t, "+", "word.planned", PART_MINUTES, b->planned);
    trail_bound(t, NULL, row);
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
    b->carry = carry_over(r, &r->why->carry, last, end);
    if (b->carry != MINUTES_UNKNOWN) {
        minutes own = own_left(r, on, b->left);

        b->old = b->left > own ? b->left - own : 0;
        b->lapses = end > b->carry ? end - b->carry : 0;
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
    ret->year = day_year(facts->on);
    if (begun) {
        tell_year(&r);
    } else {
        ret->left = ret->carried = MINUTES_UNKNOWN;
        ret->granted = ret->day && facts->hired.ymd <= facts->on.ymd
                           ? grant(&r, &why->granted, ret->year)
                           : MINUTES_UNKNOWN;
        trail_rule(&why->left, "OPENING", NULL);
        trail_part(&why->left, NULL, "word.remaining", PART_MINUTES, MINUTES_UNKNOWN);
    }
    five_days(&r);
}

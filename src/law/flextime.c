#include "law/flextime.h"

#include <stdio.h>

enum { WEEKS_MOST = 53 };

static const char *const class_names[] = {
    [FLEX_GENERAL] = "general",
    [FLEX_CARE] = "care",
    [FLEX_RESEARCHER] = "researcher",
    [FLEX_SPECIALIST] = "specialist",
};

const char *const flex_fault_rules[] = {
    "CAL-WEEKOFF",     "FLEX-CORE",  "FLEX-EXEMPT", "FLEX-EXTRAOFF", "FLEX-MINDAY",
    "FLEX-NOMINAL745", "FLEX-TOTAL", "FLEX-UNIT",   "FLEX-WINDOW",   NULL
};

static const struct law_value *
by_class(const struct law *law, const char *key, enum flex_class class, struct day on)
{
    char name[64];

    snprintf(name, sizeof name, "%s.%s", key, class_names[class]);
    return law_at(law, name, on);
}

minutes
flex_day_minutes(struct arena *arena, const struct law *law, struct day on,
                 const struct flex_day *d)
{
    if (d->kind == FLEX_EXTRA_OFF)
        return 0;
    if (d->kind == FLEX_NOMINAL)
        return (minutes)law_number(law, "flex.nominal", on, 0);
    return spans_length(spans_minus(arena, (struct spans){ &d->hours, 1 }, d->breaks));
}

/* A unit being looked at. */
struct look_over {
    struct arena *arena;
    const struct law *law;
    const struct flex_unit *unit;
    struct flex_ruling *ruling;
    int exempt[WEEKS_MOST], extra[WEEKS_MOST];
};

static void
fault_at(struct look_over *l, enum flex_fault fault, struct day day)
{
    int bit = 0;

    while (!(fault & 1U << bit))
        bit++;
    if (!(l->ruling->faults & fault))
        l->ruling->at[bit] = day;
    l->ruling->faults |= fault;
}

/* 3条1項4号: 「月曜日から金曜日までの午前九時から午後四時までの間において」. */
static void
check_core(struct look_over *l, const struct flex_day *d)
{
    struct spans hours = spans_minus(l->arena, (struct spans){ &d->hours, 1 }, d->breaks);
    int weekday = day_weekday(d->day);

    if (weekday >= MONDAY && weekday <= FRIDAY &&
        spans_length(spans_minus(l->arena, l->unit->core, hours)))
        fault_at(l, FLEX_FAULT_CORE, d->day);
}

static void
check_work(struct look_over *l, const struct flex_day *d, minutes length)
{
    const struct law_value *from = law_at(l->law, "flex.window.from", l->unit->on);
    const struct law_value *until = law_at(l->law, "flex.window.until", l->unit->on);
    const struct law_value *nominal = law_at(l->law, "flex.nominal", l->unit->on);

    if (!law_allows(from, d->hours.from) || !law_allows(until, d->hours.until))
        fault_at(l, FLEX_FAULT_WINDOW, d->day);

    /* 3条1項3号: 「前二号の規定にかかわらず、休日…については、七時間四十五分」: a holiday knows no
     * minimum.  The core, 4号, stands behind those two and spares 特例対象日 alone. */
    if (day_ruling(l->law, d->day, 0).holiday) {
        if (!law_allows(nominal, length))
            fault_at(l, FLEX_FAULT_NOMINAL, d->day);
    } else if (!d->exempt && length < l->unit->day_least) {
        fault_at(l, FLEX_FAULT_MINDAY, d->day);
    }
    if (!d->exempt)
        check_core(l, d);
}

static void
check_day(struct look_over *l, const struct flex_day *d)
{
    minutes length = flex_day_minutes(l->arena, l->law, l->unit->on, d);
    int after = day_between(l->unit->first, d->day), week = after / 7;

    l->ruling->total += length;
    /* 勤務時間法6条1項: hours reach a Saturday or a Sunday by 振替 alone. */
    if (length > 0 && !d->moved && day_ruling(l->law, d->day, 0).kind == DAY_WEEKOFF)
        fault_at(l, FLEX_FAULT_WEEKOFF, d->day);
    if (d->kind == FLEX_WORK)
        check_work(l, d, length);
    if (after < 0 || week >= WEEKS_MOST)
        return;
    if (d->exempt) {
        l->exempt[week]++;
        if (day_ruling(l->law, d->day, 0).holiday)
            fault_at(l, FLEX_FAULT_EXEMPT, d->day); /* 「休日等を除く」 */
    }
    if (d->kind == FLEX_EXTRA_OFF) {
        l->extra[week]++;
        if (day_ruling(l->law, d->day, 0).kind == DAY_HOLIDAY)
            fault_at(l, FLEX_FAULT_NOMINAL, d->day);
    }
}

/* One exempt day and one extra day off a week at most, where the class has them, never both. */
static void
check_weeks(struct look_over *l)
{
    const struct law_value *exempt = by_class(l->law, "flex.exempt", l->unit->class, l->unit->on);
    const struct law_value *extra = by_class(l->law, "flex.extra-off", l->unit->class, l->unit->on);

    for (int w = 0; w < WEEKS_MOST; w++) {
        struct day monday = day_add(l->unit->first, w * 7);

        if (l->exempt[w] && (!exempt || !law_allows(exempt, l->exempt[w]) || l->extra[w]))
            fault_at(l, FLEX_FAULT_EXEMPT, monday);
        if (l->extra[w] && (!extra || !law_allows(extra, l->extra[w])))
            fault_at(l, FLEX_FAULT_EXTRAOFF, monday);
    }
}

/* Working days that nobody allocated: no hours are fewer than the minimum. */
static void
check_missing(struct look_over *l)
{
    for (int i = 0; i < l->unit->weeks * 7; i++) {
        struct day day = day_add(l->unit->first, i);
        struct day_ruling r = day_ruling(l->law, day, 0);
        bool listed = r.kind == DAY_WEEKOFF;

        for (size_t n = 0; n < l->unit->count && !listed; n++)
            listed = l->unit->day[n].day.ymd == day.ymd;
        if (listed)
            continue;
        if (r.holiday) {
            fault_at(l, FLEX_FAULT_NOMINAL, day);
            continue;
        }
        fault_at(l, FLEX_FAULT_MINDAY, day);
        if (spans_length(spans_of(l->arena, l->unit->core)))
            fault_at(l, FLEX_FAULT_CORE, day);
    }
}

static void
tell(struct trail *t, const struct law *law, const struct flex_unit *unit,
     const struct flex_ruling *r)
{
    static const char *const keys[] = { "calendar.weekoff.saturday",
                                        "flex.core.from",
                                        "flex.exempt",
                                        "flex.extra-off",
                                        "flex.day.least",
                                        "flex.nominal",
                                        "flex.week.total",
                                        "flex.unit.least",
                                        "flex.window.from" };

    trail_rule(t, "FLEX-TOTAL", law_at(law, "flex.week.total", unit->on));
    trail_part(t, NULL, "word.flex-total", PART_MINUTES, r->total);
    trail_part(t, r->faults & FLEX_FAULT_TOTAL ? "≠" : "=", "word.flex-required", PART_MINUTES,
               r->required);
    for (int bit = 0; flex_fault_rules[bit]; bit++) {
        if (!(r->faults & 1U << bit) || 1U << bit == FLEX_FAULT_TOTAL)
            continue;
        const struct law_value *row = law_at(law, keys[bit], unit->on);
        trail_rule(t, flex_fault_rules[bit],
                   row ? row : by_class(law, keys[bit], unit->class, unit->on));
        if (r->at[bit].ymd)
            trail_on(t, NULL, "word.first-fault", r->at[bit], PART_WORD, 0);
    }
}

/* 15―14 附則 of 2024-03-29, 2条: a unit that would have run into the new rules could be cut
 * 「単位期間の 末日を施行日の前日以前とするために必要な限度において」: no shorter than that. */
static bool
cut_short(const struct law *law, const struct flex_unit *unit)
{
    const struct law_value *row = law_at(law, "flex.unit.cut", unit->first);
    const struct law_value *most = by_class(law, "flex.unit.most", unit->class, unit->on);

    return unit->cut && row && unit->weeks < most->value &&
           day_add(unit->first, unit->weeks * 7 - 1).ymd <= row->value &&
           day_add(unit->first, (unit->weeks + 1) * 7 - 1).ymd > row->value;
}

void
flex_check(struct trail *trail, struct arena *arena, const struct law *law,
           const struct flex_unit *unit, struct flex_ruling *ret)
{
    const struct law_value *least = by_class(law, "flex.unit.least", unit->class, unit->on);
    const struct law_value *most = by_class(law, "flex.unit.most", unit->class, unit->on);
    const struct law_value *week = law_at(law, "flex.week.total", unit->on);
    struct look_over l = { .arena = arena, .law = law, .unit = unit, .ruling = ret };

    *ret = (struct flex_ruling){ 0 };
    if (!least || !most || !week)
        return;
    ret->spoken = true;
    ret->required = (minutes)week->value * unit->weeks;
    if ((!law_allows(least, unit->weeks) || !law_allows(most, unit->weeks)) &&
        !cut_short(law, unit))
        fault_at(&l, FLEX_FAULT_UNIT, (struct day){ 0 });
    for (size_t i = 0; i < unit->count; i++)
        check_day(&l, &unit->day[i]);
    check_weeks(&l);
    if (unit->whole)
        check_missing(&l);
    if (ret->total != ret->required)
        fault_at(&l, FLEX_FAULT_TOTAL, (struct day){ 0 });
    tell(trail, law, unit, ret);
}

unsigned
flex_params_check(struct arena *arena, const struct law *law, struct day on, enum flex_class class,
                  struct spans core, struct span standard_break, minutes day_least)
{
    const struct law_value *core_least = by_class(law, "flex.core.least", class, on);
    const struct law_value *core_most = by_class(law, "flex.core.most", class, on);
    const struct law_value *least = by_class(law, "flex.day.least", class, on);
    const struct law_value *most = by_class(law, "flex.day.most", class, on);
    struct span within = { (minutes)law_number(law, "flex.core.from", on, 0),
                           (minutes)law_number(law, "flex.core.until", on, 0) };
    struct spans hours = spans_minus(arena, core, (struct spans){ &standard_break, 1 });
    struct spans run = spans_join(arena, core, (struct spans){ &standard_break, 1 });
    minutes length = spans_length(hours);
    unsigned faults = 0;

    if (!core_least || !core_most || !least || !most)
        return FLEX_FAULT_CORE | FLEX_FAULT_MINDAY;
    /* 「標準休憩時間…を除いて連続するように」: with the break put back, one run. */
    if (!law_allows(core_least, length) || !law_allows(core_most, length) ||
        spans_length(spans_within(arena, hours, within)) != length ||
        (hours.count > 1 && run.count != 1))
        faults |= FLEX_FAULT_CORE;
    if (!law_allows(least, day_least) || !law_allows(most, day_least))
        faults |= FLEX_FAULT_MINDAY;
    return faults;
}

struct day
flex_deadline(const struct law *law, struct day first, enum flex_class class)
{
    const struct law_value *row =
        by_class(law, "flex.deadline", class == FLEX_CARE ? FLEX_CARE : FLEX_GENERAL, first);

    return row ? day_add(first, -(int)row->value) : (struct day){ 0 };
}

struct day
flex_epoch(const struct law *law, struct day day)
{
    int weekday = (int)law_number(law, "flex.unit.weekday", day, MONDAY);
    int since = day_weekday(day) - weekday;

    return day_add(day, -(since < 0 ? since + 7 : since));
}

struct day
flex_unit_first(struct day epoch, int weeks, struct day day)
{
    int length = weeks * 7, since = day_between(epoch, day) % length;

    return day_add(day, -(since < 0 ? since + length : since));
}

#include "law/pay.h"

#include <stdlib.h>

#include "law/work.h"

enum pay_category
pay_category_of(enum day_kind kind)
{
    return kind == DAY_WORKDAY ? PAY_WEEKDAY : PAY_OTHER;
}

minutes
pay_to_full(const struct law *law, struct day day, minutes regular)
{
    minutes full = (minutes)law_number(law, "pay.short.day", day, 0);

    return regular < full ? full - regular : 0;
}

bool
pay_applies(const struct law *law, struct day day, bool manager)
{
    return !manager || law_number(law, "pay.manager.overtime", day, 1);
}

int
pay_percent(const struct law *law, struct day day, enum pay_category category, bool over60,
            bool night)
{
    static const char *const keys[] = { "pay.overtime.weekday", "pay.overtime.other", "pay.short" };
    const char *key = over60 ? "pay.over60" : keys[category];

    return (int)(law_number(law, key, day, 0) +
                 (night ? law_number(law, "pay.night.more", day, 0) : 0));
}

int
pay_regular_percent(const struct law *law, struct day day, bool holiday, bool night)
{
    return (int)((holiday ? law_number(law, "pay.holiday", day, 0) : 0) +
                 (night ? law_number(law, "pay.night-work", day, 0) : 0));
}

struct day
pay_period(const struct law *law, struct day month)
{
    struct day first = day_month_first(month);

    return day_add_months(first, (int)law_number(law, "pay.period", first, 0));
}

/* A segment on the clock of the month's first day. */
struct stretch {
    struct span span;
    size_t index;
};

static int
by_start(const void *a, const void *b)
{
    const struct stretch *x = a, *y = b;

    return (x->span.from > y->span.from) - (x->span.from < y->span.from);
}

/* In order of time; false where two overlap or one leaves the month. */
static bool
line_up(struct day first, const struct pay_segment *segment, size_t count, struct stretch *ret,
        size_t *ret_at)
{
    minutes month = day_month_length(first) * MINUTES_A_DAY;

    for (size_t i = 0; i < count; i++) {
        minutes base = day_between(first, segment[i].day) * MINUTES_A_DAY;

        ret[i] =
            (struct stretch){ { base + segment[i].span.from, base + segment[i].span.until }, i };
        *ret_at = i;
        if (ret[i].span.from < 0 || ret[i].span.until > month)
            return false;
    }
    qsort(ret, count, sizeof *ret, by_start);

    minutes told = 0;
    for (size_t i = 0; i < count; i++) {
        *ret_at = ret[i].index;
        if (!span_length(ret[i].span))
            continue; /* nothing overlaps nothing */
        if (ret[i].span.from < told)
            return false;
        told = ret[i].span.until;
    }
    return true;
}

static void
add(struct pay_minutes *to, minutes day, minutes night)
{
    to->day += day, to->night += night;
}

/* One run of minutes of one category on one side of the 60 hours. */
static void
put(struct arena *arena, const struct law *law, const struct pay_segment *s, struct span span,
    enum pay_category category, bool over60, struct pay_buckets *b)
{
    minutes length = span_length(span);
    minutes night = spans_length(night_within(arena, law, s->day, (struct spans){ &span, 1 }));

    if (over60)
        b->over60_by[category] += length;
    add(over60 ? &b->over60 : &b->by[category], length - night, night);
    b->total += length;
}

/* 16条3項: 「その60時間を超えて勤務した全時間」, so a segment is cut where the month passes 60
 * hours, and, for short-time officers, where the day reaches 7:45. */
static void
place(struct arena *arena, const struct law *law, const struct pay_segment *s, minutes before,
      minutes line, struct pay_buckets *b)
{
    minutes full = s->kind == DAY_WORKDAY ? s->to_full - before : 0;

    for (minutes at = s->span.from; at < s->span.until;) {
        minutes done = at - s->span.from;
        bool is_short = done < full, over60 = b->total >= line;
        minutes until = s->span.until;

        if (is_short && s->span.from + full < until) /* equal: the same end */
            until = s->span.from + full;
        if (!over60 && line - b->total < until - at) /* equal: the same end */
            until = at + (line - b->total);
        put(arena, law, s, (struct span){ at, until },
            is_short ? PAY_SHORT : pay_category_of(s->kind), over60, b);
        at = until;
    }
}

/* What the segments before this one brought to its day. */
static minutes
before_on_day(const struct pay_segment *segment, const struct stretch *order, size_t at)
{
    const struct pay_segment *s = &segment[order[at].index];
    minutes sum = 0;

    for (size_t i = 0; s->to_full && i < at; i++)
        if (segment[order[i].index].day.ymd == s->day.ymd)
            sum += span_length(order[i].span);
    return sum;
}

static void
tell(struct trail *t, const struct law *law, struct day first, const struct pay_buckets *b)
{
    static const char *const rules[] = { "PAY-OT-RATE", "PAY-OT-RATE", "PAY-SHORT-745" };
    static const char *const keys[] = { "pay.overtime.weekday", "pay.overtime.other", "pay.short" };

    for (int c = 0; c < PAY_CATEGORIES; c++) {
        if (!b->by[c].day && !b->by[c].night)
            continue;
        trail_rule(t, rules[c], law_at(law, keys[c], first));
        trail_part(t, NULL, "word.by-day", PART_MINUTES, b->by[c].day);
        trail_part(t, "×", NULL, PART_PERCENT, pay_percent(law, first, c, false, false));
        trail_part(t, "、", "word.by-night", PART_MINUTES, b->by[c].night);
        trail_part(t, "×", NULL, PART_PERCENT, pay_percent(law, first, c, false, true));
    }
    if (!b->over60.day && !b->over60.night)
        return;
    trail_rule(t, "PAY-OT-60", law_at(law, "pay.over60", first));
    trail_part(t, NULL, "word.by-day", PART_MINUTES, b->over60.day);
    trail_part(t, "×", NULL, PART_PERCENT, pay_percent(law, first, 0, true, false));
    trail_part(t, "、", "word.by-night", PART_MINUTES, b->over60.night);
    trail_part(t, "×", NULL, PART_PERCENT, pay_percent(law, first, 0, true, true));
}

bool
pay_buckets(struct trail *trail, struct arena *arena, const struct law *law, struct day month,
            const struct pay_segment *segment, size_t count, struct pay_buckets *ret,
            size_t *ret_at)
{
    struct day first = day_month_first(month);
    const struct law_value *line = law_at(law, "pay.over60.line", first);
    struct stretch *order = arena_array(arena, count + 1, sizeof *order);

    *ret = (struct pay_buckets){ 0 };
    if (!line_up(first, segment, count, order, ret_at))
        return false;
    for (size_t i = 0; i < count; i++)
        place(arena, law, &segment[order[i].index], before_on_day(segment, order, i),
              line ? (minutes)line->value : INT32_MAX, ret);
    tell(trail, law, first, ret);
    return true;
}

struct relief
relief_of(struct trail *t, const struct law *law, struct day month,
          const minutes over60[PAY_CATEGORIES])
{
    static const char *const keys[] = { "pay.relief.weekday", "pay.relief.other",
                                        "pay.relief.short" };
    struct day first = day_month_first(month), next = day_add_months(first, 1);
    int months = (int)law_number(law, "pay.relief.window", first, 0);
    int64_t hundredths = 0;

    trail_rule(t, "PAY-SUBST-60", law_at(law, "pay.relief.weekday", first));
    for (int c = 0; c < PAY_CATEGORIES; c++) {
        int64_t percent = law_number(law, keys[c], first, 0);

        hundredths += over60[c] * percent;
        if (!over60[c])
            continue;
        trail_part(t, t->last && t->last->first ? "+" : NULL, NULL, PART_MINUTES, over60[c]);
        trail_part(t, "×", NULL, PART_PERCENT, percent);
    }
    trail_part(t, "=", "word.relief", PART_MINUTES, hundredths / 100);
    return (struct relief){ (minutes)(hundredths / 100),
                            { next, months ? months_last(next, months) : (struct day){ 0 } } };
}

minutes
relief_fill(const struct law *law, struct day day, minutes relief, minutes unit)
{
    minutes half = (minutes)law_number(law, "pay.relief.unit.half", day, 0);
    minutes full = (minutes)law_number(law, "pay.relief.unit.full", day, 0);

    if (!unit)
        unit = relief <= half ? half : full;
    if ((unit != half && unit != full) || relief > unit)
        return -1;
    return unit - relief;
}

int64_t
pay_hourly(const struct law *law, struct day day, int64_t monthly_yen, minutes week, int percent)
{
    int64_t months = law_number(law, "pay.hourly.months", day, 12);
    int64_t weeks = law_number(law, "pay.hourly.weeks", day, 52);
    int64_t over = monthly_yen * months * 60 * percent, under = (int64_t)week * weeks * 100;

    /* 18条の2: 「50銭未満の端数…切り捨て、50銭以上1円未満の端数…切り上げる」, once, at the end. */
    return (2 * over + under) / (2 * under);
}

int64_t
pay_month_hours(const struct law *law, struct day day, minutes worked)
{
    const struct law_value *half = law_at(law, "pay.month-round", day);

    return worked / 60 + (half && law_allows(half, worked % 60));
}

struct telework_ruling
telework_allowance(struct trail *t, const struct law *law, struct day on, const int *days,
                   size_t months)
{
    const struct law_value *yen = law_at(law, "pay.telework", on);
    const struct law_value *least = law_at(law, "pay.telework.months", on);
    const struct law_value *average = law_at(law, "pay.telework.days", on);
    struct telework_ruling r = { 0 };
    int64_t sum = 0;

    if (!yen || !least || !average)
        return r;
    trail_rule(t, "PAY-TELEWORK", yen);
    for (size_t i = 0; i < months; i++) {
        sum += days[i];
        trail_part(t, i ? "+" : NULL, NULL, PART_DAYS, days[i]);
    }
    trail_part(t, sum > average->value * (int64_t)months ? ">" : "≦", NULL, PART_DAYS,
               average->value * (int64_t)months);
    /* 給実甲1319号: 「日数を当該一の期間の月数で除して得た数…が10日を超えるか」, compared as a sum.
     */
    r.eligible = law_allows(least, (int64_t)months) && sum > average->value * (int64_t)months;
    r.yen = r.eligible ? yen->value : 0;
    r.cite = yen->cite;
    return r;
}

struct span
pay_manager_night(const struct law *law, struct day day)
{
    const struct law_value *from = law_at(law, "pay.manager.night.from", day);

    if (!from)
        return (struct span){ 0, 0 };
    minutes end = (minutes)law_number(law, "pay.manager.night.until", day, 0);
    /* equal: a night begins and ends at different clocks */
    return (struct span){ (minutes)from->value, from->value > end ? end + MINUTES_A_DAY : end };
}

struct day
pay_holiday_shift(struct day holiday, const enum day_kind *kinds, size_t count)
{
    if (!count || kinds[0] != DAY_WEEKOFF)
        return holiday;
    for (size_t i = 1; i < count; i++)
        if (kinds[i] == DAY_WORKDAY)
            return day_add(holiday, (int)i);
    return (struct day){ 0 };
}

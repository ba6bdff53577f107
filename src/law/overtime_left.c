/* How much may still be ordered this month, and who should see the doctor? */
#include <string.h>

#include "law/overtime.h"

/* 2号ニ from the other side: once six earlier months are over 45:00, this one ends there. */
static bool
over45_left(const struct law *law, const struct overtime_facts *facts,
            const struct overtime_ruling *r, struct day month, minutes *ret)
{
    const struct law_value *line = law_at(law, "overtime.over45.line", month);
    const struct law_value *most = law_at(law, "overtime.over45.hetero", month);
    minutes worked = overtime_of(&facts->months, month);

    if (!line || !most)
        return false;
    if (worked == MINUTES_UNKNOWN)
        return false;
    *ret = (minutes)line->value - worked;
    return r->over45 - (law_allows(line, worked) ? 1 : 0) >= law_most(most);
}

/* The smallest of what is left binds. */
static void
tighten(struct overtime_left *left, minutes free, const char *rule)
{
    if (left->binding == MINUTES_UNKNOWN && left->rule)
        return;
    if (!left->rule || free < left->binding)
        left->binding = free, left->rule = rule;
}

static void
sort_in(struct overtime_left *left, const struct finding *f)
{
    if (f->verdict == RULE_SILENT || !strcmp(f->rule, "OT-LIMIT-OVER45-HETERO"))
        return;

    minutes free = finding_known(f) ? f->left : MINUTES_UNKNOWN;
    if (!strcmp(f->rule, "OT-LIMIT-AVG-HETERO")) {
        if (!f->most && free != MINUTES_UNKNOWN)
            return; /* no window yet: the first month of the rule */
        left->has_average = true, left->average = free;
    } else if (!strcmp(f->rule, "OT-LIMIT-MOVED-PERIOD")) {
        left->has_period = true, left->period = free;
    } else if (!strncmp(f->rule, "OT-LIMIT-MONTH-", 15)) {
        left->month = free;
    } else if (strcmp(f->rule, "OT-LIMIT-MOVE-IN")) {
        left->year = free;
    } else {
        return; /* what was ordered before a move is settled */
    }
    tighten(left, free, f->rule);
}

void
overtime_left(struct trail *trail, const struct law *law, const struct overtime_facts *facts,
              struct overtime_left *ret)
{
    struct day month = day_month_first(facts->month);
    struct overtime_ruling r;

    *ret = (struct overtime_left){ .month = MINUTES_UNKNOWN,
                                   .year = MINUTES_UNKNOWN,
                                   .binding = MINUTES_UNKNOWN };
    overtime_judge(trail, law, facts, &r);
    for (size_t i = 0; i < r.count; i++) {
        sort_in(ret, &r.finding[i]);
        if (strcmp(r.finding[i].rule, "OT-LIMIT-OVER45-HETERO") || !finding_known(&r.finding[i]))
            continue;
        ret->has_over45 = over45_left(law, facts, &r, month, &ret->over45);
        if (ret->has_over45)
            tighten(ret, ret->over45, "OT-LIMIT-OVER45-HETERO");
    }
    if (ret->binding != MINUTES_UNKNOWN && ret->binding < 0)
        ret->binding = 0;
    if (!ret->rule)
        return;
    trail_rule(trail, "OT-REMAINING", law_at(law, "overtime.month.normal", month));
    trail_part(trail, NULL, ret->rule, PART_MINUTES, ret->binding);
}

void
health_judge(struct trail *trail, const struct law *law, struct day month,
             const struct overtime_months *months, struct health_ruling *ret)
{
    struct day first = day_month_first(month);
    const struct law_value *hundred = law_at(law, "health.month", first);
    const struct law_value *eighty = law_at(law, "health.average", first);
    const struct law_value *asking = law_at(law, "health.request", first);
    minutes worked = overtime_of(months, first);
    struct overtime_ruling r = { 0 };

    *ret = (struct health_ruling){ .worked = worked,
                                   .least = overtime_least(months, first),
                                   .cite = hundred ? hundred->cite : NULL };
    if (!hundred || !eighty)
        return;
    ret->unknown = worked == MINUTES_UNKNOWN;
    ret->month = law_allows(hundred, ret->least);
    trail_rule(trail, "OT-HEALTH", hundred);
    trail_month(trail, NULL, first, PART_MINUTES, worked);
    if (worked == MINUTES_UNKNOWN && ret->month)
        trail_part(trail, "、", "word.at-least", PART_MINUTES, ret->least);
    trail_against(trail, "word.interview", hundred, worked != MINUTES_UNKNOWN || ret->month,
                  ret->least);
    trail_rule(trail, "OT-HEALTH", eighty);
    overtime_windows(trail, law, eighty, first, months, &r);
    ret->average = r.average_over != 0;
    for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++)
        if ((r.windows | r.average_over) >> n & 1 &&
            (!ret->highest || (int64_t)r.sum[n] * ret->highest > (int64_t)ret->sum * n))
            ret->highest = n, ret->sum = r.sum[n];
    ret->unknown = ret->unknown || r.unknown;
    ret->required = ret->month || ret->average;
    ret->may_ask = asking && law_allows(asking, ret->least);
}

bool
overtime_judges(const struct law *law, struct day month, bool manager)
{
    /* 「職員」 of 16条の2の2 names no exception, so silence of the setting judges too. */
    return !manager || law_number(law, "overtime.managers-judged", day_month_first(month), 1);
}

bool
overtime_weighs_fatigue(const struct law *law, struct day month,
                        const struct overtime_months *months)
{
    struct trail none = { 0 };
    struct health_ruling h;

    /* 職職―99 names the very line of the interview: 100 hours, or 80 on average. */
    health_judge(&none, law, month, months, &h);
    return h.required && law_number(law, "overtime.special.fatigue", day_month_first(month), 0);
}

void
childcare_cap(struct trail *trail, const struct law *law, struct day month,
              const struct overtime_months *period, struct finding ret[2])
{
    struct day first = day_month_first(month);
    const struct law_value *monthly = law_at(law, "overtime.cap.month", first);
    const struct law_value *yearly = law_at(law, "overtime.cap.year", first);
    minutes worked = overtime_of(period, first);
    int64_t total = 0;
    bool known = worked != MINUTES_UNKNOWN;

    ret[0] = finding_of(law, "OT-CHILDCARE-CAP-MONTH", monthly, overtime_least(period, first));
    if (!known)
        finding_part(&ret[0]);
    trail_rule(trail, "OT-CHILDCARE-CAP-MONTH", monthly);
    trail_month(trail, NULL, first, PART_MINUTES, worked);
    trail_ceiling(trail, &ret[0], monthly);

    trail_rule(trail, "OT-CHILDCARE-CAP-YEAR", yearly);
    struct day at = period->first;
    for (size_t i = 0; i < period->count && at.ymd <= first.ymd; i++) {
        known = known && period->at[i] != MINUTES_UNKNOWN;
        total += overtime_least(period, at);
        trail_month(trail, i ? "+" : NULL, at, PART_MINUTES, period->at[i]);
        at = day_add_months(at, 1);
    }
    ret[1] = finding_of(law, "OT-CHILDCARE-CAP-YEAR", yearly, total);
    if (!known)
        finding_part(&ret[1]);
    trail_part(trail, "=", "word.period-total", PART_MINUTES, known ? total : MINUTES_UNKNOWN);
    trail_ceiling(trail, &ret[1], yearly);
}

struct day
overtime_review_until(const struct law *law, struct day excess, int start_month)
{
    const struct law_value *row = law_at(law, "overtime.review", excess);
    struct period year = limit_year(law, excess, start_month);

    if (!row)
        return (struct day){ 0 };
    /* 「1年の末日の翌日から起算して6か月以内」 */
    return months_last(day_add(year.last, 1), (int)row->value);
}

/* 他律 was entered on this day of the month, and none of its earlier days stood under 他律. */
static bool
enters(struct day from, struct day first, bool hetero)
{
    return from.ymd > first.ymd && !hetero;
}

/*
 * Each order is judged by the section of its day, and the month in which 他律 is left is 特定期間
 * to its end.  So of several moves in a month only the days before the first into 他律 stand under
 * 45:00 by themselves, and none do where the month began under 他律.
 */
void
overtime_place(const struct law *law, const struct section_spell *spell, size_t count,
               struct overtime_facts *facts)
{
    struct period year = limit_year(law, facts->month, facts->start_month);
    struct day first = day_month_first(facts->month), last = day_month_last(facts->month);
    bool hetero = false;

    facts->section = count ? spell[0].section : SECTION_NORMAL;
    facts->moved = facts->moved_in = (struct day){ 0 };
    for (size_t i = 1; i < count && spell[i].from.ymd <= last.ymd; i++) {
        struct day from = spell[i].from;

        if (spell[i].section == spell[i - 1].section)
            continue;
        facts->section = spell[i].section;
        if (spell[i].section == SECTION_NORMAL) {
            facts->moved = from;
            hetero |= from.ymd >= first.ymd && from.ymd > year.first.ymd;
        } else if (enters(from, first, hetero)) {
            facts->moved_in = from;
            hetero = true;
        }
    }
    /* Back in 他律, or moved on the year's first day or before it: no 1号ロ in this year. */
    if (facts->section == SECTION_HETERO || facts->moved.ymd <= year.first.ymd)
        facts->moved = (struct day){ 0 };
}

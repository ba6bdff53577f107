#include "law/annual_leave.h"

/* 「2分の1日以上は切り上げ」: half up. */
static int64_t
half_up(int64_t over, int64_t under)
{
    return (2 * over + under) / (2 * under);
}

int
leave_service_months(struct day first, struct day last)
{
    int n = 1;

    while (months_last(first, n).ymd < last.ymd)
        n++;
    return n;
}

int
annual_leave_grant(struct trail *t, const struct law *law, const struct leave_service *s)
{
    struct day first = day_of(s->year, 1, 1), last = day_of(s->year, 12, 31);
    const struct law_value *full = law_at(law, "annual-leave.days", first);

    if (!full)
        return -1;
    if (s->hired.ymd > last.ymd || (s->term_end.ymd && s->term_end.ymd < first.ymd))
        return 0;
    if (s->hired.ymd <= first.ymd && (!s->term_end.ymd || s->term_end.ymd >= last.ymd)) {
        trail_rule(t, "AL-GRANT", full);
        trail_bound(t, "word.granted", full);
        return (int)full->value;
    }
    if (s->hired.ymd > first.ymd) /* equal: the same day either way */
        first = s->hired;
    if (s->term_end.ymd && s->term_end.ymd < last.ymd) /* equal: the same day either way */
        last = s->term_end;

    int months = leave_service_months(first, last);
    const struct law_value *row = law_at_n(law, "annual-leave.mid-year", months, first);
    if (!row)
        return -1;
    trail_rule(t, "AL-MIDYEAR", row);
    trail_on(t, NULL, "word.service-from", first, PART_WORD, 0);
    trail_on(t, NULL, "word.service-until", last, PART_WORD, 0);
    trail_part(t, "→", "word.service-months", PART_MONTHS, months);
    trail_bound(t, "word.granted", row);
    return (int)row->value;
}

int
annual_leave_former(const struct law *law, const struct leave_service *s, int counted, int brought)
{
    struct day first = day_of(s->year, 1, 1);
    struct trail none = { 0 };
    int least = annual_leave_grant(&none, law, s);
    /* 18条の2第4項: 「当該残日数が二十日を超える場合にあっては、二十日」 */
    int carried = (int)law_number(law, "annual-leave.carry", first, 0);
    int most = (int)law_number(law, "annual-leave.days", first, 0) +
               (brought < carried ? brought : carried); /* equal: the same */
    int days = counted < most ? counted : most;

    return days > least ? days : least;
}

int
annual_leave_short_uniform(const struct law *law, struct day day, int days_a_week)
{
    const struct law_value *full = law_at(law, "annual-leave.days", day);
    int64_t week = law_number(law, "annual-leave.week-days", day, 5);

    return full ? (int)half_up(full->value * days_a_week, week) : -1;
}

int
annual_leave_short_uneven(const struct law *law, struct day day, minutes week)
{
    const struct law_value *full = law_at(law, "annual-leave.days", day);
    const struct law_value *whole = law_at(law, "hours.week", day);

    /* 20日 × 7:45 × 週の勤務時間 / 38:45, told in days of 7:45: the 7:45 falls out. */
    return full && whole ? (int)half_up(full->value * week, whole->value) : -1;
}

minutes
annual_leave_reshape(minutes remaining, minutes old_measure, minutes new_measure, minutes old_day,
                     minutes new_day)
{
    return (minutes)half_up((int64_t)remaining * new_measure, (int64_t)old_day * old_measure) *
           new_day;
}

minutes
annual_leave_carry_reshape(minutes carry, minutes old_measure, minutes new_measure, minutes old_day,
                           minutes new_day)
{
    return (minutes)((int64_t)carry * new_measure / ((int64_t)old_day * old_measure)) * new_day;
}

minutes
annual_leave_carry_most(minutes grant, minutes carried_in, minutes used, minutes most)
{
    minutes from_grant = used > carried_in ? used - carried_in : 0;
    minutes left = grant > from_grant ? grant - from_grant : 0;

    return left < most ? left : most;
}

struct leave_year_end
annual_leave_carry(struct trail *t, const struct law *law, struct day last, minutes grant,
                   minutes carried_in, minutes used, minutes next_grant)
{
    const struct law_value *most = law_at(law, "annual-leave.carry", last);
    minutes day = (minutes)law_number(law, "annual-leave.day", last, 0);
    bool carried_first = law_number(law, "annual-leave.carried-first", last, 1);
    struct leave_year_end end = { .remaining = grant + carried_in - used };

    if (!carried_first) {
        /* The other order: the grant is used first, and only then what was carried in. */
        end.carry = annual_leave_carry_most(grant, 0, used, most ? (minutes)most->value * day : 0);
    } else {
        end.carry =
            annual_leave_carry_most(grant, carried_in, used, most ? (minutes)most->value * day : 0);
    }
    end.next_total = end.carry + next_grant;
    trail_rule(t, "AL-CARRY", most);
    trail_part(t, NULL, "word.granted", PART_MINUTES, grant);
    trail_part(t, "−", "word.used", PART_MINUTES, used);
    trail_part(t, "+", "word.carried-in", PART_MINUTES, carried_in);
    trail_part(t, "=", "word.remaining", PART_MINUTES, end.remaining);
    trail_part(t, "→", "word.carry", PART_MINUTES, end.carry);
    return end;
}

static const char *const unit_keys[] = {
    [LEAVE_DAY] = "annual-leave.day",
    [LEAVE_HOUR] = "annual-leave.unit.hour",
    [LEAVE_QUARTER] = "annual-leave.unit.quarter",
};

/* 7条1項3号の職員 had it first. */
static const char shift_quarter[] = "annual-leave.unit.quarter.shift";

bool
annual_leave_unit(const struct law *law, struct day day, enum leave_unit unit, bool shift)
{
    if (law_at(law, unit_keys[unit], day))
        return true;
    return unit == LEAVE_QUARTER && shift && law_at(law, shift_quarter, day);
}

minutes
annual_leave_unit_minutes(const struct law *law, struct day day, enum leave_unit unit)
{
    const struct law_value *row = law_at(law, unit_keys[unit], day);

    if (!row && unit == LEAVE_QUARTER)
        row = law_at(law, shift_quarter, day);
    return row ? (minutes)row->value : 0;
}

minutes
annual_leave_day(const struct law *law, struct day day, int pattern)
{
    const struct law_value *own =
        pattern > 0 ? law_at_n(law, "hours.childshort.day", pattern, day) : NULL;

    return own ? (minutes)own->value : (minutes)law_number(law, "annual-leave.day", day, 0);
}

minutes
annual_leave_long_day(const struct law *law, struct day day, minutes allocated)
{
    const struct law_value *line = law_at(law, "annual-leave.long-day", day);
    minutes whole = (minutes)law_number(law, "annual-leave.day", day, 0);
    minutes hour = (minutes)law_number(law, "annual-leave.unit.hour", day, 60);

    if (!line || !law_allows(line, allocated))
        return whole;
    minutes excess = allocated - whole;
    return whole + (excess + hour - 1) / hour * hour;
}

struct finding
annual_leave_use5_of(const struct law *law, struct day day, minutes a_day, minutes used,
                     minutes planned)
{
    const struct law_value *row = law_at(law, "annual-leave.use5", day);

    if (!row)
        return finding_silent(law, "AL-USE5");

    struct law_value least = *row;
    least.value *= a_day;
    least.unit = UNIT_MINUTES;
    return finding_of(law, "AL-USE5", &least, used + planned);
}

struct finding
annual_leave_use5(const struct law *law, struct day day, minutes used, minutes planned)
{
    minutes whole = (minutes)law_number(law, "annual-leave.day", day, 0);

    return annual_leave_use5_of(law, day, whole, used, planned);
}

#include "law/care.h"

#include "law/childcare.h"

void
care_leave_check(const struct law *law, const struct period *period, size_t count,
                 struct finding ret[2])
{
    struct day on = count ? period[count - 1].first : (struct day){ 0 };
    const struct law_value *times = law_at(law, "care.leave.periods", on);
    const struct law_value *months = law_at(law, "care.leave.months", on);
    int month_days = (int)law_number(law, "care.leave.month-days", on, 30), whole = 0, days = 0;

    ret[0] = finding_of(law, "CARE-LEAVE", times, (int64_t)count);
    ret[1] = finding_silent(law, "CARE-LEAVE");
    if (!months)
        return;
    for (size_t i = 0; i < count; i++) {
        /* 23条8項: 「暦に従って計算し」, each month from the period's own first day. */
        struct day first = period[i].first, told = day_add(first, -1);

        if (period[i].last.ymd < first.ymd)
            continue;
        for (int n = 1; months_last(first, n).ymd <= period[i].last.ymd; n++)
            whole++, told = months_last(first, n);
        days += day_between(told, period[i].last);
    }

    struct law_value most = *months;
    most.value *= month_days;
    most.unit = UNIT_DAYS;
    ret[1] = finding_of(law, "CARE-LEAVE", &most, (int64_t)whole * month_days + days);
}

enum care_no
care_leave_hours(struct arena *arena, const struct law *law, struct day day, struct spans hours,
                 struct spans leave, minutes other)
{
    const struct law_value *most = law_at(law, "care.leave.hours", day);
    minutes unit = (minutes)law_number(law, "care.leave.unit", day, 1);
    minutes length = spans_length(spans_shared(arena, hours, leave));

    if (!most)
        return CARE_SILENT;
    if (!law_allows(most, length + other))
        return CARE_LONG;
    if (length % unit)
        return CARE_UNIT;
    if (!law_number(law, "care.leave.anywhere", day, 0) && !spans_at_an_end(arena, hours, leave))
        return CARE_PLACE;
    return CARE_MAY;
}

enum care_no
care_time(struct arena *arena, const struct law *law, struct day day, struct day begun,
          const struct period *designated, size_t count, struct spans hours, struct spans leave,
          minutes other)
{
    const struct law_value *most = law_at(law, "care.time.day", day);
    const struct law_value *years = law_at(law, "care.time.years", day);
    minutes unit = (minutes)law_number(law, "care.time.unit", day, 1);
    minutes length = spans_length(spans_shared(arena, hours, leave));

    if (!most || !years)
        return CARE_SILENT;
    if (day.ymd < begun.ymd || day.ymd > months_last(begun, 12 * (int)years->value).ymd)
        return CARE_PERIOD;
    for (size_t i = 0; i < count; i++)
        if (day.ymd >= designated[i].first.ymd && day.ymd <= designated[i].last.ymd)
            return CARE_PERIOD;
    if (!law_allows(most, length + other))
        return CARE_LONG;
    if (length % unit)
        return CARE_UNIT;
    if (!law_number(law, "care.time.anywhere", day, 0) && !spans_at_an_end(arena, hours, leave))
        return CARE_PLACE;
    return CARE_MAY;
}

bool
overtime_exempt_child(const struct law *law, struct day day, struct day birth)
{
    const struct law_value *years = law_at(law, "overtime.exempt.child", day);

    if (law_number(law, "overtime.exempt.before-school", day, 0))
        return day.ymd <= child_until(law, birth, CHILD_SCHOOL).ymd;
    return years && law_allows(years, age_on(birth, day));
}

bool
overtime_exempt_care(const struct law *law, struct day day)
{
    return law_number(law, "overtime.exempt.care", day, 0);
}

struct finding
night_limit(const struct law *law, struct day asked, struct period period)
{
    const struct law_value *most = law_at(law, "night.limit.period", asked);
    int ahead = (int)law_number(law, "night.limit.ask", asked, 0), months = 1;

    while (months_last(period.first, months).ymd < period.last.ymd)
        months++;
    struct finding f = finding_of(law, "NIGHT-LIMIT", most, months);
    /* 「深夜勤務制限開始日の1月前までに」 */
    if (f.verdict == RULE_WITHIN && day_add_months(period.first, -ahead).ymd < asked.ymd)
        f.verdict = RULE_OVER;
    return f;
}

struct day
overtime_cap_delayed(const struct law *law, struct day asked, struct day begin)
{
    int days = (int)law_number(law, "overtime.cap.delay", asked, 0);
    struct day latest = day_add(asked, days);

    return begin.ymd > latest.ymd ? begin : latest;
}

enum request_no
overtime_request(const struct law *law, struct day asked, struct period period,
                 const struct period *other, size_t count)
{
    const struct law_value *ahead = law_at(law, "overtime.request.ask", asked);
    const struct law_value *most = law_at(law, "overtime.request.period", asked);
    int months = 1;

    if (!ahead || !most)
        return REQUEST_SILENT;
    /* 「超過勤務制限開始日の前日までに」 */
    if (!law_allows(ahead, day_between(asked, period.first)))
        return REQUEST_LATE;
    /* 「一年又は一年に満たない月を単位とする期間に限る。」 */
    while (months_last(period.first, months).ymd < period.last.ymd)
        months++;
    if (months_last(period.first, months).ymd != period.last.ymd || !law_allows(most, months))
        return REQUEST_LENGTH;
    /* 「…請求に係る期間とが重複しないようにしなければならない。」 */
    for (size_t i = 0; i < count; i++)
        if (other[i].first.ymd <= period.last.ymd && period.first.ymd <= other[i].last.ymd)
            return REQUEST_OVERLAP;
    return REQUEST_MAY;
}

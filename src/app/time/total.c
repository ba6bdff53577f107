/* What does a month amount to?  Sums of pieces by calendar day, and the section they are judged by.
 */
#include "app/time/settle.h"

#include <string.h>

struct settling *
settling_of(struct act *act, struct settle_report *to)
{
    struct settling *s = arena_take(look_arena(act_look(act)), sizeof *s);

    s->act = act;
    s->arena = look_arena(act_look(act));
    s->book.act = act;
    s->report = to;
    return s;
}

void
months_touch(struct settling *s, struct day day)
{
    struct day first = day_month_first(day);

    for (size_t i = 0; i < s->months; i++)
        if (s->month[i].ymd == first.ymd)
            return;
    if (s->months < MONTHS_TOUCHED)
        s->month[s->months++] = first;
}

void
month_days_put(unsigned char days[MONTH_DAYS_BYTES], struct day day, minutes worked)
{
    unsigned char *at = &days[2 * (day_of_month(day) - 1)];

    at[0] = (unsigned char)(worked & 0xff);
    at[1] = (unsigned char)(worked >> 8 & 0xff);
}

minutes
month_days_get(const char *days, struct day day)
{
    const unsigned char *at = (const unsigned char *)&days[2 * (day_of_month(day) - 1)];

    return at[0] | at[1] << 8;
}

static const struct fault *
section_of(struct settling *s, const struct facts *f, struct day first, enum section *ret,
           struct day *since)
{
    return facts_section_of_month(&s->book, f, first, ret, since);
}

static const struct fault *
month_keep(struct settling *s, struct day first)
{
    static const char sums[] =
        "SELECT day, CAST(SUM(regular) AS BIGINT), CAST(SUM(holiday_regular) AS BIGINT),"
        " CAST(SUM(overtime) AS BIGINT), CAST(SUM(overtime_night) AS BIGINT),"
        " CAST(SUM(gap) AS BIGINT), CAST(SUM(leave_minutes) AS BIGINT),"
        " CAST(SUM(absence) AS BIGINT), CAST(SUM(duty) AS BIGINT)"
        " FROM fact_piece WHERE officer = $1 AND day >= $2 AND day <= $3 GROUP BY day";
    static const char days[] =
        "SELECT COUNT(*) FROM fact_workday"
        " WHERE officer = $1 AND day >= $2 AND day <= $3 AND first_in IS NOT NULL";
    static const char add[] =
        "INSERT INTO month_total (id, officer, month, unit, section, section_day, before_section,"
        " days, regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
        " duty, overtime_days, version) VALUES ($1, $subject, $2, $unit, $3, $4, $5, $6, $7, $8,"
        " $9, $10, $11, $12, $13, $14, $15, $seq)"
        " ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, section = excluded.section,"
        " section_day = excluded.section_day, before_section = excluded.before_section,"
        " days = excluded.days, regular = excluded.regular,"
        " holiday_regular = excluded.holiday_regular, overtime = excluded.overtime,"
        " overtime_night = excluded.overtime_night, gap = excluded.gap,"
        " leave_minutes = excluded.leave_minutes, absence = excluded.absence,"
        " duty = excluded.duty, overtime_days = excluded.overtime_days,"
        " version = excluded.version";
    enum { SUMS = 8, OVERTIME = 2 };
    struct facts whole = s->facts;
    struct day last = day_month_last(first), since;
    enum section section;
    int64_t sum[SUMS] = { 0 }, there = 0, opening = 0, before = 0, officer = s->facts.officer;
    unsigned char by_day[MONTH_DAYS_BYTES] = { 0 };

    if (first.ymd < s->facts.from.ymd || last.ymd > s->facts.until.ymd)
        TRY(facts_homes(&s->book, officer, first, last, &whole));
    TRY(section_of(s, &whole, first, &section, &since));
    struct rows *r = fact_rows(s->act, sums, VALUES(I(officer), I(first.ymd), I(last.ymd)));
    while (rows_next(r, NULL)) {
        struct day day = { (int32_t)row_int_at(r, 0) };

        for (int i = 0; i < SUMS; i++)
            sum[i] += row_int_at(r, 1 + i);
        int64_t overtime = row_int_at(r, 1 + OVERTIME);
        month_days_put(by_day, day, (minutes)overtime);
        before += day.ymd < since.ymd ? overtime : 0;
    }
    TRY(rows_fault(r));
    r = fact_rows(s->act, days, VALUES(I(officer), I(first.ymd), I(last.ymd)));
    while (rows_next(r, NULL))
        there = row_int_at(r, 0);
    TRY(rows_fault(r));
    r = fact_rows(s->act,
                  "SELECT CAST(COALESCE(SUM(overtime), 0) AS BIGINT) FROM fact_opening_month"
                  " WHERE officer = $1 AND month = $2",
                  VALUES(I(officer), I(first.ymd)));
    while (rows_next(r, NULL))
        opening = row_int_at(r, 0);
    TRY(rows_fault(r));
    struct seen who = clockwork_seen(s->act, officer, facts_home(&whole, last));
    return save(s->act, &who, add,
                VALUES(I(month_id(officer, first)), I(first.ymd),
                       T(section == SECTION_HETERO ? "hetero" : "normal"), I(since.ymd), I(before),
                       I(there), I(sum[0]), I(sum[1]), I(sum[2] + opening), I(sum[3]), I(sum[4]),
                       I(sum[5]), I(sum[6]), I(sum[7]), B(by_day, sizeof by_day)));
}

const struct fault *
months_keep(struct settling *s)
{
    for (size_t i = 0; i < s->months; i++)
        TRY(month_keep(s, s->month[i]));
    s->months = 0;
    return NULL;
}

int64_t
month_id(int64_t officer, struct day day)
{
    return officer * 1000000 + day.ymd / 100;
}

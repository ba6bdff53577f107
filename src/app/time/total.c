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

/* Where the officer stood at the month's end, and since which of its days (0: the first or before).
 */
static const struct fault *
section_of(struct settling *s, const struct facts *f, struct day first, enum section *ret,
           struct day *since)
{
    struct day last = day_month_last(first);

    TRY(facts_section(&s->book, facts_home(f, last), last, ret));
    *since = (struct day){ 0 };
    for (struct day d = day_add(last, -1); d.ymd >= first.ymd; d = day_add(d, -1)) {
        enum section then;

        if (!facts_home(f, d))
            break; /* entered in this month */
        TRY(facts_section(&s->book, facts_home(f, d), d, &then));
        if (then != *ret) {
            *since = day_add(d, 1);
            break;
        }
    }
    return NULL;
}

static const struct fault *
month_keep(struct settling *s, struct day first)
{
    static const char sums[] =
        "SELECT CAST(COALESCE(SUM(regular), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(holiday_regular), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(overtime), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(overtime_night), 0) AS BIGINT), CAST(COALESCE(SUM(gap), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(leave_minutes), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(absence), 0) AS BIGINT), CAST(COALESCE(SUM(duty), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(CASE WHEN day < $4 THEN overtime ELSE 0 END), 0) AS BIGINT)"
        " FROM fact_piece WHERE officer = $1 AND day >= $2 AND day <= $3";
    static const char days[] =
        "SELECT COUNT(*) FROM fact_workday"
        " WHERE officer = $1 AND day >= $2 AND day <= $3 AND first_in IS NOT NULL";
    static const char add[] =
        "INSERT INTO month_total (id, officer, month, unit, section, section_day, before_section,"
        " days, regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
        " duty, version) VALUES ($1, $subject, $2, $unit, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
        " $12, $13, $14, $seq)"
        " ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, section = excluded.section,"
        " section_day = excluded.section_day, before_section = excluded.before_section,"
        " days = excluded.days, regular = excluded.regular,"
        " holiday_regular = excluded.holiday_regular, overtime = excluded.overtime,"
        " overtime_night = excluded.overtime_night, gap = excluded.gap,"
        " leave_minutes = excluded.leave_minutes, absence = excluded.absence,"
        " duty = excluded.duty, version = excluded.version";
    enum { SUMS = 9 };
    struct facts whole = s->facts;
    struct day last = day_month_last(first), since;
    enum section section;
    int64_t sum[SUMS] = { 0 }, there = 0, opening = 0, officer = s->facts.officer;

    if (first.ymd < s->facts.from.ymd || last.ymd > s->facts.until.ymd)
        TRY(facts_homes(&s->book, officer, first, last, &whole));
    TRY(section_of(s, &whole, first, &section, &since));
    struct rows *r =
        fact_rows(s->act, sums, VALUES(I(officer), I(first.ymd), I(last.ymd), I(since.ymd)));
    while (rows_next(r, NULL))
        for (int i = 0; i < SUMS; i++)
            sum[i] = row_int_at(r, i);
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
                       T(section == SECTION_HETERO ? "hetero" : "normal"), I(since.ymd), I(sum[8]),
                       I(there), I(sum[0]), I(sum[1]), I(sum[2] + opening), I(sum[3]), I(sum[4]),
                       I(sum[5]), I(sum[6]), I(sum[7])));
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

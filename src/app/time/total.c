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

    for (size_t i = s->months; i-- > 0;) /* a stretch of days asks for the same one in a row */
        if (s->month[i].ymd == first.ymd)
            return;
    if (s->months == s->months_room) {
        size_t room = s->months_room ? s->months_room * 2 : 16;
        struct day *more = arena_array(s->arena, room, sizeof *more);

        if (s->months)
            memcpy(more, s->month, s->months * sizeof *more);
        s->month = more, s->months_room = room;
    }
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

/* The columns of `month_total` that are summed, in the order of its statements: $subject, $unit and
 * $seq come from the desk. */
static const struct kept_column columns[] = {
    { "section", KEPT_TEXT },
    { "section_day", KEPT_NUMBER },
    { "before_section", KEPT_NUMBER },
    { "days", KEPT_NUMBER },
    { "regular", KEPT_NUMBER },
    { "holiday_regular", KEPT_NUMBER },
    { "overtime", KEPT_NUMBER },
    { "overtime_night", KEPT_NUMBER },
    { "gap", KEPT_NUMBER },
    { "leave_minutes", KEPT_NUMBER },
    { "absence", KEPT_NUMBER },
    { "duty", KEPT_NUMBER },
    { "overtime_days", KEPT_BYTES },
    { "told", KEPT_NUMBER },
    { "unknown_from", KEPT_OPTIONAL },
};
enum { COLUMNS = COUNT(columns) };

static const char stands_sql[] =
    "SELECT section, section_day, before_section, days, regular, holiday_regular, overtime,"
    " overtime_night, gap, leave_minutes, absence, duty, overtime_days, told,"
    " COALESCE(unknown_from, -1), unit FROM fact_month_total WHERE id = $1";

static const char keep_sql[] =
    "INSERT INTO month_total (id, officer, month, unit, section, section_day, before_section,"
    " days, regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
    " duty, overtime_days, told, unknown_from, version) VALUES ($1, $subject, $2, $unit, $3, $4,"
    " $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $seq)"
    " ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, section = excluded.section,"
    " section_day = excluded.section_day, before_section = excluded.before_section,"
    " days = excluded.days, regular = excluded.regular,"
    " holiday_regular = excluded.holiday_regular, overtime = excluded.overtime,"
    " overtime_night = excluded.overtime_night, gap = excluded.gap,"
    " leave_minutes = excluded.leave_minutes, absence = excluded.absence,"
    " duty = excluded.duty, overtime_days = excluded.overtime_days, told = excluded.told,"
    " unknown_from = excluded.unknown_from, version = excluded.version";

/* What a month comes to. */
struct month {
    struct day first, last, section_day;
    enum section section;
    int64_t sum[8]; /* regular … duty, as fact_piece has them */
    int64_t before, days, opening;
    struct day unknown_from;
    bool told;
    unsigned char by_day[MONTH_DAYS_BYTES];
};
enum { SUMS = 8, SUM_OVERTIME = 2 };

/* Calendar days count, whichever attendance day they belong to. */
static const struct fault *
sum_pieces(struct settling *s, struct month *m)
{
    static const char sums[] =
        "SELECT day, CAST(SUM(regular) AS BIGINT), CAST(SUM(holiday_regular) AS BIGINT),"
        " CAST(SUM(overtime) AS BIGINT), CAST(SUM(overtime_night) AS BIGINT),"
        " CAST(SUM(gap) AS BIGINT), CAST(SUM(leave_minutes) AS BIGINT),"
        " CAST(SUM(absence) AS BIGINT), CAST(SUM(duty) AS BIGINT), MIN(work_day)"
        " FROM fact_piece WHERE officer = $1 AND day >= $2 AND day <= $3 GROUP BY day";
    struct rows *r =
        fact_rows(s->act, sums, VALUES(I(s->facts.officer), I(m->first.ymd), I(m->last.ymd)));

    while (rows_next(r, NULL)) {
        struct day day = { (int32_t)row_int_at(r, 0) };
        int64_t overtime = row_int_at(r, 1 + SUM_OVERTIME);

        for (int i = 0; i < SUMS; i++)
            m->sum[i] += row_int_at(r, 1 + i);
        month_days_put(m->by_day, day, (minutes)overtime);
        m->before += day.ymd < m->section_day.ymd ? overtime : 0;
        m->told |= row_int_at(r, 1 + SUMS) < m->first.ymd;
    }
    return rows_fault(r);
}

/* How many days somebody came, whether anything was told, and what nobody can know. */
static const struct fault *
look_at_days(struct settling *s, struct month *m)
{
    static const char days[] =
        "SELECT day, COALESCE(first_in, -1), COALESCE(last_out, -1), away, ordered, duty_spans,"
        " open, questions, present FROM fact_workday"
        " WHERE officer = $1 AND day >= $2 AND day <= $3";
    struct rows *r = fact_rows(
        s->act, days,
        VALUES(I(s->facts.officer), I(day_add(m->first, 1 - PIECES_MOST).ymd), I(m->last.ymd)));

    while (rows_next(r, NULL)) {
        struct workday w =
            workday_told_by(r, 1, s->arena, (struct day){ (int32_t)row_int_at(r, 0) });
        struct day unknown = workday_unknown_from(&w);

        if (w.day.ymd >= m->first.ymd) {
            m->days += w.first_in >= 0;
            m->told |= workday_told(&w);
        }
        if (unknown.ymd && workday_reaches(&w).ymd >= m->first.ymd &&
            (!m->unknown_from.ymd || unknown.ymd < m->unknown_from.ymd))
            m->unknown_from = unknown;
    }
    return rows_fault(r);
}

static const struct fault *
add_opening(struct settling *s, struct month *m)
{
    struct rows *r = fact_rows(s->act,
                               "SELECT CAST(COALESCE(SUM(overtime), 0) AS BIGINT), COUNT(*)"
                               " FROM fact_opening_month WHERE officer = $1 AND month = $2",
                               VALUES(I(s->facts.officer), I(m->first.ymd)));

    while (rows_next(r, NULL)) {
        m->opening = row_int_at(r, 0);
        m->told |= row_int_at(r, 1) > 0;
    }
    return rows_fault(r);
}

static const struct fault *
month_stands(struct settling *s, const struct month *m, struct kept_row *ret)
{
    struct rows *r = fact_rows(s->act, stands_sql, VALUES(I(month_id(s->facts.officer, m->first))));

    *ret = (struct kept_row){ 0 };
    while (rows_next(r, NULL)) {
        kept_read(s, r, columns, COLUMNS, ret);
        ret->unit = row_int_at(r, COLUMNS);
    }
    return rows_fault(r);
}

static const struct fault *
month_keep(struct settling *s, struct day first)
{
    int64_t officer = s->facts.officer;
    struct facts whole = s->facts;
    struct month m = { .first = first, .last = day_month_last(first) };
    struct kept_row stands;

    if (first.ymd < s->facts.from.ymd || m.last.ymd > s->facts.until.ymd)
        TRY(facts_homes(&s->book, officer, first, m.last, &whole));
    TRY(facts_section_of_month(&s->book, &whole, first, &m.section, &m.section_day));
    TRY(sum_pieces(s, &m));
    TRY(look_at_days(s, &m));
    TRY(add_opening(s, &m));
    TRY(month_stands(s, &m, &stands));
    struct seen who = clockwork_seen(s->act, officer, facts_home(&whole, m.last));
    const struct value row[] = {
        I(month_id(officer, first)),
        I(first.ymd),
        T(m.section == SECTION_HETERO ? "hetero" : "normal"),
        I(m.section_day.ymd),
        I(m.before),
        I(m.days),
        I(m.sum[0]),
        I(m.sum[1]),
        I(m.sum[SUM_OVERTIME] + m.opening),
        I(m.sum[3]),
        I(m.sum[4]),
        I(m.sum[5]),
        I(m.sum[6]),
        I(m.sum[7]),
        B(m.by_day, sizeof m.by_day),
        I(m.told),
        m.unknown_from.ymd ? (struct value)I(m.unknown_from.ymd) : (struct value)NONE,
        { .is = V_END },
    };
    _Static_assert(COUNT(row) == COLUMNS + 3, "one value a column, the id and the month");
    struct difference at = { .table = "month_total", .officer = officer, .day = first };
    if (kept_compare(s, &at, &stands, who.unit, columns, COLUMNS, row + 2) || s->check)
        return NULL;
    return save(s->act, &who, keep_sql, row);
}

/* Months of which days or pieces are there stand in the list too, with a sum or without. */
const struct fault *
months_within(struct settling *s, struct day from, struct day until)
{
    static const char months[] =
        "SELECT day / 100 FROM fact_workday WHERE officer = $1 AND day >= $2 AND day <= $3"
        " UNION SELECT day / 100 FROM fact_piece WHERE officer = $1 AND day >= $2 AND day <= $3"
        " UNION SELECT month / 100 FROM fact_opening_month"
        " WHERE officer = $1 AND month >= $2 AND month <= $3"
        " UNION SELECT month / 100 FROM fact_month_total"
        " WHERE officer = $1 AND month >= $2 AND month <= $3 ORDER BY 1";
    struct rows *r = fact_rows(
        s->act, months,
        VALUES(I(s->facts.officer), I(day_month_first(from).ymd), I(day_month_last(until).ymd)));

    while (rows_next(r, NULL))
        months_touch(s, (struct day){ (int32_t)row_int_at(r, 0) * 100 + 1 });
    return rows_fault(r);
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

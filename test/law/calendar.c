/* 勤務時間法6条・14条: kinds of days, and the years things are counted in. */
#include "law/calendar.h"
#include "law_test.h"

static const struct {
    const char *what;
    int32_t day;
    unsigned moved;
    enum day_kind kind;
    enum holiday_kind holiday;
} days[] = {
    { "Friday", 20200605, 0, DAY_WORKDAY, HOLIDAY_NONE },
    { "Saturday", 20200606, 0, DAY_WEEKOFF, HOLIDAY_NONE },
    { "Sunday", 20200607, 0, DAY_WEEKOFF, HOLIDAY_NONE },
    { "Monday", 20200608, 0, DAY_WORKDAY, HOLIDAY_NONE },
    { "28 December", 20201228, 0, DAY_WORKDAY, HOLIDAY_NONE },
    { "29 December", 20201229, 0, DAY_HOLIDAY, HOLIDAY_YEAR_END },
    { "31 December", 20201231, 0, DAY_HOLIDAY, HOLIDAY_YEAR_END },
    { "1 January is national", 20210101, 0, DAY_HOLIDAY, HOLIDAY_NATIONAL },
    { "2 January on a Saturday", 20210102, 0, DAY_WEEKOFF, HOLIDAY_YEAR_END },
    { "3 January on a Sunday", 20210103, 0, DAY_WEEKOFF, HOLIDAY_YEAR_END },
    { "4 January", 20210104, 0, DAY_WORKDAY, HOLIDAY_NONE },
    { "3 January on a Friday", 20200103, 0, DAY_HOLIDAY, HOLIDAY_YEAR_END },
    { "2 January in place of a Sunday", 20230102, 0, DAY_HOLIDAY, HOLIDAY_NATIONAL },
    { "between two holidays", 20260922, 0, DAY_HOLIDAY, HOLIDAY_NATIONAL },
    { "a Sunday holiday of 2021", 20210808, 0, DAY_WEEKOFF, HOLIDAY_NATIONAL },
    { "and the Monday after it", 20210809, 0, DAY_HOLIDAY, HOLIDAY_NATIONAL },
    { "swapped in", 20200606, MOVED_TO_WORK, DAY_WORKDAY, HOLIDAY_NONE },
    { "swapped in on a holiday", 20210808, MOVED_TO_WORK, DAY_HOLIDAY, HOLIDAY_NATIONAL },
    { "swapped out", 20200605, MOVED_TO_WEEKOFF, DAY_WEEKOFF, HOLIDAY_NONE },
    { "swapped both ways stays off", 20200606, MOVED_TO_WORK | MOVED_TO_WEEKOFF, DAY_WEEKOFF,
      HOLIDAY_NONE },
    { "without hours", 20250604, MOVED_TO_ZERO, DAY_ZERO_ALLOC, HOLIDAY_NONE },
    { "without hours beats holiday", 20250505, MOVED_TO_ZERO, DAY_ZERO_ALLOC, HOLIDAY_NATIONAL },
    { "a weekoff beats without hours", 20250607, MOVED_TO_ZERO, DAY_WEEKOFF, HOLIDAY_NONE },
    { "swapped in, then without hours", 20250607, MOVED_TO_ZERO | MOVED_TO_WORK, DAY_ZERO_ALLOC,
      HOLIDAY_NONE },
};

static void
every_day_has_its_kind(void **state)
{
    for (size_t i = 0; i < COUNT(days); i++) {
        struct day_ruling r = day_ruling(*state, (struct day){ days[i].day }, days[i].moved);

        tell("%s", days[i].what);
        assert_int_equal(r.kind, days[i].kind);
        assert_int_equal(r.holiday, days[i].holiday);
        assert_true(r.known);
        assert_int_equal(r.name != NULL, r.holiday == HOLIDAY_NATIONAL);
        assert_true(r.cite || r.kind == DAY_WORKDAY || r.kind == DAY_ZERO_ALLOC);
    }
    assert_false(day_ruling(*state, (struct day){ 20280103 }, 0).known);
    enum day_kind kind;
    for (int k = DAY_WORKDAY; k <= DAY_HOLIDAY; k++) {
        assert_true(day_kind_parse(day_kind_name((enum day_kind)k), &kind));
        assert_int_equal(kind, k);
    }
    assert_false(day_kind_parse("sunday", &kind));
}

static void
years_begin_where_they_are_told_to(void **state)
{
    static const struct {
        int32_t day;
        int start;
        int32_t first, last;
    } year[] = { { 20200331, 0, 20190401, 20200331 }, { 20200401, 0, 20200401, 20210331 },
                 { 20200630, 7, 20190701, 20200630 }, { 20200701, 7, 20200701, 20210630 },
                 { 20200101, 1, 20200101, 20201231 }, { 20201231, 12, 20201201, 20211130 } };

    for (size_t i = 0; i < COUNT(year); i++) {
        struct period p = limit_year(*state, (struct day){ year[i].day }, year[i].start);
        assert_int_equal(p.first.ymd, year[i].first);
        assert_int_equal(p.last.ymd, year[i].last);
    }
    assert_int_equal(leave_year(*state, (struct day){ 20200715 }).first.ymd, 20200101);
    assert_int_equal(leave_year(*state, (struct day){ 20200715 }).last.ymd, 20201231);
    assert_int_equal(school_year(*state, (struct day){ 20260331 }).first.ymd, 20250401);
    assert_int_equal(school_year(*state, (struct day){ 20260401 }).last.ymd, 20270331);
    assert_int_equal(months_last((struct day){ 20200831 }, 1).ymd, 20200930);
    assert_int_equal(months_last((struct day){ 20200831 }, 2).ymd, 20201030);
    assert_int_equal(months_last((struct day){ 20200101 }, 1).ymd, 20200131);
    assert_int_equal(months_last((struct day){ 20240229 }, 12).ymd, 20250228);
}

LAW_TESTS("calendar", cmocka_unit_test(every_day_has_its_kind),
          cmocka_unit_test(years_begin_where_they_are_told_to))

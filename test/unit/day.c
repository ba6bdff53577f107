/* Days, clocks and what people type for them. */
#include "test.h"

#include "base/moment.h"

static void
days_count_up_and_down(void **state)
{
    (void)state;
    assert_int_equal(day_number((struct day){ 19700101 }), 0);
    assert_int_equal(day_weekday((struct day){ 20200715 }), WEDNESDAY);
    for (int n = -20000; n < 80000; n++) {
        struct day d = day_from_number(n);
        assert_int_equal(day_number(d), n);
    }
    assert_int_equal(day_add((struct day){ 20200228 }, 2).ymd, 20200301);
    assert_int_equal(day_between((struct day){ 20191231 }, (struct day){ 20200101 }), 1);
    assert_int_equal(day_add_months((struct day){ 20200131 }, 1).ymd, 20200229);
    assert_int_equal(day_add_months((struct day){ 20200131 }, -2).ymd, 20191130);
    assert_int_equal(day_month_last((struct day){ 21000210 }).ymd, 21000228);
}

static const struct {
    const char *typed;
    int32_t ymd;
} typed_day[] = {
    { "2026-08-07", 20260807 },
    { "8/7", 20260807 },
    { "0807", 20260807 },
    { "20260807", 20260807 },
    { "R8.8.7", 20260807 },
    { "令和8年8月7日", 20260807 },
    { "令和元年5月1日", 20190501 },
    { "８／７", 20260807 },
    { "2026/8/7", 20260807 },
    { "8月7日", 20260807 },
    { " 2026年 8月 7日 ", 20260807 },
    { "平成31年4月30日", 20190430 },
    { "平成31年5月1日", 0 },
    { "R0.5.1", 0 },
    { "昭和64年1月7日", 19890107 },
    { "2020-02-30", 0 },
    { "13/1", 0 },
    { "", 0 },
    { "8/7x", 0 },
    { "R8", 0 },
    { "8", 0 },
    { "2026-08-07-01", 0 },
};

static void
people_type_days_in_many_ways(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(typed_day); i++) {
        struct day d = { 0 };
        bool ok = day_read(typed_day[i].typed, (struct day){ 20260715 }, &d);

        tell("%s", typed_day[i].typed);
        assert_int_equal(ok, typed_day[i].ymd != 0);
        assert_int_equal(d.ymd, typed_day[i].ymd);
    }
}

static const struct {
    const char *typed;
    int clock; /* -1: refused */
} typed_clock[] = {
    { "915", CLOCK(9, 15) },
    { "0915", CLOCK(9, 15) },
    { "9:15", CLOCK(9, 15) },
    { "9時15分", CLOCK(9, 15) },
    { "９：１５", CLOCK(9, 15) },
    { "9時", CLOCK(9, 0) },
    { "9時半", CLOCK(9, 30) },
    { "24:30", CLOCK(24, 30) },
    { "9", CLOCK(9, 0) },
    { "9:60", -1 },
    { "9:5", -1 },
    { "", -1 },
    { "abc", -1 },
    { "12345", -1 },
    { "9:15:00", CLOCK(9, 15) },
    { "9:15:30", -1 },
    { "5:15 PM", CLOCK(17, 15) },
    { "午前0時5分", CLOCK(0, 5) },
    { "13:00 PM", -1 },
};

static void
people_type_clocks_in_many_ways(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(typed_clock); i++) {
        minutes m = -1;

        tell("%s", typed_clock[i].typed);
        assert_int_equal(clock_read(typed_clock[i].typed, &m), typed_clock[i].clock >= 0);
        assert_int_equal(m, typed_clock[i].clock);
    }
}

static void
moments_stand_in_tokyo(void **state)
{
    struct arena a = { 0 };
    struct moment m;

    (void)state;
    assert_true(moment_parse("2019-07-01T07:57:00", &m));
    assert_int_equal(moment_day(m).ymd, 20190701);
    assert_int_equal(moment_clock(m), CLOCK(7, 57));
    assert_int_equal(moment_since(m, (struct day){ 20190630 }), CLOCK(31, 57));
    assert_string_equal(moment_iso(&a, m), "2019-07-01T07:57:00+09:00");
    assert_true(moment_parse("2019-06-30T22:57:00Z", &m));
    assert_int_equal(moment_clock(m), CLOCK(7, 57));
    assert_false(moment_parse("2019-07-01T24:00:00", &m));
    assert_false(moment_parse("2019-07-01", &m));
    assert_true(moment_parse("1969-12-31T23:59:59+09:00", &m));
    assert_int_equal(moment_day(m).ymd, 19691231);
    arena_clear(&a);
}

static void
weeks_begin_on_monday(void **state)
{
    static const struct {
        const char *week;
        struct day monday;
    } rows[] = {
        { "2026-W29", { 20260713 } }, { "2026-W01", { 20251229 } }, { "2026-W53", { 20261228 } },
        { "2019-W01", { 20181231 } }, { "2020-W53", { 20201228 } }, { "2021-W01", { 20210104 } },
    };
    static const char *const wrong[] = { "2019-W53", "2026-W00", "2026-W54", "2026-w29",
                                         "2026-29",  "settings", "",         "2026-W2x" };
    struct arena a = { 0 };
    struct day monday;

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        tell("%s", rows[i].week);
        assert_true(week_parse(rows[i].week, &monday));
        assert_int_equal(monday.ymd, rows[i].monday.ymd);
        assert_string_equal(week_iso(&a, monday), rows[i].week);
        assert_string_equal(week_iso(&a, day_add(monday, 6)), rows[i].week);
    }
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_false(week_parse(wrong[i], &monday));
    arena_clear(&a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_up_and_down),
        cmocka_unit_test(people_type_days_in_many_ways),
        cmocka_unit_test(people_type_clocks_in_many_ways),
        cmocka_unit_test(moments_stand_in_tokyo),
        cmocka_unit_test(weeks_begin_on_monday),
    };

    return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}

/* 育児・介護: ages, times, exemptions, and the fathers' month. */
#include "law/care.h"
#include "law/childcare.h"
#include "law_test.h"

static struct arena desk;

#define SPANS(...)                                                                                 \
    (struct spans)                                                                                 \
    {                                                                                              \
        (const struct span[]){ __VA_ARGS__ }, COUNT(((const struct span[]){ __VA_ARGS__ }))        \
    }
#define AT(h1, m1, h2, m2)                                                                         \
    {                                                                                              \
        CLOCK(h1, m1), CLOCK(h2, m2)                                                               \
    }

static void
a_year_of_age_is_reached_on_the_eve_of_the_birthday(void **state)
{
    static const struct {
        int32_t birth, school, grade3;
    } child[] = { { 20190401, 20250331, 20280331 }, { 20190402, 20260331, 20290331 },
                  { 20190331, 20250331, 20280331 }, { 20190510, 20260331, 20290331 },
                  { 20160229, 20220331, 20250331 }, { 20160401, 20220331, 20250331 },
                  { 20160402, 20230331, 20260331 }, { 20190101, 20250331, 20280331 } };

    for (size_t i = 0; i < COUNT(child); i++) {
        struct day birth = { child[i].birth };
        assert_int_equal(child_until(*state, birth, CHILD_SCHOOL).ymd, child[i].school);
        assert_int_equal(child_until(*state, birth, CHILD_GRADE3).ymd, child[i].grade3);
    }
    assert_int_equal(child_until(law_under(*state, "moon"), (struct day){ 20190401 }, 0).ymd, 0);
    assert_int_equal(age_reached((struct day){ 20200715 }, 3).ymd, 20230714);
    assert_int_equal(age_reached((struct day){ 20160229 }, 1).ymd, 20170228);
    assert_int_equal(age_on((struct day){ 20200715 }, (struct day){ 20230713 }), 2);
    assert_int_equal(age_on((struct day){ 20200715 }, (struct day){ 20230714 }), 3);
    assert_int_equal(age_on((struct day){ 20200101 }, (struct day){ 20201231 }), 1);
    assert_int_equal(age_on((struct day){ 20200101 }, (struct day){ 20201230 }), 0);
    assert_int_equal(age_on((struct day){ 20200101 }, (struct day){ 20190101 }), 0);
}

static void
carers_may_be_spared(void **state)
{
    struct day birth = { 20220401 };

    /* Under 3: to the day before the third birthday's eve; from 2025-04-01 to school. */
    assert_true(overtime_exempt_child(*state, (struct day){ 20250330 }, birth));
    assert_false(overtime_exempt_child(*state, (struct day){ 20250331 }, birth));
    assert_true(overtime_exempt_child(*state, (struct day){ 20250401 }, birth));
    assert_true(overtime_exempt_child(*state, (struct day){ 20280331 }, birth));
    assert_false(overtime_exempt_child(*state, (struct day){ 20280401 }, birth));
    assert_true(overtime_exempt_care(*state, (struct day){ 20170101 }));
    assert_false(overtime_exempt_care(*state, (struct day){ 20161231 }));
    struct period half = { { 20200801 }, { 20210131 } };
    struct day june = { 20200630 };
    assert_int_equal(night_limit(*state, june, half).verdict, RULE_WITHIN);
    assert_int_equal(night_limit(*state, june, half).used, 6);
    half.last.ymd = 20210201;
    assert_int_equal(night_limit(*state, june, half).verdict, RULE_OVER);
    half.last.ymd = 20210131, june.ymd = 20200701;
    assert_int_equal(night_limit(*state, june, half).verdict, RULE_WITHIN);
    june.ymd = 20200702;
    assert_int_equal(night_limit(*state, june, half).verdict, RULE_OVER);
    struct day asked = { 20200601 };
    assert_int_equal(overtime_cap_delayed(*state, asked, (struct day){ 20200602 }).ymd, 20200608);
    assert_int_equal(overtime_cap_delayed(*state, asked, (struct day){ 20200609 }).ymd, 20200609);
}

static void
care_leave_is_three_periods_and_six_months(void **state)
{
    struct finding f[2];
    struct period p[] = { { { 20200101 }, { 20200331 } },
                          { { 20200501 }, { 20200615 } },
                          { { 20200701 }, { 20200815 } },
                          { { 20201001 }, { 20201001 } } };

    /* Three months, a month and 15 days, a month and 15 days: six in all. */
    care_leave_check(*state, p, 3, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[1].verdict, RULE_WITHIN);
    assert_int_equal(f[1].left, 0);
    p[2].last.ymd = 20200816, care_leave_check(*state, p, 3, f);
    assert_int_equal(f[1].verdict, RULE_OVER);
    care_leave_check(*state, p, 4, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    care_leave_check(*state, p, 0, f);
    assert_int_equal(f[1].verdict, RULE_SILENT);
    p[0].last.ymd = 20200330, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 60 + 30);
    p[0].last.ymd = 20200101, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 1);
    /* Months from the 31st end on the 30th of March, not on the 31st: 「暦に従って」. */
    p[0] = (struct period){ { 20210131 }, { 20210330 } }, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 60);
    p[0].last.ymd = 20210331, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 61);
    p[0].last.ymd = 20210228, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 30);
    p[0].last.ymd = 20210227, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 28);
    /* A period that ends before it begins is none. */
    p[0].last.ymd = 20210130, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 0);
    p[0].last.ymd = 20201201, care_leave_check(*state, p, 1, f);
    assert_int_equal(f[1].used, 0);
}

static void
care_by_the_hour_was_once_tied_to_an_end(void **state)
{
    struct spans hours = SPANS(AT(8, 30, 12, 0), AT(13, 0, 17, 15));
    static const struct {
        int32_t day;
        struct span leave;
        minutes other; /* 介護時間 for another person */
        enum care_no no;
    } hour[] = {
        { 20250930, AT(8, 30, 13, 30), 0, CARE_MAY },
        { 20250930, AT(8, 30, 13, 31), 0, CARE_LONG },
        { 20250930, AT(14, 15, 17, 15), 0, CARE_MAY },
        { 20250930, AT(14, 14, 17, 14), 0, CARE_PLACE },
        { 20250930, AT(14, 0, 17, 15), 0, CARE_UNIT },
        { 20250930, AT(8, 31, 9, 31), 0, CARE_PLACE },
        { 20251001, AT(10, 0, 11, 0), 0, CARE_MAY },
        { 20251001, AT(10, 0, 10, 30), 0, CARE_UNIT },
        { 20251001, AT(10, 0, 15, 0), 0, CARE_MAY },
        { 20251001, AT(10, 0, 15, 0), 30, CARE_LONG },
        { 20251001, AT(10, 0, 12, 0), 120, CARE_MAY },
        { 20161231, AT(8, 30, 9, 0), 0, CARE_SILENT },
    };

    for (size_t i = 0; i < COUNT(hour); i++)
        assert_int_equal(care_leave_hours(&desk, *state, (struct day){ hour[i].day }, hours,
                                          (struct spans){ &hour[i].leave, 1 }, hour[i].other),
                         hour[i].no);
    assert_int_equal(care_leave_hours(&desk, *state, (struct day){ 20250930 }, (struct spans){ 0 },
                                      SPANS(AT(8, 30, 9, 0)), 0),
                     CARE_PLACE);
}

static void
care_time_runs_for_three_years(void **state)
{
    struct spans hours = SPANS(AT(8, 30, 12, 0), AT(13, 0, 17, 15));
    struct period designated = { { 20240601 }, { 20240630 } };
    struct day begun = { 20230401 };
    static const struct {
        int32_t day;
        struct span leave;
        minutes other;
        enum care_no no;
    } time[] = { { 20240531, AT(15, 15, 17, 15), 0, CARE_MAY },
                 { 20240531, AT(15, 14, 17, 15), 0, CARE_LONG },
                 { 20240531, AT(15, 45, 17, 15), 30, CARE_MAY },
                 { 20240531, AT(15, 45, 17, 15), 31, CARE_LONG },
                 { 20240531, AT(16, 0, 17, 15), 0, CARE_UNIT },
                 { 20240531, AT(15, 0, 16, 0), 0, CARE_PLACE },
                 { 20251001, AT(15, 0, 16, 0), 0, CARE_MAY },
                 { 20240601, AT(15, 15, 17, 15), 0, CARE_PERIOD },
                 { 20240630, AT(15, 15, 17, 15), 0, CARE_PERIOD },
                 { 20240701, AT(15, 15, 17, 15), 0, CARE_MAY },
                 { 20230331, AT(15, 15, 17, 15), 0, CARE_PERIOD },
                 { 20230401, AT(15, 15, 17, 15), 0, CARE_MAY },
                 { 20260331, AT(15, 15, 17, 15), 0, CARE_MAY },
                 { 20260401, AT(15, 15, 17, 15), 0, CARE_PERIOD },
                 { 20161231, AT(15, 15, 17, 15), 0, CARE_SILENT } };

    for (size_t i = 0; i < COUNT(time); i++)
        assert_int_equal(care_time(&desk, *state, (struct day){ time[i].day }, begun, &designated,
                                   1, hours, (struct spans){ &time[i].leave, 1 }, time[i].other),
                         time[i].no);
}

static void
childcare_time_of_the_first_kind(void **state)
{
    struct spans hours = SPANS(AT(8, 30, 12, 0), AT(13, 0, 17, 15));
    struct day birth = { 20190401 };
    static const struct {
        int32_t day;
        struct span leave;
        minutes other;
        enum childtime_no no;
    } time[] = { { 20250331, AT(8, 30, 10, 30), 0, CHILDTIME_MAY },
                 { 20250401, AT(8, 30, 10, 30), 0, CHILDTIME_SCHOOL },
                 { 20240401, AT(8, 30, 10, 31), 0, CHILDTIME_LONG },
                 { 20240401, AT(8, 30, 9, 30), 60, CHILDTIME_MAY },
                 { 20240401, AT(8, 30, 9, 30), 61, CHILDTIME_LONG },
                 { 20240401, AT(8, 30, 9, 45), 0, CHILDTIME_UNIT },
                 { 20240401, AT(9, 0, 10, 0), 0, CHILDTIME_PLACE },
                 { 20240401, AT(14, 0, 15, 0), 0, CHILDTIME_PLACE },
                 { 20240401, AT(16, 15, 17, 15), 0, CHILDTIME_MAY },
                 { 20090331, AT(8, 30, 9, 30), 0, CHILDTIME_SILENT } };

    for (size_t i = 0; i < COUNT(time); i++)
        assert_int_equal(childcare_time(&desk, *state, (struct day){ time[i].day }, birth, hours,
                                        (struct spans){ &time[i].leave, 1 }, time[i].other),
                         time[i].no);
    birth.ymd = 20240401;
    assert_int_equal(childcare_time(&desk, *state, (struct day){ 20251001 }, birth, hours,
                                    SPANS(AT(9, 0, 10, 0)), 0),
                     CHILDTIME_MAY);
    assert_int_equal(childcare_time(&desk, *state, (struct day){ 20250930 }, birth, hours,
                                    SPANS(AT(9, 0, 10, 0)), 0),
                     CHILDTIME_PLACE);
    assert_int_equal(childcare_time(&desk, *state, (struct day){ 20250930 }, birth,
                                    (struct spans){ 0 }, (struct spans){ 0 }, 0),
                     CHILDTIME_PLACE);
}

static void
childcare_time_of_the_second_kind(void **state)
{
    struct trail trail = { .arena = &desk, .law = *state };
    struct childtime2 r;

    childcare_time2(&trail, *state, (struct day){ 20250930 }, 0, 0, &r);
    assert_false(r.available);
    childcare_time2(&trail, *state, (struct day){ 20251001 }, 325, 0, &r);
    assert_true(r.available);
    assert_int_equal(r.cap, 2325);
    assert_int_equal(r.left, 2000);
    assert_string_equal(reason_text(&desk, *state, trail.first, "en"),
                        "ceiling 38:45 − used 5:25 = left 33:20");
    childcare_time2(&trail, *state, (struct day){ 20260331 }, 0, 240, &r);
    assert_int_equal(r.cap, 1200);
    childcare_time2(&trail, *state, (struct day){ 20260401 }, 0, 0, &r);
    assert_int_equal(r.cap, 4650);
    assert_int_equal(r.year.last.ymd, 20270331);
    struct day on = { 20260401 };
    assert_true(childcare_time2_unit(*state, on, 60, 465, 4650));
    assert_true(childcare_time2_unit(*state, on, 60, 465, 60));
    assert_false(childcare_time2_unit(*state, on, 90, 465, 4650));
    assert_true(childcare_time2_unit(*state, on, 465, 465, 4650));
    assert_true(childcare_time2_unit(*state, on, 30, 465, 30));
    assert_false(childcare_time2_unit(*state, on, 120, 465, 60));
    assert_false(childcare_time2_unit(*state, on, 0, 465, 60));
    assert_true(childcare_time2_unit(*state, on, 1, 465, 1));
}

static void
childcare_leave_by_its_times(void **state)
{
    struct childleave_ruling r;
    struct day birth = { 20220901 };

    childcare_leave(*state, (struct day){ 20220930 }, birth, 1, 1, &r);
    assert_int_equal(r.times.verdict, RULE_WITHIN);
    childcare_leave(*state, (struct day){ 20220930 }, birth, 2, 2, &r);
    assert_int_equal(r.times.verdict, RULE_OVER);
    assert_int_equal(r.early.verdict, RULE_OVER);
    childcare_leave(*state, (struct day){ 20221001 }, birth, 2, 2, &r);
    assert_int_equal(r.times.verdict, RULE_WITHIN);
    assert_int_equal(r.early.verdict, RULE_WITHIN);
    assert_int_equal(r.last.ymd, 20250831);
    assert_int_equal(r.early_last.ymd, 20221027);
    childcare_leave(*state, (struct day){ 19990101 }, birth, 1, 1, &r);
    assert_int_equal(r.last.ymd, 0);
    assert_int_equal(r.early_last.ymd, 0);
}

static void
fathers_take_a_month_in_all(void **state)
{
    struct trail trail = { .arena = &desk, .law = *state };
    struct father_ruling r;
    struct day birth = { 20200701 };
    struct period leave[] = { { { 20200701 }, { 20200710 } },
                              { { 20200705 }, { 20200720 } },
                              { { 20210621 }, { 20210710 } } };

    father_month(&trail, *state, birth, leave, 2, &r);
    assert_int_equal(r.days, 20);
    assert_int_equal(r.needed, 31);
    assert_int_equal(r.days_best, 20);
    assert_false(r.reached);
    assert_string_equal(reason_text(&desk, *state, trail.first, "ja"), "休暇 20日 < 31日");
    father_month(&trail, *state, birth, leave, 3, &r);
    assert_int_equal(r.days, 30); /* the year ends on 2021-06-30 */
    assert_int_equal(r.days_best, 20);
    assert_int_equal(r.window.last.ymd, 20210630);
    assert_int_equal(r.best_last.ymd, 20200826);
    assert_false(r.reached);
    leave[2].first.ymd = 20210620, father_month(&trail, *state, birth, leave, 3, &r);
    assert_true(r.reached);
    birth.ymd = 20200331, father_month(&trail, *state, birth, leave, 3, &r);
    assert_int_equal(r.needed, 0);
    assert_null(r.cite);
}

static int
clear(void **state)
{
    arena_clear(&desk);
    return close_the_law(state);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_year_of_age_is_reached_on_the_eve_of_the_birthday),
        cmocka_unit_test(carers_may_be_spared),
        cmocka_unit_test(care_leave_is_three_periods_and_six_months),
        cmocka_unit_test(care_by_the_hour_was_once_tied_to_an_end),
        cmocka_unit_test(care_time_runs_for_three_years),
        cmocka_unit_test(childcare_time_of_the_first_kind),
        cmocka_unit_test(childcare_time_of_the_second_kind),
        cmocka_unit_test(childcare_leave_by_its_times),
        cmocka_unit_test(fathers_take_a_month_in_all),
    };

    return cmocka_run_group_tests_name("family", tests, open_the_law, clear);
}

/* 勤務時間法8条・15条; 人事院規則15―14 1条の2・6条・7条・17条: moved days, breaks, rest between
 * days. */
#include "law/moving.h"
#include "law/rest.h"
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
a_swap_lies_from_four_weeks_before_to_eight_after(void **state)
{
    static const struct {
        int days;
        enum verdict verdict;
    } swap[] = { { -28, RULE_OVER }, { -27, RULE_WITHIN }, { -1, RULE_WITHIN },
                 { 1, RULE_WITHIN }, { 55, RULE_WITHIN },  { 56, RULE_OVER } };
    struct day work = { 20250604 };

    for (size_t i = 0; i < COUNT(swap); i++) {
        struct finding f = swap_window(*state, work, day_add(work, swap[i].days));
        assert_int_equal(f.verdict, swap[i].verdict);
        assert_int_equal(f.used, swap[i].days < 0 ? -swap[i].days : swap[i].days);
    }
    assert_false(swap_zero_alloc(*state, (struct day){ 20250331 }));
    assert_true(swap_zero_alloc(*state, (struct day){ 20250401 }));
}

static void
four_hours_are_taken_whole_from_an_end(void **state)
{
    struct day day = { 20200617 };
    struct spans hours = SPANS(AT(8, 30, 12, 0), AT(13, 0, 17, 15));
    static const struct {
        const char *what;
        struct span taken;
        enum verdict verdict;
    } taken[] = { { "from the start, the break not counted", AT(8, 30, 13, 30), RULE_WITHIN },
                  { "to the end", AT(13, 15, 17, 15), RULE_WITHIN },
                  { "a minute short", AT(13, 16, 17, 15), RULE_OVER },
                  { "a minute long", AT(13, 14, 17, 15), RULE_OVER },
                  { "out of the middle", AT(9, 0, 14, 0), RULE_OVER } };

    for (size_t i = 0; i < COUNT(taken); i++) {
        tell("%s", taken[i].what);
        assert_int_equal(swap_four_hours(&desk, *state, day, hours, taken[i].taken).verdict,
                         taken[i].verdict);
    }
    /* A day of exactly four hours has nothing to spare, one of a minute more has. */
    assert_int_equal(
        swap_four_hours(&desk, *state, day, SPANS(AT(8, 0, 12, 0)), taken[0].taken).verdict,
        RULE_OVER);
    assert_int_equal(
        swap_four_hours(&desk, *state, day, SPANS(AT(8, 0, 12, 1)), (struct span)AT(8, 0, 12, 0))
            .verdict,
        RULE_WITHIN);
    assert_int_equal(
        swap_four_hours(&desk, *state, (struct day){ 19940831 }, hours, taken[0].taken).verdict,
        RULE_SILENT);
}

static void
enough_days_off_must_remain(void **state)
{
    bool off[56] = { false };
    struct finding f[2];

    for (int w = 0; w < 8; w++)
        off[w * 7 + 5] = true;
    swap_rest(*state, (struct day){ 20200601 }, off, 56, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[0].used, 4);
    assert_int_equal(f[1].used, 6);
    off[33] = false;
    swap_rest(*state, (struct day){ 20200601 }, off, 56, f);
    assert_int_equal(f[0].used, 3);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[1].used, 13);
    /* 24 in a row, and one more. */
    bool run[28] = { true, true, true };
    run[27] = true;
    swap_rest(*state, (struct day){ 20200601 }, run, 28, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[1].used, 24);
    assert_int_equal(f[1].verdict, RULE_WITHIN);
    run[0] = false, run[2] = false, run[1] = true;
    swap_rest(*state, (struct day){ 20200601 }, run, 28, f);
    assert_int_equal(f[1].used, 25);
    assert_int_equal(f[1].verdict, RULE_OVER);
    /* Nothing off at all, and then enough. */
    bool none[56] = { false };
    swap_rest(*state, (struct day){ 20200601 }, none, 28, f);
    assert_int_equal(f[0].used, 0);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[1].used, 28);
    for (int i = 28; i < 56; i++)
        none[i] = true;
    swap_rest(*state, (struct day){ 20200601 }, none, 56, f);
    assert_int_equal(f[0].used, 0);
    swap_rest(*state, (struct day){ 20200601 }, none + 28, 28, f);
    assert_int_equal(f[0].used, 28);
    assert_int_equal(f[1].used, 0);
    /* Fewer than four weeks say nothing of four weeks. */
    swap_rest(*state, (struct day){ 20200601 }, off, 27, f);
    assert_int_equal(f[0].verdict, RULE_SILENT);
}

static void
a_substitute_stands_for_a_whole_holiday(void **state)
{
    struct substitute_facts f = { .holiday = { 20250721 },
                                  .day = { 20250912 },
                                  .holiday_hours = 465,
                                  .ordered = 465,
                                  .hours = 465 };

    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_MAY);
    f.day.ymd = 20250915, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_WINDOW);
    f.day.ymd = 20250721, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_WINDOW);
    f.day.ymd = 20250722, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_MAY);
    f.day.ymd = 20250720, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_WINDOW);
    f.day.ymd = 20250811, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_KIND);
    f.day.ymd = 20250812, f.kind = DAY_ZERO_ALLOC;
    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_KIND);
    f.kind = DAY_WORKDAY, f.ordered = 464;
    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_NOT_WHOLE);
    f.ordered = 465, f.hours = 464;
    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_MINUTES);
    f.hours = 465, f.relief = true;
    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_RELIEF);
    f.declined = true, assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_DECLINED);
    f.declined = f.relief = false, f.holiday_hours = 0;
    assert_int_equal(substitute_day(*state, &f), SUBSTITUTE_NOT_WHOLE);
}

static void
staggered_hours_keep_their_length_and_window(void **state)
{
    struct day day = { 20250501 };
    struct spans noon = SPANS(AT(12, 0, 13, 0));
    static const struct {
        struct span span;
        enum verdict verdict;
    } hours[] = { { AT(5, 0, 13, 45), RULE_WITHIN },  { AT(4, 59, 13, 44), RULE_OVER },
                  { AT(13, 15, 21, 0), RULE_WITHIN }, { AT(8, 30, 17, 16), RULE_OVER },
                  { AT(14, 15, 22, 0), RULE_WITHIN }, { AT(14, 16, 22, 1), RULE_OVER } };

    for (size_t i = 0; i < COUNT(hours); i++)
        assert_int_equal(staggered_hours(&desk, *state, day, hours[i].span, noon).verdict,
                         hours[i].verdict);
    assert_int_equal(staggered_ground(*state, day, STAGGER_BEFORE_SCHOOL, false), STAGGER_MUST);
    assert_int_equal(staggered_ground(*state, day, STAGGER_CARE, false), STAGGER_MUST);
    assert_int_equal(staggered_ground(*state, day, STAGGER_CARE, true), STAGGER_NO);
    assert_int_equal(staggered_ground(*state, day, 0, false), STAGGER_NO);
    assert_int_equal(staggered_ground(*state, day, STAGGER_SCHOOL, false), STAGGER_MUST);
    assert_int_equal(staggered_ground(*state, day, STAGGER_OTHER, false), STAGGER_MAY);
    day.ymd = 20250331;
    assert_int_equal(staggered_ground(*state, day, STAGGER_SCHOOL, false), STAGGER_MAY);
    assert_int_equal(staggered_ground(*state, day, STAGGER_OTHER, false), STAGGER_NO);
    /* Study, fatigue and disability are named by notices of their own, before 職職―79 as after. */
    assert_int_equal(staggered_ground(*state, day, STAGGER_NAMED, false), STAGGER_MAY);
    assert_int_equal(staggered_ground(*state, day, STAGGER_NAMED | STAGGER_CARE, false),
                     STAGGER_MUST);
    assert_int_equal(staggered_ground(*state, day, STAGGER_NAMED, true), STAGGER_NO);
    day.ymd = 19981231;
    assert_int_equal(staggered_ground(*state, day, STAGGER_NAMED, false), STAGGER_NO);
    assert_int_equal(staggered_ground(*state, day, STAGGER_CARE, false), STAGGER_NO);
}

static void
eleven_hours_between_two_days(void **state)
{
    static const struct {
        int32_t day;
        minutes end, next;
        bool applies, met;
    } rest[] = { { 20240507, CLOCK(22, 30), CLOCK(33, 30), true, true },
                 { 20240507, CLOCK(22, 31), CLOCK(33, 30), true, false },
                 { 20240331, CLOCK(23, 59), CLOCK(40, 0), false, false },
                 { 20240401, CLOCK(0, 0), CLOCK(12, 0), true, true },
                 { 20240331, CLOCK(24, 0), CLOCK(34, 0), true, false } };

    for (size_t i = 0; i < COUNT(rest); i++) {
        struct day day = { rest[i].day };
        struct interval_ruling r =
            interval_check(*state, moment_at(day, rest[i].end), moment_at(day, rest[i].next));

        assert_int_equal(r.between, rest[i].next - rest[i].end);
        assert_int_equal(r.applies, rest[i].applies);
        assert_int_equal(r.met, rest[i].met);
        assert_int_equal(r.cite != NULL, r.applies);
    }
}

static const struct {
    const char *what;
    int32_t day;
    enum break_mode mode;
    struct span hours, pause;
    minutes least;
    unsigned faults;
} breaks[] = {
    { "60 on the fixed day", 20240514, BREAK_FIXED, AT(8, 30, 17, 15), AT(12, 0, 13, 0), 0, 0 },
    { "59 is short", 20240514, BREAK_FIXED, AT(8, 30, 17, 14), AT(12, 0, 12, 59), 0, BREAK_LENGTH },
    { "45 where the head set it", 20240514, BREAK_FIXED, AT(8, 30, 17, 0), AT(12, 0, 12, 45), 45,
      0 },
    { "44 is short of 45", 20240514, BREAK_FIXED, AT(8, 30, 17, 0), AT(12, 0, 12, 44), 45,
      BREAK_LENGTH },
    { "30 on other days", 20240514, BREAK_FLEX, AT(8, 30, 16, 45), AT(12, 0, 12, 30), 0, 0 },
    { "29 is short", 20240514, BREAK_FLEX, AT(8, 30, 16, 45), AT(12, 0, 12, 29), 0, BREAK_LENGTH },
    { "3:55 needs none", 20260602, BREAK_FLEX, AT(8, 0, 11, 55), AT(12, 0, 12, 0), 0, 0 },
    { "4:00 needs none", 20260602, BREAK_FIXED, AT(8, 0, 12, 0), AT(12, 0, 12, 0), 0, 0 },
    { "4:01 does", 20260602, BREAK_FLEX, AT(8, 0, 12, 1), AT(13, 0, 13, 0), 0, BREAK_LENGTH },
    { "before 2023 neither", 20200601, BREAK_FLEX, AT(8, 0, 12, 0), AT(12, 0, 12, 0), 0, 0 },
    { "before 2023: 4:01", 20200601, BREAK_FLEX, AT(8, 0, 12, 1), AT(13, 0, 13, 0), 0,
      BREAK_LENGTH | BREAK_STRETCH },
    { "390 before the break", 20240514, BREAK_FLEX, AT(6, 0, 14, 0), AT(12, 30, 13, 0), 0, 0 },
    { "391 before the break", 20240514, BREAK_FLEX, AT(6, 0, 14, 0), AT(12, 31, 13, 1), 0,
      BREAK_STRETCH },
    { "both", 20240514, BREAK_FLEX, AT(6, 0, 20, 0), AT(12, 31, 12, 32), 0,
      BREAK_LENGTH | BREAK_STRETCH },
    { "before 2023: noon, 330", 20230331, BREAK_FIXED, AT(6, 30, 15, 15), AT(12, 0, 13, 0), 0, 0 },
    { "before 2023: noon, 331", 20230331, BREAK_FIXED, AT(6, 29, 15, 14), AT(12, 0, 13, 0), 0,
      BREAK_STRETCH },
    { "before 2023: not at noon, about four hours", 20230331, BREAK_FIXED, AT(7, 0, 15, 45),
      AT(11, 1, 12, 1), 0, BREAK_STRETCH },
    { "before 2023: four hours on both sides", 20230331, BREAK_FLEX, AT(14, 0, 22, 30),
      AT(18, 0, 18, 30), 0, 0 },
    { "the day of the change", 20230401, BREAK_FIXED, AT(6, 29, 15, 14), AT(12, 0, 13, 0), 0, 0 },
    { "職職―156: flextime to 20:00", 20200601, BREAK_FLEX, AT(8, 0, 19, 30), AT(12, 0, 13, 0), 0,
      0 },
    { "職職―156: 391", 20200601, BREAK_FLEX, AT(8, 0, 19, 31), AT(12, 0, 13, 0), 0, BREAK_STRETCH },
    { "職職―156: not past 20:00", 20200601, BREAK_FLEX, AT(10, 0, 20, 1), AT(14, 0, 15, 0), 0,
      BREAK_STRETCH },
    { "職職―156: not by fixed hours", 20200601, BREAK_FIXED, AT(8, 0, 19, 30), AT(12, 0, 13, 0), 0,
      BREAK_STRETCH },
    { "職職―156: 44 are too few", 20200601, BREAK_FLEX, AT(8, 0, 19, 14), AT(12, 0, 12, 44), 0,
      BREAK_STRETCH },
    { "職職―156: not before its day", 20160615, BREAK_FLEX, AT(8, 0, 19, 30), AT(12, 0, 13, 0), 0,
      BREAK_STRETCH },
    { "職職―259: 早出", 20190101, BREAK_EARLY_LATE, AT(7, 0, 15, 45), AT(13, 0, 13, 30), 0, 0 },
    { "職職―259: not before its day", 20181231, BREAK_EARLY_LATE, AT(7, 0, 15, 45),
      AT(13, 1, 13, 31), 0, BREAK_STRETCH },
    { "職職―259: not before 7:00", 20190101, BREAK_EARLY_LATE, AT(6, 59, 15, 45),
      AT(13, 15, 13, 45), 0, BREAK_STRETCH },
    { "職職―259: not after 13:30", 20190101, BREAK_EARLY_LATE, AT(7, 0, 15, 45), AT(13, 1, 13, 31),
      0, BREAK_STRETCH },
    { "職職―259: an evening break", 20190101, BREAK_EARLY_LATE, AT(13, 15, 22, 0),
      AT(18, 30, 19, 0), 0, 0 },
    { "職職―259: not after 22:00", 20190101, BREAK_EARLY_LATE, AT(13, 15, 22, 1), AT(18, 30, 19, 0),
      0, BREAK_STRETCH },
};

static void
breaks_are_long_enough_and_come_in_time(void **state)
{
    for (size_t i = 0; i < COUNT(breaks); i++) {
        struct break_facts f = { { breaks[i].day },
                                 breaks[i].mode,
                                 breaks[i].hours,
                                 { &breaks[i].pause, 1 },
                                 breaks[i].least };

        tell("%s", breaks[i].what);
        assert_int_equal(break_check(&desk, *state, &f).faults, breaks[i].faults);
    }
    struct break_facts f = {
        { 20240514 }, BREAK_FIXED, AT(8, 30, 17, 15), SPANS(AT(7, 0, 9, 0), AT(17, 0, 19, 0)), 0
    };
    struct break_ruling r = break_check(&desk, *state, &f);
    assert_int_equal(r.length, 45); /* only what lies inside the hours */
    assert_int_equal(r.stretch, 480);
    assert_int_equal(r.stretch_most, 390);
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
        cmocka_unit_test(a_swap_lies_from_four_weeks_before_to_eight_after),
        cmocka_unit_test(four_hours_are_taken_whole_from_an_end),
        cmocka_unit_test(enough_days_off_must_remain),
        cmocka_unit_test(a_substitute_stands_for_a_whole_holiday),
        cmocka_unit_test(staggered_hours_keep_their_length_and_window),
        cmocka_unit_test(eleven_hours_between_two_days),
        cmocka_unit_test(breaks_are_long_enough_and_come_in_time),
    };

    return cmocka_run_group_tests_name("moving", tests, open_the_law, clear);
}

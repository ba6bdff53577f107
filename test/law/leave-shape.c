/* 勤務形態: which pattern a week makes, and what its change leaves of annual leave. */
#include "law/leave_balance.h"
#include "law_test.h"

static struct arena desk;

static struct leave_shape
shape(const struct law *law, int32_t from, enum shape_staff staff, minutes mon, minutes tue,
      minutes wed, minutes thu, minutes fri)
{
    const minutes week[7] = { mon, tue, wed, thu, fri, 0, 0 };
    struct leave_shape s;

    leave_shape_of(law, (struct day){ from }, staff, week, &s);
    s.from.ymd = from;
    return s;
}

static void
the_hours_of_a_week_make_the_pattern(void **state)
{
    const struct {
        const char *what;
        enum shape_staff staff;
        minutes week[5];
        enum shape_staff is;
        bool uniform;
        int week_days;
        minutes day, week_sum;
        int days; /* of a whole year's grant */
    } row[] = {
        { "everybody",
          SHAPE_FULL,
          { 465, 465, 465, 465, 465 },
          SHAPE_FULL,
          true,
          5,
          465,
          2325,
          20 },
        { "1号",
          SHAPE_CHILDCARE,
          { 235, 235, 235, 235, 235 },
          SHAPE_CHILDCARE,
          true,
          5,
          235,
          1175,
          20 },
        { "2号",
          SHAPE_CHILDCARE,
          { 295, 295, 295, 295, 295 },
          SHAPE_CHILDCARE,
          true,
          5,
          295,
          1475,
          20 },
        { "3号",
          SHAPE_CHILDCARE,
          { 465, 0, 465, 0, 465 },
          SHAPE_CHILDCARE,
          true,
          3,
          465,
          1395,
          12 },
        { "4号",
          SHAPE_CHILDCARE,
          { 465, 0, 465, 0, 235 },
          SHAPE_CHILDCARE,
          false,
          3,
          465,
          1165,
          10 },
        { "5号, uniform",
          SHAPE_CHILDCARE,
          { 300, 300, 300, 300, 0 },
          SHAPE_CHILDCARE,
          true,
          4,
          300,
          1200,
          16 },
        { "5号, uneven",
          SHAPE_CHILDCARE,
          { 300, 240, 240, 240, 240 },
          SHAPE_CHILDCARE,
          false,
          5,
          465,
          1260,
          11 },
        { "full hours are everybody's",
          SHAPE_CHILDCARE,
          { 465, 465, 465, 465, 465 },
          SHAPE_FULL,
          true,
          5,
          465,
          2325,
          20 },
        { "a week of no pattern",
          SHAPE_CHILDCARE,
          { 235, 235, 235, 235, 0 },
          SHAPE_FULL,
          true,
          5,
          465,
          2325,
          20 },
        { "short time, uniform",
          SHAPE_SHORT_TIME,
          { 465, 465, 465, 0, 0 },
          SHAPE_SHORT_TIME,
          true,
          3,
          465,
          1395,
          12 },
        { "short time, four days of six hours",
          SHAPE_SHORT_TIME,
          { 360, 360, 360, 360, 0 },
          SHAPE_SHORT_TIME,
          true,
          4,
          360,
          1440,
          16 },
        { "short time, uneven",
          SHAPE_SHORT_TIME,
          { 465, 465, 300, 0, 0 },
          SHAPE_SHORT_TIME,
          false,
          3,
          465,
          1230,
          11 },
        { "short time, least week",
          SHAPE_SHORT_TIME,
          { 310, 310, 310, 0, 0 },
          SHAPE_SHORT_TIME,
          true,
          3,
          310,
          930,
          12 },
        { "short time, below it",
          SHAPE_SHORT_TIME,
          { 310, 310, 309, 0, 0 },
          SHAPE_FULL,
          true,
          5,
          465,
          2325,
          20 },
        { "short time, above 31:00",
          SHAPE_SHORT_TIME,
          { 465, 465, 465, 465, 1 },
          SHAPE_FULL,
          true,
          5,
          465,
          2325,
          20 },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct leave_shape s = shape(*state, 20260601, row[i].staff, row[i].week[0], row[i].week[1],
                                     row[i].week[2], row[i].week[3], row[i].week[4]);

        tell("%s", row[i].what);
        assert_int_equal(s.staff, row[i].is);
        assert_int_equal(s.uniform, row[i].uniform);
        assert_int_equal(s.week_days, row[i].week_days);
        assert_int_equal(s.week, row[i].week_sum);
        assert_int_equal(s.day, row[i].day);
        assert_int_equal(leave_shape_days(*state, (struct day){ 20260101 }, &s), row[i].days);
    }
}

static void
each_change_has_its_ratio(void **state)
{
    struct leave_shape full = shape(*state, 20260601, SHAPE_FULL, 465, 465, 465, 465, 465);
    struct leave_shape five = shape(*state, 20260601, SHAPE_CHILDCARE, 235, 235, 235, 235, 235);
    struct leave_shape three = shape(*state, 20260601, SHAPE_CHILDCARE, 465, 0, 465, 0, 465);
    struct leave_shape uneven = shape(*state, 20260601, SHAPE_CHILDCARE, 465, 0, 465, 0, 235);
    struct leave_shape other = shape(*state, 20260601, SHAPE_CHILDCARE, 300, 240, 240, 240, 240);
    struct leave_shape short_time = shape(*state, 20260601, SHAPE_SHORT_TIME, 465, 465, 465, 0, 0);
    const struct {
        const char *what;
        const struct leave_shape *old, *now;
        minutes from, to;
    } row[] = {
        { "1号: to three days", &full, &three, 5, 3 },
        { "1号: to five short days", &full, &five, 5, 5 },
        { "1号: between uniform patterns", &five, &three, 5, 3 },
        { "1号: back", &three, &full, 3, 5 },
        { "2号: to an uneven pattern", &full, &uneven, 2325, 1165 },
        { "2号: between uneven patterns", &uneven, &other, 1165, 1260 },
        { "2号: back", &uneven, &full, 1165, 2325 },
        { "3号: uniform days count as 7:45", &five, &uneven, 5 * 465, 1165 },
        { "4号: and the other way", &uneven, &three, 1165, 3 * 465 },
    };
    minutes from, to;

    for (size_t i = 0; i < COUNT(row); i++) {
        tell("%s", row[i].what);
        assert_true(leave_shape_ratio(row[i].old, row[i].now, &from, &to));
        assert_int_equal(from, row[i].from);
        assert_int_equal(to, row[i].to);
    }
    /* An appointment of its own: the article names no ratio. */
    assert_false(leave_shape_ratio(&full, &short_time, &from, &to));
    assert_false(leave_shape_ratio(&short_time, &full, &from, &to));
}

static struct leave_balance
balance(const struct law *law, struct leave_facts f)
{
    struct leave_why why = { 0 };
    struct leave_balance b;

    leave_balance(&why, law, &f, &b);
    return b;
}

static void
what_is_left_goes_by_the_ratio(void **state)
{
    struct leave_shape three = shape(*state, 20260701, SHAPE_CHILDCARE, 465, 0, 465, 0, 465);
    struct leave_shape full = shape(*state, 20261001, SHAPE_FULL, 465, 465, 465, 465, 465);
    struct leave_shape shapes[] = { three, full };
    struct leave_opening o = { { 20260601 }, 20, 0, 11 * 465, 0, 0 };
    struct leave_use uses[] = { { { 20260610 }, true, 465, 0, false },
                                { { 20260708 }, true, 465, 0, false },
                                { { 20261015 }, true, 465, 0, false } };
    struct leave_facts f = { .on = { 20260630 },
                             .hired = { 20200401 },
                             .opening = &o,
                             .openings = 1,
                             .use = uses,
                             .uses = 3,
                             .shape = shapes,
                             .shapes = 1 };

    assert_int_equal(balance(*state, f).left, 10 * 465);
    f.on.ymd = 20260701; /* 10 days x 3/5 */
    struct leave_balance b = balance(*state, f);
    assert_int_equal(b.left, 6 * 465);
    assert_int_equal(b.granted, 20 * 465);
    assert_int_equal(b.used, 10 * 465);
    f.on.ymd = 20260930;
    assert_int_equal(balance(*state, f).left, 5 * 465);
    f.shapes = 2;
    b = balance(*state, f);
    assert_int_equal(b.left, 5 * 465);
    assert_int_equal(b.carry, MINUTES_UNKNOWN); /* another change lies before it */
    f.on.ymd = 20261001;                        /* 5 x 5/3 = 8.33 */
    assert_int_equal(balance(*state, f).left, 8 * 465);
    f.on.ymd = 20261231;
    b = balance(*state, f);
    assert_int_equal(b.left, 7 * 465);
    assert_int_equal(b.carry, 7 * 465);
    /* The next year: carried, and a whole grant. */
    f.on.ymd = 20270101;
    b = balance(*state, f);
    assert_int_equal(b.carried, 7 * 465);
    assert_int_equal(b.left, 27 * 465);
    /* A part day of what is carried falls away where the pattern changes with the year (19条). */
    shapes[0].from.ymd = 20270101, f.shapes = 1, f.uses = 1;
    f.on.ymd = 20261231;
    assert_int_equal(balance(*state, f).left, 10 * 465);
    f.on.ymd = 20270101;
    b = balance(*state, f);
    assert_int_equal(b.carried, 6 * 465);
    assert_int_equal(b.granted, 12 * 465);
    assert_int_equal(b.left, 18 * 465);
    /* 定年前再任用短時間勤務: what remains must be brought in. */
    shapes[0] = shape(*state, 20260701, SHAPE_SHORT_TIME, 465, 465, 465, 0, 0);
    f.on.ymd = 20260701;
    assert_false(balance(*state, f).known);
    o.on.ymd = 20260701;
    assert_true(balance(*state, f).known);
}

static void
a_short_day_costs_itself(void **state)
{
    struct leave_shape five = shape(*state, 20260101, SHAPE_CHILDCARE, 235, 235, 235, 235, 235);
    struct leave_opening o = { { 20260601 }, 20, 0, 10 * 235 + 60, 0, 0 };
    struct leave_use uses[] = { { { 20260610 }, true, 235, 0, false },
                                { { 20260611 }, false, 235, 60, false },
                                { { 20260612 }, false, 235, 200, false },
                                { { 20260612 }, false, 235, 35, false } };
    minutes charged[4];
    struct leave_facts f = { .on = { 20260630 },
                             .hired = { 20200401 },
                             .opening = &o,
                             .openings = 1,
                             .use = uses,
                             .uses = 4,
                             .charged = charged,
                             .shape = &five,
                             .shapes = 1 };
    struct leave_balance b = balance(*state, f);

    assert_int_equal(b.day, 235);
    assert_int_equal(charged[0], 235);
    assert_int_equal(charged[1], 60);
    assert_int_equal(charged[2], 210);
    assert_int_equal(charged[3], 25); /* what is left of the day */
    assert_int_equal(b.left, 8 * 235);
    assert_int_equal(b.use5.most, 5 * 235);
    assert_int_equal(b.granted, 20 * 235);
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
        cmocka_unit_test(the_hours_of_a_week_make_the_pattern),
        cmocka_unit_test(each_change_has_its_ratio),
        cmocka_unit_test(what_is_left_goes_by_the_ratio),
        cmocka_unit_test(a_short_day_costs_itself),
    };

    return cmocka_run_group_tests_name("leave-shape", tests, open_the_law, clear);
}

/* 人事院規則15―14 第16条の2の2, in the cube: each ceiling from both sides, minute by minute. */
#include "law/law.h"
#include "plain.h"
#include "test.h"

/* Twelve months from April, written as the office writes them. */
struct year {
    const char *what;
    minutes month[12];
    minutes before[CUBE_BEFORE]; /* November to March */
    int moved;                   /* day of a move, 0: none */
    enum cube_stand stand;       /* at first; after the move the other one */
    struct cube_marks over;
};

#define BIT(m) (uint16_t)(1u << (m))
#define FROM(m) (uint16_t)(0xFFFu & ~(BIT(m) - 1u))
#define ALL(n)                                                                                     \
    {                                                                                              \
        n, n, n, n, n, n, n, n, n, n, n, n                                                         \
    }

static const struct year years[] = {
    { "normal: 45:00 is inside", { 2700 }, .stand = CUBE_NORMAL },
    { "normal: 45:01 is over", { 2701 }, .stand = CUBE_NORMAL, .over.month = BIT(0) },
    { "normal: 360:00 in the year", ALL(1800), .stand = CUBE_NORMAL },
    { "normal: 360:01 in the year",
      { 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1801 },
      .stand = CUBE_NORMAL,
      .over.year = BIT(11) },
    { "normal: passed in December, it stays passed",
      { 2700, 2700, 2700, 2700, 2700, 2700, 2700, 2700, 1 },
      .stand = CUBE_NORMAL,
      .over.year = FROM(8) },
    { "hetero: 99:59 is inside", { 5999 }, .stand = CUBE_HETERO },
    { "hetero: 未満 excludes 100:00", { 6000 }, .stand = CUBE_HETERO, .over.month = BIT(0) },
    { "hetero: 80:00 on average of two", { 4200, 5400 }, .stand = CUBE_HETERO },
    { "hetero: a minute above", { 4200, 5401 }, .stand = CUBE_HETERO, .over.average = BIT(1) },
    { "hetero: three months, 80:20",
      { 5400, 4200, 4860 },
      .stand = CUBE_HETERO,
      .over.average = BIT(2) },
    { "hetero: a window reaches back over the first of April",
      { 4560 },
      { 0, 0, 0, 4500, 5100 },
      .stand = CUBE_HETERO,
      .over.average = BIT(0) },
    { "hetero: six months back, exactly 80:00",
      { 4800 },
      { 4800, 4800, 4800, 4800, 4800 },
      .stand = CUBE_HETERO },
    { "hetero: six months back, a minute above in November",
      { 4800 },
      { 4801, 4800, 4800, 4800, 4800 },
      .stand = CUBE_HETERO,
      .over.average = BIT(0) },
    { "hetero: the sixth month above 45:00",
      { 2760, 2760, 2760, 2760, 2760, 2760 },
      .stand = CUBE_HETERO },
    { "hetero: the seventh",
      { 2760, 2760, 2760, 2760, 2760, 2760, 2701 },
      .stand = CUBE_HETERO,
      .over.often = BIT(6) },
    { "hetero: 45:00 does not count",
      { 2760, 2760, 2760, 2760, 2760, 2760, 2700 },
      .stand = CUBE_HETERO },
    { "hetero: 720:00 in the year",
      { 4740, 4740, 4740, 4740, 4740, 4740, 2460, 2460, 2460, 2460, 2460, 2460 },
      .stand = CUBE_HETERO },
    { "hetero: 720:01 in the year",
      { 4740, 4740, 4740, 4740, 4740, 4740, 2460, 2460, 2460, 2460, 2460, 2461 },
      .stand = CUBE_HETERO,
      .over.year = BIT(11) },
    /* Day 110 is 20 July, day 122 1 August, day 91 1 July. */
    { "moved on 20 July: July stands under 100 hours",
      { 3000, 3600, 4200, 5400 },
      .stand = CUBE_HETERO,
      .moved = 110 },
    { "moved on 20 July: August stands under 45",
      { 3000, 3600, 4200, 5400, 2760 },
      .stand = CUBE_HETERO,
      .moved = 110,
      .over.month = BIT(4) },
    { "moved on 1 August: August is still 特定期間",
      { 0, 0, 0, 0, 5400, 2701 },
      .stand = CUBE_HETERO,
      .moved = 122,
      .over.month = BIT(5) },
    { "moved on 20 July: 240:00 in the eight months left",
      { 0, 0, 0, 0, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800 },
      .stand = CUBE_HETERO,
      .moved = 110 },
    { "moved on 20 July: a minute more",
      { 0, 0, 0, 0, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1801 },
      .stand = CUBE_HETERO,
      .moved = 110,
      .over.period = BIT(11) },
    { "moved out: 720:00 holds for the whole year",
      { 4740, 4740, 4740, 4740, 4740, 4740, 2460, 2700, 2700, 2700, 2700, 1501 },
      .stand = CUBE_HETERO,
      .moved = 200,
      .over.year = BIT(11),
      .over.period = BIT(10) | BIT(11) },
    { "moved out: 720:00 itself",
      { 4740, 4740, 4740, 4740, 4740, 4740, 2460, 2700, 2700, 2700, 2700, 1500 },
      .stand = CUBE_HETERO,
      .moved = 200,
      .over.period = BIT(10) | BIT(11) },
    { "moved into 他律 on 20 July: 45:00 before it, though July is under 100 hours",
      { 0, 0, 0, 2720 },
      .stand = CUBE_NORMAL,
      .moved = 110,
      .over.month = BIT(3) },
    { "moved into 他律 on 20 July: 44:00 before it",
      { 0, 0, 0, 2640 },
      .stand = CUBE_NORMAL,
      .moved = 110 },
    { "moved into 他律: windows hold the months before",
      { 0, 0, 4500, 5200 },
      .stand = CUBE_NORMAL,
      .moved = 91,
      .over.month = BIT(2),
      .over.average = BIT(3) },
};

/* A month's minutes from its first day on, as many a day as there are. */
static void
fill(struct cube *c, uint32_t at, int m, minutes worked)
{
    for (int d = cube_month_day(c, m); worked > 0; d++) {
        minutes today = worked > HOURS(20) ? HOURS(20) : worked;

        assert_true(cube_put(c, at, d, today));
        worked -= today;
    }
}

static void
each_ceiling_from_both_sides(void **state)
{
    struct cube *c = cube_open((struct day){ 20200401 }, *state, COUNT(years));

    for (uint32_t i = 0; i < COUNT(years); i++) {
        const struct year *y = &years[i];
        uint32_t at = cube_officer(c, i);
        enum cube_stand other = y->stand == CUBE_HETERO ? CUBE_NORMAL : CUBE_HETERO;

        cube_stay(c, at, 0, cube_days(c), y->stand);
        if (y->moved)
            cube_stay(c, at, y->moved, cube_days(c), other);
        for (int m = 0; m < 12; m++)
            fill(c, at, m, y->month[m]);
        for (int m = 0; m < CUBE_BEFORE; m++)
            assert_true(cube_month_put(c, at, m - CUBE_BEFORE, y->before[m]));
    }
    cube_settle(c, 0, cube_tiles(c));
    for (uint32_t i = 0; i < COUNT(years); i++) {
        struct cube_marks over = cube_verdict(c, i).over;

        tell("%s", years[i].what);
        assert_int_equal(over.month, years[i].over.month);
        assert_int_equal(over.year, years[i].over.year);
        assert_int_equal(over.average, years[i].over.average);
        assert_int_equal(over.often, years[i].over.often);
        assert_int_equal(over.period, years[i].over.period);
    }
    cube_close(c);
}

static const struct {
    const char *what;
    minutes month[12];
    enum cube_stand stand;
    int moved, at;
    struct cube_room room;
} rooms[] = {
    { "normal, the month binds",
      { 1200, 1200, 1800 },
      CUBE_NORMAL,
      0,
      2,
      { 900, 17400, CUBE_FREE, CUBE_FREE, CUBE_FREE, 900 } },
    { "normal, the year binds",
      { 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 0 },
      CUBE_NORMAL,
      0,
      11,
      { 2700, 480, CUBE_FREE, CUBE_FREE, CUBE_FREE, 480 } },
    { "hetero, the average binds",
      { 5700, 2400 },
      CUBE_HETERO,
      0,
      1,
      { 3599, 35100, 1500, CUBE_FREE, CUBE_FREE, 1500 } },
    { "hetero, six months above 45:00 already",
      { 2760, 2760, 2760, 2760, 2760, 2760, 1200 },
      CUBE_HETERO,
      0,
      6,
      { 4799, 25440, 5640, 1500, CUBE_FREE, 1500 } },
    { "moved: 30:00 for each month of the period",
      { 0, 0, 0, 100, 2600, 2600, 2600, 2600, 2600, 1000 },
      CUBE_HETERO,
      110,
      9,
      { 1700, 43200 - 14100, CUBE_FREE, CUBE_FREE, 400, 400 } },
    { "past a ceiling nothing is left",
      { 3000 },
      CUBE_NORMAL,
      0,
      0,
      { -300, 18600, CUBE_FREE, CUBE_FREE, CUBE_FREE, 0 } },
};

static void
what_is_left(void **state)
{
    struct cube *c = cube_open((struct day){ 20200401 }, *state, COUNT(rooms));

    for (uint32_t i = 0; i < COUNT(rooms); i++) {
        uint32_t at = cube_officer(c, i);

        cube_stay(c, at, 0, cube_days(c), rooms[i].stand);
        if (rooms[i].moved)
            cube_stay(c, at, rooms[i].moved, cube_days(c), CUBE_NORMAL);
        for (int m = 0; m < 12; m++)
            fill(c, at, m, rooms[i].month[m]);
    }
    cube_settle(c, 0, cube_tiles(c));
    for (uint32_t i = 0; i < COUNT(rooms); i++) {
        struct cube_room got = cube_room(c, i, rooms[i].at), want = rooms[i].room;

        tell("%s", rooms[i].what);
        assert_int_equal(got.month, want.month);
        assert_int_equal(got.year, want.year);
        assert_int_equal(got.average, want.average);
        assert_int_equal(got.often, want.often);
        assert_int_equal(got.period, want.period);
        assert_int_equal(got.binding, want.binding);
    }
    cube_close(c);
}

/* 特例業務 lifts a ceiling for its period, and hides nothing. */
static void
special_work_is_marked_not_hidden(void **state)
{
    struct cube *c = cube_open((struct day){ 20200401 }, *state, 1);
    uint32_t at = cube_officer(c, 1);

    cube_stay(c, at, 0, cube_days(c), CUBE_HETERO);
    fill(c, at, 2, 6500);
    fill(c, at, 3, 6500);
    fill(c, at, 8, 6500);
    cube_settle(c, 0, cube_tiles(c));
    assert_int_equal(cube_verdict(c, at).over.month, BIT(2) | BIT(3) | BIT(8));
    assert_int_equal(cube_verdict(c, at).over.average, BIT(3));
    assert_int_equal(cube_verdict(c, at).exempt.month, 0);

    cube_special(c, at, 1u << (CUBE_BEFORE + 3));
    for (int pass = 0; pass < 2; pass++) {
        struct cube_verdict v = cube_verdict(c, at);

        assert_int_equal(v.over.month, BIT(2) | BIT(3) | BIT(8));
        assert_int_equal(v.exempt.month, BIT(3));
        assert_int_equal(v.exempt.average, BIT(3));
        cube_settle(c, 0, cube_tiles(c)); /* and the kernel leaves it so */
    }
    cube_special(c, at, 0);
    assert_int_equal(cube_verdict(c, at).exempt.month, 0);
    cube_close(c);
}

static void
what_cannot_be_is_refused(void **state)
{
    const struct cube_ceilings *most = *state;
    struct cube *c = cube_open((struct day){ 20230401 }, most, 1);
    uint32_t at = cube_officer(c, -5);

    assert_null(cube_open((struct day){ 20230402 }, most, 1));
    assert_int_equal(cube_days(c), 366); /* 29 February 2024 lies in it */
    assert_int_equal(cube_officer(c, -5), at);
    for (int64_t id = 0; cube_officers(c) < CUBE_LANES; id++)
        assert_int_not_equal(cube_officer(c, id), CUBE_NOBODY);
    assert_int_equal(cube_officer(c, 999), CUBE_NOBODY); /* all 64 places are taken */
    assert_int_equal(cube_find(c, 999), CUBE_NOBODY);
    assert_int_equal(cube_id(c, at), -5);

    assert_false(cube_put(c, at, -1, 0));
    assert_false(cube_put(c, at, 366, 0));
    assert_false(cube_put(c, at, 0, -1));
    assert_true(cube_put(c, at, 0, MINUTES_A_DAY));
    assert_false(cube_put(c, at, 0, MINUTES_A_DAY + 1));
    assert_false(cube_change(c, at, 0, MINUTES_A_DAY + 1));
    assert_int_equal(cube_cell(c, at, 0), MINUTES_A_DAY);

    assert_false(cube_month_put(c, at, -6, 0));
    assert_false(cube_month_put(c, at, 12, 0));
    assert_false(cube_month_put(c, at, 0, UINT16_MAX)); /* beside a day of 24 hours */
    assert_true(cube_month_put(c, at, 0, UINT16_MAX - MINUTES_A_DAY));
    assert_int_equal(cube_sum(c, at, 0), UINT16_MAX);
    assert_false(cube_change(c, at, 1, 1));
    assert_false(cube_put(c, at, 1, 1));
    assert_int_equal(cube_cell(c, at, 1), 0);
    assert_true(cube_change(c, at, 0, 0));
    assert_int_equal(cube_sum(c, at, 0), UINT16_MAX - MINUTES_A_DAY);
    cube_close(c);
}

/* The numbers of the law we ship are those the tests are written with. */
static void
the_numbers_come_from_the_law(void **state)
{
    struct arena a = { 0 };
    struct cube_ceilings got, want = plain_ceilings(0);
    const struct law *law;

    (void)state;
    assert_null(law_shipped(&a, &law));
    assert_false(cube_ceilings_at(law, (struct day){ 20180401 }, &got));
    assert_false(cube_ceilings_at(law_under(law, "nowhere"), (struct day){ 20200401 }, &got));
    for (int year = 2019; year < 2022; year++) {
        assert_true(cube_ceilings_at(law, day_of(year, 4, 1), &got));
        assert_memory_equal(got.month, want.month, sizeof want.month);
        assert_int_equal(got.normal_year, want.normal_year);
        assert_int_equal(got.hetero_year, want.hetero_year);
        assert_int_equal(got.moved_year, want.moved_year);
        assert_int_equal(got.moved_period, want.moved_period);
        assert_int_equal(got.shortest, 2);
        assert_int_equal(got.longest, 6);
        /* 附則: in the rule's first year no window looks behind April 2019. */
        assert_int_equal(got.reach, year == 2019 ? 0 : CUBE_BEFORE);
        for (int rule = 0; rule < CUBE_RULES; rule++)
            assert_non_null(got.cite[rule]);
    }
    /* A limit year from January 2019 begins before the rule does. */
    assert_true(cube_ceilings_at(law, (struct day){ 20190101 }, &got));
    assert_int_equal(got.month[2].normal, CUBE_NONE);
    assert_int_equal(got.month[3].normal, HOURS(45));
    arena_clear(&a);
}

int
main(void)
{
    static struct cube_ceilings most;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(each_ceiling_from_both_sides, &most),
        cmocka_unit_test_prestate(what_is_left, &most),
        cmocka_unit_test_prestate(special_work_is_marked_not_hidden, &most),
        cmocka_unit_test_prestate(what_cannot_be_is_refused, &most),
        cmocka_unit_test(the_numbers_come_from_the_law),
    };

    most = plain_ceilings(CUBE_BEFORE);
    return cmocka_run_group_tests_name("cube: bounds", tests, NULL, NULL);
}

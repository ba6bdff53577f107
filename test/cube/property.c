/* 20,000 officers by chance: the cube, an officer at a time or sixty-four at once, says what the
 * plain rule says. */
#include "random.h"
#include "test.h"

#define OFFICERS 20000

static bool
marks_equal(const struct cube_marks *a, const struct cube_marks *b)
{
    return a->month == b->month && a->year == b->year && a->average == b->average &&
           a->often == b->often && a->period == b->period;
}

static void
agree(const struct cube_verdict *got, const struct cube_verdict *want, uint32_t officer)
{
    static const char *const word[] = { "over", "exempt", "unknown" };

    if (marks_equal(&got->over, &want->over) && marks_equal(&got->exempt, &want->exempt) &&
        marks_equal(&got->unknown, &want->unknown))
        return;
    for (int k = 0; k < 3; k++) {
        const struct cube_marks *g = k == 2   ? &got->unknown
                                     : k == 1 ? &got->exempt
                                              : &got->over,
                                *w = k == 2   ? &want->unknown
                                     : k == 1 ? &want->exempt
                                              : &want->over;
        tell("officer %u, %s: month %03x/%03x year %03x/%03x average %03x/%03x often %03x/%03x "
             "period %03x/%03x",
             officer, word[k], g->month, w->month, g->year, w->year, g->average, w->average,
             g->often, w->often, g->period, w->period);
    }
    fail_msg("officer %u is judged otherwise", officer);
}

/* Leap and common years, with and without earlier months, and a limit year from January. */
static const struct {
    struct day first;
    int reach;
} years[] = { { { 20190401 }, 0 }, { { 20200401 }, 5 }, { { 20230401 }, 3 }, { { 20240101 }, 5 } };

static void
the_cube_says_what_the_rule_says(void **state)
{
    static struct plain_officer officer[OFFICERS];
    static struct cube_verdict want[OFFICERS];
    struct dice dice = { 20260401 };
    uint32_t marked = 0, exempt = 0, period = 0, unknown = 0;

    (void)state;
    for (size_t y = 0; y < COUNT(years); y++) {
        struct cube_ceilings most = plain_ceilings(years[y].reach);
        struct cube *c = cube_open(years[y].first, &most, OFFICERS);
        uint32_t n = OFFICERS / COUNT(years);

        assert_non_null(c);
        for (uint32_t k = 0; k < n; k++) {
            random_officer(&dice, c, &officer[k]);
            assert_int_equal(cube_officer(c, k * 7 + 1), k);
            officer_into_cube(&officer[k], c, k);
            want[k] = plain_judge(&officer[k], &most);
            marked += (want[k].over.month | want[k].over.year | want[k].over.average |
                       want[k].over.often | want[k].over.period) != 0;
            exempt += (want[k].exempt.month | want[k].exempt.year | want[k].exempt.average) != 0;
            period += want[k].over.period != 0;
            unknown += (want[k].unknown.year | want[k].unknown.average) != 0;
        }
        cube_settle(c, 0, cube_tiles(c));
        for (uint32_t k = 0; k < n; k++) {
            struct cube_verdict got = cube_verdict(c, k);
            agree(&got, &want[k], k);
        }
        /* One cell of each said anew: this way leads through the lane-by-lane judge. */
        for (uint32_t k = 0; k < n; k++) {
            int day = (int)roll(&dice, (uint32_t)cube_days(c));
            assert_true(cube_change(c, k, day, cube_cell(c, k, day)));
            struct cube_verdict got = cube_verdict(c, k);
            agree(&got, &want[k], k);
        }
        cube_close(c);
    }
    tell(
        "%u of %u officers passed a ceiling, %u under special work, %u in the period after a move, "
        "%u with a figure nobody knows",
        marked, OFFICERS, exempt, period, unknown);
    assert_true(marked > OFFICERS / 2 && exempt > 100 && period > 100 && unknown > 1000);
}

static bool
unknown_day(const struct plain_officer *o, int day)
{
    for (int m = 0; m < 12; m++)
        if (day >= o->month_day[m] && day < o->month_day[m + 1])
            return o->unknown[CUBE_BEFORE + m];
    return false;
}

/* A changed cell leaves the cube as if it had been so from the start. */
static void
a_change_is_as_good_as_a_load(void **state)
{
    struct cube_ceilings most = plain_ceilings(5);
    struct cube *c = cube_open((struct day){ 20200401 }, &most, 200);
    static struct plain_officer o[200];
    struct dice dice = { 7 };

    (void)state;
    for (uint32_t k = 0; k < COUNT(o); k++) {
        random_officer(&dice, c, &o[k]);
        officer_into_cube(&o[k], c, cube_officer(c, k));
    }
    cube_settle(c, 0, cube_tiles(c));
    for (int turn = 0; turn < 20000; turn++) {
        uint32_t k = roll(&dice, COUNT(o));
        int day = (int)roll(&dice, (uint32_t)cube_days(c));

        if (unknown_day(&o[k], day))
            continue;
        o[k].day[day] = (minutes)roll(&dice, roll(&dice, 4) ? 300 : MINUTES_A_DAY + 1);
        assert_true(cube_change(c, k, day, o[k].day[day]));
        if (turn % 16)
            continue;
        struct cube_verdict got = cube_verdict(c, k), want = plain_judge(&o[k], &most);
        agree(&got, &want, k);
    }
    for (uint32_t k = 0; k < COUNT(o); k++) {
        struct cube_verdict got = cube_verdict(c, k), want = plain_judge(&o[k], &most);
        agree(&got, &want, k);
    }
    cube_close(c);
}

/* Adding a minute never helps. */
static void
a_minute_more_never_helps(void **state)
{
    struct cube_ceilings most = plain_ceilings(5);
    struct cube *c = cube_open((struct day){ 20200401 }, &most, 64);
    struct dice dice = { 11 };
    uint32_t place = cube_officer(c, 1);

    (void)state;
    for (int turn = 0; turn < 2000; turn++) {
        struct plain_officer o;
        int day;

        random_officer(&dice, c, &o);
        officer_into_cube(&o, c, place);
        for (int m = 0; m < 12; m++)
            assert_true(cube_month_put(c, place, m, o.opening[m]));
        do {
            day = (int)roll(&dice, (uint32_t)cube_days(c));
        } while (o.day[day] == MINUTES_A_DAY || unknown_day(&o, day));
        assert_true(cube_change(c, place, day, o.day[day]));
        struct cube_marks was = cube_verdict(c, place).over;
        assert_true(cube_change(c, place, day, o.day[day] + 1));
        struct cube_marks is = cube_verdict(c, place).over;
        assert_int_equal(was.month & ~is.month, 0);
        assert_int_equal(was.year & ~is.year, 0);
        assert_int_equal(was.average & ~is.average, 0);
        assert_int_equal(was.often & ~is.often, 0);
        assert_int_equal(was.period & ~is.period, 0);
    }
    cube_close(c);
}

/* Said at once or piece by piece, over what was there before: it is the same officer. */
static void
said_at_once_or_piece_by_piece(void **state)
{
    struct cube_ceilings most = plain_ceilings(5);
    struct cube *pieces = cube_open((struct day){ 20200401 }, &most, 64);
    struct cube *once = cube_open((struct day){ 20200401 }, &most, 64);
    struct dice dice = { 17 };

    (void)state;
    cube_officer(once, 1);
    for (uint32_t turn = 0; turn < 1000; turn++) {
        uint32_t at = cube_officer(pieces, turn % 60), place = cube_officer(once, turn % 60);
        struct plain_officer o;
        struct cube_told told = { 0 };

        random_officer(&dice, pieces, &o);
        for (int m = 0; m < CUBE_MONTHS; m++)
            assert_true(cube_month_put(pieces, at, m, 0));
        officer_into_cube(&o, pieces, at);
        cube_settle(pieces, 0, cube_tiles(pieces));
        for (int d = 0; d < o.day_count; d++)
            told.day[d] = (uint16_t)o.day[d], told.stand[d] = (uint8_t)o.stand[d];
        for (int m = 0; m < CUBE_BEFORE; m++)
            told.month[m] = (uint16_t)o.earlier[m];
        for (int m = 0; m < CUBE_MONTHS; m++)
            told.month[CUBE_BEFORE + m] = (uint16_t)o.opening[m];
        for (size_t m = 0; m < COUNT(o.special); m++) {
            told.special |= (uint32_t)o.special[m] << m;
            told.unknown |= (uint32_t)o.unknown[m] << m;
        }
        assert_true(cube_tell(once, place, &told));
        struct cube_verdict got = cube_verdict(once, place), want = cube_verdict(pieces, at);
        agree(&got, &want, turn);
        cube_settle(once, 0, cube_tiles(once)); /* and its sums are those of its cells */
        got = cube_verdict(once, place);
        agree(&got, &want, turn);
        for (int m = -CUBE_BEFORE; m < CUBE_MONTHS; m++)
            assert_int_equal(cube_sum(once, place, m), cube_sum(pieces, at, m));
        /* Where they served was known otherwise, and is put right. */
        uint8_t nowhere[CUBE_DAYS] = { 0 };
        cube_serve(once, place, nowhere, 0, 0);
        assert_int_equal(cube_verdict(once, place).over.year, 0);
        cube_serve(once, place, told.stand, told.special, told.unknown);
        cube_serve(once, place, told.stand, told.special, told.unknown);
        got = cube_verdict(once, place);
        agree(&got, &want, turn);
        told.day[3] = MINUTES_A_DAY + 1;
        assert_false(cube_tell(once, place, &told));
        got = cube_verdict(once, place);
        agree(&got, &want, turn);
    }
    cube_close(pieces);
    cube_close(once);
}

/* Judged by other numbers, everybody is judged as if those had been there from the start. */
static void
an_amended_law_judges_anew(void **state)
{
    static struct plain_officer o[500];
    struct cube_ceilings was = plain_ceilings(0), is = plain_ceilings(5);
    struct cube *c = cube_open((struct day){ 20200401 }, &was, COUNT(o));
    struct dice dice = { 13 };

    (void)state;
    for (uint32_t k = 0; k < COUNT(o); k++) {
        random_officer(&dice, c, &o[k]);
        officer_into_cube(&o[k], c, cube_officer(c, k));
    }
    cube_settle(c, 0, cube_tiles(c));
    is.normal_year = HOURS(300);
    is.moved_period = HOURS(20);
    for (int m = 6; m < 12; m++)
        is.month[m].normal = is.month[m].moved = HOURS(40), is.month[m].hetero = HOURS(90);
    assert_true(cube_amend(c, &is));
    for (uint32_t k = 0; k < COUNT(o); k++) {
        struct cube_verdict got = cube_verdict(c, k), want = plain_judge(&o[k], &is);
        agree(&got, &want, k);
    }
    is.longest = 99;
    assert_false(cube_amend(c, &is));
    assert_int_equal(cube_ceilings_of(c)->longest, 6);
    cube_close(c);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cube_says_what_the_rule_says),
        cmocka_unit_test(a_change_is_as_good_as_a_load),
        cmocka_unit_test(a_minute_more_never_helps),
        cmocka_unit_test(said_at_once_or_piece_by_piece),
        cmocka_unit_test(an_amended_law_judges_anew),
    };

    return cmocka_run_group_tests_name("cube: property", tests, NULL, NULL);
}

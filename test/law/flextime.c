/* フレックスタイム制 in its three versions: each fault alone, on both sides of its bound and its
 * date. */
#include "law/flextime.h"
#include "law_test.h"

static struct arena desk;

#define AT(h1, m1, h2, m2)                                                                         \
    {                                                                                              \
        CLOCK(h1, m1), CLOCK(h2, m2)                                                               \
    }

static const struct span noon[] = { AT(12, 0, 13, 0) }, core[] = { AT(10, 0, 12, 0) };

/* Days of one week, Monday first: 8:30-17:15 with a break. */
static void
plain_week(struct flex_day day[5], int32_t monday)
{
    for (int i = 0; i < 5; i++)
        day[i] = (struct flex_day){ .day = day_add((struct day){ monday }, i),
                                    .hours = AT(8, 30, 17, 15),
                                    .breaks = { noon, 1 } };
}

static struct flex_unit
care_week(int32_t monday, const struct flex_day *day, size_t count)
{
    return (struct flex_unit){ .on = { monday },
                               .class = FLEX_CARE,
                               .weeks = 1,
                               .first = { monday },
                               .core = { core, 1 },
                               .day_least = 240,
                               .day = day,
                               .count = count };
}

static struct flex_ruling
check(const struct law *law, const struct flex_unit *unit)
{
    struct trail none = { 0 };
    struct flex_ruling r;

    flex_check(&none, &desk, law, unit, &r);
    return r;
}

/* The first day at that fault. */
static int32_t
first_at(struct flex_ruling r, enum flex_fault fault)
{
    int bit = 0;

    while (!(fault & 1U << bit))
        bit++;
    return r.at[bit].ymd;
}

static void
each_fault_is_found_alone(void **state)
{
    struct flex_day d[7];
    struct flex_unit unit = care_week(20200601, d, 5);
    struct flex_ruling r;

    plain_week(d, 20200601);
    r = check(*state, &unit);
    assert_true(r.spoken);
    assert_int_equal(r.total, 2325);
    assert_int_equal(r.required, 2325);
    assert_int_equal(r.faults, 0);

    d[0].hours.until++, r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_TOTAL);
    d[1].hours.until--, r = check(*state, &unit);
    assert_int_equal(r.faults, 0);

    /* The core: its first and its last minute. */
    plain_week(d, 20200601);
    d[2].hours = (struct span)AT(10, 0, 18, 45), r = check(*state, &unit);
    assert_int_equal(r.faults, 0);
    d[2].hours = (struct span)AT(10, 1, 18, 46), r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_CORE);
    assert_int_equal(first_at(r, FLEX_FAULT_CORE), 20200603);
    d[2].exempt = true, r = check(*state, &unit);
    assert_int_equal(r.faults, 0);

    /* The minimum. */
    plain_week(d, 20200601);
    d[3].hours = (struct span)AT(8, 0, 13, 0), d[4].hours = (struct span)AT(8, 0, 20, 30);
    r = check(*state, &unit);
    assert_int_equal(r.faults, 0);
    d[3].hours.from++, d[4].hours.until++, r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_MINDAY);
    assert_int_equal(first_at(r, FLEX_FAULT_MINDAY), 20200604);

    /* The window, also for an exempt day; from 2023 it opens at 5:00. */
    plain_week(d, 20200601);
    d[0].hours = (struct span)AT(7, 0, 15, 45), d[1].hours = (struct span)AT(13, 15, 22, 0);
    d[1].exempt = true, d[1].breaks.count = 0, d[1].hours.from += 60;
    r = check(*state, &unit);
    assert_int_equal(r.faults, 0);
    d[1].hours.until++, d[1].hours.from++, r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_WINDOW);
    plain_week(d, 20200601);
    d[0].hours = (struct span)AT(6, 59, 15, 44), r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_WINDOW);
    assert_int_equal(first_at(r, FLEX_FAULT_WINDOW), 20200601);
    unit.on.ymd = 20230401, r = check(*state, &unit);
    assert_int_equal(r.faults, 0);
    d[0].hours = (struct span)AT(5, 0, 13, 45), r = check(*state, &unit);
    assert_int_equal(r.faults, 0);
    d[0].hours = (struct span)AT(4, 59, 13, 44), r = check(*state, &unit);
    assert_int_equal(r.faults, FLEX_FAULT_WINDOW);

    /* Before there was flextime. */
    unit.on.ymd = 20160331, r = check(*state, &unit);
    assert_false(r.spoken);
}

static void
units_are_as_long_as_the_class_allows(void **state)
{
    static const struct {
        enum flex_class class;
        int32_t on;
        unsigned bad; /* bit n: n weeks are refused */
    } unit[] = { { FLEX_GENERAL, 20200601, 46 },    { FLEX_GENERAL, 20250602, 46 },
                 { FLEX_CARE, 20200601, 32 },       { FLEX_CARE, 20250602, 32 },
                 { FLEX_RESEARCHER, 20200601, 46 }, { FLEX_SPECIALIST, 20240603, 46 } };

    for (size_t i = 0; i < COUNT(unit); i++)
        for (int weeks = 1; weeks <= 5; weeks++) {
            struct flex_unit u = { .on = { unit[i].on },
                                   .class = unit[i].class,
                                   .weeks = weeks,
                                   .first = { unit[i].on } };
            struct flex_ruling r = check(*state, &u);

            assert_int_equal(!!(r.faults & FLEX_FAULT_UNIT), !!(unit[i].bad & 1U << weeks));
            assert_int_equal(r.required, 2325 * weeks);
        }
}

static void
extra_days_off_and_exempt_days_by_version(void **state)
{
    static const struct {
        enum flex_class class;
        int32_t monday;
        bool extra, exempt;
    } version[] = {
        { FLEX_GENERAL, 20230327, false, false },  { FLEX_GENERAL, 20230403, false, true },
        { FLEX_GENERAL, 20250324, false, true },   { FLEX_GENERAL, 20250407, true, true },
        { FLEX_CARE, 20160404, true, true },       { FLEX_CARE, 20230403, true, true },
        { FLEX_CARE, 20250407, true, true },       { FLEX_RESEARCHER, 20230327, false, false },
        { FLEX_RESEARCHER, 20230403, false, true }
    };

    for (size_t i = 0; i < COUNT(version); i++) {
        struct flex_day d[5];
        struct flex_unit unit = care_week(version[i].monday, d, 5);

        tell("%d class %d", version[i].monday, version[i].class);
        unit.class = version[i].class;
        plain_week(d, version[i].monday);
        d[1].exempt = true;
        assert_int_equal(!!(check(*state, &unit).faults & FLEX_FAULT_EXEMPT), !version[i].exempt);
        d[1].exempt = false, d[1].kind = FLEX_EXTRA_OFF;
        assert_int_equal(!!(check(*state, &unit).faults & FLEX_FAULT_EXTRAOFF), !version[i].extra);
        /* Both in one week, in every version. */
        d[2].exempt = true;
        assert_true(check(*state, &unit).faults & FLEX_FAULT_EXEMPT);
    }
}

static void
one_a_week_and_no_more(void **state)
{
    struct flex_day d[10];
    struct flex_unit unit = care_week(20250602, d, 10);

    unit.weeks = 2;
    plain_week(d, 20250602), plain_week(d + 5, 20250609);
    d[0].exempt = d[9].exempt = true;
    assert_int_equal(check(*state, &unit).faults, 0);
    d[1].exempt = true;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_EXEMPT);
    d[0].exempt = d[1].exempt = d[9].exempt = false;
    d[4].kind = d[5].kind = FLEX_EXTRA_OFF;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_TOTAL);
    d[6].kind = FLEX_EXTRA_OFF;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_TOTAL | FLEX_FAULT_EXTRAOFF);
    assert_int_equal(first_at(check(*state, &unit), FLEX_FAULT_EXTRAOFF), 20250609);
}

static void
a_holiday_is_7_45_and_nothing_else(void **state)
{
    struct flex_day d[5];
    struct flex_unit unit = care_week(20200720, d, 5);

    plain_week(d, 20200720);
    assert_int_equal(check(*state, &unit).faults, 0);
    d[3].kind = d[4].kind = FLEX_NOMINAL;
    assert_int_equal(check(*state, &unit).faults, 0);
    d[3].kind = FLEX_WORK, d[3].hours.until--, d[0].hours.until++;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_NOMINAL);
    plain_week(d, 20200720);
    d[3].exempt = true;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_EXEMPT);
    d[3].exempt = false, d[3].kind = FLEX_EXTRA_OFF;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_NOMINAL | FLEX_FAULT_TOTAL);
    /* A holiday on a Sunday has no hours to lose. */
    struct flex_unit sunday = care_week(20210802, d, 5);
    plain_week(d, 20210802);
    d[4] = (struct flex_day){ .day = { 20210808 }, .kind = FLEX_EXTRA_OFF };
    assert_int_equal(check(*state, &sunday).faults, FLEX_FAULT_TOTAL);
    /* Exactly 7:45 is right, at whatever hours hold the core: 「月曜日から金曜日まで」 spares no
     * holiday.  Its 7:45 stands in place of the minimum. */
    plain_week(d, 20200720);
    d[3].hours = (struct span)AT(10, 0, 18, 45);
    assert_int_equal(check(*state, &unit).faults, 0);
    d[3].hours = (struct span)AT(10, 1, 18, 46);
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_CORE);
    d[3].hours = (struct span)AT(10, 0, 12, 0);
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_NOMINAL | FLEX_FAULT_TOTAL);
    d[3].hours = (struct span)AT(13, 0, 20, 45), unit.day_least = 500;
    d[0].kind = d[1].kind = d[2].kind = d[4].kind = FLEX_NOMINAL;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_CORE);
}

static void
the_core_is_asked_from_monday_to_friday(void **state)
{
    struct flex_day d[6];
    struct flex_unit unit = care_week(20200601, d, 6);

    /* Half of Friday's hours moved to the weekend. */
    plain_week(d, 20200601), unit.day_least = 120;
    d[4].hours = (struct span)AT(8, 30, 12, 30);
    d[5] = (struct flex_day){ .day = { 20200606 }, .hours = AT(13, 0, 17, 15) };
    d[5].moved = true;
    assert_int_equal(check(*state, &unit).faults, 0);
    d[5].day = (struct day){ 20200607 };
    assert_int_equal(check(*state, &unit).faults, 0);
    /* 勤務時間法6条1項: without 振替 nothing lies there. */
    d[5].moved = false;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_WEEKOFF);
    assert_int_equal(first_at(check(*state, &unit), FLEX_FAULT_WEEKOFF), 20200607);
    d[5].moved = true;
    d[4].day = (struct day){ 20200606 }, d[4].moved = true;
    d[5].day = (struct day){ 20200605 };
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_CORE);
    d[5].day = (struct day){ 20200601 }, d[0].day = (struct day){ 20200607 }, d[0].moved = true;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_CORE);
}

static void
a_unit_could_be_cut_so_as_to_end_with_the_old_rules(void **state)
{
    static const struct {
        int32_t first;
        int weeks;
        bool allowed;
    } cases[] = {
        { 20250303, 3, false }, { 20250303, 4, true }, /* four weeks end on 30 March */
        { 20250304, 4, true },                         /* on 31 March */
        { 20250304, 3, false },                        /* nothing to be cut */
        { 20250305, 3, true },  { 20250305, 2, false }, { 20250305, 1, false },
        { 20250311, 3, true },  { 20250312, 3, false }, { 20250312, 2, true },
        { 20250318, 2, true },  { 20250319, 2, false }, { 20250319, 1, true },
        { 20250325, 1, true },  { 20250326, 1, false }, { 20250401, 3, false },
        { 20240318, 2, false },
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct flex_unit unit = { .on = { cases[i].first },
                                  .class = FLEX_GENERAL,
                                  .weeks = cases[i].weeks,
                                  .first = { cases[i].first },
                                  .cut = true };

        tell("%d, %d weeks", (int)cases[i].first, cases[i].weeks);
        assert_int_equal(check(*state, &unit).faults & FLEX_FAULT_UNIT,
                         cases[i].allowed ? 0 : FLEX_FAULT_UNIT);
        /* 「することができる」: where nobody did, four weeks are four weeks. */
        unit.cut = false;
        assert_int_equal(check(*state, &unit).faults & FLEX_FAULT_UNIT,
                         cases[i].weeks == 4 ? 0 : FLEX_FAULT_UNIT);
    }
}

static void
a_whole_allocation_leaves_no_working_day_out(void **state)
{
    struct flex_day d[5];
    struct flex_unit unit = care_week(20200720, d, 5);

    plain_week(d, 20200720);
    unit.whole = true;
    assert_int_equal(check(*state, &unit).faults, 0);
    unit.count = 4; /* Friday 24 July 2020 is a holiday */
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_NOMINAL | FLEX_FAULT_TOTAL);
    unit.day = d + 1; /* Monday is missing */
    assert_int_equal(check(*state, &unit).faults,
                     FLEX_FAULT_MINDAY | FLEX_FAULT_CORE | FLEX_FAULT_TOTAL);
    unit.core.count = 0;
    /* A unit from Tuesday ends on a Monday, which counts too. */
    struct flex_day tuesday[5];
    struct flex_unit late = care_week(20200602, tuesday, 4);
    plain_week(tuesday, 20200602), late.whole = true;
    assert_int_equal(check(*state, &late).faults,
                     FLEX_FAULT_MINDAY | FLEX_FAULT_CORE | FLEX_FAULT_TOTAL);
    assert_int_equal(first_at(check(*state, &late), FLEX_FAULT_MINDAY), 20200608);
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_MINDAY | FLEX_FAULT_TOTAL);
    unit.whole = false;
    assert_int_equal(check(*state, &unit).faults, FLEX_FAULT_TOTAL);
}

static void
an_office_sets_core_and_minimum_within_bounds(void **state)
{
    static const struct {
        const char *what;
        int32_t on;
        enum flex_class class;
        struct span core;
        minutes least;
        unsigned faults;
    } set[] = {
        { "v1: five hours round the break", 20200601, FLEX_GENERAL, AT(10, 0, 16, 0), 360, 0 },
        { "v1: a minute less", 20200601, FLEX_GENERAL, AT(10, 1, 16, 0), 360, FLEX_FAULT_CORE },
        { "v1: another minimum", 20200601, FLEX_GENERAL, AT(10, 0, 16, 0), 359, FLEX_FAULT_MINDAY },
        { "v1 care: 4:30", 20200601, FLEX_CARE, AT(9, 0, 14, 30), 240, 0 },
        { "v1 care: 4:31", 20200601, FLEX_CARE, AT(9, 0, 14, 31), 240, FLEX_FAULT_CORE },
        { "v2: two hours", 20230401, FLEX_GENERAL, AT(10, 0, 12, 0), 120, 0 },
        { "v2: less than two hours", 20230401, FLEX_GENERAL, AT(10, 1, 12, 0), 119,
          FLEX_FAULT_CORE | FLEX_FAULT_MINDAY },
        { "v3: four hours", 20250401, FLEX_GENERAL, AT(9, 0, 14, 0), 240, 0 },
        { "v3: more than four", 20250401, FLEX_GENERAL, AT(9, 0, 14, 1), 241,
          FLEX_FAULT_CORE | FLEX_FAULT_MINDAY },
        { "before 9:00", 20250401, FLEX_GENERAL, AT(8, 59, 12, 0), 240, FLEX_FAULT_CORE },
        { "after 16:00", 20250401, FLEX_GENERAL, AT(14, 0, 16, 1), 240, FLEX_FAULT_CORE },
        { "to 16:00", 20250401, FLEX_GENERAL, AT(14, 0, 16, 0), 240, 0 },
        { "no class of its own in v3", 20250401, FLEX_RESEARCHER, AT(10, 0, 12, 0), 120,
          FLEX_FAULT_CORE | FLEX_FAULT_MINDAY },
    };

    for (size_t i = 0; i < COUNT(set); i++) {
        tell("%s", set[i].what);
        assert_int_equal(flex_params_check(&desk, *state, (struct day){ set[i].on }, set[i].class,
                                           (struct spans){ &set[i].core, 1 }, noon[0],
                                           set[i].least),
                         set[i].faults);
    }
    /* Two runs apart from each other are no core, unless the break alone parts them. */
    static const struct span apart[] = { AT(10, 0, 11, 0), AT(14, 0, 15, 0) };
    static const struct span by_break[] = { AT(11, 0, 12, 0), AT(13, 0, 14, 0) };
    struct day on = { 20250401 };
    assert_int_equal(flex_params_check(&desk, *state, on, FLEX_GENERAL, (struct spans){ apart, 2 },
                                       noon[0], 120),
                     FLEX_FAULT_CORE);
    assert_int_equal(flex_params_check(&desk, *state, on, FLEX_GENERAL,
                                       (struct spans){ by_break, 2 }, noon[0], 120),
                     0);
}

static void
units_and_deadlines_are_counted(void **state)
{
    struct day epoch = { 20200106 };

    assert_int_equal(flex_unit_first(epoch, 4, (struct day){ 20200106 }).ymd, 20200106);
    assert_int_equal(flex_unit_first(epoch, 4, (struct day){ 20200202 }).ymd, 20200106);
    assert_int_equal(flex_unit_first(epoch, 4, (struct day){ 20200203 }).ymd, 20200203);
    assert_int_equal(flex_unit_first(epoch, 1, (struct day){ 20200105 }).ymd, 20191230);
    assert_int_equal(flex_deadline(*state, (struct day){ 20200601 }, FLEX_GENERAL).ymd, 20200525);
    assert_int_equal(flex_deadline(*state, (struct day){ 20200601 }, FLEX_RESEARCHER).ymd,
                     20200525);
    assert_int_equal(flex_deadline(*state, (struct day){ 20200601 }, FLEX_CARE).ymd, 20200531);
    assert_int_equal(flex_deadline(*state, (struct day){ 20250602 }, FLEX_GENERAL).ymd, 20250601);
    assert_int_equal(flex_deadline(*state, (struct day){ 20150601 }, FLEX_GENERAL).ymd, 0);
}

static void
the_explanation_names_what_fails(void **state)
{
    struct flex_day d[5];
    struct flex_unit unit = care_week(20200601, d, 5);
    struct trail trail = { .arena = &desk, .law = *state };
    struct flex_ruling r;

    plain_week(d, 20200601);
    d[3].hours = (struct span)AT(11, 0, 13, 59);
    flex_check(&trail, &desk, *state, &unit, &r);
    assert_int_equal(r.faults, FLEX_FAULT_CORE | FLEX_FAULT_MINDAY | FLEX_FAULT_TOTAL);
    assert_string_equal(trail.first->rule, "FLEX-TOTAL");
    assert_string_equal(reason_text(&desk, *state, trail.first, "en"),
                        "allocated 32:59 ≠ required in the unit 38:45");
    assert_string_equal(trail.first->next->rule, "FLEX-CORE");
    assert_string_equal(trail.first->next->next->rule, "FLEX-MINDAY");
    assert_string_equal(reason_text(&desk, *state, trail.first->next->next, "ja"),
                        "最初の日 2020年6月4日");
    assert_non_null(trail.last->cite);
    assert_null(trail.last->next);
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
        cmocka_unit_test(each_fault_is_found_alone),
        cmocka_unit_test(units_are_as_long_as_the_class_allows),
        cmocka_unit_test(extra_days_off_and_exempt_days_by_version),
        cmocka_unit_test(one_a_week_and_no_more),
        cmocka_unit_test(a_holiday_is_7_45_and_nothing_else),
        cmocka_unit_test(the_core_is_asked_from_monday_to_friday),
        cmocka_unit_test(a_unit_could_be_cut_so_as_to_end_with_the_old_rules),
        cmocka_unit_test(a_whole_allocation_leaves_no_working_day_out),
        cmocka_unit_test(an_office_sets_core_and_minimum_within_bounds),
        cmocka_unit_test(units_and_deadlines_are_counted),
        cmocka_unit_test(the_explanation_names_what_fails),
    };

    return cmocka_run_group_tests_name("flextime", tests, open_the_law, clear);
}

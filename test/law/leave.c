/* 年次休暇・特別休暇・病気休暇: days, windows, and what joins what. */
#include "law/annual_leave.h"
#include "law/sick_leave.h"
#include "law/special_leave.h"
#include "law_test.h"

static struct arena desk;

static const struct {
    const char *what;
    int year;
    int32_t hired, term_end;
    int days;
} grant[] = {
    { "1 April", 2020, 20200401, 0, 15 },
    { "1 October", 2020, 20201001, 0, 5 },
    { "30 September", 2020, 20200930, 0, 7 },
    { "31 August: month ends fall on the 30th", 2020, 20200831, 0, 8 },
    { "29 February", 2024, 20240229, 0, 18 },
    { "31 December", 2020, 20201231, 0, 2 },
    { "1 December: one month", 2020, 20201201, 0, 2 },
    { "30 November: a month and two days", 2020, 20201130, 0, 3 },
    { "1 November", 2020, 20201101, 0, 3 },
    { "1 September", 2020, 20200901, 0, 7 },
    { "1 August", 2020, 20200801, 0, 8 },
    { "1 July", 2020, 20200701, 0, 10 },
    { "1 June", 2020, 20200601, 0, 12 },
    { "1 May", 2020, 20200501, 0, 13 },
    { "1 March", 2020, 20200301, 0, 17 },
    { "1 February", 2020, 20200201, 0, 18 },
    { "2 January", 2020, 20200102, 0, 20 },
    { "1 January", 2020, 20200101, 0, 20 },
    { "an earlier year", 2020, 20150401, 0, 20 },
    { "a later year", 2020, 20210101, 0, 0 },
    { "term to 30 June", 2020, 20180401, 20200630, 10 },
    { "term to 1 July", 2020, 20180401, 20200701, 12 },
    { "term to the year's end", 2020, 20180401, 20201231, 20 },
    { "term to 30 December", 2020, 20180401, 20201230, 20 },
    { "term ended before", 2020, 20180401, 20191231, 0 },
    { "term to 1 January", 2020, 20180401, 20200101, 2 },
    { "entry and end in one year", 2020, 20200401, 20200630, 5 },
    { "before there was a law", 1994, 19900401, 0, -1 },
};

static void
annual_leave_follows_the_months_of_service(void **state)
{
    for (size_t i = 0; i < COUNT(grant); i++) {
        struct leave_service s = { grant[i].year, { grant[i].hired }, { grant[i].term_end } };
        struct trail trail = { .arena = &desk, .law = *state };

        tell("%s", grant[i].what);
        assert_int_equal(annual_leave_grant(&trail, *state, &s), grant[i].days);
        if (trail.first)
            assert_string_equal(trail.first->rule,
                                i == 17 || i == 18 || i == 22 ? "AL-GRANT" : "AL-MIDYEAR");
        if (i == 0)
            assert_string_equal(
                reason_text(&desk, *state, trail.first, "en"),
                "service from 2020-04-01 service until 2020-12-31 → months of service 9 months = "
                "granted 15 days");
    }
    struct leave_service s = { 2020, { 20201001 }, { 0 } };
    assert_int_equal(annual_leave_former(*state, &s, 12, 3), 12);
    assert_int_equal(annual_leave_former(*state, &s, 30, 3), 23);
    assert_int_equal(annual_leave_former(*state, &s, 2, 3), 5);
    assert_int_equal(annual_leave_former(*state, &s, 50, 20), 40);
    assert_int_equal(annual_leave_former(*state, &s, 50, 21), 40);
    assert_int_equal(annual_leave_former(*state, &s, 50, 19), 39);
}

static void
short_patterns_get_their_share_half_up(void **state)
{
    struct day day = { 20200601 };
    static const int uniform[] = { 4, 8, 12, 16, 20 };

    for (int d = 1; d <= 5; d++)
        assert_int_equal(annual_leave_short_uniform(*state, day, d), uniform[d - 1]);
    assert_int_equal(annual_leave_short_uneven(*state, day, 1475), 13);
    assert_int_equal(annual_leave_short_uneven(*state, day, 1165), 10);
    assert_int_equal(annual_leave_short_uneven(*state, day, 2325), 20);
    assert_int_equal(annual_leave_short_uneven(*state, day, 1453), 12); /* 12.499 */
    assert_int_equal(annual_leave_short_uneven(*state, day, 1454), 13); /* 12.508 */
    assert_int_equal(annual_leave_short_uniform(*state, (struct day){ 19900101 }, 4), -1);
    assert_int_equal(annual_leave_short_uneven(*state, (struct day){ 19900101 }, 1475), -1);
    /* Ten days at 7:45 of five days a week become eight at four days a week. */
    assert_int_equal(annual_leave_reshape(4650, 5, 4, 465, 465), 8 * 465);
    /* Half a day goes up: 2.5 days × 1. */
    assert_int_equal(annual_leave_reshape(1162, 1, 1, 465, 465), 2 * 465);
    assert_int_equal(annual_leave_reshape(1163, 1, 1, 465, 465), 3 * 465);
    assert_int_equal(annual_leave_reshape(4650, 2325, 1175, 465, 235), 5 * 235);
    /* On 1 January what is carried loses its fraction: 13 of 5 days a week, then 3: 7.8. */
    assert_int_equal(annual_leave_carry_reshape(13 * 465, 5, 3, 465, 465), 7 * 465);
    assert_int_equal(annual_leave_reshape(13 * 465, 5, 3, 465, 465), 8 * 465);
    assert_int_equal(annual_leave_carry_reshape(9300, 5, 4, 465, 465), 16 * 465);
    assert_int_equal(annual_leave_carry_reshape(9299, 5, 4, 465, 465), 15 * 465);
    assert_int_equal(annual_leave_carry_reshape(0, 5, 4, 465, 465), 0);
    assert_int_equal(annual_leave_carry_reshape(20 * 235, 1175, 2325, 235, 465), 39 * 465);
}

static const struct {
    minutes grant, carried, used, remaining, carry;
} carry[] = {
    { 9300, 0, 0, 9300, 9300 },        { 9300, 0, 9300, 0, 0 },
    { 9300, 9300, 2325, 16275, 9300 }, { 9300, 9300, 9300, 9300, 9300 },
    { 9300, 9300, 9301, 9299, 9299 },  { 9300, 465, 930, 8835, 8835 },
    { 11160, 0, 0, 11160, 9300 },      { 6975, 9300, 0, 16275, 6975 },
};

static void
only_the_years_own_grant_is_carried(void **state)
{
    for (size_t i = 0; i < COUNT(carry); i++) {
        struct trail trail = { .arena = &desk, .law = *state };
        struct leave_year_end e =
            annual_leave_carry(&trail, *state, (struct day){ 20201231 }, carry[i].grant,
                               carry[i].carried, carry[i].used, 9300);

        assert_int_equal(e.remaining, carry[i].remaining);
        assert_int_equal(e.carry, carry[i].carry);
        assert_int_equal(e.next_total, carry[i].carry + 9300);
        if (i == 5)
            assert_string_equal(reason_text(&desk, *state, trail.first, "en"),
                                "granted 155:00 − used 15:30 + carried in 7:45 = left 147:15 → "
                                "carried over 147:15");
    }
    struct trail none = { 0 };
    assert_int_equal(annual_leave_carry(&none, law_under(*state, "moon"), (struct day){ 20201231 },
                                        9300, 0, 0, 0)
                         .carry,
                     0);
    assert_int_equal(annual_leave_carry_most(7440, 0, 0, 7440), 7440);
    assert_int_equal(annual_leave_carry_most(7440, 0, 7500, 7440), 0);
}

static void
an_office_may_use_the_grant_first(void **state)
{
    static const char row[] =
        "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
        "annual-leave.carried-first\tnps\t20200101\texactly\tno\tyes\tU\t別の定め\n";
    struct law_source more = { "x", row, sizeof row - 1, 2 };
    struct trail none = { 0 };
    const struct law *law;

    (void)state;
    assert_null(law_with(&desk, &more, 1, &law));
    struct leave_year_end e =
        annual_leave_carry(&none, law, (struct day){ 20201231 }, 9300, 9300, 2325, 9300);
    assert_int_equal(e.carry, 6975);
}

static void
leave_is_taken_in_units(void **state)
{
    static const struct {
        int32_t day;
        bool shift, quarter;
    } unit[] = { { 20231231, true, false },
                 { 20240101, true, true },
                 { 20240101, false, false },
                 { 20260331, false, false },
                 { 20260401, false, true } };
    struct day day = { 20200601 };

    for (size_t i = 0; i < COUNT(unit); i++) {
        struct day on = { unit[i].day };
        assert_true(annual_leave_unit(*state, on, LEAVE_DAY, unit[i].shift));
        assert_true(annual_leave_unit(*state, on, LEAVE_HOUR, unit[i].shift));
        assert_int_equal(annual_leave_unit(*state, on, LEAVE_QUARTER, unit[i].shift),
                         unit[i].quarter);
    }
    assert_int_equal(annual_leave_unit_minutes(*state, day, LEAVE_DAY), 465);
    assert_int_equal(annual_leave_unit_minutes(*state, day, LEAVE_HOUR), 60);
    assert_int_equal(annual_leave_unit_minutes(*state, day, LEAVE_QUARTER), 0);
    assert_int_equal(annual_leave_unit_minutes(*state, (struct day){ 20240101 }, LEAVE_QUARTER),
                     15);
    assert_int_equal(annual_leave_day(*state, day, 0), 465);
    assert_int_equal(annual_leave_day(*state, day, 1), 235);
    assert_int_equal(annual_leave_day(*state, day, 2), 295);
    assert_int_equal(annual_leave_day(*state, day, 3), 465);
    assert_int_equal(annual_leave_long_day(*state, day, 240), 465);
    assert_int_equal(annual_leave_long_day(*state, day, 465), 465);
    assert_int_equal(annual_leave_long_day(*state, day, 466), 525);
    assert_int_equal(annual_leave_long_day(*state, day, 525), 525);
    assert_int_equal(annual_leave_long_day(*state, day, 526), 585);
    assert_int_equal(annual_leave_use5(*state, day, 2324, 0).verdict, RULE_OVER);
    assert_int_equal(annual_leave_use5(*state, day, 1860, 465).verdict, RULE_WITHIN);
    assert_int_equal(annual_leave_use5(*state, (struct day){ 20181231 }, 0, 0).verdict,
                     RULE_SILENT);
}

static const struct {
    const char *what;
    struct special_facts facts;
    int days;
    int32_t first, last;
} special[] = {
    { "wedding",
      { .item = SPECIAL_WEDDING, .on = { 20200601 }, .event = { 20200615 } },
      5,
      20200610,
      20200715 },
    { "fertility before 2022", { .item = SPECIAL_FERTILITY, .on = { 20211231 } }, 0, 0, 0 },
    { "fertility", { .item = SPECIAL_FERTILITY, .on = { 20220101 } }, 5, 0, 0 },
    { "fertility, in vitro",
      { .item = SPECIAL_FERTILITY, .on = { 20220101 }, .more = true },
      10,
      0,
      0 },
    { "volunteer", { .item = SPECIAL_VOLUNTEER, .on = { 20200601 } }, 5, 0, 0 },
    { "before birth",
      { .item = SPECIAL_PRENATAL, .on = { 20200601 }, .expected = { 20200713 } },
      43,
      20200601,
      20200713 },
    { "before birth of twins, born early",
      { .item = SPECIAL_PRENATAL,
        .on = { 20200601 },
        .expected = { 20200713 },
        .event = { 20200710 },
        .multiple = true },
      96,
      20200406,
      20200710 },
    { "after birth",
      { .item = SPECIAL_POSTNATAL, .on = { 20200711 }, .event = { 20200710 } },
      56,
      20200711,
      20200904 },
    { "nursing",
      { .item = SPECIAL_NURSING, .on = { 20200711 }, .event = { 20200710 } },
      0,
      20200710,
      20210708 },
    { "partner's birth",
      { .item = SPECIAL_BIRTH,
        .on = { 20200711 },
        .event = { 20200710 },
        .admitted = { 20200708 } },
      2,
      20200708,
      20200724 },
    { "partner's birth at home",
      { .item = SPECIAL_BIRTH, .on = { 20200711 }, .event = { 20200710 } },
      2,
      20200710,
      20200724 },
    { "child care, eight weeks",
      { .item = SPECIAL_CHILDCARE, .on = { 20220930 }, .event = { 20220901 } },
      5,
      20220721,
      20221027 },
    { "child care, a year",
      { .item = SPECIAL_CHILDCARE,
        .on = { 20221001 },
        .event = { 20220901 },
        .expected = { 20220905 } },
      5,
      20220725,
      20230831 },
    { "child care, twins",
      { .item = SPECIAL_CHILDCARE, .on = { 20221001 }, .event = { 20220901 }, .multiple = true },
      5,
      20220526,
      20230831 },
    { "nursing a child, to school",
      { .item = SPECIAL_CHILDNURSE, .on = { 20250331 }, .event = { 20190410 } },
      5,
      20190410,
      20260331 },
    { "nursing two children, to the third year",
      { .item = SPECIAL_CHILDNURSE, .on = { 20250401 }, .event = { 20160402 }, .more = true },
      10,
      20160402,
      20260331 },
    { "short care", { .item = SPECIAL_SHORTCARE, .on = { 20250401 } }, 5, 0, 0 },
    { "short care of two",
      { .item = SPECIAL_SHORTCARE, .on = { 20250401 }, .more = true },
      10,
      0,
      0 },
    { "memorial",
      { .item = SPECIAL_MEMORIAL, .on = { 20250401 }, .event = { 20150401 } },
      1,
      20150401,
      20300401 },
    { "summer",
      { .item = SPECIAL_SUMMER, .on = { 20230801 }, .busy = true },
      3,
      20230701,
      20230930 },
    { "summer of the busy",
      { .item = SPECIAL_SUMMER, .on = { 20240801 }, .busy = true },
      3,
      20240601,
      20241031 },
    { "disaster", { .item = SPECIAL_DISASTER, .on = { 20240801 } }, 7, 0, 0 },
    { "a grandparent, far away",
      { .item = SPECIAL_BEREAVEMENT, .on = { 20240801 }, .kin = KIN_GRANDPARENT, .travel = 2 },
      5,
      0,
      0 },
    { "wedding at the end of February: a month from 1 March",
      { .item = SPECIAL_WEDDING, .on = { 20210228 }, .event = { 20210228 } },
      5,
      20210223,
      20210331 },
    { "wedding on 28 February of a leap year",
      { .item = SPECIAL_WEDDING, .on = { 20200228 }, .event = { 20200228 } },
      5,
      20200223,
      20200328 },
    { "wedding on 30 January: there is no 31 February",
      { .item = SPECIAL_WEDDING, .on = { 20210130 }, .event = { 20210130 } },
      5,
      20210125,
      20210228 },
    { "wedding on 31 December",
      { .item = SPECIAL_WEDDING, .on = { 20201231 }, .event = { 20201231 } },
      5,
      20201226,
      20210131 },
};

static void
special_leave_has_its_length_and_window(void **state)
{
    for (size_t i = 0; i < COUNT(special); i++) {
        struct trail trail = { .arena = &desk, .law = *state };
        struct special_ruling r;

        tell("%s", special[i].what);
        special_leave(&trail, *state, &special[i].facts, &r);
        assert_int_equal(r.exists, special[i].days > 0 || special[i].first > 0);
        assert_int_equal(r.days, special[i].days);
        assert_int_equal(r.window.first.ymd, special[i].first);
        assert_int_equal(r.window.last.ymd, special[i].last);
        assert_int_equal(r.exists, r.cite != NULL);
        assert_string_equal(r.rule, special_rule(special[i].facts.item));
        assert_int_equal(trail.first != NULL, r.exists);
        assert_false(r.as_needed);
        assert_int_equal(r.no_approval, special[i].facts.item == SPECIAL_PRENATAL ||
                                            special[i].facts.item == SPECIAL_POSTNATAL);
    }
    struct trail none = { 0 };
    struct special_ruling r;
    special_leave(&none, *state, &special[8].facts, &r);
    assert_int_equal(r.a_day, 30);
    assert_int_equal(r.times, 2);
    static const enum special needed[] = { SPECIAL_VOTE, SPECIAL_WITNESS, SPECIAL_DONOR,
                                           SPECIAL_COMMUTE, SPECIAL_RETURN };
    for (size_t i = 0; i < COUNT(needed); i++) {
        struct special_facts f = { .item = needed[i], .on = { 20200601 } };
        special_leave(&none, *state, &f, &r);
        assert_true(r.exists && r.as_needed);
        assert_int_equal(special_left(*state, &r, f.on, 465).verdict, RULE_SILENT);
    }
    struct special_facts f = { .item = SPECIAL_SHORTCARE, .on = { 20200601 } };
    special_leave(&none, *state, &f, &r);
    assert_true(r.hourly && r.yearly && !r.consecutive);
    assert_int_equal(special_left(*state, &r, f.on, 2325).verdict, RULE_WITHIN);
    assert_int_equal(special_left(*state, &r, f.on, 2326).verdict, RULE_OVER);
    assert_int_equal(special_left(*state, &r, f.on, 2326).left, -1);
    struct period p = { { 20200610 }, { 20200715 } };
    assert_false(period_holds(p, (struct day){ 20200609 }));
    assert_true(period_holds(p, (struct day){ 20200610 }));
    assert_true(period_holds(p, (struct day){ 20200715 }));
    assert_false(period_holds(p, (struct day){ 20200716 }));
    assert_true(period_holds((struct period){ { 0 }, { 0 } }, (struct day){ 20200716 }));
}

static void
mourning_by_kin(void **state)
{
    static const struct {
        enum kin kin;
        int days, more;
    } kin[] = { { KIN_SPOUSE, 7, 7 },         { KIN_PARENT, 7, 7 },
                { KIN_CHILD, 5, 5 },          { KIN_GRANDPARENT, 3, 7 },
                { KIN_GRANDCHILD, 1, 1 },     { KIN_SIBLING, 3, 3 },
                { KIN_UNCLE_AUNT, 1, 7 },     { KIN_PARENT_IN_LAW, 3, 7 },
                { KIN_CHILD_IN_LAW, 1, 5 },   { KIN_GRANDPARENT_IN_LAW, 1, 3 },
                { KIN_SIBLING_IN_LAW, 1, 3 }, { KIN_UNCLE_AUNT_SPOUSE, 1, 1 } };

    for (size_t i = 0; i < COUNT(kin); i++) {
        struct day day = { 20200601 };
        assert_int_equal(bereavement_days(*state, day, kin[i].kin, false), kin[i].days);
        assert_int_equal(bereavement_days(*state, day, kin[i].kin, true), kin[i].more);
    }
    assert_int_equal(bereavement_days(*state, (struct day){ 19900101 }, KIN_SPOUSE, false), 0);
    assert_int_equal(
        memorial_year(*state, (struct day){ 20300401 }, (struct day){ 20150401 }).verdict,
        RULE_WITHIN);
    assert_int_equal(
        memorial_year(*state, (struct day){ 20300402 }, (struct day){ 20150401 }).verdict,
        RULE_OVER);
    /* From the day after: 28 February 2005 and fifteen years end with February 2020. */
    assert_int_equal(
        memorial_year(*state, (struct day){ 20200229 }, (struct day){ 20050228 }).verdict,
        RULE_WITHIN);
    assert_int_equal(
        memorial_year(*state, (struct day){ 20200301 }, (struct day){ 20050228 }).verdict,
        RULE_OVER);
}

static void
summer_leave_falls_on_working_days_of_summer(void **state)
{
    static const struct {
        int32_t day;
        bool busy;
        unsigned moved;
        bool usable;
    } summer[] = { { 20200630, false, 0, false },
                   { 20200701, false, 0, true },
                   { 20200930, false, 0, true },
                   { 20201001, false, 0, false },
                   { 20230628, true, 0, false },
                   { 20240531, true, 0, false },
                   { 20240603, true, 0, true },
                   { 20241031, true, 0, true },
                   { 20241101, true, 0, false },
                   { 20240603, false, 0, false },
                   { 20200723, false, 0, false },
                   { 20200801, false, 0, false },
                   { 20250801, false, MOVED_TO_ZERO, false } };

    for (size_t i = 0; i < COUNT(summer); i++)
        assert_int_equal(
            summer_leave(*state, (struct day){ summer[i].day }, summer[i].busy, summer[i].moved),
            summer[i].usable);
}

static void
ninety_days_of_illness(void **state)
{
    struct trail none = { 0 };
    struct sick_ruling r;
    struct sick_spell s[] = { { { 20200601 }, { 20200608 }, 0, 0, false },
                              { { 20200720 }, { 20200809 }, 1, 19, false } };

    assert_int_equal(sick_last_day(*state, (struct day){ 20200601 }, 0).ymd, 20200829);
    assert_int_equal(sick_last_day(*state, (struct day){ 20231215 }, 0).ymd, 20240313);
    assert_int_equal(sick_last_day(*state, (struct day){ 20200601 }, 89).ymd, 20200601);
    assert_int_equal(sick_last_day(*state, (struct day){ 20101231 }, 0).ymd, 0);
    struct trail trail = { .arena = &desk, .law = *state };
    sick_judge(&trail, *state, s, 2, &r);
    assert_string_equal(
        reason_text(&desk, *state, trail.first, "en"),
        "sick leave from 2020-06-01 8 days + sick leave from 2020-07-20 20 days ≦ ceiling 90 days");
    /* Eight days, nineteen of work: joined; one excluded day is not counted. */
    sick_judge(&none, *state, s, 2, &r);
    assert_int_equal(r.used, 28);
    assert_int_equal(r.from, 0);
    assert_int_equal(r.last.ymd, day_add((struct day){ 20200809 }, 62).ymd);
    s[1].work_days = 20, sick_judge(&none, *state, s, 2, &r);
    assert_int_equal(r.used, 20);
    assert_int_equal(r.from, 1);
    s[1].work_days = 19, s[0].last.ymd = 20200607, sick_judge(&none, *state, s, 2, &r);
    assert_int_equal(r.used, 20);
    /* 90 are within, 91 are not; another illness after 90 begins anew, before 90 it does not. */
    s[0].last.ymd = 20200829, sick_judge(&none, *state, s, 1, &r);
    assert_int_equal(r.finding.verdict, RULE_WITHIN);
    s[0].last.ymd = 20200830, sick_judge(&none, *state, s, 1, &r);
    assert_int_equal(r.finding.verdict, RULE_OVER);
    assert_int_equal(r.finding.left, -1);
    s[0].last.ymd = 20200829;
    s[1] = (struct sick_spell){ { 20200901 }, { 20200910 }, 0, 1, true };
    sick_judge(&none, *state, s, 2, &r);
    assert_int_equal(r.used, 10);
    s[0].last.ymd = 20200828, sick_judge(&none, *state, s, 2, &r);
    assert_int_equal(r.used, 99);
    /* Who joined once is among those whose next spell joins: eight days, two, then three. */
    struct sick_spell chain[] = { { { 20200601 }, { 20200608 }, 0, 0, false },
                                  { { 20200615 }, { 20200616 }, 0, 4, false },
                                  { { 20200622 }, { 20200624 }, 0, 3, false },
                                  { { 20200901 }, { 20200907 }, 0, 20, false },
                                  { { 20200914 }, { 20200914 }, 0, 4, false } };
    sick_judge(&none, *state, chain, 3, &r);
    assert_int_equal(r.used, 13);
    assert_int_equal(r.from, 0);
    /* After twenty days all begins anew, and seven days open no door. */
    sick_judge(&none, *state, chain, 4, &r);
    assert_int_equal(r.used, 7);
    assert_int_equal(r.from, 3);
    sick_judge(&none, *state, chain, 5, &r);
    assert_int_equal(r.used, 1);
    assert_int_equal(r.from, 4);
    /* 除外日 are none of the eight. */
    chain[0].excluded = 1, sick_judge(&none, *state, chain, 2, &r);
    assert_int_equal(r.used, 2);
    /* Another illness within twenty days of the ninetieth keeps the door open for the next. */
    struct sick_spell other[] = { { { 20200601 }, { 20200829 }, 0, 0, false },
                                  { { 20200907 }, { 20200908 }, 0, 5, true },
                                  { { 20200914 }, { 20200916 }, 0, 3, false } };
    sick_judge(&none, *state, other, 3, &r);
    assert_int_equal(r.used, 5);
    assert_int_equal(r.from, 1);
    other[1].work_days = 20, sick_judge(&none, *state, other, 3, &r);
    assert_int_equal(r.used, 3);
    assert_int_equal(r.from, 2);
    sick_judge(&none, *state, s, 0, &r);
    assert_int_equal(r.finding.verdict, RULE_SILENT);
    s[0].first.ymd = 20090101, s[0].last.ymd = 20090102, sick_judge(&none, *state, s, 1, &r);
    assert_int_equal(r.used, 0);
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
        cmocka_unit_test(annual_leave_follows_the_months_of_service),
        cmocka_unit_test(short_patterns_get_their_share_half_up),
        cmocka_unit_test(only_the_years_own_grant_is_carried),
        cmocka_unit_test(an_office_may_use_the_grant_first),
        cmocka_unit_test(leave_is_taken_in_units),
        cmocka_unit_test(special_leave_has_its_length_and_window),
        cmocka_unit_test(mourning_by_kin),
        cmocka_unit_test(summer_leave_falls_on_working_days_of_summer),
        cmocka_unit_test(ninety_days_of_illness),
    };

    return cmocka_run_group_tests_name("leave", tests, open_the_law, clear);
}

/* Leave, read once more: its manner, its years, and silence. */
#include "law/annual_leave.h"
#include "law/care.h"
#include "law/childcare.h"
#include "law/special_leave.h"
#include "own_law.h"

static void
each_special_leave_has_its_manner(void **state)
{
    /* 22条: for a year; in a row, days off included; by the hour; 24条: without approval. */
    static const struct {
        enum special item;
        const char *rule;
        bool yearly, consecutive, hourly, as_needed, no_approval;
        int days;
    } row[] = {
        { SPECIAL_VOTE, "SL-VOTE", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_WITNESS, "SL-WITNESS", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_DONOR, "SL-DONOR", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_VOLUNTEER, "SL-VOLUNTEER", 1, 0, 0, 0, 0, 5 },
        { SPECIAL_WEDDING, "SL-WEDDING", 0, 1, 0, 0, 0, 5 },
        { SPECIAL_FERTILITY, "SL-FERTILITY", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_PRENATAL, "SL-PRENATAL", 0, 1, 0, 0, 1, 43 },
        { SPECIAL_POSTNATAL, "SL-POSTNATAL", 0, 1, 0, 0, 1, 56 },
        { SPECIAL_NURSING, "SL-NURSING", 0, 0, 0, 0, 0, 0 },
        { SPECIAL_BIRTH, "SL-BIRTH", 0, 0, 1, 0, 0, 2 },
        { SPECIAL_CHILDCARE, "SL-CHILDCARE", 0, 0, 1, 0, 0, 5 },
        { SPECIAL_CHILDNURSE, "SL-CHILDNURSE", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_SHORTCARE, "SL-SHORTCARE", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_BEREAVEMENT, "SL-BEREAVEMENT", 0, 1, 0, 0, 0, 7 },
        { SPECIAL_MEMORIAL, "SL-MEMORIAL", 0, 0, 0, 0, 0, 1 },
        { SPECIAL_SUMMER, "SL-SUMMER", 1, 0, 0, 0, 0, 3 },
        { SPECIAL_DISASTER, "SL-DISASTER", 0, 1, 0, 0, 0, 7 },
        { SPECIAL_COMMUTE, "SL-COMMUTE", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_RETURN, "SL-RETURN", 0, 0, 0, 1, 0, 0 },
    };
    struct day day = { 20250602 };

    assert_int_equal(COUNT(row), SPECIAL_ITEMS);
    for (size_t i = 0; i < COUNT(row); i++) {
        struct special_ruling r;
        special_leave(&none, *state,
                      &(struct special_facts){ .item = row[i].item, .on = day, .event = day }, &r);
        tell("%s", row[i].rule);
        assert_string_equal(r.rule, row[i].rule);
        assert_string_equal(special_rule(row[i].item), row[i].rule);
        assert_true(r.exists);
        assert_int_equal(r.yearly, row[i].yearly);
        assert_int_equal(r.consecutive, row[i].consecutive);
        assert_int_equal(r.hourly, row[i].hourly);
        assert_int_equal(r.as_needed, row[i].as_needed);
        assert_int_equal(r.no_approval, row[i].no_approval);
        assert_int_equal(r.days, row[i].days);
    }
}

static void
years_since_a_death_are_counted_as_begun(void **state)
{
    struct day death = { 20050615 };
    static const struct {
        int32_t on;
        int years;
    } row[] = {
        { 20050615, 0 }, { 20050616, 1 }, { 20060615, 1 }, { 20060616, 2 }, { 20200615, 15 }
    };

    for (size_t i = 0; i < COUNT(row); i++)
        assert_int_equal(memorial_year(*state, (struct day){ row[i].on }, death).used,
                         row[i].years);
}

static void
silence_on_leave_is_no_number(void **state)
{
    struct leave_service s = { 2020, { 20201101 }, { 0 } };
    struct day last = { 20201231 };

    (void)state;
    assert_int_equal(annual_leave_grant(&none, without("annual-leave.mid-year.2"), &s), -1);
    assert_int_equal(annual_leave_grant(&none, without("annual-leave.days"), &s), -1);
    assert_int_equal(annual_leave_short_uniform(without("annual-leave.days"), last, 3), -1);
    assert_int_equal(annual_leave_short_uneven(without("annual-leave.days"), last, 1000), -1);
    assert_int_equal(annual_leave_short_uneven(without("hours.week"), last, 1000), -1);
    assert_int_equal(
        annual_leave_carry(&none, without("annual-leave.carry"), last, 9300, 0, 0, 0).carry, 0);
    const struct law *own =
        with(COLUMNS_OF_NUMBERS
             "annual-leave.carry\tnps\t20150101\tat-most\tnone\tdays\tP\t廃止\n"
             "annual-leave.carried-first\tnps\t20150101\texactly\tno\tyes\tU\t別の定め\n");
    assert_int_equal(annual_leave_carry(&none, own, last, 9300, 0, 0, 0).carry, 0);
    /* Nobody may take an hour where there are no hours, whatever quarters there are. */
    own = without("annual-leave.unit.hour");
    assert_int_equal(annual_leave_unit_minutes(own, (struct day){ 20250101 }, LEAVE_HOUR), 0);
    assert_int_equal(annual_leave_unit_minutes(own, (struct day){ 20250101 }, LEAVE_QUARTER), 15);
}

static void
former_staff_keep_the_law_of_new_years_day(void **state)
{
    struct leave_service s = { 2021, { 20210401 }, { 0 } };
    const struct law *own =
        with(COLUMNS_OF_NUMBERS "annual-leave.days\tnps\t20210102\texactly\t30\tdays\tP\t改正\n");

    (void)state;
    assert_int_equal(annual_leave_former(own, &s, 60, 5), 25);
    assert_int_equal(annual_leave_former(own, &s, 24, 5), 24);
    assert_int_equal(annual_leave_former(own, &s, 3, 5), 15); /* AL-MIDYEAR: nine months */
}

static void
parents_and_periods_at_their_edges(void **state)
{
    struct father_ruling r;
    struct period leave = { { 20200401 }, { 20200430 } };
    struct childtime2 second;

    father_month(&none, without("father.months"), (struct day){ 20200401 }, &leave, 1, &r);
    assert_int_equal(r.days, 0);
    assert_int_equal(r.needed, 0);
    father_month(&none, *state, (struct day){ 20200401 }, &leave, 1, &r);
    assert_int_equal(r.days, 30);
    assert_true(r.reached);
    childcare_time2(&none, without("child.time.second.day"), (struct day){ 20260401 }, 0, 0,
                    &second);
    assert_false(second.available);
    childcare_time2(&none, without("child.time.second.days"), (struct day){ 20260401 }, 0, 0,
                    &second);
    assert_false(second.available);
}

static void
requests_of_carers_at_their_edges(void **state)
{
    struct day asked = { 20250601 };
    struct period month = { { 20250701 }, { 20250731 } };
    static const char *const keys[] = { "overtime.request.ask", "overtime.request.period" };

    for (size_t i = 0; i < COUNT(keys); i++)
        assert_int_equal(overtime_request(without(keys[i]), asked, month, NULL, 0), REQUEST_SILENT);
    assert_int_equal(night_limit(*state, asked, month).used, 1);
    month.last = day_add(month.last, 1);
    assert_int_equal(night_limit(*state, asked, month).used, 2);
}

static void
care_leave_is_asked_of_the_last_periods_law(void **state)
{
    const struct law *own =
        with(COLUMNS_OF_NUMBERS "care.leave.periods\tnps\t20230101\tat-most\t1\ttimes\tP\t改正\n");
    struct period two[] = { { { 20220601 }, { 20220630 } }, { { 20230601 }, { 20230630 } } };
    struct finding f[2];

    care_leave_check(*state, two, 2, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    care_leave_check(own, two, 2, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    care_leave_check(own, two, 1, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
}

LAW_TESTS("closer-leave", TRIED(each_special_leave_has_its_manner),
          TRIED(years_since_a_death_are_counted_as_begun), TRIED(silence_on_leave_is_no_number),
          TRIED(former_staff_keep_the_law_of_new_years_day),
          TRIED(parents_and_periods_at_their_edges), TRIED(requests_of_carers_at_their_edges),
          TRIED(care_leave_is_asked_of_the_last_periods_law))

/* Hours, read once more: weeks of a unit, moved days, breaks, spans. */
#include "law/flextime.h"
#include "law/moving.h"
#include "law/policy.h"
#include "law/rest.h"
#include "law/shift.h"
#include "law/work.h"
#include "own_law.h"

/* Days that lie outside every week of the unit are nobody's week; a week is seven days. */
static void
weeks_of_a_unit_are_seven_days(void **state)
{
    struct day monday = { 20250602 };
    struct flex_day d[4] = { { .kind = FLEX_WORK, .hours = { 510, 1035 }, .exempt = true },
                             { .kind = FLEX_WORK, .hours = { 510, 1035 }, .exempt = true } };
    struct flex_unit unit = {
        .on = monday, .class = FLEX_GENERAL, .weeks = 4, .first = monday, .day = d, .count = 2
    };
    struct flex_ruling r;
    static const struct {
        int first, second;
        bool may;
    } row[] = { { 14, 18, false },
                { 13, 14, true },
                { 20, 21, true },
                { 4, 7, true },
                { 7, 11, false },
                { -7, -6, true },
                { -1, 0, true },
                { 52 * 7, 52 * 7 + 4, false },
                { 53 * 7, 53 * 7 + 1, true },
                { 0, 53 * 7, true } };

    for (size_t i = 0; i < COUNT(row); i++) {
        d[0].day = day_add(monday, row[i].first), d[1].day = day_add(monday, row[i].second);
        flex_check(&none, &desk, *state, &unit, &r);
        tell("exempt on days %d and %d", row[i].first, row[i].second);
        assert_int_equal(!(r.faults & FLEX_FAULT_EXEMPT), row[i].may);
        assert_int_equal(r.faults & FLEX_FAULT_EXTRAOFF, 0);
    }
    /* A fault of the whole unit has no day. */
    unit.weeks = 5;
    flex_check(&none, &desk, *state, &unit, &r);
    assert_true(r.faults & FLEX_FAULT_UNIT && r.faults & FLEX_FAULT_TOTAL);
    assert_int_equal(r.at[5].ymd, 0);
    assert_int_equal(r.at[6].ymd, 0);
}

static void
flextime_is_silent_where_a_number_is_missing(void **state)
{
    static const char *const whole[] = { "flex.unit.least.general", "flex.unit.most.general",
                                         "flex.week.total" };
    static const char *const set[] = { "flex.core.least.general", "flex.core.most.general",
                                       "flex.day.least.general", "flex.day.most.general" };
    struct day monday = { 20250602 };
    struct span core = { 600, 720 }, noon = { 720, 780 };
    struct flex_unit unit = { .on = monday, .class = FLEX_GENERAL, .weeks = 4, .first = monday };
    struct flex_ruling r;

    for (size_t i = 0; i < COUNT(whole); i++) {
        flex_check(&none, &desk, without(whole[i]), &unit, &r);
        assert_false(r.spoken);
        assert_int_equal(r.faults, 0);
    }
    flex_check(&none, &desk, *state, &unit, &r);
    assert_true(r.spoken);
    assert_int_equal(flex_params_check(&desk, *state, monday, FLEX_GENERAL,
                                       (struct spans){ &core, 1 }, noon, 120),
                     0);
    for (size_t i = 0; i < COUNT(set); i++)
        assert_int_equal(flex_params_check(&desk, without(set[i]), monday, FLEX_GENERAL,
                                           (struct spans){ &core, 1 }, noon, 120),
                         FLEX_FAULT_CORE | FLEX_FAULT_MINDAY);
}

static void
moving_days_at_their_edges(void **state)
{
    struct day day = { 20250604 };
    struct span four = { 510, 750 }, taken = { 510, 750 };

    /* The very day lies after, not before. */
    assert_int_equal(swap_window(*state, day, day).most, 55);
    assert_int_equal(swap_window(*state, day, day_add(day, -1)).most, 27);
    /* 8条1項: a 勤務日 is given up, so never the day itself. */
    assert_int_equal(swap_window(*state, day, day).verdict, RULE_OVER);
    assert_int_equal(swap_window(*state, day, day_add(day, 1)).verdict, RULE_WITHIN);
    assert_int_equal(swap_window(*state, day, day_add(day, -1)).verdict, RULE_WITHIN);
    /* 6条2項3号: of a day with more than four hours. */
    assert_int_equal(swap_four_hours(&desk, *state, day, (struct spans){ &four, 1 }, taken).verdict,
                     RULE_OVER);
    four.until++;
    assert_int_equal(swap_four_hours(&desk, *state, day, (struct spans){ &four, 1 }, taken).verdict,
                     RULE_WITHIN);
    assert_int_equal(
        staggered_hours(&desk, without("staggered.end"), day, four, (struct spans){ 0 }).verdict,
        RULE_SILENT);
    assert_int_equal(
        staggered_hours(&desk, without("staggered.start"), day, four, (struct spans){ 0 }).verdict,
        RULE_SILENT);
}

static void
one_break_of_45_minutes_is_enough_to_20_00(void **state)
{
    struct span noon = { 720, 765 };
    struct break_facts f = { .day = { 20200601 },
                             .mode = BREAK_FLEX,
                             .hours = { CLOCK(8, 0), CLOCK(19, 0) },
                             .breaks = { &noon, 1 } };

    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 390);
    noon.until--;
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    noon.from = 690, noon.until = 735; /* 45 minutes, but not at noon: 職職―156 asks for no place */
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 390);
}

static void
empty_spans_are_nothing(void **state)
{
    struct span one = { 60, 120 }, empty = { 90, 90 };
    struct spans none_at_all = { 0 }, a = { &one, 1 }, b = { &empty, 1 };

    (void)state;
    assert_int_equal(spans_join(&desk, none_at_all, b).count, 0);
    assert_int_equal(spans_join(&desk, b, none_at_all).count, 0);
    assert_int_equal(spans_join(&desk, a, b).count, 1);
    assert_int_equal(spans_minus(&desk, a, b).count, 1);
    assert_int_equal(spans_minus(&desk, a, a).count, 0);
    assert_int_equal(spans_shared(&desk, a, b).count, 0);
    assert_int_equal(spans_of(&desk, none_at_all).count, 0);
}

static size_t
reasons(const struct trail *t, const char *rule)
{
    size_t n = 0;

    for (const struct reason *r = t->first; r; r = r->next)
        n += !strcmp(r->rule, rule);
    return n;
}

static void
a_record_may_reach_into_its_fifth_day(void **state)
{
    struct span work = { CLOCK(95, 0), CLOCK(99, 0) };
    struct trail t = { .arena = &desk, .law = *state };
    struct settle_facts f = { .day = { 20200601 },
                              .kind = { DAY_WORKDAY, DAY_WORKDAY, DAY_WORKDAY, DAY_WORKDAY,
                                        DAY_WORKDAY },
                              .present = { &work, 1 },
                              .ordered = { &work, 1 } };
    struct settled s;

    day_settle(&t, &desk, *state, &f, &s);
    assert_int_equal(s.count, 5);
    assert_int_equal(s.piece[3].overtime, 60);
    assert_int_equal(s.piece[4].overtime, 180);
    assert_int_equal(s.piece[4].overtime_night, 180);
    assert_int_equal(s.piece[4].day.ymd, 20200605);
    assert_int_equal(reasons(&t, "U-DAY"), 1);
    work = (struct span){ CLOCK(18, 0), CLOCK(20, 0) };
    t.first = t.last = NULL;
    day_settle(&t, &desk, *state, &f, &s);
    assert_int_equal(s.count, 1);
    assert_int_equal(reasons(&t, "U-DAY"), 0); /* nothing was cut */
    assert_int_equal(reasons(&t, "OT-COUNT"), 1);
    assert_int_equal(reasons(&t, "WT-BASE"), 0); /* no regular hours, no word of them */
}

static void
a_short_break_before_noon_is_no_second_one(void **state)
{
    /* 7条3項 asks for the evening only where hours run on for more than 5:30 after noon. */
    static const struct span two[] = { { 600, 630 }, { 750, 780 } };
    struct break_facts f = { .day = { 20200601 },
                             .mode = BREAK_FLEX,
                             .hours = { CLOCK(8, 0), CLOCK(18, 30) },
                             .breaks = { two, 2 } };

    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    f.hours.until++;
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 240);
}

static void
silence_lets_nothing_be_set(void **state)
{
    static const char *const policy[] = { "policy.reform-month.first", "policy.reform-month.last",
                                          "policy.reform-month.length" };
    static const char *const shift[] = { "hours.shift.weeks", "hours.shift.days-off" };
    static const minutes hours[28] = { 465 };
    static const bool off[28] = { false };
    struct shift_plan p = { .first = { 20200601 }, .shift = hours, .off = off, .days = 28 };
    struct shift_ruling r;

    for (size_t i = 0; i < COUNT(policy); i++)
        assert_false(policy_reform_period(without(policy[i]),
                                          (struct period){ { 20200701 }, { 20200731 } }));
    for (size_t i = 0; i < COUNT(shift); i++) {
        shift_check(&none, without(shift[i]), &p, &r);
        assert_false(r.spoken);
    }
    p.days = 27; /* no four weeks: nothing is the poorest */
    shift_check(&none, *state, &p, &r);
    assert_int_equal(r.fewest_off, -1);
    assert_int_equal(r.most_off, 0);
}

static void
each_fault_of_a_unit_is_told_once(void **state)
{
    struct trail t = { .arena = &desk, .law = *state };
    struct day monday = { 20200720 };
    struct flex_day holiday = { { 20200723 }, FLEX_WORK, { 510, 975 }, { 0 }, false };
    struct flex_unit unit = {
        .on = monday, .class = FLEX_CARE, .weeks = 1, .first = monday, .day = &holiday, .count = 1
    };
    struct flex_ruling r;

    flex_check(&t, &desk, *state, &unit, &r);
    assert_int_equal(r.faults, FLEX_FAULT_TOTAL);
    assert_int_equal(reasons(&t, "FLEX-TOTAL"), 1);
    holiday.hours.until++;
    t.first = t.last = NULL;
    flex_check(&t, &desk, *state, &unit, &r);
    assert_int_equal(r.faults, FLEX_FAULT_TOTAL | FLEX_FAULT_NOMINAL);
    assert_int_equal(reasons(&t, "FLEX-TOTAL"), 1);
    assert_int_equal(reasons(&t, "FLEX-NOMINAL745"), 1);
}

LAW_TESTS("closer-hours", TRIED(weeks_of_a_unit_are_seven_days),
          TRIED(flextime_is_silent_where_a_number_is_missing), TRIED(moving_days_at_their_edges),
          TRIED(one_break_of_45_minutes_is_enough_to_20_00), TRIED(empty_spans_are_nothing),
          TRIED(a_record_may_reach_into_its_fifth_day),
          TRIED(a_short_break_before_noon_is_no_second_one), TRIED(silence_lets_nothing_be_set),
          TRIED(each_fault_of_a_unit_is_told_once))

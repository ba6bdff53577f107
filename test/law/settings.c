/* Where no text could be read, the house has a default and an office may say otherwise: each such
 * number is tried both ways. */
#include <stdio.h>

#include "base/json.h"
#include "law/annual_leave.h"
#include "law/care.h"
#include "law/flextime.h"
#include "law/leave_balance.h"
#include "law/overtime.h"
#include "law/pay.h"
#include "law/rest.h"
#include "law/rule.h"
#include "law/sick_leave.h"
#include "law/special_leave.h"
#include "law/work.h"
#include "law_test.h"

static struct arena desk;

/* The law as an office has it that says one thing otherwise. */
static const struct law *
saying(const char *key, const char *from, const char *bound, const char *value, const char *unit)
{
    char *row = arena_text(&desk,
                           "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
                           "%s\tnps\t%s\t%s\t%s\t%s\tU\t当省の定め\n",
                           key, from, bound, value, unit);
    struct law_source more = { "own.tsv", row, strlen(row), 2 };
    const struct law *law;

    assert_null(law_with(&desk, &more, 1, &law));
    return law;
}

static const struct span evening[] = { { CLOCK(17, 15), CLOCK(26, 0) } };

static void
minutes_may_stay_with_the_day_they_began_on(void **state)
{
    const struct law *own = saying("calendar.split-midnight", "19940901", "exactly", "no", "yes");
    struct trail none = { 0 };
    struct settle_facts f = { .day = { 20200630 },
                              .kind = { DAY_WORKDAY, DAY_WORKDAY },
                              .present = { evening, 1 },
                              .ordered = { evening, 1 } };
    struct settled split, whole;
    struct doc *in, *out;
    static const char asked[] = "{\"date\":\"2020-06-30\",\"kind\":\"workday\","
                                "\"work\":[[\"17:15\",\"26:00\"]]}";

    /* U-DAY: the last of June, to 2:00 of July. */
    day_settle(&none, &desk, *state, &f, &split);
    assert_int_equal(split.count, 2);
    assert_int_equal(split.piece[0].overtime, 405);
    assert_int_equal(split.piece[1].overtime, 120);
    day_settle(&none, &desk, own, &f, &whole);
    assert_int_equal(whole.count, 1);
    assert_int_equal(whole.piece[0].overtime, 525);
    assert_int_equal(whole.piece[0].overtime_night, 240);
    assert_int_equal(whole.overtime, 525);
    /* The first minute of the day is of it, and of no other. */
    struct span small_hours = { 0, 60 };
    f.present.at = f.ordered.at = &small_hours;
    day_settle(&none, &desk, own, &f, &whole);
    assert_int_equal(whole.piece[0].overtime, 60);
    assert_int_equal(whole.count, 1);
    assert_int_equal(work_piece(own, f.day, 1).from, 0);
    assert_int_equal(work_piece(own, f.day, 1).until, 0);

    assert_null(json_read(&desk, asked, sizeof asked - 1, &in));
    assert_true(rule_run(&desk, *state, "classify_work", in, &out));
    assert_int_equal(doc_get(doc_get(out, "limit_counted_by_month"), "2020-06")->i, 405);
    assert_int_equal(doc_get(doc_get(out, "limit_counted_by_month"), "2020-07")->i, 120);
    assert_true(rule_run(&desk, own, "classify_work", in, &out));
    assert_int_equal(doc_get(doc_get(out, "limit_counted_by_month"), "2020-06")->i, 525);
    assert_null(doc_get(doc_get(out, "limit_counted_by_month"), "2020-07"));
}

static void
carried_days_may_be_used_last(void **state)
{
    const struct law *own =
        saying("annual-leave.carried-first", "20200101", "exactly", "no", "yes");
    struct day last = { 20201231 };
    struct trail none = { 0 };

    /* 40 days, 5 used: of the year's own 20 all are left, or 15. */
    assert_int_equal(annual_leave_carry(&none, *state, last, 9300, 9300, 2325, 9300).carry, 9300);
    assert_int_equal(annual_leave_carry(&none, own, last, 9300, 9300, 2325, 9300).carry, 6975);

    /* The same for the balance of an officer who began the year with both. */
    struct leave_opening begun = {
        .on = { 20200101 }, .granted = 20, .carried = 9300, .left = 18600
    };
    struct leave_use used[25];
    struct leave_facts f = { .on = last, .opening = &begun, .openings = 1, .use = used, .uses = 5 };
    struct leave_why why = { 0 };
    struct leave_balance b;

    for (size_t i = 0; i < COUNT(used); i++)
        used[i] = (struct leave_use){ day_add((struct day){ 20200601 }, (int)i), true, 465, 0 };
    leave_balance(&why, *state, &f, &b);
    assert_int_equal(b.carry, 9300);
    assert_int_equal(b.old, 6975);
    assert_int_equal(b.lapses, 6975);
    leave_balance(&why, own, &f, &b);
    assert_int_equal(b.carry, 6975);
    assert_int_equal(b.old, 9300);
    assert_int_equal(b.lapses, 9300);
    /* 25 used: the grant is gone, and five of the carried days. */
    f.uses = 25, leave_balance(&why, own, &f, &b);
    assert_int_equal(b.left, 15 * 465);
    assert_int_equal(b.carry, 0);
    assert_int_equal(b.old, 15 * 465);
    leave_balance(&why, *state, &f, &b);
    assert_int_equal(b.carry, 15 * 465);
    assert_int_equal(b.old, 0);
    /* What was carried in is not said: in the one order it does not matter, in the other all. */
    begun.carried = MINUTES_UNKNOWN, f.uses = 5;
    leave_balance(&why, *state, &f, &b);
    assert_int_equal(b.carry, 9300);
    leave_balance(&why, own, &f, &b);
    assert_int_equal(b.carry, MINUTES_UNKNOWN);
    assert_int_equal(b.old, MINUTES_UNKNOWN);
    assert_int_equal(b.lapses, MINUTES_UNKNOWN);
    assert_int_equal(b.left, 35 * 465);
}

static void
a_long_day_of_leave_may_cost_one_day(void **state)
{
    const struct law *own = saying("annual-leave.long-day", "20160401", "over", "none", "minutes");
    struct day day = { 20250604 };

    assert_int_equal(annual_leave_long_day(*state, day, 540), 585);
    assert_int_equal(annual_leave_long_day(own, day, 540), 465);
    assert_int_equal(annual_leave_long_day(own, day, 465), 465);
}

static void
units_may_begin_on_another_weekday(void **state)
{
    const struct law *own = saying("flex.unit.weekday", "20160401", "exactly", "0", "times");
    static const struct {
        int32_t day, monday, sunday;
    } row[] = { { 20200601, 20200601, 20200531 }, /* a Monday */
                { 20200606, 20200601, 20200531 },
                { 20200607, 20200601, 20200607 }, /* a Sunday */
                { 20200608, 20200608, 20200607 } };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct day day = { row[i].day };

        assert_int_equal(flex_epoch(*state, day).ymd, row[i].monday);
        assert_int_equal(flex_epoch(own, day).ymd, row[i].sunday);
    }
    own = saying("flex.unit.weekday", "20160401", "exactly", "3", "times");
    assert_int_equal(flex_epoch(own, (struct day){ 20200602 }).ymd, 20200527);
    assert_int_equal(flex_epoch(own, (struct day){ 20200603 }).ymd, 20200603);
    assert_int_equal(flex_epoch(law_under(*state, "moon"), (struct day){ 20200603 }).ymd, 20200601);
}

static void
declarations_may_be_due_earlier(void **state)
{
    struct day first = { 20250602 };
    static const char *const keys[] = { "flex.deadline.general", "flex.deadline.care" };
    static const enum flex_class classes[] = { FLEX_GENERAL, FLEX_CARE };

    for (size_t i = 0; i < COUNT(keys); i++) {
        const struct law *own = saying(keys[i], "20230401", "at-least", "3", "days");

        assert_int_equal(flex_deadline(*state, first, classes[i]).ymd, 20250601);
        assert_int_equal(flex_deadline(own, first, classes[i]).ymd, 20250530);
    }
}

static void
gaps_may_be_asked_about_sooner(void **state)
{
    const struct law *own = saying("overtime.record.gap", "20220401", "at-least", "15", "minutes");
    struct day day = { 20220401 };

    assert_false(law_allows(law_at(*state, "overtime.record.gap", day), 29));
    assert_true(law_allows(law_at(*state, "overtime.record.gap", day), 30));
    assert_true(law_allows(law_at(own, "overtime.record.gap", day), 15));
    assert_null(law_at(*state, "overtime.record.gap", (struct day){ 20220331 }));
}

static void
managers_may_be_left_out(void **state)
{
    const struct law *own = saying("overtime.managers-judged", "20200401", "exactly", "no", "yes");
    struct day july = { 20200715 };
    struct overtime_months months = MONTHS(20200701, 6000);
    struct trail none = { 0 };
    struct health_ruling h;

    assert_true(overtime_judges(*state, july, true));
    assert_true(overtime_judges(*state, july, false));
    assert_false(overtime_judges(own, july, true));
    assert_true(overtime_judges(own, july, false));
    assert_true(overtime_judges(own, (struct day){ 20200331 }, true));
    /* The month that holds the first day is judged by its own first day. */
    assert_false(overtime_judges(own, (struct day){ 20200401 }, true));
    health_judge(&none, own, july, &months, &h); /* the interview is always counted */
    assert_true(h.required);
}

static void
who_may_ask_for_the_doctor(void **state)
{
    const struct law *own = saying("health.request", "20190401", "at-least", "2700", "minutes");
    struct overtime_months m4800 = MONTHS(20200701, 4800), m4801 = MONTHS(20200701, 4801),
                           m2700 = MONTHS(20200701, 2700);
    struct day july = { 20200701 };
    struct trail none = { 0 };
    struct health_ruling h;

    health_judge(&none, *state, july, &m4800, &h);
    assert_false(h.may_ask);
    health_judge(&none, *state, july, &m4801, &h);
    assert_true(h.may_ask);
    assert_false(h.required);
    health_judge(&none, own, july, &m2700, &h);
    assert_true(h.may_ask);
}

static void
memorial_leave_has_its_years(void **state)
{
    const struct law *own = saying("special.memorial.years", "19940901", "at-most", "30", "years");
    struct day death = { 20050615 };

    assert_int_equal(memorial_year(*state, (struct day){ 20200615 }, death).verdict, RULE_WITHIN);
    assert_int_equal(memorial_year(*state, (struct day){ 20200616 }, death).verdict, RULE_OVER);
    assert_int_equal(memorial_year(own, (struct day){ 20200616 }, death).verdict, RULE_WITHIN);
}

/* The list above is whole: a default that nobody tried fails here, by its name. */
static void
every_default_is_tried(void **state)
{
    static const char *const tried[] = {
        "annual-leave.carried-first",
        "annual-leave.long-day",
        "calendar.split-midnight",
        "flex.deadline.care",
        "flex.deadline.general",
        "flex.unit.weekday",
        "health.request",
        "overtime.managers-judged",
        "overtime.record.gap",
        "special.memorial.years",
    };
    const struct law_value *row;
    size_t found = 0;

    for (size_t i = 0; (row = law_row(*state, i)); i++) {
        bool known = row->status != 'U';

        for (size_t n = 0; n < COUNT(tried) && !known; n++)
            known = !strcmp(tried[n], row->key);
        if (!known)
            fail_msg("%s is a default that no test tries", row->key);
        found += row->status == 'U';
    }
    assert_int_equal(found, COUNT(tried));
}

/* What had rows and now has functions. */
static void
a_carers_request_is_weighed(void **state)
{
    struct day asked = { 20250601 };
    static const struct {
        const char *what;
        struct period period;
        enum request_no no;
    } row[] = {
        { "asked the day before, a month", { { 20250602 }, { 20250701 } }, REQUEST_MAY },
        { "on the very day", { { 20250601 }, { 20250630 } }, REQUEST_LATE },
        { "two months and a day", { { 20250602 }, { 20250802 } }, REQUEST_LENGTH },
        { "eleven months", { { 20260701 }, { 20270531 } }, REQUEST_MAY },
        { "a year", { { 20260701 }, { 20270630 } }, REQUEST_MAY },
        { "a year and a month", { { 20260701 }, { 20270731 } }, REQUEST_LENGTH },
        { "from the day after the other measure", { { 20260501 }, { 20260531 } }, REQUEST_MAY },
        { "its last day is the other's", { { 20260430 }, { 20260529 } }, REQUEST_OVERLAP },
        { "to the day before it", { { 20260101 }, { 20260131 } }, REQUEST_MAY },
        { "into its first day", { { 20260102 }, { 20260201 } }, REQUEST_OVERLAP },
    };
    struct period other = { { 20260201 }, { 20260430 } };

    for (size_t i = 0; i < COUNT(row); i++) {
        tell("%s", row[i].what);
        assert_int_equal(overtime_request(*state, asked, row[i].period, &other, 1), row[i].no);
    }
    assert_int_equal(overtime_request(*state, (struct day){ 20161231 }, row[4].period, NULL, 0),
                     REQUEST_SILENT);
    assert_int_equal(overtime_request(*state, asked, row[7].period, NULL, 0), REQUEST_MAY);
}

static void
some_are_ill_without_a_ceiling(void **state)
{
    struct day day = { 20200601 };

    assert_true(sick_ceiling(*state, day, SICK_ANYONE));
    assert_false(sick_ceiling(*state, day, SICK_TEMPORARY));
    assert_false(sick_ceiling(*state, day, SICK_PROBATION));
    assert_false(sick_ceiling(*state, day, SICK_PROSECUTOR));
    assert_false(sick_ceiling(law_under(*state, "moon"), day, SICK_ANYONE));
}

static void
regular_hours_may_be_paid_beside_the_salary(void **state)
{
    struct day day = { 20200601 };

    assert_int_equal(pay_regular_percent(*state, day, false, false), 0);
    assert_int_equal(pay_regular_percent(*state, day, false, true), 25);
    assert_int_equal(pay_regular_percent(*state, day, true, false), 135);
    assert_int_equal(pay_regular_percent(*state, day, true, true), 160);
    assert_int_equal(pay_period(*state, (struct day){ 20201215 }).ymd, 20210101);
}

static void
fatigue_is_weighed_from_april_2025(void **state)
{
    static const struct {
        int32_t month;
        minutes before, worked;
        bool weigh;
    } row[] = { { 20250401, 0, 5999, false },
                { 20250401, 0, 6000, true },
                { 20250331, 0, 6000, false },
                { 20250415, 4801, 4800, true },
                { 20250415, 4800, 4800, false } };

    for (size_t i = 0; i < COUNT(row); i++) {
        minutes at[] = { row[i].before, row[i].worked };
        struct day first = day_month_first((struct day){ row[i].month });
        struct overtime_months months = { day_add_months(first, -1), at, 2 };

        assert_int_equal(overtime_weighs_fatigue(*state, (struct day){ row[i].month }, &months),
                         row[i].weigh);
    }
}

static void
the_second_break_of_flextime_stood_in_the_evening(void **state)
{
    /* 7条3項, until 2023-03-31: 8:00-20:00, at noon and again; 330 minutes on each side at most. */
    static const struct span at17[] = { { 720, 780 }, { CLOCK(17, 0), CLOCK(17, 30) } },
                             at16[] = { { 720, 780 }, { CLOCK(16, 29), CLOCK(16, 59) } },
                             noon[] = { { 720, 780 } };
    struct break_facts f = { .day = { 20200601 },
                             .mode = BREAK_FLEX,
                             .hours = { CLOCK(8, 0), CLOCK(21, 0) },
                             .breaks = { at17, 2 } };

    assert_int_equal(break_check(&desk, *state, &f).faults, 0);
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    /* A pause in the afternoon hurts nobody while 5:30 after noon are not passed. */
    static const struct span at15[] = { { 720, 780 }, { CLOCK(15, 0), CLOCK(15, 30) } };
    f.breaks.at = at15, f.hours = (struct span){ CLOCK(6, 30), CLOCK(18, 30) };
    f.breaks.count = 2;
    assert_int_equal(break_check(&desk, *state, &f).faults, 0);
    f.hours.until = CLOCK(20, 1); /* beyond 職職―156 */
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 240);
    /* Two short breaks, so no 職職―156: noon ends at 12:30, and 5:30 later at 18:00. */
    static const struct span short_ones[] = { { CLOCK(9, 0), CLOCK(9, 15) }, { 720, 750 } };
    f.breaks.at = short_ones, f.hours = (struct span){ CLOCK(7, 0), CLOCK(18, 0) };
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    assert_int_equal(break_check(&desk, *state, &f).faults, 0);
    f.hours.until++;
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 240);
    assert_int_equal(break_check(&desk, *state, &f).faults, BREAK_STRETCH);
    f.hours = (struct span){ CLOCK(8, 0), CLOCK(21, 0) };
    f.breaks.at = at16; /* not in 17:00-19:00: about every four hours then */
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 240);
    assert_int_equal(break_check(&desk, *state, &f).faults, BREAK_STRETCH);
    f.mode = BREAK_FIXED; /* 7条2項 names no evening */
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    f.mode = BREAK_FLEX, f.breaks = (struct spans){ noon, 1 }, f.hours.until = CLOCK(18, 30);
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 390); /* 職職―156: to 20:00 */
}

static void
a_unit_could_be_cut_before_april_2025(void **state)
{
    static const struct {
        int32_t first;
        int weeks;
        bool may;
    } row[] = { { 20250310, 3, true }, /* to 2025-03-30: four weeks would reach April */
                { 20250317, 2, true },  { 20250324, 1, true },
                { 20250303, 3, false }, /* four weeks end on 2025-03-30 */
                { 20250317, 3, false }, /* three weeks would reach April too */
                { 20250310, 4, true },  /* whole, under the old rules or the new */
                { 20250407, 3, false }, { 20240318, 2, false } };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct flex_unit unit = { .on = { row[i].first },
                                  .class = FLEX_GENERAL,
                                  .weeks = row[i].weeks,
                                  .first = { row[i].first },
                                  .cut = true };
        struct trail none = { 0 };
        struct flex_ruling r;

        tell("%d, %d weeks", row[i].first, row[i].weeks);
        flex_check(&none, &desk, *state, &unit, &r);
        assert_int_equal(!(r.faults & FLEX_FAULT_UNIT), row[i].may);
    }
}

static int
clear(void **state)
{
    (void)state;
    arena_clear(&desk);
    return 0;
}

#define TRIED(test) cmocka_unit_test_teardown(test, clear)

LAW_TESTS("settings", TRIED(minutes_may_stay_with_the_day_they_began_on),
          TRIED(carried_days_may_be_used_last), TRIED(a_long_day_of_leave_may_cost_one_day),
          TRIED(units_may_begin_on_another_weekday), TRIED(declarations_may_be_due_earlier),
          TRIED(gaps_may_be_asked_about_sooner), TRIED(managers_may_be_left_out),
          TRIED(who_may_ask_for_the_doctor), TRIED(memorial_leave_has_its_years),
          TRIED(every_default_is_tried), TRIED(a_carers_request_is_weighed),
          TRIED(some_are_ill_without_a_ceiling), TRIED(regular_hours_may_be_paid_beside_the_salary),
          TRIED(fatigue_is_weighed_from_april_2025),
          TRIED(the_second_break_of_flextime_stood_in_the_evening),
          TRIED(a_unit_could_be_cut_before_april_2025))

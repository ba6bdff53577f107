/* 勤務時間法13条・14条: what counts, and how a lived day is told. */
#include "law/work.h"
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

static struct settled
settle(const struct law *law, const struct settle_facts *f)
{
    struct trail none = { 0 };
    struct settled s;

    day_settle(&none, &desk, law, f, &s);
    return s;
}

static const struct span plan[] = { AT(8, 30, 17, 15) }, noon[] = { AT(12, 0, 13, 0) };

static struct settle_facts
office_day(int32_t ymd)
{
    return (struct settle_facts){ .day = { ymd }, .regular = { plan, 1 }, .breaks = { noon, 1 } };
}

static void
spans_are_sets(void **state)
{
    struct spans a = SPANS(AT(10, 0, 12, 0), AT(8, 0, 9, 0), AT(11, 0, 13, 0), AT(14, 0, 14, 0));
    struct spans all = spans_of(&desk, a);

    (void)state;
    assert_int_equal(all.count, 2);
    assert_int_equal(all.at[0].from, CLOCK(8, 0));
    assert_int_equal(all.at[1].until, CLOCK(13, 0));
    assert_int_equal(spans_length(all), 240);
    assert_int_equal(spans_of(&desk, SPANS(AT(8, 0, 9, 0), AT(9, 0, 10, 0))).count, 1);
    assert_int_equal(spans_of(&desk, SPANS(AT(8, 0, 12, 0), AT(9, 0, 10, 0))).at[0].until,
                     CLOCK(12, 0));
    struct spans rest = spans_minus(&desk, a, SPANS(AT(8, 30, 10, 30), AT(12, 0, 12, 30)));
    assert_int_equal(rest.count, 3);
    assert_int_equal(spans_length(rest), 30 + 90 + 30);
    assert_int_equal(spans_minus(&desk, a, a).count, 0);
    assert_int_equal(spans_minus(&desk, SPANS(AT(8, 0, 9, 0)), SPANS(AT(7, 0, 8, 0))).count, 1);
    assert_int_equal(spans_minus(&desk, SPANS(AT(8, 0, 9, 0)), SPANS(AT(9, 0, 10, 0))).count, 1);
    /* One span to take away reaches over two to take from. */
    assert_int_equal(spans_length(spans_minus(&desk, SPANS(AT(8, 0, 9, 0), AT(10, 0, 11, 0)),
                                              SPANS(AT(8, 30, 10, 30)))),
                     60);
    assert_int_equal(spans_length(spans_shared(&desk, a, SPANS(AT(8, 30, 11, 30)))), 30 + 90);
    assert_int_equal(spans_shared(&desk, SPANS(AT(8, 0, 9, 0)), SPANS(AT(9, 0, 9, 30))).count, 0);
    assert_int_equal(
        spans_shared(&desk, SPANS(AT(8, 0, 12, 0)), SPANS(AT(8, 0, 9, 0), AT(10, 0, 11, 0))).count,
        2);
    assert_int_equal(spans_inside(&desk, SPANS(AT(12, 0, 13, 0)),
                                  SPANS(AT(12, 0, 13, 0), AT(11, 59, 12, 30), AT(12, 30, 13, 1)))
                         .count,
                     1);
}

static void
night_is_ten_to_five_on_every_day(void **state)
{
    static const struct {
        struct span span;
        minutes night;
    } night[] = { { AT(21, 59, 22, 1), 1 },  { AT(4, 59, 5, 1), 1 },    { AT(0, 0, 5, 0), 300 },
                  { AT(5, 0, 22, 0), 0 },    { AT(22, 0, 29, 0), 420 }, { AT(28, 59, 29, 30), 1 },
                  { AT(45, 0, 54, 0), 420 }, { AT(94, 0, 99, 59), 359 } };

    for (size_t i = 0; i < COUNT(night); i++) {
        struct spans n = night_within(&desk, *state, (struct day){ 20200601 },
                                      (struct spans){ &night[i].span, 1 });
        assert_int_equal(spans_length(n), night[i].night);
    }
}

static void
duty_and_breaks_are_never_work(void **state)
{
    struct work_facts f = { .day = { 20200604 },
                            .kind = DAY_WORKDAY,
                            .regular = SPANS(AT(8, 30, 17, 15)),
                            .breaks = SPANS(AT(12, 0, 13, 0), AT(18, 0, 18, 15)),
                            .work = SPANS(AT(8, 30, 20, 0), AT(19, 0, 21, 0)),
                            .duty = SPANS(AT(20, 30, 26, 0)) };
    struct work_minutes m = work_classify(&desk, *state, &f);

    assert_int_equal(m.regular, 465);
    assert_int_equal(m.overtime, 180);
    f.kind = DAY_ZERO_ALLOC, m = work_classify(&desk, *state, &f);
    assert_int_equal(m.regular, 0);
    assert_int_equal(m.overtime, 645);
    f.kind = DAY_HOLIDAY, m = work_classify(&desk, *state, &f);
    assert_int_equal(m.holiday_regular, 465);
    assert_int_equal(m.regular, 0);
    f.kind = DAY_WEEKOFF, m = work_classify(&desk, *state, &f);
    assert_int_equal(m.overtime, 645);
    assert_int_equal(m.holiday_regular, 0);
}

static void
an_ordered_evening_is_overtime_and_the_rest_a_gap(void **state)
{
    struct settle_facts f = office_day(20200715);

    f.present = SPANS(AT(8, 20, 21, 0));
    f.ordered = SPANS(AT(17, 15, 20, 0));
    struct settled s = settle(*state, &f);
    assert_int_equal(s.count, 1);
    assert_int_equal(s.planned, 465);
    assert_int_equal(s.overtime, 165);
    assert_int_equal(s.piece[0].day.ymd, 20200715);
    assert_int_equal(s.piece[0].regular, 465);
    assert_int_equal(s.piece[0].overtime, 165);
    assert_int_equal(s.piece[0].overtime_night, 0);
    assert_int_equal(s.piece[0].gap, 10 + 60);
    assert_int_equal(s.piece[0].rest, 60);
    assert_int_equal(s.piece[0].absence, 0);
    assert_int_equal(s.piece[0].overtime_spans.count, 1);
    /* An order for more than was worked counts what was worked. */
    f.present = SPANS(AT(8, 30, 18, 0));
    assert_int_equal(settle(*state, &f).overtime, 45);
    /* An order inside the break is an order to work through it. */
    f.ordered = SPANS(AT(12, 0, 12, 30));
    s = settle(*state, &f);
    assert_int_equal(s.overtime, 30);
    assert_int_equal(s.piece[0].rest, 30);
    assert_int_equal(s.piece[0].regular, 465);
    /* One that reaches beyond the break on both sides asks for the break and nothing else. */
    f.ordered = SPANS(AT(11, 30, 13, 30));
    s = settle(*state, &f);
    assert_int_equal(s.overtime, 60);
    assert_int_equal(s.piece[0].rest, 0);
    assert_int_equal(s.piece[0].regular, 465);
    f.ordered = SPANS(AT(11, 30, 12, 45));
    assert_int_equal(settle(*state, &f).overtime, 45);
    f.ordered = SPANS(AT(12, 15, 18, 0));
    assert_int_equal(settle(*state, &f).overtime, 45 + 45);
    f.ordered = SPANS(AT(8, 31, 20, 0));
    assert_int_equal(settle(*state, &f).overtime, 60 + 45);
    /* One for the whole day says when to be there. */
    f.ordered = SPANS(AT(8, 30, 20, 0));
    assert_int_equal(settle(*state, &f).overtime, 45);
    /* A break that was tapped was not worked. */
    f.ordered = SPANS(AT(11, 30, 13, 30)), f.present = SPANS(AT(8, 30, 12, 10), AT(13, 0, 17, 15));
    assert_int_equal(settle(*state, &f).overtime, 10);
    /* Beside a holiday's hours the break stays one, unless it is ordered from or to its middle. */
    f.kind[0] = DAY_HOLIDAY, f.present = SPANS(AT(8, 30, 18, 0));
    f.ordered = SPANS(AT(11, 30, 13, 30));
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].holiday_regular, 60);
    assert_int_equal(s.overtime, 0);
    f.ordered = SPANS(AT(12, 0, 13, 30));
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].holiday_regular, 30);
    assert_int_equal(s.overtime, 60);
}

static void
a_night_is_cut_at_midnight_and_keeps_its_day(void **state)
{
    struct settle_facts f = office_day(20200731); /* a Friday at the end of a month */

    f.kind[1] = DAY_WEEKOFF;
    f.present = SPANS(AT(8, 30, 26, 0));
    f.ordered = SPANS(AT(17, 15, 26, 0));
    struct settled s = settle(*state, &f);
    assert_int_equal(s.count, 2);
    assert_int_equal(s.overtime, 525);
    assert_int_equal(s.piece[0].overtime, 405);
    assert_int_equal(s.piece[0].overtime_night, 120);
    assert_int_equal(s.piece[1].day.ymd, 20200801);
    assert_int_equal(s.piece[1].kind, DAY_WEEKOFF);
    assert_int_equal(s.piece[1].overtime, 120);
    assert_int_equal(s.piece[1].overtime_night, 120);
    assert_int_equal(s.piece[1].overtime_spans.at[0].from, 1440);
    /* Into the next day's own hours: those are its own record's. */
    f.present = SPANS(AT(8, 30, 34, 0)), f.ordered = SPANS(AT(17, 15, 34, 0));
    f.later = SPANS(AT(32, 30, 36, 0), AT(37, 0, 41, 15));
    s = settle(*state, &f);
    assert_int_equal(s.piece[1].overtime, CLOCK(8, 30));
    assert_int_equal(s.piece[1].gap, 0);
    /* A shift that crosses midnight has regular hours at night on both days. */
    f = (struct settle_facts){ .day = { 20200715 },
                               .regular = SPANS(AT(21, 0, 30, 0)),
                               .breaks = SPANS(AT(25, 0, 26, 15)),
                               .present = SPANS(AT(21, 0, 30, 0)) };
    s = settle(*state, &f);
    assert_int_equal(s.planned, 465);
    assert_int_equal(s.piece[0].regular, 180);
    assert_int_equal(s.piece[0].regular_night, 120);
    assert_int_equal(s.piece[1].regular, 285);
    assert_int_equal(s.piece[1].regular_night, 225);
    assert_int_equal(s.piece[1].rest, 75);
}

static void
a_piece_stands_for_anything_it_holds(void **state)
{
    /* Whatever alone lies behind midnight, its calendar day is told. */
    static const struct span night[] = { AT(23, 0, 30, 0) }, late[] = { AT(25, 0, 26, 0) };
    struct settle_facts f = { .day = { 20200715 }, .regular = { night, 1 } };

    assert_int_equal(settle(*state, &f).count, 2); /* absence */
    f.leave = f.regular, assert_int_equal(settle(*state, &f).count, 2);
    f.leave = f.regular = (struct spans){ 0 }, f.present = (struct spans){ late, 1 };
    assert_int_equal(settle(*state, &f).count, 2); /* gap */
    f.ordered = f.present, assert_int_equal(settle(*state, &f).count, 2);
    f.ordered.count = 0, f.breaks = f.present, assert_int_equal(settle(*state, &f).count, 2);
    f.breaks.count = 0, f.duty = f.present, assert_int_equal(settle(*state, &f).count, 2);
    f.duty.count = 0, f.regular = f.present, assert_int_equal(settle(*state, &f).count, 2);
    f.kind[0] = DAY_HOLIDAY, f.ordered.count = 1;
    assert_int_equal(settle(*state, &f).count, 2);
    f.present.count = f.regular.count = 0, assert_int_equal(settle(*state, &f).count, 1);
}

static void
leave_and_absence_fill_the_plan(void **state)
{
    struct settle_facts f = office_day(20200715);

    f.leave = SPANS(AT(8, 30, 10, 30));
    f.present = SPANS(AT(10, 0, 16, 0));
    struct settled s = settle(*state, &f);
    assert_int_equal(s.piece[0].leave, 120);
    assert_int_equal(s.piece[0].regular, 270);
    assert_int_equal(s.piece[0].absence, 75);
    f.open = true;
    assert_int_equal(settle(*state, &f).piece[0].absence, 0);
    /* Whole day: the whole plan, the break left out. */
    f = office_day(20200715), f.leave = f.regular;
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].leave, 465);
    assert_int_equal(s.piece[0].absence, 0);
    /* Nobody came, nothing was said. */
    f.leave = (struct spans){ 0 };
    assert_int_equal(settle(*state, &f).piece[0].absence, 465);
    /* Duty inside the hours is no absence, and no work. */
    f.present = SPANS(AT(8, 30, 12, 0), AT(13, 0, 17, 15)), f.duty = SPANS(AT(13, 0, 14, 0));
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].duty, 60);
    assert_int_equal(s.piece[0].regular, 405);
    assert_int_equal(s.piece[0].absence, 0);
}

static void
a_holiday_is_worked_only_on_order(void **state)
{
    struct settle_facts f = office_day(20200723);

    f.kind[0] = DAY_HOLIDAY;
    struct settled s = settle(*state, &f);
    assert_int_equal(s.piece[0].absence, 0);
    assert_int_equal(s.planned, 465);
    f.present = SPANS(AT(9, 0, 19, 0));
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].holiday_regular, 0);
    assert_int_equal(s.piece[0].gap, 540);
    f.ordered = SPANS(AT(8, 30, 18, 15));
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].holiday_regular, 435);
    assert_int_equal(s.piece[0].regular, 0);
    assert_int_equal(s.overtime, 60);
    assert_int_equal(s.piece[0].gap, 45);
    /* On a day off the whole order is overtime, the plan of other days says nothing. */
    f.kind[0] = DAY_WEEKOFF;
    s = settle(*state, &f);
    assert_int_equal(s.planned, 0);
    assert_int_equal(s.overtime, 495);
    assert_int_equal(s.piece[0].absence, 0);
    f.kind[0] = DAY_ZERO_ALLOC;
    assert_int_equal(settle(*state, &f).overtime, 495);
}

/* 給与法17条, 勤務時間法14条: each part has the kind of the day it lies on. */
static void
a_shift_over_midnight_has_the_kind_of_each_day(void **state)
{
    static const struct span own[] = { AT(22, 0, 30, 45) }, nap[] = { AT(26, 0, 27, 0) };
    struct settle_facts f = { .day = { 20260428 },
                              .kind = { DAY_WORKDAY, DAY_HOLIDAY },
                              .regular = { own, 1 },
                              .breaks = { nap, 1 },
                              .present = { own, 1 },
                              .ordered = { own, 1 } };
    struct settled s = settle(*state, &f);

    assert_int_equal(s.piece[0].regular, 120);
    assert_int_equal(s.piece[1].regular, 0);
    assert_int_equal(s.piece[1].holiday_regular, 345);
    assert_int_equal(s.piece[1].regular_night, 240); /* 0:00-2:00 and 3:00-5:00 */
    assert_int_equal(s.piece[1].rest, 60);
    assert_int_equal(s.overtime, 0);
    /* An order for the holiday alone leaves its break. */
    f.ordered = SPANS(AT(24, 0, 30, 45));
    s = settle(*state, &f);
    assert_int_equal(s.piece[1].holiday_regular, 345);
    assert_int_equal(s.overtime, 0);
    f.ordered.count = 0, s = settle(*state, &f);
    assert_int_equal(s.piece[1].gap, 345);
    assert_int_equal(s.piece[1].holiday_regular, 0);
    /* Nobody is absent from a holiday, nor on leave. */
    f.present.count = 0, s = settle(*state, &f);
    assert_int_equal(s.piece[0].absence, 120);
    assert_int_equal(s.piece[1].absence, 0);
    f.leave = f.regular, s = settle(*state, &f);
    assert_int_equal(s.piece[0].leave, 120);
    assert_int_equal(s.piece[1].leave, 0);
    /* Out of a holiday: only what lies before midnight is of it. */
    f.kind[0] = DAY_HOLIDAY, f.kind[1] = DAY_WORKDAY;
    f.leave.count = 0, f.present = f.ordered = f.regular;
    s = settle(*state, &f);
    assert_int_equal(s.piece[0].holiday_regular, 120);
    assert_int_equal(s.piece[0].regular, 0);
    assert_int_equal(s.piece[1].regular, 345);
    assert_int_equal(s.piece[1].holiday_regular, 0);
    f.present.count = 0, s = settle(*state, &f);
    assert_int_equal(s.piece[0].absence, 0);
    assert_int_equal(s.piece[1].absence, 345);
}

static void
the_explanation_adds_up(void **state)
{
    struct settle_facts f = office_day(20200731);
    struct trail trail = { .arena = &desk, .law = *state };
    struct settled s;
    int rules = 0;

    f.kind[1] = DAY_WEEKOFF;
    f.present = SPANS(AT(8, 30, 26, 0));
    f.ordered = SPANS(AT(17, 15, 26, 0));
    day_settle(&trail, &desk, *state, &f, &s);
    for (const struct reason *r = trail.first; r; r = r->next, rules++) {
        tell("%s: %s", r->rule, reason_text(&desk, *state, r, "ja"));
        if (!strcmp(r->rule, "OT-COUNT"))
            assert_string_equal(reason_text(&desk, *state, r, "ja"),
                                "17:15〜26:00 = 超過勤務 8:45");
        if (!strcmp(r->rule, "U-DAY"))
            assert_string_equal(reason_text(&desk, *state, r, "en"),
                                "2020-07-31 6:45 + 2020-08-01 2:00 = overtime 8:45");
    }
    assert_int_equal(rules, 4);
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
        cmocka_unit_test(spans_are_sets),
        cmocka_unit_test(night_is_ten_to_five_on_every_day),
        cmocka_unit_test(duty_and_breaks_are_never_work),
        cmocka_unit_test(an_ordered_evening_is_overtime_and_the_rest_a_gap),
        cmocka_unit_test(a_night_is_cut_at_midnight_and_keeps_its_day),
        cmocka_unit_test(a_piece_stands_for_anything_it_holds),
        cmocka_unit_test(leave_and_absence_fill_the_plan),
        cmocka_unit_test(a_holiday_is_worked_only_on_order),
        cmocka_unit_test(a_shift_over_midnight_has_the_kind_of_each_day),
        cmocka_unit_test(the_explanation_adds_up),
    };

    return cmocka_run_group_tests_name("work", tests, open_the_law, clear);
}

/* 勤務時間法7条, 人事院規則15―14 5条: shifts; 5条2項 and 育児休業法12条: short weeks. */
#include "law/shift.h"
#include "law/moving.h"
#include "law/policy.h"
#include "own_law.h"

enum { FOUR_WEEKS = 28, YEAR = 52 * 7 };

static const struct day monday = { 20200601 };

/* Twenty shifts of 7:45 and eight days off, as Monday to Friday would be. */
static void
usual(minutes *shift, bool *off, size_t days)
{
    for (size_t i = 0; i < days; i++)
        off[i] = i % 7 > 4, shift[i] = off[i] ? 0 : 465;
}

static struct shift_ruling
check(const struct law *law, struct shift_plan p)
{
    struct shift_ruling r;

    shift_check(&none, law, &p, &r);
    return r;
}

static void
four_weeks_have_eight_days_off(void **state)
{
    minutes shift[FOUR_WEEKS];
    bool off[FOUR_WEEKS];
    struct shift_plan p = { .first = monday, .shift = shift, .off = off, .days = FOUR_WEEKS };
    struct shift_ruling r;

    usual(shift, off, FOUR_WEEKS);
    r = check(*state, p);
    assert_true(r.spoken);
    assert_int_equal(r.faults, 0);
    assert_int_equal(r.fewest_off, 8);
    assert_int_equal(r.most_off, 8);
    assert_int_equal(r.longest_run, 5);
    assert_int_equal(r.longest, 465);
    assert_int_equal(r.total, 9300);
    assert_int_equal(r.required, 9300);
    assert_string_equal(r.cite, "勤務時間法7条2項「四週間ごとの期間につき八日」");

    /* 「八日」: seven are too few, nine too many; nine are right for short-time officers. */
    off[5] = false, shift[5] = 0;
    r = check(*state, p);
    assert_int_equal(r.faults, SHIFT_DAYS_OFF);
    assert_int_equal(r.fewest_off, 7);
    usual(shift, off, FOUR_WEEKS);
    off[4] = true, shift[4] = 0, shift[3] = 930;
    r = check(*state, p);
    assert_int_equal(r.faults, SHIFT_DAYS_OFF);
    assert_int_equal(r.most_off, 9);
    p.short_time = true;
    assert_int_equal(check(*state, p).faults, 0);
    off[3] = off[2] = off[4] = false;
    off[5] = false;
    assert_int_equal(check(*state, p).faults & SHIFT_DAYS_OFF, SHIFT_DAYS_OFF);
}

static void
twelve_days_in_a_row_and_sixteen_hours(void **state)
{
    minutes shift[FOUR_WEEKS];
    bool off[FOUR_WEEKS];
    struct shift_plan p = { .first = monday, .shift = shift, .off = off, .days = FOUR_WEEKS };
    struct shift_ruling r;

    /* Two days off, twelve of work, six off, eight of work. */
    for (int i = 0; i < FOUR_WEEKS; i++)
        off[i] = i < 2 || (i >= 14 && i < 20), shift[i] = off[i] ? 0 : 465;
    r = check(*state, p);
    assert_int_equal(r.longest_run, 12);
    assert_int_equal(r.faults, 0);
    off[14] = false, off[20] = true, shift[14] = 465, shift[20] = 0;
    r = check(*state, p);
    assert_int_equal(r.longest_run, 13);
    assert_int_equal(r.faults, SHIFT_RUN);

    usual(shift, off, FOUR_WEEKS);
    shift[0] = 960, shift[1] = 0, shift[2] = 435; /* 16:00, and the hours are the same in all */
    r = check(*state, p);
    assert_int_equal(r.longest, 960);
    assert_int_equal(r.faults, 0);
    shift[0] = 961, shift[2] = 434;
    assert_int_equal(check(*state, p).faults, SHIFT_LENGTH);
    shift[0] = 960;
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
    shift[2] = 436;
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
    /* The hours of a day off are nobody's. */
    shift[2] = 435, shift[5] = 300;
    assert_int_equal(check(*state, p).faults, 0);
}

static void
every_four_weeks_are_asked(void **state)
{
    minutes shift[2 * FOUR_WEEKS];
    bool off[2 * FOUR_WEEKS];
    struct shift_plan p = { .first = monday, .shift = shift, .off = off, .days = 2 * FOUR_WEEKS };

    usual(shift, off, 2 * FOUR_WEEKS);
    assert_int_equal(check(*state, p).faults, 0);
    /* One hour from the first four weeks to the second: right on the whole, wrong in each. */
    shift[0] -= 60, shift[28] += 60;
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
    shift[0] += 60, shift[28] -= 60;
    /* A day off more in the second, fewer in the first. */
    off[5] = false, off[32] = true, shift[32] = 0, shift[5] = 465;
    assert_int_equal(check(*state, p).faults, SHIFT_DAYS_OFF | SHIFT_TOTAL);

    usual(shift, off, 2 * FOUR_WEEKS);
    p.days = 27;
    assert_int_equal(check(*state, p).faults & SHIFT_PERIOD, SHIFT_PERIOD);
    p.days = 35;
    assert_int_equal(check(*state, p).faults & SHIFT_PERIOD, SHIFT_PERIOD);
    p.days = 0;
    assert_int_equal(check(*state, p).faults & SHIFT_PERIOD, SHIFT_PERIOD);
    p.days = FOUR_WEEKS, p.week = 1860; /* another week: 4 x 31:00 */
    assert_int_equal(check(*state, p).required, 7440);
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
}

static void
the_npa_may_be_consulted(void **state)
{
    static minutes shift[YEAR + FOUR_WEEKS];
    static bool off[YEAR + FOUR_WEEKS];
    struct shift_plan p = {
        .first = monday, .shift = shift, .off = off, .days = 2 * FOUR_WEEKS, .consulted = true
    };

    /* 42:00 a week in the first four, 35:30 in the second. */
    usual(shift, off, 2 * FOUR_WEEKS);
    for (int i = 0; i < 20; i++) {
        int day = i / 5 * 7 + i % 5;
        shift[day] += 39, shift[28 + day] -= 39;
    }
    struct shift_ruling r = check(*state, p);
    assert_int_equal(r.faults, 0);
    assert_int_equal(r.heaviest, 4 * 2520);
    assert_string_equal(r.cite, "人事院規則15―14 5条2項");
    shift[0]++, shift[28]--;
    assert_int_equal(check(*state, p).faults, SHIFT_WEEK);
    p.consulted = false;
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
    p.consulted = true, shift[0]--, shift[28]++, shift[1]--;
    assert_int_equal(check(*state, p).faults, SHIFT_TOTAL);
    shift[1]++;

    /* Four days off in four weeks, a day a week on the whole; three are too few. */
    for (int i = 0; i < 2 * FOUR_WEEKS; i++)
        off[i] = i % 7 == 6, shift[i] = i % 7 == 6 ? 0 : i % 7 == 5 ? 45 : 456;
    assert_int_equal(check(*state, p).total, check(*state, p).required);
    r = check(*state, p);
    assert_int_equal(r.fewest_off, 4);
    assert_int_equal(r.faults, 0);
    off[6] = false;
    r = check(*state, p);
    assert_int_equal(r.fewest_off, 3);
    assert_int_equal(r.faults, SHIFT_DAYS_OFF | SHIFT_RUN);

    /* Any period up to 52 weeks: six weeks, of which the last four are judged too. */
    usual(shift, off, 2 * FOUR_WEEKS);
    p.days = 42;
    assert_int_equal(check(*state, p).faults, 0);
    assert_int_equal(check(*state, p).required, 6 * 2325);
    for (int i = 0; i < 30; i++)
        shift[i / 5 * 7 + i % 5] += i < 20 ? -54 : 108;
    r = check(*state, p);
    assert_int_equal(r.heaviest, 20 * 465 - 10 * 54 + 10 * 108); /* 164:00 of 168:00 */
    assert_int_equal(r.faults, 0);
    for (int i = 0; i < 30; i++)
        shift[i / 5 * 7 + i % 5] += i < 20 ? -33 : 66; /* 169:30 */
    assert_int_equal(check(*state, p).faults, SHIFT_WEEK);
    usual(shift, off, 2 * FOUR_WEEKS);
    for (int i = 14; i < 42; i++)
        off[i] = i % 7 == 6, shift[i] = i % 7 == 5 ? 0 : shift[i];
    off[41] = false; /* three days off in the last four weeks, more before */
    r = check(*state, p);
    assert_int_equal(r.fewest_off, 3);
    assert_int_equal(r.faults, SHIFT_DAYS_OFF);
    /* Less than four weeks: the share of them. */
    usual(shift, off, 2 * FOUR_WEEKS);
    p.days = 14;
    assert_int_equal(check(*state, p).faults, 0);
    for (int i = 0; i < 7; i++)
        off[i] = false;
    assert_int_equal(check(*state, p).faults, 0);
    off[13] = false; /* one day off in two weeks */
    assert_int_equal(check(*state, p).faults, SHIFT_DAYS_OFF);
    p.days = 10, p.week = 2327; /* 3324 minutes in ten days */
    off[5] = off[6] = true;
    assert_int_equal(check(*state, p).required, 3324);
    p.days = 0, p.week = 0;
    assert_int_equal(check(*state, p).faults & SHIFT_PERIOD, SHIFT_PERIOD);

    /* At most 52 weeks. */
    usual(shift, off, YEAR + FOUR_WEEKS);
    p.days = YEAR;
    assert_int_equal(check(*state, p).faults, 0);
    p.days = YEAR + FOUR_WEEKS;
    assert_int_equal(check(*state, p).faults, SHIFT_PERIOD);
    p.consulted = false;
    assert_int_equal(check(*state, p).faults, 0);
}

static void
shifts_carry_their_reasons(void **state)
{
    minutes shift[FOUR_WEEKS];
    bool off[FOUR_WEEKS];
    struct arena a = { 0 };
    struct trail t = { .arena = &a, .law = *state };
    struct shift_plan p = { .first = monday, .shift = shift, .off = off, .days = FOUR_WEEKS };
    struct shift_ruling r;
    static const char *const lines[] = { "週休日 8日", "続く勤務日 5日 ≦ 上限 12日",
                                         "1回の勤務 7:45 ≦ 上限 16:00",
                                         "正規の勤務時間 155:00 = 必要な時間 155:00" };
    size_t i = 0;

    usual(shift, off, FOUR_WEEKS);
    shift_check(&t, *state, &p, &r);
    for (const struct reason *why = t.first; why; why = why->next) {
        tell("%s", reason_text(&a, *state, why, "ja"));
        assert_true(i < COUNT(lines));
        assert_string_equal(reason_text(&a, *state, why, "ja"), lines[i++]);
        assert_non_null(why->cite);
    }
    assert_int_equal(i, COUNT(lines));
    shift[0]++;
    t.first = t.last = NULL;
    shift_check(&t, *state, &p, &r);
    assert_string_equal(reason_text(&a, *state, t.last, "en"),
                        "regular hours 155:01 ≠ required 155:00");
    assert_false(check(law_under(*state, "moon"), p).spoken);
    assert_int_equal(check(law_under(*state, "moon"), p).faults, 0);
    arena_clear(&a);
}

static void
short_weeks_have_their_bounds(void **state)
{
    static const struct {
        minutes week, longest;
        enum verdict verdict[3];
    } row[] = {
        { 930, 465, { RULE_WITHIN, RULE_WITHIN, RULE_WITHIN } },
        { 929, 465, { RULE_OVER, RULE_WITHIN, RULE_WITHIN } },
        { 1860, 465, { RULE_WITHIN, RULE_WITHIN, RULE_WITHIN } },
        { 1861, 466, { RULE_WITHIN, RULE_OVER, RULE_OVER } },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct finding f[3];

        hours_short(*state, monday, row[i].week, row[i].longest, f);
        for (int n = 0; n < 3; n++) {
            assert_int_equal(f[n].verdict, row[i].verdict[n]);
            assert_string_equal(f[n].rule, "WT-SHORT");
        }
    }
}

static void
child_care_short_time_has_five_patterns(void **state)
{
    static const struct {
        const char *what;
        minutes week[7]; /* from Sunday */
        int pattern;
    } row[] = {
        { "1号: 3:55 five times", { 0, 235, 235, 235, 235, 235, 0 }, 1 },
        { "2号: 4:55 five times", { 0, 295, 295, 295, 295, 295, 0 }, 2 },
        { "3号: three full days", { 0, 465, 0, 465, 0, 465, 0 }, 3 },
        { "4号: two full days and 3:55", { 0, 465, 0, 465, 0, 235, 0 }, 4 },
        { "5号: 19:35 in four days", { 0, 300, 300, 300, 275, 0, 0 }, 5 },
        { "5号: as long as 1号, but uneven", { 0, 234, 236, 235, 235, 235, 0 }, 5 },
        { "5号: as long as 3号, in four days", { 0, 465, 465, 235, 230, 0, 0 }, 5 },
        { "5号: as long as 4号, in four days", { 0, 465, 465, 200, 35, 0, 0 }, 5 },
        { "5号: as long as 4号, no full day", { 0, 389, 388, 0, 388, 0, 0 }, 5 },
        { "5号: least", { 0, 465, 464, 236, 0, 0, 0 }, 5 },
        { "too little by a minute", { 0, 465, 465, 234, 0, 0, 0 }, 0 },
        { "most is 2号's", { 0, 465, 465, 465, 80, 0, 0 }, 5 },
        { "too much by a minute", { 0, 465, 465, 465, 81, 0, 0 }, 0 },
        { "no work", { 0 }, 0 },
        { "1号 with Sunday and Saturday", { 235, 235, 235, 235, 0, 0, 235 }, 1 },
        { "4号, the short day first", { 0, 235, 0, 465, 0, 465, 0 }, 4 },
        { "3号 on Sunday, Monday, Saturday", { 465, 465, 0, 0, 0, 0, 465 }, 3 },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        tell("%s", row[i].what);
        assert_int_equal(hours_childshort(*state, monday, row[i].week), row[i].pattern);
    }
    assert_int_equal(hours_childshort(law_under(*state, "moon"), monday, row[0].week), 0);
}

static void
a_swap_leaves_rest(void **state)
{
    bool off[2 * FOUR_WEEKS];
    struct finding f[2];

    /* 15―14 6条2項: four days off in each four weeks, 24 working days in a row. */
    for (int i = 0; i < 2 * FOUR_WEEKS; i++)
        off[i] = i < 2 || i == 27 || i == 26 || (i >= 51 && i < 55);
    swap_rest(*state, monday, off, 2 * FOUR_WEEKS, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[0].used, 4);
    assert_int_equal(f[1].verdict, RULE_WITHIN);
    assert_int_equal(f[1].used, 24);
    off[26] = false;
    swap_rest(*state, monday, off, 2 * FOUR_WEEKS, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[0].used, 3);
    assert_int_equal(f[1].verdict, RULE_OVER);
    assert_int_equal(f[1].used, 25);
}

static void
a_reform_month_lies_between_july_and_september(void **state)
{
    static const struct {
        struct period asked;
        bool may;
    } row[] = {
        { { { 20200701 }, { 20200731 } }, true },  { { { 20200630 }, { 20200731 } }, false },
        { { { 20200901 }, { 20200930 } }, true },  { { { 20200901 }, { 20201001 } }, false },
        { { { 20200701 }, { 20200930 } }, true },  { { { 20200715 }, { 20200814 } }, true },
        { { { 20200715 }, { 20200813 } }, false }, { { { 20190701 }, { 20190731 } }, false },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        tell("%d to %d", row[i].asked.first.ymd, row[i].asked.last.ymd);
        assert_int_equal(policy_reform_period(*state, row[i].asked), row[i].may);
    }
}

static void
each_four_weeks_and_the_whole_are_counted(void **state)
{
    minutes shift[2 * FOUR_WEEKS] = { 0 };
    bool off[2 * FOUR_WEEKS] = { false };
    struct shift_plan p = { .first = monday, .shift = shift, .off = off, .days = 2 * FOUR_WEEKS };
    struct shift_ruling r;

    /* None in the first four weeks, eight in the second: none is the fewest. */
    for (int i = 0; i < 8; i++)
        off[FOUR_WEEKS + i] = true;
    r = check(*state, p);
    assert_int_equal(r.fewest_off, 0);
    assert_int_equal(r.most_off, 8);
    /* Eight and nine: 「八日」 is not more either. */
    for (int i = 0; i < 9; i++)
        off[i] = true;
    assert_int_equal(check(*state, p).faults & SHIFT_DAYS_OFF, SHIFT_DAYS_OFF);

    /* Where three in four weeks are enough, a day a week on the whole is still asked. */
    const struct law *own =
        with(COLUMNS_OF_NUMBERS
             "hours.shift.consulted.days-off\tnps\t19940901\tat-least\t3\tdays\tP\t当省の定め\n");
    static const struct {
        int first, second;
        bool may;
    } row[] = { { 3, 4, false }, { 3, 5, true }, { 4, 4, true }, { 2, 9, false } };
    p.consulted = true;
    for (size_t n = 0; n < COUNT(row); n++) {
        for (int i = 0; i < FOUR_WEEKS; i++)
            off[i] = i < row[n].first, off[FOUR_WEEKS + i] = i >= FOUR_WEEKS - row[n].second;
        assert_int_equal(!(check(own, p).faults & SHIFT_DAYS_OFF), row[n].may);
    }
    /* A law of no weeks is no law. */
    own = with(COLUMNS_OF_NUMBERS "hours.shift.weeks\tnps\t19940901\texactly\t0\tweeks\tP\t誤り\n");
    assert_false(check(own, p).spoken);
    own = with(COLUMNS_OF_NUMBERS "hours.shift.weeks\tnps\t19940901\texactly\t1\tweeks\tP\t改正\n");
    assert_true(check(own, p).spoken);
}

static void
patterns_need_their_numbers(void **state)
{
    static const minutes five[7] = { 0, 235, 235, 235, 235, 235, 0 },
                         three[7] = { 0, 465, 0, 465, 0, 465, 0 };

    (void)state;
    assert_int_equal(hours_childshort(without("hours.day"), monday, three), 5);
    assert_int_equal(hours_childshort(without("hours.childshort.week.1"), monday, five), 5);
    assert_int_equal(hours_childshort(without("hours.childshort.week-least"), monday, five), 1);
    assert_int_equal(hours_childshort(without("hours.childshort.week-least"), monday,
                                      (minutes[7]){ 0, 300, 300, 300, 275, 0, 0 }),
                     0);
}

LAW_TESTS("shift", cmocka_unit_test(four_weeks_have_eight_days_off),
          cmocka_unit_test(twelve_days_in_a_row_and_sixteen_hours),
          cmocka_unit_test(every_four_weeks_are_asked), cmocka_unit_test(the_npa_may_be_consulted),
          cmocka_unit_test(shifts_carry_their_reasons),
          cmocka_unit_test(short_weeks_have_their_bounds),
          cmocka_unit_test(child_care_short_time_has_five_patterns),
          cmocka_unit_test(a_swap_leaves_rest),
          cmocka_unit_test(a_reform_month_lies_between_july_and_september),
          TRIED(each_four_weeks_and_the_whole_are_counted), TRIED(patterns_need_their_numbers))

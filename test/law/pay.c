/* 給与法16条―19条; 勤務時間法13条の2: minutes by rate, relief time, the hourly amount. */
#include "law/pay.h"
#include "law_test.h"

static struct arena desk;

#define AT(h1, m1, h2, m2)                                                                         \
    {                                                                                              \
        CLOCK(h1, m1), CLOCK(h2, m2)                                                               \
    }

static struct pay_buckets
sort_out(const struct law *law, int32_t month, const struct pay_segment *s, size_t count)
{
    struct trail none = { 0 };
    struct pay_buckets b;
    size_t at;

    assert_true(pay_buckets(&none, &desk, law, (struct day){ month }, s, count, &b, &at));
    return b;
}

static void
sixty_hours_are_counted_in_order_of_time(void **state)
{
    /* 3540 by day in the month, then an hour of a night across the line. */
    struct pay_segment s[] = {
        { { 20200630 }, AT(21, 30, 23, 0), DAY_WORKDAY, 0 },
        { { 20200601 }, { 0, 1440 }, DAY_WORKDAY, 0 },
        { { 20200602 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
        { { 20200603 }, { 300, 960 }, DAY_HOLIDAY, 0 },
    };
    struct pay_buckets b = sort_out(*state, 20200615, s, 4);

    assert_int_equal(b.total, 1440 + 1440 + 660 + 90);
    assert_int_equal(b.by[PAY_WEEKDAY].night, 420 + 30);
    assert_int_equal(b.by[PAY_WEEKDAY].day, 1020 + 30);
    assert_int_equal(b.by[PAY_OTHER].day, 1020 + 660);
    assert_int_equal(b.by[PAY_OTHER].night, 420);
    assert_int_equal(b.over60.day, 0);
    assert_int_equal(b.over60.night, 30);
    assert_int_equal(b.over60_by[PAY_WEEKDAY], 30);
    assert_int_equal(b.over60_by[PAY_OTHER], 0);
    /* Exactly sixty hours is not beyond them. */
    s[0].span.until -= 30, b = sort_out(*state, 20200601, s, 4);
    assert_int_equal(b.over60.night, 0);
    assert_int_equal(b.total, 3600);
    s[0].span.until++, b = sort_out(*state, 20200601, s, 4);
    assert_int_equal(b.over60.night, 1);
}

static void
segments_stay_apart_and_within_the_month(void **state)
{
    struct trail none = { 0 };
    struct pay_buckets b;
    size_t at = 9;
    struct pay_segment s[] = { { { 20200630 }, AT(20, 0, 24, 0), DAY_WORKDAY, 0 },
                               { { 20200601 }, AT(0, 0, 1, 0), DAY_WORKDAY, 0 } };

    assert_int_equal(sort_out(*state, 20200601, s, 2).total, 300);
    s[0].span.until++;
    assert_false(pay_buckets(&none, &desk, *state, (struct day){ 20200601 }, s, 2, &b, &at));
    assert_int_equal(at, 0);
    s[0].span.until--, s[1].day.ymd = 20200531;
    assert_false(pay_buckets(&none, &desk, *state, (struct day){ 20200601 }, s, 2, &b, &at));
    assert_int_equal(at, 1);
    /* The last evening of May may run into June: on its own clock, past 24:00. */
    s[1].span = (struct span)AT(24, 0, 25, 0);
    assert_int_equal(sort_out(*state, 20200601, s, 2).total, 300);
    s[1] = (struct pay_segment){ { 20200630 }, AT(19, 0, 20, 0), DAY_WORKDAY, 0 };
    assert_int_equal(sort_out(*state, 20200601, s, 2).total, 300);
    s[1].span.until++;
    assert_false(pay_buckets(&none, &desk, *state, (struct day){ 20200601 }, s, 2, &b, &at));
    assert_int_equal(at, 0);
}

static void
short_time_officers_fill_the_day_first(void **state)
{
    /* 350 minutes of hours: 115 to 7:45; 17:00-22:30 is 330. */
    struct pay_segment s = { { 20200601 }, AT(20, 30, 23, 0), DAY_WORKDAY, 115 };
    struct pay_buckets b = sort_out(*state, 20200601, &s, 1);

    assert_int_equal(b.by[PAY_SHORT].day, 90);
    assert_int_equal(b.by[PAY_SHORT].night, 25);
    assert_int_equal(b.by[PAY_WEEKDAY].day, 0);
    assert_int_equal(b.by[PAY_WEEKDAY].night, 35);
    s.kind = DAY_WEEKOFF, b = sort_out(*state, 20200601, &s, 1);
    assert_int_equal(b.by[PAY_SHORT].day, 0);
    assert_int_equal(b.by[PAY_OTHER].day, 90);
    s.kind = DAY_WORKDAY, s.to_full = 500, b = sort_out(*state, 20200601, &s, 1);
    assert_int_equal(b.by[PAY_SHORT].day + b.by[PAY_SHORT].night, 150);
    assert_int_equal(pay_category_of(DAY_ZERO_ALLOC), PAY_OTHER);
    assert_int_equal(pay_category_of(DAY_HOLIDAY), PAY_OTHER);
}

static void
a_day_of_several_segments_is_filled_once(void **state)
{
    /* 350 minutes of hours: 115 to 7:45, 60 of them in the morning. */
    struct pay_segment s[] = { { { 20200601 }, AT(17, 0, 18, 0), DAY_WORKDAY, 115 },
                               { { 20200601 }, AT(8, 0, 9, 0), DAY_WORKDAY, 115 },
                               { { 20200601 }, AT(19, 0, 20, 0), DAY_WORKDAY, 115 },
                               { { 20200602 }, AT(8, 0, 9, 0), DAY_WORKDAY, 115 } };
    struct pay_buckets b = sort_out(*state, 20200601, s, 4);

    assert_int_equal(b.by[PAY_SHORT].day, 60 + 55 + 60);
    assert_int_equal(b.by[PAY_WEEKDAY].day, 5 + 60);
    assert_int_equal(pay_to_full(*state, (struct day){ 20200601 }, 350), 115);
    assert_int_equal(pay_to_full(*state, (struct day){ 20200601 }, 465), 0);
    assert_int_equal(pay_to_full(*state, (struct day){ 20200601 }, 570), 0);
}

static void
rates_are_the_law_s(void **state)
{
    struct day day = { 20200601 };

    assert_int_equal(pay_percent(*state, day, PAY_WEEKDAY, false, false), 125);
    assert_int_equal(pay_percent(*state, day, PAY_WEEKDAY, false, true), 150);
    assert_int_equal(pay_percent(*state, day, PAY_OTHER, false, false), 135);
    assert_int_equal(pay_percent(*state, day, PAY_OTHER, false, true), 160);
    assert_int_equal(pay_percent(*state, day, PAY_SHORT, false, false), 100);
    assert_int_equal(pay_percent(*state, day, PAY_SHORT, false, true), 125);
    assert_int_equal(pay_percent(*state, day, PAY_OTHER, true, false), 150);
    assert_int_equal(pay_percent(*state, day, PAY_SHORT, true, true), 175);
}

static void
relief_is_the_increase_given_as_time(void **state)
{
    struct trail trail = { .arena = &desk, .law = *state };
    minutes over[PAY_CATEGORIES] = { 960, 400, 60 };
    struct relief r = relief_of(&trail, *state, (struct day){ 20201215 }, over);

    assert_int_equal(r.minutes, 240 + 60 + 30);
    assert_int_equal(r.window.first.ymd, 20210101);
    assert_int_equal(r.window.last.ymd, 20210228);
    assert_string_equal(reason_text(&desk, *state, trail.first, "en"),
                        "16:00 × 25% + 6:40 × 15% + 1:00 × 50% = relief time 5:30");
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 240, 0), 0);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 241, 0), 224);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 466, 0), -1);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 465, 465), 0);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 200, 465), 265);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 200, 300), -1);
    assert_int_equal(relief_fill(*state, (struct day){ 20200601 }, 241, 240), -1);
}

static void
yen_are_rounded_once_at_the_end(void **state)
{
    struct day day = { 20200601 };

    assert_int_equal(pay_hourly(*state, day, 360000, 2325, 100), 2144);
    assert_int_equal(pay_hourly(*state, day, 360000, 2325, 175), 3752);
    /* 2015 hours a year: 100.5 sen on the line go up, a hair below goes down. */
    assert_int_equal(pay_hourly(*state, day, 2015, 1200, 100), 23);
    assert_int_equal(pay_hourly(*state, day, 13, 180, 100), 1); /* exactly 1.00 */
    assert_int_equal(pay_hourly(*state, day, 13, 120, 100), 2); /* 1.50 goes up  */
    assert_int_equal(pay_hourly(*state, day, 13, 121, 100), 1); /* 1.4876        */
    assert_int_equal(pay_hourly(*state, day, 0, 2325, 150), 0);
    assert_int_equal(pay_month_hours(*state, day, 29), 0);
    assert_int_equal(pay_month_hours(*state, day, 30), 1);
    assert_int_equal(pay_month_hours(*state, day, 89), 1);
    assert_int_equal(pay_month_hours(*state, day, 120), 2);
}

static void
telework_is_paid_above_ten_days_on_average(void **state)
{
    static const struct {
        const char *what;
        int32_t on;
        int days[4];
        size_t months;
        bool eligible;
    } telework[] = { { "31 in three", 20240401, { 11, 10, 10 }, 3, true },
                     { "30 in three", 20240401, { 10, 10, 10 }, 3, false },
                     { "the day before", 20240331, { 20, 20, 20 }, 3, false },
                     { "two months", 20240401, { 20, 20 }, 2, false },
                     { "41 in four", 20240401, { 0, 20, 20, 1 }, 4, true },
                     { "none", 20240401, { 0 }, 0, false } };

    for (size_t i = 0; i < COUNT(telework); i++) {
        struct trail trail = { .arena = &desk, .law = *state };
        struct telework_ruling r = telework_allowance(
            &trail, *state, (struct day){ telework[i].on }, telework[i].days, telework[i].months);

        tell("%s", telework[i].what);
        assert_int_equal(r.eligible, telework[i].eligible);
        assert_int_equal(r.yen, telework[i].eligible ? 3000 : 0);
        if (i == 0)
            assert_string_equal(reason_text(&desk, *state, trail.first, "ja"),
                                "11日 + 10日 + 10日 > 30日");
        if (i == 1)
            assert_string_equal(reason_text(&desk, *state, trail.first, "ja"),
                                "10日 + 10日 + 10日 ≦ 30日");
    }
}

static void
managers_nights_and_shifted_holidays(void **state)
{
    static const enum day_kind kinds[] = { DAY_WEEKOFF, DAY_HOLIDAY, DAY_WEEKOFF, DAY_WORKDAY };
    struct span night = pay_manager_night(*state, (struct day){ 20250331 });

    assert_int_equal(night.from, 0);
    assert_int_equal(night.until, CLOCK(5, 0));
    night = pay_manager_night(*state, (struct day){ 20250401 });
    assert_int_equal(night.from, CLOCK(22, 0));
    assert_int_equal(night.until, CLOCK(29, 0));
    assert_int_equal(pay_manager_night(*state, (struct day){ 20150331 }).until, 0);
    assert_int_equal(pay_holiday_shift((struct day){ 20200723 }, kinds, 4).ymd, 20200726);
    assert_int_equal(pay_holiday_shift((struct day){ 20200723 }, kinds, 3).ymd, 0);
    assert_int_equal(pay_holiday_shift((struct day){ 20200723 }, kinds + 1, 3).ymd, 20200723);
    assert_int_equal(pay_holiday_shift((struct day){ 20200723 }, kinds, 0).ymd, 20200723);
}

static void
managers_are_paid_no_overtime(void **state)
{
    struct day day = { 20260602 };
    const struct law_value *row = law_at(*state, "pay.manager.overtime", day);

    assert_false(pay_applies(*state, day, true));
    assert_true(pay_applies(*state, day, false));
    assert_string_equal(row->cite, "給与法19条の8第2項");
}

static void
the_explanation_shows_the_rates(void **state)
{
    struct pay_segment s[] = { { { 20200601 }, AT(17, 15, 23, 15), DAY_WORKDAY, 0 },
                               { { 20200602 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                               { { 20200603 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                               { { 20200604 }, { 0, 600 }, DAY_WEEKOFF, 0 } };
    struct trail trail = { .arena = &desk, .law = *state };
    struct pay_buckets b;
    size_t at;

    assert_true(pay_buckets(&trail, &desk, *state, (struct day){ 20200601 }, s, COUNT(s), &b, &at));
    assert_string_equal(reason_text(&desk, *state, trail.first, "ja"),
                        "昼 4:45 × 125%、深夜 1:15 × 150%");
    assert_string_equal(trail.last->rule, "PAY-OT-60");
    assert_string_equal(reason_text(&desk, *state, trail.last, "ja"),
                        "昼 4:00 × 150%、深夜 0:00 × 175%");
    /* A part without a rule to stand under is not kept. */
    struct trail empty = { .arena = &desk, .law = *state };
    trail_part(&empty, NULL, NULL, PART_DAYS, 1), trail_span(&empty, NULL, NULL, s[0].span);
    trail_on(&empty, NULL, NULL, s[0].day, PART_DAYS, 1);
    trail_month(&empty, NULL, s[0].day, PART_DAYS, 1);
    assert_null(empty.first);
    struct doc *list = doc_list(doc_new(&desk), "why");
    trail_doc(&trail, "en", list);
    assert_int_equal(doc_count(list), 3);
    const struct doc *first = list->in.first;
    assert_string_equal(doc_get_text(first, "rule"), "PAY-OT-RATE");
    assert_string_equal(doc_get_text(first, "status"), "P");
    assert_int_equal(doc_get(first, "since")->i, 19940901);
    assert_int_equal(doc_count(doc_get(first, "parts")), 4);
    assert_int_equal(doc_get(doc_get(first, "parts")->in.first, "minutes")->i, 285);
    assert_string_equal(doc_get_text(doc_get(first, "parts")->in.first, "label"), "by day");
    const struct doc *second = doc_get(first, "parts")->in.first->next;
    assert_int_equal(doc_get(second, "number")->i, 125);
    assert_string_equal(doc_get_text(second, "unit"), "percent");
    assert_string_equal(doc_get_text(second, "sign"), "×");
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
        cmocka_unit_test(sixty_hours_are_counted_in_order_of_time),
        cmocka_unit_test(segments_stay_apart_and_within_the_month),
        cmocka_unit_test(short_time_officers_fill_the_day_first),
        cmocka_unit_test(a_day_of_several_segments_is_filled_once),
        cmocka_unit_test(rates_are_the_law_s),
        cmocka_unit_test(relief_is_the_increase_given_as_time),
        cmocka_unit_test(yen_are_rounded_once_at_the_end),
        cmocka_unit_test(telework_is_paid_above_ten_days_on_average),
        cmocka_unit_test(managers_nights_and_shifted_holidays),
        cmocka_unit_test(managers_are_paid_no_overtime),
        cmocka_unit_test(the_explanation_shows_the_rates),
    };

    return cmocka_run_group_tests_name("pay", tests, open_the_law, clear);
}

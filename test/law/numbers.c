/* Every date on which a number changes, from the day before and from the day itself. */
#include <string.h>

#include "law_test.h"

enum { NONE = -1 };

static const struct {
    const char *key;
    int32_t from;
    int64_t before, after;
} change[] = {
    { "hours.week", 20090401, NONE, 2325 },
    { "hours.day", 20090401, NONE, 465 },
    { "overtime.month.normal", 20190401, NONE, 2700 },
    { "overtime.year.normal", 20190401, NONE, 21600 },
    { "overtime.month.hetero", 20190401, NONE, 6000 },
    { "overtime.year.hetero", 20190401, NONE, 43200 },
    { "overtime.average.hetero", 20190401, NONE, 4800 },
    { "overtime.over45.hetero", 20190401, NONE, 6 },
    { "overtime.moved.period", 20190401, NONE, 1800 },
    { "overtime.record.objective", 20220401, NONE, 1 },
    { "overtime.special.fatigue", 20250401, NONE, 1 },
    { "health.month", 20190401, NONE, 6000 },
    { "break.noon.stretch", 20230401, 330, NONE },
    { "break.noon.from", 20230401, CLOCK(12, 0), NONE },
    { "break.evening.until", 20230401, CLOCK(19, 0), NONE },
    { "break.stretch", 20230401, NONE, 390 },
    { "break.flex.stretch", 20160616, NONE, 390 },
    { "break.early-late.stretch", 20190101, NONE, 390 },
    { "interval.target", 20240401, NONE, 660 },
    { "swap.zero-alloc", 20250401, NONE, 1 },
    { "staggered.school-all", 20250401, NONE, 1 },
    { "flex.window.from", 20160401, NONE, CLOCK(7, 0) },
    { "flex.window.from", 20230401, CLOCK(7, 0), CLOCK(5, 0) },
    { "flex.core.least.general", 20230401, 300, 120 },
    { "flex.core.most.general", 20230401, 300, 240 },
    { "flex.core.most.care", 20230401, 270, 240 },
    { "flex.core.most.researcher", 20230401, 270, 240 },
    { "flex.core.most.researcher", 20250401, 240, NONE },
    { "flex.day.least.general", 20230401, 360, 120 },
    { "flex.day.most.general", 20230401, 360, 240 },
    { "flex.day.least.care", 20230401, 240, 120 },
    { "flex.day.most.specialist", 20230401, 240, 120 },
    { "flex.day.most.specialist", 20250401, 120, NONE },
    { "flex.exempt.care", 20160401, NONE, 1 },
    { "flex.exempt.general", 20230401, NONE, 1 },
    { "flex.exempt.officer-names", 20250401, 0, 1 },
    { "flex.exempt.researcher", 20250401, 1, NONE },
    { "flex.extra-off.care", 20160401, NONE, 1 },
    { "flex.extra-off.general", 20250401, NONE, 1 },
    { "flex.extra-off.weekoff", 20250401, 1, 0 },
    { "flex.deadline.general", 20230401, 7, 1 },
    { "overtime.exempt.child", 20250401, 3, NONE },
    { "overtime.exempt.before-school", 20250401, NONE, 1 },
    { "overtime.cap.month", 20170101, NONE, 1440 },
    { "overtime.cap.year", 20170101, NONE, 9000 },
    { "child.grade3.years", 20250401, NONE, 9 },
    { "child.asking", 20251001, NONE, 3 },
    { "pay.over60.line", 20100401, NONE, 3600 },
    { "pay.over60.weekoff", 20110401, NONE, 1 },
    { "pay.telework", 20240401, NONE, 3000 },
    { "pay.manager.night.from", 20250401, 0, CLOCK(22, 0) },
    { "annual-leave.unit.quarter.shift", 20240101, NONE, 15 },
    { "annual-leave.unit.quarter", 20260401, NONE, 15 },
    { "special.fertility", 20220101, NONE, 5 },
    { "special.childcare.weeks", 20221001, 8, NONE },
    { "special.childcare.years", 20221001, NONE, 1 },
    { "special.summer.busy.first", 20240101, NONE, 601 },
    { "special.summer.busy.last", 20240101, NONE, 1031 },
    { "care.leave.anywhere", 20251001, 0, 1 },
    { "care.time.anywhere", 20251001, 0, 1 },
    { "child.leave.times", 20221001, 1, 2 },
    { "child.leave.early.times", 20221001, 1, 2 },
    { "child.time.anywhere", 20251001, 0, 1 },
    { "child.time.second.days", 20251001, NONE, 5 },
    { "child.time.second.days", 20260401, 5, 10 },
    { "father.months", 20200401, NONE, 1 },
    { "sick.days", 20110101, NONE, 90 },
};

static void
each_change_has_its_day(void **state)
{
    for (size_t i = 0; i < COUNT(change); i++) {
        struct day day = { change[i].from };

        tell("%s %d", change[i].key, change[i].from);
        assert_int_equal(law_number(*state, change[i].key, day_add(day, -1), NONE),
                         change[i].before);
        assert_int_equal(law_number(*state, change[i].key, day, NONE), change[i].after);
    }
}

static void
every_row_is_cited_and_named_in_both_languages(void **state)
{
    const struct law *law = *state;
    const struct law_value *row;
    size_t n = 0;

    for (; (row = law_row(law, n)); n++) {
        assert_true(strlen(row->cite) > 3);
        assert_non_null(strchr("POMU", row->status));
        if (!law_word_or_null(law, row->key, "ja") || !law_word_or_null(law, row->key, "en"))
            fail_msg("%s has no name", row->key);
        assert_string_not_equal(law_word(law, row->key, "ja"), law_word(law, row->key, "en"));
    }
    assert_true(n > 300);
}

static void
holidays_cover_the_years_they_claim(void **state)
{
    const struct law *law = *state;

    assert_false(law_holidays_known(law, (struct day){ 20141231 }));
    assert_true(law_holidays_known(law, (struct day){ 20150101 }));
    assert_true(law_holidays_known(law, (struct day){ 20271231 }));
    assert_false(law_holidays_known(law, (struct day){ 20280101 }));
    assert_string_equal(law_holiday(law, (struct day){ 20190501 })->name, "休日（祝日扱い）");
    assert_null(law_holiday(law, (struct day){ 20190507 }));
    assert_non_null(law_holiday(law, (struct day){ 20150101 }));
    assert_non_null(law_holiday(law, (struct day){ 20271123 }));
    assert_null(law_holiday(law, (struct day){ 20271124 }));
}

static void
bounds_do_what_their_words_do(void **state)
{
    static const struct {
        enum bound bound;
        bool below, at, above;
        int64_t most;
    } word[] = { { BOUND_EXACTLY, false, true, false, 10 },
                 { BOUND_MOST, true, true, false, 10 },
                 { BOUND_UNDER, true, false, false, 9 },
                 { BOUND_LEAST, false, true, true, 10 },
                 { BOUND_OVER, false, false, true, 10 } };

    (void)state;
    assert_true(law_allows(NULL, 99)); /* silence forbids nothing */
    for (size_t i = 0; i < COUNT(word); i++) {
        struct law_value v = { .bound = word[i].bound, .value = 10 };

        assert_int_equal(law_allows(&v, 9), word[i].below);
        assert_int_equal(law_allows(&v, 10), word[i].at);
        assert_int_equal(law_allows(&v, 11), word[i].above);
        assert_int_equal(law_most(&v), word[i].most);
    }
}

LAW_TESTS("numbers", cmocka_unit_test(each_change_has_its_day),
          cmocka_unit_test(every_row_is_cited_and_named_in_both_languages),
          cmocka_unit_test(holidays_cover_the_years_they_claim),
          cmocka_unit_test(bounds_do_what_their_words_do))

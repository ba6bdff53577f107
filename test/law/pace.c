/* A look ahead: how many working days have passed, and what that makes of the month. */
#include "law/pace.h"

#include "law_test.h"

static void
working_days_are_counted(void **state)
{
    static const struct {
        struct day month, today;
        int passed, days;
    } rows[] = {
        { { 20200701 }, { 20200715 }, 11, 21 }, /* 海の日 23, スポーツの日 24 */
        { { 20200731 }, { 20200712 }, 8, 21 },  /* a Sunday adds nothing */
        { { 20200701 }, { 20200630 }, 0, 21 },  { { 20200701 }, { 20200731 }, 21, 21 },
        { { 20201201 }, { 20201231 }, 20, 20 }, /* from the 29th 年末年始 */
        { { 20240229 }, { 20240229 }, 19, 19 },
    };
    const struct law *law = *state;

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct pace p = month_pace(law, rows[i].month, rows[i].today);
        assert_int_equal(p.passed, rows[i].passed);
        assert_int_equal(p.days, rows[i].days);
    }
}

static void
the_end_is_told_neither_too_early_nor_afterwards(void **state)
{
    (void)state;
    assert_int_equal(pace_end(&(struct pace){ PACE_FROM - 1, 20 }, 600), MINUTES_UNKNOWN);
    assert_int_equal(pace_end(&(struct pace){ PACE_FROM, 20 }, 600), 4000);
    assert_int_equal(pace_end(&(struct pace){ 19, 20 }, 600), 631);
    assert_int_equal(pace_end(&(struct pace){ 20, 20 }, 600), MINUTES_UNKNOWN);
    assert_int_equal(pace_end(&(struct pace){ 0, 20 }, 0), MINUTES_UNKNOWN);
    assert_int_equal(pace_end(&(struct pace){ 10, 20 }, 0), 0);
    assert_int_equal(pace_end(&(struct pace){ 10, 20 }, MINUTES_UNKNOWN), MINUTES_UNKNOWN);
}

LAW_TESTS("pace", cmocka_unit_test(working_days_are_counted),
          cmocka_unit_test(the_end_is_told_neither_too_early_nor_afterwards))

/* Months of which only the sum was brought in: what is known by it, and what is not. */
#include "law/overtime.h"
#include "law_test.h"

static struct arena desk;

#define U MINUTES_UNKNOWN

static const struct {
    const char *what;
    enum section section;
    struct overtime_so_far sum;
    minutes month[6]; /* April to September 2026 */
    enum verdict year, over45, average;
    minutes total;
    int above;
} row[] = {
    { "April to July in one sum",
      SECTION_HETERO,
      { { 20260401 }, { 20260701 }, HOURS(200), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_WITHIN,
      RULE_WITHIN,
      RULE_UNKNOWN,
      HOURS(256),
      3 },
    { "up to the ceiling",
      SECTION_HETERO,
      { { 20260401 }, { 20260701 }, HOURS(664), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_WITHIN,
      RULE_WITHIN,
      RULE_OVER,
      HOURS(720),
      3 },
    { "a minute above it",
      SECTION_HETERO,
      { { 20260401 }, { 20260701 }, HOURS(664) + 1, 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_OVER,
      RULE_WITHIN,
      RULE_OVER,
      HOURS(720) + 1,
      3 },
    { "how many above 45 hours was not said",
      SECTION_HETERO,
      { { 20260401 }, { 20260701 }, HOURS(200), -1 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_WITHIN,
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      HOURS(256),
      1 },
    { "a month behind the sum is missing",
      SECTION_HETERO,
      { { 20260401 }, { 20260601 }, HOURS(200), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      0,
      3 },
    { "the year begins before the sum does",
      SECTION_HETERO,
      { { 20260501 }, { 20260701 }, HOURS(200), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      0,
      3 },
    { "the sum reaches beyond the month that is judged",
      SECTION_HETERO,
      { { 20260401 }, { 20261001 }, HOURS(200), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      RULE_UNKNOWN,
      0,
      1 },
    { "months that are known each go before their sum",
      SECTION_HETERO,
      { { 20260401 }, { 20260501 }, HOURS(200), 2 },
      { 60, 120, 0, 0, HOURS(46), HOURS(10) },
      RULE_WITHIN,
      RULE_WITHIN,
      RULE_WITHIN,
      HOURS(59),
      1 },
    { "an ordinary section",
      SECTION_NORMAL,
      { { 20260401 }, { 20260701 }, HOURS(304), 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_WITHIN,
      RULE_SILENT,
      RULE_SILENT,
      HOURS(360),
      0 },
    { "an ordinary section, a minute above",
      SECTION_NORMAL,
      { { 20260401 }, { 20260701 }, HOURS(304) + 1, 2 },
      { U, U, U, U, HOURS(46), HOURS(10) },
      RULE_OVER,
      RULE_SILENT,
      RULE_SILENT,
      HOURS(360) + 1,
      0 },
};

static enum verdict
verdict_of(const struct overtime_ruling *r, const char *rule)
{
    for (size_t i = 0; i < r->count; i++)
        if (!strncmp(r->finding[i].rule, rule, strlen(rule)))
            return r->finding[i].verdict;
    return RULE_SILENT;
}

static void
a_sum_makes_its_months_known_together(void **state)
{
    for (size_t i = 0; i < COUNT(row); i++) {
        struct overtime_facts f = { .month = { 20260915 },
                                    .section = row[i].section,
                                    .months = { { 20260401 }, row[i].month, 6, &row[i].sum } };
        struct trail trail = { .arena = &desk, .law = *state };
        struct overtime_ruling r;

        tell("%s", row[i].what);
        overtime_judge(&trail, *state, &f, &r);
        assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR"), row[i].year);
        assert_int_equal(verdict_of(&r, "OT-LIMIT-OVER45"), row[i].over45);
        assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG"), row[i].average);
        assert_int_equal(r.year_total, row[i].total);
        assert_int_equal(r.over45, row[i].above);
        if (!i)
            assert_string_equal(reason_text(&desk, *state, trail.last, "en"),
                                "so far from 2026-04-01 200:00 + 2026-08 46:00 + 2026-09 10:00 = "
                                "total of the year 256:00 ≦ ceiling 720:00");
    }
    arena_clear(&desk);
}

LAW_TESTS("so-far", cmocka_unit_test(a_sum_makes_its_months_known_together))

/* Ceilings, read once more: what rests on other months, and what is told. */
#include "law/overtime.h"
#include "own_law.h"

static void
a_finding_is_told_whole_or_silent(void **state)
{
    struct finding over = overtime_month(*state, (struct day){ 20200701 }, SECTION_NORMAL, 2761);
    struct finding silent = overtime_month(*state, (struct day){ 20190301 }, SECTION_NORMAL, 2761);
    struct doc *d = doc_new(&desk);
    const struct doc *f;

    doc_finding(d, "over", &over);
    doc_finding(d, "silent", &silent);
    f = doc_get(d, "over");
    assert_string_equal(doc_get_text(f, "verdict"), "over");
    assert_string_equal(doc_get_text(f, "rule"), "OT-LIMIT-MONTH-NORMAL");
    assert_int_equal(number(f, "used"), 2761);
    assert_int_equal(number(f, "most"), 2700);
    assert_int_equal(number(f, "left"), -61);
    assert_string_equal(doc_get_text(f, "status"), "P");
    assert_int_equal(number(f, "release"), 1);
    assert_non_null(doc_get_text(f, "cite"));
    f = doc_get(d, "silent");
    assert_string_equal(doc_get_text(f, "verdict"), "silent");
    assert_string_equal(doc_get_text(f, "rule"), "OT-LIMIT-MONTH-NORMAL");
    assert_null(doc_get(f, "used"));
    assert_null(doc_get(f, "release"));
}

static const struct finding *
of(const struct overtime_ruling *r, const char *rule)
{
    for (size_t i = 0; i < r->count; i++)
        if (!strcmp(r->finding[i].rule, rule))
            return &r->finding[i];
    fail_msg("no %s", rule);
    return NULL;
}

static void
averages_that_rest_on_last_year(void **state)
{
    struct overtime_facts f = { .month = { 20190401 },
                                .section = SECTION_HETERO,
                                .months = MONTHS(20190401, 100) };
    struct overtime_ruling r;
    struct trail t = { .arena = &desk, .law = *state };

    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->used, 0); /* the first month of the rule */
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->most, 0);

    /* March is not known: April has no average, and says so, though month and year are known. */
    minutes m[] = { 3000, MINUTES_UNKNOWN, 100, 200 };
    f.month.ymd = 20200501, f.months = (struct overtime_months){ { 20200201 }, m, 4 };
    overtime_judge(&t, *state, &f, &r);
    assert_true(r.unknown);
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->verdict, RULE_UNKNOWN);
    assert_int_equal(of(&r, "OT-LIMIT-YEAR-HETERO")->verdict, RULE_WITHIN);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"),
                        "期間 2か月 5:00 ≦ 160:00、期間 3か月 不明");
    f.month.ymd = 20200401;
    t.first = t.last = NULL;
    overtime_judge(&t, *state, &f, &r);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"), "期間 2か月 不明");
}

static void
what_is_left_names_the_first_of_two_as_tight(void **state)
{
    struct overtime_facts f = { .month = { 20200501 }, .section = SECTION_NORMAL };
    struct overtime_left left;
    minutes m[] = { 18900, 0 };

    f.months = (struct overtime_months){ { 20200401 }, m, 2 };
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.month, 2700);
    assert_int_equal(left.year, 2700);
    assert_string_equal(left.rule, "OT-LIMIT-MONTH-NORMAL");
    /* Past the ceiling nothing is left, and no less than nothing. */
    m[1] = 2701;
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.month, -1);
    assert_int_equal(left.binding, 0);

    /* Six months over 45:00 earlier: without the rule on them, or with one unknown, nothing binds
     * there. */
    minutes seven[] = { 2760, 2760, 2760, 2760, 2760, 2760, 100 };
    f = (struct overtime_facts){ .month = { 20201001 },
                                 .section = SECTION_HETERO,
                                 .months = { { 20200401 }, seven, 7 } };
    overtime_left(&none, *state, &f, &left);
    assert_true(left.has_over45);
    assert_int_equal(left.over45, 2600);
    overtime_left(&none, without("overtime.over45.hetero"), &f, &left);
    assert_false(left.has_over45);
    overtime_left(&none, without("overtime.over45.line"), &f, &left);
    assert_false(left.has_over45);
    seven[0] = MINUTES_UNKNOWN;
    overtime_left(&none, *state, &f, &left);
    assert_false(left.has_over45);
    assert_int_equal(left.binding, MINUTES_UNKNOWN);
}

static void
the_interview_needs_both_lines(void **state)
{
    struct overtime_months months = MONTHS(20200701, 6000);
    struct day july = { 20200701 };
    struct health_ruling h;

    health_judge(&none, *state, july, &months, &h);
    assert_true(h.required && h.month && !h.average);
    health_judge(&none, without("health.average"), july, &months, &h);
    assert_false(h.required);
    health_judge(&none, without("health.month"), july, &months, &h);
    assert_false(h.required);
}

static void
a_cap_on_an_unknown_month_is_unknown(void **state)
{
    minutes m[] = { 600, MINUTES_UNKNOWN, 60 };
    struct overtime_months months = { { 20200401 }, m, 3 };
    struct trail t = { .arena = &desk, .law = *state };
    struct finding f[2];

    childcare_cap(&t, *state, (struct day){ 20200501 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_UNKNOWN);
    assert_int_equal(f[0].used, 0);
    assert_int_equal(f[1].verdict, RULE_UNKNOWN);
    assert_int_equal(f[1].used, 0);
    assert_string_equal(reason_text(&desk, *state, t.last, "ja"),
                        "2020年4月 10:00 + 2020年5月 不明 = 期間の合計 不明、上限 150:00");
    childcare_cap(&none, *state, (struct day){ 20200601 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[0].used, 60);
    assert_int_equal(f[1].verdict, RULE_UNKNOWN);
    m[1] = 1500;
    childcare_cap(&none, *state, (struct day){ 20200501 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[1].used, 2100);
}

static void
a_move_on_the_last_day_is_of_the_month(void **state)
{
    struct section_spell spell[] = { { { 20190401 }, SECTION_NORMAL },
                                     { { 20200630 }, SECTION_HETERO } };
    struct overtime_facts f = { .month = { 20200601 } };

    overtime_place(*state, spell, 2, &f);
    assert_int_equal(f.section, SECTION_HETERO);
    assert_int_equal(f.moved_in.ymd, 20200630);
    spell[1].from.ymd = 20200701;
    overtime_place(*state, spell, 2, &f);
    assert_int_equal(f.section, SECTION_NORMAL);
    assert_int_equal(f.moved_in.ymd, 0);
}

static void
a_move_at_the_years_end_stays_in_it(void **state)
{
    const struct doc *out =
        ask(*state, "ot_moved",
            "{\"move_date\":\"2021-03-31\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");

    /* March is 特定期間: 100 hours, not 45. */
    assert_int_equal(doc_count(doc_get(out, "violations")), 0);
    out = ask(*state, "ot_moved",
              "{\"move_date\":\"2021-04-02\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 0); /* still 他律 in that year */
    out = ask(*state, "ot_moved",
              "{\"move_date\":\"2020-04-01\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 1); /* wholly 自律 */
}

static void
a_year_so_far_stands_for_its_months(void **state)
{
    struct overtime_so_far sum = { { 20200401 }, { 20200601 }, 1000, 0 };
    minutes m[] = { 10, 10, MINUTES_UNKNOWN, 100 };
    struct overtime_facts f = { .month = { 20200601 },
                                .section = SECTION_HETERO,
                                .months = { { 20200401 }, m, 4, &sum } };
    struct overtime_ruling r;

    /* It ends with the very month that is asked about, and only its last month is unknown. */
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(r.year_total, 1000);
    assert_int_equal(of(&r, "OT-LIMIT-YEAR-HETERO")->verdict, RULE_WITHIN);
    assert_int_equal(of(&r, "OT-LIMIT-OVER45-HETERO")->verdict, RULE_WITHIN); /* 0 is known */
    assert_int_equal(r.over45, 0);
    f.month.ymd = 20200701;
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(r.year_total, 1100);
    m[1] = MINUTES_UNKNOWN, m[2] = 10; /* only the one in the middle */
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(r.year_total, 1100);
    sum.over45 = 2;
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(r.over45, 2);
    sum.over45 = -1; /* how many months were over 45:00 nobody said */
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(of(&r, "OT-LIMIT-OVER45-HETERO")->verdict, RULE_UNKNOWN);
    f.month.ymd = 20200501; /* the sum reaches beyond the month */
    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(of(&r, "OT-LIMIT-YEAR-HETERO")->verdict, RULE_UNKNOWN);
}

static void
six_months_and_an_unknown_one_bind_nothing(void **state)
{
    minutes m[] = { MINUTES_UNKNOWN, 2760, 2760, 2760, 2760, 2760, 2760, 100 };
    struct overtime_facts f = { .month = { 20201101 },
                                .section = SECTION_HETERO,
                                .months = { { 20200401 }, m, 8, NULL } };
    struct overtime_left left;

    overtime_left(&none, *state, &f, &left);
    assert_false(left.has_over45);
    assert_int_equal(left.binding, MINUTES_UNKNOWN);
    m[0] = 0;
    overtime_left(&none, *state, &f, &left);
    assert_true(left.has_over45);
    assert_int_equal(left.binding, 2600);
}

LAW_TESTS("closer-limits", TRIED(a_finding_is_told_whole_or_silent),
          TRIED(averages_that_rest_on_last_year),
          TRIED(what_is_left_names_the_first_of_two_as_tight),
          TRIED(the_interview_needs_both_lines), TRIED(a_cap_on_an_unknown_month_is_unknown),
          TRIED(a_move_on_the_last_day_is_of_the_month), TRIED(a_move_at_the_years_end_stays_in_it),
          TRIED(a_year_so_far_stands_for_its_months),
          TRIED(six_months_and_an_unknown_one_bind_nothing))

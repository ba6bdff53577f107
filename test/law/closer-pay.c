/* Pay and explanations, read once more. */
#include "law/pay.h"
#include "own_law.h"

static size_t
reasons(const struct trail *t, const char *rule)
{
    size_t n = 0;

    for (const struct reason *r = t->first; r; r = r->next)
        n += !strcmp(r->rule, rule);
    return n;
}

static void
pay_is_told_where_there_is_any(void **state)
{
    struct trail t = { .arena = &desk, .law = *state };
    struct pay_segment s = { { 20200601 }, { CLOCK(22, 0), CLOCK(23, 0) }, DAY_WORKDAY, 60 };
    struct pay_buckets b;
    size_t at;

    assert_true(pay_buckets(&t, &desk, *state, s.day, &s, 1, &b, &at));
    assert_int_equal(reasons(&t, "PAY-SHORT-745"), 1); /* only by night */
    assert_int_equal(reasons(&t, "PAY-OT-RATE"), 0);
    s.span = (struct span){ CLOCK(18, 0), CLOCK(19, 0) };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, &s, 1, &b, &at));
    assert_int_equal(reasons(&t, "PAY-SHORT-745"), 1); /* only by day */

    /* Beyond 60 hours by night alone, then by day alone. */
    struct pay_segment two[] = { { { 20200601 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                                 { { 20200602 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                                 { { 20200603 }, { 300, 300 + 720 }, DAY_WEEKOFF, 0 },
                                 { { 20200604 }, { 0, 60 }, DAY_WEEKOFF, 0 } };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 4, &b, &at));
    assert_int_equal(b.over60.day, 0);
    assert_int_equal(b.over60.night, 60);
    assert_int_equal(reasons(&t, "PAY-OT-60"), 1);
    two[3].span = (struct span){ 600, 660 };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 4, &b, &at));
    assert_int_equal(b.over60.day, 60);
    assert_int_equal(reasons(&t, "PAY-OT-60"), 1);
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 3, &b, &at));
    assert_int_equal(reasons(&t, "PAY-OT-60"), 0);
}

static void
pay_at_its_edges(void **state)
{
    static const enum day_kind next[] = { DAY_WEEKOFF, DAY_WORKDAY };
    struct day day = { 20200601 };

    assert_int_equal(pay_month_hours(*state, day, 89), 1);
    assert_int_equal(pay_month_hours(*state, day, 90), 2);
    assert_int_equal(pay_month_hours(*state, day, 59), 1);
    assert_int_equal(pay_month_hours(*state, day, 29), 0);
    assert_int_equal(pay_holiday_shift(day, next, 2).ymd, 20200602);
    assert_int_equal(pay_manager_night(law_under(*state, "moon"), day).from, 0);
    assert_int_equal(pay_manager_night(law_under(*state, "moon"), day).until, 0);
}

static void
parts_of_an_explanation_have_their_kinds(void **state)
{
    struct trail t = { .arena = &desk, .law = *state };
    struct doc *list = doc_list(doc_new(&desk), "why");

    trail_rule(&t, "OT-REVIEW", law_at(*state, "overtime.review", (struct day){ 20200701 }));
    trail_part(&t, NULL, "word.before", PART_DAY, 20210930);
    trail_on(&t, "+", "word.used", (struct day){ 20200615 }, PART_MINUTES, 60);
    trail_month(&t, "+", (struct day){ 20200701 }, PART_MINUTES, 30);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"),
                        "この日より前 2021年9月30日 + 使用 2020年6月15日 1:00 + 2020年7月 0:30");
    trail_doc(&t, "ja", list);
    const struct doc *part = doc_get(list->in.first, "parts")->in.first;
    assert_int_equal(number(part, "value"), 20210930);
    assert_null(doc_get(part, "day"));
    part = part->next;
    assert_int_equal(number(part, "day"), 20200615);
    assert_null(doc_get(part, "month"));
    part = part->next;
    assert_non_null(doc_get(part, "month"));
    assert_null(doc_get(part, "day"));
}

LAW_TESTS("closer-pay", TRIED(pay_is_told_where_there_is_any), TRIED(pay_at_its_edges),
          TRIED(parts_of_an_explanation_have_their_kinds))

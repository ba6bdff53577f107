/* Questions of the shell, read once more: each edge from both sides. */
#include "own_law.h"

static void
questions_at_their_edges(void **state)
{
    const struct law *law = *state;
    static const char six[] =
        "{\"category\":\"hetero\",\"month\":\"2020-09\",\"months\":{\"2020-04\":4801,"
        "\"2020-05\":4800,\"2020-06\":4800,\"2020-07\":4800,\"2020-08\":4800,"
        "\"2020-09\":4800}}";
    const struct doc *out = ask(law, "ot_limits", six), *over;

    over = doc_get(out, "avg_windows_over");
    assert_int_equal(doc_count(over), 1);
    assert_int_equal(over->in.first->i, 6);
    assert_int_equal(
        number(ask(law, "ot_limits",
                   "{\"category\":\"normal\",\"month\":\"2020-12\",\"year_start_month\":12,"
                   "\"months\":{\"2020-11\":100,\"2020-12\":0}}"),
               "year_total"),
        0);
    static const char *const ops[] = { "ot_limits", "ot_remaining" };
    for (size_t i = 0; i < COUNT(ops); i++)
        for (int start = 0; start <= 13; start++) {
            const char *in = arena_text(
                &desk, "{\"category\":\"normal\",\"month\":\"2020-12\",\"year_start_month\":%d}",
                start);
            assert_int_equal(!doc_get(ask(law, ops[i], in), "error"), start > 0 && start < 13);
        }
    for (int start = 0; start <= 13; start++) {
        const char *in =
            arena_text(&desk, "{\"date\":\"2020-12-01\",\"year_start_month\":%d}", start);
        out = ask(law, "ot_review_deadline", in);
        assert_int_equal(!doc_get(out, "error"), start > 0 && start < 13);
    }
    assert_int_equal(
        number(ask(law, "ot_review_deadline", "{\"date\":\"2020-12-01\",\"year_start_month\":1}"),
               "deadline"),
        20210630);
    assert_int_equal(
        number(ask(law, "ot_review_deadline", "{\"date\":\"2020-12-01\",\"year_start_month\":12}"),
               "deadline"),
        20220531);

    /* Nothing from 9:00 to 9:00; nothing beyond 60 hours; nothing an hour. */
    assert_int_equal(
        number(ask(law, "pay_buckets",
                   "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-06-01\",\"from\":"
                   "\"09:00\",\"to\":\"09:00\",\"kind\":\"workday\"}]}"),
               "total"),
        0);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":0}}"),
                            "convertible_minutes"),
                     0);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":4}}"),
                            "convertible_minutes"),
                     1);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":3}}"),
                            "convertible_minutes"),
                     0);
    assert_int_equal(number(ask(law, "hourly_rate", "{\"monthly_yen\":0,\"week_minutes\":2325}"),
                            "deduct_per_hour_yen"),
                     0);
    assert_int_equal(number(ask(law, "hourly_rate", "{\"week_minutes\":1}"), "deduct_per_hour_yen"),
                     0);

    assert_int_equal(
        number(ask(law, "annual_leave_grant", "{\"year\":1995,\"hire_date\":\"1950-01-01\"}"),
               "days"),
        20);
    out = ask(law, "annual_leave_grant", "{\"year\":1950,\"hire_date\":\"1950-01-01\"}");
    assert_string_equal(doc_get_text(out, "error"), "year: no rule on annual leave was in force");
    out = ask(
        law, "annual_leave_use",
        "{\"balance_minutes\":60000,\"uses\":[{\"unit\":\"hour\",\"n\":1000},{\"unit\":\"day\"}]}");
    assert_int_equal(number(out, "used_minutes"), 60000);
    out = ask(law, "annual_leave_use",
              "{\"balance_minutes\":90000,\"uses\":[{\"unit\":\"hour\",\"n\":1001}]}");
    assert_non_null(strstr(doc_get_text(out, "error"), "uses[0].n: 1001 is not"));
    out = ask(law, "annual_leave_use",
              "{\"balance_minutes\":60,\"uses\":[{\"unit\":\"hour\",\"n\":0}]}");
    assert_int_equal(number(out, "balance_minutes"), 60);
    out = ask(without("annual-leave.day"), "annual_leave_use", "{\"balance_minutes\":600}");
    assert_int_equal(number(out, "balance_days"), 0);
    assert_int_equal(number(out, "balance_rest_minutes"), 0);
    out = ask(without("annual-leave.day"), "annual_leave_carry", "{\"grant_minutes\":600}");
    assert_int_equal(number(out, "next_year_total_minutes"), 0);

    out = ask(law, "flex_check",
              "{\"on\":\"2025-06-02\",\"category\":\"general\",\"unit_weeks\":52,\"unit_start\":"
              "\"2025-06-02\"}");
    assert_int_equal(number(out, "required_minutes"), 52 * 2325);
    out = ask(law, "break_check",
              "{\"on\":\"2025-06-02\",\"mode\":\"fixed\",\"start\":\"08:30\",\"end\":\"12:31\","
              "\"min_break\":0}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 1);
    /* A month of nothing, said with 0 or with null, is a month. */
    out = ask(
        law, "ot_limits",
        "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-05\":0,\"2020-06\":null,"
        "\"2020-04\":7}}");
    assert_int_equal(number(out, "year_total"), 7);
    out = ask(
        law, "ot_limits",
        "{\"category\":\"normal\",\"month\":\"2150-12\",\"months\":{\"2150-12\":5,\"1950-01\":3}}");
    assert_int_equal(number(out, "year_total"), 5);
}

static void
plans_of_shifts_at_their_edges(void **state)
{
    static const struct {
        const char *in, *error; /* "" where it is answered */
    } row[] = {
        { "{\"start\":\"2020-06-01\",\"days\":[0]}", "" },
        { "{\"start\":\"2020-06-01\",\"days\":[2880]}", "" },
        { "{\"start\":\"2020-06-01\",\"days\":[2881]}", "days[0]: neither" },
        { "{\"start\":\"2020-06-01\",\"days\":[-1]}", "days[0]: neither" },
        { "{\"start\":\"2020-06-01\",\"days\":[\"on\"]}", "days[0]: neither" },
        { "{\"start\":\"2020-06-01\",\"days\":[true]}", "days[0]: neither" },
        { "{\"start\":\"2020-06-01\",\"days\":[]}", "days: missing" },
        { "{\"start\":\"2020-06-01\",\"days\":[0],\"week_minutes\":1}", "" },
        { "{\"start\":\"2020-06-01\",\"days\":[0],\"week_minutes\":0}", "week_minutes: 0 is not" },
        { "{\"start\":\"2020-06-01\",\"days\":[0],\"week_minutes\":10080}", "" },
        { "{\"start\":\"2020-06-01\",\"days\":[0],\"week_minutes\":10081}", "week_minutes: 10081" },
        { "{\"start\":\"1994-08-31\",\"days\":[0]}", "start: no rule on shifts" },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        const char *error = doc_get_text(ask(*state, "shift_check", row[i].in), "error");

        tell("%s", row[i].in);
        assert_int_equal(error != NULL, *row[i].error != '\0');
        if (error)
            assert_int_equal(strncmp(error, row[i].error, strlen(row[i].error)), 0);
    }
    const struct doc *out =
        ask(*state, "shift_check", "{\"start\":\"2020-06-01\",\"days\":[465,\"off\"]}");
    assert_string_equal(doc_get(out, "violations")->in.first->text.s, "WT-SHIFT-PERIOD");
    out = ask(*state, "furikae_rest", "{\"start\":\"2020-06-01\",\"days\":[465,\"off\",465]}");
    assert_int_equal(doc_get(out, "fewest_days_off")->kind, DOC_NULL);
    assert_int_equal(number(out, "longest_run"), 1);
    assert_true(number(out, "allowed"));
}

LAW_TESTS("closer-questions", TRIED(questions_at_their_edges),
          TRIED(plans_of_shifts_at_their_edges))

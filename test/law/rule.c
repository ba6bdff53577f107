/* A slip of the pen must not become a ruling: what the questions refuse, and by which name. */
#include <stdio.h>

#include "base/json.h"
#include "cli/rule.h"
#include "law/rule.h"
#include "law_test.h"

static const struct {
    const char *op, *in, *error; /* how the answer's error begins */
} refused[] = {
    { "no_such", "{}", "op: unknown: no_such" },
    { "day_type", "{}", "date: missing" },
    { "day_type", "{\"date\":null}", "date: missing" },
    { "day_type", "{\"date\":20200601}", "date: 20200601 is not a day" },
    { "day_type", "{\"date\":\"2020-02-30\"}", "date: \"2020-02-30\" is not a day" },
    { "day_type", "{\"date\":\"2020-6-1\"}", "date: " },
    { "day_type", "{\"date\":\"1949-12-31\"}", "date: \"1949-12-31\" lies outside" },
    { "day_type", "{\"date\":\"2151-01-01\"}", "date: \"2151-01-01\" lies outside" },
    { "day_type", "{\"date\":\"2028-01-01\"}", "date: no holiday table" },
    { "day_type", "{\"date\":\"1234567890123456789012345678901234567890123\"}",
      "date: \"1234567890123456789012345678901234567890\" is not a day" },
    { "day_type", "{\"date\":\"令和二年六月一日令和二年六月一日\"}",
      "date: \"令和二年六月一日令和二年六\" is not a day" },
    { "day_type", "{\"date\":\"2020-06-01\",\"日付日付日付日付日付日付日付日付日付日付日付\":1}",
      "日付日付日付日付日付日付日付日付日付日付: unknown field" },
    { "day_type", "{\"\":1}", "\"\": unknown field" },
    { "ot_limits",
      "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{"
      "\"二〇二〇年六月二〇二〇年六月二〇二〇年六月\":1}}",
      "months.二〇二〇年六月二〇二〇年六月二〇二〇年六: not a month" },
    { "interval", "{\"end\":\"令和二年六月一日午後六時半\",\"next_start\":\"2020-06-02T09:00\"}",
      "end: \"令和二年六月一日午後六時半\" is not a moment" },
    { "interval",
      "{\"end\":\"令和二年六月一日午後六時三十分\",\"next_start\":\"2020-06-02T09:00\"}",
      "end: \"令和二年六月一日午後六時三\" is not a moment" },
    { "\xFFx", "{}", "op: unknown" },
    { "day_type", "{\"date\":[]}", "date: a list is not a day" },
    { "day_type", "{\"date\":{}}", "date: an object is not a day" },
    { "day_type", "{\"date\":true}", "date: true is not a day" },
    { "day_type", "{\"date\":1.5}", "date: such a number is not a day" },
    { "day_type", "{\"date\":\"2020-06-01\",\"day\":1}", "day: unknown field" },
    { "day_type", "{\"date\":\"2020-06-01\",\"overrides\":[]}", "overrides: a list is not an" },
    { "day_type", "{\"date\":\"2020-06-01\",\"overrides\":{\"x\":[]}}", "overrides.x: unknown" },
    { "day_type", "{\"date\":\"2020-06-01\",\"overrides\":{\"zero_alloc\":[\"x\"]}}",
      "overrides.zero_alloc[0]: \"x\" is not a day" },
    { "day_type", "{\"date\":\"2020-06-01\",\"overrides\":{\"zero_alloc\":\"x\"}}",
      "overrides.zero_alloc: \"x\" is not a list" },
    { "limit_year", "{\"date\":\"2020-06-01\",\"start_month\":0}", "start_month: 0 is not" },
    { "limit_year", "{\"date\":\"2020-06-01\",\"start_month\":13}", "start_month: 13 is not" },
    { "limit_year", "{\"date\":\"2020-06-01\",\"start_month\":\"4\"}", "start_month: \"4\"" },
    { "classify_work", "{\"date\":\"2020-06-01\"}", "kind: missing" },
    { "classify_work", "{\"date\":\"2020-06-01\",\"kind\":\"sunday\"}",
      "kind: \"sunday\" is none" },
    { "classify_work", "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"work\":[[\"08:30\"]]}",
      "work[0]: not a pair" },
    { "classify_work", "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"work\":[\"08:30\"]}",
      "work[0]: not a pair" },
    { "classify_work",
      "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"work\":[[\"08:30\",\"08:29\"]]}",
      "work[0]: ends before it begins" },
    { "classify_work",
      "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"duty\":[[\"08:30\",\"8:60\"]]}",
      "duty[0]: \"8:60\" is not a clock" },
    { "classify_work", "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"breaks\":{}}",
      "breaks: an object is not a list" },
    { "ot_limits", "{\"month\":\"2020-06\"}", "category: missing" },
    { "ot_limits", "{\"category\":\"normal\"}", "month: missing" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-13\"}", "month: \"2020-13\" is not" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06-01\"}", "month: " },
    { "ot_limits", "{\"category\":\"normal\",\"month\":202006}", "month: 202006 is not" },
    { "ot_limits", "{\"category\":\"other\",\"month\":\"2020-06\"}",
      "category: \"other\" is none" },
    { "ot_limits", "{\"category\":3,\"month\":\"2020-06\"}", "category: 3 is none" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-6\":1}}",
      "months.2020-6: not a month" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-06\":-1}}",
      "months.2020-06: -1 is not" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-06\":44641}}",
      "months.2020-06: 44641 is not" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-06\":1.5}}",
      "months.2020-06: such a number" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":[]}",
      "months: a list is not an object" },
    { "ot_moved", "{\"month\":\"2020-06\"}", "move_date: missing" },
    { "ot_review_deadline", "{\"date\":\"2019-03-31\"}", "date: no ceiling" },
    { "pay_buckets", "{\"month\":\"2020-06\",\"segments\":[3]}",
      "segments[0]: 3 is not an object" },
    { "pay_buckets", "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-06-01\"}]}",
      "segments[0].from: missing" },
    { "pay_buckets",
      "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-06-01\",\"from\":\"10:00\","
      "\"to\":\"09:00\",\"kind\":\"workday\"}]}",
      "segments[0].to: before" },
    { "pay_buckets",
      "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-07-01\",\"from\":\"10:00\","
      "\"to\":\"11:00\",\"kind\":\"workday\"}]}",
      "segments[0]: outside the month" },
    { "pay_buckets", "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-06-01\",\"rate\":1}]}",
      "segments[0].rate: unknown" },
    { "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat3\":1}}", "over60.cat3: unknown" },
    { "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":44641}}", "over60.cat1: 44641" },
    { "subst60", "{\"month\":\"2010-03\"}", "month: no 超勤代休時間" },
    { "hourly_rate", "{\"monthly_yen\":1}", "week_minutes: missing" },
    { "hourly_rate", "{\"monthly_yen\":-1,\"week_minutes\":2325}", "monthly_yen: -1" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":0}", "week_minutes: 0 is not" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":10081}", "week_minutes: 10081 is not" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":2325,\"rates\":[0]}", "rates[0]: not" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":2325,\"rates\":[1001]}",
      "rates[0]: not" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":2325,\"rates\":[125,\"x\"]}",
      "rates[1]: not" },
    { "telework_allowance", "{\"on\":\"2024-04-01\",\"days_by_month\":[32]}", "days_by_month[0]" },
    { "telework_allowance", "{\"on\":\"2024-04-01\",\"days_by_month\":[1,-1]}",
      "days_by_month[1]" },
    { "telework_allowance", "{\"on\":\"2024-04-01\",\"days_by_month\":[\"1\"]}",
      "days_by_month[0]" },
    { "annual_leave_grant", "{\"hire_date\":\"2020-04-01\"}", "year: missing" },
    { "annual_leave_grant", "{\"year\":1949,\"hire_date\":\"1950-04-01\"}", "year: 1949" },
    { "annual_leave_grant", "{\"year\":2151,\"hire_date\":\"2020-04-01\"}", "year: 2151" },
    { "annual_leave_grant", "{\"year\":1990,\"hire_date\":\"1980-04-01\"}", "year: no rule" },
    { "annual_leave_grant",
      "{\"year\":2020,\"hire_date\":\"2020-04-01\",\"term_end\":\"2020-03-31\"}",
      "term_end: before" },
    { "annual_leave_carry", "{\"grant_minutes\":9300,\"used_minutes\":9301}",
      "used_minutes: more" },
    { "annual_leave_carry", "{\"grant_minutes\":-1}", "grant_minutes: -1" },
    { "annual_leave_use", "{\"uses\":[{\"unit\":\"day\",\"n\":1}]}", "uses[0].n: more" },
    { "annual_leave_use", "{\"balance_minutes\":9300,\"uses\":[{\"n\":1}]}",
      "uses[0].unit: missing" },
    { "annual_leave_use", "{\"balance_minutes\":9300,\"uses\":[{\"unit\":\"half\",\"n\":1}]}",
      "uses[0].unit: \"half\" is none of day, hour, quarter" },
    { "annual_leave_use",
      "{\"balance_minutes\":9300,\"uses\":[{\"unit\":\"day\",\"n\":1},{\"unit\":\"day\",\"n\":-1}]"
      "}",
      "uses[1].n: -1" },
    { "annual_leave_units", "{\"on\":\"2024-01-01\",\"shift\":1}", "shift: 1 is neither" },
    { "annual_leave_short", "{\"shape\":\"uniform\"}", "days_per_week: missing" },
    { "annual_leave_short", "{\"shape\":\"uniform\",\"days_per_week\":6}", "days_per_week: 6" },
    { "annual_leave_short", "{\"shape\":\"uniform\",\"days_per_week\":0}", "days_per_week: 0" },
    { "annual_leave_short", "{\"shape\":\"uneven\"}", "week_minutes: missing" },
    { "annual_leave_short", "{\"shape\":\"uneven\",\"week_minutes\":2326}", "week_minutes: 2326" },
    { "summer_leave", "{\"date\":\"2028-07-03\"}", "date: no holiday table" },
    { "sick_90", "{\"start\":\"2010-12-31\"}", "start: no rule" },
    { "child_until", "{\"birth\":\"2019-04-01\"}", "measure: missing" },
    { "child_time2", "{\"on\":\"2026-04-01\",\"used_minutes\":4651}", "used_minutes: more" },
    { "interval", "{\"end\":\"2024-05-07T23:30\"}", "next_start: missing" },
    { "interval", "{\"end\":\"2024-05-07\",\"next_start\":\"2024-05-08T09:30\"}", "end: " },
    { "interval", "{\"end\":5,\"next_start\":\"2024-05-08T09:30\"}", "end: 5 is not a text" },
    { "interval", "{\"end\":\"2024-05-08T23:30\",\"next_start\":\"2024-05-08T09:30\"}",
      "next_start: before" },
    { "interval", "{\"end\":\"1949-12-31T23:30\",\"next_start\":\"2024-05-08T09:30\"}", "end: " },
    { "interval", "{\"end\":\"2024-12-31T23:30\",\"next_start\":\"2151-05-08T09:30\"}",
      "next_start: " },
    { "daikyu_window", "{\"holiday\":\"2027-12-29\",\"day\":\"2028-01-11\"}", "day: no holiday" },
    { "daikyu_window", "{\"holiday\":\"2028-02-11\",\"day\":\"2028-02-14\"}",
      "holiday: no holiday table" },
    { "daikyu_window", "{\"holiday\":\"2026-06-02\",\"day\":\"2026-06-03\"}",
      "holiday: that day is no holiday" },
    { "break_check",
      "{\"on\":\"2023-03-31\",\"mode\":\"flex\",\"start\":\"08:30\",\"end\":\"17:15\"}",
      "on: this rule" },
    { "break_check",
      "{\"on\":\"2024-05-14\",\"mode\":\"flex\",\"start\":\"08:30\",\"end\":\"08:30\"}",
      "end: not after" },
    { "break_check", "{\"on\":\"2024-05-14\",\"mode\":\"flex\",\"end\":\"08:30\"}",
      "start: missing" },
    { "flex_check", "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_start\":\"2020-06-01\"}",
      "unit_weeks: missing" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":53,\"unit_start\":\"2020-06-"
      "01\"}",
      "unit_weeks: 53" },
    { "flex_check",
      "{\"on\":\"2016-03-31\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2016-03-"
      "28\"}",
      "on: no flextime" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-08\",\"kind\":\"nominal\"}]}",
      "days[0].date: outside" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-05-31\",\"kind\":\"nominal\"}]}",
      "days[0].date: outside" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-07\",\"kind\":\"nominal\"},{\"date\":\"2020-06-07\",\"kind\":"
      "\"nominal\"}]}",
      "days[1].date: stands twice" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-01\",\"kind\":\"work\",\"start\":\"09:00\",\"end\":\"08:59\"}]"
      "}",
      "days[0].end: before" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-01\",\"kind\":\"nominal\",\"start\":5,\"end\":\"17:15\"}]}",
      "days[0].start: 5 is not a clock" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-01\",\"kind\":\"extra_off\",\"end\":\"7\"}]}",
      "days[0].end: \"7\" is not a clock" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-01\",\"kind\":\"work\",\"start\":\"09:00\"}]}",
      "days[0].end: missing" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"params\":{\"min_day_minutes\":1441}}",
      "params.min_day_minutes: 1441" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2028-01-03\","
      "\"days\":[{\"date\":\"2028-01-04\",\"kind\":\"nominal\"}]}",
      "days[0].date: no holiday table" },
};

static struct doc *
read_text(struct arena *a, const char *text)
{
    struct doc *in;

    assert_null(json_read(a, text, strlen(text), &in));
    return in;
}

static void
what_cannot_be_is_refused_by_name(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct arena a = { 0 };
        struct doc *out = NULL;

        bool ok = rule_run(&a, *state, refused[i].op, read_text(&a, refused[i].in), &out);
        const char *error = doc_get_text(out, "error");
        if (ok || !error || strncmp(error, refused[i].error, strlen(refused[i].error)))
            fail_msg("%s %s: %s", refused[i].op, refused[i].in, error ? error : "answered");
        assert_int_equal(doc_count(out), 1);
        arena_clear(&a);
    }
}

static const struct {
    const char *op, *in, *out;
} answered[] = {
    /* A list is a set of minutes, also past 24:00, also split into pieces. */
    { "classify_work",
      "{\"date\":\"2020-07-31\",\"kind\":\"workday\",\"regular\":[[\"08:30\",\"12:00\"],[\"11:00\","
      "\"17:15\"]],\"breaks\":[[\"12:00\",\"12:30\"],[\"12:15\",\"13:00\"]],\"work\":[[\"20:00\","
      "\"29:30\"],[\"08:30\",\"21:00\"]]}",
      "{\"regular_minutes\":465,\"holiday_regular_minutes\":0,\"overtime_minutes\":735,"
      "\"overtime_night_minutes\":420,\"limit_counted_minutes\":735,\"limit_counted_by_month\":{"
      "\"2020-07\":405,\"2020-08\":330}}" },
    { "classify_work", "{\"date\":\"2020-06-01\",\"kind\":\"weekoff\"}",
      "{\"regular_minutes\":0,\"holiday_regular_minutes\":0,\"overtime_minutes\":0,"
      "\"overtime_night_minutes\":0,\"limit_counted_minutes\":0,\"limit_counted_by_month\":{}}" },
    /* Two calendar days of one month are one entry; a whole record in the next month is that
       month's. */
    { "classify_work",
      "{\"date\":\"2020-06-29\",\"kind\":\"zero_alloc\",\"work\":[[\"23:00\",\"50:00\"]]}",
      "{\"regular_minutes\":0,\"holiday_regular_minutes\":0,\"overtime_minutes\":1620,"
      "\"overtime_night_minutes\":600,\"limit_counted_minutes\":1620,\"limit_counted_by_month\":{"
      "\"2020-06\":1500,\"2020-07\":120}}" },
    { "classify_work",
      "{\"date\":\"2020-06-30\",\"kind\":\"holiday\",\"regular\":[[\"22:00\",\"26:00\"]],\"work\":["
      "["
      "\"22:00\",\"27:00\"]]}",
      "{\"regular_minutes\":0,\"holiday_regular_minutes\":240,\"overtime_minutes\":60,"
      "\"overtime_night_minutes\":60,\"limit_counted_minutes\":60,\"limit_counted_by_month\":{"
      "\"2020-07\":60}}" },
    { "ot_limits", "{\"category\":\"normal\",\"month\":\"2020-06\"}",
      "{\"violations\":[],\"year_total\":0}" },
    { "ot_limits", "{\"category\":\"hetero\",\"month\":\"2019-03\",\"months\":{\"2019-03\":9000}}",
      "{\"violations\":[],\"year_total\":9000,\"over45_months\":0,\"avg_windows_over\":[]}" },
    { "ot_limits",
      "{\"category\":\"hetero\",\"month\":\"2019-05\",\"months\":{\"2019-02\":9000,\"2019-03\":"
      "9000,"
      "\"2019-04\":4800,\"2019-05\":4800}}",
      "{\"violations\":[],\"year_total\":9600,\"over45_months\":2,\"avg_windows_over\":[]}" },
    { "ot_limits",
      "{\"category\":\"hetero\",\"month\":\"2020-08\",\"year_start_month\":8,\"months\":{\"2020-"
      "07\":"
      "6000,\"2020-08\":6000}}",
      "{\"violations\":[\"OT-LIMIT-AVG-HETERO\",\"OT-LIMIT-MONTH-HETERO\"],\"year_total\":6000,"
      "\"over45_months\":1,\"avg_windows_over\":[2]}" },
    { "ot_limits",
      "{\"category\":\"hetero\",\"month\":\"2020-12\",\"year_start_month\":1,\"months\":{\"2020-"
      "01\":"
      "40000,\"2020-07\":2701,\"2020-08\":2701,\"2020-09\":2701,\"2020-10\":2701,\"2020-11\":2701,"
      "\"2020-12\":6000}}",
      "{\"violations\":[\"OT-LIMIT-MONTH-HETERO\",\"OT-LIMIT-OVER45-HETERO\","
      "\"OT-LIMIT-YEAR-HETERO\"],\"year_total\":59505,\"over45_months\":7,\"avg_windows_over\":[]"
      "}" },
    { "ot_remaining",
      "{\"category\":\"hetero\",\"month\":\"2019-04\",\"months\":{\"2019-04\":7000}}",
      "{\"month\":-1001,\"year\":36200,\"avg\":null,\"over45\":null,\"binding\":0}" },
    { "ot_remaining", "{\"category\":\"normal\",\"month\":\"2019-03\"}",
      "{\"month\":null,\"year\":null,\"binding\":null}" },
    { "ot_moved",
      "{\"move_date\":\"2020-04-01\",\"month\":\"2020-05\",\"months\":{\"2020-05\":2701}}",
      "{\"violations\":[\"OT-LIMIT-MONTH-NORMAL\"],\"year_total\":2701}" },
    { "ot_moved",
      "{\"move_date\":\"2021-03-05\",\"month\":\"2021-03\",\"months\":{\"2021-02\":4801,\"2021-"
      "03\":"
      "5999}}",
      "{\"violations\":[\"OT-LIMIT-AVG-HETERO\"],\"year_total\":10800}" },
    { "ot_moved",
      "{\"move_date\":\"2021-03-05\",\"month\":\"2021-04\",\"months\":{\"2021-04\":2701}}",
      "{\"violations\":[\"OT-LIMIT-MONTH-NORMAL\"],\"year_total\":2701}" },
    { "ot_moved",
      "{\"move_date\":\"2021-04-02\",\"month\":\"2021-03\",\"months\":{\"2020-04\":43201}}",
      "{\"violations\":[\"OT-LIMIT-YEAR-HETERO\"],\"year_total\":43201}" },
    { "childcare_cap",
      "{\"month\":\"2020-06\",\"months\":{\"2020-05\":9000,\"2020-06\":1441,\"2020-07\":5000}}",
      "{\"violations\":[\"OT-CHILDCARE-CAP-MONTH\",\"OT-CHILDCARE-CAP-YEAR\"]}" },
    { "health_interview", "{\"month\":\"2021-04\",\"months\":{\"2021-03\":4000,\"2021-04\":6000}}",
      "{\"required\":true,\"reasons\":[\"month_100h\",\"avg_80h\"]}" },
    { "pay_buckets", "{\"month\":\"2020-06\"}",
      "{\"cat1_day\":0,\"cat1_night\":0,\"cat2_day\":0,\"cat2_night\":0,\"over60_day\":0,"
      "\"over60_night\":0,\"total\":0}" },
    { "subst60", "{\"month\":\"2020-12\",\"over60\":{\"short\":2}}",
      "{\"convertible_minutes\":1,\"window_from\":\"2021-01-01\",\"window_to\":\"2021-02-28\"}" },
    { "hourly_rate", "{\"week_minutes\":2325}",
      "{\"deduct_per_hour_yen\":0,\"ot_per_hour_yen\":{}}" },
    { "telework_allowance", "{\"on\":\"2024-04-01\"}", "{\"eligible\":false}" },
    { "annual_leave_grant", "{\"year\":2020,\"hire_date\":\"2020-04-01\",\"term_end\":null}",
      "{\"days\":15}" },
    { "annual_leave_carry", "{}",
      "{\"remaining_minutes\":0,\"carry_minutes\":0,\"next_year_total_minutes\":9300}" },
    { "annual_leave_use",
      "{\"balance_minutes\":500,\"uses\":[{\"unit\":\"quarter\",\"n\":2},{\"unit\":"
      "\"hour\"}]}",
      "{\"used_minutes\":30,\"balance_minutes\":470,\"balance_days\":1,\"balance_rest_minutes\":"
      "5}" },
    { "annual_leave_use", "{\"balance_minutes\":465,\"uses\":[{\"unit\":\"day\",\"n\":1}]}",
      "{\"used_minutes\":465,\"balance_minutes\":0,\"balance_days\":0,\"balance_rest_minutes\":"
      "0}" },
    { "annual_leave_carry", "{\"grant_minutes\":9300,\"used_minutes\":9300}",
      "{\"remaining_minutes\":0,\"carry_minutes\":0,\"next_year_total_minutes\":9300}" },
    { "annual_leave_grant", "{\"year\":2020,\"hire_date\":\"2021-04-01\"}", "{\"days\":0}" },
    { "annual_leave_short", "{\"shape\":\"uniform\",\"days_per_week\":1}", "{\"days\":4}" },
    { "annual_leave_short", "{\"shape\":\"uneven\",\"week_minutes\":1}", "{\"days\":0}" },
    { "child_time2", "{\"on\":\"2026-04-01\",\"used_minutes\":4650}",
      "{\"available\":true,\"year_start\":\"2026-04-01\",\"year_end\":\"2027-03-31\","
      "\"cap_minutes\":4650,\"remaining_minutes\":0}" },
    { "hourly_rate", "{\"monthly_yen\":360000,\"week_minutes\":2325,\"rates\":[1,1000]}",
      "{\"deduct_per_hour_yen\":2144,\"ot_per_hour_yen\":{\"1\":21,\"1000\":21439}}" },
    { "hourly_rate", "{\"monthly_yen\":13,\"week_minutes\":10080}",
      "{\"deduct_per_hour_yen\":0,\"ot_per_hour_yen\":{}}" },
    { "telework_allowance", "{\"on\":\"2024-04-01\",\"days_by_month\":[31,0,31]}",
      "{\"eligible\":true}" },
    { "limit_year", "{\"date\":\"1950-01-01\"}",
      "{\"start\":\"1949-04-01\",\"end\":\"1950-03-31\"}" },
    { "limit_year", "{\"date\":\"2150-12-31\",\"start_month\":12}",
      "{\"start\":\"2150-12-01\",\"end\":\"2151-11-30\"}" },
    { "limit_year", "{\"date\":\"2020-01-01\",\"start_month\":1}",
      "{\"start\":\"2020-01-01\",\"end\":\"2020-12-31\"}" },
    { "ot_limits",
      "{\"category\":\"normal\",\"month\":\"2150-12\",\"months\":{\"1950-01\":44640,"
      "\"2150-12\":2700}}",
      "{\"violations\":[],\"year_total\":2700}" },
    { "interval", "{\"end\":\"2024-05-08T09:30\",\"next_start\":\"2024-05-08T09:30\"}",
      "{\"interval_minutes\":0,\"applies\":true,\"meets_target\":false}" },
    { "interval", "{\"end\":\"1950-01-01T00:00\",\"next_start\":\"1950-01-01T11:00\"}",
      "{\"interval_minutes\":660,\"applies\":false,\"meets_target\":null}" },
    { "interval", "{\"end\":\"2150-12-31T00:00\",\"next_start\":\"2150-12-31T11:00\"}",
      "{\"interval_minutes\":660,\"applies\":true,\"meets_target\":true}" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"params\":{\"min_day_minutes\":0}}",
      "{\"total_minutes\":0,\"required_minutes\":2325,\"violations\":[\"FLEX-TOTAL\"]}" },
    { "annual_leave_grant",
      "{\"year\":2020,\"hire_date\":\"2020-04-01\",\"term_end\":\"2020-04-01\"}", "{\"days\":2}" },
    { "flex_check",
      "{\"on\":\"2020-06-01\",\"category\":\"care\",\"unit_weeks\":1,\"unit_start\":\"2020-06-01\","
      "\"days\":[{\"date\":\"2020-06-01\",\"kind\":\"work\",\"start\":\"09:00\",\"end\":\"09:00\"}]"
      "}",
      "{\"total_minutes\":0,\"required_minutes\":2325,\"violations\":[\"FLEX-TOTAL\"]}" },
    { "annual_leave_grant", "{\"year\":2150,\"hire_date\":\"2150-12-31\"}", "{\"days\":2}" },
    { "hourly_rate", "{\"monthly_yen\":1,\"week_minutes\":1}",
      "{\"deduct_per_hour_yen\":14,\"ot_per_hour_yen\":{}}" },
    { "classify_work",
      "{\"date\":\"2020-06-01\",\"kind\":\"workday\",\"work\":[[\"00:00\",\"00:00\"],[\"00:00\","
      "\"99:59\"]]}",
      "{\"regular_minutes\":0,\"holiday_regular_minutes\":0,\"overtime_minutes\":5999,"
      "\"overtime_night_minutes\":1919,\"limit_counted_minutes\":5999,\"limit_counted_by_month\":{"
      "\"2020-06\":5999}}" },
    { "leave_use5", "{}", "{\"prompt\":true}" },
    { "sick_90", "{\"start\":\"2023-12-15\"}", "{\"last_day\":\"2024-03-13\"}" },
    { "daikyu_window", "{\"holiday\":\"2024-04-29\",\"day\":\"2024-04-29\"}",
      "{\"allowed\":false}" },
    { "daikyu_window", "{\"holiday\":\"2024-04-29\",\"day\":\"2024-06-22\"}",
      "{\"allowed\":false}" },
    { "furikae_window", "{\"work_date\":\"2020-06-14\",\"off_date\":\"2020-05-18\"}",
      "{\"allowed\":true}" },
    { "interval", "{\"end\":\"2024-03-31T23:59\",\"next_start\":\"2024-04-01T23:59\"}",
      "{\"interval_minutes\":1440,\"applies\":false,\"meets_target\":null}" },
    { "break_check",
      "{\"on\":\"2023-04-01\",\"mode\":\"fixed\",\"start\":\"08:30\",\"end\":\"17:00\",\"min_"
      "break\":"
      "45,\"breaks\":[[\"12:00\",\"12:30\"],[\"15:00\",\"15:15\"]]}",
      "{\"violations\":[]}" },
    { "break_check",
      "{\"on\":\"2023-04-01\",\"mode\":\"flex\",\"start\":\"08:30\",\"end\":\"17:00\"}",
      "{\"violations\":[\"BREAK-LENGTH\",\"BREAK-STRETCH\"]}" },
};

static void
edges_are_answered(void **state)
{
    for (size_t i = 0; i < COUNT(answered); i++) {
        struct arena a = { 0 };
        struct doc *out = NULL;
        size_t size;

        rule_run(&a, *state, answered[i].op, read_text(&a, answered[i].in), &out);
        const char *got = json_write(&a, out, &size);
        if (strcmp(got, answered[i].out))
            fail_msg("%s %s:\n got    %s\n wanted %s", answered[i].op, answered[i].in, got,
                     answered[i].out);
        arena_clear(&a);
    }
}

static void
a_silly_value_in_any_field_is_never_a_crash(void **state)
{
    static const char *const silly[] = { "null",
                                         "true",
                                         "-1",
                                         "0",
                                         "1e300",
                                         "99999999999",
                                         "\"\"",
                                         "\"x\"",
                                         "[]",
                                         "{}",
                                         "[[]]",
                                         "[null]",
                                         "[{}]",
                                         "\"9999-12-31\"",
                                         "\"2150-12-31\"",
                                         "\"1950-01-01\"",
                                         "\"1950-01\"",
                                         "\"99:59\"",
                                         "{\"2150-12\":44640}",
                                         "\"2150-12\"",
                                         "[[\"00:00\",\"99:59\"]]",
                                         "\"a\\u0000b\"" };
    struct arena all = { 0 };
    struct doc *list = doc_list(doc_new(&all), "ops");
    int tried = 0;

    rule_list(list);
    doc_each (op, list) {
        doc_each (field, doc_get(op, "in")) {
            for (size_t s = 0; s < COUNT(silly); s++) {
                struct arena a = { 0 };
                struct doc *in = NULL, *out = NULL;
                char *text =
                    arena_text(&a, "{\"%s\":%s,\"x_\":%s}", field->key, silly[s], silly[s]);
                char *one = arena_text(&a, "{\"%s\":%s}", field->key, silly[s]);

                if (!json_read(&a, text, strlen(text), &in))
                    assert_false(rule_run(&a, *state, doc_get_text(op, "op"), in, &out));
                if (!json_read(&a, one, strlen(one), &in)) {
                    rule_run(&a, *state, doc_get_text(op, "op"), in, &out);
                    assert_true(doc_count(out) > 0);
                }
                arena_clear(&a);
                tried++;
            }
        }
    }
    assert_true(tried > 1000);
    arena_clear(&all);
}

static void
every_question_is_listed_with_its_shape(void **state)
{
    struct arena a = { 0 };
    struct doc *list = doc_list(doc_new(&a), "ops");
    size_t n = 0;

    (void)state;
    rule_list(list);
    doc_each (row, list) {
        assert_string_equal(doc_get_text(row, "op"), rule_op(n++));
        assert_true(doc_count(doc_get(row, "in")) > 0);
        assert_true(doc_count(doc_get(row, "out")) > 0);
        assert_non_null(doc_get_text(row, "rule"));
    }
    assert_int_equal(n, 30);
    assert_null(rule_op(n));
    arena_clear(&a);
}

static void
lines_are_answered_one_by_one(void **state)
{
    static const char lines[] =
        "\xEF\xBB\xBF{\"date\":\"2021-01-03\"}\r\n"
        "\n"
        " \t \r\n"
        "not json\n"
        "{\"date\":\"2021-01-04\",\"date\":\"2021-01-04\"}\n"
        "[]\n"
        "\0\n"
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"
        "{\"date\":\"2021-01-04\"}";
    char *text = NULL;
    size_t size = 0;
    FILE *in = fmemopen((void *)(uintptr_t)lines, sizeof lines - 1, "r");
    FILE *out = open_memstream(&text, &size);

    assert_int_equal(rule_stream(in, out, "day_type", *state), 1);
    fclose(in), fclose(out);
    assert_string_equal(text,
                        "{\"kind\":\"weekoff\",\"is_holiday\":true,\"holiday_kind\":\"year_end\"}\n"
                        "{\"error\":\"line: not one JSON object: 1:3 invalid token near 'not'\"}\n"
                        "{\"error\":\"line: not one JSON object: 1:27 duplicate object key near "
                        "'\\\"date\\\"'\"}\n"
                        "{\"error\":\"in: not an object\"}\n"
                        "{\"error\":\"line: not one JSON object: 1:1 invalid token near end of "
                        "file\"}\n"
                        "{\"error\":\"line: nested too deeply\"}\n"
                        "{\"kind\":\"workday\",\"is_holiday\":false,\"holiday_kind\":null}\n");
    free(text);
    in = fmemopen((void *)(uintptr_t)lines, 31, "r"), out = open_memstream(&text, &size);
    assert_int_equal(rule_stream(in, out, "day_type", *state), 0);
    fclose(in), fclose(out);
    free(text);
}

LAW_TESTS("rule", cmocka_unit_test(what_cannot_be_is_refused_by_name),
          cmocka_unit_test(edges_are_answered),
          cmocka_unit_test(a_silly_value_in_any_field_is_never_a_crash),
          cmocka_unit_test(every_question_is_listed_with_its_shape),
          cmocka_unit_test(lines_are_answered_one_by_one))

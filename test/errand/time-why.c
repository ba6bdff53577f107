/* The panel and the figure say the same, to whom the record is open, on every day of a month. */
#include "town.h"

static const struct doc *
row_of(const struct doc *list, const char *key, const char *value)
{
    doc_each (row, list)
        if (!strcmp(said(row, key), value))
            return row;
    fail_msg("no row where %s is %s", key, value);
    return NULL;
}

static void
a_day_tells_its_facts_and_rules(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_july(t);
    a = town_get(t, "hana", "/me/2026-07-15/why");
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "allot.from"), "08:30");
    assert_string_equal(said(a.doc, "breaks.0.span.from"), "12:00");
    assert_string_equal(said(a.doc, "orders.0.span.until"), "20:00");
    assert_string_equal(said(a.doc, "taps.1.clock"), "19:30");
    assert_int_equal(said_int(a.doc, "release"), 1);
    const struct doc *overtime = row_of(said_doc(a.doc, "figures"), "figure", "overtime");
    assert_string_equal(said(overtime, "minutes"), "135");
    assert_string_equal(said(overtime, "why.reasons.0.rule"), "OT-COUNT");
    assert_non_null(strstr(said(overtime, "why.reasons.0.line"), "2:15"));
    assert_string_equal(said(overtime, "why.reasons.0.status"), "P");
    assert_true(*said(overtime, "why.reasons.0.article"));

    a = town_get(t, "hana", "/me/2026-07-16/why");
    assert_string_equal(said(a.doc, "away.0.away"), "annual");
    assert_string_equal(said(a.doc, "away.0.span.until"), "10:30");
    assert_string_equal(said(a.doc, "kinds.0.away"), "annual");
    assert_int_equal(said_int(a.doc, "kinds.0.minutes"), 120);
    assert_string_equal(said(row_of(said_doc(a.doc, "figures"), "figure", "leave"), "minutes"),
                        "120");
    /* A night is told with the piece that the next day owns. */
    a = town_get(t, "hana", "/me/2026-07-31/why");
    overtime = row_of(said_doc(a.doc, "figures"), "figure", "overtime");
    assert_string_equal(said(overtime, "minutes"), "405");
    assert_string_equal(said(overtime, "why.reasons.1.rule"), "U-DAY");
    assert_non_null(strstr(said(overtime, "why.reasons.1.line"), "8:45"));
    a = town_get(t, "hana", "/me/2026-07-22/why"); /* nothing was recorded */
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "release"), "");
}

/* Every figure of every day and every limit is the one that the record and the month show. */
static void
panel_and_figure_agree(void **state)
{
    struct town *t = TOWN(state);
    struct arena *a = &t->arena;

    town_july(t);
    for (int d = 1; d <= 31; d++) {
        const struct doc *why = town_get(t, "hana", arena_text(a, "/me/2026-07-%02d/why", d)).doc;
        const struct doc *record =
            town_get(t, "hana", arena_text(a, "/me/records/2026-07-%02d", d)).doc;
        assert_int_equal(doc_count(said_doc(why, "figures")),
                         doc_count(said_doc(record, "figures")));
        doc_each (row, said_doc(record, "figures")) {
            const struct doc *same =
                row_of(said_doc(why, "figures"), "figure", said(row, "figure"));
            assert_string_equal(said(same, "minutes"), said(row, "minutes"));
            assert_string_equal(said(same, "why.reasons.0.line"), said(row, "why.reasons.0.line"));
        }
    }
    const struct doc *why = town_get(t, "hana", "/me/2026-07/why").doc;
    const struct doc *month = town_get(t, "hana", "/me/2026-07").doc;
    assert_int_equal(doc_count(said_doc(why, "rows")), 3);
    assert_string_equal(said(why, "rows.2.until"), "26:00");
    assert_string_equal(said(why, "totals.overtime"), said(month, "totals.overtime"));
    assert_true(doc_count(said_doc(month, "left.limits")) >= 2);
    doc_each (row, said_doc(month, "left.limits")) {
        const struct doc *same = row_of(said_doc(why, "left.limits"), "limit", said(row, "limit"));
        assert_string_equal(said(same, "used"), said(row, "used"));
        assert_string_equal(said(same, "why.reasons.0.line"), said(row, "why.reasons.0.line"));
    }
    /* 2:15 and, of the night, the 6:45 before midnight: 9:00 of 45:00. */
    const struct doc *limit = row_of(said_doc(why, "left.limits"), "limit", "month");
    assert_string_equal(said(limit, "used"), "540");
    assert_string_equal(said(limit, "why.reasons.0.rule"), "OT-LIMIT-MONTH-NORMAL");
    /* Nobody has told of April 2019 until now, so the year is not known: never a number. */
    limit = row_of(said_doc(why, "left.limits"), "limit", "year");
    assert_string_equal(said(limit, "used"), "");
    assert_non_null(strstr(said(limit, "why.reasons.0.line"), "年の合計 不明"));
}

static void
only_those_who_see_the_record(void **state)
{
    static const struct {
        const char *login;
        int status;
    } doors[] = { { "chief", 200 }, { "clerk", 200 }, { "auditor", 200 },  { "taro", 404 },
                  { "jiro", 404 },  { "admin", 404 }, { "executive", 404 } };
    struct town *t = TOWN(state);

    town_july(t);
    for (size_t i = 0; i < COUNT(doors); i++) {
        static const char *const days[] = { "2026-07", "2026-07-15" };
        for (size_t k = 0; k < COUNT(days); k++) {
            const char *path =
                arena_text(&t->arena, "/people/%lld/%s/why", (long long)t->hana, days[k]);
            tell("%s %s", doors[i].login, days[k]);
            assert_int_equal(town_get(t, doors[i].login, path).status, doors[i].status);
        }
    }
    struct answer page = town_page(t, "hana", "/me/2026-07-15/why");
    assert_int_equal(page.status, 200);
    assert_non_null(strstr(page.body, "OT-COUNT"));
    page = town_page(t, "hana", "/me/2026-07/why");
    assert_non_null(strstr(page.body, "OT-LIMIT-MONTH-NORMAL"));
    assert_int_equal(town_get(t, "hana", "/me/2026-13/why").status, 404);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_day_tells_its_facts_and_rules),
        TOWN_BOTH(panel_and_figure_agree),
        TOWN_BOTH(only_those_who_see_the_record),
    };

    return cmocka_run_group_tests_name("time-why", tests, NULL, NULL);
}

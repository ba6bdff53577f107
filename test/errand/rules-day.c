/* The numbers of a day: found by name, key or article, in the order people read them. */
#include "town.h"

static const char town_regime[] = "declared\tfrom\tbase\tja\ten\tcitation\n"
                                  "town\t20200401\tnps\t町の職員\tTown staff\t町条例\n";

static const char *const keys[] = { "overtime.month.normal", "overtime.month.hetero" };

static bool
has(const struct doc *families, const char *key)
{
    doc_each (family, families)
        doc_each (row, said_doc(family, "rows"))
            if (!strcmp(said(row, "key"), key))
                return true;
    return false;
}

static void
a_number_is_found(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *all = town_get(t, "hana", "/rules/2026-07-15").doc;

    for (size_t i = 0; i < COUNT(keys); i++)
        assert_true(has(said_doc(all, "families"), keys[i]));
    tell("by its key, however it is typed, its name and its article");
    const struct doc *one = town_get(t, "hana", "/rules/2026-07-15?find=ANNUAL-LEAVE.carry").doc;
    assert_true(said_int(one, "count") >= 1 && said_int(one, "count") < said_int(all, "count"));
    assert_true(has(said_doc(one, "families"), "annual-leave.carry"));
    assert_false(has(said_doc(one, "families"), keys[0]));
    one = town_get(t, "hana", "/rules/2026-07-15?find=%E5%B9%B4%E6%AC%A1").doc; /* 年次 */
    assert_true(has(said_doc(one, "families"), "annual-leave.carry"));
    tell("an empty answer leads back to everything");
    struct answer none = town_page(t, "hana", "/rules/2026-07-15?find=nowhere");
    assert_int_equal(none.status, 200);
    assert_non_null(strstr(none.body, "href=\"/rules/2026-07-15\""));
}

static void
what_nobody_has_read_stands_apart(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *all = town_get(t, "hana", "/rules/2026-07-15?unsure=1").doc;

    assert_true(said_int(all, "count") > 0);
    doc_each (family, said_doc(all, "families"))
        doc_each (row, said_doc(family, "rows"))
            assert_string_equal(said(row, "status"), "U");
    tell("and the spreadsheet holds the same rows");
    const char *csv = town_get(t, "hana", "/rules/2026-07-15.csv?unsure=1").body;
    int64_t lines = -1; /* without the head */
    for (; (csv = strchr(csv, '\n')); csv++)
        lines++;
    assert_int_equal(lines, said_int(all, "count"));
}

static void
numbers_stand_in_order(void **state)
{
    struct town *t = TOWN(state);
    int64_t month = 0;

    doc_each (family, said_doc(town_get(t, "hana", "/rules/2026-07-15").doc, "families"))
        doc_each (row, said_doc(family, "rows"))
            if (!strncmp(said(row, "key"), "annual-leave.mid-year.", 22))
                assert_int_equal(atoi(said(row, "key") + 22), ++month);
    assert_int_equal(month, 12);
}

static void
every_word_is_there(void **state)
{
    static const char *const days[] = { "2019-04-01", "2023-04-01", "2026-07-15" };
    struct town *t = TOWN(state);

    for (size_t i = 0; i < COUNT(days); i++) {
        struct answer a = town_page(t, "hana", arena_text(&t->arena, "/rules/%s", days[i]));
        assert_int_equal(a.status, 200);
        const char *bare = strstr(a.body, "word.");
        if (bare)
            fail_msg("%.40s", bare);
    }
}

static void
a_regime_is_chosen_where_there_are_two(void **state)
{
    struct town *t = TOWN(state);

    assert_null(strstr(town_page(t, "hana", "/rules/2026-07-15").body, "name=\"regime\""));
    assert_int_equal(town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                 "town.tsv", town_regime, strlen(town_regime))
                         .status,
                     200);
    struct answer a = town_page(t, "hana", "/rules/2026-07-15?regime=town");
    assert_non_null(strstr(a.body, "name=\"regime\""));
    assert_non_null(strstr(a.body, "町の職員"));
    tell("what it leaves unsaid is the national service's, and each row says so");
    const struct doc *d = town_get(t, "hana", "/rules/2026-07-15?regime=town").doc;
    assert_true(has(said_doc(d, "families"), keys[0]));
    assert_non_null(strstr(a.body, "国家公務員"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_number_is_found, town_sqlite, town_end),
        cmocka_unit_test_setup_teardown(what_nobody_has_read_stands_apart, town_sqlite, town_end),
        cmocka_unit_test_setup_teardown(numbers_stand_in_order, town_sqlite, town_end),
        cmocka_unit_test_setup_teardown(every_word_is_there, town_sqlite, town_end),
        TOWN_BOTH(a_regime_is_chosen_where_there_are_two),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

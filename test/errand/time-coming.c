/* A day that has not come counts for nothing; when it has come, its figures are there by
 * themselves. */
#include "town.h"

static struct doc *
row_of(struct town *t, const char *path, const char *day)
{
    struct answer a = town_get(t, "hana", path);

    assert_int_equal(a.status, 200);
    doc_each (row, said_doc(a.doc, "rows"))
        if (!strcmp(said(row, "day"), day))
            return row;
    return NULL;
}

static bool
asks(struct town *t, const char *day, const char *question)
{
    struct answer a = town_get(t, "hana", arena_text(&t->arena, "/me/records/%s", day));

    assert_int_equal(a.status, 200);
    doc_each (row, said_doc(a.doc, "questions"))
        if (!strcmp(said(row, "question"), question))
            return true;
    return false;
}

static void
totals_say(struct town *t, const char *worked, const char *absence, const char *leave,
           const char *days)
{
    static const char *const pages[] = { "/me/2026-07", "/me/2026-07/print", "/me/2026-07/why" };

    for (size_t i = 0; i < COUNT(pages); i++) {
        struct answer a = town_get(t, "hana", pages[i]);

        tell("%s", pages[i]);
        assert_int_equal(a.status, 200);
        assert_string_equal(said(a.doc, "totals.worked"), worked);
        assert_string_equal(said(a.doc, "totals.absence"), absence);
        assert_string_equal(said(a.doc, "totals.leave"), leave);
        assert_string_equal(said(a.doc, "totals.days"), days);
    }
}

static void
a_coming_day_counts_when_it_comes(void **state)
{
    struct town *t = TOWN(state);

    town_pressed(t, 20260714, CLOCK(8, 30), "{\"act\":\"in\"}");
    town_pressed(t, 20260714, CLOCK(17, 15), "{\"act\":\"out\"}");
    t->now = moment_at((struct day){ 20260714 }, CLOCK(18, 0));
    /* Half a day of leave, 出張, leave of a day, and an order that waits. */
    town_import(t, "absences",
                "person,kind,from,to,start,end\r\nhana,annual,2026-07-15,2026-07-15,8:30,12:00\r\n"
                "hana,trip,2026-07-16,2026-07-16,,\r\nhana,annual,2026-07-17,2026-07-17,,\r\n");
    town_import(
        t, "orders",
        "職員番号,日,開始時刻,終了時刻,業務,by\r\nhana,2026-07-21,17:15,19:15,法案,chief\r\n");
    totals_say(t, "465", "0", "0", "1");
    struct doc *row = row_of(t, "/me/2026-07", "2026-07-15");
    assert_string_equal(said(row, "absence"), "");
    assert_string_equal(said(row, "hours_away"), "1");
    assert_string_equal(said(row, "state"), "planned");
    row = row_of(t, "/me/2026-07", "2026-07-16");
    assert_string_equal(said(row, "worked"), "");
    assert_string_equal(said(row, "stamp"), "trip");
    assert_false(asks(t, "2026-07-15", "absence"));
    assert_false(asks(t, "2026-07-21", "nothing"));
    assert_true(asks(t, "2026-07-21", "order"));
    assert_int_equal(doc_count(said_doc(town_get(t, "hana", "/me/2026-07-16/why").doc, "figures")),
                     0);

    tell("two days later nobody has done anything");
    t->now = moment_at((struct day){ 20260716 }, CLOCK(18, 0));
    totals_say(t, "930", "255", "210", "2");
    assert_true(asks(t, "2026-07-15", "absence"));
    t->now = moment_at((struct day){ 20260722 }, CLOCK(9, 0));
    totals_say(t, "930", "255", "675", "2");
    assert_true(asks(t, "2026-07-21", "nothing"));
}

/* What has passed and was not told is not known; what has not come is not counted. */
static void
a_month_under_way_that_nobody_told(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260701 }, CLOCK(9, 0));
    totals_say(t, "0", "0", "0", "0");
    t->now = moment_at((struct day){ 20260703 }, CLOCK(9, 0));
    totals_say(t, "", "", "", "0");
    town_import(t, "absences",
                "person,kind,from,to,start,end\r\nhana,annual,2026-07-10,2026-07-10,,\r\n");
    totals_say(t, "", "", "", "0");
    town_pressed(t, 20260703, CLOCK(9, 5), "{\"act\":\"in\"}");
    town_pressed(t, 20260703, CLOCK(17, 15), "{\"act\":\"out\"}");
    totals_say(t, "430", "35", "0", "1");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_coming_day_counts_when_it_comes),
        TOWN_BOTH(a_month_under_way_that_nobody_told),
    };

    return cmocka_run_group_tests_name("time-coming", tests, NULL, NULL);
}

/* A past day shows the people, names, units and posts of that day, whatever became of them since.
 */
#include "town.h"

#include "app/time/time.h"

static void
done(struct town *t, const char *path, const char *json)
{
    struct answer a = town_post(t, "admin", path, json);

    if (a.status >= 300)
        print_message("%s: %d %s\n", path, a.status, a.body);
    assert_true(a.status < 300);
}

/* The same where a form says what it was made from. */
static void
mended(struct town *t, const char *path, const char *json)
{
    const char *version = said(town_get(t, "admin", path).doc, "version");

    done(t, path, arena_text(&t->arena, "{\"version\":%s,%s", version, json + 1));
}

static char *
on(struct town *t, int64_t unit, const char *rest)
{
    return arena_text(&t->arena, "/units/%lld/%s", (long long)unit, rest);
}

static char *
of(struct town *t, int64_t officer, const char *rest)
{
    return arena_text(&t->arena, "/people/%lld/%s", (long long)officer, rest);
}

/* The row of an officer on a unit's board, or nothing. */
static const struct doc *
row(const struct doc *board, int64_t officer)
{
    doc_each (one, said_doc(board, "rows"))
        if (said_int(one, "officer") == officer)
            return one;
    return NULL;
}

static const struct doc *
board(struct town *t, const char *login, int64_t unit, const char *day)
{
    struct answer a = town_get(t, login, on(t, unit, day));

    if (a.status != 200)
        print_message("%s %s: %d\n", login, day, a.status);
    assert_int_equal(a.status, 200);
    return a.doc;
}

static int
people(const struct doc *board)
{
    return (int)doc_count(said_doc(board, "rows"));
}

/* Monday 20 July 2026, 9:00. */
static void
begin(struct town *t)
{
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    for (int32_t day = 20260713; day <= 20260717; day++) {
        town_pressed(t, day, CLOCK(8, 25), "{\"act\":\"in\"}");
        town_pressed(t, day, CLOCK(17, 20), "{\"act\":\"out\"}");
    }
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
}

static void
a_name_holds_from_its_day(void **state)
{
    struct town *t = TOWN(state);

    begin(t);
    const struct doc *hana = row(board(t, "clerk", t->unit_d1, "2026-07-13"), t->hana);
    assert_non_null(hana);
    const char *was = said(hana, "name");
    mended(t, of(t, t->hana, "name"),
           "{\"name\":\"新姓 花\",\"login\":\"hana\",\"from\":\"2026-07-15\"}");
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-14"), t->hana), "name"),
                        was);
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-15"), t->hana), "name"),
                        "新姓 花");
    assert_string_equal(said(row(board(t, "chief", t->unit_d1, "today"), t->hana), "name"),
                        "新姓 花");
    assert_string_equal(
        said(town_get(t, "clerk", of(t, t->hana, "2026-06/print")).doc, "officer.name"), was);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06").doc, "officer.name"), was);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06/why").doc, "officer.name"), was);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-07/print").doc, "officer.name"),
                        "新姓 花");
    assert_string_equal(said(town_get(t, "hana", "/me/records/2026-07-14").doc, "officer.name"),
                        was);
    assert_non_null(strstr(town_get(t, "clerk", on(t, t->unit_d1, "2026-07-14.csv")).body, was));
    assert_non_null(strstr(town_page(t, "clerk", of(t, t->hana, "2026-06/print")).body, was));
    /* Another address changes nothing of the names; a mistake is mended as far back as it stands.
     */
    mended(t, of(t, t->hana, "name"),
           "{\"name\":\"新姓 花\",\"login\":\"hana\",\"mail\":\"h@example.jp\"}");
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-14"), t->hana), "name"),
                        was);
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-16"), t->hana), "name"),
                        "新姓 花");
    mended(t, of(t, t->hana, "name"),
           "{\"name\":\"新姓 華\",\"login\":\"hana\",\"from\":\"2026-07-15\"}");
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-16"), t->hana), "name"),
                        "新姓 華");
    assert_string_equal(said(row(board(t, "clerk", t->unit_d1, "2026-07-14"), t->hana), "name"),
                        was);
}

static void
who_came_later_was_not_there(void **state)
{
    struct town *t = TOWN(state);

    begin(t);
    int before = people(board(t, "clerk", t->unit_d1, "2026-07-17"));
    done(t, "/people/new",
         arena_text(&t->arena,
                    "{\"number\":\"990001\",\"name\":\"新人 太\",\"kana\":\"\",\"login\":\"shin\","
                    "\"unit\":%lld,\"from\":\"2026-07-20\"}",
                    (long long)t->unit_d1));
    assert_int_equal(people(board(t, "clerk", t->unit_d1, "2026-07-17")), before);
    assert_int_equal(people(board(t, "chief", t->unit_d1, "2026-07-17")), before);
    assert_int_equal(people(board(t, "clerk", t->unit_d1, "2026-07-20")), before + 1);
}

static void
who_moved_is_where_they_were(void **state)
{
    struct town *t = TOWN(state);

    begin(t);
    done(t, of(t, t->hana, "postings/new"),
         arena_text(&t->arena, "{\"unit\":%lld,\"kind\":\"main\",\"from\":\"2026-07-16\"}",
                    (long long)t->unit_d2));
    const struct doc *then = board(t, "clerk", t->unit_d1, "2026-07-15");
    assert_non_null(row(then, t->hana));
    assert_int_equal(strlen(said(row(then, t->hana), "post")) > 0, 1);
    assert_null(row(board(t, "clerk", t->unit_d1, "2026-07-16"), t->hana));
    assert_non_null(row(board(t, "clerk", t->unit_d2, "2026-07-16"), t->hana));
    assert_null(row(board(t, "clerk", t->unit_d2, "2026-07-15"), t->hana));
    /* A colleague of the new unit was none of the old; the chief of the old one knows who was
     * there, and no longer what became of the month. */
    assert_null(row(board(t, "jiro", t->unit_d2, "2026-07-15"), t->hana));
    const struct doc *old = row(board(t, "chief", t->unit_d1, "2026-07-15"), t->hana);
    assert_non_null(old);
    assert_string_equal(said(old, "why"), "");
    assert_string_equal(said(old, "href"), ""); /* the page would not open */
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06/print").doc, "officer.unit"),
                        "政策課");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-07/print").doc, "officer.unit"),
                        "総務課");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06/why").doc, "officer.unit"), "政策課");
    assert_string_equal(said(town_get(t, "hana", "/me/records/2026-07-15").doc, "officer.unit"),
                        "政策課");
}

static void
units_are_called_as_they_were(void **state)
{
    struct town *t = TOWN(state);

    begin(t);
    mended(t, on(t, t->unit_d1, "name"),
           "{\"name\":\"企画政策課\",\"kind\":\"division\",\"from\":\"2026-07-16\"}");
    assert_string_equal(said(board(t, "clerk", t->unit_d1, "2026-07-15"), "unit.name"), "政策課");
    assert_string_equal(said(board(t, "clerk", t->unit_d1, "2026-07-16"), "unit.name"),
                        "企画政策課");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06/print").doc, "officer.unit"),
                        "政策課");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-07/print").doc, "officer.unit"),
                        "企画政策課");
    /* The division moves out of its bureau: the bureau's board of before still has its people. */
    int before = people(board(t, "clerk", t->unit_b, "2026-07-15"));
    mended(
        t, on(t, t->unit_d1, "move"),
        arena_text(&t->arena, "{\"parent\":%lld,\"from\":\"2026-07-17\"}", (long long)t->unit_l));
    assert_int_equal(people(board(t, "clerk", t->unit_b, "2026-07-15")), before);
    assert_null(row(board(t, "clerk", t->unit_b, "2026-07-17"), t->hana));
    assert_non_null(row(board(t, "clerk", t->unit_l, "2026-07-17"), t->hana));
    assert_null(row(board(t, "clerk", t->unit_l, "2026-07-15"), t->hana));
}

static void
a_closed_unit_keeps_its_boards(void **state)
{
    struct town *t = TOWN(state);

    begin(t);
    done(t, of(t, t->shiro, "postings/new"),
         arena_text(&t->arena, "{\"unit\":%lld,\"kind\":\"main\",\"from\":\"2026-07-16\"}",
                    (long long)t->unit_d2));
    done(t, on(t, t->unit_l, "close"), "{\"until\":\"2026-07-18\"}");
    const struct doc *then = board(t, "clerk", t->unit_l, "2026-07-15");
    assert_non_null(row(then, t->shiro));
    assert_string_equal(said(then, "unit.name"), "東北地方環境局");
    assert_int_equal(people(board(t, "clerk", t->unit_l, "today")), 0);
    assert_int_equal(town_get(t, "jiro", on(t, t->unit_l, "2026-07-15")).status, 404);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_name_holds_from_its_day),      TOWN_BOTH(who_came_later_was_not_there),
        TOWN_BOTH(who_moved_is_where_they_were),   TOWN_BOTH(units_are_called_as_they_were),
        TOWN_BOTH(a_closed_unit_keeps_its_boards),
    };

    return cmocka_run_group_tests_name("time-past", tests, NULL, NULL);
}

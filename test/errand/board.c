/* A board shows the hours asked of each of its people, to whoever reads their record; and asks the
 * database no more often for many people than for few. */
#include "town.h"

#include "store/store.h"

/* Every statement of this program passes here (meson.build: --wrap). */
static _Atomic int statements;
struct rows *__real_db_rows(struct db *, struct arena *, const char *, const struct value *);
struct rows *__wrap_db_rows(struct db *, struct arena *, const char *, const struct value *);

struct rows *
__wrap_db_rows(struct db *db, struct arena *a, const char *sql, const struct value *values)
{
    statements++;
    return __real_db_rows(db, a, sql, values);
}

static const struct doc *
row(struct town *t, const char *login, const char *day, int64_t officer)
{
    struct answer a =
        town_get(t, login, arena_text(&t->arena, "/units/%lld/%s", (long long)t->unit_d1, day));

    assert_int_equal(a.status, 200);
    doc_each (one, said_doc(a.doc, "rows"))
        if (said_int(one, "officer") == officer)
            return one;
    fail_msg("%s is not on the board of %s", login, day);
    return NULL;
}

static void
lay(struct town *t, int64_t officer, const char *json)
{
    char *path = arena_text(&t->arena, "/people/%lld/hours/new", (long long)officer);
    struct answer a = town_post(t, "clerk", path, json);

    if (a.status >= 300)
        print_message("%s: %s\n", json, a.body);
    assert_true(a.status < 300);
}

/* 割振り, 週休日の振替 and the hours of the unit, of days that nobody has settled. */
static void
each_has_the_hours_asked_of_them(void **state)
{
    static const char *const readers[] = { "chief", "clerk", "auditor", "taro" };
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260713 }, CLOCK(8, 0));
    lay(t, t->taro,
        "{\"laid\":\"hours\",\"from\":\"2026-07-13\",\"to\":\"2026-07-31\",\"start\":\"10:00\","
        "\"end\":\"18:45\",\"breaks\":\"12:00-13:00\"}");
    lay(t, t->taro,
        "{\"laid\":\"work\",\"from\":\"2026-07-18\",\"start\":\"9:00\",\"end\":\"17:45\","
        "\"breaks\":\"12:00-13:00\"}");
    lay(t, t->taro, "{\"laid\":\"weekoff\",\"from\":\"2026-07-21\"}");
    struct answer a = town_post(
        t, "admin", arena_text(&t->arena, "/units/%lld/settings/new", (long long)t->unit_d1),
        "{\"setting\":\"allotment.start\",\"value\":\"9:00\",\"from\":\"2026-07-22\"}");
    assert_true(a.status < 300);
    town_settled(t);
    for (size_t i = 0; i < COUNT(readers); i++) {
        const char *who = readers[i];

        tell("%s", who);
        assert_string_equal(said(row(t, who, "2026-07-14", t->taro), "allot.from"), "10:00");
        assert_string_equal(said(row(t, who, "2026-07-14", t->taro), "allot.until"), "18:45");
        assert_string_equal(said(row(t, who, "2026-07-18", t->taro), "allot.from"), "09:00");
        assert_string_equal(said(row(t, who, "2026-07-18", t->taro), "where"), "before");
        assert_string_equal(said(row(t, who, "2026-07-19", t->taro), "where"), "weekoff");
        assert_string_equal(said(row(t, who, "2026-07-21", t->taro), "where"), "weekoff");
        assert_string_equal(said(row(t, who, "2026-07-21", t->taro), "allot"), "");
    }
    assert_string_equal(said(row(t, "clerk", "2026-07-14", t->hana), "allot.from"), "08:30");
    assert_string_equal(said(row(t, "clerk", "2026-07-23", t->hana), "allot.from"), "09:00");
}

/* A colleague sees where somebody is, and nothing of what was laid for them alone. */
static void
a_colleague_sees_the_calendar(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260713 }, CLOCK(8, 0));
    lay(t, t->taro,
        "{\"laid\":\"hours\",\"from\":\"2026-07-14\",\"start\":\"10:00\",\"end\":\"18:45\","
        "\"breaks\":\"12:00-13:00\"}");
    lay(t, t->taro, "{\"laid\":\"weekoff\",\"from\":\"2026-07-21\"}");
    town_settled(t);
    assert_string_equal(said(row(t, "hana", "2026-07-14", t->taro), "allot"), "");
    assert_string_equal(said(row(t, "hana", "2026-07-14", t->taro), "where"), "before");
    assert_string_equal(said(row(t, "hana", "2026-07-21", t->taro), "where"), "before");
    assert_string_equal(said(row(t, "hana", "2026-07-19", t->taro), "where"), "weekoff");
}

/* The least of some times: the limits follow the journal beside it, and what is kept is kept by
 * then.
 */
static int
asked_for(struct town *t, const char *login)
{
    char *path = arena_text(&t->arena, "/units/%lld/2026-07-14", (long long)t->unit_d1);
    int least = 1000;

    for (int i = 0; i < 5; i++) {
        statements = 0;
        assert_int_equal(town_page(t, login, path).status, 200);
        least = statements < least ? statements : least;
    }
    return least;
}

static void
as_many_statements_for_many_people(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260713 }, CLOCK(8, 0));
    int few = asked_for(t, "clerk"), colleague = asked_for(t, "hana");
    assert_true(few > 5);
    for (int i = 0; i < 40; i++) {
        char *json = arena_text(&t->arena,
                                "{\"number\":\"N%03d\",\"name\":\"新人 %d\",\"unit\":%lld,"
                                "\"from\":\"2026-04-01\"}",
                                i, i, (long long)t->unit_d1);
        assert_true(town_post(t, "clerk", "/people/new", json).status < 300);
    }
    /* Forty people more, and not as many statements: other threads ask some, too. */
    assert_in_range(asked_for(t, "clerk"), 6, few + 9);
    assert_in_range(asked_for(t, "hana"), 6, colleague + 9);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(each_has_the_hours_asked_of_them),
        TOWN_BOTH(a_colleague_sees_the_calendar),
        TOWN_BOTH(as_many_statements_for_many_people),
    };

    return cmocka_run_group_tests_name("board", tests, NULL, NULL);
}

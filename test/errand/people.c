/* People, units and posts: who may see and say what, and what stays of it. */
#include "town.h"

#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* patterns of paths stand in tables */

static struct answer
post_to(struct town *t, const char *login, int64_t id, const char *pattern, const char *json)
{
    return town_post(t, login, arena_text(&t->arena, pattern, (long long)id), json);
}

static struct answer
get_of(struct town *t, const char *login, int64_t id, const char *pattern)
{
    return town_get(t, login, arena_text(&t->arena, pattern, (long long)id));
}

static const struct doc *
row_named(const struct doc *list, const char *key, const char *value)
{
    doc_each (row, list) {
        const char *text = doc_get_text(row, key);
        if (text && !strcmp(text, value))
            return row;
    }
    return NULL;
}

static void
each_sees_their_own(void **state)
{
    struct town *t = TOWN(state);
    static const struct {
        const char *login, *sees, *not ;
        int64_t count;
    } who[] = {
        { "hana", "taro", "jiro", 3 }, /* herself, her colleague, her chief */
        { "chief", "hana", "jiro", 3 }, { "shiro", "shiro", "hana", 1 },
        { "clerk", "shiro", NULL, 11 }, { "admin", "jiro", NULL, 11 },
    };

    for (size_t i = 0; i < COUNT(who); i++) {
        struct answer a = town_get(t, who[i].login, "/people");
        const struct doc *rows = said_doc(a.doc, "rows");

        tell("%s", who[i].login);
        assert_int_equal(a.status, 200);
        assert_int_equal(said_int(a.doc, "count"), who[i].count);
        assert_non_null(row_named(rows, "number", who[i].sees));
        if (who[i].not )
            assert_null(row_named(rows, "number", who[i].not ));
    }
    /* The list is the set of doors that open, and a colleague's login is masked. */
    assert_int_equal(get_of(t, "hana", t->taro, "/people/%lld").status, 200);
    assert_int_equal(get_of(t, "hana", t->jiro, "/people/%lld").status, 404);
    assert_string_equal(said(get_of(t, "hana", t->taro, "/people/%lld").doc, "login"), "");
    assert_string_equal(said(get_of(t, "clerk", t->taro, "/people/%lld").doc, "login"), "taro");
    assert_null(said_doc(get_of(t, "hana", t->taro, "/people/%lld").doc, "postings"));
    assert_int_equal(
        doc_count(said_doc(get_of(t, "hana", t->hana, "/people/%lld").doc, "postings")), 1);
    assert_string_equal(said(get_of(t, "hana", t->hana, "/people/%lld").doc, "superiors.0.name"),
                        "高橋 誠");
}

/* A page of one row says how many there are in all, and is ordered by any head, up and down. */
static void
a_page_says_of_how_many(void **state)
{
    static const char *const orders[] = { "number", "-number", "name", "-name",
                                          "unit",   "-unit",   "post", "-post" };
    struct town *t = TOWN(state);
    struct answer all = town_get(t, "clerk", "/people");
    int64_t count = said_int(all.doc, "count");

    assert_true(count > 2);
    assert_int_equal(said_int(all.doc, "found"), count);
    for (size_t i = 0; i < COUNT(orders); i++) {
        const char *list = arena_text(&t->arena, "/people?limit=%d&sort=%s", 1, orders[i]);
        const char *down = arena_text(&t->arena, "/people?sort=%s%s", *orders[i] == '-' ? "" : "-",
                                      orders[i] + (*orders[i] == '-'));
        struct answer one = town_get(t, "clerk", list), other = town_get(t, "clerk", down);

        tell("%s", orders[i]);
        assert_int_equal(said_int(one.doc, "count"), 1);
        assert_int_equal(said_int(one.doc, "found"), count);
        if (strstr(orders[i], "number")) { /* the others have equals */
            const struct doc *last = NULL;
            doc_each (row, said_doc(other.doc, "rows"))
                last = row;
            assert_string_equal(said(one.doc, "rows.0.number"), said(last, "number"));
        }
    }
    struct answer some = town_get(t, "clerk", "/people?limit=1&q=%E8%AA%B2%E9%95%B7"); /* 課長 */
    assert_string_equal(said(some.doc, "rows.0.post"), "課長");
    assert_int_equal(town_get(t, "clerk", "/people?q=nobody").status, 200);
    assert_int_equal(said_int(town_get(t, "clerk", "/people?q=nobody").doc, "found"), 0);
}

/* Width, kana, capitals and blanks make no difference, on either engine. */
static void
people_are_found_however_they_are_typed(void **state)
{
    static const char *const typed[] = { "佐藤花", "佐藤　花", "ＨＡＮＡ", "Hana" };
    struct town *t = TOWN(state);

    for (size_t i = 0; i < COUNT(typed); i++) {
        const char *q = text_escape_url(&t->arena, typed[i]);
        struct answer list = town_get(t, "clerk", arena_text(&t->arena, "/people?q=%s", q));
        struct answer found = town_get(t, "clerk", arena_text(&t->arena, "/search?q=%s", q));

        tell("%s", typed[i]);
        assert_int_equal(said_int(list.doc, "found"), 1);
        assert_string_equal(said(list.doc, "rows.0.name"), "佐藤 花");
        assert_int_equal(doc_count(said_doc(found.doc, "people")), 1);
    }
}

static void
a_late_posting_stands_in_its_place(void **state)
{
    struct town *t = TOWN(state);
    struct answer a =
        post_to(t, "clerk", t->hana, "/people/%lld/postings/new",
                arena_text(&t->arena, "{\"kind\":\"main\",\"unit\":%lld,\"from\":\"2026-07-01\"}",
                           (long long)t->unit_d2));

    assert_int_equal(a.status, 201);
    /* Entered later, and for an earlier time: it ends where the next one begins. */
    a = post_to(t, "clerk", t->hana, "/people/%lld/postings/new",
                arena_text(&t->arena, "{\"kind\":\"main\",\"unit\":%lld,\"from\":\"2026-04-01\"}",
                           (long long)t->unit_l));
    assert_int_equal(a.status, 201);
    a = get_of(t, "clerk", t->hana, "/people/%lld");
    assert_string_equal(said(a.doc, "unit"), "D2");
    const struct doc *rows = said_doc(a.doc, "postings");
    assert_int_equal(doc_count(rows), 3);
    const struct doc *late = row_named(rows, "unit", "東北地方環境局");
    assert_non_null(late);
    assert_int_equal(doc_get(late, "from")->kind, DOC_TEXT); /* JSON: ISO */
    assert_string_equal(doc_get_text(late, "from"), "2026-04-01");
    assert_string_equal(doc_get_text(late, "until"), "2026-06-30");
    assert_string_equal(doc_get_text(row_named(rows, "unit", "政策課"), "until"), "2026-03-31");
    /* With what was taken back, each thing said is there. */
    a = get_of(t, "clerk", t->hana, "/people/%lld?all=1");
    assert_int_equal(doc_count(said_doc(a.doc, "postings")), 5);
    /* On a day, one of them; as known before anything was said, none. */
    a = get_of(t, "clerk", t->hana, "/people/%lld?on=2026-05-01");
    assert_int_equal(doc_count(said_doc(a.doc, "postings")), 1);
    assert_string_equal(said(a.doc, "postings.0.unit"), "東北地方環境局");
    a = get_of(t, "clerk", t->hana, "/people/%lld?known=2019-01-01");
    assert_int_equal(doc_count(said_doc(a.doc, "postings")), 0);
    /* The chief of the old division has her no longer; the new one has. */
    assert_int_equal(get_of(t, "chief", t->hana, "/people/%lld").status, 404);
    assert_int_equal(get_of(t, "jiro", t->hana, "/people/%lld").status, 200);
}

static int64_t
newest_posting(struct town *t, int64_t person)
{
    return said_int(get_of(t, "clerk", person, "/people/%lld").doc, "postings.0.id");
}

static void
what_was_said_can_be_taken_back(void **state)
{
    struct town *t = TOWN(state);
    struct answer a =
        post_to(t, "clerk", t->taro, "/people/%lld/postings/new",
                arena_text(&t->arena, "{\"kind\":\"main\",\"unit\":%lld,\"from\":\"2026-07-01\"}",
                           (long long)t->unit_d2));

    assert_int_equal(a.status, 201);
    int64_t posting = newest_posting(t, t->taro);
    assert_int_equal(post_to(t, "hana", posting, "/postings/%lld/undo", "{}").status, 404);
    assert_true(post_to(t, "clerk", posting, "/postings/%lld/undo", "{}").status < 300);
    a = get_of(t, "clerk", t->taro, "/people/%lld");
    assert_string_equal(said(a.doc, "unit"), "D1");
    assert_int_equal(doc_count(said_doc(a.doc, "postings")), 1);
    assert_null(said_doc(a.doc, "postings.0.until"));
    /* The only posting of a person is not taken away from under them. */
    a = post_to(t, "clerk", newest_posting(t, t->taro), "/postings/%lld/end", "{}");
    assert_int_equal(a.status, 422);
    /* Concurrent posts stand beside, and end by themselves. */
    a = post_to(t, "clerk", t->taro, "/people/%lld/postings/new",
                arena_text(&t->arena,
                           "{\"kind\":\"concurrent\",\"unit\":%lld,\"from\":\"2026-07-01\","
                           "\"until\":\"2027-03-31\"}",
                           (long long)t->unit_d2));
    assert_int_equal(a.status, 201);
    a = get_of(t, "clerk", t->taro, "/people/%lld");
    assert_string_equal(said(a.doc, "unit"), "D1");
    assert_int_equal(doc_count(said_doc(a.doc, "postings")), 2);
    a = post_to(t, "clerk", newest_posting(t, t->taro), "/postings/%lld/end",
                "{\"until\":\"2026-12-31\"}");
    assert_true(a.status < 300);
    a = get_of(t, "clerk", t->taro, "/people/%lld");
    assert_string_equal(said(a.doc, "postings.0.until"), "2026-12-31");
}

static void
a_name_is_changed_by_one_hand_at_a_time(void **state)
{
    struct town *t = TOWN(state);
    int64_t version = said_int(get_of(t, "clerk", t->jiro, "/people/%lld").doc, "version");
    const char *pattern = "{\"name\":\"伊藤 二郎\",\"login\":\"%s\",\"version\":%lld}";

    assert_true(post_to(t, "clerk", t->jiro, "/people/%lld/name",
                        arena_text(&t->arena, pattern, "jiro", (long long)version))
                    .status < 300);
    struct answer a = post_to(t, "clerk", t->jiro, "/people/%lld/name",
                              arena_text(&t->arena, pattern, "jiro2", (long long)version));
    assert_int_equal(a.status, 409);
    a = get_of(t, "clerk", t->jiro, "/people/%lld");
    assert_string_equal(said(a.doc, "name"), "伊藤 二郎");
    version = said_int(a.doc, "version");
    a = post_to(t, "clerk", t->jiro, "/people/%lld/name",
                arena_text(&t->arena, pattern, "hana", (long long)version));
    assert_int_equal(a.status, 422);
    a = post_to(t, "chief", t->hana, "/people/%lld/name",
                arena_text(&t->arena, pattern, "hana", 1LL));
    assert_int_equal(a.status, 404);
}

static void
a_moved_unit_takes_its_people_along(void **state)
{
    struct town *t = TOWN(state);
    struct answer a = town_post(t, "admin", "/units/new",
                                arena_text(&t->arena,
                                           "{\"code\":\"S1\",\"name\":\"企画係\",\"kind\":"
                                           "\"section\",\"parent\":%lld,\"from\":\"2026-04-01\"}",
                                           (long long)t->unit_d1));
    int64_t keeper;

    assert_int_equal(a.status, 201);
    int64_t section = said_int(a.doc, "unit");
    /* A keeper of the local office alone. */
    a = town_post(t, "admin", "/roles/new",
                  arena_text(&t->arena,
                             "{\"number\":\"shiro\",\"unit\":%lld,\"role\":\"keeper\","
                             "\"from\":\"2026-04-01\"}",
                             (long long)t->unit_l));
    assert_int_equal(a.status, 200);
    keeper = t->hana;
    assert_int_equal(get_of(t, "shiro", keeper, "/people/%lld").status, 404);
    /* The division goes below the local office: with its section, its people and their keeper. */
    int64_t version = said_int(get_of(t, "admin", t->unit_d1, "/units/%lld").doc, "version");
    a = post_to(t, "admin", t->unit_d1, "/units/%lld/move",
                arena_text(&t->arena, "{\"parent\":%lld,\"from\":\"2026-10-01\",\"version\":%lld}",
                           (long long)t->unit_l, (long long)version));
    assert_true(a.status < 300);
    assert_int_equal(get_of(t, "shiro", keeper, "/people/%lld").status, 200);
    a = get_of(t, "admin", section, "/units/%lld");
    assert_string_equal(said(a.doc, "path.1.name"), "東北地方環境局");
    assert_string_equal(said(a.doc, "path.2.name"), "政策課");
    /* Not below itself. */
    version = said_int(get_of(t, "admin", t->unit_l, "/units/%lld").doc, "version");
    a = post_to(t, "admin", t->unit_l, "/units/%lld/move",
                arena_text(&t->arena, "{\"parent\":%lld,\"from\":\"2026-10-01\",\"version\":%lld}",
                           (long long)section, (long long)version));
    assert_int_equal(a.status, 422);
    /* With people in it, it does not close. */
    a = post_to(t, "admin", t->unit_d1, "/units/%lld/close", "{\"until\":\"2026-10-31\"}");
    assert_int_equal(a.status, 422);
    assert_int_equal(
        post_to(t, "clerk", t->unit_d1, "/units/%lld/close", "{\"until\":\"2026-10-31\"}").status,
        404);
    a = post_to(t, "admin", section, "/units/%lld/close", "{\"until\":\"2026-10-31\"}");
    assert_true(a.status < 300);
}

static void
settings_come_down_the_tree(void **state)
{
    struct town *t = TOWN(state);
    struct answer a =
        post_to(t, "clerk", t->unit_b, "/units/%lld/settings/new",
                "{\"setting\":\"allotment.start\",\"value\":\"9時15分\",\"from\":\"2026-04-01\"}");

    assert_int_equal(a.status, 201);
    a = get_of(t, "hana", t->unit_d1, "/units/%lld");
    assert_string_equal(said(a.doc, "settings.0.value"), "09:15");
    assert_int_equal(said_int(a.doc, "settings.0.here"), 0);
    a = post_to(t, "clerk", t->unit_d1, "/units/%lld/settings/new",
                "{\"setting\":\"allotment.start\",\"value\":\"0830\",\"from\":\"2026-04-01\"}");
    assert_int_equal(a.status, 201);
    a = get_of(t, "hana", t->unit_d1, "/units/%lld");
    assert_string_equal(said(a.doc, "settings.0.value"), "08:30");
    assert_int_equal(said_int(a.doc, "settings.0.here"), 1);
    a = post_to(t, "clerk", t->unit_d1, "/units/%lld/settings/new",
                "{\"setting\":\"allotment.start\",\"value\":\"朝\",\"from\":\"2026-04-01\"}");
    assert_int_equal(a.status, 422);
    a = post_to(t, "hana", t->unit_d1, "/units/%lld/settings/new",
                "{\"setting\":\"allotment.start\",\"value\":\"0830\",\"from\":\"2026-04-01\"}");
    assert_int_equal(a.status, 404);
}

static void
the_last_administrator_stays(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *rows = said_doc(town_get(t, "admin", "/roles").doc, "rows");
    const struct doc *mine = row_named(rows, "role", "admin");
    int64_t id;

    assert_non_null(mine);
    assert_true(doc_get_int(mine, "id", &id));
    assert_int_equal(post_to(t, "admin", id, "/roles/%lld/end", "{}").status, 422);
    assert_int_equal(post_to(t, "clerk", id, "/roles/%lld/end", "{}").status, 404);
}

/* Every form opens for whom its errand is, and shows what was typed beside what is wrong. */
static void
forms_open(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;
    const struct {
        const char *pattern;
        int64_t id;
    } form[] = {
        { "/people/%lld/name", t->hana },           { "/people/%lld/postings/new", t->hana },
        { "/people/%lld/categories/new", t->hana }, { "/people/%lld/regimes/new", t->hana },
        { "/units/%lld/move", t->unit_d1 },         { "/units/%lld/name", t->unit_d1 },
        { "/units/%lld/close", t->unit_d1 },        { "/units/%lld/posts/new", t->unit_d1 },
        { "/units/%lld/section", t->unit_d1 },      { "/units/%lld/settings/new", t->unit_d1 },
    };
    static const char *const page[] = { "/people",    "/people/new", "/units",
                                        "/units/new", "/posts",      "/roles",
                                        "/roles/new", "/import",     "/import/officers" };

    for (size_t i = 0; i < COUNT(form); i++) {
        const char *path = arena_text(&t->arena, form[i].pattern, (long long)form[i].id);
        tell("%s", path);
        assert_int_equal(town_page(t, "admin", path).status, 200);
        assert_int_equal(town_page(t, "taro", path).status, 404);
    }
    for (size_t i = 0; i < COUNT(page); i++) {
        tell("%s", page[i]);
        a = town_page(t, "admin", page[i]);
        assert_int_equal(a.status, 200);
        assert_non_null(strstr(a.body, "</html>"));
    }
    assert_int_equal(town_page(t, "hana", "/import").status, 403);
    a = town_form(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/postings/new", (long long)t->hana),
                  "kind=main&from=2026-02-30");
    assert_int_equal(a.status, 422);
    assert_non_null(strstr(a.body, "2026-02-30"));
    assert_non_null(strstr(a.body, "aria-invalid"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(each_sees_their_own),
        TOWN_BOTH(a_page_says_of_how_many),
        TOWN_BOTH(people_are_found_however_they_are_typed),
        TOWN_BOTH(a_late_posting_stands_in_its_place),
        TOWN_BOTH(what_was_said_can_be_taken_back),
        TOWN_BOTH(a_name_is_changed_by_one_hand_at_a_time),
        TOWN_BOTH(a_moved_unit_takes_its_people_along),
        TOWN_BOTH(settings_come_down_the_tree),
        TOWN_BOTH(the_last_administrator_stays),
        TOWN_BOTH(forms_open),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

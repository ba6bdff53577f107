/* The way in: links, guesses, and whose login it is. */
#include "browser.h"

#include <string.h>

static void
a_link_is_good_once(void **state)
{
    struct town *t = TOWN(state);
    struct browser first = { t }, second = { t }, before = { t };
    struct answer a;

    assert_true(signs_in(&before, "hana", "demo"));
    a = link_for(t, "clerk", t->hana);
    assert_int_equal(a.status, 201);
    const char *path = said(a.doc, "link");
    browser_visit(&first, ASK_POST, path, "password=sakura-sakura&again=sakura-sakura");
    assert_int_equal(first.status, 303);
    assert_true(is_in(&first));
    browser_visit(&second, ASK_POST, path, "password=another-word&again=another-word");
    assert_int_not_equal(second.status, 303);
    assert_false(is_in(&second));
    tell("who was in with the old password is out");
    assert_false(is_in(&before));
    assert_false(signs_in(&second, "hana", "another-word"));
    assert_true(signs_in(&second, "hana", "sakura-sakura"));
}

static void
a_link_is_no_ladder(void **state)
{
    struct town *t = TOWN(state);

    tell("a keeper does not make a link for the administrator, or the auditor");
    assert_int_equal(link_for(t, "clerk", t->admin).status, 403);
    assert_int_equal(link_for(t, "clerk", t->auditor).status, 403);
    assert_int_equal(link_for(t, "admin", t->auditor).status, 201);
    assert_int_equal(link_for(t, "admin", t->clerk).status, 201);
    assert_int_equal(link_for(t, "chief", t->hana).status, 404);
}

static void
guesses_slow_down_who_makes_them(void **state)
{
    struct town *t = TOWN(state);
    static const char *const spelled[] = { "hana", "h+ana", "%EF%BD%88ana", "HANA",
                                           "ha%E3%80%80na" };
    static const char *const waits[] = { "1",  "2",   "4",   "8",   "16", "32",
                                         "64", "128", "256", "300", "300" };
    struct browser b = { t }, other = { t, .address = "192.0.2.2" };

    t->now = MORNING;
    for (size_t i = 0; i < COUNT(spelled); i++) {
        assert_false(signs_in(&b, spelled[i], "guess"));
        assert_int_equal(b.status, 422);
    }
    tell("the right one waits here, too; other people and other places do not");
    assert_false(signs_in(&b, "hana", "demo"));
    assert_int_equal(b.status, 429);
    assert_string_equal(b.retry, "1");
    assert_true(signs_in(&b, "taro", "demo"));
    assert_true(signs_in(&other, "hana", "demo"));
    for (size_t i = 0; i < COUNT(waits); i++) {
        struct browser again = { t };
        assert_false(signs_in(&again, "hana", "guess"));
        assert_int_equal(again.status, 429);
        assert_string_equal(again.retry, waits[i]);
        int64_t wait;
        assert_true(text_number(waits[i], &wait));
        t->now = moment_add(t->now, wait);
        assert_false(signs_in(&again, "hana", "guess"));
        assert_int_equal(again.status, 422);
    }
    t->now = moment_add(t->now, 300);
    struct browser last = { t };
    assert_true(signs_in(&last, "hana", "demo"));
    assert_false(signs_in(&last, "hana", "guess"));
    assert_int_equal(last.status, 422);
}

static void
a_browser_that_is_known_may_always_try(void **state)
{
    struct town *t = TOWN(state);
    struct browser own = { t }, next_to_it = { t };

    t->now = MORNING;
    assert_true(signs_in(&own, "hana", "demo"));
    browser_visit(&own, ASK_POST, "/sign-out", "");
    for (int i = 0; i < 51; i++) {
        struct browser guesser = { t, .address = arena_text(&t->arena, "192.0.2.%d", i / 3 + 2) };
        assert_false(signs_in(&guesser, "hana", "guess"));
        if (i < 6)
            assert_false(signs_in(&next_to_it, "hana", "guess"));
    }
    struct browser third = { t, .address = "198.51.100.1" };
    assert_false(signs_in(&third, "hana", "guess"));
    assert_int_equal(third.status, 429);
    assert_int_equal(next_to_it.status, 429);
    assert_true(signs_in(&own, "hana", "demo"));
    tell("a number of one's own making is no known browser");
    next_to_it.device = "device=0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef";
    assert_false(signs_in(&next_to_it, "hana", "demo"));
    assert_int_equal(next_to_it.status, 429);
    tell("nor is the browser of somebody else");
    struct browser of_taro = { t };
    assert_true(signs_in(&of_taro, "taro", "demo"));
    browser_visit(&of_taro, ASK_POST, "/sign-out", "");
    assert_false(signs_in(&of_taro, "hana", "demo"));
    assert_int_equal(of_taro.status, 429);
    tell("after a restart it still is");
    town_restart(t);
    for (int i = 0; i < 6; i++)
        signs_in(&next_to_it, "hana", "guess");
    assert_int_equal(next_to_it.status, 429);
    assert_true(signs_in(&own, "hana", "demo"));
    tell("who guesses there is slowed there");
    browser_visit(&own, ASK_POST, "/sign-out", "");
    for (int i = 0; i < 6; i++)
        assert_false(signs_in(&own, "hana", "guess"));
    assert_int_equal(own.status, 429);
}

static void
an_office_behind_one_address_is_let_in(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };

    t->now = MORNING;
    for (int i = 0; i < 60; i++)
        assert_false(signs_in(&b, arena_text(&t->arena, "nobody%d", i), "guess"));
    assert_int_equal(b.status, 422);
    assert_true(signs_in(&b, "taro", "demo"));
    tell("a hundred more slow down who is not known, for a moment");
    for (int i = 0; i < 100; i++) {
        struct browser spray = { t };
        signs_in(&spray, arena_text(&t->arena, "more%d", i), "guess");
    }
    struct browser fresh = { t };
    assert_false(signs_in(&fresh, "jiro", "demo"));
    assert_int_equal(fresh.status, 429);
    t->now = moment_add(t->now, 2);
    assert_true(signs_in(&fresh, "jiro", "demo"));
    browser_visit(&b, ASK_POST, "/sign-out", "");
    assert_true(signs_in(&b, "taro", "demo"));
}

static void
an_administrator_lifts_it(void **state)
{
    struct town *t = TOWN(state);
    const char *person = arena_text(&t->arena, "/people/%lld", (long long)t->hana),
               *lift = arena_text(&t->arena, "%s/lift", person);
    struct browser b = { t };

    t->now = MORNING;
    assert_null(strstr(town_page(t, "admin", person).body, lift));
    for (int i = 0; i < 6; i++)
        assert_false(signs_in(&b, "hana", "guess"));
    assert_int_equal(b.status, 429);
    assert_non_null(strstr(town_page(t, "admin", person).body, lift));
    assert_null(strstr(town_page(t, "clerk", person).body, lift));
    assert_int_equal(town_post(t, "clerk", lift, "{}").status, 404);
    assert_int_equal(town_post(t, "admin", lift, "{}").status, 201);
    assert_true(signs_in(&b, "hana", "demo"));
    struct answer lines = town_get(t, "auditor", "/journal?limit=500");
    bool there = false;
    for (int i = 0; i < 50; i++)
        there |=
            !strcmp(said(lines.doc, arena_text(&t->arena, "rows.%d.errand", i)), "session.lift");
    assert_true(there);
}

static void
two_logins_of_one_spelling_are_one(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    struct answer a = town_post(
        t, "admin", "/people/new",
        arena_text(&t->arena,
                   "{\"number\":\"n1\",\"login\":\"Hana\",\"name\":\"別 人\",\"unit\":\"%lld\","
                   "\"from\":\"2026-04-01\"}",
                   (long long)t->unit_d1));
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.key"), "people.login.taken");
    assert_true(signs_in(&b, "HANA", "demo"));
    static const char csv[] = "number,name,login,unit\nn1,別 人,ＨＡＮＡ,D1\n";
    a = town_upload(t, "admin", "/import/officers", "{\"mode\":\"try\"}", "file", "o.csv", csv,
                    sizeof csv - 1);
    assert_string_equal(town_job(t, "admin", a), "done");
    struct answer job = town_get(t, "admin", a.location);
    assert_string_equal(said(job.doc, "result.stage"), "shown");
    assert_int_equal(said_int(job.doc, "result.faulty"), 1);
}

static void
the_owner_is_told_of_a_link(void **state)
{
    struct town *t = TOWN(state);
    struct answer a = link_for(t, "clerk", t->hana);

    assert_int_equal(a.status, 201);
    assert_string_equal(said(a.doc, "first"), "0");
    a = town_get(t, "hana", "/me/today");
    assert_string_equal(said(a.doc, "tasks.0.task"), "link");
    assert_string_equal(said(a.doc, "tasks.0.who"), "clerk");
    a = town_get(t, "hana", "/me/settings");
    assert_string_equal(said(a.doc, "links.0.by"), "clerk");
    assert_string_equal(said(a.doc, "links.0.known"), "0");
    assert_string_not_equal(said(town_get(t, "taro", "/me/today").doc, "tasks.0.task"), "link");
    assert_int_equal(town_post(t, "hana", "/me/links/known", "{}").status, 200);
    assert_string_not_equal(said(town_get(t, "hana", "/me/today").doc, "tasks.0.task"), "link");
    assert_string_equal(said(town_get(t, "hana", "/me/settings").doc, "links.0.known"), "1");
}

/* The page of the link, as the browser of its maker sees it. */
static void
a_link_is_shown_to_who_made_it(void **state)
{
    struct town *t = TOWN(state);
    const char *path = arena_text(&t->arena, "/people/%lld/link", (long long)t->hana);
    struct browser b = { t, .accept = "application/json" }, other = b;

    t->now = MORNING;
    browser_visit(&b, ASK_POST, "/sign-in", "login=clerk&password=demo");
    browser_visit(&other, ASK_POST, "/sign-in", "login=clerk&password=demo");
    browser_visit(&b, ASK_GET, path, NULL);
    assert_string_equal(said(b.said.doc, "made.url"), "");
    browser_visit(&b, ASK_POST, path, "");
    assert_int_equal(b.status, 201);
    for (int i = 0; i < 2; i++) { /* and again when the page is loaded again */
        browser_visit(&b, ASK_GET, path, NULL);
        assert_memory_equal(said(b.said.doc, "made.url"), "http://127.0.0.1:8080/first/", 28);
    }
    browser_visit(&other, ASK_GET, path, NULL);
    assert_string_equal(said(other.said.doc, "made.url"), "");
    t->now = moment_add(t->now, 601);
    browser_visit(&b, ASK_GET, path, NULL);
    assert_string_equal(said(b.said.doc, "made.url"), "");
    tell("one's own is changed by knowing the old one");
    browser_visit(&b, ASK_POST, arena_text(&t->arena, "/people/%lld/link", (long long)t->clerk),
                  "");
    assert_int_equal(b.status, 403);
}

static void
a_login_of_an_administrator_is_not_a_keepers(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;
    const char *path;

    path = arena_text(&t->arena, "/people/%lld", (long long)t->auditor);
    a = town_get(t, "clerk", path);
    const char *said_again =
        arena_text(&t->arena, "{\"name\":\"監査\",\"login\":\"mallory\",\"version\":%lld}",
                   (long long)said_int(a.doc, "version"));
    path = arena_text(&t->arena, "%s/name", path);
    assert_int_equal(town_post(t, "clerk", path, said_again).status, 403);
    assert_int_equal(town_post(t, "admin", path, said_again).status, 201);
}

static void
a_name_that_leads_here_is_not_this_machine(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t, .host = "rebound.example:8080" };

    assert_false(signs_in(&b, "hana", "demo"));
    b.host = "127.0.0.1.example";
    assert_false(signs_in(&b, "hana", "demo"));
    b.host = "localhost:8080";
    assert_true(signs_in(&b, "hana", "demo"));
}

static void
a_fault_names_its_bound(void **state)
{
    struct town *t = TOWN(state);
    struct answer a = town_post(t, "hana", "/me/password",
                                "{\"old\":\"demo\",\"password\":\"short\",\"again\":\"short\"}");

    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.field"), "password");
    assert_string_equal(said(a.doc, "faults.0.limit"), "8");
    assert_non_null(strstr(said(a.doc, "faults.0.message"), "8文字以上"));
    a = town_form(t, "hana", "/sign-in", "login=&password=");
    assert_null(strstr(a.body, "文字以上"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_link_is_good_once),
        TOWN_BOTH(a_link_is_no_ladder),
        TOWN_BOTH(guesses_slow_down_who_makes_them),
        TOWN_BOTH(a_browser_that_is_known_may_always_try),
        cmocka_unit_test_setup_teardown(an_office_behind_one_address_is_let_in, town_sqlite,
                                        town_end),
        TOWN_BOTH(an_administrator_lifts_it),
        TOWN_BOTH(two_logins_of_one_spelling_are_one),
        TOWN_BOTH(the_owner_is_told_of_a_link),
        TOWN_BOTH(a_link_is_shown_to_who_made_it),
        TOWN_BOTH(a_login_of_an_administrator_is_not_a_keepers),
        cmocka_unit_test_setup_teardown(a_name_that_leads_here_is_not_this_machine, town_sqlite,
                                        town_end),
        cmocka_unit_test_setup_teardown(a_fault_names_its_bound, town_sqlite, town_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Who is signed in, until when, and what lands once. */
#include "browser.h"

#include <string.h>

static void
a_changed_password_ends_the_other_sessions(void **state)
{
    struct town *t = TOWN(state);
    struct browser here = { t }, there = { t }, taro = { t };

    assert_true(signs_in(&here, "hana", "demo"));
    assert_true(signs_in(&there, "hana", "demo"));
    assert_true(signs_in(&taro, "taro", "demo"));
    assert_true(is_in(&here) && is_in(&there) && is_in(&taro));
    browser_visit(&here, ASK_POST, "/me/password",
                  "old=wrong&password=ajisai-no-hana&again=ajisai-no-hana");
    assert_int_equal(here.status, 422);
    assert_true(is_in(&there));
    browser_visit(&here, ASK_POST, "/me/password",
                  "old=demo&password=ajisai-no-hana&again=ajisai-no-hana");
    assert_int_equal(here.status, 303);
    assert_true(is_in(&here));
    assert_false(is_in(&there));
    assert_true(is_in(&taro));
    browser_visit(&here, ASK_POST, "/sign-out", "");
    assert_int_equal(here.status, 303);
    assert_false(is_in(&here));
}

#define AFTER(hours) ((hours)*3600LL)

/* In memory, and as a program that has just begun finds it. */
static void
a_session_ends(struct town *t, bool cold)
{
    const struct moment morning = moment_at((struct day){ 20261126 }, CLOCK(8, 0));
    struct browser b = { t }, used = { t }, last = { t };

    t->now = morning;
    assert_true(signs_in(&b, "hana", "demo"));
    assert_true(signs_in(&last, "hana", "demo"));
    assert_true(signs_in(&used, "taro", "demo"));
    /* hana was here at 8 and never again; at 8 and at noon; taro is never idle. */
    static const struct {
        int64_t after;
        bool last, used;
    } at[] = {
        { AFTER(4), true, true },          { AFTER(5), false, true },
        { AFTER(5) + 1, false, true },     { AFTER(8), false, true },
        { AFTER(9) + 1, false, true },     { AFTER(12), false, true },
        { AFTER(16), false, true },        { AFTER(16) + 1, false, false },
        { AFTER(24 * 100), false, false },
    };
    for (size_t i = 0; i < COUNT(at); i++) {
        t->now = moment_add(morning, at[i].after);
        if (cold)
            town_restart(t);
        tell("after %lld s", (long long)at[i].after);
        assert_int_equal(is_in(&used), at[i].used);
        if (at[i].last)
            assert_true(is_in(&last));
        if (at[i].after > AFTER(5))
            assert_false(is_in(&b));
        if (at[i].after > AFTER(9))
            assert_false(is_in(&last));
    }
    browser_visit(&b, ASK_POST, "/me/clock", "act=in&place=office");
    assert_int_equal(b.status, 303);
    assert_string_equal(said(town_get(t, "hana", "/me/records/2026-11-26").doc, "taps.0.id"), "");
}

static void
a_session_ends_by_the_clock(void **state)
{
    a_session_ends(TOWN(state), false);
}

static void
a_session_ends_by_the_clock_cold(void **state)
{
    a_session_ends(TOWN(state), true);
}

static void
a_page_that_refreshes_itself_is_not_somebody(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    struct moment from = moment_at((struct day){ 20261126 }, CLOCK(8, 0));

    t->now = from;
    assert_true(signs_in(&b, "hana", "demo"));
    b.dest = "empty";
    t->now = moment_add(from, AFTER(3));
    assert_true(is_in(&b));
    t->now = moment_add(from, AFTER(5) + 1);
    assert_false(is_in(&b));
}

static void
who_leaves_is_out_with_the_last_day(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    struct answer taro =
        town_get(t, "clerk", arena_text(&t->arena, "/people/%lld", (long long)t->taro));
    const char *end =
        arena_text(&t->arena, "/postings/%lld/end", (long long)said_int(taro.doc, "postings.0.id"));

    t->now = moment_at((struct day){ 20260331 }, CLOCK(23, 0));
    assert_true(signs_in(&b, "taro", "demo"));
    assert_true(town_post(t, "clerk", end, "{\"until\":\"2026-03-31\"}").status < 300);
    assert_true(is_in(&b));
    t->now = moment_at((struct day){ 20260401 }, 0);
    tell("a session that was open at midnight");
    assert_false(is_in(&b));
    browser_visit(&b, ASK_POST, "/me/clock", "act=in&place=office");
    assert_int_equal(b.status, 303);
    town_restart(t);
    assert_false(is_in(&b));
    struct answer list = town_get(
        t, "clerk", arena_text(&t->arena, "/people/%lld/records/2026-04-01", (long long)t->taro));
    assert_int_equal(list.status, 200);
    assert_string_equal(said(list.doc, "taps.0.id"), "");
}

static void
who_left_yesterday_is_out_at_once(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    struct answer taro =
        town_get(t, "clerk", arena_text(&t->arena, "/people/%lld", (long long)t->taro));

    t->now = moment_at((struct day){ 20260402 }, CLOCK(9, 0));
    assert_true(signs_in(&b, "taro", "demo"));
    assert_true(is_in(&b));
    assert_true(town_post(t, "clerk",
                          arena_text(&t->arena, "/postings/%lld/end",
                                     (long long)said_int(taro.doc, "postings.0.id")),
                          "{\"until\":\"2026-04-01\"}")
                    .status < 300);
    assert_false(is_in(&b));
    browser_visit(&b, ASK_POST, "/me/clock", "act=in&place=office");
    assert_int_equal(b.status, 303);
}

static void
a_link_signs_out_who_is_in(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };

    assert_true(signs_in(&b, "hana", "demo"));
    assert_int_equal(link_for(t, "clerk", t->hana).status, 201);
    assert_false(is_in(&b));
    town_restart(t);
    assert_false(is_in(&b));
}

static void
a_lost_role_narrows_at_once(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    const char *path = arena_text(&t->arena, "/people/%lld/leave", (long long)t->shiro);
    int64_t role = 0;

    assert_true(signs_in(&b, "clerk", "demo"));
    browser_visit(&b, ASK_GET, path, NULL);
    assert_int_equal(b.status, 200);
    struct answer roles = town_get(t, "admin", "/roles");
    for (int i = 0; i < 10; i++)
        if (!strcmp(said(roles.doc, arena_text(&t->arena, "rows.%d.role", i)), "keeper"))
            role = said_int(roles.doc, arena_text(&t->arena, "rows.%d.id", i));
    assert_true(role);
    assert_true(
        town_post(t, "admin", arena_text(&t->arena, "/roles/%lld/end", (long long)role), "{}")
            .status < 300);
    browser_visit(&b, ASK_GET, path, NULL);
    assert_int_equal(b.status, 404);
    assert_true(is_in(&b));
}

static void
a_session_that_ran_out_is_listed(void **state)
{
    struct town *t = TOWN(state);
    struct moment from = moment_at((struct day){ 20261126 }, CLOCK(8, 0));
    struct browser phone = { t }, desk = { t, .accept = "application/json" };

    t->now = from;
    assert_true(signs_in(&phone, "hana", "demo"));
    t->now = moment_add(from, AFTER(2));
    browser_visit(&desk, ASK_POST, "/sign-in", "login=hana&password=demo");
    assert_non_null(desk.cookie);
    t->now = moment_add(from, AFTER(6));
    browser_visit(&desk, ASK_GET, "/me/settings", NULL);
    assert_string_equal(said(desk.said.doc, "sessions.1.expired"), "1");
    assert_string_equal(said(desk.said.doc, "sessions.0.expired"), "0");
    tell("its owner may end it");
    browser_visit(
        &desk, ASK_POST, "/me/sessions/revoke",
        arena_text(&t->arena, "session=%lld", (long long)said_int(desk.said.doc, "sessions.1.id")));
    browser_visit(&desk, ASK_GET, "/me/settings", NULL);
    assert_string_equal(said(desk.said.doc, "sessions.1.expired"), "");
}

static void
a_script_hears_that_nobody_is_signed_in(void **state)
{
    struct town *t = TOWN(state);
    struct browser page = { t }, script = { t, .mode = "cors" };

    browser_visit(&page, ASK_POST, "/me/clock", "act=out");
    assert_int_equal(page.status, 303);
    tell("a press that waited for the network is not taken for kept");
    browser_visit(&script, ASK_POST, "/me/clock", "act=out");
    assert_int_equal(script.status, 401);
    browser_visit(&script, ASK_GET, "/me/today", NULL);
    assert_int_equal(script.status, 303);
}

static void
who_has_left_is_not_let_in(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    struct answer taro =
        town_get(t, "clerk", arena_text(&t->arena, "/people/%lld", (long long)t->taro));
    int64_t posting = said_int(taro.doc, "postings.0.id");

    assert_true(signs_in(&b, "taro", "demo"));
    struct answer a =
        town_post(t, "clerk", arena_text(&t->arena, "/postings/%lld/end", (long long)posting),
                  "{\"until\":\"2026-03-31\"}");
    assert_true(a.status < 300);
    t->now = moment_at((struct day){ 20260331 }, 23 * 60 + 59);
    tell("on the last day still");
    assert_true(signs_in(&b, "taro", "demo"));
    t->now = moment_at((struct day){ 20260401 }, 0);
    assert_false(signs_in(&b, "taro", "demo"));
    assert_int_equal(b.status, 422);
    tell("the first administrator has a role and no posting");
    assert_true(signs_in(&b, "admin", "demo"));
}

static void
one_browser_is_one_person(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t }, before;

    assert_true(signs_in(&b, "hana", "demo"));
    before = b;
    assert_true(is_in(&before));
    assert_true(signs_in(&b, "taro", "demo"));
    assert_true(is_in(&b));
    assert_false(is_in(&before));
}

static int64_t
journal_lines(struct town *t)
{
    return said_int(town_get(t, "auditor", "/journal?limit=500").doc, "count");
}

static void
a_stranger_leaves_no_line(void **state)
{
    struct town *t = TOWN(state);
    struct browser b = { t };
    int64_t before = journal_lines(t);

    browser_visit(&b, ASK_POST, "/language", "lang=en");
    assert_int_equal(b.status, 303);
    assert_int_equal(journal_lines(t), before);
    assert_true(signs_in(&b, "hana", "demo"));
    assert_int_equal(journal_lines(t), before + 1);
}

static struct answer
bring(struct town *t, const char *key, const char *file)
{
    return town_upload(t, "admin", "/import/units",
                       arena_text(&t->arena, "{\"key\":\"%s\",\"mode\":\"try\"}", key), "file",
                       "units.csv", file, strlen(file));
}

static void
a_mended_file_is_another_file(void **state)
{
    struct town *t = TOWN(state);
    struct answer wrong = bring(t, "k1", "code,name,kind\nX1,新課,divisoin\n");
    struct answer again = bring(t, "k1", "code,name,kind\nX1,新課,divisoin\n");
    struct answer mended = bring(t, "k1", "code,name,kind\nX1,新課,division\n");

    assert_int_equal(wrong.status, 202);
    assert_string_equal(wrong.location, again.location);
    assert_int_equal(mended.status, 202);
    assert_string_not_equal(wrong.location, mended.location);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_changed_password_ends_the_other_sessions),
        TOWN_BOTH(a_session_ends_by_the_clock),
        TOWN_BOTH(a_session_ends_by_the_clock_cold),
        TOWN_BOTH(a_page_that_refreshes_itself_is_not_somebody),
        TOWN_BOTH(who_leaves_is_out_with_the_last_day),
        TOWN_BOTH(who_left_yesterday_is_out_at_once),
        TOWN_BOTH(a_link_signs_out_who_is_in),
        TOWN_BOTH(a_lost_role_narrows_at_once),
        TOWN_BOTH(a_session_that_ran_out_is_listed),
        TOWN_BOTH(a_script_hears_that_nobody_is_signed_in),
        TOWN_BOTH(who_has_left_is_not_let_in),
        TOWN_BOTH(one_browser_is_one_person),
        TOWN_BOTH(a_stranger_leaves_no_line),
        TOWN_BOTH(a_mended_file_is_another_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

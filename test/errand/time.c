/* A day from the first press to the sheet: who presses, who mends, who sees what. */
#include "town.h"

#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* patterns of paths stand in tables */

static void
clock_says(struct town *t, int32_t day, minutes clock)
{
    t->now = moment_at((struct day){ day }, clock);
}

static struct answer
get_of(struct town *t, const char *login, int64_t id, const char *pattern)
{
    return town_get(t, login, arena_text(&t->arena, pattern, (long long)id));
}

static struct answer
post_to(struct town *t, const char *login, int64_t id, const char *pattern, const char *json)
{
    return town_post(t, login, arena_text(&t->arena, pattern, (long long)id), json);
}

/* The member of the row of a list whose `key` says `value`; "" where there is none. */
static const char *
row_says(const struct doc *list, const char *key, const char *value, const char *member)
{
    doc_each (row, list)
        if (!strcmp(said(row, key), value))
            return said(row, member);
    return "";
}

static void
a_day_from_press_to_sheet(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    clock_says(t, 20260715, CLOCK(8, 0)); /* Wednesday */
    a = town_get(t, "hana", "/me/today");
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "state.at"), "before");
    assert_string_equal(said(a.doc, "allot.span.from"), "08:30");
    assert_string_equal(said(a.doc, "offers.0.offer"), "in");

    a = town_press(t, "hana", 20260715, CLOCK(8, 25), "{\"act\":\"in\",\"place\":\"telework\"}");
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "at"), "08:25");
    clock_says(t, 20260715, CLOCK(15, 30));
    a = town_get(t, "hana", "/me/today");
    assert_string_equal(said(a.doc, "state.at"), "work");
    assert_string_equal(said(a.doc, "state.place"), "telework");
    assert_int_equal(said_int(a.doc, "state.worked"), 365); /* 8:25 to 15:30, an hour at noon */
    assert_string_equal(said(a.doc, "running.from"), "08:25");

    assert_string_equal(said(a.doc, "offers.0.main"), "1");
    assert_string_equal(said(a.doc, "result"), ""); /* nothing has come of it yet */

    assert_int_equal(town_press(t, "hana", 20260715, CLOCK(18, 0), "{\"act\":\"out\"}").status,
                     200);
    a = town_get(t, "hana", "/me/today"); /* what came of it, and no big button to come in again */
    assert_string_equal(said(a.doc, "state.at"), "done");
    assert_string_equal(said(a.doc, "result.span.until"), "18:00");
    assert_int_equal(said_int(a.doc, "result.worked"), 465); /* 8:30 to 17:15 */
    assert_int_equal(said_int(a.doc, "result.overtime"), 0);
    assert_int_equal(said_int(a.doc, "result.unordered"), 50); /* 8:25 to 8:30, 17:15 to 18:00 */
    assert_int_equal(said_int(a.doc, "result.absence"), 0);
    doc_each (row, said_doc(a.doc, "offers"))
        assert_string_equal(said(row, "main"), "0");
    clock_says(t, 20260716, CLOCK(9, 0));
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_string_equal(row_says(said_doc(a.doc, "figures"), "figure", "regular", "minutes"),
                        "465");
    assert_string_equal(row_says(said_doc(a.doc, "figures"), "figure", "unordered", "minutes"),
                        "50");
    assert_string_equal(
        row_says(said_doc(a.doc, "figures"), "figure", "regular", "why.reasons.0.rule"), "WT-BASE");
    assert_int_equal(said_int(a.doc, "gap"), 50);

    a = town_get(t, "hana", "/me/2026-07");
    assert_int_equal(said_int(a.doc, "totals.days"), 1);
    assert_int_equal(said_int(a.doc, "totals.worked"), 465);
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-15", "until"), "18:00");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-20", "holiday"),
                        "海の日");
    a = town_get(t, "hana", "/me/2026-W29");
    assert_string_equal(said(a.doc, "from"), "2026-07-13");
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 7);
    a = town_page(t, "hana", "/me/2026-07/print");
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "佐藤 花"));
    a = town_get(t, "hana", "/me/2026-07.csv");
    assert_non_null(strstr(a.body, "2026-07-15"));
}

static void
each_sees_what_is_theirs(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_press(t, "hana", 20260715, CLOCK(8, 25), "{\"act\":\"in\",\"place\":\"office\"}");
    town_import(
        t, "absences",
        "person,kind,from,to\r\ntaro,sick,2026-07-15,2026-07-15\r\njiro,annual,2026-07-15,\r\n");
    clock_says(t, 20260715, CLOCK(10, 0));
    a = get_of(t, "hana", t->unit_d1, "/units/%lld/today");
    assert_int_equal(a.status, 200);
    /* A colleague is off; why is not a colleague's matter, and the figures are not either. */
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "name", "鈴木 太郎", "stamp"), "away");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "name", "鈴木 太郎", "overtime"), "");
    assert_null(strstr(a.body, "sick"));
    a = get_of(t, "chief", t->unit_d1, "/units/%lld/today");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "name", "鈴木 太郎", "stamp"), "sick");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "name", "佐藤 花", "since"), "08:25");
    assert_string_equal(row_says(said_doc(a.doc, "counts"), "place", "office", "n"), "1");
    assert_int_equal(get_of(t, "jiro", t->unit_d1, "/units/%lld/today").status, 404);
    assert_int_equal(get_of(t, "auditor", t->unit_d2, "/units/%lld/today").status, 200);

    static const struct {
        const char *login;
        int status;
    } doors[] = {
        { "chief", 200 },     { "clerk", 200 }, { "auditor", 200 },
        { "taro", 404 },      { "jiro", 404 },  { "coordinator", 404 },
        { "executive", 404 }, { "admin", 404 }, { "kacho2", 404 },
    };
    for (size_t i = 0; i < COUNT(doors); i++) {
        tell("%s", doors[i].login);
        assert_int_equal(get_of(t, doors[i].login, t->hana, "/people/%lld/2026-07").status,
                         doors[i].status);
        assert_int_equal(
            get_of(t, doors[i].login, t->hana, "/people/%lld/records/2026-07-15").status,
            doors[i].status);
        assert_int_equal(get_of(t, doors[i].login, t->hana, "/people/%lld/2026-07/print").status,
                         doors[i].status);
    }
}

static void
five_minutes_to_take_it_back(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_press(t, "hana", 20260715, CLOCK(8, 25), "{\"act\":\"in\"}");
    town_press(t, "hana", 20260715, CLOCK(17, 15), "{\"act\":\"out\"}");
    assert_int_equal(town_press(t, "hana", 20260715, CLOCK(17, 20), "{\"act\":\"undo\"}").status,
                     200);
    assert_string_equal(said(town_get(t, "hana", "/me/today").doc, "state.at"), "work");
    /* The press before is older than five minutes. */
    a = town_press(t, "hana", 20260715, CLOCK(17, 21), "{\"act\":\"undo\"}");
    assert_int_equal(a.status, 409);
    a = town_press(t, "taro", 20260715, CLOCK(17, 21), "{\"act\":\"undo\"}");
    assert_int_equal(a.status, 409);
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 3); /* nothing was removed */
    assert_string_equal(said(a.doc, "taps.1.gone"), "1");
}

static void
a_key_lands_once(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    clock_says(t, 20260715, CLOCK(8, 25));
    assert_int_equal(town_post_once(t, "hana", "/me/clock", "k1", "{\"act\":\"in\"}").status, 200);
    clock_says(t, 20260715, CLOCK(8, 40));
    assert_int_equal(town_post_once(t, "hana", "/me/clock", "k1", "{\"act\":\"in\"}").status, 200);
    /* Its answer was lost, so the browser sends it again and says when it was pressed: still the
     * same press. */
    assert_int_equal(town_post_once(t, "hana", "/me/clock", "k1",
                                    arena_text(&t->arena, "{\"act\":\"in\",\"claimed\":\"%s\"}",
                                               moment_iso(&t->arena, t->now)))
                         .status,
                     200);
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 1);
}

static void
a_night_is_cut_at_midnight(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_orders(t, "職員番号,日,開始時刻,終了時刻,業務\r\nhana,2026-07-31,17:15,2:00,国会答弁\r\n");
    town_press(t, "hana", 20260731, CLOCK(8, 30), "{\"act\":\"in\"}");
    clock_says(t, 20260801, CLOCK(1, 0));
    a = town_get(t, "hana", "/me/today");
    assert_string_equal(said(a.doc, "state.at"), "work");
    assert_string_equal(said(a.doc, "state.since_day"), "2026-07-31");
    assert_string_equal(said(a.doc, "offers.0.act"), "out");
    town_press(t, "hana", 20260801, CLOCK(2, 0), "{\"act\":\"out\"}");

    a = town_get(t, "hana", "/me/records/2026-07-31");
    assert_string_equal(row_says(said_doc(a.doc, "figures"), "figure", "overtime", "minutes"),
                        "405");
    assert_string_equal(row_says(said_doc(a.doc, "figures"), "figure", "overtime_night", "minutes"),
                        "120");
    assert_string_equal(said(a.doc, "overtime.0.span.until"), "26:00");
    /* 6:45 before midnight are July's, two hours are August's. */
    assert_string_equal(row_says(said_doc(town_get(t, "hana", "/me/2026-07").doc, "left.limits"),
                                 "limit", "month", "used"),
                        "405");
    assert_string_equal(row_says(said_doc(town_get(t, "hana", "/me/2026-08").doc, "left.limits"),
                                 "limit", "month", "used"),
                        "120");
}

static bool
misses(const struct doc *limits, const char *month)
{
    doc_each (row, limits)
        if (!strcmp(said(row, "limit"), "year"))
            doc_each (one, said_doc(row, "missing"))
                if (!strcmp(said(one, "month"), month))
                    return true;
    return false;
}

static void
a_month_nobody_told_is_not_nought(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *limits;

    town_press(t, "hana", 20260511, CLOCK(8, 30), "{\"act\":\"in\"}");
    town_press(t, "hana", 20260511, CLOCK(17, 15), "{\"act\":\"out\"}");
    town_press(t, "hana", 20260706, CLOCK(8, 30), "{\"act\":\"in\"}");
    town_press(t, "hana", 20260706, CLOCK(17, 15), "{\"act\":\"out\"}");
    limits = said_doc(town_get(t, "hana", "/me/2026-07").doc, "left.limits");
    assert_string_equal(row_says(limits, "limit", "year", "verdict"), "unknown");
    assert_true(misses(limits, "2026-04") && misses(limits, "2026-06"));
    assert_false(misses(limits, "2026-05") || misses(limits, "2026-07"));
    tell("a month of 休職 is known: there was nobody to work");
    struct answer a =
        post_to(t, "clerk", t->hana, "/people/%lld/postings/new",
                arena_text(&t->arena,
                           "{\"kind\":\"leave_of_absence\",\"unit\":%lld,\"from\":\"2026-06-01\","
                           "\"until\":\"2026-06-30\",\"home\":\"1\"}",
                           (long long)t->unit_d1));
    assert_int_equal(a.status, 201);
    limits = said_doc(town_get(t, "hana", "/me/2026-07").doc, "left.limits");
    assert_true(misses(limits, "2026-04"));
    assert_false(misses(limits, "2026-06"));
}

static void
a_month_under_way_looks_ahead(void **state)
{
    struct town *t = TOWN(state);
    const char *over;

    town_orders(t, "職員番号,日,開始時刻,終了時刻,業務\r\nhana,2026-07-02,17:15,19:15,法案\r\n");
    town_press(t, "hana", 20260702, CLOCK(8, 30), "{\"act\":\"in\"}");
    town_press(t, "hana", 20260702, CLOCK(19, 15), "{\"act\":\"out\"}");
    over = row_says(said_doc(town_get(t, "hana", "/me/today").doc, "left.limits"), "limit", "month",
                    "forecast.minutes");
    assert_string_equal(over, ""); /* two working days say nothing of a month */
    clock_says(t, 20260710, CLOCK(9, 0));
    const struct doc *limits = said_doc(town_get(t, "hana", "/me/today").doc, "left.limits");
    assert_string_equal(row_says(limits, "limit", "month", "forecast.passed"), "8");
    assert_string_equal(row_says(limits, "limit", "month", "forecast.days"), "22");
    assert_string_equal(row_says(limits, "limit", "month", "forecast.minutes"), "330");
    assert_string_equal(row_says(limits, "limit", "month", "forecast.over"), "0");
    assert_string_equal(row_says(limits, "limit", "year", "forecast.minutes"), "");
    clock_says(t, 20260803, CLOCK(9, 0));
    assert_string_equal(row_says(said_doc(town_get(t, "hana", "/me/2026-07").doc, "left.limits"),
                                 "limit", "month", "forecast.minutes"),
                        "");
}

static void
a_forgotten_departure_is_mended_by_two(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_press(t, "hana", 20260715, CLOCK(8, 25), "{\"act\":\"in\"}");
    clock_says(t, 20260716, CLOCK(8, 0));
    a = town_get(t, "hana", "/me/today"); /* it cannot be sure */
    assert_string_equal(said(a.doc, "state.at"), "unsure");
    assert_string_equal(said(a.doc, "offers.0.act"), "in");
    assert_string_equal(said(a.doc, "offers.1.act"), "out");
    town_press(t, "hana", 20260716, CLOCK(8, 20), "{\"act\":\"in\"}");
    a = town_get(t, "hana", "/me/today");
    assert_string_equal(said(a.doc, "state.since"), "08:20");
    assert_string_equal(said(a.doc, "tasks.0.task"), "missing-out");

    a = town_post(t, "hana", "/me/records/2026-07-15",
                  "{\"kind\":\"out\",\"clock\":\"17:15\",\"reason\":\"\"}");
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.field"), "reason");
    a = town_post(t, "hana", "/me/records/2026-07-16",
                  "{\"kind\":\"out\",\"clock\":\"23:00\",\"reason\":\"あとで帰る\"}");
    assert_int_equal(a.status, 422); /* not before it has happened */
    a = town_post(t, "hana", "/me/records/2026-07-15",
                  "{\"kind\":\"out\",\"clock\":\"1715\",\"reason\":\"押し忘れ\"}");
    assert_int_equal(a.status, 201);
    a = get_of(t, "chief", t->hana, "/people/%lld/records/2026-07-15");
    assert_string_equal(said(a.doc, "questions.0.question"), "claim");
    const char *confirm = said(a.doc, "questions.0.answer");
    assert_true(*confirm);
    a = town_get(t, "chief", "/me/today");
    assert_string_equal(row_says(said_doc(a.doc, "waiting"), "field", "tap", "name"), "佐藤 花");
    assert_string_equal(row_says(said_doc(a.doc, "waiting"), "field", "tap", "clock"), "17:15");
    assert_int_equal(town_post(t, "hana", confirm, "{}").status, 404); /* nobody for themselves */
    assert_int_equal(town_post(t, "taro", confirm, "{}").status, 404);
    assert_int_equal(town_post(t, "chief", confirm, "{}").status, 201);
    assert_int_equal(town_post(t, "clerk", confirm, "{}").status, 409); /* it has its word */
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_int_equal(doc_count(said_doc(a.doc, "questions")), 0);
    assert_string_equal(said(a.doc, "state"), "settled");
    assert_string_equal(row_says(said_doc(a.doc, "figures"), "figure", "regular", "minutes"),
                        "465");
}

static void
a_claim_nobody_believes_is_sent_back(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    town_press(t, "hana", 20260715, CLOCK(8, 25), "{\"act\":\"in\"}");
    clock_says(t, 20260716, CLOCK(8, 0));
    a = town_post(t, "hana", "/me/records/2026-07-15",
                  "{\"kind\":\"out\",\"clock\":\"23:50\",\"reason\":\"押し忘れ\"}");
    assert_int_equal(a.status, 201);
    a = get_of(t, "chief", t->hana, "/people/%lld/records/2026-07-15");
    const char *doubt = said(a.doc, "questions.0.doubt");
    assert_true(*doubt);
    a = town_page(t, "chief", doubt);
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "佐藤 花  2026-07-15 23:50"));
    assert_int_equal(town_page(t, "taro", doubt).status, 404);
    tell("without a reason the form stands there again, and says so");
    a = town_form(t, "chief", doubt, "reason=");
    assert_int_equal(a.status, 422);
    assert_non_null(strstr(a.body, "name=\"reason\""));
    a = town_form(t, "chief", doubt,
                  "reason=%E9%96%80%E3%81%AE%E8%A8%98%E9%8C%B2%E3%81%A8%E9%81%95%E3%81%86");
    assert_int_equal(a.status, 303);
    assert_non_null(strstr(a.location, "/records/2026-07-15"));
    clock_says(t, 20260717, CLOCK(8, 0));
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_string_equal(said(a.doc, "questions.0.question"), "missing-out");
    assert_string_equal(said(a.doc, "taps.1.gone"), "1");
    assert_int_equal(town_form(t, "chief", doubt, "reason=%E4%BA%8C%E5%BA%A6").status, 409);
}

static void
an_entry_for_somebody_bears_both_names(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    clock_says(t, 20260716, CLOCK(10, 0));
    a = post_to(
        t, "clerk", t->hana, "/people/%lld/records/2026-07-15",
        "{\"kind\":\"in\",\"clock\":\"8:30\",\"place\":\"office\",\"reason\":\"端末故障\"}");
    assert_int_equal(a.status, 201);
    a = post_to(t, "chief", t->hana, "/people/%lld/records/2026-07-15",
                "{\"kind\":\"out\",\"clock\":\"17:15\",\"reason\":\"端末故障\"}");
    assert_int_equal(a.status, 201);
    a = town_get(t, "hana", "/me/records/2026-07-15");
    assert_string_equal(said(a.doc, "taps.1.author"), "高橋 誠");
    assert_string_equal(said(a.doc, "taps.1.source"), "operator");
    assert_int_equal(doc_count(said_doc(a.doc, "questions")), 0);
    /* An auditor reads, and writes nothing. */
    a = post_to(t, "auditor", t->hana, "/people/%lld/records/2026-07-15",
                "{\"kind\":\"out\",\"clock\":\"19:15\",\"reason\":\"なぜか\"}");
    assert_int_equal(a.status, 404);
    /* Another's tap is no tap of hana's day. */
    town_press(t, "taro", 20260716, CLOCK(10, 5), "{\"act\":\"in\"}");
    a = town_get(t, "taro", "/me/records/2026-07-16");
    const char *tap = arena_text(&t->arena,
                                 "{\"kind\":\"out\",\"clock\":\"9:15\",\"reason\":\"入替え\","
                                 "\"replaces\":%s}",
                                 said(a.doc, "taps.0.id"));
    assert_int_equal(town_post(t, "hana", "/me/records/2026-07-16", tap).status, 422);
    assert_int_equal(post_to(t, "chief", t->hana, "/people/%lld/records/2026-07-16", tap).status,
                     422);
}

static void
a_press_kept_on_the_way_is_a_claim(void **state)
{
    static const struct {
        const char *claimed;
        int status;
        bool asked;
    } rows[] = {
        { "2026-07-15T08:25:00+09:00", 200, true },  { "2026-07-15T12:25:00+09:00", 200, false },
        { "2026-07-15T12:40:00+09:00", 422, false }, /* not before it has happened */
        { "2026-07-07T08:25:00+09:00", 422, false }, { "8:25", 422, false },
    };
    struct town *t = TOWN(state);

    for (size_t i = 0; i < COUNT(rows); i++) {
        const char *login = i ? "taro" : "hana";
        struct answer a = town_press(
            t, login, 20260715, CLOCK(12, 30),
            arena_text(&t->arena, "{\"act\":\"in\",\"claimed\":\"%s\"}", rows[i].claimed));

        tell("%s", rows[i].claimed);
        assert_int_equal(a.status, rows[i].status);
        if (a.status != 200)
            continue;
        a = town_get(t, login, "/me/records/2026-07-15");
        assert_int_equal(doc_count(said_doc(a.doc, "questions")), rows[i].asked);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_day_from_press_to_sheet),
        TOWN_BOTH(each_sees_what_is_theirs),
        TOWN_BOTH(five_minutes_to_take_it_back),
        TOWN_BOTH(a_key_lands_once),
        TOWN_BOTH(a_night_is_cut_at_midnight),
        TOWN_BOTH(a_month_nobody_told_is_not_nought),
        TOWN_BOTH(a_month_under_way_looks_ahead),
        TOWN_BOTH(a_forgotten_departure_is_mended_by_two),
        TOWN_BOTH(a_claim_nobody_believes_is_sent_back),
        TOWN_BOTH(an_entry_for_somebody_bears_both_names),
        TOWN_BOTH(a_press_kept_on_the_way_is_a_claim),
    };

    return cmocka_run_group_tests_name("time", tests, NULL, NULL);
}

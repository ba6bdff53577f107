/* What was said at a line of the journal is said again, byte for byte, whatever was learned since.
 */
#include "town.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "app/people/people.h"
#include "app/time/time.h"
#include "cli/explain_text.h"

/* A July to be looked back on; the spring was brought in. */
static void
live(struct town *t)
{
    town_import(t, "opening",
                "person,month,overtime\r\nhana,2026-04,40:00\r\nhana,2026-05,20:00\r\n");
    town_july(t);
}

static int64_t
last_line(struct town *t)
{
    return said_int(town_get(t, "auditor", "/journal").doc, "rows.0.seq");
}

/* As `tsutome explain` prints it. */
static const char *
printed(struct town *t, const char *login, const char *path)
{
    struct answer a = town_get(t, login, path);
    char name[] = "/tmp/explained-XXXXXX", *text = arena_take(&t->arena, 1 << 16);
    int file = mkstemp(name), out;

    assert_int_equal(a.status, 200);
    assert_true(file >= 0);
    fflush(stdout);
    out = dup(STDOUT_FILENO);
    dup2(file, STDOUT_FILENO);
    explain_tell(&t->arena, a.doc);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    assert_true(pread(file, text, (1 << 16) - 1, 0) > 0);
    close(out);
    close(file);
    unlink(name);
    return text;
}

static const char *
as_known(struct town *t, const char *path, int64_t line)
{
    return arena_text(&t->arena, "%s?as_known=%lld", path, (long long)line);
}

static const struct fault *
set_hours(struct act *a, void *town)
{
    static const char setting[] =
        "INSERT INTO setting (id, unit, key, value, valid_from, valid_to, seq)"
        " VALUES ($1, $2, 'allotment.start', '09:00', 20190401, 99991231, $seq)";
    struct town *t = town;
    struct seen by = { .officer = t->admin };

    return save(a, &by, setting, VALUES(I(act_new_id(a)), I(t->unit_d1)));
}

static const struct fault *
set_allotment(struct act *a, void *town)
{
    static const char own[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, 20260701, 20260731, 0, 600, 1125, '13:00-14:00', $subject, $seq)";
    struct town *t = town;
    struct seen by = { .officer = t->hana };

    TRY(save(a, &by, own, VALUES(I(act_new_id(a)))));
    return settle_range(a, t->hana, (struct day){ 20260701 }, (struct day){ 20260731 }, true, NULL);
}

/* Everything that a figure of July can rest on becomes another. */
static void
learn(struct town *t)
{
    static const char law[] =
        "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
        "overtime.month.normal\tnps\t20260701\tat-most\t2400\tminutes\tP\t改正後の規則\n";
    static const char holiday[] = "holiday\tregime\tname\tstatus\tcitation\n"
                                  "20260716\tnps\t臨時の祝日\tP\t特例\n";
    const struct {
        const char *name, *rows;
    } files[] = { { "a.tsv", law }, { "h.tsv", holiday } };
    struct answer a;

    a = town_post(t, "hana", "/me/records/2026-07-15",
                  "{\"kind\":\"out\",\"clock\":\"21:30\",\"reason\":\"押し忘れ\"}");
    assert_int_equal(a.status, 201);
    town_orders(t, "person,day,start,end,work\r\nhana,2026-07-15,20:00,22:30,法案\r\n");
    town_import(t, "absences",
                "person,kind,from,to,start,end\r\nhana,annual,2026-07-31,2026-07-31,8:30,"
                "9:30\r\nhana,sick,2026-07-22,2026-07-23,,\r\n");
    town_import(t, "opening", "person,month,overtime\r\nhana,2026-06,44:00\r\n");
    int64_t version = said_int(
        town_get(t, "clerk", arena_text(&t->arena, "/people/%lld", (long long)t->hana)).doc,
        "version");
    a = town_post(t, "clerk", arena_text(&t->arena, "/people/%lld/name", (long long)t->hana),
                  arena_text(&t->arena,
                             "{\"name\":\"別名 花\",\"login\":\"hana\",\"version\":%lld}",
                             (long long)version));
    assert_true(a.status < 300);
    assert_null(office_write(&t->office, &t->arena, &people_folder, "test", set_hours, t));
    assert_null(office_write(&t->office, &t->arena, &time_folder, "test", set_allotment, t));
    for (size_t i = 0; i < COUNT(files); i++) {
        a = town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                        files[i].name, files[i].rows, strlen(files[i].rows));
        assert_int_equal(a.status, 200);
    }
    a = town_post(t, "clerk", "/settle", "{\"from\":\"2026-07-01\",\"to\":\"2026-08-02\"}");
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "clerk", a), "done");
}

static const char *const figures[] = { "/me/2026-07/why",    "/me/2026-08/why",
                                       "/me/2026-07-15/why", "/me/2026-07-16/why",
                                       "/me/2026-07-22/why", "/me/2026-07-31/why" };

static void
what_was_said_is_said_again(void **state)
{
    struct town *t = TOWN(state);
    const char *then[COUNT(figures)];

    live(t);
    int64_t line = last_line(t);
    for (size_t i = 0; i < COUNT(figures); i++) {
        then[i] = printed(t, "hana", figures[i]);
        /* Nothing was learned since: then is now. */
        assert_string_equal(printed(t, "hana", as_known(t, figures[i], line)), then[i]);
    }
    learn(t);
    for (size_t i = 0; i < COUNT(figures); i++) {
        tell("%s", figures[i]);
        assert_string_not_equal(printed(t, "hana", figures[i]), then[i]);
        assert_string_equal(printed(t, "hana", as_known(t, figures[i], line)), then[i]);
    }
    struct answer a = town_page(t, "hana", as_known(t, figures[0], line));
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "までに分かっていた"));
    /* The same months and years later, over another restart. */
    t->now = moment_at((struct day){ 20290301 }, CLOCK(9, 0));
    town_restart(t);
    assert_string_equal(printed(t, "hana", as_known(t, figures[0], line)), then[0]);
    assert_string_equal(printed(t, "hana", as_known(t, figures[3], line)), then[3]);
}

/* Every line on the way has its own answer, and the last one is the present. */
static void
each_line_knows_more(void **state)
{
    struct town *t = TOWN(state);
    int64_t before, taken;

    town_pressed(t, 20260715, CLOCK(8, 25), "{\"act\":\"in\"}");
    town_pressed(t, 20260715, CLOCK(17, 30), "{\"act\":\"out\"}");
    before = last_line(t);
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    struct answer a = town_post(t, "hana", "/me/records/2026-07-15",
                                "{\"kind\":\"out\",\"clock\":\"18:00\",\"reason\":\"訂正\"}");
    assert_int_equal(a.status, 201);
    taken = last_line(t);
    assert_true(taken > before);
    a = town_get(t, "hana", as_known(t, "/me/2026-07-15/why", before));
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 2);
    assert_int_equal(said_int(a.doc, "as_known.line"), before);
    a = town_get(t, "hana", as_known(t, "/me/2026-07-15/why", before - 1));
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 1);
    a = town_get(t, "hana", as_known(t, "/me/2026-07-15/why", taken));
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 3);
    a = town_get(t, "hana", as_known(t, "/me/2026-07-15/why", 1));
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 0);
    assert_string_equal(said(a.doc, "release"), "");
}

static void
a_line_that_is_none_is_refused(void **state)
{
    struct town *t = TOWN(state);
    static const char *const none[] = { "0", "-1", "abc", "99999999", "9223372036854775808" };

    live(t);
    for (size_t i = 0; i < COUNT(none); i++) {
        tell("%s", none[i]);
        struct answer a =
            town_get(t, "hana", arena_text(&t->arena, "/me/2026-07/why?as_known=%s", none[i]));
        assert_int_equal(a.status, 422);
        assert_string_equal(said(a.doc, "faults.0.field"), "as_known");
    }
    assert_int_equal(town_get(t, "hana", "/me/2026-13/why?as_known=3").status, 404);
}

/* Looking back opens no door that is shut today. */
static void
who_sees_now_sees_then(void **state)
{
    struct town *t = TOWN(state);
    static const struct {
        const char *login;
        int status;
    } viewers[] = { { "chief", 200 },  { "clerk", 200 },       { "auditor", 200 },  { "taro", 404 },
                    { "kacho2", 404 }, { "coordinator", 404 }, { "executive", 404 } };

    live(t);
    int64_t line = last_line(t);
    learn(t);
    for (size_t i = 0; i < COUNT(viewers); i++) {
        tell("%s", viewers[i].login);
        const char *path = arena_text(&t->arena, "/people/%lld/2026-07-15/why?as_known=%lld",
                                      (long long)t->hana, (long long)line);
        struct answer a = town_get(t, viewers[i].login, path);
        assert_int_equal(a.status, viewers[i].status);
        if (a.status == 200) {
            assert_int_equal(doc_count(said_doc(a.doc, "taps")), 2);
            assert_string_equal(said(a.doc, "figures.0.minutes"), "600");
        }
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(what_was_said_is_said_again),
        TOWN_BOTH(each_line_knows_more),
        TOWN_BOTH(a_line_that_is_none_is_refused),
        TOWN_BOTH(who_sees_now_sees_then),
    };

    return cmocka_run_group_tests_name("time-known", tests, NULL, NULL);
}

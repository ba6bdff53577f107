/* A fact that comes late changes the days it is about, and says which figures changed. */
#include "town.h"

#include "app/time/time.h"

/* Five days from 8:25 to half past seven, nothing ordered: 2:20 of each without an order. */
static void
live(struct town *t)
{
    for (int32_t day = 20260713; day <= 20260717; day++) {
        town_pressed(t, day, CLOCK(8, 25), "{\"act\":\"in\"}");
        town_pressed(t, day, CLOCK(19, 30), "{\"act\":\"out\"}");
    }
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
}

/* 2026-07-DD, or nothing where it did not change. */
static const struct doc *
changed(const struct doc *list, const char *day, const char *figure)
{
    doc_each (row, list)
        if (!strcmp(said(row, "day"), day) && !strcmp(said(row, "figure"), figure))
            return row;
    return NULL;
}

static void
an_order_changes_its_days_alone(void **state)
{
    struct town *t = TOWN(state);

    live(t);
    assert_int_equal(doc_count(said_doc(town_get(t, "hana", "/me/changes").doc, "rows")), 0);
    assert_non_null(strstr(town_page(t, "hana", "/me/changes").body, "class=\"empty\""));
    town_orders(t, "person,day,start,end,work\r\nhana,2026-07-13,17:15,19:30,法案\r\n"
                   "hana,2026-07-17,17:15,18:15,法案\r\nhana,2026-07-24,17:15,18:15,法案\r\n");
    struct answer a = town_get(t, "hana", "/me/changes");
    const struct doc *rows = said_doc(a.doc, "rows");
    assert_int_equal(doc_count(rows), 4); /* overtime and unordered, of two days; the 24th is new */
    assert_int_equal(said_int(changed(rows, "2026-07-13", "overtime"), "new"), 135);
    assert_int_equal(said_int(changed(rows, "2026-07-13", "unordered"), "new"), 5);
    assert_int_equal(said_int(changed(rows, "2026-07-17", "unordered"), "old"), 140);
    assert_int_equal(said_int(changed(rows, "2026-07-17", "unordered"), "new"), 80);
    assert_string_equal(said(rows, "0.errand"), "time.decide.confirm");
    assert_string_equal(said(rows, "0.closed"), "0");
    /* What it was before is told by the line before. */
    const struct doc *one = changed(rows, "2026-07-13", "unordered");
    a = town_get(t, "hana", said(one, "before"));
    assert_int_equal(a.status, 200);
    assert_int_equal(doc_count(said_doc(a.doc, "orders")), 0);
    /* Filters, and the same as a table. */
    a = town_get(t, "hana", "/me/changes?from=2026-07-14&until=2026-07-31");
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 2);
    a = town_get(t, "hana", "/me/changes.csv");
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "2026-07-17"));
    assert_int_equal(town_get(t, "hana", "/me/changes?from=2026-07-31&until=2026-07-01").status,
                     422);
}

static void
leave_changes_its_days_alone(void **state)
{
    struct town *t = TOWN(state);

    live(t);
    town_import(t, "absences",
                "person,kind,from,to,start,end\r\nhana,annual,2026-07-14,2026-07-14,8:30,"
                "10:30\r\nhana,annual,2026-07-16,2026-07-16,16:15,17:15\r\n");
    const struct doc *rows = said_doc(town_get(t, "hana", "/me/changes").doc, "rows");
    assert_non_null(changed(rows, "2026-07-14", "leave"));
    assert_non_null(changed(rows, "2026-07-16", "leave"));
    doc_each (row, rows)
        assert_true(!strcmp(said(row, "day"), "2026-07-14") ||
                    !strcmp(said(row, "day"), "2026-07-16"));
    /* Brought twice, it changes nothing more. */
    size_t before = doc_count(rows);
    town_import(
        t, "absences",
        "person,kind,from,to,start,end\r\nhana,annual,2026-07-14,2026-07-14,8:30,10:30\r\n");
    rows = said_doc(town_get(t, "hana", "/me/changes").doc, "rows");
    assert_int_equal(doc_count(rows), before);
}

static const char *
job_done(struct town *t, const char *login, struct answer a)
{
    struct answer job = { .location = arena_text(&t->arena, "/jobs/%lld",
                                                 (long long)said_int(a.doc, "job")) };

    assert_true(a.status < 300);
    assert_string_equal(town_job(t, login, job), "done");
    return arena_text(&t->arena, "/changes?job=%lld", (long long)said_int(a.doc, "job"));
}

static int64_t
counted(struct town *t, const char *login, struct answer a, const char *name)
{
    const char *path = arena_text(&t->arena, "/jobs/%lld", (long long)said_int(a.doc, "job"));

    doc_each (row, said_doc(town_get(t, login, path).doc, "result.figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

/* Hours that a unit asks from a day in the past: its own people, from that day. */
static void
a_units_hours_change_its_days(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    live(t);
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    assert_int_equal(town_post(t, "jiro", "/me/clock", "{\"act\":\"in\"}").status, 200);
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/units/%lld/settings/new", (long long)t->unit_d1),
                  "{\"setting\":\"allotment.end\",\"value\":\"18:15\",\"from\":\"2026-07-16\"}");
    const char *changes = job_done(t, "clerk", a);
    assert_int_equal(counted(t, "clerk", a, "days"), 2); /* hana's 16th and 17th */
    const struct doc *rows = said_doc(town_get(t, "clerk", changes).doc, "rows");
    assert_int_equal(said_int(changed(rows, "2026-07-16", "regular"), "new"), 525);
    assert_int_equal(said_int(changed(rows, "2026-07-17", "unordered"), "old"), 140);
    assert_null(changed(rows, "2026-07-15", "regular"));
    /* And a posting: from its day the other division's hours are asked. */
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/postings/new", (long long)t->hana),
                  arena_text(&t->arena, "{\"unit\":%lld,\"kind\":\"main\",\"from\":\"2026-07-17\"}",
                             (long long)t->unit_d2));
    changes = job_done(t, "clerk", a);
    assert_int_equal(counted(t, "clerk", a, "days"), 1);
    rows = said_doc(town_get(t, "clerk", changes).doc, "rows");
    assert_int_equal(said_int(changed(rows, "2026-07-17", "regular"), "new"), 465);
    assert_null(changed(rows, "2026-07-16", "regular"));
}

static const struct fault *
close_july(struct act *a, void *context)
{
    struct town *t = context;
    struct seen who = clockwork_seen(a, t->hana, t->unit_d1);
    int64_t id = act_new_id(a);

    TRY(save(a, &who,
             "INSERT INTO closed_month (id, officer, month, unit, closed_day, law_release, author,"
             " seq) VALUES ($1, $subject, 20260701, $unit, 20260719, 1, $2, $seq)",
             VALUES(I(id), I(t->clerk))));
    for (int32_t day = 20260713; day <= 20260717; day++)
        TRY(save(a, &who,
                 "INSERT INTO closed_day (id, closed, officer, day, kind, first_in, last_out,"
                 " regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
                 " duty, away, seq) SELECT $1, $2, officer, day, kind, first_in, last_out, regular,"
                 " holiday_regular, overtime, overtime_night, gap, leave_minutes, absence, duty,"
                 " away, $seq FROM workday WHERE officer = $subject AND day = $3",
                 VALUES(I(act_new_id(a)), I(id), I(day))));
    return NULL;
}

/* A closed month stays; what it would say now is told beside it, once. */
static void
a_closed_month_is_told_of(void **state)
{
    static const char order[] = "person,day,start,end,work\r\nhana,2026-07-13,17:15,19:30,法案\r\n";
    struct town *t = TOWN(state);

    live(t);
    assert_null(office_write(&t->office, &t->arena, &time_folder, "test", close_july, t));
    struct answer before = town_get(t, "hana", "/me/2026-07-13/why");
    town_orders(t, order);
    struct answer a = town_get(t, "hana", "/me/changes");
    const struct doc *row = changed(said_doc(a.doc, "rows"), "2026-07-13", "overtime");
    assert_string_equal(said(row, "closed"), "1");
    assert_int_equal(said_int(row, "new"), 135);
    size_t told = doc_count(said_doc(a.doc, "rows"));
    a = town_get(t, "hana", "/me/2026-07-13/why");
    assert_string_equal(said(a.doc, "figures.0.minutes"), said(before.doc, "figures.0.minutes"));
    assert_int_equal(doc_count(said_doc(a.doc, "figures")),
                     doc_count(said_doc(before.doc, "figures")));
    a = town_post(t, "clerk", "/settle", "{\"from\":\"2026-07-01\",\"to\":\"2026-07-19\"}");
    assert_string_equal(town_job(t, "clerk", a), "done");
    a = town_get(t, "hana", "/me/changes");
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), told);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(an_order_changes_its_days_alone),
        TOWN_BOTH(leave_changes_its_days_alone),
        TOWN_BOTH(a_units_hours_change_its_days),
        TOWN_BOTH(a_closed_month_is_told_of),
    };

    return cmocka_run_group_tests_name("time-changes", tests, NULL, NULL);
}

/* Files of taps, absences, orders and opening months: what comes in, and what is refused. */
#include "town.h"

#include "app/time/time.h"
#include "base/log.h"

#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* patterns of paths stand in tables */

static struct answer
upload(struct town *t, const char *login, const char *table, const char *mode, const char *bytes,
       size_t size)
{
    return town_upload(t, login, arena_text(&t->arena, "/import/%s", table), mode, "file", "t.csv",
                       bytes, size);
}

/* The document of a finished job. */
static const struct doc *
done(struct town *t, struct answer a, const char *state)
{
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "clerk", a), state);
    return town_get(t, "clerk", a.location).doc;
}

static const struct doc *
import(struct town *t, const char *table, const char *csv, const char *state)
{
    return done(t, upload(t, "clerk", table, "{\"mode\":\"apply\"}", csv, strlen(csv)), state);
}

static int64_t
figure(const struct doc *job, const char *name)
{
    doc_each (row, said_doc(job, "result.figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

static const char *
row_says(const struct doc *list, const char *key, const char *value, const char *member)
{
    doc_each (row, list)
        if (!strcmp(said(row, key), value))
            return said(row, member);
    return "";
}

static const char month[] = "person,type,at\r\n"
                            "hana,in,2026-07-01T08:20:00\r\n"
                            "hana,out,2026-07-01T17:30:00\r\n"
                            "hana,in,2026-07-03T08:25:00\r\n"
                            "hana,out,2026-07-04T01:10:00\r\n"
                            "taro,in,2026-07-01T08:30:00\r\n"
                            "taro,out,2026-07-01T17:15:00\r\n";

static void
a_file_comes_twice_and_counts_once(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *job;
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    job = import(t, "taps", month, "done");
    assert_int_equal(figure(job, "lines"), 6);
    assert_int_equal(figure(job, "new"), 6);
    assert_int_equal(figure(job, "officers"), 2);
    a = town_get(t, "hana", "/me/2026-07");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-01", "worked"), "465");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-03", "until"), "25:10");
    /* The clock of the file is whole: a working day between is a question. */
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-02", "state"),
                        "question");

    job = import(t, "taps", month, "done");
    assert_int_equal(figure(job, "new"), 0);
    assert_int_equal(figure(job, "same"), 6);
    a = town_get(t, "hana", "/me/records/2026-07-01");
    assert_int_equal(doc_count(said_doc(a.doc, "taps")), 2);
}

static void
a_trial_changes_nothing(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *job;

    job = done(t, upload(t, "clerk", "taps", "{\"mode\":\"try\"}", month, strlen(month)), "done");
    assert_int_equal(figure(job, "lines"), 6);
    assert_int_equal(figure(job, "faulty"), 0);
    assert_int_equal(figure(job, "new"), 6); /* what would be, with each figure that would change */
    assert_int_equal(figure(job, "officers"), 2);
    assert_true(doc_count(said_doc(job, "result.rows")) > 0);
    assert_string_equal(said(job, "result.rows.0.number"), "hana");
    assert_string_equal(said(job, "result.from"), "2026-07-01");
    assert_string_equal(said(job, "result.to"), "2026-07-04");
    assert_int_equal(said_int(town_get(t, "hana", "/me/2026-07").doc, "totals.days"), 0);
}

static void
faulty_lines_are_told_by_number(void **state)
{
    static const char lines[] = "type,person,at,place\n"
                                "in,hana,2026-07-01T08:20:00,庁舎\n"
                                "in,nobody,2026-07-01T08:20:00,\n"
                                "leave,hana,2026-07-01T17:30:00,\n"
                                "\n"
                                "out,hana,2026-07-32T17:30:00,\n"
                                "out,,2026-07-01T17:30:00,\n"
                                "out,hana,2026-07-01T17:30:00,moon\n"
                                "out,hana,\"2026-07-01\"T17:30:00\n";
    static const struct {
        const char *line, *column, *reason;
    } wrong[] = {
        { "3", "number", "import.nobody" },      { "4", "type", "form.choice.unknown" },
        { "6", "at", "import.moment" },          { "7", "number", "people.import.missing" },
        { "8", "place", "form.choice.unknown" }, { "9", "", "csv.quote" },
    };
    struct town *t = TOWN(state);
    const struct doc *job = import(t, "taps", lines, "failed"), *list;

    list = said_doc(job, "result.wrong");
    assert_int_equal(doc_count(list), COUNT(wrong));
    for (size_t i = 0; i < COUNT(wrong); i++) {
        tell("line %s", wrong[i].line);
        assert_string_equal(row_says(list, "line", wrong[i].line, "column"), wrong[i].column);
        assert_string_equal(row_says(list, "line", wrong[i].line, "reason"), wrong[i].reason);
    }
    assert_int_equal(said_int(town_get(t, "hana", "/me/2026-07").doc, "totals.days"), 0);
    /* Skipped on demand, the good ones come in. */
    job = done(
        t, upload(t, "clerk", "taps", "{\"mode\":\"apply\",\"skip\":\"1\"}", lines, strlen(lines)),
        "done");
    assert_int_equal(figure(job, "new"), 1);
}

static void
only_who_keeps_the_hours(void **state)
{
    struct town *t = TOWN(state);
    static const char *const no[] = { "hana", "chief", "auditor", "coordinator", "executive" };

    for (size_t i = 0; i < COUNT(no); i++) {
        tell("%s", no[i]);
        assert_int_equal(
            upload(t, no[i], "taps", "{\"mode\":\"apply\"}", month, strlen(month)).status, 403);
        assert_int_equal(town_get(t, no[i], "/import/taps").status, 403);
    }
    assert_int_equal(town_get(t, "clerk", "/import/taps").status, 200);
}

static void
headings_in_either_language_and_code(void **state)
{
    static const char taps[] =
        "日時,種別,職員番号,場所\r\n2026-07-01 08:20,出勤,hana,テレワーク\r\n"
        "2026-07-01 17:20,退勤,hana,\r\n";
    static const char away[] =
        "種類,開始日,終了日,職員番号,開始時刻,終了時刻\r\n"
        "年次休暇,2026/7/2,2026/7/3,hana,,\r\n年休,R8.7.6,,hana,8:30,10:30\r\n";
    struct town *t = TOWN(state);
    size_t size, lost;
    char *cp932 = text_to_cp932(&t->arena, taps, strlen(taps), &size, &lost);
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    assert_int_equal(lost, 0);
    done(t, upload(t, "clerk", "taps", "{\"mode\":\"apply\"}", cp932, size), "done");
    import(t, "absences", arena_text(&t->arena, "\xEF\xBB\xBF%s", away), "done");
    a = town_get(t, "hana", "/me/2026-07");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-01", "stamp"),
                        "telework");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-03", "stamp"), "annual");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-06", "leave"), "120");
}

/* Longer than one slice and many chunks; lines are not cut in the middle. */
static void
a_long_file_is_read_in_slices(void **state)
{
    struct town *t = TOWN(state);
    struct text csv = { .arena = &t->arena };
    const struct doc *job;

    text_add(&csv, "person,type,at\n");
    for (struct day d = { 20240101 }; d.ymd < 20260601; d = day_add(d, 1)) {
        if (day_weekday(d) == SATURDAY || day_weekday(d) == SUNDAY)
            continue;
        for (int i = 0; i < 2; i++)
            text_addf(&csv, "%s,in,%sT08:2%d:00\n%s,out,%sT17:30:00\n", i ? "taro" : "hana",
                      day_iso(&t->arena, d), i, i ? "taro" : "hana", day_iso(&t->arena, d));
    }
    text_done(&csv);
    assert_true(csv.size > 2 * (32 << 10)); /* slices */
    job = done(t, upload(t, "clerk", "taps", "{\"mode\":\"apply\"}", csv.bytes, csv.size), "done");
    assert_int_equal(figure(job, "new"), figure(job, "lines"));
    assert_int_equal(figure(job, "faulty"), 0);
    assert_int_equal(said_int(town_get(t, "taro", "/me/2025-02").doc, "totals.days"), 20);
}

static void
earlier_months_make_the_year_known(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20190731 }, CLOCK(18, 0));
    import(t, "taps", "person,type,at\nhana,in,2019-07-01T08:30:00\nhana,out,2019-07-01T19:15:00\n",
           "done");
    town_orders(t, "person,day,start,end\nhana,2019-07-01,17:15,19:15\n");
    a = town_get(t, "hana", "/me/2019-07");
    assert_string_equal(row_says(said_doc(a.doc, "left.limits"), "limit", "year", "verdict"),
                        "unknown");
    import(t, "opening",
           "person,month,overtime\nhana,2019-04,10:00\nhana,2019-05,1800\nhana,2019-06,0\n",
           "done");
    a = town_get(t, "hana", "/me/2019-07");
    assert_string_equal(row_says(said_doc(a.doc, "left.limits"), "limit", "year", "used"), "2520");
    assert_string_equal(row_says(said_doc(a.doc, "left.limits"), "limit", "month", "used"), "120");
}

/* ---- settling again ----------------------------------------------------------------------------
 */

static const struct fault *
close_july(struct act *a, void *context)
{
    struct town *t = context;
    struct seen who = clockwork_seen(a, t->taro, t->unit_d1);
    int64_t id = act_new_id(a);

    TRY(save(a, &who,
             "INSERT INTO closed_month (id, officer, month, unit, closed_day, law_release, author,"
             " seq) VALUES ($1, $subject, 20260701, $unit, 20260803, 1, $2, $seq)",
             VALUES(I(id), I(t->clerk))));
    return save(a, &who,
                "INSERT INTO closed_day (id, closed, officer, day, kind, first_in, last_out,"
                " regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
                " duty, away, seq) SELECT $1, $2, officer, day, kind, first_in, last_out, regular,"
                " holiday_regular, overtime, overtime_night, gap, leave_minutes, absence, duty,"
                " away, $seq FROM workday WHERE officer = $subject AND day = 20260701",
                VALUES(I(act_new_id(a)), I(id)));
}

/* What the 訂正 of a day says now of its overtime; -1: there is none. */
struct amended {
    struct work work;
    int64_t officer, ret;
};

static const struct fault *
read_amended(struct work *w, struct db *db)
{
    struct amended *a = (struct amended *)w;

    db_right(db, RIGHT_FACT, NULL);
    return db_int(db, w->arena,
                  "SELECT now_is FROM fact_amendment WHERE officer = $1 AND figure = 'overtime'"
                  " ORDER BY id DESC LIMIT 1",
                  VALUES(I(a->officer)), -1, &a->ret);
}

static int64_t
amended(struct town *t, int64_t officer)
{
    struct amended a = { .work = { .run = read_amended, .arena = &t->arena }, .officer = officer };

    assert_null(store_read_now(t->office.store, &a.work));
    return a.ret;
}

static void
a_closed_month_is_reported_on_and_never_changed(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;
    const struct doc *job;

    t->now = moment_at((struct day){ 20260804 }, CLOCK(9, 0));
    import(t, "taps", month, "done");
    assert_null(office_write(&t->office, &t->arena, &time_folder, "test.close", close_july, t));
    /* Nothing has changed: nothing is reported. */
    tell("a slip of the pen is not a hundred years of days");
    a = town_post(t, "clerk", "/settle", "{\"from\":\"1926-07-01\",\"to\":\"2026-07-03\"}");
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.key"), "settle.long");
    a = town_post(t, "clerk", "/settle", "{\"from\":\"2026-07-01\",\"to\":\"2026-07-03\"}");
    job = done(t, a, "done");
    assert_int_equal(figure(job, "closed"), 0);
    /* Then both are given an order for that evening: hana's day follows, taro's is closed. */
    town_orders(t,
                "person,day,start,end\nhana,2026-07-01,17:15,17:30\ntaro,2026-07-01,8:00,9:00\n");
    assert_string_equal(row_says(said_doc(town_get(t, "hana", "/me/2026-07").doc, "rows"), "day",
                                 "2026-07-01", "overtime"),
                        "15");
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/records/2026-07-01", (long long)t->taro),
                  "{\"kind\":\"in\",\"clock\":\"8:00\",\"reason\":\"証言あり\"}");
    assert_int_equal(a.status, 201);
    a = town_get(t, "taro", "/me/2026-07");
    assert_string_equal(row_says(said_doc(a.doc, "rows"), "day", "2026-07-01", "overtime"), "");
    assert_string_equal(said(a.doc, "closed"), "2026-08-03");
    assert_int_equal(amended(t, t->taro), 30); /* 8:00 to 8:30, by order; it stands beside */
    assert_int_equal(amended(t, t->hana), -1);
    a = town_post(t, "clerk", "/settle", "{\"from\":\"2026-07-01\",\"to\":\"2026-07-03\"}");
    job = done(t, a, "done");
    assert_int_equal(figure(job, "closed"), 0); /* a difference is written once */
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_file_comes_twice_and_counts_once),
        TOWN_BOTH(a_trial_changes_nothing),
        TOWN_BOTH(faulty_lines_are_told_by_number),
        TOWN_BOTH(only_who_keeps_the_hours),
        TOWN_BOTH(headings_in_either_language_and_code),
        TOWN_BOTH(a_long_file_is_read_in_slices),
        TOWN_BOTH(earlier_months_make_the_year_known),
        TOWN_BOTH(a_closed_month_is_reported_on_and_never_changed),
    };

    return cmocka_run_group_tests_name("time-import", tests, NULL, NULL);
}

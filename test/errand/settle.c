/* What is derived: compared, rebuilt, and told again after every way of change. */
#include "town.h"

#include "store/inside.h"

struct script {
    struct work work;
    const char *sql;
    int64_t n;
};

static const struct fault *
run_sql(struct work *w, struct db *db)
{
    struct rights was = db_as_store(db);
    const struct fault *f = db->calls->script(db, w->arena, ((struct script *)w)->sql);

    db_as_before(db, was);
    return f;
}

/* As somebody who can write the database does. */
static void
alter(struct town *t, const char *sql)
{
    struct script s = { .work = { .run = run_sql, .arena = &t->arena }, .sql = sql };

    assert_null(store_write_now(t->office.store, &s.work));
}

static const struct fault *
read_number(struct work *w, struct db *db)
{
    struct script *s = (struct script *)w;

    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, w->arena, s->sql, NULL, 0, &s->n);
}

static int64_t
number(struct town *t, const char *sql)
{
    struct script s = { .work = { .run = read_number, .arena = &t->arena }, .sql = sql };

    assert_null(store_read_now(t->office.store, &s.work));
    return s.n;
}

/* Until nothing waits any more. */
static void
jobs_end(struct town *t)
{
    town_settled(t);
    assert_int_equal(number(t, "SELECT COUNT(*) FROM job WHERE state > 2"), 0);
}

static int64_t
figure(const struct doc *job, const char *name)
{
    doc_each (row, said_doc(job, "result.figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

static const struct doc *
settle_between(struct town *t, bool check, const char *from, const char *to)
{
    struct answer a = town_post(t, "clerk", "/settle",
                                arena_text(&t->arena, "{\"from\":\"%s\",\"to\":\"%s\"%s}", from, to,
                                           check ? ",\"check\":1" : ""));

    assert_string_equal(town_job(t, "clerk", a), "done");
    return town_get(t, "clerk", a.location).doc;
}

static const struct doc *
settle(struct town *t, bool check)
{
    return settle_between(t, check, "2026-04-01", "2026-10-31");
}

/* Names what differs, if anything does. */
static int64_t
differ(const struct doc *job)
{
    doc_each (row, said_doc(job, "result.rows"))
        tell("%s %s %s.%s: %s, should be %s", said(row, "officer"), said(row, "day"),
             said(row, "table"), said(row, "figure"), said(row, "stands"), said(row, "should"));
    return figure(job, "differ");
}

static bool
names(const struct doc *job, const char *table, const char *field)
{
    doc_each (row, said_doc(job, "result.rows"))
        if (!strcmp(said(row, "table"), table) && !strcmp(said(row, "figure"), field))
            return true;
    return false;
}

/* ---- what is derived is compared and rebuilt ----------------------------------------------------
 */

static void
every_month_of_a_long_file_is_summed(void **state)
{
    struct town *t = TOWN(state);
    struct text csv = { .arena = &t->arena };

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    text_add(&csv, "person,type,at\r\n");
    for (int m = 0; m < 70; m++) {
        const char *day =
            day_iso(&t->arena, day_add(day_add_months((struct day){ 20200901 }, m), 7));
        text_addf(&csv, "hana,in,%sT08:30:00\r\nhana,out,%sT17:15:00\r\n", day, day);
    }
    const char *all = text_done(&csv);
    struct answer a = town_upload(t, "clerk", "/import/taps", "{\"mode\":\"apply\"}", "file",
                                  "t.csv", all, strlen(all));
    assert_string_equal(town_job(t, "clerk", a), "done");
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total WHERE told = 1"), 70);
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total WHERE days <> 1"), 0);
    settle_between(t, false, "2020-09-01", "2020-12-31");
    alter(t, "DELETE FROM month_total WHERE month < 20210101");
    assert_true(names(settle_between(t, true, "2020-09-01", "2020-12-31"), "month_total", "row"));
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total"), 66);
    settle_between(t, false, "2020-09-01", "2020-12-31");
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total WHERE told = 1"), 70);
    assert_int_equal(differ(settle_between(t, true, "2020-09-01", "2020-12-31")), 0);
}

static const char *const workday_numbers[] = {
    "unit",     "moved",         "allot_from", "allot_until", "first_in",
    "last_out", "since",         "planned",    "regular",     "holiday_regular",
    "gap",      "regular_night", "overtime",   "absence",     "overtime_night",
    "duty",     "leave_minutes", "questions",  "law_release", "rest",
};
static const char *const workday_words[] = { "regime",      "kind",       "holiday", "place",
                                             "breaks",      "later",      "present", "ordered",
                                             "leave_spans", "duty_spans", "away",    "away_kinds" };
static const char *const workday_flags[] = { "away_whole", "open", "on_break" };
static const char *const piece_numbers[] = {
    "regular", "holiday_regular", "regular_night", "overtime", "overtime_night",
    "gap",     "leave_minutes",   "absence",       "duty",     "rest",
};
static const char *const piece_words[] = { "kind", "overtime_spans" };
static const char *const month_numbers[] = {
    "unit", "section_day",   "before_section",  "days",    "regular", "overtime", "overtime_night",
    "gap",  "leave_minutes", "holiday_regular", "absence", "duty",    "told",     "unknown_from",
};
static const char *const month_words[] = { "section" };
static const char *const opening_numbers[] = { "lines", "own_open", "office_open", "objected" };

static void
one_cell(struct town *t, const char *table, const char *column, const char *sql)
{
    alter(t, sql);
    const struct doc *job = settle(t, true);
    if (!names(job, table, column))
        fail_msg("%s.%s was altered, and nobody says so", table, column);
    assert_true(figure(job, "differ") > 0);
}

#define EACH(columns, table, where, set)                                                           \
    for (size_t i = 0; i < COUNT(columns); i++)                                                    \
    one_cell(t, table, (columns)[i],                                                               \
             arena_text(&t->arena, "UPDATE " table " SET %s = " set " WHERE " where, (columns)[i], \
                        (columns)[i]))

#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-extra-args"

static void
every_altered_cell_is_named_and_mended(void **state)
{
    struct town *t = TOWN(state);

    town_july(t);
    town_import(t, "opening", "person,month,overtime\r\nhana,2026-06,10:00\r\n");
    settle(t, false);
    assert_int_equal(differ(settle(t, true)), 0);
    EACH(workday_numbers, "workday", "day = 20260715", "COALESCE(%s, 0) + 7");
    EACH(workday_words, "workday", "day = 20260715", "'x'");
    EACH(workday_flags, "workday", "day = 20260715", "1 - %s");
    assert_true(differ(settle(t, false)) > 0);
    assert_int_equal(differ(settle(t, true)), 0);
    EACH(piece_numbers, "piece", "work_day = 20260731", "%s + 7");
    EACH(piece_words, "piece", "work_day = 20260731", "'x'");
    alter(t, "DELETE FROM piece WHERE work_day = 20260715");
    alter(t, "UPDATE piece SET work_day = 20260720 WHERE work_day = 20260716");
    assert_true(differ(settle(t, false)) > 0);
    assert_int_equal(differ(settle(t, true)), 0);
    EACH(month_numbers, "month_total", "month = 20260701", "COALESCE(%s, 0) + 7");
    EACH(month_words, "month_total", "month = 20260701", "'x'");
    alter(t, "UPDATE month_total SET overtime_days = NULL WHERE month = 20260801");
    assert_true(names(settle(t, true), "month_total", "overtime_days"));
    EACH(opening_numbers, "opening_state", "lines > 0", "%s + 7");
    assert_true(differ(settle(t, false)) > 0);
    assert_int_equal(differ(settle(t, true)), 0);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-07").doc, "left.limits.0.used"), "540");
}

static void
who_is_below_whom_is_compared_and_made_again(void **state)
{
    static const char *const altered[] = {
        "INSERT INTO unit_closure (above, below, depth, valid_from, valid_to)"
        " SELECT c.below, c.above, 1, 20200101, 99991231 FROM unit_closure c WHERE c.depth = 1",
        "INSERT INTO unit_closure (above, below, depth, valid_from, valid_to)"
        " SELECT c.above, 999999, 1, 20200101, 99991231 FROM unit_closure c WHERE c.depth = 0",
        "DELETE FROM unit_closure WHERE depth = 2",
        "UPDATE unit_closure SET valid_to = 20260101 WHERE depth = 1",
    };
    struct town *t = TOWN(state);
    int64_t lines = number(t, "SELECT COUNT(*) FROM unit_closure");

    settle(t, false);
    for (size_t i = 0; i < COUNT(altered); i++) {
        assert_int_equal(differ(settle(t, true)), 0);
        alter(t, altered[i]);
        assert_true(names(settle(t, true), "unit_closure", "above"));
        assert_true(differ(settle(t, false)) > 0);
        assert_int_equal(number(t, "SELECT COUNT(*) FROM unit_closure"), lines);
    }
    assert_int_equal(differ(settle(t, true)), 0);
}

/* ---- known and unknown months ------------------------------------------------------------------
 */

static const char *
month_says(struct town *t, const char *month, const char *member)
{
    const struct doc *d = town_get(t, "hana", arena_text(&t->arena, "/me/%s", month)).doc;

    return said(d, arena_text(&t->arena, "left.limits.0.%s", member));
}

static void
a_month_of_which_nothing_was_told_stays_unknown(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
    town_import(t, "taps",
                "person,type,at\r\nhana,in,2026-05-11T08:30:00\r\nhana,out,2026-05-11T17:15:00\r\n"
                "hana,in,2026-07-01T08:30:00\r\nhana,out,2026-07-01T17:15:00\r\n");
    assert_string_equal(month_says(t, "2026-05", "verdict"), "within");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "unknown");
    assert_string_equal(month_says(t, "2026-07", "verdict"), "within");
    settle_between(t, false, "2026-04-01", "2026-08-31");
    assert_string_equal(month_says(t, "2026-04", "verdict"), "unknown");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "unknown");
    assert_string_equal(month_says(t, "2026-07", "verdict"), "within");
    town_import(
        t, "taps",
        "person,type,at\r\nhana,in,2026-06-02T08:30:00\r\nhana,out,2026-06-02T17:15:00\r\n");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "within");
}

static void
a_stay_beyond_a_day_leaves_its_month_unknown(void **state)
{
    struct town *t = TOWN(state);

    town_orders(t, "職員番号,日,開始時刻,終了時刻,業務\r\nhana,2026-06-25,17:15,32:30,災害\r\n");
    town_pressed(t, 20260625, CLOCK(8, 30), "{\"act\":\"in\"}");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "within"); /* under way */
    t->now = moment_at((struct day){ 20260626 }, CLOCK(17, 16));
    town_import(t, "taps", "person,type,at\r\nhana,out,2026-06-26T17:15:00\r\n");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "unknown");
    t->now = moment_at((struct day){ 20260703 }, CLOCK(9, 0));
    assert_string_equal(month_says(t, "2026-06", "verdict"), "unknown");
    town_import(t, "taps", "person,type,at\r\nhana,out,2026-06-26T08:00:00\r\n");
    assert_string_equal(month_says(t, "2026-06", "verdict"), "within");
    settle(t, false);
    assert_int_equal(differ(settle(t, true)), 0);
}

/* The night of the last day of a month is corrected: nothing of it stays in the next. */
static void
a_night_taken_out_of_the_next_month_leaves_its_sum(void **state)
{
    struct town *t = TOWN(state);

    town_july(t);
    assert_int_equal(number(t, "SELECT overtime FROM month_total WHERE month = 20260801"), 120);
    town_import(t, "taps", "person,type,at\r\nhana,out,2026-07-31T22:00:00\r\n");
    assert_int_equal(number(t, "SELECT overtime FROM month_total WHERE month = 20260801"), 0);
    settle(t, false);
    assert_int_equal(differ(settle(t, true)), 0);
}

/* ---- every way of change settles ---------------------------------------------------------------
 */

static void
post(struct town *t, const char *path, const char *json)
{
    struct answer a = town_post(t, "admin", path, json);

    tell("%s: %d %s", path, a.status, a.status < 300 ? "" : a.body);
    assert_true(a.status < 300);
}

static void
bring(struct town *t, const char *table, const char *csv)
{
    struct answer a = town_upload(t, "admin", arena_text(&t->arena, "/import/%s", table),
                                  "{\"mode\":\"apply\",\"from\":\"2026-06-20\"}", "file", "t.csv",
                                  csv, strlen(csv));

    tell("import %s: %d %s", table, a.status, a.body);
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "admin", a), "done");
    a = town_get(t, "admin", arena_text(&t->arena, "/imports/%s", said(a.doc, "import")));
    assert_string_equal(said(a.doc, "stage"), "applied");
}

static void
same_as_told(struct town *t, const char *what, const char *sql)
{
    int64_t n = sql ? number(t, sql) : 1;

    jobs_end(t);
    const struct doc *job = settle(t, true);
    tell("%s: %lld", what, (long long)differ(job));
    assert_int_equal(figure(job, "differ"), 0);
    assert_int_equal(n >= 0, 1);
}

static void
every_way_of_change_settles(void **state)
{
    struct town *t = TOWN(state);
    const char *hana = arena_text(&t->arena, "/people/%lld", (long long)t->hana);
    const char *d1 = arena_text(&t->arena, "/units/%lld", (long long)t->unit_d1);
    const char *d2 = arena_text(&t->arena, "/units/%lld", (long long)t->unit_d2);

    town_july(t);
    settle(t, false);
    same_as_told(t, "before", NULL);
    /* Other hours of the unit that hana goes to. */
    post(t, arena_text(&t->arena, "%s/settings/new", d2),
         "{\"setting\":\"allotment.start\",\"value\":\"7:00\",\"from\":\"2026-04-01\"}");
    post(t, arena_text(&t->arena, "%s/settings/new", d2),
         "{\"setting\":\"allotment.end\",\"value\":\"15:45\",\"from\":\"2026-04-01\"}");
    same_as_told(t, "setting, by form", NULL);
    bring(t, "postings", "number,unit,posting,from,until\nhana,D2,本務,2026-06-20,\n");
    same_as_told(t, "posting, by file", NULL);
    assert_int_equal(number(t,
                            "SELECT COUNT(*) FROM workday WHERE officer = (SELECT id FROM officer"
                            " WHERE number = 'hana') AND day = 20260715 AND allot_from = 420"),
                     1);
    bring(t, "sections", "unit,category\nD2,他律\n");
    same_as_told(t, "section, by file", NULL);
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total WHERE month = 20260701"
                               " AND section = 'hetero' AND officer = (SELECT id FROM officer"
                               " WHERE number = 'hana')"),
                     1);
    post(t, arena_text(&t->arena, "%s/section", d2),
         "{\"section\":\"normal\",\"from\":\"2026-07-10\"}");
    same_as_told(t, "section, by form", NULL);
    struct answer a = town_get(t, "admin", arena_text(&t->arena, "%s/postings", hana));
    int64_t posting = number(t, "SELECT MAX(id) FROM posting WHERE ended_seq IS NULL AND officer ="
                                " (SELECT id FROM officer WHERE number = 'hana')");
    (void)a;
    post(t, arena_text(&t->arena, "/postings/%lld/undo", (long long)posting), "{}");
    same_as_told(t, "posting, taken back", NULL);
    assert_int_equal(number(t,
                            "SELECT COUNT(*) FROM workday WHERE officer = (SELECT id FROM officer"
                            " WHERE number = 'hana') AND day = 20260715 AND allot_from = 510"),
                     1);
    post(t, arena_text(&t->arena, "%s/postings/new", hana),
         arena_text(&t->arena, "{\"kind\":\"main\",\"unit\":%lld,\"from\":\"2026-07-01\"}",
                    (long long)t->unit_d2));
    same_as_told(t, "posting, by form", NULL);
    town_declare(t, "local");
    post(t, arena_text(&t->arena, "%s/regimes/new", hana),
         "{\"regime\":\"local\",\"from\":\"2026-07-13\",\"until\":\"2026-07-17\"}");
    same_as_told(t, "regime, by form", NULL);
    /* A unit below another one hears that one's hours. */
    post(t, arena_text(&t->arena, "%s/move", d1),
         arena_text(&t->arena, "{\"parent\":%lld,\"from\":\"2026-04-01\",\"version\":%lld}",
                    (long long)t->unit_d2,
                    (long long)said_int(town_get(t, "admin", d1).doc, "version")));
    same_as_told(t, "unit, moved", NULL);
    int64_t setting = number(t, "SELECT MAX(id) FROM setting WHERE ended_seq IS NULL"
                                " AND key = 'allotment.start'");
    post(t, arena_text(&t->arena, "/settings/%lld/end", (long long)setting),
         "{\"until\":\"2026-07-14\"}");
    same_as_told(t, "setting, ended", NULL);
    town_import(t, "absences", "person,kind,from,to\r\nhana,annual,2026-07-21,2026-07-22\r\n");
    same_as_told(t, "absence, by file", NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(every_month_of_a_long_file_is_summed),
        TOWN_BOTH(every_altered_cell_is_named_and_mended),
        TOWN_BOTH(who_is_below_whom_is_compared_and_made_again),
        TOWN_BOTH(a_month_of_which_nothing_was_told_stays_unknown),
        TOWN_BOTH(a_stay_beyond_a_day_leaves_its_month_unknown),
        TOWN_BOTH(a_night_taken_out_of_the_next_month_leaves_its_sum),
        TOWN_BOTH(every_way_of_change_settles),
    };

    return cmocka_run_group_tests_name("settle", tests, NULL, NULL);
}

/* What is derived: compared, rebuilt, and told again after every way of change. */
#include "town.h"

#include "app/app.h"
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

/* The ways in.  The shell posts the errands of FORM and FILES (tsutome post, tsutome import; every
 * case of test/cases goes that way) and has none of its own that writes a fact. */
enum way { FORM = 1, FILES = 2, WORD = 4, BACK = 8 };

/* What the days, sums and states rest on, and in which ways it can change. */
static const struct governing {
    const char *table;
    unsigned ways;
} governing[] = {
    { "unit_place", FORM | FILES },
    { "posting", FORM | FILES | BACK },
    { "regime", FORM },
    { "category", FORM | BACK },
    { "hire", FORM | FILES },
    { "section", FORM | FILES },
    { "setting", FORM | BACK },
    { "tap", FORM | FILES },
    { "tap_word", WORD },
    { "tap_word_end", BACK },
    { "absence", FORM | FILES | BACK },
    { "overtime_order", FORM | WORD | BACK },
    { "allotment", FORM | BACK },
    { "opening_month", FORM | FILES },
    { "opening", FORM | FILES },
    { "opening_word", WORD | BACK },
    { "presence_reason", FORM },
    { "special_work", FORM | BACK },
    { "entry", FORM | FILES },
    { "entry_word", WORD | BACK },
    { "import_batch", FILES },
};
/* Who is who and may do what, what was told to whom, copies of what was derived, and releases of
 * the law, whose job test/errand/limits.c and rules-load.c follow. */
static const char *const beside[] = {
    "officer",       "person", "unit",        "post",          "post_superior",    "role",
    "deputy",        "route",  "law_source",  "closed_month",  "closed_day",       "amendment",
    "figure_change", "notice", "notice_read", "session_proof", "credential_proof",
};
static const char *const never_ended[] = { "tap", "tap_word", "tap_word_end", "opening_word",
                                           "presence_reason" };

struct changes {
    struct town *town;
    unsigned tried[COUNT(governing)];
    int64_t rows[COUNT(governing)]; /* added and ended ones, at the change before */
};

static bool
listed(const char *name, const char *const *list, size_t n)
{
    while (n-- > 0)
        if (!strcmp(list[n], name))
            return true;
    return false;
}

static void
every_fact_table_is_named(void)
{
    for (const struct folder *const *f = app_folders; *f; f++)
        for (const struct table *t = (*f)->tables; t && t->name; t++) {
            bool known = !t->fact || listed(t->name, beside, COUNT(beside));

            for (size_t i = 0; i < COUNT(governing); i++)
                known |= !strcmp(governing[i].table, t->name);
            if (!known)
                fail_msg("does what is derived rest on %s, and in which ways does it change?",
                         t->name);
        }
}

static int64_t
rows_of(struct town *t, const char *table)
{
    return number(t,
                  listed(table, never_ended, COUNT(never_ended))
                      ? arena_text(&t->arena, "SELECT COUNT(*) FROM %s", table)
                      : arena_text(&t->arena, "SELECT COUNT(*) + COUNT(ended_seq) FROM %s", table));
}

static void
begin_changes(struct changes *c, struct town *t)
{
    *c = (struct changes){ .town = t };
    for (size_t i = 0; i < COUNT(governing); i++)
        c->rows[i] = rows_of(t, governing[i].table);
}

/* A change of these tables was made: it is told already, and what is derived agrees with it. */
static void
changed(struct changes *c, enum way way, const char *tables)
{
    struct town *t = c->town;

    jobs_end(t);
    for (size_t i = 0; i < COUNT(governing); i++) {
        int64_t n = rows_of(t, governing[i].table);

        if (strstr(arena_text(&t->arena, " %s ", tables),
                   arena_text(&t->arena, " %s ", governing[i].table))) {
            if (n == c->rows[i])
                fail_msg("nothing came into %s by way %d", governing[i].table, way);
            c->tried[i] |= way;
        }
        c->rows[i] = n;
    }
    const struct doc *job = settle(t, true);
    int64_t n = differ(job);
    tell("%s by way %d: %lld", tables, way, (long long)n);
    assert_int_equal(n, 0);
}

static void
every_way_was_tried(const struct changes *c)
{
    for (size_t i = 0; i < COUNT(governing); i++)
        if (c->tried[i] != governing[i].ways)
            fail_msg("%s: tried %x of %x", governing[i].table, c->tried[i], governing[i].ways);
}

static void
post_as(struct town *t, const char *login, const char *path, const char *json)
{
    struct answer a = town_post(t, login, path, json);

    tell("%s: %d %s", path, a.status, a.status < 300 ? "" : a.body);
    assert_true(a.status < 300);
}

static void
post(struct town *t, const char *path, const char *json)
{
    post_as(t, "admin", path, json);
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

/* The row of a table that came last, of those that stand; numbers alone do not tell which it is. */
static int64_t
last(struct town *t, const char *table)
{
    const char *live =
        listed(table, never_ended, COUNT(never_ended)) ? "" : " WHERE ended_seq IS NULL";

    return number(t, arena_text(&t->arena, "SELECT id FROM %s%s ORDER BY seq DESC, id DESC LIMIT 1",
                                table, live));
}

/* What governs an officer through their unit and what is said of them. */
static void
placed_otherwise(struct changes *c)
{
    struct town *t = c->town;
    const char *hana = arena_text(&t->arena, "/people/%lld", (long long)t->hana);
    const char *d1 = arena_text(&t->arena, "/units/%lld", (long long)t->unit_d1);
    const char *d2 = arena_text(&t->arena, "/units/%lld", (long long)t->unit_d2);
    static const char hours[] = "SELECT COUNT(*) FROM workday WHERE officer = (SELECT id FROM"
                                " officer WHERE number = 'hana') AND day = 20260715"
                                " AND allot_from = ";

    /* Other hours of the unit that hana goes to. */
    post(t, arena_text(&t->arena, "%s/settings/new", d2),
         "{\"setting\":\"allotment.start\",\"value\":\"7:00\",\"from\":\"2026-04-01\"}");
    post(t, arena_text(&t->arena, "%s/settings/new", d2),
         "{\"setting\":\"allotment.end\",\"value\":\"15:45\",\"from\":\"2026-04-01\"}");
    changed(c, FORM, "setting");
    bring(t, "postings", "number,unit,posting,from,until\nhana,D2,本務,2026-06-20,\n");
    changed(c, FILES, "posting");
    assert_int_equal(number(t, arena_text(&t->arena, "%s420", hours)), 1);
    bring(t, "sections", "unit,category\nD2,他律\n");
    changed(c, FILES, "section");
    assert_int_equal(number(t, "SELECT COUNT(*) FROM month_total WHERE month = 20260701"
                               " AND section = 'hetero' AND officer = (SELECT id FROM officer"
                               " WHERE number = 'hana')"),
                     1);
    post(t, arena_text(&t->arena, "%s/section", d2),
         "{\"section\":\"normal\",\"from\":\"2026-07-10\"}");
    changed(c, FORM, "section");
    int64_t posting = number(t, "SELECT id FROM posting WHERE ended_seq IS NULL AND officer ="
                                " (SELECT id FROM officer WHERE number = 'hana')"
                                " ORDER BY seq DESC, id DESC LIMIT 1");
    post(t, arena_text(&t->arena, "/postings/%lld/undo", (long long)posting), "{}");
    changed(c, BACK, "posting");
    assert_int_equal(number(t, arena_text(&t->arena, "%s510", hours)), 1);
    post(t, arena_text(&t->arena, "%s/postings/new", hana),
         arena_text(&t->arena, "{\"kind\":\"main\",\"unit\":%lld,\"from\":\"2026-07-01\"}",
                    (long long)t->unit_d2));
    changed(c, FORM, "posting");
    town_declare(t, "local");
    post(t, arena_text(&t->arena, "%s/regimes/new", hana),
         "{\"regime\":\"local\",\"from\":\"2026-07-13\",\"until\":\"2026-07-17\"}");
    changed(c, FORM, "regime");
    post(t, arena_text(&t->arena, "%s/categories/new", hana),
         "{\"category\":\"shift\",\"from\":\"2026-07-01\"}");
    changed(c, FORM, "category");
    post(t, arena_text(&t->arena, "/categories/%lld/end", (long long)last(t, "category")),
         "{\"until\":\"2026-07-14\"}");
    changed(c, BACK, "category");
    post(t, arena_text(&t->arena, "%s/hired", hana), "{\"hired\":\"2026-02-01\"}");
    changed(c, FORM, "hire");
    bring(t, "officers", "number,hired\nhana,2026-01-15\n");
    changed(c, FILES, "hire");
    /* A unit below another one hears that one's hours. */
    post(t, arena_text(&t->arena, "%s/move", d1),
         arena_text(&t->arena, "{\"parent\":%lld,\"from\":\"2026-04-01\",\"version\":%lld}",
                    (long long)t->unit_d2,
                    (long long)said_int(town_get(t, "admin", d1).doc, "version")));
    changed(c, FORM, "unit_place");
    bring(t, "units", "code,name,kind,parent,from\nD1,政策課,課,B,2026-07-06\n");
    changed(c, FILES, "unit_place");
    int64_t setting = number(t, "SELECT id FROM setting WHERE ended_seq IS NULL"
                                " AND key = 'allotment.start' ORDER BY seq DESC LIMIT 1");
    post(t, arena_text(&t->arena, "/settings/%lld/end", (long long)setting),
         "{\"until\":\"2026-07-14\"}");
    changed(c, BACK, "setting");
}

/* What is said of single days. */
static void
told_otherwise(struct changes *c)
{
    struct town *t = c->town;
    const char *taro = arena_text(&t->arena, "/people/%lld", (long long)t->taro);

    town_import(t, "absences", "person,kind,from,to\r\ntaro,annual,2026-07-21,2026-07-22\r\n");
    changed(c, FILES, "absence import_batch");
    post_as(t, "chief", arena_text(&t->arena, "%s/absences/new", taro),
            "{\"kind\":\"sick\",\"from\":\"2026-07-23\",\"to\":\"2026-07-24\"}");
    changed(c, FORM, "absence");
    post_as(t, "chief", arena_text(&t->arena, "/absences/%lld/end", (long long)last(t, "absence")),
            "{\"until\":\"2026-07-23\",\"reason\":\"誤り\"}");
    changed(c, BACK, "absence");
    town_import(
        t, "taps",
        "person,type,at\r\ntaro,in,2026-07-15T08:30:00\r\ntaro,out,2026-07-15T21:00:00\r\n");
    changed(c, FILES, "tap import_batch");
    post_as(t, "chief", arena_text(&t->arena, "%s/records/2026-07-16", taro),
            "{\"kind\":\"in\",\"clock\":\"8:20\",\"reason\":\"入館の記録による\"}");
    post_as(t, "taro", "/me/records/2026-07-16",
            "{\"kind\":\"out\",\"clock\":\"19:00\",\"reason\":\"打刻を忘れました\"}");
    changed(c, FORM, "tap");
    post_as(t, "chief",
            arena_text(&t->arena, "%s/taps/%lld/confirm", taro, (long long)last(t, "tap")), "{}");
    changed(c, WORD, "tap_word");
    post_as(t, "chief", "/decisions/undo", "{}");
    changed(c, BACK, "tap_word_end");
    post_as(t, "chief", arena_text(&t->arena, "%s/orders/new", taro),
            "{\"day\":\"2026-07-15\",\"start\":\"17:15\",\"end\":\"20:00\",\"kind\":\"overtime\","
            "\"work\":\"答弁\",\"by\":\"chief\"}");
    changed(c, FORM, "overtime_order");
    post_as(t, "chief",
            arena_text(&t->arena, "/orders/%lld/end", (long long)last(t, "overtime_order")),
            "{\"reason\":\"取りやめ\"}");
    changed(c, BACK, "overtime_order");
    town_import(t, "orders",
                "person,day,start,end,work,by\r\ntaro,2026-07-15,17:15,19:00,協議,chief\r\n");
    changed(c, FILES, "entry import_batch");
    post_as(t, "chief", arena_text(&t->arena, "/entries/%lld/confirm", (long long)last(t, "entry")),
            "{}");
    changed(c, WORD, "entry_word overtime_order");
    post_as(t, "chief", "/decisions/undo", "{}");
    changed(c, BACK, "entry_word");
    post_as(t, "clerk", arena_text(&t->arena, "%s/orders/new", taro),
            "{\"day\":\"2026-07-16\",\"start\":\"17:15\",\"end\":\"18:00\",\"kind\":\"overtime\","
            "\"work\":\"答弁\",\"by\":\"chief\"}");
    changed(c, FORM, "entry");
    post_as(t, "taro", "/me/records/2026-07-15/reason", "{\"explanation\":\"席にいました\"}");
    changed(c, FORM, "presence_reason");
    post_as(t, "chief", arena_text(&t->arena, "%s/hours/new", taro),
            "{\"laid\":\"hours\",\"from\":\"2026-07-15\",\"start\":\"9:30\",\"end\":\"18:15\","
            "\"breaks\":\"12:00-13:00\"}");
    changed(c, FORM, "allotment");
    post_as(t, "chief", arena_text(&t->arena, "/hours/%lld/end", (long long)last(t, "allotment")),
            "{\"reason\":\"誤り\"}");
    changed(c, BACK, "allotment");
    post_as(t, "chief", arena_text(&t->arena, "%s/special/new", taro),
            "{\"month\":\"2026-07\",\"reason\":\"大規模災害\"}");
    changed(c, FORM, "special_work");
    post_as(t, "chief",
            arena_text(&t->arena, "/special/%lld/end", (long long)last(t, "special_work")),
            "{\"reason\":\"誤り\"}");
    changed(c, BACK, "special_work");
}

/* What was brought in of the time before. */
static void
brought_in(struct changes *c)
{
    struct town *t = c->town;
    const char *taro = arena_text(&t->arena, "/people/%lld", (long long)t->taro);

    town_import(t, "opening",
                "person,kind,month,from,overtime,days,granted,carried\r\n"
                "taro,overtime,2026-05,,10:00,,,\r\ntaro,annual,,2026-06-01,,11,20,8\r\n");
    changed(c, FILES, "opening opening_month import_batch");
    post_as(t, "clerk", arena_text(&t->arena, "%s/opening/new", taro),
            "{\"kind\":\"overtime\",\"month\":\"2026-04\",\"overtime\":\"12:00\"}");
    changed(c, FORM, "opening_month");
    post_as(t, "clerk", arena_text(&t->arena, "%s/opening/new", taro),
            "{\"kind\":\"sick\",\"from\":\"2026-05-11\",\"to\":\"2026-05-15\",\"days\":\"5\"}");
    changed(c, FORM, "opening");
    int64_t line = last(t, "opening");
    post_as(t, "taro", "/me/opening/confirm",
            arena_text(&t->arena, "{\"line\":[\"%lld\"]}", (long long)line));
    changed(c, WORD, "opening_word");
    post_as(t, "taro", "/me/opening/undo", "{}");
    changed(c, BACK, "opening_word");
}

static void
every_way_of_change_settles(void **state)
{
    struct town *t = TOWN(state);
    struct changes c;

    every_fact_table_is_named();
    town_july(t);
    settle(t, false);
    begin_changes(&c, t);
    changed(&c, 0, "");
    told_otherwise(&c);
    brought_in(&c);
    placed_otherwise(&c);
    every_way_was_tried(&c);
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

/* The opening state: what a file brings in, who confirms it, and what rests on it. */
#include "town.h"

static struct answer
upload(struct town *t, const char *mode, const char *csv)
{
    return town_upload(t, "clerk", "/import/opening", mode, "file", "o.csv", csv, strlen(csv));
}

static const struct doc *
done(struct town *t, struct answer a, const char *state)
{
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "clerk", a), state);
    return town_get(t, "clerk", a.location).doc;
}

static const struct doc *
import(struct town *t, const char *csv)
{
    return done(t, upload(t, "{\"mode\":\"apply\"}", csv), "done");
}

static int64_t
figure(const struct doc *job, const char *name)
{
    doc_each (row, said_doc(job, "result.figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

static const char every_kind[] = "職員番号,種類,年月,開始日,終了日,超過勤務,日数,時間,付与日数,"
                                 "繰越日数,繰越時間,回数,うち出生後,対象,1日の時間,週の日数\n"
                                 "hana,超過勤務,2026-06,,,32:15,,,,,,,,,,\n"
                                 "hana,年度累計,2026-05,,,41:00,,,,,,0,,,,\n"
                                 "hana,年次休暇,,2026-07-01,,,12,3:45,20,8,2:00,,,,,\n"
                                 "hana,特別休暇,,2026-07-01,,,2,,,,,,,子の看護等休暇,,\n"
                                 "hana,病気休暇,,2026-05-11,2026-06-05,,24,,,,,,,,,\n"
                                 "hana,介護休暇,,2026-02-02,2026-02-27,,,,,,,,,母,,\n"
                                 "hana,介護時間,,2025-11-04,,,,,,,,,,母,,\n"
                                 "hana,育児休業,,2024-09-01,,,,,,,,2,1,,,\n"
                                 "hana,育児時間,,2024-09-01,,,,12:00,,,,,,第2号,,\n"
                                 "hana,振替,,2026-06-28,2026-07-06,,,7:45,,,,,,,,\n"
                                 "hana,代休,,2026-07-20,,,,7:45,,,,,,,,\n";

/* The same with the columns in another order and in English. */
static const char english[] =
    "kind,person,minutes,from,to,days,month,overtime,granted,carried,carried_minutes,times,early,"
    "item\n"
    "overtime,hana,,,,,2026-06,1935,,,,,,\n"
    "year,hana,,,,,2026-05,2460,,,,0,,\n"
    "annual,hana,225,2026-07-01,,12,,,20,8,120,,,\n"
    "special,hana,,2026-07-01,,2,,,,,,,,childnurse\n"
    "sick,hana,,2026-05-11,2026-06-05,24,,,,,,,,\n"
    "care,hana,,2026-02-02,2026-02-27,,,,,,,,,母\n"
    "care_time,hana,,2025-11-04,,,,,,,,,,母\n"
    "childcare,hana,,2024-09-01,,,,,,,,2,1,\n"
    "child_time,hana,720,2024-09-01,,,,,,,,,,2\n"
    "swap,hana,465,2026-06-28,2026-07-06,,,,,,,,,\n"
    "substitute,hana,465,2026-07-20,,,,,,,,,,\n";

static void
every_kind_comes_in_once_in_either_language(void **state)
{
    struct town *t = TOWN(state);
    size_t size, lost;
    const struct doc *job;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    job = import(t, every_kind);
    assert_int_equal(figure(job, "lines"), 11);
    assert_int_equal(figure(job, "new"), 11);
    assert_int_equal(figure(import(t, every_kind), "new"), 0);
    assert_int_equal(figure(import(t, english), "new"), 0);
    char *cp932 = text_to_cp932(&t->arena, every_kind, sizeof every_kind - 1, &size, &lost);
    assert_int_equal(lost, 0);
    job = done(t,
               town_upload(t, "clerk", "/import/opening", "{\"mode\":\"apply\"}", "file", "o.csv",
                           cp932, size),
               "done");
    assert_int_equal(figure(job, "new"), 0);
    assert_int_equal(figure(job, "same"), 11);
}

static void
faulty_lines_name_their_column(void **state)
{
    static const struct {
        const char *line, *column, *reason;
    } row[] = {
        { "holiday,,2026-07-01,,,,,,,,", "kind", "form.choice.unknown" },
        { "overtime,,,,,,,,,,", "month", "form.month.missing" },
        { "overtime,2026-13,,,1:00,,,,,,", "month", "form.month.unknown" },
        { "overtime,2026-04,,,-1,,,,,,", "overtime", "form.number.unknown" },
        { "overtime,2026-04,,,1:75,,,,,,", "overtime", "form.number.unknown" },
        { "overtime,2026-04,,,721:00,,,,,,", "overtime", "form.number.high" },
        { "year,2026-05,2024-05-01,,1:00,,,,,,", "from", "import.backwards" },
        { "year,2026-05,,,1:00,,,,,3,", "times", "form.number.high" },
        { "annual,,2026-07-01,,,,,20,8,,", "days", "form.number.missing" },
        { "annual,,2026-07-01,,,29,,20,8,,", "days", "opening.left.high" },
        { "annual,,2026-07-01,,,28,0:01,20,8,,", "days", "opening.left.high" },
        { "annual,,2026-07-01,,,12,7:45,20,8,,", "minutes", "form.number.high" },
        { "annual,,2026-02-30,,,12,,20,8,,", "from", "form.day.unknown" },
        { "special,,2026-07-01,,,1,,,,,", "item", "people.import.missing" },
        { "special,,2026-07-01,,,1,,,,,moon", "item", "form.choice.unknown" },
        { "sick,,2026-05-11,2026-05-20,,11,,,,,", "days", "form.number.high" },
        { "sick,,2026-05-11,2026-05-01,,1,,,,,", "to", "import.backwards" },
        { "care,,2026-05-11,,,,,,,,母", "to", "form.day.missing" },
        { "childcare,,2026-05-11,,,,,,,,", "times", "form.number.missing" },
        { "child_time,,2026-05-11,,,,,,,,3", "item", "form.choice.unknown" },
        { "child_time,,2026-05-11,,,,,,,,2", "minutes", "form.number.missing" },
        { "swap,,2026-06-28,,,,,,,,", "minutes", "form.number.missing" },
        { "substitute,,2026-06-28,2026-06-28,,,465,,,,", "to", "import.backwards" },
    };
    struct town *t = TOWN(state);
    struct text csv = { .arena = &t->arena };
    const struct doc *job, *list;
    size_t i = 0;

    text_add(&csv, "person,kind,month,from,to,overtime,days,minutes,granted,carried,times,item\n");
    for (size_t k = 0; k < COUNT(row); k++)
        text_addf(&csv, "hana,%s\n", row[k].line);
    text_add(&csv, "hana,annual,,2026-07-01,,,28,,20,8,,\n"); /* all that there was: it may be */
    job = done(t, upload(t, "{\"mode\":\"try\"}", text_done(&csv)), "done");
    assert_int_equal(figure(job, "faulty"), COUNT(row));
    list = said_doc(job, "result.wrong");
    doc_each (wrong, list) {
        tell("%s", row[i].line);
        assert_int_equal(said_int(wrong, "line"), i + 2);
        assert_string_equal(said(wrong, "column"), row[i].column);
        assert_string_equal(said(wrong, "reason"), row[i].reason);
        i++;
    }
    assert_int_equal(i, COUNT(row));
}

/* A line said twice in one file is the later one; said again in another, it takes its place. */
static void
a_line_said_again_takes_its_place(void **state)
{
    static const char twice[] = "person,month,overtime\nhana,2026-05,600\nhana,2026-05,660\n";
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    import(t, twice);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "660");
    import(t, twice);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "660");
    import(t, "person,month,overtime\nhana,2026-05,700\n");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "700");
}

/* ---- words --------------------------------------------------------------------------------------
 */

static const char two[] = "person,kind,month,from,overtime,days,granted,carried\n"
                          "hana,,2026-06,,600,,,\nhana,annual,,2026-07-01,,12,20,8\n";

static struct answer
lines(struct town *t, const char *login, int64_t officer)
{
    return town_get(t, login,
                    officer ? arena_text(&t->arena, "/people/%lld/opening", (long long)officer)
                            : "/me/opening");
}

/* Every line that waits for this viewer, as the page's form sends them. */
static struct answer
confirm(struct town *t, const char *login, int64_t officer)
{
    struct answer page = lines(t, login, officer);
    struct text json = { .arena = &t->arena };
    const char *sign = "";

    assert_int_equal(page.status, 200);
    text_add(&json, "{\"line\":[");
    doc_each (row, said_doc(page.doc, "rows"))
        if (doc_get_bool(row, "waits")) {
            text_addf(&json, "%s%lld", sign, (long long)said_int(row, "line"));
            sign = ",";
        }
    text_add(&json, "]}");
    return town_post(t, login,
                     officer
                         ? arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)officer)
                         : "/me/opening/confirm",
                     text_done(&json));
}

static const char *
state_of(struct town *t)
{
    return said(lines(t, "hana", 0).doc, "state");
}

static void
both_confirm_and_a_changed_line_is_asked_again(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    assert_string_equal(state_of(t), "none");
    import(t, two);
    assert_string_equal(state_of(t), "open");
    a = town_get(t, "hana", "/me/today");
    bool asked = false;
    doc_each (task, said_doc(a.doc, "tasks"))
        asked |= !strcmp(said(task, "task"), "opening") && said_int(task, "count") == 2;
    assert_true(asked);
    assert_true(doc_get_bool(said_doc(a.doc, "left.leaves.0"), "unconfirmed"));
    a = confirm(t, "hana", 0);
    assert_int_equal(a.status, 200);
    assert_int_equal(said_int(a.doc, "count"), 2);
    assert_string_equal(state_of(t), "office");
    a = confirm(t, "clerk", t->hana);
    assert_true(a.status < 300);
    assert_string_equal(state_of(t), "confirmed");
    a = town_get(t, "hana", "/me/today");
    assert_false(doc_get_bool(said_doc(a.doc, "left.leaves.0"), "unconfirmed"));

    tell("a line said again has no word yet, the other keeps its words");
    import(t, "person,month,overtime\nhana,2026-06,660\n");
    assert_string_equal(state_of(t), "open");
    a = lines(t, "hana", 0);
    assert_int_equal(said_int(a.doc, "waiting"), 1);
    assert_string_equal(said(a.doc, "rows.0.officer_word"), "open");
    assert_string_equal(said(a.doc, "rows.1.officer_word"), "confirmed");
    confirm(t, "hana", 0);
    confirm(t, "clerk", t->hana);
    assert_string_equal(state_of(t), "confirmed");
}

static void
an_objection_waits_until_the_line_is_mended(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;
    int64_t line;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    import(t, two);
    a = lines(t, "hana", 0);
    line = said_int(a.doc, "rows.0.line");
    const char *object = arena_text(&t->arena, "/me/opening/%lld/object", (long long)line);
    tell("an objection has a reason");
    assert_int_equal(town_post(t, "hana", object, "{}").status, 422);
    assert_int_equal(town_post(t, "taro", object, "{\"reason\":\"違います\"}").status, 422);
    assert_int_equal(town_post(t, "hana", object, "{\"reason\":\"11時間のはずです\"}").status, 200);
    assert_string_equal(state_of(t), "objected");
    a = lines(t, "clerk", t->hana);
    assert_string_equal(said(a.doc, "rows.0.objection"), "11時間のはずです");
    tell("the office does not confirm what is objected to");
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)t->hana),
                  arena_text(&t->arena, "{\"line\":%lld}", (long long)line));
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.key"), "opening.objected");
    assert_true(confirm(t, "clerk", t->hana).status < 300); /* the other line */

    tell("mended, with a reason; what was typed is read as a file is");
    const char *mend = arena_text(&t->arena, "/people/%lld/opening/%lld/mend", (long long)t->hana,
                                  (long long)line);
    a = town_get(t, "clerk", mend);
    assert_string_equal(said(a.doc, "fields.0.value"), "10:00");
    a = town_post(t, "clerk", mend, "{\"overtime\":\"9999:00\",\"reason\":\"命令簿による\"}");
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.field"), "overtime");
    a = town_post(t, "clerk", mend, "{\"overtime\":\"10:00\",\"reason\":\"命令簿による\"}");
    assert_string_equal(said(a.doc, "faults.0.key"), "opening.unchanged");
    a = town_post(t, "clerk", mend, "{\"overtime\":\"11:00\",\"reason\":\"命令簿による\"}");
    assert_true(a.status < 300);
    assert_int_equal(town_get(t, "clerk", mend).status, 422); /* that line has ended */
    assert_string_equal(state_of(t), "officer");
    a = lines(t, "hana", 0);
    assert_int_equal(said_int(a.doc, "rows.0.overtime"), 660);
    assert_string_equal(said(a.doc, "rows.0.office_word"), "confirmed");
    assert_string_equal(said(a.doc, "rows.0.officer_word"), "open");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06").doc, "left.limits.0.used"), "660");
}

static void
import_days(struct town *t)
{
    static const char taps[] = "person,type,at\nclerk,in,2026-07-01T08:30:00\n"
                               "clerk,out,2026-07-01T17:15:00\n";
    struct answer a = town_upload(t, "clerk", "/import/taps", "{\"mode\":\"apply\"}", "file",
                                  "t.csv", taps, sizeof taps - 1);

    assert_string_equal(town_job(t, "clerk", a), "done");
}

static void
nobody_confirms_their_own_for_the_office(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    tell("a file with a line about who brings it in is refused whole, and names the line");
    static const char both[] = "person,month,overtime\nclerk,2026-06,600\nhana,2026-06,600\n";
    const struct doc *job = done(t, upload(t, "{\"mode\":\"apply\"}", both), "failed");
    assert_string_equal(said(job, "result.wrong.0.reason"), "import.own");
    assert_int_equal(said_int(job, "result.wrong.0.line"), 2);
    import(t, "person,month,overtime\nhana,2026-06,600\n");
    a = town_post(t, "admin", "/roles/new",
                  arena_text(&t->arena,
                             "{\"number\":\"admin\",\"unit\":%lld,\"role\":\"keeper\","
                             "\"from\":\"2026-04-01\"}",
                             (long long)t->unit_m));
    assert_true(a.status < 300);
    a = town_upload(t, "admin", "/import/opening", "{\"mode\":\"apply\"}", "file", "t.csv",
                    "person,month,overtime\nclerk,2026-06,600\n",
                    strlen("person,month,overtime\nclerk,2026-06,600\n"));
    assert_string_equal(town_job(t, "admin", a), "done");
    a = lines(t, "clerk", t->clerk);
    assert_int_equal(a.status, 200);
    int64_t line = said_int(a.doc, "rows.0.line");
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)t->clerk),
                  arena_text(&t->arena, "{\"line\":%lld}", (long long)line));
    assert_int_equal(a.status, 403);
    a = town_get(t, "clerk",
                 arena_text(&t->arena, "/people/%lld/opening/%lld/mend", (long long)t->clerk,
                            (long long)line));
    assert_int_equal(a.status, 403);
    tell("their days are read like anybody's at that counter");
    import_days(t);
    a = town_get(t, "clerk", arena_text(&t->arena, "/people/%lld/2026-07", (long long)t->clerk));
    assert_int_equal(said_int(a.doc, "totals.days"), 1);
    tell("nor does a superior, who may read it, or a line of somebody else");
    line = said_int(lines(t, "hana", 0).doc, "rows.0.line");
    const char *one = arena_text(&t->arena, "{\"line\":%lld}", (long long)line);
    a = town_post(t, "chief",
                  arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)t->hana), one);
    assert_true(a.status == 403 || a.status == 404);
    assert_int_equal(town_post(t, "taro", "/me/opening/confirm", one).status, 422);
    a = town_post(t, "clerk",
                  arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)t->taro), one);
    assert_int_equal(a.status, 404);
    assert_true(confirm(t, "clerk", t->hana).status < 300);
}

static void
five_minutes_to_take_a_word_back(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    import(t, two);
    confirm(t, "hana", 0);
    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 5));
    a = town_post(t, "hana", "/me/opening/undo", "{}");
    assert_int_equal(a.status, 200);
    assert_int_equal(said_int(a.doc, "count"), 2);
    assert_string_equal(state_of(t), "open");
    assert_int_equal(town_post(t, "hana", "/me/opening/undo", "{}").status, 409);
    confirm(t, "hana", 0);
    t->now = moment_add(moment_at((struct day){ 20260801 }, CLOCK(9, 10)), 1);
    assert_int_equal(town_post(t, "hana", "/me/opening/undo", "{}").status, 409);
    assert_string_equal(state_of(t), "office");
}

static int64_t
listed(struct town *t, const char *login, const char *path)
{
    struct answer a = town_get(t, login, path);

    return a.status == 200 ? (int64_t)doc_count(said_doc(a.doc, "rows")) : -a.status;
}

static void
the_keeper_sees_who_has_not_looked(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    import(t, two);
    confirm(t, "hana", 0);
    assert_int_equal(listed(t, "clerk", "/openings?state=office"), 1);
    assert_int_equal(listed(t, "clerk", "/openings?state=confirmed"), 0);
    assert_int_equal(listed(t, "clerk", "/openings?q=nobody-of-that-name"), 0);
    a = town_get(t, "clerk", "/openings");
    doc_each (row, said_doc(a.doc, "counts"))
        if (!strcmp(said(row, "state"), "office"))
            assert_int_equal(said_int(row, "n"), 1);
    assert_int_equal(listed(t, "auditor", "/openings?state=office"), 1);
    assert_int_equal(listed(t, "hana", "/openings"), -403);
    assert_int_equal(listed(t, "chief", "/openings"), -403);
    a = town_get(t, "clerk", "/openings.csv?state=office");
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "hana"));
    confirm(t, "clerk", t->hana);
    assert_int_equal(listed(t, "clerk", "/openings?state=confirmed"), 1);
}

/* ---- what rests on it ---------------------------------------------------------------------------
 */

static const struct doc *
limit(struct town *t, const char *path, const char *name)
{
    doc_each (row, said_doc(town_get(t, "hana", path).doc, "left.limits"))
        if (!strcmp(said(row, "limit"), name))
            return row;
    fail_msg("%s: no limit %s", path, name);
    return NULL;
}

static void
missing_months_are_named_and_never_nothing(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *year;

    t->now = moment_at((struct day){ 20260810 }, CLOCK(9, 0));
    tell("before anything is known the year is unknown, not 0");
    year = limit(t, "/me/2026-08", "year");
    assert_string_equal(said(year, "verdict"), "unknown");
    assert_string_equal(said(year, "used"), "");
    assert_int_equal(doc_count(said_doc(year, "missing")), 4); /* April to July */
    tell("a month between two that were brought in is still missing");
    import(t, "person,month,overtime\nhana,2026-04,600\nhana,2026-05,0\nhana,2026-07,660\n");
    year = limit(t, "/me/2026-08", "year");
    assert_string_equal(said(year, "verdict"), "unknown");
    assert_int_equal(doc_count(said_doc(year, "missing")), 1);
    assert_string_equal(said(year, "missing.0.month"), "2026-06");
    assert_string_equal(said(limit(t, "/me/2026-06", "month"), "verdict"), "unknown");
    assert_string_equal(said(limit(t, "/me/2026-05", "month"), "used"), "0");
    tell("with it the year is known, and says that nobody has confirmed it");
    import(t, "person,month,overtime\nhana,2026-06,60\n");
    year = limit(t, "/me/2026-08", "year");
    assert_int_equal(said_int(year, "used"), 600 + 660 + 60);
    assert_true(doc_get_bool(year, "unconfirmed"));
    assert_false(doc_get_bool(limit(t, "/me/2026-08", "month"), "unconfirmed"));
    confirm(t, "hana", 0);
    confirm(t, "clerk", t->hana);
    assert_false(doc_get_bool(limit(t, "/me/2026-08", "year"), "unconfirmed"));
}

static void
a_year_in_one_sum_is_known_by_it(void **state)
{
    struct town *t = TOWN(state);
    const struct doc *year;

    t->now = moment_at((struct day){ 20260810 }, CLOCK(9, 0));
    import(t, "person,kind,month,overtime\nhana,year,2026-07,80:00\n");
    year = limit(t, "/me/2026-08", "year");
    assert_int_equal(said_int(year, "used"), 4800);
    assert_true(doc_get_bool(year, "unconfirmed"));
}

static void
the_balance_of_leave(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260810 }, CLOCK(9, 0));
    a = town_get(t, "hana", "/me/leave");
    assert_false(doc_get_bool(a.doc, "known"));
    assert_string_equal(said(a.doc, "figures.0.days"), "");
    assert_string_equal(said(town_get(t, "hana", "/me/today").doc, "left.leaves.0.note"),
                        "no_opening");
    import(t, two); /* 12 days in the morning of 1 July */
    a = town_upload(
        t, "clerk", "/import/absences", "{\"mode\":\"apply\"}", "file", "a.csv",
        "person,kind,from,to,start,end\nhana,annual,2026-07-02,2026-07-06,,\n"
        "hana,annual,2026-07-20,2026-07-20,,\nhana,annual,2026-08-03,,9:00,10:40\n"
        "hana,sick,2026-07-09,,,\nhana,annual,2026-08-28,,,\n",
        strlen("person,kind,from,to,start,end\nhana,annual,2026-07-02,2026-07-06,,\n"
               "hana,annual,2026-07-20,2026-07-20,,\nhana,annual,2026-08-03,,9:00,10:40\n"
               "hana,sick,2026-07-09,,,\nhana,annual,2026-08-28,,,\n"));
    assert_string_equal(town_job(t, "clerk", a), "done");
    a = town_get(t, "hana", "/me/leave");
    tell("2 to 6 July are three working days; 20 July is a holiday; 1:40 is charged as 1:45");
    assert_int_equal(said_int(a.doc, "figures.0.total"), (12 - 3) * 465 - 105);
    assert_int_equal(said_int(a.doc, "figures.0.days"), 8);
    assert_int_equal(said_int(a.doc, "figures.0.minutes"), 360);
    assert_int_equal(said_int(a.doc, "figures.4.total"), 465);  /* planned: 28 August */
    assert_string_equal(said(a.doc, "five.verdict"), "within"); /* 16 days before, and these */
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 5);
    assert_string_equal(said(a.doc, "figures.0.why.reasons.0.rule"), "AL-CONVERT");
    assert_true(doc_get_bool(said_doc(a.doc, "figures.0"), "unconfirmed"));
    assert_string_equal(said(town_get(t, "hana", "/me/today").doc, "left.leaves.0.days"), "8");
    tell("asked for the day before anything was taken, and before anything was known");
    a = town_get(t, "hana", "/me/leave?on=2026-07-01");
    assert_int_equal(said_int(a.doc, "figures.0.total"), 12 * 465);
    assert_false(doc_get_bool(town_get(t, "hana", "/me/leave?on=2026-06-30").doc, "known"));
    tell("panel and page are one computation, for whoever may read the record");
    const char *why = arena_text(&t->arena, "/people/%lld/leave/why", (long long)t->hana);
    assert_int_equal(said_int(town_get(t, "chief", why).doc, "figures.0.total"),
                     (12 - 3) * 465 - 105);
    assert_int_equal(town_get(t, "taro", why).status, 404);
    tell("the superior reads what the balance rests on, and nothing of illness");
    import(t, "person,kind,from,days\nhana,sick,2026-05-11,3\n");
    assert_int_equal(doc_count(said_doc(lines(t, "chief", t->hana).doc, "rows")), 2);
    assert_int_equal(doc_count(said_doc(lines(t, "clerk", t->hana).doc, "rows")), 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(every_kind_comes_in_once_in_either_language),
        TOWN_BOTH(faulty_lines_name_their_column),
        TOWN_BOTH(a_line_said_again_takes_its_place),
        TOWN_BOTH(both_confirm_and_a_changed_line_is_asked_again),
        TOWN_BOTH(an_objection_waits_until_the_line_is_mended),
        TOWN_BOTH(nobody_confirms_their_own_for_the_office),
        TOWN_BOTH(five_minutes_to_take_a_word_back),
        TOWN_BOTH(the_keeper_sees_who_has_not_looked),
        TOWN_BOTH(missing_months_are_named_and_never_nothing),
        TOWN_BOTH(a_year_in_one_sum_is_known_by_it),
        TOWN_BOTH(the_balance_of_leave),
    };

    return cmocka_run_group_tests_name("opening", tests, NULL, NULL);
}

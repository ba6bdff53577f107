/* An office takes an amendment and next year's holidays; a faulty file changes nothing. */
#include "town.h"

static const char holidays[] = "holiday\tregime\tname\tstatus\tcitation\n"
                               "20260716\tnps\t臨時の祝日\tP\t国民の祝日に関する法律の特例\n";
static const char amendment[] =
    "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
    "overtime.month.normal\tnps\t20260801\tat-most\t2400\tminutes\tP\t改正後の規則\n";
static const char faulty[] =
    "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
    "overtime.month.normal\tnps\t20260801\tat-most\t2400\tminutes\tP\t改正後の規則\n"
    "overtime.year.normal\tnps\t20260801\tat-most\tabc\tminutes\tP\t改正後の規則\n";

static struct answer
load(struct town *t, const char *login, const char *mode, const char *name, const char *rows)
{
    return town_upload(t, login, "/rules/releases",
                       arena_text(&t->arena, "{\"mode\":\"%s\"}", mode), "file", name, rows,
                       strlen(rows));
}

/* A working day lived before its law changed. */
static void
live(struct town *t)
{
    town_pressed(t, 20260716, CLOCK(8, 25), "{\"act\":\"in\"}");
    town_pressed(t, 20260716, CLOCK(17, 15), "{\"act\":\"out\"}");
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
}

static const char *
month_most(struct town *t, const char *month)
{
    struct answer a = town_get(t, "hana", arena_text(&t->arena, "/me/%s", month));

    doc_each (row, said_doc(a.doc, "left.limits"))
        if (!strcmp(said(row, "limit"), "month"))
            return said(row, "most");
    return "";
}

static void
an_amendment_holds_from_its_day(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    live(t);
    a = load(t, "admin", "try", "amend.tsv", amendment);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "rows.0.key"), "overtime.month.normal");
    assert_string_equal(said(a.doc, "rows.0.is"), "2400");
    assert_string_equal(said(a.doc, "settle"), ""); /* nothing that is over is touched */
    assert_int_equal(said_int(town_get(t, "hana", "/rules/releases").doc, "release"), 1);
    assert_string_equal(month_most(t, "2026-08"), "2700");

    a = load(t, "admin", "apply", "amend.tsv", amendment);
    assert_int_equal(a.status, 200);
    assert_int_equal(said_int(a.doc, "release"), 2);
    assert_string_equal(month_most(t, "2026-07"), "2700"); /* both sides of the day */
    assert_string_equal(month_most(t, "2026-08"), "2400");
    a = town_get(t, "hana", "/rules/releases");
    assert_int_equal(said_int(a.doc, "release"), 2);
    assert_string_equal(said(a.doc, "rows.0.name"), "amend.tsv");
    assert_string_equal(said(a.doc, "links.load"), ""); /* not hers to load */
    assert_int_equal(said_int(town_get(t, "hana", "/rules/2026-08-01").doc, "release"), 2);

    town_restart(t);
    assert_string_equal(month_most(t, "2026-08"), "2400");
}

static const struct doc *
wait_for(struct town *t, struct answer loaded)
{
    struct answer job = { .location = arena_text(&t->arena, "/jobs/%lld",
                                                 (long long)said_int(loaded.doc, "job")) };

    assert_string_equal(town_job(t, "admin", job), "done");
    return said_doc(town_get(t, "admin", job.location).doc, "result");
}

static int64_t
counted(const struct doc *result, const char *name)
{
    doc_each (row, said_doc(result, "figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

/* Only the days from the changed row on, only of those it is the law of, and each is told. */
static void
exactly_the_touched_days(void **state)
{
    static const char own[] = "declared\tfrom\tbase\tja\ten\tcitation\n"
                              "own\t20200401\tnps\t独自\tOwn\t条例\n";
    static const char theirs[] = "holiday\tregime\tname\tstatus\tcitation\n"
                                 "20260715\town\t記念日\tP\t条例\n";
    struct town *t = TOWN(state);
    struct answer a;

    for (int32_t day = 20260713; day <= 20260717; day++) {
        town_pressed(t, day, CLOCK(8, 25), "{\"act\":\"in\"}");
        town_pressed(t, day, CLOCK(17, 15), "{\"act\":\"out\"}");
    }
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    const struct doc *result = wait_for(t, load(t, "admin", "apply", "h.tsv", holidays));
    assert_int_equal(counted(result, "days"), 2);    /* the 16th and 17th of the five */
    assert_int_equal(counted(result, "changed"), 2); /* the 17th is told under the new release */
    assert_int_equal(counted(result, "retold"), 1);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-07-15/why").doc, "release"), "1");
    a = town_get(t, "hana", "/me/changes");
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 2); /* no longer regular: unordered */
    doc_each (row, said_doc(a.doc, "rows")) {
        assert_string_equal(said(row, "day"), "2026-07-16");
        if (!strcmp(said(row, "figure"), "regular")) {
            assert_int_equal(said_int(row, "old"), 465);
            assert_int_equal(said_int(row, "new"), 0);
        }
    }
    const char *path = arena_text(
        &t->arena, "/changes?job=%lld",
        (long long)said_int(town_get(t, "admin", "/rules/releases").doc, "rows.0.job.id"));
    assert_int_equal(doc_count(said_doc(town_get(t, "clerk", path).doc, "rows")), 2);
    assert_int_equal(doc_count(said_doc(town_get(t, "chief", path).doc, "rows")), 2);
    assert_int_equal(doc_count(said_doc(town_get(t, "taro", path).doc, "rows")), 0);
    assert_int_equal(town_page(t, "clerk", path).status, 200);
    /* Another regime's holiday is nobody's here. */
    wait_for(t, load(t, "admin", "apply", "own.tsv", own));
    result = wait_for(t, load(t, "admin", "apply", "theirs.tsv", theirs));
    assert_int_equal(counted(result, "days"), 0);
}

static void
a_holiday_is_told_anew_at_once(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    live(t);
    a = load(t, "admin", "apply", "holidays.tsv", holidays);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "rows.0.is"), "臨時の祝日");
    assert_string_equal(said(a.doc, "settle.from"), "2026-07-16");
    assert_string_equal(said(a.doc, "settle.to"), "2026-07-19");
    wait_for(t, a);
    a = town_get(t, "hana", "/me/2026-07-16/why");
    assert_string_equal(said(a.doc, "kind"), "holiday");
    assert_string_equal(said(a.doc, "holiday"), "臨時の祝日");
    assert_int_equal(said_int(a.doc, "release"), 2);
}

static void
a_faulty_file_changes_nothing(void **state)
{
    static const struct {
        const char *rows, *key, *where;
    } bad[] = {
        { faulty, "law.value.unknown", "bad.tsv:3 value: abc" },
        { "何\tか\n", "law.header.unknown", "bad.tsv:1" },
        { "holiday\tregime\tname\tstatus\tcitation\n", "rules.empty", "" },
        { "\xff\xfe", "law.text.unknown", "" },
    };
    struct town *t = TOWN(state);
    struct answer a;

    live(t);
    for (size_t i = 0; i < COUNT(bad); i++) {
        tell("%s", bad[i].key);
        a = load(t, "admin", "apply", "bad.tsv", bad[i].rows);
        assert_int_equal(a.status, 422);
        assert_string_equal(said(a.doc, "faults.0.field"), "file");
        assert_string_equal(said(a.doc, "faults.0.key"), bad[i].key);
        assert_non_null(strstr(said(a.doc, "faults.0.seen"), bad[i].where));
    }
    static const char *const others[] = { "hana", "clerk", "chief", "coordinator", "auditor" };
    for (size_t i = 0; i < COUNT(others); i++) {
        tell("%s", others[i]);
        assert_int_equal(load(t, others[i], "apply", "amend.tsv", amendment).status, 403);
    }
    a = town_get(t, "admin", "/rules/releases");
    assert_int_equal(said_int(a.doc, "release"), 1);
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 0);
    assert_string_equal(month_most(t, "2026-08"), "2700");
}

/* A later release mends an earlier one by naming the same key and day. */
static void
releases_follow_each_other(void **state)
{
    static const char mended[] =
        "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
        "overtime.month.normal\tnps\t20260801\tat-most\t2520\tminutes\tP\t正誤\n";
    struct town *t = TOWN(state);

    live(t);
    assert_int_equal(load(t, "admin", "apply", "a.tsv", amendment).status, 200);
    struct answer a = load(t, "admin", "apply", "b.tsv", mended);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "rows.0.was"), "2400");
    assert_int_equal(said_int(a.doc, "release"), 3);
    assert_string_equal(month_most(t, "2026-08"), "2520");
    assert_int_equal(town_page(t, "admin", "/rules/releases").status, 200);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(an_amendment_holds_from_its_day), TOWN_BOTH(exactly_the_touched_days),
        TOWN_BOTH(a_holiday_is_told_anew_at_once),  TOWN_BOTH(a_faulty_file_changes_nothing),
        TOWN_BOTH(releases_follow_each_other),
    };

    return cmocka_run_group_tests_name("rules-load", tests, NULL, NULL);
}

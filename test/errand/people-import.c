/* Tables from spreadsheets: shown first, applied once, and again without change. */
#include "town.h"

#include <stdio.h>

static struct answer
bring(struct town *t, const char *login, const char *table, const char *fields, const char *csv)
{
    return town_upload(t, login, arena_text(&t->arena, "/import/%s", table), fields, "file",
                       "table.csv", csv, strlen(csv));
}

/* The report of the import that an upload began, once its job is over. */
static const struct doc *
report(struct town *t, const char *login, struct answer begun)
{
    assert_int_equal(begun.status, 202);
    assert_string_equal(town_job(t, login, begun), "done");
    struct answer a =
        town_get(t, login, arena_text(&t->arena, "/imports/%s", said(begun.doc, "import")));
    assert_int_equal(a.status, 200);
    return a.doc;
}

static void
a_file_is_shown_before_it_is_applied(void **state)
{
    struct town *t = TOWN(state);
    static const char csv[] = "\xEF\xBB\xBF所属,氏名,職員番号,かな,備考\r\n"
                              "D1,佐藤 花子,hana,さとう はなこ,x\r\n"
                              "D2,鈴木 太郎,taro,,\r\n"
                              "D1,\"新人, 三郎\",saburo,,\r\n"
                              "D1,高橋 誠,chief,,\r\n"
                              "D9,誰か,nobody,,\r\n"
                              "D1,,,,\r\n"
                              "D1,二度 目,saburo,,\r\n";
    const struct doc *d =
        report(t, "admin",
               bring(t, "admin", "officers", "{\"mode\":\"try\",\"from\":\"2026-10-01\"}", csv));

    assert_string_equal(said(d, "stage"), "shown");
    assert_int_equal(said_int(d, "lines"), 7);
    assert_int_equal(said_int(d, "new"), 1);
    assert_int_equal(said_int(d, "changed"), 2);
    assert_int_equal(said_int(d, "same"), 1);
    assert_int_equal(said_int(d, "faulty"), 3);
    assert_int_equal(said_int(d, "wrong.0.line"), 6);
    assert_string_equal(said(d, "wrong.0.column"), "unit");
    assert_string_equal(said(d, "wrong.0.reason"), "people.import.unit");
    assert_string_equal(said(d, "wrong.0.seen"), "D9");
    assert_int_equal(said_int(d, "wrong.1.line"), 7);
    assert_string_equal(said(d, "wrong.1.reason"), "people.import.missing");
    assert_int_equal(said_int(d, "wrong.2.line"), 8);
    assert_string_equal(said(d, "wrong.2.reason"), "people.import.twice");
    /* Nothing has happened yet. */
    assert_int_equal(said_int(town_get(t, "admin", "/people?q=saburo").doc, "count"), 0);
    /* Whoever did not bring it does not see it. */
    const char *path = arena_text(&t->arena, "/imports/%s", said(d, "id"));
    assert_int_equal(town_get(t, "clerk", path).status, 404);

    struct answer a = town_post(t, "admin", arena_text(&t->arena, "%s/apply", path), "{}");
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "admin", a), "done");
    d = town_get(t, "admin", path).doc;
    assert_string_equal(said(d, "stage"), "applied");
    assert_int_equal(said_int(d, "applied"), 3);
    d = town_get(t, "admin", "/people?q=saburo").doc;
    assert_int_equal(said_int(d, "count"), 1);
    assert_string_equal(said(d, "rows.0.name"), "新人, 三郎");
    assert_string_equal(
        said(town_get(t, "admin", arena_text(&t->arena, "/people/%lld", (long long)t->taro)).doc,
             "unit"),
        "D2");
    assert_int_equal(town_post(t, "admin", arena_text(&t->arena, "%s/apply", path), "{}").status,
                     409);
}

static void
applied_again_nothing_changes(void **state)
{
    struct town *t = TOWN(state);
    static const char units[] = "code,name,kind,parent,sort,from\n"
                                "X,新設局,局,M,3,2026-04-01\n"
                                "X1,新設課,課,X,1,2026-04-01\n";
    static const char posts[] = "所属,官職名,順位,管理職員等\nX1,課長,10,1\nX1,係員,90,\n";
    static const char people[] = "number,name,unit,post\nx1,甲,X1,課長\nx2,乙,X1,係員\n";
    static const char superiors[] = "unit,post,superior\nX1,係員,課長\n";
    static const char sections[] = "unit,category\nX1,他律\n";
    static const char roles[] = "number,unit,role\nx1,X1,勤務時間管理員\n";
    static const char postings[] = "number,unit,posting,from,until\nx2,D1,併任,2026-05-01,\n";
    static const struct {
        const char *table, *csv;
        int64_t lines;
    } file[] = {
        { "units", units, 2 },         { "posts", posts, 2 },       { "officers", people, 2 },
        { "superiors", superiors, 1 }, { "sections", sections, 1 }, { "roles", roles, 1 },
        { "postings", postings, 1 },
    };
    static const char apply[] = "{\"mode\":\"apply\",\"from\":\"2026-04-01\"}";

    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < COUNT(file); i++) {
            const struct doc *d =
                report(t, "admin", bring(t, "admin", file[i].table, apply, file[i].csv));

            tell("%s, %s", file[i].table, round ? "again" : "first");
            assert_string_equal(said(d, "stage"), "applied");
            assert_int_equal(said_int(d, "faulty"), 0);
            assert_int_equal(said_int(d, "new"), round ? 0 : file[i].lines);
            assert_int_equal(said_int(d, "same"), round ? file[i].lines : 0);
        }
    /* The new chief has the new officer, and keeps the division. */
    assert_int_equal(said_int(town_get(t, "x1", "/people?q=x2").doc, "count"), 1);
    struct answer a = town_get(t, "x1", "/people");
    assert_int_equal(said_int(a.doc, "count"), 2);
    assert_string_equal(said(a.doc, "rows.1.tie"), "superior");
}

/* The job read the file for somebody who reads Japanese; the report is read in either language. */
static void
a_report_says_what_becomes_in_the_words_of_who_reads(void **state)
{
    struct town *t = TOWN(state);
    static const char apply[] = "{\"mode\":\"apply\",\"from\":\"2026-04-01\"}";
    static const struct {
        const char *table, *csv, *code, *ja, *en;
    } file[] = {
        { "sections", "unit,category\nD1,他律\n", "hetero", "他律的業務の比重が高い部署",
          "Section with outside-driven work (他律)" },
        { "roles", "number,unit,role\nhana,D1,取りまとめ\n", "coordinator",
          "働き方改革の取りまとめ", "Reform coordinator" },
    };

    for (size_t i = 0; i < COUNT(file); i++) {
        struct answer a = bring(t, "admin", file[i].table, apply, file[i].csv);
        const struct doc *d = report(t, "admin", a);
        const char *path = arena_text(&t->arena, "/imports/%lld", (long long)said_int(d, "id"));
        const char *faces[] = { path, arena_text(&t->arena, "%s.csv", path) };

        tell("%s", file[i].table);
        assert_string_equal(said(d, "stage"), "applied");
        assert_string_equal(said(d, "changes.0.becomes"), file[i].code);
        assert_string_equal(said(d, "rows.0.becomes"), file[i].code);
        for (size_t f = 0; f < COUNT(faces); f++) {
            const char *ja = town_page_in(t, "admin", faces[f], "ja").body;
            const char *en = town_page_in(t, "admin", faces[f], "en").body;

            assert_non_null(strstr(ja, file[i].ja));
            assert_null(strstr(en, file[i].ja));
            assert_non_null(strstr(en, file[i].en));
        }
    }
    /* A unit may be called as a code of ours is. */
    struct answer a = bring(t, "admin", "units", apply, "code,name,kind,parent\nZ1,auditor,課,M\n");
    const char *path = arena_text(&t->arena, "/imports/%lld.csv",
                                  (long long)said_int(report(t, "admin", a), "id"));
    assert_non_null(strstr(town_page_in(t, "admin", path, "en").body, ",auditor"));
}

static void
a_refused_file_changes_nothing(void **state)
{
    struct town *t = TOWN(state);
    static const char half[] = "number,name,unit\nnew1,一,D1\nnew2,二,NOWHERE\n";
    static const char apply[] = "{\"mode\":\"apply\",\"from\":\"2026-04-01\"}";
    const struct doc *d = report(t, "admin", bring(t, "admin", "officers", apply, half));

    assert_string_equal(said(d, "stage"), "refused");
    assert_int_equal(said_int(town_get(t, "admin", "/people?q=new1").doc, "count"), 0);
    d = report(t, "admin",
               bring(t, "admin", "officers",
                     "{\"mode\":\"apply\",\"skip_faulty\":\"1\",\"from\":\"2026-04-01\"}", half));
    assert_string_equal(said(d, "stage"), "applied");
    assert_int_equal(said_int(town_get(t, "admin", "/people?q=new1").doc, "count"), 1);

    static const struct {
        const char *csv;
    } wrong[] = { { "" },
                  { "氏名,かな\nだれ,だれ\n" },
                  { "number,職員番号\n1,2\n" },
                  { "number\xff\xfe\n1\n" } };
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_int_equal(bring(t, "admin", "officers", apply, wrong[i].csv).status, 422);
    assert_int_equal(bring(t, "clerk", "officers", apply, half).status, 403);
    assert_int_equal(bring(t, "hana", "officers", apply, half).status, 403);
}

static void
another_encoding_and_another_comma(void **state)
{
    struct town *t = TOWN(state);
    static const char tabs[] = "職員番号\t氏名\t所属\n" /* CP932 below */
                               "k1\t髙橋\tD1\n";
    size_t size, lost;
    char *cp932 = text_to_cp932(&t->arena, tabs, strlen(tabs), &size, &lost);
    struct answer a =
        town_upload(t, "admin", "/import/officers", "{\"mode\":\"apply\",\"from\":\"2026-04-01\"}",
                    "file", "k.tsv", cp932, size);

    assert_int_equal(lost, 0);
    assert_string_equal(said(report(t, "admin", a), "stage"), "applied");
    assert_string_equal(said(town_get(t, "admin", "/people?q=k1").doc, "rows.0.name"), "髙橋");
}

static void
what_is_exported_comes_back_unchanged(void **state)
{
    struct town *t = TOWN(state);
    static const struct {
        const char *path, *table;
    } list[] = { { "/people.csv", "officers" },     { "/units.csv", "units" },
                 { "/posts.csv", "posts" },         { "/postings.csv", "postings" },
                 { "/superiors.csv", "superiors" }, { "/sections.csv", "sections" },
                 { "/roles.csv", "roles" } };

    for (size_t i = 0; i < COUNT(list); i++) {
        struct answer csv = town_page(t, "admin", list[i].path);

        tell("%s", list[i].path);
        assert_int_equal(csv.status, 200);
        if (!strchr(csv.body, '\n') || !strchr(strchr(csv.body, '\n') + 1, '\n'))
            continue; /* no sections yet: a head alone */
        const struct doc *d = report(t, "admin",
                                     bring(t, "admin", list[i].table,
                                           "{\"mode\":\"try\",\"from\":\"2026-04-01\"}", csv.body));
        assert_int_equal(said_int(d, "faulty"), 0);
        assert_int_equal(said_int(d, "new"), 0);
        assert_int_equal(said_int(d, "changed"), 0);
        assert_true(said_int(d, "same") > 0);
    }
}

/* The sample office: 1,000 officers of the shared data, where it is there. */
static void
the_sample_office(void **state)
{
    struct town *t = TOWN(state);
    char path[512];
    size_t size;
    static char bytes[1 << 20];

    if (!shared_folder())
        skip();
    snprintf(path, sizeof path, "%s/data/sample/officers.csv", shared_folder());
    FILE *f = fopen(path, "rb");
    if (!f)
        skip();
    size = fread(bytes, 1, sizeof bytes - 1, f);
    bytes[size] = '\0';
    fclose(f);
    for (int round = 0; round < 2; round++) {
        const struct doc *d = report(
            t, "admin",
            bring(t, "admin", "officers",
                  "{\"mode\":\"apply\",\"create_units\":\"1\",\"from\":\"2019-04-01\"}", bytes));
        assert_string_equal(said(d, "stage"), "applied");
        assert_int_equal(said_int(d, "lines"), 1000);
        assert_int_equal(said_int(d, round ? "same" : "new"), 1000);
        assert_int_equal(said_int(d, "units") > 0, !round);
    }
    assert_int_equal(said_int(town_get(t, "admin", "/people?q=1000").doc, "count"), 1);
    struct answer a = town_get(t, "admin", "/units?q=%E8%B2%A1%E5%8B%99%E7%9C%81");
    assert_true(said_int(a.doc, "count") >= 3);
    assert_non_null(said_doc(a.doc, "rows.0.name"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_file_is_shown_before_it_is_applied),
        TOWN_BOTH(applied_again_nothing_changes),
        TOWN_BOTH(a_report_says_what_becomes_in_the_words_of_who_reads),
        TOWN_BOTH(a_refused_file_changes_nothing),
        TOWN_BOTH(another_encoding_and_another_comma),
        TOWN_BOTH(what_is_exported_comes_back_unchanged),
        TOWN_BOTH(the_sample_office),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

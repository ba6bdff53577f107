/* A city and an agency bring rules of their own into a running office: doc/examples/regime, as the
 * page for people tells it. */
#include <stdio.h>

#include "app/people/people.h"
#include "town.h"

enum { FILE_MOST = 1 << 16 };

static void
load(struct town *t, const char *name)
{
    char *path = arena_text(&t->arena, "%s/doc/examples/regime/%s", getenv("TSUTOME_SOURCE"), name);
    char *bytes = arena_take(&t->arena, FILE_MOST);
    FILE *f = fopen(path, "rb");

    assert_non_null(f);
    size_t size = fread(bytes, 1, FILE_MOST, f);
    fclose(f);
    struct answer a = town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                  name, bytes, size);
    assert_int_equal(a.status, 200);
}

static void
bind_to(struct town *t, int64_t officer, const char *regime)
{
    char *path = arena_text(&t->arena, "/people/%lld/regimes/new", (long long)officer);
    char *json = arena_text(&t->arena, "{\"regime\":\"%s\",\"from\":\"2026-07-01\"}", regime);

    assert_true(town_post(t, "clerk", path, json).status < 300);
}

static void
live(struct town *t, const char *login, int32_t day, minutes out)
{
    t->now = moment_at((struct day){ day }, CLOCK(8, 25));
    assert_int_equal(town_post(t, login, "/me/clock", "{\"act\":\"in\"}").status, 200);
    t->now = moment_at((struct day){ day }, out);
    assert_int_equal(town_post(t, login, "/me/clock", "{\"act\":\"out\"}").status, 200);
}

/* The number of a rule of a day under a regime, "" where there is none. */
static const char *
in_force(struct town *t, const char *regime, const char *key)
{
    struct answer a =
        town_get(t, "hana", arena_text(&t->arena, "/rules/2026-07-15?regime=%s", regime));

    assert_int_equal(a.status, 200);
    doc_each (family, said_doc(a.doc, "families"))
        doc_each (row, said_doc(family, "rows"))
            if (!strcmp(said(row, "key"), key))
                return said(row, "value");
    return "";
}

static const char *
why(struct town *t, const char *login, const char *what)
{
    return said(town_get(t, login, "/me/2026-07-15/why").doc, what);
}

static const char *
month_most(struct town *t, const char *login)
{
    struct answer a = town_get(t, login, "/me/2026-07");

    assert_int_equal(a.status, 200);
    doc_each (row, said_doc(a.doc, "left.limits"))
        if (!strcmp(said(row, "limit"), "month"))
            return said(row, "most");
    return "";
}

struct office_regime {
    struct town *town;
    int64_t officer;
    const char *regime;
};

static const struct fault *
write_regime(struct act *a, void *context)
{
    const struct office_regime *r = context;
    struct seen by = clockwork_seen(a, r->town->admin, r->town->unit_m);
    int64_t id;

    return people_regime(a, &by, r->officer, r->regime, 20260701, 0, &id);
}

static void
bring_them_in(struct town *t)
{
    t->now = moment_at((struct day){ 20260701 }, CLOCK(9, 0));
    load(t, "1-regimes.tsv");
    load(t, "2-numbers.tsv");
    load(t, "3-holidays.tsv");
    bind_to(t, t->hana, "city");
    bind_to(t, t->taro, "agency");
    struct office_regime moon = { t, t->jiro, "moon" }; /* nobody declared it: of an earlier time */
    assert_null(
        office_write(&t->office, &t->arena, &people_folder, "test.regime", write_regime, &moon));
}

static void
the_page_shows_each_regimes_own_numbers(void **state)
{
    struct town *t = TOWN(state);

    bring_them_in(t);
    assert_string_equal(in_force(t, "nps", "overtime.month.normal"), "2700");
    assert_string_equal(in_force(t, "city", "overtime.month.normal"), "1800");
    assert_string_equal(in_force(t, "city", "overtime.month.hetero"),
                        "6000");                                       /* its base says it */
    assert_string_equal(in_force(t, "city", "policy.lights-off"), ""); /* taken back */
    assert_string_equal(in_force(t, "agency", "hours.day"), "480");
    assert_string_equal(in_force(t, "agency", "overtime.month.hetero"), ""); /* no base */
}

static void
officers_are_ruled_by_the_numbers_of_their_regime(void **state)
{
    static const char *const people[] = { "hana", "taro", "jiro", "shiro" };
    struct town *t = TOWN(state);

    bring_them_in(t);
    for (size_t i = 0; i < COUNT(people); i++)
        live(t, people[i], 20260715, CLOCK(17, 15));
    t->now = moment_at((struct day){ 20260716 }, CLOCK(9, 0));
    /* 市制記念日 is the city's alone. */
    assert_string_equal(why(t, "hana", "kind"), "holiday");
    assert_string_equal(why(t, "hana", "holiday"), "市制記念日");
    assert_string_equal(why(t, "hana", "regime"), "city");
    assert_string_equal(why(t, "taro", "kind"), "workday");
    assert_string_equal(why(t, "taro", "regime"), "agency");
    assert_string_equal(why(t, "shiro", "kind"), "workday");
    assert_string_equal(why(t, "shiro", "regime"), "nps");
    assert_string_equal(why(t, "jiro", "regime"), "moon");

    assert_string_equal(month_most(t, "hana"), "1800");
    assert_string_equal(month_most(t, "taro"), "2700");
    assert_string_equal(month_most(t, "shiro"), "2700");
    /* The agency borrows nothing and said nothing of leave: there is no balance to tell. */
    assert_string_equal(said(town_get(t, "taro", "/me/leave").doc, "regime"), "agency");
    assert_int_equal(said_int(town_get(t, "taro", "/me/leave").doc, "known"), 0);
    assert_int_equal(said_int(town_get(t, "hana", "/me/leave").doc, "a_day"), 465);
    /* Under a regime that nobody declared there is no rule, and no number is made up. */
    assert_string_equal(month_most(t, "jiro"), "");
    assert_int_equal(town_page(t, "jiro", "/me/2026-07").status, 200);
    assert_int_equal(town_page(t, "jiro", "/me/today").status, 200);
}

/* One is chosen from those that were declared, and named in words where it is none. */
static void
an_unknown_regime_is_refused(void **state)
{
    struct town *t = TOWN(state);
    const char *path = arena_text(&t->arena, "/people/%lld/regimes/new", (long long)t->jiro);

    bring_them_in(t);
    struct answer a = town_get(t, "clerk", path);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "fields.0.name"), "regime");
    assert_int_equal(doc_count(said_doc(a.doc, "fields.0.choices")), 3);
    assert_string_equal(said(a.doc, "fields.0.choices.1.value"), "city");
    assert_string_equal(said(a.doc, "fields.0.choices.1.label"), "みなと市");
    a = town_post(t, "clerk", path, "{\"regime\":\"npss\",\"from\":\"2026-07-01\"}");
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.field"), "regime");
    assert_string_equal(said(a.doc, "faults.0.key"), "people.regime.unknown");
    assert_non_null(strstr(said(a.doc, "faults.0.seen"), "nps 国家公務員(一般職)"));
    assert_non_null(strstr(said(a.doc, "faults.0.seen"), "city みなと市"));
    /* The city's rules began on 1 April 2026. */
    a = town_post(t, "clerk", path, "{\"regime\":\"city\",\"from\":\"2026-03-31\"}");
    assert_string_equal(said(a.doc, "faults.0.key"), "people.regime.early");
    a = town_post(t, "clerk", path, "{\"regime\":\"city\",\"from\":\"2026-04-01\"}");
    assert_true(a.status < 300);
}

/* Who lives under a regime that nobody declared is not judged: how many, who and why is said. */
static void
limits_say_who_is_not_judged(void **state)
{
    struct town *t = TOWN(state);

    bring_them_in(t);
    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    const char *path = arena_text(&t->arena, "/units/%lld/limits", (long long)t->unit_m);
    struct answer a = town_get(t, "clerk", arena_text(&t->arena, "%s?show=silent", path));
    assert_int_equal(a.status, 200);
    assert_int_equal(said_int(a.doc, "undeclared"), 1);
    const struct doc *jiro = NULL;
    doc_each (row, said_doc(a.doc, "rows")) {
        assert_string_equal(said(row, "verdict"), "silent");
        if (!strcmp(said(row, "unjudged"), "undeclared"))
            jiro = row;
    }
    assert_non_null(jiro);
    assert_string_equal(said(jiro, "number"), "jiro");
    assert_string_equal(said(jiro, "regime_name"), "moon");
    const char *page = town_page(t, "clerk", path).body;
    assert_non_null(strstr(page, "1人について、上限を判定していません。"));
    assert_non_null(strstr(page, "show=silent"));
    const char *csv = town_get(t, "clerk", arena_text(&t->arena, "%s.csv", path)).body;
    assert_non_null(strstr(csv, "適用制度が未登録"));
    assert_non_null(strstr(csv, ",moon,"));
    /* The person's page says it beside the name, too. */
    page = town_page(t, "clerk", arena_text(&t->arena, "/people/%lld", (long long)t->jiro)).body;
    assert_non_null(strstr(page, "この制度は登録されていないため"));
}

static void
a_faulty_city_changes_nothing(void **state)
{
    static const char orphan[] =
        "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
        "overtime.month.normal\ttown\t20260401\tat-most\t1800\tminutes\tP\t規則\n";
    struct town *t = TOWN(state);

    bring_them_in(t);
    struct answer a = town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                  "orphan.tsv", orphan, sizeof orphan - 1);
    assert_int_equal(a.status, 422);
    assert_string_equal(said(a.doc, "faults.0.key"), "law.regime.undeclared");
    assert_int_equal(said_int(town_get(t, "admin", "/rules/releases").doc, "release"), 4);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(the_page_shows_each_regimes_own_numbers),
        TOWN_BOTH(an_unknown_regime_is_refused),
        TOWN_BOTH(limits_say_who_is_not_judged),
        TOWN_BOTH(officers_are_ruled_by_the_numbers_of_their_regime),
        TOWN_BOTH(a_faulty_city_changes_nothing),
    };

    return cmocka_run_group_tests_name("regime", tests, NULL, NULL);
}

/* A file reaches whom the door reaches: no more and no less. */
#include <string.h>

#include "town.h"
#include "walk.h"

/* Officers as seen from division D1, whose administrator and keeper bring files in. */
static const char *const people[] = {
    "hana",   /* of D1                                                   */
    "jiro",   /* of another division                                     */
    "shiro",  /* of the local office, with 併任 in D1 that keeps no hours */
    "once",   /* served in D1 until August, now in the local office      */
    "left",   /* served in D1 until August, and nowhere since            */
    "coming", /* comes to D1 in December, and is nowhere yet             */
    "goes",   /* left D1 in August, comes to D2 in December              */
    "returns" /* left D2 in August, comes to D1 in December              */
};

static const struct {
    const char *table, *csv, *by;
} files[] = {
    { "officers", "number,kana\n{number},かな {at}\n", "admin1" },
    { "postings", "number,unit,posting,from,until\n{number},D1,acting,{at},{at}\n", "admin1" },
    { "roles", "number,unit,role,from,until\n{number},D1,executive,{at},{at}\n", "admin1" },
    { "taps", "number,type,at\n{number},out,{at}T18:30\n", "keeper1" },
    { "absences", "number,kind,from,to\n{number},annual,{at},{at}\n", "keeper1" },
    /* Orders, read by the same rule, also want a superior of that day: test/cases/orders.case.mjs.
     */
    { "opening", "person,kind,from,days\n{number},sick,{at},3\n", "keeper1" },
};

static void
said_ok(struct town *t, const char *path, const char *json)
{
    struct answer a = town_post(t, "admin", path, json);

    if (a.status >= 300)
        fail_msg("%s: %d %s", path, a.status, a.body);
}

static void
serves(struct town *t, const char *login, int64_t unit, const char *from, const char *until)
{
    said_ok(t, "/people/new",
            arena_text(&t->arena,
                       "{\"number\":\"%s\",\"login\":\"%s\",\"name\":\"%s\",\"unit\":\"%lld\","
                       "\"from\":\"%s\"}",
                       login, login, login, (long long)unit, from));
    if (!until)
        return;
    int64_t posting =
        walk_id(t,
                arena_text(&t->arena,
                           "SELECT p.id FROM posting p JOIN person n ON n.officer = p.officer"
                           " WHERE n.login = '%s' AND $1 > 0 AND p.ended_seq IS NULL",
                           login),
                1);
    said_ok(t, arena_text(&t->arena, "/postings/%lld/end", (long long)posting),
            arena_text(&t->arena, "{\"until\":\"%s\"}", until));
}

static int64_t
number_of(struct town *t, const char *login)
{
    return walk_id(t,
                   arena_text(&t->arena,
                              "SELECT officer FROM person WHERE login = '%s'"
                              " AND ended_seq IS NULL AND $1 > 0",
                              login),
                   1);
}

static void
also_serves(struct town *t, const char *login, const char *kind, int64_t unit, const char *from)
{
    said_ok(t, arena_text(&t->arena, "/people/%lld/postings/new", (long long)number_of(t, login)),
            arena_text(&t->arena, "{\"kind\":\"%s\",\"unit\":\"%lld\",\"from\":\"%s\"}", kind,
                       (long long)unit, from));
}

static void
give(struct town *t, const char *login, const char *role)
{
    serves(t, login, t->unit_b, "2020-04-01", NULL);
    said_ok(t, "/roles/new",
            arena_text(&t->arena,
                       "{\"number\":\"%s\",\"unit\":\"%lld\",\"role\":\"%s\","
                       "\"from\":\"2020-04-01\"}",
                       login, (long long)t->unit_d1, role));
}

static void
prepare(struct town *t)
{
    t->now = moment_at((struct day){ 20261126 }, CLOCK(12, 0));
    give(t, "admin1", "admin");
    give(t, "keeper1", "keeper");
    also_serves(t, "shiro", "concurrent", t->unit_d1, "2020-04-01");
    serves(t, "once", t->unit_d1, "2020-04-01", NULL);
    also_serves(t, "once", "main", t->unit_l, "2026-09-01");
    serves(t, "left", t->unit_d1, "2020-04-01", "2026-08-31");
    serves(t, "coming", t->unit_d1, "2026-12-01", NULL);
    serves(t, "goes", t->unit_d1, "2020-04-01", "2026-08-31");
    also_serves(t, "goes", "main", t->unit_d2, "2026-12-01");
    serves(t, "returns", t->unit_d2, "2020-04-01", "2026-08-31");
    also_serves(t, "returns", "main", t->unit_d1, "2026-12-01");
}

void
a_file_reaches_whom_the_door_reaches(void **state)
{
    struct town *t = TOWN(state);
    static const char *const reached[] = { "hana", "left", "coming", "returns" };
    int32_t day = 20260601;
    size_t wrong = 0;

    prepare(t);
    for (size_t p = 0; p < COUNT(people); p++) {
        bool want = false;

        for (size_t i = 0; i < COUNT(reached); i++)
            want |= !strcmp(people[p], reached[i]);
        for (size_t f = 0; f < COUNT(files); f++) {
            const char *at = day_iso(&t->arena, (struct day){ day });
            const char *door = arena_text(&t->arena, "/people/%lld/postings/new",
                                          (long long)number_of(t, people[p]));
            bool open = town_get(t, files[f].by, door).status == 200;

            day = day_add((struct day){ day }, 1).ymd;
            bool file = walk_taken(t, files[f].by, files[f].table,
                                   walk_filled(t, files[f].csv, people[p], 0, at));
            /* Nobody taps or is absent before they serve. */
            bool serves = strcmp(people[p], "coming") ||
                          (strcmp(files[f].table, "taps") && strcmp(files[f].table, "absences"));
            if (open != want || file != (want && serves)) {
                wrong++;
                print_message("#     %s of %s by %s: the door %s, the file %s\n", files[f].table,
                              people[p], files[f].by, open ? "opens" : "is shut",
                              file ? "is taken" : "is refused");
            }
        }
    }
    assert_int_equal(wrong, 0);
}

/* A unit that has moved away is no longer the administrator's, by file as by form. */
void
a_file_reaches_the_units_of_today(void **state)
{
    static const struct {
        const char *table, *csv;
    } lines[] = {
        { "units", "code,name,kind,from\n{number},室 {at},office,{at}\n" },
        { "posts", "unit,name,from\n{number},官職 {at},{at}\n" },
        { "sections", "unit,category,from,until\n{number},hetero,{at},{at}\n" },
        { "superiors", "unit,post,superior,from,until\n{number},下,上,{at},{at}\n" },
    };
    static const struct {
        const char *code;
        bool ours;
    } units[] = { { "INNER", true }, { "MOVED", false }, { "D2", false } };
    struct town *t = TOWN(state);
    int32_t day = 20261201;
    size_t wrong = 0;

    prepare(t);
    for (size_t u = 0; u < COUNT(units); u++) {
        if (strcmp(units[u].code, "D2"))
            said_ok(t, "/units/new",
                    arena_text(&t->arena,
                               "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"office\","
                               "\"parent\":\"%lld\",\"from\":\"2020-04-01\"}",
                               units[u].code, units[u].code, (long long)t->unit_d1));
        int64_t id =
            walk_id(t,
                    arena_text(&t->arena, "SELECT id FROM unit WHERE code = '%s' AND $1 > 0",
                               units[u].code),
                    1);
        static const char *const posts[] = { "上", "下" };
        for (size_t i = 0; i < COUNT(posts); i++)
            said_ok(t, arena_text(&t->arena, "/units/%lld/posts/new", (long long)id),
                    arena_text(&t->arena,
                               "{\"name\":\"%s\",\"rank\":\"50\",\"from\":\"2020-04-01\"}",
                               posts[i]));
        if (!strcmp(units[u].code, "MOVED")) {
            struct answer one =
                town_get(t, "admin", arena_text(&t->arena, "/units/%lld", (long long)id));
            said_ok(t, arena_text(&t->arena, "/units/%lld/move", (long long)id),
                    arena_text(&t->arena,
                               "{\"parent\":\"%lld\",\"from\":\"2026-09-01\",\"version\":%lld}",
                               (long long)t->unit_d2, (long long)said_int(one.doc, "version")));
        }
        for (size_t i = 0; i < COUNT(lines); i++) {
            const char *at = day_iso(&t->arena, (struct day){ day });

            day = day_add((struct day){ day }, 1).ymd;
            bool file = walk_taken(t, "admin1", lines[i].table,
                                   walk_filled(t, lines[i].csv, units[u].code, 0, at));
            if (file != units[u].ours) {
                wrong++;
                print_message("#     %s of %s: %s\n", lines[i].table, units[u].code,
                              file ? "taken" : "refused");
            }
        }
    }
    assert_int_equal(wrong, 0);
}

/* A line about somebody whom the importer may not touch is a fault of that line alone. */
void
a_file_says_whom_it_may_not_touch(void **state)
{
    static const char csv[] = "number,name,unit,from\nhana,佐藤 華,D1,2026-04-01\n"
                              "taro,鈴木 多郎,D1,2026-04-01\n";
    struct town *t = TOWN(state);

    prepare(t);
    said_ok(t, "/roles/new",
            arena_text(&t->arena,
                       "{\"number\":\"hana\",\"unit\":\"%lld\",\"role\":\"auditor\","
                       "\"from\":\"2020-04-01\"}",
                       (long long)t->unit_m));
    struct answer a =
        town_upload(t, "admin1", "/import/officers", "{\"mode\":\"apply\",\"skip_faulty\":\"1\"}",
                    "file", "o.csv", csv, sizeof csv - 1);
    assert_string_equal(town_job(t, "admin1", a), "done");
    struct answer job = town_get(t, "admin1", a.location);
    assert_int_equal(said_int(job.doc, "result.faulty"), 1);
    a = town_get(t, "admin1", said(job.doc, "result.next"));
    assert_string_equal(said(a.doc, "wrong.0.reason"), "care.role");
    assert_string_equal(said(town_get(t, "admin", "/me/settings").doc, "officer.name"),
                        "管理 一郎");
    assert_string_equal(said(town_get(t, "hana", "/me/settings").doc, "officer.name"), "佐藤 花");
    assert_string_equal(said(town_get(t, "taro", "/me/settings").doc, "officer.name"), "鈴木 多郎");
}

/* A number of somebody who left does not become somebody else by a file. */
void
a_number_is_not_used_again_unasked(void **state)
{
    static const char other[] = "number,name,unit,from\nleft,新人 一郎,D1,2026-12-01\n";
    static const char same[] = "number,name,unit,from\nleft,left,D1,2026-12-01\n";
    struct town *t = TOWN(state);

    prepare(t);
    assert_false(walk_taken(t, "admin1", "officers", other));
    assert_true(walk_taken(t, "admin1", "officers", same));
}

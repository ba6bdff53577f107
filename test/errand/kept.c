/*
 * A database of an earlier program opens with this one, is sound, and shows what it showed.
 *
 * test/kept holds, for each such program, the database as SQL text of both engines and the pages
 * that it showed (test/kept/README.md).  A member that is new on a page is fine; one that has
 * another value or is gone is a difference, and every difference is named with its reason in
 * NAME.differences.tsv.
 */
#include "town.h"

#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

#include "../store/room.h"
#include "base/json.h"
#include "base/log.h"
#include "face_plain.h"
#include "steady.h"
#include "store/journal.h"

static const char *const kept[] = { "2026-11" };
enum { TOLD_MOST = 400 };

static char *
file_of(struct arena *a, const char *name, const char *ending)
{
    const char *path = arena_text(a, "%s/test/kept/%s.%s", getenv("TSUTOME_SOURCE"), name, ending);
    FILE *f = fopen(path, "rb");

    if (!f)
        fail_msg("%s is not there", path);
    fseek(f, 0, SEEK_END);
    size_t size = (size_t)ftell(f);
    rewind(f);
    char *text = arena_take(a, size + 1);
    assert_int_equal(fread(text, 1, size, f), size);
    text[size] = '\0';
    fclose(f);
    return text;
}

/* ---- loading --------------------------------------------------------------------------------- */

static void
load_sqlite(struct town *t, const char *sql)
{
    sqlite3 *db;
    char *wrong = NULL;

    strcpy(t->where, "/tmp/tsutome-kept-XXXXXX");
    assert_non_null(mkdtemp(t->where));
    assert_int_equal(sqlite3_open(arena_text(&t->arena, "%s/tsutome.db", t->where), &db),
                     SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &wrong) != SQLITE_OK)
        fail_msg("%s", wrong);
    sqlite3_close(db);
}

static void
load_postgres(struct town *t, const char *sql)
{
    static int count;
    const char *address = postgres_start(), *name;

    if (!address)
        postgres_absent();
    name = arena_text(&t->arena, "kept_%d_%d", (int)getpid(), count++);
    assert_true(postgres_create(name));
    snprintf(t->where, sizeof t->where, "%s&dbname=%s", address, name);
    PGconn *c = PQconnectdb(t->where);
    PGresult *res = PQexec(c, sql);
    if (PQresultStatus(res) == PGRES_FATAL_ERROR)
        fail_msg("%s", PQresultErrorMessage(res));
    PQclear(res);
    PQfinish(c);
}

static struct town *
town_kept(const char *name, enum engine engine, struct head *ret_head)
{
    struct town *t = calloc(1, sizeof *t);
    char *sql = file_of(&t->arena, name, engine == ENGINE_SQLITE ? "sqlite.sql" : "postgres.sql");
    long long seal;

    assert_int_equal(sscanf(sql, "-- head %lld:%64[0-9a-f]", &seal, ret_head->hash), 2);
    ret_head->seal = seal;
    t->now = moment_at((struct day){ 20261127 }, CLOCK(10, 0));
    steady_now(t->now);
    log_quiet(1);
    if (engine == ENGINE_SQLITE)
        load_sqlite(t, sql);
    else
        load_postgres(t, sql);
    town_start(t);
    return t;
}

struct verifying {
    struct work work;
    const struct head *head;
    struct verdict verdict;
};

static const struct fault *
verify(struct work *w, struct db *db)
{
    struct verifying *v = (struct verifying *)w;

    db_right(db, RIGHT_STORE, NULL);
    return journal_verify(db, w->arena, v->head, &v->verdict);
}

static void
is_sound(struct town *t, const struct head *head)
{
    struct verifying v = { .work = { .run = verify, .arena = &t->arena }, .head = head };

    assert_null(store_read_now(t->office.store, &v.work));
    if (!v.verdict.sound)
        fail_msg("%s: seal %lld, seq %lld, %s %lld", v.verdict.why, (long long)v.verdict.seal,
                 (long long)v.verdict.seq, v.verdict.table ? v.verdict.table : "",
                 (long long)v.verdict.id);
    tell("%lld lines, %lld facts, %lld erased", (long long)v.verdict.lines,
         (long long)v.verdict.facts, (long long)v.verdict.erased);
    assert_true(v.verdict.lines > 150 && v.verdict.facts > 700 && v.verdict.erased > 0);
}

/* ---- what it shows --------------------------------------------------------------------------- */

/* A difference that is meant: where (both may end with `*`), and why. */
struct meant {
    const char *path, *member, *why;
    bool met;
};

struct comparing {
    struct town *t;
    const char *login, *path;
    struct meant *meant;
    int meant_n, told, members;
};

static bool
fits(const char *pattern, const char *text)
{
    for (; *pattern; pattern++, text++) {
        if (*pattern == '*') {
            for (; *text; text++)
                if (fits(pattern + 1, text))
                    return true;
            return fits(pattern + 1, text);
        }
        if (*pattern != *text)
            return false;
    }
    return !*text;
}

static const char *
json_of(struct arena *a, const struct doc *d)
{
    struct text out = { .arena = a };

    if (!d)
        return "gone";
    json_put(&out, d);
    const char *all = text_done(&out);
    return strlen(all) > 120 ? arena_text(a, "%.120s…", all) : all;
}

static void
differs(struct comparing *c, const char *member, const struct doc *was, const struct doc *is)
{
    for (int i = 0; i < c->meant_n; i++)
        if (fits(c->meant[i].path, c->path) && fits(c->meant[i].member, member)) {
            c->meant[i].met = true;
            return;
        }
    if (++c->told <= TOLD_MOST)
        tell("%s %s %s: was %s, is %s", c->login, c->path, member, json_of(&c->t->arena, was),
             json_of(&c->t->arena, is));
}

static void
compare(struct comparing *c, const char *member, const struct doc *was, const struct doc *is)
{
    int64_t n = 0;

    if (!is || was->kind != is->kind) {
        differs(c, member, was, is);
    } else if (was->kind == DOC_OBJECT) {
        doc_each (at, was)
            compare(c, arena_text(&c->t->arena, "%s.%s", member, at->key), at,
                    doc_get(is, at->key));
    } else if (was->kind == DOC_LIST) {
        const struct doc *there = is->in.first;
        if (doc_count(was) != doc_count(is)) {
            differs(c, member, was, is);
            return;
        }
        doc_each (at, was) {
            compare(c, arena_text(&c->t->arena, "%s.%lld", member, (long long)n++), at, there);
            there = there->next;
        }
    } else {
        c->members++;
        if (strcmp(json_of(&c->t->arena, was), json_of(&c->t->arena, is)) != 0)
            differs(c, member, was, is);
    }
}

static void
read_meant(struct comparing *c, const char *name)
{
    char *at = file_of(&c->t->arena, name, "differences.tsv"), *line;

    c->meant = arena_array(&c->t->arena, 200, sizeof *c->meant);
    while ((line = strsep(&at, "\n"))) {
        struct meant *m = &c->meant[c->meant_n];
        if (!*line || *line == '#')
            continue;
        assert_true(c->meant_n < 200);
        *m = (struct meant){ .path = strsep(&line, "\t"), .member = strsep(&line, "\t") };
        m->why = line;
        if (!m->member || !m->why || strlen(m->why) < 10)
            fail_msg("%s.differences.tsv: %s: path, member, reason", name, m->path);
        c->meant_n++;
    }
}

/* On PostgreSQL ids do not grow with time, and these pages are in the order of ids. */
static bool
by_id(const char *path)
{
    static const char *const pages[] = { "/jobs*",    "/imports*", "/me/journal*",
                                         "/journal*", "/changes*", "/me/changes*" };

    for (size_t i = 0; i < COUNT(pages); i++)
        if (fits(pages[i], path))
            return true;
    return false;
}

static void
shows_what_it_showed(struct town *t, const char *name)
{
    struct comparing c = { .t = t };
    const struct face_names *names = face_names(t);
    bool postgres = strstr(t->where, "://");
    char *at = file_of(&t->arena, name, "faces.tsv"), *line;
    int pages = 0;

    read_meant(&c, name);
    while ((line = strsep(&at, "\n")) && *line) {
        struct doc *was, *is;

        c.login = strsep(&line, "\t");
        c.path = strsep(&line, "\t");
        if (postgres && by_id(c.path))
            continue;
        pages++;
        assert_null(json_read(&t->arena, line, strlen(line), &was));
        struct answer a = town_get(t, c.login, face_path_here(t, names, c.path));
        if (a.status != 200 || !a.doc) {
            tell("%s %s: %d", c.login, c.path, a.status);
            differs(&c, "", was, NULL);
            continue;
        }
        const char *now = face_plain(t, names, a.doc, FACE_NO_LINKS);
        assert_null(json_read(&t->arena, now, strlen(now), &is));
        compare(&c, "", was, is);
    }
    tell("%d pages, %d members, %d differ", pages, c.members, c.told);
    assert_true(pages > 400 && c.members > 20000);
    /* A reason that nothing needs any more is taken out, lest it hide the next difference. */
    for (int i = 0; i < c.meant_n && !postgres; i++)
        if (!c.meant[i].met) {
            tell("no such difference any more: %s %s", c.meant[i].path, c.meant[i].member);
            c.told++;
        }
    assert_int_equal(c.told, 0);
}

/* The words that stood there were made flat (0065). */
static void
is_found_however_it_is_typed(struct town *t)
{
    static const char *const typed[] = { "佐藤花", "ｻｲﾄｳ", "斉藤新", "２０１５", "HANA" };

    for (size_t i = 0; i < COUNT(typed); i++) {
        const char *q = text_escape_url(&t->arena, typed[i]);
        struct answer a = town_get(t, "clerk", arena_text(&t->arena, "/people?q=%s", q));

        tell("%s", typed[i]);
        assert_int_equal(said_int(a.doc, "found"), 1);
    }
}

static void
opens(enum engine engine)
{
    for (size_t i = 0; i < COUNT(kept); i++) {
        struct head head;
        struct town *t = town_kept(kept[i], engine, &head);
        void *state = t;

        is_sound(t, &head);
        shows_what_it_showed(t, kept[i]);
        is_found_however_it_is_typed(t);
        is_sound(t, &head); /* and being looked at changed nothing that was */
        town_end(&state);
    }
}

static void
earlier_databases_open_and_show_the_same_sqlite(void **state)
{
    (void)state;
    opens(ENGINE_SQLITE);
}

static void
earlier_databases_open_and_show_the_same_postgres(void **state)
{
    (void)state;
    opens(ENGINE_POSTGRES);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        { "earlier_databases_open_and_show_the_same (SQLite)",
          earlier_databases_open_and_show_the_same_sqlite, NULL, NULL, NULL },
        { "earlier_databases_open_and_show_the_same (PostgreSQL)",
          earlier_databases_open_and_show_the_same_postgres, NULL, NULL, NULL },
    };

    steady_begin();
    return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}

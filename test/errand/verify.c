/* What `tsutome verify` says of an office, on either engine: sessions, passwords, reported changes.
 */
#include "desk/examine.h"

#include "base/clock.h"
#include "store/inside.h"
#include "town.h"

static struct doc *
examined(struct town *t)
{
    struct doc *d = doc_new(&t->arena);

    assert_null(examine(t->office.store, &t->arena, NULL, &d));
    return d;
}

struct altering {
    struct work work;
    const char *sql;
};

static const struct fault *
run_sql(struct work *w, struct db *db)
{
    struct rights was = db_as_store(db);
    const struct fault *f = db->calls->script(db, w->arena, ((struct altering *)w)->sql);

    db_as_before(db, was);
    return f;
}

/* As somebody who can write the database does. */
static void
alter(struct town *t, const char *sql)
{
    struct altering a = { .work = { .run = run_sql, .arena = &t->arena }, .sql = sql };

    assert_null(store_write_now(t->office.store, &a.work));
}

static bool
names(const struct doc *d, const char *why)
{
    doc_each (row, doc_get(d, "troubles"))
        if (!strcmp(doc_get_text(row, "why"), why))
            return true;
    return false;
}

/* hana has a credential now. */
static void
make_link(struct town *t)
{
    char *path = arena_text(&t->arena, "/people/%lld/link", (long long)t->hana);

    assert_int_equal(town_post(t, "admin", path, "{}").status, 201);
}

static void
what_stands_is_proved(void **state)
{
    struct town *t = TOWN(state);

    make_link(t);
    struct doc *d = examined(t);
    assert_true(doc_get_bool(d, "sound"));
    assert_int_equal(said_int(d, "troubles_all"), 0);
    assert_int_equal(said_int(d, "unproved"), 0);
    assert_true(said_int(d, "credentials") >= 1);
    assert_true(said_int(d, "version") > 0);
    assert_int_equal(said_int(d, "version"), said_int(d, "version_of_program"));
}

static void
a_credential_put_in_is_named(void **state)
{
    struct town *t = TOWN(state);

    make_link(t);
    alter(t, "UPDATE credential SET secret = 'x'");
    struct doc *d = examined(t);
    assert_false(doc_get_bool(d, "sound"));
    assert_true(names(d, "verify.credential"));
}

static void
a_session_put_in_is_named(void **state)
{
    struct town *t = TOWN(state);
    struct moment now = t->now.us ? t->now : clock_now();

    alter(t, arena_text(
                 &t->arena,
                 "INSERT INTO session (id, hash, officer, created_us, used_us, address, agent)"
                 " VALUES (77, %s, %lld, %lld, %lld, '', '')",
                 t->office.store->engine == ENGINE_SQLITE ? "x'00'" : "'\\x00'", (long long)t->hana,
                 (long long)moment_add(now, 3600).us, (long long)moment_add(now, 3600).us));
    struct doc *d = examined(t);
    assert_false(doc_get_bool(d, "sound"));
    assert_true(names(d, "verify.session"));
}

static void
a_reported_change_belongs_to_its_line(void **state)
{
    struct town *t = TOWN(state);

    alter(t, arena_text(&t->arena,
                        "INSERT INTO figure_change (id, officer, day, figure, was, now_is, closed,"
                        " at_us, told, seq) VALUES (77, %lld, 20260610, 'overtime', 60, 0, 0, 1, 1,"
                        " (SELECT MAX(seq) FROM journal))",
                        (long long)t->hana));
    struct doc *d = examined(t);
    assert_false(doc_get_bool(d, "sound"));
    assert_string_equal(said(d, "first.why"), "verify.fact");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(what_stands_is_proved),
        TOWN_BOTH(a_credential_put_in_is_named),
        TOWN_BOTH(a_session_put_in_is_named),
        TOWN_BOTH(a_reported_change_belongs_to_its_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Do all tables come to be, the same on both engines, and only forward? */
#include "store/migrate.h"

#include <stdio.h>

#include "base/log.h"
#include "base/text.h"
#include "room.h"

extern const struct embedded db_migrations[];

/* ---- the words ------------------------------------------------------------------------------- */

static const struct {
    const char *text, *sqlite, *postgres; /* NULL: refused */
} words[] = {
    { "a {{i64}} b", "a INTEGER b", "a BIGINT b" },
    { "{{bytes}}{{text}}", "BLOBTEXT", "BYTEATEXT COLLATE \"C\"" },
    { ") {{strict}};", ") STRICT;", ") ;" },
    { ") {{norowid}};", ") WITHOUT ROWID;", ") ;" },
    { ") {{strict_norowid}};", ") STRICT, WITHOUT ROWID;", ") ;" },
    { "x{{postgres}}p {{i64}}{{end}}y", "xy", "xp BIGINTy" },
    { "x{{sqlite}}s{{end}}{{postgres}}p{{end}}y", "xsy", "xpy" },
    { "{{unknown}}", NULL, NULL },
    { "{{postgres}} not closed", NULL, NULL },
    { "{{i64", NULL, NULL },
    { "{{end}}", NULL, NULL },
    { "{{sqlite}}{{postgres}}{{end}}{{end}}", NULL, NULL },
};

static void
one_text_serves_both(void **state)
{
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(words); i++) {
        char *sqlite = migrate_text(&a, ENGINE_SQLITE, words[i].text);
        char *postgres = migrate_text(&a, ENGINE_POSTGRES, words[i].text);

        tell("%s", words[i].text);
        if (!words[i].sqlite) {
            assert_null(sqlite);
            assert_null(postgres);
            continue;
        }
        assert_string_equal(sqlite, words[i].sqlite);
        assert_string_equal(postgres, words[i].postgres);
    }
    arena_clear(&a);
}

/* ---- only forward ---------------------------------------------------------------------------- */

static const struct embedded *
with(struct room *room, const struct embedded *more)
{
    struct embedded *all = arena_array(&room->arena, 4, sizeof *all);

    all[0] = room_migrations[0];
    all[1] = room_migrations[1];
    if (more)
        all[2] = *more;
    return all;
}

#define FILE_OF(name, text) ((struct embedded){ name, text, text + sizeof(text) - 1 })

static void
an_office_moves_forward_only(void **state)
{
    static const char later[] = "CREATE TABLE later (id {{i64}} PRIMARY KEY) {{strict}};";
    static const char changed[] = "CREATE TABLE later (id {{i64}} PRIMARY KEY ) {{strict}};";
    static const char wrong[] = "CREATE TABLE half (id {{i64}} PRIMARY KEY); CREATE TABEL x;";
    struct room *room = ROOM(state);

    room_officers(room, 2);
    room_leave(room);
    /* A later program brings a table. */
    room->options.migrations = with(room, &FILE_OF("9002-later.sql", later));
    assert_null(room_reopen(room));
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM later"), 0);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 2);
    assert_int_equal(room_count(room, "SELECT MAX(n) FROM schema_version"), 9002);
    room_leave(room);
    /* The earlier program does not touch it any more. */
    room->options.migrations = with(room, NULL);
    const struct fault *f = room_reopen(room);
    assert_string_equal(key_of(f), "store.newer");
    assert_string_equal(f->seen, "9002");
    /* Nor is a text changed that has been applied. */
    room->options.migrations = with(room, &FILE_OF("9002-later.sql", changed));
    f = room_reopen(room);
    assert_string_equal(key_of(f), "store.migration");
    assert_string_equal(f->seen, "9002-later.sql");
    /* One that fails half-way leaves nothing. */
    struct embedded *all = arena_array(&room->arena, 6, sizeof *all);
    memcpy(all, with(room, &FILE_OF("9002-later.sql", later)), 3 * sizeof *all);
    all[3] = FILE_OF("9003-wrong.sql", wrong);
    room->options.migrations = all;
    assert_string_equal(key_of(room_reopen(room)), "store.migration");
    room->options.migrations = with(room, &FILE_OF("9002-later.sql", later));
    assert_null(room_reopen(room));
    assert_int_equal(room_count(room, "SELECT MAX(n) FROM schema_version"), 9002);
    assert_int_equal(
        room_count(room, store_engine(room->store) == ENGINE_SQLITE
                             ? "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'half'"
                             : "SELECT COUNT(*) FROM pg_tables WHERE tablename = 'half'"),
        0);
    room_leave(room);
    /* One that was held back is applied after those with a greater number. */
    static const char held[] = "CREATE TABLE held (id {{i64}} PRIMARY KEY) {{strict}};";
    static const char greater[] = "CREATE TABLE greater (id {{i64}} PRIMARY KEY) {{strict}};";
    memcpy(all, with(room, &FILE_OF("9002-later.sql", later)), 3 * sizeof *all);
    all[3] = FILE_OF("9004-greater.sql", greater);
    room->options.migrations = all;
    assert_null(room_reopen(room));
    room_leave(room);
    all[4] = all[3];
    all[3] = FILE_OF("9003-held.sql", held);
    room->options.migrations = all;
    assert_null(room_reopen(room));
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM held"), 0);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM greater"), 0);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM schema_version WHERE n > 9000"), 4);
}

/* ---- the same schema ------------------------------------------------------------------------- */

/* Each column on a line: table, name, kind of value, whether it may be empty, place in the key. */
static const char columns_sqlite[] =
    "SELECT t.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN 'int'"
    " WHEN 'TEXT' THEN 'text' WHEN 'BLOB' THEN 'bytes' ELSE c.type END || CASE WHEN c.\"notnull\" "
    "= 1"
    " OR c.pk > 0 THEN ' needed' ELSE '' END || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END"
    " AS line FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c"
    " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY line";
static const char columns_postgres[] =
    "SELECT line FROM (SELECT c.table_name || '.' || c.column_name || ' ' || CASE c.data_type WHEN "
    "'bigint' THEN 'int'"
    " WHEN 'integer' THEN 'int' WHEN 'text' THEN 'text' WHEN 'bytea' THEN 'bytes' ELSE c.data_type"
    " END || CASE WHEN c.is_nullable = 'NO' THEN ' needed' ELSE '' END || COALESCE((SELECT ' key ' "
    "||"
    " array_position(i.indkey::int2[], a.attnum) + 1 FROM pg_index AS i JOIN pg_attribute AS a"
    " ON a.attrelid = i.indrelid WHERE i.indrelid = to_regclass(quote_ident(c.table_name)) AND"
    " i.indisprimary AND a.attname = c.column_name AND a.attnum = ANY (i.indkey)), '') AS line"
    " FROM information_schema.columns AS c JOIN information_schema.tables AS t"
    " ON t.table_name = c.table_name AND t.table_schema = c.table_schema"
    " WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'"
    " AND c.column_name <> 'xid' ) AS x ORDER BY line COLLATE \"C\"";
static const char views_sqlite[] = "SELECT t.name || '.' || c.name AS line FROM sqlite_schema AS t "
                                   "JOIN pragma_table_info(t.name) AS"
                                   " c WHERE t.type = 'view' ORDER BY line";
static const char views_postgres[] =
    "SELECT line FROM (SELECT c.table_name || '.' || c.column_name AS line FROM "
    "information_schema.columns AS c"
    " JOIN information_schema.views AS t ON t.table_name = c.table_name AND"
    " t.table_schema = c.table_schema WHERE c.table_schema = current_schema()"
    " ) AS x ORDER BY line COLLATE \"C\"";
static const char indexes_sqlite[] =
    "SELECT name AS line FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
static const char indexes_postgres[] =
    "SELECT CAST(c.relname AS TEXT) AS line FROM pg_class AS c JOIN pg_index AS i ON"
    " i.indexrelid = c.oid WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND"
    " c.relname NOT LIKE '%\\_xid' AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE"
    " k.conindid = c.oid) ORDER BY c.relname COLLATE \"C\"";

struct listing {
    const char *sql;
    struct text text;
    int lines;
};

static const struct fault *
list(struct db *db, struct arena *a, void *context)
{
    struct listing *l = context;

    db_right(db, RIGHT_STORE, NULL);
    struct rows *r = db_rows(db, a, l->sql, NULL);
    while (db_next(r)) {
        text_addf(&l->text, "%s\n", row_text(r, "line"));
        l->lines++;
    }
    return rows_fault(r);
}

static struct listing
listed(struct room *room, const char *sqlite, const char *postgres)
{
    bool one = store_engine(room->store) == ENGINE_SQLITE;
    struct listing l = { .sql = one ? sqlite : postgres, .text = { .arena = &room->arena } };

    assert_null(room_read(room, list, &l));
    text_done(&l.text);
    return l;
}

/* Which line is first not the same: told, so that the mend is found. */
static void
compare(struct room *one, struct room *two, const char *what, const char *sqlite,
        const char *postgres)
{
    struct listing a = listed(one, sqlite, postgres), b = listed(two, sqlite, postgres);
    size_t at = 0, line = 0;

    while (a.text.bytes[at] && a.text.bytes[at] == b.text.bytes[at]) {
        if (a.text.bytes[at++] == '\n')
            line = at;
    }
    if (a.text.bytes[at] != b.text.bytes[at])
        tell("SQLite: %.60s  PostgreSQL: %.60s", a.text.bytes + line, b.text.bytes + line);
    tell("%s: %d", what, a.lines);
    assert_string_equal(a.text.bytes, b.text.bytes);
}

static void
all_tables_are_the_same_on_both(void **state)
{
    struct room sqlite, postgres;

    (void)state;
    if (!room_has(ENGINE_POSTGRES))
        postgres_absent();
    room_start(&sqlite, ENGINE_SQLITE, db_migrations, NULL);
    room_start(&postgres, ENGINE_POSTGRES, db_migrations, NULL);
    compare(&sqlite, &postgres, "columns", columns_sqlite, columns_postgres);
    compare(&sqlite, &postgres, "columns of views", views_sqlite, views_postgres);
    compare(&sqlite, &postgres, "indexes", indexes_sqlite, indexes_postgres);
    room_close(&sqlite);
    room_close(&postgres);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_text_serves_both),
        BOTH(an_office_moves_forward_only),
        cmocka_unit_test(all_tables_are_the_same_on_both),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* May a statement touch that table?  Each refusal is tried where it must happen: at prepare. */
#include <sqlite3.h>

#include "room.h"

static const struct {
    const char *what;
    enum right right;
    const char *folder, *sql;
    bool may;
} asked[] = {
    { "seen: its view", RIGHT_SEEN, NULL, "SELECT id FROM seen_tap", true },
    { "seen: the view in a part", RIGHT_SEEN, NULL,
      "SELECT t.day, COUNT(*) FROM (SELECT day FROM seen_tap WHERE id > 0) AS t GROUP BY t.day",
      true },
    { "seen: only how many", RIGHT_SEEN, NULL, "SELECT COUNT(*) FROM seen_tap", true },
    { "seen: two views", RIGHT_SEEN, NULL,
      "SELECT a.id FROM seen_tap AS a, seen_now AS b JOIN seen_tap AS c ON c.id = a.id", true },
    { "seen: a number", RIGHT_SEEN, NULL, "SELECT viewer() + today()", true },
    { "seen: words that only look like a table", RIGHT_SEEN, NULL,
      "SELECT 'FROM tap', id AS tap FROM seen_tap -- FROM tap\n WHERE day IS NOT DISTINCT FROM 1",
      true },
    { "seen: the table below", RIGHT_SEEN, NULL, "SELECT id FROM tap", false },
    { "seen: how many are below", RIGHT_SEEN, NULL, "SELECT COUNT(*) FROM tap", false },
    { "seen: beside its view", RIGHT_SEEN, NULL, "SELECT a.id FROM seen_tap AS a, tap AS b",
      false },
    { "seen: joined", RIGHT_SEEN, NULL, "SELECT a.id FROM seen_tap AS a JOIN tap AS b ON 1 = 1",
      false },
    { "seen: in brackets", RIGHT_SEEN, NULL, "SELECT 1 FROM (seen_tap AS a CROSS JOIN tap AS b)",
      false },
    { "seen: one behind the other", RIGHT_SEEN, NULL,
      "SELECT id FROM seen_tap UNION ALL SELECT id FROM tap", false },
    { "seen: inside a condition", RIGHT_SEEN, NULL,
      "SELECT id FROM seen_tap WHERE EXISTS (SELECT 1 FROM tap)", false },
    { "seen: quoted", RIGHT_SEEN, NULL, "SELECT id FROM \"tap\"", false },
    { "seen: with its schema", RIGHT_SEEN, NULL, "SELECT id FROM main.tap", false },
    { "seen: behind a comment", RIGHT_SEEN, NULL, "SELECT id FROM/**/tap", false },
    { "seen: a name that passes for a view", RIGHT_SEEN, NULL,
      "WITH seen_x AS (SELECT * FROM tap) SELECT * FROM seen_x", false },
    { "seen: the clockwork's view", RIGHT_SEEN, NULL, "SELECT id FROM fact_tap", false },
    { "seen: writing", RIGHT_SEEN, NULL, "DELETE FROM allotment", false },
    { "seen: the schema", RIGHT_SEEN, NULL, "SELECT sql FROM sqlite_schema", false },
    { "seen: the journal", RIGHT_SEEN, NULL, "SELECT seq FROM journal", false },
    { "seen: a pragma", RIGHT_SEEN, NULL, "PRAGMA user_version", false },
    { "seen: a pragma as a table", RIGHT_SEEN, NULL, "SELECT * FROM pragma_table_list", false },
    { "fact: its views", RIGHT_FACT, NULL,
      "SELECT f.id FROM fact_tap AS f JOIN seen_tap AS s ON s.id = f.id", true },
    { "fact: a name of its own", RIGHT_FACT, NULL,
      "WITH late AS (SELECT id FROM fact_tap WHERE minute > 1080) SELECT COUNT(*) FROM late",
      true },
    { "fact: the table below", RIGHT_FACT, NULL, "SELECT id FROM tap", false },
    { "fact: a name that passes for a view", RIGHT_FACT, NULL,
      "WITH fact_x(id) AS (SELECT id FROM tap) SELECT id FROM fact_x", false },
    { "fact: writing", RIGHT_FACT, NULL, "DELETE FROM allotment", false },
    { "folder: its table", RIGHT_FOLDER, "time", "SELECT id, place FROM tap WHERE officer = 1",
      true },
    { "folder: writing it", RIGHT_FOLDER, "time",
      "INSERT INTO allotment (officer, day, minutes) VALUES (1, 1, 1) ON CONFLICT (officer, day)"
      " DO UPDATE SET minutes = excluded.minutes",
      true },
    { "folder: changing it", RIGHT_FOLDER, "time",
      "UPDATE allotment SET minutes = 0 FROM (SELECT id FROM seen_tap) AS s WHERE officer = s.id",
      true },
    { "folder: taking away from it", RIGHT_FOLDER, "time", "DELETE FROM allotment", true },
    { "folder: from its own", RIGHT_FOLDER, "time",
      "INSERT INTO allotment (officer, day, minutes) SELECT officer, day, 0 FROM fact_tap", true },
    { "folder: a foreign key to another's", RIGHT_FOLDER, "time",
      "INSERT INTO tap (id, seq, officer, day, minute) VALUES (1, 1, 1, 20200715, 1)", true },
    { "folder: ending a fact", RIGHT_FOLDER, "time",
      "UPDATE \"leave\" SET ended_seq = 5 WHERE id = 1", true },
    { "folder: changing a fact", RIGHT_FOLDER, "time", "UPDATE \"leave\" SET kind = 'x'", false },
    { "folder: changing a fact while ending it", RIGHT_FOLDER, "time",
      "UPDATE \"leave\" SET kind = 'x', ended_seq = 1", false },
    { "folder: deleting a fact", RIGHT_FOLDER, "time", "DELETE FROM tap WHERE id = 1", false },
    { "folder: another's table", RIGHT_FOLDER, "time", "SELECT name FROM officer", false },
    { "folder: writing another's", RIGHT_FOLDER, "time", "UPDATE officer SET name = 'x'", false },
    { "folder: adding to another's", RIGHT_FOLDER, "time",
      "INSERT INTO officer (id, name) VALUES (1, 'x')", false },
    { "folder: another's table inside", RIGHT_FOLDER, "time",
      "INSERT INTO allotment (officer, day, minutes) SELECT id, 1, length(name) FROM officer",
      false },
    { "folder: the journal", RIGHT_FOLDER, "time", "DELETE FROM journal", false },
    { "folder: a table of one's own", RIGHT_FOLDER, "time", "CREATE TABLE mine (id INTEGER)",
      false },
    { "folder: throwing one away", RIGHT_FOLDER, "time", "DROP TABLE allotment", false },
    { "folder: another file", RIGHT_FOLDER, "time", "ATTACH 'x' AS y", false },
    { "folder: ending the transaction", RIGHT_FOLDER, "time", "COMMIT", false },
    { "folder: two statements", RIGHT_FOLDER, "time",
      "DELETE FROM allotment; DELETE FROM allotment", false },
    { "folder nobody has", RIGHT_FOLDER, "nobody", "SELECT id FROM tap", false },
    { "store: everything", RIGHT_STORE, NULL, "SELECT COUNT(*) FROM journal, officer, tap", true },
};

static void
each_right_has_its_tables(void **state)
{
    struct room *room = ROOM(state);

    for (size_t i = 0; i < COUNT(asked); i++) {
        struct say say = { asked[i].right, asked[i].folder, asked[i].sql, NULL };
        const struct fault *f = room_write(room, room_say, &say);

        tell("%s: %s", asked[i].what, f ? f->key : "may");
        if (asked[i].may)
            assert_true(!f || strcmp(f->key, "store.foreign") == 0);
        else
            assert_string_equal(key_of(f), "store.denied");
    }
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), 0);
}

/* A statement prepared under one right is not found under another. */
static const struct fault *
change_right(struct db *db, struct arena *a, void *context)
{
    static const char sql[] = "SELECT COUNT(*) FROM allotment";
    int64_t n;

    (void)context;
    db_right(db, RIGHT_FOLDER, "time");
    TRY(db_int(db, a, sql, NULL, 0, &n));
    db_right(db, RIGHT_FOLDER, "people");
    assert_string_equal(key_of(db_int(db, a, sql, NULL, 0, &n)), "store.denied");
    db_right(db, RIGHT_SEEN, NULL);
    assert_string_equal(key_of(db_int(db, a, sql, NULL, 0, &n)), "store.denied");
    db_right(db, RIGHT_FOLDER, "time");
    return db_int(db, a, sql, NULL, 0, &n);
}

static void
a_right_ends_with_its_folder(void **state)
{
    struct room *room = ROOM(state);

    assert_null(room_read(room, change_right, NULL));
}

/* The second gate alone, without the scan of the text before it. */
static void
the_authorizer_refuses_by_itself(void **state)
{
    static const struct {
        enum right right;
        const char *sql;
        int rc;
    } tried[] = {
        { RIGHT_SEEN, "SELECT id FROM seen_tap_day", SQLITE_OK },
        { RIGHT_SEEN, "SELECT COUNT(*) FROM seen_tap_day", SQLITE_OK },
        { RIGHT_SEEN, "SELECT id FROM tap", SQLITE_AUTH },
        { RIGHT_SEEN, "SELECT id FROM fact_tap", SQLITE_AUTH },
        { RIGHT_SEEN, "SELECT id FROM seen_tap_day UNION ALL SELECT id FROM tap", SQLITE_AUTH },
        { RIGHT_SEEN, "SELECT (SELECT MAX(seq) FROM journal)", SQLITE_AUTH },
        { RIGHT_FACT, "SELECT id FROM fact_tap", SQLITE_OK },
        { RIGHT_FACT, "SELECT id FROM tap", SQLITE_AUTH },
        { RIGHT_FACT, "DELETE FROM allotment", SQLITE_AUTH },
        { RIGHT_FOLDER, "DELETE FROM allotment", SQLITE_OK },
        { RIGHT_FOLDER, "DELETE FROM tap", SQLITE_AUTH },
        { RIGHT_FOLDER, "UPDATE tap SET minute = 0", SQLITE_AUTH },
        { RIGHT_FOLDER, "UPDATE officer SET name = 'x'", SQLITE_AUTH },
        { RIGHT_FOLDER, "DELETE FROM journal", SQLITE_AUTH },
        { RIGHT_FOLDER, "SELECT sql FROM sqlite_schema", SQLITE_AUTH },
        { RIGHT_FOLDER, "DROP TABLE allotment", SQLITE_AUTH },
        { RIGHT_FOLDER, "ATTACH 'x' AS y", SQLITE_AUTH },
        { RIGHT_FOLDER, "PRAGMA foreign_keys = OFF", SQLITE_AUTH },
        { RIGHT_FOLDER, "COMMIT", SQLITE_AUTH },
        { RIGHT_FOLDER, "SAVEPOINT x", SQLITE_AUTH },
    };
    struct room *room = ROOM(state);
    struct say view = { RIGHT_STORE, NULL,
                        "CREATE VIEW seen_tap_day AS SELECT t.id FROM tap AS t"
                        " JOIN officer AS o ON o.id = t.officer",
                        NULL };
    sqlite3 *plain;

    assert_null(room_write(room, room_say, &view));
    assert_int_equal(sqlite3_open(room_file(room), &plain), SQLITE_OK);
    for (size_t i = 0; i < COUNT(tried); i++) {
        struct asking asking = { .guard = &room->store->guard,
                                 .right = tried[i].right,
                                 .folder = guard_folder(&room->store->guard, "time") };
        sqlite3_stmt *s = NULL;

        tell("%s", tried[i].sql);
        sqlite3_set_authorizer(plain, guard_authorize, &asking);
        assert_int_equal(sqlite3_prepare_v2(plain, tried[i].sql, -1, &s, NULL), tried[i].rc);
        sqlite3_finalize(s);
    }
    sqlite3_close(plain);
}

/* What the text hides, the authorizer finds. */
static void
views_hide_nothing_more(void **state)
{
    struct room *room = ROOM(state);
    static const char *const views[] = {
        "CREATE VIEW seen_deep AS SELECT * FROM plain_view",
        "CREATE VIEW plain_view AS SELECT id FROM officer",
    };
    struct say look = { RIGHT_SEEN, NULL, "SELECT id FROM seen_deep", NULL };

    for (size_t i = 0; i < COUNT(views); i++) {
        struct say say = { RIGHT_STORE, NULL, views[i], NULL };
        assert_null(room_write(room, room_say, &say));
    }
    /* Views are flat: the innermost one must be a seen view itself. */
    assert_string_equal(key_of(room_read(room, room_say, &look)), "store.denied");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        SQLITE(each_right_has_its_tables),
        SQLITE(the_authorizer_refuses_by_itself),
        BOTH(a_right_ends_with_its_folder),
        SQLITE(views_hide_nothing_more),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* How does a test get a store of its own? */
#include "room.h"

#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"

extern const struct embedded db_migrations[];

static const char tables_sql[] =
    "CREATE TABLE officer (id {{i64}} PRIMARY KEY, name {{text}} NOT NULL,"
    " CONSTRAINT officer_name UNIQUE (name)) {{strict}};\n"
    "CREATE TABLE tap (id {{i64}} PRIMARY KEY, seq {{i64}} NOT NULL,"
    " officer {{i64}} NOT NULL CONSTRAINT tap_officer REFERENCES officer (id),"
    " day INTEGER NOT NULL, minute INTEGER NOT NULL CONSTRAINT tap_minute CHECK (minute >= 0),"
    " place {{text}}, stamp {{bytes}}) {{strict}};\n"
    "CREATE INDEX tap_officer_day ON tap (officer, day);\n"
    "CREATE TABLE \"leave\" (id {{i64}} PRIMARY KEY, seq {{i64}} NOT NULL, ended_seq {{i64}},"
    " officer {{i64}} NOT NULL, day INTEGER NOT NULL, kind {{text}}) {{strict}};\n"
    "CREATE TABLE allotment (officer {{i64}} NOT NULL, day INTEGER NOT NULL, minutes INTEGER NOT"
    " NULL, PRIMARY KEY (officer, day)) {{strict_norowid}};\n"
    "CREATE VIEW seen_tap AS SELECT t.id, t.officer, t.day, t.minute FROM tap AS t"
    " WHERE t.officer = viewer()"
    " UNION ALL SELECT t.id, t.officer, t.day, 0 FROM officer AS o JOIN tap AS t ON t.officer = "
    "o.id"
    " WHERE t.officer <> viewer() AND t.day = today();\n"
    "CREATE VIEW seen_now AS SELECT viewer() AS officer, today() AS day, now_us() AS at_us;\n"
    "CREATE VIEW fact_tap AS SELECT id, officer, day, minute FROM tap;\n";

struct embedded room_migrations[] = {
    { 0 },
    { "9001-room.sql", tables_sql, tables_sql + sizeof tables_sql - 1 },
    { 0 },
    { 0 },
};

static const struct table time_tables[] = {
    { "tap", "time", true }, { "leave", "time", true }, { "allotment", "time", false }, { 0 }
};
static const struct table people_tables[] = { { "officer", "people", false }, { 0 } };
const struct table *const room_tables[] = { time_tables, people_tables, NULL };

const char *
key_of(const struct fault *f)
{
    return f ? f->key : "";
}

bool
room_has(enum engine engine)
{
    return engine == ENGINE_SQLITE || postgres_start();
}

const struct fault *
room_reopen(struct room *room)
{
    return store_open(&room->arena, &room->options, &room->store);
}

void
room_start(struct room *room, enum engine engine, const struct embedded *migrations,
           const struct table *const *tables)
{
    static int rooms;

    *room = (struct room){ 0 };
    log_quiet(1);
    if (engine == ENGINE_SQLITE) {
        snprintf(room->where, sizeof room->where, "/tmp/tsutome-room-XXXXXX");
        assert_non_null(mkdtemp(room->where));
    } else {
        char name[64];
        snprintf(name, sizeof name, "room_%d_%d", (int)getpid(), ++rooms);
        assert_true(postgres_create(name));
        snprintf(room->where, sizeof room->where, "%s&dbname=%s", postgres_start(), name);
    }
    room->options = (struct store_options){
        .where = room->where, .migrations = migrations, .tables = tables, .may_create = true
    };
    const struct fault *f = room_reopen(room);
    if (f)
        tell("%s %s", f->key, f->seen ? f->seen : "");
    assert_null(f);
}

void
room_open(struct room *room, enum engine engine)
{
    room_migrations[0] = db_migrations[0]; /* the store's own tables */
    room_start(room, engine, room_migrations, room_tables);
}

const char *
room_file(struct room *room)
{
    return arena_text(&room->arena, "%s/tsutome.db", room->where);
}

void
room_leave(struct room *room)
{
    store_close(room->store);
    room->store = NULL;
}

void
room_close(struct room *room)
{
    static const char *const files[] = { "tsutome.db", "tsutome.db-wal", "tsutome.db-shm", "lock" };

    room_leave(room);
    if (*room->where == '/') {
        for (size_t i = 0; i < COUNT(files); i++)
            unlink(arena_text(&room->arena, "%s/%s", room->where, files[i]));
        rmdir(room->where);
    } else
        postgres_drop(strstr(room->where, "dbname=") + 7);
    arena_clear(&room->arena);
}

/* ---- work ------------------------------------------------------------------------------------ */

struct errand {
    struct work work;
    room_fn *run;
    void *context;
};

static const struct fault *
run(struct work *work, struct db *db)
{
    struct errand *e = (struct errand *)work;

    return e->run(db, work->arena, e->context);
}

const struct fault *
room_write(struct room *room, room_fn *fn, void *context)
{
    struct errand e = { { .run = run, .arena = &room->arena }, fn, context };

    return store_write_now(room->store, &e.work);
}

const struct fault *
room_read(struct room *room, room_fn *fn, void *context)
{
    struct errand e = { { .run = run, .arena = &room->arena }, fn, context };

    return store_read_now(room->store, &e.work);
}

const struct fault *
room_tap(struct db *db, struct arena *a, int64_t officer, int day, int minute, int64_t *ret)
{
    int64_t id = db_new_id(db);
    int64_t seq = journal_begin(db, &(struct line){ .who = officer,
                                                    .for_whom = officer,
                                                    .errand = "time.tap",
                                                    .thing = "tap",
                                                    .subject = id,
                                                    .at = { 1595000000000000 + id },
                                                    .payload = "{\"kind\":\"in\"}",
                                                    .retention = "work" });

    db_right(db, RIGHT_FOLDER, "time");
    TRY(db_run(db, a,
               "INSERT INTO tap (id, seq, officer, day, minute, place, stamp)"
               " VALUES ($1, $2, $3, $4, $5, $6, $7)",
               VALUES(I(id), I(seq), I(officer), I(day), I(minute), T(id % 3 ? "庁舎" : NULL),
                      B(&id, sizeof id))));
    if (ret)
        *ret = id;
    return journal_end(db, a);
}

struct counting {
    const char *sql;
    int64_t n;
};

static const struct fault *
count(struct db *db, struct arena *a, void *context)
{
    struct counting *c = context;

    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, a, c->sql, NULL, -1, &c->n);
}

int64_t
room_count(struct room *room, const char *sql)
{
    struct counting c = { sql, -1 };

    assert_null(room_read(room, count, &c));
    return c.n;
}

const struct fault *
room_say(struct db *db, struct arena *a, void *context)
{
    struct say *say = context;

    db_right(db, say->right, say->folder);
    return db_run(db, a, say->sql, say->values);
}

static const struct fault *
add_officers(struct db *db, struct arena *a, void *context)
{
    db_right(db, RIGHT_FOLDER, "people");
    for (int i = 1; i <= *(int *)context; i++)
        TRY(db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)",
                   VALUES(I(i), T(arena_text(a, "officer %d", i)))));
    return NULL;
}

void
room_officers(struct room *room, int n)
{
    assert_null(room_write(room, add_officers, &n));
}

/* ---- as setup and teardown ------------------------------------------------------------------- */

static int
set_up(void **state, enum engine engine)
{
    struct room *room;

    *state = NULL;
    if (!room_has(engine))
        return 0;
    room = malloc(sizeof *room);
    room_open(room, engine);
    *state = room;
    return 0;
}

int
room_sqlite(void **state)
{
    return set_up(state, ENGINE_SQLITE);
}

int
room_postgres(void **state)
{
    return set_up(state, ENGINE_POSTGRES);
}

int
room_end(void **state)
{
    if (*state)
        room_close(*state);
    free(*state);
    return 0;
}

/* Many nodes and many writers over one PostgreSQL. */
#include <libpq-fe.h>
#include <stdio.h>
#include <time.h>

#include "room.h"
#include "store/pg.h"

static void
nap(int ms)
{
    struct timespec ts = { ms / 1000, ms % 1000 * 1000000L };

    nanosleep(&ts, NULL);
}

/* ---- conflicts ------------------------------------------------------------------------------- */

struct adding {
    struct work work;
    struct arena arena;
    const struct fault *fault;
};

static atomic_int waiting, runs;

/* Reads, thinks, writes what it read and one: lost without SERIALIZABLE. */
static const struct fault *
add_one(struct work *work, struct db *db)
{
    int64_t was;

    atomic_fetch_add(&runs, 1);
    db_right(db, RIGHT_FOLDER, "time");
    TRY(db_int(db, work->arena, "SELECT minutes FROM allotment WHERE officer = 1 AND day = 1", NULL,
               0, &was));
    nap(1);
    return db_run(db, work->arena,
                  "UPDATE allotment SET minutes = $1 WHERE officer = 1 AND day = 1",
                  VALUES(I(was + 1)));
}

static void
added(struct work *work, const struct fault *f)
{
    ((struct adding *)work)->fault = f;
    atomic_fetch_sub(&waiting, 1);
}

static int
add_many(struct room *room, int n, int64_t officer)
{
    struct adding *all = calloc((size_t)n, sizeof *all);
    int kept = 0;

    atomic_store(&waiting, n);
    atomic_store(&runs, 0);
    for (int i = 0; i < n; i++) {
        all[i].work = (struct work){
            .run = add_one, .done = added, .arena = &all[i].arena, .officer = officer
        };
        store_write(room->store, &all[i].work);
    }
    while (atomic_load(&waiting))
        nap(1);
    for (int i = 0; i < n; i++) {
        kept += !all[i].fault;
        if (all[i].fault)
            assert_int_equal(all[i].fault->kind, FAULT_BUSY);
        arena_clear(&all[i].arena);
    }
    free(all);
    return kept;
}

static void
a_conflict_runs_again(void **state)
{
    struct room *room = ROOM(state);
    struct say say = { RIGHT_FOLDER, "time",
                       "INSERT INTO allotment (officer, day, minutes) VALUES (1, 1, 0)", NULL };

    assert_null(room_write(room, room_say, &say));
    int kept = add_many(room, 60, 0);
    tell("60 works, %d runs, %d kept", atomic_load(&runs), kept);
    assert_true(atomic_load(&runs) > 60);
    assert_true(kept > 30);
    assert_int_equal(room_count(room, "SELECT minutes FROM allotment"), kept);
    /* Behind one officer's lock they stand in line, and nobody runs twice. */
    assert_int_equal(add_many(room, 60, 1), 60);
    tell("behind the lock: %d runs", atomic_load(&runs));
    assert_in_range(atomic_load(&runs), 60, 63);
    assert_int_equal(room_count(room, "SELECT minutes FROM allotment"), kept + 60);
}

/* ---- roles ----------------------------------------------------------------------------------- */

static const struct fault *
bare(struct db *db, struct arena *a, void *context)
{
    (void)a;
    /* Round the scan, as a hole in it would be. */
    struct pg *p = (struct pg *)db;
    PGresult *res = PQexec(p->conn, context);
    bool refused = PQresultStatus(res) == PGRES_FATAL_ERROR &&
                   strcmp(PQresultErrorField(res, PG_DIAG_SQLSTATE), "42501") == 0;
    PQclear(res);
    return refused ? NULL : fault(a, FAULT_OURS, "test.open", NULL, NULL);
}

static void
readers_have_no_right_to_tables(void **state)
{
    static char *const sql[] = { "SELECT id FROM tap", "SELECT COUNT(*) FROM officer",
                                 "SELECT seq FROM journal", "SELECT key FROM once" };
    struct room *room = ROOM(state);

    for (size_t i = 0; i < COUNT(sql); i++) {
        tell("%s", sql[i]);
        assert_null(room_read(room, bare, sql[i]));
    }
}

/* ---- a connection that goes away ---------------------------------------------------------------
 */

static void
hang_up(struct room *room)
{
    PGconn *c = PQconnectdb(room->where);
    PQclear(PQexec(c, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                      " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    PQfinish(c);
    nap(50);
}

static void
a_lost_connection_is_made_again(void **state)
{
    struct room *room = ROOM(state);

    for (int i = 0; i < 3; i++) {
        int n = 3 * (i + 1);
        hang_up(room);
        if (i == 0)
            room_officers(room, n);
        assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 3);
    }
}

/* ---- nodes ----------------------------------------------------------------------------------- */

struct ear {
    pthread_mutex_t lock;
    int heard;
    int64_t officer;
};

static void
hear(void *context, const struct change *changes, size_t n)
{
    struct ear *ear = context;

    pthread_mutex_lock(&ear->lock);
    ear->heard += (int)n;
    ear->officer = changes[n - 1].officer;
    pthread_mutex_unlock(&ear->lock);
}

static int
heard(struct ear *ear)
{
    pthread_mutex_lock(&ear->lock);
    int n = ear->heard;
    pthread_mutex_unlock(&ear->lock);
    return n;
}

static const struct fault *
touch(struct db *db, struct arena *a, void *context)
{
    TRY(room_tap(db, a, 1, 20200701, *(int *)context, NULL));
    db_touched(db, (struct change){ .officer = 1, .unit = 2, .day = { 20200701 } });
    return NULL;
}

static const struct fault *
verify(struct db *db, struct arena *a, void *verdict)
{
    return journal_verify(db, a, NULL, verdict);
}

static void
nodes_hear_of_each_other(void **state)
{
    struct room *room = ROOM(state);
    struct ear near = { .lock = PTHREAD_MUTEX_INITIALIZER }, far = near;
    struct room other = *room;

    other.store = NULL;
    assert_null(room_reopen(&other));
    store_listen(room->store, hear, &near);
    store_listen(other.store, hear, &far);
    room_officers(room, 1);
    for (int i = 0; i < 20; i++)
        assert_null(room_write(i % 2 ? room : &other, touch, &i));
    for (int i = 0; i < 300 && (heard(&near) < 20 || heard(&far) < 20); i++)
        nap(10);
    assert_int_equal(heard(&near), 20);
    assert_int_equal(heard(&far), 20);
    assert_int_equal(near.officer, 1);
    /* Both nodes' lines stand in one chain without a gap. */
    for (int i = 0; i < 300 && room_count(room, "SELECT COUNT(*) FROM seal") < 20; i++)
        nap(10);
    struct verdict v;
    assert_null(room_read(room, verify, &v));
    assert_true(v.sound);
    assert_int_equal(v.lines, 20);
    room_leave(&other);
    room->arena = other.arena;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        POSTGRES(a_conflict_runs_again),
        POSTGRES(readers_have_no_right_to_tables),
        POSTGRES(a_lost_connection_is_made_again),
        POSTGRES(nodes_hear_of_each_other),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What may happen to SQLite's file and its one writer, and what is left then. */
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "room.h"
#include "store/lite.h"

/* ---- a batch that is lost -------------------------------------------------------------------- */

struct taker {
    struct work work;
    struct arena arena;
    int i;
    const struct fault *fault;
};

static atomic_int waiting;
static atomic_int runs;

static void
taken(struct work *work, const struct fault *f)
{
    ((struct taker *)work)->fault = f;
    atomic_fetch_sub(&waiting, 1);
}

static const struct fault *
take_room(struct work *work, struct db *db)
{
    int i = ((struct taker *)work)->i;

    atomic_fetch_add(&runs, 1);
    if (i == 5) { /* the one that is too large for the disk */
        char *large = arena_take(work->arena, 4 << 20);
        int64_t seq = journal_begin(db, &(struct line){ .errand = "test.large" });
        db_right(db, RIGHT_FOLDER, "time");
        TRY(db_run(db, work->arena,
                   "INSERT INTO tap (id, seq, officer, day, minute, stamp)"
                   " VALUES ($1, $2, 1, 20200715, 1, $3)",
                   VALUES(I(db_new_id(db)), I(seq), B(large, 4 << 20))));
        return journal_end(db, work->arena);
    }
    return room_tap(db, work->arena, 1, 20200715, i, NULL);
}

/* Holds the writer until the whole crowd waits, so that they make one batch. */
static const struct fault *
hold(struct work *work, struct db *db)
{
    struct timespec nap = { 0, 50000000 };

    (void)work, (void)db;
    nanosleep(&nap, NULL);
    return NULL;
}

static void
one_batch(struct room *room, struct taker *takers, int n,
          const struct fault *(*run)(struct work *, struct db *))
{
    struct timespec nap = { 0, 1000000 };

    atomic_store(&waiting, n + 1);
    atomic_store(&runs, 0);
    takers[n] = (struct taker){ .work = { .run = hold, .done = taken, .arena = &takers[n].arena } };
    store_write(room->store, &takers[n].work);
    for (int i = 0; i < n; i++) {
        takers[i] =
            (struct taker){ .i = i,
                            .work = { .run = run, .done = taken, .arena = &takers[i].arena } };
        store_write(room->store, &takers[i].work);
    }
    while (atomic_load(&waiting))
        nanosleep(&nap, NULL);
}

static void
forget(struct taker *takers, int n)
{
    for (int i = 0; i <= n; i++)
        arena_clear(&takers[i].arena);
}

static const struct fault *
narrow(struct db *db, struct arena *a, void *context)
{
    int pages = *(int *)context;

    (void)a;
    /* Set on the writer's own connection, from its own thread. */
    sqlite3 *sqlite = ((struct lite *)db)->sqlite;
    sqlite3_set_authorizer(sqlite, NULL, NULL);
    char *sql = sqlite3_mprintf("PRAGMA max_page_count = %d", pages);
    assert_int_equal(sqlite3_exec(sqlite, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_free(sql);
    sqlite3_set_authorizer(sqlite, guard_authorize, &((struct lite *)db)->asking);
    return NULL;
}

static const struct fault *
verify(struct db *db, struct arena *a, void *verdict)
{
    return journal_verify(db, a, NULL, verdict);
}

static void
a_full_disk_takes_only_what_does_not_fit(void **state)
{
    struct room *room = ROOM(state);
    struct taker takers[13];
    int pages = (int)room_count(room, "SELECT page_count FROM pragma_page_count") + 60,
        all = 1 << 30;
    struct verdict verdict;

    room_officers(room, 1);
    assert_null(room_write(room, narrow, &pages));
    one_batch(room, takers, 12, take_room);
    for (int i = 0; i < 12; i++) {
        tell("%d: %s", i, key_of(takers[i].fault));
        assert_string_equal(key_of(takers[i].fault), i == 5 ? "store.full" : "");
        if (i == 5)
            assert_int_equal(takers[i].fault->kind, FAULT_BUSY);
    }
    assert_true(atomic_load(&runs) > 12); /* the batch was lost and each ran again alone */
    forget(takers, 12);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 11);
    assert_null(room_read(room, verify, &verdict));
    assert_true(verdict.sound);
    assert_int_equal(verdict.lines, 11);
    /* With room again, work goes on. */
    assert_null(room_write(room, narrow, &all));
    one_batch(room, takers, 12, take_room);
    for (int i = 0; i < 12; i++)
        assert_null(takers[i].fault);
    forget(takers, 12);
    assert_null(room_read(room, verify, &verdict));
    assert_true(verdict.sound);
}

static int
stop_now(void *left)
{
    return --*(int *)left < 0;
}

static int left;

static const struct fault *
be_interrupted(struct work *work, struct db *db)
{
    struct taker *t = (struct taker *)work;
    sqlite3 *sqlite = ((struct lite *)db)->sqlite;
    bool first = atomic_fetch_add(&runs, 1) == t->i;

    if (t->i == 3 && first) {
        left = 0;
        sqlite3_progress_handler(sqlite, 1, stop_now, &left);
    }
    const struct fault *f = room_tap(db, work->arena, 1, 20200715, t->i, NULL);
    sqlite3_progress_handler(sqlite, 0, NULL, NULL);
    return f;
}

static void
an_interrupted_savepoint_costs_nobody_else(void **state)
{
    struct room *room = ROOM(state);
    struct taker takers[9];
    struct verdict verdict;

    room_officers(room, 1);
    one_batch(room, takers, 8, be_interrupted);
    for (int i = 0; i < 8; i++)
        assert_string_equal(key_of(takers[i].fault), "");
    assert_true(atomic_load(&runs) > 8);
    forget(takers, 8);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 8);
    assert_null(room_read(room, verify, &verdict));
    assert_true(verdict.sound);
}

/* ---- who may open it ------------------------------------------------------------------------- */

static void
a_held_folder_is_refused(void **state)
{
    struct room *room = ROOM(state);
    struct store *second = NULL;
    const struct fault *f = store_open(&room->arena, &room->options, &second);

    assert_string_equal(key_of(f), "store.held");
    assert_null(second);
    room_leave(room);
    assert_null(room_reopen(room));
}

static void
a_missing_one_is_not_made_by_accident(void **state)
{
    struct room *room = ROOM(state);
    struct store_options o = room->options;
    struct store *store = NULL;
    struct stat st;

    o.where = arena_text(&room->arena, "%s/nothing", room->where);
    o.may_create = false;
    assert_string_equal(key_of(store_open(&room->arena, &o, &store)), "store.missing");
    assert_int_not_equal(stat(o.where, &st), 0);
    o.where = arena_text(&room->arena, "%s/no/such/place", room->where);
    o.may_create = true;
    assert_string_equal(key_of(store_open(&room->arena, &o, &store)), "store.missing");
}

static void
only_the_owner_reads_it(void **state)
{
    struct room *room = ROOM(state);
    struct stat st;

    assert_int_equal(stat(room_file(room), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
}

static void
closing_leaves_one_whole_file(void **state)
{
    struct room *room = ROOM(state);
    struct stat st;

    room_officers(room, 50);
    room_leave(room);
    const char *wal = arena_text(&room->arena, "%s-wal", room_file(room));
    assert_true(stat(wal, &st) != 0 || st.st_size == 0);
    assert_null(room_reopen(room));
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 50);
}

/* A file that is not a database, or a damaged one, is told and not overwritten. */
static void
a_strange_file_is_left_alone(void **state)
{
    struct room *room = ROOM(state);
    char text[4096] = "this is somebody's letter";

    room_leave(room);
    int fd = open(room_file(room), O_WRONLY | O_TRUNC);
    assert_int_equal(write(fd, text, sizeof text), sizeof text);
    close(fd);
    assert_string_equal(key_of(room_reopen(room)), "store.broken");
    fd = open(room_file(room), O_RDONLY);
    char again[sizeof text];
    assert_int_equal(read(fd, again, sizeof again), sizeof again);
    close(fd);
    assert_memory_equal(text, again, sizeof text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        SQLITE(a_full_disk_takes_only_what_does_not_fit),
        SQLITE(an_interrupted_savepoint_costs_nobody_else),
        SQLITE(a_held_folder_is_refused),
        SQLITE(a_missing_one_is_not_made_by_accident),
        SQLITE(only_the_owner_reads_it),
        SQLITE(closing_leaves_one_whole_file),
        SQLITE(a_strange_file_is_left_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

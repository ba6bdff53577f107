/* What the store promises, tried on both engines alike. */
#include "room.h"

#include "base/text.h"

#include <time.h>

/* ---- values ---------------------------------------------------------------------------------- */

static const struct fault *
keep_values(struct db *db, struct arena *a, void *context)
{
    (void)context;
    db_right(db, RIGHT_FOLDER, "people");
    TRY(db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)",
               VALUES(I(INT64_MIN), T("勤 'め\" \\ %s"))));
    int64_t seq = journal_begin(db, &(struct line){ .errand = "test" });
    db_right(db, RIGHT_FOLDER, "time");
    /* Places may stand in any order and more than once. */
    TRY(db_run(
        db, a,
        "INSERT INTO tap (seq, id, officer, day, minute, place, stamp)"
        " VALUES ($3, $1, $2, $4, $5, $6, $7)",
        VALUES(I(INT64_MAX), I(INT64_MIN), I(seq), I(20200715), I(0), NONE, B("a\0b\xff", 4))));
    TRY(db_run(db, a,
               "INSERT INTO tap (id, officer, day, minute, place, stamp, seq)"
               " VALUES (1, $1, 20200715, $3, $2, $4, $5)",
               VALUES(I(INT64_MIN), T(NULL), I(7), B("", 0), I(seq))));
    assert_int_equal(db_changed(db), 1);
    return journal_end(db, a);
}

static const struct fault *
read_values(struct db *db, struct arena *a, void *context)
{
    size_t size;

    (void)context;
    db_right(db, RIGHT_STORE, NULL);
    struct rows *r = db_rows(db, a,
                             "SELECT t.id, t.place, t.stamp, t.minute, o.name, o.id AS officer"
                             " FROM tap AS t JOIN officer AS o ON o.id = t.officer"
                             " ORDER BY t.id DESC",
                             NULL);
    assert_true(db_next(r));
    assert_true(row_int(r, "id") == INT64_MAX);
    assert_true(row_int(r, "officer") == INT64_MIN);
    assert_true(row_null(r, "place"));
    assert_null(row_text(r, "place"));
    assert_false(row_null(r, "minute"));
    assert_int_equal(row_int(r, "minute"), 0);
    assert_string_equal(row_text(r, "name"), "勤 'め\" \\ %s");
    assert_memory_equal(row_bytes(r, "stamp", &size), "a\0b\xff", 4);
    assert_int_equal(size, 4);
    assert_true(db_next(r));
    assert_int_equal(row_int_at(r, 0), 1);
    assert_string_equal(row_text_at(r, 3), "7");
    row_bytes(r, "stamp", &size);
    assert_int_equal(size, 0);
    assert_false(row_null(r, "stamp"));
    assert_false(db_next(r));
    assert_false(db_next(r));
    return rows_fault(r);
}

static void
what_was_kept_is_read(void **state)
{
    struct room *room = ROOM(state);

    assert_null(room_write(room, keep_values, NULL));
    assert_null(room_read(room, read_values, NULL));
}

/* An answer under way, and the same statement asked again inside it. */
static const struct fault *
read_inside(struct db *db, struct arena *a, void *context)
{
    static const char sql[] = "SELECT id FROM officer WHERE id >= $1 ORDER BY id";
    int64_t sum = 0;

    (void)context;
    db_right(db, RIGHT_STORE, NULL);
    struct rows *outer = db_rows(db, a, sql, VALUES(I(1)));
    while (db_next(outer)) {
        struct rows *inner = db_rows(db, a, sql, VALUES(I(row_int(outer, "id"))));
        while (db_next(inner))
            sum += row_int(inner, "id");
        if (row_int(outer, "id") == 3)
            break; /* left open: the store closes what a work forgets */
    }
    assert_int_equal(sum, (1 + 2 + 3 + 4) + (2 + 3 + 4) + (3 + 4));
    return NULL;
}

static void
answers_may_nest(void **state)
{
    struct room *room = ROOM(state);

    room_officers(room, 4);
    for (int i = 0; i < 3; i++)
        assert_null(room_read(room, read_inside, NULL));
}

/* More statements than a connection keeps prepared. */
static const struct fault *
many_statements(struct db *db, struct arena *a, void *context)
{
    int64_t got;

    (void)context;
    db_right(db, RIGHT_STORE, NULL);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 700; i++) {
            TRY(db_int(db, a, arena_text(a, "SELECT %d + $1", i), VALUES(I(1)), 0, &got));
            assert_int_equal(got, i + 1);
        }
    return NULL;
}

static void
statements_give_way(void **state)
{
    struct room *room = ROOM(state);

    assert_null(room_read(room, many_statements, NULL));
    assert_null(room_write(room, many_statements, NULL));
}

/* A statement is prepared for the kinds of all its values: those of other kinds, anywhere among
 * them, are another's. */
enum { MANY = 64 };

static const struct fault *
many_values(struct db *db, struct arena *a, void *context)
{
    struct text sql = { .arena = a };

    (void)context;
    db_right(db, RIGHT_STORE, NULL);
    text_add(&sql, "SELECT 0");
    for (int i = 1; i <= MANY; i++)
        text_addf(&sql, ", $%d", i);
    const char *select = text_done(&sql);
    for (int turned = 0; turned <= MANY; turned++) {
        struct value v[MANY + 1];

        for (int i = 0; i < MANY; i++)
            if ((i % 3 == 0) == (i + 1 == turned))
                v[i] = (struct value)T(arena_text(a, "text %d", i));
            else if (i % 5 == 0)
                v[i] = (struct value)NONE;
            else
                v[i] = (struct value)I(INT64_MAX - i);
        v[MANY].is = V_END;
        struct rows *r = db_rows(db, a, select, v);
        assert_true(db_next(r));
        for (int i = 0; i < MANY; i++)
            if (v[i].is == V_NULL)
                assert_null(row_text_at(r, i + 1));
            else if (v[i].is == V_TEXT)
                assert_string_equal(row_text_at(r, i + 1), v[i].t);
            else
                assert_true(row_int_at(r, i + 1) == v[i].i);
        assert_false(db_next(r));
        TRY(rows_fault(r));
    }
    return NULL;
}

static void
statements_of_many_values(void **state)
{
    struct room *room = ROOM(state);

    assert_null(room_read(room, many_values, NULL));
    assert_null(room_write(room, many_values, NULL));
}

/* ---- faults ---------------------------------------------------------------------------------- */

static void
constraints_have_names(void **state)
{
    static const struct {
        const char *what, *folder, *sql, *key, *seen;
    } wrong[] = {
        { "a number twice", "people", "INSERT INTO officer (id, name) VALUES (1, 'x')",
          "store.unique", NULL },
        { "a name twice", "people", "INSERT INTO officer (id, name) VALUES (9, 'officer 1')",
          "store.unique", NULL },
        { "nothing where something must be", "people",
          "INSERT INTO officer (id, name) VALUES (9, NULL)", "store.check", NULL },
        { "an officer who is not there", "time",
          "INSERT INTO tap (id, seq, officer, day, minute) VALUES (5, 1, 77, 20200715, 1)",
          "store.foreign", NULL },
        { "a minute before the day", "time",
          "INSERT INTO tap (id, seq, officer, day, minute) VALUES (5, 1, 1, 20200715, -1)",
          "store.check", "tap_minute" },
        { "words where a number belongs", "time",
          "INSERT INTO tap (id, seq, officer, day, minute) VALUES (5, 1, 1, 20200715, 'noon')",
          NULL, NULL },
    };
    struct room *room = ROOM(state);

    room_officers(room, 2);
    for (size_t i = 0; i < COUNT(wrong); i++) {
        struct say say = { RIGHT_FOLDER, wrong[i].folder, wrong[i].sql, NULL };
        const struct fault *f = room_write(room, room_say, &say);

        tell("%s: %s %s", wrong[i].what, key_of(f), f && f->seen ? f->seen : "");
        assert_non_null(f);
        if (wrong[i].key) {
            assert_string_equal(f->key, wrong[i].key);
            assert_int_equal(f->kind, FAULT_STALE);
        }
        if (wrong[i].seen)
            assert_string_equal(f->seen, wrong[i].seen);
    }
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 0);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 2);
}

static const struct fault *
swallow(struct db *db, struct arena *a, void *context)
{
    (void)context;
    db_right(db, RIGHT_FOLDER, "people");
    TRY(db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)", VALUES(I(5), T("five"))));
    const struct fault *f =
        db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)", VALUES(I(1), T("again")));
    assert_string_equal(key_of(f), "store.unique");
    f = db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)", VALUES(I(6), T("six")));
    assert_string_equal(key_of(f), "store.unique");
    return NULL; /* not passed on, and yet nothing of it is kept */
}

static void
a_fault_spoils_its_work(void **state)
{
    struct room *room = ROOM(state);

    room_officers(room, 1);
    assert_string_equal(key_of(room_write(room, swallow, NULL)), "store.unique");
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 1);
}

static const struct fault *
in_parts(struct db *db, struct arena *a, void *context)
{
    (void)context;
    for (int i = 0; i < 10; i++) {
        struct mark here;
        TRY(db_mark(db, a, &here));
        db_right(db, RIGHT_FOLDER, "people");
        const struct fault *f = db_run(db, a, "INSERT INTO officer (id, name) VALUES ($1, $2)",
                                       VALUES(I(i), T(arena_text(a, "part %d", i % 7))));
        if (!f) {
            f = room_tap(db, a, i, 20200715, 480, NULL);
            db_touched(db, (struct change){ .officer = i });
        }
        assert_string_equal(key_of(f), i >= 7 ? "store.unique" : "");
        TRY(f ? db_undo(db, a, &here) : db_keep(db, a, &here));
    }
    return NULL;
}

static void
a_part_is_undone_alone(void **state)
{
    struct room *room = ROOM(state);

    assert_null(room_write(room, in_parts, NULL));
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 7);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 7);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), 7);
}

static const struct fault *
forget_line(struct db *db, struct arena *a, void *context)
{
    (void)a, (void)context;
    journal_begin(db, &(struct line){ .errand = "test.forgotten" });
    return NULL;
}

static void
a_line_begun_is_ended(void **state)
{
    struct room *room = ROOM(state);

    assert_string_equal(key_of(room_write(room, forget_line, NULL)), "store.broken");
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), 0);
}

static void
readers_cannot_write(void **state)
{
    struct room *room = ROOM(state);
    struct say say = { RIGHT_STORE, NULL, "INSERT INTO officer (id, name) VALUES (1, 'x')", NULL };

    assert_string_equal(key_of(room_read(room, room_say, &say)), "store.broken");
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM officer"), 0);
}

/* ---- many at once ---------------------------------------------------------------------------- */

struct crowd {
    struct work work;
    struct room *room;
    struct arena arena;
    int i;
    const struct fault *fault;
};

static atomic_int waiting;

static const struct fault *
one_of_crowd(struct work *work, struct db *db)
{
    struct crowd *c = (struct crowd *)work;

    TRY(room_tap(db, work->arena, 1 + c->i % 5, 20200701 + c->i % 31, c->i % 1440, NULL));
    db_touched(db, (struct change){ .officer = 1 + c->i % 5, .day = { 20200701 } });
    /* Every third changes its mind after it has written. */
    return c->i % 3 == 2 ? fault(work->arena, FAULT_DENIED, "test.no", NULL, NULL) : NULL;
}

static void
crowd_done(struct work *work, const struct fault *f)
{
    ((struct crowd *)work)->fault = f;
    atomic_fetch_sub(&waiting, 1);
}

static void
wait_for_all(void)
{
    struct timespec nap = { 0, 1000000 };

    while (atomic_load(&waiting))
        nanosleep(&nap, NULL);
}

static atomic_int heard;

static void
hear(void *context, const struct change *changes, size_t n)
{
    assert_ptr_equal(context, &heard);
    for (size_t i = 0; i < n; i++)
        assert_in_range(changes[i].officer, 1, 5);
    atomic_fetch_add(&heard, (int)n);
}

static void
many_write_together(void **state)
{
    enum { N = 600 };
    struct room *room = ROOM(state);
    struct crowd *crowd = calloc(N, sizeof *crowd);
    int64_t before = store_generation(room->store);

    room_officers(room, 5);
    atomic_store(&heard, 0);
    store_listen(room->store, hear, &heard);
    atomic_store(&waiting, N);
    for (int i = 0; i < N; i++) {
        crowd[i] = (struct crowd){ .i = i, .room = room };
        crowd[i].work = (struct work){
            .run = one_of_crowd, .done = crowd_done, .arena = &crowd[i].arena, .officer = 1 + i % 5
        };
        store_write(room->store, &crowd[i].work);
    }
    wait_for_all();
    for (int i = 0; i < N; i++) {
        assert_string_equal(key_of(crowd[i].fault), i % 3 == 2 ? "test.no" : "");
        arena_clear(&crowd[i].arena);
    }
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), N / 3 * 2);
    assert_int_equal(room_count(room, "SELECT COUNT(DISTINCT id) FROM tap"), N / 3 * 2);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), N / 3 * 2);
    assert_true(store_generation(room->store) > before);
    for (int i = 0; i < 3000 && atomic_load(&heard) < N / 3 * 2; i++) {
        struct timespec nap = { 0, 1000000 };
        nanosleep(&nap, NULL);
    }
    assert_int_equal(atomic_load(&heard), N / 3 * 2);
    free(crowd);
}

/* ---- for whom the views look ----------------------------------------------------------------- */

static const struct fault *
look(struct db *db, struct arena *a, void *context)
{
    int64_t *got = context;

    db_viewer(db, 2, (struct day){ 20200716 }, (struct moment){ 1234567890123456 });
    struct rows *r = db_rows(db, a, "SELECT officer, day, at_us FROM seen_now", NULL);
    assert_true(db_next(r));
    assert_int_equal(row_int(r, "officer"), 2);
    assert_int_equal(row_int(r, "day"), 20200716);
    assert_true(row_int(r, "at_us") == 1234567890123456);
    assert_false(db_next(r));
    assert_null(rows_fault(r));
    TRY(db_int(db, a, "SELECT SUM(minute) FROM (SELECT minute FROM seen_tap) AS t", NULL, -1, got));
    db_viewer(db, 1, (struct day){ 20200715 }, (struct moment){ 5 });
    TRY(db_int(db, a, "SELECT SUM(minute) FROM (SELECT minute FROM seen_tap) AS t", NULL, -1,
               got + 1));
    return db_int(db, a, "SELECT COUNT(*) FROM seen_tap WHERE day = $1", VALUES(I(20200715)), -1,
                  got + 2);
}

static const struct fault *
two_taps(struct db *db, struct arena *a, void *context)
{
    (void)context;
    TRY(room_tap(db, a, 1, 20200715, 480, NULL));
    return room_tap(db, a, 2, 20200715, 500, NULL);
}

static void
views_look_for_a_viewer(void **state)
{
    struct room *room = ROOM(state);
    int64_t got[3];

    room_officers(room, 2);
    assert_null(room_write(room, two_taps, NULL));
    for (int i = 0; i < 2; i++) {
        assert_null(room_read(room, look, got));
        assert_int_equal(got[0], 500);
        assert_int_equal(got[1], 480);
        assert_int_equal(got[2], 2);
        assert_null(room_write(room, look, got));
        assert_int_equal(got[0], 500);
    }
}

/* ---- later ----------------------------------------------------------------------------------- */

static const struct fault *
take_ids(struct db *db, struct arena *a, void *context)
{
    int64_t *ids = context;

    for (int i = 0; i < 100; i++)
        ids[i] = db_new_id(db);
    return room_tap(db, a, 1, 20200715, 1, NULL);
}

static void
ids_are_never_given_twice(void **state)
{
    struct room *room = ROOM(state);
    int64_t before[100], after[100];

    room_officers(room, 1);
    assert_null(room_write(room, take_ids, before));
    room_leave(room);
    assert_null(room_reopen(room));
    assert_null(room_write(room, take_ids, after));
    for (int i = 0; i < 100; i++)
        for (int j = 0; j < 100; j++)
            assert_true(before[i] != after[j] && (i == j || before[i] != before[j]));
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 2);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        BOTH(what_was_kept_is_read),     BOTH(answers_may_nest),
        BOTH(statements_of_many_values), BOTH(statements_give_way),
        BOTH(constraints_have_names),    BOTH(a_fault_spoils_its_work),
        BOTH(a_part_is_undone_alone),    BOTH(a_line_begun_is_ended),
        BOTH(readers_cannot_write),      BOTH(many_write_together),
        BOTH(views_look_for_a_viewer),   BOTH(ids_are_never_given_twice),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

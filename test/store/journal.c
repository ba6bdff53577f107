/* Does the journal find whatever was altered behind its back? */
#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <time.h>

#include "base/text.h"
#include "room.h"
#include "store/canon.h"

/* ---- a hand that goes round the store ----------------------------------------------------------
 */

static bool
by_hand(struct room *room, const char *sql)
{
    bool ok;

    if (store_engine(room->store) == ENGINE_SQLITE) {
        sqlite3 *plain;
        assert_int_equal(sqlite3_open(room_file(room), &plain), SQLITE_OK);
        ok = sqlite3_exec(plain, sql, NULL, NULL, NULL) == SQLITE_OK;
        sqlite3_close(plain);
    } else {
        PGconn *c = PQconnectdb(room->where);
        PQclear(PQexec(c, "SET session_replication_role = replica")); /* no foreign keys */
        PGresult *res = PQexec(c, sql);
        ok = PQresultStatus(res) == PGRES_COMMAND_OK;
        PQclear(res);
        PQfinish(c);
    }
    return ok;
}

struct asked {
    const struct head *head;
    struct verdict verdict;
};

static const struct fault *
ask(struct db *db, struct arena *a, void *context)
{
    struct asked *asked = context;

    return journal_verify(db, a, asked->head, &asked->verdict);
}

static struct verdict
verify(struct room *room, const struct head *head)
{
    struct asked asked = { .head = head };

    assert_null(room_read(room, ask, &asked));
    return asked.verdict;
}

static const struct fault *
read_head(struct db *db, struct arena *a, void *head)
{
    return journal_head(db, a, head);
}

/* PostgreSQL seals within a moment, SQLite within the COMMIT. */
static struct head
head_at(struct room *room, int64_t lines)
{
    struct timespec nap = { 0, 5000000 };
    struct head head = { 0 };

    for (int i = 0; i < 1000 && head.seal < lines; i++) {
        assert_null(room_read(room, read_head, &head));
        if (head.seal < lines)
            nanosleep(&nap, NULL);
    }
    assert_int_equal(head.seal, lines);
    return head;
}

/* ---- an office with some history ---------------------------------------------------------------
 */

static const struct fault *
leave(struct db *db, struct arena *a, void *context)
{
    int64_t id = db_new_id(db), n = *(int *)context;
    int64_t seq = journal_begin(db, &(struct line){ .who = 1,
                                                    .for_whom = 2,
                                                    .errand = "leave.record",
                                                    .thing = "leave",
                                                    .subject = id,
                                                    .at = { 1000 + n },
                                                    .operator_ = n % 2,
                                                    .job = n % 3 });

    db_right(db, RIGHT_FOLDER, "time");
    TRY(db_run(db, a,
               "INSERT INTO \"leave\" (id, seq, officer, day, kind) VALUES ($1, $2, 2, $3, $4)",
               VALUES(I(id), I(seq), I(20200701 + n), T("年次休暇"))));
    if (n) /* the day before is ended by this line */
        TRY(db_run(db, a,
                   "UPDATE \"leave\" SET ended_seq = $1 WHERE day = $2 AND ended_seq IS NULL",
                   VALUES(I(seq), I(20200701 + n - 1))));
    return journal_end(db, a);
}

static const struct fault *
tap(struct db *db, struct arena *a, void *context)
{
    return room_tap(db, a, 1 + *(int *)context % 3, 20200701, *(int *)context, NULL);
}

/* 30 taps, 10 leaves of which each ends the one before: 40 lines, 40 facts. */
enum { TAPS = 30, LEAVES = 10, LINES = TAPS + LEAVES };

static void
live(struct room *room)
{
    room_officers(room, 3);
    for (int i = 0; i < TAPS; i++) {
        assert_null(room_write(room, tap, &i));
        if (i % 3 == 0) {
            int n = i / 3;
            assert_null(room_write(room, leave, &n));
        }
    }
}

static void
a_true_history_is_sound(void **state)
{
    struct room *room = ROOM(state);

    assert_true(verify(room, NULL).sound);
    live(room);
    struct head head = head_at(room, LINES);
    struct verdict v = verify(room, &head);
    assert_true(v.sound);
    assert_int_equal(v.lines, LINES);
    assert_int_equal(v.facts, LINES);
    assert_int_equal(v.erased, 0);
    /* An older head still stands when more has been written. */
    int one = 77;
    assert_null(room_write(room, tap, &one));
    assert_true(verify(room, &head).sound);
}

/* ---- what a hand can do ------------------------------------------------------------------------
 */

static const struct {
    const char *what, *sql, *why, *table;
} deeds[] = {
    { "a tap moved", "UPDATE tap SET minute = minute + 1 WHERE minute = 17", "verify.fact", "tap" },
    { "a tap deleted", "DELETE FROM tap WHERE minute = 17", "verify.fact", NULL },
    { "a tap added to a line",
      "INSERT INTO tap (id, seq, officer, day, minute)"
      " SELECT 999999, seq, 1, 20200701, 5 FROM tap WHERE minute = 17",
      "verify.fact", "tap" },
    { "a tap added without a line",
      "INSERT INTO tap (id, seq, officer, day, minute) VALUES (999999, 999999, 1, 20200701, 5)",
      "verify.fact", "tap" },
    { "a tap before all lines",
      "INSERT INTO tap (id, seq, officer, day, minute) VALUES (999999, -5, 1, 20200701, 5)",
      "verify.fact", "tap" },
    { "a tap under another line",
      "UPDATE tap SET seq = (SELECT MAX(seq) FROM journal) WHERE minute = 17", "verify.fact",
      NULL },
    { "a place where there was none",
      "UPDATE tap SET place = '' WHERE id = (SELECT MAX(id) FROM tap"
      " WHERE place IS NULL)",
      "verify.fact", "tap" },
    { "a leave that was ended lives again",
      "UPDATE \"leave\" SET ended_seq = NULL WHERE day = 20200704", "verify.fact", "leave" },
    { "a leave ended by nobody", "UPDATE \"leave\" SET ended_seq = 999999 WHERE day = 20200710",
      "verify.fact", "leave" },
    { "a leave ended by another",
      "UPDATE \"leave\" SET ended_seq = ended_seq + 1"
      " WHERE day = 20200704",
      "verify.fact", "leave" },
    { "who did it",
      "UPDATE journal SET who = 3 WHERE errand = 'leave.record'"
      " AND at_us = 1004",
      "verify.line", NULL },
    { "what it was about", "UPDATE journal SET thing = NULL WHERE at_us = 1004", "verify.line",
      NULL },
    { "a digest made to fit",
      "UPDATE journal SET digest = (SELECT hash FROM seal WHERE seal_no = 1)"
      " WHERE at_us = 1004",
      "verify.line", NULL },
    { "a line deleted", "DELETE FROM journal WHERE at_us = 1004", "verify.chain", NULL },
    { "a seal deleted", "DELETE FROM seal WHERE seal_no = 9", "verify.chain", NULL },
    { "a seal altered",
      "UPDATE seal SET hash = (SELECT hash FROM seal WHERE seal_no = 1)"
      " WHERE seal_no = 9",
      "verify.line", NULL },
    { "a line added",
      "INSERT INTO journal (seq, at_us, who, for_whom, operator, errand, subject, job,"
      " digest) SELECT -1, 1, 1, 1, 0, 'x', 0, 0, digest FROM journal WHERE at_us = 1004",
      "verify.chain", NULL },
    { "what was said",
      "UPDATE journal_payload SET payload = '{}' WHERE seq ="
      " (SELECT seq FROM tap WHERE minute = 17)",
      "verify.payload", NULL },
    { "what was said taken away",
      "DELETE FROM journal_payload WHERE seq ="
      " (SELECT seq FROM tap WHERE minute = 17)",
      "verify.payload", NULL },
    { "words where there were none",
      "INSERT INTO journal_payload (seq, payload, retention) SELECT seq, 'x', 'work' FROM journal"
      " WHERE at_us = 1004",
      "verify.payload", NULL },
};

static const char *const tables[] = { "journal", "journal_payload", "seal", "tap", "\"leave\"" };
static const char *const copies[] = { "was_journal", "was_payload", "was_seal", "was_tap",
                                      "was_leave" };

static void
keep_copies(struct room *room)
{
    for (size_t i = 0; i < COUNT(tables); i++)
        assert_true(by_hand(room, arena_text(&room->arena, "CREATE TABLE %s AS SELECT * FROM %s",
                                             copies[i], tables[i])));
}

static char *
back(struct room *room)
{
    struct text sql = { .arena = &room->arena };

    text_add(&sql, "BEGIN");
    for (size_t i = 0; i < COUNT(tables); i++)
        text_addf(&sql, "; DELETE FROM %s; INSERT INTO %s SELECT * FROM %s", tables[i], tables[i],
                  copies[i]);
    text_add(&sql, "; COMMIT");
    return text_done(&sql);
}

/* On PostgreSQL a line that is added now is sealed like any other. */
static const char long_ago[] = "; UPDATE journal SET xid = 3 WHERE seq = -1";

static void
each_deed_is_found(void **state)
{
    struct room *room = ROOM(state);
    bool postgres = store_engine(room->store) == ENGINE_POSTGRES;

    live(room);
    head_at(room, LINES);
    keep_copies(room);
    for (size_t i = 0; i < COUNT(deeds); i++) {
        assert_true(by_hand(
            room, arena_text(&room->arena, "%s%s", deeds[i].sql, postgres ? long_ago : "")));
        struct verdict v = verify(room, NULL);
        tell("%s: %s %s", deeds[i].what, v.why ? v.why : "not found", v.table ? v.table : "");
        assert_false(v.sound);
        assert_string_equal(v.why, deeds[i].why);
        if (deeds[i].table)
            assert_string_equal(v.table, deeds[i].table);
        assert_true(by_hand(room, back(room)));
        assert_true(verify(room, NULL).sound);
    }
}

static void
a_cut_tail_is_found_by_a_head(void **state)
{
    struct room *room = ROOM(state);

    live(room);
    struct head head = head_at(room, LINES);
    /* The last three lines with all that they said and did. */
    static const char *const cut[] = {
        "DELETE FROM tap WHERE seq IN (SELECT seq FROM seal WHERE seal_no > 37)",
        "DELETE FROM \"leave\" WHERE seq IN (SELECT seq FROM seal WHERE seal_no > 37)",
        ("UPDATE \"leave\" SET ended_seq = NULL"
         " WHERE ended_seq IN (SELECT seq FROM seal WHERE seal_no > 37)"),
        "DELETE FROM journal_payload WHERE seq IN (SELECT seq FROM seal WHERE seal_no > 37)",
        "DELETE FROM journal WHERE seq IN (SELECT seq FROM seal WHERE seal_no > 37)",
        "DELETE FROM seal WHERE seal_no > 37",
    };
    for (size_t i = 0; i < COUNT(cut); i++)
        assert_true(by_hand(room, cut[i]));
    assert_true(verify(room, NULL).sound); /* nothing in the file tells */
    struct verdict v = verify(room, &head);
    assert_false(v.sound);
    assert_string_equal(v.why, "verify.tail");
}

/* Computes the whole chain anew over altered lines, as somebody with the program could. */
static const struct fault *
rebuild(struct db *db, struct arena *a, void *context)
{
    unsigned char hash[32] = { 0 };
    int64_t n = 0;

    (void)context;
    db_right(db, RIGHT_STORE, NULL);
    struct rows *r = db_rows(db, a, "SELECT * FROM journal ORDER BY seq", NULL);
    TRY(db_run(db, a, "DELETE FROM seal", NULL));
    while (db_next(r)) {
        unsigned char line[32];
        struct canon_line l = { .seq = row_int(r, "seq"),
                                .at_us = row_int(r, "at_us"),
                                .who = row_int(r, "who"),
                                .for_whom = row_int(r, "for_whom"),
                                .operator_ = row_int(r, "operator"),
                                .errand = row_text(r, "errand"),
                                .thing = row_text(r, "thing"),
                                .subject = row_int(r, "subject"),
                                .job = row_int(r, "job") };
        l.payload_hash = row_bytes(r, "payload_hash", &l.payload_hash_size);
        l.digest = row_bytes(r, "digest", &l.digest_size);
        canon_line(&l, line);
        canon_link(hash, ++n, line, hash);
        TRY(db_run(db, a, "INSERT INTO seal (seal_no, seq, hash) VALUES ($1, $2, $3)",
                   VALUES(I(n), I(l.seq), B(hash, 32))));
    }
    return rows_fault(r);
}

static void
a_rebuilt_chain_is_found_by_a_head(void **state)
{
    struct room *room = ROOM(state);

    live(room);
    struct head head = head_at(room, LINES);
    assert_true(by_hand(room, "UPDATE journal SET who = 3 WHERE at_us = 1004"));
    assert_null(room_write(room, rebuild, NULL));
    assert_true(verify(room, NULL).sound);
    struct verdict v = verify(room, &head);
    assert_false(v.sound);
    assert_string_equal(v.why, "verify.head");
}

/* ---- erasing -----------------------------------------------------------------------------------
 */

static const struct fault *
erase(struct db *db, struct arena *a, void *seq)
{
    return journal_erase(db, a, *(int64_t *)seq, "retention.work", (struct day){ 20260401 });
}

static void
an_erased_payload_leaves_it_sound(void **state)
{
    struct room *room = ROOM(state);

    live(room);
    struct head head = head_at(room, LINES);
    int64_t seq = room_count(room, "SELECT seq FROM tap WHERE minute = 17");
    assert_null(room_write(room, erase, &seq));
    struct verdict v = verify(room, &head);
    assert_true(v.sound);
    assert_int_equal(v.erased, 1);
    assert_int_equal(room_count(room,
                                "SELECT COUNT(*) FROM journal_payload WHERE payload IS NULL AND"
                                " salt IS NULL AND erased_rule = 'retention.work'"
                                " AND erased_day = 20260401"),
                     1);
}

/* ---- a thousand bytes --------------------------------------------------------------------------
 */

static const struct {
    const char *table, *column;
} places[] = {
    { "journal", "seq" },
    { "journal", "at_us" },
    { "journal", "who" },
    { "journal", "for_whom" },
    { "journal", "operator" },
    { "journal", "errand" },
    { "journal", "thing" },
    { "journal", "subject" },
    { "journal", "job" },
    { "journal", "payload_hash" },
    { "journal", "digest" },
    { "journal_payload", "seq" },
    { "journal_payload", "salt" },
    { "journal_payload", "payload" },
    { "seal", "seal_no" },
    { "seal", "seq" },
    { "seal", "hash" },
    { "tap", "id" },
    { "tap", "seq" },
    { "tap", "officer" },
    { "tap", "day" },
    { "tap", "minute" },
    { "tap", "place" },
    { "tap", "stamp" },
    { "leave", "id" },
    { "leave", "seq" },
    { "leave", "ended_seq" },
    { "leave", "officer" },
    { "leave", "day" },
    { "leave", "kind" },
};

/* Flips one bit of one value.  False when the file would not have it so (a key twice, no value). */
static bool
flip(sqlite3 *plain, const char *table, const char *column, unsigned at)
{
    sqlite3_stmt *s;
    char *sql = sqlite3_mprintf("SELECT \"%w\", rowid FROM \"%w\" LIMIT 1 OFFSET %d", column, table,
                                at % 10);
    bool done = false;

    assert_int_equal(sqlite3_prepare_v2(plain, sql, -1, &s, NULL), SQLITE_OK);
    sqlite3_free(sql);
    if (sqlite3_step(s) == SQLITE_ROW && sqlite3_column_type(s, 0) != SQLITE_NULL) {
        sqlite3_stmt *u;
        int size = sqlite3_column_bytes(s, 0);
        int is = sqlite3_column_type(s, 0);
        unsigned char bytes[512];
        sql = sqlite3_mprintf("UPDATE \"%w\" SET \"%w\" = $1 WHERE rowid = $2", table, column);
        assert_int_equal(sqlite3_prepare_v2(plain, sql, -1, &u, NULL), SQLITE_OK);
        sqlite3_free(sql);
        sqlite3_bind_int64(u, 2, sqlite3_column_int64(s, 1));
        if (is == SQLITE_INTEGER)
            sqlite3_bind_int64(u, 1, sqlite3_column_int64(s, 0) ^ (1LL << at / 10 % 40));
        else if (size > 0 && size < (int)sizeof bytes) {
            memcpy(bytes, sqlite3_column_blob(s, 0), (size_t)size);
            bytes[at / 10 % (unsigned)size] ^= (unsigned char)(1 << at % 8);
            if (is == SQLITE_TEXT)
                sqlite3_bind_text(u, 1, (char *)bytes, size, SQLITE_STATIC);
            else
                sqlite3_bind_blob(u, 1, bytes, size, SQLITE_STATIC);
        }
        done = (is == SQLITE_INTEGER || size > 0) && sqlite3_step(u) == SQLITE_DONE;
        sqlite3_finalize(u);
    }
    sqlite3_finalize(s);
    return done;
}

/* Each in its turn: altered, found, put back. */
static void
a_thousand_altered_bytes_are_found(void **state)
{
    struct room *room = ROOM(state);
    const char *put_back = back(room);
    sqlite3 *plain;
    int altered = 0, found = 0;
    unsigned dice = 20200701; /* the same thousand each time */

    live(room);
    keep_copies(room); /* what is altered is put back from them */
    assert_int_equal(sqlite3_open(room_file(room), &plain), SQLITE_OK);
    sqlite3_exec(plain, "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF", NULL,
                 NULL, NULL);
    while (altered < 1000) {
        dice = dice * 1664525 + 1013904223;
        size_t p = (dice >> 8) % COUNT(places);
        dice = dice * 1664525 + 1013904223;
        if (!flip(plain, places[p].table, places[p].column, dice >> 8))
            continue;
        altered++;
        struct verdict v = verify(room, NULL);
        if (v.sound)
            tell("not found: %s.%s", places[p].table, places[p].column);
        found += !v.sound;
        assert_int_equal(sqlite3_exec(plain, put_back, NULL, NULL, NULL), SQLITE_OK);
    }
    tell("altered %d, found %d", altered, found);
    assert_int_equal(found, altered);
    assert_true(verify(room, NULL).sound);
    sqlite3_close(plain);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        BOTH(a_true_history_is_sound),           BOTH(each_deed_is_found),
        BOTH(a_cut_tail_is_found_by_a_head),     BOTH(a_rebuilt_chain_is_found_by_a_head),
        BOTH(an_erased_payload_leaves_it_sound), SQLITE(a_thousand_altered_bytes_are_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* How does a connection to SQLite stand, and what does it keep for its work? */
#include "store/lite.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"

static void
viewer_of(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n, (void)v;
    sqlite3_result_int64(c, ((struct db *)sqlite3_user_data(c))->viewer);
}

static void
today_of(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n, (void)v;
    sqlite3_result_int64(c, ((struct db *)sqlite3_user_data(c))->today);
}

static void
now_of(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n, (void)v;
    sqlite3_result_int64(c, ((struct db *)sqlite3_user_data(c))->now_us);
}

static int
wal_grew(void *lite, sqlite3 *sqlite, const char *database, int pages)
{
    (void)sqlite, (void)database;
    ((struct lite *)lite)->wal_pages = pages;
    return SQLITE_OK;
}

/* "UNIQUE constraint failed: tap.officer, tap.key" tells the columns behind its colon. */
static const char *
constraint_name(const char *message)
{
    const char *colon = strstr(message, "failed: ");

    return colon ? colon + strlen("failed: ") : message;
}

const struct fault *
lite_fault(struct lite *l, struct arena *a, int rc, const char *sql)
{
    const char *message = arena_dup(a, sqlite3_errmsg(l->sqlite));
    int whole = sqlite3_extended_errcode(l->sqlite);

    switch (rc & 0xff) {
    case SQLITE_CONSTRAINT:
        if (whole == SQLITE_CONSTRAINT_UNIQUE || whole == SQLITE_CONSTRAINT_PRIMARYKEY ||
            whole == SQLITE_CONSTRAINT_ROWID)
            return fault(a, FAULT_STALE, "store.unique", NULL, constraint_name(message));
        if (whole == SQLITE_CONSTRAINT_FOREIGNKEY)
            return fault(a, FAULT_STALE, "store.foreign", NULL, constraint_name(message));
        return fault(a, FAULT_STALE, "store.check", NULL, constraint_name(message));
    case SQLITE_FULL:
        log_ours("store.full", "%s", message);
        return fault(a, FAULT_BUSY, "store.full", NULL, NULL);
    case SQLITE_INTERRUPT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault(a, FAULT_BUSY, "store.retry", NULL, message);
    case SQLITE_AUTH:
        log_ours("store.denied", "%s: %s", message, sql);
        return fault(a, FAULT_OURS, "store.denied", NULL, message);
    default:
        log_ours("store.broken", "%s (%d): %s", message, whole, sql);
        return fault(a, FAULT_OURS, "store.broken", NULL, message);
    }
}

/* ---- transactions ---------------------------------------------------------------------------- */

static const struct fault *
lite_script(struct db *db, struct arena *a, const char *sql)
{
    struct lite *l = (struct lite *)db;
    enum right was = l->asking.right;

    l->asking.right = RIGHT_STORE;
    int rc = sqlite3_exec(l->sqlite, sql, NULL, NULL, NULL);
    l->asking.right = was;
    return rc == SQLITE_OK ? NULL : lite_fault(l, a, rc, sql);
}

static int
step_once(sqlite3_stmt *s)
{
    int rc = sqlite3_step(s);

    sqlite3_reset(s);
    return rc == SQLITE_DONE || rc == SQLITE_ROW ? SQLITE_OK : rc;
}

/* BEGIN, COMMIT and ROLLBACK are the store's own, whatever the connection may do just now: SQLite
 * prepares a statement again after the schema has changed, and asks the authorizer anew. */
static int
control(struct lite *l, sqlite3_stmt *s)
{
    enum right was = l->asking.right;

    l->asking.right = RIGHT_STORE;
    int rc = step_once(s);
    l->asking.right = was;
    return rc;
}

static const struct fault *
lite_begin(struct db *db, struct arena *a)
{
    struct lite *l = (struct lite *)db;
    int rc = control(l, db->writes ? l->begin_write : l->begin_read);

    return rc == SQLITE_OK ? NULL : lite_fault(l, a, rc, "BEGIN");
}

static const struct fault *
keep_counter(struct lite *l, struct arena *a, const char *name, int64_t next, int64_t *kept)
{
    if (next == *kept)
        return NULL;
    TRY(db_run(&l->db, a, "UPDATE counter SET value = $2 WHERE name = $1",
               VALUES(T(name), I(next))));
    *kept = next;
    return NULL;
}

static void
lite_rollback(struct db *db)
{
    struct lite *l = (struct lite *)db;

    if (!sqlite3_get_autocommit(l->sqlite))
        control(l, l->rollback);
    db_forget(db);
}

/* The chain and the counters move in memory only with the COMMIT that wrote them. */
static const struct fault *
lite_commit(struct db *db, struct arena *a)
{
    struct lite *l = (struct lite *)db;
    int64_t seal = l->seal, id = l->kept_id, seq = l->kept_seq;
    unsigned char hash[32];
    const struct fault *f = NULL;

    memcpy(hash, l->seal_hash, sizeof hash);
    if (db->writes && db->line_count)
        f = journal_seal(db, a);
    if (!f && db->writes) {
        db_right(db, RIGHT_STORE, NULL);
        f = keep_counter(l, a, "id", l->next_id, &l->kept_id);
        if (!f)
            f = keep_counter(l, a, "seq", l->next_seq, &l->kept_seq);
    }
    if (!f) {
        int rc = control(l, l->commit);
        if (rc == SQLITE_OK)
            return NULL;
        f = lite_fault(l, a, rc, "COMMIT");
    }
    lite_rollback(db);
    l->seal = seal, l->kept_id = id, l->kept_seq = seq;
    memcpy(l->seal_hash, hash, sizeof hash);
    return f;
}

static bool
lite_lost(struct db *db)
{
    return sqlite3_get_autocommit(((struct lite *)db)->sqlite);
}

static int64_t
lite_new_id(struct db *db)
{
    return ((struct lite *)db)->next_id++;
}

static int64_t
lite_new_seq(struct db *db)
{
    return ((struct lite *)db)->next_seq++;
}

static const struct engine_calls lite_calls = {
    .open = lite_rows_open,
    .next = lite_rows_next,
    .close = lite_rows_close,
    .column = lite_rows_column,
    .cell = lite_rows_cell,
    .new_id = lite_new_id,
    .new_seq = lite_new_seq,
    .script = lite_script,
    .begin = lite_begin,
    .commit = lite_commit,
    .rollback = lite_rollback,
    .lost = lite_lost,
};

/* ---- opening --------------------------------------------------------------------------------- */

static int
settings(struct lite *l, bool writes)
{
    static const char writer[] = "PRAGMA journal_mode = WAL;"
                                 "PRAGMA synchronous = FULL;"
                                 "PRAGMA journal_size_limit = 67108864;";
    static const char both[] = "PRAGMA wal_autocheckpoint = 0;"
                               "PRAGMA foreign_keys = ON;"
                               "PRAGMA trusted_schema = OFF;"
                               "PRAGMA mmap_size = 0;"
                               "PRAGMA temp_store = MEMORY;"
                               "PRAGMA cache_size = -16384;";
    int rc;

    sqlite3_extended_result_codes(l->sqlite, 1);
    sqlite3_busy_timeout(l->sqlite, 5000);
    sqlite3_db_config(l->sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(l->sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_db_config(l->sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    sqlite3_db_config(l->sqlite, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    if (!writes)
        sqlite3_db_config(l->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    if (writes && (rc = sqlite3_exec(l->sqlite, writer, NULL, NULL, NULL)) != SQLITE_OK)
        return rc;
    return sqlite3_exec(l->sqlite, both, NULL, NULL, NULL);
}

static int
functions(struct lite *l)
{
    int how = SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC, rc;

    /* Deterministic within one statement, which is all that SQLite takes from the word. */
    rc = sqlite3_create_function(l->sqlite, "viewer", 0, how, &l->db, viewer_of, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_create_function(l->sqlite, "today", 0, how, &l->db, today_of, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_create_function(l->sqlite, "now_us", 0, how, &l->db, now_of, NULL, NULL);
    return rc;
}

static int
own_statements(struct lite *l)
{
    const struct {
        const char *sql;
        sqlite3_stmt **ret;
    } own[] = { { "BEGIN IMMEDIATE", &l->begin_write },
                { "BEGIN", &l->begin_read },
                { "COMMIT", &l->commit },
                { "ROLLBACK", &l->rollback } };
    int rc = SQLITE_OK;

    for (size_t i = 0; i < COUNT(own) && rc == SQLITE_OK; i++)
        rc = sqlite3_prepare_v3(l->sqlite, own[i].sql, -1, SQLITE_PREPARE_PERSISTENT, own[i].ret,
                                NULL);
    return rc;
}

const struct fault *
lite_open(struct arena *a, struct store *store, const char *path, bool writes, struct lite **ret)
{
    struct lite *l = calloc(1, sizeof *l);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;

    if (!l)
        abort();
    l->db.calls = &lite_calls;
    l->db.store = store;
    l->db.writes = writes;
    l->cache.drop = lite_statement_drop;
    l->asking.guard = &store->guard;
    l->asking.right = RIGHT_STORE;
    flags |= writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    int rc = sqlite3_open_v2(path, &l->sqlite, flags, NULL);
    if (rc == SQLITE_OK)
        rc = settings(l, writes);
    if (rc == SQLITE_OK)
        rc = functions(l);
    if (rc == SQLITE_OK)
        rc = own_statements(l);
    if (rc != SQLITE_OK) {
        const struct fault *f = lite_fault(l, a, rc, path);
        lite_close(l);
        return f;
    }
    if (writes)
        sqlite3_wal_hook(l->sqlite, wal_grew, l);
    sqlite3_set_authorizer(l->sqlite, guard_authorize, &l->asking);
    *ret = l;
    return NULL;
}

const struct fault *
lite_start(struct lite *l, struct arena *a)
{
    struct db *db = &l->db;

    db_right(db, RIGHT_STORE, NULL);
    TRY(db_int(db, a, "SELECT value FROM counter WHERE name = 'id'", NULL, 1, &l->next_id));
    TRY(db_int(db, a, "SELECT value FROM counter WHERE name = 'seq'", NULL, 1, &l->next_seq));
    l->kept_id = l->next_id;
    l->kept_seq = l->next_seq;
    struct rows *r =
        db_rows(db, a, "SELECT seal_no, hash FROM seal ORDER BY seal_no DESC LIMIT 1", NULL);
    l->seal = 0;
    memset(l->seal_hash, 0, sizeof l->seal_hash);
    while (db_next(r)) {
        size_t size;
        const char *hash = row_bytes(r, "hash", &size);
        l->seal = row_int(r, "seal_no");
        if (hash)
            memcpy(l->seal_hash, hash, size < 32 ? size : 32);
    }
    return rows_fault(r);
}

void
lite_close(struct lite *l)
{
    if (!l)
        return;
    db_forget(&l->db);
    db_free(&l->db);
    cache_clear(&l->cache);
    sqlite3_finalize(l->begin_write);
    sqlite3_finalize(l->begin_read);
    sqlite3_finalize(l->commit);
    sqlite3_finalize(l->rollback);
    sqlite3_close(l->sqlite);
    free(l);
}

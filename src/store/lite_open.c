/* How does a connection to SQLite stand before its first work? */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/text.h"
#include "store/lite.h"

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

static void
known_of(sqlite3_context *c, int n, sqlite3_value **v)
{
    const struct db *db = sqlite3_user_data(c);

    (void)n, (void)v;
    sqlite3_result_int64(c, db->known ? db->known : INT64_MAX);
}

static int
wal_grew(void *lite, sqlite3 *sqlite, const char *database, int pages)
{
    (void)sqlite, (void)database;
    ((struct lite *)lite)->wal_pages = pages;
    return SQLITE_OK;
}

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
    if (rc == SQLITE_OK)
        rc = sqlite3_create_function(l->sqlite, "known", 0, how, &l->db, known_of, NULL, NULL);
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

/* Counting memory takes a lock of the whole process at every allocation of every connection, and
 * nobody asks for the sum. */
static void
uncounted(void)
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

const struct fault *
lite_open(struct arena *a, struct store *store, const char *path, bool writes, struct lite **ret)
{
    struct lite *l = calloc(1, sizeof *l);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, uncounted);
    if (!l)
        abort();
    l->db.calls = &lite_calls;
    l->db.store = store;
    l->db.writes = writes;
    l->cache.drop = lite_statement_drop;
    l->asking.guard = &store->guard;
    l->asking.right = RIGHT_STORE;
    flags |= writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (!writes && store->immutable) {
        path = arena_text(a, "file:%s?immutable=1", text_escape_url(a, path));
        flags |= SQLITE_OPEN_URI;
    }
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

/* How does SQLite keep a transaction, and what does it say when it cannot? */
#include "store/lite.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"

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

const struct engine_calls lite_calls = {
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

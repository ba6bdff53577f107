/* How does a connection to PostgreSQL stand, and what does it keep for its work? */
#include "store/pg.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"

static bool
state_is(const char *state, const char *const *of)
{
    for (; *of; of++)
        if (strncmp(state, *of, strlen(*of)) == 0)
            return true;
    return false;
}

const struct fault *
pg_fault(struct pg *p, struct arena *a, const PGresult *res, const char *sql)
{
    static const char *const away[] = { "57P", "08", NULL };
    static const char *const again[] = { "40001", "40P01", "55P03", NULL };
    static const char *const full[] = { "53", NULL };
    const char *state = res ? PQresultErrorField(res, PG_DIAG_SQLSTATE) : NULL;
    const char *name = res ? PQresultErrorField(res, PG_DIAG_CONSTRAINT_NAME) : NULL;
    const char *said = res ? PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    const char *message = arena_dup(a, said ? said : PQerrorMessage(p->conn));

    if (!state)
        state = "";
    if (PQstatus(p->conn) == CONNECTION_BAD || state_is(state, away)) {
        log_say("store.away", "%s", message);
        return fault(a, FAULT_BUSY, "store.busy", NULL, NULL);
    }
    if (state_is(state, again))
        return fault(a, FAULT_BUSY, "store.retry", NULL, message);
    if (strcmp(state, "23505") == 0)
        return fault(a, FAULT_STALE, "store.unique", NULL, arena_dup(a, name));
    if (strcmp(state, "23503") == 0)
        return fault(a, FAULT_STALE, "store.foreign", NULL, arena_dup(a, name));
    if (strncmp(state, "23", 2) == 0 || strncmp(state, "22", 2) == 0)
        return fault(a, FAULT_STALE, "store.check", NULL, name ? arena_dup(a, name) : message);
    if (state_is(state, full)) {
        log_ours("store.full", "%s", message);
        return fault(a, FAULT_BUSY, "store.full", NULL, NULL);
    }
    if (strcmp(state, "42501") == 0) {
        log_ours("store.denied", "%s: %s", message, sql);
        return fault(a, FAULT_OURS, "store.denied", NULL, message);
    }
    log_ours("store.broken", "%s (%s): %s", message, state, sql);
    return fault(a, FAULT_OURS, "store.broken", NULL, message);
}

const struct fault *
pg_exec(struct pg *p, struct arena *a, const char *sql)
{
    PGresult *res = PQexec(p->conn, sql);
    ExecStatusType is = PQresultStatus(res);
    const struct fault *f = NULL;

    if (is != PGRES_COMMAND_OK && is != PGRES_TUPLES_OK)
        f = pg_fault(p, a, res, sql);
    PQclear(res);
    return f;
}

/* ---- transactions ---------------------------------------------------------------------------- */

static const struct fault *
script(struct db *db, struct arena *a, const char *sql)
{
    return pg_exec((struct pg *)db, a, sql);
}

static const struct fault *
begin(struct db *db, struct arena *a)
{
    struct pg *p = (struct pg *)db;

    if (!pg_alive(p))
        return fault(a, FAULT_BUSY, "store.busy", NULL, NULL);
    p->said = false;
    p->as_reader = !db->writes;
    db->uncertain = false;
    return pg_exec(p, a,
                   db->writes ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                              : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
                                " SET LOCAL ROLE tsutome_reader");
}

static void
rollback(struct db *db)
{
    struct pg *p = (struct pg *)db;
    struct arena a = { 0 };

    db_forget(db);
    if (PQtransactionStatus(p->conn) == PQTRANS_INTRANS ||
        PQtransactionStatus(p->conn) == PQTRANS_INERROR)
        pg_exec(p, &a, "ROLLBACK");
    arena_clear(&a);
}

static const struct fault *
keep_changes(struct db *db, struct arena *a)
{
    struct rights was = db_as_store(db);
    const struct fault *f = NULL;

    for (size_t i = 0; i < db->change_count && !f; i++)
        f = db_run(db, a, "INSERT INTO change (officer, unit, day, at_us) VALUES ($1, $2, $3, $4)",
                   VALUES(I(db->changes[i].officer), I(db->changes[i].unit),
                          I(db->changes[i].day.ymd), I(clock_now().us)));
    db_as_before(db, was);
    return f;
}

static const struct fault *
commit(struct db *db, struct arena *a)
{
    struct pg *p = (struct pg *)db;
    const struct fault *f = keep_changes(db, a);

    if (!f) {
        f = pg_exec(p, a, "COMMIT");
        if (!f)
            return NULL;
        db->uncertain = PQstatus(p->conn) == CONNECTION_BAD;
    }
    rollback(db);
    return f;
}

static bool
lost(struct db *db)
{
    PGTransactionStatusType is = PQtransactionStatus(((struct pg *)db)->conn);

    return is != PQTRANS_INTRANS && is != PQTRANS_INERROR;
}

/* ---- numbers --------------------------------------------------------------------------------- */

static int64_t
next_of(struct db *db, const char *sql)
{
    struct rights was = db_as_store(db);
    struct arena a = { 0 };
    int64_t n;

    /* A fault here has spoiled the work; its text must outlive this arena. */
    const struct fault *f = db_int(db, &a, sql, NULL, 0, &n);
    if (f && db->spoiled == f) {
        static const struct fault busy = { .kind = FAULT_BUSY, .key = "store.busy" };
        static const struct fault again = { .kind = FAULT_BUSY, .key = "store.retry" };
        db->spoiled = strcmp(f->key, "store.retry") == 0 ? &again : &busy;
    }
    db_as_before(db, was);
    arena_clear(&a);
    return f ? 0 : n;
}

static int64_t
new_id(struct db *db)
{
    struct pg *p = (struct pg *)db;

    if (p->next_id == p->last_id) {
        p->next_id = next_of(db, "SELECT nextval('new_id')");
        p->last_id = p->next_id ? p->next_id + 64 : 0;
        if (!p->next_id)
            return 0;
    }
    return p->next_id++;
}

static int64_t
new_seq(struct db *db)
{
    return next_of(db, "SELECT nextval('new_seq')");
}

static const struct engine_calls pg_calls = {
    .open = pg_rows_open,
    .next = pg_rows_next,
    .close = pg_rows_close,
    .column = pg_rows_column,
    .cell = pg_rows_cell,
    .new_id = new_id,
    .new_seq = new_seq,
    .script = script,
    .begin = begin,
    .commit = commit,
    .rollback = rollback,
    .lost = lost,
};

/* ---- connecting ------------------------------------------------------------------------------ */

static void
say_nothing(void *context, const char *message)
{
    (void)context, (void)message; /* notices: "relation exists, skipping" */
}

static void
greet(struct pg *p)
{
    PQsetNoticeProcessor(p->conn, say_nothing, NULL);
    PQsetClientEncoding(p->conn, "UTF8");
    p->next_id = p->last_id = 0;
}

bool
pg_alive(struct pg *p)
{
    if (PQstatus(p->conn) == CONNECTION_OK)
        return true;
    /* What was prepared went with the connection. */
    cache_clear(&p->cache);
    PQreset(p->conn);
    if (PQstatus(p->conn) != CONNECTION_OK)
        return false;
    greet(p);
    return true;
}

const struct fault *
pg_connect(struct arena *a, struct store *s, bool writes, struct pg **ret)
{
    struct pg *p = calloc(1, sizeof *p);

    if (!p)
        abort();
    p->db.calls = &pg_calls;
    p->db.store = s;
    p->db.writes = writes;
    p->cache.drop = pg_statement_drop;
    p->cache.context = p;
    /* What the address itself says stands above these: a server that accepts and then is silent, or
     * that is gone without a word, is given up in bounded time. */
    static const char *const names[] = { "connect_timeout", "tcp_user_timeout", "dbname", NULL };
    const char *const values[] = { "10", "30000", s->where, NULL };
    p->conn = PQconnectdbParams(names, values, 1);
    if (PQstatus(p->conn) != CONNECTION_OK) {
        bool missing = strstr(PQerrorMessage(p->conn), "does not exist");
        log_ours("store.away", "%s", PQerrorMessage(p->conn));
        pg_disconnect(p);
        return missing ? fault(a, FAULT_ABSENT, "store.missing", NULL, NULL)
                       : fault(a, FAULT_BUSY, "store.busy", NULL, NULL);
    }
    greet(p);
    *ret = p;
    return NULL;
}

void
pg_disconnect(struct pg *p)
{
    if (!p)
        return;
    db_forget(&p->db);
    db_free(&p->db);
    cache_clear(&p->cache);
    PQfinish(p->conn);
    free(p);
}

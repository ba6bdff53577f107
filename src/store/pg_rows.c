/* How does a statement run on PostgreSQL? */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/pg.h"

enum { VALUES_MOST = 64, INT8 = 20, TEXT = 25, BYTEA = 17 };
enum { BOOL_OID = 16, INT2_OID = 21, INT4_OID = 23, NUMERIC_OID = 1700 };

/* Values on their way: whole numbers as eight bytes, big end first. */
struct sending {
    int count;
    Oid types[VALUES_MOST];
    const char *values[VALUES_MOST];
    int sizes[VALUES_MOST], binary[VALUES_MOST];
    unsigned char ints[VALUES_MOST][8];
    char kinds[VALUES_MOST + 1]; /* a letter each */
};

static void
put_int(struct sending *s, int at, int64_t n)
{
    for (int i = 0; i < 8; i++)
        s->ints[at][i] = (unsigned char)((uint64_t)n >> (56 - 8 * i));
    s->types[at] = INT8;
    s->values[at] = (const char *)s->ints[at];
    s->sizes[at] = 8;
    s->binary[at] = 1;
}

static bool
pack(struct sending *s, const struct value *v)
{
    s->count = 0;
    for (; v && v->is != V_END; v++) {
        int at = s->count++;
        if (at == VALUES_MOST)
            return false;
        s->types[at] = 0;
        s->values[at] = NULL;
        s->sizes[at] = s->binary[at] = 0;
        s->kinds[at] = v->is == V_INT ? 'i' : v->is == V_TEXT ? 't' : v->is == V_BYTES ? 'b' : 'n';
        if (v->is == V_INT)
            put_int(s, at, v->i);
        else if (v->is == V_TEXT) {
            s->types[at] = TEXT;
            s->values[at] = v->t;
        } else if (v->is == V_BYTES) {
            s->types[at] = BYTEA;
            s->values[at] = v->i ? v->t : "";
            s->sizes[at] = (int)v->i;
            s->binary[at] = 1;
        }
    }
    s->kinds[s->count] = '\0';
    return true;
}

void
pg_statement_drop(void *context, struct statement *s)
{
    struct pg *p = context;
    struct arena a = { 0 };

    if (s->number && PQstatus(p->conn) == CONNECTION_OK &&
        PQtransactionStatus(p->conn) != PQTRANS_INERROR)
        pg_exec(p, &a, arena_text(&a, "DEALLOCATE s%u", s->number));
    arena_clear(&a);
}

static bool
reads_views(const char *sql)
{
    static const char *const words[] = { "seen_",   "fact_",    "viewer()",
                                         "today()", "now_us()", "known()" };

    for (size_t i = 0; i < COUNT(words); i++)
        if (strstr(sql, words[i]))
            return true;
    return false;
}

static const struct fault *
prepare(struct pg *p, struct arena *a, const char *sql, const struct sending *v,
        struct statement *s)
{
    struct db *db = &p->db;
    struct scan scan;
    char name[16];

    if (!guard_scan(&db->store->guard, db->right, db->folder, sql, &scan)) {
        log_ours("store.denied", "%s: %s", scan.refused, sql);
        return fault(a, FAULT_OURS, "store.denied", NULL, arena_dup(a, scan.refused));
    }
    s->facts = scan.facts;
    s->looks = reads_views(sql);
    snprintf(name, sizeof name, "s%u", ++p->names);
    PGresult *res = PQprepare(p->conn, name, sql, v->count, v->types);
    const struct fault *f =
        PQresultStatus(res) == PGRES_COMMAND_OK ? NULL : pg_fault(p, a, res, sql);
    PQclear(res);
    if (!f)
        s->number = p->names;
    return f;
}

static const struct fault *
find(struct pg *p, struct rows *r, const char *sql, const struct sending *v)
{
    struct db *db = &p->db;
    struct statement *s = cache_find(&p->cache, sql, db->right, db->folder, v->kinds);

    if (!s) {
        s = cache_add(&p->cache, sql, db->right, db->folder, v->kinds);
        const struct fault *f = prepare(p, r->arena, sql, v, s);
        if (f) {
            cache_remove(&p->cache, s);
            return f;
        }
    }
    r->statement = s;
    return NULL;
}

/* The role and the viewer that this statement needs, when they are not yet so. */
static const struct fault *
prepare_ground(struct pg *p, struct arena *a, const struct statement *s)
{
    struct db *db = &p->db;
    bool as_reader = !db->writes && (db->right == RIGHT_SEEN || db->right == RIGHT_FACT);

    if (!db->writes && as_reader != p->as_reader) {
        TRY(pg_exec(p, a, as_reader ? "SET LOCAL ROLE tsutome_reader" : "SET LOCAL ROLE NONE"));
        p->as_reader = as_reader;
    }
    if (!s->looks || (p->said && p->said_viewer == db->viewer && p->said_today == db->today &&
                      p->said_now == db->now_us && p->said_known == db->known))
        return NULL;
    TRY(pg_exec(p, a,
                arena_text(a,
                           "SELECT set_config('tsutome.viewer', '%lld', true),"
                           " set_config('tsutome.today', '%lld', true),"
                           " set_config('tsutome.now_us', '%lld', true),"
                           " set_config('tsutome.known', '%lld', true)",
                           (long long)db->viewer, (long long)db->today, (long long)db->now_us,
                           db->known ? (long long)db->known : LLONG_MAX)));
    p->said = true;
    p->said_viewer = db->viewer;
    p->said_today = db->today;
    p->said_now = db->now_us;
    p->said_known = db->known;
    return NULL;
}

void
pg_rows_open(struct rows *r, const char *sql, const struct value *values)
{
    struct pg *p = (struct pg *)r->db;
    struct sending v;
    char name[16];

    if (PQstatus(p->conn) != CONNECTION_OK) {
        r->fault = fault(r->arena, FAULT_BUSY, "store.busy", NULL, NULL);
        return;
    }
    if (!pack(&v, values)) {
        log_ours("store.broken", "more than %d values: %s", VALUES_MOST, sql);
        r->fault = fault(r->arena, FAULT_OURS, "store.broken", NULL, "$n");
        return;
    }
    r->fault = find(p, r, sql, &v);
    if (!r->fault)
        r->fault = prepare_ground(p, r->arena, r->statement);
    if (r->fault)
        return;
    snprintf(name, sizeof name, "s%u", r->statement->number);
    PGresult *res = PQexecPrepared(p->conn, name, v.count, v.values, v.sizes, v.binary, 0);
    ExecStatusType is = PQresultStatus(res);
    if (is != PGRES_COMMAND_OK && is != PGRES_TUPLES_OK) {
        r->fault = pg_fault(p, r->arena, res, sql);
        PQclear(res);
        return;
    }
    r->db->changed = strncmp(PQcmdStatus(res), "SELECT", 6) == 0 ? 0 : atoll(PQcmdTuples(res));
    r->engine = res;
    r->columns = PQnfields(res);
    r->at = -1;
    r->open = true;
    if (r->db->line.open)
        r->db->line.facts |= r->statement->facts;
}

bool
pg_rows_next(struct rows *r)
{
    if (++r->at < PQntuples(r->engine))
        return r->row = true;
    pg_rows_close(r);
    return false;
}

void
pg_rows_close(struct rows *r)
{
    if (!r->open)
        return;
    r->open = r->row = false;
    PQclear(r->engine);
    r->engine = NULL;
}

const char *
pg_rows_column(struct rows *r, int column)
{
    return PQfname(r->engine, column);
}

static int
hex(char c)
{
    return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

/* \x0a1b…: bytes as text. */
static void
unhex(struct rows *r, const char *t, size_t size, struct cell *ret)
{
    size_t n = size < 2 ? 0 : (size - 2) / 2;
    char *bytes = arena_take(r->arena, n + 1);

    for (size_t i = 0; i < n; i++)
        bytes[i] = (char)(hex(t[2 + 2 * i]) << 4 | hex(t[3 + 2 * i]));
    *ret = (struct cell){ .is = CELL_BYTES, .t = bytes, .size = n };
}

void
pg_rows_cell(struct rows *r, int column, struct cell *ret)
{
    PGresult *res = r->engine;
    const char *t = PQgetvalue(res, r->at, column);
    size_t size = (size_t)PQgetlength(res, r->at, column);

    *ret = (struct cell){ .is = CELL_NULL };
    if (PQgetisnull(res, r->at, column))
        return;
    switch (PQftype(res, column)) {
    case INT8:
    case INT4_OID:
    case INT2_OID:
    case NUMERIC_OID: /* a SUM that was not cast; whole, as everything here is */
        *ret = (struct cell){ .is = CELL_INT, .i = strtoll(t, NULL, 10) };
        break;
    case BOOL_OID:
        *ret = (struct cell){ .is = CELL_INT, .i = *t == 't' };
        break;
    case BYTEA:
        unhex(r, t, size, ret);
        break;
    default:
        *ret = (struct cell){ .is = CELL_TEXT, .t = t, .size = size };
    }
}

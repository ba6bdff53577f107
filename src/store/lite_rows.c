/* How does a statement run on SQLite? */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/lite.h"

void
lite_statement_drop(void *context, struct statement *s)
{
    (void)context;
    sqlite3_finalize(s->made);
    free(s->names);
}

/* SQLite makes a name anew each time it is asked for. */
static void
take_names(struct statement *s, sqlite3_stmt *made)
{
    int n = sqlite3_column_count(made);
    size_t room = (size_t)n * sizeof *s->names;

    s->columns = n;
    if (!n)
        return;
    for (int i = 0; i < n; i++)
        room += strlen(sqlite3_column_name(made, i)) + 1;
    s->names = malloc(room);
    if (!s->names)
        abort();
    char *at = (char *)(s->names + n);
    for (int i = 0; i < n; i++) {
        s->names[i] = at;
        at = stpcpy(at, sqlite3_column_name(made, i)) + 1;
    }
}

/* SQLite numbers $1 … $n by where they stand first; values come by their number. */
static bool
take_order(struct statement *s, sqlite3_stmt *made)
{
    int n = sqlite3_bind_parameter_count(made);
    bool straight = true;

    if (n > (int)sizeof s->order)
        return false;
    for (int i = 1; i <= n; i++) {
        const char *name = sqlite3_bind_parameter_name(made, i);
        int number = name && *name == '$' ? atoi(name + 1) : 0;
        if (number < 1 || number > n)
            return false;
        s->order[i - 1] = (unsigned char)number;
        straight = straight && number == i;
    }
    if (straight)
        memset(s->order, 0, sizeof s->order);
    s->parameters = n;
    return true;
}

static const struct fault *
prepare(struct lite *l, struct arena *a, const char *sql, struct statement *s)
{
    struct db *db = &l->db;
    struct scan scan;
    sqlite3_stmt *made = NULL;

    if (!guard_scan(&db->store->guard, db->right, db->folder, sql, &scan)) {
        log_ours("store.denied", "%s: %s", scan.refused, sql);
        return fault(a, FAULT_OURS, "store.denied", NULL, arena_dup(a, scan.refused));
    }
    l->asking.right = db->right;
    l->asking.folder = db->folder;
    l->asking.written_count = 0;
    int rc = sqlite3_prepare_v3(l->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL);
    if (rc != SQLITE_OK)
        return lite_fault(l, a, rc, sql);
    if (!made || !take_order(s, made)) {
        sqlite3_finalize(made);
        log_ours("store.broken", "values of a statement are $1 … $n: %s", sql);
        return fault(a, FAULT_OURS, "store.broken", NULL, "$n");
    }
    s->made = made;
    s->facts = scan.facts;
    take_names(s, made);
    return NULL;
}

static int
bind(sqlite3_stmt *made, int at, const struct value *v)
{
    switch (v->is) {
    case V_INT:
        return sqlite3_bind_int64(made, at, v->i);
    case V_TEXT:
        return v->t ? sqlite3_bind_text(made, at, v->t, -1, SQLITE_STATIC)
                    : sqlite3_bind_null(made, at);
    case V_BYTES:
        return v->i ? sqlite3_bind_blob64(made, at, v->t, (sqlite3_uint64)v->i, SQLITE_STATIC)
                    : sqlite3_bind_zeroblob(made, at, 0);
    default:
        return sqlite3_bind_null(made, at);
    }
}

static const struct fault *
bind_all(struct lite *l, struct rows *r, const char *sql, const struct value *values)
{
    struct statement *s = r->statement;
    int n = 0;

    while (values && values[n].is != V_END)
        n++;
    if (n != s->parameters) {
        log_ours("store.broken", "%d values for %d places: %s", n, s->parameters, sql);
        return fault(r->arena, FAULT_OURS, "store.broken", NULL, "$n");
    }
    for (int i = 0; i < n; i++) {
        struct value v = values[s->order[0] ? s->order[i] - 1 : i];
        /* An answer may be read after the caller's own buffers have gone. */
        if (r->columns && v.is == V_TEXT)
            v.t = arena_dup(r->arena, v.t);
        if (r->columns && v.is == V_BYTES)
            v.t = arena_copy(r->arena, v.t, (size_t)v.i);
        int rc = bind(r->engine, i + 1, &v);
        if (rc != SQLITE_OK)
            return lite_fault(l, r->arena, rc, sql);
    }
    return NULL;
}

/* The cached statement, or one of its own while that one is still being read. */
static const struct fault *
find(struct lite *l, struct rows *r, const char *sql)
{
    struct db *db = &l->db;
    struct statement *s = cache_find(&l->cache, sql, db->right, db->folder, "");

    if (!s) {
        s = cache_add(&l->cache, sql, db->right, db->folder, "");
        const struct fault *f = prepare(l, r->arena, sql, s);
        if (f) {
            cache_remove(&l->cache, s);
            return f;
        }
    }
    if (s->busy) {
        struct statement *copy = arena_take(r->arena, sizeof *copy);
        TRY(prepare(l, r->arena, sql, copy));
        copy->sql = arena_dup(r->arena, sql);
        r->alone = true;
        s = copy;
    }
    l->asking.right = db->right; /* a changed schema is prepared again while stepping */
    l->asking.folder = db->folder;
    s->busy = true;
    r->statement = s;
    r->engine = s->made;
    r->columns = s->columns;
    return NULL;
}

void
lite_rows_open(struct rows *r, const char *sql, const struct value *values)
{
    struct lite *l = (struct lite *)r->db;

    r->fault = find(l, r, sql);
    if (r->fault)
        return;
    r->open = true;
    r->fault = bind_all(l, r, sql, values);
    if (r->fault)
        lite_rows_close(r);
    else if (r->db->line.open)
        r->db->line.facts |= r->statement->facts;
}

void
lite_rows_close(struct rows *r)
{
    if (!r->open)
        return;
    r->open = r->row = false;
    if (r->alone)
        lite_statement_drop(NULL, r->statement);
    else
        sqlite3_reset(r->engine);
    r->statement->busy = false;
    r->engine = NULL;
}

bool
lite_rows_next(struct rows *r)
{
    struct lite *l = (struct lite *)r->db;
    int rc = sqlite3_step(r->engine);

    if (rc == SQLITE_ROW)
        return r->row = true;
    if (rc == SQLITE_DONE)
        r->db->changed = sqlite3_stmt_readonly(r->engine) ? 0 : sqlite3_changes64(l->sqlite);
    else
        r->fault = lite_fault(l, r->arena, rc, r->statement->sql);
    lite_rows_close(r);
    return false;
}

const char *
lite_rows_column(struct rows *r, int column)
{
    return r->statement->names[column];
}

void
lite_rows_cell(struct rows *r, int column, struct cell *ret)
{
    sqlite3_stmt *s = r->engine;

    switch (sqlite3_column_type(s, column)) {
    case SQLITE_INTEGER:
        *ret = (struct cell){ .is = CELL_INT, .i = sqlite3_column_int64(s, column) };
        break;
    case SQLITE_TEXT:
        ret->is = CELL_TEXT;
        ret->t = (const char *)sqlite3_column_text(s, column);
        ret->size = (size_t)sqlite3_column_bytes(s, column);
        break;
    case SQLITE_BLOB:
        ret->is = CELL_BYTES;
        ret->t = sqlite3_column_blob(s, column);
        ret->size = (size_t)sqlite3_column_bytes(s, column);
        break;
    case SQLITE_FLOAT: /* no column of ours is one; a damaged file may hold it */
        ret->is = CELL_TEXT;
        ret->t = (const char *)sqlite3_column_text(s, column);
        ret->size = (size_t)sqlite3_column_bytes(s, column);
        break;
    default:
        *ret = (struct cell){ .is = CELL_NULL };
    }
}

/* How is an answer read, whichever engine gives it? */
#include <string.h>

#include "base/log.h"
#include "store/cache.h"
#include "store/inside.h"

const struct fault *
db_spoil(struct db *db, const struct fault *f)
{
    if (f && db->writes && !db->spoiled)
        db->spoiled = f;
    return f;
}

static void
start(struct rows *r, struct db *db, struct arena *a, const char *sql, const struct value *values)
{
    *r = (struct rows){ .db = db, .arena = a };
    if (db->spoiled) {
        r->fault = db->spoiled;
        return;
    }
    db->calls->open(r, sql, values);
    if (r->fault) {
        db_spoil(db, r->fault);
        return;
    }
    r->next_open = db->open;
    r->from_open = &db->open;
    if (db->open)
        db->open->from_open = &r->next_open;
    db->open = r;
}

static void
unlink_open(struct rows *r)
{
    if (!r->from_open)
        return;
    *r->from_open = r->next_open;
    if (r->next_open)
        r->next_open->from_open = r->from_open;
    r->from_open = NULL;
}

const struct fault *
db_run(struct db *db, struct arena *a, const char *sql, const struct value *values)
{
    struct rows r;

    start(&r, db, a, sql, values);
    while (db_next(&r))
        ;
    return r.fault;
}

int64_t
db_changed(struct db *db)
{
    return db->changed;
}

struct rows *
db_rows(struct db *db, struct arena *a, const char *sql, const struct value *values)
{
    struct rows *r = arena_take(a, sizeof *r);

    start(r, db, a, sql, values);
    return r;
}

bool
db_next(struct rows *r)
{
    if (!r->open)
        return false;
    if (r->db->calls->next(r))
        return true;
    unlink_open(r);
    db_spoil(r->db, r->fault);
    return false;
}

void
db_close(struct rows *r)
{
    if (r->open)
        r->db->calls->close(r);
    unlink_open(r);
}

const struct fault *
rows_fault(const struct rows *r)
{
    return r->fault;
}

static int
column_of(struct rows *r, const char *name)
{
    struct statement *s = r->statement;
    size_t slot = ((uintptr_t)name >> 2) % COUNT(s->place);

    /* Names are mostly literals: where the name of this address was last time, it is again. */
    if (r->row && s->place[slot] < r->columns &&
        strcmp(r->db->calls->column(r, s->place[slot]), name) == 0)
        return s->place[slot];
    if (r->row)
        for (int i = 0; i < r->columns; i++)
            if (strcmp(r->db->calls->column(r, i), name) == 0) {
                s->place[slot] = (unsigned char)i;
                return i;
            }
    log_ours("store.column", "%s", name);
    return -1;
}

static bool
cell_at(struct rows *r, int column, struct cell *ret)
{
    if (!r->row || column < 0 || column >= r->columns)
        return false;
    r->db->calls->cell(r, column, ret);
    return ret->is != CELL_NULL;
}

int64_t
row_int_at(struct rows *r, int column)
{
    struct cell c;

    return cell_at(r, column, &c) && c.is == CELL_INT ? c.i : 0;
}

const char *
row_text_at(struct rows *r, int column)
{
    struct cell c;

    if (!cell_at(r, column, &c))
        return NULL;
    if (c.is == CELL_INT)
        return arena_text(r->arena, "%lld", (long long)c.i);
    return arena_copy(r->arena, c.t, c.size);
}

int64_t
row_int(struct rows *r, const char *column)
{
    return row_int_at(r, column_of(r, column));
}

const char *
row_text(struct rows *r, const char *column)
{
    return row_text_at(r, column_of(r, column));
}

const char *
row_bytes(struct rows *r, const char *column, size_t *size)
{
    struct cell c;

    *size = 0;
    if (!cell_at(r, column_of(r, column), &c) || c.is == CELL_INT)
        return NULL;
    *size = c.size;
    return arena_copy(r->arena, c.t, c.size);
}

bool
row_null(struct rows *r, const char *column)
{
    struct cell c;

    return !cell_at(r, column_of(r, column), &c);
}

const struct fault *
db_int(struct db *db, struct arena *a, const char *sql, const struct value *values,
       int64_t otherwise, int64_t *ret)
{
    struct rows r;

    start(&r, db, a, sql, values);
    *ret = otherwise;
    if (db_next(&r)) {
        struct cell c;
        if (cell_at(&r, 0, &c))
            *ret = row_int_at(&r, 0);
        db_close(&r);
    }
    return r.fault;
}

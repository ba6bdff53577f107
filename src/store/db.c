/* What does a connection promise, whichever engine stands behind it? */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/inside.h"

/* ---- rights and viewer -------------------------------------------------------------------- */

void
db_right(struct db *db, enum right right, const char *folder)
{
    if (db->right == right && (right != RIGHT_FOLDER || db->folder == folder))
        return;
    db->right = right;
    db->folder = right == RIGHT_FOLDER ? guard_folder(&db->store->guard, folder) : NULL;
}

void
db_viewer(struct db *db, int64_t officer, struct day today, struct moment now)
{
    db->viewer = officer;
    db->today = today.ymd;
    db->now_us = now.us;
}

struct rights
db_as_store(struct db *db)
{
    struct rights was = { db->right, db->folder };

    db->right = RIGHT_STORE;
    db->folder = NULL;
    return was;
}

void
db_as_before(struct db *db, struct rights was)
{
    db->right = was.right;
    db->folder = was.folder;
}

/* ---- answers ------------------------------------------------------------------------------ */

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
    if (r->row)
        for (int i = 0; i < r->columns; i++)
            if (strcmp(r->db->calls->column(r, i), name) == 0)
                return i;
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

int64_t
db_new_id(struct db *db)
{
    return db->calls->new_id(db);
}

/* ---- parts of a work ------------------------------------------------------------------------- */

static const struct fault *
part(struct db *db, struct arena *a, const char *sql)
{
    struct rights was = db_as_store(db);
    const struct fault *f = db_run(db, a, sql, NULL);

    db_as_before(db, was);
    return f;
}

const struct fault *
db_mark(struct db *db, struct arena *a, struct mark *ret)
{
    *ret = (struct mark){ .lines = db->line_count, .changes = db->change_count };
    return part(db, a, "SAVEPOINT part");
}

const struct fault *
db_keep(struct db *db, struct arena *a, const struct mark *mark)
{
    (void)mark;
    return part(db, a, "RELEASE SAVEPOINT part");
}

static void
close_open(struct db *db)
{
    while (db->open)
        db_close(db->open);
}

const struct fault *
db_undo(struct db *db, struct arena *a, const struct mark *mark)
{
    close_open(db);
    if (db->calls->lost(db))
        return db->spoiled ? db->spoiled : fault(a, FAULT_BUSY, "store.retry", NULL, NULL);
    db->spoiled = NULL;
    db->line.open = false;
    db->line_count = mark->lines;
    db->change_count = mark->changes;
    TRY(part(db, a, "ROLLBACK TO SAVEPOINT part"));
    return part(db, a, "RELEASE SAVEPOINT part");
}

/* ---- announcements --------------------------------------------------------------------------- */

void
db_touched(struct db *db, struct change change)
{
    if (db->change_count == db->change_room) {
        db->change_room = db->change_room ? db->change_room * 2 : 64;
        db->changes = realloc(db->changes, db->change_room * sizeof *db->changes);
        if (!db->changes)
            abort();
    }
    db->changes[db->change_count++] = change;
}

/* ---- around a work --------------------------------------------------------------------------- */

void
db_ready(struct db *db, bool writes)
{
    db->writes = writes;
    db->right = RIGHT_SEEN;
    db->folder = NULL;
    db->viewer = db->today = db->now_us = 0;
    db->spoiled = NULL;
    db->line.open = false;
}

void
db_forget(struct db *db)
{
    close_open(db);
    db->spoiled = NULL;
    db->line.open = false;
    db->line_count = db->change_count = 0;
    db->added_job = false;
}

void
db_free(struct db *db)
{
    free(db->lines);
    free(db->changes);
    db->lines = NULL;
    db->changes = NULL;
}

const struct fault *
work_run(struct work *work, struct db *db)
{
    db_ready(db, db->writes);
    const struct fault *f = work->run(work, db);

    if (!f && db->spoiled)
        f = db->spoiled; /* a fault that the work did not pass on */
    if (!f && db->line.open) {
        log_ours("store.line", "%s was begun and not ended", db->line.line.errand);
        f = fault(work->arena, FAULT_OURS, "store.broken", NULL, db->line.line.errand);
    }
    close_open(db);
    db_ready(db, db->writes);
    return f;
}

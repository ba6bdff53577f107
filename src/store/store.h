/*
 * The office's memory: SQL on SQLite or PostgreSQL, written by one hand at a time.
 *
 *     struct store *store;
 *     TRY(store_open(arena, &(struct store_options){ .where = dir, .tables = house_tables },
 * &store)); work->run = keep_tap, work->done = answer; store_write(store, work); run inside a
 * savepoint, done after COMMIT store_read(store, work);                  run on a reader's snapshot
 *     store_close(store);
 *
 * A statement uses $1 … $n, bound by position, and the common dialect (design: stack.md §3).
 * Statements are string literals: they are prepared once a connection and found by address.
 * See also: store/journal.h, store/job.h, store/migrate.h
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/embedded.h"
#include "base/fault.h"
#include "base/moment.h"

struct store;
struct db;   /* one connection, used by one thread at a time */
struct rows; /* an answer under way */

/* ---- values ------------------------------------------------------------------------------ */

struct value {
    enum { V_END, V_INT, V_TEXT, V_BYTES, V_NULL } is;
    int64_t i; /* also the size of V_BYTES */
    const char *t;
};
#define I(x)                                                                                       \
    {                                                                                              \
        .is = V_INT, .i = (x)                                                                      \
    }
#define T(x)                                                                                       \
    {                                                                                              \
        .is = V_TEXT, .t = (x)                                                                     \
    } /* NULL binds NULL */
#define B(p, n)                                                                                    \
    {                                                                                              \
        .is = V_BYTES, .t = (const char *)(p), .i = (int64_t)(n)                                   \
    }
#define NONE                                                                                       \
    {                                                                                              \
        .is = V_NULL                                                                               \
    }
#define VALUES(...) ((const struct value[]){ __VA_ARGS__, { .is = V_END } })

/* ---- what a connection may do --------------------------------------------------------------- */

/* Each right is enforced when a statement is prepared (SQLite's authorizer); on PostgreSQL
 * readers besides run under a role without rights on base tables. */
enum right {
    RIGHT_SEEN,   /* read the views seen_* alone                                     */
    RIGHT_FACT,   /* read seen_* and fact_*: settling, jobs, timers                  */
    RIGHT_FOLDER, /* as FACT, and write (and read) the tables of one folder          */
    RIGHT_STORE,  /* the store's own work: journal, jobs, migration                  */
};

/*
 * A table of an app folder.  Fact tables carry `id` and `seq` (and may carry `ended_seq`) and stand
 * in the journal's digests.  They are append-only: a folder may INSERT into them and set
 * `ended_seq`, nothing else.  The store keeps the indexes NAME_seq and NAME_ended itself.
 */
struct table {
    const char *name, *folder;
    bool fact;
    bool later; /* a fact since a later version: the table fact_since says after which line */
};

/* What the statements that follow may do, and for whom the views look.  Cheap when nothing changes.
 * SQL sees viewer(), today() (yyyymmdd) and now_us() as functions on both engines. */
void db_right(struct db *, enum right, const char *folder);
void db_viewer(struct db *, int64_t officer, struct day today, struct moment now);
/* The facts as they were known at a line of the journal: known() in SQL.  0: everything. */
void db_known(struct db *, int64_t seq);

/* ---- statements ------------------------------------------------------------------------------ */

/*
 * Faults of statements, by key: store.unique, store.foreign, store.check (FAULT_STALE, the
 * constraint's name in `seen`), store.denied and store.broken (FAULT_OURS), store.full
 * (FAULT_BUSY), store.retry (the store runs the work again; callers only pass it on).
 */
const struct fault *db_run(struct db *, struct arena *, const char *sql, const struct value *);
int64_t db_changed(struct db *); /* rows the last db_run changed */

/* Rows of a query; a fault waits in rows_fault().  Never NULL. */
struct rows *db_rows(struct db *, struct arena *, const char *sql, const struct value *);
bool db_next(struct rows *);  /* false at the end or on a fault; the statement is then free again */
void db_close(struct rows *); /* only when leaving early */
const struct fault *rows_fault(const struct rows *);
/* By name; a column that the query does not have is a mistake of ours (logged, 0 or NULL). */
int64_t row_int(struct rows *, const char *column);
const char *row_text(struct rows *, const char *column); /* NULL for NULL; on the arena */
const char *row_bytes(struct rows *, const char *column, size_t *size);
bool row_null(struct rows *, const char *column);
/* By position, for hot paths. */
int64_t row_int_at(struct rows *, int column);
const char *row_text_at(struct rows *, int column);

/* One row, one number: `otherwise` when there is none. */
const struct fault *db_int(struct db *, struct arena *, const char *sql, const struct value *,
                           int64_t otherwise, int64_t *ret);

/* A new 64-bit id: the writer's counter on SQLite, a sequence on PostgreSQL.  0 when the database
 * is lost (the next statement says so). */
int64_t db_new_id(struct db *);

/*
 * A part of a work that may be undone alone.
 *
 *     TRY(db_mark(db, arena, &here));
 *     f = one_of_many(db);
 *     TRY(f ? db_undo(db, arena, &here) : db_keep(db, arena, &here));
 *
 * While writing, a statement that meets a fault spoils its work on both engines: every later
 * statement answers with that same fault, until db_undo() goes back to a mark set before it.
 * Whoever expects a conflict says ON CONFLICT DO NOTHING and counts.
 */
struct mark {
    size_t lines, changes;
    bool open; /* a journal line had begun */
};
const struct fault *db_mark(struct db *, struct arena *, struct mark *ret);
const struct fault *db_keep(struct db *, struct arena *, const struct mark *);
const struct fault *db_undo(struct db *, struct arena *, const struct mark *);

/* ---- the store ------------------------------------------------------------------------------- */

struct store_options {
    const char *where;                 /* data folder (SQLite), or postgresql:// address  */
    const struct embedded *migrations; /* db/migrations, in order                         */
    const struct table *const *tables; /* each folder's tables (ended by name NULL); NULL ends */
    int readers;                       /* threads; 0: two                                 */
    bool may_create;                   /* an empty place is made a store                  */
};

/* Opens, migrates, starts the writer and the readers.
 * Faults: store.held (another process holds the folder), store.newer (a later program wrote it),
 * store.missing, store.migration, store.broken. */
const struct fault *store_open(struct arena *, const struct store_options *, struct store **ret);
/* Finishes what was taken on, checkpoints, closes. */
void store_close(struct store *);

enum engine { ENGINE_SQLITE, ENGINE_POSTGRES };
enum engine store_engine(const struct store *);

/* A piece of work.  `run` may be called again from the start (lost batch, 40001), so it has no side
 * effect outside the database.  It returns NULL to keep what it did, or the fault that undoes it.
 */
struct work {
    struct work *next;
    const struct fault *(*run)(struct work *, struct db *);
    void (*done)(struct work *,
                 const struct fault *); /* once, on the store's thread: must be short */
    struct arena *arena;                /* for faults and rows of this work */
    int64_t officer; /* PostgreSQL takes this officer's advisory lock first; 0: none */
    int tries;       /* the store's own */
};

/* Writer: savepoint each, one COMMIT for those that waited together, then done() for all. */
void store_write(struct store *, struct work *);
/* Readers: a snapshot; `run` cannot write. */
void store_read(struct store *, struct work *);
/* The same, and wait: for tests and the shell. */
const struct fault *store_write_now(struct store *, struct work *);
const struct fault *store_read_now(struct store *, struct work *);

/* Grows with every commit: whoever keeps a copy knows when it is old. */
int64_t store_generation(const struct store *);

/* ---- announcements -----------------------------------------------------------------------------
 */

struct change {
    int64_t officer, unit;
    struct day day; /* ymd 0: not about a day */
};

/* Inside `run`: announced after commit, dropped on rollback.  On PostgreSQL it stands in the change
 * table, which every node reads; SQLite's one process hears it from memory. */
void db_touched(struct db *, struct change);
/* Called after each commit with what it touched, on the store's thread (other nodes' commits too).
 */
void store_listen(struct store *, void (*heard)(void *context, const struct change *, size_t),
                  void *context);

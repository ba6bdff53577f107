/*
 * SQLite behind the store: one connection.
 *
 * WAL with synchronous=FULL.  The writer is the only one that writes and the only one that
 * checkpoints; readers are read-only and never checkpoint, not even when they close (SQLite 3.40
 * may damage a file that two connections checkpoint at once).
 */
#pragma once

#include <sqlite3.h>

#include "store/cache.h"
#include "store/inside.h"

struct lite {
    struct db db;
    sqlite3 *sqlite;
    struct cache cache;
    struct asking asking;
    sqlite3_stmt *begin_write, *begin_read, *commit, *rollback;
    int wal_pages;                                /* since the last checkpoint */
    int64_t next_id, kept_id, next_seq, kept_seq; /* counters: in memory, and as last written */
    int64_t seal;                                 /* the chain's last link, as committed */
    unsigned char seal_hash[32];
};

const struct fault *lite_open(struct arena *, struct store *, const char *path, bool writes,
                              struct lite **ret);
void lite_close(struct lite *);
/* Tables are there: reads the counters and the chain's head. */
const struct fault *lite_start(struct lite *, struct arena *);
const struct fault *lite_fault(struct lite *, struct arena *, int rc, const char *sql);

extern const struct engine_calls lite_calls;

/* Statements (lite_rows.c). */
void lite_rows_open(struct rows *, const char *sql, const struct value *);
bool lite_rows_next(struct rows *);
void lite_rows_close(struct rows *);
const char *lite_rows_column(struct rows *, int);
void lite_rows_cell(struct rows *, int, struct cell *);
void lite_statement_drop(void *, struct statement *);

/* The writer's thread, and what opening and closing ask of it (writer.c). */
void *lite_writer_main(void *store);
void lite_checkpoint(struct lite *, bool whole);

/*
 * PostgreSQL behind the store.
 *
 * A pool of writers, each a thread with a connection of its own, and a pool of readers whose
 * transactions run under the role tsutome_reader, which may read the views seen_* and fact_* alone.
 * One more thread, the clockwork, seals the journal, reads the change table and does jobs.
 *
 * Writers run SERIALIZABLE, behind the officer's advisory lock, and run again when the engine asks.
 * The lock is taken before BEGIN: a transaction that waited for it would look at a snapshot from
 * before the wait, and fail for nothing.
 */
#pragma once

#include <libpq-fe.h>

#include "store/cache.h"
#include "store/inside.h"

struct pg {
    struct db db;
    PGconn *conn;
    struct cache cache;
    unsigned names;
    int64_t next_id, last_id; /* what is left of a block of ids */
    bool said; /* viewer, today, now_us and known have been told in this transaction */
    int64_t said_viewer, said_today, said_now, said_known;
    bool as_reader; /* this transaction's role */
};

enum { PG_WRITERS = 4 };

struct pg_side {
    struct pg *writers[PG_WRITERS];
    struct pg *clock;
    struct queue ticks;
    pthread_t thread; /* the clockwork's: it ends after the writers, to seal what they left */
    bool running;
    int64_t horizon; /* changes below it have been announced */
};

/* Connections (pg.c). */
const struct fault *pg_connect(struct arena *, struct store *, bool writes, struct pg **ret);
bool pg_alive(struct pg *); /* connects again when it must */
void pg_disconnect(struct pg *);
const struct fault *pg_fault(struct pg *, struct arena *, const PGresult *, const char *sql);
const struct fault *pg_exec(struct pg *, struct arena *, const char *sql);

/* Statements (pg_rows.c). */
void pg_rows_open(struct rows *, const char *sql, const struct value *);
bool pg_rows_next(struct rows *);
void pg_rows_close(struct rows *);
const char *pg_rows_column(struct rows *, int);
void pg_rows_cell(struct rows *, int, struct cell *);
void pg_statement_drop(void *, struct statement *);

/* Threads (pg_write.c, pg_clock.c). */
void *pg_writer_main(void *pg);
void *pg_clock_main(void *store);

/* Seals the lines that no running transaction can still come before.  One node at a time does. */
const struct fault *pg_seal(struct db *, struct arena *);
/* Transactions below it have ended. */
const struct fault *pg_horizon(struct db *, struct arena *, int64_t *ret);
void pg_nudge(struct store *);

/* Opens, migrates, starts the threads. */
const struct fault *pg_open(struct arena *, const struct store_options *, struct store *);
void pg_close(struct store *);

/*
 * What the files of this room share, and nobody outside includes.
 *
 * Threads.  Each `struct db` belongs to one thread: SQLite's writer, one reader, one PostgreSQL
 * writer, or PostgreSQL's clockwork.  The guard is filled while the store opens and only read
 * afterwards.  Queues carry their own lock; `generation` is atomic; the rest of `struct store`
 * (listener, kinds of jobs) stands under `store->lock`.
 */
#pragma once

#include <pthread.h>
#include <stdatomic.h>

#include "store/guard.h"
#include "store/job.h"
#include "store/journal.h"
#include "store/store.h"

enum { BATCH_MOST = 256, BATCH_US = 5000, CHUNK_US = 5000, TURN_US = 25000, TRIES_MOST = 12 };

/* ---- rows -------------------------------------------------------------------------------- */

struct statement; /* store/cache.h */

/* One value of an answer, as the engine holds it; `t` lives until the next row. */
struct cell {
    enum { CELL_NULL, CELL_INT, CELL_TEXT, CELL_BYTES } is;
    int64_t i;
    const char *t; /* also an int's digits, where the engine sends those */
    size_t size;
};

struct rows {
    struct db *db;
    struct arena *arena;
    const struct fault *fault;
    struct statement *statement;
    struct rows *next_open, **from_open; /* the answers not yet at their end */
    int columns;
    bool open, row, alone; /* alone: its statement is nobody else's */
    void *engine;          /* sqlite3_stmt, or PGresult */
    int at;                /* PostgreSQL: the row */
};

/* ---- connections ------------------------------------------------------------------------- */

/* What each engine does in its own way. */
struct engine_calls {
    void (*open)(struct rows *, const char *sql, const struct value *);
    bool (*next)(struct rows *);
    void (*close)(struct rows *);
    const char *(*column)(struct rows *, int);
    void (*cell)(struct rows *, int, struct cell *ret);
    int64_t (*new_id)(struct db *);
    int64_t (*new_seq)(struct db *);
    const struct fault *(*script)(struct db *, struct arena *,
                                  const char *sql); /* as RIGHT_STORE */
    const struct fault *(*begin)(struct db *, struct arena *);
    const struct fault *(*commit)(struct db *, struct arena *); /* SQLite: seals before it */
    void (*rollback)(struct db *);
    bool (*lost)(struct db *); /* the transaction is gone although nobody ended it */
};

/* A line that waits for its place in the chain. */
struct sealing {
    int64_t seq;
    unsigned char hash[32];
};

struct db {
    const struct engine_calls *calls;
    struct store *store;
    bool writes;
    enum right right;
    const char *folder; /* the table list's own pointer, so that addresses compare */
    const char *last_folder;
    int64_t viewer, today, now_us, known; /* known 0: everything */
    int64_t changed;
    const struct fault *spoiled; /* the fault that ended this work's statements */
    struct rows *open;
    struct {
        bool open;
        int64_t seq;
        struct line line;
        uint64_t facts; /* bit i: guard->facts[i] was written */
    } line;
    struct sealing *lines; /* of this transaction, not yet chained */
    size_t line_count, line_room;
    struct change *changes; /* of this transaction, not yet announced */
    size_t change_count, change_room;
    bool added_job, uncertain; /* uncertain: PostgreSQL went away during a COMMIT */
};

/* Before and after each work: nobody's rights, nothing pending. */
void db_ready(struct db *, bool writes);
void db_forget(struct db *); /* closes forgotten answers, drops what is pending */
void db_free(struct db *);   /* what db.c holds for it */
/* Runs one work between begin and commit; a line left open is a mistake of ours. */
const struct fault *work_run(struct work *, struct db *);
/* The store's own statements run under its own right, whoever asks. */
struct rights {
    enum right right;
    const char *folder;
};
struct rights db_as_store(struct db *);
void db_as_before(struct db *, struct rights);
/* Raises `f` as this work's spoiling fault, when it is writing. */
const struct fault *db_spoil(struct db *, const struct fault *f);

/* ---- queues ------------------------------------------------------------------------------ */

struct queue {
    pthread_mutex_t lock;
    pthread_cond_t more;
    struct work *first, *last;
    size_t count;
    bool closing, nudged;
};

void queue_open(struct queue *);
void queue_shut(struct queue *); /* lets its threads end once it is empty */
void queue_free(struct queue *);
void queue_put(struct queue *, struct work *);      /* at the end */
void queue_back(struct queue *, struct work *list); /* at the front, in order */
bool queue_waits(struct queue *);                   /* somebody has put work, or it closes */
void queue_nudge(struct queue *);                   /* wakes a thread without work for it */
/* Up to `most` works; waits until `until` (clock_ticks, 0: no end) for the first.  NULL: time is
 * up, nudged, or shut; *ret_shut tells the last. */
struct work *queue_take(struct queue *, size_t most, int64_t until, bool *ret_shut);

/* ---- the store --------------------------------------------------------------------------- */

struct lite;
struct pg_side;

struct store {
    enum engine engine;
    struct arena arena;
    const char *where;
    const struct embedded *migrations;
    struct guard guard;
    struct queue writes, reads;
    atomic_llong generation;
    pthread_mutex_t lock;
    void (*heard)(void *, const struct change *, size_t);
    void *heard_context;
    const struct job_kind *kinds;
    void *kinds_context;
    /* SQLite */
    struct lite *writer;
    bool immutable;       /* nobody writes the file while it is open */
    int64_t lost;         /* transactions of its log that cannot be read (wal.h) */
    const char *copy;     /* a folder with a copy of the file, removed at close; or NULL */
    int lock_fd, held_fd; /* the folder's lock file, and the database file itself */
    /* PostgreSQL */
    struct pg_side *pg;
    /* threads */
    struct db **readers;
    int reader_count;
    pthread_t *threads;
    int thread_count;
};

void store_thread(struct store *, void *(*)(void *), void *);
struct store *store_new(const struct store_options *); /* without a connection yet */
bool folder_held(const char *file);                    /* another process holds the database file */
void copy_remove(struct store *);                      /* open_only.c */
void store_nudge(struct store *); /* a job may be due, or a line may wait for its seal */
void store_announce(struct store *, const struct change *, size_t);
/* One work on a reader's fresh snapshot; its fault. */
const struct fault *reader_run(struct db *, struct work *);
/* Reader threads of either engine: the argument is its db. */
void *reader_main(void *db);

/* Kinds of jobs are known and one is due: runs one chunk in a transaction of its own.  Sets
 * *ret_due to when the next one is due (clock_now), INT64_MAX when none is. */
bool jobs_step(struct store *, struct db *, int64_t *ret_due);

/*
 * A store for a test: tables of its own, so that it needs nothing of the app, on either engine.
 *
 *     struct room room;
 *     room_open(&room, ENGINE_SQLITE);
 *     ... room.store ...
 *     room_close(&room);
 */
#pragma once

#include "postgres.h"
#include "store/inside.h"
#include "test.h"

struct room {
    struct arena arena;
    struct store_options options;
    struct store *store;
    char where[256]; /* folder or address */
};

/* Tests of one folder, "time": tap (a fact), leave (a fact that can end), allotment; and of
 * another, "people": officer. */
extern const struct table *const room_tables[];
extern struct embedded room_migrations[];

bool room_has(enum engine); /* PostgreSQL may be missing on a machine */
void room_open(struct room *, enum engine);
/* The same with other tables. */
void room_start(struct room *, enum engine, const struct embedded *,
                const struct table *const *tables);
const struct fault *room_reopen(struct room *);
void room_close(struct room *); /* and takes the place away */
/* Closes the store, keeps the place. */
void room_leave(struct room *);
/* The database file of an SQLite room. */
const char *room_file(struct room *);

typedef const struct fault *room_fn(struct db *, struct arena *, void *context);
const struct fault *room_write(struct room *, room_fn *, void *context);
const struct fault *room_read(struct room *, room_fn *, void *context);

/* As a test's setup and teardown; the room is the state.  BOTH gives a test on each engine. */
int room_sqlite(void **state);
int room_postgres(void **state);
int room_end(void **state);
#define BOTH(test)                                                                                 \
    { #test " (SQLite)", test, room_sqlite, room_end, NULL },                                      \
    {                                                                                              \
#test " (PostgreSQL)", test, room_postgres, room_end, NULL                                 \
    }
#define SQLITE(test)                                                                               \
    {                                                                                              \
#test, test, room_sqlite, room_end, NULL                                                   \
    }
#define POSTGRES(test)                                                                             \
    {                                                                                              \
#test " (PostgreSQL)", test, room_postgres, room_end, NULL                                 \
    }
/* The room of this test; leaves the test where the machine has no PostgreSQL. */
#define ROOM(state) (*(state) ? *(state) : (postgres_absent(), NULL))

/* A tap with its line; the number of the tap in *ret (NULL: nobody asks). */
const struct fault *room_tap(struct db *, struct arena *, int64_t officer, int day, int minute,
                             int64_t *ret);
/* Officers 1 … n, named by number. */
void room_officers(struct room *, int n);
/* One statement under a right. */
struct say {
    enum right right;
    const char *folder, *sql;
    const struct value *values;
};
const struct fault *room_say(struct db *, struct arena *, void *say);
int64_t room_count(struct room *, const char *sql);

/* The fault's key, or "". */
const char *key_of(const struct fault *);

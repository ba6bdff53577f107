/*
 * Prepared statements of one connection, found by their text and the right they were prepared
 * under.  Never more than CACHE_MOST: the one longest unused gives way.
 */
#pragma once

#include "store/store.h"

enum { CACHE_BUCKETS = 512, CACHE_MOST = 480 };

struct statement {
    struct statement *next;
    uint64_t hash, used;
    char *sql;
    enum right right;
    const char *folder;
    char *kinds;     /* of the values, a letter each, where the engine prepares by them */
    uint64_t facts;  /* fact tables it writes: bits of guard->facts */
    bool busy;       /* an answer of it is under way */
    bool looks;      /* PostgreSQL: it reads views, so they must know for whom */
    void *made;      /* sqlite3_stmt */
    unsigned number; /* PostgreSQL: its name */
    int columns, parameters;
    const char **names;       /* SQLite: of the columns; one piece with its letters */
    unsigned char place[128]; /* of a column by the address of its name: a guess, checked */
    unsigned char
        order[64]; /* SQLite: which value parameter i takes; 0 ends, in order when empty */
};

struct cache {
    struct statement *bucket[CACHE_BUCKETS];
    int held;
    uint64_t uses;
    void (*drop)(void *context, struct statement *); /* gives back what the engine made */
    void *context;
};

/* `kinds` says of what kind every value is, however many there are: a statement is prepared for
 * them and fits no others.  "" where the engine does not ask. */
struct statement *cache_find(struct cache *, const char *sql, enum right, const char *folder,
                             const char *kinds);
/* A new entry; the caller fills what the engine made. */
struct statement *cache_add(struct cache *, const char *sql, enum right, const char *folder,
                            const char *kinds);
void cache_remove(struct cache *, struct statement *);
void cache_clear(struct cache *);

/*
 * What the files of this house share.
 *
 * Threads.  One thread of its own fills and follows (follow.c); it alone writes a `struct
 * standing`.  Pages read it with the gate held for reading (standing_enter); what is shared beyond
 * single cells of the cube is changed with the gate held for writing.
 */
#pragma once

#include <pthread.h>
#include <stdatomic.h>

#include "app/limits/limits.h"
#include "app/service.h"
#include "cube/cube.h"
#include "store/aside.h"

enum {
    CHUNK = 2048,     /* officers to a snapshot while filling              */
    REGIMES_MOST = 8, /* rules that officers of one office may live under  */
};

/* ---- units ---------------------------------------------------------------------------------- */

/* Days are counted from the limit year's first. */
struct unit_spell {
    int from, until; /* both included */
    int64_t value;   /* a parent's id, or an enum cube_stand */
};

struct limits_unit {
    int64_t id;
    struct unit_spell *parent, *section;
    size_t parents, sections;
    uint8_t *stand; /* [days]: enum cube_stand, from above where nothing is said */
};

struct limits_units {
    struct arena arena;
    struct limits_unit *at; /* in order of id */
    size_t count;
};

/* units.c */
const struct fault *units_read(struct db *, struct arena *, struct day first, int days,
                               struct limits_units *ret);
void units_clear(struct limits_units *);
struct limits_unit *units_find(const struct limits_units *, int64_t id);
/* Is `unit` below `above`, or that one itself, on a day? */
bool units_below(const struct limits_units *, int64_t unit, int64_t above, int day);
int64_t units_parent(const struct limits_unit *, int day);

/* ---- officers ------------------------------------------------------------------------------- */

struct member {
    struct service served;
    struct service_told told;
    uint32_t special; /* bits CUBE_BEFORE + month: 特例業務 */
    uint8_t cubes;    /* bit: stands in the cube of that regime */
};

/* ---- what the cube holds of the office ------------------------------------------------------- */

struct standing {
    struct day first, today;
    int days;
    const struct law *law;
    int release;
    const char *regime[REGIMES_MOST];
    struct cube
        *cube[REGIMES_MOST]; /* [0] holds every member, at the member's own place; NULL: silent */
    size_t regimes;
    struct limits_units units;
    struct member *member;
    uint32_t room;
    int64_t seal; /* every line up to it is in */
    struct arena arena;
};

/* standing.c */
struct standing *standing_new(const struct law *, struct day today, uint32_t room);
void standing_free(struct standing *);
/* The day counted from the limit year's first, at most some years away. */
int standing_day(const struct standing *, struct day);
/* Months from the limit year's first: -5..11; another number where the cube has none. */
int standing_month(const struct standing *, struct day month);
/* The place of a member, CUBE_NOBODY where they are not held. */
uint32_t standing_find(const struct standing *, int64_t officer);
/* Where the officer's hours were kept on a day; 0: nowhere. */
int64_t standing_home(const struct standing *, uint32_t member, int day);
/* Months of whose overtime nobody knows today. */
uint32_t standing_unknown(const struct standing *, const struct member *);
/* Which cube judges a month of a member; NULL: none does.  *ret_regime: by whose rules, NULL where
 * they served on no day of it. */
struct cube *standing_judge(const struct standing *, uint32_t member, int month,
                            uint32_t *ret_place, const char **ret_regime);
/* The number of a regime; its cube is opened when it is new. */
uint8_t standing_regime(struct standing *, const char *name);
/* Day by day where a member serves under one of the regimes: enum cube_stand. */
void standing_stands(const struct standing *, const struct member *, uint8_t regime,
                     uint8_t ret[CUBE_DAYS]);
/* Stands and unknown months of a member anew, from what is held of them. */
void standing_place(struct standing *, uint32_t member);
/* Another release of the law, or another day. False: everything must be read again. */
bool standing_amend(struct standing *, const struct law *, struct day today);

/* read.c: everything about the officers from..until (ids), into the standing.  The gate is held for
 * writing only while `gate` is not NULL and something else than cells changes. */
enum read_what { READ_ALL, READ_STAYS /* minutes are there: where they serve, and special work */ };
const struct fault *standing_read(struct standing *, struct db *, struct arena *, int64_t from,
                                  int64_t until, enum read_what, pthread_rwlock_t *gate);

/* ---- the house in memory --------------------------------------------------------------------- */

struct limits {
    struct store *store;
    struct desk *desk;
    char *folder;
    bool patient;

    pthread_rwlock_t gate;
    struct standing *now; /* NULL: not filled yet */

    pthread_mutex_t lock;
    pthread_cond_t wake, moved;
    pthread_t thread;
    bool running, stop, woken;
    bool refused;   /* there is nothing to judge by today */
    bool kept_read; /* the snapshot was looked at: later it is only older */
    struct day pretended;
    int64_t generation; /* the store's, which the cube holds */
    atomic_llong done, total;
    atomic_bool whole;
};

/* limits.c */
struct day limits_today(struct limits *);

/* follow.c */
void *limits_main(void *limits);

/* fill.c */
const struct fault *limits_fill(struct limits *, struct db *);
/* The last of the CHUNK officers after one, 0 where there is none more. */
const struct fault *officers_next(struct db *, struct arena *, int64_t after, int64_t *ret_last,
                                  int64_t *ret_count);
/* Room for so many and those who will still come. */
uint32_t limits_room(int64_t officers);
/* The chain's head as this snapshot sees it. */
struct chain_head {
    int64_t seal;
    unsigned char hash[32];
};
const struct fault *chain_head(struct db *, struct arena *, struct chain_head *ret);
const struct fault *chain_link(struct db *, struct arena *, int64_t seal, struct chain_head *ret);

/* keep.c: the snapshot between a stop and a start. */
bool limits_keep(struct limits *, struct db *);
/* *ret NULL where there is none that fits; *why tells, unless there is none at all. */
const struct fault *limits_kept(struct limits *, struct db *, struct arena *, const struct law *,
                                struct day today, struct standing **ret, const char **why);

/* page.c */
struct standing *standing_enter(struct limits *); /* NULL: not whole; leave only what was entered */
void standing_leave(struct limits *);

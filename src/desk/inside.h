/*
 * What the desk's own files know of each other.  Nobody outside src/desk includes this.
 *
 * A visit is one errand under way: it lives on its ask's arena, is handed from thread to
 * thread (gate, reader, hashing, writer) and is on one of them at a time.
 */
#pragma once

#include <pthread.h>

#include "base/form.h"
#include "desk/desk.h"
#include "store/job.h"
#include "store/journal.h"

enum { SEGMENTS_MOST = 12, CAPTURES_MOST = 4, FIELDS_MOST = 48 };

/* An errand with its path taken apart. */
struct route {
    const struct errand *errand;
    const struct folder *folder;
    const char *segment[SEGMENTS_MOST]; /* literal, or the name of a capture */
    bool capture[SEGMENTS_MOST];
    size_t segments;
    const char *thing_capture; /* the capture that is the door's thing, or NULL */
    const struct route *again;
};

/* One value of a field, checked. */
struct given {
    int64_t i;        /* NUMBER, FLAG, THING, DAY, MONTH (ymd), CLOCK */
    const char *text; /* as it came, trimmed (files: bytes) */
    size_t size;
    const char *filename;
    struct seen seen; /* THING */
    struct given *next;
};

struct input {
    struct arena *arena;
    const struct field *fields;
    struct given *given[FIELDS_MOST]; /* by position in `fields`; NULL: absent */
    int64_t thing_id;                 /* the door's, from the path */
};

struct session {
    unsigned char hash[32]; /* of the token: the token itself is only in the cookie */
    int64_t id, officer;
    int64_t created, used; /* us */
    bool live;
};

struct visit;

struct look {
    struct desk *desk;
    struct db *db;
    struct arena *arena;
    const struct route *route;
    const struct input *input;
    const struct form *form;
    struct visit *visit; /* NULL for the clockwork */
    int64_t viewer;
    struct moment now;
    struct day today;
    const char *lang;
    bool json, csv;
    const char *live, *lead;
};

struct act {
    struct look look;
    int64_t seq; /* 0: no line begun yet */
    struct line line;
    const char *flash_key;
    struct doc *flash_with;
};

struct visit {
    struct work work; /* first: the store hands it back */
    struct desk *desk;
    struct ask *ask;
    const struct route *route, *shown; /* shown: the errand whose page stands in the answer */
    struct form *form;                 /* body, or query of a GET */
    struct form *query;
    const char *captured[CAPTURES_MOST], *captured_name[CAPTURES_MOST];
    size_t captures;
    const char *lang;
    bool json, csv, preview;
    struct session session;
    const char *token;         /* of the session, from the cookie */
    const char *flash;         /* cookie of the page before */
    const char *key;           /* idempotency */
    const struct fault *fault; /* why the POST was not taken, while its form is shown again */
    const char *proof;         /* what the hashing thread found; see secret.c */
    bool password_good;
    const char *new_hash;
    struct doc *doc;
    const char *live, *lead;
    struct act *acted;
    bool landed_before; /* the key had landed: the same answer again */
    const char *landed_next;
    struct visit *group; /* ONE_BY_ONE: the visit these belong to */
    size_t left;
    const struct seen *one;
    const struct fault *one_fault;
    struct visit *sibling;
};

struct composed;

struct desk {
    struct house house;
    struct arena arena;
    struct route *routes;
    size_t count;
    const struct errand **errands;
    struct job_kind *kinds;
    bool demo;

    pthread_rwlock_t composed_lock;
    struct composed *composed[1024];
    struct arena composed_arena;

    struct sessions *sessions;
    struct secrets *secrets;
};

/* route.c */
const struct fault *routes_make(struct desk *, struct arena *);
/* NULL with *ret_other true: the path stands under the other verb. */
const struct route *route_find(struct desk *, struct visit *, enum verb, const char *path,
                               bool *ret_other);

/* field.c: reads `form` and the captures for `route`; faults are chained by `also`. */
const struct fault *input_read(struct look *, const struct route *, const struct form *,
                               struct visit *, bool lenient, struct input **ret);
/* The fields as JSON for the journal, secrets and file bytes left out. */
const char *input_payload(struct arena *, const struct input *);
/* What was typed, for showing the form again. */
void input_typed(const struct form *, const struct field *, struct doc *);

/* sight.c */
const struct fault *door_open(struct look *, const struct sight *, int64_t id, struct seen *ret);
unsigned sight_tie(const struct look *, const struct thing *);

/* session.c */
struct sessions *sessions_new(struct arena *);
void sessions_free(struct sessions *);
/* From memory, or (db given) from the database.  False: nobody. */
bool session_find(struct desk *, const char *token, struct moment now, struct db *, struct arena *,
                  struct session *ret);
void session_keep(struct desk *, const struct session *);
void session_drop(struct desk *, int64_t id);
bool session_stale(const struct session *, struct moment now);
const char *session_csrf(struct arena *, const char *token);
void session_hash(const char *token, unsigned char hash[32]);

/* secret.c */
struct secrets *secrets_new(struct desk *);
void secrets_free(struct secrets *);
/* Runs the password part of a visit off the writer, then calls visit_write(). */
void secret_weigh(struct visit *);

/* run.c */
void visit_write(struct visit *);
void visit_answer_fault(struct visit *, const struct fault *);

/* act.c */
const struct fault *act_begin(struct act *);
const struct fault *act_end(struct act *);

/* export.c: rows of the document as CSV. */
const struct fault *export_csv(struct look *, const struct errand *, const struct doc *, bool cp932,
                               struct showing *);

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

/* An announcement with this for its unit: the officer's sessions or rights are others now. */
enum { UNIT_RIGHTS = -1 };

enum { SEGMENTS_MOST = 12, CAPTURES_MOST = 4, FIELDS_MOST = 48, TURNS = 1 << 16 };

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
    const struct fault *wrong;        /* what the person can mend, or NULL */
};

#define SESSION_IDLE_US (5 * 3600 * 1000000LL)      /* a long meeting signs nobody out  */
#define SESSION_ABSOLUTE_US (16 * 3600 * 1000000LL) /* a working day with its night does */

struct session {
    unsigned char hash[32]; /* of the token: the token itself is only in the cookie */
    int64_t id, officer;
    int64_t created, used; /* us */
    uint64_t endings;      /* how many had been ended when this one was first looked for */
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
    const struct law *law; /* the one this look began under */
    int64_t known;         /* the line it looks back to; 0: none (known.c) */
    int64_t subject;       /* … and whose record it reads there */
    struct look *present;  /* … and the look that it looks back from */
};

struct act {
    struct look look;
    int64_t seq; /* 0: no line begun yet */
    struct line line;
    follow_fn *follow; /* act_follow() */
    void *asked;
    int64_t about; /* officer of the open line, where act_about() named one */
};

/* Does what was asked for with act_follow, if anything was. */
const struct fault *act_follow_up(struct act *, struct doc *answer);

struct visit {
    struct work work; /* first: the store hands it back */
    struct desk *desk;
    struct ask *ask;
    const struct route *route; /* whose errand it is                                      */
    const struct route *shown; /* whose page stands in the answer: route, or its `again`  */
    const char *path;          /* without .json or .csv */
    struct form *form;         /* body of a POST, query of a GET */
    struct form *query;
    const char *captured[CAPTURES_MOST], *captured_name[CAPTURES_MOST];
    size_t captures;
    const char *lang;
    bool json, csv, preview;

    struct session session;
    struct day leaves;   /* the officer's last day of service; ymd 0: not asked */
    const char *token;   /* of the session, from the cookie */
    const char *key;     /* idempotency, as it came */
    const char *landing; /* … with the errand and what was asked: what must land once */
    const char *flash;   /* cookie of the page before */
    const char *view_lang, *view_theme; /* chosen; NULL: as the browser says */
    bool keys_off;

    /* What came of it. */
    const struct fault *fault; /* why it was not done; while its form is shown again, still this */
    struct doc *doc;
    const char *live, *lead, *next, *cookie, *device_cookie;
    int64_t retry_after; /* seconds, said with a fault; 0: nothing is said */
    const char *link;    /* one that was made, for the page that shows it */
    int64_t link_officer;
    bool link_first;
    int64_t lifted;        /* an officer whose wrong tries are forgotten once this is on disk */
    bool forgets;          /* signs out: the browser forgets what it kept of the pages */
    const char *flash_key; /* for the page that follows */
    struct doc *flash_with;
    int released;         /* a release of the law that this visit stored */
    bool made;            /* 201: `next` leads to what was made */
    int64_t generation;   /* of the store, before anything was read */
    int64_t ended;        /* a session to forget once this is on disk */
    int64_t ended_others; /* all sessions of this officer but this one */

    /* The password part (secret.c). */
    int64_t claimed;    /* officer whose secret was asked; 0: no such login */
    const char *login;  /* … as it was looked for */
    const char *device; /* the browser's number where claimed has signed in here before */
    const char *secret;
    bool proved;
    const char *new_secret;
    struct visit *queued;

    /* One by one: which of the ids is under way. */
    const struct form_field *one;
    struct doc *results;
};

struct composed;
struct answers;
struct links;
struct verifying;

struct desk {
    struct house house;
    struct arena arena;
    struct route *routes;
    size_t count;
    const struct errand **errands;
    struct job_kind *kinds;
    bool demo;

    /* How often something of an officer's was written, so that a page's form key is the same while
     * nothing has changed (304 stays possible) and another one afterwards. */
    _Atomic uint32_t turn[TURNS];
    unsigned char salt[16];

    pthread_rwlock_t composed_lock;
    struct composed *composed[1024];
    struct arena composed_arena;

    _Atomic(const char *) office; /* malloc'd once */
    struct sessions *sessions;
    struct secrets *secrets;
    struct laws *laws;
    struct answers *answers;
    struct links *links;
    struct verifying *verifying;
};

/* law.c: the shipped law and the office's own releases over it. */
const struct fault *laws_open(struct desk *, struct db *, struct arena *);
void laws_close(struct desk *);
/* Is this the news of a release?  It is then read by whoever looks next. */
bool laws_heard(struct desk *, const struct change *);
/* Before anything is ruled: reads what was announced since. */
const struct fault *laws_fresh(struct desk *, struct db *, struct arena *);

/* route.c */
const struct fault *routes_make(struct desk *, struct arena *);
/* NULL with *ret_other true: the path stands under the other verb. */
const struct route *route_find(struct desk *, struct visit *, enum verb, const char *path,
                               bool *ret_other);

/* field.c: reads `form` and the captures for `route`; what is wrong with them stands in the input,
 * chained by `also`, and is told only after the door has opened.  In a program's object everything
 * must be asked for; a page's form may hold more than its errand asks. */
const struct fault *input_read(struct look *, const struct route *, const struct form *,
                               struct visit *, struct input **ret);
/* The fields as JSON, file bytes and those that bear a flag of `without` left out. */
const char *input_payload(struct arena *, const struct input *, unsigned without);
/* What was typed, for showing the form again. */
void input_typed(const struct form *, const struct field *, struct doc *);

/* sight.c */
const struct fault *door_open(struct look *, const struct sight *, int64_t id, struct seen *ret);
unsigned sight_tie(const struct look *, const struct thing *);
/* How many rows seen_rows() would give. */
const struct fault *seen_count(struct look *, const struct thing *, const char *rest,
                               const struct value *, int64_t *ret);
/* narrow.c: the terms of a WHERE that name only what rows are folded by, as " AND (term)…". */
void narrow(struct text *sql, const char *rest);

/* session.c */
struct sessions *sessions_new(struct arena *);
void sessions_free(struct sessions *);
/* From memory, or (db given) from the database, after a look without one into the same *ret.
 * Nobody's (officer 0) where there is none or it has ended: 5 hours after the last use, 16 hours
 * after signing in. */
void session_find(struct desk *, const char *token, struct ask *, struct db *, struct session *ret);
/* The session of a visit, as the database stands: nobody's, too, from the day after the officer's
 * last posting.  Somebody who never had a posting (the first administrator) is let in. */
const struct fault *session_admit(struct visit *, struct db *);
/* When a stream of this session ends if nothing else ends it. */
struct moment session_until(const struct visit *);
void session_drop(struct desk *, int64_t id);
void session_drop_others(struct desk *, int64_t officer, int64_t here);
bool session_stale(const struct session *, struct moment now);
const char *session_csrf(struct arena *, const char *token);
void session_hash(const char *token, unsigned char hash[32]);

/* secret.c */
struct secrets *secrets_new(struct desk *);
void secrets_free(struct secrets *);
/* Runs the password part of a visit off the writer, then calls visit_write(). */
void secret_weigh(struct visit *);

/* What was counted of an officer's wrong tries is forgotten. */
void secret_lift(struct desk *, int64_t officer);

/* own_link.c: links that were made a moment ago, for the page of whoever made them. */
struct links *links_new(void);
void links_free(struct links *);
void links_keep(struct visit *);

/* device.c: the browser's number where visit->claimed has signed in before, or NULL. */
const struct fault *device_known(struct visit *, struct db *, const char **ret);
/* From now on the officer has signed in here. */
const struct fault *device_keep(struct act *, int64_t officer);

/* run.c */
void visit_look(struct visit *);
void visit_write(struct visit *);
/* Nothing was done: the fault is told, in the frame of whoever is signed in. */
void visit_tell(struct visit *);
struct look visit_look_of(struct visit *, struct db *, const struct route *);

/* many.c: begins where the form holds ids for a ONE_BY_ONE errand, and takes the next when one was
 * answered. */
bool many_begin(struct visit *);
void many_answered(struct visit *, const struct fault *);

/* desk.c */
void desk_turn(struct desk *, int64_t officer);
/* The name of the first root unit, read once; NULL while there is none. */
const char *desk_office(struct desk *, struct db *, struct arena *);

/* answer.c */
void visit_answer(struct visit *); /* document, page, fault or 303: once */

/* kept.c: the answer of a moment ago, while nothing has been written since. */
struct answers *answers_new(void);
void answers_free(struct answers *);
bool answer_again(struct visit *); /* true: the reply stands */
void answer_keep(const struct visit *);

/* guard.c: may this POST be what the person meant?  NULL: yes. */
const struct fault *guard_post(const struct visit *);
/* Does Host name this very machine?  A page from elsewhere whose name was made to lead here says
 * its own. */
bool ask_says_loopback(const struct ask *);
const char *cookie_get(const struct visit *, const char *name);
const char *cookie_set(struct arena *, const struct desk *, const char *name, const char *value,
                       int64_t seconds);
/* An own path to come back to: begins with one slash, no host. */
bool path_own(const char *);

/* once.c: an answer given once under a key. */
const struct fault *once_find(struct look *, struct visit *, const struct input *, bool *ret_found);
const struct fault *once_keep(struct act *, struct visit *);

/* act.c */
const struct fault *act_begin(struct act *);
const struct fault *act_end(struct act *);

/* verify.c */
struct verifying *verifying_new(void);
void verifying_free(struct verifying *);
const struct fault *verify_chunk(struct act *, struct job *, int64_t until);

/* export.c: rows of the document as CSV. */
const struct fault *export_csv(struct look *, const struct errand *, const struct doc *, bool cp932,
                               struct showing *);

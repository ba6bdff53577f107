/* Who is signed in, and since when? */
#include "desk/inside.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

enum { SLOTS = 1 << 14 };

struct kept {
    struct session s;
    struct kept *next;
};

/* A reader may still hold a snapshot in which a session lives that was ended a moment ago.  What it
 * read is kept only where none was ended since it first looked here. */
struct sessions {
    pthread_mutex_t lock;
    struct kept *slot[SLOTS];
    uint64_t endings;
};

struct sessions *
sessions_new(struct arena *a)
{
    struct sessions *all = arena_take(a, sizeof *all);

    pthread_mutex_init(&all->lock, NULL);
    return all;
}

void
sessions_free(struct sessions *all)
{
    for (size_t i = 0; all && i < SLOTS; i++)
        for (struct kept *k = all->slot[i], *next; k; k = next) {
            next = k->next;
            free(k);
        }
}

void
session_hash(const char *token, unsigned char hash[32])
{
    crypto_generichash(hash, 32, (const unsigned char *)token, strlen(token), NULL, 0);
}

const char *
session_csrf(struct arena *a, const char *token)
{
    unsigned char hash[16];
    char *hex = arena_take(a, 33);

    crypto_generichash(hash, sizeof hash, (const unsigned char *)token, strlen(token),
                       (const unsigned char *)"tsutome form key", 16);
    sodium_bin2hex(hex, 33, hash, sizeof hash);
    return hex;
}

bool
session_stale(const struct session *s, struct moment now)
{
    return now.us - s->used > SESSION_IDLE_US || now.us - s->created > SESSION_ABSOLUTE_US;
}

static struct kept **
place(struct sessions *all, const unsigned char hash[32])
{
    uint32_t h;

    memcpy(&h, hash, sizeof h);
    return &all->slot[h % SLOTS];
}

static void
keep(struct sessions *all, const struct session *s, struct moment now)
{
    pthread_mutex_lock(&all->lock);
    struct kept **first = place(all, s->hash);
    /* What nobody can use any more makes room. */
    for (struct kept **at = first; *at;) {
        struct kept *k = *at;
        if (session_stale(&k->s, now) || !memcmp(k->s.hash, s->hash, 32)) {
            *at = k->next;
            free(k);
        } else {
            at = &k->next;
        }
    }
    struct kept *k = all->endings == s->endings ? calloc(1, sizeof *k) : NULL;
    if (k) {
        *k = (struct kept){ *s, *first };
        *first = k;
    }
    pthread_mutex_unlock(&all->lock);
}

/* Forgets the sessions of an officer but one, or one session of anybody, and ends the streams that
 * they opened. */
static void
drop(struct desk *d, int64_t officer, int64_t one, bool but)
{
    struct sessions *all = d->sessions;

    pthread_mutex_lock(&all->lock);
    all->endings++;
    for (size_t i = 0; i < SLOTS; i++)
        for (struct kept **at = &all->slot[i]; *at;) {
            struct kept *k = *at;
            if (but ? k->s.officer == officer && k->s.id != one : k->s.id == one) {
                *at = k->next;
                free(k);
            } else {
                at = &k->next;
            }
        }
    pthread_mutex_unlock(&all->lock);
    if (d->house.hush)
        d->house.hush(d->house.tell_context, but ? officer : 0, one);
}

void
session_drop(struct desk *d, int64_t id)
{
    drop(d, 0, id, false);
}

void
session_drop_others(struct desk *d, int64_t officer, int64_t here)
{
    drop(d, officer, here, true);
}

/* The use of a session is noted every few minutes, not at every page. */
struct note {
    struct work work;
    struct arena arena;
    int64_t id, used;
};

static const struct fault *
note_run(struct work *w, struct db *db)
{
    struct note *n = (struct note *)w;

    db_right(db, RIGHT_FOLDER, "desk");
    return db_run(db, w->arena, "UPDATE session SET used_us = $2 WHERE id = $1 AND used_us < $2",
                  VALUES(I(n->id), I(n->used)));
}

static void
note_done(struct work *w, const struct fault *f)
{
    struct note *n = (struct note *)w;

    (void)f;
    arena_clear(&n->arena);
    free(n);
}

static void
note_use(struct desk *d, const struct session *s)
{
    struct note *n = calloc(1, sizeof *n);

    if (!n)
        return;
    n->work = (struct work){ .run = note_run, .done = note_done, .arena = &n->arena };
    n->id = s->id;
    n->used = s->used;
    store_write(d->house.store, &n->work);
}

/* A page that refreshes a part of itself, or a stream that opens again, is no sign that anybody is
 * there: a board left open over night would never be signed out. */
static bool
used_by_hand(const struct ask *ask)
{
    const char *dest = ask_header(ask, "sec-fetch-dest");

    return ask->verb == ASK_POST || !dest || strcmp(dest, "empty") != 0;
}

static bool
from_database(const unsigned char hash[32], struct db *db, struct arena *a, struct session *ret)
{
    uint64_t endings = ret->endings;
    bool there = false;

    db_right(db, RIGHT_FACT, NULL);
    struct rows *r =
        db_rows(db, a, "SELECT id, officer, created_us, used_us FROM fact_session WHERE hash = $1",
                VALUES(B(hash, 32)));
    if (db_next(r)) {
        there = true;
        *ret = (struct session){ .id = row_int(r, "id"),
                                 .officer = row_int(r, "officer"),
                                 .created = row_int(r, "created_us"),
                                 .used = row_int(r, "used_us"),
                                 .endings = endings };
        memcpy(ret->hash, hash, 32);
        db_close(r);
    }
    return there;
}

/* Notes the use, in memory and every few minutes in the database. */
static bool
use(struct session *s, struct moment now)
{
    if (now.us - s->used <= 300 * 1000000LL || session_stale(s, now))
        return false;
    s->used = now.us;
    return true;
}

void
session_find(struct desk *d, const char *token, struct ask *ask, struct db *db, struct session *ret)
{
    struct sessions *all = d->sessions;
    struct moment now = ask->arrived;
    unsigned char hash[32];
    bool there = false, note = false, counts = used_by_hand(ask);
    uint64_t endings;

    session_hash(token, hash);
    pthread_mutex_lock(&all->lock);
    endings = db ? ret->endings : all->endings;
    for (struct kept *k = *place(all, hash); k; k = k->next)
        if (!memcmp(k->s.hash, hash, 32)) {
            there = true;
            note = counts && use(&k->s, now);
            *ret = k->s;
            break;
        }
    pthread_mutex_unlock(&all->lock);
    ret->endings = endings;
    if (!there && db && (there = from_database(hash, db, &ask->arena, ret))) {
        note = counts && use(ret, now);
        keep(d->sessions, ret, now);
    }
    if (note)
        note_use(d, ret);
    /* Callers look at the officer alone: what is stale names none. */
    if (!there || session_stale(ret, now))
        *ret = (struct session){ .endings = endings };
}

const struct fault *
session_admit(struct visit *v, struct db *db)
{
    static const char last[] = "SELECT COALESCE(MAX(valid_to), 99991231) FROM fact_posting"
                               " WHERE officer = $1";
    int64_t day = 0;

    if (v->ask->host != HOST_WEB)
        return NULL;
    if (!v->session.officer && v->token)
        session_find(v->desk, v->token, v->ask, db, &v->session);
    if (!v->session.officer)
        return NULL;
    db_right(db, RIGHT_FACT, NULL);
    TRY(db_int(db, &v->ask->arena, last, VALUES(I(v->session.officer)), 0, &day));
    if (day < moment_day(v->ask->arrived).ymd)
        v->session = (struct session){ .endings = v->session.endings };
    else
        v->leaves = (struct day){ (int32_t)day };
    return NULL;
}

struct moment
session_until(const struct visit *v)
{
    const struct session *s = &v->session;
    int64_t until = s->used + SESSION_IDLE_US, most = s->created + SESSION_ABSOLUTE_US;

    if (most < until)
        until = most;
    if (v->leaves.ymd && v->leaves.ymd < 99991231) {
        most = moment_at(v->leaves, MINUTES_A_DAY).us;
        if (most < until)
            until = most;
    }
    return (struct moment){ until };
}

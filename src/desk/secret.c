/* Is the password right?  Asked off the writer, one at a time, in the same time for everybody. */
#include "desk/secret.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "desk/inside.h"

enum { FAILURES = 4096, WAYS = 8, FREE_TRIES = 5 };

#define WINDOW_US (15 * 60 * 1000000LL)

/* Failed tries by person and by address, forgotten after a quarter of an hour. */
struct failure {
    uint64_t who;
    int64_t first;
    int count;
};

struct secrets {
    struct desk *desk;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    struct visit *first, *last;
    bool stop;
    char nobody[crypto_pwhash_STRBYTES]; /* verified for a login that does not exist */
    unsigned char
        salt[crypto_shorthash_KEYBYTES]; /* where a name is counted is nobody's to guess */
    struct failure by_person[FAILURES], by_address[FAILURES];
};

/* The count of a name; where all its places are taken, the one with the fewest tries gives way. */
static struct failure *
failure_of(const struct secrets *s, struct failure *table, const char *name, int64_t now)
{
    unsigned char hash[crypto_shorthash_BYTES];
    uint64_t who;

    crypto_shorthash(hash, (const unsigned char *)name, strlen(name), s->salt);
    memcpy(&who, hash, sizeof who);
    struct failure *set = &table[who % (FAILURES / WAYS) * WAYS], *least = set;
    for (struct failure *f = set; f < set + WAYS; f++) {
        if (now - f->first > WINDOW_US)
            *f = (struct failure){ 0 };
        if (f->who == who)
            return f;
        if (f->count < least->count)
            least = f;
    }
    *least = (struct failure){ .who = who, .first = now };
    return least;
}

/* Whose secret is tried?  However the login was spelled, the person counts; a login that nobody has
 * counts as it would be looked for. */
static const char *
tried(const struct visit *v, const char *login)
{
    struct arena *a = &v->ask->arena;
    char flat[200];

    if (v->claimed)
        return arena_text(a, "officer %lld", (long long)v->claimed);
    return arena_text(a, "login %s", login && text_fold(login, flat, sizeof flat) ? flat : "");
}

static bool
demo_good(const struct visit *v, const char *password)
{
    return v->desk->demo && v->ask->loopback && !v->ask->forwarded && ask_says_loopback(v->ask) &&
           !strcmp(password, "demo");
}

/* /first/{token} */
static const char *
captured_token(const struct visit *v)
{
    for (size_t i = 0; i < v->captures; i++)
        if (!strcmp(v->captured_name[i], "token"))
            return v->captured[i];
    return NULL;
}

/* On the hashing thread. */
static void
weigh_secret(struct secrets *s, struct visit *v)
{
    /* Signing in asks `password`; changing it asks `old` and takes `password`; a one-time link only
     * takes. */
    const char *login = form_text(v->form, "login"), *old = form_text(v->form, "old");
    bool link = captured_token(v) != NULL;
    const char *fresh = link || old ? form_text(v->form, "password") : NULL;
    const char *password = link ? NULL : old ? old : form_text(v->form, "password");
    int64_t now = v->ask->arrived.us;

    if (password) {
        struct failure *by_address =
            failure_of(s, s->by_address, v->ask->address ? v->ask->address : "", now);
        struct failure *by_person = by_address->count < FREE_TRIES * 10
                                        ? failure_of(s, s->by_person, tried(v, login), now)
                                        : NULL;
        if (!by_person || by_person->count >= FREE_TRIES) {
            v->fault = fault(&v->ask->arena, FAULT_MANY, "sign_in.many", "password", NULL);
            return;
        }

        bool demo = v->secret && !strcmp(v->secret, "demo");
        const char *against = v->secret && !demo ? v->secret : s->nobody;

        if (demo && demo_good(v, password))
            v->proved = true;
        else
            v->proved = !crypto_pwhash_str_verify(against, password, strlen(password)) &&
                        against != s->nobody;
        if (v->proved) {
            by_person->count = 0;
        } else {
            by_person->count++;
            by_address->count++;
        }
    }
    /* Only who may keep it has it hashed: a stranger's guess at a link costs nothing. */
    if (fresh && v->proved && strlen(fresh) >= 8) {
        char hash[crypto_pwhash_STRBYTES];
        if (crypto_pwhash_str(hash, fresh, strlen(fresh), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE))
            v->fault = fault(&v->ask->arena, FAULT_BUSY, "secret.memory", NULL, NULL);
        else
            v->new_secret = arena_dup(&v->ask->arena, hash);
    }
}

static void *
hashing(void *context)
{
    struct secrets *s = context;

    for (;;) {
        pthread_mutex_lock(&s->lock);
        while (!s->first && !s->stop)
            pthread_cond_wait(&s->wake, &s->lock);
        struct visit *v = s->first;
        if (v && !(s->first = v->queued))
            s->last = NULL;
        bool stop = s->stop && !v;
        pthread_mutex_unlock(&s->lock);
        if (stop)
            return NULL;
        weigh_secret(s, v);
        visit_write(v);
    }
}

struct secrets *
secrets_new(struct desk *d)
{
    struct secrets *s = calloc(1, sizeof *s);
    unsigned char any[24];

    if (!s)
        abort();
    s->desk = d;
    randombytes_buf(any, sizeof any);
    randombytes_buf(s->salt, sizeof s->salt);
    if (crypto_pwhash_str(s->nobody, (char *)any, sizeof any, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE))
        abort();
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->wake, NULL);
    pthread_create(&s->thread, NULL, hashing, s);
    return s;
}

void
secrets_free(struct secrets *s)
{
    if (!s)
        return;
    pthread_mutex_lock(&s->lock);
    s->stop = true;
    pthread_cond_signal(&s->wake);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->thread, NULL);
    free(s);
}

/* Who has left the office has left its door, too: the day after their last posting no password of
 * theirs is right.  Somebody who never had a posting (the first administrator) is let in. */
#define IN_OFFICE(today)                                                                           \
    " AND (NOT EXISTS (SELECT 1 FROM fact_posting p WHERE p.officer = c.officer)"                  \
    " OR EXISTS (SELECT 1 FROM fact_posting p WHERE p.officer = c.officer"                         \
    " AND p.valid_to >= " today "))"

/* Which officer, and which secret?  On a reader. */
static const struct fault *
look_up(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;
    struct arena *a = &v->ask->arena;
    const char *login = form_text(v->form, "login"), *token = captured_token(v);
    int64_t today = moment_day(v->ask->arrived).ymd;
    char flat[200];
    unsigned char hash[32];
    struct rows *r;

    v->claimed = 0;
    v->secret = NULL;
    v->proved = false;
    TRY(session_admit(v, db));
    db_right(db, RIGHT_FACT, NULL);
    if (token) {
        session_hash(token, hash);
        r = db_rows(db, a,
                    "SELECT c.officer, c.secret FROM fact_credential c"
                    " WHERE c.once_hash = $1 AND c.once_until > $2" IN_OFFICE("$3"),
                    VALUES(B(hash, sizeof hash), I(v->ask->arrived.us), I(today)));
    } else if (login) {
        if (!text_fold(login, flat, sizeof flat))
            return NULL;
        r = db_rows(db, a,
                    "SELECT c.officer, c.secret FROM fact_credential c"
                    " WHERE c.login = $1" IN_OFFICE("$2"),
                    VALUES(T(arena_dup(a, flat)), I(today)));
    } else {
        r = db_rows(db, a, "SELECT officer, secret FROM fact_credential WHERE officer = $1",
                    VALUES(I(v->session.officer)));
    }
    if (db_next(r)) {
        v->claimed = row_int(r, "officer");
        v->secret = row_text(r, "secret");
        v->proved = token != NULL;
        db_close(r);
    }
    return rows_fault(r);
}

static void
looked_up(struct work *w, const struct fault *f)
{
    struct visit *v = (struct visit *)w;
    struct secrets *s = v->desk->secrets;

    if (f)
        v->fault = f;
    v->queued = NULL;
    pthread_mutex_lock(&s->lock);
    if (s->last)
        s->last->queued = v;
    else
        s->first = v;
    s->last = v;
    pthread_cond_signal(&s->wake);
    pthread_mutex_unlock(&s->lock);
}

void
secret_weigh(struct visit *v)
{
    v->work = (struct work){ .run = look_up, .done = looked_up, .arena = &v->ask->arena };
    store_read(v->desk->house.store, &v->work);
}

int64_t
secret_officer(const struct act *a)
{
    return a->look.visit ? a->look.visit->claimed : 0;
}

bool
secret_proved(const struct act *a)
{
    return a->look.visit && a->look.visit->proved;
}

const char *
secret_new(const struct act *a)
{
    return a->look.visit ? a->look.visit->new_secret : NULL;
}

void
act_cookie(struct act *a, const char *set_cookie)
{
    if (a->look.visit)
        a->look.visit->cookie = set_cookie;
}

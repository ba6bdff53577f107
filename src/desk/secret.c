/* Is the password right?  Asked off the writer, one at a time, in the same time for everybody. */
#include "desk/secret.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "desk/inside.h"

enum { FAILURES = 4096, FREE_TRIES = 5 };

#define WINDOW_US (15 * 60 * 1000000LL)

/* Failed tries by login and by address, forgotten after a quarter of an hour. */
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
    struct failure failure[FAILURES];
};

static struct failure *
failure_of(struct secrets *s, const char *what, const char *text, int64_t now)
{
    uint64_t who = 1469598103934665603ULL;

    for (const char *p = what; *p; p++)
        who = (who ^ (unsigned char)*p) * 1099511628211ULL;
    for (const char *p = text ? text : ""; *p; p++)
        who = (who ^ (unsigned char)*p) * 1099511628211ULL;
    struct failure *f = &s->failure[who % FAILURES];
    if (f->who != who || now - f->first > WINDOW_US)
        *f = (struct failure){ .who = who, .first = now };
    return f;
}

static bool
demo_good(const struct visit *v, const char *password)
{
    return v->desk->demo && v->ask->loopback && !v->ask->forwarded && !strcmp(password, "demo");
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
    struct failure *by_login = failure_of(s, "login:", login, now);
    struct failure *by_address = failure_of(s, "address:", v->ask->address, now);

    if (password && (by_login->count >= FREE_TRIES || by_address->count >= FREE_TRIES * 10)) {
        v->fault = fault(&v->ask->arena, FAULT_MANY, "sign_in.many", "password", NULL);
        return;
    }
    if (password) {
        bool demo = v->secret && !strcmp(v->secret, "demo");
        const char *against = v->secret && !demo ? v->secret : s->nobody;

        if (demo && demo_good(v, password))
            v->proved = true;
        else
            v->proved = !crypto_pwhash_str_verify(against, password, strlen(password)) &&
                        against != s->nobody;
        if (v->proved) {
            by_login->count = 0;
        } else {
            by_login->count++;
            by_address->count++;
        }
    }
    if (fresh && strlen(fresh) >= 8) {
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

/* Which officer, and which secret?  On a reader. */
static const struct fault *
look_up(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;
    struct arena *a = &v->ask->arena;
    const char *login = form_text(v->form, "login"), *token = captured_token(v);
    char flat[200];
    unsigned char hash[32];
    struct rows *r;

    v->claimed = 0;
    v->secret = NULL;
    v->proved = false;
    if (!v->session.officer && v->token)
        session_find(v->desk, v->token, v->ask->arrived, db, a, &v->session);
    db_right(db, RIGHT_FACT, NULL);
    if (token) {
        session_hash(token, hash);
        r = db_rows(db, a,
                    "SELECT officer, secret FROM fact_credential"
                    " WHERE once_hash = $1 AND once_until > $2",
                    VALUES(B(hash, sizeof hash), I(v->ask->arrived.us)));
    } else if (login) {
        if (!text_fold(login, flat, sizeof flat))
            return NULL;
        r = db_rows(db, a, "SELECT officer, secret FROM fact_credential WHERE login = $1",
                    VALUES(T(arena_dup(a, flat))));
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

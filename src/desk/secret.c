/* Is the password right?  Asked off the writer, one at a time, in the same time for everybody. */
#include "desk/secret.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <sodium.h>

#include "desk/inside.h"
#include "desk/throttle.h"

enum { THREADS_MOST = 2, WAITING_MOST = 2000 };

/* Who has not been wrong goes before who has: one who guesses waits behind the office. */
enum { FIRST, DOUBTFUL, QUEUES };

struct secrets {
    struct desk *desk;
    struct throttle *throttle;
    pthread_t thread[THREADS_MOST];
    int threads;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    struct queue {
        struct visit *first, *last;
    } queue[QUEUES];
    int waiting;
    bool stop;
    char nobody[crypto_pwhash_STRBYTES]; /* verified for a login that does not exist; "" yet */
};

/* Whose secret is tried, and from where?  However the login was spelled, the person counts; a login
 * that nobody has counts as it would be looked for. */
static struct attempt
attempt_of(const struct visit *v)
{
    struct arena *a = &v->ask->arena;
    struct attempt t = { .officer = v->claimed,
                         .login = v->login,
                         .address = v->ask->address ? v->ask->address : "",
                         .device = v->device };

    if (v->session.officer && v->session.officer == v->claimed) /* changing one's own */
        t.device = arena_text(a, "session %lld", (long long)v->session.id);
    return t;
}

/* A try that comes too early is told how long it has to wait, and costs nothing. */
static bool
must_wait(struct secrets *s, struct visit *v)
{
    struct attempt t = attempt_of(v);
    int64_t wait = throttle_wait(s->throttle, &t, v->ask->arrived.us);

    if (!wait)
        return false;
    struct fault *f = (struct fault *)(uintptr_t)fault(&v->ask->arena, FAULT_MANY, "sign_in.many",
                                                       "password", NULL);
    f->limit = arena_text(&v->ask->arena, "%lld", (long long)wait);
    v->retry_after = wait;
    v->fault = f;
    return true;
}

static bool
demo_good(const struct visit *v, const char *password)
{
    return v->desk->demo && !v->desk->house.behind_proxy && v->ask->loopback &&
           !v->ask->forwarded && ask_says_loopback(v->ask) && !strcmp(password, "demo");
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

/* The password that is to be proved; NULL where the form only brings a new one (a one-time link).
 */
static const char *
asked(const struct visit *v)
{
    const char *old = form_text(v->form, "old");

    return captured_token(v) ? NULL : old ? old : form_text(v->form, "password");
}

static bool
hash(char to[crypto_pwhash_STRBYTES], const char *password)
{
    return !crypto_pwhash_str(to, password, strlen(password), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE);
}

/* Made with the first password that is weighed, whoever's it is: a command that asks for none, and
 * a server nobody has signed in to, spend nothing on it. */
static bool
has_nobody(struct secrets *s)
{
    char any[25] = { 0 }, made[crypto_pwhash_STRBYTES];

    pthread_mutex_lock(&s->lock);
    bool there = *s->nobody;
    pthread_mutex_unlock(&s->lock);
    if (there)
        return true;
    for (size_t i = 0; i + 1 < sizeof any; i++)
        any[i] = (char)('!' + randombytes_uniform('~' - '!' + 1));
    if (!hash(made, any))
        return false;
    pthread_mutex_lock(&s->lock);
    if (!*s->nobody)
        memcpy(s->nobody, made, sizeof made);
    pthread_mutex_unlock(&s->lock);
    return true;
}

/* Argon2id takes 64 MiB: a machine that has not that much is no reason to call a password wrong. */
static bool
right(struct secrets *s, struct visit *v, const char *password)
{
    bool demo = v->secret && !strcmp(v->secret, "demo");
    const char *against = v->secret && !demo ? v->secret : s->nobody;

    if (demo && demo_good(v, password))
        return true;
    bool made = has_nobody(s);
    errno = 0;
    bool fits = made && !crypto_pwhash_str_verify(against, password, strlen(password));
    if (!fits && errno != EINVAL)
        v->fault = fault(&v->ask->arena, FAULT_BUSY, "secret.memory", NULL, NULL);
    return fits && against != s->nobody;
}

/* On a hashing thread. */
static void
weigh_secret(struct secrets *s, struct visit *v)
{
    /* Signing in asks `password`; changing it asks `old` and takes `password`; a one-time link only
     * takes. */
    const char *password = asked(v);
    const char *fresh =
        captured_token(v) || form_text(v->form, "old") ? form_text(v->form, "password") : NULL;

    if (password) {
        if (must_wait(s, v)) /* many tries may have come before the first was weighed */
            return;
        struct attempt t = attempt_of(v);
        v->proved = right(s, v, password);
        if (v->fault)
            return;
        if (v->proved)
            throttle_passed(s->throttle, &t, v->ask->arrived.us);
        else
            throttle_failed(s->throttle, &t, v->ask->arrived.us);
    }
    /* Only who may keep it has it hashed: a stranger's guess at a link costs nothing. */
    if (fresh && v->proved && strlen(fresh) >= 8) {
        char made[crypto_pwhash_STRBYTES];
        if (hash(made, fresh))
            v->new_secret = arena_dup(&v->ask->arena, made);
        else
            v->fault = fault(&v->ask->arena, FAULT_BUSY, "secret.memory", NULL, NULL);
    }
}

/* Under the lock.  NULL: nobody waits. */
static struct visit *
next(struct secrets *s)
{
    for (struct queue *q = s->queue; q < s->queue + QUEUES; q++) {
        struct visit *v = q->first;
        if (!v)
            continue;
        if (!(q->first = v->queued))
            q->last = NULL;
        s->waiting--;
        return v;
    }
    return NULL;
}

static void *
hashing(void *context)
{
    struct secrets *s = context;

    /* Pages and presses go before passwords where there are few cores. */
    setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 5);
    for (;;) {
        pthread_mutex_lock(&s->lock);
        struct visit *v;
        while (!(v = next(s)) && !s->stop)
            pthread_cond_wait(&s->wake, &s->lock);
        pthread_mutex_unlock(&s->lock);
        if (!v)
            return NULL;
        weigh_secret(s, v);
        visit_write(v);
    }
}

struct secrets *
secrets_new(struct desk *d)
{
    struct secrets *s = calloc(1, sizeof *s);

    if (!s)
        abort();
    s->desk = d;
    s->throttle = throttle_new();
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->wake, NULL);
    s->threads = sysconf(_SC_NPROCESSORS_ONLN) > 1 ? THREADS_MOST : 1;
    for (int i = 0; i < s->threads; i++)
        pthread_create(&s->thread[i], NULL, hashing, s);
    return s;
}

void
secrets_free(struct secrets *s)
{
    if (!s)
        return;
    pthread_mutex_lock(&s->lock);
    s->stop = true;
    pthread_cond_broadcast(&s->wake);
    pthread_mutex_unlock(&s->lock);
    for (int i = 0; i < s->threads; i++)
        pthread_join(s->thread[i], NULL);
    throttle_free(s->throttle);
    free(s);
}

/* Who has left the office has left its door, too: the day after their last posting no password of
 * theirs is right.  Somebody who never had a posting (the first administrator) is let in. */
#define IN_OFFICE(today)                                                                           \
    " AND (NOT EXISTS (SELECT 1 FROM fact_posting p WHERE p.officer = c.officer)"                  \
    " OR EXISTS (SELECT 1 FROM fact_posting p WHERE p.officer = c.officer"                         \
    " AND p.valid_to >= " today "))"

/* The login of whoever signs in.  Of two that differ by nothing but their case, as an older office
 * may have them, only the very spelling is somebody. */
static const struct fault *
by_login(struct visit *v, struct db *db, const char *typed)
{
    struct arena *a = &v->ask->arena;
    const char *spelled = login_fold(a, typed), *key = login_key(a, typed);
    int64_t today = moment_day(v->ask->arrived).ymd;
    int rows = 0;
    bool exact = false;

    v->login = key ? key : "";
    if (!key)
        return NULL;
    struct rows *r = db_rows(db, a,
                             "SELECT c.officer, c.secret, c.login FROM fact_credential c"
                             " WHERE lower(c.login) = $1" IN_OFFICE("$2"),
                             VALUES(T(key), I(today)));
    while (db_next(r)) {
        bool same = !strcmp(row_text(r, "login"), spelled);
        rows++;
        if (exact || (rows > 1 && !same))
            continue;
        exact = same;
        v->claimed = row_int(r, "officer");
        v->secret = row_text(r, "secret");
    }
    if (rows > 1 && !exact) {
        v->claimed = 0;
        v->secret = NULL;
    }
    return rows_fault(r);
}

/* Which officer, and which secret?  On a reader. */
static const struct fault *
look_up(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;
    struct arena *a = &v->ask->arena;
    const char *login = form_text(v->form, "login"), *token = captured_token(v);
    int64_t today = moment_day(v->ask->arrived).ymd;
    unsigned char hash[32];

    v->claimed = 0;
    v->secret = NULL;
    v->proved = false;
    TRY(session_admit(v, db));
    db_right(db, RIGHT_FACT, NULL);
    if (login && !token) {
        TRY(by_login(v, db, login));
        return device_known(v, db, &v->device);
    }
    struct rows *r;
    if (token) {
        session_hash(token, hash);
        r = db_rows(db, a,
                    "SELECT c.officer, c.secret FROM fact_credential c"
                    " WHERE c.once_hash = $1 AND c.once_until > $2" IN_OFFICE("$3"),
                    VALUES(B(hash, sizeof hash), I(v->ask->arrived.us), I(today)));
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
    struct attempt t = attempt_of(v);
    struct queue *q = &s->queue[FIRST];

    if (f)
        v->fault = f;
    if (v->fault || (asked(v) && must_wait(s, v))) { /* no hashing is needed to say so */
        visit_write(v);
        return;
    }
    if (asked(v) && throttle_doubtful(s->throttle, &t, v->ask->arrived.us))
        q = &s->queue[DOUBTFUL];
    v->queued = NULL;
    pthread_mutex_lock(&s->lock);
    bool full = s->waiting >= WAITING_MOST;
    if (!full) {
        if (q->last)
            q->last->queued = v;
        else
            q->first = v;
        q->last = v;
        s->waiting++;
        pthread_cond_signal(&s->wake);
    }
    pthread_mutex_unlock(&s->lock);
    if (full) {
        v->fault = fault(&v->ask->arena, FAULT_BUSY, "sign_in.busy", NULL, NULL);
        v->retry_after = 30;
        visit_write(v);
    }
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

bool
sign_in_slowed(struct look *q, int64_t officer)
{
    return throttle_slows(q->desk->secrets->throttle, officer, q->now.us);
}

void
secret_lift(struct desk *d, int64_t officer)
{
    throttle_lift(d->secrets->throttle, officer);
}

/* How long must a try at a password wait? */
#include "desk/throttle.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

enum {
    ENTRIES = 8192,
    WAYS = 8,
    FREE_HERE = 5,      /* one person from one place */
    FREE_PERSON = 50,   /* one person from everywhere */
    FREE_ADDRESS = 100, /* one address, more wrong than right */
    WAIT_HERE = 300,    /* seconds at most */
    WAIT_PERSON = 60,
    WAIT_ADDRESS = 2,
};

#define SECOND 1000000LL
#define FORGET_US (3600 * SECOND)

enum counted { HERE, PERSON, ADDRESS };

struct entry {
    uint64_t key;
    enum counted what;
    int64_t officer, last; /* last: of the wrong tries */
    int count;
};

struct throttle {
    pthread_mutex_t lock;
    unsigned char
        salt[crypto_shorthash_KEYBYTES]; /* where a name is counted is nobody's to guess */
    struct entry entry[ENTRIES];
};

struct throttle *
throttle_new(void)
{
    struct throttle *t = calloc(1, sizeof *t);

    if (!t)
        abort();
    pthread_mutex_init(&t->lock, NULL);
    randombytes_buf(t->salt, sizeof t->salt);
    return t;
}

void
throttle_free(struct throttle *t)
{
    free(t);
}

/* A digest of what is counted; its parts are apart by their lengths. */
static uint64_t
key_of(const struct throttle *t, enum counted what, const struct attempt *a)
{
    unsigned char digest[crypto_shorthash_BYTES], all[crypto_generichash_BYTES];
    crypto_generichash_state state;
    const char *place = what == PERSON ? "" : a->device && what == HERE ? a->device : a->address;
    unsigned char kind = (unsigned char)(what * 2 + (what == HERE && a->device));
    uint64_t key;

    crypto_generichash_init(&state, NULL, 0, sizeof all);
    crypto_generichash_update(&state, &kind, 1);
    if (what != ADDRESS) {
        crypto_generichash_update(&state, (const unsigned char *)&a->officer, sizeof a->officer);
        if (!a->officer && a->login)
            crypto_generichash_update(&state, (const unsigned char *)a->login,
                                      strlen(a->login) + 1);
    }
    crypto_generichash_update(&state, (const unsigned char *)place, strlen(place));
    crypto_generichash_final(&state, all, sizeof all);
    crypto_shorthash(digest, all, sizeof all, t->salt);
    memcpy(&key, digest, sizeof key);
    return key ? key : 1;
}

/* The count of a name, or NULL; `add`: a place is made, where all are taken that of the fewest. */
static struct entry *
entry_of(struct throttle *t, enum counted what, const struct attempt *a, int64_t now, bool add)
{
    uint64_t key = key_of(t, what, a);
    struct entry *set = &t->entry[key % (ENTRIES / WAYS) * WAYS], *least = set;

    for (struct entry *e = set; e < set + WAYS; e++) {
        if (e->key && now - e->last > FORGET_US)
            *e = (struct entry){ 0 };
        if (e->key == key)
            return e;
        if (e->count < least->count || !e->key)
            least = e;
    }
    if (!add)
        return NULL;
    *least = (struct entry){
        .key = key, .what = what, .officer = what == ADDRESS ? 0 : a->officer, .last = now
    };
    return least;
}

/* Doubles with each wrong try beyond those that are free. */
static int64_t
wait_of(const struct entry *e, int free_tries, int64_t most, int64_t now)
{
    if (!e || e->count < free_tries)
        return 0;
    int over = e->count - free_tries;
    int64_t wait = over > 20 ? most : (int64_t)1 << over;
    int64_t left = e->last + (wait > most ? most : wait) * SECOND - now;
    /* A clock that was set back does not hold anybody for longer than that. */
    if (left > most * SECOND)
        left = most * SECOND;
    return left > 0 ? (left + SECOND - 1) / SECOND : 0;
}

static int64_t
larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

int64_t
throttle_wait(struct throttle *t, const struct attempt *a, int64_t now)
{
    pthread_mutex_lock(&t->lock);
    int64_t wait = wait_of(entry_of(t, HERE, a, now, false), FREE_HERE, WAIT_HERE, now);
    if (!a->device) {
        wait = larger(wait,
                      wait_of(entry_of(t, PERSON, a, now, false), FREE_PERSON, WAIT_PERSON, now));
        wait = larger(
            wait, wait_of(entry_of(t, ADDRESS, a, now, false), FREE_ADDRESS, WAIT_ADDRESS, now));
    }
    pthread_mutex_unlock(&t->lock);
    return wait;
}

bool
throttle_doubtful(struct throttle *t, const struct attempt *a, int64_t now)
{
    pthread_mutex_lock(&t->lock);
    const struct entry *here = entry_of(t, HERE, a, now, false),
                       *address = entry_of(t, ADDRESS, a, now, false);
    bool yes = (here && here->count) || (!a->device && address && address->count > WAYS);
    pthread_mutex_unlock(&t->lock);
    return yes;
}

void
throttle_failed(struct throttle *t, const struct attempt *a, int64_t now)
{
    pthread_mutex_lock(&t->lock);
    for (enum counted what = HERE; what <= ADDRESS; what++) {
        if (a->device && what != HERE)
            break;
        struct entry *e = entry_of(t, what, a, now, true);
        e->count++;
        e->last = now;
    }
    pthread_mutex_unlock(&t->lock);
}

void
throttle_passed(struct throttle *t, const struct attempt *a, int64_t now)
{
    pthread_mutex_lock(&t->lock);
    struct entry *here = entry_of(t, HERE, a, now, false),
                 *address = entry_of(t, ADDRESS, a, now, false);
    if (here)
        *here = (struct entry){ 0 };
    if (address && address->count)
        address->count--;
    pthread_mutex_unlock(&t->lock);
}

bool
throttle_slows(struct throttle *t, int64_t officer, int64_t now)
{
    bool yes = false;

    pthread_mutex_lock(&t->lock);
    for (struct entry *e = t->entry; officer && e < t->entry + ENTRIES && !yes; e++)
        yes = e->officer == officer && now - e->last <= FORGET_US &&
              e->count >= (e->what == HERE ? FREE_HERE : FREE_PERSON);
    pthread_mutex_unlock(&t->lock);
    return yes;
}

void
throttle_lift(struct throttle *t, int64_t officer)
{
    pthread_mutex_lock(&t->lock);
    for (struct entry *e = t->entry; officer && e < t->entry + ENTRIES; e++)
        if (e->officer == officer)
            *e = (struct entry){ 0 };
    pthread_mutex_unlock(&t->lock);
}

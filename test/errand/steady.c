/* What time is it, in a test whose outcome is kept? */
#include "steady.h"

#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"

static _Atomic int64_t stands; /* us */
static atomic_bool slow;

struct moment
clock_now(void)
{
    return (struct moment){ stands };
}

/* A job hands back after some milliseconds, and each turn is a line of the journal: a thousand
 * times slower, none is ever at the end of its turn, and there are as many lines on every machine.
 */
int64_t
clock_ticks(void)
{
    static _Atomic int64_t begun;
    struct timespec ts;
    int64_t none = 0;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    int64_t now = ts.tv_sec * 1000000LL + ts.tv_nsec / 1000;
    atomic_compare_exchange_strong(&begun, &none, now);
    return slow ? begun + (now - begun) / 1000 : now;
}

void
steady_turns(bool long_ones)
{
    slow = long_ones;
}

void
steady_now(struct moment now)
{
    stands = now.us;
}

/* ---- dice ------------------------------------------------------------------------------------ */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t thrown;

static const char *
name(void)
{
    return "steady";
}

static void
fill(void *bytes, size_t size)
{
    pthread_mutex_lock(&lock);
    for (unsigned char *at = bytes; size;) { /* splitmix64 */
        uint64_t z = thrown += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        z ^= z >> 31;
        size_t n = size < sizeof z ? size : sizeof z;
        memcpy(at, &z, n);
        at += n;
        size -= n;
    }
    pthread_mutex_unlock(&lock);
}

static uint32_t
one(void)
{
    uint32_t n;

    fill(&n, sizeof n);
    return n;
}

void
steady_begin(void)
{
    static randombytes_implementation dice = { .implementation_name = name,
                                               .random = one,
                                               .buf = fill };

    steady_now(moment_at((struct day){ 20260801 }, CLOCK(9, 0)));
    thrown = 1;
    randombytes_set_implementation(&dice);
}

/* How is the house kept in memory opened, woken, asked and closed? */
#include "app/limits/inside.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"

struct limits *
limits_new(struct store *store, const char *folder, bool patient)
{
    struct limits *l = calloc(1, sizeof *l);

    if (!l)
        abort();
    l->store = store;
    l->folder = folder ? strdup(folder) : NULL;
    l->patient = patient;
    l->generation = -1;
    pthread_rwlock_init(&l->gate, NULL);
    pthread_mutex_init(&l->lock, NULL);
    pthread_cond_init(&l->wake, NULL);
    pthread_cond_init(&l->moved, NULL);
    return l;
}

static void
begin(struct limits *l)
{
    pthread_mutex_lock(&l->lock);
    if (!l->running && !l->stop) {
        if (pthread_create(&l->thread, NULL, limits_main, l))
            abort();
        l->running = true;
    }
    pthread_mutex_unlock(&l->lock);
}

void
limits_start(struct limits *l, struct desk *desk)
{
    l->desk = desk;
    if (!l->patient)
        begin(l);
}

void
limits_wake(void *limits)
{
    struct limits *l = limits;

    pthread_mutex_lock(&l->lock);
    l->woken = true;
    pthread_cond_signal(&l->wake);
    pthread_mutex_unlock(&l->lock);
}

void
limits_stop(struct limits *l)
{
    pthread_mutex_lock(&l->lock);
    l->stop = true;
    bool running = l->running;
    l->running = false;
    pthread_cond_broadcast(&l->wake);
    pthread_cond_broadcast(&l->moved);
    pthread_mutex_unlock(&l->lock);
    if (running)
        pthread_join(l->thread, NULL);
}

void
limits_free(struct limits *l)
{
    if (!l)
        return;
    standing_free(l->now);
    pthread_rwlock_destroy(&l->gate);
    pthread_cond_destroy(&l->wake);
    pthread_cond_destroy(&l->moved);
    pthread_mutex_destroy(&l->lock);
    free(l->folder);
    free(l);
}

void
limits_pretend(struct limits *l, struct day today)
{
    pthread_mutex_lock(&l->lock);
    l->pretended = today;
    l->generation = -1; /* another day is news */
    pthread_mutex_unlock(&l->lock);
    limits_wake(l);
}

struct day
limits_today(struct limits *l)
{
    pthread_mutex_lock(&l->lock);
    struct day today = l->pretended;
    pthread_mutex_unlock(&l->lock);
    return today.ymd ? today : moment_day(clock_now());
}

struct limits_progress
limits_progress(struct limits *l)
{
    return (struct limits_progress){ atomic_load(&l->done), atomic_load(&l->total),
                                     atomic_load(&l->whole) };
}

bool
limits_catch_up(struct limits *l, int64_t us)
{
    int64_t wanted = store_generation(l->store);
    struct timespec until;

    begin(l);
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += us % 1000000 * 1000;
    until.tv_sec += us / 1000000 + until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    pthread_mutex_lock(&l->lock);
    while (l->generation < wanted && !l->stop) {
        l->woken = true;
        pthread_cond_signal(&l->wake);
        if (pthread_cond_timedwait(&l->moved, &l->lock, &until) == ETIMEDOUT)
            break;
    }
    bool there = l->generation >= wanted;
    pthread_mutex_unlock(&l->lock);
    return there;
}

struct standing *
standing_enter(struct limits *l)
{
    enum { PATIENCE_US = 300000, WHOLE_US = 120000000 };

    /* While the cube is filled nobody waits, unless they came for this alone.  In a flood of
     * commits it is shown as it was a moment ago. */
    limits_catch_up(l, l->patient ? WHOLE_US : atomic_load(&l->whole) ? PATIENCE_US : 0);
    pthread_rwlock_rdlock(&l->gate);
    if (l->now && atomic_load(&l->whole))
        return l->now;
    pthread_rwlock_unlock(&l->gate);
    return NULL;
}

void
standing_leave(struct limits *l)
{
    pthread_rwlock_unlock(&l->gate);
}

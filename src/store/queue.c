/* Who waits, and who is woken? */
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "store/inside.h"

void
queue_open(struct queue *q)
{
    pthread_condattr_t monotonic;

    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->more, &monotonic);
    pthread_condattr_destroy(&monotonic);
}

void
queue_shut(struct queue *q)
{
    pthread_mutex_lock(&q->lock);
    q->closing = true;
    pthread_cond_broadcast(&q->more);
    pthread_mutex_unlock(&q->lock);
}

void
queue_free(struct queue *q)
{
    pthread_mutex_destroy(&q->lock);
    pthread_cond_destroy(&q->more);
}

void
queue_put(struct queue *q, struct work *work)
{
    work->next = NULL;
    pthread_mutex_lock(&q->lock);
    if (q->last)
        q->last->next = work;
    else
        q->first = work;
    q->last = work;
    q->count++;
    pthread_cond_signal(&q->more);
    pthread_mutex_unlock(&q->lock);
}

void
queue_back(struct queue *q, struct work *list)
{
    struct work *last = list;
    size_t count = 1;

    for (; last->next; last = last->next)
        count++;
    pthread_mutex_lock(&q->lock);
    last->next = q->first;
    if (!q->first)
        q->last = last;
    q->first = list;
    q->count += count;
    pthread_mutex_unlock(&q->lock);
}

void
queue_nudge(struct queue *q)
{
    pthread_mutex_lock(&q->lock);
    q->nudged = true;
    pthread_cond_signal(&q->more);
    pthread_mutex_unlock(&q->lock);
}

bool
queue_waits(struct queue *q)
{
    pthread_mutex_lock(&q->lock);
    bool waits = q->first || q->closing;
    pthread_mutex_unlock(&q->lock);
    return waits;
}

static void
wait_until(struct queue *q, int64_t until)
{
    struct timespec at = { until / 1000000, until % 1000000 * 1000 };

    if (until)
        pthread_cond_timedwait(&q->more, &q->lock, &at);
    else
        pthread_cond_wait(&q->more, &q->lock);
}

struct work *
queue_take(struct queue *q, size_t most, int64_t until, bool *ret_shut)
{
    pthread_mutex_lock(&q->lock);
    while (!q->first && !q->closing && !q->nudged && !(until && clock_ticks() >= until))
        wait_until(q, until);
    q->nudged = false;
    *ret_shut = q->closing && !q->first;
    struct work *list = q->first, *last = NULL;
    for (size_t n = 0; q->first && n < most; n++) {
        last = q->first;
        q->first = last->next;
        q->count--;
    }
    if (last)
        last->next = NULL;
    if (!q->first)
        q->last = NULL;
    pthread_mutex_unlock(&q->lock);
    return list;
}

/* What has the door seen? */
#include "web/inside.h"

/* Eight buckets to each doubling: off by an eighth at most. */
static unsigned
bucket_of(int64_t us)
{
    uint64_t n = us < 8 ? 8 : (uint64_t)us;
    unsigned top = 63 - (unsigned)__builtin_clzll(n);
    unsigned i = (top - 3) * 8 + (unsigned)(n >> (top - 3) & 7);

    return i < FIGURES_BUCKETS ? i : FIGURES_BUCKETS - 1;
}

static int64_t
bucket_end(unsigned i)
{
    return (int64_t)(9 + i % 8) << (i / 8);
}

void
figures_answered(struct figures *f, int status, int64_t us)
{
    unsigned class = status >= 100 && status < 600 ? (unsigned)status / 100 : 0;

    atomic_fetch_add_explicit(&f->requests, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&f->status[class], 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&f->bucket[bucket_of(us)], 1, memory_order_relaxed);
}

static int64_t
percentile(const uint64_t *bucket, uint64_t total, unsigned percent)
{
    uint64_t below = 0;

    for (unsigned i = 0; i < FIGURES_BUCKETS; i++) {
        below += bucket[i];
        if (below && below * 100 >= total * percent)
            return bucket_end(i);
    }
    return 0;
}

void
web_figures(const struct web *w, struct web_figures *ret)
{
    const struct figures *f = &w->figures;
    uint64_t bucket[FIGURES_BUCKETS], total = 0;

    for (unsigned i = 0; i < FIGURES_BUCKETS; i++)
        total += bucket[i] = atomic_load_explicit(&f->bucket[i], memory_order_relaxed);
    *ret = (struct web_figures){
        .connections = f->connections,
        .streams = f->streams,
        .in_flight = f->in_flight,
        .requests = f->requests,
        .refused = f->refused,
        .p50_us = percentile(bucket, total, 50),
        .p99_us = percentile(bucket, total, 99),
    };
    for (unsigned i = 0; i < 6; i++)
        ret->status[i] = f->status[i];
}

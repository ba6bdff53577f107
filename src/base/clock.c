/* What time is it? */
#include "base/clock.h"

#include <time.h>

static int64_t
read_clock(clockid_t id)
{
    struct timespec ts;

    clock_gettime(id, &ts);
    return ts.tv_sec * 1000000LL + ts.tv_nsec / 1000;
}

struct moment
clock_now(void)
{
    return (struct moment){ read_clock(CLOCK_REALTIME) };
}

int64_t
clock_ticks(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

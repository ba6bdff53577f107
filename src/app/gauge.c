/* How long is each part of a bar that shows an amount against its ceiling? */
#include "app/gauge.h"

int64_t
gauge_length(int64_t amount, int64_t most)
{
    int64_t whole = most * 5 / 4;

    return amount > whole ? amount : whole;
}

const char *
gauge_share(struct arena *a, int64_t part, int64_t whole)
{
    int64_t tenths = whole > 0 ? part * 1000 / whole : 0;

    tenths = tenths < 0 ? 0 : tenths > 1000 ? 1000 : tenths;
    return arena_text(a, "%lld.%lld%%", (long long)(tenths / 10), (long long)(tenths % 10));
}

/* What is a fault made of, and which status tells it? */
#include "base/fault.h"

const struct fault *
fault(struct arena *a, enum fault_kind kind, const char *key, const char *field, const char *seen)
{
    struct fault *f = arena_take(a, sizeof *f);

    *f = (struct fault){ .kind = kind, .key = key, .field = field, .seen = seen };
    return f;
}

int
fault_status(enum fault_kind kind)
{
    static const int status[] = {
        [FAULT_FORM] = 422,   [FAULT_BAD] = 400,  [FAULT_SIGN_IN] = 401, [FAULT_DENIED] = 403,
        [FAULT_ABSENT] = 404, [FAULT_VERB] = 405, [FAULT_STALE] = 409,   [FAULT_LARGE] = 413,
        [FAULT_MANY] = 429,   [FAULT_OURS] = 500, [FAULT_BUSY] = 503,
    };

    return status[kind];
}

/* How does the store stand on PostgreSQL? */
#include "store/pg.h"

#include "base/log.h"

const struct fault *
pg_open(struct arena *a, const struct store_options *o, struct store *s)
{
    (void)o;
    log_say("store.open", "%s: this build speaks SQLite", s->where);
    return fault(a, FAULT_BUSY, "store.missing", NULL, arena_dup(a, s->where));
}

const struct fault *
pg_seal(struct db *db, struct arena *a)
{
    (void)db;
    return fault(a, FAULT_OURS, "store.broken", NULL, "seal");
}

void
pg_close(struct store *s)
{
    (void)s;
}

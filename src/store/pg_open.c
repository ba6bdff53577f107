/* How does a store open on PostgreSQL, and what may its readers see? */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/migrate.h"
#include "store/pg.h"

static const char reader_role[] =
    "DO $$ BEGIN"
    " IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tsutome_reader') THEN"
    "  CREATE ROLE tsutome_reader NOLOGIN;"
    " END IF;"
    " IF NOT pg_has_role(current_user, 'tsutome_reader', 'MEMBER') THEN"
    "  EXECUTE format('GRANT tsutome_reader TO %I', current_user);"
    " END IF;"
    " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;"
    " END $$";

static const char grants[] =
    "DO $$ DECLARE v RECORD; BEGIN"
    " FOR v IN SELECT viewname FROM pg_views WHERE schemaname = current_schema()"
    "   AND (viewname LIKE 'seen\\_%' OR viewname LIKE 'fact\\_%') LOOP"
    "  IF NOT has_table_privilege('tsutome_reader',"
    "    format('%I.%I', current_schema(), v.viewname), 'SELECT') THEN"
    "   EXECUTE format('GRANT SELECT ON %I TO tsutome_reader', v.viewname);"
    "  END IF;"
    " END LOOP; END $$";

/* Two nodes may start at once: one migrates, the other waits and finds it done. */
static const struct fault *
set_up(struct pg *p, struct arena *a, const struct store_options *o)
{
    struct db *db = &p->db;
    int64_t there;

    db_right(db, RIGHT_STORE, NULL);
    TRY(db_int(db, a, "SELECT CAST(to_regclass('schema_version') IS NOT NULL AS INTEGER)", NULL, 0,
               &there));
    if (!there && !o->may_create)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, NULL);
    TRY(pg_exec(p, a, "SELECT pg_advisory_lock(7706, 0)"));
    const struct fault *f = pg_exec(p, a, reader_role);
    if (!f)
        f = migrate(db, a, o->migrations);
    if (!f)
        f = guard_load(db, a, false);
    if (!f)
        f = pg_exec(p, a, grants);
    pg_exec(p, a, "SELECT pg_advisory_unlock(7706, 0)");
    db_forget(db);
    return f;
}

const struct fault *
pg_open(struct arena *a, const struct store_options *o, struct store *s)
{
    struct pg_side *side = arena_take(&s->arena, sizeof *side);

    s->pg = side;
    queue_open(&side->ticks);
    TRY(pg_connect(a, s, true, &side->clock));
    TRY(set_up(side->clock, a, o));
    TRY(pg_horizon(&side->clock->db, a, &side->horizon));
    for (int i = 0; i < PG_WRITERS; i++)
        TRY(pg_connect(a, s, true, &side->writers[i]));
    for (int i = 0; i < s->reader_count; i++) {
        struct pg *reader;
        TRY(pg_connect(a, s, false, &reader));
        s->readers[i] = &reader->db;
    }
    for (int i = 0; i < PG_WRITERS; i++)
        store_thread(s, pg_writer_main, side->writers[i]);
    for (int i = 0; i < s->reader_count; i++)
        store_thread(s, reader_main, s->readers[i]);
    if (pthread_create(&side->thread, NULL, pg_clock_main, s))
        abort();
    side->running = true;
    return NULL;
}

void
pg_close(struct store *s)
{
    struct pg_side *side = s->pg;

    if (!side)
        return;
    queue_shut(&side->ticks);
    if (side->running)
        pthread_join(side->thread, NULL); /* seals what the writers left */
    for (int i = 0; i < PG_WRITERS; i++)
        pg_disconnect(side->writers[i]);
    for (int i = 0; i < s->reader_count; i++)
        pg_disconnect((struct pg *)s->readers[i]);
    pg_disconnect(side->clock);
    queue_free(&side->ticks);
}

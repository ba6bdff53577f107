/* How does somebody read at length beside the readers? */
#include "store/aside.h"

#include "store/lite.h"
#include "store/pg.h"

const struct fault *
aside_open(struct store *s, struct arena *a, struct db **ret)
{
    if (s->engine == ENGINE_SQLITE) {
        struct lite *reader;

        TRY(lite_open(a, s, arena_text(a, "%s/tsutome.db", s->where), false, &reader));
        *ret = &reader->db;
        return NULL;
    }
    struct pg *reader;
    TRY(pg_connect(a, s, false, &reader));
    *ret = &reader->db;
    return NULL;
}

const struct fault *
aside_read(struct db *db, struct work *work)
{
    return reader_run(db, work);
}

void
aside_close(struct db *db)
{
    if (!db)
        return;
    if (db->store->engine == ENGINE_SQLITE)
        lite_close((struct lite *)db);
    else
        pg_disconnect((struct pg *)db);
}

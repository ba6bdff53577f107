/* What does a connection promise, whichever engine stands behind it? */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/inside.h"

/* ---- rights and viewer -------------------------------------------------------------------- */

void
db_right(struct db *db, enum right right, const char *folder)
{
    db->right = right;
    db->folder = NULL;
    if (right != RIGHT_FOLDER || !folder)
        return;
    /* A work changes between looking and writing its folder: the last one is remembered. */
    if (!db->last_folder || strcmp(db->last_folder, folder) != 0)
        db->last_folder = guard_folder(&db->store->guard, folder);
    db->folder = db->last_folder;
}

void
db_viewer(struct db *db, int64_t officer, struct day today, struct moment now)
{
    db->viewer = officer;
    db->today = today.ymd;
    db->now_us = now.us;
}

void
db_known(struct db *db, int64_t seq)
{
    db->known = seq;
}

struct rights
db_as_store(struct db *db)
{
    struct rights was = { db->right, db->folder };

    db->right = RIGHT_STORE;
    db->folder = NULL;
    return was;
}

void
db_as_before(struct db *db, struct rights was)
{
    db->right = was.right;
    db->folder = was.folder;
}

int64_t
db_new_id(struct db *db)
{
    return db->calls->new_id(db);
}

/* ---- parts of a work ------------------------------------------------------------------------- */

static const struct fault *
part(struct db *db, struct arena *a, const char *sql)
{
    struct rights was = db_as_store(db);
    const struct fault *f = db_run(db, a, sql, NULL);

    db_as_before(db, was);
    return f;
}

const struct fault *
db_mark(struct db *db, struct arena *a, struct mark *ret)
{
    *ret = (struct mark){ .lines = db->line_count,
                          .changes = db->change_count,
                          .open = db->line.open };
    return part(db, a, "SAVEPOINT part");
}

const struct fault *
db_keep(struct db *db, struct arena *a, const struct mark *mark)
{
    (void)mark;
    return part(db, a, "RELEASE SAVEPOINT part");
}

static void
close_open(struct db *db)
{
    while (db->open)
        db_close(db->open);
}

const struct fault *
db_undo(struct db *db, struct arena *a, const struct mark *mark)
{
    close_open(db);
    if (db->calls->lost(db))
        return db->spoiled ? db->spoiled : fault(a, FAULT_BUSY, "store.retry", NULL, NULL);
    db->spoiled = NULL;
    db->line.open = mark->open;
    db->line_count = mark->lines;
    db->change_count = mark->changes;
    TRY(part(db, a, "ROLLBACK TO SAVEPOINT part"));
    return part(db, a, "RELEASE SAVEPOINT part");
}

/* ---- announcements --------------------------------------------------------------------------- */

void
db_touched(struct db *db, struct change change)
{
    if (db->change_count == db->change_room) {
        db->change_room = db->change_room ? db->change_room * 2 : 64;
        db->changes = realloc(db->changes, db->change_room * sizeof *db->changes);
        if (!db->changes)
            abort();
    }
    db->changes[db->change_count++] = change;
}

/* ---- around a work --------------------------------------------------------------------------- */

void
db_ready(struct db *db, bool writes)
{
    db->writes = writes;
    db->right = RIGHT_SEEN;
    db->folder = NULL;
    db->viewer = db->today = db->now_us = db->known = 0;
    db->spoiled = NULL;
    db->line.open = false;
}

void
db_forget(struct db *db)
{
    close_open(db);
    db->spoiled = NULL;
    db->line.open = false;
    db->line_count = db->change_count = 0;
    db->added_job = false;
}

void
db_free(struct db *db)
{
    free(db->lines);
    free(db->changes);
    db->lines = NULL;
    db->changes = NULL;
}

const struct fault *
work_run(struct work *work, struct db *db)
{
    db_ready(db, db->writes);
    const struct fault *f = work->run(work, db);

    if (!f && db->spoiled)
        f = db->spoiled; /* a fault that the work did not pass on */
    if (!f && db->line.open) {
        log_ours("store.line", "%s was begun and not ended", db->line.line.errand);
        f = fault(work->arena, FAULT_OURS, "store.broken", NULL, db->line.line.errand);
    }
    close_open(db);
    db_ready(db, db->writes);
    return f;
}

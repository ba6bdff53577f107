/* How is a question answered from a snapshot? */
#include "base/log.h"
#include "store/inside.h"

static void
read_one(struct db *db, struct work *work)
{
    const struct fault *f = db->calls->begin(db, work->arena);

    if (!f) {
        f = work_run(work, db);
        db->calls->rollback(db); /* a reader has nothing to keep */
    }
    db_forget(db);
    work->done(work, f);
}

void *
reader_main(void *db)
{
    struct queue *q = &((struct db *)db)->store->reads;

    for (bool shut = false; !shut;) {
        struct work *work = queue_take(q, 1, 0, &shut);
        if (work)
            read_one(db, work);
    }
    return NULL;
}

/* How is a question answered from a snapshot? */
#include <string.h>

#include "store/inside.h"

static const struct fault *
attempt(struct db *db, struct work *work)
{
    const struct fault *f = db->calls->begin(db, work->arena);

    if (!f) {
        f = work_run(work, db);
        db->calls->rollback(db); /* a reader has nothing to keep */
    }
    db_forget(db);
    return f;
}

/* A connection may have gone away since its last question: then it is asked again on a new one. */
const struct fault *
reader_run(struct db *db, struct work *work)
{
    const struct fault *f = attempt(db, work);

    for (int tries = 0; f && tries < 3 && strcmp(f->key, "store.busy") == 0; tries++)
        f = attempt(db, work);
    return f;
}

void *
reader_main(void *db)
{
    struct queue *q = &((struct db *)db)->store->reads;

    for (bool shut = false; !shut;) {
        struct work *work = queue_take(q, 1, 0, &shut);
        if (work)
            work->done(work, reader_run(db, work));
    }
    return NULL;
}

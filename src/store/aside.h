/*
 * A reader of one's own, for long reading that must not keep people waiting.
 *
 *     struct db *db;
 *     TRY(aside_open(store, arena, &db));
 *     f = aside_read(db, &work);        as often as needed: each time on a fresh snapshot
 *     aside_close(db);                  before store_close()
 *
 * One thread uses it at a time; store_read() and its threads know nothing of it.  A snapshot that
 * is held for long keeps the writer's log from being folded back, so long reading is cut into works
 * of some hundred milliseconds.
 */
#pragma once

#include "store/store.h"

const struct fault *aside_open(struct store *, struct arena *, struct db **ret);
/* Runs the work on this thread and returns its fault; `done` is not called. */
const struct fault *aside_read(struct db *, struct work *);
void aside_close(struct db *);

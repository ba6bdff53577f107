/*
 * PostgreSQL behind the store.
 *
 * A pool of writers, each a thread with a connection of its own, and a pool of readers whose
 * connections run under the role tsutome_reader, which may read the views seen_* and fact_* alone.
 * One more thread, the clockwork, seals the journal, reads the change table and does jobs.
 */
#pragma once

#include "store/inside.h"

/* Seals the lines that no running transaction can still come before.  One node at a time does. */
const struct fault *pg_seal(struct db *, struct arena *);

/* Opens, migrates, starts the threads. */
const struct fault *pg_open(struct arena *, const struct store_options *, struct store *);
void pg_close(struct store *);

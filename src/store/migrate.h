/*
 * From an empty place, or an older program's, to today's tables.
 *
 *     TRY(migrate(db, arena, options->migrations));
 *
 * Files are numbered NNNN-name.sql and go forward only; each runs in one transaction together with
 * its row in schema_version.  The same file serves both engines through these words:
 *
 *     {{strict}}         STRICT                  |
 *     {{norowid}}        WITHOUT ROWID           |
 *     {{strict_norowid}} STRICT, WITHOUT ROWID   |
 *     {{i64}}            INTEGER                 | BIGINT
 *     {{bytes}}          BLOB                    | BYTEA
 *     {{text}}           TEXT                    | TEXT COLLATE "C"
 *     {{sqlite}} … {{end}}   {{postgres}} … {{end}}   for one engine alone
 *
 * An applied file that has changed since is refused (store.migration), and so is a database that
 * holds a migration which this program does not have (store.newer).
 */
#pragma once

#include "store/inside.h"

/* The text for one engine, on the arena; NULL when a {{word}} is unknown or not closed. */
char *migrate_text(struct arena *, enum engine, const char *text);
const struct fault *migrate(struct db *, struct arena *, const struct embedded *);
/* store.newer, store.migration: what was applied there is not of this program.  Changes nothing. */
const struct fault *migrate_newer(struct db *, struct arena *, const struct embedded *);
int64_t migration_number(const struct embedded *);
/* Reads the columns of the fact tables and the foreign keys into the guard, and keeps the indexes
 * by which a line finds its facts.  `examining`: makes nothing, and passes over tables that an
 * older version does not have. */
const struct fault *guard_load(struct db *, struct arena *, bool examining);
const struct fault *fact_indexes(struct db *, struct arena *, const struct fact *);

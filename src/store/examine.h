/*
 * Examining a place: is what stands there what a program of ours wrote?
 *
 *     struct store *store;
 *     TRY(store_open_only(arena, &options, &store));         nothing is made, moved on or locked
 *     ... in a work of store_read_now():  TRY(store_examine(db, arena, head, &examination));
 *     store_close(store);
 *
 * In this order, each independent of the others: the engine's own pages; the schema, against what
 * our migrations make of an empty place; the journal and its facts (journal.h). What fails is a
 * trouble in the list, not a fault: a damaged place is the answer to the question.
 */
#pragma once

#include "store/journal.h"

enum { TROUBLES_LISTED = 200 }; /* all are counted; so many are named */

struct trouble {
    struct trouble *next;
    const char *why;  /* key: verify.engine, verify.schema, verify.empty, verify.session … */
    const char *what; /* table, view, index; the engine's own words; or NULL */
    int64_t id;       /* row, where there is one */
};

struct examination {
    struct verdict verdict; /* of the journal and the facts */
    struct head head;
    int64_t version, version_ours; /* last migration applied there; last one of this program */
    bool pages, schema;            /* looked at: PostgreSQL's own pages are not */
    int64_t sessions, credentials; /* looked at (desk/proof.h) */
    int64_t unproved;              /* of them, older than any proof */
    struct trouble *first, **last;
    int64_t troubles;
    _Atomic int64_t *watch; /* set by the caller, or NULL: journal_verify_watched() */
};

void examination_add(struct arena *, struct examination *, const char *why, const char *what,
                     int64_t id);

/* `head` kept elsewhere, or NULL. Faults only where the place cannot be asked at all. */
const struct fault *store_examine(struct db *, struct arena *, const struct head *,
                                  struct examination *);

/*
 * Opens a place to be read and nothing else: no lock, no migration, no table or index made, one
 * reader. SQLite's file may be read-only, of an older version, or of a program that was killed
 * (the file and its log are then copied to a folder of its own under TMPDIR and read there).
 * Faults: store.missing (no tsutome.db), store.unreadable (it cannot be opened; `seen` says why),
 * store.empty (it holds nothing of ours), store.held (another program writes in it), store.newer.
 */
const struct fault *store_open_only(struct arena *, const struct store_options *,
                                    struct store **ret);

/*
 * What a statement may touch, by the right it was prepared under.
 *
 * Two gates stand one behind the other.  The scan reads the text: which tables stand where a
 * table is named, and which are written.  It serves both engines.  SQLite's authorizer then asks
 * for every column read, and names the view a read comes through; it finds what a text hides.
 *
 *     struct scan scan;
 *     if (!guard_scan(guard, RIGHT_FOLDER, "time", sql, &scan))
 *         refused, scan.refused says by which word
 */
#pragma once

#include "store/store.h"

enum { FACTS_MOST = 64 };

/* A fact table as the journal reads it. */
struct fact {
    const char *name;
    const char **columns;              /* in declared order, without ended_seq; ends with NULL */
    bool ends;                         /* has ended_seq */
    int64_t since;                     /* rows of lines up to this one stand in no digest */
    const char *by_seq, *by_ended;     /* rows of one line, by id */
    const char *page_seq, *page_ended; /* rows after ($1, $2) in order of (seq, id), $3 at most */
};

/* A foreign key: SQLite reads the other table's column when it checks one. */
struct kinship {
    const char *child, *child_column, *parent, *parent_column;
};

struct guard {
    const struct table *const *tables;
    struct fact *facts; /* by name, so that digests agree everywhere */
    size_t fact_count;
    struct kinship *kin;
    size_t kin_count;
};

const struct table *guard_table(const struct guard *, const char *name, size_t size);
/* The list's own pointer for a folder's name, or NULL. */
const char *guard_folder(const struct guard *, const char *folder);
int guard_fact(const struct guard *, const char *name); /* index, or -1 */

struct scan {
    uint64_t facts;   /* fact tables it writes */
    char refused[64]; /* the word that may not stand there */
};
bool guard_scan(const struct guard *, enum right, const char *folder, const char *sql,
                struct scan *ret);

/* The authorizer's question, for SQLite. */
struct asking {
    const struct guard *guard;
    enum right right;
    const char *folder;
    const char *written[8]; /* tables that this statement writes, as far as known */
    int written_count;
};
int guard_authorize(void *asking, int action, const char *one, const char *two,
                    const char *database, const char *through);

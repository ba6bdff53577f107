/*
 * A table of taps, absences, orders or the opening state from a clock, a gate or a spreadsheet.
 *
 *     import_line.c    which column is which, and what does a line say?
 *     import_opening.c the same of a line of the opening state, of which there are many kinds
 *     import_take.c    is the line right, and whom is it about?
 *     import_keep.c    it becomes a fact, once
 *     import_trial.c   what a file would change, and whether that is still so when it is applied
 *     import_job.c     checking, keeping and settling, in short chunks
 *     import_stand.c   where the job stands between two of them
 *     import.c         the errands
 *
 * The file is decoded, measured and its heading read when it arrives (app/sheet.h); the job reads
 * its lines twice.  First every line is checked and nothing is written (a dry run ends
 * here); then the rows are kept, out of sight under the job's number, and one row in import_batch
 * shows them all at once.  What already stands is passed over, so a file may come twice.
 */
#pragma once

#include "app/sheet.h"
#include "app/time/house.h"
#include "app/time/opening.h"
#include "store/job.h"

enum import_kind { IMPORT_TAPS, IMPORT_ABSENCES, IMPORT_ORDERS, IMPORT_OPENING, IMPORT_KINDS };
enum { IMPORT_COLUMNS = 16 };

/* A column of a kind, by our name; ends with NULL. */
struct import_column {
    const char *name;
    bool needed;
};
const struct import_column *import_columns(enum import_kind);
const char *import_kind_name(enum import_kind);
bool import_kind_parse(const char *, enum import_kind *ret);

/* What an absence, and a line of special leave, may be of; NULL ends. */
extern const char *const absence_kinds[], *const opening_items[];

/* Where our columns stand in a file: at[i] is the cell of column i, -1 where the file has none. */
struct import_head {
    int at[IMPORT_COLUMNS];
};
extern const struct sheet_names import_tables[IMPORT_KINDS];
/* Where our columns stand, of a heading that sheet_open() read. */
void import_head_read(enum import_kind, const char *columns, struct import_head *ret);

/* What a line says; `wrong` is the key of a fault, at `column`, as it `seen`. */
struct import_line {
    const char *number, *by; /* 職員番号: whom it is about, who ordered */
    enum tap_kind tap;
    enum place place;
    struct moment at;
    const char *kind, *work;
    struct day from, to;
    struct span span; /* from -1: whole days */
    struct opening_line opening;
    const char *wrong, *column, *seen;
};
/* False where the line cannot be read. */
bool import_line_read(enum import_kind, struct arena *, struct day today,
                      const struct import_head *, char *const *cell, size_t cells,
                      struct import_line *ret);

/* From act: begins the job. */
const struct fault *import_begin(struct act *, enum import_kind, bool apply, bool skip,
                                 const struct sheet *, int64_t *ret_job);
const struct fault *import_taps_chunk(struct act *, struct job *, int64_t until);
const struct fault *import_absences_chunk(struct act *, struct job *, int64_t until);
const struct fault *import_orders_chunk(struct act *, struct job *, int64_t until);
const struct fault *import_opening_chunk(struct act *, struct job *, int64_t until);

/*
 * What the parts of `tsutome judge` share.
 *
 *     judge.c         the command: options, order of work
 *     judge_words.c   what it says, in Japanese and English
 *     judge_file.c    files, faults, progress
 *     judge_table.c   tables by the names of their columns
 *     judge_people.c  officers.csv: who is judged, and where they serve
 *     judge_rows.c    overtime and earlier months, line by line
 *     judge_fast.c    overtime as most files have it, on all cores
 *     judge_days.c    --days: a bare matrix of 16-bit minutes
 *     judge_print.c   the answer as csv and json
 *     judge_list.c    the answer as a table to read
 */
#pragma once

#include <stdio.h>

#include "base/csv.h"
#include "cube/cube.h"

enum judge_format { JUDGE_CSV, JUDGE_JSON, JUDGE_TABLE };
enum judge_lang { JUDGE_JA, JUDGE_EN };

/* A whole file in memory, mapped where that can be. */
struct judge_file {
    const char *name;
    const char *bytes;
    size_t size;
    bool mapped;
};

struct judge_person {
    const char *name; /* as the file has it: a staff number, a code */
    const char *ministry;
};

/* Sixteen bytes of a name, or a digest of a longer one. */
struct judge_key {
    uint64_t low, high;
};

struct judge_people {
    struct judge_person *at;
    uint32_t count, room;
    struct judge_seat *seat; /* by key, a power of two, at most half full */
    size_t seats;
};

struct judge {
    struct arena *arena;
    enum judge_format format;
    enum judge_lang lang;
    const char *officers, *overtime, *days, *before, *regime;
    int year, threads;
    bool keep_going, quiet, help;
    bool reads_before; /* --before was given: windows look back over the year's first day */

    struct day first;
    struct cube_ceilings most;
    struct judge_people people;
    struct cube *cube;
    int64_t faults;
};

/* judge_words.c: the sentence of a key, with {} where `seen` belongs. */
const char *judge_word(const struct judge *, const char *key);
/* To a stream; every {} becomes `seen`. */
void judge_tell(const struct judge *, FILE *, const char *key, const char *seen);

/* judge_file.c */
bool judge_open(struct judge *, const char *name, struct judge_file *ret);
void judge_close(struct judge_file *);
/* A faulty line: reported at once, counted; line 0 is the file as a whole. */
void judge_fault(struct judge *, const char *file, int64_t line, const char *key, const char *seen);
/* On a terminal, while something long goes on; at most five times a second. */
void judge_progress(const struct judge *, const char *file, size_t done, size_t size);
void judge_progress_end(const struct judge *);

/* judge_table.c */
enum { JUDGE_COLUMNS = 6 };
struct judge_column {
    const char *const *names; /* what the header may call it, NULL ends; the first is told */
    bool needed;
};
struct judge_table {
    struct judge *judge;
    struct judge_file file;
    struct csv csv;
    struct arena sheet;        /* cells of the last lines */
    int column[JUDGE_COLUMNS]; /* where each column stands, or -1 */
    const struct judge_column *columns;
    size_t column_count, header_cells;
    int64_t rows;
};
/* False (and a fault told) where there is no such table.  Closed by judge_table_close either way.
 */
bool judge_table_open(struct judge *, const char *name, const struct judge_column *, size_t count,
                      struct judge_table *ret);
/* The same for a file that is open already; the table closes it. */
bool judge_table_on(struct judge *, const struct judge_file *, const struct judge_column *,
                    size_t count, struct judge_table *ret);
/* Is this how a header may call the column? */
bool judge_named(const struct judge_column *, const char *cell);
/* The next line without fault; faulty ones are told and passed over. */
bool judge_table_next(struct judge_table *);
/* A cell of the line, trimmed; "" where its column is missing. */
const char *judge_cell(struct judge_table *, size_t column);
void judge_table_fault(struct judge_table *, const char *key, const char *seen);
void judge_table_close(struct judge_table *);

/* judge_people.c */
bool judge_read_people(struct judge *);
/* The place of a person, or CUBE_NOBODY. */
uint32_t judge_find(const struct judge_people *, const char *name, size_t size);
struct judge_key judge_key(const char *name, size_t size);
uint32_t judge_find_key(const struct judge_people *, struct judge_key);

/* judge_rows.c, judge_fast.c, judge_days.c */
bool judge_read_overtime(struct judge *);
bool judge_read_before(struct judge *);
bool judge_read_days(struct judge *);
/* True where the file was plain and without fault, and is now in the cube; otherwise nothing is,
 * and judge_read_overtime reads it line by line. */
bool judge_fast(struct judge *, const struct judge_file *, const int order[3], size_t head);
/* Cells are kept one higher until everything is read, so that 0 is "not said". */
void judge_cells_done(struct judge *);

/* judge_print.c, judge_list.c */
bool judge_print_csv(struct judge *, FILE *);
bool judge_print_json(struct judge *, FILE *);
bool judge_print_list(struct judge *, FILE *);

/*
 * Tables that come from and go to spreadsheets.
 *
 *     struct csv csv;
 *     TRY(csv_open(&csv, arena, bytes, size));          UTF-8 with or without BOM, CP932
 *     while (csv_next(&csv))
 *         use(csv.line, csv.cell, csv.cells);
 *
 * The first line is not special to the reader.  RFC 4180 with LF or CRLF, quotes
 * doubled inside quotes; comma, or tab where the first line has tabs and no comma.
 *
 * The writer is the only place that types a cell: text that a spreadsheet would take
 * for a formula is written with a leading apostrophe, and the reader takes that apostrophe off
 * again.
 */
#pragma once

#include "base/fault.h"
#include "base/text.h"

enum { CSV_CELLS_MOST = 256, CSV_CELL_MOST = 64 << 10 };

struct csv {
    struct arena *arena;
    const char *at, *end;
    char comma;
    int64_t line;      /* of the record just read, from 1, counting physical lines */
    int64_t next_line; /* of the record to come */
    char **cell;       /* on the arena, each NUL-terminated */
    size_t cells;
    const char *wrong; /* key of what is wrong with this record, or NULL; reading goes on */
};

/* FAULT_FORM "csv.encoding" where the bytes are neither UTF-8 nor CP932. */
const struct fault *csv_open(struct csv *, struct arena *, const void *bytes, size_t size);
/* False at the end.  Empty lines are passed over. */
bool csv_next(struct csv *);
/* Bytes not read yet, for progress. */
size_t csv_left(const struct csv *);

/* One cell as text (typed: a formula is made harmless), with the comma before it unless it is
 * first. */
void csv_put(struct text *, bool first, const char *cell);
void csv_put_int(struct text *, bool first, int64_t);
void csv_end(struct text *); /* CRLF */

/*
 * Tables that come from and go to spreadsheets.
 *
 *     struct csv_file file;
 *     struct csv csv;
 *     TRY(csv_take(arena, bytes, size, ENCODING_AUTO, &file));  decoded and measured, once
 *     csv_begin(&csv, arena, &file);
 *     while (csv_next(&csv))
 *         use(csv.line, csv.cell, csv.cells);
 *
 * The first line is not special to the reader.  RFC 4180 with LF, CRLF or CR, quotes doubled
 * inside quotes.  A quote rules only where a cell begins; anywhere else it is a letter.  Comma, tab
 * or semicolon: the one that the first line has most of; `sep=;` in front (Excel) says it.
 *
 * A long file is read in parts, each from where the last one ended (csv_part).
 *
 * The writer is the only place that types a cell: text that a spreadsheet would take
 * for a formula is written with a leading apostrophe, and the reader takes that apostrophe off
 * again.
 */
#pragma once

#include "base/decode.h"
#include "base/fault.h"
#include "base/text.h"

enum { CSV_CELLS_MOST = 256, CSV_CELL_MOST = 64 << 10, CSV_RECORD_MOST = 1 << 20 };

/* What a file is, known before any line of it is believed. */
struct csv_file {
    const char *text;   /* UTF-8 */
    size_t size, start; /* bytes; where the first record begins */
    char comma;
    enum encoding encoding;
    int64_t first_line;     /* of the first record: 2 behind a `sep=` */
    int64_t lines, records; /* lines as an editor counts them; records, the heading among them */
};
/* Refuses (FAULT_FORM at "file") what decode() does, a quote that stays open to the end
 * (csv.quote.open, with the line where it opened) and a record beyond CSV_RECORD_MOST. */
const struct fault *csv_take(struct arena *, const void *bytes, size_t size, enum encoding,
                             struct csv_file *ret);

struct csv {
    struct arena *arena;
    const char *at, *end;
    char comma;
    int64_t line;      /* of the record just read, from 1, counting physical lines */
    int64_t next_line; /* of the record to come */
    bool more;         /* the text goes on behind `end`: a record that reaches it is not read */
    char **cell;       /* on the arena, each NUL-terminated */
    size_t cells;
    const char *wrong; /* key of what is wrong with this record, or NULL; reading goes on */
};

/* At the first record of a file that was taken. */
void csv_begin(struct csv *, struct arena *, const struct csv_file *);
/* At the record that begins a part of such a text; `more` follows behind it. */
void csv_part(struct csv *, struct arena *, const char *text, size_t size, bool more, char comma,
              int64_t line);
/* Both in one, for a file that is read at once and of which nobody needs the measure. */
const struct fault *csv_open(struct csv *, struct arena *, const void *bytes, size_t size);
/* False at the end, or where a part ends within a record: `at` is then its first byte.  Empty lines
 * are passed over. */
bool csv_next(struct csv *);
/* Bytes not read yet, for progress. */
size_t csv_left(const struct csv *);

/* One cell as text (typed: a formula is made harmless), with the comma before it unless it is
 * first. */
void csv_put(struct text *, bool first, const char *cell);
void csv_put_int(struct text *, bool first, int64_t);
void csv_end(struct text *); /* CRLF */

/*
 * A table that somebody brings in, for every module: which columns it has, and its lines in parts.
 *
 *     TRY(sheet_open(arena, &names, bytes, size, ENCODING_AUTO, &sheet));   refuses, or is sound
 *     sheet_args(args, &sheet);                                             goes with the job
 *     ...
 *     TRY(sheet_part(act, job, args, at, line, &csv));                      in each chunk of the
 * job while (csv_next(&csv)) ...
 *
 * The file is decoded, measured and its heading read once, before a job begins; the job reads the
 * UTF-8 text.  Lines judged and empty rows must add up to the records that were measured.
 */
#pragma once

#include "base/csv.h"
#include "base/doc.h"
#include "desk/errand.h"

struct job;

/* The columns of a kind of table. */
struct sheet_names {
    const void *kind;
    /* Ours for a heading (folded: half-width, no spaces), or NULL. */
    const char *(*ours)(const void *kind, const char *heading);
    /* How a heading of ours is usually written, for a person who has to find it. */
    const char *(*usual)(const void *kind, const char *column);
    const char *const *needed; /* NULL ends */
};

struct sheet {
    struct csv_file file;
    int64_t at, line;    /* of the record behind the heading */
    const char *columns; /* ours, joined by commas; -HEADING where it is none of ours */
};

/* Heading and length are sound.  FAULT_FORM at "file": what csv_take refuses, import.column.missing
 * (with import.headings), import.column.twice, import.empty. */
const struct fault *sheet_open(struct arena *, const struct sheet_names *, const char *bytes,
                               size_t size, enum encoding, struct sheet *ret);
void sheet_args(struct doc *args, const struct sheet *);
/* The same of a job that read the same file before. */
void sheet_args_again(struct doc *args, const struct doc *before);
/* The file's text from `at` on: as much as holds one record, or all that is left. */
const struct fault *sheet_part(struct act *, struct job *, const struct doc *args, int64_t at,
                               int64_t line, struct csv *ret);
/* One record alone, that was found there before. */
const struct fault *sheet_record(struct act *, struct job *, const struct doc *args, int64_t at,
                                 int64_t size, int64_t line, struct csv *ret);
/* Do so many judged lines and empty rows make up the file? */
bool sheet_whole(const struct doc *args, int64_t judged, int64_t empty);

/* Is a cell filled where the heading has no column?  Spaces are nothing. */
bool sheet_beyond(const struct csv *, const char *columns);
/* `unread`: the headings that are none of ours, joined for a person, or null. */
void sheet_unread(struct doc *, const char *columns);

/* What a spreadsheet made of a number or code: half-width, without spaces.  *ret_wrong: the key of
 * why it can be none (import.number.spoilt: 2.5E+10, 1,234, 2508.0), or NULL. */
const char *sheet_code(struct arena *, const char *cell, const char **ret_wrong);
/* The choices of the field `encoding`, for a form; what was chosen is chosen again. */
extern const char *const sheet_encodings[]; /* NULL ends */
void sheet_choices(struct doc *, const char *chosen);

/* Do two numbers differ, and only in leading zeros? */
bool sheet_zeros(const char *one, const char *other);

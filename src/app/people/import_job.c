/*
 * Reading a file and applying what it says, in chunks between other people's taps.
 *
 * Reading stages every line with what it would change; nothing else is written.  What is applied
 * are the staged lines, each judged once more, for the office may have moved on since.  A job that
 * was killed goes on where its last chunk ended.
 */
#include "app/people/import.h"

#include <string.h>

#include "base/clock.h"
#include "base/json.h"
#include "store/job.h"

enum { APPLY_AT_ONCE = 50 };

struct cursor {
    int64_t at, line; /* reading: the next byte and line; applying: the last line done */
    int64_t empty;    /* rows of empty cells, so far */
};

static int64_t
number_of(const struct doc *d, const char *key)
{
    int64_t n = 0;

    return d && doc_get_int(d, key, &n) ? n : 0;
}

static void
cursor_keep(struct arena *arena, struct job *job, const struct cursor *c)
{
    job->cursor = arena_text(arena, "{\"at\":%lld,\"line\":%lld,\"empty\":%lld}", (long long)c->at,
                             (long long)c->line, (long long)c->empty);
}

/* The record's cells under our names; NULL where all are empty. */
static const struct doc *
named_cells(struct arena *arena, const struct import *m, const struct csv *csv)
{
    struct doc *d = doc_new(arena);
    const char *name = m->columns;
    size_t i = 0;
    bool any = false;

    for (; *name && i < csv->cells; i++) {
        size_t n = strcspn(name, ",");
        const char *text = text_trim(arena, csv->cell[i]);

        any |= *text != '\0';
        if (*name != '-' && *text)
            doc_text(d, arena_copy(arena, name, n), text);
        name += n + (name[n] == ',');
    }
    return any || csv->wrong || sheet_beyond(csv, m->columns) ? d : NULL;
}

/* What the importer may not touch (desk/care.c) is a fault of its line; the others go on. */
static const struct fault *
line_said(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
          struct import_said *ret)
{
    const struct fault *f = m->kind->line(a, m, by, cells, ret);

    return f && f->kind == FAULT_DENIED
               ? said_badly(a, "number", f->key, doc_get_text(cells, "number"))
               : f;
}

static const char *const what_word[] = { "new", "changed", "unchanged" };

/* A cell with letters that nobody sees, or NULL. */
static const struct fault *
unseen(struct act *a, const struct doc *cells)
{
    doc_each (at, cells) {
        uint32_t c = at->kind == DOC_TEXT ? text_unseen(at->text.s, false) : 0;
        if (c)
            return said_badly(a, at->key, "form.text.unseen", at->text.s);
    }
    return NULL;
}

static const struct fault *
read_line(struct act *a, struct import *m, const struct csv *csv, int64_t *empty)
{
    struct arena *arena = look_arena(act_look(a));
    struct import_said said = { 0 };
    const struct fault *wrong = NULL;
    const struct doc *cells = named_cells(arena, m, csv);

    m->line = csv->line;
    if (!cells) {
        ++*empty;
        return NULL;
    }
    if (csv->wrong)
        wrong = said_badly(a, NULL, csv->wrong, NULL);
    else if (sheet_beyond(csv, m->columns))
        wrong = said_badly(a, NULL, "people.import.cells", arena_text(arena, "%zu", csv->cells));
    else
        wrong = unseen(a, cells);
    if (!wrong)
        wrong = line_said(a, m, NULL, cells, &said);
    if (wrong && wrong->kind != FAULT_FORM)
        return wrong;
    size_t size;
    return import_stage(a, m, wrong ? "faulty" : what_word[said.what], &said, wrong,
                        json_write(arena, cells, &size));
}

/* As many lines as there is time for.  *ret_done: the file is at its end. */
static const struct fault *
read_some(struct act *a, struct import *m, struct job *job, const struct doc *args,
          struct cursor *c, int64_t until, bool *ret_done)
{
    struct csv csv;
    const char *from;

    TRY(sheet_part(a, job, args, c->at, c->line, &csv));
    from = csv.at;
    for (bool first = true; (first || clock_ticks() < until) && csv_next(&csv); first = false)
        TRY(read_line(a, m, &csv, &c->empty));
    c->at += csv.at - from;
    c->line = csv.next_line;
    *ret_done = c->at >= number_of(args, "size");
    return NULL;
}

struct waiting {
    int64_t id, line;
    const char *cells;
};

static const struct fault *
apply_line(struct act *a, struct import *m, const struct waiting *w)
{
    struct arena *arena = look_arena(act_look(a));
    struct seen by = clockwork_seen(a, m->officer, m->root);
    struct import_said said = { 0 };
    const struct fault *wrong;
    struct doc *cells;

    m->line = w->line;
    TRY(json_read(arena, w->cells, strlen(w->cells), &cells));
    wrong = line_said(a, m, &by, cells, &said);
    if (!wrong || wrong->kind != FAULT_FORM)
        return wrong;
    /* The office has moved on since the line was shown: it is told, and the others go on. */
    TRY(save(a, &by,
             "UPDATE import_line SET what = 'faulty', field = $2, reason = $3, seen = $4"
             " WHERE id = $1",
             VALUES(I(w->id), T(wrong->field), T(wrong->key), T(wrong->seen))));
    return save(a, &by, "UPDATE import SET faulty = faulty + 1 WHERE id = $1", VALUES(I(m->id)));
}

static const struct fault *
apply_some(struct act *a, struct import *m, struct job *job, struct cursor *c, int64_t until,
           bool *ret_done)
{
    static const char next[] = "SELECT id, line, cells FROM fact_import_line WHERE import = $1"
                               " AND line > $2 AND what IN ('new', 'changed')"
                               " ORDER BY line, id LIMIT $3";
    struct seen by = clockwork_seen(a, m->officer, m->root);
    struct waiting wait[APPLY_AT_ONCE];
    size_t n = 0, i = 0;

    struct rows *r = fact_rows(a, next, VALUES(I(m->id), I(c->line), I(APPLY_AT_ONCE)));
    while (rows_next(r, NULL))
        wait[n++] =
            (struct waiting){ rows_int(r, "id"), rows_int(r, "line"), rows_text(r, "cells") };
    TRY(rows_fault(r));
    for (; i < n && (i == 0 || clock_ticks() < until); i++) {
        TRY(apply_line(a, m, &wait[i]));
        c->line = wait[i].line;
    }
    job->done += (int64_t)i;
    *ret_done = i == n && n < APPLY_AT_ONCE;
    return save(a, &by, "UPDATE import SET done = done + $2 WHERE id = $1",
                VALUES(I(m->id), I((int64_t)i)));
}

/* Counts what was read, and says whether it may go on to be applied. */
static const struct fault *
shown(struct act *a, struct import *m, struct job *job, const struct doc *args, int64_t empty,
      bool *ret_apply)
{
    static const char counted[] = "SELECT what, COUNT(*) AS n FROM fact_import_line"
                                  " WHERE import = $1 GROUP BY what";
    struct seen by = clockwork_seen(a, m->officer, m->root);
    int64_t fresh = 0, changed = 0, same = 0, faulty = 0, units = 0;

    struct rows *r = fact_rows(a, counted, VALUES(I(m->id)));
    while (rows_next(r, NULL)) {
        const char *what = rows_text(r, "what");
        int64_t n = rows_int(r, "n");
        *(!strcmp(what, "new")         ? &fresh
          : !strcmp(what, "changed")   ? &changed
          : !strcmp(what, "unchanged") ? &same
          : !strcmp(what, "unit")      ? &units
                                       : &faulty) = n;
    }
    TRY(rows_fault(r));
    int64_t lines = fresh + changed + same + faulty;
    bool apply = doc_get_bool(args, "apply");
    if (!lines || !sheet_whole(args, lines, empty))
        return said_badly(a, NULL, lines ? "import.count" : "import.empty", NULL);
    *ret_apply = apply && (!faulty || m->skip_faulty);
    job->total = *ret_apply ? fresh + changed : fresh + changed + same + faulty;
    job->done = *ret_apply ? 0 : job->total;
    return save(a, &by,
                "UPDATE import SET lines = $2, fresh = $3, changed = $4, same = $5, faulty = $6,"
                " units = $7, stage = $8 WHERE id = $1",
                VALUES(I(m->id), I(lines), I(fresh), I(changed), I(same), I(faulty), I(units),
                       T(*ret_apply        ? "applying"
                         : apply && faulty ? "refused"
                                           : "shown")));
}

/* What the job leaves for its page, for the shell, and for programs. */
static const struct fault *
ended(struct act *a, const struct import *m, struct job *job, const char *stage)
{
    static const char row[] = "SELECT lines, fresh, changed, same, faulty, units, done, stage"
                              " FROM fact_import WHERE id = $1";
    static const char *const column[][2] = {
        { "lines", "lines" },   { "new", "fresh" },   { "changed", "changed" }, { "same", "same" },
        { "faulty", "faulty" }, { "units", "units" }, { "applied", "done" },
    };
    struct arena *arena = look_arena(act_look(a));
    struct seen by = clockwork_seen(a, m->officer, m->root);
    struct doc *d = doc_new(arena), *figures = doc_list(d, "figures");
    size_t size;

    if (stage)
        TRY(save(a, &by, "UPDATE import SET stage = $2 WHERE id = $1", VALUES(I(m->id), T(stage))));
    struct rows *r = fact_rows(a, row, VALUES(I(m->id)));
    if (rows_next(r, NULL)) {
        doc_int(d, "import", m->id);
        doc_text(d, "next", arena_text(arena, "/imports/%lld", (long long)m->id));
        doc_text(d, "stage", rows_text(r, "stage"));
        sheet_unread(d, m->columns);
        for (size_t i = 0; i < COUNT(column); i++) {
            struct doc *figure = doc_row(figures);
            int64_t n = rows_int(r, column[i][1]);

            doc_int(d, strcmp(column[i][0], "same") ? column[i][0] : "unchanged", n);
            doc_text(figure, "figure", column[i][0]);
            doc_int(figure, "n", n);
        }
        db_close(r);
    }
    TRY(rows_fault(r));
    job->result = json_write(arena, d, &size);
    job->state = JOB_DONE;
    return NULL;
}

static const struct fault *
import_chunk(struct act *a, struct job *job, int64_t until)
{
    struct arena *arena = look_arena(act_look(a));
    struct cursor c = { 0 };
    struct doc *args, *was;
    struct import m;
    bool done, apply = false;

    TRY(json_read(arena, job->args, strlen(job->args), &args));
    c = (struct cursor){ .at = number_of(args, "at"), .line = number_of(args, "line") };
    if (job->cursor) {
        TRY(json_read(arena, job->cursor, strlen(job->cursor), &was));
        c = (struct cursor){ number_of(was, "at"), number_of(was, "line"),
                             number_of(was, "empty") };
    }
    TRY(import_open(a, number_of(args, "import"), &m));
    if (!m.kind)
        return fault(arena, FAULT_OURS, "people.import.lost", NULL, NULL);
    if (!strcmp(m.stage, "reading")) {
        TRY(read_some(a, &m, job, args, &c, until, &done));
        job->done = c.at;
        job->total = number_of(args, "size");
        cursor_keep(arena, job, &c);
        if (!done)
            return NULL;
        TRY(shown(a, &m, job, args, c.empty, &apply));
        c = (struct cursor){ 0 };
        cursor_keep(arena, job, &c);
        return apply ? NULL : ended(a, &m, job, NULL);
    }
    TRY(apply_some(a, &m, job, &c, until, &done));
    cursor_keep(arena, job, &c);
    return done ? ended(a, &m, job, "applied") : NULL;
}

const struct job_errand people_jobs[] = { { "people.import", import_chunk }, { 0 } };

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

enum {
    APPLY_AT_ONCE = 50,
    WHOLE_MOST = 2000, /* so many lines are applied in one part, which a fault undoes */
};

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
        if (n == strlen("number") && !strncmp(name, "number", n)) {
            const char *wrong; /* read_line() asks again */
            text = arena_dup(arena, sheet_code(arena, text, &wrong));
        }
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

/* Lines of a file are about what the lines before them made of the office. */
struct judged {
    struct import *m;
    const struct doc *cells;
    const char *earlier; /* LIKE: names of the lines that this one stands on */
    struct import_said said;
    const struct fault *wrong;
};

static const struct fault *
judge_behind(struct act *a, void *context)
{
    static const char before[] = "SELECT line, cells FROM fact_import_line WHERE import = $1"
                                 " AND line < $2 AND what IN ('new', 'changed')"
                                 " AND name LIKE $3 ESCAPE '\\' ORDER BY line, id";
    struct judged *j = context;
    struct arena *arena = look_arena(act_look(a));
    struct seen by = clockwork_seen(a, j->m->officer, j->m->root);
    struct text all = { .arena = arena };
    size_t n = 0;

    struct rows *r = fact_rows(a, before, VALUES(I(j->m->id), I(j->m->line), T(j->earlier)));
    while (rows_next(r, NULL)) {
        const char *cells = rows_text(r, "cells");
        text_put(&all, cells, strlen(cells) + 1);
        n++;
    }
    TRY(rows_fault(r));
    const char *at = text_done(&all);
    for (; n; n--, at += strlen(at) + 1) {
        struct import_said said = { 0 };
        struct doc *cells;

        TRY(json_read(arena, at, strlen(at), &cells));
        TRY(line_said(a, j->m, &by, cells, &said));
    }
    j->wrong = line_said(a, j->m, NULL, j->cells, &j->said);
    return j->wrong;
}

/* Judges a line; behind earlier ones of the same person or unit, which are done and undone. */
static const struct fault *
judge(struct act *a, struct import *m, const struct doc *cells, struct import_said *ret)
{
    struct arena *arena = look_arena(act_look(a));
    bool postings = !strcmp(m->kind->name, "postings");
    const char *key = doc_get_text(cells, postings ? "number" : "unit");
    struct judged j = { .m = m, .cells = cells };
    bool first = true;

    if (key && postings)
        TRY(import_claim(a, m, key, &first));
    else if (key && !strcmp(m->kind->name, "sections"))
        first = !import_staged(a, m, NULL, key);
    if (first)
        return line_said(a, m, NULL, cells, ret);
    const char *like = text_like(arena, key) + 1; /* from the beginning */
    j.earlier = postings ? arena_text(arena, "%.*s %%", (int)strlen(like) - 1, like)
                         : arena_text(arena, "%.*s", (int)strlen(like) - 1, like);
    TRY(act_trial(a, judge_behind, &j));
    *ret = j.said;
    return NULL;
}

static const char *const what_word[] = { "new", "changed", "unchanged" };

/* A cell that cannot be meant: letters that nobody sees, a number that a spreadsheet spoilt, 〓 for
 * a letter that was lost on the way (of an officer's name, import_officer knows what stood there).
 */
static const struct fault *
cell_spoilt(struct act *a, const struct import *m, const struct doc *cells)
{
    bool names = m->kind->line == import_officer;

    doc_each (at, cells) {
        const char *wrong = NULL;

        if (at->kind != DOC_TEXT)
            continue;
        if (text_unseen(at->text.s, false))
            return said_badly(a, at->key, "form.text.unseen", at->text.s);
        if (!strcmp(at->key, "number"))
            sheet_code(look_arena(act_look(a)), at->text.s, &wrong);
        else if (strstr(at->text.s, "〓") &&
                 !(names && (!strcmp(at->key, "name") || !strcmp(at->key, "kana"))))
            wrong = "import.geta";
        if (wrong)
            return said_badly(a, at->key, wrong, at->text.s);
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
        wrong = cell_spoilt(a, m, cells);
    if (!wrong)
        wrong = judge(a, m, cells, &said);
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

/* The office has moved on since the line was shown: it is told. */
static const struct fault *
line_failed(struct act *a, struct import *m, int64_t id, const struct fault *wrong)
{
    struct seen by = clockwork_seen(a, m->officer, m->root);

    TRY(save(a, &by,
             "UPDATE import_line SET what = 'faulty', field = $2, reason = $3, seen = $4"
             " WHERE id = $1",
             VALUES(I(id), T(wrong->field), T(wrong->key), T(wrong->seen))));
    return save(a, &by, "UPDATE import SET faulty = faulty + 1 WHERE id = $1", VALUES(I(m->id)));
}

static const struct fault *
apply_line(struct act *a, struct import *m, const struct waiting *w)
{
    struct arena *arena = look_arena(act_look(a));
    struct seen by = clockwork_seen(a, m->officer, m->root);
    struct import_said said = { 0 };
    struct doc *cells;

    m->line = w->line;
    TRY(json_read(arena, w->cells, strlen(w->cells), &cells));
    return line_said(a, m, &by, cells, &said);
}

/* Lines that wait behind c->line, as far as time goes; where `skip_faulty`, a line that fails is
 * left out. */
struct applying {
    struct import *m;
    struct cursor *c;
    int64_t until, applied, failed; /* failed: the id of the line that could not be applied */
    bool done;
};

static const struct fault *
apply_next(struct act *a, struct applying *p)
{
    static const char next[] = "SELECT id, line, cells FROM fact_import_line WHERE import = $1"
                               " AND line > $2 AND what IN ('new', 'changed')"
                               " ORDER BY line, id LIMIT $3";
    struct waiting wait[APPLY_AT_ONCE];
    size_t n = 0, i = 0;

    struct rows *r = fact_rows(a, next, VALUES(I(p->m->id), I(p->c->line), I(APPLY_AT_ONCE)));
    while (rows_next(r, NULL))
        wait[n++] =
            (struct waiting){ rows_int(r, "id"), rows_int(r, "line"), rows_text(r, "cells") };
    TRY(rows_fault(r));
    for (; i < n && (i == 0 || clock_ticks() < p->until); i++) {
        const struct fault *wrong = apply_line(a, p->m, &wait[i]);

        if (wrong && (wrong->kind != FAULT_FORM || !p->m->skip_faulty)) {
            p->failed = wait[i].id;
            return wrong;
        }
        if (wrong)
            TRY(line_failed(a, p->m, wait[i].id, wrong));
        p->c->line = wait[i].line;
    }
    p->applied += (int64_t)i;
    p->done = i == n && n < APPLY_AT_ONCE;
    return NULL;
}

static const struct fault *
apply_all(struct act *a, void *context)
{
    struct applying *p = context;

    p->until = INT64_MAX;
    while (!p->done)
        TRY(apply_next(a, p));
    return NULL;
}

/* *ret_refused: a line could not be applied, and so none was. */
static const struct fault *
apply_some(struct act *a, struct import *m, struct job *job, struct cursor *c, int64_t until,
           bool *ret_done, bool *ret_refused)
{
    struct seen by = clockwork_seen(a, m->officer, m->root);
    struct applying p = { .m = m, .c = c, .until = until };
    bool whole = !m->skip_faulty && job->total <= WHOLE_MOST;
    const struct fault *f = whole ? act_part(a, apply_all, &p) : apply_next(a, &p);

    *ret_refused = false;
    if (f && (f->kind != FAULT_FORM || !whole))
        return f;
    if (f) {
        *ret_refused = *ret_done = true;
        return line_failed(a, m, p.failed, f);
    }
    job->done += p.applied;
    *ret_done = p.done;
    return save(a, &by, "UPDATE import SET done = done + $2 WHERE id = $1",
                VALUES(I(m->id), I(p.applied)));
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

    TRY(import_claims_end(a, m));
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
    bool done, refused, apply = false;

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
    TRY(apply_some(a, &m, job, &c, until, &done, &refused));
    cursor_keep(arena, job, &c);
    return done ? ended(a, &m, job, refused ? "refused" : "applied") : NULL;
}

const struct job_errand people_jobs[] = { { "people.import", import_chunk }, { 0 } };

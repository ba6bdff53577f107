/*
 * Bringing a file in (取込み).
 *
 * GET  /import/taps   /import/absences   /import/orders   /import/opening
 * POST the same       file, mode (try: only say what it holds; apply), skip (faulty lines)
 * POST /jobs/{job}/apply   what a trial said, with the file that it kept
 */
#include "app/time/import.h"

#include <string.h>

#include "base/json.h"

/* Who keeps somebody's hours.  The job asks again for every officer. */
static const struct fault *
may_import(struct look *q)
{
    struct seen any;
    const struct fault *f = seen_one(q, &thing_team, "ORDER BY id LIMIT 1", NULL, &any);

    if (f && f->kind == FAULT_ABSENT)
        return fault(look_arena(q), FAULT_DENIED, "import.keeper", NULL, NULL);
    return f;
}

static const struct fault *
form(struct look *q, enum import_kind kind, const struct input *in, struct doc *d)
{
    const char *name = import_kind_name(kind);

    TRY(may_import(q));
    doc_text(d, "table", name);
    struct doc *columns = doc_list(d, "columns");
    for (const struct import_column *c = import_columns(kind); c->name; c++) {
        struct doc *row = doc_row(columns);
        doc_text(row, "column", c->name);
        doc_bool(row, "needed", c->needed);
    }
    struct doc *tables = doc_list(d, "tables");
    for (int i = 0; i < IMPORT_KINDS; i++) {
        struct doc *row = doc_row(tables);
        doc_text(row, "table", import_kind_name((enum import_kind)i));
        doc_text(row, "href",
                 arena_text(look_arena(q), "/import/%s", import_kind_name((enum import_kind)i)));
        doc_bool(row, "current", i == (int)kind);
        doc_null(row, "export");
    }
    sheet_choices(d, input_text(in, "encoding"));
    doc_bool(d, "direct", true);
    doc_bool(d, "dated", false);
    doc_bool(d, "may_create_units", false);
    doc_text(doc_object(d, "links"), "send", arena_text(look_arena(q), "/import/%s", name));
    return NULL;
}

static const char *const job_of[] = { "time.import.taps", "time.import.absences",
                                      "time.import.orders", "time.import.opening" };

const struct fault *
import_begin(struct act *a, enum import_kind kind, bool apply, bool skip, const struct sheet *sheet,
             int64_t *ret_job)
{
    struct doc *args = doc_new(look_arena(act_look(a)));

    doc_int(args, "apply", apply);
    doc_int(args, "skip", skip);
    sheet_args(args, sheet);
    return job_begin(a, job_of[kind], args, sheet->file.text, sheet->file.size, NULL, ret_job);
}

static const struct fault *
begin(struct act *a, enum import_kind kind, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    const char *mode = input_text(in, "mode"), *bytes;
    enum encoding encoding;
    struct sheet sheet;
    int64_t job;
    size_t size;

    TRY(may_import(q));
    bytes = input_file(in, "file", &size, NULL);
    if (!encoding_parse(input_text(in, "encoding"), &encoding))
        return input_fault(q, in, "encoding", "form.choice.unknown");
    TRY(sheet_open(look_arena(q), &import_tables[kind], bytes, size, encoding, &sheet));
    TRY(import_begin(a, kind, mode && !strcmp(mode, "apply"), input_int(in, "skip"), &sheet, &job));
    doc_int(d, "job", job);
    flash(a, "import.begun", NULL);
    return NULL;
}

const struct fault *
import_taps_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return form(q, IMPORT_TAPS, in, d);
}

const struct fault *
import_absences_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return form(q, IMPORT_ABSENCES, in, d);
}

const struct fault *
import_orders_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return form(q, IMPORT_ORDERS, in, d);
}

const struct fault *
import_opening_form(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return form(q, IMPORT_OPENING, in, d);
}

const struct fault *
import_taps(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return begin(a, IMPORT_TAPS, in, d);
}

const struct fault *
import_absences(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return begin(a, IMPORT_ABSENCES, in, d);
}

const struct fault *
import_orders(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return begin(a, IMPORT_ORDERS, in, d);
}

const struct fault *
import_opening(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return begin(a, IMPORT_OPENING, in, d);
}

/* What a trial showed becomes so, lines that have to be mended left out as they were shown to be.
 * The job looks once more, and where another thing would come of it by now, it says so instead. */
const struct fault *
import_apply(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct arena *arena = look_arena(q);
    struct doc *tried = NULL, *said = NULL, *args = doc_new(arena);
    const char *name = NULL, *outcome = NULL;
    int64_t job;
    bool kept = false;

    (void)in;
    TRY(may_import(q));
    struct rows *r = seen_rows(q, &thing_job, "WHERE id = $1", VALUES(I(one->id)));
    while (rows_next(r, NULL)) {
        const char *result = rows_text(r, "result"), *began = rows_text(r, "args");
        for (size_t i = 0; i < COUNT(job_of); i++)
            name = strcmp(rows_text(r, "kind"), job_of[i]) ? name : job_of[i];
        if (result && began) {
            result = arena_dup(arena, result), began = arena_dup(arena, began);
            TRY(json_read(arena, result, strlen(result), &said));
            TRY(json_read(arena, began, strlen(began), &tried));
        }
    }
    TRY(rows_fault(r));
    outcome = said ? doc_get_text(said, "outcome") : NULL;
    if (!name || !outcome)
        return fault(arena, FAULT_STALE, "people.import.stage", NULL, NULL);
    sheet_args_again(args, tried);
    doc_int(args, "apply", 1);
    doc_int(args, "skip", 1);
    doc_text(args, "expect", outcome);
    TRY(job_begin(a, name, args, NULL, 0, NULL, &job));
    TRY(job_take(a, one->id, job, &kept));
    if (!kept)
        return fault(arena, FAULT_STALE, "import.kept", NULL, NULL);
    doc_int(d, "job", job);
    flash(a, "import.begun", NULL);
    return NULL;
}

/*
 * Bringing tables in: POST /import/{table} reads a file, and /imports/{import} shows what it would
 * change, line by line, before anything is.  mode=apply goes on by itself where no line is faulty.
 */
#include "app/people/import.h"
#include "app/people/errands.h"

#include <string.h>

#include "store/job.h"

/* Who administers a unit imports for it; each line is weighed against that again. */
static const struct fault *
may_import(struct look *q)
{
    static const char admin[] = "WHERE officer = $1 AND role = 'admin' AND live = 1"
                                " AND valid_from <= $2 AND valid_to >= $2 ORDER BY id LIMIT 1";
    struct seen role;
    const struct fault *f =
        seen_one(q, &role_thing, admin, VALUES(I(look_viewer(q)), I(look_today(q).ymd)), &role);

    return f && f->kind == FAULT_ABSENT
               ? fault(look_arena(q), FAULT_DENIED, "people.import.denied", NULL, NULL)
               : f;
}

/* The tables that come and go as files: this house's, and the hours' (app/time). */
static void
all_tables(struct look *q, const char *chosen, struct doc *d)
{
    static const struct {
        const char *table, *out;
        bool keeper; /* who keeps hours brings these in, an administrator the others */
    } file[] = {
        { "officers", "/people.csv", false },
        { "units", "/units.csv", false },
        { "posts", "/posts.csv", false },
        { "postings", "/postings.csv", false },
        { "superiors", "/superiors.csv", false },
        { "sections", "/sections.csv", false },
        { "roles", "/roles.csv", false },
        { "taps", NULL, true },
        { "absences", NULL, true },
        { "orders", NULL, true },
        { "opening", NULL, true },
    };
    struct doc *list = doc_list(d, "tables");
    bool admin = holds_role(q, "admin"), keeper = holds_role(q, "keeper");

    for (size_t i = 0; i < COUNT(file); i++) {
        if (!(file[i].keeper ? keeper : admin))
            continue;
        struct doc *row = doc_row(list);

        doc_text(row, "table", file[i].table);
        doc_text(row, "href", arena_text(look_arena(q), "/import/%s", file[i].table));
        doc_bool(row, "current", chosen && !strcmp(chosen, file[i].table));
        doc_text(row, "export", file[i].out);
    }
}

const struct fault *
people_import_index(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me, (void)in;
    if (!holds_role(q, "admin") && !holds_role(q, "keeper"))
        TRY(may_import(q));
    all_tables(q, NULL, d);
    doc_face(doc_object(d, "links"));
    return NULL;
}

const struct fault *
people_import_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    const struct import_kind *k = import_kind(input_text(in, "table"));
    struct doc *columns = doc_list(d, "columns");

    (void)me;
    TRY(may_import(q));
    doc_text(d, "table", k->name);
    sheet_choices(d, input_text(in, "encoding"));
    doc_bool(d, "dated", true);
    doc_bool(d, "may_create_units", !strcmp(k->name, "officers"));
    all_tables(q, k->name, d);
    for (const char *const *c = k->columns; *c; c++) {
        struct doc *column = doc_row(columns);
        bool needed = false;

        for (const char *const *n = k->needed; *n; n++)
            needed |= !strcmp(*n, *c);
        doc_text(column, "column", *c);
        doc_bool(column, "needed", needed);
    }
    doc_text(doc_face(doc_object(d, "form")), "from", day_iso(look_arena(q), look_today(q)));
    doc_text(doc_face(doc_object(d, "links")), "send",
             arena_text(look_arena(q), "/import/%s", k->name));
    return NULL;
}

const struct fault *
people_import_begin(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct arena *arena = look_arena(q);
    const struct import_kind *k = import_kind(input_text(in, "table"));
    const char *filename = "", *mode = input_text(in, "mode");
    const struct sheet_names names = import_names(k);
    int64_t id = act_new_id(a), job;
    enum encoding encoding;
    struct sheet sheet;
    size_t size;

    TRY(may_import(q));
    const char *bytes = input_file(in, "file", &size, &filename);
    if (!encoding_parse(input_text(in, "encoding"), &encoding))
        return input_fault(q, in, "encoding", "form.choice.unknown");
    TRY(sheet_open(arena, &names, bytes, size, encoding, &sheet));

    struct doc *args = doc_new(arena);
    doc_int(args, "import", id);
    doc_bool(args, "apply", mode && !strcmp(mode, "apply"));
    doc_text(args, "about", filename && *filename ? filename : NULL);
    sheet_args(args, &sheet);
    TRY(job_begin(a, "people.import", args, sheet.file.text, sheet.file.size, NULL, &job));
    struct day from = input_day(in, "from");
    TRY(save(a, me,
             "INSERT INTO import (id, officer, kind, filename, columns, first, create_units,"
             " skip_faulty, stage, job, at_us, lines, fresh, changed, same, faulty, units, done)"
             " VALUES ($1, $who, $2, $3, $4, $5, $6, $7, 'reading', $8, $now, 0, 0, 0, 0, 0, 0, 0)",
             VALUES(I(id), T(k->name), T(filename ? filename : ""), T(sheet.columns),
                    I(from.ymd ? from.ymd : look_today(q).ymd), I(input_int(in, "create_units")),
                    I(input_int(in, "skip_faulty")), I(job))));
    doc_int(d, "import", id);
    doc_int(d, "job", job);
    return NULL;
}

static void
import_row(struct look *q, struct rows *r, struct doc *row)
{
    const char *stage = rows_text(r, "stage");
    int64_t job = rows_int(r, "job_state");
    bool open = (!strcmp(stage, "reading") || !strcmp(stage, "applying"));

    if (open && job >= JOB_FAILED)
        stage = job == JOB_CANCELLED ? "cancelled" : "failed";
    doc_int(row, "id", rows_int(r, "id"));
    doc_text(row, "table", rows_text(r, "kind"));
    doc_text(row, "file", rows_text(r, "filename"));
    doc_text(row, "href", arena_text(look_arena(q), "/imports/%lld", (long long)rows_int(r, "id")));
    doc_text(row, "stage", stage);
    doc_bool(row, "open", open && job < JOB_DONE);
    doc_bool(row, "can_apply",
             !strcmp(stage, "shown") || !strcmp(stage, "refused") || !strcmp(stage, "cancelled"));
    doc_int(row, "job", rows_int(r, "job"));
    doc_day(row, "from", (struct day){ (int32_t)rows_int(r, "first") });
    doc_moment(row, "at", (struct moment){ rows_int(r, "at_us") });
    doc_int(row, "lines", rows_int(r, "lines"));
    doc_int(row, "new", rows_int(r, "fresh"));
    doc_int(row, "changed", rows_int(r, "changed"));
    doc_int(row, "same", rows_int(r, "same"));
    doc_int(row, "faulty", rows_int(r, "faulty"));
    doc_int(row, "units", rows_int(r, "units"));
    doc_int(row, "applied", rows_int(r, "done"));
}

const struct fault *
people_import_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return seen_list(q, &import_thing, "ORDER BY id DESC LIMIT $1 OFFSET $2", NULL, in, d,
                     import_row);
}

static void
line_row(struct look *q, struct rows *r, struct doc *row)
{
    const char *reason = rows_text(r, "reason");

    (void)q;
    doc_int(row, "line", rows_int(r, "line"));
    doc_text(row, "what", rows_text(r, "what"));
    doc_text(row, "name", rows_text(r, "name"));
    if (rows_text(r, "was"))
        doc_text(row, "was", rows_text(r, "was"));
    if (rows_text(r, "becomes"))
        doc_text(row, "becomes", rows_text(r, "becomes"));
    if (reason) {
        doc_text(row, "field", rows_text(r, "field"));
        doc_text(row, "reason", reason);
        doc_text(row, "seen", rows_text(r, "seen"));
    }
}

/* The first lines of a kind, as the report shows them; `rows` has them all, page by page. */
enum { SHOWN_MOST = 200 };

static const struct fault *
wrong_lines(struct look *q, int64_t id, struct doc *d)
{
    static const char rest[] = "WHERE import = $1 AND what = 'faulty' ORDER BY line, id LIMIT 201";
    struct rows *r = seen_rows(q, &import_line_thing, rest, VALUES(I(id)));
    struct doc *list = doc_list(d, "wrong");
    size_t n = 0;

    for (; rows_next(r, NULL); n++) {
        if (n == SHOWN_MOST) {
            db_close(r);
            break;
        }
        struct doc *row = doc_row(list);
        doc_int(row, "line", rows_int(r, "line"));
        doc_text(row, "column", rows_text(r, "field"));
        doc_text(row, "seen", rows_text(r, "seen"));
        doc_text(row, "reason", rows_text(r, "reason"));
    }
    doc_bool(d, "wrong_more", n == SHOWN_MOST);
    return rows_fault(r);
}

/* The key of what a section of a unit or a role becomes; NULL: it says so itself, as all else does.
 * Reports made between two releases keep the word instead of the code. */
static const char *
called(struct look *q, const char *table, const char *becomes)
{
    const char *column = !strcmp(table, "sections") ? "category"
                         : !strcmp(table, "roles")  ? "role"
                                                    : NULL;

    return column && becomes ? import_code_key(q, column, becomes) : NULL;
}

/* Every line of the page says it in the reader's words, as the first lines do. */
static void
called_rows(struct look *q, const char *table, const struct doc *rows)
{
    doc_each (row, rows)
        doc_face(doc_text((struct doc *)(uintptr_t)row, "word",
                          called(q, table, doc_get_text(row, "becomes"))));
}

static const struct fault *
changing_lines(struct look *q, int64_t id, const char *table, struct doc *d)
{
    static const char rest[] = "WHERE import = $1 AND what IN ('unit', 'changed', 'new')"
                               " ORDER BY CASE what WHEN 'unit' THEN 0 WHEN 'changed' THEN 1"
                               " ELSE 2 END, line, id LIMIT 201";
    struct rows *r = seen_rows(q, &import_line_thing, rest, VALUES(I(id)));
    struct doc *list = doc_list(d, "changes");
    size_t n = 0;

    for (; rows_next(r, NULL); n++) {
        if (n == SHOWN_MOST) {
            db_close(r);
            break;
        }
        struct doc *row = doc_row(list);
        doc_int(row, "line", rows_int(r, "line"));
        doc_text(row, "about", rows_text(r, "name"));
        doc_text(row, "change", rows_text(r, "what"));
        doc_text(row, "was", rows_text(r, "was"));
        doc_text(row, "becomes", rows_text(r, "becomes"));
        doc_face(doc_text(row, "word", called(q, table, rows_text(r, "becomes"))));
    }
    doc_bool(d, "changes_more", n == SHOWN_MOST);
    return rows_fault(r);
}

const struct fault *
people_import_report(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char all[] = "WHERE import = $1 AND ($2 = '' OR what = $2)"
                              " ORDER BY line, id LIMIT $3 OFFSET $4";
    struct rows *r = seen_rows(q, &import_thing, "WHERE id = $1", VALUES(I(one->id)));
    struct arena *a = look_arena(q);
    const char *what = input_text(in, "what"), *table = "", *columns = "";
    int64_t faulty = 0, writes = 0, job = 0;

    if (rows_next(r, NULL)) {
        import_row(q, r, d);
        job = rows_int(r, "job");
        table = rows_text(r, "kind");
        columns = rows_text(r, "columns");
        faulty = rows_int(r, "faulty");
        writes = rows_int(r, "fresh") + rows_int(r, "changed");
        db_close(r);
    }
    TRY(rows_fault(r));
    doc_face(doc_bool(d, "faulty_some", faulty > 0));
    doc_face(doc_bool(d, "ready", doc_get_bool(d, "can_apply") && writes));
    doc_face(doc_bool(d, "nothing", doc_get_bool(d, "can_apply") && !writes));
    sheet_unread(d, columns);
    TRY(wrong_lines(q, one->id, d));
    TRY(changing_lines(q, one->id, table, d));
    doc_text(d, "what", what ? what : "");
    TRY(seen_list(q, &import_line_thing, all, VALUES(I(one->id), T(what ? what : "")), in, d,
                  line_row));
    called_rows(q, table, doc_get(d, "rows"));
    struct doc *links = page_links(d);
    doc_text(links, "again", arena_text(a, "/import/%s", table));
    doc_text(links, "apply", arena_text(a, "/imports/%lld/apply", (long long)one->id));
    if (job)
        doc_text(links, "job", arena_text(a, "/jobs/%lld", (long long)job));
    return NULL;
}

/* What was shown becomes so.  Faulty lines are left out, and said to be. */
const struct fault *
people_import_apply(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct arena *arena = look_arena(act_look(a));
    struct doc *args = doc_new(arena);
    int64_t job, over = 0;

    (void)in;
    TRY(may_import(act_look(a)));
    /* One that was stopped half way goes on from where the office stands now. */
    struct rows *r = seen_rows(act_look(a), &import_thing, "WHERE id = $1", VALUES(I(one->id)));
    if (rows_next(r, NULL)) {
        over = rows_int(r, "job_state") >= JOB_DONE;
        db_close(r);
    }
    TRY(rows_fault(r));
    doc_int(args, "import", one->id);
    doc_bool(args, "apply", true);
    TRY(save(a, one,
             "UPDATE import SET stage = 'applying', skip_faulty = 1, done = 0 WHERE id = $1"
             " AND (stage IN ('shown', 'refused') OR (stage = 'applying' AND $2 = 1))",
             VALUES(I(one->id), I(over))));
    if (!saved(a))
        return fault(arena, FAULT_STALE, "people.import.stage", NULL, NULL);
    TRY(job_begin(a, "people.import", args, NULL, 0, NULL, &job));
    TRY(save(a, one, "UPDATE import SET job = $2 WHERE id = $1", VALUES(I(one->id), I(job))));
    doc_int(d, "import", one->id);
    doc_int(d, "job", job);
    flash(a, "import.begun", NULL);
    return NULL;
}

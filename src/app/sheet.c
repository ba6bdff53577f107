/* What does a table that somebody brings in look like, and where does a job read on? */
#include "app/sheet.h"

#include <string.h>
#include <strings.h>

#include "store/job.h"

enum { PART = 64 << 10, HEADINGS_SHOWN = 400, FOLDED_MOST = 200 };

/* A heading of the file in a list joined by commas, which it may not contain itself. */
static void
put_heading(struct text *t, const char *mark, const char *heading)
{
    text_add(t, mark);
    for (; *heading; heading++)
        text_char(t, *heading == ',' ? ' ' : *heading);
}

static const struct fault *
missing(struct arena *a, const struct sheet_names *names, const char *column, const struct csv *csv)
{
    struct text found = { .arena = a };
    const char *usual = names->usual(names->kind, column);

    for (size_t i = 0; i < csv->cells; i++)
        if (*text_trim(a, csv->cell[i]))
            put_heading(&found, found.size ? ", " : "", text_trim(a, csv->cell[i]));
    text_done(&found);
    struct fault *f = arena_take(a, sizeof *f);
    *f = *fault(a, FAULT_FORM, "import.column.missing", "file",
                usual ? arena_text(a, "%s (%s)", usual, column) : column);
    f->also = fault(a, FAULT_FORM, "import.headings", "file",
                    arena_copy(a, found.bytes, utf8_cut(found.bytes, found.size, HEADINGS_SHOWN)));
    return f;
}

/* Ours for a heading, also where a unit stands behind it: 勤務（分）. */
static const char *
ours(const struct sheet_names *names, const char *heading)
{
    char flat[FOLDED_MOST];
    bool folded = text_fold(heading, flat, sizeof flat);
    const char *found = folded ? names->ours(names->kind, flat) : NULL;
    size_t n = found || !folded ? 0 : strlen(flat);
    char *open = n && flat[n - 1] == ')' ? strrchr(flat, '(') : NULL;

    if (!open || open == flat)
        return found;
    *open = '\0';
    return names->ours(names->kind, flat);
}

/* Which column is which; *ret joins them. */
static const struct fault *
read_heading(struct arena *a, const struct sheet_names *names, const struct csv *csv,
             const char **ret)
{
    const char **found = arena_array(a, csv->cells + 1, sizeof *found);
    struct text t = { .arena = a };

    for (size_t n = 0; n < csv->cells; n++) {
        const char *heading = text_trim(a, csv->cell[n]);
        const char *column = ours(names, heading);

        for (size_t i = 0; column && i < n; i++)
            if (found[i] && !strcmp(found[i], column))
                return fault(a, FAULT_FORM, "import.column.twice", "file", heading);
        found[n] = column;
        if (n)
            text_char(&t, ',');
        put_heading(&t, column ? "" : "-", column ? column : heading);
    }
    *ret = text_done(&t);
    for (const char *const *need = names->needed; *need; need++) {
        bool there = false;
        for (size_t i = 0; i < csv->cells; i++)
            there |= found[i] && !strcmp(found[i], *need);
        if (!there)
            return missing(a, names, *need, csv);
    }
    return NULL;
}

const struct fault *
sheet_open(struct arena *a, const struct sheet_names *names, const char *bytes, size_t size,
           enum encoding encoding, struct sheet *ret)
{
    struct csv csv;

    *ret = (struct sheet){ 0 };
    TRY(csv_take(a, bytes, size, encoding, &ret->file));
    csv_begin(&csv, a, &ret->file);
    if (!csv_next(&csv))
        return fault(a, FAULT_FORM, "import.empty", "file", NULL);
    if (csv.wrong)
        return fault(a, FAULT_FORM, csv.wrong, "file", NULL);
    TRY(read_heading(a, names, &csv, &ret->columns));
    if (ret->file.records < 2)
        return fault(a, FAULT_FORM, "import.empty", "file", NULL);
    ret->at = csv.at - ret->file.text;
    ret->line = csv.next_line;
    return NULL;
}

void
sheet_args(struct doc *args, const struct sheet *s)
{
    doc_int(args, "at", s->at);
    doc_int(args, "line", s->line);
    doc_int(args, "size", (int64_t)s->file.size);
    doc_int(args, "comma", s->file.comma);
    doc_int(args, "records", s->file.records);
    doc_text(args, "columns", s->columns);
}

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    return d && doc_get_int(d, key, &n) ? n : 0;
}

void
sheet_args_again(struct doc *args, const struct doc *before)
{
    static const char *const numbers[] = { "at", "line", "size", "comma", "records" };

    for (size_t i = 0; i < COUNT(numbers); i++)
        doc_int(args, numbers[i], number(before, numbers[i]));
    doc_text(args, "columns", doc_get_text(before, "columns"));
}

const struct fault *
sheet_part(struct act *act, struct job *job, const struct doc *args, int64_t at, int64_t line,
           struct csv *ret)
{
    struct arena *a = look_arena(act_look(act));
    int64_t whole = number(args, "size");

    for (size_t window = PART;; window *= 4) {
        size_t size = 0;
        const char *bytes = at < whole ? job_read(act, job, (size_t)at, window, &size) : "";
        struct csv probe;

        if (at < whole && (!bytes || !size))
            return fault(a, FAULT_OURS, "people.import.lost", NULL, NULL);
        bool more = at + (int64_t)size < whole;
        csv_part(ret, a, bytes, size, more, (char)number(args, "comma"), line);
        probe = *ret;
        probe.cell = arena_array(a, CSV_CELLS_MOST, sizeof *probe.cell);
        if (!more || csv_next(&probe))
            return NULL;
    }
}

const struct fault *
sheet_record(struct act *act, struct job *job, const struct doc *args, int64_t at, int64_t size,
             int64_t line, struct csv *ret)
{
    struct arena *a = look_arena(act_look(act));
    size_t got = 0;
    const char *bytes = job_read(act, job, (size_t)at, (size_t)size, &got);

    if (!bytes || (int64_t)got != size)
        return fault(a, FAULT_OURS, "people.import.lost", NULL, NULL);
    csv_part(ret, a, bytes, got, false, (char)number(args, "comma"), line);
    return csv_next(ret) ? NULL : fault(a, FAULT_OURS, "people.import.lost", NULL, NULL);
}

bool
sheet_whole(const struct doc *args, int64_t judged, int64_t empty)
{
    return 1 + judged + empty == number(args, "records");
}

static size_t
columns_count(const char *columns)
{
    size_t n = 1;

    for (; *columns; columns++)
        n += *columns == ',';
    return n;
}

bool
sheet_beyond(const struct csv *csv, const char *columns)
{
    for (size_t i = columns_count(columns); i < csv->cells; i++)
        if (*text_trim(csv->arena, csv->cell[i]))
            return true;
    return false;
}

void
sheet_unread(struct doc *d, const char *columns)
{
    struct text t = { .arena = d->in.arena };

    while (*columns) {
        size_t n = strcspn(columns, ",");

        if (*columns == '-' && n > 1) {
            text_add(&t, t.size ? ", " : "");
            text_put(&t, columns + 1, n - 1);
        }
        columns += n + (columns[n] == ',');
    }
    doc_text(d, "unread", t.size ? text_done(&t) : NULL);
}

static bool
digits_only(const char *s, const char *end)
{
    if (s == end)
        return false;
    while (s < end && *s >= '0' && *s <= '9')
        s++;
    return s == end;
}

/* 2.5E+10, 2508.0, 1,234: no number of a person, but what a spreadsheet shows for one. */
static bool
spoilt(const char *s)
{
    const char *mark = strpbrk(s, ".eE,"), *end = s + strlen(s);

    if (!mark || !digits_only(s, mark))
        return false;
    if (*mark == ',')
        return strspn(mark, "0123456789,") == (size_t)(end - mark);
    const char *rest = mark + 1 + strspn(mark + 1, "0123456789");
    if (*mark == '.' && rest == end)
        return rest > mark + 1;
    if (*mark == '.' && *rest != 'E' && *rest != 'e')
        return false;
    rest = *mark == '.' ? rest + 1 : mark + 1;
    rest += *rest == '+' || *rest == '-';
    return digits_only(rest, end) && (rest[-1] == '+' || rest[-1] == '-');
}

const char *
sheet_code(struct arena *a, const char *cell, const char **ret_wrong)
{
    char flat[FOLDED_MOST];

    *ret_wrong = NULL;
    const char *text = text_fold(cell, flat, sizeof flat) ? arena_dup(a, flat) : cell;
    if (spoilt(text))
        *ret_wrong = "import.number.spoilt";
    return text;
}

const char *const sheet_encodings[] = { "auto", "utf-8", "utf-16", "cp932", NULL };

void
sheet_choices(struct doc *d, const char *chosen)
{
    struct doc *list = doc_list(d, "encodings");

    for (const char *const *e = sheet_encodings; *e; e++) {
        struct doc *row = doc_row(list);

        doc_text(row, "encoding", *e);
        doc_bool(row, "chosen", chosen && !strcmp(chosen, *e));
    }
}

bool
sheet_zeros(const char *one, const char *other)
{
    const char *x = one + strspn(one, "0"), *y = other + strspn(other, "0");

    return strcmp(one, other) && *x && !strcmp(x, y);
}

/* How does a table come from and go to a spreadsheet? */
#include "base/csv.h"

#include <string.h>

static const char separators[] = { ',', '\t', ';' };

static bool
ends_line(char c)
{
    return c == '\n' || c == '\r';
}

/* The line end at s: its bytes, 0 where there is none. */
static size_t
line_end(const char *s, const char *end)
{
    if (s == end || !ends_line(*s))
        return 0;
    return *s == '\r' && s + 1 < end && s[1] == '\n' ? 2 : 1;
}

/* A cell: whether it is in quotes, whether they close, where its text ends. */
struct cell {
    const char *from, *until; /* with the quotes */
    bool quoted, open, torn;  /* torn: "a"b */
    int64_t lines;            /* line ends within */
};

static const char *
plain_end(const char *s, const char *end, char comma)
{
    while (s < end && *s != comma && !ends_line(*s))
        s++;
    return s;
}

/* The only place that knows where a cell ends; *ret's end is where a separator or line end is. */
static const char *
pass_cell(const char *s, const char *end, char comma, struct cell *ret)
{
    *ret = (struct cell){ .from = s, .quoted = s < end && *s == '"' };
    if (!ret->quoted)
        return ret->until = plain_end(s, end, comma);
    for (s++; s < end; s++) {
        if (*s == '"' && s + 1 < end && s[1] == '"')
            s++;
        else if (*s == '"')
            break;
        else
            ret->lines += *s == '\n' || (*s == '\r' && (s + 1 == end || s[1] != '\n'));
    }
    ret->open = s == end;
    ret->until = s += s < end;
    s = plain_end(s, end, comma);
    ret->torn = s > ret->until;
    return s;
}

/* The text of a cell, on the arena. */
static char *
cell_text(struct arena *a, const struct cell *c)
{
    if (!c->quoted)
        return arena_copy(a, c->from, (size_t)(c->until - c->from));
    const char *s = c->from + 1, *end = c->until - !c->open;
    char *text = arena_take(a, (size_t)(end - s) + 1), *t = text;
    for (; s < end; s++) {
        *t++ = *s;
        s += *s == '"' && s + 1 < end; /* the second of a pair */
    }
    *t = '\0';
    return text;
}

/* The separator that the first line has most of, outside of quotes. */
static char
find_comma(const char *s, const char *end)
{
    int count[COUNT(separators)] = { 0 }, best = 0;
    bool begins = true;

    for (; s < end && !ends_line(*s); s++) {
        struct cell c;
        if (begins && *s == '"') {
            pass_cell(s, end, ',', &c);
            s = c.until - 1;
            begins = false;
            continue;
        }
        begins = false;
        for (size_t i = 0; i < COUNT(separators); i++)
            if (*s == separators[i]) {
                count[i]++;
                begins = true;
            }
    }
    for (size_t i = 1; i < COUNT(separators); i++)
        if (count[i] > count[best])
            best = (int)i;
    return separators[best];
}

/* Counts lines and records; the fault that stands in the way of reading them, or NULL. */
static const struct fault *
measure(struct arena *a, struct csv_file *f)
{
    const char *at = f->text + f->start, *end = f->text + f->size;
    int64_t line = f->first_line;

    f->lines = f->first_line - 1;
    f->records = 0;
    while (at < end) {
        const char *from = at;
        size_t n = line_end(at, end);
        if (n) {
            at += n;
            line++;
            f->lines++;
            continue;
        }
        for (;; at++) {
            struct cell c;
            at = pass_cell(at, end, f->comma, &c);
            if (c.open)
                return fault(a, FAULT_FORM, "csv.quote.open", "file",
                             arena_text(a, "%lld", (long long)line));
            line += c.lines;
            f->lines += c.lines;
            if (at == end || *at != f->comma)
                break;
        }
        if (at - from > CSV_RECORD_MOST)
            return fault(a, FAULT_FORM, "csv.record.long", "file",
                         arena_text(a, "%lld", (long long)line));
        at += line_end(at, end);
        line++;
        f->lines++;
        f->records++;
    }
    return NULL;
}

const struct fault *
csv_take(struct arena *a, const void *bytes, size_t size, enum encoding encoding,
         struct csv_file *ret)
{
    struct decoded d;

    *ret = (struct csv_file){ .first_line = 1 };
    if (!decode(a, bytes, size, encoding, &d))
        return fault(a, FAULT_FORM, d.wrong, "file", d.place);
    ret->text = d.text;
    ret->size = d.size;
    ret->encoding = d.encoding;
    if (d.size > 5 && !strncmp(d.text, "sep=", 4) && ends_line(d.text[5])) {
        ret->comma = d.text[4];
        ret->start = 5 + line_end(d.text + 5, d.text + d.size);
        ret->first_line = 2;
    } else {
        ret->comma = find_comma(d.text, d.text + d.size);
    }
    return measure(a, ret);
}

void
csv_part(struct csv *c, struct arena *a, const char *text, size_t size, bool more, char comma,
         int64_t line)
{
    *c = (struct csv){ .arena = a,
                       .at = text,
                       .end = text + size,
                       .comma = comma,
                       .more = more,
                       .next_line = line,
                       .cell = arena_array(a, CSV_CELLS_MOST, sizeof *c->cell) };
}

void
csv_begin(struct csv *c, struct arena *a, const struct csv_file *f)
{
    csv_part(c, a, f->text + f->start, f->size - f->start, false, f->comma, f->first_line);
}

const struct fault *
csv_open(struct csv *c, struct arena *a, const void *bytes, size_t size)
{
    struct csv_file file;

    TRY(csv_take(a, bytes, size, ENCODING_AUTO, &file));
    csv_begin(c, a, &file);
    return NULL;
}

size_t
csv_left(const struct csv *c)
{
    return (size_t)(c->end - c->at);
}

/* Would a spreadsheet take it for a formula?  Japanese ones read ＝ ＋ － ＠ as = + - @. */
static bool
formula(const char *s)
{
    static const char *const wide[] = { "＝", "＋", "－", "＠" };

    for (size_t i = 0; i < COUNT(wide); i++)
        if (!strncmp(s, wide[i], strlen(wide[i])))
            return true;
    return *s && strchr("=+-@\t\r", *s);
}

/* Our own writer's guard comes off again: '=1+1 was =1+1.  And ="0012", which spreadsheets and
 * other programs write so that the zeros stay. */
static char *
unguard(char *s)
{
    size_t n = strlen(s);

    if (n > 3 && !strncmp(s, "=\"", 2) && strchr(s + 2, '"') == s + n - 1) {
        s[n - 1] = '\0';
        return s + 2;
    }
    return s[0] == '\'' && formula(s + 1) ? s + 1 : s;
}

bool
csv_next(struct csv *c)
{
    const char *at = c->at;
    size_t n;

    while ((n = line_end(at, c->end)) && (!c->more || at + n < c->end)) {
        c->at = at += n;
        c->next_line++;
    }
    if (at == c->end || n)
        return false;
    c->line = c->next_line;
    c->cells = 0;
    c->wrong = NULL;
    for (;; at++) {
        struct cell cell;
        at = pass_cell(at, c->end, c->comma, &cell);
        if (at == c->end && c->more) {
            c->next_line = c->line;
            return false;
        }
        char *text = cell_text(c->arena, &cell);
        c->next_line += cell.lines;
        if (cell.open || cell.torn)
            c->wrong = "csv.quote";
        if (strlen(text) > CSV_CELL_MOST)
            c->wrong = "csv.cell.long";
        else if (c->cells == CSV_CELLS_MOST)
            c->wrong = "csv.cells.many";
        else
            c->cell[c->cells++] = unguard(text);
        if (at == c->end || *at != c->comma)
            break;
    }
    n = line_end(at, c->end);
    if (c->more && at + n == c->end) { /* CR, and perhaps LF behind it */
        c->next_line = c->line;
        return false;
    }
    c->at = at + n;
    c->next_line++;
    return true;
}

void
csv_put(struct text *t, bool first, const char *cell)
{
    if (!first)
        text_char(t, ',');
    if (!cell)
        return;
    bool guard = formula(cell);
    int64_t n;
    if (guard && text_number(cell, &n))
        guard = false; /* -15 is a number, not a formula */
    bool quote = guard || strpbrk(cell, ",;\"\r\n\t");
    if (!quote) {
        text_add(t, cell);
        return;
    }
    text_char(t, '"');
    if (guard)
        text_char(t, '\'');
    for (; *cell; cell++) {
        if (*cell == '"')
            text_char(t, '"');
        text_char(t, *cell);
    }
    text_char(t, '"');
}

void
csv_put_int(struct text *t, bool first, int64_t n)
{
    if (!first)
        text_char(t, ',');
    text_int(t, n);
}

void
csv_end(struct text *t)
{
    text_add(t, "\r\n");
}

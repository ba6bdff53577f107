/* How does a table come from and go to a spreadsheet? */
#include "base/csv.h"

#include <string.h>

const struct fault *
csv_open(struct csv *c, struct arena *a, const void *bytes, size_t size)
{
    size_t n;
    char *text = text_from_bytes(a, bytes, size, &n);

    if (!text)
        return fault(a, FAULT_FORM, "csv.encoding", "file", NULL);
    *c = (struct csv){ .arena = a, .at = text, .end = text + n, .comma = ',', .next_line = 1 };
    size_t head = strcspn(text, "\r\n");
    if (memchr(text, '\t', head) && !memchr(text, ',', head))
        c->comma = '\t';
    c->cell = arena_array(a, CSV_CELLS_MOST, sizeof *c->cell);
    return NULL;
}

size_t
csv_left(const struct csv *c)
{
    return (size_t)(c->end - c->at);
}

/* Past the end of the line at c->at. */
static void
end_line(struct csv *c)
{
    if (c->at < c->end && *c->at == '\r')
        c->at++;
    if (c->at < c->end && *c->at == '\n')
        c->at++;
    c->next_line++;
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

/* Our own writer's guard comes off again: '=1+1 was =1+1. */
static char *
unguard(char *s)
{
    return s[0] == '\'' && formula(s + 1) ? s + 1 : s;
}

static char *
quoted(struct csv *c)
{
    struct text t = { .arena = c->arena };

    for (c->at++; c->at < c->end;) {
        const char *q = memchr(c->at, '"', (size_t)(c->end - c->at));
        const char *stop = q ? q : c->end;

        for (const char *p = c->at; p < stop; p++)
            c->next_line += *p == '\n';
        text_put(&t, c->at, (size_t)(stop - c->at));
        c->at = stop;
        if (!q) {
            c->wrong = "csv.quote";
            break;
        }
        c->at++;
        if (c->at < c->end && *c->at == '"') {
            text_char(&t, '"');
            c->at++;
            continue;
        }
        break;
    }
    if (c->at < c->end && *c->at != c->comma && *c->at != '\n' && *c->at != '\r') {
        c->wrong = "csv.quote"; /* "a"b */
        while (c->at < c->end && *c->at != c->comma && *c->at != '\n' && *c->at != '\r')
            c->at++;
    }
    return text_done(&t);
}

static char *
plain(struct csv *c)
{
    const char *from = c->at;

    while (c->at < c->end && *c->at != c->comma && *c->at != '\n' && *c->at != '\r')
        c->at++;
    return arena_copy(c->arena, from, (size_t)(c->at - from));
}

bool
csv_next(struct csv *c)
{
    while (c->at < c->end && (*c->at == '\n' || *c->at == '\r'))
        end_line(c);
    if (c->at >= c->end)
        return false;
    c->line = c->next_line;
    c->cells = 0;
    c->wrong = NULL;
    for (;;) {
        char *cell = c->at < c->end && *c->at == '"' ? quoted(c) : plain(c);

        if (strlen(cell) > CSV_CELL_MOST)
            c->wrong = "csv.cell.long";
        else if (c->cells == CSV_CELLS_MOST)
            c->wrong = "csv.cells.many";
        else
            c->cell[c->cells++] = unguard(cell);
        if (c->at >= c->end)
            return true;
        if (*c->at != c->comma) {
            end_line(c);
            return true;
        }
        c->at++;
    }
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
    bool quote = guard || strpbrk(cell, ",\"\r\n\t");
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

/* How does a document read on a terminal? */
#include "cli/plain.h"

#include <string.h>

#include "base/json.h"

enum { COLUMNS_MOST = 24 };

static bool
leaf(const struct doc *d)
{
    return d->kind != DOC_LIST && d->kind != DOC_OBJECT;
}

static const char *
words(struct arena *a, const struct doc *d)
{
    switch (d->kind) {
    case DOC_TEXT: {
        char *s = arena_dup(a, d->text.s);
        for (char *p = s; *p; p++)
            if ((unsigned char)*p < ' ' || *p == 0x7F)
                *p = ' ';
        return s;
    }
    case DOC_INT:
        return arena_text(a, "%lld", (long long)d->i);
    case DOC_BOOL:
        return d->i ? "yes" : "no";
    case DOC_REAL:
        return arena_text(a, "%g", d->real);
    default:
        return "-";
    }
}

/* A span or another object of few leaves on one line: 08:30〜17:15. */
static const char *
short_words(struct arena *a, const struct doc *d)
{
    if (leaf(d))
        return words(a, d);
    const char *from = doc_get_text(d, "from"), *until = doc_get_text(d, "until");
    if (from && until)
        return arena_text(a, "%s-%s", from, until);
    struct text t = { .arena = a };
    doc_each (at, d) {
        if (t.size)
            text_add(&t, ", ");
        if (at->key) {
            text_add(&t, at->key);
            text_char(&t, ' ');
        }
        text_add(&t, leaf(at) ? words(a, at) : "…");
        if (t.size > 60)
            break;
    }
    return text_done(&t);
}

int
plain_width(const char *s)
{
    int n = 0;

    for (const unsigned char *p = (const unsigned char *)s; *p; p++)
        n += (*p & 0xC0) == 0x80 ? 0 : *p >= 0xE2 ? 2 : 1;
    return n;
}

static void
pad(FILE *f, const char *s, int width)
{
    fputs(s, f);
    for (int n = plain_width(s); n < width; n++)
        fputc(' ', f);
}

static void
table(FILE *f, struct arena *a, const struct doc *list, int indent)
{
    const char *key[COLUMNS_MOST];
    int width[COLUMNS_MOST], n = 0;

    doc_each (row, list)
        doc_each (cell, row) {
            int i = 0;
            while (i < n && strcmp(key[i], cell->key))
                i++;
            if (i == n && n < COLUMNS_MOST && cell->key) {
                key[n] = cell->key;
                width[n++] = plain_width(cell->key);
            }
            int w = i < n ? plain_width(short_words(a, cell)) : 0;
            if (i < n && w > width[i])
                width[i] = w;
        }
    for (int i = 0; i < n; i++)
        fprintf(f, "%*s", i ? 2 : indent, ""), pad(f, key[i], i == n - 1 ? 0 : width[i]);
    fputc('\n', f);
    doc_each (row, list) {
        for (int i = 0; i < n; i++) {
            const struct doc *cell = doc_get(row, key[i]);
            fprintf(f, "%*s", i ? 2 : indent, "");
            pad(f, cell ? short_words(a, cell) : "", i == n - 1 ? 0 : width[i]);
        }
        fputc('\n', f);
    }
}

static void
print(FILE *f, struct arena *a, const struct doc *d, int indent)
{
    int width = 0;

    doc_each (at, d)
        if (at->key && leaf(at) && plain_width(at->key) > width)
            width = plain_width(at->key);
    doc_each (at, d) {
        if (leaf(at)) {
            fprintf(f, "%*s", indent, "");
            if (at->key)
                pad(f, at->key, width + 2);
            fprintf(f, "%s\n", words(a, at));
        } else if (at->kind == DOC_LIST && at->in.first && at->in.first->kind == DOC_OBJECT) {
            fprintf(f, "%*s%s:\n", indent, "", at->key ? at->key : "-");
            table(f, a, at, indent + 2);
        } else if (at->in.first) {
            fprintf(f, "%*s%s:\n", indent, "", at->key ? at->key : "-");
            print(f, a, at, indent + 2);
        }
    }
}

void
plain_print(FILE *f, const char *json, size_t size)
{
    struct arena a = { 0 };
    struct doc *d;

    if (json_read(&a, json, size, &d))
        fwrite(json, 1, size, f);
    else if (leaf(d))
        fputs(words(&a, d), f);
    else
        print(f, &a, d, 0);
    arena_clear(&a);
}

/* One page of a list, its filter kept, and the same list as a table for a spreadsheet. */
#include "desk/inside.h"

#include <string.h>

#include "base/csv.h"

enum { PAGE = 50, PAGE_MOST = 500, EXPORT_MOST = 200000, FOUND_MOST = 10000, VALUES_MOST = 24 };

static int64_t
query_number(const struct visit *v, const char *name, int64_t otherwise, int64_t most)
{
    const char *text = v && v->query ? form_text(v->query, name) : NULL;
    int64_t n;

    return text && text_number(text, &n) && n >= 0 && n <= most ? n : otherwise;
}

/* This list's address again with the filter as it is, from its first page; `name` has `value`, or
 * is left out. */
static const char *
address(struct look *q, const char *suffix, const char *name, const char *value)
{
    struct text t = { .arena = q->arena };
    char join = '?';

    text_add(&t, q->visit->path);
    text_add(&t, suffix);
    for (const struct form_field *f = q->visit->query ? q->visit->query->first : NULL; f;
         f = f->next)
        if (strcmp(f->name, "after") && strcmp(f->name, name) && f->value[0]) {
            text_char(&t, join);
            text_add(&t, text_escape_url(q->arena, f->name));
            text_char(&t, '=');
            text_add(&t, text_escape_url(q->arena, f->value));
            join = '&';
        }
    if (value)
        text_addf(&t, "%c%s=%s", join, name, value);
    return text_done(&t);
}

static const char *
page_from(struct look *q, int64_t after)
{
    return address(q, q->json ? ".json" : "", "after",
                   after ? arena_text(q->arena, "%lld", (long long)after) : NULL);
}

void
list_sorts(struct look *q, const char *chosen, const char *const *names, struct doc *d)
{
    struct doc *sorts = doc_face(doc_object(d, "sorts"));

    for (; q->visit && *names; names++) {
        bool down = chosen && *chosen == '-' && !strcmp(chosen + 1, *names);
        bool up = chosen && !strcmp(chosen, *names);
        struct doc *one = doc_object(sorts, *names);

        doc_bool(one, "up", up);
        doc_bool(one, "down", down);
        doc_text(one, "href",
                 address(q, "", "sort", up ? arena_text(q->arena, "-%s", *names) : *names));
    }
}

/* How many there are on all pages, and which of them this one shows. */
static const struct fault *
found(struct look *q, const struct thing *t, const char *rest, struct value *all, size_t n,
      int64_t after, struct doc *d)
{
    int64_t count = 0, many;

    doc_get_int(d, "count", &count);
    many = count;
    if (doc_get(d, "more") || after) {
        all[n - 2] = (struct value)I(FOUND_MOST + 1);
        all[n - 1] = (struct value)I(0);
        TRY(seen_count(q, t, rest, all, &many));
    }
    if (many > FOUND_MOST)
        doc_null(d, "found");
    else
        doc_int(d, "found", many);
    doc_face(doc_int(d, "first", count ? after + 1 : 0));
    doc_face(doc_int(d, "last", after + count));
    return NULL;
}

const struct fault *
seen_list(struct look *q, const struct thing *t, const char *rest, const struct value *values,
          const struct input *in, struct doc *d,
          void (*row)(struct look *, struct rows *, struct doc *))
{
    struct value all[VALUES_MOST] = { 0 };
    size_t n = 0;
    int64_t page = q->csv ? EXPORT_MOST : query_number(q->visit, "limit", PAGE, PAGE_MOST);
    int64_t after = q->csv ? 0 : query_number(q->visit, "after", 0, 1 << 30), count = 0;
    struct doc *list = doc_list(d, "rows");
    bool more = false;

    (void)in;
    if (!page)
        page = PAGE;
    for (; values && values[n].is != V_END && n + 3 < VALUES_MOST; n++)
        all[n] = values[n];
    all[n++] = (struct value)I(page + 1);
    all[n++] = (struct value)I(after);
    struct rows *r = seen_rows(q, t, rest, all);
    while (db_next(r)) {
        if (count == page) {
            more = true;
            db_close(r);
            break;
        }
        row(q, r, doc_row(list));
        count++;
    }
    TRY(rows_fault(r));
    if (more && q->csv) /* a table cut short would be taken for the whole */
        return fault(q->arena, FAULT_LARGE, "desk.csv_long", NULL, NULL);
    doc_int(d, "count", count);
    doc_bool(d, "empty", count == 0);
    if (!q->visit)
        return NULL;
    if (more) {
        struct doc *next = doc_object(d, "more");
        doc_text(next, "href", page_from(q, after + page));
    }
    if (after) {
        struct doc *back = doc_object(d, "back");
        doc_text(back, "href", page_from(q, after > page ? after - page : 0));
    }
    TRY(found(q, t, rest, all, n, after, d));
    struct doc *links = doc_object(d, "links");
    doc_text(links, "self", q->visit->path);
    doc_text(links, "all", q->visit->path);
    if (q->route->errand->columns)
        doc_text(links, "csv", address(q, ".csv", "after", NULL));
    doc_text(links, "json", address(q, ".json", "after", NULL));
    return NULL;
}

static const char *
say(struct look *q, const char *key, const struct doc *with)
{
    const struct house *h = &q->desk->house;

    return h->say ? h->say(h->face_context, q->arena, q->lang, key, with) : key;
}

/* What stands for a code or a flag; for several codes with blanks between, their words. */
static const char *
word_for(struct look *q, const char *words, const struct doc *v)
{
    const char *code = v->kind == DOC_BOOL ? v->i ? "yes" : "no" : v->text.s;
    struct text t = { .arena = q->arena };

    for (; *code; code += strspn(code, " ")) {
        size_t n = strcspn(code, " ");

        text_add(&t, t.size ? " / " : "");
        text_add(&t, look_word(q, q->lang, words, arena_copy(q->arena, code, n)));
        code += n;
    }
    return text_done(&t);
}

static void
put_cell(struct look *q, struct text *out, bool first, const struct doc *v, const char *words)
{
    struct arena *a = q->arena;

    if (v && words && (v->kind == DOC_TEXT || v->kind == DOC_BOOL)) {
        csv_put(out, first, word_for(q, words, v));
        return;
    }
    switch (v ? v->kind : DOC_NULL) {
    case DOC_TEXT:
        csv_put(out, first, v->text.s);
        break;
    case DOC_BOOL:
        csv_put(out, first, word_for(q, "word.holds", v));
        break;
    case DOC_INT:
    case DOC_MINUTES:
        csv_put_int(out, first, v->i);
        break;
    case DOC_DAY:
        csv_put(out, first, day_iso(a, (struct day){ (int32_t)v->i }));
        break;
    case DOC_MONTH:
        csv_put(out, first, arena_copy(a, day_iso(a, (struct day){ (int32_t)v->i }), 7));
        break;
    case DOC_CLOCK:
        csv_put(out, first, clock_text(a, (minutes)v->i));
        break;
    case DOC_MOMENT:
        csv_put(out, first, moment_iso(a, (struct moment){ v->i }));
        break;
    default:
        csv_put(out, first, "");
    }
}

/* One end of a span, as a clock of its own. */
static const struct doc *
end_of(struct look *q, const struct doc *span, const char *end)
{
    struct doc *d = doc_new(q->arena);

    return doc_clock(d, end, !strcmp(end, "from") ? span->span.from : span->span.until);
}

static const struct doc *
reach(struct look *q, const struct doc *top, const struct doc *row, const char *path)
{
    const struct doc *at = *path == '/' ? top : row;
    char name[64];

    path += *path == '/';
    for (const char *dot; at && (dot = strchr(path, '.')); path = dot + 1) {
        size_t n = (size_t)(dot - path);
        if (n >= sizeof name)
            return NULL;
        memcpy(name, path, n);
        name[n] = '\0';
        at = doc_get(at, name);
    }
    return at && at->kind == DOC_SPAN ? end_of(q, at, path) : doc_get(at, path);
}

static void
put_heading(struct look *q, struct text *out, bool first, const struct column *c)
{
    const char *key = arena_text(q->arena, "column.%s", c->heading ? c->heading : c->name);
    const char *heading = say(q, key, NULL);

    if (c->unit) {
        struct doc *with = doc_new(q->arena);
        doc_text(with, "heading", heading);
        doc_text(with, "unit", say(q, arena_text(q->arena, "word.csv_unit.%s", c->unit), NULL));
        heading = say(q, "csv.heading", with);
    }
    csv_put(out, first, heading);
}

const struct fault *
export_csv(struct look *q, const struct errand *e, const struct doc *d, bool cp932,
           struct showing *show)
{
    struct text out = { .arena = q->arena };
    const struct doc *rows = doc_get(d, "rows");

    if (!e->columns || !rows)
        return fault(q->arena, FAULT_ABSENT, "desk.no_csv", NULL, NULL);
    if (!cp932)
        text_add(&out, "\xEF\xBB\xBF"); /* spreadsheets take UTF-8 for it only with a BOM */
    for (const struct column *c = e->columns; c->name; c++)
        put_heading(q, &out, c == e->columns, c);
    csv_end(&out);
    doc_each (row, rows) {
        for (const struct column *c = e->columns; c->name; c++) {
            const struct doc *v = reach(q, d, row, c->name);
            bool other = c->otherwise && (!v || v->kind == DOC_NULL);
            put_cell(q, &out, c == e->columns, other ? reach(q, d, row, c->otherwise) : v,
                     other ? NULL : c->words);
        }
        csv_end(&out);
    }
    show->body = text_done(&out);
    show->size = out.size;
    show->type = "text/csv; charset=utf-8";
    if (cp932) {
        size_t lost;
        show->body = text_to_cp932(q->arena, show->body, show->size, &show->size, &lost);
        show->type = "text/csv; charset=windows-31j";
        if (!show->body)
            return fault(q->arena, FAULT_OURS, "desk.cp932", NULL, NULL);
        if (lost) /* 〓 in their place would come back as names */
            return fault(q->arena, FAULT_FORM, "desk.cp932.lost", "encoding",
                         arena_text(q->arena, "%zu", lost));
    }
    return NULL;
}

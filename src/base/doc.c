/* How is a screen's document put together? */
#include "base/doc.h"

#include <assert.h>
#include <string.h>

static struct doc *
node(struct arena *a, enum doc_kind kind)
{
    struct doc *d = arena_take(a, sizeof *d);

    d->kind = kind;
    if (kind == DOC_LIST || kind == DOC_OBJECT)
        d->in.arena = a;
    return d;
}

static struct doc *
append(struct doc *in, struct doc *d)
{
    if (in->in.last)
        in->in.last->next = d;
    else
        in->in.first = d;
    in->in.last = d;
    return d;
}

/* A member under `key`; the later of two wins, in the earlier one's place. */
static struct doc *
member(struct doc *in, const char *key, enum doc_kind kind)
{
    assert(in->kind == DOC_OBJECT);
    for (struct doc *d = in->in.first; d; d = d->next)
        if (d->key == key || !strcmp(d->key, key)) {
            struct doc *next = d->next;
            *d = (struct doc){ .kind = kind, .key = key, .next = next };
            if (kind == DOC_LIST || kind == DOC_OBJECT)
                d->in.arena = in->in.arena;
            return d;
        }
    struct doc *d = node(in->in.arena, kind);
    d->key = key;
    return append(in, d);
}

static struct doc *
number(struct doc *in, const char *key, enum doc_kind kind, int64_t i)
{
    struct doc *d = member(in, key, kind);

    d->i = i;
    return d;
}

struct doc *
doc_new(struct arena *a)
{
    return node(a, DOC_OBJECT);
}

struct doc *
doc_null(struct doc *in, const char *key)
{
    return member(in, key, DOC_NULL);
}

struct doc *
doc_bool(struct doc *in, const char *key, bool b)
{
    return number(in, key, DOC_BOOL, b);
}

struct doc *
doc_int(struct doc *in, const char *key, int64_t i)
{
    return number(in, key, DOC_INT, i);
}

struct doc *
doc_text_n(struct doc *in, const char *key, const char *s, size_t size)
{
    struct doc *d = member(in, key, DOC_TEXT);

    d->text.s = s;
    d->text.size = size;
    return d;
}

struct doc *
doc_text(struct doc *in, const char *key, const char *s)
{
    return s ? doc_text_n(in, key, s, strlen(s)) : doc_null(in, key);
}

struct doc *
doc_day(struct doc *in, const char *key, struct day day)
{
    return day.ymd ? number(in, key, DOC_DAY, day.ymd) : doc_null(in, key);
}

struct doc *
doc_month(struct doc *in, const char *key, struct day day)
{
    return day.ymd ? number(in, key, DOC_MONTH, day_month_first(day).ymd) : doc_null(in, key);
}

struct doc *
doc_clock(struct doc *in, const char *key, minutes m)
{
    return number(in, key, DOC_CLOCK, m);
}

struct doc *
doc_minutes(struct doc *in, const char *key, minutes m)
{
    return number(in, key, DOC_MINUTES, m);
}

struct doc *
doc_span(struct doc *in, const char *key, struct span span)
{
    struct doc *d = member(in, key, DOC_SPAN);

    d->span = span;
    return d;
}

struct doc *
doc_moment(struct doc *in, const char *key, struct moment m)
{
    return number(in, key, DOC_MOMENT, m.us);
}

struct doc *
doc_mark(struct doc *in, const char *key, const char *html, size_t size)
{
    struct doc *d = doc_text_n(in, key, html, size);

    d->kind = DOC_MARK;
    d->face = true;
    return d;
}

struct doc *
doc_object(struct doc *in, const char *key)
{
    return member(in, key, DOC_OBJECT);
}

struct doc *
doc_list(struct doc *in, const char *key)
{
    return member(in, key, DOC_LIST);
}

static struct doc *
item(struct doc *list, enum doc_kind kind)
{
    assert(list->kind == DOC_LIST);
    return append(list, node(list->in.arena, kind));
}

struct doc *
doc_row(struct doc *list)
{
    return item(list, DOC_OBJECT);
}

struct doc *
doc_item_list(struct doc *list)
{
    return item(list, DOC_LIST);
}

struct doc *
doc_item_text(struct doc *list, const char *s)
{
    struct doc *d = item(list, s ? DOC_TEXT : DOC_NULL);

    if (s) {
        d->text.s = s;
        d->text.size = strlen(s);
    }
    return d;
}

struct doc *
doc_item_int(struct doc *list, int64_t i)
{
    struct doc *d = item(list, DOC_INT);

    d->i = i;
    return d;
}

struct doc *
doc_item_day(struct doc *list, struct day day)
{
    struct doc *d = item(list, DOC_DAY);

    d->i = day.ymd;
    return d;
}

struct doc *
doc_face(struct doc *d)
{
    d->face = true;
    return d;
}

void
doc_put(struct doc *in, const char *key, struct doc *from)
{
    struct doc *d = member(in, key, from->kind), *next = d->next;

    *d = *from;
    d->key = key;
    d->next = next;
}

const struct doc *
doc_get(const struct doc *in, const char *key)
{
    if (!in || in->kind != DOC_OBJECT)
        return NULL;
    for (const struct doc *d = in->in.first; d; d = d->next)
        if (d->key == key || !strcmp(d->key, key))
            return d;
    return NULL;
}

const char *
doc_get_text(const struct doc *in, const char *key)
{
    const struct doc *d = doc_get(in, key);

    return d && d->kind == DOC_TEXT ? d->text.s : NULL;
}

bool
doc_get_int(const struct doc *in, const char *key, int64_t *ret)
{
    const struct doc *d = doc_get(in, key);

    if (!d || d->kind != DOC_INT)
        return false;
    *ret = d->i;
    return true;
}

bool
doc_get_bool(const struct doc *in, const char *key)
{
    const struct doc *d = doc_get(in, key);

    return d && d->kind == DOC_BOOL && d->i;
}

size_t
doc_count(const struct doc *in)
{
    size_t n = 0;

    doc_each (at, in)
        n++;
    return n;
}

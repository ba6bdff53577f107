/* What does a sample document hold? */
#include "sample.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"

static const struct fault *
odd(struct arena *a, const char *key)
{
    return fault(a, FAULT_BAD, "sample.leaf", NULL, key);
}

static const struct fault *
span_leaf(struct arena *a, const struct doc *list, struct doc *into, const char *key)
{
    struct span span;
    const struct doc *from = list->in.first, *until = from ? from->next : NULL;

    if (!until || until->next || from->kind != DOC_TEXT || until->kind != DOC_TEXT ||
        !clock_parse(from->text.s, &span.from) || !clock_parse(until->text.s, &span.until))
        return odd(a, "$span");
    doc_span(into, key, span);
    return NULL;
}

static const struct fault *
leaf(struct arena *a, const struct doc *d, struct doc *into, const char *key)
{
    const char *text = d->kind == DOC_TEXT ? d->text.s : "";
    struct moment moment;
    minutes clock;
    struct day day;

    if (!strcmp(d->key, "$minutes") && d->kind == DOC_INT)
        doc_minutes(into, key, (minutes)d->i);
    else if (!strcmp(d->key, "$span") && d->kind == DOC_LIST)
        return span_leaf(a, d, into, key);
    else if (!strcmp(d->key, "$day") && day_parse(text, &day))
        doc_day(into, key, day);
    else if (!strcmp(d->key, "$month") && day_parse(arena_text(a, "%s-01", text), &day))
        doc_month(into, key, day);
    else if (!strcmp(d->key, "$clock") && clock_parse(text, &clock))
        doc_clock(into, key, clock);
    else if (!strcmp(d->key, "$moment") && moment_parse(text, &moment))
        doc_moment(into, key, moment);
    else if (!strcmp(d->key, "$mark") && d->kind == DOC_TEXT)
        doc_mark(into, key, d->text.s, d->text.size);
    else
        return odd(a, d->key);
    return NULL;
}

static const struct fault *copy(struct arena *, const struct doc *, struct doc *);

static const struct fault *
member(struct arena *a, const struct doc *d, struct doc *into, const char *key)
{
    if (d->kind == DOC_OBJECT && d->in.first && d->in.first->key[0] == '$')
        return leaf(a, d->in.first, into, key);
    if (d->kind == DOC_OBJECT)
        return copy(a, d, doc_object(into, key));
    if (d->kind == DOC_LIST)
        return copy(a, d, doc_list(into, key));
    doc_put(into, key, (struct doc *)(uintptr_t)d);
    return NULL;
}

/* Members, or rows; a list of samples holds objects and texts. */
static const struct fault *
copy(struct arena *a, const struct doc *from, struct doc *into)
{
    doc_each (at, from) {
        if (from->kind == DOC_OBJECT)
            TRY(member(a, at, into, at->key));
        else if (at->kind == DOC_TEXT)
            doc_item_text(into, at->text.s);
        else if (at->kind == DOC_OBJECT)
            TRY(copy(a, at, doc_row(into)));
        else
            return odd(a, "list");
    }
    return NULL;
}

const struct fault *
sample_read(struct arena *a, const char *file, struct doc **ret)
{
    enum { MOST = 1 << 20 };
    FILE *in = fopen(file, "rb");
    struct doc *raw;

    if (!in)
        return fault(a, FAULT_BAD, "sample.missing", NULL, file);
    char *text = arena_take(a, MOST);
    size_t size = fread(text, 1, MOST, in);
    fclose(in);
    TRY(json_read(a, text, size, &raw));
    *ret = doc_new(a);
    return copy(a, raw, *ret);
}

struct doc *
sample_beside(struct arena *a, const struct doc *frame, const struct doc *sample, const char *lang)
{
    struct doc *beside = doc_new(a), *whole = doc_object(beside, "frame");

    doc_each (at, frame)
        if (strcmp(at->key, "frame"))
            doc_put(beside, at->key, (struct doc *)(uintptr_t)at);
    doc_each (at, doc_get(frame, "frame"))
        doc_put(whole, at->key, (struct doc *)(uintptr_t)at);
    doc_each (at, doc_get(sample, "frame"))
        doc_put(whole, at->key, (struct doc *)(uintptr_t)at);
    doc_text(beside, "lang", lang);
    return beside;
}

/* How does a document travel? */
#include "base/json.h"

#include <jansson.h>
#include <string.h>

enum { DEEPEST = 32 };

void
json_quote(struct text *t, const char *s, size_t size)
{
    /* One look for each byte; nearly all of them are just themselves. */
    static const bool special[256] = { ['"'] = true, ['\\'] = true, ['<'] = true, [0x7F] = true };
    const char *end = s + size, *from = s;

    text_char(t, '"');
    for (; s < end; s++) {
        unsigned char c = (unsigned char)*s;

        if (c >= 0x20 && !special[c])
            continue;
        text_put(t, from, (size_t)(s - from));
        from = s + 1;
        if (c == '"' || c == '\\') {
            text_char(t, '\\');
            text_char(t, *s);
        } else if (c == '\n') {
            text_add(t, "\\n");
        } else { /* all of them below 0x80 */
            const char code[] = {
                '\\', 'u', '0', '0', "01234567"[c >> 4], "0123456789abcdef"[c & 15]
            };
            text_put(t, code, sizeof code);
        }
    }
    text_put(t, from, (size_t)(end - from));
    text_char(t, '"');
}

static void
two(struct text *t, int64_t n)
{
    if (n < 10)
        text_char(t, '0');
    text_int(t, n);
}

static void
put_clock(struct text *t, int64_t m)
{
    if (m < 0)
        text_char(t, '-');
    m = m < 0 ? -m : m;
    two(t, m / 60);
    text_char(t, ':');
    two(t, m % 60);
}

static void
put_day(struct text *t, int64_t ymd, bool whole)
{
    text_int(t, ymd / 10000);
    text_char(t, '-');
    two(t, ymd / 100 % 100);
    if (whole) {
        text_char(t, '-');
        two(t, ymd % 100);
    }
}

static void
put_many(struct text *t, const struct doc *d)
{
    bool object = d->kind == DOC_OBJECT, first = true;

    text_char(t, object ? '{' : '[');
    doc_each (at, d) {
        if (at->face)
            continue;
        if (!first)
            text_char(t, ',');
        first = false;
        if (object) {
            json_quote(t, at->key, strlen(at->key));
            text_char(t, ':');
        }
        json_put(t, at);
    }
    text_char(t, object ? '}' : ']');
}

void
json_put(struct text *t, const struct doc *d)
{
    switch (d->kind) {
    case DOC_NULL:
    case DOC_MARK:
        text_add(t, "null");
        break;
    case DOC_BOOL:
        text_add(t, d->i ? "true" : "false");
        break;
    case DOC_INT:
    case DOC_MINUTES:
        text_int(t, d->i);
        break;
    case DOC_REAL:
        text_addf(t, "%.17g", d->real);
        break;
    case DOC_TEXT:
        json_quote(t, d->text.s, d->text.size);
        break;
    case DOC_DAY:
    case DOC_MONTH:
        text_char(t, '"');
        put_day(t, d->i, d->kind == DOC_DAY);
        text_char(t, '"');
        break;
    case DOC_CLOCK:
        text_char(t, '"');
        put_clock(t, d->i);
        text_char(t, '"');
        break;
    case DOC_SPAN:
        text_add(t, "{\"from\":\"");
        put_clock(t, d->span.from);
        text_add(t, "\",\"until\":\"");
        put_clock(t, d->span.until);
        text_add(t, "\"}");
        break;
    case DOC_MOMENT: {
        struct day day = moment_day((struct moment){ d->i });
        int64_t s = (d->i - moment_at(day, 0).us) / 1000000;
        text_char(t, '"');
        put_day(t, day.ymd, true);
        text_char(t, 'T');
        put_clock(t, s / 60);
        text_char(t, ':');
        two(t, s % 60);
        text_add(t, "+09:00\"");
        break;
    }
    case DOC_LIST:
    case DOC_OBJECT:
        put_many(t, d);
        break;
    }
}

char *
json_write(struct arena *a, const struct doc *d, size_t *ret_size)
{
    struct text t = { .arena = a };

    json_put(&t, d);
    char *out = text_done(&t);
    if (ret_size)
        *ret_size = t.size;
    return out;
}

static void
take(struct arena *a, const json_t *from, struct doc *to)
{
    const char *key;
    json_t *value;
    size_t i;

    switch (json_typeof(from)) {
    case JSON_OBJECT:
        to->kind = DOC_OBJECT;
        to->in.arena = a;
        json_object_foreach((json_t *)(uintptr_t)from, key, value)
        {
            /* A member is appended without doc.c's search: jansson has refused doubles. */
            struct doc *d = arena_take(a, sizeof *d);
            d->key = arena_dup(a, key);
            if (to->in.last)
                to->in.last->next = d;
            else
                to->in.first = d;
            to->in.last = d;
            take(a, value, d);
        }
        break;
    case JSON_ARRAY:
        to->kind = DOC_LIST;
        to->in.arena = a;
        json_array_foreach(from, i, value) take(a, value, doc_item_int(to, 0));
        break;
    case JSON_STRING:
        to->kind = DOC_TEXT;
        to->text.size = json_string_length(from);
        to->text.s = arena_copy(a, json_string_value(from), to->text.size);
        break;
    case JSON_INTEGER:
        to->kind = DOC_INT;
        to->i = json_integer_value(from);
        break;
    case JSON_REAL:
        to->kind = DOC_REAL;
        to->real = json_real_value(from);
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        to->kind = DOC_BOOL;
        to->i = json_is_true(from);
        break;
    case JSON_NULL:
        to->kind = DOC_NULL;
        break;
    }
}

/* jansson itself stops at 2048 levels; a request has no use for more than a few. */
static bool
shallow(const char *s, size_t size)
{
    int depth = 0;
    bool quoted = false;

    for (size_t i = 0; i < size; i++)
        if (quoted) {
            if (s[i] == '\\')
                i++;
            else
                quoted = s[i] != '"';
        } else if (s[i] == '"') {
            quoted = true;
        } else if (s[i] == '{' || s[i] == '[') {
            if (++depth > DEEPEST)
                return false;
        } else if (s[i] == '}' || s[i] == ']') {
            depth--;
        }
    return true;
}

const struct fault *
json_read(struct arena *a, const char *text, size_t size, struct doc **ret)
{
    json_error_t error;

    if (!shallow(text, size))
        return fault(a, FAULT_BAD, "json.deep", NULL, NULL);
    json_t *tree = json_loadb(text, size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    if (!tree)
        return fault(a, FAULT_BAD, "json.broken", NULL,
                     arena_text(a, "%d:%d %s", error.line, error.column, error.text));
    struct doc *d = arena_take(a, sizeof *d);
    take(a, tree, d);
    json_decref(tree);
    *ret = d;
    return NULL;
}

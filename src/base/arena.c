/* How does one request's memory come and go in two moves? */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHEET_FIRST = 8 << 10, SHEET_MOST = 256 << 10, ALIGN = 16 };

struct sheet {
    struct sheet *below;
    size_t used, size;
    _Alignas(ALIGN) unsigned char bytes[];
};

static struct sheet *
sheet_new(struct arena *a, size_t want)
{
    size_t size = a->top ? a->top->size * 2 : SHEET_FIRST;

    if (size > SHEET_MOST)
        size = SHEET_MOST;
    if (size < want)
        size = want;
    struct sheet *s = calloc(1, sizeof *s + size);
    if (!s)
        abort();
    s->size = size;
    s->below = a->top;
    a->top = s;
    return s;
}

void *
arena_take(struct arena *a, size_t size)
{
    struct sheet *s = a->top;

    if (size > SIZE_MAX / 4)
        abort();
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!s || s->size - s->used < size)
        s = sheet_new(a, size);
    void *p = s->bytes + s->used;
    s->used += size;
    return p;
}

void *
arena_array(struct arena *a, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 4 / size)
        abort();
    return arena_take(a, count * size);
}

void *
arena_grown(struct arena *a, void *at, size_t count, size_t size)
{
    if (count < 4 || (count & (count - 1)))
        return count ? at : arena_array(a, 4, size);
    void *more = arena_array(a, count * 2, size);
    memcpy(more, at, count * size);
    return more;
}

char *
arena_text(struct arena *a, const char *format, ...)
{
    char local[256];
    va_list ap, again;

    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(local, sizeof local, format, ap);
    va_end(ap);
    if (n < 0)
        abort();
    char *text = arena_take(a, (size_t)n + 1);
    if ((size_t)n < sizeof local)
        memcpy(text, local, (size_t)n + 1);
    else
        vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

char *
arena_copy(struct arena *a, const void *bytes, size_t size)
{
    char *copy = arena_take(a, size + 1);

    if (size)
        memcpy(copy, bytes, size);
    return copy;
}

char *
arena_dup(struct arena *a, const char *text)
{
    return text ? arena_copy(a, text, strlen(text)) : NULL;
}

void
arena_clear(struct arena *a)
{
    for (struct sheet *s = a->top, *below; s; s = below) {
        below = s->below;
        free(s);
    }
    a->top = NULL;
}

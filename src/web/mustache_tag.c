/* Where does a tag begin and end, and what does it leave of its line? */
#include "web/mustache_tag.h"

#include <string.h>

const struct fault *
mustache_broken(struct arena *a, const char *file, unsigned line, const char *what)
{
    return fault(a, FAULT_OURS, "page.broken", NULL, arena_text(a, "%s:%u: %s", file, line, what));
}

const struct fault *
tag_broken(struct reader *r, unsigned line, const char *what, const char *name, size_t size)
{
    return mustache_broken(
        r->arena, r->file, line,
        arena_text(r->arena, "%s %.*s", what, (int)(size < 60 ? size : 60), name ? name : ""));
}

static unsigned
lines_in(const char *s, const char *end)
{
    unsigned n = 0;

    while ((s = memchr(s, '\n', (size_t)(end - s)))) {
        n++;
        s++;
    }
    return n;
}

static bool
blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool
path_read(struct arena *a, const char *s, size_t size, struct path *ret)
{
    struct name part[PARTS_MOST];
    unsigned count = 0;
    const char *end = s + size;

    *ret = (struct path){ 0 };
    if (size && *s == '.') {
        ret->item = true;
        s++;
        if (s == end)
            return true;
    }
    for (const char *dot; s <= end; s = dot + 1) {
        dot = memchr(s, '.', (size_t)(end - s));
        if (!dot)
            dot = end;
        if (dot == s || count == PARTS_MOST)
            return false;
        part[count].s = arena_copy(a, s, (size_t)(dot - s));
        part[count++].facet = facet_named(s, (size_t)(dot - s));
    }
    ret->part = arena_array(a, count, sizeof *part);
    memcpy(ret->part, part, count * sizeof *part);
    ret->count = count;
    return true;
}

/* The next tag at or after `at`; tag->from is NULL where there is none. */
const struct fault *
tag_next(struct reader *r, struct tag *tag)
{
    *tag = (struct tag){ 0 };
    const char *from = memmem(r->at, (size_t)(r->end - r->at), r->open, r->open_size);
    if (!from)
        return NULL;
    tag->line = r->line + lines_in(r->at, from);
    const char *s = from + r->open_size;
    char close[DELIMITER_MOST + 1];
    size_t close_size = r->close_size;
    memcpy(close, r->close, close_size);
    if (s < r->end && *s && strchr("#^/!>=&{", *s)) {
        tag->sigil = *s++;
        if (tag->sigil == '{' || tag->sigil == '=') {
            close[0] = tag->sigil == '{' ? '}' : '=';
            memcpy(close + 1, r->close, close_size++);
        }
    }
    const char *stop = memmem(s, (size_t)(r->end - s), close, close_size);
    if (!stop)
        return tag_broken(r, tag->line, "a tag without its end", from, (size_t)(r->end - from));
    tag->from = from;
    tag->past = stop + close_size;
    tag->line_past = tag->line + lines_in(from, tag->past);
    while (s < stop && blank(*s))
        s++;
    while (stop > s && blank(stop[-1]))
        stop--;
    tag->name = s;
    tag->size = (size_t)(stop - s);
    return NULL;
}

/* Does the tag have its line for itself?  Then the line leaves no trace. */
bool
tag_stands_alone(const struct reader *r, const struct tag *tag, const char **from,
                 const char **past)
{
    const char *s = tag->from, *e = tag->past;

    if (!tag->sigil || tag->sigil == '&' || tag->sigil == '{')
        return false;
    while (s > r->start && (s[-1] == ' ' || s[-1] == '\t'))
        s--;
    if (s > r->start && s[-1] != '\n')
        return false;
    while (e < r->end && (*e == ' ' || *e == '\t'))
        e++;
    if (e < r->end && *e == '\r' && e + 1 < r->end && e[1] == '\n')
        e++;
    if (e < r->end && *e != '\n')
        return false;
    *from = s;
    *past = e < r->end ? e + 1 : e;
    return true;
}

const struct fault *
tag_delimiters(struct reader *r, const struct tag *tag)
{
    const char *s = tag->name, *end = s + tag->size, *mid = s;

    while (mid < end && !blank(*mid))
        mid++;
    size_t open = (size_t)(mid - s);
    while (mid < end && blank(*mid))
        mid++;
    size_t close = (size_t)(end - mid);
    if (!open || !close || open >= DELIMITER_MOST || close >= DELIMITER_MOST ||
        memchr(mid, ' ', close) || memchr(s, '=', tag->size))
        return tag_broken(r, tag->line, "not a pair of delimiters:", tag->name, tag->size);
    memcpy(r->open, s, r->open_size = open);
    memcpy(r->close, mid, r->close_size = close);
    return NULL;
}

/* What does a template say, step by step? */
#include "web/mustache.h"

#include <string.h>

enum { OPEN_MOST = 64, PARTS_MOST = 12, DELIMITER_MOST = 16 };

struct reader {
    struct arena *arena;
    const char *file;
    const char *start, *at, *end;
    unsigned line; /* of `at` */
    bool strict, lined;
    bool fresh; /* nothing of this line has been written yet */
    char open[DELIMITER_MOST], close[DELIMITER_MOST];
    size_t open_size, close_size;
    struct steps *steps;
    unsigned within[OPEN_MOST], depth; /* sections still open, by step */
    const char *within_name[OPEN_MOST];
};

struct tag {
    char sigil; /* 0, '#', '^', '/', '!', '>', '=', '&', '{' */
    const char *name;
    size_t size;
    const char *from, *past; /* the tag with its delimiters */
    unsigned line, line_past;
};

const struct fault *
mustache_broken(struct arena *a, const char *file, unsigned line, const char *what)
{
    return fault(a, FAULT_OURS, "page.broken", NULL, arena_text(a, "%s:%u: %s", file, line, what));
}

static const struct fault *
broken(struct reader *r, unsigned line, const char *what, const char *name, size_t size)
{
    return mustache_broken(
        r->arena, r->file, line,
        arena_text(r->arena, "%s %.*s", what, (int)(size < 60 ? size : 60), name ? name : ""));
}

static struct step *
step(struct reader *r, enum step_kind kind, unsigned line)
{
    struct steps *s = r->steps;

    if (s->count == s->room) {
        unsigned room = s->room ? s->room * 2 : 32;
        struct step *more = arena_array(r->arena, room, sizeof *more);
        if (s->count)
            memcpy(more, s->step, s->count * sizeof *more);
        s->step = more;
        s->room = room;
    }
    s->step[s->count] = (struct step){ .kind = kind, .line = line };
    return &s->step[s->count++];
}

/* A line begins: an indented partial writes its margin here. */
static void
margin(struct reader *r)
{
    if (r->lined && r->fresh)
        step(r, STEP_MARGIN, r->line);
    r->fresh = false;
}

static void
literal(struct reader *r, const char *s, const char *end)
{
    while (s < end) {
        const char *stop = end;
        if (r->lined) { /* line by line, for the margins between */
            const char *newline = memchr(s, '\n', (size_t)(end - s));
            if (newline)
                stop = newline + 1;
        }
        margin(r);
        struct step *t = step(r, STEP_TEXT, r->line);
        t->text = s;
        t->size = (size_t)(stop - s);
        r->fresh = stop[-1] == '\n';
        s = stop;
    }
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
static const struct fault *
next_tag(struct reader *r, struct tag *tag)
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
        return broken(r, tag->line, "a tag without its end", from, (size_t)(r->end - from));
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
static bool
stands_alone(const struct reader *r, const struct tag *tag, const char **from, const char **past)
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

static const struct fault *
delimiters(struct reader *r, const struct tag *tag)
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
        return broken(r, tag->line, "not a pair of delimiters:", tag->name, tag->size);
    memcpy(r->open, s, r->open_size = open);
    memcpy(r->close, mid, r->close_size = close);
    return NULL;
}

/* In a page a name is plain, so that a slip of the pen is seen when it is loaded. */
static bool
plain_name(const char *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (!((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z') ||
              (s[i] >= '0' && s[i] <= '9') || s[i] == '_' || s[i] == '-' || s[i] == '.'))
            return false;
    return true;
}

/* {{t.key}} and {{t.key.*name}}. */
static const struct fault *
words_tag(struct reader *r, const struct tag *tag)
{
    const char *key = tag->name + 2, *star = memchr(key, '*', tag->size - 2);
    size_t size = tag->size - 2;

    if (tag->sigil)
        return broken(r, tag->line, "words are only written:", tag->name, tag->size);
    struct step *s = step(r, star ? STEP_WORDS_BY : STEP_WORDS, tag->line);
    if (star) {
        size_t behind = size - (size_t)(star + 1 - key);
        if (!plain_name(star + 1, behind) || !path_read(r->arena, star + 1, behind, &s->path))
            return broken(r, tag->line, "not a name:", tag->name, tag->size);
        size = (size_t)(star - key);
    }
    if (!plain_name(key, size) || (!size && !star))
        return broken(r, tag->line, "not a key of words:", tag->name, tag->size);
    s->text = arena_copy(r->arena, key, size);
    s->size = size;
    return NULL;
}

static const struct fault *
section_ends(struct reader *r, const struct tag *tag)
{
    if (!r->depth || strlen(r->within_name[r->depth - 1]) != tag->size ||
        memcmp(r->within_name[r->depth - 1], tag->name, tag->size))
        return broken(r, tag->line, "nothing to close here:", tag->name, tag->size);
    r->depth--;
    r->steps->step[r->within[r->depth]].past = r->steps->count;
    return NULL;
}

/* A tag that reads the document. */
static const struct fault *
value_tag(struct reader *r, const struct tag *tag)
{
    enum step_kind kind = tag->sigil == '#'   ? STEP_SECTION
                          : tag->sigil == '^' ? STEP_INVERTED
                          : tag->sigil        ? STEP_RAW
                                              : STEP_VALUE;
    struct path path;

    if (r->strict && tag->sigil == '&')
        return broken(r, tag->line, "raw is written {{{name}}}, for marks only:", tag->name,
                      tag->size);
    if ((r->strict && !plain_name(tag->name, tag->size)) ||
        !path_read(r->arena, tag->name, tag->size, &path))
        return broken(r, tag->line, "not a name:", tag->name, tag->size);
    if (kind == STEP_SECTION || kind == STEP_INVERTED) {
        if (r->depth == OPEN_MOST)
            return broken(r, tag->line, "sections too deep:", tag->name, tag->size);
        r->within[r->depth] = r->steps->count;
        r->within_name[r->depth++] = arena_copy(r->arena, tag->name, tag->size);
    }
    step(r, kind, tag->line)->path = path;
    return NULL;
}

static const struct fault *
take_tag(struct reader *r, const struct tag *tag, bool alone, const char *line_from)
{
    switch (tag->sigil) {
    case '!':
        return NULL;
    case '=':
        return delimiters(r, tag);
    case '/':
        return section_ends(r, tag);
    case '>': {
        if (!tag->size || (r->strict && !plain_name(tag->name, tag->size)))
            return broken(r, tag->line, "not the name of a page:", tag->name, tag->size);
        struct step *s = step(r, STEP_PARTIAL, tag->line);
        s->text = arena_copy(r->arena, tag->name, tag->size);
        s->size = tag->size;
        s->alone = alone;
        if (alone) {
            s->margin = line_from;
            s->margin_size = (size_t)(tag->from - line_from);
        }
        return NULL;
    }
    default:
        if (r->strict && tag->size > 2 && !memcmp(tag->name, "t.", 2))
            return words_tag(r, tag);
        return value_tag(r, tag);
    }
}

static const struct fault *
read_all(struct reader *r)
{
    struct tag tag;

    r->line = 1;
    r->fresh = true;
    for (;;) {
        TRY(next_tag(r, &tag));
        if (!tag.from)
            break;
        const char *from = tag.from, *past = tag.past;
        bool alone = stands_alone(r, &tag, &from, &past);
        literal(r, r->at, from);
        r->line = tag.line;
        /* A comment or an end writes nothing, yet the rest of its line needs its margin. */
        if (!alone)
            margin(r);
        TRY(take_tag(r, &tag, alone, from));
        r->at = past;
        r->line = tag.line_past + (alone && past > tag.past && past[-1] == '\n');
        if (alone)
            r->fresh = true;
    }
    literal(r, r->at, r->end);
    if (r->depth)
        return broken(r, r->steps->step[r->within[r->depth - 1]].line,
                      "a section without its end:", r->within_name[r->depth - 1],
                      strlen(r->within_name[r->depth - 1]));
    return NULL;
}

static const struct fault *
compile(struct arena *a, const char *file, const char *bytes, size_t size, bool strict, bool lined,
        struct steps *ret)
{
    struct reader r = {
        .arena = a,
        .file = file,
        .start = bytes,
        .at = bytes,
        .end = bytes + size,
        .strict = strict,
        .lined = lined,
        .open = "{{",
        .close = "}}",
        .open_size = 2,
        .close_size = 2,
        .steps = ret,
    };

    return read_all(&r);
}

const struct fault *
mustache_compile(struct arena *a, const char *name, const char *file, const char *bytes,
                 size_t size, bool strict, struct template **ret)
{
    struct template *t = arena_take(a, sizeof *t);

    t->name = name;
    t->file = file;
    TRY(compile(a, file, bytes, size, strict, false, &t->plain));
    TRY(compile(a, file, bytes, size, strict, true, &t->lined));
    *ret = t;
    return NULL;
}

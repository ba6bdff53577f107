/* What does a template say, step by step? */
#include "web/mustache_tag.h"

#include <string.h>

/* Steps that `source` will hardly have more of: a tag, and the text before it. */
static unsigned
likely(const char *source, const char *end)
{
    unsigned tags = 0;

    for (const char *s = source; (s = memchr(s, '{', (size_t)(end - s))); s++)
        tags += s + 1 < end && s[1] == '{';
    return 2 * tags + 2;
}

static struct step *
step(struct reader *r, enum step_kind kind, unsigned line)
{
    struct steps *s = r->steps;

    if (s->count == s->room) {
        unsigned room = s->room ? s->room * 2 : likely(r->start, r->end);
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
        return tag_broken(r, tag->line, "words are only written:", tag->name, tag->size);
    struct step *s = step(r, star ? STEP_WORDS_BY : STEP_WORDS, tag->line);
    if (star) {
        size_t behind = size - (size_t)(star + 1 - key);
        if (!plain_name(star + 1, behind) || !path_read(r->arena, star + 1, behind, &s->path))
            return tag_broken(r, tag->line, "not a name:", tag->name, tag->size);
        size = (size_t)(star - key);
    }
    if (!plain_name(key, size) || (!size && !star))
        return tag_broken(r, tag->line, "not a key of words:", tag->name, tag->size);
    s->text = arena_copy(r->arena, key, size);
    s->size = size;
    return NULL;
}

static const struct fault *
section_ends(struct reader *r, const struct tag *tag)
{
    if (!r->depth || strlen(r->within_name[r->depth - 1]) != tag->size ||
        memcmp(r->within_name[r->depth - 1], tag->name, tag->size))
        return tag_broken(r, tag->line, "nothing to close here:", tag->name, tag->size);
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
        return tag_broken(r, tag->line, "raw is written {{{name}}}, for marks only:", tag->name,
                          tag->size);
    if ((r->strict && !plain_name(tag->name, tag->size)) ||
        !path_read(r->arena, tag->name, tag->size, &path))
        return tag_broken(r, tag->line, "not a name:", tag->name, tag->size);
    if (kind == STEP_SECTION || kind == STEP_INVERTED) {
        if (r->depth == OPEN_MOST)
            return tag_broken(r, tag->line, "sections too deep:", tag->name, tag->size);
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
        return tag_delimiters(r, tag);
    case '/':
        return section_ends(r, tag);
    case '>': {
        if (!tag->size || (r->strict && !plain_name(tag->name, tag->size)))
            return tag_broken(r, tag->line, "not the name of a page:", tag->name, tag->size);
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
        TRY(tag_next(r, &tag));
        if (!tag.from)
            break;
        const char *from = tag.from, *past = tag.past;
        bool alone = tag_stands_alone(r, &tag, &from, &past);
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
        return tag_broken(r, r->steps->step[r->within[r->depth - 1]].line,
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

    *t = (struct template){
        .name = name, .file = file, .bytes = bytes, .size = size, .strict = strict
    };
    TRY(compile(a, file, bytes, size, strict, false, &t->plain));
    *ret = t;
    return NULL;
}

const struct fault *
mustache_compile_lined(struct arena *a, struct template *t)
{
    return compile(a, t->file, t->bytes, t->size, t->strict, true, &t->lined);
}

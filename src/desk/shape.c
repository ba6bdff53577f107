/* How does a line of ui/shapes become a schema? */
#include "desk/shape.h"

#include <string.h>

#include "base/text.h"

enum { DEEPEST = 8 };

struct reading {
    struct arena *arena;
    const struct embedded *files;
    const char *wrong; /* the first line that cannot be read, or NULL */
};

/* Lines, one after the other; `at` is past the one that was read. */
struct lines {
    const char *at, *end;
};

struct line {
    size_t indent;
    const char *name, *kind; /* kind: "" where nothing stands behind the name */
};

static bool
next_line(struct arena *a, struct lines *l, struct line *ret)
{
    while (l->at < l->end) {
        const char *stop = memchr(l->at, '\n', (size_t)(l->end - l->at));
        stop = stop ? stop : l->end;
        char *s = arena_copy(a, l->at, (size_t)(stop - l->at));
        l->at = stop < l->end ? stop + 1 : stop;
        ret->indent = strspn(s, " ");
        s += ret->indent;
        if (!*s || *s == '#')
            continue;
        char *space = strchr(s, ' ');
        ret->kind = "";
        if (space) {
            *space = '\0';
            ret->kind = space + 1;
        }
        ret->name = s;
        return true;
    }
    return false;
}

static bool
in_head(const struct line *head, const char *name)
{
    if (!strcmp(head->name, name))
        return true;
    size_t n = strlen(name);
    for (const char *s = head->kind; *s && *s != '=';) {
        size_t len = strcspn(s, " ");
        if (len == n && !strncmp(s, name, n))
            return true;
        s += len + strspn(s + len, " ");
    }
    return false;
}

/* The next head of a block; the lines under a head are passed over unread. */
static bool
next_head(struct arena *a, struct lines *l, struct line *ret)
{
    while (l->at < l->end) {
        if (!memchr(" #\n", *l->at, 3))
            return next_line(a, l, ret);
        const char *stop = memchr(l->at, '\n', (size_t)(l->end - l->at));
        l->at = stop ? stop + 1 : l->end;
    }
    return false;
}

/* The block with this name in its head: its head, and `ret` past it. */
static bool
find(struct arena *a, const struct embedded *files, const char *name, struct line *ret_head,
     struct lines *ret)
{
    for (const struct embedded *f = files; f && f->name; f++) {
        struct lines l = { f->bytes, f->end };
        while (next_head(a, &l, ret_head))
            if (in_head(ret_head, name)) {
                *ret = l;
                return true;
            }
    }
    return false;
}

const char *
shape_of(struct arena *a, const struct embedded *files, const char *name)
{
    struct line head;
    struct lines l;

    return find(a, files, name, &head, &l) ? head.name : NULL;
}

static const struct {
    const char *name, *type, *format, *pattern, *description;
} kinds[] = {
    { "bool", "boolean", NULL, NULL, NULL },
    { "int", "integer", NULL, NULL, NULL },
    { "minutes", "integer", NULL, NULL, "minutes" },
    { "text", "string", NULL, NULL, NULL },
    { "day", "string", "date", NULL, NULL },
    { "month", "string", NULL, "^[0-9]{4}-[0-9]{2}$", NULL },
    { "clock", "string", NULL, "^-?[0-9]{2,}:[0-9]{2}$",
      "HH:MM since 0:00 of the day; 24:00 and later is the day after" },
    { "moment", "string", "date-time", NULL, NULL },
};

/* {"type": t}, or {"type": [t, "null"]}. */
static void
type(struct doc *s, const char *t, bool null)
{
    if (!null) {
        doc_text(s, "type", t);
        return;
    }
    struct doc *both = doc_list(s, "type");
    doc_item_text(both, t);
    doc_item_text(both, "null");
}

static bool
plain(struct doc *s, const char *kind, bool null)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (!strcmp(kinds[i].name, kind)) {
            type(s, kinds[i].type, null);
            if (kinds[i].format)
                doc_text(s, "format", kinds[i].format);
            if (kinds[i].pattern)
                doc_text(s, "pattern", kinds[i].pattern);
            if (kinds[i].description)
                doc_text(s, "description", kinds[i].description);
            return true;
        }
    return false;
}

static void
words(struct arena *a, struct doc *s, const char *kind, bool null)
{
    type(s, "string", null);
    struct doc *list = doc_list(s, "enum");
    while (*kind) {
        size_t n = strcspn(kind, "|");
        doc_item_text(list, arena_copy(a, kind, n));
        kind += n + (kind[n] == '|');
    }
    if (null) {
        struct doc *none = doc_item_text(list, "");
        none->kind = DOC_NULL;
    }
}

static void
reference(struct reading *r, struct doc *s, const char *name)
{
    if (!shape_of(r->arena, r->files, name))
        r->wrong = r->wrong ? r->wrong : name;
    doc_text(s, "$ref", arena_text(r->arena, "#/components/schemas/%s", name));
}

/* A kind on one line; false where it is none. */
static bool
kind_schema(struct reading *r, struct doc *s, const char *said)
{
    size_t n = strlen(said);
    bool null = n && said[n - 1] == '?';
    const char *kind = arena_copy(r->arena, said, n - null), * or = strstr(kind, " or ");

    if (! or &&!strcmp(kind, "span"))
        kind = "=span";
    if (or || (null && kind[0] == '=')) {
        struct doc *any = doc_list(s, "anyOf");
        for (;;) {
            const char *one = or ? arena_copy(r->arena, kind, (size_t)(or -kind)) : kind;
            if (!kind_schema(r, doc_row(any), one))
                return false;
            if (! or)
                break;
            kind = or +4;
            or = strstr(kind, " or ");
        }
        if (null)
            doc_text(doc_row(any), "type", "null");
        return true;
    }
    if (kind[0] == '=')
        reference(r, s, kind + 1);
    else if (strchr(kind, '|'))
        words(r->arena, s, kind, null);
    else
        return plain(s, kind, null);
    return true;
}

/* What the members of an object go into. */
struct object {
    struct doc *properties, *required;
};

static struct object
object(struct doc *s, bool null)
{
    type(s, "object", null);
    struct doc *properties = doc_object(s, "properties");
    return (struct object){ properties, doc_list(s, "required") };
}

static void members(struct reading *, struct lines *, size_t indent, struct object, int deep);

static void
include(struct reading *r, const char *name, struct object to, int deep)
{
    struct line head;
    struct lines l;

    /* "+listed" is found as it stands, "+done" as done, which is a block of its own too. */
    if (deep < DEEPEST && (find(r->arena, r->files, name, &head, &l) ||
                           find(r->arena, r->files, name + 1, &head, &l)))
        members(r, &l, 2, to, deep + 1);
    else
        r->wrong = r->wrong ? r->wrong : name;
}

static void
member(struct reading *r, struct lines *l, const struct line *line, struct object to, int deep)
{
    size_t n = strlen(line->name);
    bool maybe = n && line->name[n - 1] == '~';
    n -= maybe;
    bool list = n > 2 && !strncmp(line->name + n - 2, "[]", 2);
    const char *name = arena_copy(r->arena, line->name, n - (list ? 2 : 0)), *kind = line->kind;
    size_t size = strlen(kind);
    bool null = size && kind[size - 1] == '?';
    struct doc *s = doc_object(to.properties, name);

    if (!maybe)
        doc_item_text(to.required, name);
    if (list) {
        type(s, "array", null);
        s = doc_object(s, "items");
        kind = arena_copy(r->arena, kind, size - null);
        null = false;
    }
    if (!*kind || !strcmp(kind, "?"))
        members(r, l, line->indent + 2, object(s, null), deep + 1);
    else if (!kind_schema(r, s, kind))
        r->wrong = r->wrong ? r->wrong : arena_text(r->arena, "%s %s", name, line->kind);
}

static void
members(struct reading *r, struct lines *l, size_t indent, struct object to, int deep)
{
    struct line line;

    for (;;) {
        struct lines before = *l;
        if (!next_line(r->arena, l, &line) || line.indent < indent) {
            *l = before;
            return;
        }
        if (line.indent > indent || deep > DEEPEST)
            r->wrong = r->wrong ? r->wrong : line.name;
        else if (line.name[0] == '+')
            include(r, line.name, to, deep);
        else
            member(r, l, &line, to, deep);
    }
}

const struct fault *
shape_schemas(struct arena *a, const struct embedded *files, struct doc *schemas)
{
    struct reading r = { .arena = a, .files = files };

    for (const struct embedded *f = files; f && f->name; f++) {
        struct lines l = { f->bytes, f->end };
        struct line head;
        while (next_line(a, &l, &head)) {
            if (head.indent || head.name[0] == '+')
                continue; /* a block to be put into others, and its members */
            struct doc *s = doc_object(schemas, head.name);
            if (head.kind[0] == '=') {
                if (!kind_schema(&r, s, head.kind + 1 + strspn(head.kind + 1, " ")))
                    r.wrong = r.wrong ? r.wrong : head.name;
            } else {
                members(&r, &l, 2, object(s, false), 0);
            }
        }
    }
    return r.wrong ? fault(a, FAULT_OURS, "desk.shape", NULL, r.wrong) : NULL;
}

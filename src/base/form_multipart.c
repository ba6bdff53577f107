/* Where does one part of a form with files end, and the next begin? */
#include "base/form_multipart.h"

#include <string.h>

enum { BOUNDARY_MOST = 70, LINE_MOST = 2048, LINES_MOST = 8 };

/* What the lines above a part say of it. */
struct part {
    const char *name, *filename, *type;
    bool form_data;
};

static const struct fault *
broken(struct form *f, const char *where)
{
    return fault(f->arena, FAULT_BAD, "form.broken", NULL, where);
}

static bool
is_token(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c && strchr("!#$%&'*+-.^_`|~", c));
}

static void
skip_space(const char **p)
{
    while (**p == ' ' || **p == '\t')
        ++*p;
}

/*
 * The next `; name=value` of a header's value, the value without its quotes.
 * Browsers write %22 for a quote in a name, other programs a backslash before
 * it; a backslash before anything else is an old browser's C:\folder\file.
 */
static bool
parameter(struct arena *a, const char **p, char name[32], char **ret)
{
    size_t n = 0;

    skip_space(p);
    if (*(*p)++ != ';')
        return false;
    skip_space(p);
    for (; is_token(**p); ++*p) {
        if (n == 31)
            return false;
        name[n++] = (char)(**p >= 'A' && **p <= 'Z' ? **p + 32 : **p);
    }
    name[n] = '\0';
    if (!n || *(*p)++ != '=')
        return false;
    struct text value = { .arena = a };
    if (**p != '"') {
        while (is_token(**p))
            text_char(&value, *(*p)++);
        *ret = text_done(&value);
        return value.size;
    }
    for (++*p; **p != '"'; ++*p) {
        if (!**p)
            return false;
        if ((*p)[0] == '\\' && (*p)[1] == '"')
            ++*p;
        text_char(&value, **p);
    }
    ++*p;
    *ret = text_done(&value);
    return true;
}

static const char *
boundary_of(struct form *f, const char *type)
{
    const char *found = NULL, *p = strchr(type, ';');
    char name[32], *value;

    while (p && *p) {
        if (!parameter(f->arena, &p, name, &value))
            return NULL;
        if (!strcmp(name, "boundary")) {
            if (found)
                return NULL;
            found = value;
        }
        skip_space(&p);
    }
    if (!found || !*found || strlen(found) > BOUNDARY_MOST)
        return NULL;
    for (const char *s = found; *s; s++) /* RFC 2046 bchars */
        if (!is_token(*s) && !strchr(" ()/:=?,", *s))
            return NULL;
    return found;
}

/* %22, %0D and %0A are what a browser writes for the three characters a quoted name cannot hold. */
static void
unquote(char *s)
{
    char *to = s;

    for (; *s; s++)
        if (!strncmp(s, "%22", 3) || !strncasecmp(s, "%0D", 3) || !strncasecmp(s, "%0A", 3)) {
            *to++ = s[1] == '2' ? '"' : ' ';
            s += 2;
        } else {
            *to++ = *s;
        }
    *to = '\0';
}

static const char *
without_folders(const char *s)
{
    for (const char *p = s; *p; p++)
        if (*p == '/' || *p == '\\')
            s = p + 1;
    return s;
}

static const struct fault *
disposition(struct form *f, const char *p, struct part *part)
{
    char name[32], *value;
    bool extended = false;

    if (part->form_data || strncasecmp(p, "form-data", 9))
        return broken(f, "content-disposition");
    part->form_data = true;
    for (p += 9, skip_space(&p); *p; skip_space(&p)) {
        if (!parameter(f->arena, &p, name, &value) || !utf8_valid(value, strlen(value)))
            return broken(f, "content-disposition");
        if (!strcmp(name, "name") && !part->name) {
            unquote(value);
            part->name = value;
        } else if (!strcmp(name, "filename") && !part->filename) {
            unquote(value);
            part->filename = without_folders(value);
        } else if (!strcmp(name, "filename*") && !extended) {
            /* RFC 7578 wants this nowhere; common libraries send it for Japanese names. */
            if (strncasecmp(value, "utf-8''", 7))
                return broken(f, "filename*");
            value = text_unescape(f->arena, value + 7, strlen(value + 7), false);
            if (!value)
                return broken(f, "filename*");
            part->filename = without_folders(value);
            extended = true;
        } else if (!strcmp(name, "name") || !strncmp(name, "filename", 8)) {
            return broken(f, "content-disposition");
        }
    }
    return part->name ? NULL : broken(f, "content-disposition");
}

static const struct fault *
header_line(struct form *f, const char *line, struct part *part)
{
    const char *colon = strchr(line, ':');
    size_t n = colon ? (size_t)(colon - line) : 0;

    if (!n)
        return broken(f, "header");
    const char *value = colon + 1;
    skip_space(&value);
    if (n == 19 && !strncasecmp(line, "content-disposition", n))
        return disposition(f, value, part);
    if (n == 12 && !strncasecmp(line, "content-type", n))
        part->type = value;
    if (n == 25 && !strncasecmp(line, "content-transfer-encoding", n) &&
        strcasecmp(value, "binary") && strcasecmp(value, "8bit") && strcasecmp(value, "7bit"))
        return broken(f, "content-transfer-encoding");
    return NULL;
}

/* The lines above the bytes; *p is left on the first byte. */
static const struct fault *
read_header(struct form *f, const char **p, const char *end, struct part *part)
{
    for (int lines = 0; lines <= LINES_MOST; lines++) {
        const char *stop = memmem(*p, (size_t)(end - *p), "\r\n", 2);
        if (!stop || stop - *p > LINE_MOST)
            return broken(f, "header");
        size_t n = (size_t)(stop - *p);
        const char *line = arena_copy(f->arena, *p, n);
        *p = stop + 2;
        if (!n)
            return part->form_data ? NULL : broken(f, "content-disposition");
        if (!utf8_valid(line, n))
            return broken(f, "header");
        TRY(header_line(f, line, part));
    }
    return broken(f, "header");
}

static const struct fault *
keep(struct form *f, const struct part *part, const char *bytes, size_t size)
{
    struct form_field *field;

    if (!part->filename)
        return form_join_text(f, part->name, arena_copy(f->arena, bytes, size), size);
    if (!*part->filename && !size)
        return NULL;
    TRY(form_join(f, part->name, bytes, size, &field));
    field->filename = part->filename;
    field->type = part->type;
    return NULL;
}

const struct fault *
form_multipart(struct form *f, const char *type, const char *body, size_t size)
{
    const char *boundary = boundary_of(f, type), *p = body, *end = body + size;

    if (!boundary)
        return broken(f, "boundary");
    const char *mark = arena_text(f->arena, "\r\n--%s", boundary);
    size_t n = strlen(mark);

    /* The first mark has no line end before it: nothing precedes the first part. */
    if (size < n - 2 || memcmp(p, mark + 2, n - 2))
        return broken(f, "boundary");
    p += n - 2;
    for (;;) {
        if (end - p >= 2 && !memcmp(p, "--", 2))
            break;
        while (p < end && (*p == ' ' || *p == '\t'))
            p++;
        if (end - p < 2 || memcmp(p, "\r\n", 2))
            return broken(f, "boundary");
        p += 2;
        struct part part = { 0 };
        TRY(read_header(f, &p, end, &part));
        const char *stop = memmem(p, (size_t)(end - p), mark, n);
        if (!stop)
            return broken(f, "end");
        TRY(keep(f, &part, p, (size_t)(stop - p)));
        p = stop + n;
    }
    p += 2;
    if (p != end && (end - p != 2 || memcmp(p, "\r\n", 2)))
        return broken(f, "end");
    return NULL;
}

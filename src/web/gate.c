/* Is this strictly a request, and could nobody read it as another? */
#include "web/gate.h"

#include <string.h>

#include "base/text.h"

#define REFUSE(s, k) ((struct refusal){ (s), (k) })
#define PASSED ((struct refusal){ 0 })

/* tchar of RFC 9110 5.6.2. */
static bool
is_token(const char *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (!((s[i] >= '0' && s[i] <= '9') || (s[i] >= 'A' && s[i] <= 'Z') ||
              (s[i] >= 'a' && s[i] <= 'z') || (s[i] && strchr("!#$%&'*+-.^_`|~", s[i]))))
            return false;
    return size > 0;
}

/* Visible characters, spaces, tabs, and bytes above ASCII; no control character. */
static bool
is_value(const char *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (((unsigned char)s[i] < 0x20 && s[i] != '\t') || s[i] == 0x7F)
            return false;
    return true;
}

static struct refusal
verb_of(const char *method, enum ask_verb *ret)
{
    static const char *const known[] = { "PUT",     "DELETE", "OPTIONS", "PATCH",
                                         "CONNECT", "TRACE",  "PROPFIND" };
    static const char *const ours[] = {
        [ASK_GET] = "GET", [ASK_HEAD] = "HEAD", [ASK_POST] = "POST"
    };

    for (size_t i = 0; i < COUNT(ours); i++)
        if (!strcmp(method, ours[i])) {
            *ret = (enum ask_verb)i;
            return PASSED;
        }
    for (size_t i = 0; i < COUNT(known); i++)
        if (!strcmp(method, known[i]))
            return REFUSE(405, "gate.method");
    return is_token(method, strlen(method)) ? REFUSE(501, "gate.method")
                                            : REFUSE(400, "gate.method");
}

/* A path that could be written in two ways is refused: doors are judged by it. */
static bool
path_plain(const char *path)
{
    if (*path != '/')
        return false;
    for (const char *s = path; (s = strchr(s, '/')); s++) {
        size_t n = strcspn(s + 1, "/");
        if ((!n && s[1]) || (n == 1 && s[1] == '.') || (n == 2 && s[1] == '.' && s[2] == '.'))
            return false;
    }
    return !strchr(path, '\\');
}

static struct refusal
read_target(struct arena *a, const char *target, struct gate_pass *ret)
{
    size_t size = strlen(target);

    if (size > GATE_TARGET_MOST)
        return REFUSE(414, "gate.long");
    for (size_t i = 0; i < size; i++)
        if (target[i] <= 0x20 || target[i] >= 0x7F || target[i] == '#')
            return REFUSE(400, "gate.target");
    if (*target != '/')
        return REFUSE(400, "gate.target");
    size_t path_size = strcspn(target, "?");
    for (size_t i = 0; i + 2 < path_size; i++)
        if (!strncasecmp(target + i, "%2F", 3))
            return REFUSE(400, "gate.path");
    const char *path = text_unescape(a, target, path_size, false);
    if (!path || !path_plain(path) || strpbrk(path, "\r\n\t"))
        return REFUSE(400, "gate.path");
    ret->path = path;
    ret->query = target[path_size] ? arena_dup(a, target + path_size + 1) : "";
    return PASSED;
}

static bool
all_digits(const char *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (s[i] < '0' || s[i] > '9')
            return false;
    return size > 0;
}

/* A name or an address, then perhaps a port. */
static bool
host_plain(const char *s)
{
    size_t n;

    if (*s == '[') {
        n = strspn(s + 1, "0123456789abcdefABCDEF:.");
        if (!n || s[n + 1] != ']')
            return false;
        n += 2;
    } else {
        n = strspn(s, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_");
        if (!n || n > 255)
            return false;
    }
    return !s[n] || (s[n] == ':' && strlen(s + n) <= 6 && all_digits(s + n + 1, strlen(s + n + 1)));
}

/* Fields of which a second one would leave it open which one counts. */
static bool
only_once(const char *name)
{
    static const char *const once[] = {
        "host",   "content-length", "transfer-encoding", "content-type",    "authorization",
        "origin", "expect",         "sec-fetch-site",    "idempotency-key",
    };

    for (size_t i = 0; i < COUNT(once); i++)
        if (!strcmp(name, once[i]))
            return true;
    return false;
}

static bool
is_forwarding(const char *name)
{
    return !strcmp(name, "forwarded") || !strncmp(name, "x-forwarded-", 12) ||
           !strcmp(name, "x-real-ip") || !strcmp(name, "via") || !strcmp(name, "true-client-ip") ||
           !strcmp(name, "cf-connecting-ip");
}

static struct refusal
read_fields(struct arena *a, const struct gate_head *head, struct gate_pass *ret)
{
    size_t n = 0;

    ret->headers = arena_array(a, head->count + 1, sizeof *ret->headers);
    for (size_t i = 0; i < head->count; i++) {
        const struct gate_field *f = &head->field[i];
        if (!is_token(f->name, f->name_size) || !is_value(f->value, f->value_size))
            return REFUSE(400, "gate.field");
        char *name = arena_copy(a, f->name, f->name_size);
        for (char *c = name; *c; c++)
            if (*c >= 'A' && *c <= 'Z')
                *c = (char)(*c + 32);
        ret->forwarded |= is_forwarding(name);

        struct ask_header *earlier = ret->headers;
        while (earlier->name && strcmp(earlier->name, name))
            earlier++;
        const char *value = arena_copy(a, f->value, f->value_size);
        if (!earlier->name)
            ret->headers[n++] = (struct ask_header){ name, value };
        else if (only_once(name))
            return REFUSE(400, "gate.twice");
        else
            earlier->value = arena_text(a, "%s%s%s", earlier->value,
                                        strcmp(name, "cookie") ? ", " : "; ", value);
    }
    return PASSED;
}

static const char *
field(const struct gate_pass *p, const char *name)
{
    for (const struct ask_header *h = p->headers; h->name; h++)
        if (!strcmp(h->name, name))
            return h->value;
    return NULL;
}

static struct refusal
read_framing(struct gate_pass *ret, bool old)
{
    const char *length = field(ret, "content-length");
    const char *coding = field(ret, "transfer-encoding"), *expect = field(ret, "expect");

    if (coding && (length || old))
        return REFUSE(400, "gate.framing");
    if (coding && strcasecmp(coding, "chunked"))
        return REFUSE(501, "gate.framing");
    if (length && (!all_digits(length, strlen(length)) || strlen(length) > 18))
        return REFUSE(400, "gate.framing");
    if (expect && strcasecmp(expect, "100-continue"))
        return REFUSE(417, "gate.expect");
    ret->chunked = coding;
    ret->length = 0;
    for (const char *s = length; s && *s; s++)
        ret->length = ret->length * 10 + (uint64_t)(*s - '0');
    return PASSED;
}

struct refusal
gate_ask(struct arena *a, const struct gate_head *head, struct gate_pass *ret)
{
    bool old = !strcmp(head->version, "HTTP/1.0");
    struct refusal no;

    *ret = (struct gate_pass){ .query = "" };
    if (!old && strcmp(head->version, "HTTP/1.1"))
        return REFUSE(505, "gate.version");
    if (head->size > GATE_HEAD_MOST || head->count > GATE_FIELDS_MOST)
        return strlen(head->target) > GATE_TARGET_MOST ? REFUSE(414, "gate.long")
                                                       : REFUSE(431, "gate.head");
    no = verb_of(head->method, &ret->verb);
    if (no.status)
        return no;
    no = read_fields(a, head, ret);
    if (no.status)
        return no;
    const char *host = field(ret, "host");
    if (host ? !host_plain(host) : !old)
        return REFUSE(400, "gate.host");
    no = read_target(a, head->target, ret);
    if (no.status)
        return no;
    return read_framing(ret, old);
}

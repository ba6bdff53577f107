/* How do asks and replies cross a socket? */
#include "cli/wire.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/json.h"

enum { HEAD_MOST = 64 << 10, BODY_MOST = 64 << 20 };

static bool
put(int fd, const void *bytes, size_t size)
{
    const char *p = bytes;

    while (size) {
        ssize_t n = send(fd, p, size, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        size -= (size_t)n;
    }
    return true;
}

static bool
get(int fd, void *bytes, size_t size)
{
    char *p = bytes;

    while (size) {
        ssize_t n = read(fd, p, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        size -= (size_t)n;
    }
    return true;
}

static bool
put_framed(int fd, const struct doc *head, const char *body, size_t size)
{
    struct arena a = { 0 };
    size_t n;
    char *json = json_write(&a, head, &n);
    uint32_t length = (uint32_t)n;
    bool ok = n <= HEAD_MOST && put(fd, &length, sizeof length) && put(fd, json, n) &&
              (!size || put(fd, body, size));

    arena_clear(&a);
    return ok;
}

static struct doc *
get_framed(int fd, struct arena *a, char **ret_body, size_t *ret_size)
{
    uint32_t length;
    struct doc *head;
    int64_t size = 0;

    if (!get(fd, &length, sizeof length) || length > HEAD_MOST)
        return NULL;
    char *json = arena_take(a, length + 1);
    if (!get(fd, json, length) || json_read(a, json, length, &head) ||
        !doc_get_int(head, "size", &size) || size < 0 || size > BODY_MOST)
        return NULL;
    *ret_body = arena_take(a, (size_t)size + 1);
    *ret_size = (size_t)size;
    return !size || get(fd, *ret_body, (size_t)size) ? head : NULL;
}

bool
wire_put_ask(int fd, const struct ask *ask)
{
    struct arena a = { 0 };
    struct doc *head = doc_new(&a), *headers = doc_object(head, "headers");

    doc_int(head, "verb", ask->verb);
    doc_text(head, "path", ask->path);
    doc_text(head, "query", ask->query);
    doc_text(head, "as", ask->as);
    doc_int(head, "size", (int64_t)ask->body_size);
    for (const struct ask_header *h = ask->headers; h && h->name; h++)
        doc_text(headers, h->name, h->value);
    bool ok = put_framed(fd, head, ask->body, ask->body_size);
    arena_clear(&a);
    return ok;
}

struct ask *
wire_get_ask(int fd)
{
    struct ask *ask = ask_new();
    char *body;
    int64_t verb;
    const struct doc *head = get_framed(fd, &ask->arena, &body, &ask->body_size);

    if (!head || !doc_get_int(head, "verb", &verb) || !doc_get_text(head, "path")) {
        ask_free(ask);
        return NULL;
    }
    const struct doc *headers = doc_get(head, "headers");
    struct ask_header *all = arena_array(&ask->arena, doc_count(headers) + 1, sizeof *all);
    size_t n = 0;
    doc_each (h, headers)
        if (h->kind == DOC_TEXT)
            all[n++] = (struct ask_header){ h->key, h->text.s };
    ask->verb = verb == ASK_POST ? ASK_POST : ASK_GET;
    ask->host = HOST_OPERATOR;
    ask->path = doc_get_text(head, "path");
    ask->query = doc_get_text(head, "query") ? doc_get_text(head, "query") : "";
    ask->as = doc_get_text(head, "as");
    ask->headers = all;
    ask->body = body;
    ask->address = "";
    ask->loopback = true;
    ask->arrived = clock_now();
    return ask;
}

bool
wire_put_reply(int fd, const struct ask *ask)
{
    struct arena a = { 0 };
    struct doc *head = doc_new(&a), *headers = doc_object(head, "headers");

    doc_int(head, "status", ask->reply.status);
    doc_text(head, "type", ask->reply.type);
    doc_int(head, "size", (int64_t)ask->reply.size);
    for (const struct ask_header *h = ask->reply.header; h->name; h++)
        doc_text(headers, h->name, h->value);
    bool ok = put_framed(fd, head, ask->reply.body, ask->reply.size);
    arena_clear(&a);
    return ok;
}

bool
wire_get_reply(int fd, struct ask *ask)
{
    char *body;
    size_t size;
    int64_t status;
    const struct doc *head = get_framed(fd, &ask->arena, &body, &size);

    if (!head || !doc_get_int(head, "status", &status))
        return false;
    ask->reply = (struct reply){
        .status = (int)status, .type = doc_get_text(head, "type"), .body = body, .size = size
    };
    const struct doc *headers = doc_get(head, "headers");
    doc_each (h, headers)
        if (h->kind == DOC_TEXT)
            reply_header(&ask->reply, h->key, h->text.s);
    return true;
}

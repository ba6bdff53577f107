/* A request's head: whatever is said, what passes the gate is plain. */
#include <string.h>

#include "base/text.h"
#include "fuzz.h"
#include "web/gate.h"

static char *
next(char **at, const char *end, const char *stop)
{
    char *from = *at, *found = memmem(from, (size_t)(end - from), stop, strlen(stop));

    if (!found) {
        *at = (char *)(uintptr_t)end;
        return from;
    }
    *found = '\0';
    *at = found + strlen(stop);
    return from;
}

static void
looks_plain(const struct gate_pass *p)
{
    HOLDS(p->path[0] == '/');
    HOLDS(utf8_valid(p->path, strlen(p->path)));
    HOLDS(!strstr(p->path, "//") && !strstr(p->path, "/../") && !strstr(p->path, "/./"));
    HOLDS(!strchr(p->path, '\n') && !strchr(p->path, '\\'));
    HOLDS(utf8_valid(p->query, strlen(p->query)) && !strchr(p->query, ' '));
    HOLDS(!(p->chunked && p->length));
    for (const struct ask_header *h = p->headers; h->name; h++) {
        for (const char *c = h->name; *c; c++)
            HOLDS(*c > ' ' && *c < 0x7F && !(*c >= 'A' && *c <= 'Z'));
        HOLDS(!strpbrk(h->value, "\r\n"));
        for (const struct ask_header *later = h + 1; later->name; later++)
            HOLDS(strcmp(h->name, later->name));
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena a = { 0 };
    struct gate_field field[GATE_FIELDS_MOST + 1];
    char *at = arena_copy(&a, bytes, size);
    const char *end = at + size;
    struct gate_head head = { .field = field, .size = size };
    struct gate_pass pass;

    char *line = next(&at, end, "\r\n"), *stop = line + strlen(line);
    head.method = next(&line, stop, " ");
    head.target = next(&line, stop, " ");
    head.version = line;
    while (at < end && head.count < COUNT(field)) {
        char *name = next(&at, end, "\r\n"), *value = strchr(name, ':');
        if (!*name)
            break;
        size_t n = value ? (size_t)(value - name) : strlen(name);
        value = value ? value + 1 + strspn(value + 1, " ") : name + n;
        field[head.count++] = (struct gate_field){ name, value, n, strlen(value) };
    }
    struct refusal no = gate_ask(&a, &head, &pass);
    if (no.status)
        HOLDS(no.status >= 400 && no.status <= 505 && no.key);
    else
        looks_plain(&pass);
    arena_clear(&a);
    return 0;
}

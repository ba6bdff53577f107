/* What is an errand on its way in, and on its way out? */
#include "base/ask.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct ask *
ask_new(void)
{
    struct ask *a = calloc(1, sizeof *a);

    if (!a)
        abort();
    a->query = "";
    a->path = "/";
    return a;
}

void
ask_free(struct ask *a)
{
    if (!a)
        return;
    arena_clear(&a->arena);
    free(a);
}

const char *
ask_header(const struct ask *a, const char *name)
{
    for (const struct ask_header *h = a->headers; h && h->name; h++)
        if (!strcmp(h->name, name))
            return h->value;
    return NULL;
}

void
reply_header(struct reply *r, const char *name, const char *value)
{
    size_t i = 0;

    while (r->header[i].name)
        i++;
    assert(i + 1 < COUNT(r->header));
    r->header[i] = (struct ask_header){ name, value };
}

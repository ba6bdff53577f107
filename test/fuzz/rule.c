/*
 * Any bytes as a question, any bytes as rows of law: an answer or an error, never a crash.
 *
 * The first line names the op; the rest is the question.  An op of "law" takes the rest as a
 * file of rows.
 */
#include "fuzz.h"

#include <string.h>

#include "base/json.h"
#include "law/rule.h"

static const struct law *
shipped(void)
{
    static struct arena arena;
    static const struct law *law;

    if (!law)
        HOLDS(!law_shipped(&arena, &law));
    return law;
}

static void
ask(struct arena *a, const char *op, const char *text, size_t size)
{
    struct doc *in, *out;
    size_t length;

    if (json_read(a, text, size, &in))
        return;
    bool ok = rule_run(a, shipped(), op, in, &out);
    HOLDS(ok == !doc_get(out, "error"));
    HOLDS(json_write(a, out, &length) && length > 0);
}

/* Rows by themselves, so that a run stays short. */
static void
load(struct arena *a, const char *text, size_t size)
{
    struct law_source source = { "fuzz.tsv", text, size, 1 };
    const struct law *law;

    if (law_load(a, &source, 1, &law))
        return;
    for (size_t i = 0; law_row(law, i); i++)
        HOLDS(law_row(law, i)->repealed || !law_speaks(law, law_row(law, i)->from) ||
              law_at(law, law_row(law, i)->key, law_row(law, i)->from) == law_row(law, i));
    law_doc(law, (struct day){ 20200715 }, "nps", doc_new(a));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data, *end = size ? memchr(text, '\n', size) : NULL;
    struct arena arena = { 0 };

    if (end) {
        char *op = arena_copy(&arena, text, (size_t)(end - text));
        size_t rest = size - (size_t)(end - text) - 1;

        if (!strcmp(op, "law"))
            load(&arena, end + 1, rest);
        else
            ask(&arena, op, end + 1, rest);
    }
    arena_clear(&arena);
    return 0;
}

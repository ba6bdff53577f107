/* Which releases has an office loaded, and how does the next one get there? */
#include "cli/law_office.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "cli/await.h"
#include "cli/counter.h"
#include "cli/law.h"
#include "cli/plain.h"
#include "cli/settled.h"
#include "cli/tell.h"
#include "cli/upload.h"

/* Asks and reads; NULL, said on standard error, where it was refused.  The ask is freed. */
static const struct doc *
answer(struct arena *a, struct counter *c, struct ask *ask)
{
    struct doc *d = NULL;

    if (!counter_ask(c, ask)) {
        ask_free(ask);
        return NULL;
    }
    const char *body = arena_copy(a, ask->reply.body ? ask->reply.body : "", ask->reply.size);
    const struct fault *f = json_read(a, body, strlen(body), &d);
    if (f)
        tell_fault("law", NULL, f);
    else if (ask->reply.status >= 400)
        plain_print(stderr, body, strlen(body));
    bool good = !f && ask->reply.status < 400;
    ask_free(ask);
    return good ? d : NULL;
}

static const struct law *
read_releases(struct arena *a, const struct doc *rows, const char *regime)
{
    size_t n = 0;
    struct law_source *sources = arena_array(a, doc_count(rows) + 1, sizeof *sources);
    const struct law *law;

    doc_each (row, rows) {
        int64_t release = 0;
        const char *body = doc_get_text(row, "body"), *name = doc_get_text(row, "name");
        doc_get_int(row, "release", &release);
        sources[n++] = (struct law_source){ name ? name : "", body ? body : "",
                                            body ? strlen(body) : 0, (int)release };
    }
    const struct fault *f = law_with(a, sources, n, &law);
    if (f)
        tell_fault("law", f->field, f);
    return f ? NULL : law_under(law, regime);
}

const struct law *
law_of_office(struct arena *a, const char *data, const char *as, const char *regime)
{
    static const struct ask_header headers[] = { { "accept", "application/json" }, { NULL, NULL } };
    const struct law *law = NULL;
    struct counter counter;

    if (!counter_open(&counter, data))
        return NULL;
    struct ask *ask = office_ask(ASK_GET, "/rules/releases", as);
    ask->headers = headers;
    const struct doc *d = answer(a, &counter, ask);
    if (d)
        law = read_releases(a, doc_get(d, "rows"), regime);
    counter_close(&counter);
    return law;
}

static const char *
leaf(struct arena *a, const struct doc *row, const char *key)
{
    const struct doc *d = doc_get(row, key);
    int64_t n;

    if (d && d->kind == DOC_TEXT)
        return d->text.s;
    if (d && d->kind == DOC_BOOL)
        return d->i ? "yes" : "no";
    return doc_get_int(row, key, &n) ? arena_text(a, "%lld", (long long)n) : "-";
}

static void
tell_loaded(struct arena *a, const struct doc *d)
{
    int64_t count = 0;

    doc_each (row, doc_get(d, "rows"))
        printf("%s %s %s  %s -> %s  %s\n", leaf(a, row, "regime"), leaf(a, row, "day"),
               leaf(a, row, "key"), leaf(a, row, "was"), leaf(a, row, "is"), leaf(a, row, "cite"));
    doc_get_int(d, "count", &count);
    printf("%lld rows differ\n", (long long)count);
    if (doc_get_bool(d, "loaded"))
        printf("release %s\n", leaf(a, d, "release"));
}

int
law_into_office(struct arena *a, const char *data, const char *as, const char *path, bool only_try)
{
    const struct upload_field fields[] = { { "mode", only_try ? "try" : "apply" }, { 0 } };
    struct law_source file;
    struct counter counter;
    int status = 1;
    const struct fault *f = law_file(a, path, 0, &file);

    if (f)
        return tell_fault("law", path, f);
    if (!counter_open(&counter, data))
        return 1;
    const struct doc *d = answer(a, &counter,
                                 upload_ask("/rules/releases", as, fields,
                                            (struct upload_file){ path, file.bytes, file.size }));
    if (d) {
        struct await w = { .counter = &counter, .command = "law", .as = as, .arena = a };

        tell_loaded(a, d);
        status = 0;
        if (doc_get_bool(d, "loaded")) {
            fflush(stdout);
            if (await_begun(&w, d))
                settled_tell(w.result, false);
            else
                status = 1;
        }
    }
    counter_close(&counter);
    return fflush(stdout) ? 1 : status;
}

/* tsutome get and post: an errand from the shell, the same as from a browser. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "cli/plain.h"

const char *
cli_data(const char *said)
{
    const char *env = getenv("TSUTOME_DATA");

    return said ? said : env && *env ? env : "office";
}

/* field=value arguments as a query or as the JSON of a body; a field twice is a list. */
static bool
fields(struct arena *a, char **argv, struct doc *d, struct text *query)
{
    for (; *argv; argv++) {
        char *eq = strchr(*argv, '=');
        if (!eq || eq == *argv) {
            cli_wrong("get|post", "%s is not field=value", *argv);
            return false;
        }
        const char *name = arena_copy(a, *argv, (size_t)(eq - *argv));
        const struct doc *had = doc_get(d, name);
        if (had && had->kind == DOC_LIST) {
            doc_item_text((struct doc *)(uintptr_t)had, eq + 1);
        } else if (had) {
            const char *first = had->text.s;
            struct doc *list = doc_list(d, name);
            doc_item_text(list, first);
            doc_item_text(list, eq + 1);
        } else {
            doc_text(d, name, eq + 1);
        }
        text_char(query, query->size ? '&' : '?');
        text_add(query, text_escape_url(a, name));
        text_char(query, '=');
        text_add(query, text_escape_url(a, eq + 1));
    }
    return true;
}

static int
visit(enum ask_verb verb, int argc, char **argv)
{
    const char *data = NULL, *as = NULL, *lang = "ja", *key = NULL;
    bool json = false;
    const struct option_of options[] = {
        { "--data", &data, NULL }, { "--as", &as, NULL },     { "--lang", &lang, NULL },
        { "--key", &key, NULL },   { "--json", NULL, &json }, { 0 },
    };
    struct arena a = { 0 };
    struct text query = { .arena = &a };
    struct doc *body = doc_new(&a);
    struct counter counter;
    int rc = 1;

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc < 2 || argv[1][0] != '/')
        return cli_wrong(argv[0], "which path?  tsutome %s /me/today --as LOGIN", argv[0]);
    if (!fields(&a, argv + 2, body, &query))
        return 2;
    if (!counter_open(&counter, cli_data(data)))
        return 1;
    const char *path = verb == ASK_GET && query.size
                           ? arena_text(&a, "%s%s", argv[1], text_done(&query))
                           : argv[1];
    struct ask *ask = office_ask(verb, path, as);
    const struct ask_header headers[] = { { "accept", "application/json" },
                                          { "accept-language", lang },
                                          { "content-type", "application/json" },
                                          { key ? "idempotency-key" : NULL, key },
                                          { NULL, NULL } };
    ask->headers = headers;
    if (verb == ASK_POST)
        ask->body = json_write(&ask->arena, body, &ask->body_size);
    if (counter_ask(&counter, ask)) {
        rc = ask->reply.status >= 400;
        FILE *out = rc && !json ? stderr : stdout;
        bool document = ask->reply.type && strstr(ask->reply.type, "json");
        if (json || !document)
            fwrite(ask->reply.body ? ask->reply.body : "", 1, ask->reply.size, out);
        else
            plain_print(out, ask->reply.body, ask->reply.size);
        if (json || document)
            fputc('\n', out);
    }
    ask_free(ask);
    counter_close(&counter);
    arena_clear(&a);
    return rc;
}

int
cli_get(int argc, char **argv)
{
    return visit(ASK_GET, argc, argv);
}

int
cli_post(int argc, char **argv)
{
    return visit(ASK_POST, argc, argv);
}

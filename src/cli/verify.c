/* tsutome verify: is what stands in a place what a program of ours wrote? */
#include <stdio.h>
#include <string.h>

#include "app/app.h"
#include "base/json.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "cli/plain.h"
#include "cli/tell.h"
#include "desk/examine.h"
#include "store/examine.h"

extern const struct embedded db_migrations[];

static const char *
in_words(struct arena *a, const char *key)
{
    return tell_key(a, key, NULL, NULL);
}

/* What is read by people: keys become words, and lists that are empty are left out. */
static void
say_plainly(struct arena *a, const struct doc *d)
{
    static const char *const numbers[] = { "lines",    "facts",       "erased",  "version",
                                           "sessions", "credentials", "unproved" };
    struct doc *out = doc_new(a);
    const struct doc *first = doc_get(d, "first");
    size_t size;

    doc_text(out, "sound", doc_get_bool(d, "sound") ? "yes" : "no");
    for (size_t i = 0; i < COUNT(numbers); i++) {
        int64_t n = 0;
        doc_get_int(d, numbers[i], &n);
        doc_int(out, numbers[i], n);
    }
    if (doc_get_text(d, "head"))
        doc_text(out, "head", doc_get_text(d, "head"));
    if (first) {
        int64_t seq = 0, id = 0;
        doc_get_int(first, "seq", &seq);
        doc_get_int(first, "id", &id);
        const char *table = doc_get_text(first, "table");
        doc_text(out, "first",
                 arena_text(a, "%s (%s, seq %lld%s%s)", in_words(a, doc_get_text(first, "why")),
                            doc_get_text(first, "why"), (long long)seq,
                            table ? arena_text(a, ", %s ", table) : "",
                            table ? arena_text(a, "%lld", (long long)id) : ""));
    }
    if (doc_count(doc_get(d, "troubles"))) {
        struct doc *rows = doc_list(out, "troubles");
        doc_each (t, doc_get(d, "troubles")) {
            struct doc *row = doc_row(rows);
            int64_t id = 0;
            doc_text(row, "why", in_words(a, doc_get_text(t, "why")));
            doc_text(row, "what", doc_get_text(t, "what"));
            if (doc_get_int(t, "id", &id) && id)
                doc_int(row, "id", id);
        }
    }
    struct doc *rows = doc_list(out, "not_examined");
    doc_each (t, doc_get(d, "not_examined"))
        doc_text(doc_row(rows), "what",
                 in_words(a, arena_text(a, "verify.not.%s", doc_get_text(t, "what"))));
    const char *body = json_write(a, out, &size);
    plain_print(stdout, body, size);
}

/* The answer as JSON, or for people; the exit status. */
static int
say(struct arena *a, const char *body, size_t size, bool json)
{
    struct doc *d;

    if (json_read(a, body, size, &d)) {
        fprintf(stderr, "tsutome verify: the answer cannot be read\n");
        return 1;
    }
    if (json || doc_get_text(d, "fault"))
        fwrite(body, 1, size, stdout);
    else
        say_plainly(a, d);
    putchar('\n');
    return !doc_get_bool(d, "sound");
}

/* By the server that has the folder open. */
static int
ask_server(struct counter *counter, const char *head, bool json)
{
    struct ask *ask = office_ask(ASK_GET, "/operator/verify", NULL);
    int rc = 1;

    if (head)
        ask->query = arena_text(&ask->arena, "head=%s", text_escape_url(&ask->arena, head));
    if (counter_ask(counter, ask))
        rc = say(&ask->arena, ask->reply.body, ask->reply.size, json);
    ask_free(ask);
    return rc;
}

/* In this process, without making, moving on or locking anything. */
static int
ask_folder(const char *where, const char *said, bool json)
{
    struct arena a = { 0 };
    struct head head;
    struct store *store = NULL;
    struct doc *d = NULL;
    const struct store_options options = { .where = where,
                                           .migrations = db_migrations,
                                           .tables = office_tables(&a) };
    const struct fault *f = NULL;
    int rc = 1;

    log_quiet(1);
    if (said && !examined_head(said, &head))
        f = fault(&a, FAULT_FORM, "verify.head.unknown", "head", said);
    if (!f)
        f = store_open_only(&a, &options, &store);
    if (!f)
        f = examine(store, &a, said ? &head : NULL, &d);
    if (f) {
        fprintf(stderr, "tsutome: %s: %s\n", where, tell_words(&a, f));
    } else {
        size_t size;
        const char *body = json_write(&a, d, &size);
        rc = say(&a, body, size, json);
    }
    store_close(store);
    arena_clear(&a);
    return rc;
}

int
cli_verify(int argc, char **argv)
{
    const char *data = NULL, *head = NULL;
    bool json = false;
    const struct option_of options[] = {
        { "--data", &data, NULL }, { "--head", &head, NULL }, { "--json", NULL, &json }, { 0 }
    };
    struct counter counter;

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc > 1)
        return cli_wrong("verify", "%s: what is that for?", argv[1]);
    if (!counter_dial(&counter, cli_data(data)))
        return ask_folder(cli_data(data), head, json);
    int rc = ask_server(&counter, head, json);
    counter_close(&counter);
    return rc;
}

/*
 * tsutome explain: why is this figure what it is?
 *
 *     tsutome explain hana 2020-07
 *     tsutome explain hana 2020-07-15 --format json
 *     tsutome explain hana flextime 2020-07-15          the unit in which the day lies
 *     tsutome explain hana leave                        the balance of annual leave
 *     tsutome explain hana 2020-07 --as-known 18204      what it said when that line was the last
 *
 * The same errand as the panel 「なぜこの数字？」 on a page, asked for the officer whose figures
 * they are.
 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/json.h"
#include "base/text.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "cli/explain_text.h"
#include "cli/plain.h"
#include "cli/tell.h"

struct asked {
    const char *login, *path;
    const char *data, *lang;
    int64_t as_known; /* 0: now */
    bool json;
};

/* A refusal in the words of its faults, or of its title. */
static void
tell_refusal(struct arena *a, const struct asked *asked, const char *body, size_t size)
{
    struct doc *d;
    bool told = false;

    if (asked->json || json_read(a, body, size, &d)) {
        fprintf(stderr, "%.*s\n", (int)size, body);
        return;
    }
    doc_each (row, doc_get(d, "faults")) {
        const char *key = doc_get_text(row, "key"), *seen = doc_get_text(row, "seen");
        fprintf(stderr, "tsutome explain: %s\n", tell_key(a, key ? key : "", seen, NULL));
        told = true;
    }
    if (!told)
        plain_print(stderr, body, size);
}

static int
answer(struct arena *a, const struct asked *asked, const struct reply *r)
{
    const char *body = r->body ? r->body : "";
    struct doc *d;

    if (r->status >= 400) {
        tell_refusal(a, asked, body, r->size);
        return 1;
    }
    if (asked->json) {
        fwrite(body, 1, r->size, stdout);
        putchar('\n');
        return 0;
    }
    const struct fault *f = json_read(a, body, r->size, &d);
    if (f)
        return tell_fault("explain", NULL, f);
    explain_tell(a, d);
    return 0;
}

static int
ask_office(struct arena *a, const struct asked *asked)
{
    const struct ask_header headers[] = { { "accept", "application/json" },
                                          { "accept-language", tell_lang() },
                                          { NULL, NULL } };
    struct counter counter;
    int rc = 1;

    if (!counter_open(&counter, cli_data(asked->data)))
        return 1;
    struct ask *ask = office_ask(ASK_GET, asked->path, asked->login);
    ask->headers = headers;
    if (asked->as_known)
        ask->query = arena_text(&ask->arena, "%s%sas_known=%lld", ask->query,
                                *ask->query ? "&" : "", (long long)asked->as_known);
    if (counter_ask(&counter, ask))
        rc = answer(a, asked, &ask->reply);
    ask_free(ask);
    counter_close(&counter);
    return rc;
}

/* Where the figure stands: a month, a day, the balance of leave, a flextime unit.  NULL: none of
 * them. */
static const char *
path_of(struct arena *a, int words, char **word)
{
    bool leave = !strcmp(word[0], "leave"), flex = !strcmp(word[0], "flextime");
    struct day day = moment_day(clock_now());

    if (leave || flex) {
        if (words > 1 && !day_parse(word[1], &day))
            return NULL;
        return leave ? arena_text(a, "/me/leave/why?on=%s", day_iso(a, day))
                     : arena_text(a, "/me/%s/flextime", day_iso(a, day));
    }
    bool month = strlen(word[0]) == 7;
    if (words > 1 || !day_parse(month ? arena_text(a, "%s-01", word[0]) : word[0], &day))
        return NULL;
    const char *iso = day_iso(a, day);
    return arena_text(a, "/me/%s/why", month ? arena_copy(a, iso, 7) : iso);
}

int
cli_explain(int argc, char **argv)
{
    const char *format = "text", *said_line = NULL;
    struct asked asked = { 0 };
    const struct option_of options[] = {
        { "--data", &asked.data, NULL },    { "--lang", &asked.lang, NULL },
        { "--json", NULL, &asked.json },    { "--format", &format, NULL },
        { "--as-known", &said_line, NULL }, { 0 },
    };
    struct arena a = { 0 };

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc < 3 || argc > 4)
        return cli_wrong("explain",
                         "whose, and which day or month?  tsutome explain LOGIN 2020-07");
    if (asked.lang && strcmp(asked.lang, "ja") && strcmp(asked.lang, "en"))
        return cli_wrong("explain", "--lang %s: ja or en", asked.lang);
    if (strcmp(format, "text") && strcmp(format, "json"))
        return cli_wrong("explain", "--format %s: text or json", format);
    if (said_line && (!text_number(said_line, &asked.as_known) || asked.as_known < 1))
        return cli_wrong("explain", "--as-known %s is not the number of a journal line", said_line);
    asked.json |= !strcmp(format, "json");
    asked.login = argv[1];
    asked.path = path_of(&a, argc - 2, argv + 2);
    if (asked.lang)
        tell_in(asked.lang);
    int rc = asked.path ? ask_office(&a, &asked)
                        : cli_wrong("explain",
                                    "%s%s%s is no month (2020-07), day (2020-07-15), leave [DAY] or"
                                    " flextime [DAY]",
                                    argv[2], argc > 3 ? " " : "", argc > 3 ? argv[3] : "");
    arena_clear(&a);
    return rc;
}

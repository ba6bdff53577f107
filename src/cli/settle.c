/*
 * tsutome settle: days told again from the facts, and what became another figure.
 *
 * Without --from, from the first of last month; without --to, until yesterday.
 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "cli/await.h"
#include "cli/cli.h"
#include "cli/plain.h"
#include "cli/settled.h"
#include "cli/tell.h"

static int
settle(const char *data, const char *as, struct day from, struct day to, bool check)
{
    struct arena a = { 0 };
    struct counter counter;
    struct await w = { .counter = &counter, .command = "settle", .as = as, .arena = &a };
    const struct ask_header headers[] = { { "accept", "application/json" },
                                          { "accept-language", tell_lang() },
                                          { "content-type", "application/x-www-form-urlencoded" },
                                          { NULL, NULL } };
    bool same = true;
    int rc = 1;

    if (!counter_open(&counter, cli_data(data)))
        return 1;
    struct ask *ask = office_ask(ASK_POST, "/settle", as);
    ask->headers = headers;
    ask->body = arena_text(&ask->arena, "from=%s&to=%s%s", day_iso(&a, from), day_iso(&a, to),
                           check ? "&check=1" : "");
    ask->body_size = strlen(ask->body);
    if (await_job(&w, ask)) {
        same = settled_tell(w.result, check);
        rc = check && !same;
    }
    counter_close(&counter);
    arena_clear(&a);
    return rc;
}

int
cli_settle(int argc, char **argv)
{
    const char *data = NULL, *as = "", *said_from = NULL, *said_to = NULL;
    bool check = false;
    const struct option_of options[] = {
        { "--data", &data, NULL },  { "--as", &as, NULL },       { "--from", &said_from, NULL },
        { "--to", &said_to, NULL }, { "--check", NULL, &check }, { 0 },
    };
    struct day to = day_add(moment_day(clock_now()), -1);
    struct day from = day_month_first(day_add_months(to, -1));

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc > 1)
        return cli_wrong("settle", "%s: what is that for?", argv[1]);
    if (said_from && !day_parse(said_from, &from))
        return cli_wrong("settle", "--from %s is not a day (2026-10-01)", said_from);
    if (said_to && !day_parse(said_to, &to))
        return cli_wrong("settle", "--to %s is not a day (2026-10-31)", said_to);
    if (to.ymd < from.ymd)
        return cli_wrong("settle", "--to is before --from");
    return settle(data, as, from, to, check);
}

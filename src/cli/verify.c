/* tsutome verify: does the journal fit the facts? */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "cli/plain.h"

int
cli_verify(int argc, char **argv)
{
    const char *data = NULL, *head = NULL;
    bool json = false;
    const struct option_of options[] = {
        { "--data", &data, NULL }, { "--head", &head, NULL }, { "--json", NULL, &json }, { 0 }
    };
    struct counter counter;
    int rc = 1;

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc > 1)
        return cli_wrong("verify", "%s: what is that for?", argv[1]);
    if (!counter_open(&counter, cli_data(data)))
        return 1;
    struct ask *ask = office_ask(ASK_GET, "/operator/verify", NULL);
    if (head)
        ask->query = arena_text(&ask->arena, "head=%s", text_escape_url(&ask->arena, head));
    struct doc *d;
    if (counter_ask(&counter, ask) &&
        !json_read(&ask->arena, ask->reply.body, ask->reply.size, &d)) {
        rc = !doc_get_bool(d, "sound");
        if (json)
            fwrite(ask->reply.body, 1, ask->reply.size, stdout);
        else
            plain_print(stdout, ask->reply.body, ask->reply.size);
        putchar('\n');
    }
    ask_free(ask);
    counter_close(&counter);
    return rc;
}

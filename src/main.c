/* tsutome: which command is it? */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/help.h"

static const struct {
    const char *name;
    int (*run)(int, char **);
} commands[] = {
    { "init", cli_init },     { "demo", cli_demo },     { "import", cli_import },
    { "settle", cli_settle }, { "serve", cli_serve },   { "get", cli_get },
    { "post", cli_post },     { "verify", cli_verify }, { "judge", cli_judge },
    { "rule", cli_rule },     { "law", cli_law },       { "explain", cli_explain },
};

static int
asks_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h"))
            return 1;
    return 0;
}

int
main(int argc, char **argv)
{
    if (argc < 2) {
        fputs(help_all, stderr);
        return 2;
    }
    if (!strcmp(argv[1], "--version")) {
        puts("tsutome " TSUTOME_VERSION);
        return 0;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
        const char *page = argc > 2 ? help_of(argv[2]) : help_all;
        fputs(page ? page : help_all, stdout);
        return 0;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(argv[1], commands[i].name))
            continue;
        const char *page = help_of(argv[1]);
        if (page && asks_help(argc - 1, argv + 1)) {
            fputs(page, stdout);
            return 0;
        }
        return commands[i].run(argc - 1, argv + 1);
    }
    fprintf(stderr, "tsutome: there is no command %s\n\n%s", argv[1], help_all);
    return 2;
}

/* What did the command line say? */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

int
cli_wrong(const char *name, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    fprintf(stderr, "tsutome %s: ", name);
    vfprintf(stderr, format, ap);
    fprintf(stderr, "\n  tsutome %s --help\n", name);
    va_end(ap);
    return 2;
}

bool
cli_options(int *argc, char **argv, const struct option_of *options)
{
    int kept = 1;

    for (int i = 1; i < *argc; i++) {
        const struct option_of *o = options;
        size_t n = strcspn(argv[i], "=");

        if (strncmp(argv[i], "--", 2) || !argv[i][2]) {
            argv[kept++] = argv[i];
            continue;
        }
        while (o->name && (strlen(o->name) != n || strncmp(o->name, argv[i], n)))
            o++;
        if (!o->name) {
            cli_wrong(argv[0], "%.*s is not an option", (int)n, argv[i]);
            return false;
        }
        if (o->flag) {
            if (argv[i][n]) {
                cli_wrong(argv[0], "%s takes no value", o->name);
                return false;
            }
            *o->flag = true;
        } else if (argv[i][n] == '=') {
            *o->value = argv[i] + n + 1;
        } else if (i + 1 < *argc) {
            *o->value = argv[++i];
        } else {
            cli_wrong(argv[0], "%s needs a value", o->name);
            return false;
        }
    }
    *argc = kept;
    argv[kept] = NULL;
    return true;
}

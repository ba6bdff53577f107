/*
 * The commands of `tsutome`.  Each takes its own arguments (argv[0] is its name) and gives the exit
 * status: 0 done, 1 it could not be done (said on standard error), 2 the command line is not right.
 */
#pragma once

#include <stdbool.h>

int cli_serve(int argc, char **argv);
int cli_init(int argc, char **argv);
int cli_demo(int argc, char **argv);
int cli_get(int argc, char **argv);
int cli_post(int argc, char **argv);
int cli_import(int argc, char **argv);
int cli_settle(int argc, char **argv);
int cli_verify(int argc, char **argv);
int cli_explain(int argc, char **argv);
int cli_rule(int argc, char **argv);
int cli_law(int argc, char **argv);
int cli_judge(int argc, char **argv);

/* ---- options: --name VALUE, --name=VALUE, --flag
 * ------------------------------------------------- */

struct option_of {
    const char *name;   /* "--port"; NULL ends */
    const char **value; /* an option with a value */
    bool *flag;         /* or one without         */
};
/* Takes options out of argv; what is left stands from argv[1] on, *argc counts it.
 * False (said on standard error) on an unknown option or a missing value. */
bool cli_options(int *argc, char **argv, const struct option_of *);
/* "tsutome NAME: text" and a pointer to --help; gives 2. */
int cli_wrong(const char *name, const char *format, ...) __attribute__((format(printf, 2, 3)));

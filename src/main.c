/* Where does a word on the command line lead? */
#include <stdio.h>
#include <string.h>

#include "cli/judge.h"

int
main(int argc, char **argv)
{
    if (argc > 1 && !strcmp(argv[1], "judge"))
        return cli_judge(argc - 1, argv + 1);
    puts("tsutome " TSUTOME_VERSION);
    return 0;
}

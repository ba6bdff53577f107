#include <stdio.h>
int
main(void)
{
    puts("tsutome");
    return 0;
}

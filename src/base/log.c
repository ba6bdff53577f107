/* What does the house say of itself? */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/clock.h"

static int quiet;

__attribute__((format(printf, 3, 0))) static void
say(const char *mark, const char *key, const char *format, va_list ap)
{
    char line[2048];
    struct arena a = { 0 };
    int n = snprintf(line, sizeof line, "%s %s%s ", moment_iso(&a, clock_now()), mark, key);

    arena_clear(&a);
    vsnprintf(line + n, sizeof line - (size_t)n, format, ap);
    fprintf(stderr, "%s\n", line);
}

void
log_say(const char *key, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    if (!quiet)
        say("", key, format, ap);
    va_end(ap);
}

void
log_ours(const char *key, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    say("! ", key, format, ap);
    va_end(ap);
}

void
log_quiet(int on)
{
    quiet = on;
}

/* Sets of minutes as they stand in a row, and as an office writes them in a setting. */
#include "app/time/workday.h"

#include <stdlib.h>
#include <string.h>

char *
spans_text(struct arena *a, struct spans s)
{
    struct text t = { .arena = a };

    for (size_t i = 0; i < s.count; i++) {
        if (i)
            text_char(&t, ',');
        text_int(&t, s.at[i].from);
        text_char(&t, '-');
        text_int(&t, s.at[i].until);
    }
    return text_done(&t);
}

struct spans
spans_parse(struct arena *a, const char *text)
{
    size_t n = 1;

    if (!text || !*text)
        return (struct spans){ 0 };
    for (const char *p = text; *p; p++)
        n += *p == ',';
    struct span *at = arena_array(a, n, sizeof *at);
    size_t count = 0;
    for (const char *p = text; *p && count < n; count++) {
        char *end;
        at[count].from = (minutes)strtol(p, &end, 10);
        if (*end != '-')
            break;
        at[count].until = (minutes)strtol(end + 1, &end, 10);
        p = *end == ',' ? end + 1 : end;
    }
    return (struct spans){ at, count };
}

bool
spans_read(struct arena *a, const char *text, struct spans *ret)
{
    struct spans all = { 0 };
    char *save = NULL;

    *ret = all;
    if (!strcmp(text, SPANS_NONE))
        return true;
    for (char *part = strtok_r(arena_dup(a, text), ", ", &save); part;
         part = strtok_r(NULL, ", ", &save)) {
        char *dash = strchr(part, '-');
        struct span span;

        if (!dash)
            return false;
        *dash = '\0';
        if (!clock_read(part, &span.from) || !clock_read(dash + 1, &span.until) ||
            span.from >= span.until)
            return false;
        all = spans_join(a, all, (struct spans){ &span, 1 });
    }
    *ret = all;
    return true;
}

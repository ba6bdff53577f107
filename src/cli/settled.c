/* What became another figure? */
#include "cli/settled.h"

#include <stdio.h>
#include <string.h>

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    doc_get_int(d, key, &n);
    return n;
}

int64_t
result_figure(const struct doc *result, const char *name)
{
    doc_each (row, doc_get(result, "figures")) {
        const char *is = doc_get_text(row, "figure");
        if (is && !strcmp(is, name))
            return number(row, "n");
    }
    return 0;
}

bool
settled_tell(const struct doc *result, bool check)
{
    int64_t changed = result_figure(result, "changed"), closed = result_figure(result, "closed");

    doc_each (row, doc_get(result, "rows")) {
        const char *day = doc_get_text(row, "day"), *name = doc_get_text(row, "figure");
        printf("  officer %lld  %s  %s: %lld -> %lld%s\n", (long long)number(row, "officer"),
               day ? day : "", name ? name : "", (long long)number(row, "was"),
               (long long)number(row, "is"),
               doc_get_bool(row, "closed") ? "  (closed month: kept as it was)" : "");
    }
    if (doc_get_bool(result, "more"))
        printf("  … and more\n");
    printf("%lld officers, %lld days: %lld %s, %lld of them with other figures, %lld in closed"
           " months\n",
           (long long)result_figure(result, "officers"), (long long)result_figure(result, "days"),
           (long long)changed, check ? "would be told otherwise" : "told otherwise",
           (long long)result_figure(result, "retold"), (long long)closed);
    return !changed && !closed;
}

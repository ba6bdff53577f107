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
    int64_t differ = result_figure(result, "differ");

    doc_each (row, doc_get(result, "rows")) {
        const char *day = doc_get_text(row, "day"), *was = doc_get_text(row, "stands"),
                   *is = doc_get_text(row, "should"), *table = doc_get_text(row, "table"),
                   *name = doc_get_text(row, "figure");
        bool unit = number(row, "unit");
        printf("  %s %lld  %s  %s.%s: %s -> %s%s\n", unit ? "unit" : "officer",
               (long long)number(row, unit ? "unit" : "officer"), day ? day : "",
               table ? table : "", name ? name : "", was ? was : "", is ? is : "",
               doc_get_bool(row, "closed") ? "  (closed month: kept as it was)" : "");
    }
    if (doc_get_bool(result, "more"))
        printf("  … and more\n");
    printf("%lld officers, %lld days: %lld %s, %lld of them with other figures, %lld in closed"
           " months\n",
           (long long)result_figure(result, "officers"), (long long)result_figure(result, "days"),
           (long long)changed, check ? "would be told otherwise" : "told otherwise",
           (long long)result_figure(result, "retold"), (long long)closed);
    if (differ)
        printf("%lld derived values %s\n", (long long)differ, check ? "differ" : "were rebuilt");
    return !changed && !closed && !differ;
}

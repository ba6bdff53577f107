#include "law/spans.h"

#include <stdlib.h>

static int
by_start(const void *a, const void *b)
{
    const struct span *x = a, *y = b;

    return (x->from > y->from) - (x->from < y->from);
}

struct spans
spans_join(struct arena *arena, struct spans a, struct spans b)
{
    struct span *all = arena_array(arena, a.count + b.count + 1, sizeof *all);
    size_t n = 0, kept = 0;

    for (size_t i = 0; i < a.count; i++)
        if (a.at[i].from < a.at[i].until)
            all[n++] = a.at[i];
    for (size_t i = 0; i < b.count; i++)
        if (b.at[i].from < b.at[i].until)
            all[n++] = b.at[i];
    qsort(all, n, sizeof *all, by_start);
    for (size_t i = 0; i < n; i++) {
        if (kept && all[i].from <= all[kept - 1].until) {
            if (all[i].until > all[kept - 1].until)
                all[kept - 1].until = all[i].until;
        } else {
            all[kept++] = all[i];
        }
    }
    return (struct spans){ all, kept };
}

struct spans
spans_of(struct arena *arena, struct spans list)
{
    return spans_join(arena, list, (struct spans){ 0 });
}

struct spans
spans_shared(struct arena *arena, struct spans first, struct spans second)
{
    struct spans a = spans_of(arena, first), b = spans_of(arena, second);
    struct span *out = arena_array(arena, a.count + b.count + 1, sizeof *out);
    size_t n = 0;

    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        struct span both = span_shared(a.at[i], b.at[j]);

        if (both.from < both.until)
            out[n++] = both;
        if (a.at[i].until < b.at[j].until) /* equal: both are done with */
            i++;
        else
            j++;
    }
    return (struct spans){ out, n };
}

struct spans
spans_minus(struct arena *arena, struct spans first, struct spans second)
{
    struct spans a = spans_of(arena, first), b = spans_of(arena, second);
    struct span *out = arena_array(arena, a.count + b.count + 1, sizeof *out);
    size_t n = 0;

    for (size_t i = 0, j = 0; i < a.count; i++) {
        minutes from = a.at[i].from;

        while (j < b.count && b.at[j].until <= from)
            j++;
        /* equal: a span that begins where this one ends takes nothing */
        for (size_t k = j; k < b.count && b.at[k].from < a.at[i].until; k++) {
            if (b.at[k].from > from)
                out[n++] = (struct span){ from, b.at[k].from };
            from = b.at[k].until;
        }
        if (from < a.at[i].until)
            out[n++] = (struct span){ from, a.at[i].until };
    }
    return (struct spans){ out, n };
}

minutes
spans_length(struct spans s)
{
    minutes sum = 0;

    for (size_t i = 0; i < s.count; i++)
        sum += span_length(s.at[i]);
    return sum;
}

struct spans
spans_within(struct arena *arena, struct spans list, struct span window)
{
    return spans_shared(arena, list, (struct spans){ &window, 1 });
}

struct spans
spans_inside(struct arena *arena, struct spans outer, struct spans inner)
{
    struct spans o = spans_of(arena, outer);
    struct span *out = arena_array(arena, inner.count + 1, sizeof *out);
    size_t n = 0;

    for (size_t i = 0; i < inner.count; i++)
        for (size_t j = 0; j < o.count; j++)
            if (o.at[j].from <= inner.at[i].from && inner.at[i].until <= o.at[j].until) {
                out[n++] = inner.at[i];
                break;
            }
    return (struct spans){ out, n };
}

bool
spans_at_an_end(struct arena *arena, struct spans hours, struct spans leave)
{
    struct spans h = spans_of(arena, hours), l = spans_of(arena, leave);

    if (!h.count)
        return false;
    for (size_t i = 0; i < l.count; i++)
        if (l.at[i].from > h.at[0].from && l.at[i].until < h.at[h.count - 1].until)
            return false;
    return true;
}

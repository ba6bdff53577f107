/*
 * Who has confirmed what was brought in, who objects, and who has not looked yet.
 *
 * GET /openings   state, q       those whose hours the viewer keeps or audits
 */
#include "app/people/people.h"
#include "app/time/opening.h"

#include <string.h>

enum { COUNTED_MOST = 5000 };

const char *const opening_states[] = { "open",      "officer", "office", "objected",
                                       "confirmed", "none",    NULL };

static void
row(struct look *q, struct rows *r, struct doc *d)
{
    int64_t id = rows_int(r, "id");

    doc_int(d, "officer", id);
    doc_text(d, "number", rows_text(r, "number"));
    doc_text(d, "name", rows_text(r, "name"));
    doc_text(d, "unit", rows_text(r, "unit_name"));
    doc_text(d, "state", rows_text(r, "state"));
    doc_int(d, "lines", rows_int(r, "lines"));
    doc_int(d, "own_open", rows_int(r, "own_open"));
    doc_int(d, "office_open", rows_int(r, "office_open"));
    doc_int(d, "objected", rows_int(r, "objected"));
    doc_text(d, "href", arena_text(look_arena(q), "/people/%lld/opening", (long long)id));
}

/* How many stand where; not of a whole service, for that would be read row by row. */
static const struct fault *
counts(struct look *q, struct doc *d)
{
    int64_t n[COUNT(opening_states)] = { 0 }, all = 0;
    struct rows *r =
        seen_rows(q, &thing_start, "ORDER BY id LIMIT $1", VALUES(I(COUNTED_MOST + 1)));

    while (rows_next(r, NULL)) {
        const char *state = rows_text(r, "state");

        all++;
        for (size_t i = 0; opening_states[i]; i++)
            n[i] += !strcmp(state, opening_states[i]);
    }
    TRY(rows_fault(r));
    if (!all)
        return fault(look_arena(q), FAULT_DENIED, "import.keeper", NULL, NULL);
    struct doc *list = doc_list(d, "counts");
    for (size_t i = 0; all <= COUNTED_MOST && opening_states[i]; i++) {
        struct doc *one = doc_row(list);
        doc_text(one, "state", opening_states[i]);
        doc_int(one, "n", n[i]);
        doc_text(one, "href", arena_text(look_arena(q), "/openings?state=%s", opening_states[i]));
    }
    return NULL;
}

const struct fault *
time_openings(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] =
        "WHERE ($1 = '' OR state = $1) AND ($2 = '%%' OR " SOUGHT("name", "$2") " OR " SOUGHT(
            "number", "$2") ")"
                            " ORDER BY unit_name, number, id LIMIT $3 OFFSET $4";
    struct arena *a = look_arena(q);
    const char *state = input_text(in, "state"), *words = input_text(in, "q");
    struct doc *filter = doc_object(d, "filter");

    (void)me;
    TRY(counts(q, d));
    doc_text(filter, "q", words ? words : "");
    doc_text(filter, "state", state);
    doc_bool(filter, "set", state || words);
    struct doc *states = doc_list(filter, "states");
    for (size_t i = 0; opening_states[i]; i++) {
        struct doc *one = doc_row(states);
        doc_text(one, "state", opening_states[i]);
        doc_bool(one, "chosen", state && !strcmp(state, opening_states[i]));
    }
    return seen_list(q, &thing_start, rest, VALUES(T(state ? state : ""), T(text_sought(a, words))),
                     in, d, row);
}

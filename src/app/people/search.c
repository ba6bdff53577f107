/* Where is that person, or that unit, among what the viewer may see? */
#include "app/people/people.h"

#include "base/text.h"

const struct fault *
people_find(struct look *q, const char *words, struct doc *d)
{
    static const char person[] =
        "WHERE active = 1 AND (" SOUGHT("name", "$1") " OR " SOUGHT("kana", "$1") " OR " SOUGHT(
            "number", "$1") ") ORDER BY unit_code, rank, number, id LIMIT 50";
    static const char unit[] = "WHERE active = 1 AND (" SOUGHT("name", "$1") " OR " SOUGHT(
        "code", "$1") ") ORDER BY code, id LIMIT 50";
    struct arena *a = look_arena(q);
    struct doc *people = doc_list(d, "people"), *units = doc_list(d, "units");

    if (!words)
        return NULL;
    struct rows *r = seen_rows(q, &person_thing, person, VALUES(T(text_sought(a, words))));
    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(people);
        int64_t id = rows_int(r, "id");

        doc_int(row, "id", id);
        doc_text(row, "href", arena_text(a, "/people/%lld", (long long)id));
        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "unit", rows_text(r, "unit_name"));
        doc_text(row, "post", rows_text(r, "post"));
    }
    TRY(rows_fault(r));
    r = seen_rows(q, &unit_thing, unit, VALUES(T(text_sought(a, words))));
    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(units);
        int64_t id = rows_int(r, "id");

        doc_int(row, "id", id);
        doc_text(row, "href", arena_text(a, "/units/%lld", (long long)id));
        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "above", rows_text(r, "parent_name"));
    }
    return rows_fault(r);
}

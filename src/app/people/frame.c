/* Who sits in front of this page, and which groups of the navigation do they have? */
#include "app/people/house.h"

#include <string.h>

enum { AUDITS_MOST = 8 };

/* The journal of the office is an auditor's of a unit at the top. */
static const struct fault *
journal_frame(struct look *q, const int64_t *unit, size_t units, struct doc *can)
{
    for (size_t i = 0; i < units; i++) {
        struct rows *r = seen_rows(q, &unit_thing, "WHERE id = $1 ORDER BY id", VALUES(I(unit[i])));

        while (rows_next(r, NULL))
            if (!rows_int(r, "parent") && !doc_get(can, "journal"))
                doc_bool(can, "journal", true);
        TRY(rows_fault(r));
    }
    return NULL;
}

const struct fault *
people_frame(struct look *q, struct doc *frame, struct doc *can)
{
    static const char mine[] = "WHERE officer = $1 AND live = 1 AND valid_from <= $2"
                               " AND valid_to >= $2 ORDER BY id";
    struct seen self = { 0 };
    int64_t totals = 0,
            audits[AUDITS_MOST]; /* the unit whose limits a role opens, the first given */
    size_t audited = 0;

    if (!look_viewer(q))
        return NULL;
    struct rows *r = seen_rows(q, &person_thing, "WHERE id = $1", VALUES(I(look_viewer(q))));
    if (rows_next(r, &self)) {
        struct doc *officer = doc_object(frame, "officer");

        doc_int(officer, "id", self.id);
        doc_text(officer, "name", rows_text(r, "name"));
        doc_text(officer, "number", rows_text(r, "number"));
        doc_text(officer, "unit", rows_text(r, "unit_name"));
        doc_text(officer, "post", rows_text(r, "post"));
        db_close(r);
    }
    TRY(rows_fault(r));
    if (self.unit)
        doc_int(doc_object(can, "team"), "unit", self.unit);
    r = seen_rows(q, &role_thing, mine, VALUES(I(look_viewer(q)), I(look_today(q).ymd)));
    while (rows_next(r, NULL)) {
        const char *role = rows_text(r, "role");

        doc_bool(can, role, true);
        if (!totals && strcmp(role, "admin") != 0)
            totals = rows_int(r, "unit");
        if (!strcmp(role, "admin")) {
            doc_bool(can, "roles", true);
            doc_bool(can, "import", true);
            doc_bool(can, "jobs", true);
        } else if (!strcmp(role, "auditor")) {
            if (audited < AUDITS_MOST)
                audits[audited++] = rows_int(r, "unit");
            doc_bool(can, "roles", true);
            doc_bool(can, "jobs", true);
        } else if (!strcmp(role, "keeper")) { /* hours come in by file, too */
            doc_bool(can, "roles", true);
            doc_bool(can, "import", true);
            doc_bool(can, "jobs", true);
        }
    }
    TRY(rows_fault(r));
    TRY(journal_frame(q, audits, audited, can));
    if (doc_get_bool(can, "admin"))
        TRY(first_steps_frame(q, can));
    if (totals)
        doc_int(doc_object(can, "limits"), "unit", totals);
    return NULL;
}

/* Lines that wait until somebody has seen what they would change. */
#include "app/people/import.h"

#include <string.h>

const struct fault *
import_open(struct act *a, int64_t id, struct import *ret)
{
    static const char one[] = "SELECT id, officer, kind, columns, first, create_units, skip_faulty,"
                              " stage FROM fact_import WHERE id = $1";
    static const char own[] = "SELECT r.unit FROM fact_role r JOIN fact_unit u ON u.unit = r.unit"
                              " WHERE r.officer = $1 AND r.role = 'admin'"
                              "   AND $2 BETWEEN r.valid_from AND r.valid_to"
                              " ORDER BY COALESCE(u.parent, 0), r.id LIMIT 1";
    struct rows *r = fact_rows(a, one, VALUES(I(id)));

    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(look_arena(act_look(a)), FAULT_ABSENT, "desk.absent", NULL, NULL);
    }
    *ret = (struct import){ .id = id,
                            .officer = rows_int(r, "officer"),
                            .kind = import_kind(rows_text(r, "kind")),
                            .columns = rows_text(r, "columns"),
                            .stage = rows_text(r, "stage"),
                            .first = { (int32_t)rows_int(r, "first") },
                            .create_units = rows_int(r, "create_units") != 0,
                            .skip_faulty = rows_int(r, "skip_faulty") != 0 };
    db_close(r);
    return fact_int(a, own, VALUES(I(ret->officer), I(look_today(act_look(a)).ymd)), "unit",
                    &ret->root);
}

const struct fault *
import_stage(struct act *a, struct import *m, const char *what, const struct import_said *said,
             const struct fault *wrong, const char *cells)
{
    struct seen by = clockwork_seen(a, m->officer, 0);

    return save(a, &by,
                "INSERT INTO import_line (id, import, line, what, name, field, reason, seen, was,"
                " becomes, cells) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                VALUES(I(act_new_id(a)), I(m->id), I(m->line), T(what),
                       T(said && said->name ? said->name : ""), T(wrong ? wrong->field : NULL),
                       T(wrong ? wrong->key : NULL), T(wrong ? wrong->seen : NULL),
                       T(said ? said->was : NULL), T(said ? said->becomes : NULL), T(cells)));
}

/* A row that nobody sees: no cell begins with that letter, and it goes when the file is read. */
const struct fault *
import_claim(struct act *a, struct import *m, const char *name, bool *ret_free)
{
    struct import_said said = { .name = arena_text(look_arena(act_look(a)), "\001%s", name) };

    *ret_free = !import_staged(a, m, NULL, said.name);
    return *ret_free ? import_stage(a, m, "unit", &said, NULL, "{}") : NULL;
}

const struct fault *
import_claims_end(struct act *a, struct import *m)
{
    struct seen by = clockwork_seen(a, m->officer, 0);

    return save(a, &by, "DELETE FROM import_line WHERE import = $1 AND name LIKE $2",
                VALUES(I(m->id), T("\001%")));
}

bool
import_staged(struct act *a, struct import *m, const char *what, const char *name)
{
    static const char any[] = "SELECT id, what FROM fact_import_line"
                              " WHERE import = $1 AND name = $2";
    struct rows *r = fact_rows(a, any, VALUES(I(m->id), T(name)));
    bool found = false;

    while (rows_next(r, NULL))
        found |= !what || !strcmp(rows_text(r, "what"), what);
    return found;
}

/*
 * Which unit does a line mean, may the importer write it, and what if it is not there yet?
 *
 * An administrator imports for the units below their own.  A line that says ministry, hq and kind
 * (the sample office) means three units below each other: 府省, its 本省 or 地方, and there a
 * section that is 他律 or 自律.
 */
#include "app/people/import.h"

#include <string.h>

struct import_unit {
    const char *code;
    int32_t day;
    int64_t unit;
    struct import_unit *next;
};

const struct fault *
import_may(struct act *a, const struct import *m, const char *field, const char *code, int64_t unit)
{
    static const char below[] =
        "SELECT unit FROM fact_reach WHERE holder = $1 AND role = 'admin' AND unit = $2";
    int64_t mine;

    TRY(fact_int(a, below, VALUES(I(m->officer), I(unit)), "unit", &mine));
    return mine ? NULL : said_badly(a, field, "people.import.elsewhere", code);
}

/* 0 where no unit of that code stands on the day. */
static const struct fault *
find(struct act *a, struct import *m, const char *field, const char *code, struct day day,
     int64_t *ret)
{
    static const char by_code[] = "SELECT unit FROM fact_unit WHERE code = $1"
                                  " AND $2 BETWEEN valid_from AND valid_to";

    for (struct import_unit *u = m->met; u; u = u->next)
        if (u->day == day.ymd && !strcmp(u->code, code)) {
            *ret = u->unit;
            return NULL;
        }
    TRY(fact_int(a, by_code, VALUES(T(code), I(day.ymd)), "unit", ret));
    if (!*ret)
        return NULL;
    TRY(import_may(a, m, field, code, *ret));
    struct import_unit *u = arena_take(look_arena(act_look(a)), sizeof *u);
    *u = (struct import_unit){ code, day.ymd, *ret, m->met };
    m->met = u;
    return NULL;
}

const struct fault *
import_unit_at(struct act *a, struct import *m, const char *field, const char *code, struct day day,
               int64_t *ret)
{
    TRY(find(a, m, field, code, day, ret));
    return *ret ? NULL : said_badly(a, field, "people.import.unit", code);
}

/* One step of a path: there, made, or staged to be made. */
static const struct fault *
step(struct act *a, struct import *m, const struct seen *by, const struct people_unit *u,
     const char *section, int64_t *ret)
{
    struct arena *arena = look_arena(act_look(a));

    TRY(find(a, m, "ministry", u->code, (struct day){ u->from }, ret));
    if (*ret)
        return NULL;
    if (!m->create_units)
        return said_badly(a, "ministry", "people.import.unit", u->code);
    if (!by) {
        struct import_said said = { .name = u->code, .becomes = u->name };

        if (import_staged(a, m, "unit", u->code))
            return NULL;
        return import_stage(a, m, "unit", &said, NULL, "{}");
    }
    TRY(people_new_unit(a, by, u, ret));
    if (section) {
        int64_t row;
        TRY(people_section(a, by, *ret, section, u->from, 0, &row));
    }
    struct import_unit *met = arena_take(arena, sizeof *met);
    *met = (struct import_unit){ u->code, u->from, *ret, m->met };
    m->met = met;
    return NULL;
}

/* The importer's own unit may be the ministry, under a code of its own. */
static const struct fault *
ministry(struct act *a, struct import *m, const struct seen *by, struct people_unit *u,
         int64_t *ret)
{
    static const char named[] = "SELECT unit FROM fact_unit WHERE unit = $1 AND name = $2"
                                " AND $3 BETWEEN valid_from AND valid_to";

    if (m->root)
        TRY(fact_int(a, named, VALUES(I(m->root), T(u->name), I(u->from)), "unit", ret));
    if (m->root && *ret)
        return NULL;
    return step(a, m, by, u, NULL, ret);
}

const struct fault *
import_path(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
            struct day from, int64_t *ret, const char **ret_code)
{
    struct arena *arena = look_arena(act_look(a));
    const char *of = doc_get_text(cells, "ministry"), *hq = doc_get_text(cells, "hq"),
               *kind = doc_get_text(cells, "kind");
    struct people_unit u = {
        .code = of, .name = of, .kind = "ministry", .parent = m->root, .from = from.ymd
    };

    *ret = 0;
    TRY(ministry(a, m, by, &u, ret));
    *ret_code = u.code;
    if (hq) {
        const char *word = import_word(act_look(a), "hq", hq);
        if (!word)
            return said_badly(a, "hq", "people.import.word", hq);
        bool head = word[0] == '1';
        u.parent = *ret;
        u.name = head ? "本省" : "地方";
        u.kind = head ? "bureau" : "local";
        u.code = *ret_code = arena_text(arena, "%s/%s", u.code, u.name);
        TRY(step(a, m, by, &u, NULL, ret));
    }
    if (kind) {
        const char *word = import_word(act_look(a), "kind", kind);
        if (!word)
            return said_badly(a, "kind", "people.import.word", kind);
        bool hetero = !strcmp(word, "hetero");
        u.parent = *ret;
        u.name = hetero ? "他律部署" : "自律部署";
        u.kind = "section";
        u.sort = hetero ? 1 : 2;
        u.code = *ret_code = arena_text(arena, "%s/%s", u.code, hetero ? "T" : "J");
        TRY(step(a, m, by, &u, word, ret));
    }
    return NULL;
}

/* Where in the tree does a unit stand on a day, and under which ceilings? */
#include "app/limits/inside.h"

#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 16 };

static int
by_id(const void *one, const void *other)
{
    const struct limits_unit *a = one, *b = other;

    return a->id < b->id ? -1 : a->id > b->id;
}

struct limits_unit *
units_find(const struct limits_units *units, int64_t id)
{
    struct limits_unit key = { .id = id };

    return units->count ? bsearch(&key, units->at, units->count, sizeof key, by_id) : NULL;
}

static const struct unit_spell *
on(const struct unit_spell *at, size_t count, int day)
{
    for (size_t i = 0; i < count; i++)
        if (at[i].from <= day && day <= at[i].until)
            return &at[i];
    return NULL;
}

int64_t
units_parent(const struct limits_unit *unit, int day)
{
    const struct unit_spell *up = on(unit->parent, unit->parents, day);

    return up ? up->value : 0;
}

bool
units_below(const struct limits_units *units, int64_t unit, int64_t above, int day)
{
    for (int i = 0; unit && i < DEEPEST; i++) {
        if (unit == above)
            return true;
        const struct limits_unit *u = units_find(units, unit);
        unit = u ? units_parent(u, day) : 0;
    }
    return false;
}

/* One row of either table: which unit, from when, to when, and what. */
struct line {
    int64_t unit;
    struct unit_spell spell;
};

struct lines {
    struct line *at;
    size_t count;
};

static const struct fault *
lines_read(struct db *db, struct arena *a, const char *sql, struct day first, struct lines *ret)
{
    struct rows *r = db_rows(db, a, sql, NULL);

    *ret = (struct lines){ 0 };
    while (db_next(r)) {
        ret->at = arena_grown(a, ret->at, ret->count, sizeof *ret->at);
        ret->at[ret->count++] = (struct line){
            row_int_at(r, 0),
            { service_day(first, (struct day){ (int32_t)row_int_at(r, 1) }),
              service_day(first, (struct day){ (int32_t)row_int_at(r, 2) }), row_int_at(r, 3) },
        };
    }
    return rows_fault(r);
}

/* The rows of one unit, which stand together; *next is moved behind them. */
static struct unit_spell *
spells(struct arena *keep, const struct lines *all, size_t *next, int64_t unit, size_t *ret_count)
{
    size_t from = *next;

    while (*next < all->count && all->at[*next].unit == unit)
        ++*next;
    *ret_count = *next - from;
    struct unit_spell *ret = arena_array(keep, *ret_count + 1, sizeof *ret);
    for (size_t i = 0; i < *ret_count; i++)
        ret[i] = all->at[from + i].spell;
    return ret;
}

/* 他律 and 自律 are inherited from the nearest unit that says so (M69: each with its own settings).
 */
static void
stands(struct limits_units *units, struct limits_unit *unit, int days)
{
    for (int day = 0; day < days; day++) {
        const struct limits_unit *u = unit;
        const struct unit_spell *said = NULL;

        for (int i = 0; u && i < DEEPEST && !said; i++) {
            said = on(u->section, u->sections, day);
            u = units_find(units, units_parent(u, day));
        }
        unit->stand[day] = (uint8_t)(said ? said->value : CUBE_NORMAL);
    }
}

const struct fault *
units_read(struct db *db, struct arena *a, struct day first, int days, struct limits_units *ret)
{
    static const char places[] = "SELECT unit, valid_from, valid_to, COALESCE(parent, 0)"
                                 " FROM fact_unit ORDER BY unit, place";
    static const char sections[] =
        "SELECT unit, valid_from, valid_to, CASE category WHEN 'hetero' THEN 2 ELSE 1 END"
        " FROM fact_section ORDER BY unit, id";
    struct lines place, section;
    size_t next = 0, said = 0;

    *ret = (struct limits_units){ 0 };
    db_right(db, RIGHT_FACT, NULL);
    TRY(lines_read(db, a, places, first, &place));
    TRY(lines_read(db, a, sections, first, &section));
    ret->at = arena_array(&ret->arena, place.count + 1, sizeof *ret->at);
    while (next < place.count) {
        struct limits_unit *u = &ret->at[ret->count++];

        u->id = place.at[next].unit;
        u->parent = spells(&ret->arena, &place, &next, u->id, &u->parents);
        while (said < section.count && section.at[said].unit < u->id)
            said++;
        u->section = spells(&ret->arena, &section, &said, u->id, &u->sections);
        u->stand = arena_take(&ret->arena, (size_t)days);
    }
    for (size_t i = 0; i < ret->count; i++)
        stands(ret, &ret->at[i], days);
    return NULL;
}

void
units_clear(struct limits_units *units)
{
    arena_clear(&units->arena);
    *units = (struct limits_units){ 0 };
}

/* What a unit says about working time on a day: its settings, and which kind of section it is. */
#include "app/time/facts_unit.h"

#include <stdlib.h>
#include <string.h>

struct said {
    const char *key, *value;
    struct day from, until;
};

struct unit_book {
    struct unit_book *next;
    int64_t unit;
    struct said *said; /* the nearest unit's word first */
    size_t said_count;
    struct facts_spell *section, *parent;
    size_t sections, parents;
};

static const struct fault *
spells(struct facts_book *book, const char *sql, int64_t unit, bool text, struct facts_spell **ret,
       size_t *ret_count)
{
    struct arena *a = look_arena(act_look(book->act));
    struct rows *r = fact_rows(book->act, sql, VALUES(I(unit)));
    size_t room = 0;

    *ret = NULL;
    *ret_count = 0;
    while (rows_next(r, NULL)) {
        if (*ret_count == room) {
            struct facts_spell *more = arena_array(a, room = room ? room * 2 : 4, sizeof *more);
            if (*ret_count)
                memcpy(more, *ret, *ret_count * sizeof *more);
            *ret = more;
        }
        (*ret)[(*ret_count)++] = (struct facts_spell){
            .number = text ? 0 : row_int_at(r, 0),
            .text = text ? row_text_at(r, 0) : NULL,
            .from = { (int32_t)row_int_at(r, 1) },
            .until = { (int32_t)row_int_at(r, 2) },
        };
    }
    return rows_fault(r);
}

static const struct fault *
unit_open(struct facts_book *book, int64_t unit, struct unit_book **ret)
{
    struct arena *a = look_arena(act_look(book->act));

    for (struct unit_book *u = book->units; u; u = u->next)
        if (u->unit == unit) {
            *ret = u;
            return NULL;
        }
    struct unit_book *u = arena_take(a, sizeof *u);
    size_t room = 0;
    u->unit = unit;
    struct rows *r = fact_rows(
        book->act,
        "SELECT key, value, valid_from, valid_to FROM fact_setting WHERE unit = $1 ORDER BY depth",
        VALUES(I(unit)));
    while (rows_next(r, NULL)) {
        if (u->said_count == room) {
            struct said *more = arena_array(a, room = room ? room * 2 : 16, sizeof *more);
            if (u->said_count)
                memcpy(more, u->said, u->said_count * sizeof *more);
            u->said = more;
        }
        u->said[u->said_count++] = (struct said){
            row_text_at(r, 0),
            row_text_at(r, 1),
            { (int32_t)row_int_at(r, 2) },
            { (int32_t)row_int_at(r, 3) },
        };
    }
    TRY(rows_fault(r));
    TRY(spells(book, "SELECT category, valid_from, valid_to FROM fact_section WHERE unit = $1",
               unit, true, &u->section, &u->sections));
    TRY(spells(book,
               "SELECT COALESCE(parent, 0), valid_from, valid_to FROM fact_unit WHERE unit = $1",
               unit, false, &u->parent, &u->parents));
    u->next = book->units;
    book->units = u;
    *ret = u;
    return NULL;
}

const struct facts_spell *
spell_on(const struct facts_spell *at, size_t count, struct day day)
{
    for (size_t i = 0; i < count; i++)
        if (at[i].from.ymd <= day.ymd && day.ymd <= at[i].until.ymd)
            return &at[i];
    return NULL;
}

const struct fault *
unit_says(struct facts_book *book, int64_t unit, const char *key, struct day day, const char **ret)
{
    struct unit_book *u;

    TRY(unit_open(book, unit, &u));
    *ret = NULL;
    for (size_t i = 0; i < u->said_count && !*ret; i++)
        if (u->said[i].from.ymd <= day.ymd && day.ymd <= u->said[i].until.ymd &&
            !strcmp(u->said[i].key, key))
            *ret = u->said[i].value;
    return NULL;
}

/* A number of minutes, or a clock; what is neither counts as not said. */
const struct fault *
unit_minutes(struct facts_book *book, int64_t unit, const char *key, struct day day,
             minutes otherwise, minutes *ret)
{
    const char *text;
    int64_t n;

    TRY(unit_says(book, unit, key, day, &text));
    if (!text || (strchr(text, ':') ? !clock_read(text, ret)
                                    : !text_number(text, &n) || n < 0 || n > CLOCK(99, 59)))
        *ret = otherwise;
    else if (!strchr(text, ':'))
        *ret = (minutes)n;
    return NULL;
}

const struct fault *
facts_rules(struct facts_book *book, int64_t unit, struct day day, struct presence_rules *ret)
{
    TRY(unit_minutes(book, unit, "tap.longest", day, HOURS(24), &ret->longest));
    TRY(unit_minutes(book, unit, "tap.turn", day, CLOCK(5, 0), &ret->turn));
    return unit_minutes(book, unit, "tap.apart", day, 10, &ret->apart);
}

const struct fault *
facts_section(struct facts_book *book, int64_t unit, struct day day, enum section *ret)
{
    enum { DEEPEST = 16 };

    *ret = SECTION_NORMAL;
    for (int i = 0; unit && i < DEEPEST; i++) {
        struct unit_book *u;

        TRY(unit_open(book, unit, &u));
        const struct facts_spell *said = spell_on(u->section, u->sections, day);
        if (said) {
            *ret = strcmp(said->text, "hetero") ? SECTION_NORMAL : SECTION_HETERO;
            return NULL;
        }
        const struct facts_spell *up = spell_on(u->parent, u->parents, day);
        unit = up ? up->number : 0;
    }
    return NULL;
}

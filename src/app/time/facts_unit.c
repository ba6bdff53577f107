/* What a unit says about working time on a day: its settings, and which kind of section it is. */
#include "app/time/facts_unit.h"

#include <stdlib.h>
#include <string.h>

#include "desk/known.h"

enum { DEEPEST = 16 }; /* units above each other */

struct said {
    const char *key, *value;
    struct day from, until;
};

struct unit_book {
    struct unit_book *next;
    int64_t unit;
    struct said *said; /* what it says itself */
    size_t said_count;
    bool settings; /* `said` was read */
    struct facts_spell *section, *parent;
    size_t sections, parents;
};

struct look *
book_look(struct facts_book *book)
{
    return book->act ? act_look(book->act) : book->back;
}

struct rows *
book_rows(struct facts_book *book, const char *sql, const struct value *values)
{
    return book->act ? fact_rows(book->act, sql, values) : known_rows(book->back, sql, values);
}

static const struct fault *
spells(struct facts_book *book, const char *sql, int64_t unit, bool text, struct facts_spell **ret,
       size_t *ret_count)
{
    struct arena *a = look_arena(book_look(book));
    struct rows *r = book_rows(book, sql, VALUES(I(unit)));
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
    for (struct unit_book *u = book->units; u; u = u->next)
        if (u->unit == unit) {
            *ret = u;
            return NULL;
        }
    struct unit_book *u = arena_take(look_arena(book_look(book)), sizeof *u);
    u->unit = unit;
    TRY(spells(book,
               "SELECT category, valid_from, valid_to FROM fact_section WHERE unit = $1"
               " ORDER BY id",
               unit, true, &u->section, &u->sections));
    TRY(spells(book,
               "SELECT COALESCE(parent, 0), valid_from, valid_to FROM fact_unit WHERE unit = $1"
               " ORDER BY place",
               unit, false, &u->parent, &u->parents));
    u->next = book->units;
    book->units = u;
    *ret = u;
    return NULL;
}

/* Settings are read when somebody asks for one: whoever wants the section alone needs none. */
static const struct fault *
settings_open(struct facts_book *book, struct unit_book *u)
{
    struct arena *a = look_arena(book_look(book));
    size_t room = 0;

    if (u->settings)
        return NULL;
    u->settings = true;
    struct rows *r = book_rows(
        book,
        "SELECT key, value, valid_from, valid_to FROM fact_setting WHERE unit = $1 ORDER BY id",
        VALUES(I(u->unit)));
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
    return rows_fault(r);
}

const struct facts_spell *
spell_on(const struct facts_spell *at, size_t count, struct day day)
{
    for (size_t i = 0; i < count; i++)
        if (at[i].from.ymd <= day.ymd && day.ymd <= at[i].until.ymd)
            return &at[i];
    return NULL;
}

static int64_t
unit_above(const struct unit_book *u, struct day day)
{
    const struct facts_spell *up = spell_on(u->parent, u->parents, day);

    return up ? up->number : 0;
}

const struct fault *
unit_within(struct facts_book *book, int64_t unit, int64_t above, struct day day, bool *ret)
{
    *ret = false;
    for (int i = 0; unit && i < DEEPEST && !*ret; i++) {
        struct unit_book *u;

        *ret = unit == above;
        TRY(unit_open(book, unit, &u));
        unit = unit_above(u, day);
    }
    return NULL;
}

const struct fault *
unit_says(struct facts_book *book, int64_t unit, const char *key, struct day day, const char **ret)
{
    *ret = NULL;
    for (int i = 0; unit && i < DEEPEST; i++) {
        struct unit_book *u;

        TRY(unit_open(book, unit, &u));
        TRY(settings_open(book, u));
        for (size_t n = 0; n < u->said_count; n++)
            if (u->said[n].from.ymd <= day.ymd && day.ymd <= u->said[n].until.ymd &&
                !strcmp(u->said[n].key, key)) {
                *ret = u->said[n].value;
                return NULL;
            }
        unit = unit_above(u, day);
    }
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
    *ret = SECTION_NORMAL;
    for (int i = 0; unit && i < DEEPEST; i++) {
        struct unit_book *u;

        TRY(unit_open(book, unit, &u));
        const struct facts_spell *said = spell_on(u->section, u->sections, day);
        if (said) {
            *ret = strcmp(said->text, "hetero") ? SECTION_NORMAL : SECTION_HETERO;
            return NULL;
        }
        unit = unit_above(u, day);
    }
    return NULL;
}

const struct fault *
facts_section_of_month(struct facts_book *book, const struct facts *f, struct day first,
                       enum section *ret, struct day *since)
{
    struct day last = day_month_last(first);

    TRY(facts_section(book, facts_home(f, last), last, ret));
    *since = (struct day){ 0 };
    for (struct day d = day_add(last, -1); d.ymd >= first.ymd; d = day_add(d, -1)) {
        enum section then;

        if (!facts_home(f, d))
            break; /* entered in this month */
        TRY(facts_section(book, facts_home(f, d), d, &then));
        if (then != *ret) {
            *since = day_add(d, 1);
            break;
        }
    }
    return NULL;
}

/* What does one line of each table say? */
#include "app/people/import.h"

#include <string.h>

static const char *
cell(const struct doc *cells, const char *column)
{
    const char *text = doc_get_text(cells, column);

    return text && *text ? text : NULL;
}

/* A day as people write it. */
static const struct fault *
cell_day(struct act *a, const struct doc *cells, const char *column, struct day otherwise,
         struct day *ret)
{
    const char *text = cell(cells, column);

    *ret = otherwise;
    if (!text)
        return NULL;
    if (day_read(text, look_today(act_look(a)), ret))
        return NULL;
    const char *serial = serial_said(look_arena(act_look(a)), text);
    return said_badly(a, column, serial ? "import.serial" : "form.day.unknown",
                      serial ? serial : text);
}

static const struct fault *
cell_days(struct act *a, const struct import *m, const struct doc *cells, int32_t *from,
          int32_t *to)
{
    struct day begin, end;

    TRY(cell_day(a, cells, "from", m->first, &begin));
    TRY(cell_day(a, cells, "until", (struct day){ 0 }, &end));
    *from = begin.ymd;
    *to = end.ymd;
    return days_fit(a, from, to);
}

static const struct fault *
cell_word(struct act *a, const struct doc *cells, const char *column, const char *words,
          const char *otherwise, const char **ret)
{
    const char *text = cell(cells, column);

    *ret = text ? import_word(act_look(a), words, text) : otherwise;
    if (*ret)
        return NULL;
    return said_badly(a, column, text ? "people.import.word" : "people.import.missing", text);
}

static const struct fault *
cell_number(struct act *a, const struct doc *cells, const char *column, int64_t otherwise,
            int64_t *ret)
{
    const char *text = cell(cells, column);

    *ret = otherwise;
    if (!text)
        return NULL;
    return text_number(text, ret) && *ret >= 0 && *ret <= 9999
               ? NULL
               : said_badly(a, column, "form.number.unknown", text);
}

static const struct fault *
cell_needed(struct act *a, const struct doc *cells, const char *column, const char **ret)
{
    *ret = cell(cells, column);
    if (!*ret)
        return said_badly(a, column, "people.import.missing", NULL);
    return utf8_length(*ret) <= 200 ? NULL : said_badly(a, column, "form.text.long", *ret);
}

/* The officer of a number, whom the importer's role reaches as the form's door has it: by the home
 * posting in force, else the one to come, else the last. */
static const struct fault *
officer_of(struct act *a, const struct import *m, const char *number, int64_t *ret)
{
    static const char by_number[] = "SELECT id FROM fact_officer WHERE number = $1";
    static const char homes[] =
        "SELECT h.unit FROM fact_home h JOIN fact_reach g ON g.unit = h.unit"
        " WHERE h.officer = $1 AND g.holder = $2 AND g.role = 'admin' LIMIT 1";
    int64_t unit;

    TRY(fact_int(a, by_number, VALUES(T(number)), "id", ret));
    if (!*ret)
        return NULL;
    TRY(fact_int(a, homes, VALUES(I(*ret), I(m->officer)), "unit", &unit));
    return unit ? NULL : said_badly(a, "number", "people.import.elsewhere", number);
}

static const struct fault *
post_of(struct act *a, const char *field, int64_t unit, const char *name, int32_t day, int64_t *ret)
{
    static const char at[] = "SELECT id FROM fact_post WHERE unit = $1 AND name = $2"
                             " AND $3 BETWEEN valid_from AND valid_to";

    TRY(fact_int(a, at, VALUES(I(unit), T(name), I(day)), "id", ret));
    return *ret ? NULL : said_badly(a, field, "people.import.post", name);
}

/* Tells what a trial's or a deed's id means. */
static void
told_by(struct import_said *ret, int64_t id)
{
    ret->what = id == PEOPLE_NEW ? LINE_NEW : id == PEOPLE_CHANGED ? LINE_CHANGED : LINE_UNCHANGED;
}

/* Where and under which name an officer stands so far. */
static const struct fault *
standing(struct act *a, int64_t officer, int32_t day, const char **ret)
{
    /* The unit stands in a subquery: on the right of a LEFT JOIN, SQLite would make the whole view
     * anew for every line. */
    static const char now[] =
        "SELECT p.name, (SELECT u.code FROM fact_posting h JOIN fact_unit u ON u.unit = h.unit"
        " WHERE h.officer = p.officer AND h.home = 1 AND $2 BETWEEN h.valid_from AND h.valid_to"
        " ORDER BY u.valid_from DESC LIMIT 1) AS code FROM fact_person p WHERE p.officer = $1";
    struct rows *r = fact_rows(a, now, VALUES(I(officer), I(day)));

    if (rows_next(r, NULL)) {
        const char *code = rows_text(r, "code");
        *ret = arena_text(look_arena(act_look(a)), "%s %s", rows_text(r, "name"), code ? code : "");
        db_close(r);
        return NULL;
    }
    return rows_fault(r);
}

const struct fault *
import_officer(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
               struct import_said *ret)
{
    static const char held[] =
        "SELECT COALESCE(post, 0) AS post FROM fact_posting WHERE officer = $1 AND unit = $2"
        " AND kind = 'main' AND $3 BETWEEN valid_from AND valid_to";
    struct arena *arena = look_arena(act_look(a));
    struct people_officer o = { .name = cell(cells, "name"),
                                .kana = cell(cells, "kana"),
                                .login = cell(cells, "login"),
                                .mail = cell(cells, "mail") };
    struct people_posting p = { .kind = "main", .home = true };
    const char *code = cell(cells, "unit"), *post = cell(cells, "post");
    int64_t officer, row = 0;
    bool renamed = false, serves = false, placed = code || cell(cells, "ministry");
    struct day from, hired;
    int64_t entered = 0;

    TRY(cell_needed(a, cells, "number", &o.number));
    ret->name = o.number;
    TRY(cell_day(a, cells, "from", m->first, &from));
    TRY(cell_day(a, cells, "hired", (struct day){ 0 }, &hired));
    p.from = o.from = from.ymd;
    if (!by && import_staged(a, m, NULL, o.number))
        return said_badly(a, "number", "people.import.twice", o.number);
    TRY(officer_of(a, m, o.number, &officer));
    if (!officer)
        TRY(import_but_zeros(a, false, o.number));
    if (!officer && !placed)
        return said_badly(a, "unit", "people.import.missing", NULL);
    if (!officer && !o.name && import_has(m, "name"))
        return said_badly(a, "name", "people.import.missing", NULL);
    if (code)
        TRY(import_unit_at(a, m, "unit", code, from, &p.unit));
    else if (placed)
        TRY(import_path(a, m, by, cells, from, &p.unit, &code));
    if (post && p.unit)
        TRY(post_of(a, "post", p.unit, post, p.from, &p.post));
    else if (officer && p.unit) /* a file without posts says nothing about them */
        TRY(fact_int(a, held, VALUES(I(officer), I(p.unit), I(p.from)), "post", &p.post));

    TRY(import_lost_letters(a, officer, "name", &o.name));
    TRY(import_lost_letters(a, officer, "kana", &o.kana));
    if (!by && (o.login || !officer))
        TRY(import_login_once(a, m, o.login ? o.login : o.number));
    if (hired.ymd)
        TRY(people_hire_possible(a, officer, hired, placed ? p.from : 0));
    if (officer) {
        TRY(import_same_person(a, officer, &o, placed));
        TRY(standing(a, officer, p.from, &ret->was));
        TRY(people_rename(a, by, officer, &o, &renamed));
    } else {
        TRY(people_new_officer(a, by, &o, &officer));
        ret->what = LINE_NEW;
    }
    p.officer = officer;
    bool fresh = !ret->was;
    if (fresh && !by) { /* nobody yet: whatever the line says of them is new */
        ret->becomes = arena_text(arena, "%s %s", o.name ? o.name : o.number, code);
        return NULL;
    }
    if (hired.ymd) { /* an empty cell says nothing */
        TRY(people_hired(a, NULL, officer, hired.ymd, &entered));
        renamed = renamed || (entered < 0 && !fresh);
        if (entered < 0 && not_for_oneself(a, officer))
            return said_badly(a, "hired", "care.own", day_iso(arena, hired));
        TRY(people_hired(a, by, officer, hired.ymd, &entered));
    }
    if (p.unit)
        TRY(import_serves_so(a, &p, post, &serves));
    if (p.unit && !serves)
        TRY(people_new_posting(a, by, &p, &row));
    else if (placed && !p.unit)
        row = PEOPLE_CHANGED; /* into a unit that is still to be made */
    if (!fresh)
        ret->what = renamed || row < 0 ? LINE_CHANGED : LINE_UNCHANGED;
    if (ret->what == LINE_CHANGED)
        ret->becomes = arena_text(arena, "%s %s", o.name ? o.name : o.number, code ? code : "");
    return NULL;
}

const struct fault *
import_unit(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
            struct import_said *ret)
{
    static const char by_code[] = "SELECT unit, parent, name FROM fact_unit WHERE code = $1"
                                  " ORDER BY valid_from DESC LIMIT 1";
    struct people_unit u = { 0 };
    const char *parent = cell(cells, "parent");
    int64_t there = 0, sort;
    bool changed, staged = false;

    TRY(cell_needed(a, cells, "code", &u.code));
    TRY(cell_needed(a, cells, "name", &u.name));
    TRY(cell_word(a, cells, "kind", "unit_kind", NULL, &u.kind));
    TRY(cell_number(a, cells, "sort", 0, &sort));
    TRY(cell_days(a, m, cells, &u.from, &u.to));
    u.sort = (int32_t)sort;
    ret->name = u.code;
    ret->becomes = u.name;
    if (!by && import_staged(a, m, NULL, u.code))
        return said_badly(a, "code", "people.import.twice", u.code);
    u.parent = m->root;
    struct rows *r = fact_rows(a, by_code, VALUES(T(u.code)));
    if (rows_next(r, NULL)) {
        there = rows_int(r, "unit");
        ret->was = rows_text(r, "name");
        if (there == m->root)
            u.parent = rows_int(r, "parent");
        db_close(r);
        TRY(import_may(a, m, "code", u.code, there));
    }
    TRY(rows_fault(r));
    if (parent) {
        staged = !by && import_staged(a, m, "new", parent);
        u.parent = 0;
        if (!staged)
            TRY(import_unit_at(a, m, "parent", parent, (struct day){ u.from }, &u.parent));
    }
    if (!there)
        TRY(import_but_zeros(a, true, u.code));
    if (!there) {
        TRY(people_new_unit(a, by, &u, &there));
        ret->what = LINE_NEW;
        return NULL;
    }
    TRY(people_place(a, by, there, &u, &changed));
    ret->what = changed ? LINE_CHANGED : LINE_UNCHANGED;
    return NULL;
}

const struct fault *
import_post(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
            struct import_said *ret)
{
    static const char same[] = "SELECT id, rank, manager_class FROM fact_post WHERE unit = $1"
                               " AND name = $2 AND $3 BETWEEN valid_from AND valid_to";
    struct people_post p = { 0 };
    const char *code, *manager;
    int64_t rank, id;

    TRY(cell_needed(a, cells, "unit", &code));
    TRY(cell_needed(a, cells, "name", &p.name));
    TRY(cell_number(a, cells, "rank", 90, &rank));
    TRY(cell_word(a, cells, "manager", "flag", "0", &manager));
    TRY(cell_days(a, m, cells, &p.from, &p.to));
    TRY(import_unit_at(a, m, "unit", code, (struct day){ p.from }, &p.unit));
    p.rank = (int32_t)rank;
    p.manager_class = manager[0] == '1';
    ret->name = ret->becomes = arena_text(look_arena(act_look(a)), "%s %s", code, p.name);
    if (!by && import_staged(a, m, NULL, ret->name))
        return said_badly(a, "name", "people.import.twice", ret->name);
    struct rows *r = fact_rows(a, same, VALUES(I(p.unit), T(p.name), I(p.from)));
    if (rows_next(r, NULL)) {
        bool differs =
                 rows_int(r, "rank") != p.rank || rows_int(r, "manager_class") != p.manager_class,
             changed = false;
        id = rows_int(r, "id");
        db_close(r);
        if (differs)
            return said_badly(a, "name", "people.post.taken", p.name);
        if (p.to < SPELL_OPEN)
            TRY(post_until(a, by, id, p.to, &changed));
        ret->what = changed ? LINE_CHANGED : LINE_UNCHANGED;
        return NULL;
    }
    TRY(rows_fault(r));
    TRY(people_new_post(a, by, &p, &id));
    ret->what = LINE_NEW;
    return NULL;
}

const struct fault *
import_posting(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
               struct import_said *ret)
{
    struct people_posting p = { 0 };
    const char *number, *code, *home, *post = cell(cells, "post");
    int64_t id;

    TRY(cell_needed(a, cells, "number", &number));
    TRY(cell_needed(a, cells, "unit", &code));
    TRY(cell_word(a, cells, "posting", "posting", "main", &p.kind));
    TRY(cell_word(a, cells, "home", "flag", strcmp(p.kind, "main") ? "0" : "1", &home));
    TRY(cell_days(a, m, cells, &p.from, &p.to));
    TRY(officer_of(a, m, number, &p.officer));
    if (!p.officer)
        return said_badly(a, "number", "people.import.officer", number);
    TRY(import_unit_at(a, m, "unit", code, (struct day){ p.from }, &p.unit));
    if (post)
        TRY(post_of(a, "post", p.unit, post, p.from, &p.post));
    p.home = home[0] == '1';
    ret->name = arena_text(look_arena(act_look(a)), "%s %s", number, code);
    ret->becomes = post ? post : code;
    TRY(standing(a, p.officer, p.from, &ret->was));
    TRY(people_new_posting(a, by, &p, &id));
    told_by(ret, id);
    return NULL;
}

const struct fault *
import_superior(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
                struct import_said *ret)
{
    const char *code, *post, *above_code, *above;
    int64_t unit, above_unit, lower, upper, id;
    int32_t from, to;

    TRY(cell_needed(a, cells, "unit", &code));
    TRY(cell_needed(a, cells, "post", &post));
    TRY(cell_needed(a, cells, "superior", &above));
    above_code = cell(cells, "superior_unit") ? cell(cells, "superior_unit") : code;
    TRY(cell_days(a, m, cells, &from, &to));
    TRY(import_unit_at(a, m, "unit", code, (struct day){ from }, &unit));
    TRY(import_unit_at(a, m, "superior_unit", above_code, (struct day){ from }, &above_unit));
    TRY(post_of(a, "post", unit, post, from, &lower));
    TRY(post_of(a, "superior", above_unit, above, from, &upper));
    ret->name = arena_text(look_arena(act_look(a)), "%s %s", code, post);
    ret->becomes = arena_text(look_arena(act_look(a)), "%s %s", above_code, above);
    TRY(people_superior(a, by, lower, upper, from, to, &id));
    told_by(ret, id);
    return NULL;
}

const struct fault *
import_section(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
               struct import_said *ret)
{
    const char *code, *category;
    int64_t unit, id;
    int32_t from, to;

    TRY(cell_needed(a, cells, "unit", &code));
    TRY(cell_word(a, cells, "category", "category", NULL, &category));
    TRY(cell_days(a, m, cells, &from, &to));
    TRY(import_unit_at(a, m, "unit", code, (struct day){ from }, &unit));
    ret->name = code;
    ret->becomes = category;
    TRY(people_section(a, by, unit, category, from, to, &id));
    told_by(ret, id);
    return NULL;
}

const struct fault *
import_role(struct act *a, struct import *m, const struct seen *by, const struct doc *cells,
            struct import_said *ret)
{
    const char *number, *code, *role;
    int64_t officer, unit, id;
    int32_t from, to;

    TRY(cell_needed(a, cells, "number", &number));
    TRY(cell_needed(a, cells, "unit", &code));
    TRY(cell_word(a, cells, "role", "role", NULL, &role));
    TRY(cell_days(a, m, cells, &from, &to));
    TRY(officer_of(a, m, number, &officer));
    if (!officer)
        return said_badly(a, "number", "people.import.officer", number);
    TRY(import_unit_at(a, m, "unit", code, (struct day){ from }, &unit));
    ret->name = arena_text(look_arena(act_look(a)), "%s %s", number, code);
    ret->becomes = role;
    TRY(people_role(a, by, officer, unit, role, from, to, &id));
    told_by(ret, id);
    return NULL;
}

/* Whom does a line of people mean, and does it say anything that does not stand already? */
#include "app/people/import.h"

#include <string.h>

const struct fault *
people_but_zeros(struct act *a, bool unit, const char *said, const char **ret)
{
    static const char number[] = "SELECT number AS said FROM fact_officer"
                                 " WHERE ltrim(number, '0') = $1 AND number <> $2 ORDER BY number";
    static const char code[] = "SELECT code AS said FROM fact_unit"
                               " WHERE ltrim(code, '0') = $1 AND code <> $2 ORDER BY code";
    const char *bare = said + strspn(said, "0");

    *ret = NULL;
    if (!*bare)
        return NULL;
    struct rows *r = fact_rows(a, unit ? code : number, VALUES(T(bare), T(said)));
    while (rows_next(r, NULL))
        if (!*ret)
            *ret = arena_text(look_arena(act_look(a)), "%s / %s", said, rows_text(r, "said"));
    return rows_fault(r);
}

/* A number or code that a spreadsheet took the zeros from is a question, never somebody new.  A
 * form is the answer: nobody types zeros away. */
const struct fault *
import_but_zeros(struct act *a, bool unit, const char *said)
{
    const char *both;

    TRY(people_but_zeros(a, unit, said, &both));
    return both ? said_badly(a, unit ? "code" : "number", "people.zeros", both) : NULL;
}

/* A number that begins anew after a time without any posting, under another name: the one who left,
 * or somebody else?  What they recorded would be the newcomer's. */
const struct fault *
import_same_person(struct act *a, int64_t officer, const struct people_officer *o, bool placed)
{
    static const char held[] = "SELECT MAX(valid_to) AS last FROM fact_posting WHERE officer = $1";
    static const char named[] = "SELECT id FROM fact_person WHERE officer = $1 AND name = $2";
    int64_t last, same;

    if (!placed || !o->name)
        return NULL;
    TRY(fact_int(a, held, VALUES(I(officer)), "last", &last));
    if (!last || day_add((struct day){ (int32_t)last }, 1).ymd >= o->from)
        return NULL;
    TRY(fact_int(a, named, VALUES(I(officer), T(o->name)), "id", &same));
    return same ? NULL : said_badly(a, "number", "people.import.reused", o->number);
}

/* 〓 where CP932 has no letter for what stands: nothing is said about it.  Otherwise it is a name
 * that was lost. */
const struct fault *
import_lost_letters(struct act *a, int64_t officer, const char *field, const char **cell)
{
    static const char name[] = "SELECT name AS said FROM fact_person WHERE officer = $1";
    static const char kana[] = "SELECT kana AS said FROM fact_person WHERE officer = $1";
    bool kept = false;

    if (!*cell || !strstr(*cell, "〓"))
        return NULL;
    struct rows *r = fact_rows(a, strcmp(field, "kana") ? name : kana, VALUES(I(officer)));
    while (rows_next(r, NULL)) {
        const char *back = text_through_cp932(look_arena(act_look(a)), rows_text(r, "said"));
        kept |= back && !strcmp(back, *cell);
    }
    TRY(rows_fault(r));
    if (!kept)
        return said_badly(a, field, "import.geta", *cell);
    *cell = NULL;
    return NULL;
}

/* Does the home posting in force, of another kind than main (出向受入 …), already say it? */
const struct fault *
import_serves_so(struct act *a, const struct people_posting *p, const char *post, bool *ret)
{
    static const char home[] =
        "SELECT id FROM fact_posting WHERE officer = $1 AND unit = $2 AND home = 1"
        " AND kind <> 'main' AND $3 BETWEEN valid_from AND valid_to"
        " AND ($4 = 0 OR COALESCE(post, 0) = $4)";
    int64_t id;

    TRY(fact_int(a, home, VALUES(I(p->officer), I(p->unit), I(p->from), I(post ? p->post : 0)),
                 "id", &id));
    *ret = id != 0;
    return NULL;
}

/* Has the file the column at all?  One without names says nothing of them; an empty cell under the
 * heading is a name that was forgotten. */
bool
import_has(const struct import *m, const char *column)
{
    size_t n = strlen(column);

    for (const char *at = m->columns; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (!strncmp(at, column, n) && (at[n] == ',' || !at[n]))
            return true;
    return false;
}

/* A login is one line's in a file, as it is one officer's in the office. */
const struct fault *
import_login_once(struct act *a, struct import *m, const char *login)
{
    struct arena *arena = look_arena(act_look(a));
    const char *key = login_key(arena, login);
    bool free = true;

    if (key)
        TRY(import_claim(a, m, arena_text(arena, "login %s", key), &free));
    return free ? NULL : said_badly(a, "login", "people.login.taken", login);
}

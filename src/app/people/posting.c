/*
 * Where does an officer serve, and where are the hours kept?  (発令)
 *
 * An officer has one main posting a day, and one home for hours a day.  Other postings stand
 * beside: 併任, 事務取扱, 出向, 休職.  A new main posting takes the place of the old one from its
 * first day.  A posting that takes the hours away from another leaves that one standing without.
 */
#include "app/people/house.h"

#include <string.h>

static const struct respell respell_posting = {
    "UPDATE posting SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",
    "INSERT INTO posting (id, officer, unit, post, kind, home, valid_from, valid_to, seq)"
    " SELECT CAST($1 AS BIGINT), officer, unit, post, kind, home, CAST($2 AS INTEGER),"
    "        CAST($3 AS INTEGER), CAST($seq AS BIGINT) FROM posting WHERE id = $4",
};

/* The same posting without the hours. */
static const char without_hours[] =
    "INSERT INTO posting (id, officer, unit, post, kind, home, valid_from, valid_to, seq)"
    " SELECT CAST($1 AS BIGINT), officer, unit, post, kind, 0, CAST($2 AS INTEGER),"
    "        CAST($3 AS INTEGER), CAST($seq AS BIGINT) FROM posting WHERE id = $4";

#define WORD                                                                                       \
    " CASE WHEN unit = $2 AND COALESCE(post, 0) = $3 AND kind = $4 AND home = $5 THEN 1 ELSE 0 "   \
    "END"
#define IDENTICAL "SELECT id, valid_from, valid_to," WORD " AS same FROM fact_posting"

static const struct fault *
read_group(struct act *a, const struct people_posting *p, const char *sql, struct spells *ret)
{
    return spells_read(a, sql,
                       VALUES(I(p->officer), I(p->unit), I(p->post), T(p->kind), I(p->home)), ret);
}

/* Others that hold the hours on these days give them up. */
static const struct fault *
take_hours(struct act *a, const struct seen *by, const struct people_posting *p, int32_t from,
           int32_t to)
{
    struct spells s;
    size_t n;

    TRY(read_group(a, p, IDENTICAL " WHERE officer = $1 AND home = 1", &s));
    struct spell_change *todo = arena_array(look_arena(act_look(a)), 4 * s.n + 1, sizeof *todo);
    if (!spell_put(s.live, s.n, &(struct spell_word){ .from = from, .to = to }, todo, &n))
        return NULL;
    TRY(spells_write(a, by, &respell_posting, todo, n));
    for (size_t i = 0; i < n; i++)
        if (todo[i].what == SPELL_INSIDE)
            TRY(save(a, by, without_hours,
                     VALUES(I(act_new_id(a)), I(todo[i].from), I(todo[i].to), I(todo[i].id))));
    return NULL;
}

static const struct fault *
posting_fit(struct act *a, const struct people_posting *p, int32_t from)
{
    static const char stands[] = "SELECT unit FROM fact_unit WHERE unit = $1"
                                 " AND $2 BETWEEN valid_from AND valid_to";
    static const char of_unit[] = "SELECT unit FROM fact_post WHERE id = $1"
                                  " AND $2 BETWEEN valid_from AND valid_to";
    const char *day = day_iso(look_arena(act_look(a)), (struct day){ from });
    int64_t there;

    TRY(fact_int(a, stands, VALUES(I(p->unit), I(from)), "unit", &there));
    if (!there)
        return said_badly(a, "unit", "people.unit.not_yet", day);
    if (!p->post)
        return NULL;
    TRY(fact_int(a, of_unit, VALUES(I(p->post), I(from)), "unit", &there));
    if (!there)
        return said_badly(a, "post", "people.post.not_yet", day);
    return there == p->unit ? NULL : said_badly(a, "post", "people.post.elsewhere", NULL);
}

const struct fault *
people_new_posting(struct act *a, const struct seen *by, const struct people_posting *p,
                   int64_t *ret)
{
    bool main_one = !strcmp(p->kind, "main");
    const char *group = main_one ? IDENTICAL " WHERE officer = $1 AND kind = 'main'"
                                 : IDENTICAL " WHERE officer = $1 AND kind = $4 AND unit = $2"
                                             " AND COALESCE(post, 0) = $3";
    struct spell_word w = { .from = p->from, .to = p->to };
    struct spells s;
    size_t n;

    TRY(days_fit(a, &w.from, &w.to));
    TRY(posting_fit(a, p, w.from));
    TRY(in_care(a, p->officer));
    TRY(post_in_care(a, p->post));
    TRY(read_group(a, p, group, &s));
    struct spell_change *todo = arena_array(look_arena(act_look(a)), 4 * s.n + 1, sizeof *todo);
    *ret = spells_same(&s, w.from);
    if (!spell_put(s.live, s.n, &w, todo, &n))
        return NULL;
    if (!by) {
        *ret = n ? PEOPLE_CHANGED : PEOPLE_NEW;
        return NULL;
    }
    TRY(spells_write(a, by, &respell_posting, todo, n));
    if (p->home)
        TRY(take_hours(a, by, p, w.from, w.to));
    *ret = act_new_id(a);
    TRY(save(a, by,
             "INSERT INTO posting (id, officer, unit, post, kind, home, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $seq)",
             VALUES(I(*ret), I(p->officer), I(p->unit),
                    { .is = p->post ? V_INT : V_NULL, .i = p->post }, T(p->kind), I(p->home),
                    I(w.from), I(w.to))));
    settle_asked(a, p->officer, 0, w.first, w.last);
    touched(a, &(struct seen){ .officer = p->officer, .unit = p->unit }, (struct day){ w.first });
    rights_changed(a, p->officer);
    return NULL;
}

const struct fault *
posting_stop(struct act *a, const struct seen *by, int64_t posting, int32_t last)
{
    static const char row[] = "SELECT officer, unit, valid_from, valid_to, home FROM fact_posting"
                              " WHERE id = $1";
    static const char other[] = "SELECT id FROM fact_posting WHERE officer = $1 AND id <> $2"
                                " AND home = 1";
    struct rows *r = fact_rows(a, row, VALUES(I(posting)));
    struct spell_change todo[2] = { { .what = SPELL_END, .id = posting } };
    struct seen of = { 0 };
    int32_t from, to;
    int64_t left;
    bool home;

    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(look_arena(act_look(a)), FAULT_STALE, "people.posting.gone", NULL, NULL);
    }
    of.officer = rows_int(r, "officer");
    of.unit = rows_int(r, "unit");
    from = (int32_t)rows_int(r, "valid_from");
    to = (int32_t)rows_int(r, "valid_to");
    home = rows_int(r, "home") != 0;
    db_close(r);
    TRY(in_care(a, of.officer));
    if (last && (last < from || last > to))
        return said_badly(a, "until", "people.posting.last",
                          day_iso(look_arena(act_look(a)), (struct day){ last }));
    if (home && !last) {
        TRY(fact_int(a, other, VALUES(I(of.officer), I(posting)), "id", &left));
        if (!left) /* nobody could open this person any more */
            return said_badly(a, "until", "people.posting.only", NULL);
    }
    todo[1] = (struct spell_change){ SPELL_AGAIN, posting, from, last };
    TRY(spells_write(a, by, &respell_posting, todo, last ? 2 : 1));
    settle_asked(a, of.officer, 0, last ? day_add((struct day){ last }, 1).ymd : from, to);
    touched(a, &of, (struct day){ last ? last : from });
    rights_changed(a, of.officer);
    return NULL;
}

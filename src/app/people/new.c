/* How does an officer, a unit or a post come to be, and get another name or place? */
#include "app/people/house.h"

#include <string.h>

#include "base/text.h"

/* Half-width, and nobody else's, however it is spelled; officer 0: somebody new. */
static const struct fault *
login_free(struct act *a, int64_t officer, const char *typed, const char **ret)
{
    struct arena *arena = look_arena(act_look(a));
    const char *key = login_key(arena, typed);
    int64_t taken;

    *ret = login_fold(arena, typed);
    if (!key || !*key)
        return said_badly(a, "login", "form.text.missing", typed);
    TRY(fact_int(a, "SELECT officer FROM fact_person WHERE lower(login) = $1 AND officer <> $2",
                 VALUES(T(key), I(officer)), "officer", &taken));
    return taken ? said_badly(a, "login", "people.login.taken", typed) : NULL;
}

/* What people are looked for by, as they look for it. */
static const struct fault *
people_words(struct act *a, const struct seen *by, const char *const *words)
{
    static const char keep[] = "INSERT INTO word_flat (word, flat) VALUES ($1, $2)"
                               " ON CONFLICT (word) DO UPDATE SET flat = excluded.flat";
    char flat[TEXT_FLAT];

    for (; *words; words++)
        if (text_flat(*words, flat, sizeof flat))
            TRY(save(a, by, keep, VALUES(T(*words), T(flat))));
    return NULL;
}

#define WORDS(...) ((const char *const[]){ __VA_ARGS__, NULL })

const struct fault *
people_new_officer(struct act *a, const struct seen *by, const struct people_officer *o,
                   int64_t *ret)
{
    const char *login;
    int32_t from = o->from, to = 0;
    int64_t taken, id;

    TRY(days_fit(a, &from, &to));
    TRY(fact_int(a, "SELECT id FROM fact_officer WHERE number = $1", VALUES(T(o->number)), "id",
                 &taken));
    if (taken)
        return said_badly(a, "number", "people.number.taken", o->number);
    TRY(login_free(a, 0, o->login ? o->login : o->number, &login));
    *ret = PEOPLE_NEW;
    if (!by)
        return NULL;
    id = act_new_id(a);
    TRY(save(a, by, "INSERT INTO officer (id, number, seq) VALUES ($1, $2, $seq)",
             VALUES(I(id), T(o->number))));
    TRY(save(a, by,
             "INSERT INTO person (id, officer, login, name, kana, mail, seq)"
             " VALUES ($1, $2, $3, $4, $5, $6, $seq)",
             VALUES(I(act_new_id(a)), I(id), T(login), T(o->name ? o->name : o->number),
                    T(o->kana ? o->kana : ""), T(o->mail ? o->mail : ""))));
    TRY(save(a, by,
             "INSERT INTO regime (id, officer, regime, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $seq)",
             VALUES(I(act_new_id(a)), I(id), T("nps"), I(from), I(to))));
    *ret = id;
    return people_words(a, by,
                        WORDS(o->number, o->name ? o->name : o->number, o->kana ? o->kana : ""));
}

const struct fault *
people_rename(struct act *a, const struct seen *by, int64_t officer, const struct people_officer *o,
              bool *ret_changed)
{
    static const char now[] =
        "SELECT id, login, name, kana, mail FROM fact_person WHERE officer = $1";
    const char *login, *name, *kana, *mail, *was;

    *ret_changed = false;
    struct rows *r = fact_rows(a, now, VALUES(I(officer)));
    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(look_arena(act_look(a)), FAULT_ABSENT, "desk.absent", NULL, NULL);
    }
    int64_t id = rows_int(r, "id");
    was = rows_text(r, "login");
    login = o->login ? o->login : was;
    name = o->name ? o->name : rows_text(r, "name");
    kana = o->kana ? o->kana : rows_text(r, "kana");
    mail = o->mail ? o->mail : rows_text(r, "mail");
    *ret_changed = strcmp(login, was) || strcmp(name, rows_text(r, "name")) ||
                   strcmp(kana, rows_text(r, "kana")) || strcmp(mail, rows_text(r, "mail"));
    db_close(r);
    if (!*ret_changed)
        return NULL;
    TRY(in_care(a, officer));
    /* It is the name from now on: what holds from a day to come is said on that day. */
    int32_t today = look_today(act_look(a)).ymd, from = o->from ? o->from : today;
    from = from < today ? from : today;
    if (strcmp(login, was))
        TRY(login_free(a, officer, login, &login));
    if (!by)
        return NULL;
    TRY(save(a, by, "UPDATE person SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",
             VALUES(I(id))));
    TRY(save(a, by,
             "INSERT INTO person (id, officer, login, name, kana, mail, seq, valid_from)"
             " VALUES ($1, $2, $3, $4, $5, $6, $seq, $7)",
             VALUES(I(act_new_id(a)), I(officer), T(login), T(name), T(kana), T(mail), I(from))));
    return people_words(a, by, WORDS(name, kana));
}

const struct fault *
people_new_unit(struct act *a, const struct seen *by, const struct people_unit *u, int64_t *ret)
{
    int64_t taken, id = by ? act_new_id(a) : 0;
    bool changed;

    TRY(fact_int(a, "SELECT unit FROM fact_unit WHERE code = $1", VALUES(T(u->code)), "unit",
                 &taken));
    if (taken)
        return said_badly(a, "code", "people.unit.taken", u->code);
    if (by) {
        TRY(save(a, by, "INSERT INTO unit (id, code, seq) VALUES ($1, $2, $seq)",
                 VALUES(I(id), T(u->code))));
        TRY(people_words(a, by, WORDS(u->code)));
    }
    TRY(people_place(a, by, id, u, &changed));
    *ret = by ? id : PEOPLE_NEW;
    return NULL;
}

static const struct respell respell_place = {
    "UPDATE unit_place SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",
    "INSERT INTO unit_place (id, unit, parent, name, kind, sort, valid_from, valid_to, seq)"
    " SELECT CAST($1 AS BIGINT), unit, parent, name, kind, sort, CAST($2 AS INTEGER),"
    "        CAST($3 AS INTEGER), CAST($seq AS BIGINT) FROM unit_place WHERE id = $4",
};

const struct fault *
people_place(struct act *a, const struct seen *by, int64_t unit, const struct people_unit *u,
             bool *ret_changed)
{
    static const char places[] =
        "SELECT place AS id, valid_from, valid_to,"
        "       CASE WHEN COALESCE(parent, 0) = $2 AND name = $3 AND kind = $4 AND sort = $5"
        "            THEN 1 ELSE 0 END AS same FROM fact_unit WHERE unit = $1";
    static const char stands[] = "SELECT above FROM fact_closure WHERE above = $1 AND below = $1"
                                 " AND $2 BETWEEN valid_from AND valid_to";
    /* The tree of each day is its own: what was below in another year may stand above now. */
    static const char below[] = "SELECT depth + 1 AS depth FROM fact_closure WHERE above = $1"
                                " AND below = $2 AND valid_from <= $4 AND valid_to >= $3";
    struct spell_word w = { .from = u->from, .to = u->to };
    struct spells s;
    size_t n;

    TRY(days_fit(a, &w.from, &w.to));
    if (u->parent) {
        int64_t there;
        TRY(fact_int(a, stands, VALUES(I(u->parent), I(w.from)), "above", &there));
        if (!there)
            return said_badly(a, "parent", "people.unit.parent_days",
                              day_iso(look_arena(act_look(a)), (struct day){ w.from }));
    }
    TRY(spells_read(a, places, VALUES(I(unit), I(u->parent), T(u->name), T(u->kind), I(u->sort)),
                    &s));
    struct spell_change *todo = arena_array(look_arena(act_look(a)), 4 * s.n + 1, sizeof *todo);
    *ret_changed = spell_put(s.live, s.n, &w, todo, &n);
    if (!*ret_changed)
        return NULL;
    if (w.last > w.to)
        TRY(unit_rests(a, unit, w.to));
    if (u->parent) {
        int64_t there;
        TRY(fact_int(a, below, VALUES(I(unit), I(u->parent), I(w.from), I(w.to)), "depth", &there));
        if (there || u->parent == unit)
            return said_badly(a, "parent", "people.unit.cycle", NULL);
    }
    if (!by)
        return NULL;
    TRY(spells_write(a, by, &respell_place, todo, n));
    TRY(save(
        a, by,
        "INSERT INTO unit_place (id, unit, parent, name, kind, sort, valid_from, valid_to, seq)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $seq)",
        VALUES(I(act_new_id(a)), I(unit), { .is = u->parent ? V_INT : V_NULL, .i = u->parent },
               T(u->name), T(u->kind), I(u->sort), I(w.from), I(w.to))));
    TRY(people_words(a, by, WORDS(u->name)));
    TRY(closure_renew(a, by, unit));
    settle_asked(a, 0, unit, w.first, w.last);
    touched(a, &(struct seen){ .unit = unit }, (struct day){ 0 });
    return NULL;
}

const struct fault *
people_new_post(struct act *a, const struct seen *by, const struct people_post *p, int64_t *ret)
{
    static const char same[] =
        "SELECT id FROM fact_post WHERE unit = $1 AND name = $2 AND valid_to >= $3"
        " AND valid_from <= $4";
    int32_t from = p->from, to = p->to;
    int64_t taken;

    TRY(days_fit(a, &from, &to));
    TRY(fact_int(a, same, VALUES(I(p->unit), T(p->name), I(from), I(to)), "id", &taken));
    if (taken)
        return said_badly(a, "name", "people.post.taken", p->name);
    *ret = PEOPLE_NEW;
    if (!by)
        return NULL;
    *ret = act_new_id(a);
    TRY(save(
        a, by,
        "INSERT INTO post (id, unit, name, rank, manager_class, valid_from, valid_to, seq)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $seq)",
        VALUES(I(*ret), I(p->unit), T(p->name), I(p->rank), I(p->manager_class), I(from), I(to))));
    return people_words(a, by, WORDS(p->name));
}

const struct fault *
people_found(struct act *a, const struct people_office *o, struct people_founded *ret)
{
    struct seen by = clockwork_seen(a, 0, 0);
    int64_t post, posting, role;
    int32_t from = o->from ? o->from : PEOPLE_DAWN;

    TRY(people_new_unit(a, &by,
                        &(struct people_unit){ .code = o->code ? o->code : o->name,
                                               .name = o->name,
                                               .kind = "ministry",
                                               .from = from },
                        &ret->unit));
    TRY(people_new_officer(
        a, &by,
        &(struct people_officer){
            .number = o->number, .login = o->login, .name = o->person, .from = from },
        &ret->officer));
    by = clockwork_seen(a, ret->officer, ret->unit);
    TRY(people_new_post(a, &by,
                        &(struct people_post){
                            .unit = ret->unit, .name = "システム管理者", .rank = 90, .from = from },
                        &post));
    TRY(people_new_posting(a, &by,
                           &(struct people_posting){ .officer = ret->officer,
                                                     .unit = ret->unit,
                                                     .post = post,
                                                     .kind = "main",
                                                     .home = true,
                                                     .from = from },
                           &posting));
    return people_role(a, &by, ret->officer, ret->unit, "admin", from, 0, &role);
}

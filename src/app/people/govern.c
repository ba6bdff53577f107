/*
 * What else governs an officer, a unit or a post from one day to another?
 *
 * Each of these is one question with one answer a day (a regime, a section's category), or a
 * membership that holds or does not (a role, a superior).
 */
#include "app/people/house.h"
#include "app/people/setting.h"

#include <string.h>

static const struct fault *
word_fit(struct act *a, int32_t from, int32_t to, struct spell_word *ret)
{
    *ret = (struct spell_word){ .from = from, .to = to };
    return days_fit(a, &ret->from, &ret->to);
}

/* Makes room for a word; false in *ret_new where it stands already. */
static const struct fault *
put(struct act *a, const struct seen *by, const struct respell *table, const char *live,
    const struct value *key, struct spell_word *word, int64_t *ret, bool *ret_new)
{
    struct spells s;
    size_t n;

    TRY(spells_read(a, live, key, &s));
    struct spell_change *todo = arena_array(look_arena(act_look(a)), 4 * s.n + 1, sizeof *todo);
    *ret = spells_same(&s, word->from);
    *ret_new = spell_put(s.live, s.n, word, todo, &n);
    if (*ret_new && !by)
        *ret = n ? PEOPLE_CHANGED : PEOPLE_NEW;
    return *ret_new && by ? spells_write(a, by, table, todo, n) : NULL;
}

#define RESPELL(table, columns)                                                                    \
    {                                                                                              \
        "UPDATE " table " SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",               \
            "INSERT INTO " table " (id, " columns ", valid_from, valid_to, seq)"                   \
            " SELECT CAST($1 AS BIGINT), " columns ", CAST($2 AS INTEGER), CAST($3 AS INTEGER),"   \
            " CAST($seq AS BIGINT) FROM " table " WHERE id = $4"                                   \
    }

const struct fault *
people_superior(struct act *a, const struct seen *by, int64_t post, int64_t superior, int32_t from,
                int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("post_superior", "post, superior");
    static const char live[] = "SELECT id, valid_from, valid_to,"
                               " CASE WHEN superior = $2 THEN 1 ELSE 0 END AS same"
                               " FROM fact_superior WHERE post = $1";
    static const char turned[] = "SELECT id FROM fact_superior WHERE post = $1 AND superior = $2"
                                 " AND valid_to >= $3 AND valid_from <= $4";
    int64_t above;
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    if (post == superior)
        return said_badly(a, "superior", "people.superior.self", NULL);
    TRY(fact_int(a, turned, VALUES(I(superior), I(post), I(w.from), I(w.to)), "id", &above));
    if (above)
        return said_badly(a, "superior", "people.superior.turned", NULL);
    TRY(put(a, by, &table, live, VALUES(I(post), I(superior)), &w, ret, &fresh));
    if (fresh)
        TRY(not_above_oneself(a, post));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    return save(a, by,
                "INSERT INTO post_superior (id, post, superior, valid_from, valid_to, seq)"
                " VALUES ($1, $2, $3, $4, $5, $seq)",
                VALUES(I(*ret), I(post), I(superior), I(w.from), I(w.to)));
}

const struct fault *
people_section(struct act *a, const struct seen *by, int64_t unit, const char *category,
               int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("section", "unit, category");
    static const char live[] = "SELECT id, valid_from, valid_to,"
                               " CASE WHEN category = $2 THEN 1 ELSE 0 END AS same"
                               " FROM fact_section WHERE unit = $1";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(put(a, by, &table, live, VALUES(I(unit), T(category)), &w, ret, &fresh));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    TRY(save(a, by,
             "INSERT INTO section (id, unit, category, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $seq)",
             VALUES(I(*ret), I(unit), T(category), I(w.from), I(w.to))));
    settle_asked(a, 0, unit, w.first, w.last);
    touched(a, &(struct seen){ .unit = unit }, (struct day){ w.first });
    return NULL;
}

const struct fault *
people_category(struct act *a, const struct seen *by, int64_t officer, const char *category,
                int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("category", "officer, category");
    static const char live[] = "SELECT id, valid_from, valid_to, 1 AS same FROM fact_category"
                               " WHERE officer = $1 AND category = $2";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(put(a, by, &table, live, VALUES(I(officer), T(category)), &w, ret, &fresh));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    TRY(save(a, by,
             "INSERT INTO category (id, officer, category, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $seq)",
             VALUES(I(*ret), I(officer), T(category), I(w.from), I(w.to))));
    settle_asked(a, officer, 0, w.first, w.last);
    touched(a, &(struct seen){ .officer = officer, .unit = by->unit }, (struct day){ w.first });
    return NULL;
}

const struct fault *
people_regime(struct act *a, const struct seen *by, int64_t officer, const char *regime,
              int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("regime", "officer, regime");
    static const char live[] = "SELECT id, valid_from, valid_to,"
                               " CASE WHEN regime = $2 THEN 1 ELSE 0 END AS same"
                               " FROM fact_regime WHERE officer = $1";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(put(a, by, &table, live, VALUES(I(officer), T(regime)), &w, ret, &fresh));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    TRY(save(a, by,
             "INSERT INTO regime (id, officer, regime, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $seq)",
             VALUES(I(*ret), I(officer), T(regime), I(w.from), I(w.to))));
    settle_asked(a, officer, 0, w.first, w.last);
    touched(a, &(struct seen){ .officer = officer, .unit = by->unit }, (struct day){ w.first });
    return NULL;
}

const struct fault *
people_role(struct act *a, const struct seen *by, int64_t officer, int64_t unit, const char *role,
            int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("role", "officer, unit, role");
    static const char live[] = "SELECT id, valid_from, valid_to, 1 AS same FROM fact_role"
                               " WHERE officer = $1 AND unit = $2 AND role = $3";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(put(a, by, &table, live, VALUES(I(officer), I(unit), T(role)), &w, ret, &fresh));
    if (fresh)
        TRY(not_for_oneself(a, officer));
    if (fresh && w.last > w.to && !strcmp(role, "admin"))
        TRY(role_rests(a, officer, unit));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    rights_changed(a, officer);
    return save(a, by,
                "INSERT INTO role (id, officer, unit, role, valid_from, valid_to, seq)"
                " VALUES ($1, $2, $3, $4, $5, $6, $seq)",
                VALUES(I(*ret), I(officer), I(unit), T(role), I(w.from), I(w.to)));
}

const struct fault *
people_setting(struct act *a, const struct seen *by, int64_t unit, const char *key,
               const char *value, int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("setting", "unit, key, value");
    static const char live[] = "SELECT id, valid_from, valid_to,"
                               " CASE WHEN value = $3 THEN 1 ELSE 0 END AS same"
                               " FROM fact_own_setting WHERE unit = $1 AND key = $2";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(setting_lawful(a, unit, key, value, w.from, w.to));
    TRY(put(a, by, &table, live, VALUES(I(unit), T(key), T(value)), &w, ret, &fresh));
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    TRY(save(a, by,
             "INSERT INTO setting (id, unit, key, value, valid_from, valid_to, seq)"
             " VALUES ($1, $2, $3, $4, $5, $6, $seq)",
             VALUES(I(*ret), I(unit), T(key), T(value), I(w.from), I(w.to))));
    /* No day is told by what is set for flextime, which says what an allotment should be, nor by
     * how many people a count is of. */
    if (strncmp(key, "flex.", 5) && strncmp(key, "cells.", 6))
        settle_asked(a, 0, unit, w.first, w.last);
    touched(a, &(struct seen){ .unit = unit }, (struct day){ w.first });
    return NULL;
}

const struct fault *
people_deputy(struct act *a, const struct seen *by, int64_t post, int64_t officer, int32_t turn,
              int32_t from, int32_t to, int64_t *ret)
{
    static const struct respell table = RESPELL("deputy", "post, officer, turn");
    static const char live[] = "SELECT id, valid_from, valid_to,"
                               " CASE WHEN turn = $3 THEN 1 ELSE 0 END AS same"
                               " FROM fact_deputy WHERE post = $1 AND officer = $2";
    struct spell_word w;
    bool fresh;

    TRY(word_fit(a, from, to, &w));
    TRY(put(a, by, &table, live, VALUES(I(post), I(officer), I(turn)), &w, ret, &fresh));
    if (fresh) {
        TRY(not_for_oneself(a, officer));
        TRY(post_in_care(a, post));
    }
    if (!fresh || !by)
        return NULL;
    *ret = act_new_id(a);
    return save(a, by,
                "INSERT INTO deputy (id, post, officer, turn, valid_from, valid_to, seq)"
                " VALUES ($1, $2, $3, $4, $5, $6, $seq)",
                VALUES(I(*ret), I(post), I(officer), I(turn), I(w.from), I(w.to)));
}

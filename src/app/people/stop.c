/*
 * Letting a row end, or taking it back as said in error.
 *
 * Nothing is deleted: the row ends under this line of the journal, and where a last day is given it
 * is said again until then.  What others rest on is refused with the reason.
 */
#include "app/people/errands.h"

#include <string.h>

#define STOP(table, columns)                                                                       \
    {                                                                                              \
        "UPDATE " table " SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",               \
            "INSERT INTO " table " (id, " columns ", valid_from, valid_to, seq)"                   \
            " SELECT CAST($1 AS BIGINT), " columns ", CAST($2 AS INTEGER), CAST($3 AS INTEGER),"   \
            " CAST($seq AS BIGINT) FROM " table " WHERE id = $4"                                   \
    }

static const struct fault *
stop(struct act *a, const struct seen *one, const struct input *in, const struct respell *table,
     const char *row, struct doc *d)
{
    int32_t last = input_day(in, "until").ymd, from, to;
    struct rows *r = fact_rows(a, row, VALUES(I(one->id)));

    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(look_arena(act_look(a)), FAULT_STALE, "people.row.gone", NULL, NULL);
    }
    from = (int32_t)rows_int(r, "valid_from");
    to = (int32_t)rows_int(r, "valid_to");
    db_close(r);
    if (last && (last < from || last > to))
        return input_fault(act_look(a), in, "until", "people.row.last");
    const struct spell_change todo[] = { { .what = SPELL_END, .id = one->id },
                                         { SPELL_AGAIN, one->id, from, last } };
    TRY(spells_write(a, one, table, todo, last ? 2 : 1));
    doc_int(d, "person", one->officer);
    doc_int(d, "unit", one->unit);
    touched(a, one, (struct day){ last ? last : from });
    flash(a, last ? "people.ended" : "people.taken_back", NULL);
    return NULL;
}

const struct fault *
posting_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct day last = input_day(in, "until");

    doc_int(d, "person", one->officer);
    TRY(posting_stop(a, one, one->id, last.ymd));
    flash(a, last.ymd ? "people.ended" : "people.taken_back", NULL);
    return NULL;
}

const struct fault *
category_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("category", "officer, category");

    TRY(not_for_oneself(a, one->officer));
    settle_asked(a, one->officer, 0, 0, 0);
    return stop(a, one, in, &table, "SELECT valid_from, valid_to FROM fact_category WHERE id = $1",
                d);
}

const struct fault *
setting_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("setting", "unit, key, value");

    struct day last = input_day(in, "until");

    TRY(stop(a, one, in, &table, "SELECT valid_from, valid_to FROM fact_own_setting WHERE id = $1",
             d));
    settle_asked(a, 0, one->unit, last.ymd ? day_add(last, 1).ymd : 0, 0);
    return NULL;
}

const struct fault *
deputy_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("deputy", "post, officer, turn");

    return stop(a, one, in, &table, "SELECT valid_from, valid_to FROM fact_deputy WHERE id = $1",
                d);
}

const struct fault *
superior_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("post_superior", "post, superior");

    return stop(a, one, in, &table, "SELECT valid_from, valid_to FROM fact_superior WHERE id = $1",
                d);
}

/* An office without an administrator could never have one again. */
const struct fault *
role_rests(struct act *a, int64_t officer, int64_t unit)
{
    static const char other[] =
        "SELECT r.id FROM fact_role r JOIN fact_closure c ON c.above = r.unit AND c.below = $2"
        " WHERE r.role = 'admin' AND (r.officer <> $1 OR r.unit <> $2)"
        " AND $3 BETWEEN r.valid_from AND r.valid_to";
    int64_t left;

    TRY(fact_int(a, other, VALUES(I(officer), I(unit), I(look_today(act_look(a)).ymd)), "id",
                 &left));
    return left ? NULL : said_badly(a, "until", "people.role.last_admin", NULL);
}

const struct fault *
role_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("role", "officer, unit, role");
    static const char is_admin[] = "SELECT id FROM fact_role WHERE id = $1 AND role = 'admin'";
    int64_t admin;

    TRY(fact_int(a, is_admin, VALUES(I(one->id)), "id", &admin));
    if (admin)
        TRY(role_rests(a, one->officer, one->unit));
    rights_changed(a, one->officer);
    return stop(a, one, in, &table, "SELECT valid_from, valid_to FROM fact_role WHERE id = $1", d);
}

static const struct respell respell_post = STOP("post", "unit, name, rank, manager_class");

static const struct fault *
post_rests(struct act *a, int64_t post, int32_t last)
{
    static const char held[] = "SELECT id FROM fact_posting WHERE post = $1 AND valid_to > $2";
    static const char above[] = "SELECT id FROM fact_superior"
                                " WHERE (post = $1 OR superior = $1) AND valid_to > $2";
    int64_t rests;

    TRY(fact_int(a, held, VALUES(I(post), I(last)), "id", &rests));
    if (rests)
        return said_badly(a, "until", "people.post.held", NULL);
    TRY(fact_int(a, above, VALUES(I(post), I(last)), "id", &rests));
    return rests ? said_badly(a, "until", "people.post.superior", NULL) : NULL;
}

const struct fault *
post_until(struct act *a, const struct seen *by, int64_t post, int32_t last, bool *ret_changed)
{
    static const char row[] = "SELECT valid_from, valid_to FROM fact_post WHERE id = $1";
    static const char other[] =
        "SELECT p.id FROM fact_post p JOIN fact_post o ON o.unit = p.unit AND o.name = p.name"
        " WHERE o.id = $1 AND p.id <> o.id AND p.valid_to > o.valid_to AND p.valid_from <= $2";
    struct rows *r = fact_rows(a, row, VALUES(I(post)));
    int64_t taken;

    *ret_changed = false;
    if (!rows_next(r, NULL))
        return rows_fault(r);
    int32_t from = (int32_t)rows_int(r, "valid_from"), to = (int32_t)rows_int(r, "valid_to");
    db_close(r);
    *ret_changed = last != to;
    if (last < to)
        TRY(post_rests(a, post, last));
    TRY(fact_int(a, other, VALUES(I(post), I(last)), "id", &taken));
    if (taken && last > to)
        return said_badly(a, "until", "people.post.taken", NULL);
    const struct spell_change todo[] = { { .what = SPELL_END, .id = post },
                                         { SPELL_AGAIN, post, from, last } };
    return *ret_changed && by ? spells_write(a, by, &respell_post, todo, COUNT(todo)) : NULL;
}

const struct fault *
post_end(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    TRY(post_rests(a, one->id, input_day(in, "until").ymd));
    return stop(a, one, in, &respell_post,
                "SELECT valid_from, valid_to FROM fact_post WHERE id = $1", d);
}

/* A unit ends when its last day has come for everything in it. */
const struct fault *
unit_rests(struct act *a, int64_t unit, int32_t last)
{
    static const char served[] = "SELECT id FROM fact_posting WHERE unit = $1 AND valid_to > $2";
    static const char below[] = "SELECT unit FROM fact_unit WHERE parent = $1 AND valid_to > $2";
    int64_t rests;

    TRY(fact_int(a, served, VALUES(I(unit), I(last)), "id", &rests));
    if (rests)
        return said_badly(a, "until", "people.unit.served", NULL);
    TRY(fact_int(a, below, VALUES(I(unit), I(last)), "unit", &rests));
    return rests ? said_badly(a, "until", "people.unit.parent", NULL) : NULL;
}

const struct fault *
unit_close(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const struct respell table = STOP("unit_place", "unit, parent, name, kind, sort");
    static const char places[] = "SELECT place AS id, valid_from, valid_to, 0 AS same"
                                 " FROM fact_unit WHERE unit = $1";
    int32_t last = input_day(in, "until").ymd;
    struct spells s;

    TRY(unit_rests(a, one->id, last));
    TRY(spells_read(a, places, VALUES(I(one->id)), &s));
    for (size_t i = 0; i < s.n; i++) {
        const struct spell_change todo[] = { { .what = SPELL_END, .id = s.live[i].id },
                                             { SPELL_AGAIN, s.live[i].id, s.live[i].from, last } };
        if (s.live[i].to > last)
            TRY(spells_write(a, one, &table, todo, s.live[i].from <= last ? 2 : 1));
    }
    TRY(closure_renew(a, one, one->id));
    settle_asked(a, 0, one->id, day_add((struct day){ last }, 1).ymd, 0);
    touched(a, one, (struct day){ 0 });
    doc_int(d, "unit", one->id);
    flash(a, "people.ended", NULL);
    return NULL;
}

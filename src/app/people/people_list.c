/* Who is there, and what is said of one of them? */
#include "app/people/errands.h"

#include <string.h>

#include "law/law.h"

/* A tie in words: what the viewer is to this row. */
static void
tie_words(struct doc *d, unsigned tie)
{
    static const struct {
        unsigned tie;
        const char *word;
    } word[] = {
        { TIE_SELF, "self" },      { TIE_SUPERIOR, "superior" }, { TIE_KEEPER, "keeper" },
        { TIE_ADMIN, "admin" },    { TIE_AUDITOR, "auditor" },   { TIE_COORDINATOR, "coordinator" },
        { TIE_PEER, "colleague" },
    };
    for (size_t i = 0; i < COUNT(word); i++)
        if (tie & word[i].tie) {
            doc_text(d, "tie", word[i].word);
            return;
        }
}

static void
person_row(struct look *q, struct rows *r, struct doc *row)
{
    int64_t id = rows_int(r, "id");

    doc_int(row, "id", id);
    doc_text(row, "href", arena_text(look_arena(q), "/people/%lld", (long long)id));
    doc_text(row, "number", rows_text(r, "number"));
    doc_text(row, "name", rows_text(r, "name"));
    doc_text(row, "kana", rows_text(r, "kana"));
    doc_text(row, "login", rows_text(r, "login"));
    doc_text(row, "mail", rows_text(r, "mail"));
    doc_int(row, "unit_id", rows_int(r, "unit"));
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "unit_name", rows_text(r, "unit_name"));
    doc_text(row, "post", rows_text(r, "post"));
    doc_bool(row, "active", rows_int(r, "active") != 0);
    tie_words(row, (unsigned)rows_int(r, "tie"));
}

struct doc *
page_links(struct doc *d)
{
    struct doc *links = (struct doc *)(uintptr_t)doc_get(d, "links");

    return links ? links : doc_object(d, "links");
}

bool
holds_role(struct look *q, const char *role)
{
    static const char mine[] = "WHERE officer = $1 AND role = $2 AND live = 1 AND valid_from <= $3"
                               " AND valid_to >= $3 ORDER BY id LIMIT 1";
    struct rows *r =
        seen_rows(q, &role_thing, mine, VALUES(I(look_viewer(q)), T(role), I(look_today(q).ymd)));

    if (!rows_next(r, NULL))
        return false;
    db_close(r);
    return true;
}

/* 採用年月日 of those listed, for whoever enters it. */
static const struct fault *
list_hired(struct look *q, struct doc *d)
{
    static const char among[] = "WHERE officer BETWEEN $1 AND $2 ORDER BY officer, id";
    int64_t first = 0, last = 0, id, officer = 0;
    struct day hired = { 0 };

    doc_each (row, doc_get(d, "rows"))
        if (doc_get_int(row, "id", &id)) {
            first = !first || id < first ? id : first;
            last = id > last ? id : last;
        }
    struct rows *r = seen_rows(q, &hire_thing, among, VALUES(I(first), I(last)));
    while (rows_next(r, NULL)) {
        officer = rows_int(r, "officer"), hired.ymd = (int32_t)rows_int(r, "hired");
        doc_each (row, doc_get(d, "rows"))
            if (doc_get_int(row, "id", &id) && id == officer)
                doc_day((struct doc *)(uintptr_t)row, "hired", hired);
    }
    return rows_fault(r);
}

const struct fault *
people_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char *const sorts[] = { "number", "name", "unit", "post", NULL };
    static const char rest[] =
        "WHERE ($1 = 0 OR unit = $1) AND ($3 = 1 OR active = 1)"
        " AND ($2 = '%%' OR " SOUGHT("name", "$2") " OR " SOUGHT("kana", "$2") " OR " SOUGHT(
            "number",
            "$2") " OR " SOUGHT("unit_name",
                                "$2") " OR " SOUGHT("post",
                                                    "$2") " OR LOWER"
                                                          "(login) LIKE $2 ESCAPE '\\')"
                                                          " ORDER BY CASE $4 WHEN 'number' THEN "
                                                          "number WHEN 'name' THEN kana"
                                                          "  WHEN 'unit' THEN unit_code END,"
                                                          " CASE $4 WHEN '-number' THEN number "
                                                          "WHEN '-name' THEN kana"
                                                          "  WHEN '-unit' THEN unit_code END DESC,"
                                                          " CASE $4 WHEN 'post' THEN rank END, "
                                                          "CASE $4 WHEN '-post' THEN rank END DESC,"
                                                          " unit_code, rank, number, id LIMIT $5 "
                                                          "OFFSET $6";
    const char *words = input_text(in, "q"), *sort = input_text(in, "sort");
    int64_t unit = input_int(in, "unit"), all = input_int(in, "all");
    struct doc *filter = doc_object(d, "filter");

    (void)me;
    doc_text(filter, "q", words ? words : "");
    doc_bool(filter, "all", all != 0);
    doc_text(filter, "sort", sort);
    doc_bool(filter, "set", words || unit);
    list_sorts(q, sort, sorts, d);
    if (unit) {
        struct rows *r = seen_rows(q, &unit_thing, "WHERE id = $1", VALUES(I(unit)));
        if (rows_next(r, NULL)) {
            struct doc *of = doc_object(filter, "unit");
            doc_int(of, "id", unit);
            doc_text(of, "name", rows_text(r, "name"));
            db_close(r);
        }
        TRY(rows_fault(r));
    }
    TRY(seen_list(
        q, &person_thing, rest,
        VALUES(I(unit), T(text_sought(look_arena(q), words)), I(all), T(sort ? sort : "")), in, d,
        person_row));
    bool admin = holds_role(q, "admin");
    if (admin || holds_role(q, "keeper"))
        TRY(list_hired(q, d));
    if (admin)
        doc_face(doc_text(page_links(d), "import", "/import/officers"));
    if (admin || holds_role(q, "keeper"))
        doc_face(doc_text(page_links(d), "add", "/people/new"));
    return NULL;
}

/* From when until when, and on the other axis: when that was said, and when it was taken back. */
void
said_row(struct rows *r, struct doc *row)
{
    int64_t until = rows_int(r, "valid_to"), ended = rows_int(r, "ended_us");

    doc_int(row, "id", rows_int(r, "id"));
    doc_day(row, "from", (struct day){ (int32_t)rows_int(r, "valid_from") });
    if (until != SPELL_OPEN)
        doc_day(row, "until", (struct day){ (int32_t)until });
    doc_bool(row, "live", rows_int(r, "live") != 0);
    if (rows_int(r, "said_us"))
        doc_moment(row, "said", (struct moment){ rows_int(r, "said_us") });
    if (ended)
        doc_moment(row, "ended", (struct moment){ ended });
}

/* Which rows of a history are shown: those of a day, those known on a day, or all. */
struct axes {
    int64_t officer, on, known, all, fresh;
    bool mends;
};
#define ON_AXES                                                                                    \
    "WHERE officer = $1 AND ($2 = 0 OR (valid_from <= $2 AND valid_to >= $2))"                     \
    " AND (($3 = 0 AND (live = 1 OR $4 = 1))"                                                      \
    "      OR ($3 <> 0 AND said_us < $3 AND COALESCE(ended_us, $3) >= $3))"                        \
    " ORDER BY valid_from DESC, id DESC"
#define AXES(x) VALUES(I((x)->officer), I((x)->on), I((x)->known), I((x)->all))

static const char *
end_of(struct look *q, const struct axes *x, struct rows *r, const char *what)
{
    return x->mends && rows_int(r, "live")
               ? arena_text(look_arena(q), "/%s/%lld/end", what, (long long)rows_int(r, "id"))
               : NULL;
}

static const struct fault *
postings(struct look *q, const struct axes *x, struct doc *d)
{
    struct rows *r = seen_rows(q, &posting_thing, ON_AXES, AXES(x));
    struct doc *list = doc_list(d, "postings");

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        said_row(r, row);
        doc_text(row, "kind", rows_text(r, "kind"));
        doc_bool(row, "home", rows_int(r, "home") != 0);
        doc_text(row, "unit", rows_text(r, "unit_name"));
        doc_int(row, "unit_id", rows_int(r, "at_unit"));
        doc_face(
            doc_text(row, "unit_href",
                     arena_text(look_arena(q), "/units/%lld", (long long)rows_int(r, "at_unit"))));
        doc_text(row, "post", rows_text(r, "post_name"));
        doc_int(row, "version", rows_int(r, "version"));
        /* A slip of today is taken back as a whole, with what it had ended said again. */
        if (x->mends && rows_int(r, "live") && rows_int(r, "said_us") > x->fresh)
            doc_face(doc_text(
                row, "undo",
                arena_text(look_arena(q), "/postings/%lld/undo", (long long)rows_int(r, "id"))));
        doc_face(doc_text(row, "end", end_of(q, x, r, "postings")));
    }
    return rows_fault(r);
}

static const struct fault *
governed(struct look *q, const struct thing *thing, const char *name, const char *column,
         const char *end, const struct axes *x, struct doc *d)
{
    struct rows *r = seen_rows(q, thing, ON_AXES, AXES(x));
    struct doc *list = doc_list(d, name);

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        said_row(r, row);
        doc_text(row, column, rows_text(r, column));
        if (thing == &role_thing)
            doc_text(row, "unit", rows_text(r, "unit_name"));
        if (end)
            doc_face(doc_text(row, "end", end_of(q, x, r, end)));
    }
    return rows_fault(r);
}

/* Who is above, post by post; the holder by name where the viewer may know them. */
static const struct fault *
superiors(struct look *q, int64_t officer, struct doc *d)
{
    static const char held[] = "WHERE officer = $1 AND live = 1 AND valid_from <= $2"
                               " AND valid_to >= $2 ORDER BY home DESC, id";
    static const char above[] = "WHERE post = $1 AND live = 1 AND valid_from <= $2"
                                " AND valid_to >= $2 ORDER BY id";
    static const char holder[] = "WHERE unit = $1 AND post = $2 ORDER BY number, id";
    struct doc *list = doc_list(d, "superiors");
    int64_t post[16], today = look_today(q).ymd;
    size_t n = 0;

    struct rows *r = seen_rows(q, &posting_thing, held, VALUES(I(officer), I(today)));
    while (n < COUNT(post) && rows_next(r, NULL))
        if (rows_int(r, "post"))
            post[n++] = rows_int(r, "post");
    if (n == COUNT(post))
        db_close(r);
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++) {
        struct rows *s = seen_rows(q, &superior_thing, above, VALUES(I(post[i]), I(today)));
        while (rows_next(s, NULL)) {
            struct doc *row = doc_row(list);
            const char *name = rows_text(s, "superior_name");
            struct rows *p = seen_rows(q, &person_thing, holder,
                                       VALUES(I(rows_int(s, "superior_unit")), T(name)));

            doc_text(row, "post",
                     arena_text(look_arena(q), "%s %s", rows_text(s, "superior_unit_name"), name));
            if (rows_next(p, NULL)) {
                doc_text(row, "name", rows_text(p, "name"));
                doc_text(row, "href",
                         arena_text(look_arena(q), "/people/%lld", (long long)rows_int(p, "id")));
                db_close(p);
            } else
                doc_text(row, "name", name);
            TRY(rows_fault(p));
        }
        TRY(rows_fault(s));
    }
    return NULL;
}

/* What the viewer may write here, as addresses of forms. */
static void
may_write(struct look *q, const struct seen *one, struct doc *d)
{
    static const struct {
        const char *name, *last;
    } form[] = { { "rename", "name" },          { "link", "link" },
                 { "posting", "postings/new" }, { "category", "categories/new" },
                 { "hired", "hired" },          { "regime", "regimes/new" } };
    struct doc *can = doc_face(doc_object(d, "can"));

    for (size_t i = 0; one->tie & PEOPLE_KEEP && i < COUNT(form); i++)
        doc_text(can, form[i].name,
                 arena_text(look_arena(q), "/people/%lld/%s", (long long)one->id, form[i].last));
    if (one->tie & TIE_ADMIN && sign_in_slowed(q, one->officer))
        doc_text(can, "lift", arena_text(look_arena(q), "/people/%lld/lift", (long long)one->id));
}

const struct fault *
people_one(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day on = input_day(in, "on"), known = input_day(in, "known");
    struct axes x = { .officer = one->id,
                      .on = on.ymd,
                      .known = known.ymd ? moment_at(day_add(known, 1), 0).us : 0,
                      .all = input_int(in, "all"),
                      .fresh = moment_add(look_now(q), -24 * 3600).us,
                      .mends = one->tie & PEOPLE_KEEP };
    struct rows *r = seen_rows(q, &person_thing, "WHERE id = $1", VALUES(I(one->id)));
    struct doc *links = doc_face(doc_object(d, "links"));
    const char *self = arena_text(a, "/people/%lld", (long long)one->id);

    if (rows_next(r, NULL)) {
        struct doc *now = doc_object(d, "now");

        person_row(q, r, d);
        doc_text(now, "unit", rows_text(r, "unit_name"));
        doc_text(now, "post", rows_text(r, "post"));
        db_close(r);
    }
    TRY(rows_fault(r));
    doc_int(d, "version", one->version);
    doc_text(links, "self", self);
    doc_text(links, "all", arena_text(a, "%s?all=1", self));
    doc_text(links, "json", arena_text(a, "%s.json", self));
    if (on.ymd)
        doc_day(d, "on", on);
    if (known.ymd)
        doc_day(d, "known", known);
    may_write(q, one, d);
    if (!(one->tie & PEOPLE_READ)) { /* a colleague's name and place are all there is to see */
        doc_face(doc_bool(d, "closed", true));
        return NULL;
    }
    /* The month opens to oneself, and to who leads, keeps or audits: to nobody else a link. */
    doc_text(links, "month",
             one->tie & TIE_SELF ? arena_text(a, "/me/%.7s", day_iso(a, look_today(q)))
             : one->tie & (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR)
                 ? arena_text(a, "%s/%.7s", self, day_iso(a, look_today(q)))
                 : NULL);
    bool read = one->tie & (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR);
    doc_text(links, "orders", read ? arena_text(a, "%s/orders", self) : NULL);
    doc_text(links, "taps", read ? arena_text(a, "%s/taps", self) : NULL);
    doc_text(links, "absences", read ? arena_text(a, "%s/absences", self) : NULL);
    doc_text(links, "hours", read ? arena_text(a, "%s/hours", self) : NULL);
    struct day hired;
    TRY(hired_on(q, one->id, &hired));
    doc_day(d, "hired", hired);
    doc_face(doc_bool(d, "may_know", true));
    TRY(postings(q, &x, d));
    TRY(superiors(q, one->id, d));
    TRY(governed(q, &category_thing, "categories", "category", "categories", &x, d));
    TRY(governed(q, &regime_thing, "regimes", "regime", NULL, &x, d));
    /* Which rules bind somebody is said by their name, as the page of the rules says it. */
    doc_each (row, doc_get(d, "regimes")) {
        const struct law *law = law_under(look_law(q), doc_get_text(row, "regime"));
        const char *name = law_regime_title(law, look_today(q), look_lang(q));
        doc_face(doc_text((struct doc *)(uintptr_t)row, "regime_name", name));
        doc_face(doc_bool((struct doc *)(uintptr_t)row, "silent",
                          !law_regime_title(law, LAW_NEWEST, "ja")));
    }
    struct axes roles = x;
    roles.mends = one->tie & TIE_ADMIN;
    return governed(q, &role_thing, "roles", "role", "roles", &roles, d);
}

const struct fault *
person_number(struct look *q, int64_t officer, const char **ret)
{
    struct rows *r = seen_rows(q, &person_thing, "WHERE officer = $1", VALUES(I(officer)));

    *ret = NULL;
    while (rows_next(r, NULL))
        *ret = rows_text(r, "number");
    return rows_fault(r);
}

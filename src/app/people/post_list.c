/* Which posts are there, who holds them, and which is above which? */
#include "app/people/errands.h"

#include <string.h>

static const struct fault *
holders(struct look *q, int64_t unit, const char *name, struct doc *row)
{
    static const char rest[] = "WHERE unit = $1 AND post = $2 AND active = 1 ORDER BY number, id";
    struct rows *r = seen_rows(q, &person_thing, rest, VALUES(I(unit), T(name)));
    struct text all = { .arena = look_arena(q) };

    while (rows_next(r, NULL)) {
        if (all.size)
            text_add(&all, "、");
        text_add(&all, rows_text(r, "name"));
    }
    doc_text(row, "holder", all.size ? text_done(&all) : NULL);
    return rows_fault(r);
}

static const struct fault *
above(struct look *q, int64_t post, struct doc *row)
{
    static const char rest[] = "WHERE post = $1 AND live = 1 AND valid_from <= $2"
                               " AND valid_to >= $2 ORDER BY id";
    struct rows *r = seen_rows(q, &superior_thing, rest, VALUES(I(post), I(look_today(q).ymd)));
    struct text all = { .arena = look_arena(q) };

    while (rows_next(r, NULL)) {
        if (all.size)
            text_add(&all, "、");
        text_addf(&all, "%s %s", rows_text(r, "superior_unit_name"), rows_text(r, "superior_name"));
    }
    doc_text(row, "superior", all.size ? text_done(&all) : NULL);
    return rows_fault(r);
}

static const struct fault *
deputies(struct look *q, int64_t post, bool mends, struct doc *row)
{
    static const char rest[] = "WHERE post = $1 AND live = 1 AND valid_to >= $2 ORDER BY turn, id";
    struct rows *r = seen_rows(q, &deputy_thing, rest, VALUES(I(post), I(look_today(q).ymd)));
    struct doc *list = doc_list(row, "deputies");

    while (rows_next(r, NULL)) {
        struct doc *one = doc_row(list);

        said_row(r, one);
        doc_int(one, "turn", rows_int(r, "turn"));
        doc_text(one, "name", rows_text(r, "name"));
        if (mends)
            doc_face(doc_text(
                one, "end",
                arena_text(look_arena(q), "/deputies/%lld/end", (long long)rows_int(r, "id"))));
    }
    return rows_fault(r);
}

static void
post_row(struct look *q, struct rows *r, struct doc *row)
{
    (void)q;
    said_row(r, row);
    doc_int(row, "unit_id", rows_int(r, "unit"));
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "unit_name", rows_text(r, "unit_name"));
    doc_text(row, "name", rows_text(r, "name"));
    doc_int(row, "rank", rows_int(r, "rank"));
    doc_bool(row, "manager", rows_int(r, "manager_class") != 0);
    doc_face(doc_int(row, "tie", rows_int(r, "tie")));
}

/* Holders, superiors and deputies of the rows of a list. */
static const struct fault *
post_rest(struct look *q, struct doc *list)
{
    for (struct doc *row = list->in.first; row; row = row->next) {
        int64_t id = 0, unit = 0, tie = 0;
        bool admin;

        doc_get_int(row, "id", &id);
        doc_get_int(row, "unit_id", &unit);
        doc_get_int(row, "tie", &tie);
        admin = tie & TIE_ADMIN;
        TRY(holders(q, unit, doc_get_text(row, "name"), row));
        TRY(above(q, id, row));
        TRY(deputies(q, id, admin, row));
        if (admin) {
            struct arena *a = look_arena(q);
            doc_face(doc_text(row, "edit", arena_text(a, "/posts/%lld/superior", (long long)id)));
            doc_face(
                doc_text(row, "deputy", arena_text(a, "/posts/%lld/deputies/new", (long long)id)));
            doc_face(doc_text(row, "end", arena_text(a, "/posts/%lld/end", (long long)id)));
        }
    }
    return NULL;
}

const struct fault *
posts_of(struct look *q, int64_t unit, struct doc *d)
{
    static const char rest[] = "WHERE unit = $1 AND live = 1 AND valid_to >= $2"
                               " ORDER BY rank, name, id LIMIT 200";
    struct rows *r = seen_rows(q, &post_thing, rest, VALUES(I(unit), I(look_today(q).ymd)));
    struct doc *list = doc_list(d, "posts");

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        post_row(q, r, row);
        doc_null(row, "unit_name"); /* the page is the unit's own */
    }
    TRY(rows_fault(r));
    return post_rest(q, list);
}

const struct fault *
post_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] = "WHERE live = 1 AND valid_to >= $1"
                               " ORDER BY unit_code, rank, name, id LIMIT $2 OFFSET $3";

    (void)me;
    TRY(seen_list(q, &post_thing, rest, VALUES(I(look_today(q).ymd)), in, d, post_row));
    struct doc *list = (struct doc *)(uintptr_t)doc_get(d, "rows");
    TRY(post_rest(q, list));
    doc_put(d, "posts", list);
    if (holds_role(q, "admin"))
        doc_face(doc_text(page_links(d), "import", "/import/posts"));
    return NULL;
}

static void
superior_row(struct look *q, struct rows *r, struct doc *row)
{
    (void)q;
    said_row(r, row);
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "post", rows_text(r, "post_name"));
    doc_text(row, "superior_unit", rows_text(r, "superior_unit_code"));
    doc_text(row, "superior", rows_text(r, "superior_name"));
}

const struct fault *
superior_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] = "WHERE live = 1 ORDER BY unit_code, post_name, valid_from, id"
                               " LIMIT $1 OFFSET $2";

    (void)me;
    return seen_list(q, &superior_thing, rest, NULL, in, d, superior_row);
}

static void
posting_row(struct look *q, struct rows *r, struct doc *row)
{
    (void)q;
    said_row(r, row);
    doc_text(row, "number", rows_text(r, "number"));
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "unit_name", rows_text(r, "unit_name"));
    doc_text(row, "post", rows_text(r, "post_name"));
    doc_text(row, "posting", rows_text(r, "kind"));
    doc_bool(row, "home", rows_int(r, "home") != 0);
}

const struct fault *
posting_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] = "WHERE live = 1 ORDER BY number, valid_from, id LIMIT $1 OFFSET $2";

    (void)me;
    return seen_list(q, &posting_thing, rest, NULL, in, d, posting_row);
}

static void
section_row(struct look *q, struct rows *r, struct doc *row)
{
    (void)q;
    said_row(r, row);
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "unit_name", rows_text(r, "unit_name"));
    doc_text(row, "category", rows_text(r, "category"));
}

const struct fault *
section_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] = "WHERE live = 1 ORDER BY unit_code, valid_from, id"
                               " LIMIT $1 OFFSET $2";

    (void)me;
    return seen_list(q, &section_thing, rest, NULL, in, d, section_row);
}

static void
role_row(struct look *q, struct rows *r, struct doc *row)
{
    struct arena *a = look_arena(q);

    said_row(r, row);
    doc_text(row, "name", rows_text(r, "name"));
    doc_text(row, "number", rows_text(r, "number"));
    doc_text(row, "href", arena_text(a, "/people/%lld", (long long)rows_int(r, "officer")));
    doc_text(row, "role", rows_text(r, "role"));
    doc_text(row, "unit", rows_text(r, "unit_code"));
    doc_text(row, "unit_name", rows_text(r, "unit_name"));
    if (rows_int(r, "tie") & TIE_ADMIN && rows_int(r, "live"))
        doc_face(
            doc_text(row, "end", arena_text(a, "/roles/%lld/end", (long long)rows_int(r, "id"))));
}

const struct fault *
role_list(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] = "WHERE (live = 1 AND valid_to >= $1) OR $2 = 1"
                               " ORDER BY unit_code, role, number, id LIMIT $3 OFFSET $4";

    (void)me;
    TRY(seen_list(q, &role_thing, rest, VALUES(I(look_today(q).ymd), I(input_int(in, "all"))), in,
                  d, role_row));
    if (holds_role(q, "admin"))
        doc_face(doc_text(page_links(d), "grant", "/roles/new"));
    return NULL;
}

/* Which units are there, and what stands in one of them? */
#include "app/people/errands.h"

#include <string.h>

/* The tree is put in order here: children under their parent, by their own order. */
struct node {
    int64_t id, parent, sort;
    int32_t from, until;
    const char *code, *name, *kind, *above, *section;
    struct node *next, *first; /* sibling, child */
};

enum { UNITS_MOST = 20000 };

/* `all` is in order of id. */
static struct node *
find(struct node *all, size_t n, int64_t id)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (all[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && all[low].id == id ? &all[low] : NULL;
}

static const struct fault *
sections(struct look *q, struct node *all, size_t n)
{
    static const char now[] = "WHERE live = 1 AND valid_from <= $1 AND valid_to >= $1"
                              " ORDER BY unit, id";
    struct rows *r = seen_rows(q, &section_thing, now, VALUES(I(look_today(q).ymd)));

    while (rows_next(r, NULL)) {
        struct node *node = find(all, n, rows_int(r, "unit"));

        if (node)
            node->section = rows_text(r, "category");
    }
    return rows_fault(r);
}

static bool
before(const struct node *a, const struct node *b)
{
    if (a->sort != b->sort)
        return a->sort < b->sort;
    int order = strcmp(a->code, b->code);
    return order ? order < 0 : a->id < b->id;
}

static void
adopt(struct node *parent, struct node *child)
{
    struct node **at = &parent->first;

    while (*at && before(*at, child))
        at = &(*at)->next;
    child->next = *at;
    *at = child;
}

static void
put_node(struct look *q, const struct node *n, int depth, struct doc *list)
{
    struct doc *row = doc_row(list);

    doc_int(row, "id", n->id);
    doc_text(row, "href", arena_text(look_arena(q), "/units/%lld", (long long)n->id));
    doc_text(row, "code", n->code);
    doc_text(row, "name", n->name);
    doc_text(row, "kind", n->kind);
    doc_text(row, "parent", n->above);
    doc_int(row, "sort", n->sort);
    doc_day(row, "from", (struct day){ n->from });
    if (n->until != SPELL_OPEN)
        doc_day(row, "until", (struct day){ n->until });
    doc_int(row, "depth", depth);
    doc_text(row, "section", n->section);
    for (const struct node *child = n->first; child; child = child->next)
        put_node(q, child, depth + 1, list);
}

static const struct fault *
read_nodes(struct look *q, const char *words, struct node **ret, size_t *ret_n)
{
    static const char rest[] = "WHERE active = 1 AND ($1 = '%%' OR " SOUGHT(
        "name", "$1") " OR " SOUGHT("code", "$1") ") ORDER BY id LIMIT 20000";
    struct rows *r = seen_rows(q, &unit_thing, rest, VALUES(T(text_sought(look_arena(q), words))));
    struct node *all = arena_array(look_arena(q), UNITS_MOST, sizeof *all);
    size_t n = 0;

    while (n < UNITS_MOST && rows_next(r, NULL))
        all[n++] = (struct node){ .id = rows_int(r, "id"),
                                  .parent = rows_int(r, "parent"),
                                  .sort = rows_int(r, "sort"),
                                  .code = rows_text(r, "code"),
                                  .name = rows_text(r, "name"),
                                  .kind = rows_text(r, "kind"),
                                  .above = rows_text(r, "parent_code"),
                                  .from = (int32_t)rows_int(r, "valid_from"),
                                  .until = (int32_t)rows_int(r, "valid_to") };
    *ret = all;
    *ret_n = n;
    if (n == UNITS_MOST)
        db_close(r);
    return rows_fault(r);
}

const struct fault *
unit_tree(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    const char *words = input_text(in, "q");
    struct doc *links = doc_face(doc_object(d, "links"));
    struct node root = { 0 }, *all;
    size_t n;

    (void)me;
    doc_text(doc_object(d, "filter"), "q", words ? words : "");
    if (holds_role(q, "admin")) {
        doc_text(links, "import", "/import/units");
        doc_text(links, "add", "/units/new");
    }
    TRY(read_nodes(q, words, &all, &n));
    TRY(sections(q, all, n));
    for (size_t i = 0; i < n; i++) {
        struct node *parent = find(all, n, all[i].parent);
        adopt(parent ? parent : &root, &all[i]);
    }
    struct doc *list = doc_list(d, "rows");
    for (const struct node *top = root.first; top; top = top->next)
        put_node(q, top, 0, list);
    doc_int(d, "count", (int64_t)n);
    doc_bool(d, "empty", n == 0);
    doc_text(links, "csv", "/units.csv");
    doc_text(links, "json", "/units.json");
    return NULL;
}

/* From the top of the tree down to the unit above this one. */
static const struct fault *
path(struct look *q, int64_t parent, struct doc *d)
{
    struct doc *list = doc_list(d, "path"), *step[24];
    int64_t id[24];
    const char *name[24];
    size_t n = 0;

    while (parent && n < COUNT(id)) {
        struct rows *r = seen_rows(q, &unit_thing, "WHERE id = $1", VALUES(I(parent)));
        if (!rows_next(r, NULL)) {
            TRY(rows_fault(r));
            break;
        }
        id[n] = parent;
        name[n++] = rows_text(r, "name");
        parent = rows_int(r, "parent");
        db_close(r);
    }
    while (n--) {
        step[n] = doc_row(list);
        doc_text(step[n], "name", name[n]);
        doc_text(step[n], "href", arena_text(look_arena(q), "/units/%lld", (long long)id[n]));
    }
    return NULL;
}

static const struct fault *
members(struct look *q, int64_t unit, struct doc *d)
{
    static const char rest[] = "WHERE unit = $1 AND active = 1 ORDER BY rank, number, id LIMIT 500";
    struct rows *r = seen_rows(q, &person_thing, rest, VALUES(I(unit)));
    struct doc *list = doc_list(d, "members");
    int64_t count = 0;

    for (; rows_next(r, NULL); count++) {
        struct doc *row = doc_row(list);
        int64_t id = rows_int(r, "id");

        doc_int(row, "id", id);
        doc_text(row, "href", arena_text(look_arena(q), "/people/%lld", (long long)id));
        doc_text(row, "number", rows_text(r, "number"));
        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "post", rows_text(r, "post"));
    }
    doc_int(d, "member_count", count);
    return rows_fault(r);
}

static const struct fault *
below(struct look *q, int64_t unit, struct doc *d)
{
    static const char rest[] = "WHERE parent = $1 AND active = 1 ORDER BY sort, code, id";
    struct rows *r = seen_rows(q, &unit_thing, rest, VALUES(I(unit)));
    struct doc *list = doc_list(d, "below");

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "href",
                 arena_text(look_arena(q), "/units/%lld", (long long)rows_int(r, "id")));
    }
    return rows_fault(r);
}

/* What holds for the unit today; of its own and what comes from above, the nearest. */
static const struct fault *
settings(struct look *q, int64_t unit, bool mends, struct doc *d)
{
    /* The day from its beginning, then the rest. */
    static const char rest[] = "WHERE unit = $1 ORDER BY CASE key WHEN 'allotment.start' THEN 1"
                               " WHEN 'allotment.end' THEN 2 WHEN 'allotment.break' THEN 3"
                               " ELSE 4 END, key, depth, id";
    struct rows *r = seen_rows(q, &inherited_thing, rest, VALUES(I(unit)));
    struct doc *list = doc_list(d, "settings");
    const char *last = "";

    while (rows_next(r, NULL)) {
        const char *key = rows_text(r, "key");
        bool here = rows_int(r, "said_at") == unit;

        if (!strcmp(last, key))
            continue;
        last = key;
        struct doc *row = doc_row(list);
        doc_text(row, "setting", key);
        doc_text(row, "value", rows_text(r, "value"));
        doc_bool(row, "none", !strcmp(rows_text(r, "value"), "none"));
        doc_bool(row, "here", here);
        doc_text(row, "unit", rows_text(r, "said_name"));
        doc_day(row, "from", (struct day){ (int32_t)rows_int(r, "valid_from") });
        if (here && mends)
            doc_face(doc_text(
                row, "end",
                arena_text(look_arena(q), "/settings/%lld/end", (long long)rows_int(r, "id"))));
    }
    return rows_fault(r);
}

static const struct fault *
unit_roles(struct look *q, int64_t unit, bool mends, struct doc *d)
{
    static const char rest[] = "WHERE unit = $1 AND live = 1 AND valid_to >= $2"
                               " ORDER BY role, number, id";
    struct rows *r = seen_rows(q, &role_thing, rest, VALUES(I(unit), I(look_today(q).ymd)));
    struct doc *list = doc_list(d, "roles");

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        said_row(r, row);
        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "role", rows_text(r, "role"));
        if (mends)
            doc_face(doc_text(
                row, "end",
                arena_text(look_arena(q), "/roles/%lld/end", (long long)rows_int(r, "id"))));
    }
    return rows_fault(r);
}

/* Names and places on both axes. */
static const struct fault *
places(struct look *q, int64_t unit, struct doc *d)
{
    static const char rest[] = "WHERE unit = $1 ORDER BY live DESC, valid_from DESC, id DESC";
    struct rows *r = seen_rows(q, &place_thing, rest, VALUES(I(unit)));
    struct doc *history = doc_object(d, "history"), *list = doc_list(history, "places");

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        said_row(r, row);
        doc_text(row, "name", rows_text(r, "name"));
        doc_text(row, "kind", rows_text(r, "kind"));
        doc_text(row, "above", rows_text(r, "parent_name"));
    }
    return rows_fault(r);
}

static void
may_write(struct look *q, const struct seen *one, struct doc *d)
{
    static const struct {
        const char *name, *last;
        unsigned tie;
    } form[] = {
        { "rename", "name", TIE_ADMIN },       { "move", "move", TIE_ADMIN },
        { "close", "close", TIE_ADMIN },       { "post", "posts/new", TIE_ADMIN },
        { "section", "section", PEOPLE_KEEP }, { "setting", "settings/new", PEOPLE_KEEP }
    };
    struct doc *can = doc_face(doc_object(d, "can"));

    for (size_t i = 0; i < COUNT(form); i++)
        if (one->tie & form[i].tie)
            doc_text(can, form[i].name,
                     arena_text(look_arena(q), "/units/%lld/%s", (long long)one->id, form[i].last));
    if (one->tie & TIE_ADMIN) {
        doc_text(can, "unit", "/units/new");
        doc_text(can, "role", "/roles/new");
    }
}

const struct fault *
unit_one(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct doc *links = doc_face(doc_object(d, "links"));
    struct rows *r = seen_rows(q, &unit_thing, "WHERE id = $1", VALUES(I(one->id)));
    struct node node = { .id = one->id };
    int64_t parent = 0;
    bool active = false; /* what was closed has boards of the past, and no totals of today */

    (void)in;
    if (rows_next(r, NULL)) {
        doc_int(d, "id", one->id);
        doc_text(d, "code", rows_text(r, "code"));
        doc_text(d, "name", rows_text(r, "name"));
        doc_text(d, "kind", rows_text(r, "kind"));
        doc_int(d, "sort", rows_int(r, "sort"));
        parent = rows_int(r, "parent");
        active = rows_int(r, "active") > 0;
        db_close(r);
    }
    TRY(rows_fault(r));
    doc_int(d, "version", one->version);
    TRY(sections(q, &node, 1));
    doc_text(d, "section", node.section);
    if (one->tie & (TIE_KEEPER | TIE_AUDITOR) || (active && one->tie & (TIE_SUPERIOR | TIE_PEER)))
        doc_text(links, "board",
                 arena_text(look_arena(q), "/units/%lld/today", (long long)one->id));
    if (active && one->tie & (TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_EXECUTIVE))
        doc_text(links, "limits",
                 arena_text(look_arena(q), "/units/%lld/limits", (long long)one->id));
    may_write(q, one, d);
    TRY(path(q, parent, d));
    TRY(members(q, one->id, d));
    TRY(posts_of(q, one->id, d));
    TRY(below(q, one->id, d));
    TRY(settings(q, one->id, one->tie & PEOPLE_KEEP, d));
    TRY(unit_roles(q, one->id, one->tie & TIE_ADMIN, d));
    return one->tie & UNIT_READ ? places(q, one->id, d) : NULL;
}

/* What of a page is the same in every database that holds the same facts? */
#include "face_plain.h"

#include "base/json.h"

struct face_names {
    const struct face_names *next;
    const char *kind, *name; /* kind: the part of the path before the id */
    int64_t id;
};

struct asking {
    struct work work;
    const struct face_names *all;
};

/* People by login, units by code, posts by both; other rows by when they were said. */
#define BY_LINE(kind, table)                                                                       \
    " UNION ALL SELECT '" kind                                                                     \
    "', id, CAST(ROW_NUMBER() OVER (ORDER BY seq, id) AS TEXT) FROM " table

static const char all_names[] =
    "SELECT 'people' AS kind, officer AS id, login AS name FROM person WHERE ended_seq IS NULL"
    " UNION ALL SELECT 'units', id, code FROM unit"
    " UNION ALL SELECT 'imports', m.id, CAST(ROW_NUMBER() OVER (ORDER BY j.created_us, m.kind,"
    " m.id) AS TEXT) FROM import m JOIN job j ON j.id = m.job"
    " UNION ALL SELECT 'jobs', id,"
    " CAST(ROW_NUMBER() OVER (ORDER BY created_us, kind, total, id) AS TEXT) FROM job" BY_LINE(
        "posts", "post") BY_LINE("postings", "posting") BY_LINE("superiors", "post_superior")
        BY_LINE("categories", "category") BY_LINE("roles", "role") BY_LINE("settings", "setting")
            BY_LINE("deputies", "deputy") BY_LINE("sections", "section") BY_LINE("taps", "tap")
                BY_LINE("opening", "opening");

static const struct fault *
ask(struct work *w, struct db *db)
{
    struct asking *a = (struct asking *)w;

    db_right(db, RIGHT_STORE, NULL);
    a->all = NULL;
    struct rows *r = db_rows(db, w->arena, all_names, NULL);
    while (db_next(r)) {
        struct face_names *n = arena_take(w->arena, sizeof *n);
        *n = (struct face_names){ .next = a->all,
                                  .kind = row_text_at(r, 0),
                                  .id = row_int_at(r, 1),
                                  .name = row_text_at(r, 2) };
        a->all = n;
    }
    return rows_fault(r);
}

const struct face_names *
face_names(struct town *t)
{
    struct asking a = { .work = { .run = ask, .arena = &t->arena } };
    const struct fault *f = store_read_now(t->office.store, &a.work);

    if (f)
        fail_msg("names: %s %s", f->key, f->seen ? f->seen : "");
    return a.all;
}

static const char *
name_of(const struct face_names *n, const char *kind, size_t size, int64_t id)
{
    for (; n; n = n->next)
        if (n->id == id && strlen(n->kind) == size && !strncmp(n->kind, kind, size))
            return n->name;
    return "N";
}

const char *
face_path(struct town *t, const struct face_names *names, const char *path)
{
    struct text out = { .arena = &t->arena };
    const char *before = "";
    size_t before_size = 0;
    bool query = false;

    for (const char *s = path; *s;) {
        size_t n = strcspn(s, "/?&=.");
        int64_t id;

        if (n && strspn(s, "0123456789") == n && text_number(arena_copy(&t->arena, s, n), &id)) {
            text_add(&out, query ? "N" : name_of(names, before, before_size, id));
        } else {
            text_put(&out, s, n);
        }
        before = s;
        before_size = n;
        s += n;
        query = query || *s == '?';
        if (*s)
            text_char(&out, *s++);
    }
    return text_done(&out);
}

const char *
face_path_here(struct town *t, const struct face_names *names, const char *path)
{
    struct text out = { .arena = &t->arena };
    const char *before = "";
    size_t before_size = 0;

    for (const char *s = path; *s;) {
        size_t n = strcspn(s, "/");
        const struct face_names *at = names;

        while (at &&
               (strlen(at->kind) != before_size || strncmp(at->kind, before, before_size) != 0 ||
                strlen(at->name) != n || strncmp(at->name, s, n) != 0))
            at = at->next;
        if (at)
            text_addf(&out, "%lld", (long long)at->id);
        else
            text_put(&out, s, n);
        before = s;
        before_size = n;
        s += n;
        if (*s)
            text_char(&out, *s++);
    }
    return text_done(&out);
}

/* Members that hold an id, a line of the journal or a version; what a form offers as `value` and
 * what was typed are texts. */
static bool
counts_rows(const struct doc *d)
{
    static const char *const keys[] = { "id",       "seq",     "version", "job",
                                        "person",   "unit",    "unit_id", "post",
                                        "line",     "tap",     "parent",  "as_known",
                                        "replaces", "opening", "officer", "import" };

    if (d->kind == DOC_TEXT && !strcmp(d->key, "value"))
        return d->text.size && strspn(d->text.s, "0123456789, ") == d->text.size;
    for (size_t i = 0; d->kind == DOC_INT && i < COUNT(keys); i++)
        if (!strcmp(keys[i], d->key))
            return true;
    return false;
}

static bool
is_empty(const struct doc *d)
{
    return d->kind == DOC_NULL || (d->kind == DOC_TEXT && !d->text.size) ||
           (d->kind >= DOC_LIST && !d->in.first);
}

static void
put(struct town *t, const struct face_names *names, const struct doc *d, unsigned without,
    struct text *out)
{
    if (d->kind == DOC_TEXT && d->text.s[0] == '/') {
        const char *path = face_path(t, names, d->text.s);
        json_quote(out, path, strlen(path));
    } else if (d->kind < DOC_LIST) {
        json_put(out, d);
    } else {
        const char *comma = "";

        text_char(out, d->kind == DOC_LIST ? '[' : '{');
        doc_each (at, d) {
            if (d->kind == DOC_OBJECT) {
                if (is_empty(at) || counts_rows(at) ||
                    (without & FACE_NO_LINKS && !strcmp(at->key, "links")))
                    continue;
                text_add(out, comma);
                json_quote(out, at->key, strlen(at->key));
                text_char(out, ':');
            } else {
                text_add(out, comma);
            }
            put(t, names, at, without, out);
            comma = ",";
        }
        text_char(out, d->kind == DOC_LIST ? ']' : '}');
    }
}

const char *
face_plain(struct town *t, const struct face_names *names, const struct doc *d, unsigned without)
{
    struct text out = { .arena = &t->arena };

    put(t, names, d, without, &out);
    return text_done(&out);
}

/* What is looked at when a place is examined, and what is said of it? */
#include "desk/examine.h"

#include <stdlib.h>
#include <string.h>

#include "base/doc.h"
#include "desk/below.h"
#include "desk/proof.h"
#include "store/examine.h"

static const struct fault *
look_at(struct db *db, struct arena *a, const struct head *head, struct examination *found)
{
    db_right(db, RIGHT_STORE, NULL);
    TRY(store_examine(db, a, head, found));
    const struct fault *f = proof_check(db, a, found);
    if (!f)
        f = below_check(db, a, found);
    if (f && f->kind != FAULT_BUSY) {
        examination_add(a, found, "verify.engine", f->seen ? f->seen : f->key, 0);
        return NULL;
    }
    return f;
}

bool
examined_head(const char *text, struct head *ret)
{
    char *end;

    ret->seal = strtoll(text, &end, 10);
    if (end == text || *end != ':' || ret->seal < 1 || strlen(end + 1) != 64 ||
        strspn(end + 1, "0123456789abcdef") != 64)
        return false;
    strcpy(ret->hash, end + 1);
    return true;
}

static void
put_first(const struct verdict *v, struct doc *d)
{
    struct doc *first = doc_object(d, "first");

    doc_text(first, "why", v->why);
    doc_int(first, "seal", v->seal);
    doc_int(first, "seq", v->seq);
    doc_text(first, "table", v->table);
    if (v->table)
        doc_int(first, "id", v->id);
}

static void
put_troubles(const struct examination *e, struct doc *d)
{
    struct doc *rows = doc_list(d, "troubles");

    for (const struct trouble *t = e->first; t; t = t->next) {
        struct doc *row = doc_row(rows);
        doc_text(row, "why", t->why);
        doc_text(row, "what", t->what);
        if (t->id)
            doc_int(row, "id", t->id);
        else
            doc_null(row, "id");
    }
    doc_int(d, "troubles_all", e->troubles);
}

/* Derived tables are computed from the facts; `tsutome settle --check` compares them. */
static void
put_not_examined(const struct examination *e, struct doc *d)
{
    struct doc *rows = doc_list(d, "not_examined");

    doc_text(doc_row(rows), "what", "derived");
    if (!e->pages)
        doc_text(doc_row(rows), "what", "pages");
    if (!e->schema)
        doc_text(doc_row(rows), "what", "schema");
    if (e->unproved)
        doc_text(doc_row(rows), "what", "unproved");
}

const struct fault *
examine_in(struct db *db, struct arena *a, const struct head *head, _Atomic int64_t *watch,
           struct doc *d)
{
    struct examination found = { .watch = watch };
    const struct examination *e = &found;

    TRY(look_at(db, a, head, &found));
    const struct verdict *v = &e->verdict;
    bool sound = v->sound && !e->troubles;

    doc_bool(d, "sound", sound);
    doc_int(d, "lines", v->lines);
    doc_int(d, "facts", v->facts);
    doc_int(d, "erased", v->erased);
    if (e->head.seal)
        doc_text(d, "head", arena_text(a, "%lld:%s", (long long)e->head.seal, e->head.hash));
    doc_int(d, "version", e->version);
    doc_int(d, "version_of_program", e->version_ours);
    doc_int(d, "sessions", e->sessions);
    doc_int(d, "credentials", e->credentials);
    doc_int(d, "unproved", e->unproved);
    if (v->why)
        put_first(v, d);
    put_troubles(e, d);
    put_not_examined(e, d);
    return NULL;
}

struct examining {
    struct work work;
    const struct head *head;
    struct doc *doc;
};

static const struct fault *
examine_work(struct work *w, struct db *db)
{
    struct examining *x = (struct examining *)w;
    struct doc *d = doc_new(w->arena);

    TRY(examine_in(db, w->arena, x->head, NULL, d));
    x->doc = d;
    return NULL;
}

const struct fault *
examine(struct store *store, struct arena *a, const struct head *head, struct doc **ret)
{
    struct examining x = { .work = { .run = examine_work, .arena = a }, .head = head };

    TRY(store_read_now(store, &x.work));
    *ret = x.doc;
    return NULL;
}

/* Are the engine's pages whole, and is the schema the one that our migrations make? */
#include "store/examine.h"

#include <string.h>

#include "store/lite.h"
#include "store/migrate.h"

void
examination_add(struct arena *a, struct examination *e, const char *why, const char *what,
                int64_t id)
{
    if (e->troubles++ >= TROUBLES_LISTED)
        return;
    struct trouble *t = arena_take(a, sizeof *t);

    *t = (struct trouble){ .why = why, .what = what ? arena_dup(a, what) : NULL, .id = id };
    if (!e->last)
        e->last = &e->first;
    *e->last = t;
    e->last = &t->next;
}

/* A page that cannot be read is what was asked about. */
static const struct fault *
as_trouble(struct arena *a, struct examination *e, const struct fault *f)
{
    if (!f || f->kind == FAULT_BUSY)
        return f;
    examination_add(a, e, "verify.engine", f->seen ? f->seen : f->key, 0);
    return NULL;
}

static const struct fault *
examine_pages(struct db *db, struct arena *a, struct examination *e)
{
    struct rows *r = db_rows(db, a, "SELECT integrity_check FROM pragma_integrity_check($1) AS p",
                             VALUES(I(100)));

    while (db_next(r)) {
        const char *said = row_text_at(r, 0);
        if (said && strcmp(said, "ok") != 0)
            examination_add(a, e, "verify.engine", said, 0);
    }
    TRY(as_trouble(a, e, rows_fault(r)));
    e->pages = true;
    r = db_rows(
        db, a, "SELECT p.\"table\", COALESCE(p.rowid, 0) FROM pragma_foreign_key_check AS p", NULL);
    while (db_next(r))
        examination_add(a, e, "verify.foreign", row_text_at(r, 0), row_int_at(r, 1));
    return as_trouble(a, e, rows_fault(r));
}

/* ---- the schema -------------------------------------------------------------------------------
 */

static const char schema_rows[] =
    "SELECT type, name, COALESCE(sql, '') FROM sqlite_schema"
    " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name, type";

struct part {
    const char *type, *name, *sql;
};

struct schema {
    struct part *at;
    size_t count, room;
};

static const struct fault *
read_schema(struct db *db, struct arena *a, struct schema *ret)
{
    struct rows *r = db_rows(db, a, schema_rows, NULL);

    *ret = (struct schema){ 0 };
    while (db_next(r)) {
        if (ret->count == ret->room) {
            struct part *more =
                arena_array(a, ret->room = ret->room ? ret->room * 2 : 256, sizeof *more);
            if (ret->count)
                memcpy(more, ret->at, ret->count * sizeof *more);
            ret->at = more;
        }
        ret->at[ret->count++] =
            (struct part){ row_text_at(r, 0), row_text_at(r, 1), row_text_at(r, 2) };
    }
    return rows_fault(r);
}

/* Both in order of name and type: what is missing, too much, or says something else. */
static void
compare(struct arena *a, const struct schema *there, const struct schema *ours,
        struct examination *e)
{
    size_t i = 0, k = 0;

    while (i < there->count || k < ours->count) {
        const struct part *t = i < there->count ? &there->at[i] : NULL;
        const struct part *o = k < ours->count ? &ours->at[k] : NULL;
        int order = !t ? 1 : !o ? -1 : strcmp(t->name, o->name);

        order = order || !t || !o ? order : strcmp(t->type, o->type);
        if (order < 0)
            examination_add(a, e, "verify.schema.more", arena_text(a, "%s %s", t->type, t->name),
                            0);
        else if (order > 0)
            examination_add(a, e, "verify.schema.less", arena_text(a, "%s %s", o->type, o->name),
                            0);
        else if (strcmp(t->sql, o->sql) != 0)
            examination_add(a, e, "verify.schema.other", arena_text(a, "%s %s", t->type, t->name),
                            0);
        i += order <= 0;
        k += order >= 0;
    }
}

/* The migrations that were applied there, of those this program has. */
static const struct fault *
applied_there(struct db *db, struct arena *a, struct examination *e, struct embedded **ret)
{
    const struct embedded *all = db->store->migrations;
    size_t n = 0, count = 0;

    while (all[n].name)
        n++;
    e->version_ours = n ? migration_number(&all[n - 1]) : 0;
    *ret = arena_array(a, n + 1, sizeof **ret);
    struct rows *r = db_rows(db, a, "SELECT n FROM schema_version ORDER BY n", NULL);
    while (db_next(r)) {
        e->version = row_int_at(r, 0);
        for (size_t i = 0; i < n; i++)
            if (migration_number(&all[i]) == e->version)
                (*ret)[count++] = all[i];
    }
    return rows_fault(r);
}

static const struct fault *
make_ours(struct lite *l, struct arena *a, const struct embedded *files, const struct guard *g)
{
    TRY(migrate(&l->db, a, files));
    for (size_t i = 0; i < g->fact_count; i++)
        TRY(fact_indexes(&l->db, a, &g->facts[i]));
    return NULL;
}

static const struct fault *
examine_schema(struct db *db, struct arena *a, struct examination *e)
{
    struct schema there, ours;
    struct embedded *files;
    struct lite *l;

    TRY(applied_there(db, a, e, &files));
    if (db->store->engine != ENGINE_SQLITE)
        return NULL;
    TRY(read_schema(db, a, &there));
    TRY(lite_open(a, db->store, ":memory:", true, &l));
    const struct fault *f = make_ours(l, a, files, &db->store->guard);
    if (!f)
        f = read_schema(&l->db, a, &ours);
    if (!f)
        compare(a, &there, &ours, e);
    lite_close(l);
    e->schema = !f;
    return f;
}

const struct fault *
store_examine(struct db *db, struct arena *a, const struct head *head, struct examination *e)
{
    struct rights was = db_as_store(db);
    const struct fault *f = NULL;

    if (db->store->lost)
        examination_add(a, e, "verify.log", NULL, db->store->lost);
    if (db->store->engine == ENGINE_SQLITE)
        f = examine_pages(db, a, e);
    if (!f)
        f = as_trouble(a, e, examine_schema(db, a, e));
    if (!f)
        f = as_trouble(a, e, journal_verify_watched(db, a, head, e->watch, &e->verdict));
    if (!f)
        f = as_trouble(a, e, journal_head(db, a, &e->head));
    if (!f && !e->troubles && !e->verdict.lines)
        examination_add(a, e, "verify.empty", NULL, 0);
    db_as_before(db, was);
    return f;
}

/* Which columns has a fact, and which tables are kin?  Read once, while the store opens. */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/text.h"
#include "store/migrate.h"

static int
by_name(const void *one, const void *two)
{
    return strcmp(((const struct fact *)one)->name, ((const struct fact *)two)->name);
}

static const char **
columns_of(struct db *db, struct arena *a, struct arena *keep, const char *table, bool *ret_ends)
{
    static const char sqlite[] = "SELECT name FROM pragma_table_info($1) ORDER BY cid";
    static const char postgres[] =
        "SELECT CAST(column_name AS TEXT) AS name FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position";
    const char *names[256];
    size_t n = 0;
    bool id = false, seq = false;
    struct rows *r =
        db_rows(db, a, db->store->engine == ENGINE_SQLITE ? sqlite : postgres, VALUES(T(table)));

    *ret_ends = false;
    while (db_next(r)) {
        const char *name = row_text(r, "name");
        if (!name || n == COUNT(names) - 1)
            continue;
        id |= strcmp(name, "id") == 0;
        seq |= strcmp(name, "seq") == 0;
        if (strcmp(name, "ended_seq") == 0)
            *ret_ends = true;
        else
            names[n++] = arena_dup(keep, name);
    }
    if (rows_fault(r) || !id || !seq)
        return NULL;
    const char **ret = arena_array(keep, n + 1, sizeof *ret);
    memcpy(ret, names, n * sizeof *ret);
    return ret;
}

static const char *
select_of(struct arena *keep, const struct fact *fact, const char *first, const char *rest)
{
    struct text t = { .arena = keep };

    text_addf(&t, "SELECT %s", first);
    for (int i = 0; fact->columns[i]; i++)
        text_addf(&t, "%s%s", i || *first ? ", " : "", fact->columns[i]);
    text_addf(&t, " FROM %s %s", fact->name, rest);
    return text_done(&t);
}

static const struct fault *
has_table(struct db *db, struct arena *a, const char *table, bool *ret)
{
    static const char sqlite[] = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1";
    static const char postgres[] =
        "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema()"
        " AND table_name = $1";
    int64_t there;

    TRY(db_int(db, a, db->store->engine == ENGINE_SQLITE ? sqlite : postgres, VALUES(T(table)), 0,
               &there));
    *ret = there != 0;
    return NULL;
}

/* After which line the table's rows stand in digests; -1: not at all in this place. */
static const struct fault *
since_of(struct db *db, struct arena *a, const struct table *t, bool examining, int64_t *ret)
{
    bool there = true;

    *ret = 0;
    if (examining)
        TRY(has_table(db, a, t->name, &there));
    if (there && t->later)
        TRY(has_table(db, a, "fact_since", &there));
    if (there && t->later)
        TRY(db_int(db, a, "SELECT seq FROM fact_since WHERE name = $1", VALUES(T(t->name)), -1,
                   ret));
    if (!there)
        *ret = -1;
    return NULL;
}

static const struct fault *
load_fact(struct db *db, struct arena *a, struct arena *keep, const char *table, struct fact *ret)
{
    ret->name = table;
    ret->columns = columns_of(db, a, keep, table, &ret->ends);
    if (!ret->columns) {
        log_ours("store.migration", "fact table %s is missing, or has no id or no seq", table);
        return fault(a, FAULT_OURS, "store.migration", NULL, table);
    }
    ret->by_seq = select_of(keep, ret, "", "WHERE seq = $1 ORDER BY id");
    ret->page_seq =
        select_of(keep, ret, "seq, id",
                  "WHERE seq >= $1 AND (seq > $1 OR id > $2) ORDER BY seq, id LIMIT $3");
    if (!ret->ends)
        return NULL;
    ret->by_ended = select_of(keep, ret, "", "WHERE ended_seq = $1 ORDER BY id");
    ret->page_ended = select_of(keep, ret, "ended_seq, id",
                                "WHERE ended_seq >= $1 AND (ended_seq > $1 OR id > $2)"
                                " ORDER BY ended_seq, id LIMIT $3");
    return NULL;
}

const struct fault *
fact_indexes(struct db *db, struct arena *a, const struct fact *f)
{
    TRY(db->calls->script(
        db, a,
        arena_text(a, "CREATE INDEX IF NOT EXISTS %s_seq ON %s (seq, id)", f->name, f->name)));
    if (!f->ends)
        return NULL;
    return db->calls->script(db, a,
                             arena_text(a,
                                        "CREATE INDEX IF NOT EXISTS %s_ended ON %s (ended_seq, id)"
                                        " WHERE ended_seq IS NOT NULL",
                                        f->name, f->name));
}

/* Only SQLite's authorizer asks for these. */
static const struct fault *
load_kin(struct db *db, struct arena *a, struct arena *keep, struct guard *g)
{
    size_t room = 0;
    struct rows *r = db_rows(
        db, a,
        "SELECT t.name AS child, k.\"from\" AS child_column, k.\"table\" AS parent,"
        " COALESCE(k.\"to\", (SELECT p.name FROM pragma_table_info(k.\"table\") AS p"
        "                     WHERE p.pk = k.seq + 1)) AS parent_column"
        " FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'",
        NULL);

    while (db_next(r)) {
        if (g->kin_count == room) {
            struct kinship *more = arena_array(keep, room = room ? room * 2 : 64, sizeof *more);
            if (g->kin_count)
                memcpy(more, g->kin, g->kin_count * sizeof *more);
            g->kin = more;
        }
        g->kin[g->kin_count++] = (struct kinship){
            .child = arena_dup(keep, row_text(r, "child")),
            .child_column = arena_dup(keep, row_text(r, "child_column")),
            .parent = arena_dup(keep, row_text(r, "parent")),
            .parent_column = arena_dup(keep, row_text(r, "parent_column")),
        };
    }
    return rows_fault(r);
}

const struct fault *
guard_load(struct db *db, struct arena *a, bool examining)
{
    struct store *s = db->store;
    struct guard *g = &s->guard;
    size_t n = 0;
    int64_t since;

    db_right(db, RIGHT_STORE, NULL);
    g->facts = arena_array(&s->arena, FACTS_MOST, sizeof *g->facts);
    for (const struct table *const *list = g->tables; list && *list; list++)
        for (const struct table *t = *list; t->name; t++) {
            if (!t->fact)
                continue;
            if (n == FACTS_MOST)
                return fault(a, FAULT_OURS, "store.migration", NULL, t->name);
            TRY(since_of(db, a, t, examining, &since));
            if (since < 0)
                continue;
            g->facts[n].since = since;
            TRY(load_fact(db, a, &s->arena, t->name, &g->facts[n]));
            if (!examining)
                TRY(fact_indexes(db, a, &g->facts[n]));
            n++;
        }
    qsort(g->facts, n, sizeof *g->facts, by_name);
    g->fact_count = n;
    return s->engine == ENGINE_SQLITE ? load_kin(db, a, &s->arena, g) : NULL;
}

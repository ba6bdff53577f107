/* What may this viewer see of a kind of thing, one row an id? */
#include "desk/inside.h"

#include <string.h>

#include "base/log.h"

/* Rows carry the number of their thing, so that a row can become proof without asking who made it.
 */
enum { THINGS_MOST = 256 };
static const struct thing *registry[THINGS_MOST];
static pthread_mutex_t registry_lock = PTHREAD_MUTEX_INITIALIZER;

static int
thing_number(const struct thing *t)
{
    int i = 0;

    pthread_mutex_lock(&registry_lock);
    while (i < THINGS_MOST && registry[i] && registry[i] != t)
        i++;
    if (i < THINGS_MOST)
        registry[i] = t;
    pthread_mutex_unlock(&registry_lock);
    return i;
}

enum { TIE_NONE = 1 << 20 }; /* borne by no row */

/* A statement made of a view, a mask of ties and an errand's own words; made once, kept for good.
 */
struct composed {
    const struct thing *thing;
    const char *rest; /* address of a literal; NULL is the door's own question */
    unsigned tie;     /* 0: as it was known, from the officer's own side */
    const char *sql;
    struct composed *next;
};

static const char *
compose(struct arena *a, const struct thing *t, const char *rest, unsigned tie)
{
    struct text sql = { .arena = a };

    if (!rest) { /* the door asks about one id, and folds the ties itself */
        text_addf(&sql,
                  "SELECT id, officer, unit, day, version, tie, on_behalf FROM %s"
                  " WHERE id = $1 AND (tie & %u) <> 0",
                  t->view, tie);
        return text_done(&sql);
    }
    bool fold = !t->own_once || (tie && tie != TIE_SELF); /* 0: the own side, too */
    text_add(&sql, "SELECT * FROM (SELECT id, officer, unit, day, ");
    text_add(&sql, fold ? "MAX(version) AS version, CAST(SUM(DISTINCT tie) AS BIGINT) AS tie,"
                          " MAX(on_behalf) AS on_behalf"
                        : "version, tie, on_behalf");
    text_addf(&sql, ", %d AS thing_", thing_number(t));
    for (const char *c = t->columns; c && *c;) {
        size_t n = strcspn(c, ", ");
        if (n)
            text_addf(&sql, fold ? ", MAX(%.*s) AS %.*s" : ", %.*s", (int)n, c, (int)n, c);
        c += n;
        c += strspn(c, ", ");
    }
    if (tie)
        text_addf(&sql, " FROM %s WHERE (tie & %u) <> 0", t->view, tie);
    else
        text_addf(&sql, " FROM fact_known_%s WHERE tie = 1", t->view + strlen("seen_"));
    narrow(&sql, rest);
    text_addf(&sql, "%s) AS s %s", fold ? " GROUP BY id, officer, unit, day" : "", rest);
    return text_done(&sql);
}

static const char *
composed(struct desk *d, const struct thing *t, const char *rest, unsigned tie)
{
    size_t slot = (((uintptr_t)t >> 4) ^ ((uintptr_t)rest >> 2) ^ tie) % COUNT(d->composed);
    const char *sql = NULL;

    pthread_rwlock_rdlock(&d->composed_lock);
    for (struct composed *c = d->composed[slot]; c && !sql; c = c->next)
        if (c->thing == t && c->rest == rest && c->tie == tie)
            sql = c->sql;
    pthread_rwlock_unlock(&d->composed_lock);
    if (sql)
        return sql;
    pthread_rwlock_wrlock(&d->composed_lock);
    for (struct composed *c = d->composed[slot]; c && !sql; c = c->next)
        if (c->thing == t && c->rest == rest && c->tie == tie)
            sql = c->sql;
    if (!sql) {
        struct composed *c = arena_take(&d->composed_arena, sizeof *c);
        sql = compose(&d->composed_arena, t, rest, tie);
        *c = (struct composed){ t, rest, tie, sql, d->composed[slot] };
        d->composed[slot] = c;
    }
    pthread_rwlock_unlock(&d->composed_lock);
    return sql;
}

unsigned
sight_tie(const struct look *q, const struct thing *t)
{
    const struct errand *e = q->route->errand;
    unsigned tie = e->door.thing == t ? e->door.tie : 0;

    for (const struct sight *s = e->sees; s && s->thing; s++)
        if (s->thing == t)
            tie = s->tie; /* a list's ties may differ from its door's */
    return tie;
}

static void
seen_right(struct look *q)
{
    db_right(q->db, q->known ? RIGHT_FACT : RIGHT_SEEN, NULL);
    db_viewer(q->db, q->known ? q->subject : q->viewer, q->today, q->now);
    db_known(q->db, q->known);
}

const struct fault *
door_open(struct look *q, const struct sight *door, int64_t id, struct seen *ret)
{
    struct seen seen = { .thing = door->thing };
    bool open = false;

    seen_right(q);
    struct rows *r =
        db_rows(q->db, q->arena, composed(q->desk, door->thing, NULL, door->tie), VALUES(I(id)));
    while (db_next(r)) {
        open = true;
        seen.id = row_int_at(r, 0);
        seen.officer = row_int_at(r, 1);
        seen.unit = row_int_at(r, 2);
        seen.day = row_int_at(r, 3);
        seen.version = row_int_at(r, 4);
        seen.tie |= (unsigned)row_int_at(r, 5);
        if (row_int_at(r, 6))
            seen.on_behalf = row_int_at(r, 6);
    }
    TRY(rows_fault(r));
    if (!open)
        return fault(q->arena, FAULT_ABSENT, "desk.absent", NULL, NULL);
    *ret = seen;
    return NULL;
}

static struct rows *
rows_by(struct look *q, const struct thing *t, unsigned tie, const char *rest,
        const struct value *values)
{
    seen_right(q);
    if (!tie) /* the row does not list this thing: it sees none of it */
        log_ours("desk.sight", "%s reads %s without a sight", q->route->errand->name, t->name);
    if (q->known && tie)
        return db_rows(q->db, q->arena, composed(q->desk, t, rest, 0), values);
    return db_rows(q->db, q->arena, composed(q->desk, t, rest, tie ? tie : TIE_NONE), values);
}

struct rows *
seen_rows(struct look *q, const struct thing *t, const char *rest, const struct value *values)
{
    return rows_by(q, t, sight_tie(q, t), rest, values);
}

const struct fault *
seen_count(struct look *q, const struct thing *t, const char *rest, const struct value *values,
           int64_t *ret)
{
    unsigned tie = sight_tie(q, t);
    const char *sql = composed(q->desk, t, rest, q->known && tie ? 0 : tie ? tie : TIE_NONE);
    const char *count = arena_text(q->arena, "SELECT COUNT(*) AS n FROM (%s) AS c", sql);

    seen_right(q);
    struct rows *r = db_rows(q->db, q->arena, count, values);
    *ret = 0;
    while (db_next(r))
        *ret = row_int_at(r, 0);
    return rows_fault(r);
}

struct rows *
seen_own(struct look *q, const struct thing *t, const char *rest, const struct value *values)
{
    unsigned tie = sight_tie(q, t);

    /* A keeper at the counter for others, asking about themselves: as for anybody. */
    return rows_by(q, t, tie & TIE_SELF ? TIE_SELF : tie, rest, values);
}

bool
rows_next(struct rows *r, struct seen *ret)
{
    if (!db_next(r))
        return false;
    if (ret)
        *ret = (struct seen){ .id = row_int_at(r, 0),
                              .officer = row_int_at(r, 1),
                              .unit = row_int_at(r, 2),
                              .day = row_int_at(r, 3),
                              .version = row_int_at(r, 4),
                              .tie = (unsigned)row_int_at(r, 5),
                              .on_behalf = row_int_at(r, 6),
                              .thing = registry[row_int_at(r, 7)] };
    return true;
}

const char *
rows_text(struct rows *r, const char *column)
{
    return row_text(r, column);
}

int64_t
rows_int(struct rows *r, const char *column)
{
    return row_int(r, column);
}

const struct fault *
seen_one(struct look *q, const struct thing *t, const char *rest, const struct value *values,
         struct seen *ret)
{
    struct rows *r = seen_rows(q, t, rest, values);

    if (!rows_next(r, ret)) {
        TRY(rows_fault(r));
        return fault(q->arena, FAULT_ABSENT, "desk.absent", NULL, NULL);
    }
    db_close(r);
    return NULL;
}

struct rows *
fact_rows(struct act *a, const char *sql, const struct value *values)
{
    struct look *q = &a->look;

    db_right(q->db, RIGHT_FACT, NULL);
    db_viewer(q->db, q->viewer, q->today, q->now);
    db_known(q->db, 0);
    return db_rows(q->db, q->arena, sql, values);
}

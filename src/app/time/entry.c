#include "app/time/entry.h"

#include <string.h>

#include "app/time/settle.h"
#include "desk/known.h"

static const char *const matter_names[] = {
    [MATTER_TAP] = "tap",         [MATTER_ORDER] = "order",
    [MATTER_ABSENCE] = "absence", [MATTER_ALLOTMENT] = "allotment",
    [MATTER_OPENING] = "opening",
};

const char *
matter_name(enum matter matter)
{
    return matter_names[matter];
}

bool
matter_parse(const char *text, enum matter *ret)
{
    for (size_t i = 0; text && i < COUNT(matter_names); i++)
        if (!strcmp(text, matter_names[i])) {
            *ret = (enum matter)i;
            return true;
        }
    return false;
}

/* Who is a superior of officer $1 on day $2; by post, also acting and in a second post, or as a
 * deputy while nobody of the post was there. */
#define SUPERIORS                                                                                  \
    " FROM fact_superior_of s WHERE s.officer = $1"                                                \
    " AND $2 BETWEEN s.held_from AND s.held_to AND $2 BETWEEN s.above_from AND s.above_to"         \
    " AND $2 BETWEEN s.in_from AND s.in_to AND (s.deputy = 0 OR NOT EXISTS ("                      \
    "SELECT 1 FROM fact_posting p WHERE p.post = s.post"                                           \
    " AND p.kind IN ('main', 'concurrent', 'acting', 'seconded_in')"                               \
    " AND $2 BETWEEN p.valid_from AND p.valid_to AND NOT EXISTS ("                                 \
    "SELECT 1 FROM fact_absence w WHERE w.officer = p.officer AND w.from_minute IS NULL"           \
    " AND $2 BETWEEN w.day_from AND w.day_to)))"

/* Of them, who can still say a word. */
#define IN_SERVICE                                                                                 \
    " AND EXISTS (SELECT 1 FROM fact_posting x WHERE x.officer = s.superior AND x.valid_to >= $3)"

static const struct fault *
any(struct act *a, const char *sql, const struct value *values, bool *ret)
{
    struct rows *r = fact_rows(a, sql, values);

    *ret = false;
    while (rows_next(r, NULL))
        *ret = row_int_at(r, 0) > 0;
    return rows_fault(r);
}

static const struct fault *
superior_now(struct act *a, int64_t officer, int64_t superior, bool *ret)
{
    static const char now[] =
        "SELECT COUNT(*) FROM fact_superior_now WHERE officer = $1 AND superior = $2";

    return any(a, now, VALUES(I(officer), I(superior)), ret);
}

const struct fault *
superior_on(struct act *a, int64_t officer, int64_t superior, struct day day, bool *ret)
{
    int32_t today = look_today(act_look(a)).ymd;
    bool left;

    TRY(any(a, "SELECT COUNT(*)" SUPERIORS " AND s.superior = $3",
            VALUES(I(officer), I(day.ymd), I(superior)), ret));
    if (*ret)
        return NULL;
    TRY(any(a, "SELECT COUNT(*)" SUPERIORS IN_SERVICE, VALUES(I(officer), I(day.ymd), I(today)),
            &left));
    return left ? NULL : superior_now(a, officer, superior, ret);
}

const struct fault *
entry_asks(struct act *a, int64_t officer, int64_t id, const struct entry_said *e, bool *ret,
           bool *ret_handed)
{
    int64_t me = look_viewer(act_look(a));

    TRY(any(a, "SELECT COUNT(*) FROM fact_entry_handed WHERE id = $1", VALUES(I(id)), ret_handed));
    *ret = e->superior == me;
    return *ret_handed ? superior_now(a, officer, me, ret) : NULL;
}

static const struct fault *
superiors_by(struct look *q, const struct seen *who, const char *sql, const struct value *values,
             struct superiors *ret)
{
    struct arena *a = look_arena(q);
    struct rows *r = known_rows(look_facts(q, who), sql, values);

    ret->count = 0;
    while (rows_next(r, NULL) && ret->count < COUNT(ret->at))
        ret->at[ret->count++] =
            (struct superior){ row_int_at(r, 0), arena_dup(a, row_text_at(r, 1)),
                               arena_dup(a, row_text_at(r, 2)) };
    return rows_fault(r);
}

#define PEOPLE "SELECT p.officer, p.number, p.name FROM fact_person p WHERE p.officer IN ("

const struct fault *
superiors_now(struct look *q, const struct seen *who, struct superiors *ret)
{
    static const char now[] =
        PEOPLE "SELECT s.superior FROM fact_superior_now s WHERE s.officer = $1) ORDER BY p.number";

    return superiors_by(q, who, now, VALUES(I(who->officer)), ret);
}

const struct fault *
superiors_of(struct look *q, const struct seen *who, struct day day, struct superiors *ret)
{
    static const char all[] = PEOPLE "SELECT s.superior" SUPERIORS IN_SERVICE ") ORDER BY p.number";

    TRY(superiors_by(q, who, all, VALUES(I(who->officer), I(day.ymd), I(look_today(q).ymd)), ret));
    return ret->count ? NULL : superiors_now(q, who, ret);
}

/* Where a minute or a word is not said. */
static struct value
minute(minutes m)
{
    return m < 0 ? (struct value)NONE : (struct value)I(m);
}

static const struct fault *
add_order(struct act *a, const struct seen *who, const struct entry_said *e, int64_t id)
{
    static const char add[] =
        "INSERT INTO overtime_order (id, officer, day, from_minute, until_minute, kind, work,"
        " ordered_by, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $who, $8, $seq)";

    return save(a, who, add,
                VALUES(I(id), I(e->from.ymd), I(e->span.from), I(e->span.until), T(e->item),
                       T(e->work ? e->work : ""), I(e->superior), I(e->batch)));
}

static const struct fault *
add_absence(struct act *a, const struct seen *who, const struct entry_said *e, int64_t id)
{
    static const char add[] =
        "INSERT INTO absence (id, officer, kind, day_from, day_to, from_minute, until_minute,"
        " author, batch, seq) VALUES ($1, $subject, $2, $3, $4, $5, $6, $who, $7, $seq)";

    return save(a, who, add,
                VALUES(I(id), T(e->item), I(e->from.ymd), I(e->to.ymd), minute(e->span.from),
                       minute(e->span.from < 0 ? -1 : e->span.until), I(e->batch)));
}

static const struct fault *
add_allotment(struct act *a, const struct seen *who, const struct entry_said *e, int64_t id)
{
    static const char add[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $who, $seq)";
    bool none = e->span.from < 0;

    return save(a, who, add,
                VALUES(I(id), I(e->from.ymd), I(e->to.ymd), I(e->moved), I(none ? 0 : e->span.from),
                       I(none ? 0 : e->span.until), T(e->breaks ? e->breaks : "")));
}

const struct fault *
entry_fact(struct act *a, const struct seen *who, const struct entry_said *e, int64_t *ret_id)
{
    *ret_id = act_new_id(a);
    return e->matter == MATTER_ORDER     ? add_order(a, who, e, *ret_id)
           : e->matter == MATTER_ABSENCE ? add_absence(a, who, e, *ret_id)
                                         : add_allotment(a, who, e, *ret_id);
}

const struct fault *
entry_wait(struct act *a, const struct seen *who, const struct entry_said *e, int64_t *ret_id)
{
    static const char add[] =
        "INSERT INTO entry (id, officer, kind, item, day_from, day_to, from_minute, until_minute,"
        " moved, breaks, work, superior, said_us, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $seq)";
    struct look *q = act_look(a);

    *ret_id = act_new_id(a);
    return save(a, who, add,
                VALUES(I(*ret_id), T(matter_name(e->matter)), T(e->item), I(e->from.ymd),
                       I(e->to.ymd), minute(e->span.from),
                       minute(e->span.from < 0 ? -1 : e->span.until), I(e->moved), T(e->breaks),
                       T(e->work), e->superior ? (struct value)I(e->superior) : (struct value)NONE,
                       I(e->entered.us ? e->entered.us : look_now(q).us),
                       I(e->author ? e->author : look_viewer(q)), I(e->batch)));
}

/* Does the same stand already, wait, or was it declined?  A file says things again. */
static const struct fault *
same(struct act *a, int64_t officer, const struct entry_said *e, bool *ret)
{
    static const char *const facts[] = {
        [MATTER_ORDER] = "SELECT COUNT(*) FROM fact_order_said WHERE officer = $1 AND kind = $2"
                         " AND day_from = $3 AND day_to = $4 AND from_minute = $5"
                         " AND until_minute = $6 AND (shown = 1 OR batch = $7)",
        [MATTER_ABSENCE] = "SELECT COUNT(*) FROM fact_absence_said WHERE officer = $1 AND kind = $2"
                           " AND day_from = $3 AND day_to = $4 AND from_minute = $5"
                           " AND until_minute = $6 AND (shown = 1 OR batch = $7)",
    };
    const char *sql = e->matter == MATTER_ALLOTMENT ? NULL : facts[e->matter];
    bool whole = e->span.from < 0;

    *ret = false;
    if (!sql)
        return NULL;
    struct rows *r =
        fact_rows(a, sql,
                  VALUES(I(officer), T(e->item), I(e->from.ymd), I(e->to.ymd),
                         I(whole ? -1 : e->span.from), I(whole ? -1 : e->span.until), I(e->batch)));
    while (rows_next(r, NULL))
        *ret = row_int_at(r, 0) > 0;
    return rows_fault(r);
}

const struct fault *
entry_keep(struct act *a, const struct seen *who, const struct entry_said *e, enum entry_kept *ret,
           int64_t *ret_id)
{
    bool had;

    *ret = ENTRY_SAME, *ret_id = 0;
    TRY(same(a, who->officer, e, &had));
    if (had)
        return NULL;
    bool stands = entry_stands(e->matter, look_viewer(act_look(a)), who->officer, e->superior) ==
                  ENTRY_STANDS;
    *ret = stands ? ENTRY_KEPT : ENTRY_WAITING;
    return stands ? entry_fact(a, who, e, ret_id) : entry_wait(a, who, e, ret_id);
}

const struct fault *
entry_unmake(struct act *a, const struct seen *who, enum matter matter, int64_t id)
{
    static const char order[] = "UPDATE overtime_order SET ended_seq = $seq WHERE id = $1"
                                " AND officer = $subject AND ended_seq IS NULL";
    static const char absence[] = "UPDATE absence SET ended_seq = $seq WHERE id = $1"
                                  " AND officer = $subject AND ended_seq IS NULL";
    static const char allotment[] = "UPDATE allotment SET ended_seq = $seq WHERE id = $1"
                                    " AND officer = $subject AND ended_seq IS NULL";

    return save(a, who,
                matter == MATTER_ORDER     ? order
                : matter == MATTER_ABSENCE ? absence
                                           : allotment,
                VALUES(I(id)));
}

const struct fault *
entry_settle(struct act *a, const struct seen *who, const struct entry_said *e)
{
    enum { AHEAD = 400 }; /* days of a spell without an end that can hold a fact already */
    struct day last = day_add(look_today(act_look(a)), AHEAD);

    if (e->to.ymd < last.ymd)
        last = e->to;
    if (last.ymd < e->from.ymd)
        last = e->from;
    TRY(settle_exactly(settling_of(a, NULL), who->officer, e->from, last));
    touched(a, who, e->from);
    return NULL;
}

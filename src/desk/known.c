/* What was known at a line of the journal, and by which law? */
#include "desk/known.h"

#include "base/log.h"
#include "desk/inside.h"
#include "law/law.h"

static const struct fault *
one_number(struct look *q, const char *sql, int64_t seq, int64_t *ret)
{
    db_right(q->db, RIGHT_STORE, NULL);
    struct rows *r = db_rows(q->db, q->arena, sql, VALUES(I(seq)));

    *ret = 0;
    while (db_next(r))
        *ret = row_int_at(r, 0);
    return rows_fault(r);
}

const struct fault *
look_back(struct look *q, const struct seen *who, int64_t seq, struct look **ret)
{
    static const char moment[] = "SELECT at_us FROM journal WHERE seq <= $1"
                                 " AND EXISTS (SELECT 1 FROM journal WHERE seq >= $1)"
                                 " ORDER BY seq DESC LIMIT 1";
    static const char release[] =
        "SELECT COALESCE(MAX(release), 1) FROM law_source WHERE seq <= $1";
    struct look *then = arena_take(q->arena, sizeof *then);
    int64_t at, told;

    TRY(one_number(q, moment, seq, &at));
    if (!at)
        return fault(q->arena, FAULT_FORM, "known.future", "as_known",
                     arena_text(q->arena, "%lld", (long long)seq));
    TRY(one_number(q, release, seq, &told));
    *then = *q;
    then->present = q;
    then->known = seq;
    then->subject = who->officer;
    then->now = (struct moment){ at };
    then->today = moment_day(then->now);
    then->law = look_law_of(q, told);
    *ret = then;
    return NULL;
}

struct look *
look_facts(struct look *q, const struct seen *who)
{
    struct look *through = arena_take(q->arena, sizeof *through);

    *through = *q;
    through->present = q;
    through->known = INT64_MAX;
    through->subject = who->officer;
    return through;
}

int64_t
look_known(const struct look *q)
{
    return q->known;
}

struct look *
look_present(struct look *q)
{
    return q->present ? q->present : q;
}

struct rows *
known_rows(struct look *q, const char *sql, const struct value *values)
{
    if (!q->known)
        log_ours("desk.known", "%s reads facts without looking back", q->route->errand->name);
    db_right(q->db, q->known ? RIGHT_FACT : RIGHT_SEEN, NULL);
    db_viewer(q->db, q->subject, q->today, q->now);
    db_known(q->db, q->known);
    return db_rows(q->db, q->arena, sql, values);
}

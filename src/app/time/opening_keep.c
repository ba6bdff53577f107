/* How does a line of the opening state become a fact, only once, and who still has to look at it?
 */
#include <string.h>

#include "app/time/opening.h"
#include "app/time/settle.h"

static const char *const kind_names[] = {
    [OPENING_OVERTIME] = "overtime",
    [OPENING_YEAR] = "year",
    [OPENING_ANNUAL] = "annual",
    [OPENING_SPECIAL] = "special",
    [OPENING_SICK] = "sick",
    [OPENING_CARE] = "care",
    [OPENING_CARE_TIME] = "care_time",
    [OPENING_CHILDCARE] = "childcare",
    [OPENING_CHILD_TIME] = "child_time",
    [OPENING_SWAP] = "swap",
    [OPENING_SUBSTITUTE] = "substitute",
};

const char *
opening_kind_name(enum opening_kind kind)
{
    return kind_names[kind];
}

bool
opening_kind_parse(const char *text, enum opening_kind *ret)
{
    for (size_t i = 0; text && i < COUNT(kind_names); i++)
        if (!strcmp(text, kind_names[i])) {
            *ret = (enum opening_kind)i;
            return true;
        }
    return false;
}

/* The line that says the same already, or 0. */
static const struct fault *
same_line(struct act *a, const char *sql, const struct value *values, int64_t *ret)
{
    struct rows *r = fact_rows(a, sql, values);

    *ret = 0;
    while (rows_next(r, NULL))
        *ret = row_int_at(r, 0);
    return rows_fault(r);
}

/*
 * A line of an import stays out of sight until the import is whole, and so does what it puts an
 * end to: only an earlier line of the same file makes way at once (take_over does the rest).
 */
static const struct fault *
keep_month(struct act *a, const struct seen *who, const struct opening_line *l, int64_t batch,
           bool *ret_kept)
{
    static const char had[] = "SELECT id FROM fact_opening_overtime WHERE officer = $1 AND"
                              " month = $2 AND overtime = $3 AND (shown = 1 OR batch = $4)";
    static const char way[] =
        "UPDATE opening_month SET ended_seq = $seq WHERE officer = $subject AND month = $1"
        " AND batch = $2 AND id <> $3 AND ended_seq IS NULL";
    static const char add[] =
        "INSERT INTO opening_month (id, officer, month, overtime, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $who, $4, $seq)";
    int64_t same;

    TRY(same_line(a, had, VALUES(I(who->officer), I(l->about.ymd), I(l->minutes), I(batch)),
                  &same));
    *ret_kept = !same;
    if (batch)
        TRY(save(a, who, way, VALUES(I(l->about.ymd), I(batch), I(same))));
    if (same)
        return NULL;
    return save(a, who, add, VALUES(I(act_new_id(a)), I(l->about.ymd), I(l->minutes), I(batch)));
}

static struct value
number(int64_t n)
{
    return n < 0 ? (struct value)NONE : (struct value)I(n);
}

const struct fault *
opening_keep_line(struct act *a, const struct seen *who, const struct opening_line *l,
                  int64_t batch, bool *ret_kept)
{
    static const char had[] =
        "SELECT id FROM fact_opening WHERE officer = $1 AND kind = $2 AND item = $3"
        " AND about = $4 AND day_from = $5 AND COALESCE(day_to, 0) = $6"
        " AND COALESCE(minutes, -1) = $7 AND COALESCE(days, -1) = $8"
        " AND COALESCE(granted, -1) = $9 AND COALESCE(carried_days, -1) = $10"
        " AND COALESCE(carried_minutes, -1) = $11 AND COALESCE(day_minutes, -1) = $12"
        " AND COALESCE(week_days, -1) = $13 AND COALESCE(times, -1) = $14"
        " AND COALESCE(early, -1) = $15 AND (shown = 1 OR batch = $16)";
    static const char way[] =
        "UPDATE opening SET ended_seq = $seq WHERE officer = $subject AND kind = $1 AND item = $2"
        " AND about = $3 AND batch = $4 AND id <> $5 AND ended_seq IS NULL";
    static const char add[] =
        "INSERT INTO opening (id, officer, kind, item, about, day_from, day_to, minutes, days,"
        " granted, carried_days, carried_minutes, day_minutes, week_days, times, early, author,"
        " batch, seq) VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
        " $14, $15, $who, $16, $seq)";
    const char *kind = opening_kind_name(l->kind);
    int64_t same;

    if (l->kind == OPENING_OVERTIME)
        return keep_month(a, who, l, batch, ret_kept);
    TRY(same_line(a, had,
                  VALUES(I(who->officer), T(kind), T(l->item), I(l->about.ymd), I(l->from.ymd),
                         I(l->to.ymd), I(l->minutes), I(l->days), I(l->granted), I(l->carried_days),
                         I(l->carried_minutes), I(l->day_minutes), I(l->week_days), I(l->times),
                         I(l->early), I(batch)),
                  &same));
    *ret_kept = !same;
    if (batch)
        TRY(save(a, who, way, VALUES(T(kind), T(l->item), I(l->about.ymd), I(batch), I(same))));
    if (same)
        return NULL;
    return save(a, who, add,
                VALUES(I(act_new_id(a)), T(kind), T(l->item), I(l->about.ymd), I(l->from.ymd),
                       number(l->to.ymd ? l->to.ymd : -1), number(l->minutes), number(l->days),
                       number(l->granted), number(l->carried_days), number(l->carried_minutes),
                       number(l->day_minutes), number(l->week_days), number(l->times),
                       number(l->early), I(batch)));
}

const struct fault *
opening_replace(struct act *a, const struct seen *who, const struct opening_line *l,
                int64_t *ret_id)
{
    static const char stood[] = "SELECT id FROM fact_opening WHERE officer = $1 AND kind = $2"
                                " AND item = $3 AND about = $4 AND shown = 1 ORDER BY id DESC";
    static const char month[] = "SELECT id FROM fact_opening_overtime WHERE officer = $1"
                                " AND month = $2 AND shown = 1 ORDER BY id DESC";
    static const char end[] = "UPDATE opening SET ended_seq = $seq WHERE officer = $subject"
                              " AND id = $1 AND ended_seq IS NULL";
    static const char end_month[] = "UPDATE opening_month SET ended_seq = $seq"
                                    " WHERE officer = $subject AND id = $1 AND ended_seq IS NULL";
    bool overtime = l->kind == OPENING_OVERTIME, kept;
    int64_t old;

    if (overtime)
        TRY(same_line(a, month, VALUES(I(who->officer), I(l->about.ymd)), &old));
    else
        TRY(same_line(
            a, stood,
            VALUES(I(who->officer), T(opening_kind_name(l->kind)), T(l->item), I(l->about.ymd)),
            &old));
    *ret_id = 0;
    TRY(opening_keep_line(a, who, l, 0, &kept));
    if (!kept)
        return NULL;
    TRY(save(a, who, overtime ? end_month : end, VALUES(I(old))));
    if (overtime)
        TRY(same_line(a, month, VALUES(I(who->officer), I(l->about.ymd)), ret_id));
    else
        TRY(same_line(
            a, stood,
            VALUES(I(who->officer), T(opening_kind_name(l->kind)), T(l->item), I(l->about.ymd)),
            ret_id));
    if (!overtime)
        return NULL;
    struct settling *s = settling_of(a, NULL);
    s->facts = (struct facts){ .officer = who->officer };
    months_touch(s, l->about);
    return months_keep(s);
}

/* Lines of the batch are shown now: what they say again has ended. */
static const struct fault *
take_over(struct act *a, const struct seen *who, int64_t batch)
{
    static const char months[] =
        "UPDATE opening_month SET ended_seq = $seq WHERE officer = $subject AND batch <> $1"
        " AND ended_seq IS NULL AND EXISTS (SELECT 1 FROM opening_month n"
        " WHERE n.officer = $subject AND n.batch = $1 AND n.ended_seq IS NULL"
        " AND n.month = opening_month.month AND n.seq > opening_month.seq)";
    static const char lines[] =
        "UPDATE opening SET ended_seq = $seq WHERE officer = $subject AND batch <> $1"
        " AND ended_seq IS NULL AND EXISTS (SELECT 1 FROM opening n"
        " WHERE n.officer = $subject AND n.batch = $1 AND n.ended_seq IS NULL"
        " AND n.kind = opening.kind AND n.item = opening.item AND n.about = opening.about"
        " AND n.seq > opening.seq)";

    TRY(save(a, who, months, VALUES(I(batch))));
    return save(a, who, lines, VALUES(I(batch)));
}

static bool
is(const char *word, const char *which)
{
    return word && !strcmp(word, which);
}

const struct fault *
opening_state_settle(struct settling *s, int64_t officer, int64_t unit)
{
    static const char keep[] =
        "INSERT INTO opening_state (officer, lines, own_open, office_open, objected, version)"
        " VALUES ($subject, $1, $2, $3, $4, $seq) ON CONFLICT (officer) DO UPDATE SET"
        " lines = excluded.lines, own_open = excluded.own_open,"
        " office_open = excluded.office_open, objected = excluded.objected,"
        " version = excluded.version";
    static const char stands[] = "SELECT lines, own_open, office_open, objected"
                                 " FROM fact_opening_state WHERE officer = $1";
    static const struct kept_column columns[] = {
        { "lines", KEPT_NUMBER },
        { "own_open", KEPT_NUMBER },
        { "office_open", KEPT_NUMBER },
        { "objected", KEPT_NUMBER },
    };
    int64_t lines = 0, own_open = 0, office_open = 0, objected = 0;
    struct seen who = clockwork_seen(s->act, officer, unit);
    struct kept_row kept = { 0 };
    struct rows *r = fact_rows(
        s->act, "SELECT own, office FROM fact_opening_line WHERE officer = $1", VALUES(I(officer)));

    while (rows_next(r, NULL)) {
        const char *own = row_text_at(r, 0);

        lines++;
        own_open += !is(own, "confirmed");
        objected += is(own, "objected");
        office_open += !is(row_text_at(r, 1), "confirmed");
    }
    TRY(rows_fault(r));
    r = fact_rows(s->act, stands, VALUES(I(officer)));
    while (rows_next(r, NULL))
        kept_read(s, r, columns, COUNT(columns), &kept);
    TRY(rows_fault(r));
    if (!lines && !kept.there) /* of whom nothing was brought in needs no row */
        return NULL;
    const struct value *row = VALUES(I(lines), I(own_open), I(office_open), I(objected));
    struct difference at = { .table = "opening_state", .officer = officer };
    if (kept_compare(s, &at, &kept, 0, columns, COUNT(columns), row) || s->check)
        return NULL;
    return save(s->act, &who, keep, row);
}

const struct fault *
opening_count(struct act *a, int64_t officer, int64_t unit)
{
    return opening_state_settle(settling_of(a, NULL), officer, unit);
}

/* A month nobody spoke of stays without a sum, and so 「不明」. */
const struct fault *
opening_settle_batch(struct settling *s, int64_t officer, int64_t batch)
{
    static const char months[] = "SELECT DISTINCT month FROM fact_batch_opening_month"
                                 " WHERE batch = $1 AND officer = $2 ORDER BY month";
    struct seen who = clockwork_seen(s->act, officer, 0);

    TRY(take_over(s->act, &who, batch));
    struct rows *r = fact_rows(s->act, months, VALUES(I(batch), I(officer)));
    s->facts = (struct facts){ .officer = officer };
    while (rows_next(r, NULL))
        months_touch(s, (struct day){ (int32_t)row_int_at(r, 0) });
    TRY(rows_fault(r));
    TRY(months_keep(s));
    return opening_count(s->act, officer, 0);
}

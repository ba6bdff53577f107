/* Do the minutes by calendar day stand as their days say? */
#include "app/time/settle.h"

static const struct kept_column columns[] = {
    { "kind", KEPT_TEXT },
    { "regular", KEPT_NUMBER },
    { "holiday_regular", KEPT_NUMBER },
    { "regular_night", KEPT_NUMBER },
    { "overtime", KEPT_NUMBER },
    { "overtime_night", KEPT_NUMBER },
    { "gap", KEPT_NUMBER },
    { "leave_minutes", KEPT_NUMBER },
    { "absence", KEPT_NUMBER },
    { "duty", KEPT_NUMBER },
    { "overtime_spans", KEPT_TEXT },
    { "rest", KEPT_NUMBER },
};
enum { COLUMNS = COUNT(columns) };

static const char stand_sql[] =
    "SELECT kind, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, overtime_spans, rest, work_day, day FROM fact_piece"
    " WHERE officer = $1 AND work_day >= $2 AND work_day <= $3 ORDER BY work_day, day";
static const char drop_sql[] = "DELETE FROM piece WHERE officer = $subject AND work_day = $1";
static const char add_sql[] =
    "INSERT INTO piece (officer, work_day, day, kind, regular, holiday_regular, regular_night,"
    " overtime, overtime_night, gap, leave_minutes, absence, duty, overtime_spans, rest)"
    " VALUES ($subject, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

/* A row as it stands. */
struct kept_piece {
    struct day work_day, day;
    struct kept_row row;
    bool asked; /* its day was told */
};

const struct fault *
pieces_load(struct settling *s, struct day from, struct day until)
{
    size_t room = 0;
    struct rows *r =
        fact_rows(s->act, stand_sql, VALUES(I(s->facts.officer), I(from.ymd), I(until.ymd)));

    s->piece = NULL;
    s->pieces = 0;
    while (rows_next(r, NULL)) {
        if (s->pieces == room) {
            struct kept_piece *more =
                arena_array(s->arena, room = room ? room * 2 : 64, sizeof *more);
            for (size_t i = 0; i < s->pieces; i++)
                more[i] = s->piece[i];
            s->piece = more;
        }
        struct kept_piece *p = &s->piece[s->pieces++];
        *p = (struct kept_piece){ .work_day = { (int32_t)row_int_at(r, COLUMNS) },
                                  .day = { (int32_t)row_int_at(r, COLUMNS + 1) } };
        kept_read(s, r, columns, COLUMNS, &p->row);
    }
    return rows_fault(r);
}

/* The first of a day's, or where they would stand. */
static size_t
first_of(const struct settling *s, struct day day)
{
    size_t low = 0, high = s->pieces;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (s->piece[middle].work_day.ymd < day.ymd)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void
pieces_pass(struct settling *s, struct day day)
{
    for (size_t i = first_of(s, day); i < s->pieces && s->piece[i].work_day.ymd == day.ymd; i++)
        s->piece[i].asked = true;
}

static void
row_of(struct arena *a, const struct settled_piece *p, struct value ret[COLUMNS])
{
    const struct value row[] = {
        T(day_kind_name(p->kind)),
        I(p->regular),
        I(p->holiday_regular),
        I(p->regular_night),
        I(p->overtime),
        I(p->overtime_night),
        I(p->gap),
        I(p->leave),
        I(p->absence),
        I(p->duty),
        T(spans_text(a, p->overtime_spans)),
        I(p->rest),
    };

    _Static_assert(COUNT(row) == COLUMNS, "one value a column");
    for (int i = 0; i < COLUMNS; i++)
        ret[i] = row[i];
}

static void
is_too_much(struct settling *s, const struct kept_piece *p)
{
    differs(s, &(struct difference){ .table = "piece",
                                     .field = "row",
                                     .officer = s->facts.officer,
                                     .day = p->day,
                                     .stands = T("a row"),
                                     .should = T("none") });
}

bool
pieces_compare(struct settling *s, struct day work_day, const struct settled *should)
{
    struct difference at = { .table = "piece", .officer = s->facts.officer };
    size_t i = first_of(s, work_day), n = 0;
    bool same = true;

    pieces_pass(s, work_day);
    while (n < should->count || (i < s->pieces && s->piece[i].work_day.ymd == work_day.ymd)) {
        bool stands = i < s->pieces && s->piece[i].work_day.ymd == work_day.ymd;
        bool both = stands && n < should->count && s->piece[i].day.ymd == should->piece[n].day.ymd;

        if (stands && !both &&
            (n == should->count || s->piece[i].day.ymd < should->piece[n].day.ymd)) {
            is_too_much(s, &s->piece[i++]);
            same = false;
            continue;
        }
        struct value row[COLUMNS];
        row_of(s->arena, &should->piece[n], row);
        at.day = should->piece[n++].day;
        same &= kept_compare(s, &at, both ? &s->piece[i].row : &(struct kept_row){ 0 }, 0, columns,
                             COLUMNS, row);
        i += both;
    }
    return same;
}

const struct fault *
pieces_keep(struct settling *s, const struct seen *who, struct day work_day,
            const struct settled *pieces, bool first)
{
    if (!first)
        TRY(save(s->act, who, drop_sql, VALUES(I(work_day.ymd))));
    for (size_t i = 0; i < pieces->count; i++) {
        const struct settled_piece *p = &pieces->piece[i];
        struct value v[COLUMNS + 3] = { I(work_day.ymd), I(p->day.ymd) };

        row_of(s->arena, p, v + 2);
        v[COLUMNS + 2].is = V_END;
        TRY(save(s->act, who, add_sql, v));
        months_touch(s, p->day);
    }
    months_touch(s, work_day);
    return NULL;
}

const struct fault *
pieces_left(struct settling *s)
{
    for (size_t i = 0; i < s->pieces; i++) {
        const struct kept_piece *p = &s->piece[i];

        if (p->asked)
            continue;
        struct seen who = clockwork_seen(s->act, s->facts.officer, facts_home(&s->facts, p->day));
        is_too_much(s, p);
        if (s->check)
            continue;
        TRY(save(s->act, &who, drop_sql, VALUES(I(p->work_day.ymd))));
        months_touch(s, p->day);
    }
    return NULL;
}

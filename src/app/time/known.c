/* What did a day say then, and what a month? */
#include "app/time/known.h"

#include <string.h>

#include "app/time/facts_unit.h"

enum { REACH = PIECES_MOST - 1 }; /* days into which a stay may run on */

const struct fault *
known_look(struct look *q, const struct seen *who, const struct input *in, struct look **ret)
{
    *ret = q;
    return input_has(in, "as_known") ? look_back(q, who, input_int(in, "as_known"), ret) : NULL;
}

void
known_doc(struct look *q, struct doc *d)
{
    int64_t line = look_known(q);

    if (!line || line == INT64_MAX) {
        doc_null(d, "as_known");
        return;
    }
    struct doc *known = doc_object(d, "as_known");
    doc_int(known, "line", line);
    doc_moment(known, "at", look_now(q));
}

/* Of a day that has been told otherwise since: false where nothing was known of it. */
static const struct fault *
tell_again(struct look *back, struct facts_book *book, const struct facts *facts, struct day day,
           struct workday *ret, struct settled *pieces, bool *ret_known)
{
    struct trail quiet = { 0 };
    struct workday_facts f;

    TRY(facts_of_day(book, facts, day, &f));
    workday_tell(&quiet, look_arena(back), law_under(look_law(back), f.regime), &f, ret, pieces);
    *ret_known = f.attendance || f.carried.count || f.away_count || f.ordered.count ||
                 f.duty.count || f.waiting.count;
    return NULL;
}

const struct fault *
days_known(struct look *back, int64_t officer, struct day from, struct day until, struct days *ret)
{
    struct arena *a = look_arena(back);
    struct facts_book book = { .back = back };
    struct facts facts;
    size_t n = (size_t)day_between(from, until) + 1;
    bool *seen = arena_array(a, n, sizeof *seen);

    *ret = (struct days){
        .officer = officer,
        .base = officer == look_viewer(back) ? "/me"
                                             : arena_text(a, "/people/%lld", (long long)officer),
        .at = arena_array(a, n, sizeof *ret->at),
        .count = n,
    };
    struct rows *r = seen_rows(look_present(back), &thing_workday,
                               "WHERE officer = $1 AND day BETWEEN $2 AND $3 ORDER BY day",
                               VALUES(I(officer), I(from.ymd), I(until.ymd)));
    while (rows_next(r, NULL)) {
        struct workday w;
        workday_read(r, a, &w);
        size_t i = (size_t)day_between(from, w.day);
        seen[i] = !w.masked;
        ret->at[i].settled = seen[i] && w.version <= look_known(back);
        if (ret->at[i].settled)
            ret->at[i].w = w;
    }
    TRY(rows_fault(r));
    TRY(facts_load(&book, officer, from, until, &facts));
    for (size_t i = 0; i < n; i++) {
        struct daily *d = &ret->at[i];
        struct settled pieces;

        d->day = day_add(from, (int)i);
        if (!d->settled && seen[i])
            TRY(tell_again(back, &book, &facts, d->day, &d->w, &pieces, &d->settled));
        if (d->settled) {
            daily_ahead(back, d);
            continue;
        }
        struct plan plan;
        TRY(facts_plan(&book, &facts, d->day, &plan));
        daily_planned(d, officer, &plan);
    }
    return NULL;
}

/* ---- months -----------------------------------------------------------------------------------
 */

struct month_row {
    struct month_sum sum;
    int64_t version;
    bool told; /* a row may say that nothing was */
};

/* Anything besides the overtime, which may have been brought in as a bare sum. */
static bool
holds_other(struct rows *r)
{
    static const char *const of[] = { "days", "regular",       "holiday_regular",
                                      "gap",  "leave_minutes", "absence",
                                      "duty" };

    for (size_t i = 0; i < COUNT(of); i++)
        if (rows_int(r, of[i]))
            return true;
    return false;
}

static const struct fault *
rows_now(struct look *q, int64_t officer, struct day from, struct day until, struct month_row **ret,
         size_t *count)
{
    size_t room = 0;
    struct rows *r =
        seen_rows(q, &thing_month, "WHERE officer = $1 AND day BETWEEN $2 AND $3 ORDER BY day",
                  VALUES(I(officer), I(from.ymd), I(until.ymd)));
    struct seen seen;

    *ret = NULL;
    for (*count = 0; rows_next(r, &seen); ++*count) {
        if (*count == room) {
            struct month_row *more =
                arena_array(look_arena(q), room = room ? room * 2 : 32, sizeof *more);
            if (*count)
                memcpy(more, *ret, *count * sizeof *more);
            *ret = more;
        }
        (*ret)[*count] = (struct month_row){
            .sum = { .first = { (int32_t)rows_int(r, "day") },
                     .overtime = (minutes)rows_int(r, "overtime"),
                     .unknown_from = { (int32_t)rows_int(r, "unknown_from") },
                     .other = holds_other(r) },
            .version = seen.version,
            .told = rows_int(r, "told"),
        };
    }
    return rows_fault(r);
}

/* Which days of a month are to be told again, and what those that stood then brought into it. */
struct stood {
    bool again[31 + REACH];
    minutes day[31]; /* overtime */
    bool any, other;
    struct day unknown_from;
};

static void
unsure(const struct workday *w, struct day first, struct day *ret)
{
    struct day from = workday_unknown_from(w);

    if (from.ymd && workday_reaches(w).ymd >= first.ymd && (!ret->ymd || from.ymd < ret->ymd))
        *ret = from;
}

static const struct fault *
what_stood(struct look *back, int64_t officer, struct day from, struct day first, struct day last,
           struct stood *ret)
{
    static const char days[] =
        "SELECT day, version, COALESCE(first_in, -1), COALESCE(last_out, -1), away, ordered,"
        " duty_spans, open, questions, present FROM fact_workday"
        " WHERE officer = $1 AND day >= $2 AND day <= $3";
    static const char sums[] =
        "SELECT p.day, CAST(SUM(p.overtime) AS BIGINT),"
        " CAST(SUM(p.regular + p.holiday_regular + p.gap + p.leave_minutes + p.absence"
        " + p.duty) AS BIGINT), MIN(p.work_day) FROM fact_piece p"
        " JOIN fact_workday w ON w.officer = p.officer AND w.day = p.work_day"
        " WHERE p.officer = $1 AND p.day >= $2 AND p.day <= $3 AND w.version <= $4"
        " GROUP BY p.day";
    struct rows *r = known_rows(back, days, VALUES(I(officer), I(from.ymd), I(last.ymd)));

    *ret = (struct stood){ 0 };
    while (rows_next(r, NULL)) {
        struct day day = { (int32_t)row_int_at(r, 0) };
        bool then = row_int_at(r, 1) <= look_known(back);

        ret->again[day_between(from, day)] = !then;
        if (!then)
            continue;
        struct workday w = workday_told_by(r, 2, look_arena(back), day);
        unsure(&w, first, &ret->unknown_from);
        ret->any |= day.ymd >= first.ymd && workday_told(&w);
        ret->other |= day.ymd >= first.ymd && w.first_in >= 0;
    }
    TRY(rows_fault(r));
    r = known_rows(back, sums, VALUES(I(officer), I(first.ymd), I(last.ymd), I(look_known(back))));
    while (rows_next(r, NULL)) {
        ret->day[row_int_at(r, 0) % 100 - 1] = (minutes)row_int_at(r, 1);
        ret->any |= row_int_at(r, 3) < first.ymd;
        ret->other |= row_int_at(r, 2) > 0;
    }
    return rows_fault(r);
}

/* Months brought in before the house was used, as they were known; true where there are any. */
static const struct fault *
brought_in(struct look *back, struct day first, minutes *sum, bool *any)
{
    struct rows *r = known_rows(back,
                                "SELECT CAST(COALESCE(SUM(overtime), 0) AS BIGINT), COUNT(*)"
                                " FROM fact_known_opening_month WHERE month = $1",
                                VALUES(I(first.ymd)));

    while (rows_next(r, NULL)) {
        *sum += (minutes)row_int_at(r, 0);
        *any |= row_int_at(r, 1) > 0;
    }
    return rows_fault(r);
}

static const struct fault *
month_again(struct look *back, struct facts_book *book, int64_t officer, struct month_sum *m,
            bool *ret_any)
{
    struct day first = m->first, last = day_month_last(first), from = day_add(first, -REACH);
    struct facts facts;
    struct stood stood;

    TRY(what_stood(back, officer, from, first, last, &stood));
    TRY(facts_load(book, officer, from, last, &facts));
    m->again = true;
    memcpy(m->day, stood.day, sizeof m->day);
    m->other = stood.other;
    m->unknown_from = stood.unknown_from;
    *ret_any = stood.any;
    for (struct day d = from; d.ymd <= last.ymd; d = day_add(d, 1)) {
        struct workday w;
        struct settled pieces;
        bool known;

        if (!stood.again[day_between(from, d)])
            continue;
        TRY(tell_again(back, book, &facts, d, &w, &pieces, &known));
        for (size_t i = 0; known && i < pieces.count; i++) {
            const struct settled_piece *p = &pieces.piece[i];
            bool here = p->day.ymd >= first.ymd && p->day.ymd <= last.ymd;
            if (here)
                m->day[day_of_month(p->day) - 1] += p->overtime;
            m->other |=
                here &&
                p->regular + p->holiday_regular + p->gap + p->leave + p->absence + p->duty > 0;
            *ret_any |= here && (workday_told(&w) || d.ymd < first.ymd);
        }
        m->other |= known && d.ymd >= first.ymd && w.first_in >= 0;
        if (known)
            unsure(&w, first, &m->unknown_from);
    }
    m->overtime = 0;
    for (size_t d = 0; d < COUNT(m->day); d++)
        m->overtime += m->day[d];
    return brought_in(back, first, &m->overtime, ret_any);
}

const struct fault *
months_load(struct look *q, int64_t officer, struct day from, struct day until,
            struct month_sums *ret)
{
    struct facts_book book = { .back = q };
    struct month_row *rows;
    size_t count;

    TRY(rows_now(look_present(q), officer, from, until, &rows, &count));
    *ret = (struct month_sums){ .at = arena_array(look_arena(q), count + 1, sizeof *ret->at) };
    for (size_t i = 0; i < count; i++) {
        struct month_sum *m = &ret->at[ret->count];
        bool any = rows[i].told;

        *m = rows[i].sum;
        if (look_known(q) && rows[i].version > look_known(q))
            TRY(month_again(q, &book, officer, m, &any));
        ret->count += any;
    }
    return NULL;
}

/* Which leave was taken, what did a day ask, and where does the balance begin? */
#include "app/time/leave.h"

#include "app/time/known.h"
#include "app/time/regime.h"

#include <string.h>

struct gathering {
    struct look *q;
    struct leave_book *book;
    struct leave_use *use;
    struct hours hours;
    size_t room;
};

static void
grow(struct gathering *g)
{
    struct arena *a = look_arena(g->q);
    size_t n = g->book->facts.uses, room = g->room ? g->room * 2 : 32;
    struct leave_use *use = arena_array(a, room, sizeof *use);
    struct leave_taken *taken = arena_array(a, room, sizeof *taken);

    if (n) {
        memcpy(use, g->use, n * sizeof *use);
        memcpy(taken, g->book->taken, n * sizeof *taken);
    }
    g->use = use, g->book->taken = taken, g->room = room;
}

static minutes
without_breaks(struct span span, struct spans breaks)
{
    minutes sum = span_length(span);

    for (size_t i = 0; i < breaks.count; i++)
        sum -= span_length(span_shared(span, breaks.at[i]));
    return sum;
}

/* Leave is of hours that were asked: on a day off or a holiday nothing is taken. */
static void
take(struct gathering *g, struct day day, struct span span)
{
    struct leave_facts *f = &g->book->facts;
    struct plan plan;

    hours_plan(g->q, &g->hours, day, &plan);
    if (plan.ruling.kind != DAY_WORKDAY || plan.from < 0)
        return;
    struct span allot = { plan.from, plan.until };
    if (f->uses == g->room)
        grow(g);
    g->book->taken[f->uses].span = span;
    g->use[f->uses++] = (struct leave_use){
        .day = day,
        .whole = span.from < 0,
        .allocated = without_breaks(allot, plan.breaks),
        .taken = span.from < 0 ? 0 : without_breaks(span_shared(allot, span), plan.breaks),
    };
}

static const struct fault *
uses(struct gathering *g, int64_t officer, struct day from, struct day until)
{
    struct rows *r =
        seen_rows(g->q, &thing_leave,
                  "WHERE officer = $1 AND day_to >= $2 AND day <= $3 ORDER BY day, from_minute, id",
                  VALUES(I(officer), I(from.ymd), I(until.ymd)));
    struct seen seen;

    while (rows_next(r, &seen)) {
        struct day first = { (int32_t)seen.day }, last = { (int32_t)rows_int(r, "day_to") };
        struct span span = { -1, -1 };

        if (!row_null(r, "from_minute"))
            span = (struct span){ (minutes)rows_int(r, "from_minute"),
                                  (minutes)rows_int(r, "until_minute") };
        first = first.ymd < from.ymd ? from : first;
        last = last.ymd > until.ymd ? until : last;
        for (struct day d = first; d.ymd <= last.ymd; d = day_add(d, 1))
            take(g, d, span);
    }
    return rows_fault(r);
}

/* An opening as the law asks for it: lengths in minutes. */
static struct leave_opening
as_law(const struct law *law, const struct opening_line *l)
{
    minutes day = l->day_minutes > 0 ? (minutes)l->day_minutes : annual_leave_day(law, l->from, 0);
    int64_t beyond = l->carried_minutes > 0 ? l->carried_minutes : 0;

    return (struct leave_opening){
        .on = l->from,
        .granted = (int)l->granted,
        .carried =
            l->carried_days < 0 ? MINUTES_UNKNOWN : (minutes)(l->carried_days * day + beyond),
        .left = (minutes)(l->days * day + l->minutes),
        .day = l->day_minutes > 0 ? day : 0,
        .week_days = l->week_days > 0 ? (int)l->week_days : 0,
    };
}

static void
openings(struct look *q, const struct opening_book *lines, struct leave_book *book)
{
    struct arena *a = look_arena(q);
    struct leave_opening *at = arena_array(a, lines->count + 1, sizeof *at);
    const struct opening **said = arena_array(a, lines->count + 1, sizeof *said);
    size_t n = 0;

    for (size_t i = 0; i < lines->count; i++) {
        size_t k = n;

        if (lines->at[i].line.kind != OPENING_ANNUAL)
            continue;
        for (; k && at[k - 1].on.ymd > lines->at[i].line.from.ymd; k--)
            at[k] = at[k - 1], said[k] = said[k - 1];
        at[k] = as_law(book->law, &lines->at[i].line);
        said[k] = &lines->at[i];
        n++;
    }
    book->facts.opening = at, book->facts.openings = n, book->said = said;
}

/*
 * Does the record reach back to the first day of service?  Only of somebody who came when the
 * office was there already, of whom nothing had to be brought in.
 */
static const struct fault *
from_entry(struct look *q, int64_t officer, bool brought, struct leave_book *book)
{
    struct day entered = book->start.entered;
    struct month_sums months;

    if (brought || !entered.ymd || entered.ymd <= book->start.office_since.ymd)
        return NULL;
    TRY(months_load(q, officer, day_month_first(entered), day_month_first(entered), &months));
    book->facts.from_entry = months.count > 0;
    return NULL;
}

const struct fault *
leave_load(struct look *q, int64_t officer, struct day on, const struct before *before,
           struct leave_book *book)
{
    struct gathering g = { .q = q, .book = book };
    struct day from = day_of(day_year(on), 1, 1), until = day_of(day_year(on), 12, 31);

    *book = (struct leave_book){ .facts = { .on = on } };
    TRY(regime_law(q, officer, on, &book->law));
    book->start = before->start;
    TRY(hours_load(q, officer, &g.hours));
    openings(q, &before->lines, book);
    book->facts.hired = book->start.entered;
    for (size_t i = book->facts.openings; i-- > 0;)
        if (book->facts.opening[i].on.ymd < from.ymd) { /* the year before begins with this one */
            from = book->facts.opening[i].on;
            break;
        }
    if (!book->facts.openings || book->facts.opening[0].on.ymd > on.ymd)
        TRY(from_entry(q, officer, before->lines.count > 0, book));
    if (book->facts.from_entry && book->facts.hired.ymd < from.ymd)
        from = book->facts.hired;
    TRY(uses(&g, officer, from, until));
    book->facts.use = g.use;
    return NULL;
}

const struct fault *
leave_left(struct look *q, int64_t officer, struct day on, const struct before *before,
           struct doc *d)
{
    struct doc *left = (struct doc *)(uintptr_t)doc_get(d, "left");
    struct doc *list = (struct doc *)(uintptr_t)doc_get(left, "leaves");
    struct leave_why why = { 0 };
    struct leave_balance b;
    struct leave_book book;

    if (!list)
        return NULL;
    TRY(leave_load(q, officer, on, before, &book));
    why.left = (struct trail){ .arena = look_arena(q), .law = book.law };
    leave_balance(&why, book.law, &book.facts, &b);
    struct doc *row = doc_row(list);
    doc_text(row, "leave", "annual");
    if (b.known) {
        struct leave_split split = leave_split(b.left, b.day);
        doc_int(row, "days", split.days);
        doc_minutes(row, "minutes", split.minutes);
    } else {
        doc_null(row, "days");
        doc_null(row, "minutes");
    }
    doc_text(row, "note", b.known ? NULL : "no_opening");
    doc_bool(row, "unconfirmed", b.base && !book.said[b.base - book.facts.opening]->confirmed);
    doc_text(row, "href",
             officer == look_viewer(q)
                 ? "/me/leave"
                 : arena_text(look_arena(q), "/people/%lld/leave", (long long)officer));
    trail_doc(&why.left, look_lang(q), doc_list(doc_object(row, "why"), "reasons"));
    return NULL;
}

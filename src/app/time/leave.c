/* Which leave was taken, what did a day ask, and where does the balance begin? */
#include "app/time/leave.h"

#include "app/people/people.h"
#include "app/time/known.h"
#include "app/time/regime.h"
#include "app/time/shape.h"

#include <stdlib.h>
#include <string.h>

struct gathering {
    struct look *q;
    struct leave_book *book;
    struct hours hours;
    struct shapes shapes;
    const struct leave_more *more; /* or NULL */
    struct asked {
        struct day day;
        struct span span; /* from -1: the whole day */
    } * asked;
    size_t count, room, uses_room;
};

static void
ask(struct gathering *g, struct day day, struct span span)
{
    if (g->count == g->room) {
        struct asked *more =
            arena_array(look_arena(g->q), g->room = g->room ? g->room * 2 : 32, sizeof *more);
        if (g->count)
            memcpy(more, g->asked, g->count * sizeof *more);
        g->asked = more;
    }
    g->asked[g->count++] = (struct asked){ day, span };
}

static const struct fault *
gather(struct gathering *g, int64_t officer, struct day from, struct day until)
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
            ask(g, d, span);
    }
    const struct leave_more *m = g->more;
    struct day first = m && m->from.ymd > from.ymd ? m->from : from;
    struct day last = m && m->to.ymd < until.ymd ? m->to : until;
    for (struct day d = first; m && d.ymd <= last.ymd; d = day_add(d, 1))
        ask(g, d, m->span);
    return rows_fault(r);
}

static int
by_day(const void *a, const void *b)
{
    const struct asked *x = a, *y = b;

    if (x->day.ymd != y->day.ymd)
        return x->day.ymd < y->day.ymd ? -1 : 1;
    return (x->span.from > y->span.from) - (x->span.from < y->span.from);
}

static void
add_use(struct gathering *g, const struct plan *plan, struct day day, struct span span)
{
    struct leave_facts *f = &g->book->facts;
    struct arena *a = look_arena(g->q);
    struct span allot = { plan->from, plan->until };
    struct spans hours = spans_minus(a, (struct spans){ &allot, 1 }, plan->breaks);
    bool whole = span.from < 0;

    if (f->uses == g->uses_room) {
        size_t room = g->uses_room ? g->uses_room * 2 : 32;
        struct leave_use *use = arena_array(a, room, sizeof *use);
        struct leave_taken *taken = arena_array(a, room, sizeof *taken);

        if (f->uses) {
            memcpy(use, f->use, f->uses * sizeof *use);
            memcpy(taken, g->book->taken, f->uses * sizeof *taken);
        }
        f->use = g->book->use = use, g->book->taken = taken, g->uses_room = room;
    }
    g->book->taken[f->uses].span = span;
    g->book->use[f->uses++] = (struct leave_use){
        .day = day,
        .whole = whole,
        .allocated = spans_length(hours),
        .taken = whole ? 0 : spans_length(spans_within(a, hours, span)),
        .shift = shapes_shift(&g->shapes, day),
    };
}

/* What was asked of one day, each minute once.  Leave is of hours that were asked of the officer:
 * on a day off or a holiday nothing is taken. */
static void
take(struct gathering *g, const struct asked *asked, size_t count)
{
    struct arena *a = look_arena(g->q);
    struct plan plan;

    hours_plan(g->q, &g->hours, asked->day, &plan);
    if (plan.ruling.kind != DAY_WORKDAY || plan.from < 0)
        return;
    if (asked->span.from < 0) { /* in order: a whole day comes first */
        add_use(g, &plan, asked->day, asked->span);
        return;
    }
    struct span *each = arena_array(a, count, sizeof *each);
    for (size_t i = 0; i < count; i++)
        each[i] = asked[i].span;
    struct spans all = spans_of(a, (struct spans){ each, count });
    for (size_t i = 0; i < all.count; i++)
        add_use(g, &plan, asked->day, all.at[i]);
}

static const struct fault *
uses(struct gathering *g, int64_t officer, struct day from, struct day until)
{
    TRY(gather(g, officer, from, until));
    if (g->count)
        qsort(g->asked, g->count, sizeof *g->asked, by_day);
    for (size_t i = 0, n; i < g->count; i += n) {
        for (n = 1; i + n < g->count && g->asked[i + n].day.ymd == g->asked[i].day.ymd;)
            n++;
        take(g, &g->asked[i], n);
    }
    return NULL;
}

/* An opening as the law asks for it: lengths in minutes. */
static struct leave_opening
as_law(const struct leave_book *book, const struct opening_line *l)
{
    struct leave_shape shape;

    leave_shape_on(book->law, &book->facts, l->from, &shape);
    minutes day = l->day_minutes > 0 ? (minutes)l->day_minutes : shape.day;
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
        at[k] = as_law(book, &lines->at[i].line);
        said[k] = &lines->at[i];
        n++;
    }
    book->facts.opening = at, book->facts.openings = n, book->said = said;
}

/* 採用年月日, as it is seen or as it was known; no day where nobody said it. */
static const struct fault *
hired(struct look *q, int64_t officer, struct day *ret)
{
    static const char known[] = "SELECT hired FROM fact_hire WHERE officer = $1";

    if (!look_known(q))
        return hired_on(q, officer, ret);
    struct rows *r = known_rows(q, known, VALUES(I(officer)));
    *ret = (struct day){ 0 };
    while (rows_next(r, NULL))
        ret->ymd = (int32_t)rows_int(r, "hired");
    return rows_fault(r);
}

/*
 * When did somebody enter the service, and does the record reach back to that day?
 *
 * The first posting alone says neither: whoever comes from another ministry has served for years.
 * It says that they were in service from then on, so each later 1 January grants what it grants.
 */
static const struct fault *
from_entry(struct look *q, int64_t officer, struct leave_book *book)
{
    struct day entered = book->start.entered, day;
    struct month_sums months;

    book->facts.hired = entered;
    TRY(hired(q, officer, &day));
    book->entered = day.ymd ? day : entered;
    if (!day.ymd)
        return NULL;
    book->facts.hired = day;
    if (!entered.ymd || entered.ymd > day.ymd || day.ymd <= book->start.office_since.ymd)
        return NULL;
    TRY(months_load(q, officer, day_month_first(day), day_month_first(day), &months));
    book->facts.from_entry = months.count > 0;
    return NULL;
}

/* The first day that a balance can rest on: patterns are asked from there on. */
static struct day
first_known(const struct before *before, struct day first)
{
    if (before->start.entered.ymd && before->start.entered.ymd < first.ymd)
        first = before->start.entered;
    for (size_t i = 0; i < before->lines.count; i++)
        if (before->lines.at[i].line.kind == OPENING_ANNUAL &&
            before->lines.at[i].line.from.ymd < first.ymd)
            first = before->lines.at[i].line.from;
    return first;
}

const struct fault *
leave_load(struct look *q, int64_t officer, struct day on, const struct before *before,
           struct leave_book *book)
{
    return leave_load_with(q, officer, on, before, NULL, book);
}

const struct fault *
leave_load_with(struct look *q, int64_t officer, struct day on, const struct before *before,
                const struct leave_more *more, struct leave_book *book)
{
    struct gathering g = { .q = q, .book = book, .more = more };
    struct day from = day_of(day_year(on), 1, 1), until = day_of(day_year(on), 12, 31);

    *book = (struct leave_book){ .facts = { .on = on } };
    TRY(regime_law(q, officer, on, &book->law));
    book->start = before->start;
    TRY(hours_load(q, officer, &g.hours));
    TRY(shapes_load(q, officer, book->law, &g.hours, first_known(before, from), until, &g.shapes));
    book->facts.shape = g.shapes.at, book->facts.shapes = g.shapes.count;
    openings(q, &before->lines, book);
    TRY(from_entry(q, officer, book));
    for (size_t i = book->facts.openings; i-- > 0;)
        if (book->facts.opening[i].on.ymd < from.ymd) { /* the year before begins with this one */
            from = book->facts.opening[i].on;
            break;
        }
    if (before->lines.count > 0 &&
        (!book->facts.openings || book->facts.opening[0].on.ymd > on.ymd))
        book->facts.from_entry = false; /* something stood before, and no leave was brought in */
    if (book->facts.from_entry && book->facts.hired.ymd < from.ymd)
        from = book->facts.hired;
    TRY(uses(&g, officer, from, until));
    book->facts.charged =
        arena_array(look_arena(q), book->facts.uses + 1, sizeof *book->facts.charged);
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

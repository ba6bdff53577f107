/*
 * Settling days again (再計算): after a law, an allotment or a program has changed.
 *
 * POST /settle   from, to, officer (one, or everybody in the keeper's care), check (only report)
 *
 * A job walks officer by officer, tells every day anew, and reports what became another figure.
 * A release of the law begins one too (app/rules/load.c), with `spells` [{ regime, from }]: then an
 * officer's days are told from the first on which their regime changed, and nobody else's.
 */
#include "app/time/house.h"

#include <string.h>

#include "app/time/facts_unit.h"
#include "app/time/opening.h"
#include "app/time/settle.h"
#include "base/clock.h"
#include "base/json.h"
#include "store/job.h"

/* Records are kept for five years, and claims for pay expire in as many: twice that is room enough.
 */
enum { DIFFERENCES_MOST = 200, AT_ONCE = 8, STRETCH = 92, YEARS_MOST = 10 };

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    doc_get_int(d, key, &n);
    return n;
}

const struct fault *
settle_begin(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct day from = input_day(in, "from"), to = input_day(in, "to");
    struct doc *args = doc_new(look_arena(q));
    struct seen any;
    int64_t job;

    (void)me;
    const struct fault *f = seen_one(q, &thing_team, "ORDER BY id LIMIT 1", NULL, &any);
    if (f)
        return f->kind == FAULT_ABSENT
                   ? fault(look_arena(q), FAULT_DENIED, "import.keeper", NULL, NULL)
                   : f;
    if (to.ymd < from.ymd)
        return input_fault(q, in, "to", "import.backwards");
    if (to.ymd - from.ymd > YEARS_MOST * 10000)
        return input_fault(q, in, "from", "settle.long");
    doc_int(args, "from", from.ymd);
    doc_int(args, "to", to.ymd);
    doc_int(args, "officer", input_int(in, "person"));
    doc_bool(args, "check", input_int(in, "check"));
    TRY(job_begin(a, "time.settle", args, NULL, 0, NULL, &job));
    doc_int(d, "job", job);
    flash(a, "settle.begun", NULL);
    return NULL;
}

struct walk {
    int64_t officer, people, days, changed, retold, closed, all; /* officer: the last one done */
    struct day next;                                             /* of an officer under way */
    struct doc *rows;
};

static const struct fault *
walk_read(struct arena *a, const struct job *job, struct walk *w)
{
    struct doc *d;

    w->rows = doc_list(doc_new(a), "rows");
    if (!job->cursor)
        return NULL;
    TRY(json_read(a, job->cursor, strlen(job->cursor), &d));
    w->officer = number(d, "officer"), w->people = number(d, "people");
    w->days = number(d, "days"), w->changed = number(d, "changed");
    w->retold = number(d, "retold");
    w->closed = number(d, "closed"), w->all = number(d, "all");
    w->next.ymd = (int32_t)number(d, "next");
    doc_each (row, doc_get(d, "rows")) {
        struct doc *copy = doc_row(w->rows);
        struct day day = { 0 };
        day_parse(doc_get_text(row, "day"), &day);
        doc_int(copy, "officer", number(row, "officer"));
        doc_day(copy, "day", day);
        doc_text(copy, "figure", doc_get_text(row, "figure"));
        doc_int(copy, "was", number(row, "was"));
        doc_int(copy, "is", number(row, "is"));
        doc_bool(copy, "closed", doc_get_bool(row, "closed"));
    }
    return NULL;
}

static void
walk_write(struct arena *a, struct job *job, const struct walk *w)
{
    struct doc *d = doc_new(a);

    doc_int(d, "officer", w->officer);
    doc_int(d, "people", w->people);
    doc_int(d, "days", w->days);
    doc_int(d, "changed", w->changed);
    doc_int(d, "retold", w->retold);
    doc_int(d, "closed", w->closed);
    doc_int(d, "all", w->all);
    doc_int(d, "next", w->next.ymd);
    doc_put(d, "rows", w->rows);
    job->cursor = json_write(a, d, NULL);
}

static void
walk_end(struct arena *a, struct job *job, const struct walk *w)
{
    static const char *const names[] = { "officers", "days", "changed", "retold", "closed" };
    const int64_t n[] = { w->people, w->days, w->changed, w->retold, w->closed };
    struct doc *d = doc_new(a), *figures = doc_list(d, "figures");

    for (size_t i = 0; i < COUNT(names); i++) {
        struct doc *row = doc_row(figures);
        doc_text(row, "figure", names[i]);
        doc_int(row, "n", n[i]);
    }
    doc_put(d, "rows", w->rows);
    doc_bool(d, "more", w->changed > (int64_t)doc_count(w->rows));
    if (w->retold || w->closed)
        doc_text(d, "next", arena_text(a, "/changes?job=%lld", (long long)job->id));
    job->result = json_write(a, d, NULL);
    job->state = JOB_DONE;
    job->done = job->total;
}

/* The officers to come: one, or all whose hours the asker keeps. */
static const struct fault *
walk_next(struct act *act, const struct job *job, int64_t only, int64_t after, int64_t *who,
          size_t *count)
{
    static const char next[] = "SELECT DISTINCT officer FROM fact_keeping WHERE keeper = $1"
                               " AND officer > $2 AND (officer = $3 OR $3 = 0)"
                               " ORDER BY officer LIMIT 8";
    struct rows *r = fact_rows(act, next, VALUES(I(job->officer), I(after), I(only)));

    for (*count = 0; rows_next(r, NULL);)
        if (*count < AT_ONCE)
            who[(*count)++] = row_int_at(r, 0);
    return rows_fault(r);
}

/* The first day told anew for this officer by a change of the law: none where it is not theirs. */
static const struct fault *
first_touched(struct act *act, const struct doc *spells, int64_t officer, struct day *ret)
{
    struct rows *r =
        fact_rows(act, "SELECT regime, valid_from, valid_to FROM fact_regime WHERE officer = $1",
                  VALUES(I(officer)));

    *ret = (struct day){ 0 };
    while (rows_next(r, NULL)) {
        const char *regime = row_text_at(r, 0);

        doc_each (spell, spells) {
            int64_t from = number(spell, "from"), since = row_int_at(r, 1);
            const char *name = doc_get_text(spell, "regime");

            from = since > from ? since : from;
            if (name && !strcmp(name, regime) && from <= row_int_at(r, 2) &&
                (!ret->ymd || from < ret->ymd))
                ret->ymd = (int32_t)from;
        }
    }
    return rows_fault(r);
}

/* Days to come may be told already: leave that was granted, an order for next week. */
static const struct fault *
told_days(struct act *act, int64_t officer, struct day *first, struct day *last)
{
    struct rows *r = fact_rows(act,
                               "SELECT COALESCE(MIN(day), 0), COALESCE(MAX(day), 0)"
                               " FROM fact_workday WHERE officer = $1",
                               VALUES(I(officer)));

    while (rows_next(r, NULL)) {
        first->ymd = (int32_t)row_int_at(r, 0);
        last->ymd = (int32_t)row_int_at(r, 1);
    }
    return rows_fault(r);
}

/* The days of a range on which the officer's hours were kept in that unit or below it. */
static const struct fault *
days_within(struct settling *s, int64_t officer, int64_t unit, struct day *first, struct day *last)
{
    struct day from = *last, to = { 0 };
    struct facts f;

    TRY(facts_homes(&s->book, officer, *first, *last, &f));
    for (size_t i = 0; i < f.homes; i++) {
        struct day begin = f.home[i].from.ymd > first->ymd ? f.home[i].from : *first;
        struct day end = f.home[i].until.ymd < last->ymd ? f.home[i].until : *last;
        bool within;

        TRY(unit_within(&s->book, f.home[i].number, unit, begin, &within));
        if (!within)
            continue;
        from = begin.ymd < from.ymd ? begin : from;
        to = end.ymd > to.ymd ? end : to;
    }
    *first = from, *last = to;
    return NULL;
}

/* What the job names of this officer's days, as far as any is told; `last` before `first`: none. */
static const struct fault *
days_named(struct settling *s, const struct doc *args, int64_t officer, struct day *first,
           struct day *last)
{
    const struct doc *spells = doc_get(args, "spells");
    struct day earliest = { 0 }, latest = { 0 };

    *first = (struct day){ (int32_t)number(args, "from") };
    *last = (struct day){ (int32_t)number(args, "to") };
    if (!spells && !doc_get_bool(args, "exact"))
        return NULL;
    TRY(told_days(s->act, officer, &earliest, &latest));
    if (spells) {
        TRY(first_touched(s->act, spells, officer, first));
        *last = latest;
    }
    if (!first->ymd)
        return NULL;
    *first = first->ymd < earliest.ymd ? earliest : *first;
    *last = last->ymd > latest.ymd ? latest : *last;
    if (number(args, "unit") && last->ymd >= first->ymd)
        TRY(days_within(s, officer, number(args, "unit"), first, last));
    return NULL;
}

/* Where a unit's section changed no day does, but its months are judged by another ceiling. */
static const struct fault *
months_again(struct settling *s, int64_t officer, struct day first, struct day last)
{
    struct rows *r = fact_rows(s->act,
                               "SELECT month FROM fact_month_total WHERE officer = $1"
                               " AND month >= $2 AND month <= $3",
                               VALUES(I(officer), I(day_month_first(first).ymd), I(last.ymd)));

    while (rows_next(r, NULL))
        months_touch(s, (struct day){ (int32_t)row_int_at(r, 0) });
    TRY(rows_fault(r));
    return months_keep(s);
}

/* A stretch of one officer's days; w->next is where the next one begins. */
static const struct fault *
walk_stretch(struct settling *s, const struct doc *args, int64_t officer, struct walk *w)
{
    bool exact = doc_get(args, "spells") || doc_get_bool(args, "exact");
    struct day today = look_today(act_look(s->act)), first, to;

    TRY(days_named(s, args, officer, &first, &to));
    if (!first.ymd || to.ymd < first.ymd)
        return NULL;
    first = w->next.ymd ? w->next : first;
    struct day last = day_add(first, STRETCH); /* a year at once would hold the writer too long */
    if (last.ymd > to.ymd)
        last = to;
    if (exact) {
        TRY(w->next.ymd ? settle_with(s, officer, first, last, false)
                        : settle_exactly(s, officer, first, last));
        if (!doc_get(args, "spells"))
            TRY(months_again(s, officer, first, last));
    } else {
        /* A day without a tap is a question once it is over. */
        if (first.ymd < today.ymd && last.ymd >= today.ymd)
            last = day_add(today, -1);
        TRY(settle_with(s, officer, day_add(first, -1), day_add(last, 1), last.ymd < today.ymd));
    }
    w->next = last.ymd < to.ymd ? day_add(last, 1) : (struct day){ 0 };
    return NULL;
}

const struct fault *
settle_chunk(struct act *act, struct job *job, int64_t until)
{
    struct arena *a = look_arena(act_look(act));
    struct walk w = { 0 };
    struct doc *args;
    int64_t who[AT_ONCE];
    size_t n, i;

    TRY(json_read(a, job->args, strlen(job->args), &args));
    TRY(walk_read(a, job, &w));
    if (!w.all) {
        struct rows *r =
            fact_rows(act, "SELECT COUNT(DISTINCT officer) FROM fact_keeping WHERE keeper = $1",
                      VALUES(I(job->officer)));
        while (rows_next(r, NULL))
            w.all = number(args, "officer") ? 1 : row_int_at(r, 0);
        TRY(rows_fault(r));
    }
    TRY(walk_next(act, job, number(args, "officer"), w.officer, who, &n));
    struct settle_report report = { .rows = w.rows, .rows_most = DIFFERENCES_MOST };
    struct settling *s = settling_of(act, &report);
    s->check = doc_get_bool(args, "check");
    for (i = 0; i < n && (!i || clock_ticks() < until);) {
        TRY(walk_stretch(s, args, who[i], &w));
        if (w.next.ymd)
            break;
        if (!s->check)
            TRY(opening_count(act, who[i], 0));
        w.officer = who[i++];
        w.people++;
    }
    w.days += report.days, w.changed += report.changed, w.closed += report.closed;
    w.retold += report.retold;
    job->total = w.all;
    job->done = w.people;
    if (!n)
        walk_end(a, job, &w);
    walk_write(a, job, &w);
    return NULL;
}

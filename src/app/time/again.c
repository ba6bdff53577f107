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

#include "app/people/people.h"
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
    int64_t officer, people, days, changed, retold, closed, differ,
        all;         /* officer: the last done */
    struct day next; /* of an officer under way */
    struct doc *rows;
};

/* Begun by a fact or a law, not by somebody who wanted to see. */
static bool
follows(const struct doc *args)
{
    return doc_get(args, "asked") || doc_get(args, "spells") || doc_get_bool(args, "exact");
}

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
    w->differ = number(d, "differ");
    w->closed = number(d, "closed"), w->all = number(d, "all");
    w->next.ymd = (int32_t)number(d, "next");
    doc_each (row, doc_get(d, "rows")) {
        struct doc *copy = doc_row(w->rows);
        static const char *const texts[] = { "table", "figure", "stands", "should" };
        struct day day = { 0 };

        for (size_t i = 0; i < COUNT(texts); i++)
            doc_text(copy, texts[i], doc_get_text(row, texts[i]));
        day_parse(doc_get_text(row, "day"), &day);
        doc_int(copy, "officer", number(row, "officer"));
        doc_int(copy, "unit", number(row, "unit"));
        doc_day(copy, "day", day);
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
    doc_int(d, "differ", w->differ);
    doc_int(d, "all", w->all);
    doc_int(d, "next", w->next.ymd);
    doc_put(d, "rows", w->rows);
    job->cursor = json_write(a, d, NULL);
}

static void
walk_end(struct arena *a, struct job *job, const struct walk *w)
{
    static const char *const names[] = {
        "officers", "days", "changed", "retold", "differ", "closed"
    };
    const int64_t n[] = { w->people, w->days, w->changed, w->retold, w->differ, w->closed };
    struct doc *d = doc_new(a), *figures = doc_list(d, "figures");

    for (size_t i = 0; i < COUNT(names); i++) {
        struct doc *row = doc_row(figures);
        doc_text(row, "figure", names[i]);
        doc_int(row, "n", n[i]);
    }
    doc_put(d, "rows", w->rows);
    doc_bool(d, "more", w->differ + w->closed > (int64_t)doc_count(w->rows));
    if (w->retold || w->closed)
        doc_text(d, "next", arena_text(a, "/changes?job=%lld", (long long)job->id));
    job->result = json_write(a, d, NULL);
    job->state = JOB_DONE;
    job->done = job->total;
}

/* The officers to come.  What somebody asks of their own accord is about those whose hours they
 * keep; what follows from a fact or a law is about whoever has days, also one who has moved away.
 */
static const struct fault *
walk_next(struct act *act, const struct job *job, const struct doc *args, int64_t after,
          int64_t *who, size_t *count)
{
    static const char kept[] = "SELECT DISTINCT officer FROM fact_keeping WHERE keeper = $1"
                               " AND officer > $2 AND (officer = $3 OR $3 = 0)"
                               " ORDER BY officer LIMIT 8";
    static const char told[] = "SELECT DISTINCT officer FROM fact_month_total"
                               " WHERE officer > $1 AND (officer = $2 OR $2 = 0)"
                               " ORDER BY officer LIMIT 8";
    int64_t only = number(args, "officer");
    struct rows *r = follows(args)
                         ? fact_rows(act, told, VALUES(I(after), I(only)))
                         : fact_rows(act, kept, VALUES(I(job->officer), I(after), I(only)));

    for (*count = 0; rows_next(r, NULL);)
        if (*count < AT_ONCE)
            who[(*count)++] = row_int_at(r, 0);
    return rows_fault(r);
}

static const struct fault *
walk_length(struct act *act, const struct job *job, const struct doc *args, int64_t *ret)
{
    struct rows *r =
        follows(args)
            ? fact_rows(act, "SELECT COUNT(DISTINCT officer) FROM fact_month_total", NULL)
            : fact_rows(act, "SELECT COUNT(DISTINCT officer) FROM fact_keeping WHERE keeper = $1",
                        VALUES(I(job->officer)));

    while (rows_next(r, NULL))
        *ret = number(args, "officer") ? 1 : row_int_at(r, 0);
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

/* Days to come may be told already: leave that was granted, an order for next week.  A month that
 * was brought in as a sum has none, and is judged by its days all the same. */
static const struct fault *
told_days(struct act *act, int64_t officer, struct day *first, struct day *last)
{
    static const char days[] = "SELECT MIN(day), MAX(day) FROM fact_workday WHERE officer = $1"
                               " UNION ALL SELECT MIN(month), MAX(month) FROM fact_month_total"
                               " WHERE officer = $1";
    struct rows *r = fact_rows(act, days, VALUES(I(officer)));
    int32_t since = INT32_MAX, until = 0;

    while (rows_next(r, NULL)) {
        int32_t from = (int32_t)row_int_at(r, 0), to = (int32_t)row_int_at(r, 1);

        since = from && from < since ? from : since;
        until = to > until ? to : until;
    }
    TRY(rows_fault(r));
    *first = (struct day){ since };
    *last = until ? day_month_last((struct day){ until }) : (struct day){ 0 };
    return NULL;
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

/* Widens first..last by what was asked about this officer, or a unit they were in. */
static const struct fault *
add_asked(struct settling *s, const struct doc *asked, int64_t officer, struct day earliest,
          struct day latest, struct day *first, struct day *last)
{
    struct day from = { (int32_t)number(asked, "from") }, to = { (int32_t)number(asked, "to") };

    if (number(asked, "officer") && number(asked, "officer") != officer)
        return NULL;
    from = from.ymd < earliest.ymd ? earliest : from;
    to = to.ymd > latest.ymd ? latest : to;
    if (number(asked, "unit") && from.ymd <= to.ymd)
        TRY(days_within(s, officer, number(asked, "unit"), &from, &to));
    if (to.ymd < from.ymd)
        return NULL;
    *first = from.ymd < first->ymd ? from : *first;
    *last = to.ymd > last->ymd ? to : *last;
    return NULL;
}

static const struct fault *
days_asked(struct settling *s, const struct doc *args, int64_t officer, struct day *first,
           struct day *last)
{
    const struct doc *list = doc_get(args, "asked");
    struct day earliest = *first, latest = *last;

    *first = latest, *last = (struct day){ 0 };
    if (!list) /* begun by an earlier version, for one thing */
        return add_asked(s, args, officer, earliest, latest, first, last);
    doc_each (asked, list)
        TRY(add_asked(s, asked, officer, earliest, latest, first, last));
    return NULL;
}

/* What the job names of this officer's days, as far as any is told; `last` before `first`: none. */
static const struct fault *
days_named(struct settling *s, const struct doc *args, int64_t officer, struct day *first,
           struct day *last)
{
    const struct doc *spells = doc_get(args, "spells");

    *first = (struct day){ (int32_t)number(args, "from") };
    *last = (struct day){ (int32_t)number(args, "to") };
    if (!follows(args))
        return NULL;
    struct day since = { 0 };
    if (spells)
        TRY(first_touched(s->act, spells, officer, &since));
    TRY(told_days(s->act, officer, first, last));
    if (!spells)
        return days_asked(s, args, officer, first, last);
    *first = since.ymd > first->ymd ? since : *first;
    *last = since.ymd ? *last : (struct day){ 0 };
    return NULL;
}

/* A stretch of one officer's days; w->next is where the next one begins. */
static const struct fault *
walk_stretch(struct settling *s, const struct doc *args, int64_t officer, struct walk *w)
{
    bool exact = follows(args), goes_on = w->next.ymd;
    struct day today = look_today(act_look(s->act)), first, to;

    TRY(days_named(s, args, officer, &first, &to));
    first = goes_on ? w->next : first;
    w->next = (struct day){ 0 };
    if (to.ymd < first.ymd) /* what was named may end earlier now than when the walk began */
        return NULL;
    struct day last = day_add(first, STRETCH); /* a year at once would hold the writer too long */
    if (last.ymd > to.ymd)
        last = to;
    if (exact) {
        TRY(goes_on ? settle_with(s, officer, first, last, false)
                    : settle_exactly(s, officer, first, last));
    } else {
        /* A day without a tap is a question once it is over. */
        if (first.ymd < today.ymd && last.ymd >= today.ymd)
            last = day_add(today, -1);
        TRY(settle_with(s, officer, day_add(first, -1), day_add(last, 1), last.ymd < today.ymd));
    }
    w->next = last.ymd < to.ymd ? day_add(last, 1) : (struct day){ 0 };
    return NULL;
}

/* Who is below whom, on which rests whose hours somebody keeps. */
static const struct fault *
units_settle(struct settling *s)
{
    struct closure_line *line;
    size_t n;

    TRY(closure_settle(s->act, !s->check, &line, &n));
    for (size_t i = 0; i < n; i++) {
        const char *above = arena_text(s->arena, "%lld", (long long)line[i].above);
        differs(s, &(struct difference){ .table = "unit_closure",
                                         .unit = line[i].below,
                                         .day = line[i].from,
                                         .field = "above",
                                         .stands = T(line[i].stands ? above : "none"),
                                         .should = T(line[i].stands ? "none" : above) });
    }
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
    if (!w.all)
        TRY(walk_length(act, job, args, &w.all));
    struct settle_report report = { .rows = w.rows, .rows_most = DIFFERENCES_MOST };
    struct settling *s = settling_of(act, &report);
    s->check = doc_get_bool(args, "check");
    s->compare = true;
    if (!job->cursor && !follows(args))
        TRY(units_settle(s));
    TRY(walk_next(act, job, args, w.officer, who, &n));
    for (i = 0; i < n && (!i || clock_ticks() < until);) {
        TRY(walk_stretch(s, args, who[i], &w));
        if (w.next.ymd)
            break;
        TRY(opening_state_settle(s, who[i], 0));
        w.officer = who[i++];
        w.people++;
    }
    w.days += report.days, w.changed += report.changed, w.closed += report.closed;
    w.retold += report.retold, w.differ += report.differ;
    job->total = w.all;
    job->done = w.people;
    if (!n)
        walk_end(a, job, &w);
    walk_write(a, job, &w);
    return NULL;
}

/*
 * What would a file change?  Its lines are kept and settled like those of a
 * file that is applied, the days are read, and all of it is undone; what the
 * days say without it is read then.  That is done officer by officer, for what
 * a line tells is about one of them alone: a chunk holds the facts of no more
 * than it has time for, and whoever waits for the writer has a turn after it.
 * Before a file is applied as its trial said, the same is done once more and
 * must come to the same.
 */
#include "app/time/import_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/time/settle.h"
#include "base/clock.h"
#include "base/json.h"

static const char *const columns[] = { "first_in", "last_out",       "regular", "holiday_regular",
                                       "overtime", "overtime_night", "gap",     "leave_minutes" };

struct trial_day {
    int64_t day;
    int64_t figure[COUNT(columns)]; /* -1: none */
};

/* One officer's lines, the first in c->s.good, and what their days would be. */
struct trial {
    struct chunk *c;
    int64_t officer;
    size_t lines;
    struct trial_day *day;
    size_t days, room;
};

/* FNV-1a: the mark only tells one outcome from another, and proves nothing to anybody. */
#define FNV_START UINT64_C(0xcbf29ce484222325)

static void
mark(struct stand *to, const char *text)
{
    for (const char *s = text;; s++) {
        to->mark = (to->mark ^ (unsigned char)*s) * UINT64_C(0x100000001b3);
        if (!*s)
            return;
    }
}

static const char workdays[] =
    "SELECT first_in, last_out, regular, holiday_regular, overtime, overtime_night, gap,"
    " leave_minutes, day FROM fact_workday WHERE officer = $1 AND day >= $2 AND day <= $3"
    " ORDER BY day";

static void
read_day(struct rows *r, struct trial_day *ret)
{
    for (size_t i = 0; i < COUNT(columns); i++)
        ret->figure[i] = row_null(r, columns[i]) ? -1 : row_int_at(r, (int)i);
    ret->day = row_int_at(r, COUNT(columns));
}

/* The days as they would be. */
static const struct fault *
days_of(struct trial *t, struct day from, struct day to)
{
    struct rows *r = fact_rows(t->c->act, workdays, VALUES(I(t->officer), I(from.ymd), I(to.ymd)));

    while (rows_next(r, NULL)) {
        if (t->days == t->room) {
            size_t room = t->room ? t->room * 2 : 256;
            struct trial_day *more = arena_array(t->c->arena, room, sizeof *more);
            if (t->days)
                memcpy(more, t->day, t->days * sizeof *more);
            t->day = more, t->room = room;
        }
        read_day(r, &t->day[t->days++]);
    }
    return rows_fault(r);
}

static const struct fault *
keep_and_settle(struct act *a, void *context)
{
    struct trial *t = context;
    struct chunk *c = t->c;
    struct day from = { 0 }, to = { 0 };
    bool any;

    for (size_t i = 0; i < t->lines; i++) {
        const struct good *g = &c->s.good[i];
        TRY(sheet_record(a, c->job, c->args, g->at, g->size, g->line, &c->csv));
        TRY(take_line(c));
    }
    TRY(import_show(c));
    TRY(import_settle_officer(c, t->officer, &any, &from, &to));
    return any ? days_of(t, from, to) : NULL;
}

static const char *
figure_text(struct arena *a, size_t i, int64_t n)
{
    if (n < 0)
        return NULL;
    return figure_is_clock(columns[i]) ? clock_text(a, (minutes)n) : minutes_text(a, (minutes)n);
}

/* The figures of a day that would be others; 0 where nothing was is no change. */
static const struct fault *
differences(struct trial *t, const struct trial_day *is)
{
    struct chunk *c = t->c;
    struct trial_day was = { 0 };
    const char *number = "";

    for (size_t i = 0; i < COUNT(columns); i++)
        was.figure[i] = -1;
    struct rows *r = fact_rows(c->act, workdays, VALUES(I(t->officer), I(is->day), I(is->day)));
    while (rows_next(r, NULL))
        read_day(r, &was);
    TRY(rows_fault(r));
    r = fact_rows(c->act, "SELECT number FROM fact_officer WHERE id = $1", VALUES(I(t->officer)));
    while (rows_next(r, NULL))
        number = arena_dup(c->arena, row_text_at(r, 0));
    TRY(rows_fault(r));
    for (size_t i = 0; i < COUNT(columns); i++) {
        if (was.figure[i] == is->figure[i] || (was.figure[i] < 0 && is->figure[i] == 0))
            continue;
        c->s.retold++;
        mark(&c->s, arena_text(c->arena, "%s %lld %s %lld %lld", number, (long long)is->day,
                               columns[i], (long long)was.figure[i], (long long)is->figure[i]));
        if (doc_count(c->s.changes) >= CHANGES_MOST)
            continue;
        struct doc *row = doc_row(c->s.changes);
        doc_text(row, "number", number);
        doc_day(row, "day", (struct day){ (int32_t)is->day });
        doc_text(row, "figure", figure_name(columns[i]));
        doc_text(row, "old", figure_text(c->arena, i, was.figure[i]));
        doc_text(row, "new", figure_text(c->arena, i, is->figure[i]));
    }
    return NULL;
}

bool
import_looks(const struct chunk *c)
{
    return !c->apply || c->expect;
}

void
import_good(struct chunk *c, int64_t officer)
{
    struct stand *s = &c->s;

    if (s->lines > TRIAL_MOST)
        s->good_count = 0;
    else if (import_looks(c)) {
        s->good = arena_grown(c->arena, s->good, s->good_count, sizeof *s->good);
        s->good[s->good_count++] =
            (struct good){ officer, c->record.at, c->csv.at - c->record.from, c->record.line };
    }
}

static int
by_officer(const void *a, const void *b)
{
    const struct good *x = a, *y = b;

    return x->officer != y->officer ? (x->officer > y->officer) - (x->officer < y->officer)
                                    : (x->at > y->at) - (x->at < y->at);
}

void
import_look_begin(struct chunk *c)
{
    if (c->s.lines > TRIAL_MOST)
        c->s.good_count = 0;
    if (c->s.good_count)
        qsort(c->s.good, c->s.good_count, sizeof *c->s.good, by_officer);
    c->s.good_all = (int64_t)c->s.good_count;
    c->s.mark = FNV_START;
}

static const struct fault *
next_officer(struct chunk *c)
{
    struct trial t = { .c = c, .officer = c->s.good->officer };

    while (t.lines < c->s.good_count && c->s.good[t.lines].officer == t.officer)
        t.lines++;
    TRY(act_trial(c->act, keep_and_settle, &t));
    for (size_t i = 0; i < t.days; i++)
        TRY(differences(&t, &t.day[i]));
    c->s.good += t.lines;
    c->s.good_count -= t.lines;
    return NULL;
}

/* As the lines are kept in earnest, from the first on. */
static void
keep_from_here(struct chunk *c)
{
    struct stand *s = &c->s;

    s->kept = s->waiting = s->people = s->touched = s->changed = s->retold = 0;
    c->tried = false;
    import_rewind(c);
    s->phase = KEEP;
}

static void
looked(struct chunk *c)
{
    struct stand *s = &c->s;

    c->tried = s->lines <= TRIAL_MOST;
    mark(s, arena_text(c->arena, "%lld %lld %lld %lld %lld %lld", (long long)s->lines,
                       (long long)s->faulty, (long long)s->kept, (long long)s->waiting,
                       (long long)s->people, (long long)s->changed));
    mark(s, json_write(c->arena, s->wrong, NULL));
    snprintf(c->outcome, sizeof c->outcome, "%016llx", (unsigned long long)s->mark);
    if (!c->apply)
        import_finish(c, JOB_DONE, NULL);
    else if (strcmp(c->outcome, c->expect) != 0)
        import_finish(c, JOB_FAILED, "import.differs");
    else
        keep_from_here(c);
}

const struct fault *
import_look(struct chunk *c)
{
    const int64_t from = c->apply ? PERCENT_CHECKED / 2 : PERCENT_CHECKED;
    const int64_t to = c->apply ? PERCENT_CHECKED : 100;

    while (c->s.good_count) {
        TRY(next_officer(c));
        if (clock_ticks() >= c->until)
            break;
    }
    if (c->s.good_all)
        c->job->done =
            from + (to - from) * (c->s.good_all - (int64_t)c->s.good_count) / c->s.good_all;
    if (!c->s.good_count)
        looked(c);
    return NULL;
}

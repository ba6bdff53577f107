/*
 * What would a file change?  Its lines are kept and settled like those of a file that is applied,
 * the days are read, and all of it is undone; what the days say without it is read then.  Before a
 * file is applied as its trial said, the same is done once more and must come to the same.
 */
#include "app/time/import_inside.h"

#include <stdio.h>
#include <string.h>

#include "app/time/settle.h"
#include "base/json.h"

static const char *const columns[] = { "first_in", "last_out",       "regular", "holiday_regular",
                                       "overtime", "overtime_night", "gap",     "leave_minutes" };

struct trial_day {
    int64_t officer, day;
    int64_t figure[COUNT(columns)]; /* -1: none */
};

struct trial {
    struct chunk *c;
    struct trial_day *day;
    size_t days, room;
    uint64_t mark; /* of all that would come of it: another outcome has another mark */
};

/* FNV-1a: the mark only tells one outcome from another, and proves nothing to anybody. */
#define FNV_START UINT64_C(0xcbf29ce484222325)

static void
mark(struct trial *t, const char *text)
{
    for (const char *s = text;; s++) {
        t->mark = (t->mark ^ (unsigned char)*s) * UINT64_C(0x100000001b3);
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

/* The days of one officer as they would be. */
static const struct fault *
days_of(struct trial *t, int64_t officer, int64_t from, int64_t to)
{
    struct rows *r = fact_rows(t->c->act, workdays, VALUES(I(officer), I(from), I(to)));

    while (rows_next(r, NULL)) {
        if (t->days == t->room) {
            size_t room = t->room ? t->room * 2 : 256;
            struct trial_day *more = arena_array(t->c->arena, room, sizeof *more);
            if (t->days)
                memcpy(more, t->day, t->days * sizeof *more);
            t->day = more, t->room = room;
        }
        struct trial_day *d = &t->day[t->days++];
        read_day(r, d);
        d->officer = officer;
    }
    return rows_fault(r);
}

static const struct fault *
keep_and_settle(struct act *a, void *context)
{
    static const char *const batch[] = {
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_tap WHERE batch = $1"
        " GROUP BY officer ORDER BY officer",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_absence WHERE batch = $1"
        " GROUP BY officer ORDER BY officer",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_order WHERE batch = $1"
        " GROUP BY officer ORDER BY officer",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_opening WHERE batch = $1"
        " GROUP BY officer ORDER BY officer",
    };
    struct trial *t = context;
    struct chunk *c = t->c;
    struct {
        int64_t officer, from, to;
    } *who = arena_array(c->arena, TRIAL_MOST, sizeof *who);
    size_t n = 0;
    bool end = false;

    c->s.phase = KEEP;
    c->until = INT64_MAX;
    while (!end)
        TRY(import_read(c, &end));
    TRY(import_show(c));
    while (c->job->state == JOB_RUNNING)
        TRY(import_settle(c));
    struct rows *r = fact_rows(a, batch[c->kind], VALUES(I(c->job->id)));
    while (rows_next(r, NULL))
        if (n < TRIAL_MOST) {
            who[n].officer = row_int_at(r, 0);
            who[n].from = row_int_at(r, 1);
            who[n++].to = row_int_at(r, 2);
        }
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++)
        TRY(days_of(t, who[i].officer, who[i].from, who[i].to));
    return NULL;
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
differences(struct trial *t, const struct trial_day *is, int64_t *ret)
{
    struct chunk *c = t->c;
    struct trial_day was = { 0 };
    const char *number = "";

    for (size_t i = 0; i < COUNT(columns); i++)
        was.figure[i] = -1;
    struct rows *r = fact_rows(c->act, workdays, VALUES(I(is->officer), I(is->day), I(is->day)));
    while (rows_next(r, NULL))
        read_day(r, &was);
    TRY(rows_fault(r));
    r = fact_rows(c->act, "SELECT number FROM fact_officer WHERE id = $1", VALUES(I(is->officer)));
    while (rows_next(r, NULL))
        number = arena_dup(c->arena, row_text_at(r, 0));
    TRY(rows_fault(r));
    for (size_t i = 0; i < COUNT(columns); i++) {
        if (was.figure[i] == is->figure[i] || (was.figure[i] < 0 && is->figure[i] == 0))
            continue;
        ++*ret;
        mark(t, arena_text(c->arena, "%s %lld %s %lld %lld", number, (long long)is->day, columns[i],
                           (long long)was.figure[i], (long long)is->figure[i]));
        if (doc_count(c->changes) >= CHANGES_MOST)
            continue;
        struct doc *row = doc_row(c->changes);
        doc_text(row, "number", number);
        doc_day(row, "day", (struct day){ (int32_t)is->day });
        doc_text(row, "figure", figure_name(columns[i]));
        doc_text(row, "old", figure_text(c->arena, i, was.figure[i]));
        doc_text(row, "new", figure_text(c->arena, i, is->figure[i]));
    }
    return NULL;
}

static const struct fault *
look(struct chunk *c)
{
    struct trial t = { .c = c, .mark = FNV_START };

    c->changes = doc_list(doc_new(c->arena), "rows");
    if (c->s.lines <= TRIAL_MOST) {
        import_rewind(c);
        TRY(act_trial(c->act, keep_and_settle, &t));
        c->s.retold = 0;
        for (size_t i = 0; i < t.days; i++)
            TRY(differences(&t, &t.day[i], &c->s.retold));
        c->tried = true;
    }
    const struct stand *s = &c->s;
    mark(&t, arena_text(c->arena, "%lld %lld %lld %lld %lld %lld", (long long)s->lines,
                        (long long)s->faulty, (long long)s->kept, (long long)s->waiting,
                        (long long)s->people, (long long)s->changed));
    mark(&t, json_write(c->arena, s->wrong, NULL));
    snprintf(c->outcome, sizeof c->outcome, "%016llx", (unsigned long long)t.mark);
    return NULL;
}

const struct fault *
import_trial(struct chunk *c)
{
    TRY(look(c));
    import_finish(c, JOB_DONE, NULL);
    return NULL;
}

const struct fault *
import_expected(struct chunk *c)
{
    struct stand before = c->s;

    TRY(look(c));
    c->job->state = JOB_RUNNING;
    if (strcmp(c->outcome, c->expect) != 0) {
        import_finish(c, JOB_FAILED, "import.differs");
        return NULL;
    }
    c->s = before;
    c->tried = false;
    c->job->result = NULL;
    return NULL;
}

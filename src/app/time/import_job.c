/* How does a long file become facts, a few milliseconds at a time? */
#include "app/time/import_inside.h"

#include <string.h>

#include "app/time/settle.h"
#include "base/clock.h"

const struct fault *
import_read(struct chunk *c, bool *ret_end)
{
    int64_t size = 0;
    const char *from;

    doc_get_int(c->args, "size", &size);
    TRY(sheet_part(c->act, c->job, c->args, c->s.at, c->s.line, &c->csv));
    from = c->csv.at;
    for (int lines = 1;; lines++) {
        c->record.from = c->csv.at;
        c->record.at = c->s.at + (c->csv.at - from);
        c->record.line = c->csv.next_line;
        if (!csv_next(&c->csv))
            break;
        TRY(take_line(c));
        if (lines % LOOK_AT_CLOCK == 0 && clock_ticks() >= c->until)
            break;
    }
    c->s.at += c->csv.at - from;
    c->s.line = c->csv.next_line;
    *ret_end = c->s.at >= size;
    return NULL;
}

/* Back to the line after the head. */
void
import_rewind(struct chunk *c)
{
    doc_get_int(c->args, "at", &c->s.at);
    doc_get_int(c->args, "line", &c->s.line);
    c->s.faulty = 0;
}

const struct fault *
import_show(struct chunk *c)
{
    static const char add[] = "INSERT INTO import_batch (id, kind, lines, author, seq)"
                              " VALUES ($1, $2, $3, $who, $seq)";
    static const char *const count[] = {
        "SELECT COUNT(DISTINCT officer) FROM fact_batch_tap WHERE batch = $1",
        "SELECT COUNT(DISTINCT officer) FROM fact_batch_absence WHERE batch = $1",
        "SELECT COUNT(DISTINCT officer) FROM fact_batch_order WHERE batch = $1",
        "SELECT COUNT(DISTINCT officer) FROM fact_batch_opening WHERE batch = $1",
    };
    struct seen seen = clockwork_seen(c->act, 0, 0);
    struct rows *r = fact_rows(c->act, count[c->kind], VALUES(I(c->job->id)));

    while (rows_next(r, NULL))
        c->s.touched = row_int_at(r, 0);
    TRY(rows_fault(r));
    return save(c->act, &seen, add,
                VALUES(I(c->job->id), T(import_kind_name(c->kind)), I(c->s.kept)));
}

/* The days that the lines of one officer name, and no others. */
static const struct fault *
settle_lines(struct chunk *c, struct settling *s, int64_t officer)
{
    static const char absences[] = "SELECT day_from, day_to FROM fact_batch_absence"
                                   " WHERE batch = $1 AND officer = $2 ORDER BY day_from, day_to";
    static const char orders[] = "SELECT day_from, day_to FROM fact_batch_order"
                                 " WHERE batch = $1 AND officer = $2 ORDER BY day_from, day_to";
    struct rows *r = fact_rows(c->act, c->kind == IMPORT_ABSENCES ? absences : orders,
                               VALUES(I(c->job->id), I(officer)));
    struct {
        struct day from, to;
    } *run = NULL;
    size_t n = 0, room = 0;

    while (rows_next(r, NULL)) {
        struct day from = { (int32_t)row_int_at(r, 0) }, to = { (int32_t)row_int_at(r, 1) };

        if (n && from.ymd <= day_add(run[n - 1].to, 1).ymd) {
            run[n - 1].to = to.ymd > run[n - 1].to.ymd ? to : run[n - 1].to;
            continue;
        }
        if (n == room) {
            void *more = arena_array(c->arena, room = room ? room * 2 : 8, sizeof *run);
            if (n)
                memcpy(more, run, n * sizeof *run);
            run = more;
        }
        run[n].from = from, run[n++].to = to;
    }
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++)
        TRY(settle_exactly(s, officer, run[i].from, run[i].to));
    return NULL;
}

/* One officer's, of those that the batch names. */
static const struct fault *
settle_of(struct chunk *c, struct settling *s, int64_t officer, struct day from, struct day to)
{
    /* The clock of an import is whole: a working day it does not tell of is a
     * question. */
    bool whole = c->kind == IMPORT_TAPS;

    c->s.people++;
    return c->kind == IMPORT_OPENING ? opening_settle_batch(s, officer, c->job->id)
           : !whole                  ? settle_lines(c, s, officer)
                    : settle_with(s, officer, day_add(from, -1), day_add(to, 1), whole);
}

const struct fault *
import_settle_officer(struct chunk *c, int64_t officer, bool *ret_any, struct day *ret_from,
                      struct day *ret_to)
{
    static const char *const named[] = {
        "SELECT MIN(day_from), MAX(day_to) FROM fact_batch_tap WHERE batch = $1 "
        "AND officer = $2",
        "SELECT MIN(day_from), MAX(day_to) FROM fact_batch_absence"
        " WHERE batch = $1 AND officer = $2",
        "SELECT MIN(day_from), MAX(day_to) FROM fact_batch_order WHERE batch = "
        "$1 AND officer = $2",
        "SELECT MIN(day_from), MAX(day_to) FROM fact_batch_opening"
        " WHERE batch = $1 AND officer = $2",
    };
    struct settle_report report = { 0 };
    struct rows *r = fact_rows(c->act, named[c->kind], VALUES(I(c->job->id), I(officer)));

    *ret_any = false;
    while (rows_next(r, NULL))
        if (row_int_at(r, 0)) {
            *ret_any = true;
            ret_from->ymd = (int32_t)row_int_at(r, 0);
            ret_to->ymd = (int32_t)row_int_at(r, 1);
        }
    TRY(rows_fault(r));
    if (*ret_any)
        TRY(settle_of(c, settling_of(c->act, &report), officer, *ret_from, *ret_to));
    c->s.changed += report.changed;
    return NULL;
}

const struct fault *
import_settle(struct chunk *c)
{
    static const char *const next[] = {
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_tap"
        " WHERE batch = $1 AND officer > $2 GROUP BY officer ORDER BY officer LIMIT 8",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_absence"
        " WHERE batch = $1 AND officer > $2 GROUP BY officer ORDER BY officer LIMIT 8",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_order"
        " WHERE batch = $1 AND officer > $2 GROUP BY officer ORDER BY officer LIMIT 8",
        "SELECT officer, MIN(day_from), MAX(day_to) FROM fact_batch_opening"
        " WHERE batch = $1 AND officer > $2 GROUP BY officer ORDER BY officer LIMIT 8",
    };
    struct {
        int64_t officer;
        struct day from, to;
    } who[8];
    size_t n = 0;
    struct settle_report report = { 0 };
    struct settling *s = settling_of(c->act, &report);
    struct rows *r = fact_rows(c->act, next[c->kind], VALUES(I(c->job->id), I(c->s.officer)));

    while (rows_next(r, NULL) && n < COUNT(who)) {
        who[n].officer = row_int_at(r, 0);
        who[n].from.ymd = (int32_t)row_int_at(r, 1);
        who[n++].to.ymd = (int32_t)row_int_at(r, 2);
    }
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++) {
        TRY(settle_of(c, s, who[i].officer, who[i].from, who[i].to));
        c->s.officer = who[i].officer;
        if (clock_ticks() >= c->until && i + 1 < n) {
            n = COUNT(who); /* more to come */
            break;
        }
    }
    c->s.changed += report.changed;
    c->s.retold += report.retold;
    if (c->s.touched)
        c->job->done = PERCENT_KEPT + c->s.people * (100 - PERCENT_KEPT) / c->s.touched;
    if (n < COUNT(who))
        import_finish(c, JOB_DONE, NULL);
    return NULL;
}

static void
checked(struct chunk *c)
{
    if (!sheet_whole(c->args, c->s.lines, c->s.empty)) {
        import_finish(c, JOB_FAILED, "import.count");
    } else if (!c->s.lines) {
        import_finish(c, JOB_FAILED, "import.empty");
    } else if (c->apply && c->s.faulty && !c->skip) {
        import_finish(c, JOB_FAILED, "import.faulty");
    } else if (import_looks(c)) {
        import_look_begin(c);
        c->s.phase = LOOK;
    } else {
        import_rewind(c);
        c->s.phase = KEEP;
    }
}

static const struct fault *
import_chunk(struct act *a, struct job *job, int64_t until, enum import_kind kind)
{
    struct chunk c = {
        .act = a, .arena = look_arena(act_look(a)), .job = job, .kind = kind, .until = until
    };
    bool end = false;

    TRY(stand_read(&c));
    switch (c.s.phase) {
    case CHECK:
        TRY(import_read(&c, &end));
        job->done = c.s.lines ? PERCENT_CHECKED / 2 : 0;
        if (end && job->state == JOB_RUNNING)
            checked(&c);
        break;
    case LOOK:
        TRY(import_look(&c));
        break;
    case KEEP:
        TRY(import_read(&c, &end));
        job->done = PERCENT_CHECKED +
                    (c.s.lines ? c.s.line * (PERCENT_KEPT - PERCENT_CHECKED) / (c.s.lines + 2) : 0);
        if (end)
            c.s.phase = SHOW;
        break;
    case SHOW:
        TRY(import_show(&c));
        c.s.phase = SETTLE;
        break;
    case SETTLE:
        TRY(import_settle(&c));
        break;
    }
    job->total = 100;
    stand_write(&c);
    return NULL;
}

const struct fault *
import_taps_chunk(struct act *a, struct job *job, int64_t until)
{
    return import_chunk(a, job, until, IMPORT_TAPS);
}

const struct fault *
import_absences_chunk(struct act *a, struct job *job, int64_t until)
{
    return import_chunk(a, job, until, IMPORT_ABSENCES);
}

const struct fault *
import_orders_chunk(struct act *a, struct job *job, int64_t until)
{
    return import_chunk(a, job, until, IMPORT_ORDERS);
}

const struct fault *
import_opening_chunk(struct act *a, struct job *job, int64_t until)
{
    return import_chunk(a, job, until, IMPORT_OPENING);
}

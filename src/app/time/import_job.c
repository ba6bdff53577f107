/* How does a long file become facts, a few milliseconds at a time? */
#include "app/time/import.h"

#include <stdlib.h>
#include <string.h>

#include "app/time/settle.h"
#include "base/clock.h"
#include "base/csv.h"
#include "base/json.h"

enum {
    SLICE = 32 << 10,     /* read at a time; a longer line is refused        */
    WRONG_MOST = 200,     /* faulty lines that are told one by one           */
    LOOK_AT_CLOCK = 16,   /* lines between two looks at the clock            */
    PERCENT_CHECKED = 10, /* of the work, by what it costs                   */
    PERCENT_KEPT = 45,
};

/* Where a job stands: its cursor. */
struct stand {
    enum { CHECK, KEEP, SHOW, SETTLE } phase;
    int64_t at, line, comma;
    int64_t lines, faulty, kept, officer, people, touched, changed; /* people of those touched */
    int64_t from, to;
    int64_t head[IMPORT_COLUMNS];
    struct doc *wrong; /* a list */
};

static const char *const phase_name[] = { "check", "keep", "show", "settle" };

/* An officer as a chunk knows them. */
struct known {
    struct known *next;
    const char *number;
    int64_t officer, unit; /* officer 0: nobody of that number; unit 0: not in this viewer's care */
    struct claim *claims;  /* taps that stand already, in order; NULL: not asked yet */
    size_t claim_count;
};

struct claim {
    int64_t at;
    enum tap_kind kind;
};
enum { KNOWN_SLOTS = 64 };

struct chunk {
    struct act *act;
    struct arena *arena;
    struct job *job;
    enum import_kind kind;
    struct stand s;
    bool apply, skip;
    int64_t until;
    struct csv csv; /* of the record under way; opened once, for it holds room for many cells */
    struct known *known[KNOWN_SLOTS];
};

/* ---- the cursor --------------------------------------------------------------------------------
 */

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    doc_get_int(d, key, &n);
    return n;
}

static const struct fault *
stand_read(struct chunk *c)
{
    struct stand *s = &c->s;
    struct doc *d;

    s->wrong = doc_list(doc_new(c->arena), "wrong");
    s->line = 1;
    TRY(json_read(c->arena, c->job->args, strlen(c->job->args), &d));
    c->apply = number(d, "apply");
    c->skip = number(d, "skip");
    if (!c->job->cursor)
        return NULL;
    TRY(json_read(c->arena, c->job->cursor, strlen(c->job->cursor), &d));
    for (size_t i = 0; i < COUNT(phase_name); i++)
        if (!strcmp(doc_get_text(d, "phase"), phase_name[i]))
            s->phase = (int)i;
    s->at = number(d, "at"), s->line = number(d, "line"), s->comma = number(d, "comma");
    s->lines = number(d, "lines"), s->faulty = number(d, "faulty"), s->kept = number(d, "kept");
    s->officer = number(d, "officer"), s->people = number(d, "people");
    s->touched = number(d, "touched");
    s->changed = number(d, "changed");
    s->from = number(d, "from"), s->to = number(d, "to");
    size_t i = 0;
    doc_each (n, doc_get(d, "head"))
        if (i < IMPORT_COLUMNS)
            s->head[i++] = n->i;
    doc_each (row, doc_get(d, "wrong")) {
        struct doc *copy = doc_row(s->wrong);
        doc_int(copy, "line", number(row, "line"));
        doc_text(copy, "column", doc_get_text(row, "column"));
        doc_text(copy, "seen", doc_get_text(row, "seen"));
        doc_text(copy, "reason", doc_get_text(row, "reason"));
    }
    return NULL;
}

static void
stand_write(struct chunk *c)
{
    const struct stand *s = &c->s;
    struct doc *d = doc_new(c->arena);

    doc_text(d, "phase", phase_name[s->phase]);
    doc_int(d, "at", s->at);
    doc_int(d, "line", s->line);
    doc_int(d, "comma", s->comma);
    doc_int(d, "lines", s->lines);
    doc_int(d, "faulty", s->faulty);
    doc_int(d, "kept", s->kept);
    doc_int(d, "officer", s->officer);
    doc_int(d, "people", s->people);
    doc_int(d, "touched", s->touched);
    doc_int(d, "changed", s->changed);
    doc_int(d, "from", s->from);
    doc_int(d, "to", s->to);
    struct doc *head = doc_list(d, "head");
    for (int i = 0; i < IMPORT_COLUMNS; i++)
        doc_item_int(head, s->head[i]);
    doc_put(d, "wrong", s->wrong);
    c->job->cursor = json_write(c->arena, d, NULL);
}

static void
figure(struct doc *list, const char *name, int64_t n)
{
    struct doc *row = doc_row(list);

    doc_text(row, "figure", name);
    doc_int(row, "n", n);
}

static void
finish(struct chunk *c, enum job_state state, const char *reason)
{
    const struct stand *s = &c->s;
    struct doc *d = doc_new(c->arena);
    struct doc *figures = doc_list(d, "figures");

    figure(figures, "lines", s->lines);
    figure(figures, "faulty", s->faulty);
    if (c->apply && !reason) {
        figure(figures, "new", s->kept);
        figure(figures, "same", s->lines - s->faulty - s->kept);
        figure(figures, "officers", s->people);
        figure(figures, "days", s->changed);
    }
    if (s->from) {
        doc_day(d, "from", (struct day){ (int32_t)s->from });
        doc_day(d, "to", (struct day){ (int32_t)s->to });
    }
    if (reason)
        doc_text(d, "reason", reason);
    doc_bool(d, "try", !c->apply);
    doc_put(d, "wrong", s->wrong);
    doc_bool(d, "wrong_shown", s->faulty > 0);
    if (s->faulty > WRONG_MOST)
        doc_int(d, "wrong_more", s->faulty - WRONG_MOST);
    else
        doc_null(d, "wrong_more");
    c->job->result = json_write(c->arena, d, NULL);
    c->job->state = state;
    c->job->done = state == JOB_DONE ? 100 : c->job->done;
}

/* ---- lines -------------------------------------------------------------------------------------
 */

/* The bytes of one record: to the line's end that stands outside of quotes.  0: not whole yet. */
static size_t
record_length(const char *s, size_t size)
{
    bool quoted = false;

    for (size_t i = 0; i < size; i++) {
        quoted ^= s[i] == '"';
        if (s[i] == '\n' && !quoted)
            return i + 1;
    }
    return 0;
}

/* The record as cells; false where it is empty or cannot be read (`wrong` then says why). */
static bool
record_cells(struct chunk *c, const char *bytes, size_t size, const char **wrong)
{
    struct csv *csv = &c->csv;

    *wrong = NULL;
    while (size && (bytes[size - 1] == '\n' || bytes[size - 1] == '\r'))
        size--;
    if (!size)
        return false;
    if (csv->cell && utf8_valid(bytes, size)) {
        csv->at = bytes;
        csv->end = bytes + size;
    } else {
        const struct fault *f = csv_open(csv, c->arena, bytes, size);
        if (f) {
            *wrong = f->key;
            return false;
        }
    }
    if (c->s.comma)
        csv->comma = (char)c->s.comma;
    if (!csv_next(csv))
        return false;
    *wrong = csv->wrong;
    return !csv->wrong;
}

static const struct fault *
know(struct chunk *c, const char *text, struct known **ret)
{
    static const char find[] = "SELECT p.officer, COALESCE((SELECT MAX(k.unit) FROM fact_keeping k"
                               " WHERE k.keeper = $2 AND k.officer = p.officer), 0)"
                               " FROM fact_person p WHERE p.number = $1";
    unsigned slot = 0;

    for (const char *s = text; *s; s++)
        slot = slot * 31 + (unsigned char)*s;
    slot %= KNOWN_SLOTS;
    for (struct known *k = c->known[slot]; k; k = k->next)
        if (!strcmp(k->number, text)) {
            *ret = k;
            return NULL;
        }
    struct known *k = arena_take(c->arena, sizeof *k);
    *k = (struct known){ .next = c->known[slot], .number = arena_dup(c->arena, text) };
    struct rows *r = fact_rows(c->act, find, VALUES(T(k->number), I(c->job->officer)));
    while (rows_next(r, NULL)) {
        k->officer = row_int_at(r, 0);
        k->unit = row_int_at(r, 1);
    }
    c->known[slot] = k;
    *ret = k;
    return rows_fault(r);
}

static void
found_wrong(struct chunk *c, const char *key, const char *column, const char *seen)
{
    c->s.faulty++;
    if (c->s.phase != CHECK || doc_count(c->s.wrong) >= WRONG_MOST)
        return;
    struct doc *row = doc_row(c->s.wrong);
    doc_int(row, "line", c->s.line);
    doc_text(row, "column", column);
    doc_text(row, "seen", seen ? arena_copy(c->arena, seen, strnlen(seen, 90)) : NULL);
    doc_text(row, "reason", key);
}

static const struct fault *keep_line(struct chunk *, const struct import_line *, struct known *who,
                                     const struct known *by);

/* Judges a line, and in the second reading keeps it. */
static const struct fault *
take_line(struct chunk *c, const struct import_head *head, const char *bytes, size_t size)
{
    struct import_line l;
    struct known *who, *by = NULL;
    const char *wrong;

    if (!record_cells(c, bytes, size, &wrong)) {
        c->s.lines += wrong != NULL && c->s.phase == CHECK;
        if (wrong)
            found_wrong(c, wrong, NULL, NULL);
        return NULL;
    }
    c->s.lines += c->s.phase == CHECK;
    if (!import_line_read(c->kind, c->arena, head, c->csv.cell, c->csv.cells, &l)) {
        found_wrong(c, l.wrong, l.column, l.seen);
        return NULL;
    }
    TRY(know(c, l.number, &who));
    if (!who->unit) {
        found_wrong(c, who->officer ? "import.not_kept" : "import.nobody", "number", l.number);
        return NULL;
    }
    if (l.by)
        TRY(know(c, l.by, &by));
    if (by && !by->officer) {
        found_wrong(c, "import.nobody", "by", l.by);
        return NULL;
    }
    if (c->s.phase == KEEP)
        return keep_line(c, &l, who, by);
    int64_t from = c->kind == IMPORT_TAPS ? moment_day(l.at).ymd : l.from.ymd;
    int64_t to = c->kind == IMPORT_TAPS ? from : l.to.ymd;
    if (!c->s.from || from < c->s.from)
        c->s.from = from;
    if (to > c->s.to)
        c->s.to = to;
    return NULL;
}

/* ---- keeping -----------------------------------------------------------------------------------
 */

static int
by_moment(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;

    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (int)x->kind - (int)y->kind;
}

/* What stands of an officer in the days of the file, asked once a chunk. */
static const struct fault *
claims_of(struct chunk *c, struct known *who)
{
    struct moment from = moment_at((struct day){ (int32_t)c->s.from }, 0);
    struct moment until = moment_at((struct day){ (int32_t)c->s.to }, MINUTES_A_DAY);
    size_t room = 16;

    who->claims = arena_array(c->arena, room, sizeof *who->claims);
    struct rows *r = fact_rows(c->act,
                               "SELECT claimed_us, kind FROM fact_tap"
                               " WHERE officer = $1 AND claimed_us >= $2 AND claimed_us < $3",
                               VALUES(I(who->officer), I(from.us), I(until.us)));
    while (rows_next(r, NULL)) {
        if (who->claim_count == room) {
            struct claim *more = arena_array(c->arena, room *= 2, sizeof *more);
            memcpy(more, who->claims, who->claim_count * sizeof *more);
            who->claims = more;
        }
        struct claim *claim = &who->claims[who->claim_count++];
        claim->at = row_int_at(r, 0);
        tap_kind_parse(row_text_at(r, 1), &claim->kind);
    }
    qsort(who->claims, who->claim_count, sizeof *who->claims, by_moment);
    return rows_fault(r);
}

static const struct fault *
keep_tap(struct chunk *c, const struct import_line *l, struct known *who, bool *ret_kept)
{
    /* The same line twice in this file meets the index tap_once. */
    static const char add[] =
        "INSERT INTO tap (id, officer, day, kind, place, received_us, claimed_us, source, replaces,"
        " reason, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $now, $5, 'file', NULL, NULL, $who, $6, $seq)"
        " ON CONFLICT DO NOTHING";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);
    struct claim claim = { l->at.us, l->tap };

    if (!who->claims)
        TRY(claims_of(c, who));
    *ret_kept = false;
    if (bsearch(&claim, who->claims, who->claim_count, sizeof claim, by_moment))
        return NULL;
    TRY(save(c->act, &seen, add,
             VALUES(I(act_new_id(c->act)), I(moment_day(l->at).ymd), T(tap_kind_name(l->tap)),
                    T(place_name(l->place)), I(l->at.us), I(c->job->id))));
    *ret_kept = saved(c->act) > 0;
    return NULL;
}

static const struct fault *
keep_absence(struct chunk *c, const struct import_line *l, const struct known *who)
{
    static const char add[] =
        "INSERT INTO absence (id, officer, kind, day_from, day_to, from_minute, until_minute,"
        " author, batch, seq)"
        " SELECT $1, $subject, $2, $3, $4, CASE WHEN $5 < 0 THEN NULL ELSE $5 END,"
        " CASE WHEN $6 < 0 THEN NULL ELSE $6 END, $who, $7, $seq"
        " WHERE NOT EXISTS (SELECT 1 FROM absence a WHERE a.officer = $subject AND a.kind = $2"
        " AND a.day_from = $3 AND a.day_to = $4 AND COALESCE(a.from_minute, -1) = $5"
        " AND COALESCE(a.until_minute, -1) = $6 AND a.ended_seq IS NULL"
        " AND (a.batch = 0 OR a.batch = $7 OR EXISTS (SELECT 1 FROM import_batch b"
        " WHERE b.id = a.batch AND b.ended_seq IS NULL)))";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);

    return save(c->act, &seen, add,
                VALUES(I(act_new_id(c->act)), T(l->kind), I(l->from.ymd), I(l->to.ymd),
                       I(l->span.from), I(l->span.until), I(c->job->id)));
}

static const struct fault *
keep_order(struct chunk *c, const struct import_line *l, const struct known *who,
           const struct known *by)
{
    static const char add[] =
        "INSERT INTO overtime_order (id, officer, day, from_minute, until_minute, kind, work,"
        " ordered_by, author, batch, seq)"
        " SELECT $1, $subject, $2, $3, $4, $5, $6, CASE WHEN $7 = 0 THEN NULL ELSE $7 END, $who,"
        " $8, $seq"
        " WHERE NOT EXISTS (SELECT 1 FROM overtime_order o WHERE o.officer = $subject"
        " AND o.day = $2 AND o.from_minute = $3 AND o.until_minute = $4 AND o.kind = $5"
        " AND o.ended_seq IS NULL"
        " AND (o.batch = 0 OR o.batch = $8 OR EXISTS (SELECT 1 FROM import_batch b"
        " WHERE b.id = o.batch AND b.ended_seq IS NULL)))";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);

    return save(c->act, &seen, add,
                VALUES(I(act_new_id(c->act)), I(l->from.ymd), I(l->span.from), I(l->span.until),
                       T(l->kind), T(l->work), I(by ? by->officer : 0), I(c->job->id)));
}

/* A month said again ends what was said before. */
static const struct fault *
keep_opening(struct chunk *c, const struct import_line *l, const struct known *who, bool *ret_kept)
{
    static const char had[] = "SELECT COUNT(*) FROM fact_opening_month WHERE officer = $1 AND "
                              "month = $2 AND overtime = $3";
    static const char end[] = "UPDATE opening_month SET ended_seq = $seq"
                              " WHERE officer = $subject AND month = $1 AND ended_seq IS NULL";
    static const char add[] =
        "INSERT INTO opening_month (id, officer, month, overtime, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $who, $4, $seq)";
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);
    int64_t same = 0;
    struct rows *r =
        fact_rows(c->act, had, VALUES(I(who->officer), I(l->from.ymd), I(l->overtime)));

    while (rows_next(r, NULL))
        same = row_int_at(r, 0);
    TRY(rows_fault(r));
    *ret_kept = !same;
    if (same)
        return NULL;
    TRY(save(c->act, &seen, end, VALUES(I(l->from.ymd))));
    return save(c->act, &seen, add,
                VALUES(I(act_new_id(c->act)), I(l->from.ymd), I(l->overtime), I(c->job->id)));
}

static const struct fault *
keep_line(struct chunk *c, const struct import_line *l, struct known *who, const struct known *by)
{
    bool kept;

    if (c->kind == IMPORT_TAPS) {
        TRY(keep_tap(c, l, who, &kept));
    } else if (c->kind == IMPORT_OPENING) {
        TRY(keep_opening(c, l, who, &kept));
    } else {
        TRY(c->kind == IMPORT_ABSENCES ? keep_absence(c, l, who) : keep_order(c, l, who, by));
        kept = saved(c->act) > 0;
    }
    c->s.kept += kept;
    return NULL;
}

/* ---- phases ------------------------------------------------------------------------------------
 */

/* The first record names the columns; false ends the job. */
static bool
take_head(struct chunk *c, const char *bytes, size_t size)
{
    struct import_head head;
    const char *wrong;

    if (!record_cells(c, bytes, size, &wrong)) {
        finish(c, JOB_FAILED, wrong ? wrong : "import.empty");
        return false;
    }
    c->s.comma = c->csv.comma;
    wrong = import_head_read(c->kind, c->csv.cell, c->csv.cells, &head);
    if (wrong) {
        found_wrong(c, "import.column", wrong, NULL);
        finish(c, JOB_FAILED, "import.column");
        return false;
    }
    for (int i = 0; i < IMPORT_COLUMNS; i++)
        c->s.head[i] = head.at[i];
    return true;
}

static const struct fault *
read_slice(struct chunk *c, bool *ret_end)
{
    struct import_head head;
    size_t size = 0, at = 0, n;
    const char *bytes;

    bytes = job_read(c->act, c->job, (size_t)c->s.at, SLICE, &size);
    *ret_end = size < SLICE;
    for (int lines = 1; at < size; lines++) {
        n = record_length(bytes + at, size - at);
        if (!n && !*ret_end)
            break; /* the rest of this line comes with the next slice */
        n = n ? n : size - at;
        if (!c->s.at && !at) {
            if (!take_head(c, bytes, n))
                return NULL;
        } else {
            for (int i = 0; i < IMPORT_COLUMNS; i++)
                head.at[i] = (int)c->s.head[i];
            TRY(take_line(c, &head, bytes + at, n));
        }
        at += n;
        for (size_t i = at - n; i < at; i++)
            c->s.line += bytes[i] == '\n';
        if (lines % LOOK_AT_CLOCK == 0 && clock_ticks() >= c->until)
            break;
    }
    if (!at && size) {
        finish(c, JOB_FAILED, "import.long_line");
        return NULL;
    }
    c->s.at += (int64_t)at;
    *ret_end = *ret_end && at == size;
    return NULL;
}

/* Back to the line after the head. */
static void
rewind_to_lines(struct chunk *c)
{
    size_t size;
    const char *bytes = job_read(c->act, c->job, 0, SLICE, &size);

    c->s.at = (int64_t)record_length(bytes, size);
    c->s.line = 2;
    c->s.faulty = 0;
}

static const struct fault *
show_batch(struct chunk *c)
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

static const struct fault *
settle_next(struct chunk *c)
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
        /* The clock of an import is whole: a working day it does not tell of is a question. */
        bool whole = c->kind == IMPORT_TAPS;
        if (c->kind == IMPORT_OPENING)
            TRY(settle_months(s, who[i].officer, who[i].from, who[i].to));
        else
            TRY(settle_with(s, who[i].officer, day_add(who[i].from, -1), day_add(who[i].to, 1),
                            whole));
        c->s.officer = who[i].officer;
        c->s.people++;
        if (clock_ticks() >= c->until && i + 1 < n) {
            n = COUNT(who); /* more to come */
            break;
        }
    }
    c->s.changed += report.changed;
    if (c->s.touched)
        c->job->done = PERCENT_KEPT + c->s.people * (100 - PERCENT_KEPT) / c->s.touched;
    if (n < COUNT(who))
        finish(c, JOB_DONE, NULL);
    return NULL;
}

static const struct fault *
checked(struct chunk *c)
{
    if (!c->apply) {
        finish(c, JOB_DONE, NULL);
    } else if (c->s.faulty && !c->skip) {
        finish(c, JOB_FAILED, "import.faulty");
    } else {
        rewind_to_lines(c);
        c->s.phase = KEEP;
    }
    return NULL;
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
        TRY(read_slice(&c, &end));
        job->done = c.s.lines ? PERCENT_CHECKED / 2 : 0;
        if (end && job->state == JOB_RUNNING)
            TRY(checked(&c));
        break;
    case KEEP:
        TRY(read_slice(&c, &end));
        job->done = PERCENT_CHECKED +
                    (c.s.lines ? c.s.line * (PERCENT_KEPT - PERCENT_CHECKED) / (c.s.lines + 2) : 0);
        if (end)
            c.s.phase = SHOW;
        break;
    case SHOW:
        TRY(show_batch(&c));
        c.s.phase = SETTLE;
        break;
    case SETTLE:
        TRY(settle_next(&c));
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

/* What changes when a day is told anew? */
#include "app/time/settle.h"

#include <string.h>

/* The columns of `workday` that settling decides, in the order of its statement.  $subject, $unit
 * and $seq come from the desk. */
enum column_kind { NUMBER_, TEXT_, OPTIONAL_ };
static const struct column {
    const char *name;
    enum column_kind kind;
    bool figure; /* a difference in it is reported */
} columns[] = {
    { "id", NUMBER_, false },
    { "day", NUMBER_, false },
    { "regime", TEXT_, false },
    { "kind", TEXT_, false },
    { "moved", NUMBER_, false },
    { "holiday", TEXT_, false },
    { "allot_from", OPTIONAL_, true },
    { "allot_until", OPTIONAL_, true },
    { "first_in", OPTIONAL_, true },
    { "last_out", OPTIONAL_, true },
    { "since", OPTIONAL_, false },
    { "place", TEXT_, false },
    { "breaks", TEXT_, false },
    { "later", TEXT_, false },
    { "present", TEXT_, false },
    { "ordered", TEXT_, false },
    { "leave_spans", TEXT_, false },
    { "duty_spans", TEXT_, false },
    { "planned", NUMBER_, true },
    { "regular", NUMBER_, true },
    { "holiday_regular", NUMBER_, true },
    { "regular_night", NUMBER_, true },
    { "overtime", NUMBER_, true },
    { "overtime_night", NUMBER_, true },
    { "gap", NUMBER_, true },
    { "leave_minutes", NUMBER_, true },
    { "absence", NUMBER_, true },
    { "duty", NUMBER_, true },
    { "away", TEXT_, false },
    { "away_whole", NUMBER_, false },
    { "open", NUMBER_, false },
    { "on_break", NUMBER_, false },
    { "questions", NUMBER_, false },
    { "law_release", NUMBER_, false },
    { "rest", NUMBER_, true },
    { "away_kinds", TEXT_, false },
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static const char kept_sql[] =
    "SELECT id, day, regime, kind, moved, holiday, COALESCE(allot_from, -1),"
    " COALESCE(allot_until, -1), COALESCE(first_in, -1), COALESCE(last_out, -1),"
    " COALESCE(since, -1), place, breaks, later, present, ordered, leave_spans, duty_spans,"
    " planned, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, away, away_whole, open, on_break, questions, law_release, rest,"
    " away_kinds, unit,"
    " version FROM fact_workday WHERE officer = $1 AND day >= $2 AND day <= $3 ORDER BY day";

static const char keep_sql[] =
    "INSERT INTO workday (id, officer, unit, day, regime, kind, moved, holiday, allot_from,"
    " allot_until, first_in, last_out, since, place, breaks, later, present, ordered, leave_spans,"
    " duty_spans, planned, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, away, away_whole, open, on_break, questions, law_release,"
    " rest, away_kinds, version)"
    " VALUES ($1, $subject, $unit, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,"
    " $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33,"
    " $34, $35, $36, $seq)"
    " ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, regime = excluded.regime,"
    " kind = excluded.kind, moved = excluded.moved, holiday = excluded.holiday,"
    " allot_from = excluded.allot_from, allot_until = excluded.allot_until,"
    " first_in = excluded.first_in, last_out = excluded.last_out, since = excluded.since,"
    " place = excluded.place, breaks = excluded.breaks, later = excluded.later,"
    " present = excluded.present, ordered = excluded.ordered,"
    " leave_spans = excluded.leave_spans, duty_spans = excluded.duty_spans,"
    " planned = excluded.planned, regular = excluded.regular,"
    " holiday_regular = excluded.holiday_regular, regular_night = excluded.regular_night,"
    " overtime = excluded.overtime, overtime_night = excluded.overtime_night, gap = excluded.gap,"
    " leave_minutes = excluded.leave_minutes, absence = excluded.absence, duty = excluded.duty,"
    " away = excluded.away, away_whole = excluded.away_whole, open = excluded.open,"
    " on_break = excluded.on_break, questions = excluded.questions,"
    " law_release = excluded.law_release, rest = excluded.rest,"
    " away_kinds = excluded.away_kinds, version = excluded.version";

static struct value
optional(minutes m)
{
    return m < 0 ? (struct value)NONE : (struct value)I(m);
}

static void
row_of(struct arena *a, const struct workday *w, struct value v[COLUMNS + 1])
{
    const struct settled_piece *s = &w->sum;
    const struct value row[] = {
        I(workday_id(w->officer, w->day)),
        I(w->day.ymd),
        T(w->regime),
        T(day_kind_name(w->kind)),
        I(w->moved),
        T(w->holiday),
        optional(w->allot_from),
        optional(w->allot_until),
        optional(w->first_in),
        optional(w->last_out),
        optional(w->since),
        T(place_name(w->place)),
        T(spans_text(a, w->breaks)),
        T(spans_text(a, w->later)),
        T(spans_text(a, w->present)),
        T(spans_text(a, w->ordered)),
        T(spans_text(a, w->leave)),
        T(spans_text(a, w->duty_spans)),
        I(w->planned),
        I(s->regular),
        I(s->holiday_regular),
        I(s->regular_night),
        I(s->overtime),
        I(s->overtime_night),
        I(s->gap),
        I(s->leave),
        I(s->absence),
        I(s->duty),
        T(w->away),
        I(w->away_whole),
        I(w->open),
        I(w->on_break),
        I(w->questions),
        I(w->law_release),
        I(s->rest),
        T(w->away_kinds),
        { .is = V_END },
    };

    _Static_assert(sizeof row == sizeof(struct value[COLUMNS + 1]), "one value a column");
    memcpy(v, row, sizeof row);
}

/* A row as it stood before. */
struct kept {
    struct day day;
    int64_t unit, version;
    struct value v[COLUMNS];
};

const struct fault *
kept_load(struct settling *s, struct day from, struct day until, struct kept **ret, size_t *count)
{
    size_t room = (size_t)day_between(from, until) + 1;
    struct rows *r =
        fact_rows(s->act, kept_sql, VALUES(I(s->facts.officer), I(from.ymd), I(until.ymd)));

    *ret = arena_array(s->arena, room, sizeof **ret);
    for (*count = 0; *count < room && rows_next(r, NULL); ++*count) {
        struct kept *k = &(*ret)[*count];
        k->day.ymd = (int32_t)row_int_at(r, 1);
        k->unit = row_int_at(r, COLUMNS);
        k->version = row_int_at(r, COLUMNS + 1);
        for (int i = 0; i < COLUMNS; i++)
            if (columns[i].kind == TEXT_)
                k->v[i] = (struct value)T(row_text_at(r, i));
            else
                k->v[i] = (struct value)I(row_int_at(r, i));
    }
    return rows_fault(r);
}

const struct kept *
kept_on(const struct kept *kept, size_t count, struct day day)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (kept[middle].day.ymd == day.ymd)
            return &kept[middle];
        if (kept[middle].day.ymd < day.ymd)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bool
same_value(const struct value *was, const struct value *is)
{
    if (is->is == V_TEXT)
        return !was->t == !is->t && (!is->t || !strcmp(was->t, is->t));
    return was->i == (is->is == V_NULL ? -1 : is->i);
}

static void
report(struct settling *s, const struct workday *w, const char *figure, int64_t was, int64_t is,
       bool closed)
{
    struct settle_report *to = s->report;

    if (!to || !to->rows || doc_count(to->rows) >= to->rows_most)
        return;
    struct doc *row = doc_row(to->rows);
    doc_int(row, "officer", w->officer);
    doc_day(row, "day", w->day);
    doc_text(row, "figure", figure);
    doc_int(row, "was", was);
    doc_int(row, "is", is);
    doc_bool(row, "closed", closed);
}

/* A figure that was told otherwise under the line `told`. */
struct figure_change {
    const char *figure;
    int64_t was, is, told;
    bool closed;
};

/* For the list of what changed (changes.c). */
static const struct fault *
keep_change(struct settling *s, const struct seen *who, struct day day,
            const struct figure_change *c)
{
    static const char add[] =
        "INSERT INTO figure_change (id, officer, day, figure, was, now_is, closed, told, at_us,"
        " seq) VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $now, $seq)";

    return save(s->act, who, add,
                VALUES(I(act_new_id(s->act)), I(day.ymd), T(c->figure), optional((minutes)c->was),
                       optional((minutes)c->is), I(c->closed), I(c->told)));
}

/* What a closed day would say now.  The same difference is written once. */
static const struct fault *
amend(struct settling *s, const struct seen *who, const struct workday *w,
      const struct figure_change *c)
{
    static const char last[] =
        "SELECT now_is FROM fact_amendment WHERE officer = $1 AND day = $2 AND figure = $3"
        " ORDER BY id DESC LIMIT 1";
    static const char add[] = "INSERT INTO amendment (id, officer, day, figure, was, now_is, seq)"
                              " VALUES ($1, $subject, $2, $3, $4, $5, $seq)";
    struct figure_change now = *c;
    struct rows *r = fact_rows(s->act, last, VALUES(I(w->officer), I(w->day.ymd), T(c->figure)));

    while (rows_next(r, NULL))
        now.was = row_int_at(r, 0);
    TRY(rows_fault(r));
    if (now.was == c->is)
        return NULL;
    if (s->report)
        s->report->closed++;
    report(s, w, c->figure, c->was, c->is, true);
    if (s->check)
        return NULL;
    TRY(save(s->act, who, add,
             VALUES(I(act_new_id(s->act)), I(w->day.ymd), T(c->figure), I(c->was), I(c->is))));
    return keep_change(s, who, w->day, &now);
}

static const struct fault *
month_closed(struct settling *s, struct day day, bool *ret)
{
    struct day first = day_month_first(day);

    if (s->closed_month.ymd != first.ymd) {
        struct rows *r =
            fact_rows(s->act, "SELECT id FROM fact_closed_month WHERE officer = $1 AND month = $2",
                      VALUES(I(s->facts.officer), I(first.ymd)));
        s->closed = false;
        while (rows_next(r, NULL))
            s->closed = true;
        TRY(rows_fault(r));
        s->closed_month = first;
    }
    *ret = s->closed;
    return NULL;
}

/* Frozen copies are compared with what the day would say, never written over. */
static const struct fault *
keep_closed(struct settling *s, const struct seen *who, const struct workday *w, int64_t told)
{
    static const char frozen[] =
        "SELECT regular, holiday_regular, overtime, overtime_night, gap, leave_minutes, absence,"
        " duty FROM fact_closed_day WHERE officer = $1 AND day = $2";
    static const char *const name[] = { "regular", "holiday_regular", "overtime", "overtime_night",
                                        "gap",     "leave_minutes",   "absence",  "duty" };
    const struct settled_piece *p = &w->sum;
    const minutes is[] = { p->regular, p->holiday_regular, p->overtime, p->overtime_night,
                           p->gap,     p->leave,           p->absence,  p->duty };
    int64_t was[COUNT(name)] = { 0 };
    struct rows *r = fact_rows(s->act, frozen, VALUES(I(w->officer), I(w->day.ymd)));

    while (rows_next(r, NULL))
        for (int i = 0; i < (int)COUNT(name); i++)
            was[i] = row_int_at(r, i);
    TRY(rows_fault(r));
    for (size_t i = 0; i < COUNT(name); i++)
        if (was[i] != is[i])
            TRY(amend(s, who, w, &(struct figure_change){ name[i], was[i], is[i], told, true }));
    return NULL;
}

static const struct fault *
keep_pieces(struct settling *s, const struct seen *who, const struct workday *w,
            const struct settled *pieces, bool anew)
{
    static const char drop[] = "DELETE FROM piece WHERE officer = $subject AND work_day = $1";
    static const char add[] =
        "INSERT INTO piece (officer, work_day, day, kind, regular, holiday_regular, regular_night,"
        " overtime, overtime_night, gap, leave_minutes, absence, duty,"
        " overtime_spans, rest)"
        " VALUES ($subject, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

    if (!anew)
        TRY(save(s->act, who, drop, VALUES(I(w->day.ymd))));
    for (size_t i = 0; i < pieces->count; i++) {
        const struct settled_piece *p = &pieces->piece[i];
        TRY(save(s->act, who, add,
                 VALUES(I(w->day.ymd), I(p->day.ymd), T(day_kind_name(p->kind)), I(p->regular),
                        I(p->holiday_regular), I(p->regular_night), I(p->overtime),
                        I(p->overtime_night), I(p->gap), I(p->leave), I(p->absence), I(p->duty),
                        T(spans_text(s->arena, p->overtime_spans)), I(p->rest))));
        months_touch(s, p->day);
    }
    months_touch(s, w->day);
    return NULL;
}

/* Was it told to people as a finished day?  One that is still lived, or of which nothing was known,
 * changes with every tap, and nobody is told so. */
static bool
was_told(struct settling *s, const struct kept *was)
{
    bool told = was && was->day.ymd < look_today(act_look(s->act)).ymd;

    for (int i = 0; told && i < COLUMNS; i++) {
        if (!strcmp(columns[i].name, "open"))
            told = !was->v[i].i;
        else if (!strcmp(columns[i].name, "questions"))
            told = !(was->v[i].i & QUESTION_NO_RECORD);
    }
    return told;
}

const struct fault *
workday_keep(struct settling *s, const struct workday *w, const struct settled *pieces,
             const struct kept *was)
{
    struct seen who = clockwork_seen(s->act, w->officer, w->unit);
    struct value row[COLUMNS + 1];
    bool closed, same = was && was->unit == w->unit;

    if (s->report)
        s->report->days++;
    row_of(s->arena, w, row);
    for (int i = 0; same && i < COLUMNS; i++)
        same = same_value(&was->v[i], &row[i]);
    TRY(month_closed(s, w->day, &closed));
    if (closed)
        return keep_closed(s, &who, w, was ? was->version : act_seq(s->act) - 1);
    if (same)
        return NULL;
    if (s->report)
        s->report->changed++;
    bool told = was_told(s, was), other = false;
    for (int i = 0; was && i < COLUMNS; i++) {
        int64_t is = row[i].is == V_NULL ? -1 : row[i].i;

        if (!columns[i].figure || same_value(&was->v[i], &row[i]))
            continue;
        other = true;
        report(s, w, columns[i].name, was->v[i].i, is, false);
        if (told && !s->check)
            TRY(keep_change(
                s, &who, w->day,
                &(struct figure_change){ columns[i].name, was->v[i].i, is, was->version, false }));
    }
    if (s->report)
        s->report->retold += other;
    if (s->check)
        return NULL;
    who.day = w->day.ymd;
    TRY(save(s->act, &who, keep_sql, row));
    TRY(keep_pieces(s, &who, w, pieces, !was));
    touched(s->act, &who, w->day);
    return NULL;
}

int64_t
workday_id(int64_t officer, struct day day)
{
    return officer * 100000000 + day.ymd;
}

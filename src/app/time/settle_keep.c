/* What changes when a day is told anew? */
#include "app/time/settle.h"

#include <string.h>

/* The columns of `workday` that settling decides, in the order of its statement.  $subject, $unit
 * and $seq come from the desk. */
static const struct kept_column columns[] = {
    { "id", KEPT_NUMBER, false },
    { "day", KEPT_NUMBER, false },
    { "regime", KEPT_TEXT, false },
    { "kind", KEPT_TEXT, false },
    { "moved", KEPT_NUMBER, false },
    { "holiday", KEPT_TEXT, false },
    { "allot_from", KEPT_OPTIONAL, true },
    { "allot_until", KEPT_OPTIONAL, true },
    { "first_in", KEPT_OPTIONAL, true },
    { "last_out", KEPT_OPTIONAL, true },
    { "since", KEPT_OPTIONAL, false },
    { "place", KEPT_TEXT, false },
    { "breaks", KEPT_TEXT, false },
    { "later", KEPT_TEXT, false },
    { "present", KEPT_TEXT, false },
    { "ordered", KEPT_TEXT, false },
    { "leave_spans", KEPT_TEXT, false },
    { "duty_spans", KEPT_TEXT, false },
    { "planned", KEPT_NUMBER, true },
    { "regular", KEPT_NUMBER, true },
    { "holiday_regular", KEPT_NUMBER, true },
    { "regular_night", KEPT_NUMBER, true },
    { "overtime", KEPT_NUMBER, true },
    { "overtime_night", KEPT_NUMBER, true },
    { "gap", KEPT_NUMBER, true },
    { "leave_minutes", KEPT_NUMBER, true },
    { "absence", KEPT_NUMBER, true },
    { "duty", KEPT_NUMBER, true },
    { "away", KEPT_TEXT, false },
    { "away_whole", KEPT_NUMBER, false },
    { "open", KEPT_NUMBER, false },
    { "on_break", KEPT_NUMBER, false },
    { "questions", KEPT_NUMBER, false },
    { "law_release", KEPT_NUMBER, false },
    { "rest", KEPT_NUMBER, true },
    { "away_kinds", KEPT_TEXT, false },
    { "later_moved", KEPT_TEXT, false },
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static const char kept_sql[] =
    "SELECT id, day, regime, kind, moved, holiday, COALESCE(allot_from, -1),"
    " COALESCE(allot_until, -1), COALESCE(first_in, -1), COALESCE(last_out, -1),"
    " COALESCE(since, -1), place, breaks, later, present, ordered, leave_spans, duty_spans,"
    " planned, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, away, away_whole, open, on_break, questions, law_release, rest,"
    " away_kinds, later_moved, unit,"
    " version FROM fact_workday WHERE officer = $1 AND day >= $2 AND day <= $3 ORDER BY day";

static const char keep_sql[] =
    "INSERT INTO workday (id, officer, unit, day, regime, kind, moved, holiday, allot_from,"
    " allot_until, first_in, last_out, since, place, breaks, later, present, ordered, leave_spans,"
    " duty_spans, planned, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, away, away_whole, open, on_break, questions, law_release,"
    " rest, away_kinds, later_moved, version)"
    " VALUES ($1, $subject, $unit, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,"
    " $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33,"
    " $34, $35, $36, $37, $seq)"
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
    " away_kinds = excluded.away_kinds, later_moved = excluded.later_moved,"
    " version = excluded.version";

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
        T(later_moved_text(a, w->later_moved)),
        { .is = V_END },
    };

    _Static_assert(sizeof row == sizeof(struct value[COLUMNS + 1]), "one value a column");
    memcpy(v, row, sizeof row);
}

/* A row as it stood before. */
struct kept {
    struct day day;
    int64_t version;
    struct kept_row row;
};

static int
column(const char *name)
{
    int i = 0;

    while (strcmp(columns[i].name, name))
        i++;
    return i;
}

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
        kept_read(s, r, columns, COLUMNS, &k->row);
        k->row.unit = row_int_at(r, COLUMNS);
        k->version = row_int_at(r, COLUMNS + 1);
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

struct day
kept_reaches(struct settling *s, const struct kept *was)
{
    const struct value *v = was->row.value;
    struct workday w = {
        .day = was->day,
        .last_out = (minutes)v[column("last_out")].i,
        .ordered = spans_parse(s->arena, v[column("ordered")].t),
        .present = spans_parse(s->arena, v[column("present")].t),
    };

    return workday_reaches(&w);
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
    differs(s, &(struct difference){ .table = "workday",
                                     .field = c->figure,
                                     .officer = w->officer,
                                     .day = w->day,
                                     .stands = I(c->was),
                                     .should = I(c->is),
                                     .closed = true });
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

/* Was it told to people as a finished day?  One that is still lived, or of which nothing was known,
 * changes with every tap, and nobody is told so. */
static bool
was_told(struct settling *s, const struct kept *was)
{
    bool told = was && was->day.ymd < look_today(act_look(s->act)).ymd;

    if (!told)
        return false;
    const struct value *v = was->row.value;
    return !v[column("open")].i && !(v[column("questions")].i & QUESTION_NO_RECORD);
}

/* Says which columns differ: all of them where only that is asked, else those that people read. */
static bool
compare(struct settling *s, const struct workday *w, const struct kept *was,
        const struct value row[COLUMNS + 1])
{
    struct difference at = { .table = "workday", .officer = w->officer, .day = w->day };
    bool other = false;

    for (int i = 0; was && i < COLUMNS; i++)
        other |= columns[i].figure && !kept_same(&was->row.value[i], &row[i]);
    if (s->check) {
        kept_compare(s, &at, was ? &was->row : &(struct kept_row){ 0 }, w->unit, columns, COLUMNS,
                     row);
        return other;
    }
    for (int i = 0; other && i < COLUMNS; i++) {
        if (!columns[i].figure || kept_same(&was->row.value[i], &row[i]))
            continue;
        at.field = columns[i].name;
        at.stands = was->row.value[i], at.should = row[i];
        differs(s, &at);
    }
    return other;
}

static const struct fault *
tell_people(struct settling *s, const struct seen *who, const struct workday *w,
            const struct kept *was, const struct value row[COLUMNS + 1])
{
    for (int i = 0; i < COLUMNS; i++) {
        int64_t is = row[i].is == V_NULL ? -1 : row[i].i;

        if (columns[i].figure && !kept_same(&was->row.value[i], &row[i]))
            TRY(keep_change(s, who, w->day,
                            &(struct figure_change){ columns[i].name, was->row.value[i].i, is,
                                                     was->version, false }));
    }
    return NULL;
}

const struct fault *
workday_keep(struct settling *s, const struct workday *w, const struct settled *pieces,
             const struct kept *was)
{
    struct seen who = clockwork_seen(s->act, w->officer, w->unit);
    struct value row[COLUMNS + 1];
    bool closed, same = was && was->row.unit == w->unit;

    if (s->report)
        s->report->days++;
    row_of(s->arena, w, row);
    for (int i = 0; same && i < COLUMNS; i++)
        same = kept_same(&was->row.value[i], &row[i]);
    TRY(month_closed(s, w->day, &closed));
    if (closed) {
        pieces_pass(s, w->day);
        return keep_closed(s, &who, w, was ? was->version : act_seq(s->act) - 1);
    }
    who.day = w->day.ymd;
    bool whole = !s->compare || pieces_compare(s, w->day, pieces);
    if (same && (whole || s->check))
        return NULL;
    if (same)
        return pieces_keep(s, &who, w->day, pieces, false);
    if (s->report)
        s->report->changed++;
    bool other = compare(s, w, was, row);
    if (s->report)
        s->report->retold += other;
    if (s->check)
        return NULL;
    if (other && was_told(s, was))
        TRY(tell_people(s, &who, w, was, row));
    TRY(save(s->act, &who, keep_sql, row));
    TRY(pieces_keep(s, &who, w->day, pieces, !was && !s->compare));
    months_touch(s, workday_reaches(w));
    if (was)
        months_touch(s, kept_reaches(s, was)); /* a night that no longer ends in the next month */
    touched(s->act, &who, w->day);
    return NULL;
}

int64_t
workday_id(int64_t officer, struct day day)
{
    return officer * 100000000 + day.ymd;
}

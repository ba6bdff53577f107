/*
 * The board of a unit: who is there, who is off, and how the month stands.
 *
 * GET /units/{unit}/today   /units/{unit}/{day}   /units/{unit}/live
 */
#include "app/time/days.h"

#include <string.h>

#include "app/gauge.h"
#include "app/limit_law.h"
#include "app/limits/limits.h"
#include "app/people/people.h"

struct member {
    int64_t officer, home;
    const char *number; /* where no page is made */
    const char *name, *post, *reason;
    struct daily daily;
    bool month_seen;  /* the viewer may read what the month comes to */
    minutes overtime; /* -1: unknown */
    struct limits_brief limit;
};

struct board {
    struct look *q;
    struct day day;
    struct member *at;
    size_t count;
    struct axis axis;
    minutes now; /* -1 on another day */
    bool limits; /* the members' are known */
};

static const struct fault *
load_members(struct board *b, int64_t unit)
{
    struct arena *a = look_arena(b->q);
    struct rows *r = seen_rows(b->q, &thing_board, BOARD_ON " ORDER BY rank, name, id",
                               VALUES(I(unit), I(b->day.ymd)));
    struct seen seen;
    size_t room = 0;

    while (rows_next(r, &seen)) {
        if (b->count == room) {
            struct member *more = arena_array(a, room = room ? room * 2 : 16, sizeof *more);
            if (b->count)
                memcpy(more, b->at, b->count * sizeof *more);
            b->at = more;
        }
        b->at[b->count++] = (struct member){
            .officer = seen.officer,
            .home = rows_int(r, "home"),
            .name = rows_text(r, "name"),
            .post = rows_text(r, "post"),
            .month_seen = seen.tie & (TIE_SELF | TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR),
            .overtime = -1,
        };
    }
    return rows_fault(r);
}

static struct member *
member(struct board *b, int64_t officer)
{
    for (size_t i = 0; i < b->count; i++)
        if (b->at[i].officer == officer)
            return &b->at[i];
    return NULL;
}

/* Each home unit of the board once. */
static bool
first_of_home(const struct board *b, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (b->at[k].home == b->at[i].home)
            return false;
    return true;
}

/* A page names people; a table also has their numbers, as two may have one name. */
static const struct fault *
load_numbers(struct board *b)
{
    for (size_t i = 0; i < b->count && look_json(b->q); i++)
        TRY(person_number(b->q, b->at[i].officer, &b->at[i].number));
    return NULL;
}

#define OF_HOMES "WHERE " BOARD_HOMES_IN " AND day = $1 ORDER BY id"

/* A month of which nothing was told yet is 0 while it lasts, as for its limits. */
static bool
month_known(struct look *q, struct rows *r)
{
    int64_t unknown = rows_int(r, "unknown_from"), month = rows_int(r, "day");
    bool over = month < day_month_first(look_today(q)).ymd;

    return (rows_int(r, "told") || !over) && !(unknown && unknown <= look_today(q).ymd);
}

/* Some home units at once: a bureau's board has dozens of them. */
static void
some_homes(const struct board *b, size_t *next, struct value ret[BOARD_HOMES + 2])
{
    size_t n = 0;

    ret[0] = (struct value)I(b->day.ymd);
    for (; *next < b->count && n < BOARD_HOMES; ++*next)
        if (first_of_home(b, *next))
            ret[1 + n++] = (struct value)I(b->at[*next].home);
    for (; n < BOARD_HOMES; n++)
        ret[1 + n] = (struct value)I(0);
    ret[BOARD_HOMES + 1] = (struct value){ .is = V_END };
}

static const struct fault *
load_some(struct board *b, size_t *next, struct day first)
{
    struct look *q = b->q;
    struct value values[BOARD_HOMES + 2];

    some_homes(b, next, values);
    struct rows *r = seen_rows(q, &thing_workday, OF_HOMES, values);
    while (rows_next(r, NULL)) {
        struct workday w;
        workday_read(r, look_arena(q), &w);
        struct member *m = member(b, w.officer);
        if (!m)
            continue;
        m->daily = (struct daily){ .day = b->day, .settled = true, .w = w };
        daily_ahead(q, &m->daily);
    }
    TRY(rows_fault(r));
    values[0] = (struct value)I(first.ymd);
    r = seen_rows(q, &thing_month, OF_HOMES, values);
    while (rows_next(r, NULL)) {
        struct member *m = member(b, rows_int(r, "officer"));

        if (m)
            m->overtime = month_known(b->q, r) ? (minutes)rows_int(r, "overtime") : -1;
    }
    return rows_fault(r);
}

/* What is asked of a day that nobody has settled: of those whose record the viewer reads by their
 * own hours (割振り, 週休日の振替, 交替制), of colleagues by the calendar alone. */
static const struct fault *
plan_days(struct board *b)
{
    struct look *q = b->q;
    struct plan calendar = { .ruling = day_ruling(look_law(q), b->day, 0),
                             .from = -1,
                             .until = -1 };
    struct board_hours hours = { 0 };

    for (size_t next = 0; next < b->count;) {
        struct value values[BOARD_HOMES + 2];

        some_homes(b, &next, values);
        TRY(board_hours_load(q, values, &hours));
    }
    board_hours_done(&hours);
    for (size_t i = 0; i < b->count; i++) {
        struct member *m = &b->at[i];
        struct plan own;

        m->daily.day = b->day;
        if (m->month_seen)
            board_hours_plan(q, &hours, m->officer, m->home, b->day, &own);
        daily_planned(&m->daily, m->officer, m->month_seen ? &own : &calendar);
    }
    return NULL;
}

static const struct fault *
load_days(struct board *b)
{
    struct look *q = b->q;
    struct day first = day_month_first(b->day);

    TRY(plan_days(b));
    for (size_t next = 0; next < b->count;)
        TRY(load_some(b, &next, first));
    struct rows *r =
        seen_rows(q, &thing_reason, "WHERE day = $1 ORDER BY said_us, id", VALUES(I(b->day.ymd)));
    while (rows_next(r, NULL)) {
        struct member *m = member(b, rows_int(r, "officer"));
        if (m)
            m->reason = rows_text(r, "reason");
    }
    return rows_fault(r);
}

/* What the ceilings leave to those whose month may be read. */
static void
load_limits(struct board *b)
{
    struct arena *a = look_arena(b->q);
    int64_t *officer = arena_array(a, b->count + 1, sizeof *officer);
    struct limits_brief *brief = arena_array(a, b->count + 1, sizeof *brief);
    size_t n = 0;

    for (size_t i = 0; i < b->count; i++)
        if (b->at[i].month_seen)
            officer[n++] = b->at[i].officer;
    b->limits = n && limits_briefs(b->q, b->day, officer, n, brief);
    for (size_t i = 0, k = 0; b->limits && i < b->count; i++)
        if (b->at[i].month_seen)
            b->at[i].limit = brief[k++];
}

static void
limit_doc(const struct board *b, const struct member *m, struct doc *row)
{
    const struct limits_brief *l = &m->limit;
    bool times = l->of == LIMIT_OFTEN;

    if (!b->limits || !m->month_seen) {
        doc_null(row, "limit");
        return;
    }
    struct doc *limit = doc_object(row, "limit");
    doc_text(limit, "verdict", limit_word_name(l->word));
    doc_text(limit, "limit", l->word == WORD_SILENT ? NULL : limit_name(l->of));
    doc_face(doc_bool(limit, "marked", l->word != WORD_WITHIN));
    if (l->bound && !times)
        doc_minutes(limit, "left", (minutes)l->left);
    else
        doc_null(limit, "left");
    if (l->bound && times)
        doc_int(limit, "times_left", l->left);
    else
        doc_null(limit, "times_left");
    bool free = l->bound && l->left >= 0;
    if (free && !times)
        doc_face(doc_minutes(limit, "free", (minutes)l->left));
    else
        doc_face(doc_null(limit, "free"));
    if (free && times)
        doc_face(doc_int(limit, "free_times", l->left));
    else
        doc_face(doc_null(limit, "free_times"));
    if (l->paced)
        doc_minutes(limit, "forecast", l->forecast);
    else
        doc_null(limit, "forecast");
}

/* Where somebody is, as far as the viewer may know. */
static const char *
whereabouts(const struct board *b, const struct member *m)
{
    const struct workday *w = &m->daily.w;
    bool there = m->daily.settled && w->open && (b->now >= 0 || w->masked);

    if (w->is_away && w->away_whole)
        return w->away && (!strcmp(w->away, "trip") || !strcmp(w->away, "training")) ? "trip"
                                                                                     : "away";
    if (there && w->place)
        return place_name(w->place);
    if (there)
        return "office";
    if (w->came)
        return "out";
    const char *free = daily_free(&m->daily);
    return free ? free : "before";
}

/* The month's overtime against its limit, which the limits judge (brief.c): beside another year, or
 * before the totals are ready, the figure stands alone. */
static void
gauge(const struct board *b, const struct member *m, struct doc *row)
{
    struct arena *a = look_arena(b->q);
    const struct limits_brief *l = &m->limit;
    bool judged = b->limits && l->known, partly = b->limits && l->partly;
    int64_t whole = gauge_length(l->used, l->most);

    if (judged)
        doc_minutes(row, "overtime", (minutes)l->used);
    else if (m->overtime >= 0 && !(b->limits && l->month != WORD_SILENT))
        doc_minutes(row, "overtime", m->overtime);
    else
        doc_null(row, "overtime");
    if (partly)
        doc_minutes(row, "overtime_at_least", (minutes)l->used);
    else
        doc_null(row, "overtime_at_least");
    limit_bound_doc(row, LIMIT_MONTH, judged || partly ? l->most : -1,
                    limit_below(look_law(b->q), b->day, LIMIT_MONTH, l->most));
    if (!judged || look_json(b->q)) {
        doc_face(doc_null(row, "gauge"));
        return;
    }
    struct doc *g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", gauge_share(a, l->used, whole));
    doc_text(g, "most", gauge_share(a, l->most, whole));
    doc_text(g, "verdict", limit_word_name(l->month));
}

static void
member_row(const struct board *b, const struct member *m, const char *where, struct doc *row)
{
    struct look *q = b->q;
    struct arena *a = look_arena(q);
    const struct workday *w = &m->daily.w;
    bool planned, mine = m->officer == look_viewer(q);
    /* Its page is opened by whoever reads the record today, and tells the days of their time. */
    bool known = m->month_seen && (!m->daily.settled || !w->masked);

    doc_int(row, "officer", m->officer);
    doc_text(row, "number", m->number);
    doc_text(row, "name", m->name);
    doc_text(row, "post", m->post);
    doc_text(row, "href",
             mine    ? arena_text(a, "/me/records/%s", day_iso(a, b->day))
             : known ? arena_text(a, "/people/%lld/records/%s", (long long)m->officer,
                                  day_iso(a, b->day))
                     : NULL);
    /* The month's overtime stands beside the name: its panel is the month's. */
    const char *month = month_iso(a, b->day);
    doc_text(row, "why",
             !m->month_seen ? NULL
             : mine         ? arena_text(a, "/me/%s/why", month)
                            : arena_text(a, "/people/%lld/%s/why", (long long)m->officer, month));
    doc_text(row, "stamp", daily_stamp(q, &m->daily, &planned));
    doc_bool(row, "planned", planned);
    if (w->allot_from >= 0 && w->kind == DAY_WORKDAY)
        doc_span(row, "allot", (struct span){ w->allot_from, w->allot_until });
    else
        doc_null(row, "allot");
    if (w->first_in >= 0 && w->last_out > w->first_in && !w->open)
        doc_span(row, "span", (struct span){ w->first_in, w->last_out });
    else
        doc_null(row, "span");
    if (w->open && b->now >= 0 && w->first_in >= 0)
        doc_clock(row, "since", w->first_in);
    else
        doc_null(row, "since");
    const char *free = daily_free(&m->daily);
    bool note = !strcmp(where, "away") || !strcmp(where, "out") || !strcmp(where, "before") ||
                (free && !strcmp(where, free));
    doc_text(row, "note", note ? where : NULL);
    doc_text(row, "reason", m->reason);
    doc_text(row, "where", where);
    bool asked = w->allot_from >= 0 && w->kind == DAY_WORKDAY;
    if (!look_json(q) && (m->daily.settled || asked))
        band_bars(q, b->axis, &m->daily, doc_face(doc_object(row, "band")));
    else
        doc_face(doc_null(row, "band"));
    limit_doc(b, m, row);
    if (m->month_seen) {
        gauge(b, m, row);
        return;
    }
    doc_null(row, "overtime");
    doc_null(row, "overtime_at_least");
    doc_face(doc_null(row, "bound"));
    doc_face(doc_null(row, "gauge"));
}

static void
counts(const struct board *b, struct doc *list)
{
    static const char *const places[] = { "office", "telework", "elsewhere", "trip",
                                          "away",   "out",      "before" };

    for (size_t i = 0; i < COUNT(places); i++) {
        int64_t n = 0;
        for (size_t k = 0; k < b->count; k++)
            n += !strcmp(whereabouts(b, &b->at[k]), places[i]);
        if (!n)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "place", places[i]);
        doc_int(row, "n", n);
    }
}

static const struct fault *
board(struct look *q, const struct seen *unit, struct day day, struct doc *d)
{
    struct arena *a = look_arena(q);
    bool today = day.ymd == look_today(q).ymd;
    struct board b = { .q = q, .day = day, .now = today ? now_on(q, day) : -1 };
    struct doc *team = doc_object(d, "unit");

    doc_int(team, "id", unit->id);
    const char *name;
    TRY(unit_name_on(q, unit->id, day, &name));
    doc_text(team, "name", name);
    TRY(load_members(&b, unit->id));
    TRY(load_numbers(&b));
    TRY(load_days(&b));
    load_limits(&b);
    b.axis = (struct axis){ CLOCK(7, 0), CLOCK(22, 0) };
    for (size_t i = 0; i < b.count; i++) {
        struct axis x = axis_of(&b.at[i].daily, b.now);
        b.axis.from = x.from < b.axis.from ? x.from : b.axis.from;
        b.axis.until = x.until > b.axis.until ? x.until : b.axis.until;
    }
    doc_day(d, "day", day);
    holidays_doc(q, day, day, d);
    doc_bool(d, "is_today", today);
    if (today)
        doc_clock(d, "now", b.now);
    else
        doc_null(d, "now");
    counts(&b, doc_list(d, "counts"));
    if (!look_json(q)) {
        struct doc *axis = doc_face(doc_object(d, "axis"));
        axis_hours(a, b.axis, b.now, doc_list(axis, "hours"));
        if (today) {
            struct doc *line = doc_object(axis, "now");
            doc_text(line, "x", axis_x(a, b.axis, b.now));
            doc_clock(line, "label", b.now);
        } else {
            doc_null(axis, "now");
        }
    }
    struct doc *rows = doc_list(d, "rows");
    for (size_t i = 0; i < b.count; i++)
        member_row(&b, &b.at[i], whereabouts(&b, &b.at[i]), doc_row(rows));
    struct doc *links = doc_object(d, "links");
    const char *base = arena_text(a, "/units/%lld", (long long)unit->id);
    const char *self = arena_text(a, "%s/%s", base, day_iso(a, day));
    doc_text(links, "self", self);
    doc_text(links, "prev", arena_text(a, "%s/%s", base, day_iso(a, day_add(day, -1))));
    doc_text(links, "today", arena_text(a, "%s/today", base));
    doc_text(links, "next", arena_text(a, "%s/%s", base, day_iso(a, day_add(day, 1))));
    doc_text(links, "live", today ? arena_text(a, "%s/live", base) : NULL);
    /* Who reads people's records sees how much room is left to them; a closed unit has no limits.
     */
    struct seen limits;
    bool reads = unit->tie & (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR);
    const struct fault *none =
        reads ? seen_one(q, &thing_total, "WHERE id = $1", VALUES(I(unit->id)), &limits)
              : fault(a, FAULT_ABSENT, "desk.absent", NULL, NULL);
    if (none && none->kind != FAULT_ABSENT)
        return none;
    doc_text(links, "limits", none ? NULL : arena_text(a, "%s/limits", base));
    doc_text(links, "sheets", reads ? arena_text(a, "%s/%s/print", base, month_iso(a, day)) : NULL);
    doc_text(links, "csv", arena_text(a, "%s.csv", self));
    doc_text(links, "json", arena_text(a, "%s.json", self));
    return NULL;
}

const struct fault *
time_board_today(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    (void)in;
    return board(q, unit, look_today(q), d);
}

const struct fault *
time_board(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    return board(q, unit, input_day(in, "day"), d);
}

/* A stream that says when a tap of one of the board's units has landed. */
const struct fault *
time_board_live(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    struct board b = { .q = q, .day = look_today(q) };
    struct text channels = { .arena = look_arena(q) };

    (void)in, (void)d;
    TRY(load_members(&b, unit->id));
    text_addf(&channels, "unit:%lld", (long long)unit->id);
    for (size_t i = 0; i < b.count; i++)
        if (b.at[i].home != unit->id && first_of_home(&b, i))
            text_addf(&channels, " unit:%lld", (long long)b.at[i].home);
    look_live(q, text_done(&channels));
    return NULL;
}

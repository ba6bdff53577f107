#include "app/time/known.h"

#include <string.h>

const struct fault *
days_read(struct look *q, int64_t officer, struct day from, struct day until, struct days *ret)
{
    struct arena *a = look_arena(q);
    size_t n = (size_t)day_between(from, until) + 1, next = 0;

    ret->officer = officer;
    ret->base =
        officer == look_viewer(q) ? "/me" : arena_text(a, "/people/%lld", (long long)officer);
    ret->at = arena_array(a, n, sizeof *ret->at);
    ret->count = n;
    TRY(hours_load(q, officer, &ret->hours));
    for (size_t i = 0; i < n; i++)
        ret->at[i].day = day_add(from, (int)i);
    struct rows *r = (officer == look_viewer(q) ? seen_own : seen_rows)(
        q, &thing_workday, "WHERE officer = $1 AND day BETWEEN $2 AND $3 ORDER BY day",
        VALUES(I(officer), I(from.ymd), I(until.ymd)));
    while (rows_next(r, NULL)) {
        struct workday w;
        workday_read(r, a, &w);
        while (next < n && ret->at[next].day.ymd < w.day.ymd)
            next++;
        if (next < n) {
            ret->at[next].w = w;
            ret->at[next].settled = true;
            daily_ahead(q, &ret->at[next]);
        }
    }
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++) {
        struct daily *d = &ret->at[i];
        struct plan plan;

        if (d->settled)
            continue;
        hours_plan(q, &ret->hours, d->day, &plan);
        daily_planned(d, officer, &plan);
    }
    return NULL;
}

const struct fault *
days_load(struct look *q, int64_t officer, struct day from, struct day until, struct days *ret)
{
    struct day before = day_add(from, -FIGURES_REACH);

    TRY((look_known(q) ? days_known : days_read)(q, officer, before, until, ret));
    TRY(figures_cut(q, officer, ret->at, ret->count));
    ret->reach = ret->at;
    ret->at += FIGURES_REACH;
    ret->count -= FIGURES_REACH;
    return NULL;
}

void
daily_ahead(struct look *q, struct daily *d)
{
    struct workday *w = &d->w;

    d->coming = d->day.ymd > look_today(q).ymd;
    if (!d->coming)
        return;
    w->present = (struct spans){ 0 };
    w->sum = (struct settled_piece){ .day = w->day, .kind = w->kind };
    w->questions &= QUESTIONS_QUIET;
}

void
daily_planned(struct daily *d, int64_t officer, const struct plan *plan)
{
    d->w = (struct workday){ .day = d->day,
                             .officer = officer,
                             .kind = plan->ruling.kind,
                             .moved = plan->moved,
                             .holiday = plan->ruling.name,
                             .allot_from = plan->from,
                             .allot_until = plan->until,
                             .breaks = plan->breaks,
                             .first_in = -1,
                             .last_out = -1,
                             .since = -1 };
}

bool
daily_told(const struct daily *d)
{
    bool silent = d->w.questions & QUESTION_NO_RECORD && !d->w.ordered.count;

    return d->settled && !d->coming && !(silent && !d->w.duty_spans.count);
}

static bool
on_duty_elsewhere(const struct daily *d)
{
    return d->w.away && d->w.away_whole && workday_elsewhere(d->w.away);
}

bool
daily_attended(const struct daily *d)
{
    bool left = d->w.questions & QUESTION_NO_IN && d->w.last_out >= 0;

    return d->settled && !d->coming &&
           (d->w.came || left || (on_duty_elsewhere(d) && d->sum.of[FIGURE_REGULAR] > 0));
}

bool
daily_off(const struct daily *d)
{
    return d->settled && !d->coming && d->w.away && d->w.away_whole && d->w.kind == DAY_WORKDAY &&
           !on_duty_elsewhere(d);
}

const struct daily *
days_on(const struct days *days, struct day day)
{
    int i = days->count ? day_between(days->at[0].day, day) : -1;

    return i >= 0 && (size_t)i < days->count ? &days->at[i] : NULL;
}

minutes
now_on(struct look *q, struct day day)
{
    return moment_since(look_now(q), day);
}

bool
daily_running(struct look *q, const struct daily *d)
{
    return d->settled && d->w.open && !(d->w.questions & QUESTION_NO_OUT) &&
           now_on(q, d->day) - d->w.since <= HOURS(24);
}

/* A 週休日 stays one on a national holiday, which its name beside it tells (勤務時間法6条・14条).
 */
const char *
daily_free(const struct daily *d)
{
    switch (d->w.kind) {
    case DAY_WEEKOFF:
        return "weekoff";
    case DAY_ZERO_ALLOC:
        return "zero";
    case DAY_HOLIDAY:
        return d->w.holiday ? "holiday" : "year_end"; /* only a national one has a name */
    case DAY_WORKDAY:
        break;
    }
    return NULL;
}

const char *
daily_stamp(struct look *q, const struct daily *d, bool *ret_planned)
{
    const struct workday *w = &d->w;
    bool future = d->day.ymd > look_today(q).ymd;

    *ret_planned = false;
    if (w->masked && w->is_away && w->away_whole)
        return "away";
    if (w->away && w->away_whole)
        return !strcmp(w->away, "unpaid") ? "absence" : w->away;
    if (w->came || w->present.count)
        return w->place ? place_name(w->place) : "office";
    if (w->kind != DAY_WORKDAY)
        return daily_free(d);
    *ret_planned = future || d->day.ymd == look_today(q).ymd;
    return *ret_planned ? "office" : NULL;
}

const char *
daily_rest(const struct daily *d)
{
    int weekday = day_weekday(d->day);

    if (d->w.kind == DAY_WORKDAY)
        return NULL;
    return weekday == SATURDAY && !d->w.holiday ? "sat" : "sun";
}

const char *
daily_state(struct look *q, const struct daily *d)
{
    int32_t today = look_today(q).ymd;

    if (daily_running(q, d))
        return "running";
    if (d->settled && d->w.questions & ~(unsigned)QUESTIONS_QUIET && d->day.ymd <= today)
        return "question";
    if (d->settled && (d->w.open || d->w.questions & QUESTION_NO_OUT))
        return "question";
    if (d->settled && d->w.questions & QUESTION_ORDER)
        return "order_waits";
    if (d->settled && d->w.questions & ANSWER_GAP && d->day.ymd <= today)
        return "explained";
    if (d->settled && (d->w.came || d->w.away || d->w.present.count) && d->day.ymd <= today)
        return "settled";
    if (d->w.kind != DAY_WORKDAY)
        return NULL;
    return d->day.ymd < today ? "open" : "planned";
}

minutes
daily_stayed(struct look *q, const struct daily *d)
{
    struct settled so_far;
    minutes sum = 0;

    if (!daily_running(q, d))
        return workday_worked(&d->w);
    workday_so_far(look_arena(q), law_under(look_law_of(q, d->w.law_release), d->w.regime), &d->w,
                   now_on(q, d->day), &so_far);
    /* Nothing is ordered before it is: what is beyond the plan counts as being there. */
    for (size_t i = 0; i < so_far.count; i++)
        sum += so_far.piece[i].regular + so_far.piece[i].holiday_regular +
               so_far.piece[i].overtime + so_far.piece[i].gap;
    return sum;
}

struct spans
daily_orders(const struct daily *d)
{
    struct spans of = d->w.ordered;
    minutes end = d->w.last_out > CLOCK(24, 0) ? d->w.last_out : CLOCK(24, 0);

    while (of.count && of.at[of.count - 1].from >= end)
        of.count--;
    return of;
}

static minutes
planned_overtime(struct look *q, const struct daily *d)
{
    minutes sum = 0;

    if (d->day.ymd < look_today(q).ymd)
        return 0;
    /* What lies in the hours of a working day is no overtime. */
    struct span hours = { d->w.allot_from, d->w.allot_until };
    bool asked = d->w.kind == DAY_WORKDAY && hours.from >= 0;
    sum =
        spans_length(spans_minus(look_arena(q), daily_orders(d), (struct spans){ &hours, asked }));
    return sum > d->w.sum.overtime ? sum - d->w.sum.overtime : 0;
}

static void
some_minutes(struct doc *d, const char *key, minutes m)
{
    if (m > 0)
        doc_minutes(d, key, m);
    else
        doc_null(d, key);
}

static void
some_clock(struct doc *d, const char *key, minutes m)
{
    if (m >= 0)
        doc_clock(d, key, m);
    else
        doc_null(d, key);
}

static const char *
record_href(struct look *q, const struct days *days, struct day day)
{
    struct arena *a = look_arena(q);

    return arena_text(a, "%s/records/%s", days->base, day_iso(a, day));
}

void
daily_passing(const struct daily *d, struct doc *row)
{
    bool month = d->sum.carried_from.ymd && day_month(d->sum.carried_from) != day_month(d->day);

    some_minutes(row, "carried_in", d->sum.carried);
    doc_day(row, "carried_from", d->sum.carried_from);
    doc_face(doc_bool(row, "carried_month", month));
    some_minutes(row, "passed", d->sum.passed);
}

void
day_row(struct look *q, const struct days *days, const struct daily *d, struct doc *row)
{
    const struct workday *w = &d->w;
    bool planned, running = daily_running(q, d);
    const char *stamp = daily_stamp(q, d, &planned);

    doc_day(row, "day", d->day);
    doc_bool(row, "today", d->day.ymd == look_today(q).ymd);
    doc_text(row, "rest", daily_rest(d));
    doc_text(row, "stamp", stamp);
    doc_bool(row, "planned", planned);
    doc_text(row, "holiday", w->holiday);
    if (w->allot_from >= 0 && w->kind == DAY_WORKDAY)
        doc_span(row, "allot", (struct span){ w->allot_from, w->allot_until });
    else
        doc_null(row, "allot");
    some_clock(row, "from", w->first_in);
    some_clock(row, "until", w->open ? -1 : w->last_out);
    figures_doc(&d->sum, false, row);
    some_minutes(row, "overtime_plan", running || planned ? planned_overtime(q, d) : 0);
    daily_passing(d, row);
    doc_text(row, "away", w->away);
    bool leave = d->coming ? w->leave.count > 0 : d->sum.of[FIGURE_LEAVE] > 0;
    doc_bool(row, "hours_away", w->away && !w->away_whole && leave);
    doc_null(row, "note");
    doc_text(row, "state", daily_state(q, d));
    doc_text(row, "href", record_href(q, days, d->day));
    doc_text(row, "why",
             daily_told(d) || d->sum.carried ? arena_text(look_arena(q), "%s/%s/why", days->base,
                                                          day_iso(look_arena(q), d->day))
                                             : NULL);
}

void
day_book(struct look *q, const struct days *days, struct day first, struct doc *book)
{
    enum { TALLEST = 24, AN_HOUR = 7 };
    struct doc *cells = doc_list(book, "days");

    doc_month(book, "month", first);
    for (struct day day = first; day_month(day) == day_month(first); day = day_add(day, 1)) {
        const struct daily *d = days_on(days, day);
        struct doc *cell = doc_row(cells);
        bool planned;
        const char *stamp = daily_stamp(q, d, &planned), *state = daily_state(q, d);
        minutes plan = planned_overtime(q, d);
        minutes overtime = d->sum.of[FIGURE_OVERTIME];
        minutes bar = (overtime ? overtime : plan) * AN_HOUR / 60;

        doc_day(cell, "day", day);
        doc_text(cell, "rest", daily_rest(d));
        doc_bool(cell, "today", day.ymd == look_today(q).ymd);
        doc_bool(cell, "flag", state && (!strcmp(state, "question") || !strcmp(state, "open")));
        doc_text(cell, "stamp", stamp);
        doc_bool(cell, "planned", planned);
        some_minutes(cell, "overtime", overtime);
        some_minutes(cell, "overtime_plan", plan);
        doc_text(cell, "href", record_href(q, days, day));
        if (bar > 0 || overtime || plan)
            doc_face(doc_int(cell, "bar", bar < 1 ? 1 : bar > TALLEST ? TALLEST : bar));
        else
            doc_face(doc_null(cell, "bar"));
    }
}

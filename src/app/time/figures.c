/* What counts on a calendar day, cut out of the workdays that reach into it. */
#include "app/time/figures.h"

#include <string.h>

#include "app/time/days.h"

static const char *const names[FIGURES] = {
    [FIGURE_WORKED] = "worked",           [FIGURE_REGULAR] = "regular",
    [FIGURE_OVERTIME] = "overtime",       [FIGURE_NIGHT] = "night",
    [FIGURE_HOLIDAY] = "holiday_regular", [FIGURE_REGULAR_NIGHT] = "regular_night",
    [FIGURE_UNORDERED] = "unordered",     [FIGURE_LEAVE] = "leave",
    [FIGURE_ABSENCE] = "absence",         [FIGURE_BREAK] = "break",
};

void
figures_of_piece(const struct settled_piece *p, minutes of[FIGURES])
{
    of[FIGURE_WORKED] = p->regular + p->holiday_regular + p->overtime;
    of[FIGURE_REGULAR] = p->regular;
    of[FIGURE_OVERTIME] = p->overtime;
    of[FIGURE_NIGHT] = p->overtime_night;
    of[FIGURE_HOLIDAY] = p->holiday_regular;
    of[FIGURE_REGULAR_NIGHT] = p->regular_night;
    of[FIGURE_UNORDERED] = p->gap;
    of[FIGURE_LEAVE] = p->leave;
    of[FIGURE_ABSENCE] = p->absence;
    of[FIGURE_BREAK] = p->rest;
}

/* The cutting under way. */
struct cutting {
    struct look *q;
    struct arena *a;
    struct daily *at;
    size_t count;
    struct moment *pause; /* starts of tapped breaks, in order of time */
    size_t pauses;
};

static minutes
last_minute(const struct workday *w)
{
    minutes last = w->allot_until;
    const struct spans all[] = { w->present, w->leave, w->duty_spans };

    for (size_t i = 0; i < COUNT(all); i++)
        if (all[i].count && all[i].at[all[i].count - 1].until > last)
            last = all[i].at[all[i].count - 1].until;
    return last;
}

/* The pieces as they were settled; a day that ends with itself is one, and its row has it. */
static void
pieces_of(const struct cutting *c, const struct law *law, const struct workday *w,
          struct settled *ret)
{
    struct trail quiet = { 0 };

    workday_why(&quiet, c->a, law, w, ret);
    if (last_minute(w) > MINUTES_A_DAY)
        return;
    struct spans overtime = ret->piece[0].overtime_spans;
    ret->count = 1;
    ret->piece[0] = w->sum;
    ret->piece[0].overtime_spans = overtime;
}

/* Was the pause between two stays of a day a tapped break, and not a way out and in again? */
static bool
tapped(const struct cutting *c, struct day day, minutes from)
{
    for (size_t i = 0; i < c->pauses; i++)
        if (moment_since(c->pause[i], day) == from)
            return true;
    return false;
}

/* Tapped breaks, but for the allotted hours they lie in: those are absence or leave. */
static struct spans
breaks_tapped(const struct cutting *c, const struct workday *w)
{
    struct span plan = { w->allot_from, w->allot_until };
    struct spans hours = { &plan, w->allot_from >= 0 && w->kind == DAY_WORKDAY }, sum = { 0 };

    for (size_t i = 0; i + 1 < w->present.count; i++) {
        struct span pause = { w->present.at[i].until, w->present.at[i + 1].from };

        if (tapped(c, w->day, pause.from))
            sum = spans_join(c->a, sum, (struct spans){ &pause, 1 });
    }
    return spans_minus(c->a, sum, spans_minus(c->a, hours, w->breaks));
}

/*
 * Where somebody may have been without a tap that says so: after an arrival without a departure, no
 * longer than a day and until the next morning's turn; before a departure without an arrival.
 */
static struct span
in_doubt(const struct cutting *c, const struct daily *d)
{
    enum { TURN = CLOCK(29, 0) };
    const struct workday *w = &d->w;
    minutes stayed = w->present.count ? w->present.at[w->present.count - 1].until : 0;

    if (w->open && w->since >= 0 && !daily_running(c->q, d)) {
        minutes until = w->since + HOURS(24) < TURN ? w->since + HOURS(24) : TURN;
        return (struct span){ w->since, until };
    }
    if (!(w->questions & QUESTION_NO_IN) || w->last_out < 0)
        return (struct span){ 0, 0 };
    /* The lone departure is the last one, or it lies before the first stay. */
    return stayed < w->last_out ? (struct span){ stayed, w->last_out }
                                : (struct span){ 0, w->present.at[0].from };
}

/* What would be told otherwise if somebody had been there all the while is not known. */
static void
doubt(struct cutting *c, const struct law *law, size_t i)
{
    const struct workday *w = &c->at[i].w;
    struct span span = in_doubt(c, &c->at[i]);
    struct settled absent, present;

    if (span.from >= span.until)
        return;
    workday_if_there(c->a, law, w, (struct spans){ 0 }, &absent);
    workday_if_there(c->a, law, w, (struct spans){ &span, 1 }, &present);
    for (size_t k = 0; k < PIECES_MOST && i + k < c->count; k++) {
        if (c->at[i + k].day.ymd > look_today(c->q).ymd)
            return;
        minutes one[FIGURES], other[FIGURES];

        figures_of_piece(&absent.piece[k], one);
        figures_of_piece(&present.piece[k], other);
        for (int f = 0; f < FIGURES; f++) {
            bool own = f != FIGURE_UNORDERED && f != FIGURE_BREAK; /* asked of the day itself */

            if (one[f] != other[f] && (own || !k))
                c->at[i + k].sum.unknown |= 1u << f;
        }
    }
}

static struct spans
moved(struct arena *a, struct spans spans, minutes by)
{
    struct span *at = arena_array(a, spans.count + 1, sizeof *at);

    for (size_t i = 0; i < spans.count; i++)
        at[i] = (struct span){ spans.at[i].from - by, spans.at[i].until - by };
    return (struct spans){ at, spans.count };
}

static void
cut_day(struct cutting *c, size_t i)
{
    const struct daily *d = &c->at[i];
    const struct workday *w = &d->w;
    const struct law *law =
        law_under(look_law_of(c->q, w->law_release), w->regime ? w->regime : "nps");
    bool running = daily_running(c->q, d);
    /* Nobody tells the breaks of 出張 and 研修. */
    bool elsewhere = !w->came && w->away && workday_elsewhere(w->away);
    struct settled pieces, so_far;

    if (!d->settled || d->coming || w->masked)
        return;
    struct spans breaks = breaks_tapped(c, w);
    pieces_of(c, law, w, &pieces);
    if (running)
        workday_so_far(c->a, law, w, now_on(c->q, d->day), &so_far);
    for (size_t k = 0; k < PIECES_MOST; k++) {
        bool there = k < pieces.count;
        minutes of[FIGURES] = { 0 };

        if (there)
            figures_of_piece(&pieces.piece[k], of);
        of[FIGURE_BREAK] = elsewhere ? 0 : of[FIGURE_BREAK];
        of[FIGURE_BREAK] +=
            spans_length(spans_within(c->a, breaks, work_piece(law, w->day, (int)k)));
        /* Nothing is ordered before it is: what is beyond the plan counts as being there. */
        if (running && k < so_far.count) {
            const struct settled_piece *p = &so_far.piece[k];
            of[FIGURE_WORKED] = p->regular + p->holiday_regular + p->overtime + p->gap;
            of[FIGURE_BREAK] =
                p->rest + spans_length(spans_within(c->a, breaks, work_piece(law, w->day, (int)k)));
        }
        if (k)
            c->at[i].sum.passed += of[FIGURE_WORKED];
        if (i + k >= c->count || c->at[i + k].day.ymd > look_today(c->q).ymd)
            continue;
        struct figures *to = &c->at[i + k].sum;
        for (int f = 0; f < FIGURES; f++)
            to->of[f] += of[f];
        if (k && of[FIGURE_WORKED]) {
            to->carried += of[FIGURE_WORKED];
            to->carried_from = w->day;
        }
        if (there)
            to->overtime =
                spans_join(c->a, to->overtime,
                           moved(c->a, pieces.piece[k].overtime_spans, (minutes)k * MINUTES_A_DAY));
    }
    doubt(c, law, i);
}

/* Breaks that were tapped, where some day has a pause that may be one. */
static const struct fault *
load_pauses(struct cutting *c, int64_t officer)
{
    bool any = false;
    size_t room = 0;

    for (size_t i = 0; i < c->count; i++)
        any |= c->at[i].settled && c->at[i].w.present.count > 1;
    if (!any)
        return NULL;
    struct rows *r =
        seen_rows(c->q, &thing_tap,
                  "WHERE officer = $1 AND day BETWEEN $2 AND $3 AND kind = 'break_out'"
                  " ORDER BY claimed_us, id",
                  VALUES(I(officer), I(c->at[0].day.ymd), I(c->at[c->count - 1].day.ymd)));
    while (rows_next(r, NULL)) {
        if (c->pauses == room) {
            struct moment *more = arena_array(c->a, room = room ? room * 2 : 32, sizeof *more);
            if (c->pauses)
                memcpy(more, c->pause, c->pauses * sizeof *more);
            c->pause = more;
        }
        c->pause[c->pauses++] = (struct moment){ rows_int(r, "claimed_us") };
    }
    return rows_fault(r);
}

const struct fault *
figures_cut(struct look *q, int64_t officer, struct daily *at, size_t count)
{
    struct cutting c = { .q = q, .a = look_arena(q), .at = at, .count = count };

    TRY(load_pauses(&c, officer));
    for (size_t i = 0; i < count; i++)
        cut_day(&c, i);
    return NULL;
}

void
figures_doc(const struct figures *s, bool nought, struct doc *row)
{
    for (int f = 0; f < FIGURES; f++)
        if (s->unknown >> f & 1 || (!s->of[f] && !nought))
            doc_null(row, names[f]);
        else
            doc_minutes(row, names[f], s->of[f]);
    doc_bool(row, "not_known", s->unknown != 0);
    if (!s->unknown) {
        doc_null(row, "unknown");
        return;
    }
    struct doc *unknown = doc_object(row, "unknown");
    for (int f = 0; f < FIGURES; f++)
        if (s->unknown >> f & 1)
            doc_bool(unknown, names[f], true);
}

#include "app/time/workday.h"

#include <stdlib.h>
#include <string.h>

/* What the law's settling asks, from the row alone. */
static struct settle_facts
facts_of(struct arena *a, const struct law *law, const struct workday *w)
{
    struct settle_facts f = {
        .day = w->day,
        .breaks = w->breaks,
        .later = w->later,
        .present = w->present,
        .ordered = w->ordered,
        .leave = w->leave,
        .duty = w->duty_spans,
        .open = w->open || w->questions & (QUESTION_NO_RECORD | QUESTION_NO_IN),
    };

    f.kind[0] = w->kind;
    for (int i = 1; i < PIECES_MOST; i++)
        f.kind[i] = day_ruling(law, day_add(w->day, i), w->later_moved[i]).kind;
    if (w->allot_from >= 0) {
        struct span *plan = arena_take(a, sizeof *plan);
        *plan = (struct span){ w->allot_from, w->allot_until };
        f.regular = (struct spans){ plan, 1 };
    }
    return f;
}

static void
sum_pieces(const struct settled *s, struct settled_piece *sum)
{
    *sum = (struct settled_piece){ .day = s->piece[0].day, .kind = s->piece[0].kind };
    for (size_t i = 0; i < s->count; i++) {
        const struct settled_piece *p = &s->piece[i];
        sum->regular += p->regular;
        sum->holiday_regular += p->holiday_regular;
        sum->regular_night += p->regular_night;
        sum->overtime += p->overtime;
        sum->overtime_night += p->overtime_night;
        sum->gap += p->gap;
        sum->leave += p->leave;
        sum->absence += p->absence;
        sum->rest += p->rest;
        sum->duty += p->duty;
    }
}

/* 出張 and 研修 are work at another place: the allotted hours count as worked. */
bool
workday_elsewhere(const char *kind)
{
    return !strcmp(kind, "trip") || !strcmp(kind, "training");
}

static void
lay_away(struct arena *a, const struct workday_facts *f, struct spans released, struct workday *w)
{
    struct span hours = { w->allot_from, w->allot_until };

    for (size_t i = 0; i < f->away_count; i++) {
        const struct away *away = &f->away[i];
        bool whole = away->span.from < 0;
        struct spans part = { whole ? &hours : &away->span, 1 };

        if (whole || !w->away) {
            w->away = away->kind;
            w->away_whole = whole;
        }
        if (w->allot_from < 0)
            continue;
        if (!workday_elsewhere(away->kind))
            w->leave = spans_join(a, w->leave, part);
        else
            w->present = spans_join(a, w->present, spans_minus(a, part, released));
    }
}

/* Of the allotted hours, how many minutes are of which kind; an hour that two claim is the first's.
 */
static const char *
kinds_away(struct arena *a, const struct workday_facts *f, struct spans released,
           const struct workday *w)
{
    struct span hours = { w->allot_from, w->allot_until };
    struct spans left =
        spans_minus(a, spans_minus(a, (struct spans){ &hours, 1 }, w->breaks), released);
    struct text t = { .arena = a };

    if (w->allot_from < 0)
        return "";
    for (size_t i = 0; i < f->away_count; i++) {
        struct span part = f->away[i].span.from < 0 ? hours : f->away[i].span;
        struct spans mine = spans_within(a, left, part);

        if (spans_length(mine) > 0)
            text_addf(&t, "%s%s:%d", t.size ? "," : "", f->away[i].kind, (int)spans_length(mine));
        left = spans_minus(a, left, mine);
    }
    return text_done(&t);
}

bool
plan_asks(const struct plan *p)
{
    return p->ruling.kind == DAY_WORKDAY && p->from >= 0;
}

struct spans
plan_hours_after(struct arena *a, const struct plan *own, const struct plan *next, int days)
{
    struct span hours = { days * MINUTES_A_DAY + next->from, days * MINUTES_A_DAY + next->until };
    struct span mine = { own->from, own->until };

    return spans_minus(a, (struct spans){ &hours, next->from >= 0 },
                       (struct spans){ &mine, own->from >= 0 });
}

static struct spans
later_hours(struct arena *a, const struct workday_facts *f)
{
    struct spans later = { 0 };

    for (int i = 1; i < PLANS; i++)
        later = spans_join(a, later, plan_hours_after(a, &f->plan[0], &f->plan[i], i));
    return later;
}

/* Until hours of a later day had begun in which somebody is to be there unasked? */
static bool
into_later_hours(struct arena *a, const struct workday_facts *f, minutes until)
{
    for (int i = 1; i < PLANS; i++) {
        struct spans hours = plan_hours_after(a, &f->plan[0], &f->plan[i], i);

        if (plan_asks(&f->plan[i]) && hours.count && until > hours.at[0].from)
            return true;
    }
    return false;
}

static minutes
reach(struct spans s)
{
    return s.count ? s.at[s.count - 1].until : 0;
}

static unsigned
questions(struct arena *a, const struct workday_facts *f, struct spans released,
          const struct workday *w)
{
    struct span hours = { w->allot_from, w->allot_until };
    struct spans asked = spans_minus(a, (struct spans){ &hours, w->allot_from >= 0 }, released);
    unsigned q = f->attendance ? f->attendance->questions : 0;
    bool nothing =
        (!f->attendance || f->attendance->nothing) && !f->away_count && !f->carried.count;

    if (asked.count && nothing)
        q |= QUESTION_NO_RECORD;
    if (w->later.count && into_later_hours(a, f, w->last_out))
        q |= QUESTION_LONG;
    if (spans_length(spans_shared(a, w->present, w->leave)) > 0)
        q |= QUESTION_LEAVE_WORKED;
    if (!f->plan[0].ruling.known)
        q |= QUESTION_HOLIDAYS;
    return q;
}

/* Presence that neither an order nor one that waits for its word covers. */
static minutes
gap_beyond(struct arena *a, const struct law *law, const struct settle_facts *facts,
           struct spans waiting)
{
    struct settle_facts with = *facts;
    struct settled_piece sum;
    struct settled pieces;
    struct trail quiet = { 0 };

    with.ordered = spans_join(a, facts->ordered, waiting);
    day_settle(&quiet, a, law, &with, &pieces);
    sum_pieces(&pieces, &sum);
    return sum.gap;
}

void
workday_tell(struct trail *t, struct arena *a, const struct law *law, const struct workday_facts *f,
             struct workday *w, struct settled *pieces)
{
    const struct attendance *at = f->attendance;
    const struct plan *plan = &f->plan[0];

    *w = (struct workday){
        .day = f->day,
        .officer = f->officer,
        .unit = f->unit,
        .regime = f->regime,
        .kind = plan->ruling.kind,
        .moved = plan->moved,
        .holiday = plan->ruling.name,
        .allot_from = plan->from,
        .allot_until = plan->until,
        .breaks = plan->breaks,
        .first_in = at ? at->first_in : -1,
        .last_out = at ? at->last_out : -1,
        .since = at && at->open ? at->since : -1,
        .place = at ? at->place : PLACE_NONE,
        .present = spans_join(a, at ? at->present : (struct spans){ 0 }, f->carried),
        .ordered = spans_of(a, f->ordered),
        .duty_spans = spans_of(a, f->duty),
        .open = at && at->open,
        .on_break = at && at->on_break,
    };
    for (int i = 1; i < PLANS; i++)
        w->later_moved[i] = f->plan[i].moved;
    struct spans released = workday_released(a, law, w);
    w->came = w->first_in >= 0;
    lay_away(a, f, released, w);
    w->is_away = w->away != NULL;
    w->away_kinds = kinds_away(a, f, released, w);
    if (reach(w->present) > MINUTES_A_DAY)
        w->later = later_hours(a, f);
    w->questions = questions(a, f, released, w);
    /* A night is ruled by the law of the mornings it reaches into. */
    w->law_release = law_release_at(law, day_add(w->day, reach(w->present) / MINUTES_A_DAY));

    struct settle_facts facts = facts_of(a, law, w);
    day_settle(t, a, law, &facts, pieces);
    sum_pieces(pieces, &w->sum);
    w->planned = pieces->planned;
    minutes gap = w->sum.gap;
    if (f->waiting.count) {
        w->questions |= QUESTION_ORDER;
        gap = gap_beyond(a, law, &facts, f->waiting);
    }
    if (gap >= f->gap_from)
        w->questions |= gap <= f->explained ? ANSWER_GAP : QUESTION_GAP;
    if (w->sum.absence > 0)
        w->questions |= QUESTION_ABSENCE;
}

/* "0,2,0,0" of the days after; "" where nothing was laid on them. */
const char *
later_moved_text(struct arena *a, const unsigned moved[PIECES_MOST])
{
    struct text t = { .arena = a };
    unsigned any = 0;

    for (int i = 1; i < PIECES_MOST; i++) {
        text_addf(&t, "%s%u", i > 1 ? "," : "", moved[i]);
        any |= moved[i];
    }
    return any ? text_done(&t) : "";
}

static void
later_moved_parse(const char *s, unsigned moved[PIECES_MOST])
{
    for (int i = 1; s && *s && i < PIECES_MOST; i++) {
        moved[i] = (unsigned)strtoul(s, NULL, 10);
        s += strcspn(s, ",");
        s += *s == ',';
    }
}

static minutes
known(struct rows *r, const char *column)
{
    return row_null(r, column) ? -1 : (minutes)rows_int(r, column);
}

void
workday_read(struct rows *r, struct arena *a, struct workday *w)
{
    *w = (struct workday){
        .day = { (int32_t)rows_int(r, "day") },
        .officer = rows_int(r, "officer"),
        .unit = rows_int(r, "unit"),
        .version = rows_int(r, "version"),
        .regime = rows_text(r, "regime"),
        .moved = (unsigned)rows_int(r, "moved"),
        .holiday = rows_text(r, "holiday"),
        .allot_from = known(r, "allot_from"),
        .allot_until = known(r, "allot_until"),
        .first_in = known(r, "first_in"),
        .last_out = known(r, "last_out"),
        .since = known(r, "since"),
        .place = place_parse(rows_text(r, "place")),
        .breaks = spans_parse(a, rows_text(r, "breaks")),
        .later = spans_parse(a, rows_text(r, "later")),
        .present = spans_parse(a, rows_text(r, "present")),
        .ordered = spans_parse(a, rows_text(r, "ordered")),
        .leave = spans_parse(a, rows_text(r, "leave_spans")),
        .duty_spans = spans_parse(a, rows_text(r, "duty_spans")),
        .planned = (minutes)rows_int(r, "planned"),
        .away = rows_text(r, "away"),
        .away_kinds = rows_text(r, "away_kinds"),
        .away_whole = rows_int(r, "away_whole"),
        .open = rows_int(r, "open"),
        .on_break = rows_int(r, "on_break"),
        .questions = (unsigned)rows_int(r, "questions"),
        .law_release = (int)rows_int(r, "law_release"),
        .masked = row_null(r, "planned"),
        .came = rows_int(r, "came"),
        .is_away = rows_int(r, "is_away"),
    };
    day_kind_parse(rows_text(r, "kind"), &w->kind);
    later_moved_parse(rows_text(r, "later_moved"), w->later_moved);
    w->sum = (struct settled_piece){
        .day = w->day,
        .kind = w->kind,
        .regular = (minutes)rows_int(r, "regular"),
        .holiday_regular = (minutes)rows_int(r, "holiday_regular"),
        .regular_night = (minutes)rows_int(r, "regular_night"),
        .overtime = (minutes)rows_int(r, "overtime"),
        .overtime_night = (minutes)rows_int(r, "overtime_night"),
        .gap = (minutes)rows_int(r, "gap"),
        .leave = (minutes)rows_int(r, "leave_minutes"),
        .absence = (minutes)rows_int(r, "absence"),
        .duty = (minutes)rows_int(r, "duty"),
        .rest = (minutes)rows_int(r, "rest"),
    };
}

void
workday_why(struct trail *t, struct arena *a, const struct law *law, const struct workday *w,
            struct settled *ret)
{
    struct settle_facts f = facts_of(a, law, w);

    day_settle(t, a, law, &f, ret);
}

void
workday_so_far(struct arena *a, const struct law *law, const struct workday *w, minutes now,
               struct settled *ret)
{
    struct workday until = *w;
    struct trail quiet = { 0 };

    if (w->open && !w->on_break && !(w->questions & QUESTION_NO_OUT)) {
        struct span running = { w->since, now };
        until.present = spans_join(a, w->present, (struct spans){ &running, 1 });
    }
    struct settle_facts f = facts_of(a, law, &until);
    day_settle(&quiet, a, law, &f, ret);
}

void
workday_if_there(struct arena *a, const struct law *law, const struct workday *w,
                 struct spans there, struct settled *ret)
{
    struct workday more = *w;
    struct trail quiet = { 0 };

    more.present = spans_join(a, w->present, there);
    more.open = false;
    more.questions = 0;
    struct settle_facts f = facts_of(a, law, &more);
    day_settle(&quiet, a, law, &f, ret);
}

struct spans
workday_released(struct arena *a, const struct law *law, const struct workday *w)
{
    struct settle_facts f = facts_of(a, law, w);

    return work_released(a, law, w->day, f.kind);
}

struct spans
workday_breaks_ordered(struct arena *a, const struct law *law, const struct workday *w)
{
    struct span hours = { w->allot_from, w->allot_until };
    struct spans plan = { &hours, w->allot_from >= 0 };

    return breaks_ordered(a, workday_released(a, law, w), plan, w->breaks, w->ordered);
}

struct workday
workday_told_by(struct rows *r, int at, struct arena *a, struct day day)
{
    return (struct workday){ .day = day,
                             .first_in = (minutes)row_int_at(r, at),
                             .last_out = (minutes)row_int_at(r, at + 1),
                             .away = row_text_at(r, at + 2),
                             .ordered = spans_parse(a, row_text_at(r, at + 3)),
                             .duty_spans = spans_parse(a, row_text_at(r, at + 4)),
                             .open = row_int_at(r, at + 5),
                             .questions = (unsigned)row_int_at(r, at + 6),
                             .present = spans_parse(a, row_text_at(r, at + 7)) };
}

bool
workday_told(const struct workday *w)
{
    return w->came || w->first_in >= 0 || w->last_out >= 0 || w->away || w->present.count ||
           w->ordered.count || w->duty_spans.count ||
           w->questions & (QUESTION_BREAK | QUESTION_ORDER);
}

struct day
workday_unknown_from(const struct workday *w)
{
    if (!w->ordered.count)
        return (struct day){ 0 };
    if (w->questions & (QUESTION_NO_OUT | QUESTION_NO_IN))
        return w->day;
    return w->open ? day_add(w->day, 2) : (struct day){ 0 }; /* it began by then 24 hours ago */
}

struct day
workday_reaches(const struct workday *w)
{
    minutes until = w->last_out > reach(w->ordered) ? w->last_out : reach(w->ordered);

    until = until > reach(w->present) ? until : reach(w->present);
    return day_add(w->day, until > 0 ? (until - 1) / MINUTES_A_DAY : 0);
}

minutes
workday_worked(const struct workday *w)
{
    return w->sum.regular + w->sum.holiday_regular + w->sum.overtime;
}

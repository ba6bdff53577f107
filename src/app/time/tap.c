/*
 * The clock (打刻).
 *
 * POST /me/clock   act (in, out, break_out, break_in, undo), place, claimed
 *
 * What no button offers now is refused.  A press that was kept on the way (`claimed`) was offered
 * when it was made: it is taken as it comes, and the day is told from all of them afterwards.
 */
#include "app/time/days.h"

#include <string.h>

/* STAY_DAYS: a stay under way began no longer ago. */
enum { UNDO_SECONDS = 300, CLAIM_DAYS = 7, STAY_DAYS = 3 };

struct clock_state
clock_state(struct look *q, const struct days *days)
{
    struct arena *a = look_arena(q);
    struct day today = look_today(q);
    struct attendance *at = arena_array(a, days->count + 1, sizeof *at);
    struct clock_state s = { .at = "before" };
    struct presence_rules rules;
    struct moment next = { INT64_MAX };
    size_t n = 0;

    for (size_t i = 0; i < days->count && days->at[i].day.ymd <= today.ymd; i++) {
        const struct workday *w = &days->at[i].w;
        if (!days->at[i].settled || !w->came)
            continue;
        at[n++] = (struct attendance){ .day = w->day,
                                       .first_in = w->first_in,
                                       .last_out = w->last_out,
                                       .place = w->place,
                                       .open = w->open,
                                       .on_break = w->on_break,
                                       .since = w->since,
                                       .questions = w->questions };
    }
    hours_rules(q, &days->hours, today, &rules);
    for (int i = 1; n && i < PIECES_MOST && next.us == INT64_MAX; i++) {
        struct plan plan;
        struct day day = day_add(at[n - 1].day, i);
        hours_plan(q, &days->hours, day, &plan);
        if (plan.from >= 0 && plan.ruling.kind == DAY_WORKDAY)
            next = moment_at(day, plan.from);
    }
    s.offer = presence_offer(at, n, look_now(q), next, &rules);
    const struct daily *now = days_on(days, today);
    if (s.offer.open) {
        bool unsure = (s.offer.offers & (OFFER_IN | OFFER_OUT)) == (OFFER_IN | OFFER_OUT);
        s.at = unsure ? "unsure" : s.offer.open->on_break ? "break" : "work";
        s.open = days_on(days, s.offer.open->day);
    } else if (now && now->w.came) {
        s.at = "done";
    } else if (now && (now->w.kind != DAY_WORKDAY || (now->w.away && now->w.away_whole))) {
        s.at = "off";
    }
    return s;
}

/* Is an arrival what comes next?  Not of who has left, nor on a day off. */
static bool
arrives(const struct clock_state *s)
{
    return s->offer.first == OFFER_IN && strcmp(s->at, "done") && strcmp(s->at, "off");
}

size_t
clock_presses(const struct clock_state *s, struct clock_press ret[CLOCK_PRESSES])
{
    unsigned first = s->offer.first, all = s->offer.offers;
    bool telework = s->open && s->open->w.place == PLACE_TELEWORK;
    size_t n = 0;

    if (first == OFFER_BREAK_IN)
        ret[n++] = (struct clock_press){ "break_in", "break_in", PLACE_NONE, true };
    if (first == OFFER_IN)
        ret[n++] = (struct clock_press){ "in", "in", PLACE_NONE, arrives(s) };
    if (all & OFFER_OUT)
        ret[n++] = (struct clock_press){ "out", "out", PLACE_NONE, first == OFFER_OUT };
    if (all & OFFER_BREAK_OUT)
        ret[n++] = (struct clock_press){ "break_out", "break_out", PLACE_NONE, false };
    if (first == OFFER_OUT)
        ret[n++] = telework ? (struct clock_press){ "to-office", "in", PLACE_OFFICE, false }
                            : (struct clock_press){ "to-telework", "in", PLACE_TELEWORK, false };
    if (all == OFFER_IN) {
        ret[n++] = (struct clock_press){ "in-telework", "in", PLACE_TELEWORK, false };
        ret[n++] = (struct clock_press){ "in-elsewhere", "in", PLACE_ELSEWHERE, false };
    }
    return n;
}

void
clock_offers(const struct clock_state *s, struct doc *list)
{
    struct clock_press press[CLOCK_PRESSES];
    size_t n = clock_presses(s, press);

    for (size_t i = 0; i < n; i++) {
        struct doc *row = doc_row(list);
        doc_text(row, "offer", press[i].name);
        doc_text(row, "act", press[i].act);
        doc_text(row, "place", place_name(press[i].place));
        doc_bool(row, "main", press[i].main);
        /* To come back is rare: one press by mistake opens a second stay. */
        doc_face(doc_bool(row, "small", !strcmp(s->at, "done")));
    }
}

/* Is there a button for it now?  One that says no place is pressed at any; FAULT_STALE says how
 * things are and what can be pressed. */
static const struct fault *
offered(struct look *q, int64_t officer, const char *act, enum place place)
{
    static const struct {
        const char *at, *key;
    } told[] = { { "before", "time.press.before" }, { "work", "time.press.work" },
                 { "break", "time.press.break" },   { "done", "time.press.done" },
                 { "off", "time.press.off" },       { "unsure", "time.press.unsure" } };
    struct day today = look_today(q);
    struct clock_press press[CLOCK_PRESSES];
    struct days days;

    TRY(days_read(q, officer, day_add(today, -STAY_DAYS), today, &days));
    struct clock_state s = clock_state(q, &days);
    size_t n = clock_presses(&s, press);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(press[i].act, act) && (!press[i].place || press[i].place == place))
            return NULL;
    for (size_t i = 0; i < COUNT(told); i++)
        if (!strcmp(told[i].at, s.at))
            return fault(look_arena(q), FAULT_STALE, told[i].key, NULL, NULL);
    return fault(look_arena(q), FAULT_OURS, "time.press.before", NULL, NULL);
}

/* The pill on every page; null where the big button stands. */
const struct fault *
time_frame(struct look *q, struct doc *frame)
{
    struct day today = look_today(q);
    struct days days;

    if (!look_viewer(q) || !strcmp(look_errand(q)->name, "time.today")) {
        doc_null(frame, "punch");
        return NULL;
    }
    TRY(days_read(q, look_viewer(q), day_add(today, -STAY_DAYS), today, &days));
    struct clock_state s = clock_state(q, &days);
    struct doc *p = doc_object(frame, "punch");
    doc_text(p, "at", s.at);
    if (s.open)
        doc_clock(p, "since", s.open->w.since);
    else
        doc_null(p, "since");
    doc_text(p, "act",
             s.offer.first == OFFER_BREAK_IN ? "break_in"
             : s.offer.first == OFFER_OUT    ? "out"
                                             : "in");
    doc_face(doc_bool(p, "main", s.offer.first != OFFER_IN || arrives(&s)));
    if (!strcmp(s.at, "unsure"))
        doc_text(doc_object(p, "also"), "act", "out");
    else
        doc_null(p, "also");
    doc_text(p, "place", s.open && s.open->w.place ? place_name(s.open->w.place) : NULL);
    return NULL;
}

/* The three days that a tap may change: it can end a stay of the day before, or begin one that a
 * departure of the day after belongs to. */
static const struct fault *
tap_settle(struct act *a, int64_t officer, struct moment at)
{
    struct day day = moment_day(at);

    return settle_range(a, officer, day_add(day, -1), day_add(day, 1), false, NULL);
}

const struct fault *
tap_keep(struct act *a, const struct seen *who, const struct tap_said *t, int64_t *ret_id)
{
    static const char add[] =
        "INSERT INTO tap (id, officer, day, kind, place, received_us, claimed_us, source, replaces,"
        " reason, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $now, $5, $6, CASE WHEN $7 = 0 THEN NULL ELSE $7 END,"
        " $8, $who, 0, $seq)";

    int64_t id = act_new_id(a);

    if (ret_id)
        *ret_id = id;
    return save(a, who, add,
                VALUES(I(id), I(moment_day(t->at).ymd), T(tap_kind_name(t->kind)),
                       T(place_name(t->place)), I(t->at.us), T(t->source), I(t->replaces),
                       T(t->reason)));
}

/* Takes back the viewer's last press of the past five minutes. */
static const struct fault *
undo(struct act *a, const struct seen *me, struct doc *d)
{
    static const char last[] =
        "SELECT t.id, t.claimed_us FROM fact_tap t WHERE t.officer = $1 AND t.author = $1"
        " AND t.source = 'self' AND t.kind <> 'void' AND t.received_us >= $2 AND t.claimed_us >= $3"
        " AND NOT EXISTS (SELECT 1 FROM fact_tap v WHERE v.officer = $1 AND v.claimed_us >= $3"
        " AND v.replaces = t.id) ORDER BY t.id DESC LIMIT 1";
    struct look *q = act_look(a);
    struct moment since = moment_add(look_now(q), -UNDO_SECONDS);
    struct moment oldest = moment_add(since, -CLAIM_DAYS * INT64_C(86400));
    struct tap_said t = { .kind = TAP_VOID, .source = "self" };
    struct rows *r = fact_rows(a, last, VALUES(I(look_viewer(q)), I(since.us), I(oldest.us)));

    while (rows_next(r, NULL)) {
        t.replaces = row_int_at(r, 0);
        t.at.us = row_int_at(r, 1);
    }
    TRY(rows_fault(r));
    if (!t.replaces)
        return fault(look_arena(q), FAULT_STALE, "time.undo.late", NULL, NULL);
    TRY(tap_keep(a, me, &t, NULL));
    TRY(tap_settle(a, me->officer, t.at));
    doc_text(d, "act", "undo");
    flash(a, "tap.undo", NULL);
    return NULL;
}

/* When it was pressed, where it was kept on the way; FAULT_FORM where that cannot be. */
static const struct fault *
claimed(struct look *q, const struct input *in, struct moment *ret)
{
    const char *text = input_text(in, "claimed");

    *ret = look_now(q);
    if (!text)
        return NULL;
    if (!moment_parse(text, ret))
        return input_fault(q, in, "claimed", "import.moment");
    if (ret->us > moment_add(look_now(q), 60).us)
        return input_fault(q, in, "claimed", "time.future");
    if (ret->us < moment_add(look_now(q), -CLAIM_DAYS * INT64_C(86400)).us)
        return input_fault(q, in, "claimed", "time.old");
    return NULL;
}

const struct fault *
time_tap(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    const char *act = input_text(in, "act");
    struct tap_said t = { .source = "self", .place = place_parse(input_text(in, "place")) };
    struct doc *with = doc_new(look_arena(q));

    if (!strcmp(act, "undo"))
        return undo(a, me, d);
    tap_kind_parse(act, &t.kind);
    TRY(claimed(q, in, &t.at));
    if (!input_text(in, "claimed"))
        TRY(offered(q, me->officer, act, t.place));
    TRY(tap_keep(a, me, &t, NULL));
    TRY(tap_settle(a, me->officer, t.at));
    touched(a, me, moment_day(t.at));
    doc_text(d, "act", act);
    doc_clock(d, "at", moment_clock(t.at));
    doc_text(d, "place", place_name(t.place));
    /* A notice travels as text. */
    doc_text(with, "at", minutes_text(look_arena(q), moment_clock(t.at)));
    struct doc *back = doc_object(with, "undo");
    doc_text(back, "href", "/me/clock");
    doc_text(back, "act", "undo");
    flash(a, arena_text(look_arena(q), "tap.%s", act), with);
    return NULL;
}

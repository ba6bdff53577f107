#include "app/time/facts_unit.h"

#include <string.h>

/* A stay may begin this many days before the first day asked for, or end after the last. */
enum { MARGIN = PIECES_MOST };

static struct arena *
desk_of(struct facts_book *book)
{
    return look_arena(book_look(book));
}

struct listing {
    struct facts_spell *at;
    struct span *span;
    size_t count, room;
};

static struct facts_spell *
add(struct arena *a, struct listing *l, struct span span)
{
    if (l->count == l->room) {
        size_t room = l->room ? l->room * 2 : 8;
        struct facts_spell *at = arena_array(a, room, sizeof *at);
        struct span *spans = arena_array(a, room, sizeof *spans);
        if (l->count) {
            memcpy(at, l->at, l->count * sizeof *at);
            memcpy(spans, l->span, l->count * sizeof *spans);
        }
        *l = (struct listing){ at, spans, l->count, room };
    }
    l->span[l->count] = span;
    return &l->at[l->count++];
}

/* Rows of (number, text, from day, to day, from minute, until minute). */
static const struct fault *
list(struct facts_book *book, const char *sql, const struct value *values, struct listing *ret)
{
    struct rows *r = book_rows(book, sql, values);

    *ret = (struct listing){ 0 };
    while (rows_next(r, NULL)) {
        struct span span = { (minutes)row_int_at(r, 4), (minutes)row_int_at(r, 5) };
        *add(desk_of(book), ret, span) = (struct facts_spell){
            .number = row_int_at(r, 0),
            .text = row_text_at(r, 1),
            .from = { (int32_t)row_int_at(r, 2) },
            .until = { (int32_t)row_int_at(r, 3) },
        };
    }
    return rows_fault(r);
}

static const struct fault *
load_taps(struct facts_book *book, struct facts *f)
{
    struct arena *a = desk_of(book);
    struct presence_rules rules;
    struct tap *taps = NULL;
    size_t count = 0, room = 0;
    struct moment from = moment_at(day_add(f->from, -MARGIN), 0);
    struct moment until = moment_at(day_add(f->until, MARGIN + 1), 0);
    struct rows *r = book_rows(
        book,
        "SELECT t.id, t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces,"
        " CASE WHEN EXISTS (SELECT 1 FROM fact_tap_word k WHERE k.tap = t.id"
        " AND k.word = 'rejected') THEN 2"
        " WHEN EXISTS (SELECT 1 FROM fact_tap_word k WHERE k.tap = t.id) THEN 1 ELSE 0 END"
        " FROM fact_tap t WHERE t.officer = $1 AND t.claimed_us >= $2 AND t.claimed_us < $3",
        VALUES(I(f->officer), I(from.us), I(until.us)));

    while (rows_next(r, NULL)) {
        if (count == room) {
            struct tap *more = arena_array(a, room = room ? room * 2 : 32, sizeof *more);
            if (count)
                memcpy(more, taps, count * sizeof *more);
            taps = more;
        }
        struct tap *t = &taps[count++];
        *t = (struct tap){
            .id = row_int_at(r, 0),
            .place = place_parse(row_text_at(r, 2)),
            .received = { row_int_at(r, 3) },
            .claimed = { row_int_at(r, 4) },
            .live = !strcmp(row_text_at(r, 5), "self"),
            .replaces = row_int_at(r, 6),
            .confirmed = row_int_at(r, 7) == 1,
            .rejected = row_int_at(r, 7) == 2,
        };
        tap_kind_parse(row_text_at(r, 1), &t->kind);
    }
    TRY(rows_fault(r));
    TRY(facts_rules(book, facts_home(f, f->until), f->until, &rules));
    f->attendances = presence_read(a, taps, count, &rules, &f->attendance);
    return NULL;
}

const struct fault *
facts_homes(struct facts_book *book, int64_t officer, struct day from, struct day until,
            struct facts *f)
{
    struct listing l;

    TRY(list(book,
             "SELECT unit, NULL, valid_from, valid_to, 0, 0 FROM fact_posting"
             " WHERE officer = $1 AND home = 1 AND valid_to >= $2 AND valid_from <= $3"
             " ORDER BY id DESC",
             VALUES(I(officer), I(from.ymd), I(until.ymd)), &l));
    f->home = l.at, f->homes = l.count;
    return NULL;
}

const struct fault *
facts_load(struct facts_book *book, int64_t officer, struct day from, struct day until,
           struct facts *f)
{
    struct arena *a = desk_of(book);
    struct day last = day_add(until, PLANS); /* hours of the days a long stay reaches into */
    struct listing l;

    *f = (struct facts){ .officer = officer, .from = from, .until = until };
    struct day first = day_add(from, -MARGIN); /* and of those that one of them began on */
    const struct value *range = VALUES(I(officer), I(first.ymd), I(last.ymd));
    TRY(facts_homes(book, officer, first, last, f));
    TRY(list(book,
             "SELECT 0, regime, valid_from, valid_to, 0, 0 FROM fact_regime"
             " WHERE officer = $1 AND valid_to >= $2 AND valid_from <= $3",
             range, &l));
    f->regime = l.at, f->regimes = l.count;
    TRY(list(book,
             "SELECT moved, breaks, valid_from, valid_to, from_minute, until_minute"
             " FROM fact_allotment WHERE officer = $1 AND valid_to >= $2 AND valid_from <= $3"
             " ORDER BY CASE WHEN valid_from = valid_to THEN 0 ELSE 1 END, id DESC",
             range, &l));
    f->own = l.at, f->owns = l.count, f->own_span = l.span;
    f->own_breaks = arena_array(a, l.count + 1, sizeof *f->own_breaks);
    for (size_t i = 0; i < l.count; i++)
        spans_read(a, l.at[i].text, &f->own_breaks[i]);
    TRY(list(book,
             "SELECT id, kind, day_from, day_to, COALESCE(from_minute, -1),"
             " COALESCE(until_minute, -1) FROM fact_absence"
             " WHERE officer = $1 AND day_to >= $2 AND day_from <= $3 ORDER BY id",
             range, &l));
    f->away = l.at, f->aways = l.count, f->away_span = l.span;
    TRY(list(book,
             "SELECT id, kind, day, day, from_minute, until_minute FROM fact_overtime_order"
             " WHERE officer = $1 AND day >= $2 AND day <= $3 ORDER BY id",
             range, &l));
    f->order = l.at, f->orders = l.count, f->order_span = l.span;
    TRY(list(book,
             "SELECT minutes, NULL, day, day, 0, 0 FROM fact_presence_reason"
             " WHERE officer = $1 AND day >= $2 AND day <= $3 ORDER BY seq DESC, id DESC",
             range, &l));
    f->reason = l.at, f->reasons = l.count;
    TRY(list(book,
             "SELECT id, item, day_from, day_to, from_minute, until_minute FROM fact_entry"
             " WHERE officer = $1 AND kind = 'order' AND day_from >= $2 AND day_from <= $3"
             " ORDER BY id",
             range, &l));
    f->asked = l.at, f->askeds = l.count, f->asked_span = l.span;
    return load_taps(book, f);
}

int64_t
facts_home(const struct facts *f, struct day day)
{
    const struct facts_spell *home = spell_on(f->home, f->homes, day);

    return home ? home->number : 0;
}

static const struct law *
law_of(struct facts_book *book, const struct facts *f, struct day day)
{
    const struct facts_spell *regime = spell_on(f->regime, f->regimes, day);
    const struct law *law = look_law(book_look(book));

    return regime ? law_under(law, regime->text) : law;
}

const struct fault *
facts_plan(struct facts_book *book, const struct facts *f, struct day day, struct plan *ret)
{
    const struct facts_spell *own = spell_on(f->own, f->owns, day);
    const struct law *law = law_of(book, f, day);
    size_t i = own ? (size_t)(own - f->own) : 0;
    const char *text;

    *ret = (struct plan){ .from = -1, .until = -1, .moved = own ? (unsigned)own->number : 0 };
    ret->ruling = day_ruling(law, day, ret->moved);
    if (ret->ruling.kind == DAY_WEEKOFF || ret->ruling.kind == DAY_ZERO_ALLOC)
        return NULL;
    if (own && f->own_span[i].from < f->own_span[i].until) {
        ret->from = f->own_span[i].from;
        ret->until = f->own_span[i].until;
        ret->breaks = f->own_breaks[i];
        return NULL;
    }
    int64_t unit = facts_home(f, day);
    TRY(unit_minutes(book, unit, "allotment.start", day, CLOCK(8, 30), &ret->from));
    TRY(unit_minutes(book, unit, "allotment.end", day, CLOCK(17, 15), &ret->until));
    TRY(unit_says(book, unit, "allotment.break", day, &text));
    if (!text || !spans_read(desk_of(book), text, &ret->breaks))
        spans_read(desk_of(book), "12:00-13:00", &ret->breaks);
    return NULL;
}

static void
add_spans(struct arena *a, struct spans *to, struct span span, int days)
{
    span.from += days * MINUTES_A_DAY;
    span.until += days * MINUTES_A_DAY;
    *to = spans_join(a, *to, (struct spans){ &span, 1 });
}

static minutes
reach(const struct attendance *at)
{
    return at && at->present.count ? at->present.at[at->present.count - 1].until : 0;
}

/* The minutes of its own clock in which a day's stay, or that of an earlier day in its own hours,
 * asks for the orders of the days before. */
static struct spans
asks_before(struct arena *a, const struct workday_facts *f)
{
    const struct attendance *at = f->attendance;
    bool came = at && !(at->questions & QUESTION_NO_IN);
    struct span own = { came ? at->first_in : 0, PIECES_MOST * MINUTES_A_DAY };
    struct span hours = { f->plan[0].from, f->plan[0].until };

    if (came && !at->open)
        own.until = reach(at);
    return spans_join(a, (struct spans){ &own, came && own.from < own.until },
                      (struct spans){ &hours, f->carried.count > 0 });
}

/* An order of `days` after the day.  It counts on whichever day somebody is there: of a day before,
 * the part beyond its midnight; of a day after, what this day's stay reaches. */
static void
add_order(struct arena *a, const struct workday_facts *f, struct spans *to, struct span span,
          int days)
{
    struct span later = { days * MINUTES_A_DAY, reach(f->attendance) };
    struct spans order = { 0 };

    if (days > 0 && later.until <= later.from)
        return;
    add_spans(a, &order, span, days);
    if (days > 0)
        order = spans_within(a, order, later);
    if (days < 0)
        order = spans_shared(a, order, asks_before(a, f));
    *to = spans_join(a, *to, order);
}

/* Of the stays of the days before, what lies in this day's own hours: its regular ones, and those
 * of a holiday (勤務時間法14条, 給与法17条). */
static const struct fault *
facts_carried(struct facts_book *book, const struct facts *f, struct workday_facts *ret)
{
    struct arena *a = desk_of(book);
    const struct plan *plan = &ret->plan[0];

    if (plan->from < 0)
        return NULL;
    for (size_t i = 0; i < f->attendances; i++) {
        const struct attendance *at = &f->attendance[i];
        int days = day_between(at->day, ret->day);
        struct plan before;

        if (days < 1 || days >= PLANS || reach(at) <= days * MINUTES_A_DAY + plan->from)
            continue;
        TRY(facts_plan(book, f, at->day, &before));
        struct spans there = spans_shared(a, at->present, plan_hours_after(a, &before, plan, days));
        for (size_t k = 0; k < there.count; k++)
            add_spans(a, &ret->carried, there.at[k], -days);
    }
    return NULL;
}

const struct fault *
facts_of_day(struct facts_book *book, const struct facts *f, struct day day,
             struct workday_facts *ret)
{
    struct arena *a = desk_of(book);
    const struct facts_spell *regime = spell_on(f->regime, f->regimes, day);

    *ret = (struct workday_facts){
        .day = day,
        .officer = f->officer,
        .unit = facts_home(f, day),
        .regime = regime ? regime->text : law_regime(look_law(book_look(book))),
    };
    TRY(facts_plan(book, f, day, &ret->plan[0]));
    for (size_t i = 0; i < f->attendances; i++)
        if (f->attendance[i].day.ymd == day.ymd)
            ret->attendance = &f->attendance[i];
    const struct attendance *at = ret->attendance;
    bool long_stay = reach(at) > MINUTES_A_DAY;
    TRY(facts_carried(book, f, ret));
    for (int i = 1; i < PLANS; i++)
        if (long_stay || ret->plan[0].until > MINUTES_A_DAY)
            TRY(facts_plan(book, f, day_add(day, i), &ret->plan[i]));
    struct away *away = arena_array(a, f->aways + 1, sizeof *away);
    for (size_t i = 0; i < f->aways; i++)
        if (f->away[i].from.ymd <= day.ymd && day.ymd <= f->away[i].until.ymd)
            away[ret->away_count++] = (struct away){ f->away[i].text, f->away_span[i] };
    ret->away = away;
    for (size_t i = 0; i < f->orders; i++) {
        int after = day_between(day, f->order[i].from);
        bool duty = !strcmp(f->order[i].text, "duty");
        if (after > -PLANS && after < PLANS &&
            (after >= 0 || f->order_span[i].until > -after * MINUTES_A_DAY))
            add_order(a, ret, duty ? &ret->duty : &ret->ordered, f->order_span[i], after);
    }
    for (size_t i = 0; i < f->askeds; i++)
        if (f->asked[i].from.ymd == day.ymd)
            add_spans(a, &ret->waiting, f->asked_span[i], 0);
    const struct facts_spell *reason = spell_on(f->reason, f->reasons, day);
    ret->explained = reason ? (minutes)reason->number : 0;
    /* No text says from when a gap is asked about: the unit's word, or else the law's default. */
    return unit_minutes(book, ret->unit, "gap.threshold", day,
                        (minutes)law_number(law_of(book, f, day), "overtime.record.gap", day, 30),
                        &ret->gap_from);
}

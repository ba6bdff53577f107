/*
 * Does a flextime unit keep the rules?  (フレックスタイム制の単位期間)
 *
 * GET /me/{day}/flextime   /people/{person}/{day}/flextime     as_known
 *
 * The unit is the one in which the day lies, counted from the office's first day of a unit
 * (FLEX-EPOCH); it is ruled by the version of its own first day.  The hours are those that settling
 * would lay: the officer's allotments, or else what the unit asks.  What the office sets stands in
 * the unit's settings:
 *
 *     flex.weeks      how long a unit is                     4
 *     flex.epoch      the first day of some unit             Monday 2016-04-04
 *     flex.core       10:00-12:00,13:00-15:00                none
 *     flex.day-least  minutes of the shortest day            the least that the law lets an office
 * set flex.exempt     特例対象日: a weekday, 1 Monday … 5    none
 *
 * Where a unit sets none of them it has no flextime, and the page says so.
 */
#include <stdlib.h>
#include <string.h>

#include "app/time/facts_unit.h"
#include "app/time/known.h"
#include "law/flextime.h"

enum { WEEKS_MOST = 52, A_WEEK = 7 };

struct flex {
    struct look *q;
    struct facts_book book;
    struct facts facts;
    const struct law *law;
    int64_t home;
    struct day day, epoch, last;
    struct flex_unit unit;
    int exempt; /* weekday, 0: none */
    bool set;   /* the unit has flextime */
};

static const struct fault *
says(struct flex *f, const char *key, const char **ret)
{
    TRY(unit_says(&f->book, f->home, key, f->day, ret));
    f->set |= *ret != NULL;
    return NULL;
}

static const struct fault *
says_number(struct flex *f, const char *key, int64_t least, int64_t most, int64_t *ret)
{
    const char *text;
    int64_t n;

    TRY(says(f, key, &text));
    if (text && text_number(text, &n) && n >= least && n <= most)
        *ret = n;
    return NULL;
}

/* 育児介護等職員, and officers with disabilities, whom 4条の5の2 sets beside them. */
static const struct fault *
class_of(struct flex *f, int64_t officer)
{
    struct rows *r = book_rows(&f->book,
                               "SELECT category FROM fact_category WHERE officer = $1"
                               " AND valid_from <= $2 AND valid_to >= $2",
                               VALUES(I(officer), I(f->day.ymd)));

    f->unit.class = FLEX_GENERAL;
    while (rows_next(r, NULL)) {
        const char *category = row_text_at(r, 0);
        if (!strcmp(category, "care_staff") || !strcmp(category, "disability"))
            f->unit.class = FLEX_CARE;
    }
    return rows_fault(r);
}

static const struct fault *
settings(struct flex *f)
{
    struct arena *a = look_arena(f->q);
    int64_t weeks = 4, least = -1, exempt = 0;
    const char *text;

    f->epoch = (struct day){ 20160404 };
    TRY(says_number(f, "flex.weeks", 1, WEEKS_MOST, &weeks));
    TRY(says(f, "flex.epoch", &text));
    if (text)
        day_parse(text, &f->epoch);
    TRY(says(f, "flex.core", &text));
    if (text)
        spans_read(a, text, &f->unit.core);
    TRY(says_number(f, "flex.day-least", 0, MINUTES_A_DAY, &least));
    TRY(says_number(f, "flex.exempt", 1, 5, &exempt));
    f->exempt = (int)exempt;
    f->unit.weeks = (int)weeks;
    f->unit.first = flex_unit_first(f->epoch, f->unit.weeks, f->day);
    f->unit.on = f->unit.first;
    f->last = day_add(f->unit.first, f->unit.weeks * A_WEEK - 1);
    const char *class =
        f->unit.class == FLEX_CARE ? "flex.day.least.care" : "flex.day.least.general";
    f->unit.day_least = (minutes)(least >= 0 ? least : law_number(f->law, class, f->unit.on, 0));
    return NULL;
}

/* Wholly leave, training or travel. */
static bool
nominal(const struct facts *f, struct day day)
{
    for (size_t i = 0; i < f->aways; i++)
        if (f->away_span[i].from < 0 && f->away[i].from.ymd <= day.ymd &&
            day.ymd <= f->away[i].until.ymd)
            return true;
    return false;
}

static bool
extra_off_in_week(const struct flex_day *days, size_t count, struct day first, struct day day)
{
    int week = day_between(first, day) / A_WEEK;

    for (size_t i = 0; i < count; i++)
        if (days[i].kind == FLEX_EXTRA_OFF && day_between(first, days[i].day) / A_WEEK == week)
            return true;
    return false;
}

/* One row of the page for every day; those with something to rule go into the unit. */
static const struct fault *
lay_days(struct flex *f, const char *base, struct doc *rows)
{
    static const char *const kinds[] = { "work", "nominal", "extra_off" };
    struct arena *a = look_arena(f->q);
    size_t n = (size_t)f->unit.weeks * A_WEEK;
    struct flex_day *days = arena_array(a, n, sizeof *days);
    struct plan *plans = arena_array(a, n, sizeof *plans);

    f->unit.day = days;
    for (size_t i = 0; i < n; i++) {
        struct day day = day_add(f->unit.first, (int)i);
        struct flex_day *d = &days[f->unit.count];

        TRY(facts_plan(&f->book, &f->facts, day, &plans[i]));
        *d = (struct flex_day){ .day = day,
                                .hours = { plans[i].from, plans[i].until },
                                .breaks = plans[i].breaks,
                                .moved = plans[i].moved & MOVED_TO_WORK };
        if (plans[i].ruling.kind == DAY_ZERO_ALLOC)
            d->kind = FLEX_EXTRA_OFF;
        else if (plans[i].ruling.kind == DAY_WORKDAY && nominal(&f->facts, day))
            d->kind = FLEX_NOMINAL;
        else if (plans[i].from < 0)
            continue;
        f->unit.count++;
    }
    for (size_t i = 0; i < f->unit.count; i++)
        days[i].exempt = f->exempt && day_weekday(days[i].day) == f->exempt &&
                         days[i].kind == FLEX_WORK && !day_ruling(f->law, days[i].day, 0).holiday &&
                         !extra_off_in_week(days, f->unit.count, f->unit.first, days[i].day);
    for (size_t i = 0, k = 0; i < n; i++) {
        struct day day = day_add(f->unit.first, (int)i);
        bool listed = k < f->unit.count && days[k].day.ymd == day.ymd;
        struct doc *row = doc_row(rows);

        doc_day(row, "day", day);
        bool holiday = listed && days[k].kind == FLEX_WORK && plans[i].ruling.kind == DAY_HOLIDAY;
        doc_text(row, "kind", holiday ? "holiday" : listed ? kinds[days[k].kind] : "off");
        doc_text(row, "holiday", plans[i].ruling.name);
        if (listed && days[k].kind == FLEX_WORK)
            doc_span(row, "allot", days[k].hours);
        else
            doc_null(row, "allot");
        if (listed)
            doc_minutes(row, "minutes", flex_day_minutes(a, f->law, f->unit.on, &days[k]));
        else
            doc_null(row, "minutes");
        doc_bool(row, "exempt", listed && days[k].exempt);
        doc_text(row, "href", arena_text(a, "%s/%s/why", base, day_iso(a, day)));
        k += listed;
    }
    return NULL;
}

static void
unit_doc(const struct flex *f, struct doc *d)
{
    struct doc *core;

    doc_day(d, "first", f->unit.first);
    doc_day(d, "last", f->last);
    doc_int(d, "weeks", f->unit.weeks);
    doc_day(d, "epoch", f->epoch);
    doc_text(d, "class", f->unit.class == FLEX_CARE ? "care" : "general");
    core = doc_list(d, "core");
    for (size_t i = 0; i < f->unit.core.count; i++)
        doc_span(doc_row(core), "span", f->unit.core.at[i]);
    doc_minutes(d, "day_least", f->unit.day_least);
}

/* What fails, by rule; and the reasons that the check left. */
static void
ruled(const struct flex *f, struct doc *d)
{
    struct arena *a = look_arena(f->q);
    struct trail trail = { .arena = a, .law = f->law };
    struct flex_ruling r;

    flex_check(&trail, a, f->law, &f->unit, &r);
    doc_bool(d, "spoken", r.spoken);
    if (!r.spoken) {
        doc_null(d, "total");
        doc_null(d, "required");
        doc_list(d, "findings");
        doc_face(doc_int(d, "findings_count", 0));
        doc_face(doc_bool(d, "findings_some", false));
        doc_null(d, "why");
        return;
    }
    doc_minutes(d, "total", r.total);
    doc_minutes(d, "required", r.required);
    struct doc *findings = doc_list(d, "findings");
    int64_t count = 0;
    for (int bit = 0; flex_fault_rules[bit]; bit++) {
        if (!(r.faults & 1U << bit))
            continue;
        struct doc *row = doc_row(findings);
        doc_text(row, "rule", flex_fault_rules[bit]);
        doc_text(row, "article", law_word(f->law, flex_fault_rules[bit], look_lang(f->q)));
        doc_day(row, "day", r.at[bit]);
        count++;
    }
    doc_face(doc_int(d, "findings_count", count));
    doc_face(doc_bool(d, "findings_some", count > 0));
    trail_doc(&trail, look_lang(f->q), doc_list(doc_object(d, "why"), "reasons"));
}

const struct fault *
time_flex(struct look *now, const struct seen *who, const struct input *in, struct doc *d)
{
    struct flex f = { .day = input_day(in, "day") };
    struct arena *a = look_arena(now);
    bool mine = who->officer == look_viewer(now);
    const char *base = mine ? "/me" : arena_text(a, "/people/%lld", (long long)who->officer);

    TRY(known_look(now, who, in, &f.q));
    if (f.q == now)
        f.q = look_facts(now, who);
    f.book.back = f.q;
    f.law = look_law(f.q);
    /* Home and regime first: the unit's length decides which days are read. */
    TRY(facts_load(&f.book, who->officer, f.day, f.day, &f.facts));
    f.home = facts_home(&f.facts, f.day);
    const struct facts_spell *regime = spell_on(f.facts.regime, f.facts.regimes, f.day);
    f.law = regime ? law_under(f.law, regime->text) : f.law;
    TRY(class_of(&f, who->officer));
    TRY(settings(&f));
    TRY(facts_load(&f.book, who->officer, f.unit.first, f.last, &f.facts));
    doc_day(d, "day", f.day);
    TRY(officer_on(f.q, who->officer, input_day(in, "day"), doc_object(d, "officer")));
    doc_bool(d, "mine", mine);
    known_doc(f.q, d);
    doc_bool(d, "applies", f.set);
    holidays_doc(f.q, f.unit.first, f.last, d);
    unit_doc(&f, doc_object(d, "unit"));
    struct doc *rows = doc_list(d, "rows");
    TRY(lay_days(&f, base, rows));
    ruled(&f, d);
    doc_int(d, "release", law_release_at(f.law, f.unit.on));
    doc_text(d, "regime", law_regime(f.law));
    struct doc *links = doc_object(d, "links");
    const char *self = arena_text(a, "%s/%s/flextime", base, day_iso(a, f.day));
    doc_text(links, "self", self);
    doc_text(links, "json", arena_text(a, "%s.json", self));
    doc_text(links, "prev",
             arena_text(a, "%s/%s/flextime", base, day_iso(a, day_add(f.unit.first, -1))));
    doc_text(links, "next", arena_text(a, "%s/%s/flextime", base, day_iso(a, day_add(f.last, 1))));
    doc_text(links, "back", arena_text(a, "%s/%s", base, arena_copy(a, day_iso(a, f.day), 7)));
    doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer));
    return NULL;
}

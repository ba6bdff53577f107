/*
 * Why is this the number?  A day's or a month's figures with everything they rest on.
 *
 * GET /me/{day}/why   /me/{month}/why   as_known      and the same under /people/{person}
 *
 * With as_known, a line of the journal, it says what it said then (desk/known.h): the functions
 * below do not know the difference.
 *
 * The facts (taps, orders, hours asked, absences) stand beside the figures, and each figure has the
 * reasons that the function left which made it (record.c, left.c).
 */
#include "app/time/known.h"
#include "app/time/overtime.h"
#include "app/time/shape.h"

#include <stdlib.h>
#include <string.h>

static void
spans_doc(struct doc *d, const char *key, struct spans spans)
{
    struct doc *list = doc_list(d, key);

    for (size_t i = 0; i < spans.count; i++)
        doc_span(doc_row(list), "span", spans.at[i]);
}

static void
asked(struct doc *d, const struct daily *daily)
{
    const struct workday *w = &daily->w;

    if (w->allot_from >= 0)
        doc_span(d, "allot", (struct span){ w->allot_from, w->allot_until });
    else
        doc_null(d, "allot");
    spans_doc(d, "breaks", w->breaks);
}

/* Leave and absences that lie over the day. */
static const struct fault *
away(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    struct rows *r = seen_rows(q, &thing_absence,
                               "WHERE officer = $1 AND day <= $2 AND day_to >= $2 ORDER BY id",
                               VALUES(I(officer), I(day.ymd)));

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);
        struct span span = { (minutes)rows_int(r, "from_minute"),
                             (minutes)rows_int(r, "until_minute") };

        doc_text(row, "away", rows_text(r, "kind"));
        doc_day(row, "from", (struct day){ (int32_t)rows_int(r, "day") });
        doc_day(row, "to", (struct day){ (int32_t)rows_int(r, "day_to") });
        if (span.until > span.from && span.from >= 0)
            doc_span(row, "span", span);
        else
            doc_null(row, "span");
    }
    return rows_fault(r);
}

/* Minutes of the allotted hours by kind of leave or absence, as the row keeps them. */
static void
kinds_doc(struct arena *a, const struct daily *daily, struct doc *list)
{
    const char *s = daily_told(daily) && daily->w.away_kinds ? daily->w.away_kinds : "";

    while (*s) {
        size_t n = strcspn(s, ",");
        const char *colon = memchr(s, ':', n);
        struct doc *row;

        if (!colon)
            return;
        row = doc_row(list);
        doc_text(row, "away", arena_copy(a, s, (size_t)(colon - s)));
        doc_minutes(row, "minutes", (minutes)strtol(colon + 1, NULL, 10));
        s += n + (s[n] == ',');
    }
}

/* Under which numbers the figures stand. */
static void
by_law(struct look *q, int release, const char *regime, struct doc *d)
{
    doc_text(d, "regime", regime ? regime : "nps");
    if (release)
        doc_int(d, "release", release);
    else
        doc_null(d, "release");
    doc_int(d, "release_now", law_release(look_law(q)));
}

static void
links_of(struct look *q, const struct seen *who, const char *self, const char *back, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct doc *links = doc_object(d, "links");

    int64_t line = look_known(q);

    doc_bool(d, "mine", who->officer == look_viewer(q));
    known_doc(q, d);
    doc_text(links, "self", self);
    doc_text(links, "back", back);
    doc_text(links, "json",
             line ? arena_text(a, "%s.json?as_known=%lld", self, (long long)line)
                  : arena_text(a, "%s.json", self));
    doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer));
}

const struct fault *
time_why_day(struct look *now, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q;

    TRY(known_look(now, who, in, &q));
    struct arena *a = look_arena(q);
    struct day day = input_day(in, "day");
    struct days days;

    TRY(days_load(q, who->officer, day, day, &days));
    const struct daily *daily = &days.at[0];
    doc_day(d, "day", day);
    doc_null(d, "month");
    holidays_doc(q, day, day, d);
    TRY(officer_on(q, who->officer, day, doc_object(d, "officer")));
    doc_text(d, "kind", day_kind_word(daily->w.kind));
    doc_text(d, "holiday", daily->w.holiday);
    by_law(q, daily_told(daily) ? daily->w.law_release : 0, daily->w.regime, d);
    asked(d, daily);
    struct doc *orders = doc_list(d, "orders"), *absent = doc_list(d, "away");
    struct doc *taps = doc_list(d, "taps");
    /* Who may not see the day today does not see what it rested on then. */
    if (!look_known(q) || who->officer == look_viewer(q) || daily->settled) {
        TRY(orders_doc(q, who->officer, day, orders));
        TRY(away(q, who->officer, day, absent));
        TRY(record_taps(q, daily, taps));
    }
    kinds_doc(a, daily, doc_list(d, "kinds"));
    record_figures(q, &days, daily, doc_list(d, "figures"));
    struct doc *findings = doc_list(d, "findings");
    TRY(findings_days(q, &days, day, day, findings));
    doc_face(doc_bool(d, "findings_some", doc_count(findings) > 0));
    doc_null(d, "rows");
    doc_null(d, "totals");
    doc_null(d, "left");
    const char *iso = day_iso(a, day);
    links_of(q, who, arena_text(a, "%s/%s/why", days.base, iso),
             arena_text(a, "%s/records/%s", days.base, iso), d);
    return NULL;
}

/* A day that brings something into the month's figures. */
static void
month_row(struct look *q, const struct days *days, const struct daily *daily, struct doc *row)
{
    const struct workday *w = &daily->w;

    doc_day(row, "day", daily->day);
    asked(row, daily);
    if (w->first_in >= 0)
        doc_clock(row, "from", w->first_in);
    else
        doc_null(row, "from");
    if (w->last_out >= 0 && !w->open)
        doc_clock(row, "until", w->last_out);
    else
        doc_null(row, "until");
    spans_doc(row, "ordered", w->ordered);
    figures_doc(&daily->sum, false, row);
    daily_passing(daily, row);
    doc_text(row, "away", w->away);
    doc_int(row, "release", w->law_release);
    doc_text(
        row, "href",
        arena_text(look_arena(q), "%s/%s/why", days->base, day_iso(look_arena(q), daily->day)));
}

const struct fault *
time_why_month(struct look *now, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q;

    TRY(known_look(now, who, in, &q));
    struct arena *a = look_arena(q);
    struct day first = day_month_first(input_day(in, "month")), last = day_month_last(first);
    const char *regime = NULL;
    struct days days;
    int release = 0;

    TRY(days_load(q, who->officer, first, last, &days));
    TRY(pay_staff_load(q, who, &days));
    doc_null(d, "day");
    doc_null(d, "figures");
    doc_null(d, "kinds");
    doc_month(d, "month", first);
    holidays_doc(q, first, last, d);
    TRY(officer_in(q, who->officer, first, last, doc_object(d, "officer")));
    struct before before;
    TRY(before_load(q, who->officer, &before));
    minutes brought = opening_minutes(&before, first);
    struct doc *rows = doc_list(d, "rows");
    for (size_t i = 0; i < days.count; i++) {
        const struct daily *daily = &days.at[i];

        bool told = daily_told(daily);
        if (!told && !daily->sum.carried)
            continue;
        if (told && release < daily->w.law_release)
            release = daily->w.law_release;
        regime = told ? daily->w.regime : regime;
        struct doc *row = doc_row(rows);
        month_row(q, &days, daily, row);
        rates_row(q, &days, first, daily->day, brought, row);
    }
    by_law(q, release, regime, d);
    struct overtime_year year;
    TRY(overtime_year_load(q, who, first, &before, &year));
    month_totals(q, &days, first, &year, &before, doc_object(d, "totals"));
    struct doc *findings = doc_list(d, "findings");
    left_doc(q, &year, 0, findings, d);
    TRY(findings_days(q, &days, first, last, findings));
    doc_face(doc_bool(d, "findings_some", doc_count(findings) > 0));
    const char *self = arena_text(a, "%s/%s", days.base, arena_copy(a, day_iso(a, first), 7));
    links_of(q, who, arena_text(a, "%s/why", self), self, d);
    return NULL;
}

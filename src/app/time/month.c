/*
 * A week and a month of somebody's days, and the attendance book (出勤簿) as a sheet.
 *
 * GET /me/{week}   /me/{month}   /me/{month}/print      and the same under /people/{person}
 */
#include "app/time/leave.h"
#include "app/time/overtime.h"
#include "app/time/shape.h"

#include <string.h>

const char *
day_kind_word(enum day_kind kind)
{
    return kind == DAY_ZERO_ALLOC ? "zero" : day_kind_name(kind);
}

const char *
month_iso(struct arena *a, struct day day)
{
    return arena_copy(a, day_iso(a, day), 7);
}

static void
rows(struct look *q, const struct days *days, struct day from, struct day until, struct doc *d)
{
    struct doc *list = doc_list(d, "rows");

    for (struct day day = from; day.ymd <= until.ymd; day = day_add(day, 1))
        day_row(q, days, days_on(days, day), doc_row(list));
}

static void
month_rows(struct look *q, const struct days *days, struct day first, const struct before *before,
           struct doc *d)
{
    struct doc *list = doc_list(d, "rows");
    minutes brought = opening_minutes(before, first);

    for (struct day day = first; day_month(day) == day_month(first); day = day_add(day, 1)) {
        struct doc *row = doc_row(list);

        day_row(q, days, days_on(days, day), row);
        rates_row(q, days, first, day, brought, row);
    }
}

static void
whose(struct look *q, const struct seen *who, struct doc *d, struct doc *links)
{
    doc_bool(d, "mine", who->officer == look_viewer(q));
    doc_text(links, "person", arena_text(look_arena(q), "/people/%lld", (long long)who->officer));
}

const struct fault *
time_week(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day monday = input_day(in, "week"), sunday = day_add(monday, 6);
    struct days days;

    TRY(days_load(q, who->officer, monday, sunday, &days));
    doc_day(d, "from", monday);
    doc_day(d, "until", sunday);
    holidays_doc(q, monday, sunday, d);
    TRY(officer_in(q, who->officer, monday, sunday, doc_object(d, "officer")));
    rows(q, &days, monday, sunday, d);
    day_totals(q, &days, monday, sunday, doc_object(d, "totals"));
    struct doc *links = doc_object(d, "links");
    const char *self = arena_text(a, "%s/%s", days.base, week_iso(a, monday));
    doc_text(links, "self", self);
    doc_text(links, "prev", arena_text(a, "%s/%s", days.base, week_iso(a, day_add(monday, -7))));
    doc_text(links, "next", arena_text(a, "%s/%s", days.base, week_iso(a, day_add(monday, 7))));
    doc_text(links, "month", arena_text(a, "%s/%s", days.base, month_iso(a, day_add(monday, 3))));
    doc_text(links, "csv", arena_text(a, "%s.csv", self));
    doc_text(links, "json", arena_text(a, "%s.json", self));
    whose(q, who, d, links);
    return NULL;
}

static const struct fault *
closed_on(struct look *q, int64_t officer, struct day first, struct doc *d)
{
    struct rows *r =
        seen_rows(q, &thing_closed, "WHERE officer = $1 AND day = $2 ORDER BY id DESC LIMIT 1",
                  VALUES(I(officer), I(first.ymd)));
    struct day closed = { 0 };

    while (rows_next(r, NULL))
        closed.ymd = (int32_t)rows_int(r, "closed_day");
    doc_day(d, "closed", closed);
    return rows_fault(r);
}

/* What a month and its sheet share. */
struct month {
    struct days days;
    struct before before;
    struct overtime_year year;
};

static const struct fault *
month_of(struct look *q, const struct seen *who, struct day first, struct month *m, struct doc *d)
{
    struct days *days = &m->days;

    TRY(before_load(q, who->officer, &m->before));
    TRY(overtime_year_load(q, who, first, &m->before, &m->year));
    TRY(days_load(q, who->officer, first, day_month_last(first), days));
    TRY(pay_staff_load(q, who, days));
    doc_month(d, "month", first);
    holidays_doc(q, first, day_month_last(first), d);
    TRY(officer_in(q, who->officer, first, day_month_last(first), doc_object(d, "officer")));
    TRY(closed_on(q, who->officer, first, d));
    month_rows(q, days, first, &m->before, d);
    month_totals(q, days, first, &m->year, &m->before, doc_object(d, "totals"));
    return NULL;
}

const struct fault *
time_month(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day first = day_month_first(input_day(in, "month"));
    struct day now = day_month_first(look_today(q));
    struct month m;
    int64_t questions = 0;

    TRY(month_of(q, who, first, &m, d));
    const struct days *days = &m.days;
    for (size_t i = 0; i < days->count; i++) {
        const char *state = daily_state(q, &days->at[i]);
        questions += state && (!strcmp(state, "question") || !strcmp(state, "open"));
    }
    if (questions)
        doc_int(d, "questions", questions);
    else
        doc_null(d, "questions");
    day_book(q, days, first, doc_object(d, "book"));
    struct day last = day_month_last(first), today = look_today(q);
    struct doc *findings = doc_list(d, "findings");
    left_doc(q, &m.year, 0, findings, d);
    TRY(findings_days(q, days, first, last, findings));
    doc_face(doc_bool(d, "findings_some", doc_count(findings) > 0));
    TRY(leave_left(q, who->officer, last.ymd < today.ymd ? last : today, &m.before, d));
    struct doc *links = doc_object(d, "links");
    const char *self = arena_text(a, "%s/%s", days->base, month_iso(a, first));
    doc_text(links, "self", self);
    doc_text(links, "prev",
             arena_text(a, "%s/%s", days->base, month_iso(a, day_add_months(first, -1))));
    doc_text(links, "next",
             arena_text(a, "%s/%s", days->base, month_iso(a, day_add_months(first, 1))));
    doc_text(links, "now",
             first.ymd == now.ymd ? NULL : arena_text(a, "%s/%s", days->base, month_iso(a, now)));
    doc_text(links, "print", arena_text(a, "%s/print", self));
    doc_text(links, "why", arena_text(a, "%s/why", self));
    const char *days_of = arena_text(a, "from=%s&until=%s", day_iso(a, first), day_iso(a, last));
    doc_text(links, "changes",
             who->officer == look_viewer(q)
                 ? arena_text(a, "/me/changes?%s", days_of)
                 : arena_text(a, "/changes?person=%lld&%s", (long long)who->officer, days_of));
    doc_text(links, "csv", arena_text(a, "%s.csv", self));
    doc_text(links, "json", arena_text(a, "%s.json", self));
    doc_text(links, "special",
             who->tie & TIE_SUPERIOR ? arena_text(a, "/people/%lld/special/new?month=%s",
                                                  (long long)who->officer, month_iso(a, first))
                                     : NULL);
    whose(q, who, d, links);
    struct doc *special = doc_list(d, "special");
    TRY(special_doc(q, who->officer, first, special));
    doc_face(doc_bool(d, "special_shown", doc_count(special) || who->tie & TIE_SUPERIOR));
    return NULL;
}

const struct fault *
month_sheet(struct look *q, const struct seen *who, struct day first, const char **ret_base,
            struct doc *d)
{
    struct month m;

    TRY(month_of(q, who, first, &m, d));
    *ret_base = m.days.base;
    doc_text(d, "section",
             !m.year.judged                           ? NULL
             : m.year.facts.section == SECTION_HETERO ? "hetero"
                                                      : "normal");
    int64_t there = 0;
    doc_get_int(doc_get(d, "totals"), "days", &there);
    doc_int(d, "days", there);
    doc_moment(d, "printed", look_now(q));
    doc_null(d, "head");
    return NULL;
}

const struct fault *
time_month_print(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day first = day_month_first(input_day(in, "month"));
    const char *base;

    TRY(month_sheet(q, who, first, &base, d));
    doc_face(doc_bool(d, "alone", true)); /* on its page */
    struct doc *links = doc_object(d, "links");
    doc_text(links, "month", arena_text(a, "%s/%s", base, month_iso(a, first)));
    doc_text(links, "why", arena_text(a, "%s/%s/why", base, month_iso(a, first)));
    doc_text(links, "prev",
             arena_text(a, "%s/%s/print", base, month_iso(a, day_add_months(first, -1))));
    doc_text(links, "next",
             arena_text(a, "%s/%s/print", base, month_iso(a, day_add_months(first, 1))));
    return NULL;
}

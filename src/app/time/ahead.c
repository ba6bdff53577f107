/* What would an order do to the limits of its months? */
#include "app/time/ahead.h"

#include "app/time/left.h"
#include "law/spans.h"

/* Hours that are asked of each day, what is ordered already, and what was worked, as minutes of
 * the first day. */
struct ahead {
    struct look *q;
    struct day day;
    struct days days;
    struct spans asked, ordered;
};

static struct spans
later(struct arena *a, struct spans s, int days)
{
    struct span *at = arena_array(a, s.count + 1, sizeof *at);

    for (size_t i = 0; i < s.count; i++)
        at[i] = (struct span){ s.at[i].from + days * MINUTES_A_DAY,
                               s.at[i].until + days * MINUTES_A_DAY };
    return (struct spans){ at, s.count };
}

static void
gather(struct ahead *w)
{
    struct arena *a = look_arena(w->q);

    for (size_t i = 0; i < w->days.count; i++) {
        const struct daily *d = &w->days.at[i];
        struct span allot = { d->w.allot_from, d->w.allot_until };
        struct spans hours = { &allot, allot.from >= 0 };

        w->asked = spans_join(a, w->asked, later(a, hours, (int)i));
        w->ordered = spans_join(a, w->ordered, later(a, daily_orders(d), (int)i));
    }
}

/* Of the span, what is overtime on the calendar day that is `i` days later: outside the hours
 * asked, not ordered yet, and of a day that is over only what was worked. */
static minutes
adds_on(struct ahead *w, struct span span, int i)
{
    struct arena *a = look_arena(w->q);
    struct span day = { i * MINUTES_A_DAY, (i + 1) * MINUTES_A_DAY };
    struct spans own = spans_within(a, (struct spans){ &span, 1 }, day);

    own = spans_minus(a, spans_minus(a, own, w->asked), w->ordered);
    if (day_add(w->day, i).ymd >= look_today(w->q).ymd)
        return spans_length(own);
    struct spans there = { 0 };
    for (size_t k = 0; k < w->days.count; k++)
        there = spans_join(a, there, later(a, w->days.at[k].w.present, (int)k));
    return spans_length(spans_shared(a, own, there));
}

/* Orders of the month from today on that were not worked yet. */
static const struct fault *
planned_in(struct look *q, int64_t officer, struct day month, minutes *ret)
{
    struct day today = look_today(q), last = day_month_last(month);
    struct day from = day_month_first(month);
    struct days days;

    *ret = 0;
    if (from.ymd < today.ymd)
        from = today;
    if (last.ymd < from.ymd)
        return NULL;
    TRY(days_load(q, officer, from, last, &days));
    for (size_t i = 0; i < days.count; i++) {
        minutes ordered = spans_length(daily_orders(&days.at[i]));

        if (ordered > days.at[i].w.sum.overtime)
            *ret += ordered - days.at[i].w.sum.overtime;
    }
    return NULL;
}

static void
figure(struct doc *row, const char *amount, const char *times, const struct shown *s)
{
    if (!s->known)
        doc_null(row, amount), doc_null(row, times);
    else if (s->kind == LIMIT_OFTEN)
        doc_null(row, amount), doc_int(row, times, s->used);
    else
        doc_minutes(row, amount, (minutes)s->used), doc_null(row, times);
}

static struct judged
judge(struct look *q, struct overtime_year *year, struct overtime_ruling *ruling)
{
    struct judged j = { .year = year,
                        .ruling = ruling,
                        .trail = { .arena = look_arena(q), .law = year->law } };

    overtime_judge(&j.trail, year->law, &year->facts, ruling);
    return j;
}

static void
add_to(struct overtime_year *year, struct day month, struct day day, minutes m)
{
    int at = service_month(year->first, month);

    if (at >= 0 && at < SERVICE_MONTHS && year->month[at] != MINUTES_UNKNOWN)
        year->month[at] += m;
    if (year->facts.moved_in.ymd && day.ymd < year->facts.moved_in.ymd &&
        year->facts.before_move != MINUTES_UNKNOWN)
        year->facts.before_move += m;
}

static const struct fault *
month_doc(struct ahead *w, const struct seen *who, struct day day, minutes adds, struct doc *row)
{
    struct overtime_ruling before = { 0 }, after = { 0 };
    struct day month = day_month_first(day);
    struct overtime_year year;
    struct before rests;
    minutes planned;

    doc_month(row, "month", month);
    doc_minutes(row, "adds", adds);
    TRY(planned_in(w->q, who->officer, month, &planned));
    if (planned)
        doc_minutes(row, "planned", planned);
    else
        doc_null(row, "planned");
    struct doc *list = doc_list(row, "limits");
    TRY(before_load(w->q, who->officer, &rests));
    TRY(overtime_year_load(w->q, who, month, &rests, &year));
    if (!year.judged)
        return NULL;
    add_to(&year, month, day_month_last(month), planned);
    struct judged was = judge(w->q, &year, &before);
    struct shown at[FINDINGS_MOST];
    for (size_t i = 0; i < before.count; i++)
        at[i] = limit_shown(&was, &before.finding[i]);
    add_to(&year, month, day, adds);
    struct judged will = judge(w->q, &year, &after);
    for (size_t i = 0; i < after.count && i < before.count; i++) {
        struct shown s = limit_shown(&will, &after.finding[i]);
        struct doc *limit = doc_row(list);

        doc_text(limit, "limit", limit_name(s.kind));
        figure(limit, "before", "times_before", &at[i]);
        figure(limit, "after", "times_after", &s);
        limit_bound_doc(limit, s.kind, s.spoken ? s.most : -1,
                        limit_below(year.law, month, s.kind, s.most));
        doc_text(limit, "was", limit_word_name(at[i].word));
        doc_text(limit, "verdict", limit_word_name(s.word));
    }
    return NULL;
}

const struct fault *
ahead_doc(struct look *q, const struct seen *who, struct day day, struct span span,
          struct doc *months)
{
    struct ahead w = { .q = q, .day = day };
    int last = (span.until - 1) / MINUTES_A_DAY;
    minutes adds = 0;

    TRY(days_load(q, who->officer, day, day_add(day, last), &w.days));
    gather(&w);
    for (int i = 0; i <= last; i++) {
        struct day on = day_add(day, i), next = day_add(day, i + 1);

        adds += adds_on(&w, span, i);
        if (i < last && day_month_first(next).ymd == day_month_first(on).ymd)
            continue;
        TRY(month_doc(&w, who, on, adds, doc_row(months)));
        adds = 0;
    }
    return NULL;
}

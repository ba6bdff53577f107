/* The day as a band: one drawing from 7 to 22, wider where the day needs it. */
#include "app/time/days.h"

#include <string.h>

enum { OPENS = CLOCK(7, 0), CLOSES = CLOCK(22, 0) };

static void
widen(struct axis *x, minutes m)
{
    if (m >= 0 && m < x->from)
        x->from = m / 60 * 60;
    if (m > x->until)
        x->until = (m + 59) / 60 * 60;
}

struct axis
axis_of(const struct daily *d, minutes now)
{
    struct axis x = { OPENS, CLOSES };
    struct spans orders = daily_orders(d);

    widen(&x, d->w.allot_from);
    widen(&x, d->w.allot_until);
    widen(&x, d->w.first_in);
    widen(&x, d->w.last_out);
    for (size_t i = 0; i < orders.count; i++) {
        widen(&x, orders.at[i].from);
        widen(&x, orders.at[i].until);
    }
    widen(&x, now);
    return x;
}

/* A share of the axis as per cent, with two places at most. */
static const char *
percent(struct arena *a, int64_t part, int64_t whole)
{
    int64_t hundredths = whole > 0 ? (part * 10000 + whole / 2) / whole : 0;

    if (hundredths < 0)
        hundredths = 0;
    if (hundredths % 100 == 0)
        return arena_text(a, "%lld%%", (long long)(hundredths / 100));
    return arena_text(a, "%lld.%02lld%%", (long long)(hundredths / 100),
                      (long long)(hundredths % 100));
}

const char *
axis_x(struct arena *a, struct axis x, minutes m)
{
    m = m < x.from ? x.from : m > x.until ? x.until : m;
    return percent(a, m - x.from, x.until - x.from);
}

const char *
axis_w(struct arena *a, struct axis x, struct span s)
{
    struct span shown = span_shared(s, (struct span){ x.from, x.until });

    return percent(a, span_length(shown), x.until - x.from);
}

void
axis_hours(struct arena *a, struct axis x, minutes now, struct doc *list)
{
    int step = x.until - x.from > HOURS(20) ? 2 : 1; /* labels would touch */

    for (minutes m = x.from; m <= x.until; m += 60) {
        struct doc *hour = doc_row(list);
        bool hidden = (now >= 0 && m - now < 52 && now - m < 52) || (m / 60) % step;

        doc_text(hour, "x", axis_x(a, x, m));
        doc_text(hour, "label", hidden ? NULL : arena_text(a, "%d", (int)(m / 60)));
    }
}

static const char *
tint(const struct workday *w)
{
    if (w->away && w->away_whole)
        return strcmp(w->away, "trip") && strcmp(w->away, "training") ? "leave" : "elsewhere";
    return w->place ? place_name(w->place) : w->is_away && w->away_whole ? "leave" : "office";
}

static void
bar(struct arena *a, struct axis x, struct span s, const char *kind, struct doc *list)
{
    struct doc *row;

    if (span_length(span_shared(s, (struct span){ x.from, x.until })) <= 0)
        return;
    row = doc_row(list);
    doc_text(row, "x", axis_x(a, x, s.from));
    doc_text(row, "w", axis_w(a, x, s));
    if (kind)
        doc_text(row, "kind", kind);
}

void
band_bars(struct look *q, struct axis x, const struct daily *d, struct doc *band)
{
    struct arena *a = look_arena(q);
    const struct workday *w = &d->w;
    struct doc *plan = doc_list(band, "plan"), *over = doc_list(band, "over");
    struct doc *did = doc_list(band, "did");
    struct spans orders = daily_orders(d);

    if (w->allot_from >= 0 && (w->kind == DAY_WORKDAY || w->came)) {
        struct span hours = { w->allot_from, w->allot_until };
        struct spans parts = spans_minus(a, (struct spans){ &hours, 1 }, w->breaks);
        for (size_t i = 0; i < parts.count; i++) {
            bar(a, x, parts.at[i], tint(w), plan);
            if (!i && plan->in.last)
                doc_clock(plan->in.last, "label", parts.at[i].from);
            else if (plan->in.last)
                doc_null(plan->in.last, "label");
        }
    }
    for (size_t i = 0; i < orders.count; i++) {
        bar(a, x, orders.at[i], NULL, over);
        if (over->in.last)
            doc_minutes(over->in.last, "length", span_length(orders.at[i]));
    }
    struct spans there = w->present;
    if (daily_running(q, d) && !w->on_break) {
        struct span running = { w->since, now_on(q, d->day) };
        there = spans_join(a, there, (struct spans){ &running, 1 });
    }
    there =
        spans_minus(a, there, spans_minus(a, w->breaks, workday_breaks_ordered(a, look_law(q), w)));
    for (size_t i = 0; i < there.count; i++)
        bar(a, x, there.at[i], w->place ? place_name(w->place) : "office", did);
}

static void
day_allot(struct look *q, const struct workday *w, struct doc *d)
{
    struct span hours = { w->allot_from, w->allot_until };
    struct doc *allot;

    if (w->allot_from < 0 || w->kind != DAY_WORKDAY) {
        doc_null(d, "allot");
        return;
    }
    allot = doc_object(d, "allot");
    doc_span(allot, "span", hours);
    doc_minutes(allot, "length",
                spans_length(spans_minus(look_arena(q), (struct spans){ &hours, 1 }, w->breaks)));
    if (w->breaks.count)
        doc_span(allot, "break", w->breaks.at[0]);
    else
        doc_null(allot, "break");
    doc_null(allot, "core");
}

void
day_band(struct look *q, const struct daily *daily, const struct doc *orders, struct doc *d)
{
    struct arena *a = look_arena(q);
    const struct workday *w = &daily->w;
    bool today = daily->day.ymd == look_today(q).ymd, running = daily_running(q, daily);
    minutes now = today || running ? now_on(q, daily->day) : -1;
    const char *place = w->place ? place_name(w->place) : NULL;

    day_allot(q, w, d);
    struct doc *actual = doc_list(d, "actual");
    for (size_t i = 0; i < w->present.count; i++) {
        struct doc *row = doc_row(actual);
        doc_span(row, "span", w->present.at[i]);
        doc_text(row, "place", place);
    }
    if (running && !w->on_break) {
        struct doc *open = doc_object(d, "running");
        doc_clock(open, "from", w->since);
        doc_text(open, "place", place);
    } else {
        doc_null(d, "running");
    }
    doc_put(d, "overtime", (struct doc *)(uintptr_t)orders);
    doc_list(d, "log");
    if (look_json(q))
        return;
    struct axis x = axis_of(daily, now);
    struct doc *band = doc_face(doc_object(d, "band"));
    axis_hours(a, x, now, doc_list(band, "hours"));
    doc_null(band, "core");
    band_bars(q, x, daily, band);
    doc_list(band, "log");
    if (now >= 0) {
        struct doc *line = doc_object(band, "now");
        doc_text(line, "x", axis_x(a, x, now));
        doc_clock(line, "label", now);
    } else {
        doc_null(band, "now");
    }
    struct doc *keys = doc_object(band, "keys");
    doc_text(keys, "over", daily_orders(daily).count ? "confirmed" : NULL);
    doc_bool(keys, "log", false);
}

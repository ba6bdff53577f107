/*
 * What does the law say of days and of a month, beside the limits of overtime?
 *
 *   interval            rest between the end of work and the next start   人事院規則15―14 1条の2
 *   break_length        a break that was worked is too short              人事院規則15―14 7条1項
 *   break_stretch       regular hours that run on without a break         人事院規則15―14 7条
 *   interview_month     the doctor's interview, for the month             人事院規則10―4 22条の2
 *   interview_average   the same, for an average of 2 to 6 months
 *
 * Nothing is said of what is not known: a day without its end has no rest after it.  The limits
 * that a carer may ask for (人事院規則10―11 9条・10条) wait for a record of the request.
 */
#include "app/time/days.h"
#include "app/time/overtime.h"
#include "law/rest.h"

enum { REST_BACK = 2 }; /* a stay may end on the day after the next */

struct said {
    const char *finding, *rule, *cite, *href;
    struct day day, month; /* one of them */
    minutes m, bound;
};

static struct doc *
say(struct look *q, const struct law *law, const struct said *f, struct doc *list)
{
    struct doc *row = doc_row(list);

    doc_text(row, "finding", f->finding);
    doc_text(row, "rule", f->rule);
    doc_text(row, "article", law_word(law, f->rule, look_lang(q)));
    doc_text(row, "cite", f->cite);
    doc_day(row, "day", f->day);
    if (f->month.ymd)
        doc_month(row, "month", f->month);
    else
        doc_null(row, "month");
    doc_minutes(row, "minutes", f->m);
    doc_minutes(row, "bound", f->bound);
    doc_null(row, "window");
    doc_text(row, "href", f->href);
    return row;
}

static const struct law *
law_of(struct look *q, const struct workday *w)
{
    return law_under(look_law_of(q, w->law_release), w->regime ? w->regime : "nps");
}

static const char *
href_of(struct look *q, const struct days *days, struct day day)
{
    struct arena *a = look_arena(q);

    return arena_text(a, "%s/records/%s", days->base, day_iso(a, day));
}

/* Somebody's whole record, and nothing of it is missing. */
static bool
complete(const struct daily *d)
{
    return d->settled && !d->w.masked && !d->w.open &&
           !(d->w.questions & (QUESTION_NO_OUT | QUESTION_NO_IN));
}

/* The breaks that were not worked by order. */
static struct spans
breaks_kept(struct look *q, const struct workday *w)
{
    struct arena *a = look_arena(q);

    return spans_minus(a, w->breaks, workday_breaks_ordered(a, law_of(q, w), w));
}

/* When there was work: regular hours and what was ordered, while being there. */
static struct spans
work_of(struct look *q, const struct workday *w)
{
    struct arena *a = look_arena(q);
    struct span hours = { w->allot_from, w->allot_until };
    struct spans plan = spans_minus(a, (struct spans){ &hours, w->allot_from >= 0 },
                                    workday_released(a, law_of(q, w), w));
    struct spans regular = spans_minus(a, spans_minus(a, plan, w->breaks), w->leave);
    struct spans all = spans_join(a, spans_join(a, regular, w->ordered), w->later);

    return spans_minus(a, spans_shared(a, w->present, all), breaks_kept(q, w));
}

/* The day before this one on which somebody worked, of those that may reach up to it. */
static const struct daily *
worked_before(struct look *q, const struct days *days, struct day day, struct spans *ret)
{
    for (int back = 1; back <= REST_BACK; back++) {
        const struct daily *d = days_on(days, day_add(day, -back));

        if (!d || !complete(d))
            return NULL;
        *ret = work_of(q, &d->w);
        if (ret->count)
            return d;
    }
    return NULL;
}

/* WT-INTERVAL: an effort duty, so it is told and forbids nothing. */
static void
interval_on(struct look *q, const struct days *days, const struct daily *d, struct doc *list)
{
    struct spans before, work;
    const struct daily *last;

    if (!d->settled || d->w.masked || d->w.questions & QUESTION_NO_IN)
        return;
    work = work_of(q, &d->w);
    if (d->w.open && !work.count && d->w.first_in >= 0) { /* has just begun: the arrival tells */
        struct span since = { d->w.first_in, MINUTES_A_DAY };
        struct workday begun = d->w;

        begun.present = (struct spans){ &since, 1 };
        work = work_of(q, &begun);
        if (work.count && work.at[0].from > now_on(q, d->day))
            return;
    }
    if (!work.count || !(last = worked_before(q, days, d->day, &before)))
        return;
    struct moment end = moment_at(last->day, before.at[before.count - 1].until);
    struct moment next = moment_at(d->day, work.at[0].from);
    const struct law *law = law_of(q, &last->w);
    struct interval_ruling r = interval_check(law, end, next);

    if (!r.applies || r.met || r.between < 0)
        return;
    say(q, law,
        &(struct said){ .finding = "interval",
                        .rule = "WT-INTERVAL",
                        .cite = r.cite,
                        .href = href_of(q, days, d->day),
                        .day = d->day,
                        .m = r.between,
                        .bound = (minutes)law_number(law, "interval.target", moment_day(end), 0) },
        list);
}

/* Only where work was ordered in the break: what a unit sets is asked when it is set. */
static void
breaks_on(struct look *q, const struct days *days, const struct daily *d, struct doc *list)
{
    struct arena *a = look_arena(q);
    const struct workday *w = &d->w;
    struct span hours = { w->allot_from, w->allot_until };
    struct spans through;

    if (!complete(d) || w->kind != DAY_WORKDAY || w->allot_from < 0)
        return;
    through = spans_shared(a, workday_breaks_ordered(a, law_of(q, w), w), w->present);
    if (!spans_length(through))
        return;
    const struct law *law = law_of(q, w);
    minutes planned = spans_length(spans_within(a, w->breaks, hours));
    minutes least = (minutes)law_number(law, "break.fixed.short", d->day, 45);
    bool fixed = span_length(hours) - planned == law_number(law, "hours.day", d->day, 465);
    struct break_facts f = {
        .day = d->day,
        /* A break that no fixed day may have is one of フレックスタイム制. */
        .mode = fixed && planned >= least ? BREAK_FIXED : BREAK_FLEX,
        .hours = hours,
        .breaks = spans_minus(a, (struct spans){ &hours, 1 }, work_of(q, w)),
    };

    if (f.mode == BREAK_FIXED && planned < law_number(law, "break.fixed", d->day, 60))
        f.least = least; /* the head set it */
    struct break_ruling r = break_check(a, law, &f);
    struct said one = { .day = d->day, .cite = r.cite, .href = href_of(q, days, d->day) };

    if (r.faults & BREAK_LENGTH) {
        const struct law_value *row =
            law_at(law, f.mode == BREAK_FIXED ? "break.fixed" : "break.other", d->day);

        one.finding = "break_length", one.rule = "WT-BREAK-STD", one.cite = row->cite;
        one.m = r.length, one.bound = f.least ? f.least : (minutes)row->value;
        say(q, law, &one, list);
    }
    if (r.faults & BREAK_STRETCH) {
        bool anywhere = law_at(law, "break.stretch", d->day);

        one.finding = "break_stretch", one.cite = r.cite;
        one.rule = anywhere ? "WT-BREAK-2023" : "WT-BREAK-NOON";
        one.m = r.stretch, one.bound = r.stretch_most;
        say(q, law, &one, list);
    }
}

const struct fault *
findings_days(struct look *q, const struct days *days, struct day from, struct day until,
              struct doc *list)
{
    struct days around = *days;

    /* The days before the first, whose work may end in its night. */
    if (!days_on(days, day_add(from, -REST_BACK)))
        TRY(days_load(q, days->officer, day_add(from, -REST_BACK), until, &around));
    for (struct day day = from; day.ymd <= until.ymd; day = day_add(day, 1)) {
        const struct daily *d = days_on(&around, day);

        if (!d || !d->settled || d->coming)
            continue;
        interval_on(q, &around, d, list);
        breaks_on(q, days, d, list);
    }
    return NULL;
}

void
findings_month(struct look *q, const struct overtime_year *year, struct doc *list)
{
    struct day month = day_month_first(year->facts.month);
    struct trail none = { 0 };
    struct health_ruling h;

    health_judge(&none, year->law, month, &year->facts.months, &h);
    struct said f = { .rule = "OT-HEALTH", .month = month };
    if (h.month) {
        const struct law_value *row = law_at(year->law, "health.month", month);

        f.finding = "interview_month", f.cite = row->cite;
        f.m = h.least, f.bound = (minutes)row->value;
        say(q, year->law, &f, list);
    }
    if (h.average && h.highest) {
        const struct law_value *row = law_at(year->law, "health.average", month);

        f.finding = "interview_average", f.cite = row->cite;
        f.m = h.sum / h.highest, f.bound = (minutes)row->value;
        struct doc *window = doc_object(say(q, year->law, &f, list), "window");
        doc_int(window, "months", h.highest);
        doc_month(window, "from", day_add_months(month, 1 - h.highest));
        doc_month(window, "until", month);
        doc_minutes(window, "sum", h.sum);
    }
}

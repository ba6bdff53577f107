/* Sums of the rows that stand above them, and what made each. */
#include "app/time/days.h"
#include "app/time/overtime.h"

/* Reasons of a sum: its rule, and the number in the law that gives the article. */
static const struct {
    const char *rule, *key;
} grounds[FIGURES] = {
    [FIGURE_WORKED] = { "WT-WORKED", "hours.worked" },
    [FIGURE_OVERTIME] = { "OT-COUNT", "overtime.ordered" },
    [FIGURE_NIGHT] = { "PAY-NIGHT", "night.from" },
    [FIGURE_HOLIDAY] = { "PAY-HOLIDAY", "pay.holiday" },
    [FIGURE_REGULAR_NIGHT] = { "PAY-NIGHT", "pay.night-work" },
    [FIGURE_UNORDERED] = { "OT-RECORD", "overtime.record.objective" },
    [FIGURE_LEAVE] = { "WT-LEAVE", "hours.day" },
    [FIGURE_ABSENCE] = { "PAY-DEDUCT", "hours.day" },
};

struct sum {
    struct look *q;
    const struct days *days;
    struct day from, until;
    struct figures sum;
    struct trail trail[FIGURES];
    int64_t there, away;
    bool dark;       /* a month that has ended, or days of it, and nothing was told of it */
    minutes brought; /* of the overtime: as a sum, from before the office moved over */
};

/* Days of the sum, by index: from at, before the answer. */
static size_t
begins(const struct sum *s, size_t *ret_end)
{
    size_t at = 0, end = s->days->count;

    while (at < end && s->days->at[at].day.ymd < s->from.ymd)
        at++;
    while (end > at && s->days->at[end - 1].day.ymd > s->until.ymd)
        end--;
    *ret_end = end;
    return at;
}

static void
add(struct sum *s, const struct daily *d)
{
    const struct law *law = look_law(s->q);
    const struct law *then = d->w.regime ? law_under(law, d->w.regime) : law;

    for (int f = 0; f < FIGURES; f++) {
        struct trail *t = &s->trail[f];
        bool unknown = d->sum.unknown >> f & 1;

        if (!d->sum.of[f] && !unknown)
            continue;
        s->sum.of[f] += d->sum.of[f];
        if (!grounds[f].rule)
            continue;
        bool first = !t->last;
        if (first)
            trail_rule(t, grounds[f].rule, law_at(then, grounds[f].key, d->day));
        trail_on(t, first ? NULL : "+", NULL, d->day, PART_MINUTES,
                 unknown ? MINUTES_UNKNOWN : d->sum.of[f]);
    }
    s->sum.unknown |= d->sum.unknown;
    s->there += daily_attended(d);
    s->away += daily_off(d);
}

/* The days that leave a sum unknown. */
static void
missing(const struct sum *s, size_t at, size_t end, struct doc *t)
{
    struct arena *a = look_arena(s->q);
    struct doc *list = NULL;

    for (; at < end; at++) {
        const struct daily *d = &s->days->at[at];

        if (!d->sum.unknown)
            continue;
        list = list ? list : doc_list(t, "missing");
        struct doc *row = doc_row(list);
        doc_day(row, "day", d->day);
        doc_text(row, "href", arena_text(a, "%s/records/%s", s->days->base, day_iso(a, d->day)));
    }
    if (!list)
        doc_null(t, "missing");
    doc_face(doc_bool(t, "missing_any", list != NULL));
}

/* Sums that are not always there, for a page. */
static void
others(const struct sum *s, struct doc *t)
{
    static const struct {
        enum figure figure;
        const char *word;
    } other[] = {
        { FIGURE_HOLIDAY, "holiday_regular" },
        { FIGURE_REGULAR_NIGHT, "night" },
        { FIGURE_LEAVE, "leave" },
        { FIGURE_ABSENCE, "absence" },
        { FIGURE_UNORDERED, "unordered" },
    };
    struct doc *list = doc_face(doc_list(t, "others"));

    for (size_t i = 0; i < COUNT(other); i++) {
        bool unknown = s->sum.unknown >> other[i].figure & 1;

        if (!s->sum.of[other[i].figure] && !unknown)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "figure", other[i].word);
        if (unknown)
            doc_null(row, "minutes");
        else
            doc_minutes(row, "minutes", s->sum.of[other[i].figure]);
    }
}

static void
why(struct sum *s, struct trail *rates, struct doc *t)
{
    struct doc *list = NULL;

    for (int f = 0; f <= FIGURES; f++) {
        struct trail *trail = f < FIGURES ? &s->trail[f] : rates;

        if (!trail || !trail->last)
            continue;
        if (f < FIGURES)
            trail_part(trail, "=", NULL, PART_MINUTES,
                       s->sum.unknown >> f & 1 ? MINUTES_UNKNOWN : s->sum.of[f]);
        list = list ? list : doc_list(doc_object(t, "why"), "reasons");
        trail_doc(trail, look_lang(s->q), list);
    }
    if (!list)
        doc_null(t, "why");
}

/* What was brought in is a part of the sum like a row. */
static void
add_brought(struct sum *s)
{
    struct trail *t = &s->trail[FIGURE_OVERTIME];
    bool first = !t->last;

    if (!s->brought)
        return;
    s->sum.of[FIGURE_OVERTIME] += s->brought;
    if (first)
        trail_rule(t, "OPENING", NULL);
    trail_part(t, first ? NULL : "+", "OPENING", PART_MINUTES, s->brought);
}

static void
totals(struct sum *s, struct rates *rates, struct trail *rates_trail, struct doc *t)
{
    size_t end, at = begins(s, &end);

    for (int f = 0; f < FIGURES; f++)
        s->trail[f] = (struct trail){ .arena = look_arena(s->q), .law = look_law(s->q) };
    for (size_t i = at; i < end; i++)
        add(s, &s->days->at[i]);
    add_brought(s);
    if (s->dark)
        s->sum.unknown = ~0u >> (32 - FIGURES);
    if (s->brought)
        s->sum.unknown &= ~(1u << FIGURE_OVERTIME);
    doc_int(t, "days", s->there);
    figures_doc(&s->sum, true, t);
    others(s, t);
    missing(s, at, end, t);
    if (rates)
        rates_doc(rates, t);
    why(s, rates_trail, t);
    if (s->away)
        doc_int(t, "away", s->away);
    else
        doc_null(t, "away");
}

void
day_totals(struct look *q, const struct days *days, struct day from, struct day until,
           struct doc *t)
{
    struct sum s = { .q = q, .days = days, .from = from, .until = until };

    totals(&s, NULL, NULL, t);
}

/* Did anybody tell something of a day of the month? */
static bool
told_any(const struct days *days, struct day first)
{
    for (size_t i = 0; i < days->count; i++) {
        const struct daily *d = &days->at[i];

        if (day_month(d->day) == day_month(first) && (daily_told(d) || d->sum.carried))
            return true;
    }
    return false;
}

/* Has a day of work of the month under way passed on which the officer served? */
static bool
passed_any(struct look *q, const struct days *days, struct day first)
{
    for (size_t i = 0; i < days->count; i++) {
        const struct daily *d = &days->at[i];

        if (day_month(d->day) == day_month(first) && d->day.ymd < look_today(q).ymd &&
            d->w.kind == DAY_WORKDAY && d->w.allot_from >= 0)
            return true;
    }
    return false;
}

void
month_totals(struct look *q, const struct days *days, struct day first,
             const struct overtime_year *year, const struct before *before, struct doc *t)
{
    struct trail trail = { .arena = look_arena(q), .law = look_law(q) };
    struct day last = day_month_last(first);
    struct sum s = { .q = q, .days = days, .from = first, .until = last };
    minutes month = year->month[service_month(year->first, first)];
    bool any = told_any(days, first), past = last.ymd < look_today(q).ymd;
    struct rates rates;

    s.brought = opening_minutes(before, first);
    s.dark = past ? month == MINUTES_UNKNOWN || opening_month(&before->lines, first)
                  : year->judged && passed_any(q, days, first);
    s.dark &= !any;
    rates_of(&trail, q, days, first, last, s.brought, &rates);
    rates.known &= !s.dark || !rates.paid;
    totals(&s, &rates, rates.known ? &trail : NULL, t);
    if (s.brought)
        doc_minutes(t, "brought", s.brought);
    else
        doc_null(t, "brought");
}

/* At which rate is a month's overtime paid? */
#include "app/time/shape.h"
#include "law/overtime.h"

static const struct {
    const char *name, *of_row;
    enum pay_category category;
    bool over60, night;
} rates[RATES] = {
    [RATE_WEEKDAY] = { "weekday", "rate_weekday", PAY_WEEKDAY, false, false },
    [RATE_WEEKDAY_NIGHT] = { "weekday_night", "rate_weekday_night", PAY_WEEKDAY, false, true },
    [RATE_OTHER] = { "other", "rate_other", PAY_OTHER, false, false },
    [RATE_OTHER_NIGHT] = { "other_night", "rate_other_night", PAY_OTHER, false, true },
    [RATE_SHORT] = { "short", "rate_short", PAY_SHORT, false, false },
    [RATE_SHORT_NIGHT] = { "short_night", "rate_short_night", PAY_SHORT, false, true },
    [RATE_OVER60] = { "over60", "rate_over60", PAY_WEEKDAY, true, false },
    [RATE_OVER60_NIGHT] = { "over60_night", "rate_over60_night", PAY_WEEKDAY, true, true },
    [RATE_HOLIDAY] = { "holiday", NULL, 0, false, false },
    [RATE_REGULAR_NIGHT] = { "regular_night", NULL, 0, false, false },
};

/* What is paid for regular hours is no overtime and counts to no 60 hours. */
static bool
of_overtime(int rate)
{
    return rates[rate].of_row;
}

static minutes
bucket(const struct pay_buckets *b, int rate)
{
    const struct pay_minutes *m = rates[rate].over60 ? &b->over60 : &b->by[rates[rate].category];

    return rates[rate].night ? m->night : m->day;
}

/* 16条2項: 「正規の勤務時間が割り振られた日」 of a short-time officer. */
static minutes
to_full(struct arena *a, const struct law *law, const struct days *days, const struct daily *d)
{
    struct span hours = { d->w.allot_from, d->w.allot_until };

    if (d->w.kind != DAY_WORKDAY || hours.from < 0 || !short_time_on(days, d->day))
        return 0;
    return pay_to_full(law, d->day,
                       spans_length(spans_minus(a, (struct spans){ &hours, 1 }, d->w.breaks)));
}

/* 19条の8第2項: 「第16条から第18条までの規定は、管理監督職員等には適用しない」. */
static void
tell_unpaid(struct trail *t, const struct law *law, struct day first, const struct figures *f)
{
    static const struct {
        enum figure figure;
        const char *word;
    } parts[] = {
        { FIGURE_OVERTIME, "word.overtime" },
        { FIGURE_HOLIDAY, "word.holiday-regular" },
        { FIGURE_REGULAR_NIGHT, "word.regular-night" },
    };
    bool any = false;

    for (size_t i = 0; i < COUNT(parts); i++) {
        bool unknown = f->unknown >> parts[i].figure & 1;

        if (!f->of[parts[i].figure] && !unknown)
            continue;
        if (!any)
            trail_rule(t, "PAY-MGR", law_at(law, "pay.manager.overtime", first));
        trail_part(t, any ? "、" : NULL, parts[i].word, PART_MINUTES,
                   unknown ? MINUTES_UNKNOWN : f->of[parts[i].figure]);
        trail_part(t, "×", NULL, PART_PERCENT, 0);
        any = true;
    }
}

static void
add_unpaid(struct figures *to, const struct figures *day)
{
    for (int f = 0; f < FIGURES; f++)
        to->of[f] += day->of[f];
    to->unknown |= day->unknown;
}

void
rates_of(struct trail *trail, struct look *q, const struct days *days, struct day first,
         struct day until, minutes brought, struct rates *ret)
{
    struct arena *a = look_arena(q);
    const struct law *law = look_law(q);
    struct pay_segment *segment;
    struct pay_buckets buckets;
    struct figures unpaid = { 0 };
    size_t count = 0, room = 0, wrong;

    *ret = (struct rates){ .known = true };
    for (size_t i = 0; i < days->count; i++)
        room += days->at[i].sum.overtime.count;
    segment = arena_array(a, room + 1, sizeof *segment);
    for (size_t i = 0; i < days->count; i++) {
        const struct daily *d = &days->at[i];

        if (d->day.ymd < first.ymd || d->day.ymd > until.ymd)
            continue;
        if (d->w.regime && !count)
            law = law_under(look_law(q), d->w.regime);
        if (!pay_applies(law, d->day, manager_on(days, d->day))) {
            add_unpaid(&unpaid, &d->sum);
            continue;
        }
        ret->paid = true;
        minutes full = d->sum.overtime.count ? to_full(a, law, days, d) : 0;
        for (size_t k = 0; k < d->sum.overtime.count; k++)
            segment[count++] =
                (struct pay_segment){ d->day, d->sum.overtime.at[k], d->w.kind, full };
        ret->of[RATE_HOLIDAY] += d->sum.of[FIGURE_HOLIDAY];
        ret->of[RATE_REGULAR_NIGHT] += d->sum.of[FIGURE_REGULAR_NIGHT];
        /* Which minutes are beyond 60 hours depends on every day before them. */
        if (d->sum.unknown & (1u << FIGURE_OVERTIME | 1u << FIGURE_HOLIDAY))
            ret->known = false;
    }
    ret->known &= !ret->paid || !brought;
    ret->known &= pay_buckets(trail, a, law, first, segment, count, &buckets, &wrong);
    tell_unpaid(trail, law, first, &unpaid);
    for (int r = 0; r < RATES; r++) {
        ret->percent[r] =
            of_overtime(r)
                ? pay_percent(law, first, rates[r].category, rates[r].over60, rates[r].night)
                : pay_regular_percent(law, first, r == RATE_HOLIDAY, r == RATE_REGULAR_NIGHT);
        if (of_overtime(r))
            ret->of[r] = bucket(&buckets, r);
    }
}

void
rates_doc(const struct rates *s, struct doc *row)
{
    struct doc *list;

    if (!s->known) {
        doc_null(row, "rates");
        doc_face(doc_bool(row, "rates_any", false));
        return;
    }
    list = doc_list(row, "rates");
    for (int r = 0; r < RATES; r++) {
        if (!s->of[r])
            continue;
        struct doc *one = doc_row(list);
        doc_text(one, "rate", rates[r].name);
        doc_int(one, "percent", s->percent[r]);
        doc_minutes(one, "minutes", s->of[r]);
    }
    doc_face(doc_bool(row, "rates_any", doc_count(list) > 0));
}

void
rates_row(struct look *q, const struct days *days, struct day first, struct day day,
          minutes brought, struct doc *row)
{
    const struct daily *d = days_on(days, day);
    struct trail quiet = { 0 };
    struct rates before = { .known = true }, with = { .known = true };

    /* What lies beyond 60 hours is what the days before it leave: the difference of two sums. */
    if (d && d->sum.overtime.count) {
        if (day.ymd > first.ymd)
            rates_of(&quiet, q, days, first, day_add(day, -1), brought, &before);
        rates_of(&quiet, q, days, first, day, brought, &with);
    }
    for (int r = 0; r < RATES; r++) {
        minutes m = with.of[r] - before.of[r];

        if (!of_overtime(r))
            continue;
        if (with.known && before.known && m)
            doc_minutes(row, rates[r].of_row, m);
        else
            doc_null(row, rates[r].of_row);
    }
}

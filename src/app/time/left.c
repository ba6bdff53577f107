/* What does the law still leave of a month, and why? */
#include "app/gauge.h"
#include "app/time/known.h"
#include "app/time/opening.h"
#include "app/time/regime.h"

#include <string.h>

#include "law/pace.h"

enum {
    BACK = 24,
    MONTHS = BACK + 1
}; /* two years: limit year, averages, and sections moved within */

struct year_past {
    minutes overtime[MONTHS];
    bool unconfirmed[MONTHS]; /* brought in, and not yet confirmed by both */
    struct overtime_so_far so_far;
    bool so_far_unconfirmed;
    struct section_spell spell[MONTHS * 2];
    size_t spells;
    struct day first;
    bool section_known;
};

static size_t
month_index(struct day first, struct day month)
{
    return (size_t)((day_year(month) - day_year(first)) * 12 + day_month(month) - day_month(first));
}

static void
place(struct year_past *past, struct day first, struct day since, enum section section)
{
    enum section before = section == SECTION_HETERO ? SECTION_NORMAL : SECTION_HETERO;

    if (since.ymd && past->spells == 0) /* it was the other one before */
        past->spell[past->spells++] = (struct section_spell){ past->first, before };
    if (past->spells && past->spell[past->spells - 1].section == section)
        return;
    struct day from = !past->spells ? past->first : since.ymd ? since : first;
    past->spell[past->spells++] = (struct section_spell){ from, section };
}

/* Months told by a sum alone (年度累計): those of the limit year that is asked about. */
static void
brought_in(const struct opening_book *book, struct year_past *past, struct day month)
{
    for (size_t i = 0; i < book->count; i++) {
        const struct opening *o = &book->at[i];
        struct day first = o->line.from;

        if (o->line.kind == OPENING_OVERTIME && first.ymd >= past->first.ymd &&
            first.ymd <= month.ymd)
            past->unconfirmed[month_index(past->first, first)] = !o->confirmed;
        if (o->line.kind != OPENING_YEAR || day_add_months(first, 12).ymd <= month.ymd)
            continue;
        past->so_far = (struct overtime_so_far){ first, day_month_first(o->line.to),
                                                 (minutes)o->line.minutes, (int)o->line.times };
        past->so_far_unconfirmed = !o->confirmed;
    }
}

/*
 * A month that has ended, in which the officer served and of which nothing was told, here or by
 * what was brought in, is not known; it is not 0.  The cube says the same (app/limits/standing.c).
 */
static const struct fault *
load(struct look *q, int64_t officer, struct day month, const struct before *before,
     struct year_past *past)
{
    bool told[MONTHS] = { false };
    struct day now = day_month_first(month), today = look_today(q);
    const struct opening_book *book = &before->lines;
    const struct start *start = &before->start;
    struct month_sums months;

    past->first = day_add_months(now, -BACK);
    TRY(months_load(q, officer, past->first, now.ymd < today.ymd ? day_month_first(today) : now,
                    &months));
    for (size_t i = 0; i < months.count; i++) {
        const struct month_sum *m = &months.at[i];

        if (m->first.ymd > now.ymd)
            continue;
        told[month_index(past->first, m->first)] = true;
        past->overtime[month_index(past->first, m->first)] = m->overtime;
        place(past, m->first, m->since, m->section);
    }
    brought_in(book, past, now);
    for (size_t i = 0; i < MONTHS; i++) {
        struct day at = day_add_months(past->first, (int)i);

        if (at.ymd < day_month_first(today).ymd && !told[i] && start_served(start, at))
            past->overtime[i] = MINUTES_UNKNOWN;
    }
    past->section_known = past->spells > 0;
    return NULL;
}

static const char *
limit_name(const char *rule)
{
    if (!strncmp(rule, "OT-LIMIT-MONTH", 14))
        return "month";
    if (!strncmp(rule, "OT-LIMIT-YEAR", 13) || !strcmp(rule, "OT-LIMIT-MOVED-YEAR"))
        return "year";
    if (!strncmp(rule, "OT-LIMIT-AVG", 12))
        return "average";
    if (!strncmp(rule, "OT-LIMIT-OVER45", 15))
        return "months45";
    return "period";
}

static void
gauge(struct look *q, const struct finding *f, minutes planned, struct doc *row)
{
    struct arena *a = look_arena(q);
    int64_t whole = gauge_length(f->used + planned, f->most);
    struct doc *g;

    g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", gauge_share(a, f->used, whole));
    if (planned > 0) {
        struct doc *plan = doc_object(g, "plan");
        doc_text(plan, "x", gauge_share(a, f->used, whole));
        doc_text(plan, "w", gauge_share(a, planned, whole));
    } else {
        doc_null(g, "plan");
    }
    doc_text(g, "most", gauge_share(a, f->most, whole));
}

/* Wording changes at 80 per cent. */
static const char *
verdict(const struct finding *f, minutes planned)
{
    if (f->verdict == RULE_WITHIN && f->most > 0) {
        if (f->used + planned > f->most)
            return "over";
        if ((f->used + planned) * 5 >= f->most * 4)
            return "near";
    }
    return verdict_name(f->verdict);
}

/* What a limit was judged on. */
struct judged {
    const struct year_past *past;
    const struct overtime_facts *facts;
    const struct overtime_ruling *ruling;
    struct trail trail;
    minutes planned;
};

/* The first month a limit rests on; the last is the month that is judged. */
static struct day
reaches_back(const struct judged *j, const char *limit)
{
    struct day month = day_month_first(j->facts->month);

    if (!strcmp(limit, "month"))
        return month;
    if (!strcmp(limit, "average"))
        return day_add_months(month, 1 - WINDOW_LONGEST);
    if (!strcmp(limit, "period"))
        return day_add_months(day_month_first(j->facts->moved), 1);
    return j->ruling->year.first;
}

/* Which months are missing, by name, and whether what was brought in still waits for somebody. */
static void
footing(const struct judged *j, const struct finding *f, const char *limit, struct doc *row)
{
    const struct year_past *past = j->past;
    const struct overtime_so_far *sum = past->so_far.last.ymd ? &past->so_far : NULL;
    struct day from = reaches_back(j, limit), month = day_month_first(j->facts->month);
    bool unconfirmed = false;
    struct doc *missing = NULL;

    for (struct day m = from; m.ymd <= month.ymd; m = day_add_months(m, 1)) {
        size_t i = month_index(past->first, m);
        bool summed = sum && sum->first.ymd <= m.ymd && m.ymd <= sum->last.ymd;

        unconfirmed |= past->unconfirmed[i] || (summed && past->so_far_unconfirmed);
        if (f->verdict != RULE_UNKNOWN || past->overtime[i] != MINUTES_UNKNOWN)
            continue;
        if (summed && from.ymd <= sum->first.ymd && sum->last.ymd <= month.ymd &&
            (strcmp(limit, "months45") || sum->over45 >= 0))
            continue;
        missing = missing ? missing : doc_list(row, "missing");
        doc_month(doc_row(missing), "month", m);
    }
    if (!missing)
        doc_null(row, "missing");
    doc_bool(row, "unconfirmed", unconfirmed);
}

/* What this month comes to if it goes on as it began. */
static void
forecast(struct look *q, const struct judged *j, const struct finding *f, struct doc *row)
{
    struct pace pace = month_pace(j->trail.law, j->facts->month, look_today(q));
    minutes end = pace_end(&pace, (minutes)f->used);
    struct doc *look_ahead;

    if (end == MINUTES_UNKNOWN) {
        doc_null(row, "forecast");
        return;
    }
    look_ahead = doc_object(row, "forecast");
    doc_minutes(look_ahead, "minutes", end);
    doc_int(look_ahead, "passed", pace.passed);
    doc_int(look_ahead, "days", pace.days);
    doc_bool(look_ahead, "over", end > f->most);
    doc_face(
        doc_text(look_ahead, "x",
                 gauge_share(look_arena(q), end, gauge_length(f->used + j->planned, f->most))));
}

static void
limit(struct look *q, const struct judged *j, const struct finding *f, struct doc *row)
{
    const struct trail *trail = &j->trail;
    minutes planned = j->planned;
    const char *name = limit_name(f->rule);
    bool times = !strcmp(name, "months45"), known = f->verdict != RULE_UNKNOWN;
    bool spoken = known && f->verdict != RULE_SILENT;
    minutes plan = times ? 0 : planned;

    doc_text(row, "limit", name);
    if (times && spoken) {
        doc_null(row, "used");
        doc_int(row, "times", f->used);
    } else if (spoken) {
        doc_minutes(row, "used", (minutes)f->used);
    } else {
        doc_null(row, "used");
    }
    if (!times || !spoken)
        doc_null(row, "times");
    if (plan > 0)
        doc_minutes(row, "plan", plan);
    else
        doc_null(row, "plan");
    if (f->verdict == RULE_SILENT)
        doc_null(row, "most");
    else if (times)
        doc_int(row, "most", f->most);
    else
        doc_minutes(row, "most", (minutes)f->most);
    if (spoken && !times)
        doc_minutes(row, "left", (minutes)(f->most - f->used));
    else
        doc_null(row, "left");
    if (spoken && !strcmp(name, "month"))
        forecast(q, j, f, row);
    else
        doc_null(row, "forecast");
    doc_text(row, "verdict", verdict(f, plan));
    footing(j, f, name, row);
    if (spoken && !times && !look_json(q))
        gauge(q, f, plan, row);
    else
        doc_face(doc_null(row, "gauge"));
    struct trail one = { .arena = trail->arena, .law = trail->law };
    for (struct reason *r = trail->first; r; r = r->next)
        if (!strcmp(r->rule, f->rule)) {
            struct reason *copy = arena_take(trail->arena, sizeof *copy);
            *copy = *r;
            copy->next = NULL;
            one.first = one.last = copy;
        }
    if (one.first)
        trail_doc(&one, look_lang(q), doc_list(doc_object(row, "why"), "reasons"));
    else
        doc_null(row, "why");
}

const struct fault *
time_left(struct look *q, int64_t officer, struct day month, minutes planned,
          const struct before *before, struct doc *d)
{
    static const char *const order[] = { "month", "year", "average", "months45", "period" };
    struct year_past past = { 0 };
    struct overtime_ruling ruling;
    const struct law *law;

    TRY(regime_law(q, officer, month, &law));
    TRY(load(q, officer, month, before, &past));
    if (!past.section_known) /* no month of this officer has been told yet */
        past.spell[past.spells++] = (struct section_spell){ past.first, SECTION_NORMAL };
    struct overtime_facts facts = {
        .month = month,
        .months = { past.first, past.overtime, MONTHS, past.so_far.last.ymd ? &past.so_far : NULL },
    };
    struct judged j = { .past = &past,
                        .facts = &facts,
                        .ruling = &ruling,
                        .trail = { .arena = look_arena(q), .law = law },
                        .planned = planned };
    overtime_place(law, past.spell, past.spells, &facts);
    overtime_judge(&j.trail, law, &facts, &ruling);
    struct doc *left = doc_object(d, "left");
    struct doc *limits = doc_list(left, "limits");
    for (size_t k = 0; k < COUNT(order); k++)
        for (size_t i = 0; i < ruling.count; i++)
            if (!strcmp(limit_name(ruling.finding[i].rule), order[k]))
                limit(q, &j, &ruling.finding[i], doc_row(limits));
    doc_list(left, "leaves");
    if (!ruling.count)
        doc_null(d, "left");
    return NULL;
}

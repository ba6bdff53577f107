/* What does the law still leave of a month, and why? */
#include "app/time/known.h"

#include <string.h>

#include "law/overtime.h"

enum {
    BACK = 24,
    MONTHS = BACK + 1
}; /* two years: limit year, averages, and sections moved within */

struct year_past {
    minutes overtime[MONTHS];
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

/* Months before the office began to use the house are not known, unless the officer entered later.
 */
static const struct fault *
load(struct look *q, int64_t officer, struct day month, struct year_past *past)
{
    struct month_sums months;
    struct day entered = { 0 }, earliest = { 0 };

    past->first = day_add_months(day_month_first(month), -BACK);
    TRY(months_load(q, officer, past->first, day_month_first(month), &months));
    for (size_t i = 0; i < months.count; i++) {
        const struct month_sum *m = &months.at[i];

        if (!earliest.ymd)
            earliest = m->first;
        entered = m->entered;
        past->overtime[month_index(past->first, m->first)] = m->overtime;
        if (m->since.ymd && past->spells == 0) /* it was the other one before */
            past->spell[past->spells++] = (struct section_spell){
                past->first, m->section == SECTION_HETERO ? SECTION_NORMAL : SECTION_HETERO
            };
        if (!past->spells || past->spell[past->spells - 1].section != m->section)
            past->spell[past->spells++] = (struct section_spell){
                past->spells ? (m->since.ymd ? m->since : m->first) : past->first, m->section
            };
    }
    for (size_t i = 0; i < MONTHS; i++) {
        struct day at = day_add_months(past->first, (int)i);
        bool before = !earliest.ymd || at.ymd < earliest.ymd;
        bool here = entered.ymd && entered.ymd <= day_month_last(at).ymd;

        if (before && here && i + 1 < MONTHS)
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

static const char *
share(struct arena *a, int64_t part, int64_t whole)
{
    int64_t tenths = whole > 0 ? part * 1000 / whole : 0;

    tenths = tenths < 0 ? 0 : tenths > 1000 ? 1000 : tenths;
    return arena_text(a, "%lld.%lld%%", (long long)(tenths / 10), (long long)(tenths % 10));
}

static void
gauge(struct look *q, const struct finding *f, minutes planned, struct doc *row)
{
    struct arena *a = look_arena(q);
    int64_t whole = f->most * 5 / 4; /* the ceiling stands at four fifths */
    struct doc *g;

    if (f->used + planned > whole)
        whole = f->used + planned;
    g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", share(a, f->used, whole));
    if (planned > 0) {
        struct doc *plan = doc_object(g, "plan");
        doc_text(plan, "x", share(a, f->used, whole));
        doc_text(plan, "w", share(a, planned, whole));
    } else {
        doc_null(g, "plan");
    }
    doc_text(g, "most", share(a, f->most, whole));
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

static void
limit(struct look *q, const struct finding *f, const struct trail *trail, minutes planned,
      struct doc *row)
{
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
    if (plan > 0)
        doc_minutes(row, "plan", plan);
    else
        doc_null(row, "plan");
    if (times)
        doc_int(row, "most", f->most);
    else
        doc_minutes(row, "most", (minutes)f->most);
    if (spoken && !times)
        doc_minutes(row, "left", (minutes)(f->most - f->used));
    else
        doc_null(row, "left");
    doc_text(row, "verdict", verdict(f, plan));
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
time_left(struct look *q, int64_t officer, struct day month, minutes planned, struct doc *d)
{
    struct year_past past = { 0 };
    struct overtime_ruling ruling;
    struct trail trail = { .arena = look_arena(q), .law = look_law(q) };

    TRY(load(q, officer, month, &past));
    if (!past.section_known) /* no month of this officer has been told yet */
        past.spell[past.spells++] = (struct section_spell){ past.first, SECTION_NORMAL };
    struct overtime_facts facts = {
        .month = month,
        .months = { .first = past.first, .at = past.overtime, .count = MONTHS },
    };
    overtime_place(look_law(q), past.spell, past.spells, &facts);
    overtime_judge(&trail, look_law(q), &facts, &ruling);
    struct doc *left = doc_object(d, "left");
    struct doc *limits = doc_list(left, "limits");
    static const char *const order[] = { "month", "year", "average", "months45", "period" };
    for (size_t k = 0; k < COUNT(order); k++)
        for (size_t i = 0; i < ruling.count; i++)
            if (!strcmp(limit_name(ruling.finding[i].rule), order[k]))
                limit(q, &ruling.finding[i], &trail, planned, doc_row(limits));
    doc_list(left, "leaves");
    if (!ruling.count)
        doc_null(d, "left");
    return NULL;
}

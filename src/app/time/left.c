/* What does the law still leave of a month, and why? */
#include "app/time/left.h"
#include "app/gauge.h"
#include "app/time/days.h"
#include "law/pace.h"

#include <string.h>

/* The highest average once `planned` is worked too: minutes of its window, and its months. */
static int64_t
highest_with(const struct overtime_ruling *r, minutes planned, int *ret_months)
{
    int64_t sum = 0;

    *ret_months = 0;
    for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++)
        if (r->windows >> n & 1 && (!*ret_months || (r->sum[n] + planned) * *ret_months > sum * n))
            *ret_months = n, sum = r->sum[n] + planned;
    return sum;
}

/* 80:00 on average is the same limit for every window, 合計 ≦ 80時間 × n, so the highest average
 * decides.  Compared by sums: the minutes of an average are rounded. */
static void
show_average(const struct judged *j, struct shown *s)
{
    const struct overtime_ruling *r = j->ruling;
    const struct law_value *row =
        law_at(j->trail.law, "overtime.average.hetero", day_month_first(j->year->facts.month));
    int months;

    s->most = row ? law_most(row) : 0;
    s->known = s->known && r->highest;
    s->least = s->f->partly ? limit_average(r->sum[r->highest], r->highest, s->most) : 0;
    s->plan = 0;
    if (!s->known)
        return;
    int64_t sum = highest_with(r, j->planned, &months);
    s->used = limit_average(r->sum[r->highest], r->highest, s->most);
    s->plan = limit_average(sum, months, s->most) - s->used;
    if (s->f->verdict == RULE_WITHIN)
        s->word =
            sum > s->most * months ? WORD_OVER : limit_word_of(RULE_WITHIN, sum, s->most * months);
}

/* 2号ニ counts 「一年のうち一箇月において四十五時間を超えて超過勤務を命ずる月数」: a month within
 * 45:00 adds nothing to them, so it is not over however many went before.  It may not become one.
 */
static void
show_often(const struct judged *j, struct shown *s)
{
    struct day month = day_month_first(j->year->facts.month);
    const struct law_value *line = law_at(j->trail.law, "overtime.over45.line", month);

    if (s->f->verdict != RULE_WITHIN || s->used < s->most || j->ruling->month == MINUTES_UNKNOWN)
        return;
    s->spent = line && !law_allows(line, j->ruling->month);
    if (s->spent && law_allows(line, j->ruling->month + j->planned))
        s->word = WORD_OVER;
}

struct shown
limit_shown(const struct judged *j, const struct finding *f)
{
    enum limit_kind kind = limit_of_rule(f->rule);
    bool counts = kind == LIMIT_OFTEN || kind == LIMIT_ENTERED; /* not what is worked today */
    struct shown s = { .f = f,
                       .kind = kind,
                       .spoken = f->verdict != RULE_SILENT,
                       .known = finding_known(f),
                       .used = f->used,
                       .least = f->least,
                       .most = f->most,
                       .plan = counts ? 0 : j->planned,
                       .word = limit_word_of(f->verdict, f->used, f->most) };

    if (kind == LIMIT_AVERAGE)
        show_average(j, &s);
    else if (kind == LIMIT_OFTEN)
        show_often(j, &s);
    else if (f->verdict == RULE_WITHIN && f->most > 0)
        s.word = f->used + s.plan > f->most ? WORD_OVER
                                            : limit_word_of(RULE_WITHIN, f->used + s.plan, f->most);
    return s;
}

static void
gauge(struct look *q, const struct shown *s, struct doc *row)
{
    struct arena *a = look_arena(q);
    int64_t whole = gauge_length(s->used + s->plan, s->most);
    struct doc *g;

    g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", gauge_share(a, s->used, whole));
    if (s->plan > 0) {
        struct doc *plan = doc_object(g, "plan");
        doc_text(plan, "x", gauge_share(a, s->used, whole));
        doc_text(plan, "w", gauge_share(a, s->plan, whole));
    } else {
        doc_null(g, "plan");
    }
    doc_text(g, "most", gauge_share(a, s->most, whole));
}

/* The first month a limit rests on; the last is the month that is judged. */
static struct day
reaches_back(const struct judged *j, enum limit_kind kind)
{
    struct day month = day_month_first(j->year->facts.month);

    switch (kind) {
    case LIMIT_MONTH:
    case LIMIT_ENTERED:
        return month;
    case LIMIT_AVERAGE:
        return day_add_months(month, 1 - WINDOW_LONGEST);
    case LIMIT_PERIOD:
        return day_add_months(day_month_first(j->year->facts.moved), 1);
    default:
        return j->ruling->year.first;
    }
}

/* Which months are missing, by name, and whether what was brought in still waits for somebody. */
static void
footing(const struct judged *j, const struct shown *s, struct doc *row)
{
    const struct overtime_year *year = j->year;
    const struct overtime_so_far *sum = year->facts.months.so_far;
    struct day from = reaches_back(j, s->kind), month = day_month_first(year->facts.month);
    bool unconfirmed = false;
    struct doc *missing = NULL;

    from = from.ymd < year->first.ymd ? year->first : from;
    for (struct day m = from; m.ymd <= month.ymd; m = day_add_months(m, 1)) {
        int i = service_month(year->first, m);
        bool summed = sum && sum->first.ymd <= m.ymd && m.ymd <= sum->last.ymd;

        unconfirmed |= year->unconfirmed[i] || (summed && year->so_far_unconfirmed);
        if (!s->spoken || s->known || year->month[i] != MINUTES_UNKNOWN)
            continue;
        if (summed && from.ymd <= sum->first.ymd && sum->last.ymd <= month.ymd &&
            (s->kind != LIMIT_OFTEN || sum->over45 >= 0))
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
forecast(struct look *q, const struct judged *j, const struct shown *s, struct doc *row)
{
    struct pace pace = month_pace(j->trail.law, j->year->facts.month, look_today(q));
    minutes end = pace_end(&pace, (minutes)s->used);
    struct doc *look_ahead;

    if (end == MINUTES_UNKNOWN) {
        doc_null(row, "forecast");
        return;
    }
    look_ahead = doc_object(row, "forecast");
    doc_minutes(look_ahead, "minutes", end);
    doc_int(look_ahead, "passed", pace.passed);
    doc_int(look_ahead, "days", pace.days);
    doc_bool(look_ahead, "over", end > s->most);
    doc_face(doc_text(look_ahead, "x",
                      gauge_share(look_arena(q), end, gauge_length(s->used + s->plan, s->most))));
}

static void
minutes_or_null(struct doc *row, const char *key, bool there, int64_t value)
{
    if (there)
        doc_minutes(row, key, (minutes)value);
    else
        doc_null(row, key);
}

/* Which months an average is of. */
static void
window(const struct judged *j, const struct shown *s, struct doc *row)
{
    struct day month = day_month_first(j->year->facts.month);
    struct doc *w;

    if (s->kind != LIMIT_AVERAGE || !(s->known || s->f->partly)) {
        doc_null(row, "window");
        return;
    }
    w = doc_object(row, "window");
    doc_int(w, "months", j->ruling->highest);
    doc_month(w, "from", day_add_months(month, 1 - j->ruling->highest));
    doc_month(w, "until", month);
}

/* The trail leaves a reason for each finding, the last of a rule being the one that counts. */
static void
reasons(struct look *q, const struct judged *j, const struct finding *f, struct doc *row)
{
    const struct trail *trail = &j->trail;
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

static void
limit(struct look *q, const struct judged *j, const struct finding *f, struct doc *row)
{
    struct shown s = limit_shown(j, f);
    bool times = s.kind == LIMIT_OFTEN;

    doc_text(row, "limit", limit_name(s.kind));
    window(j, &s, row);
    minutes_or_null(row, "used", s.known && !times, s.used);
    if (times && s.known)
        doc_int(row, "times", s.used);
    else
        doc_null(row, "times");
    /* 少なくとも: over by what is known, whatever the missing months hold. */
    minutes_or_null(row, "at_least", s.f->partly && !times, s.least);
    if (s.f->partly && times)
        doc_int(row, "times_at_least", s.least);
    else
        doc_null(row, "times_at_least");
    minutes_or_null(row, "plan", s.plan > 0, s.plan);
    if (times && s.spoken)
        doc_int(row, "most", s.most);
    else
        minutes_or_null(row, "most", s.spoken, s.most);
    limit_bound_doc(row, s.kind, s.spoken ? s.most : -1,
                    limit_below(j->trail.law, j->year->facts.month, s.kind, s.most));
    /* What may still be worked in this month; what lies before a move is past. */
    minutes_or_null(row, "left", s.known && !times && s.kind != LIMIT_ENTERED, f->left);
    if (times && s.known)
        doc_int(row, "times_left", s.most - s.used);
    else
        doc_null(row, "times_left");
    doc_face(doc_bool(row, "past", s.kind == LIMIT_ENTERED));
    doc_face(doc_bool(row, "spent", s.spent && s.word != WORD_OVER));
    if (s.known && s.kind == LIMIT_MONTH)
        forecast(q, j, &s, row);
    else
        doc_null(row, "forecast");
    doc_text(row, "verdict", limit_word_name(s.word));
    footing(j, &s, row);
    if (s.known && !look_json(q))
        gauge(q, &s, row);
    else
        doc_face(doc_null(row, "gauge"));
    reasons(q, j, f, row);
}

void
left_doc(struct look *q, struct overtime_year *year, minutes planned, struct doc *findings,
         struct doc *d)
{
    struct overtime_ruling ruling = { 0 };
    struct judged j = { .year = year,
                        .ruling = &ruling,
                        .trail = { .arena = look_arena(q), .law = year->law },
                        .planned = planned > 0 ? planned : 0 };

    if (year->judged)
        overtime_judge(&j.trail, year->law, &year->facts, &ruling);
    findings_month(q, year, findings);
    struct doc *left = doc_object(d, "left");
    struct doc *limits = doc_list(left, "limits");
    for (int kind = 0; kind < LIMITS; kind++)
        for (size_t i = 0; i < ruling.count; i++)
            if (limit_of_rule(ruling.finding[i].rule) == (enum limit_kind)kind)
                limit(q, &j, &ruling.finding[i], doc_row(limits));
    doc_list(left, "leaves");
}

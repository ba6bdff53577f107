/* The figures of a calendar day, and why: also of stays that began on an earlier day. */
#include "app/time/days.h"

#include <string.h>

/* In their order on a page, with the rule that explains each; where two figures have one rule, with
 * the label of the sum as well. */
static const struct {
    enum figure figure;
    const char *name, *rule, *label;
} shown[] = {
    { FIGURE_WORKED, "worked", NULL },
    { FIGURE_REGULAR, "regular", "WT-BASE" },
    { FIGURE_HOLIDAY, "holiday_regular", "PAY-HOLIDAY" },
    { FIGURE_OVERTIME, "overtime", "OT-COUNT" },
    { FIGURE_NIGHT, "overtime_night", "PAY-NIGHT", "word.overtime-night" },
    { FIGURE_REGULAR_NIGHT, "night", "PAY-NIGHT", "word.regular-night" },
    { FIGURE_UNORDERED, "unordered", "OT-RECORD" },
    { FIGURE_LEAVE, "leave", "WT-LEAVE" },
    { FIGURE_ABSENCE, "absence", "PAY-DEDUCT" },
    { FIGURE_BREAK, "break", NULL },
};

/* A workday that reaches into the day, and what its own computation left. */
struct source {
    const struct workday *w;
    struct settled pieces;
    struct trail trail;
};

static size_t
sources(struct look *q, const struct days *days, const struct daily *daily,
        struct source ret[PIECES_MOST])
{
    size_t here = (size_t)(daily - days->reach), n = 0;

    for (size_t back = FIGURES_REACH + 1; back-- > 0;) {
        const struct daily *d = here >= back ? &days->reach[here - back] : NULL;

        if (!d || !d->settled || d->coming || d->w.masked || (!back && !daily_told(d)))
            continue;
        const struct workday *w = &d->w;
        const struct law *law =
            law_under(look_law_of(q, w->law_release), w->regime ? w->regime : "nps");
        struct source *s = &ret[n];
        *s = (struct source){ .w = w, .trail = { .arena = look_arena(q), .law = law } };
        workday_why(&s->trail, look_arena(q), law, w, &s->pieces);
        n += !back || s->pieces.count > back;
    }
    return n;
}

static void
take(struct trail *to, const struct reason *r)
{
    struct reason *copy = arena_take(to->arena, sizeof *copy);

    *copy = *r;
    copy->next = NULL;
    if (to->last)
        to->last->next = copy;
    else
        to->first = copy;
    to->last = copy;
}

/* Which day has which part of what a stay brought. */
static void
split(struct source *s, enum figure figure, struct trail *to)
{
    const struct settled *p = &s->pieces;
    minutes sum = 0;

    if (p->count < 2)
        return;
    trail_rule(to, "U-DAY", law_at(to->law, "calendar.split-midnight", s->w->day));
    for (size_t k = 0; k < p->count; k++) {
        minutes of[FIGURES];

        figures_of_piece(&p->piece[k], of);
        trail_on(to, k ? "+" : NULL, NULL, p->piece[k].day, PART_MINUTES, of[figure]);
        sum += of[figure];
    }
    trail_part(to, "=", NULL, PART_MINUTES, sum);
}

static bool
explains(const struct reason *r, size_t i)
{
    const char *label = r->last ? r->last->label : NULL;

    return !strcmp(shown[i].rule, r->rule) &&
           (!shown[i].label || (label && !strcmp(shown[i].label, label)));
}

static void
why(struct look *q, struct source *from, size_t count, size_t i, struct doc *row)
{
    struct trail mine = { .arena = look_arena(q), .law = count ? from[0].trail.law : NULL };

    for (size_t k = 0; shown[i].rule && k < count; k++) {
        bool any = false;

        for (const struct reason *r = from[k].trail.first; r; r = r->next)
            if (explains(r, i))
                take(&mine, r), any = true;
        if (any)
            split(&from[k], shown[i].figure, &mine);
    }
    if (mine.first)
        trail_doc(&mine, look_lang(q), doc_list(doc_object(row, "why"), "reasons"));
    else
        doc_null(row, "why");
}

void
record_figures(struct look *q, const struct days *days, const struct daily *daily, struct doc *list)
{
    const struct figures *sum = &daily->sum;
    struct source from[PIECES_MOST];
    size_t count = sources(q, days, daily, from);

    if (!daily_told(daily) && !sum->carried)
        return;
    for (size_t i = 0; i < COUNT(shown); i++) {
        enum figure f = shown[i].figure;
        bool unknown = sum->unknown >> f & 1, always = f == FIGURE_WORKED;

        always |= f == FIGURE_REGULAR && daily->settled && daily->w.kind == DAY_WORKDAY;
        if (!sum->of[f] && !unknown && !always)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "figure", shown[i].name);
        /* What rests on a tap that nobody made is not known; it is not nothing. */
        if (unknown)
            doc_null(row, "minutes");
        else
            doc_minutes(row, "minutes", sum->of[f]);
        why(q, from, count, i, row);
    }
}

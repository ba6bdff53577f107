/* Who stands how: the part of the page that only those see who read people's records. */
#include "app/gauge.h"
#include "app/limit_law.h"
#include "app/limits/house.h"
#include "app/people/people.h"

#include <stdlib.h>
#include <string.h>

static int
by_officer(const void *one, const void *other)
{
    const struct person *a = one, *b = other;

    return a->officer < b->officer ? -1 : a->officer > b->officer;
}

const struct fault *
read_people(struct asked *p)
{
    struct arena *a = look_arena(p->q);
    struct rows *r = seen_rows(p->q, &thing_board, BOARD_ON " ORDER BY id",
                               VALUES(I(p->unit->id), I(p->on.ymd)));
    struct seen seen;

    while (rows_next(r, &seen)) {
        p->person = arena_grown(a, p->person, p->people, sizeof *p->person);
        p->person[p->people++] =
            (struct person){ seen.officer, rows_text(r, "name"), rows_text(r, "post") };
    }
    if (p->people)
        qsort(p->person, p->people, sizeof *p->person, by_officer);
    p->all_read = true;
    return rows_fault(r);
}

/* A whole ministry's keeper sees everybody: then names are asked for fifty at a time. */
static const struct fault *
person_of(struct asked *p, int64_t officer, struct person *ret)
{
    ret->officer = 0;
    if (p->all_read) {
        struct person key = { .officer = officer };
        const struct person *found =
            p->people ? bsearch(&key, p->person, p->people, sizeof key, by_officer) : NULL;
        if (found)
            *ret = *found;
        return NULL;
    }
    struct rows *r = seen_rows(p->q, &thing_board, BOARD_ON " AND officer = $3",
                               VALUES(I(p->unit->id), I(p->on.ymd), I(officer)));
    while (rows_next(r, NULL))
        *ret = (struct person){ officer, rows_text(r, "name"), rows_text(r, "post") };
    return rows_fault(r);
}

/* Where somebody sits below the unit that is asked for; NULL: in it. */
static const struct fault *
home_name(struct asked *p, uint32_t member, const char **ret)
{
    int64_t unit = standing_home(p->s, member, p->day);

    *ret = NULL;
    if (!unit || unit == p->unit->id)
        return NULL;
    for (size_t i = 0; i < p->names; i++)
        if (p->named[i].unit == unit) {
            *ret = p->named[i].name;
            return NULL;
        }
    TRY(unit_name_on(p->q, unit, p->on, ret));
    if (p->names < COUNT(p->named))
        p->named[p->names++] = (struct named){ unit, *ret };
    return NULL;
}

static struct doc *
figure_doc(struct doc *row, const char *key, bool there, bool times, int64_t n)
{
    return !there  ? doc_null(row, key)
           : times ? doc_int(row, key, n)
                   : doc_minutes(row, key, (minutes)n);
}

static void
limit_doc(struct asked *p, const struct limit *l, enum limit_kind kind, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    const char *name = limit_name(kind);
    bool times = kind == LIMIT_OFTEN, spoken = l->word != WORD_SILENT;

    figure_doc(row, arena_text(a, "%s_used", name), spoken && l->known, times, l->used);
    /* 以上: over by what is known, whatever the missing months hold. */
    figure_doc(row, arena_text(a, "%s_at_least", name), limit_partly(l), times, l->used);
    figure_doc(row, arena_text(a, "%s_most", name), spoken, times, l->most);
    doc_text(row, arena_text(a, "%s_verdict", name), limit_word_name(l->word));
}

/* Which months the average is of. */
static void
window_doc(struct asked *p, const struct limit *l, struct doc *row)
{
    if (l->word == WORD_SILENT || l->word == WORD_UNKNOWN || !l->months) {
        doc_null(row, "average_from");
        doc_null(row, "average_months");
        return;
    }
    doc_month(row, "average_from", day_add_months(p->first, 1 - l->months));
    doc_int(row, "average_months", l->months);
}

/* The limit that the state speaks of, and what is left of that very limit. */
static void
state_doc(const struct ruled *r, struct doc *row)
{
    const struct limit *l = &r->limit[r->of];
    bool spoken = r->word != WORD_SILENT, known = spoken && l->known;
    bool times = r->of == LIMIT_OFTEN, past = r->of == LIMIT_ENTERED;
    /* The months used up say nothing against a month that is none of them (2号ニ). */
    bool spent = known && times && l->left < 0 && r->word != WORD_OVER && r->word != WORD_EXEMPT;

    doc_text(row, "verdict", limit_word_name(r->word));
    doc_text(row, "limit", spoken ? limit_name(r->of) : NULL);
    figure_doc(row, "left", known && !times && !past, false, l->left);
    figure_doc(row, "times_left", known && times, true, l->left);
    figure_doc(row, "room", r->room != CUBE_FREE && r->room != CUBE_DARK, false, r->room);
    any_doc(row, "left_dark", spoken && !known);
    any_doc(row, "left_none", !spoken || spent);
    any_doc(row, "named", spoken && r->word != WORD_WITHIN);
    any_doc(row, "room_other", r->word == WORD_NEAR && r->room != l->left && r->room > 0);
    doc_face(figure_doc(row, "passed", known && !times && l->left < 0, false, -l->left));
    doc_face(
        figure_doc(row, "passed_times", known && times && l->left < 0 && !spent, true, -l->left));
    doc_face(figure_doc(row, "free", known && !times && !past && l->left >= 0, false, l->left));
    doc_face(figure_doc(row, "free_times", known && times && l->left >= 0, true, l->left));
}

static void
gauge_doc(struct asked *p, const struct limit *l, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    int64_t whole = gauge_length(l->used, l->most);

    limit_bound_doc(row, LIMIT_MONTH, l->word == WORD_SILENT ? -1 : l->most,
                    limit_below(look_law(p->q), p->first, LIMIT_MONTH, l->most));
    if (look_json(p->q) || !l->known) {
        doc_face(doc_null(row, "gauge"));
        return;
    }
    struct doc *g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", gauge_share(a, l->used, whole));
    doc_text(g, "most", gauge_share(a, l->most, whole));
    doc_text(g, "verdict", limit_word_name(l->word));
}

static void
forecast_doc(const struct asked *p, const struct limit *month, struct doc *row)
{
    minutes end;
    bool paced = month_forecast(&p->pace, month, &end);

    if (paced)
        doc_minutes(row, "forecast", end);
    else
        doc_null(row, "forecast");
    any_doc(row, "forecast_over", paced && end > month->most);
}

/* Under whose rules, and why nothing is judged by them: a regime that nobody declared has no title,
 * and is called as it was written. */
static void
regime_doc(struct asked *p, const struct ruled *r, int64_t officer, struct doc *row)
{
    const char *title = NULL;

    if (r->regime)
        title = law_regime_title(law_under(look_law(p->q), r->regime), p->on, look_lang(p->q));
    doc_text(row, "unjudged", unjudged_name(r->unjudged));
    doc_text(row, "regime", r->regime);
    doc_text(row, "regime_name", title ? title : r->regime);
    doc_face(doc_text(row, "mend",
                      r->unjudged == UNJUDGED_UNDECLARED
                          ? arena_text(look_arena(p->q), "/people/%lld", (long long)officer)
                          : NULL));
}

static const struct fault *
person_doc(struct asked *p, const struct ranked *at, const struct person *who, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    struct ruled r = standing_rule(p->s, at->member, p->month);
    const char *month = arena_copy(a, day_iso(a, p->first), 7), *unit;
    const char *number = NULL;

    TRY(home_name(p, at->member, &unit));
    if (look_json(p->q))
        TRY(person_number(p->q, at->officer, &number));
    doc_int(row, "officer", at->officer);
    doc_text(row, "number", number);
    doc_text(row, "name", who->name);
    doc_text(row, "post", who->post);
    doc_text(row, "unit_name", unit);
    state_doc(&r, row);
    regime_doc(p, &r, at->officer, row);
    forecast_doc(p, &r.limit[LIMIT_MONTH], row);
    for (int k = 0; k < LIMITS; k++)
        limit_doc(p, &r.limit[k], (enum limit_kind)k, row);
    window_doc(p, &r.limit[LIMIT_AVERAGE], row);
    gauge_doc(p, &r.limit[LIMIT_MONTH], row);
    doc_text(row, "href",
             at->officer == look_viewer(p->q)
                 ? arena_text(a, "/me/%s/why", month)
                 : arena_text(a, "/people/%lld/%s/why", (long long)at->officer, month));
    return NULL;
}

const struct fault *
people_doc(struct asked *p, struct doc *d)
{
    struct doc *list = doc_list(d, "rows");
    bool csv = look_csv(p->q), more = false, all = !strcmp(p->show, "all");
    int64_t seen = 0, listed = 0;

    for (size_t i = 0; i < p->counted.count && !more; i++) {
        const struct ranked *at = &p->counted.row[i];
        struct person who;

        if (!all && strcmp(limit_word_name(at->word), p->show))
            continue;
        /* Where everybody can be seen, those of the pages before need no name. */
        if (!p->all_read && seen < p->after && !csv) {
            seen++;
            continue;
        }
        TRY(person_of(p, at->officer, &who));
        if (!who.officer || (seen++ < p->after && !csv))
            continue;
        if (listed == PAGE && !csv) {
            more = true;
            continue;
        }
        TRY(person_doc(p, at, &who, doc_row(list)));
        listed++;
    }
    doc_int(d, "count", listed);
    if (more)
        doc_text(doc_object(d, "more"), "href", limits_address(p, "", p->show, p->after + PAGE));
    else
        doc_null(d, "more");
    return NULL;
}

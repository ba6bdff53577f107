/*
 * Who of a unit is near which ceiling of overtime?
 *
 * GET /units/{total}/limits   month=YYYY-MM, show=over|exempt|near|unknown|within, after
 *
 * Totals, parts and order come from the cube; names come from the database, of those whose record
 * the viewer reads.  Executives and coordinators see how many.  Whoever rests on an unknown month
 * is counted as 不明.
 */
#include "app/gauge.h"
#include "app/limits/house.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { PAGE = 50, PARTS_MOST = 200, ALL_NAMES = 1000 };

#define READERS (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR)

struct person {
    int64_t officer;
    const char *name, *post;
};

struct asked {
    struct look *q;
    const struct seen *unit;
    const struct standing *s;
    struct day first; /* of the month asked for */
    int month, day;
    const char *show;
    int64_t after;
    struct part *part;
    const char **part_name;
    size_t parts;
    struct counted counted;
    struct person *person; /* in order of officer, where all were read */
    size_t people;
    bool all_read;
    struct pace pace;
    struct named {
        int64_t unit;
        const char *name;
    } named[PAGE]; /* units of the people listed, asked for once */
    size_t names;
};

static const struct fault *
unit_doc(struct asked *p, struct doc *d)
{
    struct doc *unit = doc_object(d, "unit");
    struct rows *r = seen_rows(p->q, &thing_total, "WHERE id = $1", VALUES(I(p->unit->id)));

    doc_int(unit, "id", p->unit->id);
    while (rows_next(r, NULL))
        doc_text(unit, "name", rows_text(r, "name"));
    return rows_fault(r);
}

static const struct fault *
read_parts(struct asked *p)
{
    struct arena *a = look_arena(p->q);
    struct rows *r =
        seen_rows(p->q, &thing_total, "WHERE parent = $1 ORDER BY sort, name, id LIMIT $2",
                  VALUES(I(p->unit->id), I(PARTS_MOST)));
    struct seen seen;

    p->part = arena_array(a, PARTS_MOST, sizeof *p->part);
    p->part_name = arena_array(a, PARTS_MOST, sizeof *p->part_name);
    while (rows_next(r, &seen)) {
        if (p->parts == PARTS_MOST)
            continue;
        p->part_name[p->parts] = rows_text(r, "name");
        p->part[p->parts++].unit = seen.id;
    }
    return rows_fault(r);
}

static int
by_officer(const void *one, const void *other)
{
    const struct person *a = one, *b = other;

    return a->officer < b->officer ? -1 : a->officer > b->officer;
}

static const struct fault *
read_people(struct asked *p)
{
    struct arena *a = look_arena(p->q);
    struct rows *r =
        seen_rows(p->q, &thing_board, "WHERE unit = $1 ORDER BY id", VALUES(I(p->unit->id)));
    struct seen seen;
    size_t room = 0;

    while (rows_next(r, &seen)) {
        if (p->people == room) {
            struct person *more = arena_array(a, room = room ? room * 2 : 64, sizeof *more);
            if (p->people)
                memcpy(more, p->person, p->people * sizeof *more);
            p->person = more;
        }
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
    struct rows *r = seen_rows(p->q, &thing_board, "WHERE unit = $1 AND officer = $2",
                               VALUES(I(p->unit->id), I(officer)));
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
    struct rows *r = seen_rows(p->q, &thing_total, "WHERE id = $1", VALUES(I(unit)));
    while (rows_next(r, NULL))
        *ret = rows_text(r, "name");
    if (p->names < COUNT(p->named))
        p->named[p->names++] = (struct named){ unit, *ret };
    return rows_fault(r);
}

/* ---- the document ------------------------------------------------------------------------------
 */

static const char *
address(struct asked *p, const char *suffix, const char *show, int64_t after)
{
    struct arena *a = look_arena(p->q);
    const char *month = arena_copy(a, day_iso(a, p->first), 7);
    struct text t = { .arena = a };

    text_addf(&t, "/units/%lld/limits%s?month=%s", (long long)p->unit->id, suffix, month);
    if (show && strcmp(show, "all"))
        text_addf(&t, "&show=%s", show);
    if (after)
        text_addf(&t, "&after=%lld", (long long)after);
    return text_done(&t);
}

/* A page can ask whether a figure is there, not whether it is more than nothing. */
static void
any_doc(struct doc *d, const char *name, bool any)
{
    doc_face(doc_bool(d, name, any));
}

static void
counts_doc(struct doc *d, const struct tally *t)
{
    doc_int(d, "people", t->people);
    doc_int(d, "over", t->of[WORD_OVER]);
    doc_int(d, "exempt", t->of[WORD_EXEMPT]);
    doc_int(d, "near", t->of[WORD_NEAR]);
    doc_int(d, "unknown", t->of[WORD_UNKNOWN]);
    doc_int(d, "within", t->of[WORD_WITHIN]);
    doc_int(d, "silent", t->of[WORD_SILENT]);
    any_doc(d, "over_any", t->of[WORD_OVER]);
    any_doc(d, "exempt_any", t->of[WORD_EXEMPT]);
    any_doc(d, "near_any", t->of[WORD_NEAR]);
    any_doc(d, "unknown_any", t->of[WORD_UNKNOWN]);
    any_doc(d, "silent_any", t->of[WORD_SILENT]);
}

static void
ceilings_doc(const struct asked *p, struct doc *list)
{
    for (int k = 0; k < LIMITS; k++) {
        const int64_t *of = p->counted.all.limit[k];
        int64_t judged = p->counted.all.people - of[WORD_SILENT];

        if (!judged)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "limit", limit_name((enum limit_kind)k));
        doc_int(row, "judged", judged);
        doc_int(row, "over", of[WORD_OVER]);
        doc_int(row, "exempt", of[WORD_EXEMPT]);
        doc_int(row, "near", of[WORD_NEAR]);
        doc_int(row, "unknown", of[WORD_UNKNOWN]);
    }
}

static void
parts_doc(struct asked *p, struct doc *list)
{
    for (size_t i = 0; i < p->parts; i++) {
        struct doc *row = doc_row(list);

        doc_int(row, "id", p->part[i].unit);
        doc_text(row, "name", p->part_name[i]);
        counts_doc(row, &p->part[i].tally);
        doc_text(row, "href",
                 arena_text(look_arena(p->q), "/units/%lld/limits?month=%.7s",
                            (long long)p->part[i].unit, day_iso(look_arena(p->q), p->first)));
    }
}

static void
choices_doc(struct asked *p, struct doc *d)
{
    static const enum standing_word word[] = { WORD_OVER, WORD_EXEMPT, WORD_NEAR, WORD_UNKNOWN,
                                               WORD_WITHIN };
    struct doc *list = doc_list(d, "shows"), *months = doc_list(d, "months");
    struct day today = look_today(p->q);

    for (size_t i = 0; i <= COUNT(word); i++) {
        const char *show = i ? standing_word(word[i - 1]) : "all";
        int64_t n = i ? p->counted.all.of[word[i - 1]] : p->counted.all.people;

        if (i && !n && strcmp(show, p->show))
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "show", show);
        doc_int(row, "n", n);
        doc_bool(row, "current", !strcmp(show, p->show));
        doc_text(row, "href", address(p, "", show, 0));
    }
    for (struct day m = p->s->first; m.ymd <= today.ymd && standing_month(p->s, m) < CUBE_MONTHS;
         m = day_add_months(m, 1)) {
        struct doc *row = doc_row(months);
        struct asked other = *p;

        other.first = m;
        doc_month(row, "month", m);
        doc_text(row, "value", arena_copy(look_arena(p->q), day_iso(look_arena(p->q), m), 7));
        doc_bool(row, "current", m.ymd == p->first.ymd);
        doc_text(row, "href", address(&other, "", p->show, 0));
    }
}

static void
limit_doc(struct asked *p, const struct limit *l, enum limit_kind kind, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    const char *name = limit_name(kind);
    bool times = kind == LIMIT_OFTEN, spoken = l->word != WORD_SILENT;
    const char *used = arena_text(a, "%s_used", name), *most = arena_text(a, "%s_most", name);

    if (!spoken || l->word == WORD_UNKNOWN)
        doc_null(row, used);
    else if (times)
        doc_int(row, used, l->used);
    else
        doc_minutes(row, used, (minutes)l->used);
    if (!spoken)
        doc_null(row, most);
    else if (times)
        doc_int(row, most, l->most);
    else
        doc_minutes(row, most, (minutes)l->most);
    doc_text(row, arena_text(a, "%s_verdict", name), standing_word(l->word));
}

static void
gauge_doc(struct asked *p, const struct limit *l, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    int64_t whole = gauge_length(l->used, l->most);

    if (look_json(p->q) || l->word == WORD_SILENT || l->word == WORD_UNKNOWN) {
        doc_face(doc_null(row, "gauge"));
        return;
    }
    struct doc *g = doc_face(doc_object(row, "gauge"));
    doc_text(g, "used", gauge_share(a, l->used, whole));
    doc_text(g, "most", gauge_share(a, l->most, whole));
    doc_text(g, "verdict", standing_word(l->word));
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

static const struct fault *
person_doc(struct asked *p, const struct ranked *at, const struct person *who, struct doc *row)
{
    struct arena *a = look_arena(p->q);
    struct ruled r = standing_rule(p->s, at->member, p->month);
    const char *month = arena_copy(a, day_iso(a, p->first), 7), *unit;

    TRY(home_name(p, at->member, &unit));
    doc_int(row, "officer", at->officer);
    doc_text(row, "name", who->name);
    doc_text(row, "post", who->post);
    doc_text(row, "unit_name", unit);
    doc_text(row, "verdict", standing_word(r.word));
    if (r.left == CUBE_FREE || r.left == CUBE_DARK)
        doc_null(row, "left");
    else
        doc_minutes(row, "left", r.left);
    any_doc(row, "left_dark", r.left == CUBE_DARK);
    forecast_doc(p, &r.limit[LIMIT_MONTH], row);
    for (int k = 0; k < LIMITS; k++)
        limit_doc(p, &r.limit[k], (enum limit_kind)k, row);
    gauge_doc(p, &r.limit[LIMIT_MONTH], row);
    doc_text(row, "href",
             at->officer == look_viewer(p->q)
                 ? arena_text(a, "/me/%s/why", month)
                 : arena_text(a, "/people/%lld/%s/why", (long long)at->officer, month));
    return NULL;
}

static const struct fault *
people_doc(struct asked *p, struct doc *d)
{
    struct doc *list = doc_list(d, "rows");
    bool csv = look_csv(p->q), more = false, all = !strcmp(p->show, "all");
    int64_t seen = 0, listed = 0;

    for (size_t i = 0; i < p->counted.count && !more; i++) {
        const struct ranked *at = &p->counted.row[i];
        struct person who;

        if (!all && strcmp(standing_word(at->word), p->show))
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
        doc_text(doc_object(d, "more"), "href", address(p, "", p->show, p->after + PAGE));
    else
        doc_null(d, "more");
    return NULL;
}

static void
links_doc(struct asked *p, struct doc *d, bool persons)
{
    struct arena *a = look_arena(p->q);
    struct doc *links = doc_object(d, "links");
    long long id = p->unit->id;

    doc_text(links, "self", arena_text(a, "/units/%lld/limits", id));
    doc_text(links, "all", address(p, "", NULL, 0));
    doc_text(links, "board", persons ? arena_text(a, "/units/%lld/today", id) : NULL);
    doc_text(links, "csv", persons ? address(p, ".csv", p->show, 0) : NULL);
    doc_text(links, "json", address(p, ".json", p->show, p->after));
}

/* With the standing entered. */
static const struct fault *
whole_page(struct asked *p, struct doc *d)
{
    bool persons = p->unit->tie & READERS, wide = p->unit->tie & (TIE_KEEPER | TIE_AUDITOR);

    TRY(read_parts(p));
    standing_count(look_arena(p->q), p->s, p->unit->id, p->month, p->day, p->part, p->parts,
                   &p->counted);
    if (persons && (!wide || p->counted.count <= ALL_NAMES || look_csv(p->q)))
        TRY(read_people(p));
    p->pace = month_pace(look_law(p->q), p->first, look_today(p->q));
    counts_doc(d, &p->counted.all);
    ceilings_doc(p, doc_list(d, "ceilings"));
    parts_doc(p, doc_list(d, "parts"));
    any_doc(d, "parts_any", p->parts);
    choices_doc(p, d);
    doc_text(doc_object(d, "filter"), "show", p->show);
    doc_bool((struct doc *)(uintptr_t)doc_get(d, "filter"), "set", strcmp(p->show, "all") != 0);
    doc_bool(d, "persons", persons);
    any_doc(d, "partly", persons && p->all_read && p->people < p->counted.count);
    if (persons)
        TRY(people_doc(p, d));
    links_doc(p, d, persons);
    return NULL;
}

static const struct fault *
not_whole(struct asked *p, struct limits *limits, struct doc *d)
{
    struct limits_progress at = limits ? limits_progress(limits) : (struct limits_progress){ 0 };
    struct doc *progress = doc_object(d, "progress");

    doc_int(progress, "done", at.done);
    doc_int(progress, "total", at.total);
    doc_int(progress, "percent", at.total ? at.done * 100 / at.total : 0);
    doc_bool(d, "persons", false);
    links_doc(p, d, false);
    return NULL;
}

const struct fault *
limits_page(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    struct limits *limits = look_beside(q);
    struct day today = look_today(q), asked = input_day(in, "month");
    struct asked p = { .q = q,
                       .unit = unit,
                       .first = day_month_first(asked.ymd ? asked : today),
                       .show = input_text(in, "show") ? input_text(in, "show") : "all",
                       .after = input_int(in, "after") };
    const struct fault *f;

    TRY(unit_doc(&p, d));
    doc_month(d, "month", p.first);
    p.s = limits ? standing_enter(limits) : NULL;
    doc_bool(d, "whole", p.s != NULL);
    if (!p.s)
        return not_whole(&p, limits, d);
    doc_null(d, "progress");
    struct day until = day_month_last(p.first);
    p.month = standing_month(p.s, p.first);
    p.day = standing_day(p.s, until.ymd < today.ymd ? until : today);
    if (p.month < 0 || p.month >= CUBE_MONTHS || p.first.ymd > today.ymd)
        f = input_fault(q, in, "month", "limits.month.none");
    else
        f = whole_page(&p, d);
    standing_leave(limits);
    return f;
}

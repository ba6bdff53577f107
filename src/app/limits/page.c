/*
 * Who of a unit is near which ceiling of overtime?
 *
 * GET /units/{unit}/limits   month=YYYY-MM, show=over|exempt|near|unknown|within|silent, after
 *
 * Totals, parts and order come from the cube; names come from the database, of those whose record
 * the viewer reads.  Executives and coordinators see how many.  Whoever rests on an unknown month
 * is counted as 不明.
 */
#include "app/limits/house.h"

#include <string.h>

#include "base/text.h"

enum { ALL_NAMES = 1000 };

#define READERS (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR)

static const struct fault *
unit_doc(struct asked *p, struct doc *d)
{
    struct doc *unit = doc_object(d, "unit");
    const char *name;

    doc_int(unit, "id", p->unit->id);
    TRY(unit_name_on(p->q, p->unit->id, p->on, &name));
    doc_text(unit, "name", name);
    return NULL;
}

const struct fault *
limits_parts(struct asked *p)
{
    struct arena *a = look_arena(p->q);
    struct rows *r = seen_rows(p->q, &thing_total, "WHERE parent = $1 ORDER BY sort, name, id",
                               VALUES(I(p->unit->id)));
    struct seen seen;

    while (rows_next(r, &seen)) {
        p->part = arena_grown(a, p->part, p->parts, sizeof *p->part);
        p->part_name = arena_grown(a, p->part_name, p->parts, sizeof *p->part_name);
        p->part_name[p->parts] = rows_text(r, "name");
        p->part[p->parts++].unit = seen.id;
    }
    return rows_fault(r);
}

const char *
limits_address(struct asked *p, const char *suffix, const char *show, int64_t after)
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
void
any_doc(struct doc *d, const char *name, bool any)
{
    doc_face(doc_bool(d, name, any));
}

static void
counts_doc(struct arena *a, struct doc *d, const struct tally *t, bool small)
{
    static const char *const counts[] = { "over",   "exempt", "near",      "unknown",
                                          "within", "silent", "undeclared" };

    doc_int(d, "people", t->people);
    doc_bool(d, "small", small);
    for (size_t i = 0; small && i < COUNT(counts); i++) {
        doc_null(d, counts[i]);
        any_doc(d, arena_text(a, "%s_any", counts[i]), false);
    }
    if (small)
        return;
    doc_int(d, "over", t->of[WORD_OVER]);
    doc_int(d, "exempt", t->of[WORD_EXEMPT]);
    doc_int(d, "near", t->of[WORD_NEAR]);
    doc_int(d, "unknown", t->of[WORD_UNKNOWN]);
    doc_int(d, "within", t->of[WORD_WITHIN]);
    doc_int(d, "silent", t->of[WORD_SILENT]);
    doc_int(d, "undeclared", t->unjudged[UNJUDGED_UNDECLARED]);
    any_doc(d, "over_any", t->of[WORD_OVER]);
    any_doc(d, "exempt_any", t->of[WORD_EXEMPT]);
    any_doc(d, "near_any", t->of[WORD_NEAR]);
    any_doc(d, "unknown_any", t->of[WORD_UNKNOWN]);
    any_doc(d, "silent_any", t->of[WORD_SILENT]);
    any_doc(d, "undeclared_any", t->unjudged[UNJUDGED_UNDECLARED]);
}

static void
ceilings_doc(const struct asked *p, struct doc *list)
{
    for (int k = 0; k < LIMITS && !p->small; k++) {
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
        counts_doc(look_arena(p->q), row, &p->part[i].tally, p->part[i].small);
        doc_text(row, "href",
                 arena_text(look_arena(p->q), "/units/%lld/limits?month=%.7s",
                            (long long)p->part[i].unit, day_iso(look_arena(p->q), p->first)));
    }
}

static void
choices_doc(struct asked *p, struct doc *d)
{
    static const enum limit_word word[] = { WORD_OVER,    WORD_EXEMPT, WORD_NEAR,
                                            WORD_UNKNOWN, WORD_WITHIN, WORD_SILENT };
    struct doc *list = doc_list(d, "shows"), *months = doc_list(d, "months");
    struct day today = look_today(p->q);

    for (size_t i = 0; i <= COUNT(word) && !p->small; i++) {
        const char *show = i ? limit_word_name(word[i - 1]) : "all";
        int64_t n = i ? p->counted.all.of[word[i - 1]] : p->counted.all.people;

        if (i && !n && strcmp(show, p->show))
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "show", show);
        doc_int(row, "n", n);
        doc_bool(row, "current", !strcmp(show, p->show));
        doc_text(row, "href", limits_address(p, "", show, 0));
    }
    for (struct day m = p->s->first; m.ymd <= today.ymd && standing_month(p->s, m) < CUBE_MONTHS;
         m = day_add_months(m, 1)) {
        struct doc *row = doc_row(months);
        struct asked other = *p;

        other.first = m;
        doc_month(row, "month", m);
        doc_text(row, "value", arena_copy(look_arena(p->q), day_iso(look_arena(p->q), m), 7));
        doc_bool(row, "current", m.ymd == p->first.ymd);
        doc_text(row, "href", limits_address(&other, "", p->show, 0));
    }
}

static void
links_doc(struct asked *p, struct doc *d, bool persons)
{
    struct arena *a = look_arena(p->q);
    struct doc *links = doc_object(d, "links");
    long long id = p->unit->id;

    doc_text(links, "self", arena_text(a, "/units/%lld/limits", id));
    doc_text(links, "all", limits_address(p, "", NULL, 0));
    doc_face(doc_text(links, "silent", persons ? limits_address(p, "", "silent", 0) : NULL));
    doc_text(links, "board", persons ? arena_text(a, "/units/%lld/today", id) : NULL);
    doc_text(links, "csv", persons ? limits_address(p, ".csv", p->show, 0) : NULL);
    doc_text(links, "json", limits_address(p, ".json", p->show, p->after));
}

/* With the standing entered. */
static const struct fault *
whole_page(struct asked *p, struct doc *d)
{
    bool persons = p->unit->tie & READERS, wide = p->unit->tie & (TIE_KEEPER | TIE_AUDITOR);

    TRY(limits_parts(p));
    standing_count(look_arena(p->q), p->s, p->unit->id, p->month, p->day, p->part, p->parts,
                   &p->counted);
    if (!persons)
        TRY(limits_small(p));
    if (persons && (!wide || p->counted.count <= ALL_NAMES || look_csv(p->q)))
        TRY(read_people(p));
    p->pace = month_pace(look_law(p->q), p->first, look_today(p->q));
    counts_doc(look_arena(p->q), d, &p->counted.all, p->small);
    ceilings_doc(p, doc_list(d, "ceilings"));
    parts_doc(p, doc_list(d, "parts"));
    any_doc(d, "parts_any", p->parts);
    choices_doc(p, d);
    doc_text(doc_object(d, "filter"), "show", p->show);
    doc_bool((struct doc *)(uintptr_t)doc_get(d, "filter"), "set", strcmp(p->show, "all") != 0);
    doc_bool(d, "persons", persons);
    doc_int(d, "least", p->least);
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

    struct day until = day_month_last(p.first);

    p.on = until.ymd < today.ymd ? until : today;
    TRY(unit_doc(&p, d));
    doc_month(d, "month", p.first);
    p.s = limits ? standing_enter(limits) : NULL;
    doc_bool(d, "whole", p.s != NULL);
    if (!p.s)
        return not_whole(&p, limits, d);
    doc_null(d, "progress");
    p.month = standing_month(p.s, p.first);
    p.day = standing_day(p.s, p.on);
    if (p.month < 0 || p.month >= CUBE_MONTHS || p.first.ymd > today.ymd)
        f = input_fault(q, in, "month", "limits.month.none");
    else
        f = whole_page(&p, d);
    standing_leave(limits);
    return f;
}

/*
 * Annual leave: what is left, what was taken, what runs out when, and why.
 *
 * GET /me/leave   /me/leave/why   ?on=        and the same under /people/{person}
 */
#include "app/time/known.h"
#include "app/time/leave.h"

#include <string.h>

static void
amount(struct doc *d, minutes m, minutes day)
{
    if (m == MINUTES_UNKNOWN || !day) {
        doc_null(d, "days");
        doc_null(d, "minutes");
        doc_null(d, "total");
        return;
    }
    struct leave_split split = leave_split(m, day);
    doc_int(d, "days", split.days);
    doc_minutes(d, "minutes", split.minutes);
    doc_minutes(d, "total", m);
}

static void
why_doc(struct look *q, const struct trail *t, struct doc *row)
{
    if (t && t->first)
        trail_doc(t, look_lang(q), doc_list(doc_object(row, "why"), "reasons"));
    else
        doc_null(row, "why");
}

static void
figures(struct look *q, const struct leave_balance *b, const struct leave_why *why,
        bool unconfirmed, struct doc *list)
{
    const struct {
        const char *name;
        minutes m;
        const struct trail *why;
        bool rests; /* on what was brought in */
    } all[] = {
        { "left", b->left, &why->left, true },
        { "granted", b->granted, &why->granted, b->base && day_year(b->base->on) == b->year },
        { "carried", b->carried, &why->carried, true },
        { "used", b->used, &why->used, b->base && day_year(b->base->on) == b->year },
        { "planned", b->known ? b->planned : MINUTES_UNKNOWN, NULL, false },
        { "carry", b->carry, &why->carry, true },
    };

    for (size_t i = 0; i < COUNT(all); i++) {
        struct doc *row = doc_row(list);

        doc_text(row, "figure", all[i].name);
        amount(row, all[i].m, b->day);
        doc_bool(row, "unconfirmed", unconfirmed && all[i].rests);
        why_doc(q, all[i].why, row);
    }
}

/* With the year's end go the carried part and what is above twenty days. */
static void
runs_out(const struct leave_balance *b, struct doc *list)
{
    struct day last = day_of(b->year, 12, 31), next = day_of(b->year + 1, 12, 31);
    const struct {
        const char *what;
        minutes m;
        struct day day;
    } all[] = { { "lapses", b->lapses, last }, { "carry", b->carry, next } };

    for (size_t i = 0; i < COUNT(all); i++) {
        if (all[i].m == MINUTES_UNKNOWN || all[i].m <= 0)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "ends", all[i].what);
        doc_day(row, "day", all[i].day);
        amount(row, all[i].m, b->day);
    }
}

static void
five(struct look *q, const struct leave_book *book, const struct leave_balance *b,
     const struct leave_why *why, struct doc *d)
{
    const struct finding *f = &b->use5;
    const struct law_value *row = law_at(book->law, "annual-leave.use5.day", look_today(q));
    struct day by =
        row ? day_of(b->year, (int)(row->value / 100), (int)(row->value % 100)) : (struct day){ 0 };
    bool spoken = f->verdict == RULE_WITHIN || f->verdict == RULE_OVER;
    minutes missing = spoken ? (minutes)(f->most - f->used) : MINUTES_UNKNOWN;

    /* Whoever came after the day of the check is not asked about it. */
    if (f->verdict == RULE_SILENT || (by.ymd && book->entered.ymd > by.ymd)) {
        doc_null(d, "five");
        return;
    }
    struct doc *five = doc_object(d, "five");
    doc_text(five, "verdict", verdict_name(f->verdict));
    amount(five, missing == MINUTES_UNKNOWN ? missing : missing > 0 ? missing : 0, b->day);
    doc_day(five, "by", by);
    why_doc(q, &why->use5, five);
}

static void
taken(struct look *q, const char *base, const struct leave_book *book,
      const struct leave_balance *b, struct doc *list)
{
    struct arena *a = look_arena(q);
    const struct leave_facts *f = &book->facts;

    for (size_t i = 0; i < f->uses; i++) {
        const struct leave_use *u = &f->use[i];

        if (day_year(u->day) != b->year)
            continue;
        struct doc *row = doc_row(list);
        doc_day(row, "day", u->day);
        if (u->whole)
            doc_null(row, "span");
        else
            doc_span(row, "span", book->taken[i].span);
        doc_minutes(row, "charge", f->charged[i]);
        doc_bool(row, "planned", u->day.ymd > f->on.ymd);
        /* What lay before the balance began is in it already. */
        doc_bool(row, "counted", !b->base || u->day.ymd >= b->base->on.ymd);
        doc_text(row, "href", arena_text(a, "%s/records/%s", base, day_iso(a, u->day)));
    }
}

static void
brought(const struct leave_book *book, const struct leave_balance *b, struct doc *d)
{
    if (!b->base) {
        doc_null(d, "opening");
        return;
    }
    const struct opening *o = book->said[b->base - book->facts.opening];
    struct doc *opening = doc_object(d, "opening");
    doc_day(opening, "day", b->base->on);
    amount(opening, b->base->left, b->base->day ? b->base->day : b->day);
    doc_bool(opening, "confirmed", o->confirmed);
}

static const struct fault *
page(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day on = input_day(in, "on");
    bool mine = who->officer == look_viewer(q);
    const char *base = mine ? "/me" : arena_text(a, "/people/%lld", (long long)who->officer);
    const char *asked = on.ymd ? arena_text(a, "?on=%s", day_iso(a, on)) : "";
    struct leave_balance b;
    struct leave_book book;
    struct before before;

    if (!on.ymd)
        on = look_today(q);
    TRY(before_load(q, who->officer, &before));
    TRY(leave_load(q, who->officer, on, &before, &book));
    struct trail t = { .arena = a, .law = book.law };
    struct leave_why why = { t, t, t, t, t, t };
    leave_balance(&why, book.law, &book.facts, &b);
    doc_day(d, "day", on);
    doc_int(d, "year", b.year);
    holidays_doc(q, day_of(b.year, 1, 1), day_of(b.year, 12, 31), d);
    TRY(officer_on(q, who->officer, on, doc_object(d, "officer")));
    doc_bool(d, "mine", mine);
    doc_bool(d, "known", b.known);
    doc_minutes(d, "a_day", b.day);
    brought(&book, &b, d);
    bool unconfirmed = b.base && !book.said[b.base - book.facts.opening]->confirmed;
    doc_bool(d, "unconfirmed", unconfirmed);
    figures(q, &b, &why, unconfirmed, doc_list(d, "figures"));
    runs_out(&b, doc_list(d, "ends"));
    five(q, &book, &b, &why, d);
    taken(q, base, &book, &b, doc_list(d, "rows"));
    doc_int(d, "release", law_release(book.law));
    doc_text(d, "regime", law_regime(book.law));
    struct doc *links = doc_object(d, "links");
    doc_text(links, "self", arena_text(a, "%s/leave%s", base, asked));
    doc_text(links, "why", arena_text(a, "%s/leave/why%s", base, asked));
    doc_text(links, "back", arena_text(a, "%s/leave%s", base, asked));
    doc_text(links, "opening", arena_text(a, "%s/opening", base));
    doc_text(links, "csv", arena_text(a, "%s/leave.csv%s", base, asked));
    doc_text(links, "json", arena_text(a, "%s/leave.json%s", base, asked));
    doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer));
    return NULL;
}

const struct fault *
time_leave(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    return page(q, who, in, d);
}

const struct fault *
time_why_leave(struct look *now, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q;

    TRY(known_look(now, who, in, &q));
    known_doc(q, d);
    return page(q, who, in, d);
}

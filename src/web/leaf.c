/* How do people read a day, a length, a moment? */
#include "web/leaf.h"

#include <stdio.h>
#include <string.h>

#include "web/leaf_day.h"

static const struct {
    const char *name;
    enum facet facet;
} facets_known[] = {
    { "iso", FACET_ISO },     { "full", FACET_FULL },       { "short", FACET_SHORT },
    { "dom", FACET_DOM },     { "listed", FACET_LISTED },   { "weekday", FACET_WEEKDAY },
    { "year", FACET_YEAR },   { "month", FACET_MONTH },     { "long", FACET_LONG },
    { "int", FACET_INT },     { "hours", FACET_HOURS },     { "from", FACET_FROM },
    { "until", FACET_UNTIL }, { "length", FACET_LENGTH },   { "day", FACET_DAY },
    { "clock", FACET_CLOCK }, { "grouped", FACET_GROUPED }, { "url", FACET_URL },
};

#define PUT(t, literal) text_put((t), (literal), sizeof(literal) - 1)

enum lang
lang_named(const char *s)
{
    return s && !strncmp(s, "en", 2) && (!s[2] || s[2] == '-') ? LANG_EN : LANG_JA;
}

enum facet
facet_named(const char *name, size_t size)
{
    for (size_t i = 0; i < COUNT(facets_known); i++)
        if (strlen(facets_known[i].name) == size && !memcmp(facets_known[i].name, name, size))
            return facets_known[i].facet;
    return FACET_NONE;
}

bool
leaf_is(const struct doc *d)
{
    if (!d)
        return false;
    switch (d->kind) {
    case DOC_NULL:
        return false;
    case DOC_BOOL:
        return d->i;
    case DOC_TEXT:
    case DOC_MARK:
        return d->text.size;
    case DOC_LIST:
        return d->in.first;
    default:
        return true;
    }
}

static void
put_two(struct text *t, int64_t n)
{
    if (n < 10)
        text_char(t, '0');
    text_int(t, n);
}

static void
put_clock(struct text *t, int64_t m, bool iso)
{
    if (m < 0)
        text_char(t, '-');
    m = m < 0 ? -m : m;
    if (iso && m < 600)
        text_char(t, '0');
    text_int(t, m / 60);
    text_char(t, ':');
    put_two(t, m % 60);
}

static void
put_minutes(struct text *t, int64_t m, enum facet facet, enum lang lang)
{
    int64_t size = m < 0 ? -m : m;

    switch (facet) {
    case FACET_NONE:
    case FACET_SHORT:
        put_clock(t, m, false);
        break;
    case FACET_INT:
        text_int(t, m);
        break;
    case FACET_HOURS: { /* two places at most, the nearest, halves away from zero */
        int64_t hundredths = (size * 100 + 30) / 60;
        if (m < 0)
            text_char(t, '-');
        text_int(t, hundredths / 100);
        if (hundredths % 100) {
            text_char(t, '.');
            text_int(t, hundredths / 10 % 10);
            if (hundredths % 10)
                text_int(t, hundredths % 10);
        }
        break;
    }
    case FACET_LONG:
    case FACET_FULL:
        if (m < 0)
            text_char(t, '-');
        if (size >= 60) {
            text_int(t, size / 60);
            text_add(t, lang == LANG_EN ? " h" : "時間");
        }
        if (size % 60 || !size) {
            if (size >= 60 && lang == LANG_EN)
                text_char(t, ' ');
            text_int(t, size % 60);
            text_add(t, lang == LANG_EN ? " min" : "分");
        }
        break;
    default:
        break;
    }
}

static void
put_grouped(struct text *t, int64_t n)
{
    char digits[24];
    int size = snprintf(digits, sizeof digits, "%lld", (long long)n);

    for (int i = 0; i < size; i++) {
        text_char(t, digits[i]);
        if (digits[i] != '-' && i + 1 < size && (size - i - 1) % 3 == 0)
            text_char(t, ',');
    }
}

/* The fewest digits that read back as the same number. */
static void
put_real(struct text *t, double real)
{
    char digits[40];
    double back;

    for (int places = 15; places <= 17; places++) {
        snprintf(digits, sizeof digits, "%.*g", places, real);
        if (sscanf(digits, "%lf", &back) == 1 && back == real)
            break;
    }
    text_add(t, digits);
}

static void
put_text(struct text *t, const struct doc *d, enum facet facet, bool html)
{
    if (facet == FACET_URL)
        text_add(t, text_escape_url(t->arena, arena_copy(t->arena, d->text.s, d->text.size)));
    else if (facet != FACET_NONE)
        return;
    else if (html)
        text_html(t, d->text.s, d->text.size);
    else
        text_put(t, d->text.s, d->text.size);
}

static void
put_moment(struct text *t, struct moment m, const enum facet *facets, size_t count, enum lang lang,
           bool html)
{
    struct day day = moment_day(m);
    enum facet facet = count ? facets[0] : FACET_NONE;

    switch (facet) {
    case FACET_NONE:
    case FACET_SHORT:
        put_clock(t, moment_clock(m), false);
        break;
    case FACET_ISO:
        text_add(t, moment_iso(t->arena, m));
        break;
    case FACET_FULL:
        leaf_put_day(t, day, FACET_NONE, lang);
        if (lang == LANG_EN)
            text_char(t, ' ');
        put_clock(t, moment_clock(m), false);
        break;
    case FACET_DAY:
        leaf_put(t, &(struct doc){ .kind = DOC_DAY, .i = day.ymd }, facets + 1, count - 1, lang,
                 html);
        break;
    case FACET_CLOCK:
        leaf_put(t, &(struct doc){ .kind = DOC_CLOCK, .i = moment_clock(m) }, facets + 1, count - 1,
                 lang, html);
        break;
    default:
        leaf_put_day(t, day, facet, lang);
        break;
    }
}

static void
put_span(struct text *t, struct span span, const enum facet *facets, size_t count, enum lang lang,
         bool html)
{
    struct doc part = { .kind = DOC_CLOCK };

    if (!count) {
        put_clock(t, span.from, false);
        text_add(t, lang == LANG_EN ? "–" : "〜");
        put_clock(t, span.until, false);
        return;
    }
    switch (facets[0]) {
    case FACET_FROM:
        part.i = span.from;
        break;
    case FACET_UNTIL:
        part.i = span.until;
        break;
    case FACET_LENGTH:
        part.kind = DOC_MINUTES;
        part.i = span_length(span);
        break;
    default:
        return;
    }
    leaf_put(t, &part, facets + 1, count - 1, lang, html);
}

void
leaf_put(struct text *t, const struct doc *d, const enum facet *facets, size_t count,
         enum lang lang, bool html)
{
    enum facet facet = count ? facets[0] : FACET_NONE;

    if (d->kind == DOC_MOMENT) {
        put_moment(t, (struct moment){ d->i }, facets, count, lang, html);
        return;
    }
    if (d->kind == DOC_SPAN) {
        put_span(t, d->span, facets, count, lang, html);
        return;
    }
    /* A name behind a leaf that is none of its facets says nothing. */
    if (count > 1 || (count && facet == FACET_NONE))
        return;
    switch (d->kind) {
    case DOC_TEXT:
    case DOC_MARK:
        put_text(t, d, facet, html);
        break;
    case DOC_INT:
        if (facet == FACET_NONE || facet == FACET_INT)
            text_int(t, d->i);
        else if (facet == FACET_GROUPED)
            put_grouped(t, d->i);
        break;
    case DOC_DAY:
        leaf_put_day(t, (struct day){ (int32_t)d->i }, facet, lang);
        break;
    case DOC_MONTH:
        leaf_put_month(t, (struct day){ (int32_t)d->i }, facet, lang);
        break;
    case DOC_CLOCK:
        if (facet == FACET_NONE || facet == FACET_ISO)
            put_clock(t, d->i, facet == FACET_ISO);
        else if (facet == FACET_INT)
            text_int(t, d->i);
        break;
    case DOC_MINUTES:
        put_minutes(t, d->i, facet, lang);
        break;
    case DOC_REAL:
        put_real(t, d->real);
        break;
    case DOC_BOOL:
        text_add(t, d->i ? "true" : "false");
        break;
    default:
        break;
    }
}

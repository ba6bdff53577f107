/*
 * How a leaf of a document is written for people: the facets of page.h.
 *
 *     enum facet facets[] = { facet_named("full", 4) };
 *     leaf_put(&text, day, facets, 1, LANG_JA, true);        令和2年7月15日（水）
 *
 * A facet that a leaf does not have writes nothing.
 */
#pragma once

#include "base/doc.h"

enum lang { LANG_JA, LANG_EN, LANGS };

enum facet {
    FACET_NONE, /* a word that names no facet */
    FACET_ISO,
    FACET_FULL,
    FACET_SHORT,
    FACET_DOM,
    FACET_WEEKDAY,
    FACET_LISTED, /* 28（土）, Sat 28: a line of a month */
    FACET_YEAR,
    FACET_MONTH,
    FACET_LONG,
    FACET_INT,
    FACET_HOURS,
    FACET_FROM,
    FACET_UNTIL,
    FACET_LENGTH,
    FACET_DAY,
    FACET_CLOCK,
    FACET_GROUPED,
    FACET_URL,
};

/* "en" and "en-GB" are English; anything else is Japanese. */
enum lang lang_named(const char *);

enum facet facet_named(const char *name, size_t size);

/* `facets` are what stands behind the leaf's own name, from left to right; text is escaped where
 * `html` says so.  Objects, lists and null write nothing. */
void leaf_put(struct text *, const struct doc *, const enum facet *facets, size_t count, enum lang,
              bool html);

/* What {{#leaf}} asks.  Absent, null, false, an empty list and an empty text are not; zero is a
 * figure, and is. */
bool leaf_is(const struct doc *);

/*
 * Pages: Mustache over a document.  Choose and repeat, nothing else.
 *
 *     struct pages *pages;
 *     TRY(pages_load(arena, ui_pages, ui_words, &pages));
 *     char *html = page_render(arena, pages, "today", "ja", doc, NULL, &size);
 *
 * {{name}} is escaped; typed leaves are written as people read them, in Japanese and in English:
 *
 *     day      7月15日（水）     Wed 15 Jul        {{d.iso}} 2020-07-15   {{d.dom}} 15
 *       .full  令和2年7月15日（水）  Wed 15 Jul 2020   .short 7/15, 15 Jul    .weekday 水, Wed
 *       .year  令和2年           2020              .month 7月, July
 *     month    令和2年7月        July 2020         .iso 2020-07   .short 7月, Jul   .year  .month
 *     clock    8:30 (24:30)                        .iso 08:30     .int 510
 *     minutes  2:30                                .int 150       .hours 2.5
 *       .long  2時間30分         2 h 30 min
 *     span     18:15〜20:00      18:15–20:00       .from .until (clocks)  .length (minutes)
 *     moment   16:42                               .clock (a clock)       .day (a day)
 *       .full  7月15日（水）16:42  Wed 15 Jul 16:42  .iso 2020-07-15T16:42:00+09:00
 *     number   44340                               .grouped 44,340
 *     text     escaped                             .url percent-encoded for an address
 *
 * Facets of facets join: {{s.length.long}}, {{at.day.full}}; {{.iso}} is a facet of the item.
 * {{#name}} asks whether there is something: absent, null, false, an empty list and an empty text
 * are nothing; zero is a figure, and is something.
 *
 * {{t.key.of.words}} takes words of the page's language; {{t.state.*state}} takes those whose key
 * ends in the value of `state`.  Inside words, {name} is replaced by the document's value, facets
 * and all (escaped).  {{#t.key}} is refused.
 *
 * {{{name}}} is for leaves made by doc_mark; another kind is written escaped, and the log says so.
 * {{&name}} is refused at load.  {{> partial}} is another page file; pages are compiled once.
 */
#pragma once

#include "base/doc.h"
#include "base/embedded.h"
#include "base/fault.h"

struct pages;

/* Faults name the file and the line (FAULT_OURS "page.broken").  `words` are ja.json, en.json: an
 * object of texts, objects inside give keys with dots.  Words that are missing stand in the log. */
const struct fault *pages_load(struct arena *, const struct embedded *pages,
                               const struct embedded *words, struct pages **ret);
/* Leaves are found in `doc` and, failing that, in `common` (statics' names, frame); NULL where
 * there is no such page. */
char *page_render(struct arena *, const struct pages *, const char *page, const char *lang,
                  const struct doc *doc, const struct doc *common, size_t *ret_size);

/* The words for `key`, with {seen} and other {names} filled from `with` (may be NULL), not escaped.
 * A key without words gives the key itself and a line in the log. */
const char *words_say(struct arena *, const struct pages *, const char *lang, const char *key,
                      const struct doc *with);
bool words_have(const struct pages *, const char *lang, const char *key);
/* Every key that has words of its own in this language, in no order; NULL ends. */
const char *const *pages_words(struct arena *, const struct pages *, const char *lang);

/* The bare engine, for the public conformance tests: renders `text` over `doc`, all tags allowed.
 */
char *mustache_render(struct arena *, const char *text, const struct doc *doc,
                      const struct doc *partials, const struct fault **ret_fault);

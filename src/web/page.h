/*
 * Pages: Mustache over a document.  Choose and repeat, nothing else.
 *
 *     struct pages *pages;
 *     TRY(pages_load(arena, ui_pages, ui_words, &pages));
 *     char *html = page_render(arena, pages, "today", "ja", doc, &size);
 *
 * {{name}} is escaped; typed leaves are written as people read them:
 *     day      7月15日（水）    {{day.iso}} 2020-07-15  {{day.full}} 令和2年7月15日（水）
 * {{day.short}} 7/15
 *              {{day.dom}} 15  {{day.weekday}} 水  {{day.year}} 令和2年  {{day.month}} 7月
 *     month    令和2年7月       {{month.iso}} 2020-07   {{month.short}} 7月
 *     clock    8:30 (24:30)     {{c.iso}} 08:30
 *     minutes  2:30             {{m.long}} 2時間30分    {{m.int}} 150     {{m.hours}} 2.5
 *     span     18:15〜20:00     {{s.from}} {{s.until}} {{s.length}} {{s.length.long}}
 *     moment   16:42            {{at.day}} {{at.full}} 7月15日（水）16:42   {{at.iso}}
 * English writes them its own way (Wed 15 Jul, 2 h 30 min).
 * {{t.key.of.words}} takes words of the page's language; {{#t.key}}…{{/t.key}} is refused.
 * Inside words, {name} is replaced by the document's value (escaped).
 * {{{raw}}} and {{&raw}} are refused at load, except for a leaf made by doc_mark (checked again
 * when written).
 * {{> partial}} is another page file; pages are compiled once, at load.
 */
#pragma once

#include "base/doc.h"
#include "base/embedded.h"
#include "base/fault.h"

struct pages;

/* Faults name the file and the line (FAULT_OURS "page.broken"). `words` are ja.json, en.json. */
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

/* The bare engine, for the public conformance tests: renders `text` over `doc`, all tags allowed.
 */
char *mustache_render(struct arena *, const char *text, const struct doc *doc,
                      const struct doc *partials, const struct fault **ret_fault);

/*
 * What the house says, in each language: ui/words/ja.json and en.json.
 *
 *     const struct phrase *p = words_find(words, LANG_EN, "sign-in.title");
 *
 * A file is an object of texts; objects inside give keys with dots.  {name} in a
 * text is a hole, filled from the document (a path, with facets: {day.full}); a
 * brace that does not hold a name is a brace.
 */
#pragma once

#include "base/embedded.h"
#include "web/mustache.h"

/* FAULT_OURS "page.broken" where a file is not that.  A key without English is said once in the
 * log, and says it in Japanese. */
const struct fault *words_load(struct arena *, const struct embedded *files, struct words **ret);
/* NULL where there are none. */
const struct phrase *words_find(const struct words *, enum lang, const char *key);
/* Writes a phrase, its holes filled from the run's document; one that stays empty stands in the
 * log. */
void phrase_put(const struct run *, const struct phrase *, struct text *, bool html);
/* The words for a key; a key without words is written itself, and stands in the log. */
void words_put(const struct run *, const struct words *, const char *key, struct text *, bool html);
/* For tests: the names of a phrase's holes, the first part of each; NULL ends. */
const char *const *phrase_holes(struct arena *, const struct phrase *);
/* For tests: every key, in no order; NULL ends. */
const char *const *words_keys(struct arena *, const struct words *, enum lang);

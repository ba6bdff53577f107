/*
 * One box for everything: people, units, pages and rules, each only where the viewer may open it.
 *
 * GET /search?q=words
 *
 * The cost does not grow with the office: people and units are looked for by their names and cut at
 * fifty, pages are those of the menu, rules those of one day.
 */
#pragma once

#include "desk/errand.h"

extern const struct folder search_folder;

/* search_page.c: `pages` of `words`, by what the viewer's menu holds (`can`, as in the frame). */
void pages_find(struct look *, const char *words, const struct doc *can, struct doc *);
/* `rules` of `words` on a day: its numbers and articles, and what their page finds. */
void rules_find(struct look *, const char *words, struct day, struct doc *);

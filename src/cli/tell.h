/*
 * A fault, told at a terminal.
 *
 *     const struct fault *f = office_open(&arena, &options, &office);
 *     if (f)
 *         return tell_fault("serve", dir, f);
 *
 * In the words of ui/words: Japanese, unless the environment (LC_ALL, LC_MESSAGES, LANG) begins
 * with "en" or is "C" or "POSIX".
 */
#pragma once

#include "base/fault.h"

const char *tell_lang(void); /* "ja" or "en" */
/* From now on in that language, whatever the environment says. */
void tell_in(const char *lang);
/* The words of a fault without an office that could say them. */
const char *tell_words(struct arena *, const struct fault *);
/* "tsutome COMMAND: WHAT: words (what arrived)" on standard error; gives 1.  `what` may be NULL. */
int tell_fault(const char *command, const char *what, const struct fault *);
/* The words of a key in the terminal's language; the key itself where it has none. */
const char *tell_key(struct arena *, const char *key, const char *seen, const char *field);
/* The same about the members of `with`. */
struct doc;
const char *tell_about(struct arena *, const char *key, const struct doc *with);

/*
 * An explanation in words for a terminal: the document of an errand /…/why, printed.
 *
 * The same document gives the same text, in any year: what was printed under an earlier line of the
 * journal is printed again by --as-known, byte for byte.
 */
#pragma once

#include "base/doc.h"

void explain_tell(struct arena *, const struct doc *);

/*
 * The law of an office: what its releases add to the law that the program carries.
 *
 *     const struct law *law = law_of_office(&arena, "demo", "", "nps");
 *     return law_into_office(&arena, "demo", "", "next-year.tsv", false);
 */
#pragma once

#include "law/law.h"

/* NULL: said on standard error. */
const struct law *law_of_office(struct arena *, const char *data, const char *as,
                                const char *regime);
/* Sends a file as the next release; only_try: says what would change.  Gives the exit status. */
int law_into_office(struct arena *, const char *data, const char *as, const char *path,
                    bool only_try);

/*
 * `tsutome law`: the numbers in force on a day, and whether a file of new ones can be taken.
 *
 *     tsutome law --on 2025-04-01
 *     tsutome law load next-year.tsv
 */
#pragma once

#include <stdio.h>

#include "law/law.h"

/*
 * The law a command works with: what the program carries, and a file of rows over it (NULL: none),
 * seen from a regime.  NULL: said on standard error.
 */
const struct law *law_for_command(struct arena *, const char *command, const char *file,
                                  const char *regime);

/* Reads a file into a source of that release.  NULL, or what is wrong. */
const struct fault *law_file(struct arena *, const char *path, int release, struct law_source *ret);

/*
 * Would these rows, read over `before`'s sources, be law?  Writes what they would change to `out`,
 * one line a row: key, day, was, is.  Gives how many rows differ.
 */
size_t law_differences(FILE *out, struct arena *, const struct law *before,
                       const struct law *after);

int cli_law(int argc, char **argv);

/*
 * The house of rules: which numbers were in force on a day, by which article, and what changed
 * when.
 *
 * GET /rules/{day}.  Everything comes from the law (law/law.h).  What an office adds to it is
 * written by load.c, a release a file.
 */
#pragma once

#include "desk/errand.h"

extern const struct folder rules_folder;

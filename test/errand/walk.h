/* What the files of the walk share. */
#pragma once

#include "town.h"

/* A number asked of the tables themselves; $1 is the officer. */
int64_t walk_id(struct town *, const char *sql, int64_t officer);

/* walk-about.c */
void every_write_says_whom_it_is_about(void **state);
void nobody_decides_for_themselves_or_for_who_is_above(void **state);
void a_file_decides_no_more_than_a_form(void **state);

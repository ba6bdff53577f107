/* What the files of the walk share. */
#pragma once

#include "town.h"

/* A number asked of the tables themselves; $1 is the officer. */
int64_t walk_id(struct town *, const char *sql, int64_t officer);

/* walk-about.c: {number} and {at} filled in, and the names of rows of that officer. */
const char *walk_filled(struct town *, const char *text, const char *number, int64_t officer,
                        const char *at);
/* Was the one line of a table taken? */
bool walk_taken(struct town *, const char *login, const char *table, const char *csv);

void a_file_reaches_whom_the_door_reaches(void **state); /* walk-reach.c */
void a_file_reaches_the_units_of_today(void **state);
void a_file_says_whom_it_may_not_touch(void **state);
void a_number_is_not_used_again_unasked(void **state);
void every_write_says_whom_it_is_about(void **state);
void nobody_decides_for_themselves_or_for_who_is_above(void **state);
void a_file_decides_no_more_than_a_form(void **state);

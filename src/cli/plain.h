/*
 * A document for a person at a terminal: members one to a line, lists of objects as tables.
 *
 *     plain_print(stdout, json, size);
 *
 * What a terminal would take for a command (control characters) is not written.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

void plain_print(FILE *, const char *json, size_t size);
/* How many columns the text takes: wide characters are two. */
int plain_width(const char *);
/* Where the office is: --data, TSUTOME_DATA, or ./office. */
const char *cli_data(const char *said);

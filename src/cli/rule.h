/*
 * `tsutome rule OP`: one rule over JSON Lines.
 *
 *     echo '{"category":"normal","month":"2020-06","months":{"2020-06":2701}}' | tsutome rule
 * ot_limits
 *     {"violations":["OT-LIMIT-MONTH-NORMAL"],"year_total":2701}
 *
 * Each line that holds something is answered by one line.  Where a line cannot be answered, its
 * answer is
 * {"error": "field: what is wrong"}, the others are answered all the same, and the exit status
 * is 1.
 */
#pragma once

#include <stdio.h>

#include "law/law.h"

/* 0, or 1 where a line could not be answered or `out` could not be written. */
int rule_stream(FILE *in, FILE *out, const char *op, const struct law *);

int cli_rule(int argc, char **argv);

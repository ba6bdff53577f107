/*
 * Every rule as a question in JSON: for `tsutome rule OP`, for tests, for programs.
 *
 *     struct doc *out;
 *     if (!rule_run(arena, law, "ot_limits", in, &out))
 *         failed = true;                    out is { "error": "month: missing" }
 *
 * A question is an object of the op's own keys; a key left out is 0, false or an empty
 * list unless the op needs it.  A key the op does not know, or a value that no day or
 * clock or month can have, is refused by name: a slip of the pen must not become a ruling.
 */
#pragma once

#include "law/law.h"

/* False: *out is { "error": "field: what is wrong" }.  Never stops on any input. */
bool rule_run(struct arena *, const struct law *, const char *op, const struct doc *in,
              struct doc **out);

/* One object a line of `list`: { op, rule, in: { key: shape }, out: { key: shape } }. */
void rule_list(struct doc *list);
/* The name of op number `i`, or NULL behind the last. */
const char *rule_op(size_t i);

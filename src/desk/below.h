/*
 * Who is below whom: as it stands in unit_closure, and as the places of the units say.
 *
 * unit_closure is derived, and it grants: what a role reaches is read from it.
 */
#pragma once

#include "desk/errand.h"
#include "store/examine.h"

/* Rows below, above, day (the line's first), there (1: it stands and should not; 0: it should and
 * does not). */
struct rows *below_differences(struct act *);

/* Adds the trouble verify.closure for each of them; `id` is the lower unit's. */
const struct fault *below_check(struct db *, struct arena *, struct examination *);

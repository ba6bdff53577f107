/*
 * The office's own releases of the law: an amendment, next year's holidays, a regime of its own.
 *
 * GET /rules/releases    POST /rules/releases   file, mode (try: only say what would change)
 *
 * A file is checked as a whole, line by line; a faulty one changes nothing.  Stored, it holds for
 * all that is ruled from then on, and a job tells anew the days that it touches: of those under a
 * regime that changes, from the first changed row on.  Closed months are only reported on.
 */
#pragma once

#include "desk/errand.h"

extern const struct thing law_source_thing, law_office_thing;

weigh_fn rules_releases;
act_fn rules_load;

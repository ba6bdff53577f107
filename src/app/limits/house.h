/* What the pages of this house know of each other. */
#pragma once

#include "app/limits/count.h"
#include "app/time/time.h"

extern const struct thing thing_total; /* units whose totals may be opened */
extern const struct errand limits_errands[];

weigh_fn limits_page;

/* What the files of this house know of each other. */
#pragma once

#include "app/time/time.h"
#include "app/time/workday.h"

extern const struct errand time_errands[];
extern const struct job_errand time_jobs[];

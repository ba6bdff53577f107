/* What the files of this house know of each other. */
#pragma once

#include "app/time/time.h"
#include "app/time/workday.h"

extern const struct thing thing_person; /* people's own, by the view this house needs of it */

extern const struct errand time_errands[];
extern const struct job_errand time_jobs[];

/* import.c */
weigh_fn import_taps_form, import_absences_form, import_orders_form;
act_fn import_taps, import_absences, import_orders;

/* again.c */
act_fn settle_begin;
const struct fault *settle_chunk(struct act *, struct job *, int64_t until);

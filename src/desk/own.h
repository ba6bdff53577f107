/*
 * The desk's own errands, those no app folder could answer.
 *
 *     own.c            their table
 *     own_session.c    the way in
 *     own_link.c       a one-time link for somebody else
 *     own_settings.c   how it looks, and where one is signed in
 *     own_job.c        long work
 *     openapi.c        what the API offers
 */
#pragma once

#include "desk/inside.h"

extern const char *const job_states[];               /* by enum job_state; NULL ends */
extern const struct thing thing_self, thing_session; /* thing_job: errand.h */

weigh_fn own_sign_in_page, own_first_page, own_settings_page, own_jobs_page, own_job_page;
weigh_fn openapi;
act_fn own_sign_in, own_sign_out, own_first, own_first_link, own_password, own_view, own_revoke;
act_fn own_job_stop, own_link_known, own_lift;
weigh_fn own_link_page;
/* The links that were made for the viewer. */
const struct fault *own_links(struct look *, struct doc *list);

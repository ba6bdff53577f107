/*
 * Writing without a person at the counter: setting an office up, timers.
 *
 *     return clockwork_act(desk, db, arena, &people_folder, "office.found", found, &office);
 *
 * One journal line, as for everybody; nobody stands in it as who.
 */
#pragma once

#include "desk/desk.h"

const struct fault *clockwork_act(struct desk *, struct db *, struct arena *, const struct folder *,
                                  const char *errand,
                                  const struct fault *(*run)(struct act *, void *), void *context);

/* A secret for an officer's first sign-in: a one-time link's token (64 hex digits), good for
 * `hours`. */
const struct fault *clockwork_link(struct act *, int64_t officer, int hours,
                                   const char **ret_token);
/* A demo officer's: the word `demo`, good on loopback in a demo database alone. */
const struct fault *clockwork_demo_secret(struct act *, int64_t officer);
/* Marks this database as a demo. */
const struct fault *clockwork_demo(struct act *);

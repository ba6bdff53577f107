/*
 * What the hashing thread found of the passwords in a form, for the desk's own errands.
 *
 * One argon2id takes some 50 ms and 64 MiB, so one thread does them in turn, away
 * from the writer; a login that nobody has takes as long as one that somebody has.
 */
#pragma once

#include "desk/errand.h"

/* Officer whose secret the form's `login` (or the viewer, or the one-time `token`) named; 0:
 * nobody. */
int64_t secret_officer(const struct act *);
/* The form's `password` is that officer's, or its one-time token is still good. */
bool secret_proved(const struct act *);
/* The form's `new`, hashed; NULL where there was none. */
const char *secret_new(const struct act *);
/* A cookie for the answer. */
void act_cookie(struct act *, const char *set_cookie);

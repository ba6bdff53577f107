/*
 * Is this a password that somebody would try first?
 *
 * Only what is guessed without knowing the person: a list of what is used most (data/passwords),
 * with digits and signs around it; one letter or a short piece repeated; rows of the keyboard are
 * in the list.  And what everybody knows of the person: the login and the staff number.  There are
 * no rules about kinds of letters, which make passwords no better (NIST SP 800-63B, 5.1.1.2).
 */
#pragma once

#include "base/arena.h"

enum {
    PASSWORD_LEAST = 8,
    PASSWORD_MOST = 200
}; /* characters; the forms and their hints say these */

/* The key of the words that say what is wrong with it, or NULL: password.short, password.same,
 * password.own, password.common.  `login`, `number`: the officer's; NULL or "": none. */
const char *password_weak(struct arena *, const char *password, const char *login,
                          const char *number);

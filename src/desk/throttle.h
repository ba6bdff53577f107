/*
 * How long must a try at a password wait?
 *
 * Wrong tries are counted by person and place: by address, or by the browser where the person has
 * signed in before.  After five, the next one waits 1, 2, 4 … 300 seconds.  So who guesses slows
 * themselves down, and somebody else at another address, or in their own browser, is let in at
 * once.  Two further counts slow only browsers that are not known: many wrong tries at one person
 * from everywhere, and many from one address (less the right ones, for a whole office may stand
 * behind one).
 *
 * Kept in memory, forgotten an hour after the last wrong try.  From any thread.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct throttle;

struct attempt {
    int64_t officer;     /* 0: a login that nobody has */
    const char *login;   /* as it was looked for, where officer is 0 */
    const char *address; /* of the browser; "" unknown */
    const char *device;  /* a browser in which this officer has signed in before; NULL: another */
};

struct throttle *throttle_new(void);
void throttle_free(struct throttle *);
/* Seconds until this attempt is looked at; 0: now. */
int64_t throttle_wait(struct throttle *, const struct attempt *, int64_t now_us);
/* Has this one been wrong before?  Then others go first. */
bool throttle_doubtful(struct throttle *, const struct attempt *, int64_t now_us);
void throttle_failed(struct throttle *, const struct attempt *, int64_t now_us);
void throttle_passed(struct throttle *, const struct attempt *, int64_t now_us);
/* Would a try at this officer wait now, from anywhere? */
bool throttle_slows(struct throttle *, int64_t officer, int64_t now_us);
/* An administrator says that it was a mistake: what was counted for the officer is forgotten. */
void throttle_lift(struct throttle *, int64_t officer);

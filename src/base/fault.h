/*
 * A fault is the reason a question could not be answered.  NULL means it was.
 * Crossing a legal ceiling is an answer, and so it is a finding (law/finding.h).
 *
 *     if (!day_parse(text, &day))
 *         return fault(arena, FAULT_FORM, "form.day.unknown", "day", text);
 *
 * The key finds the words in ui/words/{ja,en}.json; {seen} in them is what arrived.
 */
#pragma once

#include "base/arena.h"

enum fault_kind {
    FAULT_FORM,    /* 422  the person can mend it; `field` gets the cursor   */
    FAULT_BAD,     /* 400  the request itself is malformed                   */
    FAULT_SIGN_IN, /* 401  nobody is signed in                               */
    FAULT_DENIED,  /* 403  someone else may do this; the page says who       */
    FAULT_ABSENT,  /* 404  there is nothing under that name                  */
    FAULT_VERB,    /* 405  the path is known, the verb is not                */
    FAULT_STALE,   /* 409  another hand changed it first; show both          */
    FAULT_LARGE,   /* 413  more than this errand takes                       */
    FAULT_MANY,    /* 429  too often; wait and try again                     */
    FAULT_OURS,    /* 500  our mistake: logged by key, apologised for        */
    FAULT_BUSY,    /* 503  a part outside is away, or the disk is full       */
};

struct fault {
    enum fault_kind kind;
    const char *key;          /* the words live in ui/words/{ja,en}.json */
    const char *field;        /* form field, or NULL                     */
    const char *seen;         /* what arrived, as it arrived             */
    const struct fault *also; /* a form may have several at once         */
    const char *limit;        /* the bound it passed: words of KEY.limit */
};

const struct fault *fault(struct arena *, enum fault_kind, const char *key, const char *field,
                          const char *seen);

/* The HTTP status that tells it. */
int fault_status(enum fault_kind);

/* Hand a fault to our caller, who knows more than we do. */
#define TRY(call)                                                                                  \
    do {                                                                                           \
        const struct fault *fault_ = (call);                                                       \
        if (fault_)                                                                                \
            return fault_;                                                                         \
    } while (0)

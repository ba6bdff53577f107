/*
 * Another person's word on a claimed time or an entry: who may say it, and what it changes.
 *
 *     TRY(decide_tap(a, input_seen(in, "tap", 0), "confirmed", NULL));
 *
 * FAULT_DENIED about oneself, or on an order that names somebody else; FAULT_STALE where a word was
 * said already.
 */
#pragma once

#include "app/time/house.h"

/* word: confirmed, rejected (with a reason). */
const struct fault *decide_tap(struct act *, const struct seen *tap, const char *word,
                               const char *reason);
/* word: confirmed, declined (with a reason). */
const struct fault *decide_entry(struct act *, const struct seen *entry, const char *word,
                                 const char *reason);

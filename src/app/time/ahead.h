/*
 * What an order would do to the limits of its months, before anybody gives it.
 *
 *     TRY(ahead_doc(q, who, day, (struct span){ CLOCK(17, 15), CLOCK(20, 0) }, months));
 *
 * `months[]` gets { month, adds, planned, limits[] } for each calendar month that the span touches:
 * `adds` are the minutes of the span that are overtime there, `planned` those of orders that stand
 * and were not worked yet.  limits[]: { limit, before, after, times_before, times_after, bound,
 * was, verdict }, judged by the law twice, without and with the span: 「命ずる時間」 is what the
 * ceilings bind (人事院規則15―14 第16条の2の2), so orders ahead count before and after.
 */
#pragma once

#include "app/time/days.h"

/* `who` is proof that the officer's record may be read; `span` in minutes of `day`. */
const struct fault *ahead_doc(struct look *, const struct seen *who, struct day, struct span,
                              struct doc *months);

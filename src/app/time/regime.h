/*
 * Whose law?  An officer lives under a regime from a day on (src/app/people), or under "nps".
 *
 *     const struct law *law;
 *     TRY(regime_law(q, officer, month, &law));
 *
 * A month is judged by the regime of its first day, or else by the one that begins within it.  The
 * page must see `regime_thing` of the officer.
 */
#pragma once

#include "app/time/house.h"
#include "law/law.h"

const struct fault *regime_law(struct look *, int64_t officer, struct day month,
                               const struct law **ret);

/*
 * The inside of leaf.h: days and months as people read them.
 */
#pragma once

#include "web/leaf.h"

void leaf_put_day(struct text *, struct day, enum facet, enum lang);
/* Any day of the month. */
void leaf_put_month(struct text *, struct day, enum facet, enum lang);

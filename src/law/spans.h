/*
 * Sets of minutes of an attendance day.
 *
 *     struct spans free = spans_minus(arena, worked, breaks);
 *     minutes length = spans_length(free);
 *
 * A list of spans is a set: overlaps count once, order means nothing, an empty
 * span is nothing.  Every function answers with spans in order of time, apart
 * from each other.  Minutes count from 0:00 of the attendance day and may pass 1440.
 */
#pragma once

#include "base/day.h"

struct spans {
    const struct span *at;
    size_t count;
};

struct spans spans_of(struct arena *, struct spans); /* put in order, overlaps joined */
struct spans spans_join(struct arena *, struct spans, struct spans);
struct spans spans_minus(struct arena *, struct spans, struct spans);
struct spans spans_shared(struct arena *, struct spans, struct spans);
minutes spans_length(struct spans); /* of an answer of the functions above */
/* The part within one span. */
struct spans spans_within(struct arena *, struct spans, struct span);
/* Spans of the second list that lie wholly inside one span of the first. */
struct spans spans_inside(struct arena *, struct spans outer, struct spans inner);
/* Does every span of `leave` touch the start or the end of `hours`? */
bool spans_at_an_end(struct arena *, struct spans hours, struct spans leave);

/* What the pages of this house know of each other. */
#pragma once

#include "app/limits/count.h"
#include "app/time/time.h"

extern const struct errand limits_errands[];

weigh_fn limits_page;

/* ---- the page of a unit, under way ---- */

enum { PAGE = 50 };

struct person {
    int64_t officer;
    const char *name, *post;
};

struct asked {
    struct look *q;
    const struct seen *unit;
    const struct standing *s;
    struct day first; /* of the month asked for */
    struct day on;    /* its last day, today in a month that is not over */
    int month, day;
    const char *show;
    int64_t after;
    struct part *part;
    const char **part_name;
    size_t parts;
    struct counted counted;
    int64_t least;         /* people a unit must have for its counts to be shown */
    bool small;            /* … and this one is not told */
    struct person *person; /* in order of officer, where all were read */
    size_t people;
    bool all_read;
    struct pace pace;
    struct named {
        int64_t unit;
        const char *name;
    } named[PAGE]; /* units of the people listed, asked for once */
    size_t names;
};

/* page.c */
const char *limits_address(struct asked *, const char *suffix, const char *show, int64_t after);
/* The units right below, those the viewer may open. */
const struct fault *limits_parts(struct asked *);
/* small.c: marks what is not told to a viewer who is tied to none of the people. */
const struct fault *limits_small(struct asked *);
/* A page can ask whether a figure is there, not whether it is more than nothing. */
void any_doc(struct doc *, const char *name, bool any);

/* page_people.c: all whose record the viewer reads, where they are to be read at once; then those
 * of the page. */
const struct fault *read_people(struct asked *);
const struct fault *people_doc(struct asked *, struct doc *);

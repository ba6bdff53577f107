/*
 * Limits: who is near which ceiling of overtime, of a unit and all below it.
 *
 * The totals come from the cube (cube/cube.h), which the server keeps beside the database: filled
 * in the background when it starts, then by what each commit changed.
 *
 *     struct limits *limits = limits_new(store, folder, false);
 *     … desk_open(… .beside = limits, .wake = limits_wake …)
 *     limits_start(limits, desk);        returns at once; the log tells how far it is
 *     limits_stop(limits);               keeps a snapshot in the folder; before store_close()
 *     limits_free(limits);               after it: the store's last works still wake it
 *
 * What an announcement says is not believed: it only wakes.  What has changed is read from the
 * journal's seals since the last one that the cube holds, so an announcement that was lost is
 * caught up with the next one, or within a second.  A page waits for the commits that were answered
 * before it was asked for, and says so as long as the cube is not whole.
 */
#pragma once

#include "app/limit.h"
#include "desk/desk.h"
#include "desk/errand.h"

struct limits;

extern const struct folder limits_folder;

/*
 * `folder` is where a snapshot is kept between a stop and the next start; NULL: nowhere. `patient`:
 * nothing is read before somebody asks, and whoever asks waits until the cube is whole (a command
 * that is gone after one answer); otherwise limits_start() begins to fill it.
 */
struct limits *limits_new(struct store *, const char *folder, bool patient);
void limits_start(struct limits *, struct desk *);
void limits_wake(void *limits);
void limits_stop(struct limits *);
void limits_free(struct limits *);

/*
 * How some officers stand in a month, in the same words and figures as on the page of their unit.
 * Whom the viewer may know of is the caller's to see to.  False while the cube is not whole, or has
 * no such month.
 */
struct limits_brief {
    enum limit_word word; /* the worst of all limits */
    enum limit_kind of;   /* and the limit it is of */
    bool bound; /* `left` is what is left of that limit: minutes, or months (LIMIT_OFTEN) */
    int64_t left;
    enum limit_word month; /* of the month's own limit */
    bool known;            /* `used` is its figure */
    bool partly;           /* not known, and over by `used` that is known of it */
    int64_t used, most;    /* 0 where it is silent; used 0 where it is unknown */
    bool paced;            /* `forecast` is what the month comes to at its pace so far */
    minutes forecast;
};
bool limits_briefs(struct look *, struct day month, const int64_t *officers, size_t count,
                   struct limits_brief *ret);

/* Units whose totals may be opened. */
extern const struct thing thing_total;
/* can.limits of the frame: the unit whose limits the menu leads to, where there is one. */
const struct fault *limits_frame(struct look *, struct doc *can);

/* For tests: which day it is; ymd 0: the clock's. */
void limits_pretend(struct limits *, struct day today);

/* How far the cube is: officers read, of how many; whole or not. */
struct limits_progress {
    int64_t done, total;
    bool whole;
};
struct limits_progress limits_progress(struct limits *);
/* Waits until every commit so far is in the cube, at most `us`; false when it is not. */
bool limits_catch_up(struct limits *, int64_t us);

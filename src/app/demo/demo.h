/*
 * The demo ministry 国土環境省: some four hundred people who do not exist, and what they did in the
 * last three months.
 *
 *     struct demo *d = demo_plan(arena, law, day, now, seed);     pure: the whole ministry, on
 * paper TRY(demo_people(act, d));                                   an act of people_folder while
 * (d->lived < d->officers) TRY(demo_lives(act, d));                                acts of
 * time_folder
 *
 * Everything goes in through the makers and facts that a real office uses, and is settled by the
 * law, so whatever the screens show of it is what they would show of anybody.  The same day, moment
 * and seed give the same ministry.
 *
 *     names.c      what people are called
 *     ministry.c   units, posts, and who holds them
 *     people.c     writing those down
 *     life.c       what one officer did, day by day
 *     lives.c      writing that down, and settling it
 *     opening.c    what was brought in of the months before, and who has confirmed it
 */
#pragma once

#include "desk/errand.h"

/* How much an evening asks of a team. */
enum demo_load {
    LOAD_NONE, /* managers and part-time staff leave on time */
    LOAD_QUIET,
    LOAD_NORMAL,
    LOAD_BUSY,
    LOAD_DIET, /* 国会対応: nights before a session's day */
};

enum demo_place {
    WORKS_CENTRAL, /* 霞が関: telework is common  */
    WORKS_LOCAL,   /* 地方局: some telework       */
    WORKS_FIELD,   /* 事務所: out on the site     */
};

struct demo_unit {
    const char *code, *name, *kind;
    int above; /* place in the list; -1: the ministry itself */
    enum demo_load load;
    enum demo_place place;
    bool hetero;    /* 他律部署 from this unit downwards */
    bool month_end; /* the books are closed past midnight */
    minutes start;  /* allotted start where the unit says its own, or 0 */
    const char *head_post;
    int head_rank;
    int64_t id, head;     /* once written: the unit, the post of its head */
    int64_t head_officer; /* who holds that post, or acts in it */
};

struct demo_officer {
    int unit, was_unit; /* was_unit: until `moved`, -1: never elsewhere */
    struct day moved;
    const char *post;
    int rank;
    bool manager;
    const char *account; /* a demo login, or NULL: the staff number */
    const char *number, *name, *kana;
    enum demo_load load;
    struct day since;      /* of the main posting */
    minutes start, until;  /* own hours, -1: the unit's */
    const char *category;  /* further category, or NULL */
    struct day leave_from; /* 育児休業 */
    struct day left;       /* 出向: the first day away */
    bool seconded_in, taps_breaks, heavy, no_taps;
    int64_t id;
};

struct demo {
    struct arena *arena;
    const struct law *law;
    struct day first, day; /* lived in from, and until */
    struct moment now;
    uint64_t seed;
    struct demo_unit *unit;
    struct demo_officer *officer; /* the administrator first */
    int units, officers;
    int lived; /* officers whose days are written */
};

/* `now` is a moment of `day`: nobody has tapped after it. */
struct demo *demo_plan(struct arena *, const struct law *, struct day, struct moment now,
                       uint64_t seed);
const struct fault *demo_people(struct act *, void *demo);
/* The days of officers from `lived` on, as many as one transaction should hold.  The caller adds
 * demo_slice() to `lived` when it is kept. */
const struct fault *demo_lives(struct act *, void *demo);
int demo_slice(const struct demo *);

/* The logins that script/server prints; NULL ends. */
extern const char *const demo_accounts[];

/* What the files of the demo ministry share. */
#pragma once

#include "app/demo/chance.h"
#include "app/demo/demo.h"

/* names.c: "髙橋 美咲" and "たかはし みさき". */
void demo_name(struct arena *, struct chance *, int turn, const char **ret_name,
               const char **ret_kana);

/* ministry.c */
int demo_unit_of(const struct demo *, const char *code);
struct demo_officer *demo_account(const struct demo *, const char *login);
/* The allotted hours of an officer on a day. */
struct span demo_hours(const struct demo *, const struct demo_officer *, struct day);

/* life.c: everything an officer left behind. */
struct demo_tap {
    struct day day; /* of the claimed moment */
    const char *kind, *place, *reason;
    struct moment received, claimed;
    bool confirmed;
};
struct demo_away {
    const char *kind;
    struct day from, to;
    struct span span; /* from -1: whole days */
};
struct demo_order {
    struct day day;
    struct span span;
    const char *kind, *work;
};
/* 週休日の振替: a weekoff that is worked, and the working day given for it. */
struct demo_swap {
    struct day work, off; /* ymd 0: none */
    struct span hours;
};
struct demo_life {
    struct demo_swap swap;
    struct demo_tap *tap;
    struct demo_away *away;
    struct demo_order *order;
    int taps, aways, orders;
};
void demo_live(const struct demo *, const struct demo_officer *, struct arena *,
               struct demo_life *ret);

/* opening.c: what was brought in of an officer, and who has confirmed it. */
const struct fault *demo_opening(struct act *, const struct demo *, const struct demo_officer *);

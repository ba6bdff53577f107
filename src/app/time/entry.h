/*
 * What somebody enters about an officer: an order, an absence, an allotment.
 *
 *     struct entry_said e = { .matter = MATTER_ORDER, .item = "overtime", .from = day, .to = day,
 *                             .span = { CLOCK(17, 15), CLOCK(20, 0) }, .work = "…",
 *                             .superior = chief };
 *     TRY(entry_keep(a, who, &e, &kept));
 *
 * By the rule of oneself.h it becomes a fact at once, or a row of `entry` that waits for another
 * person (decide.c).  Whoever keeps one settles its days (entry_settle).
 */
#pragma once

#include "app/time/house.h"

struct entry_said {
    enum matter matter;
    const char *item; /* order: overtime, duty; absence: its kind; allotment: "" */
    struct day from, to;
    struct span span; /* from -1: whole days, or a day without hours */
    unsigned moved;
    const char *breaks, *work;
    int64_t superior;      /* an order's; 0 elsewhere */
    int64_t author;        /* who entered it, where that is not the viewer; 0: the viewer */
    struct moment entered; /* of an entry that is put back */
    int64_t batch;
};

enum entry_kept { ENTRY_SAME, ENTRY_KEPT, ENTRY_WAITING };
/* What came of it; `ret_id`: the fact, or the entry that waits, 0: the same stands, waits or was
 * declined. */
const struct fault *entry_keep(struct act *, const struct seen *who, const struct entry_said *,
                               enum entry_kept *ret, int64_t *ret_id);
/* The fact itself, whoever said the word. */
const struct fault *entry_fact(struct act *, const struct seen *who, const struct entry_said *,
                               int64_t *ret_id);
/* Back among what waits, without looking for its like. */
const struct fault *entry_wait(struct act *, const struct seen *who, const struct entry_said *,
                               int64_t *ret_id);
/* Ends the fact that a word or an entry made. */
const struct fault *entry_unmake(struct act *, const struct seen *who, enum matter, int64_t id);
const struct fault *entry_settle(struct act *, const struct seen *who, const struct entry_said *);

const char *matter_name(enum matter);
bool matter_parse(const char *, enum matter *ret);

/* Was `superior` a superior of the officer on that day: by post, also acting and in a second post,
 * or as a deputy while nobody of the post was there?  Also who is one today, once everybody who was
 * has left. */
const struct fault *superior_on(struct act *, int64_t officer, int64_t superior, struct day,
                                bool *ret);
/* All of them who are still in service, by number: whom an order of that day can name. */
struct superior {
    int64_t officer;
    const char *number, *name;
};
struct superiors {
    struct superior at[32];
    size_t count;
};
const struct fault *superiors_of(struct look *, const struct seen *who, struct day,
                                 struct superiors *ret);
/* Who is one today; of somebody who has left, by the posts they left last. */
const struct fault *superiors_now(struct look *, const struct seen *who, struct superiors *ret);
/* Does this order wait for the viewer's word?  `ret_handed`: not for whom it names, who has left or
 * was no superior of its day, but for who is superior today (view fact_entry_handed). */
const struct fault *entry_asks(struct act *, int64_t officer, int64_t id, const struct entry_said *,
                               bool *ret, bool *ret_handed);

/* ---- notices: what another person decided or entered, told to the officer ---- */

struct notice_said {
    enum matter matter;
    int64_t ref;
    const char *word, *item, *reason; /* word: asked entered confirmed declined withdrawn ended */
    struct day day, to;
    struct span span; /* from -1: none */
    int64_t batch;
};
/* Nothing where the viewer is the officer. */
const struct fault *notice_keep(struct act *, const struct seen *who, const struct notice_said *);
const struct fault *notice_entry(struct act *, const struct seen *who, const struct entry_said *,
                                 int64_t ref, const char *word, const char *reason);
/* notices[] of a day's page, or what the viewer has not seen yet (day 0). */
const struct fault *notices_doc(struct look *, int64_t officer, struct day, struct doc *list);

/* matter, and the word of its item as act (打刻), order or away. */
void matter_doc(const char *matter, const char *item, struct doc *row);

/* Writes waiting[]: claims and entries that wait for this viewer's word (officer 0; with
 * waiting_more), or that wait about an officer on a day. */
const struct fault *waiting_doc(struct look *, int64_t officer, struct day, struct doc *);

/*
 * Why is this the number?  「なぜこの数字？」
 *
 * A function that makes a figure takes a trail and leaves its reasons there while it
 * computes, so the explanation cannot differ from the figure.
 *
 *     struct trail trail = { .arena = arena, .law = law };
 *     overtime_judge(&trail, &facts, &ruling);
 *     trail_doc(&trail, "ja", doc_list(doc, "why"));
 *
 * One reason is one rule: its id, the article in words, the citation and its
 * status on that day, and a line of arithmetic: labelled, typed parts with signs
 * between them.  「2020年6月 2700 ≦ 上限 2700」.  A trail without an arena keeps
 * nothing and costs nothing.
 */
#pragma once

#include "law/law.h"

enum part_kind {
    PART_MINUTES, /* MINUTES_UNKNOWN (law/overtime.h) is 「不明」 */
    PART_CLOCK,
    PART_SPAN,
    PART_DAY,
    PART_DAYS,
    PART_WEEKS,
    PART_MONTHS,
    PART_YEARS,
    PART_TIMES,
    PART_PERCENT,
    PART_YEN,
    PART_WORD, /* the label says it all */
};

struct reason_part {
    const char *sign;  /* "+", "−", "×", "=", "≦", ">" before it; NULL: none */
    const char *label; /* key of a word (data/law/words.tsv), or NULL */
    struct day about;  /* the month or day it is about; no day: none */
    bool whole_month;  /* `about` is a month */
    enum part_kind kind;
    int64_t value;
    struct span span;
    struct reason_part *next;
};

struct reason {
    const char *rule; /* id; its words are the word of the same key */
    const char *cite;
    char status;
    struct day since; /* the row's first day */
    struct reason_part *first, *last;
    struct reason *next;
};

struct trail {
    struct arena *arena; /* NULL: nobody asks */
    const struct law *law;
    struct reason *first, *last;
};

/* Opens a reason under a rule; the row gives article and status (NULL: silence). */
void trail_rule(struct trail *, const char *rule, const struct law_value *);
/* Its line, part by part. */
void trail_part(struct trail *, const char *sign, const char *label, enum part_kind, int64_t);
void trail_month(struct trail *, const char *sign, struct day month, enum part_kind, int64_t);
void trail_on(struct trail *, const char *sign, const char *label, struct day about, enum part_kind,
              int64_t);
void trail_span(struct trail *, const char *sign, const char *label, struct span);
/* A bound as sign and number: ≦ 2700. */
void trail_bound(struct trail *, const char *label, const struct law_value *);
/* The number of a row as what came before stands to it: 46:40 > 45:00 where the row says ≦ 45:00.
 * Where `known` is false nobody can say how they stand: 「不明、上限 45:00」. */
void trail_against(struct trail *, const char *label, const struct law_value *, bool known,
                   int64_t amount);

/* Rows { rule, name, article, cite, status, since, line, parts[] } in "ja" or "en". */
void trail_doc(const struct trail *, const char *lang, struct doc *list);
/* One line of text for a reason: for the shell. */
char *reason_text(struct arena *, const struct law *, const struct reason *, const char *lang);

/*
 * What the law says of some facts on a day.
 *
 *     struct finding f = overtime_month(law, month, SECTION_NORMAL, worked);
 *     if (f.verdict == RULE_OVER)
 *         show_article(f.cite);
 *
 * Crossing a legal ceiling is an answer, so it is a finding and never a fault.  Each carries
 * the rule id of the house, the article, how sure we are of it, and the release of
 * the numbers it was made with, so that it can be said again later.
 */
#pragma once

#include "law/law.h"
#include "law/reason.h"

enum verdict {
    RULE_SILENT, /* no rule on that day, or an unknown regime    */
    RULE_WITHIN, /* it may stand                                 */
    RULE_OVER,   /* it is beyond what the rule allows            */
    RULE_EXEMPT, /* beyond, and 特例業務 lets it stand for now   */
    RULE_UNKNOWN, /* 「不明」: facts it would rest on are missing, and what is known passes nothing
                   */
};

struct finding {
    enum verdict verdict;
    const char *rule; /* OT-LIMIT-MONTH-NORMAL; a literal */
    int64_t used, most;
    minutes left; /* still free, negative once the ceiling is passed */
    bool partly;  /* over by what is known alone: used and left are not known, `least` is */
    int64_t least;
    const char *cite;
    char status; /* 'P', 'O', 'M', 'U'; 0 in silence */
    int release;
};

/* Silence under that rule. */
struct finding finding_silent(const struct law *, const char *rule);
/* `used` against the bound of a row; a NULL row is silence. */
struct finding finding_of(const struct law *, const char *rule, const struct law_value *,
                          int64_t used);
/* The finding was made of what is known, and that is not all: it has passed the ceiling already, or
 * nobody knows. */
void finding_part(struct finding *);
/* Is `used` the figure itself? */
bool finding_known(const struct finding *);
/* The ceiling at the end of a derivation, as the figure stands to it; 少なくとも before it where it
 * was passed by what is known alone. */
void trail_ceiling(struct trail *, const struct finding *, const struct law_value *ceiling);
/* { verdict, rule, left, used, most, cite, status, release } under `key`; null what is unknown. */
void doc_finding(struct doc *, const char *key, const struct finding *);
void finding_fill(struct doc *object, const struct finding *);
const char *verdict_name(enum verdict);

/*
 * What are the limits of overtime called on our pages, and in which words does one stand?
 *
 * The one home of the words that a person's page, the board, the page of a unit, CSV and the shell
 * share, and of the line from which a limit is near.
 *
 *     doc_text(row, "limit", limit_name(limit_of_rule(f->rule)));
 *     doc_text(row, "verdict", limit_word_name(limit_word_of(f->verdict, f->used, f->most)));
 *
 * See also: app/limit_law.h, which asks the law
 */
#pragma once

#include <stdint.h>

#include "base/doc.h"

enum limit_kind {
    LIMIT_MONTH,
    LIMIT_ENTERED, /* what was ordered in the month before a move into 他律 (OT-LIMIT-MOVE-IN) */
    LIMIT_YEAR,
    LIMIT_AVERAGE,
    LIMIT_OFTEN,  /* months above 45:00 */
    LIMIT_PERIOD, /* after a move to 自律: 特定期間の翌月から年度末まで */
    LIMITS,
};
const char *limit_name(enum limit_kind);

/* In order of what a person should look at first. */
enum limit_word {
    WORD_SILENT, /* no limit applies: not judged */
    WORD_WITHIN,
    WORD_UNKNOWN, /* 不明 */
    WORD_NEAR,    /* from four fifths of the limit on */
    WORD_EXEMPT,  /* over, under 特例業務 */
    WORD_OVER,
    WORDS,
};
const char *limit_word_name(enum limit_word);

/* From four fifths of a limit on it is near; a limit of nothing is never near. */
bool limit_near(int64_t used, int64_t most);
/* Minutes of an average of `months`, rounded down; of one above `most` by less than a minute
 * (80:00.5) rounded up, so that what is over never reads as what is within. */
int64_t limit_average(int64_t sum, int months, int64_t most);
/* The number people know a limit by, for the page: `bound` { minutes or times, hours (where they
 * are whole), below }; null where `most` is below 0. */
void limit_bound_doc(struct doc *row, enum limit_kind, int64_t most, bool below);

/*
 * The law as numbers: what was in force on a day, and by which article.
 *
 *     const struct law *law;
 *     TRY(law_shipped(arena, &law));                       what the program carries
 *     const struct law_value *cap = law_at(law, "overtime.month.normal", day);
 *     if (cap && !law_allows(cap, worked))
 *         show_article(cap->cite);
 *
 * Numbers arrive as rows (the files of data/law): key, regime, from, bound, value, unit,
 * status, citation.  An amendment is a new row with its own first day, and a repeal
 * is the value `none`.  Rows come in numbered releases: a later release adds rows, or
 * mends one by naming the same key, regime and day.
 *
 * A `struct law` is the view of one regime: "nps" is the national public service.
 * Another regime (a local government, an agency) is data: a row in the regime table, which
 * may name a base regime for whatever it leaves unsaid.  Under an unknown regime
 * every question is answered by silence (RULE_SILENT), never by a guess.
 *
 * Nothing here changes after loading, so one law serves any number of threads.
 */
#pragma once

#include "base/day.h"
#include "base/doc.h"
#include "base/fault.h"

struct law;

/* What the words of an article do to a number. */
enum bound {
    BOUND_EXACTLY, /* the number itself            */
    BOUND_MOST,    /* 以下・以内・超えない   <=    */
    BOUND_UNDER,   /* 未満                   <     */
    BOUND_LEAST,   /* 以上                   >=    */
    BOUND_OVER,    /* 超える                 >     */
};

enum unit {
    UNIT_MINUTES,
    UNIT_CLOCK, /* minutes since 0:00                       */
    UNIT_DAYS,
    UNIT_WEEKS,
    UNIT_MONTHS,
    UNIT_YEARS,
    UNIT_TIMES, /* how often, how many                      */
    UNIT_PERCENT,
    UNIT_YEN,
    UNIT_DATE, /* 20190401                                 */
    UNIT_MMDD, /* 1229: a day of every year                */
    UNIT_YES,  /* 1 or 0: whether the rule holds           */
};

/* The newest law: for questions that name no day. */
#define LAW_NEWEST ((struct day){ 21501231 })

struct law_value {
    const char *key;
    const char *regime;
    struct day from;
    enum bound bound;
    int64_t value;
    enum unit unit;
    char status;   /* 'P', 'O', 'M': read in the rule, an official page, mirrors; 'U': a default */
    bool repealed; /* from this day the rule is gone */
    const char *cite;
    const char *where; /* "overtime.tsv:12" */
    int release;
};

struct law_holiday {
    struct day day;
    const char *regime;
    const char *name; /* NULL: a release took it back */
    char status;
    const char *cite;
    const char *where;
    int release;
};

/* One file of rows.  Its first line that is not a comment names the columns, and so the table. */
struct law_source {
    const char *name; /* for faults: overtime.tsv */
    const char *bytes;
    size_t size;
    int release;
};

/*
 * Reads every source into one law, seen from "nps".  A fault names what is wrong:
 * key "law.…", field "overtime.tsv:12 unit", seen as it stood.  Nothing of `sources` is kept.
 */
const struct fault *law_load(struct arena *, const struct law_source *sources, size_t count,
                             const struct law **ret);

/* What the program carries: release 1. */
const struct fault *law_shipped(struct arena *, const struct law **ret);
/* The same, and further sources over it. */
const struct fault *law_with(struct arena *, const struct law_source *more, size_t count,
                             const struct law **ret);

/* The same law seen from another regime; a view that is silent where nobody declared it. */
const struct law *law_under(const struct law *, const char *regime);
/* Is the regime of this view declared, and in force on that day? */
bool law_speaks(const struct law *, struct day);
const char *law_regime(const struct law *);
/* Name of regime number `i`, or NULL behind the last. */
const char *law_regime_name(const struct law *, size_t i);
/* Its name for people in "ja" or "en" on that day, and by what it was declared; NULL where it is
 * not. */
const char *law_regime_title(const struct law *, struct day, const char *lang);
const char *law_regime_cite(const struct law *, struct day);
/* The newest release among the rows. */
int law_release(const struct law *);
/* The newest release that says anything of this day or of one before it, here or in the base: what
 * is ruled on the day came from it.  Next year's holidays are no new law for this one. */
int law_release_at(const struct law *, struct day);

/* The row in force, or NULL where the law is silent (not yet, no longer, not here). */
const struct law_value *law_at(const struct law *, const char *key, struct day);
/* The same for keys with a number in them: law_at_n(law, "annual-leave.mid-year", 3, day). */
const struct law_value *law_at_n(const struct law *, const char *key, int n, struct day);
/* Its number, or `otherwise` in silence. */
int64_t law_number(const struct law *, const char *key, struct day, int64_t otherwise);
/* Does `amount` satisfy the bound?  BOUND_EXACTLY asks for the very number.  NULL, silence, forbids
 * nothing. */
bool law_allows(const struct law_value *, int64_t amount);
/* The greatest amount that BOUND_MOST or BOUND_UNDER lets stand: 「100時間未満」 ends at 99:59. */
int64_t law_most(const struct law_value *);

/* A national holiday of the tables, or NULL. */
const struct law_holiday *law_holiday(const struct law *, struct day);
/* Do the holiday tables speak about the year of this day?  Each February brings a further year. */
bool law_holidays_known(const struct law *, struct day);

/* The name of a key, a rule or a word of reasoning ("ja", "en"); the key itself where none stands.
 */
const char *law_word(const struct law *, const char *key, const char *lang);
/* The same or NULL. */
const char *law_word_or_null(const struct law *, const char *key, const char *lang);

/* Rows of this view in order of key and day, its base regimes not included; NULL ends. */
const struct law_value *law_row(const struct law *, size_t index);
/* The regime that answers where this one is silent on that day, or NULL. */
const struct law *law_base(const struct law *, struct day);

/* Its number as its unit is written; null for NULL and for a repeal. */
void law_value_doc(struct doc *, const char *key, const struct law_value *);

const char *unit_name(enum unit);
const char *bound_name(enum bound);

/*
 * What stands in force on a day, as a document: rows of key, name, bound, value, unit, since,
 * status, citation, release, and what comes next; and what changed when.  For /rules/{date} and
 * `tsutome law`.
 */
void law_doc(const struct law *, struct day on, const char *regime, struct doc *);

/*
 * The journal: one line for each write errand, and a chain over the lines that
 * nobody can mend unseen.                                     (design: architecture.md §8, for
 * ever)
 *
 *     int64_t seq = journal_begin(db, &(struct line){ .who = me, .errand = "time.tap", … });
 *     … INSERT INTO tap (…, seq) VALUES (…, $seq) …
 *     TRY(journal_end(db, arena));
 *
 * A line's digest covers the canonical bytes of every fact row that carries its seq, and of every
 * row that it ended (ended_seq).  Payload and salt stand apart and can be erased with the chain
 * still valid.
 */
#pragma once

#include "store/store.h"

struct line {
    int64_t who;        /* officer who acted; 0: the clockwork           */
    int64_t for_whom;   /* officer it is about or for; 0: nobody         */
    bool operator_;     /* through the shell by the owner of the data    */
    const char *errand; /* the row's name, for ever                      */
    const char *thing;  /* kind of thing acted on, or NULL               */
    int64_t subject;    /* its id                                        */
    int64_t job;        /* chunk of a job, 0 otherwise                   */
    struct moment at;
    const char *payload;   /* JSON of the fields, secrets left out          */
    const char *retention; /* class of the payload: "work" (5 years), "leave", … */
};

/* Takes the line's number; every fact row written until journal_end() carries it. */
int64_t journal_begin(struct db *, const struct line *);
/* The open line is about this officer and thing, and not about who acted. */
void journal_about(struct db *, int64_t for_whom, const char *thing, int64_t subject);
/* Writes the line with its digest. */
const struct fault *journal_end(struct db *, struct arena *);

/* Chains the lines committed so far.  SQLite's writer does so within each commit; on PostgreSQL a
 * timer. */
const struct fault *journal_seal(struct db *, struct arena *);

struct head {
    int64_t seal;  /* dense number of the last sealed line; 0: none */
    char hash[65]; /* hex */
};
const struct fault *journal_head(struct db *, struct arena *, struct head *ret);

/* Erases the payload of a line: the salt and text go, the rule and day under which they went stay.
 */
const struct fault *journal_erase(struct db *, struct arena *, int64_t seq, const char *rule,
                                  struct day);

struct verdict {
    bool sound;
    int64_t lines, facts, erased;
    int64_t seal, seq; /* of the first line that does not fit */
    const char *table; /* fact table, or NULL: the line itself */
    int64_t id;        /* fact row */
    const char *why;   /* key: verify.line, verify.fact, verify.chain, verify.tail, verify.head,
                          verify.payload */
};

/* Recomputes everything from the facts.  `head` (kept elsewhere) finds a cut tail or a rebuilt
 * chain; NULL: none. */
const struct fault *journal_verify(struct db *, struct arena *, const struct head *head,
                                   struct verdict *ret);
/* The same; `watch` counts the lines as they are looked at, each one twice: in the chain, and with
 * its facts. Another thread may read it. */
const struct fault *journal_verify_watched(struct db *, struct arena *, const struct head *head,
                                           _Atomic int64_t *watch, struct verdict *ret);

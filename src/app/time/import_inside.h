/* What the files of an import know of each other. */
#pragma once

#include "app/time/import.h"

enum {
    WRONG_MOST = 200,     /* faulty lines that are told one by one           */
    LOOK_AT_CLOCK = 16,   /* lines between two looks at the clock            */
    TRIAL_MOST = 2000,    /* lines whose days are told before they are taken */
    CHANGES_MOST = 200,   /* of those, figures that are told one by one      */
    PERCENT_CHECKED = 10, /* of the work, by what it costs                   */
    PERCENT_KEPT = 45,
};

/* A good line of a file that is tried: whose it is, and where its record
 * stands. */
struct good {
    int64_t officer, at, size, line;
};

/* Where a job stands: its cursor. */
struct stand {
    enum { CHECK, LOOK, KEEP, SHOW, SETTLE } phase;
    int64_t at, line;
    int64_t lines, empty, faulty, kept, waiting, officer, people, touched, changed,
        retold; /* people of those touched; days, and those with other figures */
    int64_t from, to;
    struct doc *wrong; /* a list */
    /* Of a trial: good lines that it has not looked at yet, once all are checked by officer. */
    struct good *good;
    size_t good_count;
    int64_t good_all;    /* how many there were */
    uint64_t mark;       /* of all that would come of it: another outcome has another mark */
    struct doc *changes; /* a list of figures before and after */
};

/* An officer as a chunk knows them. */
struct known {
    struct known *next;
    const char *number;
    int64_t officer, unit; /* officer 0: nobody of that number; unit 0: not in this viewer's care */
    int32_t serving_from, serving_to; /* of a posting that was looked up; 0: none yet */
    struct claim *claims;             /* taps that stand already, in order; NULL: not asked yet */
    size_t claim_count;
};

struct claim {
    int64_t at;
    enum tap_kind kind;
};
enum { KNOWN_SLOTS = 64 };

struct chunk {
    struct act *act;
    struct arena *arena;
    struct job *job;
    enum import_kind kind;
    struct stand s;
    bool apply, skip, tried; /* tried: kept and settled for a look, and undone */
    const char *expect;      /* what the trial before said that would come of it; NULL: none */
    char outcome[20];        /* what this trial says of it; "" before */
    int64_t until;
    const struct doc *args; /* of the job */
    const char *columns;
    struct import_head head;
    struct csv csv; /* at the record under way */
    struct {
        const char *from; /* where its text begins, */
        int64_t at, line; /* and in the file        */
    } record;
    struct known *known[KNOWN_SLOTS];
};

/* import_stand.c: where a job stands, and what it says in the end. */
const struct fault *stand_read(struct chunk *);
void stand_write(struct chunk *);
/* `reason`: the key of why nothing was kept, or NULL. */
void import_finish(struct chunk *, enum job_state, const char *reason);

/* import_job.c: steps of a job, which a trial takes as well. */
const struct fault *import_read(struct chunk *, bool *ret_end);
void import_rewind(struct chunk *); /* to the line behind the heading */
const struct fault *import_show(struct chunk *);
const struct fault *import_settle(struct chunk *);
/* The days of one officer that the lines kept so far name; `ret_any`: are there
 * any, and between which days? */
const struct fault *import_settle_officer(struct chunk *, int64_t officer, bool *ret_any,
                                          struct day *ret_from, struct day *ret_to);

/* import_trial.c: keeps and settles the lines, undoes both, and says what would
 * be; officer by officer, so that nobody waits for more than one of them. Files
 * of more than TRIAL_MOST lines are only checked. */
bool import_looks(const struct chunk *);           /* does the job look at all? */
void import_good(struct chunk *, int64_t officer); /* the record under way is right */
void import_look_begin(struct chunk *);            /* all lines were checked */
/* Some officers; where none is left, a trial ends with what would be.  A file
 * that is applied as its trial said goes on to be kept, or ends where the
 * outcome would be another by now (import.differs). */
const struct fault *import_look(struct chunk *);

/* import_line.c: a line under reading; what reads a cell is false where it cannot, and then `wrong`
 * has been said. */
struct reading {
    enum import_kind kind;
    struct arena *arena;
    struct day today;
    const struct import_head *head;
    char *const *cell;
    size_t cells;
    struct import_line *line;
};
bool reading_wrong(struct reading *, int column, const char *key, const char *seen);
/* The cell without the spaces around it; "" where there is none. */
const char *reading_cell(struct reading *, int column);
const char *reading_word(struct reading *, int column); /* in our words */
bool reading_day(struct reading *, int column, struct day *ret);

/* import_opening.c */
extern const struct import_column opening_columns[IMPORT_COLUMNS + 1];
bool opening_read(struct reading *);
const struct fault *opening_keep(struct chunk *, const struct import_line *, struct known *who,
                                 bool *ret_kept);

/* import_take.c: one line. */
void found_wrong(struct chunk *, const char *key, const char *column, const char *seen);
/* Judges the record in c->csv, and in the second reading keeps it. */
const struct fault *take_line(struct chunk *);

/* import_keep.c: a good line becomes a fact, unless it stands already. */
const struct fault *keep_line(struct chunk *, const struct import_line *, struct known *who,
                              const struct known *by);

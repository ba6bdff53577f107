/*
 * An errand: one thing a person does at a counter of the office.
 *
 * Its row names the thing behind the door and the ties that open it.  Ties come
 * from one SQL view for each kind of thing (seen_petition, seen_overtime …): the
 * door asks that view about one id, a list asks it about all, a field that holds
 * an id asks it too.  What may be opened and what is listed cannot drift apart.
 *
 *     { "petition.decide", POST, "/approvals/{petition}", .door = { &petition, TIE_SUPERIOR |
 * TIE_DEPUTY }, .fields = say, .act = petition_decide, .again = "petition.one", .next =
 * "/approvals" },
 *
 * A path's {name} is the door's thing (its id) or a declared field.  `/me/…` fills `seen` with the
 * viewer: its door is { &person_self, TIE_SELF }.  GET answers a page, the same path with .json (or
 * Accept) the document, with .csv the rows of a list.  HEAD follows GET.  POST answers 303 to
 * `next` (JSON: 200, or 201 with Location where `next` leads to what was made), a fault shows
 * `again` with what was typed.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "base/doc.h"
#include "base/fault.h"
#include "base/moment.h"
#include "store/store.h"

struct input; /* checked fields; ids among them have already passed their own door            */
struct look;  /* a reader: snapshot, viewer, today, law release, arena.  It cannot write      */
struct act;   /* a writer: one savepoint or transaction, with a look on the same snapshot     */
struct law;

enum verb { GET, POST };

enum tie { /* viewer to thing, valid on the thing's day, as known now */
           TIE_SELF = 1,
           TIE_SUPERIOR = 2,
           TIE_DEPUTY = 4,
           TIE_KEEPER = 8, /* 勤務時間管理員, personnel clerk of the unit or one above it */
           TIE_COORDINATOR = 16, /* 働き方改革の取りまとめ                                   */
           TIE_AUDITOR = 32,
           TIE_ADMIN = 64,
           TIE_PARTY = 128,     /* asked to take part: a second reader, a meeting's guest     */
           TIE_PEER = 256,      /* of the same unit                                           */
           TIE_EXECUTIVE = 512, /* 幹部: totals and briefings of the units under it             */
           TIE_SIGNED_IN = 1 << 14,
           TIE_PUBLIC = 1 << 15, /* these two only for a door without a thing */
};

/*
 * The view yields id, officer, unit, day (yyyymmdd, 0 none), version, tie, on_behalf, and `columns`
 * (names with commas), masked by tie: what a tie may not see is NULL.  One row for each tie; the
 * desk folds them into one row an id.  `own_once`: the officer's own arm has one row an id already,
 * so that a person's own pages need not fold (the walk tries it).
 */
struct thing {
    const char *name, *view, *columns;
    bool own_once;
    const char *called; /* what a path's {name} calls its id; NULL: `name` */
};
struct sight {
    const struct thing *thing;
    unsigned tie;
};

/* Proof that a door was passed.  Only the runner fills one, and every save asks for one. */
struct seen {
    const struct thing *thing;
    int64_t id, officer, unit, day, version, on_behalf;
    unsigned tie;
};

enum {
    FIELD_NEEDED = 1,
    FIELD_MANY = 2,
    FIELD_SECRET = 4, /* never in journal, log, index, export */
    FIELD_LONG = 8,   /* a text of several lines              */
    FIELD_AGAIN = 16, /* added when a request is sent again: it is the same request still */
};
struct field {
    const char *name;
    enum {
        END,
        TEXT,   /* least..most characters (most 0: 200)                                  */
        DAY,    /* what people type (base/day.h); least..most as yyyymmdd, 0 free         */
        MONTH,  /* 2020-07, given as its first day                                       */
        WEEK,   /* 2020-W28, given as its Monday                                         */
        CLOCK,  /* minutes since 0:00, least..most (most 0: 24:00)                       */
        NUMBER, /* least..most (both 0: any)                                             */
        CHOICE, /* one of `choices`                                                      */
        FLAG,   /* a ticked box: present and not "0"                                     */
        UPLOAD, /* a file of at most `most` bytes                                        */
        THING,  /* an id that passes `door`                                              */
    } kind;
    int64_t least, most;
    unsigned flags;
    const char *const *choices; /* NULL ends */
    struct sight door;          /* THING: an id in a body meets the same door as one in a path */
};

enum {
    ONE_BY_ONE = 1, /* a FIELD_MANY of things: a savepoint, a journal line, an answer for each */
    AS_JOB = 2,     /* answered 202; done in short chunks between the taps, with progress      */
    ON_VERSION = 4, /* the form carries version; another hand since then is FAULT_STALE        */
    TRACED = 8,     /* reading another's record leaves a line which that person can see        */
    UNKEPT = 16,    /* the page rests on more than the database: it is made anew each time      */
    UNHELD = 32,    /* no idempotency key is kept (sign-in and the like)                       */
    OPEN_FORM = 64, /* a POST before anybody is signed in: Origin is checked, no token needed  */
    PASSWORD = 128, /* its passwords go by the hashing thread first (desk/secret.h) */
    STREAM = 256,   /* answers with a stream of what changed (look_live), not a document */
};

typedef const struct fault *weigh_fn(struct look *, const struct seen *, const struct input *,
                                     struct doc *);
typedef const struct fault *act_fn(struct act *, const struct seen *, const struct input *,
                                   struct doc *);

/*
 * A column of .csv.  A cell is a word of the viewer's language, or a typed value whose unit stands
 * in the heading: 勤務（分） 465.  A table that names somebody has their staff number, too.
 */
struct column {
    const char *name; /* member of a row; "limit.left" reaches on, "/officer.number" begins at the
                         document; "allot.from" and "allot.until" are the ends of a span */
    const char *heading;   /* column.HEADING; NULL: the name */
    const char *words;     /* of a code or flag: the cell is the word WORDS.CODE ("": the code is a
                              key);   NULL: the value itself */
    const char *otherwise; /* the member that stands there, as it is, where the first has none */
    const char *unit;      /* word.csv_unit.UNIT, or NULL: a number without one (a rank, a line) */
};

struct errand {
    const char *name; /* for ever: journal, OpenAPI, words, metrics, test walk */
    enum verb verb;
    const char *path;
    struct sight
        door; /* tie 0, or a {name} that is neither this thing nor a field: does not start */
    const struct sight *sees; /* what its lists may show, to whom; ends with { 0 }            */
    const struct field *fields;
    weigh_fn
        *weigh;  /* GET: the page.  POST: the ruling alone, for live preview and again before act */
    act_fn *act; /* POST; runs again from the start when the store asks (40001, lost batch)       */
    const char *page, *again,
        *next; /* GET template; POST: errand shown with faults, where 303 leads;
                  {name} in next: a path's or doc's member (number or text)    */
    unsigned traits;
    size_t body_most;             /* POST: 0 is 64 KiB */
    const struct column *columns; /* GET of a list: what .csv writes of `rows`; ends with { 0 } */
};

/* One house of the street: everything of a folder. */
struct folder {
    const char *name;
    const struct table *tables;        /* ended by name NULL */
    const struct thing *const *things; /* NULL ends */
    const struct errand *errands;      /* ended by name NULL */
    const struct job_errand *jobs;     /* ended by name NULL, or NULL */
};

/* ---- reading --------------------------------------------------------------------------------- */

struct arena *look_arena(struct look *);
int64_t look_viewer(struct look *); /* officer; 0: nobody is signed in, or the clockwork */
struct day look_today(struct look *);
struct moment look_now(struct look *);
const struct law *look_law(struct look *);
/* The law as it was told under a release; today's where that one is not known. */
const struct law *look_law_of(struct look *, int release);
const char *look_lang(struct look *); /* "ja" or "en" */
/* What CODE is called: the word WORDS.CODE (words "": the code is a key), in "ja" or "en", for what
 * a file of ours says may come back in either. */
const char *look_word(struct look *, const char *lang, const char *words, const char *code);
bool look_json(struct look *); /* no page will be made: face values may be left out */
bool look_csv(struct look *);  /* the whole list is wanted, as a table */
const struct errand *look_errand(struct look *);
/* The row of that name, or NULL: an older program's, or the clockwork's. */
const struct errand *look_errand_called(struct look *, const char *name);
/* What the program keeps in memory beside the database, or NULL (desk.h: house.beside). */
void *look_beside(struct look *);
/* Instead of this page, another one: 303 (a page), or a `see` member (JSON). */
void look_lead(struct look *, const char *path);
/* Instead of a document, a stream that says when one of `channels` changed: "unit:12 officer:7". */
void look_live(struct look *, const char *channels);

/* `rest` (a literal) filters and orders what the row's `sees` (or its door) lets through, as
 * "WHERE name LIKE $1 ORDER BY name, id LIMIT 50"; it has no FROM, so there is no way round. Never
 * NULL. */
struct rows *seen_rows(struct look *, const struct thing *, const char *rest, const struct value *);
/* The same, but only what the viewer sees as the officer it is about. */
struct rows *seen_own(struct look *, const struct thing *, const char *rest, const struct value *);
bool rows_next(struct rows *, struct seen *); /* seen may be NULL */
const char *rows_text(struct rows *, const char *column);
int64_t rows_int(struct rows *, const char *column);
/* The first row alone, as proof; FAULT_ABSENT (key desk.absent) where there is none. */
const struct fault *seen_one(struct look *, const struct thing *, const char *rest,
                             const struct value *, struct seen *ret);

/* A page of a list: reads `page`-many rows after the cursor in the query (?after=), calls row() for
 * each and writes `rows`, `count`, `more` {href}, `found` (of all pages; null: more than 10,000)
 * into the document.  `rest` ends with ORDER BY … LIMIT $n OFFSET $n+1, the last two bound by the
 * desk after the values given; .csv lifts the limit. */
const struct fault *seen_list(struct look *, const struct thing *, const char *rest,
                              const struct value *, const struct input *, struct doc *,
                              void (*row)(struct look *, struct rows *, struct doc *));
/* The heads of a list's columns as links (face): `sorts` {NAME: {href, up, down}}.  The list's
 * field `sort` is a CHOICE of NAME (up) and -NAME (down); `chosen` may be NULL. */
void list_sorts(struct look *, const char *chosen, const char *const *names, struct doc *);

/* ---- fields -----------------------------------------------------------------------------------
 */

bool input_has(const struct input *, const char *field);
const char *input_text(const struct input *, const char *field); /* trimmed; NULL when absent */
int64_t input_int(const struct input *, const char *field); /* NUMBER, FLAG, THING; 0 when absent */
struct day input_day(const struct input *, const char *field); /* ymd 0 when absent */
minutes input_clock(const struct input *, const char *field);  /* -1 when absent */
struct span input_span(const struct input *, const char *from, const char *until);
/* What is wrong with a span of a working day that somebody wrote: its clocks are at most 48:00, it
 * has a length, and that is at most 24 hours.  NULL: nothing.  `ret_from`: at its beginning. */
enum { CLOCK_LATEST = 2 * MINUTES_A_DAY };
const char *span_wrong(struct span, bool *ret_from);
const char *input_file(const struct input *, const char *field, size_t *size,
                       const char **filename);               /* NULL when absent */
size_t input_count(const struct input *, const char *field); /* FIELD_MANY */
int64_t input_int_at(const struct input *, const char *field, size_t i);
const struct seen *input_seen(const struct input *, const char *field,
                              size_t i); /* THING: its proof */
/* A fault at a field of this form: input_fault(in, q, "day", "leave.day.past"). */
const struct fault *input_fault(struct look *, const struct input *, const char *field,
                                const char *key);

/* ---- writing ----------------------------------------------------------------------------------
 */

struct look *act_look(struct act *); /* the same snapshot, for what act must still read */
int64_t act_seq(struct act *);       /* the journal line of this errand */
/* What follows is written about this officer and thing, and not about who acts: the line says so,
 * and each further officer has a line of their own (the same moment, the same fields). */
const struct fault *act_about(struct act *, const struct seen *of);
int64_t act_new_id(struct act *);
/*
 * A statement (a literal) of the folder that the errand belongs to.  $1 … from `values`; $subject
 * (seen->officer), $unit, $seq (the journal line), $who (the viewer) and $now (us) come from the
 * desk.
 */
const struct fault *save(struct act *, const struct seen *, const char *statement,
                         const struct value *);
int64_t saved(struct act *); /* rows the last save changed */
/* What `part` writes, whole or not at all: undone where it answers with a fault. */
typedef const struct fault *act_part_fn(struct act *, void *context);
const struct fault *act_part(struct act *, act_part_fn *part, void *context);
/* What `part` writes is undone in any case; what it read and said stays. */
const struct fault *act_trial(struct act *, act_part_fn *part, void *context);
/* What a function of another house writes into that house's own tables. */
const struct fault *act_as(struct act *, const struct folder *house, act_part_fn *, void *context);
/* Announced after commit, dropped on rollback. */
void touched(struct act *, const struct seen *, struct day);
/* What an officer may do or open is another thing after the commit: their sessions are looked up
 * anew and their live streams end.  For whoever writes postings, roles and credentials. */
void rights_changed(struct act *, int64_t officer);
/* A release of the law was stored (fact_law_source): it holds for all that begins after the commit.
 */
void law_loaded(struct act *, int release);
/* Outbox, held while it can be undone. */
void told(struct act *, const struct seen *, const char *notice);
/* A notice for the page that follows (key of words, with members of `with`); undo: errand path or
 * NULL. */
void flash(struct act *, const char *key, struct doc *with);

/* ---- clockwork: settling, jobs, timers ---------------------------------------------------------
 */

/* Reads `fact_` views; only settling and jobs have one. */
struct rows *fact_rows(struct act *, const char *sql, const struct value *);
/* Proof for an officer's own day, which only the clockwork may make. */
struct seen clockwork_seen(struct act *, int64_t officer, int64_t unit);

/* care.c: may the viewer touch what this officer signs in with, is called, and serves as (a link, a
 * login, a posting)?  FAULT_DENIED care.role, care.elsewhere or care.superior where only a further
 * administrator may, care.own about oneself.  Nobody (viewer 0) is the clockwork, which may. */
const struct fault *in_care(struct act *, int64_t officer);
/* May `who`, who did so before, still?  The same refusals; 0 and the officer themselves may. */
const struct fault *in_care_still(struct act *, int64_t who, int64_t officer);
/* And put anybody into this post (0: none)?  Not where its holder stands above the viewer, or above
 * somebody whom the viewer's role does not reach: FAULT_DENIED care.post. */
const struct fault *post_in_care(struct act *, int64_t post);
/* And set who stands above this post?  Not where it is the viewer's own, or above it: care.own. */
const struct fault *not_above_oneself(struct act *, int64_t post);
/* What governs an officer's own hours and rights (regime, category, role) is another's to say, too:
 * care.own, unless the viewer administers the whole office. */
const struct fault *not_for_oneself(struct act *, int64_t officer);

/* Of the desk's own things, what a house may show: links that were made for the viewer, and the
 * long work that the viewer began. */
extern const struct thing link_thing, thing_job;
/* Do wrong tries make this officer wait at the sign-in now? */
bool sign_in_slowed(struct look *, int64_t officer);

struct job;
/* A kind of long work.  One chunk is a journal line under the job's id; `until` (clock_ticks) is
 * when to hand back. */
struct job_errand {
    const char *name; /* for ever */
    const struct fault *(*chunk)(struct act *, struct job *, int64_t until);
};
/*
 * What follows from facts is asked for where they are saved, however often in an act, and done once
 * before it ends: `size` bytes of the asker's own, zero at first and the same each time.  NULL
 * where something else already follows.  `answer` is NULL in a job.
 */
typedef const struct fault *follow_fn(struct act *, void *asked, struct doc *answer);
void *act_follow(struct act *, follow_fn *, size_t size);

/* From act: begins one; its id, for next = "/jobs/{job}". `key` (may be NULL) makes a second one
 * the first. */
const struct fault *job_begin(struct act *, const char *name, const struct doc *args,
                              const void *bytes, size_t size, const char *key, int64_t *ret_id);
/* From act: the file that ended job `from` kept is job `to`'s; false where none is kept. */
const struct fault *job_take(struct act *, int64_t from, int64_t to, bool *ret);
/* From a chunk: bytes of the job's file. */
const char *job_read(struct act *, const struct job *, size_t offset, size_t most,
                     size_t *ret_size);

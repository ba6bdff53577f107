/*
 * A table from a spreadsheet: read, shown, and applied.
 *
 *     import_columns.c   whose column is it, and what does the word in it mean?
 *     import_line.c      what one line of each table says
 *     import_unit.c      which unit a line means, and making it where it may be made
 *     import_stage.c     lines that wait
 *     import_job.c       reading and applying, in short chunks
 *     import.c           the errands
 *
 * A line is judged with the same makers that will write it (people.h, `by` NULL), so the dry run
 * and the deed cannot tell different stories.
 */
#pragma once

#include "app/people/house.h"
#include "app/sheet.h"

struct import;
struct import_said {
    enum { LINE_NEW, LINE_CHANGED, LINE_UNCHANGED } what;
    const char *name;          /* of what the line is about, as people call it */
    const char *was, *becomes; /* text; a section or a role by our own word: hetero, keeper */
};

/* What one line of a table says, and (`by` given) its writing. */
typedef const struct fault *import_line_fn(struct act *, struct import *, const struct seen *by,
                                           const struct doc *cells, struct import_said *ret);
struct import_kind {
    const char *name;
    const char *const *columns; /* our names, in the order of an export; NULL ends */
    const char *const *needed;  /* a file without one of these is refused; NULL ends */
    import_line_fn *line;
};

/* An import as a chunk knows it. */
struct import {
    int64_t id, officer, line; /* line: under way */
    const struct import_kind *kind;
    const char *columns, *stage;
    struct day first; /* from which day, where a line does not say */
    bool create_units, skip_faulty;
    int64_t root;            /* the importer's own unit: new ministries stand below it */
    struct import_unit *met; /* units looked up in this chunk */
};

/* import_columns.c */
const struct import_kind *import_kind(const char *name);
extern const char *const import_kinds[]; /* NULL ends */
/* How its columns may be called, ja or en. */
struct sheet_names import_names(const struct import_kind *);
/* Our word for what stands in a cell: "他律" is "hetero".  NULL: unknown. */
const char *import_word(struct look *, const char *column, const char *cell);
/* The key of what our own word (import_word) of a column with words is called.  NULL: it is none.
 */
const char *import_code_key(struct look *, const char *column, const char *code);

/* import_line.c: the seven tables. */
import_line_fn import_officer, import_unit, import_post, import_posting, import_superior,
    import_section, import_role;

bool import_has(const struct import *, const char *column); /* import_person.c */
/* import_person.c: faults of FAULT_FORM, or NULL. */
/* Does another officer's number, or unit's code, differ only in zeros? */
const struct fault *import_but_zeros(struct act *, bool unit, const char *said);
/* Is an officer who comes back under another name the same one? */
const struct fault *import_same_person(struct act *, int64_t officer, const struct people_officer *,
                                       bool placed);
/* 〓 in a name (field name, kana): *cell becomes NULL where it only stands for a lost letter. */
const struct fault *import_lost_letters(struct act *, int64_t officer, const char *field,
                                        const char **cell);
/* Does a home posting of another kind than main say the same already? */
const struct fault *import_serves_so(struct act *, const struct people_posting *, const char *post,
                                     bool *ret);
const struct fault *import_login_once(struct act *, struct import *, const char *login);

/* import_unit.c */
/* The unit of a code on a day; 0 with a fault where the importer may not write it. */
const struct fault *import_unit_at(struct act *, struct import *, const char *field,
                                   const char *code, struct day, int64_t *ret);
/* Is that unit below one that the importer administers?  Fault people.import.elsewhere. */
const struct fault *import_may(struct act *, const struct import *, const char *field,
                               const char *code, int64_t unit);
/* ministry, hq and kind of a line as a unit.  `by` NULL: *ret 0 where it must still be made, and a
 * `unit` line is staged for what is missing. */
const struct fault *import_path(struct act *, struct import *, const struct seen *by,
                                const struct doc *cells, struct day, int64_t *ret,
                                const char **ret_code);

/* import_stage.c */
const struct fault *import_open(struct act *, int64_t id, struct import *ret);
/* `said` or, of a faulty line, `wrong`; `cells` as JSON. */
const struct fault *import_stage(struct act *, struct import *, const char *what,
                                 const struct import_said *said, const struct fault *wrong,
                                 const char *cells);
/* Marks a name of this file that only one line may have; false where an earlier line has it. */
const struct fault *import_claim(struct act *, struct import *, const char *name, bool *ret_free);
const struct fault *import_claims_end(struct act *, struct import *);
/* Has an earlier line said `what` about `name`?  `what` NULL: anything. */
bool import_staged(struct act *, struct import *, const char *what, const char *name);

/* import_job.c */
extern const struct job_errand people_jobs[];

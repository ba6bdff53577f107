/*
 * The house of people: who works where, under whom, and who may do what.
 *
 * Everything that governs is said from one day to another and is never changed: a later word ends
 * the rows that it overlaps and says again what is left of them (spell.h).  So a 発令 of 1 April
 * that is entered on the 10th stands in its place, and what was known on the 9th can still be told.
 *
 *     int64_t ministry, post, hana;
 *     TRY(people_found(a, &(struct people_office){ .name = "国土省", .number = "0001",
 *                                                   .login = "admin", .person = "管理 花" },
 * &ids)); struct seen by = clockwork_seen(a, ids.officer, ids.unit); TRY(people_new_unit(a, &by,
 * &(struct people_unit){ .code = "K1", .name = "総務課", .kind = "division", .parent = ids.unit },
 * &ministry));
 *
 * The makers are called from an act (an errand's or a job's) of this folder.  A maker that finds
 * its word already standing writes nothing and gives the id of the row that says so, or 0.  `from`
 * 0 is PEOPLE_DAWN, `to` 0 is open: until what is already said to follow.  Faults are FAULT_FORM
 * with the field of the import column of that name.
 *
 * `by` NULL tries: nothing is written, and *ret is PEOPLE_NEW, PEOPLE_CHANGED, or the id of the row
 * that says so already.
 */
#pragma once

#include "desk/errand.h"

/* 2001-01-06, when the ministries of today began (中央省庁再編). */
enum { PEOPLE_DAWN = 20010106 };
enum { PEOPLE_NEW = -1, PEOPLE_CHANGED = -2 };

extern const struct thing person_thing, unit_thing, place_thing, post_thing, superior_thing,
    posting_thing, category_thing, hire_thing, regime_thing, section_thing, role_thing,
    setting_thing, inherited_thing, deputy_thing, import_thing, import_line_thing, founding_thing;
extern const struct folder people_folder;

/* Ties by which a person is known at all, and those of the people who keep the books. */
enum {
    PEOPLE_KNOW =
        TIE_SELF | TIE_SUPERIOR | TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_ADMIN | TIE_PEER,
    PEOPLE_READ = TIE_SELF | TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR | TIE_ADMIN,
    PEOPLE_KEEP = TIE_KEEPER | TIE_ADMIN,
    UNIT_KNOW = TIE_SUPERIOR | TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_ADMIN | TIE_PEER |
                TIE_EXECUTIVE | TIE_PARTY,
    UNIT_READ = TIE_SUPERIOR | TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_ADMIN | TIE_PEER |
                TIE_EXECUTIVE,
};

/* Does a name, kana, number, unit or post hold what somebody looks for?  `like`: the parameter,
 * text_sought() of the words.  SOUGHT("name", "$1") */
#define SOUGHT(column, like)                                                                       \
    column " IN (SELECT word FROM seen_word_flat WHERE flat LIKE " like " ESCAPE '\\')"

/* `links` of a page, made where there are none yet. */
struct doc *page_links(struct doc *);

/* The staff number, for a table that names somebody; NULL where the viewer does not know them.  The
 * errand's `sees` has person_thing. */
const struct fault *person_number(struct look *, int64_t officer, const char **ret);

/* "said / other": the number of an officer (or the code of a unit) that differs from this one only
 * in leading zeros; NULL: there is none. */
const struct fault *people_but_zeros(struct act *, bool unit, const char *said, const char **ret);

struct people_officer {
    const char *number, *login, *name, *kana, *mail; /* login NULL: the number; name NULL: too */
    int32_t from; /* of regime nps, or of the new name; 0: today */
};
const struct fault *people_new_officer(struct act *, const struct seen *by,
                                       const struct people_officer *, int64_t *ret);
/* A new name, login, reading or address: the earlier ones stay in the history.  NULL keeps. */
const struct fault *people_rename(struct act *, const struct seen *by, int64_t officer,
                                  const struct people_officer *, bool *ret_changed);

struct people_unit {
    const char *code, *name, *kind; /* kind: ministry, bureau, division, office, section, local */
    int64_t parent;                 /* 0: a root */
    int32_t sort, from, to;
};
const struct fault *people_new_unit(struct act *, const struct seen *by, const struct people_unit *,
                                    int64_t *ret);
/* Says a unit's name and place again; its subtree's closure follows. */
const struct fault *people_place(struct act *, const struct seen *by, int64_t unit,
                                 const struct people_unit *, bool *ret_changed);

/* Lines of who is below whom that stand and should not, or should and do not; with `mend` all are
 * made again.  From an act of any house. */
struct closure_line {
    int64_t below, above;
    struct day from;
    bool stands;
};
const struct fault *closure_settle(struct act *, bool mend, struct closure_line **ret,
                                   size_t *ret_count);

struct people_post {
    int64_t unit;
    const char *name;
    int32_t rank; /* order on a board: 10 課長 … 90 係員 */
    bool manager_class;
    int32_t from, to;
};
const struct fault *people_new_post(struct act *, const struct seen *by, const struct people_post *,
                                    int64_t *ret);

struct people_posting {
    int64_t officer, unit, post; /* post 0: none */
    const char *kind; /* main, concurrent, acting, seconded_in, seconded_out, leave_of_absence */
    bool home;        /* hours are kept here */
    int32_t from, to;
};
const struct fault *people_new_posting(struct act *, const struct seen *by,
                                       const struct people_posting *, int64_t *ret);

const struct fault *people_superior(struct act *, const struct seen *by, int64_t post,
                                    int64_t superior, int32_t from, int32_t to, int64_t *ret);
const struct fault *people_section(struct act *, const struct seen *by, int64_t unit,
                                   const char *category, int32_t from, int32_t to, int64_t *ret);
const struct fault *people_category(struct act *, const struct seen *by, int64_t officer,
                                    const char *category, int32_t from, int32_t to, int64_t *ret);
/* Can somebody have been appointed on that day?  Not 70 years ago, nor on a day to come where they
 * are posted already, or would be (`serves`, 0: no posting is said). */
const struct fault *people_hire_possible(struct act *, int64_t officer, struct day hired,
                                         int32_t serves);
/* 採用年月日; 0 takes it back. */
const struct fault *people_hired(struct act *, const struct seen *by, int64_t officer,
                                 int32_t hired, int64_t *ret);
/* As the viewer may see it; no day where nobody said it.  A page that looks back: of now. */
const struct fault *hired_on(struct look *, int64_t officer, struct day *ret);
/* Who lets somebody choose asks regime_declared (errands.h) first: under a regime that nobody
 * declared there is no rule. */
const struct fault *people_regime(struct act *, const struct seen *by, int64_t officer,
                                  const char *regime, int32_t from, int32_t to, int64_t *ret);
const struct fault *people_role(struct act *, const struct seen *by, int64_t officer, int64_t unit,
                                const char *role, int32_t from, int32_t to, int64_t *ret);
const struct fault *people_setting(struct act *, const struct seen *by, int64_t unit,
                                   const char *key, const char *value, int32_t from, int32_t to,
                                   int64_t *ret);
const struct fault *people_deputy(struct act *, const struct seen *by, int64_t post,
                                  int64_t officer, int32_t turn, int32_t from, int32_t to,
                                  int64_t *ret);

/* An office's first unit, first officer and first administrator.  The credential (a one-time link)
 * is the desk's. */
struct people_office {
    const char *name, *code;             /* of the first unit; code NULL: the name */
    const char *number, *login, *person; /* of the first administrator */
    int32_t from;
};
struct people_founded {
    int64_t unit, officer;
};
const struct fault *people_found(struct act *, const struct people_office *,
                                 struct people_founded *ret);

/* Lists `people` and `units` of `words` (NULL: empty lists), 50 of each at most. */
const struct fault *people_find(struct look *, const char *words, struct doc *);

/* Fills the frame: officer {id, name, number, unit, unit_name, post} and
 * `can` {superior, keeper,
 * coordinator, auditor, admin, executive}: which groups of the navigation the viewer has. */
const struct fault *people_frame(struct look *, struct doc *frame, struct doc *can);

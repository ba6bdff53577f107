/*
 * The errands of this house by name, for its table (errands.c), and the forms they share.
 */
#pragma once

#include "app/people/house.h"

/* The page `form`: what the errand behind it asks for. */
struct form_spec {
    const char *title; /* words: title.…, send.…, and lead.… where `lead` */
    bool lead;
    const char *about, *action, *back;
    int64_t version; /* ON_VERSION: of the row as it was read */
    const struct field *fields;
    const struct doc *known; /* texts to begin with, by field */
    const char *chosen;      /* a field of text that is chosen from a list of today's: `choices` */
    void (*choices)(struct look *, const char *chosen, struct doc *list);
};
/* One of the choices of a field; `label` NULL: the words choice.VALUE. */
struct doc *form_choice(struct doc *list, const char *value, const char *label, const char *chosen);
const struct fault *form_page(struct look *, const struct input *, struct doc *,
                              const struct form_spec *);
extern const struct field form_texts[]; /* the GET errand's: everything as it was typed */

/* regime.c: what may be chosen, and FAULT_FORM people.regime.unknown or …early (not yet in force)
 * at `regime`, which names those in force on the day. */
void regime_choices(struct look *, const char *chosen, struct doc *list);
const struct fault *regime_declared(struct look *, const char *regime, struct day from);

/* The fields of each POST. */
extern const struct field person_fields[], name_fields[], posting_fields[], until_fields[],
    category_fields[], hired_fields[], regime_fields[], unit_fields[], move_fields[],
    unit_name_fields[], post_fields[], superior_fields[], section_fields[], role_fields[],
    setting_fields[], deputy_fields[], close_fields[];

weigh_fn people_list, people_one, unit_tree, unit_one, role_list, post_list, superior_list,
    posting_list, section_list, people_import_index, people_import_page, people_import_list,
    people_import_report, people_home, people_first_steps;
weigh_fn people_add_form, name_form, posting_form, posting_end_form, category_form, hired_form,
    category_end_form, regime_form, unit_form, move_form, unit_name_form, unit_close_form,
    post_form, post_end_form, superior_form, superior_end_form, section_form, role_form,
    role_end_form, setting_form, setting_end_form, deputy_form, deputy_end_form;
act_fn people_add, people_name, posting_add, posting_end, posting_undo, category_set, category_end,
    hired_set, regime_set, unit_add, unit_move, unit_rename, unit_close, post_add, post_end,
    superior_set, superior_end, section_set, role_grant, role_end, setting_set, setting_end,
    deputy_add, deputy_end, people_import_begin, people_import_apply;

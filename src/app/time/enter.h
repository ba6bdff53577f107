/*
 * The forms by which a keeper or a superior enters a fact of one officer.
 *
 *     struct doc *fields = enter_form(q, who, in, &form, d);
 *     enter_text(q, in, fields, "day", ENTER_NEEDED | ENTER_DAY, "2026-11-26");
 *     ...
 *     TRY(enter_line(q, in, IMPORT_ORDERS, &line));
 *
 * What is typed goes the way of a line of a file (import_line.c), so both are read and judged by
 * one rule, and a fault stands at the field that bears the column's name.  The first press of a
 * form asks what would come of it (the POST errand with ?preview, which weighs and does not act);
 * the same page then shows `effect` and the press that enters it.
 *
 *     enter_order.c, enter_absence.c …     each kind
 */
#pragma once

#include "app/time/entry.h"
#include "app/time/import.h"

struct enter_form {
    const char *title;  /* words title. send. lead. */
    const char *action; /* address of the POST errand */
    const char *back;
};

enum { ENTER_NEEDED = 1, ENTER_DAY = 2, ENTER_AREA = 4, ENTER_HINT = 8 };

/* Head and foot of the page; answers with its list of fields.  FAULT from reading the name. */
const struct fault *enter_begin(struct look *, const struct seen *who, const struct enter_form *,
                                struct doc *d, struct doc **ret_fields);
/* `known`: what stands in it before anybody typed; NULL: nothing. */
void enter_text(const struct input *, struct doc *fields, const char *name, unsigned flags,
                const char *known);
/* One of some words, `choice.` in words; NULL ends. */
void enter_choice(const struct input *, struct doc *fields, const char *name, bool needed,
                  const char *const *choices, const char *known);
/* A list of choices that the caller fills by enter_option(). */
struct doc *enter_select(struct doc *fields, const char *name, bool needed);
void enter_option(const struct input *, struct doc *choices, const char *name, const char *value,
                  const char *label, const char *known);

/* What was typed, read as the line of a file that bears the fields' names as its columns. */
const struct fault *enter_line(struct look *, const struct input *, enum import_kind,
                               struct import_line *ret);

/* May the viewer take back what stands about `fact`'s officer?  Absent where `e` has no item. */
const struct fault *enter_may_end(struct look *, const struct seen *fact,
                                  const struct entry_said *e);
/* The form that ends it, with its reason: `table` orders, absences, hours; titled TITLE. */
const struct fault *enter_end_form(struct look *, const struct seen *fact, const char *table,
                                   const char *title, struct day, struct doc *d,
                                   struct doc **ret_fields);
/* It stands no more: the officer is told why (reason or NULL), its days are settled, `flash_key` is
 * said. enter_end() ends the fact first; enter_gone() says it of what was ended by the caller, as
 * `word` (ended, withdrawn). */
const struct fault *enter_end(struct act *, const struct seen *fact, const struct entry_said *e,
                              const struct input *, const char *flash_key, struct doc *d);
const struct fault *enter_gone(struct act *, const struct seen *fact, const struct entry_said *e,
                               const char *word, const char *reason, const char *flash_key,
                               struct doc *d);

/* The page that a fact stands on: the day's record. */
const char *enter_day_page(struct look *, int64_t officer, struct day);

/* said_row.c: what stands, as the page of its day and the lists of an officer tell it; `end` is the
 * form that takes it back, null where the viewer may not.  The caller says which kind it is.
 *     order      span, work, by, end
 *     absence    day, to (null: that day alone), span (null: whole days), end
 *     own hours  day, to (null: that day alone, or open), span (null: none of its own), breaks, end
 */
void order_doc(struct look *, struct rows *, struct doc *row);
void absence_doc(struct look *, struct rows *, struct doc *row);
void own_hours_doc(struct look *, struct rows *, struct doc *row);

extern const struct errand time_enter_errands[];

/* enter_order.c */
weigh_fn time_order_form, time_order_weigh, time_order_end_form;
act_fn time_order, time_order_end, time_entry_withdraw;

/* enter_absence.c */
weigh_fn time_absence_form, time_absence_weigh, time_absence_end_form;
act_fn time_absence, time_absence_end;

/* enter_hours.c: what is laid (word.laid), NULL ends, and allotment.moved (law/calendar.h). */
extern const char *const laid[];
const char *laid_name(unsigned moved);
bool laid_moved(const char *name, unsigned *ret);
weigh_fn time_hours_form, time_hours_weigh, time_hours_end_form;
act_fn time_hours, time_hours_end;

/* enter_special.c */
weigh_fn time_special_form, time_special_end_form;
act_fn time_special, time_special_end;

/* enter_opening.c */
weigh_fn time_opening_new_form, time_opening_new_weigh;
act_fn time_opening_new;

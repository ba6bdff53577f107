/* What the files of this house know of each other. */
#pragma once

#include "app/time/oneself.h"
#include "app/time/time.h"
#include "app/time/workday.h"

extern const struct thing thing_person; /* people's own, by the view this house needs of it */
extern const struct thing
    thing_hours; /* what is asked of an officer: settings and own allotments */
extern const struct thing thing_title; /* an officer's name, unit and post from `day` on */

extern const struct thing thing_closed; /* months that are closed: day is the month's first */

extern const struct thing thing_opening; /* lines of the opening state */
extern const struct thing thing_start;   /* one an officer: how far it was confirmed */
extern const struct thing thing_leave;   /* annual leave, whoever decided it */

/* own_hours[] of a day: what was laid for the officer alone. */
const struct fault *hours_doc(struct look *, int64_t officer, struct day, struct doc *list);

extern const struct thing thing_special; /* 特例業務: day is the month's first */
/* special[] of a month: reason, by, and the way to take it back. */
const struct fault *special_doc(struct look *, int64_t officer, struct day month, struct doc *list);

extern const struct thing thing_entry; /* what waits for another person's word */
extern const struct thing
    thing_notice; /* what another person decided or entered about an officer */
extern const struct thing thing_reason; /* why somebody was there without an order */
extern const struct thing thing_change; /* figures told otherwise than before */

extern const struct errand time_errands[];
extern const struct job_errand time_jobs[];

/* import.c */
weigh_fn import_taps_form, import_absences_form, import_orders_form, import_opening_form;
act_fn import_taps, import_absences, import_orders, import_opening, import_apply;

/* again.c */
act_fn settle_begin;
const struct fault *settle_chunk(struct act *, struct job *, int64_t until);

/* tap.c */
struct tap_said {
    enum tap_kind kind;
    enum place place;
    struct moment at;
    const char *source, *reason;
    int64_t replaces; /* 0: none */
};
/* ret_id may be NULL */
const struct fault *tap_keep(struct act *, const struct seen *who, const struct tap_said *,
                             int64_t *ret_id);
act_fn time_tap;

/* today.c, month.c, record.c, why.c, mend.c, board.c */
weigh_fn time_today, time_week, time_month, time_month_print, time_record, time_day, time_why_day,
    time_why_month, time_board_today, time_board, time_board_live;
/* sheets.c */
weigh_fn time_sheets;
act_fn time_correct;

/* decide.c, notice.c */
act_fn time_confirm, time_reject, time_entry_confirm, time_entry_decline, time_decide_confirm,
    time_decide_decline, time_decide_undo, time_notices_read;

/* waiting.c */
weigh_fn time_entry_decline_form;

/* reason.c */
act_fn time_reason;
/* reasons[] of a day's page: the last one first. */
const struct fault *reasons_doc(struct look *, int64_t officer, struct day, struct doc *list);

/* doubt.c */
weigh_fn time_reject_form;

/* leave_page.c, opening_page.c, opening_list.c, opening_word.c, opening_mend.c */
weigh_fn time_leave, time_why_leave, time_opening, time_openings, time_opening_mend_form;
act_fn time_opening_confirm, time_opening_confirm_office, time_opening_object, time_opening_undo,
    time_opening_undo_office, time_opening_mend;
/* flex.c */
weigh_fn time_flex;

/* changes.c */
weigh_fn time_changes, time_changes_kept;
/* `settled` { days, changed, closed, href, rows } of an answer that had days told anew. */
void change_answer(struct act *, const struct settle_report *, struct doc *);

/* hours.c: `holidays_unknown[]` { year } of the days from one to another: years whose national
 * holidays no table tells yet, so that a plan may count a holiday as a day of work; null: none. */
void holidays_doc(struct look *, struct day from, struct day until, struct doc *);

/* { id, number, name, unit, post } of somebody the viewer may know. */
const struct fault *officer_doc(struct look *, int64_t officer, struct doc *);
/* title.c: the same by the name, unit and post of a day; of a stretch of days by those of its last
 * day, of one not over yet by those of today. */
const struct fault *officer_on(struct look *, int64_t officer, struct day, struct doc *);
const struct fault *officer_in(struct look *, int64_t officer, struct day first, struct day last,
                               struct doc *);
const struct fault *orders_doc(struct look *, int64_t officer, struct day, struct doc *list);
const char *day_kind_word(enum day_kind);

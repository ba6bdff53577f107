/*
 * The reason of presence without an order (命令のない在庁の理由).
 *
 * POST /me/records/{day}/reason                 explanation
 * POST /people/{person}/records/{day}/reason    the same, entered for the officer
 *
 * 人事院規則15―14運用通知 第10の10: an office keeps what is objectively recorded of the hours of
 * presence.  A reason changes no figure and needs nobody's word.  It answers the question of its
 * day for as many minutes as stood there when it was given; the last one of a day holds.
 */
#include "app/time/days.h"

static const struct fault *
gap_now(struct act *a, int64_t officer, struct day day, int64_t *ret_gap, int64_t *ret_questions)
{
    struct rows *r =
        fact_rows(a, "SELECT gap, questions FROM fact_workday WHERE officer = $1 AND day = $2",
                  VALUES(I(officer), I(day.ymd)));

    *ret_gap = *ret_questions = 0;
    while (rows_next(r, NULL)) {
        *ret_gap = row_int_at(r, 0);
        *ret_questions = row_int_at(r, 1);
    }
    return rows_fault(r);
}

const struct fault *
time_reason(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    static const char add[] =
        "INSERT INTO presence_reason (id, officer, day, minutes, reason, said_us, author, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $now, $who, $seq)";
    struct look *q = act_look(a);
    struct day day = input_day(in, "day");
    int64_t gap, questions;

    TRY(gap_now(a, who->officer, day, &gap, &questions));
    if (!(questions & (QUESTION_GAP | ANSWER_GAP)))
        return input_fault(q, in, "explanation", "reason.no_gap");
    TRY(save(a, who, add,
             VALUES(I(act_new_id(a)), I(day.ymd), I(gap), T(input_text(in, "explanation")))));
    TRY(settle_day(a, who->officer, day));
    touched(a, who, day);
    doc_day(d, "day", day);
    flash(a, "reason.kept", NULL);
    return NULL;
}

const struct fault *
reasons_doc(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    static const char rest[] = "WHERE officer = $1 AND day = $2 ORDER BY said_us DESC, id DESC";
    struct rows *r = seen_rows(q, &thing_reason, rest, VALUES(I(officer), I(day.ymd)));

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        doc_text(row, "reason", rows_text(r, "reason"));
        doc_minutes(row, "minutes", (minutes)rows_int(r, "minutes"));
        doc_text(row, "by", rows_text(r, "author_name"));
        doc_moment(row, "at", (struct moment){ rows_int(r, "said_us") });
    }
    return rows_fault(r);
}

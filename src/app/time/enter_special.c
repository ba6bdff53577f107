/*
 * Exceptional duty (特例業務) of one officer: months in which the ceilings do not apply as far as
 * needed.
 *
 * GET, POST /people/{person}/special/new        month, until, reason
 * GET, POST /special/{special}/end              reason
 *
 * 人事院規則15―14 第16条の2の2第2項: 各省各庁の長 recognises the work and orders beyond the
 * ceilings, so it is said by a superior of the officer, who orders; a keeper reads it.  The excess
 * is shown all the same.  A row for each month, because each period is judged by its own months.
 */
#include <string.h>

#include "app/time/enter.h"
#include "desk/known.h"

enum { MONTHS_MOST = 12 };

static const char *
month_page(struct look *q, int64_t officer, struct day month)
{
    struct arena *a = look_arena(q);

    return arena_text(a, "/people/%lld/%s", (long long)officer,
                      arena_copy(a, day_iso(a, month), 7));
}

const struct fault *
special_doc(struct look *q, int64_t officer, struct day month, struct doc *list)
{
    struct arena *a = look_arena(q);
    struct rows *r = seen_rows(q, &thing_special, "WHERE officer = $1 AND day = $2 ORDER BY id",
                               VALUES(I(officer), I(day_month_first(month).ymd)));
    struct seen seen;

    while (rows_next(r, &seen)) {
        struct doc *row = doc_row(list);
        bool may = seen.tie & TIE_SUPERIOR && officer != look_viewer(q);

        doc_text(row, "reason", rows_text(r, "reason"));
        doc_text(row, "by", rows_text(r, "author_name"));
        doc_text(row, "end", may ? arena_text(a, "/special/%lld/end", (long long)seen.id) : NULL);
    }
    return rows_fault(r);
}

const struct fault *
time_special_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *now = arena_copy(a, day_iso(a, look_today(q)), 7);
    struct enter_form form = { .title = "special.new",
                               .action = arena_text(a, "/people/%lld/special/new",
                                                    (long long)who->officer),
                               .back = month_page(q, who->officer, look_today(q)) };
    struct doc *fields;

    TRY(enter_begin(q, who, &form, d, &fields));
    doc_bool(d, "lead", true);
    enter_text(in, fields, "month", ENTER_NEEDED, now);
    enter_text(in, fields, "last", ENTER_HINT, NULL);
    enter_text(in, fields, "reason", ENTER_NEEDED | ENTER_AREA, NULL);
    return NULL;
}

static const struct fault *
stands(struct look *q, const struct seen *who, struct day month, bool *ret)
{
    struct rows *r = known_rows(look_facts(q, who),
                                "SELECT COUNT(*) FROM fact_special WHERE officer = $1"
                                " AND month = $2",
                                VALUES(I(who->officer), I(month.ymd)));

    *ret = false;
    while (rows_next(r, NULL))
        *ret = row_int_at(r, 0) > 0;
    return rows_fault(r);
}

/* The officer is told as of an order: it is said of the overtime ordered in those months. */
static const struct fault *
tell(struct act *a, const struct seen *who, int64_t id, struct day from, struct day to,
     const char *word, const char *reason)
{
    return notice_keep(a, who,
                       &(struct notice_said){ .matter = MATTER_ORDER,
                                              .ref = id,
                                              .word = word,
                                              .item = "special",
                                              .reason = reason,
                                              .day = from,
                                              .to = to,
                                              .span = { -1, -1 } });
}

const struct fault *
time_special(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    static const char add[] = "INSERT INTO special_work (id, officer, month, reason, author, seq)"
                              " VALUES ($1, $subject, $2, $3, $who, $seq)";
    struct look *q = act_look(a);
    struct day first = day_month_first(input_day(in, "month")), last = input_day(in, "last");
    int64_t id = 0;

    if (!last.ymd)
        last = first;
    if (last.ymd < first.ymd)
        return input_fault(q, in, "last", "import.backwards");
    if (last.ymd > day_add_months(first, MONTHS_MOST - 1).ymd)
        return input_fault(q, in, "last", "special.long");
    for (struct day m = first; m.ymd <= last.ymd; m = day_add_months(m, 1)) {
        bool had;

        TRY(stands(q, who, m, &had));
        if (had)
            continue;
        id = act_new_id(a);
        TRY(save(a, who, add, VALUES(I(id), I(m.ymd), T(input_text(in, "reason")))));
        touched(a, who, m);
    }
    if (!id)
        return input_fault(q, in, "month", "special.stands");
    TRY(tell(a, who, id, first, day_month_last(last), "entered", input_text(in, "reason")));
    told(a, who, "special.entered");
    doc_month(d, "month", first);
    flash(a, "special.kept", NULL);
    return NULL;
}

/* ---- taken back
 * ------------------------------------------------------------------------------- */

const struct fault *
time_special_end_form(struct look *q, const struct seen *special, const struct input *in,
                      struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day month = { (int32_t)special->day };
    struct enter_form form = { .title = "special.end",
                               .action = arena_text(a, "/special/%lld/end", (long long)special->id),
                               .back = month_page(q, special->officer, month) };
    struct doc *fields;

    TRY(enter_begin(q, special, &form, d, &fields));
    doc_bool(d, "lead", true);
    enter_text(in, fields, "reason", ENTER_NEEDED | ENTER_AREA, NULL);
    return NULL;
}

const struct fault *
time_special_end(struct act *a, const struct seen *special, const struct input *in, struct doc *d)
{
    static const char end[] = "UPDATE special_work SET ended_seq = $seq WHERE id = $1"
                              " AND officer = $subject AND ended_seq IS NULL";
    struct look *q = act_look(a);
    struct day month = { (int32_t)special->day };

    TRY(save(a, special, end, VALUES(I(special->id))));
    TRY(tell(a, special, special->id, month, day_month_last(month), "ended",
             input_text(in, "reason")));
    touched(a, special, month);
    told(a, special, "special.ended");
    doc_int(d, "officer", special->officer);
    doc_month(d, "month", month);
    flash(a, "special.ended", NULL);
    return NULL;
}

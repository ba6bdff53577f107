/*
 * What did a change change?  Figures of past days that are told otherwise than before.
 *
 * GET /me/changes   /changes     from, until (the days told), person, job, line
 *
 * The first shows an officer their own; the second those who decide, keep or audit the hours, all
 * whom they may see.  `line` is the line of the journal that brought it, `job` the work that did: a
 * release of the law that was loaded, an import.
 */
#include "app/time/house.h"
#include "app/time/settle.h"

#include <string.h>

/* Clocks among the figures; the others are minutes. */
bool
figure_is_clock(const char *figure)
{
    static const char *const clocks[] = { "allot_from", "allot_until", "first_in", "last_out" };

    for (size_t i = 0; i < COUNT(clocks); i++)
        if (!strcmp(clocks[i], figure))
            return true;
    return false;
}

const char *
figure_name(const char *column)
{
    static const char *const names[][2] = { { "gap", "unordered" },
                                            { "leave_minutes", "leave" },
                                            { "regular_night", "night" } };

    for (size_t i = 0; i < COUNT(names); i++)
        if (!strcmp(names[i][0], column))
            return names[i][1];
    return column;
}

static void
value(struct doc *d, const char *key, struct rows *r, const char *column, bool clock)
{
    if (row_null(r, column))
        doc_null(d, key);
    else if (clock)
        doc_clock(d, key, (minutes)rows_int(r, column));
    else
        doc_minutes(d, key, (minutes)rows_int(r, column));
}

static void
change(struct look *q, struct rows *r, struct doc *row)
{
    struct arena *a = look_arena(q);
    const char *figure = rows_text(r, "figure");
    struct day day = { (int32_t)rows_int(r, "day") };
    int64_t officer = rows_int(r, "officer");
    const char *base =
        officer == look_viewer(q) ? "/me" : arena_text(a, "/people/%lld", (long long)officer);

    doc_int(row, "officer", officer);
    doc_text(row, "number", rows_text(r, "number"));
    doc_text(row, "name", rows_text(r, "name"));
    doc_day(row, "day", day);
    doc_text(row, "figure", figure_name(figure));
    value(row, "old", r, "was", figure_is_clock(figure));
    value(row, "new", r, "now_is", figure_is_clock(figure));
    doc_text(row, "measure", figure_is_clock(figure) ? "clock" : "minutes");
    doc_bool(row, "closed", rows_int(r, "closed"));
    doc_moment(row, "at", (struct moment){ rows_int(r, "at_us") });
    doc_text(row, "errand", rows_text(r, "errand"));
    doc_text(row, "who", rows_text(r, "by_name"));
    doc_text(row, "who_number", rows_text(r, "by_number"));
    doc_int(row, "line", rows_int(r, "version"));
    doc_text(row, "href", arena_text(a, "%s/%s/why", base, day_iso(a, day)));
    doc_text(row, "before",
             arena_text(a, "%s/%s/why?as_known=%lld", base, day_iso(a, day),
                        (long long)rows_int(r, "told")));
}

static const struct fault *
list(struct look *q, const struct input *in, struct doc *d)
{
    struct day from = input_day(in, "from"), until = input_day(in, "until");
    int64_t job = input_int(in, "job"), line = input_int(in, "line"),
            person = input_int(in, "person");
    struct doc *filter = doc_object(d, "filter");

    if (from.ymd && until.ymd && until.ymd < from.ymd)
        return input_fault(q, in, "until", "form.day.before");
    doc_day(filter, "from", from);
    doc_day(filter, "until", until);
    doc_bool(filter, "set", from.ymd || until.ymd || job || line || person);
    return seen_list(
        q, &thing_change,
        "WHERE day BETWEEN $1 AND $2 AND (officer = $3 OR $3 = 0)"
        " AND (job = $4 OR $4 = 0) AND (version = $5 OR $5 = 0)"
        " ORDER BY id DESC LIMIT $6 OFFSET $7",
        VALUES(I(from.ymd), I(until.ymd ? until.ymd : 99991231), I(person), I(job), I(line)), in, d,
        change);
}

const struct fault *
time_changes(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    doc_bool(d, "mine", true);
    return list(q, in, d);
}

const struct fault *
time_changes_kept(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    doc_bool(d, "mine", false);
    return list(q, in, d);
}

void
change_answer(struct act *a, const struct settle_report *report, struct doc *d)
{
    struct look *q = act_look(a);
    struct doc *settled = doc_object(d, "settled");

    doc_int(settled, "days", report->days);
    doc_int(settled, "changed", report->changed);
    doc_int(settled, "closed", report->closed);
    if (report->changed || report->closed)
        doc_text(settled, "href",
                 arena_text(look_arena(q), "/changes?line=%lld", (long long)act_seq(a)));
    else
        doc_null(settled, "href");
    if (report->rows)
        doc_put(settled, "rows", report->rows);
}

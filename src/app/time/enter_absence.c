/*
 * Leave, absence and other time away (休暇、出張など) of one officer, entered on screen.
 *
 * GET, POST /people/{person}/absences/new             kind, from, to, start, end
 * GET, POST /absences/{absence}/end                   until, reason
 *
 * By the rule of oneself.h it stands about another person and waits about oneself.  What is taken
 * back is ended with a reason that reaches the officer; with `until` the days up to then stay.
 */
#include <string.h>

#include "app/time/enter.h"
#include "app/time/leave.h"

static struct day
day_said(struct look *q, const struct input *in, const char *field)
{
    const char *text = input_text(in, field);
    struct day day = look_today(q);

    if (text && !day_parse(text, &day) && !day_read(text, day, &day))
        day = look_today(q);
    return day;
}

static const struct fault *
page(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day day = day_said(q, in, "from");
    struct enter_form form = { .title = "absence.new",
                               .action = arena_text(a, "/people/%lld/absences/new",
                                                    (long long)who->officer),
                               .back = enter_day_page(q, who->officer, day) };
    struct doc *fields;

    TRY(enter_begin(q, who, &form, d, &fields));
    enter_choice(in, fields, "kind", true, absence_kinds, NULL);
    enter_text(in, fields, "from", ENTER_NEEDED | ENTER_DAY, day_iso(a, day));
    enter_text(in, fields, "to", ENTER_DAY | ENTER_HINT, NULL);
    enter_text(in, fields, "start", ENTER_HINT, NULL);
    enter_text(in, fields, "end", ENTER_HINT, NULL);
    doc_list(d, "kinds");
    doc_face(doc_bool(d, "kinds_shown", false));
    doc_bool(d, "no_superior", false);
    return NULL;
}

const struct fault *
time_absence_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    TRY(page(q, who, in, d));
    doc_null(d, "effect");
    return NULL;
}

static bool
waits(struct look *q, const struct seen *who)
{
    return entry_stands(MATTER_ABSENCE, look_viewer(q), who->officer, 0) != ENTRY_STANDS;
}

/* ---- what it would cost ------------------------------------------------------------------------
 */

static void
amount(struct doc *row, minutes m, minutes day)
{
    if (m == MINUTES_UNKNOWN || !day) {
        doc_null(row, "days");
        doc_null(row, "minutes");
        return;
    }
    struct leave_split split = leave_split(m, day);
    doc_int(row, "days", split.days);
    doc_minutes(row, "minutes", split.minutes);
}

static minutes
charged(const struct leave_facts *f)
{
    minutes sum = 0;

    for (size_t i = 0; i < f->uses; i++)
        sum += f->charged[i];
    return sum;
}

static minutes
remains(const struct leave_balance *b)
{
    return b->known && b->left != MINUTES_UNKNOWN && b->planned != MINUTES_UNKNOWN
               ? b->left - b->planned
               : MINUTES_UNKNOWN;
}

/* Annual leave: charge, and what remains of the year with everything that is planned. */
static const struct fault *
annual(struct look *q, const struct seen *who, const struct import_line *l, struct doc *effect)
{
    struct leave_more more = { l->from, l->to, l->span };
    struct day on = look_today(q);
    struct leave_why none = { 0 };
    struct leave_book book, with;
    struct leave_balance was, will;
    struct before before;

    if (day_year(on) != day_year(l->from))
        on = l->from;
    TRY(before_load(q, who->officer, &before));
    TRY(leave_load(q, who->officer, on, &before, &book));
    TRY(leave_load_with(q, who->officer, on, &before, &more, &with));
    leave_balance(&none, book.law, &book.facts, &was);
    leave_balance(&none, with.law, &with.facts, &will);
    struct doc *leave = doc_object(effect, "leave");
    doc_minutes(leave, "charge", charged(&with.facts) - charged(&book.facts));
    amount(doc_object(leave, "before"), remains(&was), was.day);
    amount(doc_object(leave, "after"), remains(&will), will.day);
    doc_bool(leave, "known", remains(&will) != MINUTES_UNKNOWN);
    doc_bool(leave, "short", remains(&will) != MINUTES_UNKNOWN && remains(&will) < 0);
    doc_int(leave, "year", day_year(on));
    return NULL;
}

/* What stands in those days already. */
static const struct fault *
beside(struct look *q, const struct seen *who, const struct import_line *l, struct doc *list)
{
    struct rows *r = seen_rows(q, &thing_absence,
                               "WHERE officer = $1 AND day_to >= $2 AND day <= $3 ORDER BY day, id",
                               VALUES(I(who->officer), I(l->from.ymd), I(l->to.ymd)));
    struct seen seen;

    while (rows_next(r, &seen)) {
        struct doc *row = doc_row(list);
        struct day to = { (int32_t)rows_int(r, "day_to") };

        doc_text(row, "away", rows_text(r, "kind"));
        doc_day(row, "day", (struct day){ (int32_t)seen.day });
        doc_day(row, "to", to.ymd == seen.day ? (struct day){ 0 } : to);
        if (row_null(r, "from_minute"))
            doc_null(row, "span");
        else
            doc_span(row, "span",
                     (struct span){ (minutes)rows_int(r, "from_minute"),
                                    (minutes)rows_int(r, "until_minute") });
    }
    return rows_fault(r);
}

const struct fault *
time_absence_weigh(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct import_line line;

    TRY(enter_line(q, in, IMPORT_ABSENCES, &line));
    if (!look_json(q))
        TRY(page(q, who, in, d));
    struct doc *effect = doc_object(d, "effect");
    doc_day(effect, "day", line.from);
    doc_day(effect, "to", line.to.ymd == line.from.ymd ? (struct day){ 0 } : line.to);
    if (line.span.from < 0)
        doc_null(effect, "span");
    else
        doc_span(effect, "span", line.span);
    doc_null(effect, "order");
    doc_text(effect, "away", line.kind);
    doc_null(effect, "opening");
    doc_null(effect, "waits");
    doc_bool(effect, "waits_any", waits(q, who));
    doc_list(effect, "months");
    doc_null(effect, "laid");
    doc_null(effect, "leave");
    if (!strcmp(line.kind, "annual"))
        TRY(annual(q, who, &line, effect));
    return beside(q, who, &line, doc_list(effect, "beside"));
}

const struct fault *
time_absence(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct import_line line;
    enum entry_kept kept;
    int64_t id;

    TRY(enter_line(q, in, IMPORT_ABSENCES, &line));
    struct entry_said e = { .matter = MATTER_ABSENCE,
                            .item = line.kind,
                            .from = line.from,
                            .to = line.to,
                            .span = line.span };
    TRY(entry_keep(a, who, &e, &kept, &id));
    if (kept == ENTRY_SAME)
        return input_fault(q, in, "from", "entry.same");
    bool waiting = kept == ENTRY_WAITING;
    TRY(notice_entry(a, who, &e, id, waiting ? "asked" : "entered", NULL));
    TRY(entry_settle(a, who, &e));
    told(a, who, waiting ? "entry.asked" : "entry.entered");
    doc_day(d, "day", line.from);
    doc_int(d, "id", id);
    doc_text(d, "state", waiting ? "waiting" : "confirmed");
    flash(a, waiting ? "absence.waits" : "absence.kept", NULL);
    return NULL;
}

/* ---- taken back, or shortened
 * ------------------------------------------------------------------ */

static const struct fault *
standing(struct look *q, const struct seen *absence, struct entry_said *ret)
{
    struct arena *a = look_arena(q);
    struct rows *r =
        seen_rows(q, &thing_absence, "WHERE id = $1 ORDER BY id", VALUES(I(absence->id)));

    *ret = (struct entry_said){ .matter = MATTER_ABSENCE };
    while (rows_next(r, NULL)) {
        bool whole = row_null(r, "from_minute");

        ret->item = arena_dup(a, rows_text(r, "kind"));
        ret->from = (struct day){ (int32_t)absence->day };
        ret->to = (struct day){ (int32_t)rows_int(r, "day_to") };
        ret->span = whole ? (struct span){ -1, -1 }
                          : (struct span){ (minutes)rows_int(r, "from_minute"),
                                           (minutes)rows_int(r, "until_minute") };
    }
    TRY(rows_fault(r));
    return enter_may_end(q, absence, ret);
}

const struct fault *
time_absence_end_form(struct look *q, const struct seen *absence, const struct input *in,
                      struct doc *d)
{
    struct arena *a = look_arena(q);
    struct entry_said e;
    struct doc *fields;

    TRY(standing(q, absence, &e));
    TRY(enter_end_form(q, absence, "absences", "absence.end", e.from, d, &fields));
    doc_text(d, "about",
             arena_text(a, "%s  %s", doc_get_text(doc_get(d, "officer"), "name"),
                        e.to.ymd == e.from.ymd
                            ? day_iso(a, e.from)
                            : arena_text(a, "%s–%s", day_iso(a, e.from), day_iso(a, e.to))));
    if (e.to.ymd > e.from.ymd)
        enter_text(in, fields, "until", ENTER_DAY, NULL);
    enter_text(in, fields, "reason", ENTER_NEEDED | ENTER_AREA, NULL);
    return NULL;
}

const struct fault *
time_absence_end(struct act *a, const struct seen *absence, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct day until = input_day(in, "until");
    struct entry_said e;
    int64_t id;

    TRY(standing(q, absence, &e));
    if (until.ymd && (until.ymd < e.from.ymd || until.ymd >= e.to.ymd))
        return input_fault(q, in, "until", "absence.until");
    if (until.ymd) {
        struct entry_said shorter = e;

        shorter.to = until;
        TRY(entry_fact(a, absence, &shorter, &id));
    }
    return enter_end(a, absence, &e, in, "absence.ended", d);
}

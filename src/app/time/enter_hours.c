/*
 * Hours laid for one officer (割振り、週休日の振替), entered on screen.
 *
 * GET, POST /people/{person}/hours/new          laid, from, to, start, end, breaks
 * GET, POST /hours/{hours}/end                  reason
 *
 * 人事院規則15―14 第5条: 割振り is an act of 各省各庁の長 or who acts for them, so about oneself it
 * waits for another person (oneself.h).  Hours of one's own say their breaks with them.  What the
 * law asks of the breaks is said before they are laid.
 */
#include <string.h>

#include "app/time/enter.h"
#include "app/time/regime.h"
#include "law/rest.h"

enum { YEARS_MOST = 3 };

/* What is laid, and allotment.moved (law/calendar.h). */
const char *const laid[] = { "hours", "work", "weekoff", "zero", NULL };
static const unsigned moved_of[] = { 0, MOVED_TO_WORK, MOVED_TO_WEEKOFF, MOVED_TO_ZERO };

const char *
laid_name(unsigned moved)
{
    for (size_t i = 0; laid[i]; i++)
        if (moved_of[i] == moved)
            return laid[i];
    return laid[0];
}

bool
laid_moved(const char *name, unsigned *ret)
{
    for (size_t i = 0; laid[i]; i++)
        if (!strcmp(laid[i], name)) {
            *ret = moved_of[i];
            return true;
        }
    return false;
}

static const struct fault *
page(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *text = input_text(in, "from");
    struct day day = look_today(q);

    if (text && !day_parse(text, &day) && !day_read(text, day, &day))
        day = look_today(q);
    struct enter_form form = { .title = "hours.new",
                               .action =
                                   arena_text(a, "/people/%lld/hours/new", (long long)who->officer),
                               .back = enter_day_page(q, who->officer, day) };
    struct doc *fields;

    TRY(enter_begin(q, who, &form, d, &fields));
    enter_choice(in, fields, "laid", true, laid, laid[0]);
    enter_text(in, fields, "from", ENTER_NEEDED | ENTER_DAY, day_iso(a, day));
    enter_text(in, fields, "to", ENTER_DAY | ENTER_HINT, NULL);
    enter_text(in, fields, "start", 0, NULL);
    enter_text(in, fields, "end", 0, NULL);
    enter_text(in, fields, "breaks", ENTER_HINT, NULL);
    doc_list(d, "kinds");
    doc_face(doc_bool(d, "kinds_shown", false));
    doc_bool(d, "no_superior", false);
    return NULL;
}

const struct fault *
time_hours_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    TRY(page(q, who, in, d));
    doc_null(d, "effect");
    return NULL;
}

/* ---- what was typed ----------------------------------------------------------------------------
 */

static const struct fault *
read_day(struct look *q, const struct input *in, const char *field, struct day *ret)
{
    const char *text = input_text(in, field);

    if (!text || !*text)
        return input_fault(q, in, field, "form.day.missing");
    if (!day_parse(text, ret) && !day_read(text, look_today(q), ret))
        return input_fault(q, in, field, "form.day.unknown");
    return NULL;
}

static const struct fault *
read_clock(struct look *q, const struct input *in, const char *field, minutes *ret)
{
    const char *text = input_text(in, field);

    if (!text || !*text)
        return input_fault(q, in, field, "form.clock.missing");
    return clock_read(text, ret) ? NULL : input_fault(q, in, field, "form.clock.unknown");
}

static bool
typed(const struct input *in, const char *field)
{
    return input_text(in, field) && *input_text(in, field);
}

/* Breaks lie within the hours; an empty cell means that there are none. */
static const struct fault *
read_breaks(struct look *q, const struct input *in, struct entry_said *e, struct spans *ret)
{
    struct arena *a = look_arena(q);
    const char *text = typed(in, "breaks") ? input_text(in, "breaks") : SPANS_NONE;

    if (!spans_read(a, text, ret))
        return input_fault(q, in, "breaks", "hours.breaks");
    if (spans_length(spans_minus(a, *ret, (struct spans){ &e->span, 1 })))
        return input_fault(q, in, "breaks", "hours.breaks.outside");
    e->breaks = text;
    return NULL;
}

/* Hours on a 週休日 ask nothing of it (勤務時間法6条); of longer spans the working days take them.
 */
static const struct fault *
asks_some_day(struct look *q, const struct input *in, const struct entry_said *e)
{
    for (struct day d = e->from; d.ymd <= e->to.ymd; d = day_add(d, 1))
        if (day_ruling(look_law(q), d, e->moved).kind != DAY_WEEKOFF)
            return NULL;
    return input_fault(q, in, e->from.ymd == e->to.ymd ? "from" : "to", "hours.off");
}

static const struct fault *
read_hours(struct look *q, const struct input *in, struct entry_said *e, struct spans *breaks)
{
    const char *kind = input_text(in, "laid");
    bool from;

    *e = (struct entry_said){
        .matter = MATTER_ALLOTMENT, .item = "", .span = { -1, -1 }, .breaks = SPANS_NONE
    };
    *breaks = (struct spans){ 0 };
    if (!kind || !laid_moved(kind, &e->moved))
        return input_fault(q, in, "laid", kind ? "form.choice.unknown" : "form.choice.missing");
    TRY(read_day(q, in, "from", &e->from));
    e->to = e->from;
    if (typed(in, "to"))
        TRY(read_day(q, in, "to", &e->to));
    if (e->to.ymd < e->from.ymd)
        return input_fault(q, in, "to", "import.backwards");
    if (e->to.ymd > day_add_months(e->from, 12 * YEARS_MOST).ymd)
        return input_fault(q, in, "to", "hours.long");
    bool hours = typed(in, "start") || typed(in, "end") || typed(in, "breaks");
    if (e->moved & (MOVED_TO_WEEKOFF | MOVED_TO_ZERO))
        return hours ? input_fault(q, in, typed(in, "start") ? "start" : "end", "hours.none")
                     : NULL;
    if (e->moved == MOVED_TO_WORK && !hours) /* the hours of the unit */
        return NULL;
    TRY(asks_some_day(q, in, e));
    TRY(read_clock(q, in, "start", &e->span.from));
    TRY(read_clock(q, in, "end", &e->span.until));
    const char *wrong = span_wrong(e->span, &from);
    if (wrong)
        return input_fault(q, in, from ? "start" : "end", wrong);
    return read_breaks(q, in, e, breaks);
}

/* The same does not stand already. */
static const struct fault *
is_new(struct look *q, const struct seen *who, const struct input *in, const struct entry_said *e)
{
    bool none = e->span.from < 0, had = false;
    struct rows *r =
        seen_rows(q, &thing_hours,
                  "WHERE officer = $1 AND key IS NULL AND valid_from = $2"
                  " AND valid_to = $3 AND moved = $4 AND from_minute = $5"
                  " AND until_minute = $6 AND value = $7 ORDER BY id",
                  VALUES(I(who->officer), I(e->from.ymd), I(e->to.ymd), I(e->moved),
                         I(none ? 0 : e->span.from), I(none ? 0 : e->span.until), T(e->breaks)));

    while (rows_next(r, NULL))
        had = true;
    TRY(rows_fault(r));
    return had ? input_fault(q, in, "from", "entry.same") : NULL;
}

/* ---- what it would do --------------------------------------------------------------------------
 */

static const struct fault *
breaks_doc(struct look *q, const struct seen *who, const struct entry_said *e, struct spans breaks,
           struct doc *row)
{
    struct arena *a = look_arena(q);
    minutes net = span_length(e->span) - spans_length(spans_of(a, breaks));
    const struct law *law;

    TRY(regime_law(q, who->officer, e->from, &law));
    bool fixed = net == law_number(law, "hours.day", e->from, 465);
    struct break_facts f = { .day = e->from,
                             .mode = fixed ? BREAK_FIXED : BREAK_FLEX,
                             .hours = e->span,
                             .breaks = breaks,
                             .least = (minutes)law_number(law, "break.fixed.short", e->from, 45) };
    struct break_ruling r = break_check(a, law, &f);

    doc_minutes(row, "net", net);
    doc_bool(row, "short_breaks", r.faults & BREAK_LENGTH);
    doc_bool(row, "long_stretch", r.faults & BREAK_STRETCH);
    doc_minutes(row, "stretch", r.stretch);
    return NULL;
}

const struct fault *
time_hours_weigh(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct entry_said e;
    struct spans breaks;

    TRY(read_hours(q, in, &e, &breaks));
    TRY(is_new(q, who, in, &e));
    if (!look_json(q))
        TRY(page(q, who, in, d));
    struct doc *effect = doc_object(d, "effect");
    doc_day(effect, "day", e.from);
    doc_day(effect, "to", e.to.ymd == e.from.ymd ? (struct day){ 0 } : e.to);
    if (e.span.from < 0)
        doc_null(effect, "span");
    else
        doc_span(effect, "span", e.span);
    doc_null(effect, "order");
    doc_null(effect, "away");
    doc_null(effect, "opening");
    doc_null(effect, "waits");
    doc_bool(effect, "waits_any",
             entry_stands(MATTER_ALLOTMENT, look_viewer(q), who->officer, 0) != ENTRY_STANDS);
    doc_list(effect, "months");
    doc_null(effect, "leave");
    doc_list(effect, "beside");
    struct doc *row = doc_object(effect, "laid");
    doc_text(row, "laid", laid_name(e.moved));
    if (e.span.from >= 0)
        return breaks_doc(q, who, &e, breaks, row);
    doc_null(row, "net");
    doc_bool(row, "short_breaks", false);
    doc_bool(row, "long_stretch", false);
    doc_null(row, "stretch");
    return NULL;
}

const struct fault *
time_hours(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct entry_said e;
    struct spans breaks;
    enum entry_kept kept;
    int64_t id;

    TRY(read_hours(q, in, &e, &breaks));
    TRY(entry_keep(a, who, &e, &kept, &id));
    bool waiting = kept == ENTRY_WAITING;
    TRY(notice_entry(a, who, &e, id, waiting ? "asked" : "entered", NULL));
    TRY(entry_settle(a, who, &e));
    told(a, who, waiting ? "entry.asked" : "entry.entered");
    doc_day(d, "day", e.from);
    doc_int(d, "id", id);
    doc_text(d, "state", waiting ? "waiting" : "confirmed");
    flash(a, waiting ? "hours.waits" : "hours.kept", NULL);
    return NULL;
}

/* ---- what stands, and taken back
 * ---------------------------------------------------------------- */

const struct fault *
hours_doc(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    struct rows *r = seen_rows(q, &thing_hours,
                               "WHERE officer = $1 AND key IS NULL AND valid_from <= $2"
                               " AND valid_to >= $2 ORDER BY valid_from, id",
                               VALUES(I(officer), I(day.ymd)));

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);
        doc_text(row, "laid", laid_name((unsigned)rows_int(r, "moved")));
        own_hours_doc(q, r, row);
    }
    return rows_fault(r);
}

/* Laid for this officer alone, and not about the viewer. */
static const struct fault *
standing(struct look *q, const struct seen *hours, struct entry_said *ret)
{
    struct rows *r = seen_rows(q, &thing_hours, "WHERE id = $1 AND key IS NULL ORDER BY id",
                               VALUES(I(hours->id)));

    *ret = (struct entry_said){ .matter = MATTER_ALLOTMENT, .span = { -1, -1 } };
    while (rows_next(r, NULL)) {
        struct span span = { (minutes)rows_int(r, "from_minute"),
                             (minutes)rows_int(r, "until_minute") };

        ret->item = "";
        ret->from = (struct day){ (int32_t)rows_int(r, "valid_from") };
        ret->to = (struct day){ (int32_t)rows_int(r, "valid_to") };
        if (span.from < span.until)
            ret->span = span;
    }
    TRY(rows_fault(r));
    return enter_may_end(q, hours, ret);
}

const struct fault *
time_hours_end_form(struct look *q, const struct seen *hours, const struct input *in, struct doc *d)
{
    struct entry_said e;
    struct doc *fields;

    TRY(standing(q, hours, &e));
    TRY(enter_end_form(q, hours, "hours", "hours.end", e.from, d, &fields));
    enter_text(in, fields, "reason", ENTER_NEEDED | ENTER_AREA, NULL);
    return NULL;
}

const struct fault *
time_hours_end(struct act *a, const struct seen *hours, const struct input *in, struct doc *d)
{
    struct entry_said e;

    TRY(standing(act_look(a), hours, &e));
    return enter_end(a, hours, &e, in, "hours.ended", d);
}

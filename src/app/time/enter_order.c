/*
 * An order of overtime or duty (超過勤務命令、宿日直命令) of one officer, entered on screen.
 *
 * GET, POST /people/{person}/orders/new       day, start, end, kind, work, by
 * GET, POST /people/{person}/orders/{order}/end       reason
 * POST      /entries/{entry}/withdraw         by who entered it, while it waits
 *
 * By the rule of oneself.h it stands where its superior enters it, and waits for that superior's
 * word otherwise.  A standing order is taken back by a superior of its day.
 */
#include <string.h>

#include "app/time/ahead.h"
#include "app/time/enter.h"

static const char *const kinds[] = { "overtime", "duty", NULL };

static const char *
of_person(struct look *q, const struct seen *who)
{
    return arena_text(look_arena(q), "/people/%lld", (long long)who->officer);
}

/* The day that the form is about: what was typed, or today. */
static struct day
day_of_form(struct look *q, const struct input *in)
{
    const char *text = input_text(in, "day");
    struct day day = look_today(q);

    if (text && !day_parse(text, &day) && !day_read(text, day, &day))
        day = look_today(q);
    return day;
}

static const struct fault *
page(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day day = day_of_form(q, in);
    struct enter_form form = { .title = "order.new",
                               .action = arena_text(a, "%s/orders/new", of_person(q, who)),
                               .back = enter_day_page(q, who->officer, day) };
    struct superiors above;
    struct doc *fields;
    const char *known = NULL;

    TRY(superiors_of(q, who, day, &above));
    TRY(enter_begin(q, who, &form, d, &fields));
    enter_text(in, fields, "day", ENTER_NEEDED | ENTER_DAY, day_iso(a, day));
    enter_text(in, fields, "start", ENTER_NEEDED | ENTER_HINT, NULL);
    enter_text(in, fields, "end", ENTER_NEEDED | ENTER_HINT, NULL);
    enter_choice(in, fields, "kind", true, kinds, kinds[0]);
    enter_text(in, fields, "work", ENTER_HINT, NULL);
    for (size_t i = 0; i < above.count; i++)
        if (above.at[i].officer == look_viewer(q) || above.count == 1)
            known = above.at[i].number;
    struct doc *by = enter_select(fields, "by", true);
    for (size_t i = 0; i < above.count; i++)
        enter_option(in, by, "by", above.at[i].number,
                     arena_text(a, "%s %s", above.at[i].number, above.at[i].name), known);
    doc_list(d, "kinds");
    doc_face(doc_bool(d, "kinds_shown", false));
    doc_bool(d, "no_superior", above.count == 0);
    return NULL;
}

const struct fault *
time_order_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    TRY(page(q, who, in, d));
    doc_null(d, "effect");
    return NULL;
}

/* The line, and the superior of that day whom it names. */
static const struct fault *
read_order(struct look *q, const struct seen *who, const struct input *in, struct import_line *line,
           struct superior *by)
{
    struct superiors above;

    TRY(enter_line(q, in, IMPORT_ORDERS, line));
    if (!line->by)
        return input_fault(q, in, "by", "import.by.missing");
    TRY(superiors_of(q, who, line->from, &above));
    for (size_t i = 0; i < above.count; i++)
        if (!strcmp(above.at[i].number, line->by)) {
            *by = above.at[i];
            return NULL;
        }
    return input_fault(q, in, "by", "import.by");
}

static bool
waits(struct look *q, const struct seen *who, const struct superior *by)
{
    return entry_stands(MATTER_ORDER, look_viewer(q), who->officer, by->officer) != ENTRY_STANDS;
}

const struct fault *
time_order_weigh(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct import_line line;
    struct superior by;

    TRY(read_order(q, who, in, &line, &by));
    if (!look_json(q))
        TRY(page(q, who, in, d));
    struct doc *effect = doc_object(d, "effect");
    doc_day(effect, "day", line.from);
    doc_null(effect, "to");
    doc_span(effect, "span", line.span);
    doc_text(effect, "order", line.kind);
    doc_null(effect, "away");
    doc_null(effect, "opening");
    doc_bool(effect, "waits_any", false);
    doc_null(effect, "laid");
    doc_null(effect, "leave");
    doc_list(effect, "beside");
    doc_text(effect, "waits", waits(q, who, &by) ? by.name : NULL);
    struct doc *months = doc_list(effect, "months");
    if (!strcmp(line.kind, "overtime"))
        TRY(ahead_doc(q, who, line.from, line.span, months));
    return NULL;
}

const struct fault *
time_order(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct import_line line;
    struct superior by;
    enum entry_kept kept;
    int64_t id;

    TRY(read_order(q, who, in, &line, &by));
    struct entry_said e = { .matter = MATTER_ORDER,
                            .item = line.kind,
                            .from = line.from,
                            .to = line.to,
                            .span = line.span,
                            .work = line.work,
                            .superior = by.officer };
    TRY(entry_keep(a, who, &e, &kept, &id));
    if (kept == ENTRY_SAME)
        return input_fault(q, in, "day", "entry.same");
    bool waiting = kept == ENTRY_WAITING;
    TRY(notice_entry(a, who, &e, id, waiting ? "asked" : "confirmed", NULL));
    TRY(entry_settle(a, who, &e));
    told(a, who, waiting ? "entry.asked" : "entry.confirmed");
    doc_day(d, "day", line.from);
    doc_int(d, "id", id);
    doc_text(d, "state", waiting ? "waiting" : "confirmed");
    struct doc *with = doc_new(look_arena(q));
    doc_text(with, "name", by.name);
    flash(a, waiting ? "order.waits" : "order.kept", with);
    return NULL;
}

/* ---- taken back
 * ------------------------------------------------------------------------------- */

/* A standing order, if the viewer is a superior of its day and it is not about themselves. */
static const struct fault *
standing(struct look *q, const struct seen *order, struct entry_said *ret)
{
    struct arena *a = look_arena(q);
    struct superiors above;
    bool mine = false;
    struct rows *r = seen_rows(q, &thing_order, "WHERE id = $1 ORDER BY id", VALUES(I(order->id)));

    *ret = (struct entry_said){ .matter = MATTER_ORDER };
    while (rows_next(r, NULL)) {
        ret->item = arena_dup(a, rows_text(r, "kind"));
        ret->from = ret->to = (struct day){ (int32_t)order->day };
        ret->span = (struct span){ (minutes)rows_int(r, "from_minute"),
                                   (minutes)rows_int(r, "until_minute") };
        ret->superior = rows_int(r, "ordered_by");
    }
    TRY(rows_fault(r));
    TRY(enter_may_end(q, order, ret));
    TRY(superiors_of(q, order, ret->from, &above));
    for (size_t i = 0; i < above.count; i++)
        mine |= above.at[i].officer == look_viewer(q);
    return mine ? NULL : fault(a, FAULT_DENIED, "entry.not_superior", NULL, NULL);
}

const struct fault *
time_order_end_form(struct look *q, const struct seen *order, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct entry_said e;
    struct doc *fields;

    TRY(standing(q, order, &e));
    TRY(enter_end_form(q, order, "orders", "order.end", e.from, d, &fields));
    doc_text(d, "about",
             arena_text(a, "%s  %s  %s–%s", doc_get_text(d, "about"), day_iso(a, e.from),
                        clock_text(a, e.span.from), clock_text(a, e.span.until)));
    enter_text(in, fields, "reason", ENTER_NEEDED | ENTER_AREA, NULL);
    return NULL;
}

const struct fault *
time_order_end(struct act *a, const struct seen *order, const struct input *in, struct doc *d)
{
    struct entry_said e;

    TRY(standing(act_look(a), order, &e));
    return enter_end(a, order, &e, in, "order.ended", d);
}

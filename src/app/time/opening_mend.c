/*
 * Mending a line that was brought in: the same line, said again, with a reason.
 *
 * GET, POST /people/{person}/opening/{opening}/mend
 *
 * What is typed goes the way of a line of a file (import_opening.c), so both are read by one rule.
 * Who mends a line has looked at it for the office; the officer has not, and is asked again.
 */
#include "app/time/import_inside.h"

#include <string.h>

/* The members of a kind that can be mended; the others tell lines apart. */
static const char *const members[OPENING_KINDS][8] = {
    [OPENING_OVERTIME] = { "overtime" },
    [OPENING_YEAR] = { "month", "overtime", "times" },
    [OPENING_ANNUAL] = { "from", "days", "minutes", "granted", "carried", "carried_minutes" },
    [OPENING_SPECIAL] = { "from", "days", "minutes" },
    [OPENING_SICK] = { "to", "days" },
    [OPENING_CARE] = { "to" },
    [OPENING_CARE_TIME] = { "to" },
    [OPENING_CHILDCARE] = { "times", "early" },
    [OPENING_CHILD_TIME] = { "to", "minutes" },
    [OPENING_SWAP] = { "to", "minutes" },
    [OPENING_SUBSTITUTE] = { "to", "minutes" },
};

/* What a cell of the line would hold in a file. */
static const char *
cell(struct arena *a, const struct opening_line *l, const char *column)
{
    bool year = l->kind == OPENING_YEAR;
    const struct {
        const char *column;
        int64_t n;
        bool length;
    } numbers[] = {
        { "overtime", year || l->kind == OPENING_OVERTIME ? l->minutes : -1, true },
        { "days", l->days, false },
        { "minutes", year || l->kind == OPENING_OVERTIME ? -1 : l->minutes, true },
        { "granted", l->granted, false },
        { "carried", l->carried_days, false },
        { "carried_minutes", l->carried_minutes, true },
        { "times", l->times, false },
        { "early", l->early, false },
        { "day_minutes", l->day_minutes, true },
        { "week_days", l->week_days, false },
    };

    if (!strcmp(column, "kind"))
        return opening_kind_name(l->kind);
    if (!strcmp(column, "month"))
        return l->kind == OPENING_OVERTIME || year
                   ? arena_copy(a, day_iso(a, year ? l->to : l->from), 7)
                   : "";
    if (!strcmp(column, "from"))
        return l->kind == OPENING_OVERTIME ? "" : day_iso(a, l->from);
    if (!strcmp(column, "to"))
        return l->to.ymd && !year ? day_iso(a, l->to) : "";
    if (!strcmp(column, "item"))
        return l->item;
    for (size_t i = 0; i < COUNT(numbers); i++)
        if (!strcmp(column, numbers[i].column) && numbers[i].n >= 0)
            return numbers[i].length ? minutes_text(a, (minutes)numbers[i].n)
                                     : arena_text(a, "%lld", (long long)numbers[i].n);
    return "";
}

static const struct fault *
one(struct look *q, const struct seen *who, const struct seen *line, struct opening *ret)
{
    struct opening_book book;

    if (line->officer != who->officer)
        return fault(look_arena(q), FAULT_ABSENT, "desk.absent", NULL, NULL);
    if (entry_stands(MATTER_OPENING, look_viewer(q), who->officer, 0) != ENTRY_STANDS)
        return fault(look_arena(q), FAULT_DENIED, "opening.own.office", NULL, NULL);
    TRY(opening_load(q, who->officer, &book));
    for (size_t i = 0; i < book.count; i++)
        if (book.at[i].id == line->id) {
            *ret = book.at[i];
            return NULL;
        }
    return fault(look_arena(q), FAULT_ABSENT, "desk.absent", NULL, NULL);
}

static void
field(struct doc *list, const char *name, const char *value, bool day)
{
    struct doc *row = doc_row(list);

    doc_text(row, "name", name);
    doc_bool(row, "needed", false);
    doc_text(row, "value", value);
    doc_text(row, "line", "text");
    doc_text(row, "shape", day ? "date" : NULL);
}

const struct fault *
time_opening_mend_form(struct look *q, const struct seen *who, const struct input *in,
                       struct doc *d)
{
    struct arena *a = look_arena(q);
    const struct seen *line = input_seen(in, "opening", 0);
    struct opening o;

    TRY(one(q, who, line, &o));
    const char *back = arena_text(a, "/people/%lld/opening", (long long)who->officer);
    TRY(officer_doc(q, who->officer, doc_object(d, "officer")));
    doc_text(d, "title", "opening.mend");
    doc_bool(d, "lead", true);
    doc_text(d, "about", doc_get_text(doc_get(d, "officer"), "name"));
    doc_text(d, "action", arena_text(a, "%s/%lld/mend", back, (long long)o.id));
    doc_null(d, "upload");
    doc_null(d, "version");
    struct doc *fields = doc_list(d, "fields");
    for (size_t i = 0; i < 8 && members[o.line.kind][i]; i++) {
        const char *name = members[o.line.kind][i], *typed = input_text(in, name);
        bool day = !strcmp(name, "from") || !strcmp(name, "to");

        field(fields, name, typed ? typed : cell(a, &o.line, name), day);
    }
    struct doc *reason = doc_row(fields);
    doc_text(reason, "name", "reason");
    doc_bool(reason, "needed", true);
    doc_text(reason, "value", input_text(in, "reason") ? input_text(in, "reason") : "");
    doc_bool(reason, "area", true);
    doc_text(doc_object(d, "links"), "back", back);
    return NULL;
}

static bool
same_place(const struct opening_line *a, const struct opening_line *b)
{
    return a->kind == b->kind && !strcmp(a->item, b->item) && a->about.ymd == b->about.ymd;
}

/* The line as a file would bring it, with what was typed in place of what stood. */
static const struct fault *
read_again(struct look *q, const struct input *in, const struct opening_line *old,
           struct import_line *ret)
{
    struct arena *a = look_arena(q);
    char *cells[IMPORT_COLUMNS];
    struct import_head head;
    size_t n = 0;

    for (const struct import_column *c = import_columns(IMPORT_OPENING); c->name; c++, n++) {
        const char *text = n ? cell(a, old, c->name) : "-"; /* the number is the door's */

        for (size_t i = 0; n && i < 8 && members[old->kind][i]; i++)
            if (!strcmp(members[old->kind][i], c->name))
                text = input_text(in, c->name) ? input_text(in, c->name) : "";
        cells[n] = arena_dup(a, text);
        head.at[n] = (int)n;
    }
    if (!import_line_read(IMPORT_OPENING, a, look_today(q), &head, cells, n, ret))
        return input_fault(q, in, ret->column, ret->wrong);
    return same_place(&ret->opening, old) ? NULL : input_fault(q, in, "from", "opening.other_line");
}

const struct fault *
time_opening_mend(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct import_line line;
    struct opening old;
    int64_t id;

    TRY(one(q, who, input_seen(in, "opening", 0), &old));
    TRY(read_again(q, in, &old.line, &line));
    TRY(opening_replace(a, who, &line.opening, &id));
    if (!id)
        return input_fault(q, in, members[old.line.kind][0], "opening.unchanged");
    TRY(opening_say(a, who, id, "office", "confirmed", input_text(in, "reason")));
    TRY(opening_count(a, who->officer, who->unit));
    touched(a, who, look_today(q));
    told(a, who, "opening.mended");
    doc_int(d, "line", id);
    flash(a, "opening.mended", NULL);
    return NULL;
}

/*
 * A line of the opening state (移行時の残高) of one officer, entered on screen.
 *
 * GET, POST /people/{person}/opening/new        kind, and what that kind asks
 *
 * It is read as a line of a file is, and like one it waits for the words of both: the officer's and
 * the office's.  Of oneself it is refused, and what stands already is mended (opening_mend.c).
 */
#include <string.h>

#include "app/time/enter.h"

enum { ASKS = 10 };

/* What a kind asks; the first that its readers need come first. */
static const struct asked {
    const char *name;
    bool needed, day;
} asks[OPENING_KINDS][ASKS] = {
    [OPENING_OVERTIME] = { { "month", true, false }, { "overtime", true, false } },
    [OPENING_YEAR] = { { "month", true, false },
                       { "from", false, true },
                       { "overtime", true, false },
                       { "times", false, false } },
    [OPENING_ANNUAL] = { { "from", true, true },
                         { "days", true, false },
                         { "minutes", false, false },
                         { "granted", false, false },
                         { "carried", false, false },
                         { "carried_minutes", false, false },
                         { "day_minutes", false, false },
                         { "week_days", false, false } },
    [OPENING_SPECIAL] = { { "item", true, false },
                          { "from", true, true },
                          { "days", true, false },
                          { "minutes", false, false } },
    [OPENING_SICK] = { { "from", true, true }, { "to", false, true }, { "days", true, false } },
    [OPENING_CARE] = { { "item", false, false }, { "from", true, true }, { "to", true, true } },
    [OPENING_CARE_TIME] = { { "item", false, false },
                            { "from", true, true },
                            { "to", false, true } },
    [OPENING_CHILDCARE] = { { "from", true, true },
                            { "times", true, false },
                            { "early", false, false } },
    [OPENING_CHILD_TIME] = { { "item", true, false },
                             { "from", true, true },
                             { "to", false, true },
                             { "minutes", false, false } },
    [OPENING_SWAP] = { { "from", true, true }, { "to", false, true }, { "minutes", true, false } },
    [OPENING_SUBSTITUTE] = { { "from", true, true },
                             { "to", false, true },
                             { "minutes", true, false } },
};

static const struct fault *
may(struct look *q, const struct seen *who)
{
    if (entry_stands(MATTER_OPENING, look_viewer(q), who->officer, 0) != ENTRY_STANDS)
        return fault(look_arena(q), FAULT_DENIED, "opening.own.office", NULL, NULL);
    return NULL;
}

static const struct fault *
page(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *base = arena_text(a, "/people/%lld/opening", (long long)who->officer);
    enum opening_kind kind = OPENING_ANNUAL;
    struct enter_form form = { .title = "opening.new",
                               .action = arena_text(a, "%s/new", base),
                               .back = base };
    struct doc *fields;

    opening_kind_parse(input_text(in, "kind"), &kind);
    TRY(enter_begin(q, who, &form, d, &fields));
    struct doc *kinds = doc_list(d, "kinds");
    for (int k = 0; k < OPENING_KINDS; k++) {
        struct doc *row = doc_row(kinds);
        const char *name = opening_kind_name((enum opening_kind)k);

        doc_text(row, "opening", name);
        doc_bool(row, "chosen", k == (int)kind);
        doc_text(row, "href", arena_text(a, "%s/new?kind=%s", base, name));
    }
    doc_face(doc_bool(d, "kinds_shown", true));
    struct doc *hidden = doc_row(fields);
    doc_text(hidden, "name", "kind");
    doc_bool(hidden, "hidden", true);
    doc_text(hidden, "value", opening_kind_name(kind));
    for (const struct asked *f = asks[kind]; f < asks[kind] + ASKS && f->name; f++) {
        if (!strcmp(f->name, "item") && kind == OPENING_SPECIAL) {
            enter_choice(in, fields, "item", true, opening_items, NULL);
            continue;
        }
        enter_text(in, fields, f->name, (f->needed ? ENTER_NEEDED : 0) | (f->day ? ENTER_DAY : 0),
                   NULL);
    }
    doc_bool(d, "no_superior", false);
    return NULL;
}

const struct fault *
time_opening_new_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    TRY(may(q, who));
    TRY(page(q, who, in, d));
    doc_null(d, "effect");
    return NULL;
}

/* The line, of which nothing stands yet. */
static const struct fault *
read_new(struct look *q, const struct seen *who, const struct input *in, struct import_line *line)
{
    const struct opening_line *l = &line->opening;
    struct opening_book book;

    TRY(may(q, who));
    if (!input_text(in, "kind"))
        return input_fault(q, in, "kind", "form.choice.missing");
    TRY(enter_line(q, in, IMPORT_OPENING, line));
    TRY(opening_load(q, who->officer, &book));
    for (size_t i = 0; i < book.count; i++) {
        const struct opening_line *had = &book.at[i].line;

        if (had->kind == l->kind && had->about.ymd == l->about.ymd && !strcmp(had->item, l->item))
            return input_fault(q, in, asks[l->kind][0].name, "opening.stands");
    }
    return NULL;
}

const struct fault *
time_opening_new_weigh(struct look *q, const struct seen *who, const struct input *in,
                       struct doc *d)
{
    struct import_line line;

    TRY(read_new(q, who, in, &line));
    if (!look_json(q))
        TRY(page(q, who, in, d));
    struct doc *effect = doc_object(d, "effect");
    const struct opening_line *l = &line.opening;
    doc_day(effect, "day", l->from);
    doc_day(effect, "to", l->to.ymd > l->from.ymd ? l->to : (struct day){ 0 });
    doc_null(effect, "span");
    doc_null(effect, "order");
    doc_null(effect, "away");
    doc_text(effect, "opening", opening_kind_name(l->kind));
    doc_null(effect, "waits");
    doc_bool(effect, "waits_any", false);
    doc_list(effect, "months");
    doc_null(effect, "laid");
    doc_null(effect, "leave");
    doc_list(effect, "beside");
    return NULL;
}

const struct fault *
time_opening_new(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    struct look *q = act_look(a);
    struct import_line line;
    int64_t id;

    TRY(read_new(q, who, in, &line));
    TRY(opening_replace(a, who, &line.opening, &id));
    if (!id)
        return input_fault(q, in, "kind", "opening.unchanged");
    TRY(opening_count(a, who->officer, who->unit));
    touched(a, who, look_today(q));
    told(a, who, "opening.entered");
    doc_int(d, "line", id);
    flash(a, "opening.entered", NULL);
    return NULL;
}

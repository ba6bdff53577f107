/* What do the forms share by which a fact of one officer is entered? */
#include "app/time/enter.h"

#include <string.h>

const char *
enter_day_page(struct look *q, int64_t officer, struct day day)
{
    struct arena *a = look_arena(q);

    return officer == look_viewer(q)
               ? arena_text(a, "/me/records/%s", day_iso(a, day))
               : arena_text(a, "/people/%lld/records/%s", (long long)officer, day_iso(a, day));
}

const struct fault *
enter_begin(struct look *q, const struct seen *who, const struct enter_form *form, struct doc *d,
            struct doc **ret_fields)
{
    struct doc *officer = doc_object(d, "officer");

    TRY(officer_doc(q, who->officer, officer));
    doc_text(d, "title", form->title);
    doc_text(d, "about", doc_get_text(officer, "name"));
    doc_text(d, "action", form->action);
    doc_text(doc_face(doc_object(d, "links")), "back", form->back);
    *ret_fields = doc_list(d, "fields");
    return NULL;
}

static struct doc *
begun(struct doc *fields, const char *name, bool needed, const char *value)
{
    struct doc *row = doc_row(fields);

    doc_text(row, "name", name);
    doc_bool(row, "needed", needed);
    doc_text(row, "value", value ? value : "");
    return row;
}

static const char *
typed(const struct input *in, const char *name, const char *known)
{
    const char *text = input_text(in, name);

    return text ? text : known;
}

void
enter_text(const struct input *in, struct doc *fields, const char *name, unsigned flags,
           const char *known)
{
    struct doc *row = begun(fields, name, flags & ENTER_NEEDED, typed(in, name, known));

    if (flags & ENTER_AREA)
        doc_bool(row, "area", true);
    else
        doc_text(row, "line", "text");
    if (flags & ENTER_DAY)
        doc_text(row, "shape", "date");
    doc_bool(row, "hint", flags & ENTER_HINT);
}

void
enter_option(const struct input *in, struct doc *choices, const char *name, const char *value,
             const char *label, const char *known)
{
    struct doc *c = doc_row(choices);
    const char *chosen = typed(in, name, known);

    doc_text(c, "value", value);
    if (label)
        doc_text(c, "label", label);
    doc_bool(c, "chosen", chosen && !strcmp(chosen, value));
}

struct doc *
enter_select(struct doc *fields, const char *name, bool needed)
{
    struct doc *row = begun(fields, name, needed, NULL);

    doc_bool(row, "select", true);
    return doc_list(row, "choices");
}

void
enter_choice(const struct input *in, struct doc *fields, const char *name, bool needed,
             const char *const *choices, const char *known)
{
    size_t n = 0;

    while (choices[n])
        n++;
    struct doc *row = begun(fields, name, needed, NULL);
    doc_bool(row, n <= 4 ? "radio" : "select", true);
    struct doc *list = doc_list(row, "choices");
    for (size_t i = 0; i < n; i++)
        enter_option(in, list, name, choices[i], NULL, known);
}

const struct fault *
enter_line(struct look *q, const struct input *in, enum import_kind kind, struct import_line *ret)
{
    struct arena *a = look_arena(q);
    char *cells[IMPORT_COLUMNS];
    struct import_head head;
    size_t n = 0;

    for (int i = 0; i < IMPORT_COLUMNS; i++)
        head.at[i] = -1;
    for (const struct import_column *c = import_columns(kind); c->name; c++, n++) {
        const char *text = n ? input_text(in, c->name) : "-"; /* the number is the door's */

        cells[n] = arena_dup(a, text ? text : "");
        head.at[n] = (int)n;
    }
    if (!import_line_read(kind, a, look_today(q), &head, cells, n, ret))
        return input_fault(q, in, ret->column, ret->wrong);
    return NULL;
}

const struct fault *
enter_may_end(struct look *q, const struct seen *fact, const struct entry_said *e)
{
    if (!e->item)
        return fault(look_arena(q), FAULT_ABSENT, "desk.absent", NULL, NULL);
    if (entry_stands(MATTER_WORD, look_viewer(q), fact->officer, 0) != ENTRY_STANDS)
        return fault(look_arena(q), FAULT_DENIED, "time.own_claim", NULL, NULL);
    return NULL;
}

const struct fault *
enter_end_form(struct look *q, const struct seen *fact, const char *table, const char *title,
               struct day day, struct doc *d, struct doc **ret_fields)
{
    struct enter_form form = { .title = title,
                               .action = arena_text(look_arena(q), "/%s/%lld/end", table,
                                                    (long long)fact->id),
                               .back = enter_day_page(q, fact->officer, day) };

    TRY(enter_begin(q, fact, &form, d, ret_fields));
    doc_bool(d, "lead", true);
    return NULL;
}

const struct fault *
enter_gone(struct act *a, const struct seen *fact, const struct entry_said *e, const char *word,
           const char *reason, const char *flash_key, struct doc *d)
{
    TRY(notice_entry(a, fact, e, fact->id, word, reason));
    TRY(entry_settle(a, fact, e));
    told(a, fact, arena_text(look_arena(act_look(a)), "entry.%s", word));
    doc_day(d, "day", e->from);
    doc_int(d, "officer", fact->officer);
    flash(a, flash_key, NULL);
    return NULL;
}

const struct fault *
enter_end(struct act *a, const struct seen *fact, const struct entry_said *e,
          const struct input *in, const char *flash_key, struct doc *d)
{
    TRY(entry_unmake(a, fact, e->matter, fact->id));
    return enter_gone(a, fact, e, "ended", input_text(in, "reason"), flash_key, d);
}

/* Who entered something may take it back while it waits for another person's word. */
const struct fault *
time_entry_withdraw(struct act *a, const struct seen *entry, const struct input *in, struct doc *d)
{
    static const char end[] = "UPDATE entry SET ended_seq = $seq WHERE id = $1"
                              " AND officer = $subject AND ended_seq IS NULL";
    struct look *q = act_look(a);
    struct entry_said e = { .item = NULL };
    int64_t author = 0;
    struct rows *r = seen_rows(q, &thing_entry, "WHERE id = $1 ORDER BY id", VALUES(I(entry->id)));

    (void)in;
    while (rows_next(r, NULL)) {
        bool spans = !row_null(r, "from_minute");

        author = rows_int(r, "author");
        matter_parse(rows_text(r, "kind"), &e.matter);
        e.item = arena_dup(look_arena(q), rows_text(r, "item"));
        e.from = (struct day){ (int32_t)entry->day };
        e.to = (struct day){ (int32_t)rows_int(r, "day_to") };
        e.span = spans ? (struct span){ (minutes)rows_int(r, "from_minute"),
                                        (minutes)rows_int(r, "until_minute") }
                       : (struct span){ -1, -1 };
    }
    TRY(rows_fault(r));
    if (!e.item)
        return fault(look_arena(q), FAULT_STALE, "time.word_given", NULL, NULL);
    if (author != look_viewer(q))
        return fault(look_arena(q), FAULT_DENIED, "entry.not_yours", NULL, NULL);
    TRY(save(a, entry, end, VALUES(I(entry->id))));
    return enter_gone(a, entry, &e, "withdrawn", NULL, "entry.withdrawn", d);
}

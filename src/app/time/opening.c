/* What was brought in of an officer, and how far is it confirmed? */
#include "app/time/opening.h"

#include <stdlib.h>
#include <string.h>

static bool
is(const char *word, const char *which)
{
    return word && !strcmp(word, which);
}

static int64_t
some(struct rows *r, const char *column)
{
    return row_null(r, column) ? -1 : rows_int(r, column);
}

static void
read(struct rows *r, const struct seen *seen, struct opening *o)
{
    struct opening_line *l = &o->line;

    *o = (struct opening){
        .id = seen->id,
        .version = seen->version,
        .own = rows_text(r, "own"),
        .own_reason = rows_text(r, "own_reason"),
        .own_at = { rows_int(r, "own_us") },
        .office = rows_text(r, "office"),
        .office_at = { rows_int(r, "office_us") },
        .office_by = rows_text(r, "office_by"),
        .author = rows_text(r, "author_name"),
    };
    o->confirmed = is(o->own, "confirmed") && is(o->office, "confirmed");
    opening_kind_parse(rows_text(r, "kind"), &l->kind);
    l->item = rows_text(r, "item");
    l->about.ymd = (int32_t)seen->day;
    l->from.ymd = (int32_t)rows_int(r, "day_from");
    l->to.ymd = (int32_t)rows_int(r, "day_to");
    l->minutes = some(r, "minutes"), l->days = some(r, "days");
    l->granted = some(r, "granted"), l->carried_days = some(r, "carried_days");
    l->carried_minutes = some(r, "carried_minutes"), l->day_minutes = some(r, "day_minutes");
    l->week_days = some(r, "week_days"), l->times = some(r, "times");
    l->early = some(r, "early");
}

static int
order(const struct opening *a, const struct opening *b)
{
    if (a->line.kind != b->line.kind)
        return (int)a->line.kind - (int)b->line.kind;
    if (a->line.about.ymd != b->line.about.ymd)
        return a->line.about.ymd < b->line.about.ymd ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static int
by_kind_and_day(const void *a, const void *b)
{
    return order(a, b);
}

const struct fault *
opening_load(struct look *q, int64_t officer, struct opening_book *ret)
{
    struct rows *r =
        seen_rows(q, &thing_opening, "WHERE officer = $1 ORDER BY id", VALUES(I(officer)));
    struct seen seen;
    size_t room = 0;

    *ret = (struct opening_book){ 0 };
    while (rows_next(r, &seen)) {
        if (ret->count == room) {
            struct opening *more =
                arena_array(look_arena(q), room = room ? room * 2 : 16, sizeof *more);
            if (ret->count)
                memcpy(more, ret->at, ret->count * sizeof *more);
            ret->at = more;
        }
        read(r, &seen, &ret->at[ret->count++]);
    }
    TRY(rows_fault(r));
    if (ret->count)
        qsort(ret->at, ret->count, sizeof *ret->at, by_kind_and_day);
    return NULL;
}

const struct opening *
opening_month(const struct opening_book *book, struct day month)
{
    for (size_t i = 0; i < book->count; i++)
        if (book->at[i].line.kind == OPENING_OVERTIME && book->at[i].line.about.ymd == month.ymd)
            return &book->at[i];
    return NULL;
}

minutes
opening_minutes(const struct before *before, struct day month)
{
    const struct opening *o = opening_month(&before->lines, month);

    return o ? (minutes)o->line.minutes : 0;
}

static void
count_or_null(struct doc *d, const char *key, int64_t n)
{
    if (n >= 0)
        doc_int(d, key, n);
    else
        doc_null(d, key);
}

static void
length_or_null(struct doc *d, const char *key, int64_t n)
{
    if (n >= 0)
        doc_minutes(d, key, (minutes)n);
    else
        doc_null(d, key);
}

/* The word of an item that has one; whose care it is stands as it was written. */
static const char *
item_word(const struct opening_line *l)
{
    return l->kind == OPENING_CHILD_TIME || l->kind == OPENING_SPECIAL ? l->item : NULL;
}

void
opening_doc(const struct opening *o, struct doc *row)
{
    const struct opening_line *l = &o->line;
    bool month = l->kind == OPENING_OVERTIME;

    doc_text(row, "kind", opening_kind_name(l->kind));
    doc_text(row, "item", l->item && *l->item ? l->item : NULL);
    doc_face(doc_text(row, "item_word", item_word(l)));
    doc_month(row, "month", month ? l->from : (struct day){ 0 });
    doc_day(row, "from", month ? (struct day){ 0 } : l->from);
    doc_day(row, "to", l->to);
    length_or_null(row, "overtime", month || l->kind == OPENING_YEAR ? l->minutes : -1);
    count_or_null(row, "days", l->days);
    length_or_null(row, "minutes", month || l->kind == OPENING_YEAR ? -1 : l->minutes);
    count_or_null(row, "granted", l->granted);
    count_or_null(row, "carried", l->carried_days);
    length_or_null(row, "carried_minutes", l->carried_minutes);
    length_or_null(row, "day_minutes", l->day_minutes);
    count_or_null(row, "week_days", l->week_days);
    count_or_null(row, "times", l->times);
    count_or_null(row, "early", l->early);
}

const struct fault *
start_load(struct look *q, int64_t officer, struct start *ret)
{
    struct rows *r = seen_rows(q, &thing_start, "WHERE id = $1", VALUES(I(officer)));
    struct seen seen;

    *ret = (struct start){ .state = "none" };
    while (rows_next(r, &seen))
        *ret = (struct start){
            .entered = { (int32_t)rows_int(r, "entered") },
            .office_since = { (int32_t)rows_int(r, "office_since") },
            .served = rows_text(r, "served"),
            .state = rows_text(r, "state"),
            .lines = rows_int(r, "lines"),
            .own_open = rows_int(r, "own_open"),
            .office_open = rows_int(r, "office_open"),
            .objected = rows_int(r, "objected"),
            .version = seen.version,
        };
    return rows_fault(r);
}

bool
start_served(const struct start *s, struct day month)
{
    int32_t first = day_month_first(month).ymd, last = day_month_last(month).ymd;

    for (const char *at = s->served; at && *at; at += strspn(at, ",")) {
        char *dash, *end;
        long from = strtol(at, &dash, 10), until = strtol(dash + 1, &end, 10);

        if (from <= last && first <= until)
            return true;
        at = end;
    }
    return false;
}

const struct fault *
before_load(struct look *q, int64_t officer, struct before *ret)
{
    TRY(start_load(q, officer, &ret->start));
    return opening_load(q, officer, &ret->lines);
}

/*
 * The sheets of a unit's month (出勤簿), an officer a page, in the order of the board.
 *
 * GET /units/{unit}/{month}/print
 *
 * Those who were there on any day of the month, as far as the viewer may read them today; how many
 * more there were is said (`others`).  A unit of more than SHEETS_MOST is refused, with its number:
 * its lower units are printed one by one.
 */
#include "app/time/days.h"

#include <string.h>

enum { SHEETS_MOST = 100 };

struct roster {
    int64_t *at;
    size_t count, others;
};

static bool
stands(const int64_t *at, size_t n, int64_t officer)
{
    for (size_t i = 0; i < n; i++)
        if (at[i] == officer)
            return true;
    return false;
}

/* Somebody has a row for each stretch of the month, and may be readable by another day's. */
static const struct fault *
roster_load(struct look *q, int64_t unit, struct day first, struct roster *ret)
{
    struct arena *a = look_arena(q);
    struct rows *r = seen_rows(q, &thing_board,
                               "WHERE unit = $1 AND day <= $2 AND until >= $3 AND named_until > $3"
                               " ORDER BY rank, name, id",
                               VALUES(I(unit), I(day_month_last(first).ymd), I(first.ymd)));
    int64_t *masked = NULL;
    size_t room = 0, masked_count = 0;
    struct seen seen;

    *ret = (struct roster){ 0 };
    while (rows_next(r, &seen)) {
        if (ret->count == room || masked_count == room) {
            size_t more = room ? room * 2 : 32;
            int64_t *at = arena_array(a, more, sizeof *at);
            int64_t *others = arena_array(a, more, sizeof *others);
            if (room) {
                memcpy(at, ret->at, ret->count * sizeof *at);
                memcpy(others, masked, masked_count * sizeof *others);
            }
            ret->at = at, masked = others, room = more;
        }
        bool reads = seen.tie & (TIE_SELF | TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR);
        if (reads && !stands(ret->at, ret->count, seen.officer))
            ret->at[ret->count++] = seen.officer;
        else if (!reads && !stands(masked, masked_count, seen.officer))
            masked[masked_count++] = seen.officer;
    }
    TRY(rows_fault(r));
    for (size_t i = 0; i < masked_count; i++)
        ret->others += !stands(ret->at, ret->count, masked[i]);
    return NULL;
}

const struct fault *
time_sheets(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day first = day_month_first(input_day(in, "month"));
    struct roster people;
    const char *name, *base;

    TRY(unit_name_on(q, unit->id, day_month_last(first), &name));
    TRY(roster_load(q, unit->id, first, &people));
    if (people.count > SHEETS_MOST)
        return fault(a, FAULT_LARGE, "sheets.many", NULL, arena_text(a, "%zu", people.count));
    struct doc *team = doc_object(d, "unit");
    doc_int(team, "id", unit->id);
    doc_text(team, "name", name);
    doc_month(d, "month", first);
    doc_int(d, "count", (int64_t)people.count);
    if (people.others)
        doc_int(d, "others", (int64_t)people.others);
    else
        doc_null(d, "others");
    struct doc *sheets = doc_list(d, "sheets");
    for (size_t i = 0; i < people.count; i++) {
        struct seen who;

        TRY(seen_one(q, &thing_person, "WHERE id = $1", VALUES(I(people.at[i])), &who));
        struct doc *sheet = doc_row(sheets);
        TRY(month_sheet(q, &who, first, &base, sheet));
        doc_face(doc_bool(sheet, "alone", false));
    }
    struct doc *links = doc_object(d, "links");
    const char *of = arena_text(a, "/units/%lld", (long long)unit->id);
    doc_text(links, "board", arena_text(a, "%s/today", of));
    doc_text(links, "prev",
             arena_text(a, "%s/%s/print", of, month_iso(a, day_add_months(first, -1))));
    doc_text(links, "next",
             arena_text(a, "%s/%s/print", of, month_iso(a, day_add_months(first, 1))));
    return NULL;
}

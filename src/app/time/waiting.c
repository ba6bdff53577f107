/* What waits for another person's word, as the page of today and the page of a day list it. */
#include <string.h>

#include "app/time/days.h"
#include "app/time/entry.h"

enum { LOOK_BACK = 35, AT_ONCE = 60, DAYS_MOST = 40 };

static void
row_of(struct look *q, int64_t officer, const char *name, struct day day, const char *field,
       int64_t id, bool reads, struct doc *row)
{
    struct arena *a = look_arena(q);
    bool mine = officer == look_viewer(q);

    doc_text(row, "field", field);
    doc_int(row, "id", id);
    doc_face(doc_bool(row, "ticked", false));
    doc_int(row, "officer", officer);
    doc_text(row, "name", name);
    doc_day(row, "day", day);
    doc_text(row, "href",
             mine ? arena_text(a, "/me/records/%s", day_iso(a, day))
             : !reads
                 ? NULL
                 : arena_text(a, "/people/%lld/records/%s", (long long)officer, day_iso(a, day)));
}

/* Where the viewer may say a word; null elsewhere.  `of`: the address of what waits. */
static void
answers(struct look *q, bool may, const char *of, const char *decline, struct doc *row)
{
    struct arena *a = look_arena(q);

    doc_bool(row, "may", may);
    doc_text(row, "confirm", may ? arena_text(a, "%s/confirm", of) : NULL);
    doc_text(row, "decline", may ? arena_text(a, "%s/%s", of, decline) : NULL);
}

void
matter_doc(const char *matter, const char *item, struct doc *row)
{
    doc_text(row, "matter", matter);
    doc_text(row, "act", strcmp(matter, "tap") ? NULL : !strcmp(item, "void") ? "undo" : item);
    doc_text(row, "order", strcmp(matter, "order") ? NULL : item);
    doc_text(row, "away", strcmp(matter, "absence") ? NULL : item);
}

/* Whose word an order waits for: whom it names, or who is superior today; null: nobody. */
static const struct fault *
asked(struct look *q, struct rows *r, const struct seen *seen, struct doc *row)
{
    const char *named = rows_text(r, "superior_name");
    struct text names = { .arena = look_arena(q) };
    struct superiors now = { .count = 0 };
    bool handed = rows_int(r, "handed");

    if (handed)
        TRY(superiors_now(q, seen, &now));
    for (size_t i = 0; i < now.count; i++)
        text_addf(&names, "%s%s", i ? "、" : "", now.at[i].name);
    doc_text(row, "superior", !handed ? named : now.count ? text_done(&names) : NULL);
    doc_text(row, "handed", handed ? named : NULL);
    return NULL;
}

static const struct fault *
entry_row(struct look *q, struct rows *r, const struct seen *seen, struct doc *row)
{
    const char *kind = rows_text(r, "kind");
    int64_t me = look_viewer(q);
    struct day day = { (int32_t)seen->day }, to = { (int32_t)rows_int(r, "day_to") };
    bool order = !strcmp(kind, "order"), spans = !row_null(r, "from_minute");
    bool may = entry_stands(MATTER_WORD, me, seen->officer, 0) == ENTRY_STANDS &&
               (seen->tie & (order ? TIE_DEPUTY : TIE_SUPERIOR | TIE_KEEPER)) != 0;

    row_of(q, seen->officer, rows_text(r, "name"), day, "entry", seen->id,
           seen->tie & (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR), row);
    matter_doc(kind, rows_text(r, "item"), row);
    doc_day(row, "to", to.ymd == day.ymd ? (struct day){ 0 } : to);
    doc_null(row, "clock");
    doc_null(row, "received");
    if (spans)
        doc_span(row, "span",
                 (struct span){ (minutes)rows_int(r, "from_minute"),
                                (minutes)rows_int(r, "until_minute") });
    else
        doc_null(row, "span");
    const char *work = rows_text(r, "work");
    doc_text(row, "work", work && *work ? work : NULL);
    doc_null(row, "reason");
    doc_text(row, "by", rows_text(r, "author_name"));
    doc_moment(row, "at", (struct moment){ rows_int(r, "said_us") });
    TRY(asked(q, r, seen, row));
    answers(q, may, arena_text(look_arena(q), "/entries/%lld", (long long)seen->id), "decline",
            row);
    doc_text(row, "withdraw",
             rows_int(r, "author") == me
                 ? arena_text(look_arena(q), "/entries/%lld/withdraw", (long long)seen->id)
                 : NULL);
    return NULL;
}

/* `more`: there are others, which come when these have their word. */
static const struct fault *
entries(struct look *q, int64_t officer, struct day day, struct doc *list, bool *more)
{
    static const char of_day[] =
        "WHERE officer = $1 AND day <= $2 AND day_to >= $2 ORDER BY said_us, id";
    /* TIE_DEPUTY: who is asked */
    static const char all[] = "WHERE officer <> $1 AND (kind <> 'order' OR (tie & 4) <> 0)"
                              " ORDER BY day, id LIMIT 61";
    struct rows *r = officer ? seen_rows(q, &thing_entry, of_day, VALUES(I(officer), I(day.ymd)))
                             : seen_rows(q, &thing_entry, all, VALUES(I(look_viewer(q))));
    struct seen seen;

    *more = false;
    for (size_t n = 0; rows_next(r, &seen); n++) {
        *more = !officer && n == AT_ONCE;
        if (!*more)
            TRY(entry_row(q, r, &seen, doc_row(list)));
    }
    return rows_fault(r);
}

/* A day of somebody whose claims wait for the viewer. */
struct claim_day {
    int64_t officer;
    struct day day;
};

static const struct fault *
claim_days(struct look *q, struct claim_day *ret, size_t most, size_t *count)
{
    static const char asks[] = "WHERE day BETWEEN $1 AND $2 AND officer <> $3"
                               " AND (questions & 4) <> 0 ORDER BY day DESC, id LIMIT 41";
    struct day today = look_today(q);
    struct rows *r =
        seen_rows(q, &thing_workday, asks,
                  VALUES(I(day_add(today, -LOOK_BACK).ymd), I(today.ymd), I(look_viewer(q))));
    struct seen seen;

    *count = 0;
    while (rows_next(r, &seen) && *count < most)
        ret[(*count)++] = (struct claim_day){ seen.officer, { (int32_t)seen.day } };
    return rows_fault(r);
}

static const struct fault *
claims_doc(struct look *q, int64_t officer, struct day day, const struct taps_waiting *taps,
           struct doc *list)
{
    const char *name = NULL;
    struct rows *r = seen_rows(q, &thing_person, "WHERE id = $1", VALUES(I(officer)));

    while (rows_next(r, NULL))
        name = rows_text(r, "name");
    TRY(rows_fault(r));
    for (size_t i = 0; i < taps->count; i++) {
        const struct tap_waiting *t = &taps->at[i];
        struct doc *row = doc_row(list);

        row_of(q, officer, name, day, "tap", t->id, true, row);
        matter_doc("tap", t->kind, row);
        doc_null(row, "to");
        doc_clock(row, "clock", moment_since(t->claimed, day));
        doc_moment(row, "received", t->received);
        doc_null(row, "span");
        doc_null(row, "work");
        doc_text(row, "reason", t->reason);
        doc_text(row, "by", t->by);
        doc_moment(row, "at", t->received);
        doc_null(row, "superior");
        doc_null(row, "handed");
        answers(q, officer != look_viewer(q),
                arena_text(look_arena(q), "/people/%lld/taps/%lld", (long long)officer,
                           (long long)t->id),
                "reject", row);
        doc_null(row, "withdraw");
    }
    return NULL;
}

const struct fault *
waiting_doc(struct look *q, int64_t officer, struct day day, struct doc *d)
{
    struct claim_day days[DAYS_MOST + 1];
    struct doc *list = doc_list(d, "waiting");
    struct taps_waiting taps;
    size_t n = 0;
    bool more;

    if (officer) {
        TRY(taps_waiting(q, officer, day, &taps));
        TRY(claims_doc(q, officer, day, &taps, list));
        return entries(q, officer, day, list, &more);
    }
    TRY(claim_days(q, days, COUNT(days), &n));
    for (size_t i = 0; i < n && i < DAYS_MOST; i++) {
        TRY(taps_waiting(q, days[i].officer, days[i].day, &taps));
        TRY(claims_doc(q, days[i].officer, days[i].day, &taps, list));
    }
    TRY(entries(q, 0, (struct day){ 0 }, list, &more));
    doc_bool(d, "waiting_more", more || n > DAYS_MOST);
    return NULL;
}

/* Why is an entry not confirmed?  The form that asks. */
const struct fault *
time_entry_decline_form(struct look *q, const struct seen *entry, const struct input *in,
                        struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *typed = input_text(in, "reason"), *name = NULL;
    struct day day = { (int32_t)entry->day };
    struct rows *r = seen_rows(q, &thing_entry, "WHERE id = $1", VALUES(I(entry->id)));

    while (rows_next(r, NULL))
        name = rows_text(r, "name");
    TRY(rows_fault(r));
    doc_text(d, "title", "entry.decline");
    doc_bool(d, "lead", true);
    doc_text(d, "about", arena_text(a, "%s  %s", name ? name : "", day_iso(a, day)));
    doc_text(d, "action", arena_text(a, "/entries/%lld/decline", (long long)entry->id));
    struct doc *field = doc_row(doc_list(d, "fields"));
    doc_text(field, "name", "reason");
    doc_bool(field, "area", true);
    doc_bool(field, "needed", true);
    doc_text(field, "value", typed ? typed : "");
    doc_text(doc_face(doc_object(d, "links")), "back", "/me/today");
    return NULL;
}

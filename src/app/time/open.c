/*
 * What keeps the records from being whole, of everybody whose hours the viewer keeps or audits.
 *
 * GET /open-points   point, q       seen_open (0047): days that ask, entries that wait, opening
 *                                   lines somebody objects to, months whose sum is unknown
 */
#include "app/time/presence.h"

#include <string.h>

#include "app/people/people.h"
#include "app/time/house.h"

enum {
    COUNTED_MOST = 10000,
    ENTRY = 1 << 20,
    OPENING = 1 << 21,
    MONTH_SUM = 1 << 22,
    NOBODY = 1 << 23
};

static const struct {
    const char *point;
    unsigned bit;
} points[] = {
    { "missing-out", QUESTION_NO_OUT },
    { "missing-in", QUESTION_NO_IN },
    { "nothing", QUESTION_NO_RECORD },
    { "absence", QUESTION_ABSENCE },
    { "long", QUESTION_LONG },
    { "gap", QUESTION_GAP },
    { "claim", QUESTION_CLAIM },
    { "entry", ENTRY },
    { "no-superior", NOBODY },
    { "opening", OPENING },
    { "month", MONTH_SUM },
    { "break", QUESTION_BREAK },
    { "twice", QUESTION_TWICE },
    { "leave", QUESTION_LEAVE_WORKED },
};
static const char *const names[] = { "missing-out", "missing-in", "nothing", "absence",
                                     "long",        "gap",        "claim",   "entry",
                                     "no-superior", "opening",    "month",   "break",
                                     "twice",       "leave",      NULL };

static const struct thing thing_open = { "open", "seen_open",
                                         "points, gap, name, number, unit_name" };

/* Where it is put right: the viewer's own are on their own pages. */
static const char *
place(struct look *q, int64_t officer, unsigned bits, struct day day)
{
    struct arena *a = look_arena(q);
    const char *of =
        officer == look_viewer(q) ? "/me" : arena_text(a, "/people/%lld", (long long)officer);

    if (bits & OPENING)
        return arena_text(a, "%s/opening", of);
    if (bits & MONTH_SUM)
        return arena_text(a, "%s/%.7s", of, day_iso(a, day));
    return arena_text(a, "%s/records/%s", of, day_iso(a, day));
}

static void
row(struct look *q, struct rows *r, struct doc *d)
{
    unsigned bits = (unsigned)rows_int(r, "points");
    struct day day = { (int32_t)rows_int(r, "day") };
    struct doc *list = doc_list(d, "points");
    int64_t officer = rows_int(r, "officer");
    struct text said = { .arena = look_arena(q) };

    doc_int(d, "officer", officer);
    doc_text(d, "number", rows_text(r, "number"));
    doc_text(d, "name", rows_text(r, "name"));
    doc_text(d, "unit", rows_text(r, "unit_name"));
    doc_day(d, "day", bits & MONTH_SUM ? (struct day){ 0 } : day);
    if (bits & MONTH_SUM)
        doc_month(d, "month", day);
    else
        doc_null(d, "month");
    for (size_t i = 0; i < COUNT(points); i++)
        if (bits & points[i].bit) {
            doc_text(doc_row(list), "point", points[i].point);
            text_add(&said, said.size ? " " : "");
            text_add(&said, points[i].point);
        }
    doc_text(d, "said", text_done(&said));
    if (bits & QUESTION_GAP)
        doc_minutes(d, "gap", (minutes)rows_int(r, "gap"));
    else
        doc_null(d, "gap");
    doc_text(d, "href", place(q, officer, bits, day));
}

/* How many there are of each; null where they were not counted to the end. */
static const struct fault *
counts(struct look *q, const char *chosen, struct doc *d, struct doc *filter)
{
    int64_t n[COUNT(points)] = { 0 }, all = 0;
    struct rows *r = seen_rows(q, &thing_open, "ORDER BY id LIMIT $1", VALUES(I(COUNTED_MOST)));
    struct doc *list = doc_list(filter, "points");

    while (rows_next(r, NULL)) {
        unsigned bits = (unsigned)rows_int(r, "points");

        all++;
        for (size_t i = 0; i < COUNT(points); i++)
            n[i] += (bits & points[i].bit) != 0;
    }
    TRY(rows_fault(r));
    bool counted = all < COUNTED_MOST;
    if (counted)
        doc_int(d, "total", all);
    else
        doc_null(d, "total");
    for (size_t i = 0; i < COUNT(points); i++) {
        struct doc *one = doc_row(list);

        doc_text(one, "point", points[i].point);
        doc_bool(one, "chosen", chosen && !strcmp(chosen, points[i].point));
        if (counted)
            doc_int(one, "n", n[i]);
        else
            doc_null(one, "n");
    }
    return NULL;
}

static const struct fault *
open_points(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char rest[] =
        "WHERE ($1 = 0 OR (points & $1) <> 0)"
        " AND ($2 = '%%' OR " SOUGHT("name", "$2") " OR " SOUGHT("number", "$2") " OR " SOUGHT(
            "unit_name", "$2") ")"
                               " ORDER BY day DESC, unit_name, number, id LIMIT $3 OFFSET $4";
    const char *chosen = input_text(in, "point"), *words = input_text(in, "q");
    struct doc *filter = doc_object(d, "filter");
    struct seen any;
    int64_t bits = 0;

    (void)me;
    const struct fault *f = seen_one(q, &thing_start, "ORDER BY id LIMIT 1", NULL, &any);
    if (f && f->kind == FAULT_ABSENT)
        return fault(look_arena(q), FAULT_DENIED, "open.denied", NULL, NULL);
    TRY(f);
    for (size_t i = 0; chosen && i < COUNT(points); i++)
        if (!strcmp(chosen, points[i].point))
            bits = points[i].bit;
    doc_text(filter, "q", words ? words : "");
    doc_text(filter, "point", chosen);
    doc_bool(filter, "set", chosen || words);
    TRY(counts(q, chosen, d, filter));
    return seen_list(q, &thing_open, rest, VALUES(I(bits), T(text_sought(look_arena(q), words))),
                     in, d, row);
}

static const struct field fields[] = {
    { "point", CHOICE, .choices = names },
    { "q", TEXT, .most = 100 },
    { 0 },
};
static const struct sight sees[] = { { &thing_open, TIE_KEEPER | TIE_AUDITOR },
                                     { &thing_start, TIE_KEEPER | TIE_AUDITOR },
                                     { 0 } };
static const struct column columns[] = {
    { "number" }, { "name", "person_name" },         { "unit", "unit_name" },      { "day" },
    { "month" },  { "said", .words = "word.point" }, { "gap", .unit = "minutes" }, { 0 },
};

static const struct errand errands[] = {
    { "time.open",
      GET,
      "/open-points",
      { &thing_person, TIE_SELF },
      .sees = sees,
      .fields = fields,
      .weigh = open_points,
      .page = "open-points",
      .columns = columns },
    { 0 },
};
static const struct thing *const things[] = { &thing_open, NULL };

/* The house of time again: its tables and other things stand in things.c. */
const struct folder time_open_folder = { .name = "time", .things = things, .errands = errands };

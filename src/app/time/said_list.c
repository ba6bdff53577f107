/*
 * What is laid down of one officer: orders, absences, hours of their own, and their taps; the
 * newest first.
 *
 * GET /people/{person}/orders, …/absences, …/hours, …/taps    kind, from, until, sort
 *
 * As far as the viewer reads each of them by their day's record (seen_order, seen_absence,
 * seen_hours, seen_tap); what waits for a word stands on the day and under the page of today, but a
 * tap that was claimed counts until it is rejected, and is listed.
 */
#include <string.h>

#include "app/people/people.h"
#include "app/time/enter.h"

/* One of the lists: `listed` takes $1 officer, $2 kind or '', $3 … $4 days, $5 the order. */
struct said_table {
    const char *name;
    const struct thing *thing;
    const char *const *kinds;
    const char *listed;
    void (*row)(struct look *, struct rows *, struct doc *);
};

static void
head(struct look *q, struct rows *r, const char *kind, struct day day, struct doc *row)
{
    doc_int(row, "id", rows_int(r, "id"));
    doc_text(row, "kind", kind);
    doc_text(row, "href", enter_day_page(q, rows_int(r, "officer"), day));
}

/* What only a tap has. */
static void
no_tap(struct doc *row)
{
    doc_null(row, "at");
    doc_null(row, "place");
}

/* What an absence, hours and a tap do not have. */
static void
no_order(struct doc *row)
{
    doc_null(row, "work");
    doc_null(row, "by");
    doc_null(row, "by_officer");
    doc_null(row, "by_number");
}

static void
order_row(struct look *q, struct rows *r, struct doc *row)
{
    struct day day = { (int32_t)rows_int(r, "day") };

    head(q, r, rows_text(r, "kind"), day, row);
    doc_day(row, "day", day);
    doc_null(row, "to");
    order_doc(q, r, row);
    if (row_null(r, "ordered_by"))
        doc_null(row, "by_officer");
    else
        doc_int(row, "by_officer", rows_int(r, "ordered_by"));
    doc_text(row, "by_number", rows_text(r, "ordered_by_number"));
    doc_null(row, "breaks");
    no_tap(row);
}

static void
absence_row(struct look *q, struct rows *r, struct doc *row)
{
    head(q, r, rows_text(r, "kind"), (struct day){ (int32_t)rows_int(r, "day") }, row);
    absence_doc(q, r, row);
    no_order(row);
    doc_null(row, "breaks");
    no_tap(row);
}

static void
hours_row(struct look *q, struct rows *r, struct doc *row)
{
    head(q, r, laid_name((unsigned)rows_int(r, "moved")),
         (struct day){ (int32_t)rows_int(r, "valid_from") }, row);
    own_hours_doc(q, r, row);
    no_order(row);
    no_tap(row);
}

static void
tap_row(struct look *q, struct rows *r, struct doc *row)
{
    struct day day = { (int32_t)rows_int(r, "day") };
    const char *place = rows_text(r, "place");

    head(q, r, rows_text(r, "kind"), day, row);
    doc_day(row, "day", day);
    doc_null(row, "to");
    doc_null(row, "span");
    no_order(row);
    doc_null(row, "breaks");
    doc_moment(row, "at", (struct moment){ rows_int(r, "claimed_us") });
    doc_text(row, "place", place && *place ? place : NULL);
    doc_null(row, "end"); /* the day's page mends it */
}

static const char *const order_kinds[] = { "overtime", "duty", NULL };
static const char *const tap_kinds[] = { "in", "out", "break_out", "break_in", NULL };

#define ORDERS "WHERE officer = $1 AND ($2 = '' OR kind = $2) AND day >= $3 AND day <= $4"
#define ABSENCES "WHERE officer = $1 AND ($2 = '' OR kind = $2) AND day_to >= $3 AND day <= $4"
#define OWN_HOURS                                                                                  \
    "WHERE officer = $1 AND key IS NULL AND ($2 = '' OR CAST(moved AS TEXT) = $2)"                 \
    " AND valid_to >= $3 AND valid_from <= $4"
/* Those that stand: nothing took their place, nobody rejected them. */
#define TAPS                                                                                       \
    "WHERE officer = $1 AND ($2 = '' OR kind = $2) AND day >= $3 AND day <= $4"                    \
    " AND kind <> 'void' AND COALESCE(word, '') <> 'rejected' AND id NOT IN ("                     \
    "SELECT x.replaces FROM seen_tap x WHERE x.officer = $1 AND x.replaces IS NOT NULL"            \
    " AND COALESCE(x.word, '') <> 'rejected')"
#define SORTED(day) " ORDER BY CASE WHEN $5 = 'oldest' THEN " day " ELSE -" day " END, id"
#define PAGED " LIMIT $6 OFFSET $7"

static const struct said_table orders = { "orders", &thing_order, order_kinds,
                                          ORDERS SORTED("day") PAGED, order_row };
static const struct said_table absences = { "absences", &thing_absence, absence_kinds,
                                            ABSENCES SORTED("day") PAGED, absence_row };
static const struct said_table hours = { "hours", &thing_hours, laid,
                                         OWN_HOURS SORTED("valid_from") PAGED, hours_row };
static const struct said_table taps = { "taps", &thing_tap, tap_kinds,
                                        TAPS SORTED("claimed_us") PAGED, tap_row };

static const struct said_table *const tables[] = { &orders, &absences, &hours, &taps };

static void
filter_doc(const struct said_table *t, const struct input *in, struct doc *d)
{
    struct doc *filter = doc_object(d, "filter"), *kinds = doc_list(filter, "kinds");
    const char *kind = input_text(in, "kind"), *sort = input_text(in, "sort");

    for (const char *const *k = t->kinds; *k; k++) {
        struct doc *one = doc_row(kinds);

        doc_text(one, "kind", *k);
        doc_bool(one, "chosen", kind && !strcmp(kind, *k));
    }
    doc_day(filter, "from", input_day(in, "from"));
    doc_day(filter, "until", input_day(in, "until"));
    doc_bool(filter, "oldest", sort && !strcmp(sort, "oldest"));
    doc_bool(filter, "set", kind || input_day(in, "from").ymd || input_day(in, "until").ymd);
}

static const struct fault *
said_list(struct look *q, const struct said_table *t, const struct seen *who,
          const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *kind = input_text(in, "kind"), *sort = input_text(in, "sort");
    struct day from = input_day(in, "from"), until = input_day(in, "until");
    int64_t last = until.ymd ? until.ymd : 99991231;
    unsigned moved;

    kind = !kind ? "" : t == &hours && laid_moved(kind, &moved) ? arena_text(a, "%u", moved) : kind;
    TRY(officer_doc(q, who->officer, doc_object(d, "officer")));
    doc_text(d, "table", t->name);
    for (size_t i = 0; i < COUNT(tables); i++)
        doc_face(doc_bool(d, tables[i]->name, t == tables[i]));
    filter_doc(t, in, d);
    TRY(seen_list(q, t->thing, t->listed,
                  VALUES(I(who->officer), T(kind), I(from.ymd), I(last), T(sort ? sort : "")), in,
                  d, t->row));
    struct doc *links = page_links(d);
    bool enters = who->tie & (TIE_SUPERIOR | TIE_KEEPER) && who->officer != look_viewer(q);
    doc_face(doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer)));
    doc_face(doc_text(links, "add",
                      enters && t != &taps
                          ? arena_text(a, "/people/%lld/%s/new", (long long)who->officer, t->name)
                          : NULL));
    return NULL;
}

static const struct fault *
orders_list(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    return said_list(q, &orders, who, in, d);
}

static const struct fault *
absences_list(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    return said_list(q, &absences, who, in, d);
}

static const struct fault *
hours_list(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    return said_list(q, &hours, who, in, d);
}

static const struct fault *
taps_list(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    return said_list(q, &taps, who, in, d);
}

static const char *const sorts[] = { "newest", "oldest", NULL };
#define DAYS_AND_SORT                                                                              \
    { "from", DAY }, { "until", DAY }, { "sort", CHOICE, .choices = sorts },                       \
    {                                                                                              \
        0                                                                                          \
    }
static const struct field order_fields[] = { { "kind", CHOICE, .choices = order_kinds },
                                             DAYS_AND_SORT };
static const struct field absence_fields[] = { { "kind", CHOICE, .choices = absence_kinds },
                                               DAYS_AND_SORT };
static const struct field hours_fields[] = { { "kind", CHOICE, .choices = laid }, DAYS_AND_SORT };
static const struct field tap_fields[] = { { "kind", CHOICE, .choices = tap_kinds },
                                           DAYS_AND_SORT };

#define READ (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR)
static const struct sight sees_orders[] = { { &thing_order, READ },
                                            { &thing_person, READ },
                                            { 0 } };
static const struct sight sees_absences[] = { { &thing_absence, READ },
                                              { &thing_person, READ },
                                              { 0 } };
static const struct sight sees_hours[] = { { &thing_hours, READ }, { &thing_person, READ }, { 0 } };
static const struct sight sees_taps[] = { { &thing_tap, READ }, { &thing_person, READ }, { 0 } };

#define OF_OFFICER                                                                                 \
    { "/officer.number", "number" },                                                               \
    {                                                                                              \
        "/officer.name", "person_name"                                                             \
    }
#define SPAN                                                                                       \
    { "span.from", "start" },                                                                      \
    {                                                                                              \
        "span.until", "end"                                                                        \
    }
/* As the import of that table reads them: read again, a list changes nothing. */
static const struct column order_columns[] = {
    OF_OFFICER,
    { "day" },
    { "kind", .words = "word.order" },
    SPAN,
    { "work" },
    { "by_number" },
    { "by", "by_name" },
    { 0 },
};
static const struct column absence_columns[] = {
    OF_OFFICER, { "kind", .words = "word.absence" }, { "day", "from" }, { "to" }, SPAN, { 0 },
};
static const struct column tap_columns[] = {
    OF_OFFICER, { "kind", "type", .words = "word.act" },
    { "at" },   { "place", .words = "word.place" },
    { 0 },
};
static const struct column hours_columns[] = {
    OF_OFFICER,
    { "kind", .words = "word.laid" },
    { "day", "from" },
    { "to" },
    SPAN,
    { "breaks", "break" },
    { 0 },
};

static const struct errand errands[] = {
    { "time.person.orders",
      GET,
      "/people/{person}/orders",
      { &thing_person, READ },
      .sees = sees_orders,
      .fields = order_fields,
      .weigh = orders_list,
      .page = "said-list",
      .traits = TRACED,
      .columns = order_columns },
    { "time.person.absences",
      GET,
      "/people/{person}/absences",
      { &thing_person, READ },
      .sees = sees_absences,
      .fields = absence_fields,
      .weigh = absences_list,
      .page = "said-list",
      .traits = TRACED,
      .columns = absence_columns },
    { "time.person.allotments",
      GET,
      "/people/{person}/hours",
      { &thing_person, READ },
      .sees = sees_hours,
      .fields = hours_fields,
      .weigh = hours_list,
      .page = "said-list",
      .traits = TRACED,
      .columns = hours_columns },
    { "time.person.taps",
      GET,
      "/people/{person}/taps",
      { &thing_person, READ },
      .sees = sees_taps,
      .fields = tap_fields,
      .weigh = taps_list,
      .page = "said-list",
      .traits = TRACED,
      .columns = tap_columns },
    { 0 },
};

/* The house of time again: its tables and things stand in things.c. */
const struct folder time_said_folder = { .name = "time", .errands = errands };

/* Which numbers stand in the law on a day? */
#include <string.h>

#include "app/people/people.h"
#include "app/rules/load.h"
#include "app/rules/rules.h"
#include "law/law.h"

/* A row of the law's document as the page and a spreadsheet read it. */
static void
put_rule(struct look *q, const struct doc *from, struct day on, struct doc *row)
{
    static const char *const plain[] = { "minutes", "clock", "date", "mmdd", "yes", "exactly" };
    const char *unit = doc_get_text(from, "unit"), *bound = doc_get_text(from, "bound");
    const struct doc *next = doc_get(from, "next"), *since = doc_get(from, "since");

    doc_text(row, "key", doc_get_text(from, "key"));
    doc_text(row, "name", doc_get_text(from, look_lang(q)));
    doc_put(row, "value", (struct doc *)(uintptr_t)doc_get(from, "value"));
    for (size_t i = 0; i < COUNT(plain); i++) {
        unit = unit && strcmp(unit, plain[i]) ? unit : NULL;
        bound = bound && strcmp(bound, plain[i]) ? bound : NULL;
    }
    doc_text(row, "bound", bound);
    doc_text(row, "unit", unit);
    doc_text(row, "regime", doc_get_text(from, "regime"));
    doc_put(row, "since", (struct doc *)(uintptr_t)since);
    if (next && next->kind == DOC_DAY)
        doc_day(row, "until", day_add((struct day){ (int32_t)next->i }, -1));
    else
        doc_null(row, "until");
    doc_bool(row, "changed", since && since->kind == DOC_DAY && since->i == on.ymd);
    doc_text(row, "cite", doc_get_text(from, "cite"));
    doc_text(row, "status", doc_get_text(from, "status"));
}

static void
put_families(struct look *q, const struct doc *rows, struct day on, struct doc *d)
{
    struct doc *families = doc_list(d, "families"), *list = NULL;
    const char *family = "";

    doc_each (from, rows) {
        const char *own = doc_get_text(from, "family");

        if (strcmp(own, family)) {
            struct doc *one = doc_row(families);
            doc_text(one, "family", own);
            list = doc_list(one, "rows");
            family = own;
        }
        put_rule(q, from, on, doc_row(list));
    }
}

static const char *
href(struct look *q, int64_t ymd)
{
    return arena_text(look_arena(q), "/rules/%s",
                      day_iso(look_arena(q), (struct day){ (int32_t)ymd }));
}

/* The days on which numbers changed: before this one, this one, after it. */
static void
put_changes(struct look *q, const struct doc *changes, struct day on, struct doc *d,
            struct doc *links)
{
    struct doc *list = doc_list(d, "changes");
    int64_t before = 0, after = 0;

    doc_each (change, changes) /* the newest first */
    {
        const struct doc *day = doc_get(change, "day");
        struct doc *row = doc_row(list);

        doc_put(row, "day", (struct doc *)(uintptr_t)day);
        doc_int(row, "n", (int64_t)doc_count(doc_get(change, "rows")));
        doc_put(row, "rows", (struct doc *)(uintptr_t)doc_get(change, "rows"));
        doc_text(row, "href", href(q, day->i));
        if (day->i > on.ymd)
            after = day->i;
        else if (day->i < on.ymd && !before)
            before = day->i;
    }
    doc_text(links, "prev", before ? href(q, before) : NULL);
    doc_text(links, "next", after ? href(q, after) : NULL);
}

static const struct fault *
day_page(struct look *q, const struct seen *anybody, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day on = input_day(in, "day");
    const char *regime = input_text(in, "regime");
    struct doc *all = doc_new(a), *links, *rows;

    (void)anybody;
    law_doc(look_law(q), on, regime ? regime : "nps", all);
    doc_day(d, "day", on);
    doc_text(d, "regime", regime ? regime : "nps");
    doc_bool(d, "known", doc_get_bool(all, "known"));
    doc_put(d, "release", (struct doc *)(uintptr_t)doc_get(all, "release"));
    put_families(q, doc_get(all, "rows"), on, d);
    doc_put(d, "holidays", (struct doc *)(uintptr_t)doc_get(all, "holidays"));
    links = doc_object(d, "links");
    doc_text(links, "today", href(q, look_today(q).ymd));
    doc_text(links, "csv", arena_text(a, "%s.csv", href(q, on.ymd)));
    doc_text(links, "json", arena_text(a, "%s.json", href(q, on.ymd)));
    put_changes(q, doc_get(all, "changes"), on, d, links);
    rows = doc_face(doc_list(d, "rows")); /* for the spreadsheet: every family in one table */
    doc_each (from, doc_get(all, "rows"))
        put_rule(q, from, on, doc_row(rows));
    return NULL;
}

/* The day in a form, or today. */
static const struct fault *
to_day(struct look *q, const struct seen *anybody, const struct input *in, struct doc *d)
{
    struct day on = input_day(in, "day");

    (void)anybody, (void)d;
    look_lead(q, href(q, on.ymd ? on.ymd : look_today(q).ymd));
    return NULL;
}

static const struct field day_fields[] = {
    { "day", DAY, 20190401, 21991231, FIELD_NEEDED },
    { "regime", TEXT, 1, 40 },
    { 0 },
};
static const struct field form_fields[] = { { "day", DAY, 20190401, 21991231 }, { 0 } };
static const char *const modes[] = { "try", "apply", NULL };
static const struct field load_fields[] = {
    { "file", UPLOAD, .most = 1 << 20, .flags = FIELD_NEEDED },
    { "mode", CHOICE, .choices = modes },
    { 0 },
};
/* The law is everybody's; who may bring it up to date is asked when it is done. */
static const struct sight releases_sees[] = {
    { &law_source_thing, TIE_PEER },
    { &law_office_thing, TIE_ADMIN },
    { 0 },
};
static const char *const columns[] = { "key",   "name", "bound",  "value",  "unit", "since",
                                       "until", "cite", "status", "regime", NULL };

static const struct errand errands[] = {
    { "rules.day",
      GET,
      "/rules/{day}",
      { NULL, TIE_SIGNED_IN },
      .fields = day_fields,
      .weigh = day_page,
      .page = "rules",
      .columns = columns },
    { "rules.releases",
      GET,
      "/rules/releases",
      { &person_thing, TIE_SELF },
      .sees = releases_sees,
      .weigh = rules_releases,
      .page = "releases" },
    { "rules.load",
      POST,
      "/rules/releases",
      { &person_thing, TIE_SELF },
      .sees = releases_sees,
      .fields = load_fields,
      .act = rules_load,
      .again = "rules.releases",
      .next = "/rules/releases",
      .body_most = 1100 << 10 },
    { "rules.today",
      GET,
      "/rules",
      { NULL, TIE_SIGNED_IN },
      .fields = form_fields,
      .weigh = to_day },
    { 0 },
};

static const struct table tables[] = { { "law_source", "rules", true }, { 0 } };
static const struct thing *const things[] = { &law_source_thing, &law_office_thing, NULL };

const struct folder rules_folder = { "rules", tables, things, errands, NULL };

/* Which numbers stand in the law on a day, and what changed when? */
#include "app/rules/day.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "law/law.h"

/* As a working week is read: the day and its hours, what goes beyond them, pay, then leave. */
static const char *const order[] = {
    "calendar",     "hours",   "break",    "swap",        "substitute", "staggered",
    "interval",     "flex",    "overtime", "health",      "night",      "pay",
    "annual-leave", "leave",   "special",  "bereavement", "sick",       "care",
    "child",        "nursing", "father",   "policy",
};

static size_t
place(const char *family)
{
    size_t i = 0;

    while (i < COUNT(order) && strcmp(order[i], family) != 0)
        i++;
    return i;
}

/* "mid-year.2" before "mid-year.10". */
static int
naturally(const char *a, const char *b)
{
    while (*a && *b) {
        if (isdigit((unsigned char)*a) && isdigit((unsigned char)*b)) {
            char *end_a, *end_b;
            unsigned long x = strtoul(a, &end_a, 10), y = strtoul(b, &end_b, 10);
            if (x != y)
                return x < y ? -1 : 1;
            a = end_a;
            b = end_b;
        } else if (*a != *b) {
            return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
        } else {
            a++;
            b++;
        }
    }
    return (*a > *b) - (*a < *b);
}

static int
in_order(const void *a, const void *b)
{
    const struct doc *x = *(const struct doc *const *)a, *y = *(const struct doc *const *)b;
    const char *f = doc_get_text(x, "family"), *g = doc_get_text(y, "family");
    size_t p = place(f), q = place(g);

    if (p != q)
        return p < q ? -1 : 1;
    int by = strcmp(f, g);
    return by ? by : naturally(doc_get_text(x, "key"), doc_get_text(y, "key"));
}

struct wanted {
    const char *find; /* flattened, or NULL: everything; in name, key or citation */
    bool unsure;      /* only what nobody has read in the rule itself */
};

static bool
is_wanted(struct look *q, const struct wanted *w, const struct doc *row)
{
    const char *status = doc_get_text(row, "status");

    if (w->unsure && (!status || strcmp(status, "U") != 0))
        return false;
    return !w->find || text_holds(doc_get_text(row, look_lang(q)), w->find) ||
           text_holds(doc_get_text(row, "key"), w->find) ||
           text_holds(doc_get_text(row, "cite"), w->find);
}

/* `value`, with its unit and bound in words of their own; `yes` for what only holds or does not. */
static void
put_number(struct doc *to, const struct doc *value, const char *unit, const char *bound)
{
    static const char *const plain[] = { "minutes", "clock", "date", "mmdd", "yes", "exactly" };

    if (value && value->kind == DOC_BOOL)
        doc_face(doc_text(to, "yes", value->i ? "yes" : "no"));
    for (size_t i = 0; i < COUNT(plain); i++) {
        unit = unit && strcmp(unit, plain[i]) ? unit : NULL;
        bound = bound && strcmp(bound, plain[i]) ? bound : NULL;
    }
    doc_put(to, "value", (struct doc *)(uintptr_t)value);
    doc_text(to, "bound", bound);
    doc_text(to, "unit", unit);
}

/* A row of the law's document as the page and a spreadsheet read it. */
static void
put_rule(struct look *q, const struct doc *from, struct day on, struct doc *row)
{
    const struct doc *next = doc_get(from, "next"), *since = doc_get(from, "since");
    const char *regime = doc_get_text(from, "regime");

    doc_text(row, "key", doc_get_text(from, "key"));
    doc_text(row, "name", doc_get_text(from, look_lang(q)));
    put_number(row, doc_get(from, "value"), doc_get_text(from, "unit"),
               doc_get_text(from, "bound"));
    doc_text(row, "regime", regime);
    doc_face(doc_text(row, "regime_name",
                      law_regime_title(law_under(look_law(q), regime), on, look_lang(q))));
    doc_put(row, "since", (struct doc *)(uintptr_t)since);
    if (next && next->kind == DOC_DAY)
        doc_day(row, "until", day_add((struct day){ (int32_t)next->i }, -1));
    else
        doc_null(row, "until");
    doc_bool(row, "changed", since && since->kind == DOC_DAY && since->i == on.ymd);
    doc_text(row, "cite", doc_get_text(from, "cite"));
    doc_text(row, "status", doc_get_text(from, "status"));
}

/* The families with their rows for the page, and every row in one table for the spreadsheet. */
static void
put_rules(struct look *q, const struct doc *all, const struct wanted *w, struct day on,
          struct doc *d)
{
    size_t count = doc_count(all), n = 0;
    const struct doc **sorted = arena_array(look_arena(q), count + 1, sizeof *sorted);
    struct doc *families = doc_list(d, "families"), *list = NULL, *one = NULL;
    struct doc *rows = doc_face(doc_list(d, "rows"));
    const char *family = "", *regime = doc_get_text(d, "regime");
    bool mixed = false;
    int64_t own = 0;

    doc_each (from, all)
        if (is_wanted(q, w, from))
            sorted[n++] = from;
    qsort(sorted, n, sizeof *sorted, in_order);
    for (size_t i = 0; i < n; i++) {
        const char *next = doc_get_text(sorted[i], "family");

        if (strcmp(next, family) != 0) {
            if (one)
                doc_face(doc_int(one, "n", own));
            one = doc_row(families);
            doc_text(one, "family", next);
            list = doc_list(one, "rows");
            family = next;
            own = 0;
        }
        own++;
        mixed |= strcmp(doc_get_text(sorted[i], "regime"), regime) != 0;
        put_rule(q, sorted[i], on, doc_row(list));
        put_rule(q, sorted[i], on, doc_row(rows));
    }
    if (one)
        doc_face(doc_int(one, "n", own));
    doc_int(d, "count", (int64_t)n);
    doc_face(doc_bool(d, "mixed", mixed)); /* some rows are another regime's: each says whose */
}

static const char *
href(struct look *q, int64_t ymd)
{
    return arena_text(look_arena(q), "/rules/%s",
                      day_iso(look_arena(q), (struct day){ (int32_t)ymd }));
}

static const char *
href_to(struct look *q, int64_t ymd, const char *suffix, const struct input *in, bool open)
{
    struct arena *a = look_arena(q);
    const char *regime = input_text(in, "regime"), *find = input_text(in, "find");
    struct text t = { .arena = a };
    char join = '?';

    text_addf(&t, "%s%s", href(q, ymd), suffix);
    if (regime) {
        text_addf(&t, "%cregime=%s", join, text_escape_url(a, regime));
        join = '&';
    }
    if (find) {
        text_addf(&t, "%cfind=%s", join, text_escape_url(a, find));
        join = '&';
    }
    if (input_int(in, "unsure")) {
        text_addf(&t, "%cunsure=1", join);
        join = '&';
    }
    if (open)
        text_addf(&t, "%copen=1", join);
    return text_done(&t);
}

static const char *
href_with(struct look *q, int64_t ymd, const char *suffix, const struct input *in)
{
    return href_to(q, ymd, suffix, in, false);
}

static void
put_change(struct look *q, const struct doc *from, struct doc *row)
{
    static const char *const sides[] = { "was", "is" };

    doc_text(row, "key", doc_get_text(from, "key"));
    doc_text(row, "name", doc_get_text(from, look_lang(q)));
    for (size_t i = 0; i < COUNT(sides); i++) {
        const struct doc *value = doc_get(from, sides[i]);
        if (!value || value->kind == DOC_NULL)
            doc_null(row, sides[i]);
        else
            put_number(doc_object(row, sides[i]), value, doc_get_text(from, "unit"), NULL);
    }
    doc_text(row, "cite", doc_get_text(from, "cite"));
}

/* The days on which numbers changed, and how: before this one, this one, after it. */
static void
put_changes(struct look *q, const struct doc *changes, const struct wanted *w, struct day on,
            const struct input *in, struct doc *d)
{
    struct doc *list = doc_list(d, "changes"), *links = doc_object(d, "links");
    int64_t before = 0, after = 0;

    doc_each (change, changes) { /* the newest first */
        const struct doc *day = doc_get(change, "day");
        struct doc *row = NULL, *rows = NULL;
        int64_t n = 0;

        if (day->i > on.ymd)
            after = day->i;
        else if (day->i < on.ymd && !before)
            before = day->i;
        doc_each (from, doc_get(change, "rows")) {
            if (!is_wanted(q, &(struct wanted){ .find = w->find }, from))
                continue;
            if (!n++) {
                row = doc_row(list);
                doc_put(row, "day", (struct doc *)(uintptr_t)day);
                doc_bool(row, "here", day->i == on.ymd);
                doc_text(row, "href", href_with(q, day->i, "", in));
                rows = doc_list(row, "rows");
            }
            put_change(q, from, doc_row(rows));
        }
        if (row)
            doc_int(row, "n", n);
    }
    doc_text(links, "today", href_with(q, look_today(q).ymd, "", in));
    doc_text(links, "csv", href_with(q, on.ymd, ".csv", in));
    doc_text(links, "json", href_with(q, on.ymd, ".json", in));
    doc_text(links, "all", href(q, on.ymd));
    doc_text(links, "prev", before ? href_with(q, before, "", in) : NULL);
    doc_text(links, "next", after ? href_with(q, after, "", in) : NULL);
}

/* Whose law: chosen only where more than one regime is declared. */
static void
put_regimes(struct look *q, const char *regime, struct day on, struct doc *d)
{
    const struct law *law = look_law(q);
    struct doc *list;

    doc_text(d, "regime", regime);
    doc_face(
        doc_text(d, "regime_name", law_regime_title(law_under(law, regime), on, look_lang(q))));
    if (!law_regime_name(law, 1))
        return;
    doc_face(doc_bool(d, "choose", true));
    list = doc_face(doc_list(d, "regimes"));
    for (size_t i = 0; law_regime_name(law, i); i++) {
        struct doc *row = doc_row(list);
        const char *name = law_regime_name(law, i);
        const char *title = law_regime_title(law_under(law, name), on, look_lang(q));
        doc_text(row, "value", name);
        doc_text(row, "label", title ? title : name);
        doc_bool(row, "chosen", !strcmp(name, regime));
    }
}

const struct fault *
rules_day(struct look *q, const struct seen *anybody, const struct input *in, struct doc *d)
{
    struct day on = input_day(in, "day");
    const char *regime = input_text(in, "regime"), *find = input_text(in, "find");
    struct wanted wanted = { .unsure = input_int(in, "unsure") };
    struct doc *all = doc_new(look_arena(q)), *filter;
    char flat[TEXT_FLAT];

    (void)anybody;
    if (text_flat(find, flat, sizeof flat))
        wanted.find = flat;
    regime = regime ? regime : "nps";
    law_doc(look_law(q), on, regime, all);
    doc_day(d, "day", on);
    put_regimes(q, regime, on, d);
    doc_bool(d, "known", doc_get_bool(all, "known"));
    doc_put(d, "release", (struct doc *)(uintptr_t)doc_get(all, "release"));
    filter = doc_face(doc_object(d, "filter"));
    doc_text(filter, "find", find);
    doc_bool(filter, "unsure", wanted.unsure);
    doc_bool(filter, "any", wanted.find || wanted.unsure);
    doc_bool(filter, "open", wanted.find || wanted.unsure || input_int(in, "open"));
    doc_text(filter, "all_open", input_int(in, "open") ? NULL : href_to(q, on.ymd, "", in, true));
    put_rules(q, doc_get(all, "rows"), &wanted, on, d);
    doc_put(d, "holidays", (struct doc *)(uintptr_t)doc_get(all, "holidays"));
    put_changes(q, doc_get(all, "changes"), &wanted, on, in, d);
    return NULL;
}

const struct fault *
rules_today(struct look *q, const struct seen *anybody, const struct input *in, struct doc *d)
{
    struct day on = input_day(in, "day");

    (void)anybody, (void)d;
    look_lead(q, href_with(q, on.ymd ? on.ymd : look_today(q).ymd, "", in));
    return NULL;
}

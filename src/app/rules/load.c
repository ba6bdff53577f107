/* How does a further release come into the law of an office? */
#include "app/rules/load.h"

#include <string.h>

#include "base/text.h"
#include "law/law.h"

enum { DIFFERENCES_MOST = 500, FIRST_YEAR = 2009, LAST_YEAR = 2051 };

const struct thing law_source_thing = { "law_source", "seen_law_source",
                                        "release, name, body, by_name, job, job_state" };
const struct thing law_office_thing = { "law_office", "seen_law_office", "name" };

static const struct fault *
may_load(struct look *q)
{
    struct seen office;
    const struct fault *f = seen_one(q, &law_office_thing, "ORDER BY id LIMIT 1", NULL, &office);

    return f && f->kind == FAULT_ABSENT
               ? fault(look_arena(q), FAULT_DENIED, "rules.admin", NULL, NULL)
               : f;
}

/* The work that tells anew the days which the release touches. */
static void
put_job(struct look *q, struct rows *r, struct doc *row)
{
    static const char *const states[] = { "waiting", "running", "done", "failed", "cancelled" };
    struct arena *a = look_arena(q);
    int64_t job = rows_int(r, "job"), state = rows_int(r, "job_state");
    struct doc *d;

    if (!job || state < 0 || state >= (int64_t)COUNT(states)) {
        doc_null(row, "job");
        return;
    }
    d = doc_object(row, "job");
    doc_int(d, "id", job);
    doc_text(d, "state", states[state]);
    doc_text(d, "href", arena_text(a, "/jobs/%lld", (long long)job));
    doc_text(d, "changes", arena_text(a, "/changes?job=%lld", (long long)job));
}

const struct fault *
rules_releases(struct look *q, const struct seen *anybody, const struct input *in, struct doc *d)
{
    struct rows *r = seen_rows(q, &law_source_thing, "ORDER BY release, id", NULL);
    struct doc *list = doc_list(d, "rows"), *links;
    struct seen seen;

    (void)anybody, (void)in;
    doc_int(d, "release", law_release(look_law(q)));
    while (rows_next(r, &seen)) {
        struct doc *row = doc_row(list);
        doc_int(row, "release", rows_int(r, "release"));
        doc_text(row, "name", rows_text(r, "name"));
        doc_day(row, "day", (struct day){ (int32_t)seen.day });
        doc_text(row, "by", rows_text(r, "by_name"));
        doc_text(row, "body", rows_text(r, "body"));
        put_job(q, r, row);
    }
    TRY(rows_fault(r));
    links = doc_object(d, "links");
    doc_text(links, "rules", "/rules");
    doc_text(links, "json", "/rules/releases.json");
    doc_text(links, "load", may_load(q) ? NULL : "/rules/releases");
    return NULL;
}

/* ---- what differs -------------------------------------------------------------------------------
 */

enum { REGIMES_MOST = 64 };

struct differing {
    struct doc *rows;
    int64_t count;
    struct day first;  /* of all */
    struct day regime; /* of the regime under way */
};

static struct doc *
differs(struct differing *w, const char *regime, struct day day)
{
    w->count++;
    if (!w->first.ymd || day.ymd < w->first.ymd)
        w->first = day;
    if (!w->regime.ymd || day.ymd < w->regime.ymd)
        w->regime = day;
    if (w->count > DIFFERENCES_MOST)
        return NULL;
    struct doc *row = doc_row(w->rows);
    doc_text(row, "regime", regime);
    doc_day(row, "day", day);
    return row;
}

/* The row of exactly that key and day, or NULL. */
static const struct law_value *
same_row(const struct law *law, const struct law_value *row)
{
    const struct law_value *v;

    for (size_t i = 0; (v = law_row(law, i)); i++)
        if (v->from.ymd == row->from.ymd && !strcmp(v->key, row->key))
            return v;
    return NULL;
}

static void
numbers_differ(struct differing *w, const struct law *was, const struct law *is, int release)
{
    const struct law_value *v;

    for (size_t i = 0; (v = law_row(is, i)); i++) {
        if (v->release != release)
            continue;
        struct doc *row = differs(w, law_regime(is), v->from);
        if (!row)
            continue;
        doc_text(row, "key", v->key);
        law_value_doc(row, "was", same_row(was, v));
        law_value_doc(row, "is", v);
        doc_text(row, "cite", v->cite);
    }
}

static void
holidays_differ(struct differing *w, const struct law *was, const struct law *is)
{
    struct day end = { LAST_YEAR * 10000 + 101 };

    for (struct day d = { FIRST_YEAR * 10000 + 101 }; d.ymd < end.ymd; d = day_add(d, 1)) {
        const struct law_holiday *old = law_holiday(was, d), *new = law_holiday(is, d);

        if (old == new || (old && new && !strcmp(old->name, new->name)))
            continue;
        struct doc *row = differs(w, law_regime(is), d);
        if (!row)
            continue;
        doc_text(row, "key", "holiday");
        doc_text(row, "was", old ? old->name : NULL);
        doc_text(row, "is", new ? new->name : NULL);
        doc_text(row, "cite", new ? new->cite : NULL);
    }
}

/* A regime that rests on another changes with it. */
static struct day
first_of(const struct law *law, const struct day *own, size_t regimes, size_t i)
{
    const struct law *view = law_under(law, law_regime_name(law, i));
    struct day first = own[i];

    for (size_t depth = 0; depth < regimes && (view = law_base(view, LAW_NEWEST)); depth++)
        for (size_t k = 0; k < regimes; k++)
            if (!strcmp(law_regime_name(law, k), law_regime(view)) && own[k].ymd &&
                (!first.ymd || own[k].ymd < first.ymd))
                first = own[k];
    return first;
}

/*
 * Which rows change, from which day; and which days are told anew: of everybody under a regime
 * that changes, those from the first changed row on.  `spells` is what the job is given.
 */
static void
differences(struct look *q, const struct law *was, const struct law *is, struct doc *d,
            struct doc *spells)
{
    struct differing w = { .rows = doc_list(d, "rows") };
    struct day yesterday = day_add(look_today(q), -1), own[REGIMES_MOST] = { 0 };
    const char *regime;
    size_t n = 0;

    for (; n < REGIMES_MOST && (regime = law_regime_name(is, n)); n++) {
        w.regime = (struct day){ 0 };
        numbers_differ(&w, law_under(was, regime), law_under(is, regime), law_release(is));
        holidays_differ(&w, law_under(was, regime), law_under(is, regime));
        own[n] = w.regime;
    }
    for (size_t i = 0; i < n; i++) {
        struct day first = first_of(is, own, n, i);
        if (!first.ymd)
            continue;
        struct doc *row = doc_row(spells);
        doc_text(row, "regime", law_regime_name(is, i));
        doc_int(row, "from", first.ymd);
    }
    doc_int(d, "count", w.count);
    doc_day(d, "first", w.first);
    if (w.first.ymd && w.first.ymd <= yesterday.ymd) {
        struct doc *again = doc_object(d, "settle");
        doc_day(again, "from", w.first);
        doc_day(again, "to", yesterday);
    } else {
        doc_null(d, "settle");
    }
}

/* The days that a stored release touches are told anew while people go on working. */
static const struct fault *
settle_begin(struct act *act, int release, struct doc *spells, struct doc *d)
{
    struct arena *a = look_arena(act_look(act));
    struct doc *args = doc_new(a), *again = (struct doc *)(uintptr_t)doc_get(d, "settle");
    int64_t job;

    doc_put(args, "spells", spells);
    TRY(job_begin(act, "time.settle", args, NULL, 0, arena_text(a, "rules.load.%d", release),
                  &job));
    doc_int(d, "job", job);
    if (again && again->kind == DOC_OBJECT) {
        doc_text(again, "href", arena_text(a, "/jobs/%lld", (long long)job));
        doc_text(again, "changes", arena_text(a, "/changes?job=%lld", (long long)job));
    }
    return NULL;
}

/* ---- loading ------------------------------------------------------------------------------------
 */

/* A fault of a line is a fault of the file in the form: FILE:LINE column stands in what was seen.
 */
static const struct fault *
of_file(struct look *q, const struct fault *f)
{
    struct arena *a = look_arena(q);

    if (f->kind != FAULT_FORM)
        return f;
    return fault(a, FAULT_FORM, f->key, "file",
                 arena_text(a, "%s%s%s", f->field ? f->field : "", f->seen ? ": " : "",
                            f->seen ? f->seen : ""));
}

static const struct fault *
read_file(struct look *q, const struct input *in, struct law_source *ret)
{
    const char *name;
    size_t size;
    const char *bytes = input_file(in, "file", &size, &name);

    if (!bytes || !size)
        return input_fault(q, in, "file", "rules.empty");
    if (size > 3 && !memcmp(bytes, "\xef\xbb\xbf", 3))
        bytes += 3, size -= 3;
    if (memchr(bytes, 0, size) || !utf8_valid(bytes, size))
        return input_fault(q, in, "file", "law.text.unknown");
    *ret = (struct law_source){ name && *name ? name : "law.tsv",
                                arena_copy(look_arena(q), bytes, size), size, 0 };
    return NULL;
}

/* The stored releases and the new one behind them. */
static const struct fault *
law_after(struct look *q, struct law_source *new, const struct law **ret)
{
    struct arena *a = look_arena(q);
    struct law_source *all = NULL;
    size_t count = 0, room = 0;
    struct rows *r = seen_rows(q, &law_source_thing, "ORDER BY release, id", NULL);

    new->release = law_release(look_law(q)) + 1;
    while (rows_next(r, NULL)) {
        if (count + 1 >= room) { /* the new one stands behind them */
            struct law_source *more = arena_array(a, room = room ? room * 2 : 8, sizeof *more);
            if (count)
                memcpy(more, all, count * sizeof *more);
            all = more;
        }
        const char *body = rows_text(r, "body");
        all[count++] = (struct law_source){ rows_text(r, "name"), body, strlen(body),
                                            (int)rows_int(r, "release") };
    }
    TRY(rows_fault(r));
    if (count && new->release <= all[count - 1].release)
        new->release = all[count - 1].release + 1;
    if (!all)
        all = arena_take(a, sizeof *all);
    all[count++] = *new;
    const struct fault *f = law_with(a, all, count, ret);
    return f ? of_file(q, f) : NULL;
}

const struct fault *
rules_load(struct act *act, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char keep[] = "INSERT INTO law_source (id, release, name, body, loaded, seq)"
                               " VALUES ($1, $2, $3, $4, $5, $seq)";
    struct look *q = act_look(act);
    const char *mode = input_text(in, "mode");
    bool apply = mode && !strcmp(mode, "apply");
    struct law_source new;
    const struct law *law;

    TRY(may_load(q));
    TRY(read_file(q, in, &new));
    TRY(law_after(q, &new, &law));
    if (law_release(law) != new.release)
        return input_fault(q, in, "file", "rules.empty");
    doc_int(d, "release", new.release);
    doc_bool(d, "loaded", apply);
    struct doc *spells = doc_list(doc_new(look_arena(q)), "spells");
    differences(q, look_law(q), law, d, spells);
    struct doc *with = doc_new(look_arena(q));
    int64_t count = 0;
    doc_get_int(d, "count", &count);
    doc_int(with, "release", new.release);
    doc_int(with, "count", count);
    flash(act, apply ? "rules.loaded" : "rules.tried", with);
    if (!apply)
        return NULL;
    TRY(save(act, me, keep,
             VALUES(I(act_new_id(act)), I(new.release), T(new.name), T(new.bytes),
                    I(look_today(q).ymd))));
    law_loaded(act, new.release);
    return settle_begin(act, new.release, spells, d);
}

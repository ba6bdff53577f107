/* Is what arrived what the errand's fields ask for, and if not, which field and why? */
#include "desk/inside.h"

#include <string.h>

#include "base/json.h"

enum { TEXT_MOST = 200 }; /* where a row says nothing */

/* Faults of one form, in the order of its fields. */
struct faults {
    const struct fault *first;
    struct fault *last;
};

static void
found(struct faults *all, const struct fault *f)
{
    struct fault *mine = (struct fault *)(uintptr_t)f;

    if (all->last)
        all->last->also = mine;
    else
        all->first = mine;
    all->last = mine;
}

/* "…low" and "…high" name the bound, so that nobody has to guess it. */
static const char *
limit_of(struct arena *a, const struct field *f, const char *key)
{
    const char *how = strrchr(key, '.') + 1;
    bool low = !strcmp(how, "low") || !strcmp(how, "short");
    int64_t n = low ? f->least : f->most;

    if (!low && strcmp(how, "high") != 0 && strcmp(how, "long") != 0 && strcmp(how, "large") != 0)
        return NULL;
    switch (f->kind) {
    case TEXT:
        return arena_text(a, "%lld", (long long)(low || n ? n : TEXT_MOST));
    case NUMBER:
        return arena_text(a, "%lld", (long long)n);
    case DAY:
        return day_iso(a, (struct day){ (int32_t)n });
    case CLOCK:
        return clock_text(a, low || n ? (minutes)n : MINUTES_A_DAY);
    case UPLOAD:
        return arena_text(a, n < 1 << 20 ? "%lld KB" : "%lld MB",
                          (long long)(n < 1 << 20 ? n >> 10 : n >> 20));
    default:
        return NULL;
    }
}

static void
wrong(struct look *q, struct faults *all, const struct field *f, const char *key, const char *seen)
{
    struct fault *w = (struct fault *)(uintptr_t)fault(q->arena, FAULT_FORM, key, f->name, seen);

    w->limit = limit_of(q->arena, f, key);
    if (!strcmp(key, "form.text.unseen")) /* what cannot be seen is named by its number */
        w->limit =
            arena_text(q->arena, "U+%04X", (unsigned)text_unseen(seen, f->flags & FIELD_LONG));
    found(all, w);
}

static bool
read_month(const char *text, struct day *ret)
{
    char first[16];

    if (strlen(text) != 7)
        return false;
    memcpy(first, text, 7);
    memcpy(first + 7, "-01", 4);
    return day_parse(first, ret);
}

/* One value; the key of what is wrong with it, or NULL. */
static const char *
check(struct look *q, const struct field *f, struct given *g)
{
    struct day day = { 0 };
    minutes clock;
    char flat[64];

    switch (f->kind) {
    case TEXT: {
        int64_t n = (int64_t)utf8_length(g->text);
        if (n < f->least)
            return "form.text.short";
        if (n > (f->most ? f->most : TEXT_MOST))
            return "form.text.long";
        if (!(f->flags & FIELD_LONG) && strchr(g->text, '\n'))
            return "form.text.lines";
        if (!(f->flags & FIELD_SECRET) && text_unseen(g->text, f->flags & FIELD_LONG))
            return "form.text.unseen";
        return NULL;
    }
    case DAY:
        if (!day_read(g->text, q->today, &day))
            return "form.day.unknown";
        g->i = day.ymd;
        return f->least && g->i < f->least ? "form.day.low"
               : f->most && g->i > f->most ? "form.day.high"
                                           : NULL;
    case MONTH:
        if (!read_month(g->text, &day))
            return "form.month.unknown";
        g->i = day.ymd;
        return NULL;
    case WEEK:
        if (!week_parse(g->text, &day))
            return "form.week.unknown";
        g->i = day.ymd;
        return NULL;
    case CLOCK:
        if (!clock_read(g->text, &clock))
            return "form.clock.unknown";
        g->i = clock;
        return clock < f->least                              ? "form.clock.low"
               : clock > (f->most ? f->most : MINUTES_A_DAY) ? "form.clock.high"
                                                             : NULL;
    case NUMBER:
        if (!text_fold(g->text, flat, sizeof flat) || !text_number(flat, &g->i))
            return "form.number.unknown";
        if (!f->least && !f->most)
            return NULL;
        return g->i < f->least ? "form.number.low" : g->i > f->most ? "form.number.high" : NULL;
    case FLAG:
        g->i = strcmp(g->text, "0") != 0 && strcmp(g->text, "false") != 0;
        return NULL;
    case CHOICE:
        for (const char *const *c = f->choices; *c; c++)
            if (!strcmp(*c, g->text))
                return NULL;
        return "form.choice.unknown";
    case THING:
        return text_number(g->text, &g->i) && g->i > 0 ? NULL : "form.thing.unknown";
    case UPLOAD:
    case END:
        break;
    }
    return NULL;
}

static const char *
missing_key(const struct field *f)
{
    static const char *const key[] = {
        [TEXT] = "form.text.missing",     [DAY] = "form.day.missing",
        [MONTH] = "form.month.missing",   [WEEK] = "form.week.missing",
        [CLOCK] = "form.clock.missing",   [NUMBER] = "form.number.missing",
        [CHOICE] = "form.choice.missing", [FLAG] = "form.flag.missing",
        [UPLOAD] = "form.upload.missing", [THING] = "form.thing.missing",
    };

    return key[f->kind];
}

/* A field's next value as it came, from the path or the form; NULL at the end. */
static const char *
captured(const struct visit *v, const char *name)
{
    for (size_t i = 0; v && i < v->captures; i++)
        if (!strcmp(v->captured_name[i], name))
            return v->captured[i];
    return NULL;
}

static const struct fault *
take_file(struct look *q, struct faults *all, const struct field *f, const struct form_field *in,
          struct given **slot)
{
    struct given *g = arena_take(q->arena, sizeof *g);

    if ((int64_t)in->size > f->most) {
        wrong(q, all, f, "form.upload.large", in->filename);
        return NULL;
    }
    *g = (struct given){ .text = in->value, .size = in->size, .filename = in->filename };
    *slot = g;
    return NULL;
}

static const struct fault *
take_value(struct look *q, struct faults *all, const struct field *f, const char *text,
           struct given ***slot)
{
    struct given *g = arena_take(q->arena, sizeof *g);
    bool secret = f->flags & FIELD_SECRET;

    /* A password is taken as it is; everything else without the spaces around it. */
    g->text = secret ? text : text_trim(q->arena, text);
    g->size = strlen(g->text);
    if (!g->size)
        return NULL;
    const char *key = check(q, f, g);
    if (key) {
        wrong(q, all, f, key, secret ? NULL : g->text);
        return NULL;
    }
    if (f->kind == THING) {
        const struct fault *shut = door_open(q, &f->door, g->i, &g->seen);
        if (shut) {
            wrong(q, all, f, "form.thing.unknown", g->text);
            return shut->kind == FAULT_OURS ? shut : NULL;
        }
    }
    **slot = g;
    *slot = &g->next;
    return NULL;
}

/* What the desk itself reads of a form, whatever the errand asks. */
static bool
desk_takes(const struct errand *e, const char *name)
{
    return !strcmp(name, "csrf") || !strcmp(name, "key") || !strcmp(name, "back") ||
           (!strcmp(name, "version") && e->traits & ON_VERSION);
}

/* A program's words that would be taken and then ignored: a member that no field has, one that the
 * path says already, and the second of what there is one of. */
static void
unasked(struct look *q, struct faults *all, const struct errand *e, const struct form *form,
        const struct visit *v)
{
    for (const struct form_field *at = form->first; at; at = at->next) {
        const struct field *f = e->fields;
        const char *key = NULL;

        while (f && f->name && strcmp(f->name, at->name) != 0)
            f++;
        if (!f || !f->name)
            key = desk_takes(e, at->name) ? NULL : "form.unknown";
        else if (captured(v, f->name))
            key = "form.unknown";
        else if (!(f->flags & FIELD_MANY) && form_next(form->first, f->name) != at)
            key = "form.single";
        if (key)
            found(all, fault(q->arena, FAULT_FORM, key, at->name, at->name));
    }
}

const struct fault *
input_read(struct look *q, const struct route *r, const struct form *form, struct visit *v,
           struct input **ret)
{
    struct input *in = arena_take(q->arena, sizeof *in);
    struct faults all = { 0 };
    size_t i = 0;

    in->arena = q->arena;
    in->fields = r->errand->fields;
    if (r->thing_capture)
        text_number(captured(v, r->thing_capture), &in->thing_id);
    for (const struct field *f = in->fields; f && f->name; f++, i++) {
        struct given **slot = &in->given[i];
        const char *path = captured(v, f->name);

        if (path)
            TRY(take_value(q, &all, f, path, &slot));
        else
            for (const struct form_field *at = form ? form->first : NULL;
                 (at = form_next(at, f->name)); at = at->next) {
                if (f->kind == UPLOAD && at->filename)
                    TRY(take_file(q, &all, f, at, slot));
                else if (f->kind == UPLOAD) /* a program sends the text itself */
                    TRY(take_file(q, &all, f, at, slot));
                else if (!at->filename)
                    TRY(take_value(q, &all, f, at->value, &slot));
                if (!(f->flags & FIELD_MANY))
                    break;
            }
        bool named = false;
        for (const struct fault *had = all.first; had; had = had->also)
            named |= !strcmp(had->field, f->name);
        if (!in->given[i] && f->flags & FIELD_NEEDED && !named)
            wrong(q, &all, f, missing_key(f), NULL);
    }
    if (form && form->object && v && r == v->route)
        unasked(q, &all, r->errand, form, v);
    in->wrong = all.first;
    *ret = in;
    return NULL;
}

/* ---- what errands ask ----------------------------------------------------------------------- */

static const struct given *
given(const struct input *in, const char *field)
{
    size_t i = 0;

    for (const struct field *f = in->fields; f && f->name; f++, i++)
        if (f->name == field || !strcmp(f->name, field))
            return in->given[i];
    return NULL;
}

bool
input_has(const struct input *in, const char *field)
{
    return given(in, field) != NULL;
}

const char *
input_text(const struct input *in, const char *field)
{
    const struct given *g = given(in, field);

    return g ? g->text : NULL;
}

int64_t
input_int(const struct input *in, const char *field)
{
    const struct given *g = given(in, field);

    return g ? g->i : 0;
}

struct day
input_day(const struct input *in, const char *field)
{
    return (struct day){ (int32_t)input_int(in, field) };
}

minutes
input_clock(const struct input *in, const char *field)
{
    const struct given *g = given(in, field);

    return g ? (minutes)g->i : -1;
}

struct span
input_span(const struct input *in, const char *from, const char *until)
{
    return (struct span){ input_clock(in, from), input_clock(in, until) };
}

const char *
span_wrong(struct span span, bool *ret_from)
{
    *ret_from = span.from > CLOCK_LATEST;
    return span.from > CLOCK_LATEST || span.until > CLOCK_LATEST ? "form.clock.day"
           : span.until <= span.from                             ? "import.backwards"
           : span_length(span) > MINUTES_A_DAY                   ? "form.clock.long"
                                                                 : NULL;
}

const char *
input_file(const struct input *in, const char *field, size_t *size, const char **filename)
{
    const struct given *g = given(in, field);

    *size = g ? g->size : 0;
    if (filename)
        *filename = g ? g->filename : NULL;
    return g ? g->text : NULL;
}

static const struct given *
given_at(const struct input *in, const char *field, size_t i)
{
    const struct given *g = given(in, field);

    while (g && i--)
        g = g->next;
    return g;
}

size_t
input_count(const struct input *in, const char *field)
{
    size_t n = 0;

    for (const struct given *g = given(in, field); g; g = g->next)
        n++;
    return n;
}

int64_t
input_int_at(const struct input *in, const char *field, size_t i)
{
    const struct given *g = given_at(in, field, i);

    return g ? g->i : 0;
}

const struct seen *
input_seen(const struct input *in, const char *field, size_t i)
{
    const struct given *g = given_at(in, field, i);

    return g ? &g->seen : NULL;
}

const struct fault *
input_fault(struct look *q, const struct input *in, const char *field, const char *key)
{
    const struct given *g = given(in, field);

    return fault(q->arena, FAULT_FORM, key, field, g && !g->filename ? g->text : NULL);
}

const char *
input_payload(struct arena *a, const struct input *in, unsigned without)
{
    struct doc *d = doc_new(a);
    size_t i = 0;

    for (const struct field *f = in->fields; f && f->name; f++, i++) {
        const struct given *g = in->given[i];

        if (!g || f->flags & without)
            continue;
        if (f->kind == UPLOAD) {
            doc_text(d, f->name, g->filename);
        } else if (f->flags & FIELD_MANY) {
            struct doc *list = doc_list(d, f->name);
            for (; g; g = g->next)
                doc_item_text(list, g->text);
        } else {
            doc_text(d, f->name, g->text);
        }
    }
    return json_write(a, d, NULL);
}

/* What was chosen of several stays chosen: a row of a list that tells its `field` and `id`. */
static void
ticked(const struct form_field *at, const char *name, const struct doc *d)
{
    for (const struct doc *list = d->in.first; list; list = list->next)
        for (struct doc *row = list->kind == DOC_LIST ? list->in.first : NULL; row;
             row = row->next) {
            const char *of = row->kind == DOC_OBJECT ? doc_get_text(row, "field") : NULL;
            int64_t id, typed;

            if (!of || strcmp(of, name) || !doc_get_int(row, "id", &id))
                continue;
            for (const struct form_field *f = at; f; f = form_next(f->next, name))
                if (text_number(f->value, &typed) && typed == id)
                    doc_face(doc_bool(row, "ticked", true));
        }
}

void
input_typed(const struct form *form, const struct field *fields, struct doc *d)
{
    struct doc *texts = doc_face(doc_object(d, "form")), *pick = doc_face(doc_object(d, "pick"));

    for (const struct field *f = fields; f && f->name; f++) {
        const struct form_field *at = form ? form_next(form->first, f->name) : NULL;

        if (!at || at->filename || f->flags & FIELD_SECRET)
            continue;
        if (f->flags & FIELD_MANY)
            ticked(at, f->name, d);
        if (f->kind == CHOICE) /* pick.kind.annual is true: what a page can choose by */
            doc_bool(doc_object(pick, f->name), at->value, true);
        else
            doc_text(texts, f->name, at->value);
    }
}

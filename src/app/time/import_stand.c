/* Where does an import stand between two chunks, and what does it say in the end? */
#include "app/time/import_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"

static const char *const phase_name[] = { "check", "look", "keep", "show", "settle" };

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    doc_get_int(d, key, &n);
    return n;
}

static void
good_read(struct chunk *c, const struct doc *d)
{
    const char *s = doc_get_text(d, "good");
    int used;

    c->s.good_all = number(d, "good_all");
    if (!s)
        return;
    for (const char *at = s; (at = strchr(at, ';')); at++)
        c->s.good_count++;
    c->s.good = arena_array(c->arena, c->s.good_count + 1, sizeof *c->s.good);
    for (size_t i = 0; i < c->s.good_count; i++, s += used) {
        long long n[4] = { 0 };

        used = 0;
        sscanf(s, "%lld %lld %lld %lld;%n", &n[0], &n[1], &n[2], &n[3], &used);
        c->s.good[i] = (struct good){ n[0], n[1], n[2], n[3] };
    }
}

static void
good_write(const struct chunk *c, struct doc *d)
{
    struct text all = { .arena = c->arena };

    for (size_t i = 0; i < c->s.good_count; i++) {
        const struct good *g = &c->s.good[i];
        text_addf(&all, "%lld %lld %lld %lld;", (long long)g->officer, (long long)g->at,
                  (long long)g->size, (long long)g->line);
    }
    doc_int(d, "good_all", c->s.good_all);
    if (c->s.good_count)
        doc_text(d, "good", text_done(&all));
}

/* Rows of texts, which a later chunk goes on with. */
static void
texts_read(const struct doc *rows, const char *const *names, struct doc *list)
{
    doc_each (row, rows) {
        struct doc *copy = doc_row(list);
        for (const char *const *name = names; *name; name++)
            doc_text(copy, *name, doc_get_text(row, *name));
    }
}

const struct fault *
stand_read(struct chunk *c)
{
    static const char *const change[] = { "number", "day", "figure", "old", "new", NULL };
    const char *seen;

    struct stand *s = &c->s;
    struct doc *d;

    s->wrong = doc_list(doc_new(c->arena), "wrong");
    s->changes = doc_list(doc_new(c->arena), "rows");
    TRY(json_read(c->arena, c->job->args, strlen(c->job->args), &d));
    c->args = d;
    c->apply = number(d, "apply");
    c->skip = number(d, "skip");
    c->expect = doc_get_text(d, "expect");
    c->columns = doc_get_text(d, "columns");
    if (!c->columns) /* begun by an older version, which kept the file as it came */
        return fault(c->arena, FAULT_OURS, "people.import.lost", NULL, NULL);
    import_head_read(c->kind, c->columns, &c->head);
    s->at = number(d, "at");
    s->line = number(d, "line");
    if (!c->job->cursor)
        return NULL;
    TRY(json_read(c->arena, c->job->cursor, strlen(c->job->cursor), &d));
    for (size_t i = 0; i < COUNT(phase_name); i++)
        if (!strcmp(doc_get_text(d, "phase"), phase_name[i]))
            s->phase = (int)i;
    s->at = number(d, "at"), s->line = number(d, "line");
    s->lines = number(d, "lines"), s->empty = number(d, "empty"), s->faulty = number(d, "faulty"),
    s->kept = number(d, "kept");
    s->officer = number(d, "officer"), s->people = number(d, "people");
    s->waiting = number(d, "waiting");
    s->touched = number(d, "touched");
    s->changed = number(d, "changed"), s->retold = number(d, "retold");
    s->from = number(d, "from"), s->to = number(d, "to");
    seen = doc_get_text(d, "mark");
    s->mark = seen ? strtoull(seen, NULL, 16) : 0;
    good_read(c, d);
    texts_read(doc_get(d, "changes"), change, s->changes);
    doc_each (row, doc_get(d, "wrong")) {
        struct doc *copy = doc_row(s->wrong);
        doc_int(copy, "line", number(row, "line"));
        doc_text(copy, "column", doc_get_text(row, "column"));
        doc_text(copy, "seen", doc_get_text(row, "seen"));
        doc_text(copy, "reason", doc_get_text(row, "reason"));
    }
    return NULL;
}

void
stand_write(struct chunk *c)
{
    const struct stand *s = &c->s;
    struct doc *d = doc_new(c->arena);

    doc_text(d, "phase", phase_name[s->phase]);
    doc_int(d, "at", s->at);
    doc_int(d, "line", s->line);
    doc_int(d, "empty", s->empty);
    doc_int(d, "lines", s->lines);
    doc_int(d, "faulty", s->faulty);
    doc_int(d, "kept", s->kept);
    doc_int(d, "waiting", s->waiting);
    doc_int(d, "officer", s->officer);
    doc_int(d, "people", s->people);
    doc_int(d, "touched", s->touched);
    doc_int(d, "changed", s->changed);
    doc_int(d, "retold", s->retold);
    doc_int(d, "from", s->from);
    doc_int(d, "to", s->to);
    doc_put(d, "wrong", s->wrong);
    if (import_looks(c) && s->phase <= LOOK) {
        doc_text(d, "mark", arena_text(c->arena, "%016llx", (unsigned long long)s->mark));
        good_write(c, d);
        doc_put(d, "changes", s->changes);
    }
    c->job->cursor = json_write(c->arena, d, NULL);
}

static void
figure(struct doc *list, const char *name, int64_t n)
{
    struct doc *row = doc_row(list);

    doc_text(row, "figure", name);
    doc_int(row, "n", n);
}

void
import_finish(struct chunk *c, enum job_state state, const char *reason)
{
    const struct stand *s = &c->s;
    struct doc *d = doc_new(c->arena);
    struct doc *figures = doc_list(d, "figures");

    figure(figures, "lines", s->lines);
    figure(figures, "faulty", s->faulty);
    if (s->empty)
        figure(figures, "empty", s->empty);
    if (c->tried || (c->apply && !reason)) {
        figure(figures, "new", s->kept);
        if (s->waiting)
            figure(figures, "waiting", s->waiting);
        figure(figures, "same", s->lines - s->faulty - s->kept);
        figure(figures, "officers", s->people);
        figure(figures, "days", s->changed);
    }
    if (c->tried) {
        doc_bool(d, "tried", true);
        doc_put(d, "rows", s->changes);
        doc_bool(d, "more", s->retold > (int64_t)doc_count(s->changes));
        if (s->retold > (int64_t)doc_count(s->changes))
            doc_int(d, "more_count", s->retold - (int64_t)doc_count(s->changes));
    } else if (!c->apply && !reason) {
        doc_bool(d, "untried", true); /* too long a file: its lines were checked, no more */
    }
    if (s->from) {
        doc_day(d, "from", (struct day){ (int32_t)s->from });
        doc_day(d, "to", (struct day){ (int32_t)s->to });
    }
    if (reason)
        doc_text(d, "reason", reason);
    doc_bool(d, "try", !c->apply);
    /* What was only looked at can be done as it was shown, while the file is kept. */
    bool would = c->tried ? s->kept > 0 : s->lines > s->faulty;
    if (*c->outcome && would) {
        doc_text(d, "outcome", c->outcome);
        doc_text(d, "apply", arena_text(c->arena, "/jobs/%lld/apply", (long long)c->job->id));
        c->job->keeps = true;
    }
    doc_put(d, "wrong", s->wrong);
    sheet_unread(d, c->columns);
    doc_bool(d, "wrong_shown", s->faulty > 0);
    if (s->faulty > WRONG_MOST)
        doc_int(d, "wrong_more", s->faulty - WRONG_MOST);
    else
        doc_null(d, "wrong_more");
    c->job->result = json_write(c->arena, d, NULL);
    c->job->state = state;
    c->job->done = state == JOB_DONE ? 100 : c->job->done;
}

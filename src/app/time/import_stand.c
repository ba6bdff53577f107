/* Where does an import stand between two chunks, and what does it say in the end? */
#include "app/time/import_inside.h"

#include <string.h>

#include "base/json.h"

static const char *const phase_name[] = { "check", "keep", "show", "settle" };

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    doc_get_int(d, key, &n);
    return n;
}

const struct fault *
stand_read(struct chunk *c)
{
    struct stand *s = &c->s;
    struct doc *d;

    s->wrong = doc_list(doc_new(c->arena), "wrong");
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
        doc_put(d, "rows", c->changes);
        doc_bool(d, "more", s->retold > (int64_t)doc_count(c->changes));
        if (s->retold > (int64_t)doc_count(c->changes))
            doc_int(d, "more_count", s->retold - (int64_t)doc_count(c->changes));
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

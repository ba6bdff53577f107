/* Long work as a person sees it: how far, what came of it, stop. */
#include "desk/own.h"

#include <string.h>

#include "base/json.h"

static const char *const state_word[] = { "waiting", "running", "done", "failed", "cancelled" };

static void
job_row(struct look *q, struct rows *r, struct doc *row)
{
    int64_t state = rows_int(r, "state"), done = rows_int(r, "done"), total = rows_int(r, "total");
    int64_t id = rows_int(r, "id");

    doc_int(row, "id", id);
    doc_text(row, "job", rows_text(r, "kind"));
    doc_text(row, "state", state >= 0 && state < 5 ? state_word[state] : NULL);
    doc_int(row, "done", done);
    if (total)
        doc_int(row, "total", total);
    else
        doc_null(row, "total");
    doc_moment(row, "begun", (struct moment){ rows_int(r, "created_us") });
    if (rows_int(r, "ended_us"))
        doc_moment(row, "ended", (struct moment){ rows_int(r, "ended_us") });
    else
        doc_null(row, "ended");
    doc_text(row, "href", arena_text(q->arena, "/jobs/%lld", (long long)id));
}

/* What a job leaves behind: {"figures": […], "reason": key, "about": text, "next": path …}. */
static void
job_result(struct look *q, const char *json, struct doc *d, struct doc *links)
{
    struct doc *said;

    if (!json || json_read(q->arena, json, strlen(json), &said) || said->kind != DOC_OBJECT)
        return;
    const char *next = doc_get_text(said, "next");
    doc_text(d, "reason", doc_get_text(said, "reason"));
    if (doc_get_text(said, "about"))
        doc_text(d, "about", doc_get_text(said, "about"));
    if (next && path_own(next))
        doc_text(links, "next", next);
    doc_put(d, "result", said);
}

const struct fault *
own_jobs_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return seen_list(q, &thing_job, "ORDER BY id DESC LIMIT $1 OFFSET $2", NULL, in, d, job_row);
}

const struct fault *
own_job_page(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct rows *r = seen_rows(q, &thing_job, "WHERE id = $1", VALUES(I(one->id)));
    struct doc *links = doc_object(d, "links"), *about;

    (void)in;
    if (!rows_next(r, NULL))
        return rows_fault(r);
    int64_t done = rows_int(r, "done"), total = rows_int(r, "total");
    bool running = rows_int(r, "state") <= JOB_RUNNING;
    const char *self = arena_text(q->arena, "/jobs/%lld", (long long)one->id);
    const char *args = rows_text(r, "args");

    job_row(q, r, d);
    doc_bool(d, "running", running);
    if (total) {
        int64_t percent = done >= total ? 100 : done * 100 / total;
        doc_face(doc_text(d, "pct", arena_text(q->arena, "%lld%%", (long long)percent)));
        doc_int(d, "pct_int", percent);
    }
    if (args && !json_read(q->arena, args, strlen(args), &about))
        doc_text(d, "about", doc_get_text(about, "about"));
    doc_text(links, "self", self);
    doc_text(links, "jobs", "/jobs");
    if (running && !rows_int(r, "wanted_cancel"))
        doc_text(links, "cancel", arena_text(q->arena, "%s/cancel", self));
    job_result(q, rows_text(r, "result"), d, links);
    db_close(r);
    return NULL;
}

const struct fault *
own_job_stop(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    (void)in, (void)d;
    db_right(a->look.db, RIGHT_STORE, NULL);
    TRY(job_cancel(a->look.db, a->look.arena, one->id));
    flash(a, "job.cancelled", NULL);
    return NULL;
}

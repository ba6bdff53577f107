/* Long work as a person sees it: how far, what came of it, stop. */
#include "desk/own.h"

#include <string.h>

#include "base/json.h"

const char *const job_states[] = { "waiting", "running", "done", "failed", "cancelled", NULL };

enum { STATES = 5, COUNTED_MOST = 10000 };

static void
job_row(struct look *q, struct rows *r, struct doc *row)
{
    int64_t state = rows_int(r, "state"), done = rows_int(r, "done"), total = rows_int(r, "total");
    int64_t id = rows_int(r, "id");

    doc_int(row, "id", id);
    doc_text(row, "job", rows_text(r, "kind"));
    doc_text(row, "state", state >= 0 && state < STATES ? job_states[state] : NULL);
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
    const char *args = rows_text(r, "args");
    struct doc *said;
    if (!args || json_read(q->arena, args, strlen(args), &said))
        said = NULL;
    doc_text(row, "about", said ? doc_get_text(said, "about") : NULL);
    /* A trial says so: it looks like the doing otherwise. */
    const struct doc *apply = said ? doc_get(said, "apply") : NULL; /* a number or a bool */
    doc_face(doc_bool(row, "trial", apply && !apply->i));
}

/* Did it follow from what the viewer entered, who asked for nothing?  Then its counts are told. */
static bool
follows_from(struct look *q, const char *args)
{
    struct doc *said;

    return args && !json_read(q->arena, args, strlen(args), &said) &&
           (doc_get(said, "asked") || doc_get(said, "spells") || doc_get_bool(said, "exact"));
}

/* What is left to tell once the right is over that the job began with: why it ended, and
 * nothing about anybody. */
static struct doc *
withheld(struct look *q, const struct doc *said, bool followed)
{
    struct doc *left = doc_new(q->arena);
    const char *reason = doc_get_text(said, "reason");

    if (reason)
        doc_text(left, "reason", reason);
    if (doc_get_text(said, "fault"))
        doc_text(left, "fault", doc_get_text(said, "fault"));
    if (followed && doc_get(said, "figures"))
        doc_put(left, "figures", doc_get(said, "figures"));
    return left;
}

/* What a job leaves behind: {"figures": […], "reason": key, "about": text, "next": path …}.
 * "apply" leads to doing what was only tried, while its file is kept. */
static void
job_result(struct look *q, int64_t job, bool held, bool followed, const char *json, struct doc *d,
           struct doc *links)
{
    struct doc *said;

    if (!json || json_read(q->arena, json, strlen(json), &said) || said->kind != DOC_OBJECT)
        return;
    if (!held)
        said = withheld(q, said, followed);
    const char *next = doc_get_text(said, "next");
    const char *reason = doc_get_text(said, "reason");
    doc_text(d, "reason", reason ? reason : doc_get_text(said, "fault"));
    doc_face(doc_bool(said, "has_figures", doc_count(doc_get(said, "figures"))));
    if (!doc_get(said, "verified"))
        doc_face(doc_null(said, "verified"));
    if (next && path_own(next))
        doc_text(links, "next", next);
    const char *apply = doc_get_text(said, "apply");
    size_t kept;
    if (apply && path_own(apply) && job_bytes(q->db, q->arena, job, 0, 1, &kept))
        doc_text(links, "apply", apply);
    doc_put(d, "result", said);
}

const struct fault *
own_jobs_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    const char *chosen = input_text(in, "state");
    int64_t state = -1, n[STATES] = { 0 }, all = 0;

    (void)me;
    struct rows *r = seen_rows(q, &thing_job, "ORDER BY id DESC LIMIT 10000", NULL);
    while (rows_next(r, NULL)) {
        int64_t of = rows_int(r, "state");
        all++;
        if (of >= 0 && of < STATES)
            n[of]++;
    }
    TRY(rows_fault(r));
    struct doc *filter = doc_object(d, "filter"), *states = doc_face(doc_list(filter, "states"));
    for (int i = 0; i < STATES; i++) {
        struct doc *one = doc_row(states);
        bool is = chosen && !strcmp(chosen, job_states[i]);

        doc_text(one, "state", job_states[i]);
        doc_bool(one, "chosen", is);
        doc_int(one, "n", n[i]);
        state = is ? i : state;
    }
    doc_text(filter, "state", chosen);
    doc_bool(filter, "set", chosen);
    if (all < COUNTED_MOST) /* else how many there are was not counted to the end */
        doc_int(d, "total", all);
    else
        doc_null(d, "total");
    return seen_list(q, &thing_job,
                     "WHERE ($1 < 0 OR state = $1) ORDER BY id DESC LIMIT $2 OFFSET $3",
                     VALUES(I(state)), in, d, job_row);
}

const struct fault *
own_job_page(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct rows *r = seen_rows(q, &thing_job, "WHERE id = $1", VALUES(I(one->id)));
    struct doc *links = doc_object(d, "links");

    (void)in;
    if (!rows_next(r, NULL))
        return rows_fault(r);
    int64_t done = rows_int(r, "done"), total = rows_int(r, "total");
    bool running = rows_int(r, "state") <= JOB_RUNNING;
    const char *self = arena_text(q->arena, "/jobs/%lld", (long long)one->id);

    job_row(q, r, d);
    doc_bool(d, "running", running);
    if (total) {
        int64_t percent = done >= total ? 100 : done * 100 / total;
        doc_face(doc_text(d, "pct", arena_text(q->arena, "%lld%%", (long long)percent)));
        doc_int(d, "pct_int", percent);
    }
    doc_text(links, "self", self);
    doc_text(links, "jobs", "/jobs");
    if (running && !rows_int(r, "wanted_cancel"))
        doc_text(links, "cancel", arena_text(q->arena, "%s/cancel", self));
    bool held = rows_int(r, "held"), followed = follows_from(q, rows_text(r, "args"));
    const char *result = rows_text(r, "result");
    result = result ? arena_dup(q->arena, result) : NULL;
    db_close(r);
    doc_bool(d, "withheld", result && !held && !followed);
    job_result(q, one->id, held, followed, result, d, links);
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

/*
 * What does an office lack before anybody's hours can be kept?  For the administrator of the whole
 * office; each step is ticked by the facts (0037), and the list is gone when all of them are.
 *
 * GET /first-steps   the list
 * GET /              there while a step is open, else to the day of today
 */
#include "app/people/errands.h"

static const struct {
    const char *step, *screen, *file; /* screen NULL: by file alone */
    bool in_unit;                     /* its screen is one of the whole office's unit */
    bool keeper;                      /* its file is brought in by who keeps the hours */
} steps[] = {
    { "units", "/units/new", "/import/units", false, false },
    { "posts", "posts/new", "/import/posts", true, false },
    { "people", "/people/new", "/import/officers", false, false },
    { "superiors", "/posts", "/import/superiors", false, false },
    { "keepers", "/roles/new", "/import/roles", false, false },
    { "openings", NULL, "/import/opening", false, true },
};

/* Fills done[] for the first office that the viewer administers; unit 0: they administer none. */
static const struct fault *
load(struct look *q, bool done[COUNT(steps)], int64_t *ret_unit)
{
    struct rows *r = seen_rows(q, &founding_thing, "ORDER BY id LIMIT 1", NULL);

    *ret_unit = 0;
    while (rows_next(r, NULL)) {
        *ret_unit = rows_int(r, "id");
        for (size_t i = 0; i < COUNT(steps); i++)
            done[i] = rows_int(r, steps[i].step);
    }
    return rows_fault(r);
}

static size_t
still_open(const bool done[COUNT(steps)])
{
    size_t n = 0;

    for (size_t i = 0; i < COUNT(steps); i++)
        n += !done[i];
    return n;
}

const struct fault *
first_steps_frame(struct look *q, struct doc *can)
{
    bool done[COUNT(steps)] = { 0 };
    int64_t unit;

    TRY(load(q, done, &unit));
    if (unit && still_open(done))
        doc_bool(can, "first_steps", true);
    return NULL;
}

const struct fault *
people_home(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    bool done[COUNT(steps)] = { 0 };
    int64_t unit;

    (void)me, (void)in, (void)d;
    TRY(load(q, done, &unit));
    look_lead(q, unit && still_open(done) ? "/first-steps" : "/me/today");
    return NULL;
}

const struct fault *
people_first_steps(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct doc *rows = doc_list(d, "rows");
    bool done[COUNT(steps)] = { 0 };
    int64_t unit;
    bool keeper = holds_role(q, "keeper");

    (void)me, (void)in;
    TRY(load(q, done, &unit));
    if (!unit)
        return fault(a, FAULT_DENIED, "people.first_steps.denied", NULL, NULL);
    doc_int(d, "open", (int64_t)still_open(done));
    doc_bool(d, "all_done", !still_open(done));
    for (size_t i = 0; i < COUNT(steps); i++) {
        struct doc *row = doc_row(rows);
        const char *screen = steps[i].screen;

        doc_text(row, "step", steps[i].step);
        doc_bool(row, "done", done[i]);
        if (steps[i].in_unit)
            screen = arena_text(a, "/units/%lld/%s", (long long)unit, screen);
        doc_text(row, "screen", screen);
        doc_text(row, "file", steps[i].keeper && !keeper ? NULL : steps[i].file);
    }
    doc_text(doc_object(d, "links"), "self", "/first-steps");
    return NULL;
}

/* An errand from the counter to the disk: session, door, fields, weigh or act. */
#include "desk/inside.h"

#include <string.h>

#include "base/log.h"

static bool
passing(const struct fault *f)
{
    /* What the store asked for is passed on to it: it runs the work again, or says it is full. */
    return f && !strncmp(f->key, "store.", 6);
}

struct look
visit_look_of(struct visit *v, struct db *db, const struct route *r)
{
    struct ask *ask = v->ask;

    return (struct look){ .desk = v->desk,
                          .db = db,
                          .arena = &ask->arena,
                          .route = r,
                          .form = v->form,
                          .visit = v,
                          .viewer = v->session.officer,
                          .now = ask->arrived,
                          .today = moment_day(ask->arrived),
                          .lang = v->lang,
                          .json = v->json || v->csv,
                          .csv = v->csv };
}

/* HOST_OPERATOR: the login the owner of the data folder speaks for; "" is the first administrator
 * of those in office. */
static const struct fault *
speak_for(struct visit *v, struct db *db)
{
    static const char by_login[] = "SELECT officer FROM fact_person WHERE lower(login) = $1"
                                   " ORDER BY CASE WHEN login = $2 THEN 0 ELSE 1 END LIMIT 1";
    static const char first_admin[] = "SELECT officer FROM fact_role WHERE role = 'admin'"
                                      " AND $1 BETWEEN valid_from AND valid_to"
                                      " ORDER BY id LIMIT 1";
    struct arena *a = &v->ask->arena;
    const char *as = v->ask->as;
    struct rows *r;

    if (!as)
        return NULL;
    db_right(db, RIGHT_FACT, NULL);
    r = *as ? db_rows(db, a, by_login, VALUES(T(login_key(a, as)), T(as)))
            : db_rows(db, a, first_admin, VALUES(I(moment_day(v->ask->arrived).ymd)));
    if (!db_next(r)) {
        TRY(rows_fault(r));
        return fault(a, FAULT_ABSENT, *as ? "desk.no_login" : "desk.no_admin", "as", as);
    }
    v->session.officer = row_int(r, "officer");
    db_close(r);
    return NULL;
}

static const struct fault *
who(struct visit *v, struct db *db)
{
    struct arena *a = &v->ask->arena;

    TRY(session_admit(v, db));
    if (v->ask->host == HOST_OPERATOR && !v->session.officer)
        TRY(speak_for(v, db));
    if (!v->session.officer && !(v->route->errand->door.tie & TIE_PUBLIC))
        return fault(a, FAULT_SIGN_IN, "desk.sign_in", NULL, NULL);
    return NULL;
}

/* The door of the row; `/me/…` and doors without a thing included. */
static const struct fault *
pass_door(struct look *q, const struct input *in, struct seen *ret)
{
    const struct errand *e = q->route->errand;

    *ret = (struct seen){ .officer = q->viewer, .tie = e->door.tie };
    if (!e->door.thing)
        return NULL;
    return door_open(q, &e->door, q->route->thing_capture ? in->thing_id : q->viewer, ret);
}

/* ---- reading -----------------------------------------------------------------------------------
 */

static const struct fault *
look_through(struct visit *v, struct db *db)
{
    bool again = v->shown != v->route;
    struct look q = visit_look_of(v, db, v->shown);
    struct input *in;
    struct seen seen;

    TRY(laws_fresh(v->desk, db, q.arena));
    TRY(who(v, db));
    q.viewer = v->session.officer;
    if (again || v->preview || v->route->errand->verb == GET)
        q.form = v->form;
    v->doc = doc_new(q.arena);
    /* The door first: who may not open it learns nothing of what stands behind. */
    TRY(input_read(&q, v->shown, v->form, v, &in));
    TRY(pass_door(&q, in, &seen));
    if (!again && in->wrong)
        return in->wrong;
    q.input = in;
    TRY(v->shown->errand->weigh(&q, &seen, in, v->doc));
    if (again)
        input_typed(v->form, v->route->errand->fields, v->doc);
    v->live = q.live;
    v->lead = q.lead;
    return NULL;
}

/* The frame reads under sights of its own, whatever the page's row lists. */
static const struct fault *
frame(struct visit *v, struct db *db)
{
    const struct house *house = &v->desk->house;

    if (v->json || v->csv || v->live || v->lead || !house->frame)
        return NULL;
    struct errand row = { .name = "", .sees = house->frame_sees };
    struct route route = { .errand = &row };
    if (v->shown) {
        row.name = v->shown->errand->name;
        row.page = v->shown->errand->page;
        route.folder = v->shown->folder;
    }
    struct look q = visit_look_of(v, db, &route);
    struct doc *d = doc_face(doc_object(v->doc, "frame"));
    q.viewer = v->session.officer;
    doc_text(d, "office", desk_office(v->desk, db, q.arena));
    return house->frame(&q, d);
}

static bool
asks_again(const struct visit *v, const struct fault *f)
{
    return v->preview && v->shown == v->route && v->route->errand->verb == POST &&
           v->route->again && !v->json && f->kind != FAULT_SIGN_IN;
}

static const struct fault *
look_run(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;
    const struct fault *had = v->shown != v->route ? v->fault : NULL, *f;

    f = look_through(v, db);
    if (passing(f) && !strcmp(f->key, "store.retry"))
        return f;
    if (f && asks_again(v, f)) { /* a look ahead shows the same form with its faults as the press */
        had = v->fault = f;
        v->shown = v->route->again;
        f = look_through(v, db);
    }
    if (had && f) { /* the form cannot be shown again: its own fault is told on an error page */
        v->shown = v->route;
        f = had;
    }
    if (f)
        v->fault = f;
    if (f || !v->doc)
        v->doc = doc_new(&v->ask->arena);
    f = frame(v, db);
    if (f)
        log_ours("desk.frame", "%s", f->key);
    return NULL;
}

static void
look_done(struct work *w, const struct fault *f)
{
    struct visit *v = (struct visit *)w;

    if (f)
        v->fault = f;
    visit_answer(v);
}

void
visit_look(struct visit *v)
{
    v->work = (struct work){ .run = look_run, .done = look_done, .arena = &v->ask->arena };
    store_read(v->desk->house.store, &v->work);
}

/* Nothing was looked for: what a signed-in officer is told still stands in their frame. */
static const struct fault *
told_run(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;

    v->doc = doc_new(&v->ask->arena);
    const struct fault *f = session_admit(v, db);
    if (!f)
        f = frame(v, db);
    if (f)
        log_ours("desk.frame", "%s", f->key);
    return NULL;
}

static void
told_done(struct work *w, const struct fault *f)
{
    (void)f; /* the frame is missing then, and the page without it */
    visit_answer((struct visit *)w);
}

void
visit_tell(struct visit *v)
{
    if (v->json || v->csv || !v->token) {
        visit_answer(v);
        return;
    }
    v->work = (struct work){ .run = told_run, .done = told_done, .arena = &v->ask->arena };
    store_read(v->desk->house.store, &v->work);
}

/* ---- writing -----------------------------------------------------------------------------------
 */

/* Where 303 leads: "/jobs/{job}" with the document's job. */
static const char *
next_of(struct visit *v, struct arena *a, const struct seen *seen)
{
    const char *s = v->route->errand->next, *back = form_text(v->form, "back");
    struct text t = { .arena = a };

    if (back && path_own(back))
        return back;
    if (!s)
        return v->path;
    for (; *s; s++) {
        const char *end = *s == '{' ? strchr(s, '}') : NULL;
        if (!end) {
            text_char(&t, *s);
            continue;
        }
        char *name = arena_copy(a, s + 1, (size_t)(end - s - 1));
        const struct doc *d = doc_get(v->doc, name);
        const char *from = NULL;
        for (size_t i = 0; i < v->captures; i++)
            if (!strcmp(v->captured_name[i], name))
                from = v->captured[i];
        if (d && d->kind == DOC_TEXT)
            text_add(&t, d->text.s);
        else if (d && (d->kind == DOC_DAY || d->kind == DOC_MONTH))
            text_put(&t, day_iso(a, (struct day){ (int32_t)d->i }), d->kind == DOC_DAY ? 10 : 7);
        else if (d)
            text_int(&t, d->i);
        else if (from)
            text_add(&t, from);
        else if (seen->thing && !strcmp(name, seen->thing->name))
            text_int(&t, seen->id);
        s = end;
    }
    return text_done(&t);
}

static const struct fault *
version_fits(struct look *q, struct visit *v, const struct seen *seen)
{
    const char *said = form_text(v->form, "version");
    int64_t n;

    if (!(v->route->errand->traits & ON_VERSION))
        return NULL;
    if (!said || !text_number(said, &n))
        return fault(q->arena, FAULT_FORM, "desk.version.missing", "version", said);
    return n == seen->version ? NULL : fault(q->arena, FAULT_STALE, "desk.stale", NULL, said);
}

static const struct fault *
act_run(struct work *w, struct db *db)
{
    struct visit *v = (struct visit *)w;
    const struct errand *e = v->route->errand;
    struct act act = { .look = visit_look_of(v, db, v->route) };
    struct look *q = &act.look;
    struct input *in;
    struct seen seen;
    bool landed;

    v->doc = doc_new(q->arena);
    v->next = v->flash_key = v->cookie = v->device_cookie = NULL;
    v->ended = v->ended_others = v->lifted = v->link_officer = 0;
    v->flash_with = NULL;
    v->released = 0;
    TRY(laws_fresh(v->desk, db, q->arena));
    TRY(who(v, db));
    q->viewer = v->session.officer;
    TRY(input_read(q, v->route, v->form, v, &in));
    TRY(once_find(q, v, in, &landed));
    if (landed)
        return NULL;
    TRY(pass_door(q, in, &seen));
    if (in->wrong)
        return in->wrong;
    q->input = in;
    TRY(version_fits(q, v, &seen));
    if (e->weigh)
        TRY(e->weigh(q, &seen, in, v->doc));
    act.line = (struct line){ .who = q->viewer,
                              .for_whom = seen.officer,
                              .operator_ = v->ask->host == HOST_OPERATOR,
                              .errand = e->name,
                              .thing = seen.thing ? seen.thing->name : NULL,
                              .subject = seen.id,
                              .at = q->now,
                              .payload = input_payload(q->arena, in, FIELD_SECRET),
                              .retention = "work" };
    /* Where nobody need be signed in, a line begins with the first thing written: a stranger who
     * switches the language ten thousand times leaves nothing in the journal. */
    if (!(e->traits & OPEN_FORM))
        TRY(act_begin(&act));
    TRY(e->act(&act, &seen, in, v->doc));
    TRY(act_follow_up(&act, v->doc));
    v->made = e->next && strchr(e->next, '{');
    v->next = next_of(v, q->arena, &seen);
    TRY(act_end(&act));
    return once_keep(&act, v);
}

static void
act_done(struct work *w, const struct fault *f)
{
    struct visit *v = (struct visit *)w;

    if (v->results) {
        many_answered(v, f);
        return;
    }
    v->fault = f;
    if (!f) {
        desk_turn(v->desk, v->session.officer);
        /* Who reads this answer may ask again before the announcement comes round. */
        laws_heard(v->desk, &(struct change){ .day = { v->released } });
    }
    if (!f && v->link_officer)
        links_keep(v);
    if (!f && v->lifted)
        secret_lift(v->desk, v->lifted);
    if (!f && v->ended)
        session_drop(v->desk, v->ended);
    if (!f && v->ended_others)
        session_drop_others(v->desk, v->ended_others, v->session.id);
    if (f && v->route->again && !v->json && f->kind != FAULT_SIGN_IN) {
        v->shown = v->route->again;
        visit_look(v);
        return;
    }
    if (f && !v->json) {
        /* A page tells it, and a page is made on a reader. */
        v->route = v->shown;
        v->preview = true;
    }
    visit_answer(v);
}

void
visit_write(struct visit *v)
{
    if (v->fault) {
        act_done(&v->work, v->fault);
        return;
    }
    v->work = (struct work){
        .run = act_run, .done = act_done, .arena = &v->ask->arena, .officer = v->session.officer
    };
    store_write(v->desk->house.store, &v->work);
}

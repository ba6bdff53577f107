/* The desk's own counter: signing in and out, one's sessions and settings, jobs, what the API
 * offers. */
#include <string.h>

#include <sodium.h>

#include "base/json.h"
#include "desk/clockwork.h"
#include "desk/inside.h"
#include "desk/secret.h"

enum { TOKEN = 32, WORKING_DAY = 16 * 3600, LINK_HOURS = 72 };

static const struct thing person = { "person", "seen_person", "number, login, name, post" };
static const struct thing session = { "session", "seen_session",
                                      "created_us, used_us, address, agent" };
static const struct thing job = {
    "job", "seen_job", "kind, state, done, total, created_us, ended_us, wanted_cancel, result, args"
};

/* ---- the way in -------------------------------------------------------------------------------
 */

static const struct fault *
home(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me, (void)in, (void)d;
    look_lead(q, "/me/today");
    return NULL;
}

static const struct fault *
sign_in_page(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const char *next = input_text(in, "next");

    (void)nobody;
    doc_text(d, "next", path_own(next) ? next : NULL);
    if (!q->desk->demo) {
        doc_null(d, "demo");
    } else {
        static const char *const logins[] = { "officer",   "chief", "clerk",  "coordinator",
                                              "executive", "admin", "auditor" };
        struct doc *accounts = doc_list(doc_object(d, "demo"), "accounts");

        for (size_t i = 0; i < COUNT(logins); i++)
            doc_text(doc_row(accounts), "login", logins[i]);
    }
    return NULL;
}

/* A fresh session for the officer, its token in a cookie. */
static const struct fault *
open_session(struct act *a, int64_t officer)
{
    struct look *q = &a->look;
    struct arena *arena = q->arena;
    unsigned char any[TOKEN], hash[32];
    char *token = arena_take(arena, 2 * TOKEN + 1);
    const char *agent = ask_header(q->visit->ask, "user-agent");
    struct seen self = { .officer = officer };

    randombytes_buf(any, sizeof any);
    sodium_bin2hex(token, 2 * TOKEN + 1, any, sizeof any);
    session_hash(token, hash);
    TRY(save(a, &self,
             "INSERT INTO session (id, hash, officer, created_us, used_us, address, agent)"
             " VALUES ($1, $2, $subject, $now, $now, $3, $4)",
             VALUES(I(act_new_id(a)), B(arena_copy(arena, hash, 32), 32),
                    T(q->visit->ask->address ? q->visit->ask->address : ""),
                    T(arena_copy(arena, agent ? agent : "", agent ? strnlen(agent, 200) : 0)))));
    act_cookie(a, cookie_set(arena, q->desk, "tsutome", token, WORKING_DAY));
    return NULL;
}

static const struct fault *
sign_in(struct act *a, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const char *next = input_text(in, "next");

    (void)nobody;
    /* The same words for a login nobody has and a password that is wrong. */
    if (!secret_proved(a))
        return fault(a->look.arena, FAULT_FORM, "sign_in.wrong", "password", NULL);
    a->line.who = a->line.for_whom = secret_officer(a);
    TRY(open_session(a, secret_officer(a)));
    doc_text(d, "next", path_own(next) ? next : "/me/today");
    return NULL;
}

static const struct fault *
sign_out(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct visit *v = a->look.visit;

    (void)in, (void)d;
    TRY(save(a, me, "UPDATE session SET ended_us = $now WHERE id = $1 AND officer = $subject",
             VALUES(I(v->session.id))));
    v->ended = v->session.id;
    act_cookie(a, cookie_set(a->look.arena, a->look.desk, "tsutome", "", 0));
    flash(a, "signed_out", NULL);
    return NULL;
}

static const struct fault *
first_page(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    struct doc *links = doc_object(d, "links");

    (void)nobody;
    doc_text(links, "self", arena_text(q->arena, "/first/%s", input_text(in, "token")));
    return NULL;
}

static const struct fault *
keep_secret(struct act *a, const struct input *in, int64_t officer)
{
    struct seen self = { .officer = officer };
    const char *password = input_text(in, "password"), *again = input_text(in, "again");

    if (!again || strcmp(password, again))
        return fault(a->look.arena, FAULT_FORM, "password.differs", "again", NULL);
    if (!secret_new(a))
        return fault(a->look.arena, FAULT_FORM, "password.short", "password", NULL);
    TRY(save(a, &self,
             "INSERT INTO credential (officer, secret, changed_us) VALUES ($subject, $1, $now)"
             " ON CONFLICT (officer) DO UPDATE SET secret = excluded.secret,"
             " changed_us = excluded.changed_us, once_hash = NULL, once_until = NULL",
             VALUES(T(secret_new(a)))));
    /* Whoever knew the old one is signed out with it; this very session stays. */
    int64_t here = a->look.visit ? a->look.visit->session.id : 0;
    TRY(save(a, &self,
             "UPDATE session SET ended_us = $now"
             " WHERE officer = $subject AND id <> $1 AND ended_us IS NULL",
             VALUES(I(here))));
    if (a->look.visit)
        a->look.visit->ended_others = officer;
    return NULL;
}

static const struct fault *
first(struct act *a, const struct seen *nobody, const struct input *in, struct doc *d)
{
    unsigned char *hash = arena_take(a->look.arena, 32);
    int64_t officer = 0;

    (void)nobody, (void)d;
    /* Asked again here: of two who hold the link, the writer lets one in. */
    session_hash(input_text(in, "token"), hash);
    struct rows *r = fact_rows(a,
                               "SELECT officer FROM fact_credential"
                               " WHERE once_hash = $1 AND once_until > $2",
                               VALUES(B(hash, 32), I(a->look.now.us)));
    while (rows_next(r, NULL))
        officer = rows_int(r, "officer");
    TRY(rows_fault(r));
    if (!officer)
        return fault(a->look.arena, FAULT_ABSENT, "first.spent", NULL, NULL);
    a->line.who = a->line.for_whom = officer;
    TRY(keep_secret(a, in, officer));
    return open_session(a, officer);
}

/* A link makes whoever holds it that officer.  For somebody with a role only an administrator of
 * the role's unit hands one over: a keeper would otherwise be one step from the administrator's
 * desk. */
static const struct fault *
link_fits(struct act *a, int64_t officer)
{
    static const char above[] =
        "SELECT r.id FROM fact_role r WHERE r.officer = $1 AND r.officer <> $2"
        " AND r.valid_to >= $3 AND NOT EXISTS (SELECT 1 FROM fact_role g"
        " JOIN fact_closure c ON c.above = g.unit AND c.below = r.unit"
        " WHERE g.officer = $2 AND g.role = 'admin' AND $3 BETWEEN g.valid_from AND g.valid_to)"
        " LIMIT 1";
    struct rows *r =
        fact_rows(a, above, VALUES(I(officer), I(a->look.viewer), I(a->look.today.ymd)));

    if (!rows_next(r, NULL))
        return rows_fault(r);
    db_close(r);
    return fault(a->look.arena, FAULT_DENIED, "link.role", NULL, NULL);
}

/* A one-time link for somebody who has no password yet, or has lost it: the keeper hands it over.
 */
static const struct fault *
first_link(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct doc *with = doc_new(a->look.arena);
    const char *token;

    (void)in;
    TRY(link_fits(a, one->officer));
    TRY(clockwork_link(a, one->officer, LINK_HOURS, &token));
    const char *path = arena_text(a->look.arena, "/first/%s", token);
    doc_text(d, "link", path);
    doc_int(d, "hours", LINK_HOURS);
    doc_text(with, "link", path);
    doc_int(with, "hours", LINK_HOURS);
    flash(a, "link", with);
    return NULL;
}

static const struct fault *
password(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)d;
    if (!secret_proved(a) || secret_officer(a) != me->officer)
        return fault(a->look.arena, FAULT_FORM, "password.wrong", "old", NULL);
    TRY(keep_secret(a, in, me->officer));
    flash(a, "password", NULL);
    return NULL;
}

/* What a page needs to know before anybody is signed in stands in cookies: language, theme,
 * shortcuts. */
static const struct fault *
view(struct act *a, const struct seen *anybody, const struct input *in, struct doc *d)
{
    const char *lang = input_text(in, "lang"), *theme = input_text(in, "theme");
    struct text all = { .arena = a->look.arena };

    (void)anybody, (void)d;
    text_addf(&all, "%s.%s.%d", lang, theme ? theme : "auto", (int)input_int(in, "keys"));
    act_cookie(a,
               cookie_set(a->look.arena, a->look.desk, "view", text_done(&all), 365 * 24 * 3600LL));
    flash(a, "settings", NULL);
    return NULL;
}

/* ---- settings and sessions ---------------------------------------------------------------------
 */

/* "Firefox, Windows" of what a browser says of itself; as it stands where it names none we know. */
static const char *
agent_said(struct arena *a, const char *agent)
{
    static const char *const browsers[][2] = { { "Edg", "Edge" },       { "Firefox/", "Firefox" },
                                               { "FxiOS/", "Firefox" }, { "CriOS/", "Chrome" },
                                               { "Chrome/", "Chrome" }, { "Safari/", "Safari" } };
    static const char *const systems[][2] = { { "Windows", "Windows" }, { "iPhone", "iPhone" },
                                              { "iPad", "iPad" },       { "Android", "Android" },
                                              { "Mac OS X", "macOS" },  { "CrOS", "ChromeOS" },
                                              { "Linux", "Linux" } };

    if (!agent || strncmp(agent, "Mozilla/", 8) != 0)
        return agent && *agent ? agent : NULL;
    for (size_t i = 0; i < COUNT(browsers); i++)
        for (size_t k = 0; strstr(agent, browsers[i][0]) && k < COUNT(systems); k++)
            if (strstr(agent, systems[k][0]))
                return arena_text(a, "%s, %s", browsers[i][1], systems[k][1]);
    return agent;
}

static void
session_row(struct look *q, struct rows *r, const struct seen *one, struct doc *row)
{
    const char *agent = rows_text(r, "agent");

    doc_int(row, "id", one->id);
    doc_text(row, "agent", agent_said(look_arena(q), agent));
    doc_bool(row, "here", q->visit && one->id == q->visit->session.id);
    doc_text(row, "address", rows_text(r, "address"));
    doc_moment(row, "begun", (struct moment){ rows_int(r, "created_us") });
    doc_moment(row, "last", (struct moment){ rows_int(r, "used_us") });
}

static const struct fault *
settings_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    struct doc *list = doc_list(d, "sessions"), *officer = doc_object(d, "officer");
    struct doc *pick = doc_face(doc_object(d, "pick"));
    struct visit *v = q->visit;
    struct seen one;

    (void)in;
    doc_int(officer, "id", me->officer);
    struct rows *r = seen_rows(q, &person, "WHERE id = $1", VALUES(I(q->viewer)));
    if (rows_next(r, NULL)) {
        static const char *const columns[] = { "number", "name", "login", "post" };
        for (size_t i = 0; i < COUNT(columns); i++)
            doc_text(officer, columns[i], rows_text(r, columns[i]));
        db_close(r);
    }
    doc_bool(doc_object(pick, "lang"), v->view_lang ? v->view_lang : "auto", true);
    doc_bool(doc_object(pick, "theme"), v->view_theme ? v->view_theme : "auto", true);
    if (!v->keys_off)
        doc_text(doc_face(doc_object(d, "form")), "keys", "1");
    r = seen_rows(q, &session, "ORDER BY used_us DESC, id LIMIT 100", NULL);
    while (rows_next(r, &one)) {
        struct session as = { .created = rows_int(r, "created_us"),
                              .used = rows_int(r, "used_us") };
        if (!session_stale(&as, q->now))
            session_row(q, r, &one, doc_row(list));
    }
    if (v->token) /* for programs that sign in: a POST sends it as x-csrf-token */
        doc_text(d, "csrf", session_csrf(q->arena, v->token));
    return rows_fault(r);
}

static const struct fault *
revoke(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    const struct seen *one = input_seen(in, "session", 0);

    (void)me, (void)d;
    TRY(save(a, one,
             "UPDATE session SET ended_us = $now"
             " WHERE id = $1 AND officer = $subject AND ended_us IS NULL",
             VALUES(I(one->id))));
    a->look.visit->ended = one->id;
    flash(a, "session.revoked", NULL);
    return NULL;
}

/* ---- jobs
 * ---------------------------------------------------------------------------------------- */

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

static const struct fault *
jobs_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return seen_list(q, &job, "ORDER BY id DESC LIMIT $1 OFFSET $2", NULL, in, d, job_row);
}

static const struct fault *
job_page(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct rows *r = seen_rows(q, &job, "WHERE id = $1", VALUES(I(one->id)));
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

static const struct fault *
job_stop(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    (void)in, (void)d;
    db_right(a->look.db, RIGHT_STORE, NULL);
    TRY(job_cancel(a->look.db, a->look.arena, one->id));
    flash(a, "job.cancelled", NULL);
    return NULL;
}

/* ---- the table
 * -------------------------------------------------------------------------------------- */

static const struct field next_field[] = { { "next", TEXT, .most = 500 }, { 0 } };
static const struct field sign_in_fields[] = {
    { "login", TEXT, 1, 100, FIELD_NEEDED },
    { "password", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { "next", TEXT, .most = 500 },
    { 0 },
};
static const struct field first_page_fields[] = {
    { "token", TEXT, 64, 64, FIELD_NEEDED | FIELD_SECRET },
    { 0 },
};
static const struct field first_fields[] = {
    { "token", TEXT, 64, 64, FIELD_NEEDED | FIELD_SECRET },
    { "password", TEXT, 8, 200, FIELD_NEEDED | FIELD_SECRET },
    { "again", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { 0 },
};
static const struct field password_fields[] = {
    { "old", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { "password", TEXT, 8, 200, FIELD_NEEDED | FIELD_SECRET },
    { "again", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { 0 },
};
static const char *const languages[] = { "ja", "en", "auto", NULL };
static const char *const themes[] = { "auto", "light", "dark", NULL };
static const struct field view_fields[] = {
    { "lang", CHOICE, .flags = FIELD_NEEDED, .choices = languages },
    { "theme", CHOICE, .choices = themes },
    { "keys", FLAG },
    { 0 },
};
static const struct field revoke_fields[] = {
    { "session", THING, .flags = FIELD_NEEDED, .door = { &session, TIE_SELF } },
    { 0 },
};
static const struct sight sees_sessions[] = { { &person, TIE_SELF },
                                              { &session, TIE_SELF },
                                              { 0 } };
static const struct sight sees_jobs[] = { { &job, TIE_SELF }, { 0 } };
static const char *const job_columns[] = { "id",    "job",   "state", "done",
                                           "total", "begun", "ended", NULL };

const struct fault *openapi(struct look *, const struct seen *, const struct input *, struct doc *);

static const struct errand errands[] = {
    { "desk.home", GET, "/", { NULL, TIE_SIGNED_IN }, .weigh = home },
    { "session.page",
      GET,
      "/sign-in",
      { NULL, TIE_PUBLIC },
      .fields = next_field,
      .weigh = sign_in_page,
      .page = "sign-in" },
    { "session.open",
      POST,
      "/sign-in",
      { NULL, TIE_PUBLIC },
      .fields = sign_in_fields,
      .act = sign_in,
      .again = "session.page",
      .next = "{next}",
      .traits = OPEN_FORM | PASSWORD | UNHELD },
    { "session.close",
      POST,
      "/sign-out",
      { NULL, TIE_SIGNED_IN },
      .act = sign_out,
      .next = "/sign-in",
      .traits = UNHELD },
    { "session.first_page",
      GET,
      "/first/{token}",
      { NULL, TIE_PUBLIC },
      .fields = first_page_fields,
      .weigh = first_page,
      .page = "first-password" },
    { "session.first",
      POST,
      "/first/{token}",
      { NULL, TIE_PUBLIC },
      .fields = first_fields,
      .act = first,
      .again = "session.first_page",
      .next = "/me/today",
      .traits = OPEN_FORM | PASSWORD | UNHELD },
    { "session.language",
      POST,
      "/language",
      { NULL, TIE_PUBLIC },
      .fields = view_fields,
      .act = view,
      .next = "/",
      .traits = OPEN_FORM | UNHELD },
    { "settings.view",
      POST,
      "/me/settings",
      { &person, TIE_SELF },
      .fields = view_fields,
      .act = view,
      .again = "settings.page",
      .next = "/me/settings",
      .traits = UNHELD },
    { "settings.page",
      GET,
      "/me/settings",
      { &person, TIE_SELF },
      .sees = sees_sessions,
      .weigh = settings_page,
      .page = "settings" },
    { "settings.password",
      POST,
      "/me/password",
      { &person, TIE_SELF },
      .fields = password_fields,
      .act = password,
      .again = "settings.page",
      .next = "/me/settings",
      .traits = PASSWORD | UNHELD },
    { "session.link",
      POST,
      "/people/{person}/link",
      { &person, TIE_KEEPER | TIE_ADMIN },
      .act = first_link,
      .next = "/people/{person}",
      .traits = UNHELD },
    { "session.revoke",
      POST,
      "/me/sessions/revoke",
      { &person, TIE_SELF },
      .fields = revoke_fields,
      .act = revoke,
      .again = "settings.page",
      .next = "/me/settings" },
    { "job.list",
      GET,
      "/jobs",
      { NULL, TIE_SIGNED_IN },
      .sees = sees_jobs,
      .weigh = jobs_page,
      .page = "jobs",
      .columns = job_columns },
    { "job.one", GET, "/jobs/{job}", { &job, TIE_SELF }, .weigh = job_page, .page = "job" },
    { "job.cancel",
      POST,
      "/jobs/{job}/cancel",
      { &job, TIE_SELF },
      .act = job_stop,
      .next = "/jobs/{job}" },
    { "api.openapi", GET, "/openapi.json", { NULL, TIE_PUBLIC }, .weigh = openapi },
    { 0 },
};

static const struct table tables[] = {
    { "credential", "desk", false },
    { "session", "desk", false },
    { "outbox", "desk", false },
    { "office", "desk", false },
    { 0 },
};
static const struct thing *const things[] = { &person, &session, &job, NULL };

const struct folder desk_folder = { "desk", tables, things, errands, NULL };

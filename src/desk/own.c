/* The desk's own counter as a table: signing in and out, one's sessions and settings, jobs, what
 * the API offers. */
#include "desk/own.h"

#include "desk/password.h"

const struct thing thing_self = { "person", "seen_person", "number, login, name, post" };
const struct thing thing_session = { "session", "seen_session",
                                     "created_us, used_us, address, agent" };
const struct thing thing_job = {
    "job", "seen_job",
    "kind, state, done, total, created_us, ended_us, wanted_cancel, result, args, held"
};

const struct thing link_thing = { "link", "seen_link",
                                  "made_us, until_us, used_us, known_us, maker_name" };

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
    { "password", TEXT, PASSWORD_LEAST, PASSWORD_MOST, FIELD_NEEDED | FIELD_SECRET },
    { "again", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { 0 },
};
static const struct field password_fields[] = {
    { "old", TEXT, 1, 200, FIELD_NEEDED | FIELD_SECRET },
    { "password", TEXT, PASSWORD_LEAST, PASSWORD_MOST, FIELD_NEEDED | FIELD_SECRET },
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
    { "session", THING, .flags = FIELD_NEEDED, .door = { &thing_session, TIE_SELF } },
    { 0 },
};
static const struct sight sees_sessions[] = {
    { &thing_self, TIE_SELF }, { &thing_session, TIE_SELF }, { &link_thing, TIE_SELF }, { 0 }
};
static const struct field jobs_fields[] = { { "state", CHOICE, .choices = job_states }, { 0 } };
static const struct sight sees_jobs[] = { { &thing_job, TIE_SELF }, { 0 } };
static const struct column job_columns[] = {
    { "id", "job_id" },
    { "job", .words = "word.job" },
    { "state", .words = "word.jobstate" },
    { "done" },
    { "total" },
    { "begun" },
    { "ended" },
    { 0 },
};

static const struct errand errands[] = {
    { "session.page",
      GET,
      "/sign-in",
      { NULL, TIE_PUBLIC },
      .fields = next_field,
      .weigh = own_sign_in_page,
      .page = "sign-in" },
    { "session.open",
      POST,
      "/sign-in",
      { NULL, TIE_PUBLIC },
      .fields = sign_in_fields,
      .act = own_sign_in,
      .again = "session.page",
      .next = "{next}",
      .traits = OPEN_FORM | PASSWORD | UNHELD },
    { "session.close",
      POST,
      "/sign-out",
      { NULL, TIE_SIGNED_IN },
      .act = own_sign_out,
      .next = "/sign-in",
      .traits = UNHELD },
    { "session.first_page",
      GET,
      "/first/{token}",
      { NULL, TIE_PUBLIC },
      .fields = first_page_fields,
      .weigh = own_first_page,
      .page = "first-password" },
    { "session.first",
      POST,
      "/first/{token}",
      { NULL, TIE_PUBLIC },
      .fields = first_fields,
      .act = own_first,
      .again = "session.first_page",
      .next = "/",
      .traits = OPEN_FORM | PASSWORD | UNHELD },
    { "session.language",
      POST,
      "/language",
      { NULL, TIE_PUBLIC },
      .fields = view_fields,
      .act = own_view,
      .next = "/",
      .traits = OPEN_FORM | UNHELD },
    { "settings.view",
      POST,
      "/me/settings",
      { &thing_self, TIE_SELF },
      .fields = view_fields,
      .act = own_view,
      .again = "settings.page",
      .next = "/me/settings",
      .traits = UNHELD },
    { "settings.page",
      GET,
      "/me/settings",
      { &thing_self, TIE_SELF },
      .sees = sees_sessions,
      .weigh = own_settings_page,
      .page = "settings" },
    { "settings.password",
      POST,
      "/me/password",
      { &thing_self, TIE_SELF },
      .fields = password_fields,
      .act = own_password,
      .again = "settings.page",
      .next = "/me/settings",
      .traits = PASSWORD | UNHELD },
    { "session.link",
      POST,
      "/people/{person}/link",
      { &thing_self, TIE_KEEPER | TIE_ADMIN },
      .act = own_first_link,
      .next = "/people/{person}/link",
      .traits = UNHELD },
    { "session.link.page",
      GET,
      "/people/{person}/link",
      { &thing_self, TIE_KEEPER | TIE_ADMIN },
      .weigh = own_link_page,
      .page = "link",
      .traits = UNKEPT },
    { "session.link.known",
      POST,
      "/me/links/known",
      { &thing_self, TIE_SELF },
      .act = own_link_known,
      .again = "settings.page",
      .next = "/me/settings" },
    { "session.lift",
      POST,
      "/people/{person}/lift",
      { &thing_self, TIE_ADMIN },
      .act = own_lift,
      .next = "/people/{person}",
      .traits = UNHELD },
    { "session.revoke",
      POST,
      "/me/sessions/revoke",
      { &thing_self, TIE_SELF },
      .fields = revoke_fields,
      .act = own_revoke,
      .again = "settings.page",
      .next = "/me/settings" },
    { "job.list",
      GET,
      "/jobs",
      { NULL, TIE_SIGNED_IN },
      .sees = sees_jobs,
      .fields = jobs_fields,
      .weigh = own_jobs_page,
      .page = "jobs",
      .columns = job_columns },
    { "job.one",
      GET,
      "/jobs/{job}",
      { &thing_job, TIE_SELF },
      .weigh = own_job_page,
      .page = "job" },
    { "job.cancel",
      POST,
      "/jobs/{job}/cancel",
      { &thing_job, TIE_SELF },
      .act = own_job_stop,
      .next = "/jobs/{job}" },
    { "api.openapi", GET, "/openapi.json", { NULL, TIE_PUBLIC }, .weigh = openapi },
    { 0 },
};

static const struct table tables[] = {
    { "credential", "desk", false },      { "session", "desk", false },
    { "sign_in_link", "desk", false },    { "outbox", "desk", false },
    { "office", "desk", false },          { "session_proof", "desk", true },
    { "credential_proof", "desk", true }, { 0 },
};
static const struct thing *const things[] = { &thing_self, &thing_session, &thing_job, &link_thing,
                                              NULL };

static const struct job_errand jobs[] = { { "journal.verify", verify_chunk }, { 0 } };

const struct folder desk_folder = { "desk", tables, things, errands, jobs };

/* How does an office come to have some of everything? */
#include "everything.h"

#include "app/app.h"
#include "app/people/people.h"
#include "app/time/time.h"
#include "desk/clockwork.h"
#include "everything_inside.h"
#include "steady.h"
#include "store/job.h"
#include "store/journal.h"

const char *const everything_logins[] = {
    "admin", "clerk", "coordinator", "executive", "auditor", "chief",  "hana", "taro", "kacho2",
    "jiro",  "shiro", "director",    "keeper_l",  "kacho3",  "saburo", "yuki", "sora", "momo",
    "sota",  "deru",  "kyu",         "saki",      "mirai",   "ido",    "nana", "shin", NULL
};

/* In and out of every working day, some minutes apart from one person to the next. */
static void
taps(struct town *t)
{
    static const struct {
        const char *number;
        int32_t from, to;
        minutes in, out;
        bool takes_out;
    } who[] = {
        { "hana", 20260901, 20261030, CLOCK(8, 24), CLOCK(17, 18), true },
        { "hana", 20261113, 20261126, CLOCK(8, 22), CLOCK(17, 31), true },
        { "taro", 20260901, 20261111, CLOCK(8, 31), CLOCK(17, 20), true },
        { "taro", 20261113, 20261126, CLOCK(8, 29), CLOCK(18, 2), true },
        { "chief", 20261116, 20261123, CLOCK(8, 5), CLOCK(19, 20), true },
        { "kacho2", 20261116, 20261125, CLOCK(8, 45), CLOCK(17, 50), true },
        { "jiro", 20261116, 20261126, CLOCK(8, 27), CLOCK(19, 35), true },
        { "shiro", 20261116, 20261126, CLOCK(8, 30), CLOCK(17, 15), true },
        { "2003", 20261116, 20261126, CLOCK(8, 15), CLOCK(18, 15), true },
        { "2004", 20261116, 20261126, CLOCK(8, 20), CLOCK(17, 40), true },
        { "2005", 20261102, 20261123, CLOCK(9, 40), CLOCK(18, 25), true },
        { "2006", 20261116, 20261126, CLOCK(16, 0), CLOCK(24, 45), true },
        { "2007", 20261116, 20261126, CLOCK(9, 0), CLOCK(13, 0), true },
        { "2008", 20261116, 20261126, CLOCK(8, 30), CLOCK(17, 30), true },
        { "2011", 20261016, 20261030, CLOCK(8, 30), CLOCK(17, 15), true },
        { "2013", 20260924, 20261009, CLOCK(8, 30), CLOCK(18, 15), true },
        { "2014", 20261116, 20261126, CLOCK(8, 30), CLOCK(21, 10), true },
        { "2015", 20261116, 20261126, CLOCK(8, 50), CLOCK(17, 15), false },
    };
    struct text csv = { .arena = &t->arena };
    struct deed deeds[] = { { 20261126, CLOCK(22, 0), "clerk", "/import/taps", NULL, NULL },
                            { 0 } };

    text_add(&csv, "person,type,at,place\n");
    for (size_t i = 0; i < COUNT(who); i++)
        for (struct day d = { who[i].from }; d.ymd <= who[i].to; d = day_add(d, 1)) {
            int shift = d.ymd % 7; /* no two days alike */
            struct day out = who[i].out >= CLOCK(24, 0) ? day_add(d, 1) : d;
            minutes end = who[i].out % CLOCK(24, 0) + shift;

            if (day_weekday(d) == SATURDAY || day_weekday(d) == SUNDAY)
                continue;
            text_addf(&csv, "%s,in,%s %02d:%02d,office\n", who[i].number, day_iso(&t->arena, d),
                      (who[i].in + shift) / 60, (who[i].in + shift) % 60);
            if (who[i].takes_out && out.ymd <= 20261126) /* a night that is not over yet */
                text_addf(&csv, "%s,out,%s %02d:%02d,\n", who[i].number, day_iso(&t->arena, out),
                          end / 60, end % 60);
        }
    deeds[0].body = text_done(&csv);
    deeds_done(t, deeds);
}

static void
written(struct town *t, const struct folder *folder, everything_fn *run)
{
    const struct fault *f = office_write(&t->office, &t->arena, folder, "office.set_up", run, t);

    if (f)
        fail_msg("%s: %s %s", folder->name, f->key, f->seen ? f->seen : "");
}

/* ---- the desk's own: secrets, sessions, a payload that was erased, jobs ---------------------- */

static const struct fault *
secrets(struct act *a, void *context)
{
    for (const char *const *login = everything_logins; *login; login++)
        TRY(clockwork_demo_secret(
            a, deed_number(context,
                           "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL",
                           *login)));
    return NULL;
}

static void
sign_in(struct town *t, const char *login, const char *agent)
{
    const char *form = arena_text(&t->arena, "login=%s&password=demo", login);
    const struct ask_header headers[] = { { "accept", "text/html" },
                                          { "content-type", "application/x-www-form-urlencoded" },
                                          { "sec-fetch-mode", "navigate" },
                                          { "sec-fetch-site", "same-origin" },
                                          { "host", "127.0.0.1:8080" },
                                          { "user-agent", agent },
                                          { 0 } };
    struct ask *ask = office_ask(ASK_POST, "/sign-in", NULL);

    ask->host = HOST_WEB;
    ask->address = "127.0.0.1";
    ask->headers = headers;
    ask->body = form;
    ask->body_size = strlen(form);
    ask->arrived = t->now;
    office_wait(&t->office, ask);
    if (ask->reply.status != 303)
        fail_msg("%s does not get in: %d", login, ask->reply.status);
    ask_free(ask);
}

struct ask_store {
    struct work work;
    struct town *t;
    const struct fault *(*run)(struct town *, struct db *, struct arena *);
};

static const struct fault *
run_store(struct work *w, struct db *db)
{
    struct ask_store *s = (struct ask_store *)w;

    db_right(db, RIGHT_STORE, NULL);
    return s->run(s->t, db, w->arena);
}

static void
stored(struct town *t, const struct fault *(*run)(struct town *, struct db *, struct arena *))
{
    struct ask_store s = { { .run = run_store, .arena = &t->arena }, t, run };

    assert_null(store_write_now(t->office.store, &s.work));
}

/* The text of one claim ran out of its term. */
static const struct fault *
erased(struct town *t, struct db *db, struct arena *a)
{
    int64_t seq;

    TRY(db_int(db, a, "SELECT MIN(seq) FROM journal WHERE errand = 'time.correct' AND who = $1",
               VALUES(I(t->hana)), 0, &seq));
    return journal_erase(db, a, seq, "work", (struct day){ 20261127 });
}

static int64_t waits; /* the last one */

/* A job that waits until far in the future: one stays so, one is cancelled by its owner. */
static const struct fault *
job_waits(struct town *t, struct db *db, struct arena *a)
{
    return job_add(db, a,
                   &(struct job){ .kind = "time.settle",
                                  .args = "{\"from\":20261101,\"to\":20261102}",
                                  .total = 10,
                                  .officer = t->clerk,
                                  .due = moment_at((struct day){ 20991231 }, 0),
                                  .created = t->now },
                   &waits);
}

static void
jobs(struct town *t)
{
    struct job job;

    stored(t, job_waits);
    int64_t id = waits;
    stored(t, job_waits);
    struct answer a =
        town_post(t, "clerk", arena_text(&t->arena, "/jobs/%lld/cancel", (long long)id), "{}");
    assert_true(a.status < 300);
    assert_null(store_job_wait(t->office.store, &t->arena, id, &job));
    assert_int_equal(job.state, JOB_CANCELLED);
}

static void
everything(struct town *t)
{
    t->now = moment_at((struct day){ 20260824 }, CLOCK(8, 0));
    steady_now(t->now);
    steady_turns(!strstr(t->where, "://"));
    deeds_done(t, everything_founding);
    deeds_done(t, everything_ended);
    deeds_done(t, everything_brought);
    written(t, &people_folder, everything_route);
    written(t, &people_folder, everything_route_ended);
    written(t, &time_folder, everything_hours);
    written(t, &time_folder, everything_special);
    written(t, &time_folder, everything_special_ended);
    deeds_done(t, everything_lived);
    taps(t);
    written(t, &time_folder, everything_closed);
    written(t, &time_folder, everything_opened_again);
    written(t, &time_folder, everything_hours_ended);
    deeds_done(t, everything_doubtful);
    written(t, &time_folder, everything_taken_back);
    deeds_done(t, everything_doubt_settled);
    written(t, &time_folder, everything_plans_ended);
    deeds_done(t, everything_lately);
    written(t, &people_folder, secrets);
    stored(t, erased);
    t->now = moment_at((struct day){ 20261127 }, CLOCK(9, 50));
    steady_now(t->now);
    sign_in(t, "hana", "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0");
    t->now = moment_add(t->now, 60);
    sign_in(t, "hana", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)");
    t->now = moment_add(t->now, 60);
    for (const char *const *login = everything_logins; *login; login++)
        if (strcmp(*login, "saki") != 0 && strcmp(*login, "mirai") != 0)
            sign_in(t, *login, "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0");
    deeds_done(t, everything_failed);
    jobs(t);
    t->now = moment_at((struct day){ 20261127 }, CLOCK(10, 0));
    steady_now(t->now);
}

int
everything_sqlite(void **state)
{
    steady_begin();
    int rc = town_sqlite(state);
    if (!rc)
        everything(*state);
    return rc;
}

int
everything_postgres(void **state)
{
    steady_begin();
    int rc = town_postgres(state);
    if (!rc && *state)
        everything(*state);
    return rc;
}

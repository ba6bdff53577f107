/* How does the small office of the errand tests come to be? */
#include "town.h"

#include <stdio.h>
#include <unistd.h>

#include <sodium.h>

#include "../store/room.h"
#include "app/app.h"
#include "app/people/people.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"
#include "desk/clockwork.h"
#include "store/job.h"

static const struct fault *
unit(struct act *a, const struct seen *by, const char *code, const char *name, const char *kind,
     int64_t parent, int64_t *ret)
{
    return people_new_unit(
        a, by,
        &(struct people_unit){
            .code = code, .name = name, .kind = kind, .parent = parent, .from = 20190401 },
        ret);
}

static const struct fault *
person(struct act *a, const struct seen *by, const char *login, const char *name, int64_t at,
       int64_t post, int64_t *ret)
{
    int64_t posting;

    TRY(people_new_officer(
        a, by,
        &(struct people_officer){ .number = login, .login = login, .name = name, .from = 20190401 },
        ret));
    TRY(people_new_posting(a, by,
                           &(struct people_posting){ .officer = *ret,
                                                     .unit = at,
                                                     .post = post,
                                                     .kind = "main",
                                                     .home = true,
                                                     .from = 20190401 },
                           &posting));
    return clockwork_demo_secret(a, *ret);
}

static const struct fault *
post(struct act *a, const struct seen *by, int64_t at, const char *name, int32_t rank, int64_t *ret)
{
    return people_new_post(
        a, by,
        &(struct people_post){
            .unit = at, .name = name, .rank = rank, .manager_class = rank == 10, .from = 20190401 },
        ret);
}

static const struct fault *
found(struct act *a, void *context)
{
    struct town *t = context;
    struct people_founded ids;
    int64_t head, head2, staff, staff2, id;
    static const char *const roles[] = { "keeper", "coordinator", "executive", "auditor" };
    static const char *const logins[] = { "clerk", "coordinator", "executive", "auditor" };
    int64_t *const of[] = { &t->clerk, &t->coordinator, &t->executive, &t->auditor };

    TRY(people_found(a,
                     &(struct people_office){ .name = "国土環境省",
                                              .code = "M",
                                              .number = "admin",
                                              .login = "admin",
                                              .person = "管理 一郎",
                                              .from = 20190401 },
                     &ids));
    t->unit_m = ids.unit;
    t->admin = ids.officer;
    struct seen by = clockwork_seen(a, ids.officer, ids.unit);
    TRY(clockwork_demo_secret(a, ids.officer));
    TRY(unit(a, &by, "B", "総合政策局", "bureau", t->unit_m, &t->unit_b));
    TRY(unit(a, &by, "D1", "政策課", "division", t->unit_b, &t->unit_d1));
    TRY(unit(a, &by, "D2", "総務課", "division", t->unit_b, &t->unit_d2));
    TRY(unit(a, &by, "L", "東北地方環境局", "local", t->unit_m, &t->unit_l));
    TRY(post(a, &by, t->unit_d1, "課長", 10, &head));
    TRY(post(a, &by, t->unit_d1, "係員", 90, &staff));
    TRY(post(a, &by, t->unit_d2, "課長", 10, &head2));
    TRY(post(a, &by, t->unit_d2, "係員", 90, &staff2));
    TRY(people_superior(a, &by, staff, head, 20190401, 0, &id));
    TRY(people_superior(a, &by, staff2, head2, 20190401, 0, &id));
    TRY(person(a, &by, "chief", "高橋 誠", t->unit_d1, head, &t->chief));
    TRY(person(a, &by, "hana", "佐藤 花", t->unit_d1, staff, &t->hana));
    TRY(person(a, &by, "taro", "鈴木 太郎", t->unit_d1, staff, &t->taro));
    TRY(person(a, &by, "kacho2", "田中 二葉", t->unit_d2, head2, &t->kacho2));
    TRY(person(a, &by, "jiro", "伊藤 次郎", t->unit_d2, staff2, &t->jiro));
    TRY(person(a, &by, "shiro", "渡辺 四郎", t->unit_l, 0, &t->shiro));
    for (size_t i = 0; i < COUNT(roles); i++) {
        TRY(person(a, &by, logins[i], logins[i], t->unit_b, 0, of[i]));
        TRY(people_role(a, &by, *of[i], t->unit_m, roles[i], 20190401, 0, &id));
    }
    return clockwork_demo(a);
}

static void
open_office(struct town *t)
{
    const struct fault *f = office_open(
        &t->arena, &(struct office_options){ .where = t->where, .readers = 1, .may_create = true },
        &t->office);

    if (f)
        fail_msg("office_open: %s %s %s", f->key, f->field ? f->field : "", f->seen ? f->seen : "");
}

/* In place of libsodium's: a password of a town is hashed as cheaply as argon2id can, and weighed
 * at what it was hashed for.  The cases, and the browser, go through the program at its full price.
 */
int
crypto_pwhash_str(char out[crypto_pwhash_STRBYTES], const char *const password,
                  unsigned long long size, unsigned long long ops, size_t memory)
{
    (void)ops, (void)memory;
    return crypto_pwhash_argon2id_str(out, password, size, crypto_pwhash_argon2id_OPSLIMIT_MIN,
                                      crypto_pwhash_argon2id_MEMLIMIT_MIN);
}

/* Every town of a program is a copy of its first, which nobody enters: founding one takes a hundred
 * times as long as copying it. */
struct model {
    struct town town;
    bool stands;
};
static struct model models[2]; /* by engine */

static struct town *
town_of(const struct model *m, const char *where)
{
    struct town *t = calloc(1, sizeof *t);

    log_quiet(1);
    *t = m->town;
    t->arena = (struct arena){ 0 };
    memset(&t->office, 0, sizeof t->office);
    snprintf(t->where, sizeof t->where, "%s", where);
    open_office(t);
    return t;
}

static void
found_model(struct model *m, const char *where)
{
    struct town *t = town_of(m, where);
    const struct fault *f =
        office_write(&t->office, &t->arena, &people_folder, "test.found", found, t);

    if (f)
        fail_msg("found: %s %s %s", f->key, f->field ? f->field : "", f->seen ? f->seen : "");
    office_close(&t->office);
    m->town = *t;
    m->stands = true;
    arena_clear(&t->arena);
    free(t);
}

static void
folder_gone(const char *folder)
{
    char remove[300];

    snprintf(remove, sizeof remove, "rm -r '%s'", folder);
    if (system(remove))
        fprintf(stderr, "# %s is left\n", folder);
}

static void
model_gone(void)
{
    folder_gone(models[ENGINE_SQLITE].town.where);
}

int
town_sqlite(void **state)
{
    struct model *m = &models[ENGINE_SQLITE];
    char first[] = "/tmp/tsutome-town-XXXXXX", folder[] = "/tmp/tsutome-town-XXXXXX", copy[600];

    if (!m->stands) {
        if (!mkdtemp(first))
            return -1;
        found_model(m, first);
        atexit(model_gone);
    }
    if (!mkdtemp(folder))
        return -1;
    snprintf(copy, sizeof copy, "cp -a '%s/.' '%s'", m->town.where, folder);
    if (system(copy))
        return -1;
    *state = town_of(m, folder);
    return 0;
}

/* The address has its folder as a parameter, the database between: postgresql:///NAME?host=… */
static void
address_of(const char *server, const char *database, char *ret, size_t room)
{
    const char *question = strchr(server, '?');
    int n = question ? (int)(question - server) : (int)strlen(server);

    snprintf(ret, room, "%.*s%s%s", n, server, database, question ? question : "");
}

int
town_postgres(void **state)
{
    struct model *m = &models[ENGINE_POSTGRES];
    const char *address = postgres_start();
    char where[256], name[32], first[32];
    static int count;

    *state = NULL;
    if (!address)
        return 0;
    snprintf(first, sizeof first, "town_%d", (int)getpid());
    if (!m->stands) {
        if (!postgres_create(first))
            return -1;
        address_of(address, first, where, sizeof where);
        found_model(m, where);
    }
    snprintf(name, sizeof name, "town_%d_%d", (int)getpid(), count++);
    if (!postgres_copy(name, first))
        return -1;
    address_of(address, name, where, sizeof where);
    *state = town_of(m, where);
    return 0;
}

int
town_end(void **state)
{
    struct town *t = *state;

    if (!t)
        return 0;
    office_close(&t->office);
    if (!strstr(t->where, "://"))
        folder_gone(t->where);
    arena_clear(&t->arena);
    free(t);
    return 0;
}

void
town_stop(struct town *t)
{
    office_close(&t->office);
    t->limits_day.ymd = 0;
}

void
town_start(struct town *t)
{
    open_office(t);
}

void
town_restart(struct town *t)
{
    town_stop(t);
    town_start(t);
}

static struct answer
visit(struct town *t, enum ask_verb verb, const char *login, const char *path,
      const struct ask_header *headers, const char *body, size_t size)
{
    struct ask *ask = office_ask(verb, path, login);
    struct answer a = { 0 };
    struct doc *d;

    ask->headers = headers;
    ask->body = body;
    ask->body_size = size;
    if (t->now.us) {
        ask->arrived = t->now;
        if (moment_day(t->now).ymd != t->limits_day.ymd)
            limits_pretend(t->office.limits, t->limits_day = moment_day(t->now));
    }
    office_wait(&t->office, ask);
    a.status = ask->reply.status;
    a.type = arena_dup(&t->arena, ask->reply.type);
    a.body = arena_copy(&t->arena, ask->reply.body, ask->reply.body ? ask->reply.size : 0);
    for (const struct ask_header *h = ask->reply.header; h->name; h++)
        if (!strcmp(h->name, "Location"))
            a.location = arena_dup(&t->arena, h->value);
    if (a.type && strstr(a.type, "json") && !json_read(&t->arena, a.body, strlen(a.body), &d))
        a.doc = d;
    ask_free(ask);
    return a;
}

struct answer
town_get(struct town *t, const char *login, const char *path)
{
    static const struct ask_header headers[] = { { "accept", "application/json" }, { 0 } };

    return visit(t, ASK_GET, login, path, headers, NULL, 0);
}

struct answer
town_page_in(struct town *t, const char *login, const char *path, const char *lang)
{
    const struct ask_header headers[] = { { "accept", "text/html" },
                                          { "accept-language", lang },
                                          { 0 } };

    return visit(t, ASK_GET, login, path, headers, NULL, 0);
}

struct answer
town_page(struct town *t, const char *login, const char *path)
{
    return town_page_in(t, login, path, "ja");
}

struct answer
town_post(struct town *t, const char *login, const char *path, const char *json)
{
    return town_post_once(t, login, path, NULL, json);
}

struct answer
town_post_once(struct town *t, const char *login, const char *path, const char *key,
               const char *json)
{
    const struct ask_header headers[] = { { "accept", "application/json" },
                                          { "content-type", "application/json" },
                                          { key ? "idempotency-key" : NULL, key },
                                          { 0 } };

    return visit(t, ASK_POST, login, path, headers, json, strlen(json));
}

struct answer
town_form(struct town *t, const char *login, const char *path, const char *form)
{
    static const struct ask_header headers[] = {
        { "accept", "text/html" }, { "content-type", "application/x-www-form-urlencoded" }, { 0 }
    };

    return visit(t, ASK_POST, login, path, headers, form, strlen(form));
}

struct answer
town_upload(struct town *t, const char *login, const char *path, const char *json,
            const char *field, const char *filename, const void *bytes, size_t size)
{
    static const char mark[] = "town-boundary-7f3a";
    struct text body = { .arena = &t->arena };
    const struct ask_header headers[] = {
        { "accept", "application/json" },
        { "content-type", "multipart/form-data; boundary=town-boundary-7f3a" },
        { 0 },
    };
    struct doc *more;

    assert_null(json_read(&t->arena, json, strlen(json), &more));
    doc_each (at, more)
        text_addf(&body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n", mark,
                  at->key, at->text.s);
    text_addf(&body,
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
              "Content-Type: text/csv\r\n\r\n",
              mark, field, filename);
    text_put(&body, bytes, size);
    text_addf(&body, "\r\n--%s--\r\n", mark);
    return visit(t, ASK_POST, login, path, headers, body.bytes, body.size);
}

struct waiting {
    struct work work;
    int64_t jobs;
};

static const struct fault *
count_jobs(struct work *w, struct db *db)
{
    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, w->arena, "SELECT COUNT(*) FROM job WHERE state < 2", NULL, 0,
                  &((struct waiting *)w)->jobs);
}

void
town_settled(struct town *t)
{
    struct waiting w = { .jobs = 1 };

    for (int i = 0; i < 12000 && w.jobs; i++) {
        if (i)
            usleep(10000);
        w.work = (struct work){ .run = count_jobs, .arena = &t->arena };
        assert_null(store_read_now(t->office.store, &w.work));
    }
    assert_int_equal(w.jobs, 0);
}

const char *
town_job(struct town *t, const char *login, struct answer begun)
{
    struct job job;
    int64_t id;
    const char *slash = begun.location ? strrchr(begun.location, '/') : NULL;

    if (!slash || !text_number(slash + 1, &id))
        return "";
    if (store_job_wait(t->office.store, &t->arena, id, &job))
        return "";
    return said(town_get(t, login, begun.location).doc, "state");
}

const struct doc *
said_doc(const struct doc *d, const char *path)
{
    char name[80];

    while (d && *path) {
        size_t n = strcspn(path, ".");
        int64_t at;

        if (n >= sizeof name)
            return NULL;
        memcpy(name, path, n);
        name[n] = '\0';
        path += n + (path[n] == '.');
        if (d->kind == DOC_LIST && text_number(name, &at)) {
            for (d = d->in.first; d && at--; d = d->next)
                ;
        } else {
            d = doc_get(d, name);
        }
    }
    return d;
}

const char *
said(const struct doc *d, const char *path)
{
    static char digits[8][24];
    static int turn;
    const struct doc *at = said_doc(d, path);

    if (at && at->kind == DOC_TEXT)
        return at->text.s;
    if (at && (at->kind == DOC_INT || at->kind == DOC_BOOL)) {
        turn = (turn + 1) % 8;
        snprintf(digits[turn], sizeof digits[turn], "%lld", (long long)at->i);
        return digits[turn];
    }
    return "";
}

int64_t
said_int(const struct doc *d, const char *path)
{
    const struct doc *at = said_doc(d, path);

    return at && (at->kind == DOC_INT || at->kind == DOC_BOOL) ? at->i : INT64_MIN;
}

struct answer
town_press(struct town *t, const char *login, int32_t day, minutes clock, const char *json)
{
    t->now = moment_at((struct day){ day }, clock);
    return town_post(t, login, "/me/clock", json);
}

void
town_pressed(struct town *t, int32_t day, minutes clock, const char *json)
{
    assert_int_equal(town_press(t, "hana", day, clock, json).status, 200);
}

void
town_import(struct town *t, const char *table, const char *csv)
{
    struct answer a = town_upload(t, "clerk", arena_text(&t->arena, "/import/%s", table),
                                  "{\"mode\":\"apply\"}", "file", "t.csv", csv, strlen(csv));

    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "clerk", a), "done");
}

void
town_confirm(struct town *t, const char *superior)
{
    struct text ids = { .arena = &t->arena };
    struct answer a = town_get(t, superior, "/me/today");
    size_t n = 0;

    assert_int_equal(a.status, 200);
    doc_each (row, said_doc(a.doc, "waiting"))
        if (!strcmp(said(row, "matter"), "order"))
            text_addf(&ids, "%s%lld", n++ ? "," : "", (long long)said_int(row, "id"));
    if (!n)
        return;
    a = town_post(t, superior, "/decisions/confirm",
                  arena_text(&t->arena, "{\"entry\":[%s]}", text_done(&ids)));
    if (a.status >= 300)
        fail_msg("confirm: %d %s", a.status, a.body);
}

void
town_orders(struct town *t, const char *csv)
{
    struct text with = { .arena = &t->arena };

    for (const char *s = csv; *s;) {
        size_t n = strcspn(s, "\r\n");
        const char *by = s == csv ? "by" : !strncmp(s, "jiro,", 5) ? "kacho2" : "chief";

        text_put(&with, s, n);
        text_addf(&with, ",%s\n", by);
        s += n + strspn(s + n, "\r\n");
    }
    town_import(t, "orders", text_done(&with));
    town_confirm(t, "chief");
    town_confirm(t, "kacho2");
}

void
town_july(struct town *t)
{
    town_orders(t, "職員番号,日,開始時刻,終了時刻,業務\r\nhana,2026-07-15,17:15,20:00,国会答弁\r\n"
                   "hana,2026-07-31,17:15,2:00,国会答弁\r\n");
    town_import(
        t, "absences",
        "person,kind,from,to,start,end\r\nhana,annual,2026-07-16,2026-07-16,8:30,10:30\r\n");
    town_pressed(t, 20260715, CLOCK(8, 25), "{\"act\":\"in\"}");
    town_pressed(t, 20260715, CLOCK(19, 30), "{\"act\":\"out\"}");
    town_pressed(t, 20260716, CLOCK(10, 25), "{\"act\":\"in\"}");
    town_pressed(t, 20260716, CLOCK(17, 20), "{\"act\":\"out\"}");
    town_pressed(t, 20260731, CLOCK(8, 30), "{\"act\":\"in\"}");
    town_pressed(t, 20260801, CLOCK(2, 0), "{\"act\":\"out\"}");
    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
}

void
town_declare(struct town *t, const char *regime)
{
    const char *tsv = arena_text(&t->arena,
                                 "declared\tfrom\tbase\tja\ten\tcitation\n"
                                 "%s\t20200401\t-\t%s\t%s\t%s\n",
                                 regime, regime, regime, regime);
    struct answer a = town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                  "regime.tsv", tsv, strlen(tsv));

    assert_int_equal(a.status, 200);
}

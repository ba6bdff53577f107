/* The walk's two further columns: about oneself, and about who is above. */
#include <string.h>

#include "app/app.h"
#include "app/time/time.h"
#include "desk/inside.h"
#include "town.h"
#include "walk-about.h"
#include "walk.h"

static const struct {
    char letter;
    const char *login, *superior;
} tries[] = {
    { 'A', "admin", "boss" },
    { 'K', "clerk", "boss" },
    { 'S', "chief", "boss" },
    { 'h', "hana", "chief" },
};

#define TAPPED "2026-11-25"

/* ---- names in a path or a body ----------------------------------------------------------------
 */

static const char *
id_of(struct town *t, const char *name, int64_t officer)
{
    static const struct {
        const char *name, *sql;
    } by[] = {
        { "person", "SELECT id FROM officer WHERE id = $1" },
        { "unit", "SELECT unit FROM posting WHERE officer = $1 AND home = 1 AND ended_seq IS NULL"
                  " ORDER BY id DESC LIMIT 1" },
        { "post", "SELECT post FROM posting WHERE officer = $1 AND home = 1 AND ended_seq IS NULL"
                  " ORDER BY id DESC LIMIT 1" },
        { "posting", "SELECT MAX(id) FROM posting WHERE officer = $1 AND kind = 'concurrent'"
                     " AND ended_seq IS NULL" },
        { "category", "SELECT MAX(id) FROM category WHERE officer = $1 AND ended_seq IS NULL" },
        { "superior",
          "SELECT MAX(s.id) FROM post_superior s JOIN posting p ON p.post = s.post AND p.home = 1"
          " WHERE p.officer = $1 AND p.ended_seq IS NULL AND s.ended_seq IS NULL" },
        { "deputy", "SELECT MAX(id) FROM deputy WHERE officer = $1 AND ended_seq IS NULL" },
        { "role", "SELECT MAX(id) FROM role WHERE officer = $1 AND role = 'coordinator'"
                  " AND ended_seq IS NULL" },
        { "keeper", "SELECT MAX(id) FROM role WHERE officer = $1 AND role = 'keeper'"
                    " AND ended_seq IS NULL" },
        { "tap", "SELECT MIN(id) FROM tap WHERE officer = $1 AND day = 20261125" },
        { "opening", "SELECT MAX(id) FROM opening WHERE officer = $1" },
        { "entry", "SELECT MAX(id) FROM entry WHERE officer = $1 AND ended_seq IS NULL" },
        { "absence", "SELECT MAX(id) FROM absence WHERE officer = $1 AND ended_seq IS NULL" },
        { "special", "SELECT MAX(id) FROM special_work WHERE officer = $1 AND ended_seq IS NULL" },
        { "hours", "SELECT MAX(id) FROM allotment WHERE officer = $1 AND ended_seq IS NULL" },
        { "order", "SELECT MAX(id) FROM overtime_order WHERE officer = $1" },
        { "other", "SELECT id FROM post WHERE name = '参事官' AND $1 > 0" },
    };

    if (!strcmp(name, "day"))
        return TAPPED;
    for (size_t i = 0; i < COUNT(by); i++)
        if (!strcmp(by[i].name, name)) {
            int64_t id = walk_id(t, by[i].sql, officer);
            if (!id)
                fail_msg("no %s of officer %lld to try it on", name, (long long)officer);
            return arena_text(&t->arena, "%lld", (long long)id);
        }
    fail_msg("what is {%s}?", name);
    return "";
}

const char *
walk_filled(struct town *t, const char *text, const char *login, int64_t officer, const char *at)
{
    struct text all = { .arena = &t->arena };

    for (const char *s = text; *s;) {
        const char *end = *s == '{' && s[1] >= 'a' && s[1] <= 'z' ? strchr(s, '}') : NULL;
        if (!end) {
            text_char(&all, *s++);
            continue;
        }
        const char *name = arena_copy(&t->arena, s + 1, (size_t)(end - s - 1));
        text_add(&all, !strcmp(name, "number") ? login
                       : !strcmp(name, "at")   ? at
                                               : id_of(t, name, officer));
        s = end + 1;
    }
    return text_done(&all);
}

static int64_t
officer_of(struct town *t, const char *login)
{
    return said_int(town_get(t, login, "/me/settings").doc, "officer.id");
}

/* ---- an errand that is done and undone --------------------------------------------------------
 */

struct trying {
    struct work work;
    struct town *t;
    struct ask *ask; /* what was asked, until it has been told (said_of) */
    const char *login, *path, *body, *stands;
    int64_t officer;             /* it is about */
    const struct fault *refused; /* NULL: it was done */
    int64_t before, after;
};

static const struct fault *
count(struct trying *k, struct db *db, int64_t *ret)
{
    *ret = 0;
    if (!k->stands)
        return NULL;
    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, k->work.arena, k->stands, VALUES(I(k->officer)), 0, ret);
}

static const struct fault *
errand_done(struct db *db, struct visit *v)
{
    struct arena *a = &v->ask->arena;
    const struct errand *e = v->route->errand;
    struct act act = { .look = visit_look_of(v, db, v->route) };
    struct seen seen = { .officer = v->session.officer, .tie = e->door.tie };
    struct input *in;

    v->doc = doc_new(a);
    TRY(input_read(&act.look, v->route, v->form, v, &in));
    if (e->door.thing)
        TRY(door_open(&act.look, &e->door,
                      v->route->thing_capture ? in->thing_id : v->session.officer, &seen));
    if (in->wrong)
        return in->wrong;
    act.look.input = in;
    act.line = (struct line){ .who = v->session.officer,
                              .for_whom = seen.officer,
                              .errand = e->name,
                              .at = act.look.now,
                              .payload = "{}",
                              .retention = "work" };
    TRY(act_begin(&act));
    TRY(e->act(&act, &seen, in, v->doc));
    return act_end(&act);
}

static const struct fault *
try_it(struct work *w, struct db *db)
{
    struct trying *k = (struct trying *)w;
    struct ask *ask = office_ask(ASK_POST, k->path, NULL);
    struct visit v = { .desk = k->t->office.desk, .ask = ask, .path = k->path, .lang = "ja" };
    struct mark here;
    bool other;

    ask_free(k->ask); /* of a try before */
    k->ask = ask;
    ask->host = HOST_WEB;
    ask->arrived = k->t->now;
    ask->address = "192.0.2.1";
    w->arena = &ask->arena;
    v.json = true;
    db_right(db, RIGHT_FACT, NULL);
    TRY(db_int(db, w->arena, "SELECT officer FROM fact_person WHERE login = $1",
               VALUES(T(k->login)), 0, &v.session.officer));
    v.route = v.shown = route_find(v.desk, &v, POST, k->path, &other);
    if (!v.route)
        return fault(w->arena, FAULT_OURS, "walk.route", NULL, k->path);
    TRY(form_read(w->arena, "application/json", k->body, strlen(k->body), &v.form));
    TRY(form_query(w->arena, "", &v.query));
    TRY(count(k, db, &k->before));
    TRY(db_mark(db, w->arena, &here));
    k->refused = errand_done(db, &v);
    if (k->refused)
        TRY(db_undo(db, w->arena, &here));
    TRY(count(k, db, &k->after));
    return fault(&k->t->arena, FAULT_STALE, "walk.undone", NULL, NULL);
}

/* Refused for who it is, not for what was typed: then the row of the table is wrong. */
static bool
refused_them(const struct fault *f)
{
    return f->kind == FAULT_DENIED || f->kind == FAULT_ABSENT ||
           !strcmp(f->key, "import.by") ||        /* no superior of theirs */
           !strcmp(f->key, "form.thing.unknown"); /* the door of a field */
}

/* Adds the letter to `got` if it was done, with ~ if nothing stands by it. */
static void
said_of(struct trying *k, const char *errand, char letter, char *got)
{
    const struct fault *f = store_write_now(k->t->office.store, &k->work);

    if (!f || strcmp(f->key, "walk.undone"))
        fail_msg("%s by %s: %s %s", errand, k->login, f ? f->key : "kept",
                 f && f->seen ? f->seen : "");
    if (k->refused) {
        if (!refused_them(k->refused))
            fail_msg("%s by %s: %s %s %s", errand, k->login, k->refused->key,
                     k->refused->field ? k->refused->field : "",
                     k->refused->seen ? k->refused->seen : "");
    } else {
        strncat(got, (char[]){ letter, k->stands && k->after == k->before ? '~' : 0, 0 }, 3);
    }
    ask_free(k->ask);
}

/* ---- an office in which everybody has everything ----------------------------------------------
 */

static void
post_as(struct town *t, const char *login, const char *path, const char *json)
{
    struct answer a = town_post(t, login, path, json);

    if (a.status >= 300)
        fail_msg("%s %s: %d %s", login, path, a.status, a.body);
}

static int64_t
new_post(struct town *t, int64_t unit, const char *name)
{
    post_as(
        t, "admin", arena_text(&t->arena, "/units/%lld/posts/new", (long long)unit),
        arena_text(&t->arena, "{\"name\":\"%s\",\"rank\":\"5\",\"from\":\"2020-04-01\"}", name));
    return walk_id(
        t, arena_text(&t->arena, "SELECT id FROM post WHERE name = '%s' AND $1 > 0", name), 1);
}

static void
put_below(struct town *t, const char *post, const char *superior)
{
    post_as(t, "admin", arena_text(&t->arena, "/posts/%s/superior", post),
            arena_text(&t->arena, "{\"superior\":\"%s\",\"from\":\"2020-04-01\"}", superior));
}

static const char *
text_of(struct town *t, int64_t id)
{
    return arena_text(&t->arena, "%lld", (long long)id);
}

static void
serve_people(struct town *t)
{
    static const char *const who[] = { "admin", "clerk", "chief", "boss" };
    int64_t top = new_post(t, t->unit_m, "事務次官"), head = new_post(t, t->unit_b, "局長"),
            desk = new_post(t, t->unit_b, "主査");

    new_post(t, t->unit_d2, "参事官");
    post_as(t, "admin", "/people/new",
            arena_text(&t->arena,
                       "{\"number\":\"boss\",\"login\":\"boss\",\"name\":\"局長 一郎\","
                       "\"unit\":\"%lld\",\"post\":\"%lld\",\"from\":\"2020-04-01\"}",
                       (long long)t->unit_b, (long long)head));
    post_as(t, "admin", arena_text(&t->arena, "/people/%lld/postings/new", (long long)t->clerk),
            arena_text(&t->arena,
                       "{\"kind\":\"main\",\"unit\":\"%lld\",\"post\":\"%lld\","
                       "\"from\":\"2020-04-01\"}",
                       (long long)t->unit_b, (long long)desk));
    put_below(t, text_of(t, head), text_of(t, top));
    post_as(t, "admin", arena_text(&t->arena, "/posts/%lld/deputies/new", (long long)top),
            "{\"number\":\"taro\",\"turn\":\"1\",\"from\":\"2020-04-01\"}");
    put_below(t, text_of(t, desk), text_of(t, head));
    put_below(t, id_of(t, "post", t->chief), text_of(t, head));
    put_below(t, id_of(t, "post", t->admin), text_of(t, head));
    for (size_t i = 0; i < COUNT(who); i++) {
        const char *id = text_of(t, officer_of(t, who[i]));

        post_as(t, "admin", arena_text(&t->arena, "/people/%s/postings/new", id),
                arena_text(&t->arena,
                           "{\"kind\":\"concurrent\",\"unit\":\"%lld\",\"from\":\"2020-04-01\"}",
                           (long long)t->unit_d2));
        post_as(t, "admin", arena_text(&t->arena, "/people/%s/categories/new", id),
                "{\"category\":\"care_staff\",\"from\":\"2020-04-01\"}");
        post_as(t, "admin", arena_text(&t->arena, "/posts/%s/deputies/new", id_of(t, "other", 1)),
                arena_text(&t->arena, "{\"number\":\"%s\",\"turn\":\"1\",\"from\":\"2020-04-01\"}",
                           who[i]));
    }
}

/* 特例業務 of everybody, who has a superior or none. */
static const struct fault *
mark_special(struct act *a, void *context)
{
    static const char add[] = "INSERT INTO special_work (id, officer, month, reason, author, seq)"
                              " VALUES ($1, $subject, 20261001, '大規模災害への対処', $2, $seq)";
    const int64_t *who = context;

    for (size_t i = 1; who[i]; i++) {
        struct seen of = clockwork_seen(a, who[i], 0);
        TRY(save(a, &of, add, VALUES(I(act_new_id(a)), I(who[0]))));
    }
    return NULL;
}

/* Somebody else has to keep what is the keeper's own; it is over before anybody is tried. */
static void
keeper_for_a_while(struct town *t, bool begins)
{
    if (begins)
        post_as(t, "admin", "/roles/new",
                arena_text(&t->arena,
                           "{\"number\":\"admin\",\"unit\":\"%lld\",\"role\":\"keeper\","
                           "\"from\":\"2020-04-01\"}",
                           (long long)t->unit_m));
    else
        post_as(t, "admin",
                arena_text(&t->arena, "/roles/%s/end", id_of(t, "keeper", officer_of(t, "admin"))),
                "{\"until\":\"2020-04-30\"}");
}

static void
record_people(struct town *t)
{
    static const char *const who[] = { "admin", "clerk", "chief", "boss", "hana" };
    struct text own = { .arena = &t->arena }, others = { .arena = &t->arena };

    for (size_t i = 0; i < COUNT(who); i++) {
        post_as(t, who[i], "/me/records/" TAPPED,
                "{\"kind\":\"in\",\"clock\":\"8:00\",\"reason\":\"打刻漏れのため\"}");
        text_addf(!strcmp(who[i], "clerk") ? &own : &others, "%s,annual,2026-05-01,20,20,8\n",
                  who[i]);
    }
    const struct {
        const char *login, *lines;
    } file[] = { { "admin", text_done(&own) }, { "clerk", text_done(&others) } };
    keeper_for_a_while(t, true);
    for (size_t i = 0; i < COUNT(file); i++) {
        const char *csv =
            arena_text(&t->arena, "person,kind,from,days,granted,carried\n%s", file[i].lines);
        struct answer a = town_upload(t, file[i].login, "/import/opening", "{\"mode\":\"apply\"}",
                                      "file", "p.csv", csv, strlen(csv));
        assert_string_equal(town_job(t, file[i].login, a), "done");
    }
    keeper_for_a_while(t, false);
    int64_t special[] = { t->taro,  t->admin, officer_of(t, "clerk"),
                          t->chief, t->hana,  officer_of(t, "boss"),
                          0 };
    assert_null(
        office_write(&t->office, &t->arena, &time_folder, "test.special", mark_special, special));
    static const char orders[] = "number,day,start,end,by\nadmin,2026-11-25,17:15,20:00,boss\n"
                                 "clerk,2026-11-25,17:15,20:00,boss\n"
                                 "chief,2026-11-25,17:15,20:00,boss\n"
                                 "boss,2026-11-25,17:15,20:00,taro\n"
                                 "hana,2026-11-25,17:15,20:00,chief\n";
    for (size_t i = 0; i < COUNT(who); i++) { /* and one that stands */
        static const char *const by[] = { "boss", "boss", "boss", "taro", "chief" };
        int64_t id = officer_of(t, who[i]);

        town_import(t, "orders",
                    arena_text(&t->arena, "number,day,start,end,by\n%s,2026-11-20,17:15,18:00,%s\n",
                               who[i], by[i]));
        post_as(t, by[i], arena_text(&t->arena, "/entries/%s/confirm", id_of(t, "entry", id)),
                "{}");
        post_as(t, i == 1 ? "boss" : "clerk",
                arena_text(&t->arena, "/people/%lld/hours/new", (long long)id),
                "{\"laid\":\"zero\",\"from\":\"2026-11-17\"}");
        post_as(t, i == 1 ? "boss" : "clerk",
                arena_text(&t->arena, "/people/%lld/absences/new", (long long)id),
                "{\"kind\":\"trip\",\"from\":\"2026-11-19\"}");
    }
    town_import(t, "orders", orders);
    int64_t boss = officer_of(t, "boss"); /* a word that can be taken back */
    post_as(t, "clerk", arena_text(&t->arena, "/people/%lld/opening/confirm", (long long)boss),
            arena_text(&t->arena, "{\"line\":[\"%s\"]}", id_of(t, "opening", boss)));
}

/* Last, for whoever holds a role is out of a keeper's care for that alone. */
static void
give_roles(struct town *t)
{
    static const char *const who[] = { "admin", "clerk", "chief", "boss", "hana" };

    for (size_t i = 0; i < COUNT(who); i++)
        post_as(t, "admin", "/roles/new",
                arena_text(&t->arena,
                           "{\"number\":\"%s\",\"unit\":\"%lld\",\"role\":\"coordinator\","
                           "\"from\":\"2020-04-01\"}",
                           who[i], (long long)t->unit_l));
}

static void
prepare(struct town *t)
{
    t->now = moment_at((struct day){ 20261126 }, CLOCK(12, 0));
    serve_people(t);
    record_people(t);
}

/* ---- the walk ---------------------------------------------------------------------------------
 */

static const struct errand *
errand_of(struct town *t, const char *name)
{
    size_t n;
    const struct errand *const *all = desk_errands(t->office.desk, &n);

    for (size_t i = 0; i < n; i++)
        if (!strcmp(all[i]->name, name))
            return all[i];
    fail_msg("walk-about.h: no errand is called %s", name);
    return NULL;
}

void
nobody_decides_for_themselves_or_for_who_is_above(void **state)
{
    struct town *t = TOWN(state);
    size_t wrong = 0;

    prepare(t);
    for (size_t i = 0; i < COUNT(about); i++) {
        const struct errand *e = errand_of(t, about[i].errand);

        if (!strcmp(e->name, "role.end"))
            give_roles(t);
        for (int column = 0; column < 2; column++) {
            const char *want = column ? about[i].above : about[i].self;
            char got[2 * COUNT(tries) + 1] = "";

            for (size_t k = 0; k < COUNT(tries); k++) {
                const char *of = column ? tries[k].superior : tries[k].login;
                int64_t officer = officer_of(t, of);
                /* hana and her chief's rows are there for the record's errands; what nobody of
                 * hers may end need not exist. */
                if (tries[k].letter == 'h' && !column && strncmp(e->name, "time.", 5))
                    continue;
                struct trying one = { .work = { .run = try_it },
                                      .t = t,
                                      .login = tries[k].login,
                                      .path = walk_filled(t, e->path, of, officer, ""),
                                      .body = walk_filled(t, about[i].body, of, officer, ""),
                                      .stands = about[i].stands,
                                      .officer = officer };
                said_of(&one, e->name, tries[k].letter, got);
            }
            if (strcmp(want, got)) {
                wrong++;
                print_message("#     %s about %s: %s, expected %s\n", e->name,
                              column ? "who is above" : "oneself", got, want);
            }
        }
    }
    assert_int_equal(wrong, 0);
}

void
every_write_says_whom_it_is_about(void **state)
{
    struct town *t = TOWN(state);
    size_t n, wrong = 0;
    const struct errand *const *errands = desk_errands(t->office.desk, &n);

    for (size_t i = 0; i < n; i++) {
        const struct errand *e = errands[i];
        int rows = 0;

        if (e->verb != POST || e->traits & OPEN_FORM || !strcmp(e->name, "session.close"))
            continue;
        for (size_t k = 0; k < COUNT(about); k++)
            rows += !strcmp(about[k].errand, e->name);
        for (size_t k = 0; k < COUNT(about_nobody); k++)
            rows += !strcmp(about_nobody[k].errand, e->name);
        if (rows != 1) {
            wrong++;
            print_message("#     %s stands in walk-about.h %d times, not once\n", e->name, rows);
        }
    }
    const struct doc *offered[] = { town_get(t, "admin", "/import").doc,
                                    town_get(t, "clerk", "/import").doc };
    static const int files[] = { 7, 4 };
    for (int i = 0, of = 0;; i++) {
        const char *table = said(offered[of], arena_text(&t->arena, "tables.%d.table", i));
        int rows = 0;

        if (!*table) {
            assert_int_equal(i, files[of]);
            if (++of == COUNT(files))
                break;
            i = -1;
            continue;
        }
        for (size_t k = 0; k < COUNT(about_files); k++)
            rows += !strcmp(about_files[k].table, table);
        for (size_t k = 0; about_nobody_files[k]; k++)
            rows += !strcmp(about_nobody_files[k], table);
        if (rows != 1) {
            wrong++;
            print_message("#     table %s stands in walk-about.h %d times, not once\n", table,
                          rows);
        }
    }
    assert_int_equal(wrong, 0);
}

/* Jobs tell what came of them as a list of figures. */
static int64_t
figure(struct town *t, const struct doc *job, const char *name)
{
    for (int i = 0; i < 12; i++)
        if (!strcmp(said(job, arena_text(&t->arena, "result.figures.%d.figure", i)), name))
            return said_int(job, arena_text(&t->arena, "result.figures.%d.n", i));
    return 0;
}

/* Was the line of the file taken? */
bool
walk_taken(struct town *t, const char *login, const char *table, const char *csv)
{
    struct answer a = town_upload(t, login, arena_text(&t->arena, "/import/%s", table),
                                  "{\"mode\":\"apply\"}", "file", "one.csv", csv, strlen(csv));

    if (a.status == 403 || a.status == 404)
        return false;
    if (a.status != 202)
        fail_msg("%s by %s: %d %s", table, login, a.status, a.body);
    const char *state = town_job(t, login, a);
    struct answer job = town_get(t, login, a.location);
    int64_t faulty = figure(t, job.doc, "faulty"), lines = figure(t, job.doc, "lines");

    if (lines != 1)
        fail_msg("%s by %s: %s, %s", table, login, state, job.body);
    return faulty == 0;
}

void
a_file_decides_no_more_than_a_form(void **state)
{
    struct town *t = TOWN(state);
    int32_t day = 20260601;
    size_t wrong = 0;

    prepare(t);
    for (size_t i = 0; i < COUNT(about_files); i++)
        for (int column = 0; column < 2; column++) {
            const char *want = column ? about_files[i].above : about_files[i].self;
            char got[2 * COUNT(tries) + 1] = "";

            for (size_t k = 0; k < COUNT(tries); k++) {
                const char *of = column ? tries[k].superior : tries[k].login;
                int64_t officer = officer_of(t, of), before = 0, after = 0;
                const char *stands = about_files[i].stands;
                const char *at = day_iso(&t->arena, (struct day){ day });

                day = day_add((struct day){ day }, 1).ymd;
                if (stands)
                    before = walk_id(t, stands, officer);
                if (!walk_taken(t, tries[k].login, about_files[i].table,
                                walk_filled(t, about_files[i].csv, of, officer, at)))
                    continue;
                if (stands)
                    after = walk_id(t, stands, officer);
                strncat(got, (char[]){ tries[k].letter, stands && after == before ? '~' : 0, 0 },
                        3);
            }
            if (strcmp(want, got)) {
                wrong++;
                print_message("#     table %s about %s: %s, expected %s\n", about_files[i].table,
                              column ? "who is above" : "oneself", got, want);
            }
        }
    assert_int_equal(wrong, 0);
}

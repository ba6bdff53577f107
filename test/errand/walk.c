/*
 * The walk: every errand, every tie, every kind of thing.
 *
 * A row without an expectation fails, so nobody adds a door without saying who may open it; and for
 * every kind of thing the ids that a list shows are the ids whose door opens.
 */
#include "town.h"

#include <stdio.h>

#include "app/app.h"
#include "base/clock.h"
#include "desk/inside.h"
#include "walk.h"

/* Who: Admin, Keeper (clerk), Coordinator, Executive, aUditor, S superior (chief of D1), h hana
 * herself, t taro her colleague, o chief of another division, j jiro there, l shiro in the local
 * office, 0 nobody. */
static const char *const logins[] = { "admin",   "clerk", "coordinator", "executive",
                                      "auditor", "chief", "hana",        "taro",
                                      "kacho2",  "jiro",  "shiro",       NULL };
static const char letters[] = "AKCEUShtojl0";

#define ALL "AKCEUShtojl"
#define PUBLIC ALL "0"

#include "walk-table.h"

static const char *
expected(const char *errand)
{
    for (size_t i = 0; i < COUNT(walk); i++)
        if (!strcmp(walk[i].errand, errand))
            return walk[i].who;
    return NULL;
}

/* A row of a table in question, so that {post}, {posting} … have somebody to be about. */
struct asking {
    struct work work;
    const char *sql;
    int64_t officer, ret;
};

static const struct fault *
ask_db(struct work *w, struct db *db)
{
    struct asking *a = (struct asking *)w;

    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, w->arena, a->sql, VALUES(I(a->officer)), 0, &a->ret);
}

int64_t
walk_id(struct town *t, const char *sql, int64_t officer)
{
    struct asking a = { .work = { .run = ask_db, .arena = &t->arena },
                        .sql = sql,
                        .officer = officer };

    assert_null(store_read_now(t->office.store, &a.work));
    return a.ret;
}

static const char *
subject(struct town *t, const struct errand *e, const char *name)
{
    static const struct {
        const char *name, *sql;
    } by[] = {
        { "post", "SELECT post FROM posting WHERE officer = $1" },
        { "posting", "SELECT id FROM posting WHERE officer = $1" },
        { "category", "SELECT id FROM category WHERE officer = $1" },
        { "superior", "SELECT s.id FROM post_superior s JOIN posting p ON p.post = s.post WHERE "
                      "p.officer = $1" },
        { "role", "SELECT id FROM role WHERE role = 'keeper' AND $1 > 0" },
        { "setting", "SELECT id FROM setting WHERE $1 > 0" },
        { "deputy", "SELECT id FROM deputy WHERE $1 > 0" },
        { "section", "SELECT id FROM section WHERE $1 > 0" },
        { "import", "SELECT id FROM import WHERE $1 > 0" },
        { "job", "SELECT id FROM job WHERE $1 > 0 AND kind = 'people.import'" },
        { "tap", "SELECT id FROM tap WHERE officer = $1" },
        { "opening", "SELECT id FROM opening WHERE officer = $1" },
        { "entry", "SELECT id FROM entry WHERE officer = $1" },
        { "absence", "SELECT id FROM absence WHERE officer = $1" },
        { "special", "SELECT id FROM special_work WHERE officer = $1" },
        { "hours", "SELECT id FROM allotment WHERE officer = $1" },
        { "order", "SELECT id FROM overtime_order WHERE officer = $1" },
    };

    if (!strcmp(name, "person"))
        return arena_text(&t->arena, "%lld", (long long)t->hana);
    if (!strcmp(name, "unit") || !strcmp(name, "team") || !strcmp(name, "board") ||
        !strcmp(name, "total"))
        return arena_text(&t->arena, "%lld", (long long)t->unit_d1);
    for (size_t i = 0; i < COUNT(by); i++)
        if (!strcmp(name, by[i].name)) {
            int64_t id = walk_id(t, by[i].sql, t->hana);
            if (!id)
                fail_msg("%s: no %s to try it on", e->name, name);
            return arena_text(&t->arena, "%lld", (long long)id);
        }
    for (const struct field *f = e->fields; f && f->name; f++)
        if (!strcmp(f->name, name))
            return f->kind == DAY      ? "2020-07-15"
                   : f->kind == MONTH  ? "2020-07"
                   : f->kind == CHOICE ? f->choices[0]
                   : f->kind == NUMBER ? "1"
                   : f->kind == WEEK   ? "2020-W29"
                   : f->least == 64
                       ? "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                       : "x";
    fail_msg("%s: what is {%s}?", e->name, name);
    return "";
}

static const char *
path_of(struct town *t, const struct errand *e)
{
    struct text path = { .arena = &t->arena };

    for (const char *s = e->path; *s;) {
        if (*s != '{') {
            text_char(&path, *s++);
            continue;
        }
        const char *end = strchr(s, '}');
        text_add(&path, subject(t, e, arena_copy(&t->arena, s + 1, (size_t)(end - s - 1))));
        s = end + 1;
    }
    return text_done(&path);
}

/* Did the door open?  What came after it (a missing field, a row that may not be ended) is no
 * matter. */
static bool
opened(const struct answer *a)
{
    if (a->status == 500 || a->status == 0)
        fail_msg("status %d: %s", a->status, a->body);
    return a->status != 401 && a->status != 403 && a->status != 404;
}

/* A POST's door alone: some of them would end the very thing that the next one is to be tried on.
 */
struct knocking {
    struct work work;
    struct town *t;
    const struct errand *errand;
    const char *login;
    int64_t id;
    bool open;
};

static const struct fault *
knock_door(struct work *w, struct db *db)
{
    struct knocking *k = (struct knocking *)w;
    const struct sight *door = &k->errand->door;
    struct moment now = clock_now();
    const struct route route = { .errand = k->errand };
    struct look q = { .desk = k->t->office.desk,
                      .db = db,
                      .arena = w->arena,
                      .route = &route,
                      .now = now,
                      .today = moment_day(now) };
    struct seen seen;
    int64_t officer = 0;

    db_right(db, RIGHT_FACT, NULL);
    if (k->login)
        TRY(db_int(db, w->arena, "SELECT officer FROM fact_person WHERE login = $1",
                   VALUES(T(k->login)), 0, &officer));
    q.viewer = officer;
    k->open = false;
    if (!door->thing) {
        k->open = officer || door->tie & TIE_PUBLIC;
        return NULL;
    }
    const struct fault *f = door_open(&q, door, k->id ? k->id : officer, &seen);
    k->open = !f;
    return f && f->kind != FAULT_ABSENT ? f : NULL;
}

static bool
knock(struct town *t, const struct errand *e, const char *login, const char *path)
{
    struct knocking k = {
        .work = { .run = knock_door, .arena = &t->arena }, .t = t, .errand = e, .login = login
    };
    const char *at =
        e->door.thing ? strstr(e->path, arena_text(&t->arena, "{%s}", e->door.thing->name)) : NULL;

    if (at) { /* no {name} comes before the door's own */
        const char *from = path + (at - e->path);
        assert_true(text_number(arena_copy(&t->arena, from, strspn(from, "0123456789")), &k.id));
    }
    assert_null(store_read_now(t->office.store, &k.work));
    return k.open;
}

static void
prepare(struct town *t)
{
    struct answer a = town_post(t, "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}");
    if (a.status >= 300)
        fail_msg("tap: %d %s", a.status, a.body);
    const char *person = arena_text(&t->arena, "/people/%lld/categories/new", (long long)t->hana);
    const char *unit = arena_text(&t->arena, "/units/%lld", (long long)t->unit_d1);

    a = town_post(t, "clerk", person, "{\"category\":\"care_staff\",\"from\":\"2020-04-01\"}");
    assert_true(a.status < 300);
    a = town_post(t, "clerk", arena_text(&t->arena, "%s/settings/new", unit),
                  "{\"setting\":\"allotment.start\",\"value\":\"08:45\",\"from\":\"2020-04-01\"}");
    if (a.status >= 300)
        fail_msg("setting: %d %s", a.status, a.body);
    a = town_post(t, "admin", arena_text(&t->arena, "%s/section", unit),
                  "{\"section\":\"hetero\",\"from\":\"2020-04-01\"}");
    if (a.status >= 300)
        fail_msg("section: %d %s", a.status, a.body);
    int64_t post = walk_id(t, "SELECT post FROM posting WHERE officer = $1", t->hana);
    a = town_post(t, "admin", arena_text(&t->arena, "/posts/%lld/deputies/new", (long long)post),
                  "{\"number\":\"taro\",\"turn\":\"1\",\"from\":\"2020-04-01\"}");
    if (a.status >= 300)
        fail_msg("deputy: %d %s", a.status, a.body);
    static const char csv[] = "職員番号,氏名\n777,山田 七\n";
    a = town_upload(t, "admin", "/import/officers", "{\"mode\":\"try\"}", "file", "o.csv", csv,
                    sizeof csv - 1);
    if (a.status >= 300)
        fail_msg("import: %d %s", a.status, a.body);
    static const char orders[] = "person,day,start,end,by\nhana,2020-07-15,17:15,20:00,chief\n";
    a = town_upload(t, "clerk", "/import/orders", "{\"mode\":\"apply\"}", "file", "p.csv", orders,
                    sizeof orders - 1);
    assert_string_equal(town_job(t, "clerk", a), "done");
    a = town_post(
        t, "chief", arena_text(&t->arena, "/people/%lld/orders/new", (long long)t->hana),
        "{\"day\":\"2020-07-14\",\"start\":\"17:15\",\"end\":\"18:00\",\"by\":\"chief\"}");
    if (a.status >= 300)
        fail_msg("order: %d %s", a.status, a.body);
    a = town_post(t, "chief",
                  arena_text(&t->arena, "/people/%lld/absences/new", (long long)t->hana),
                  "{\"kind\":\"annual\",\"from\":\"2020-07-13\"}");
    if (a.status >= 300)
        fail_msg("absence: %d %s", a.status, a.body);
    a = town_post(t, "chief", arena_text(&t->arena, "/people/%lld/hours/new", (long long)t->hana),
                  "{\"laid\":\"zero\",\"from\":\"2020-07-10\"}");
    if (a.status >= 300)
        fail_msg("hours: %d %s", a.status, a.body);
    a = town_post(t, "chief", arena_text(&t->arena, "/people/%lld/special/new", (long long)t->hana),
                  "{\"month\":\"2020-07\",\"reason\":\"大規模災害への対処\"}");
    if (a.status >= 300)
        fail_msg("special: %d %s", a.status, a.body);
    static const char opening[] =
        "person,kind,month,from,overtime,days,granted,carried\nhana,,2026-04,,600,,,\n"
        "hana,annual,,2026-05-01,,20,20,8\nhana,sick,,2026-05-11,,3,,\n";
    a = town_upload(t, "clerk", "/import/opening", "{\"mode\":\"apply\"}", "file", "p.csv", opening,
                    sizeof opening - 1);
    assert_string_equal(town_job(t, "clerk", a), "done");
}

static void
every_door_opens_to_whom_it_should(void **state)
{
    struct town *t = TOWN(state);
    size_t n, wrong = 0;
    const struct errand *const *errands = desk_errands(t->office.desk, &n);

    prepare(t);
    for (size_t i = 0; i < n; i++) {
        const struct errand *e = errands[i];
        const char *want = expected(e->name);
        char got[COUNT(letters) + 1] = "";

        if (e->traits & OPEN_FORM || !strcmp(e->name, "session.close"))
            continue; /* signing in and out is tried by itself */
        const char *path = path_of(t, e);
        for (size_t l = 0; l < COUNT(logins); l++) {
            bool open;
            if (e->verb == GET) {
                struct answer a = town_get(t, logins[l], path);
                open = opened(&a);
            } else {
                open = knock(t, e, logins[l], path);
            }
            if (open)
                strncat(got, (char[]){ letters[l], 0 }, 2);
        }
        if (!want || strcmp(want, got)) {
            wrong++;
            print_message("#     { \"%s\", \"%s\" },  /* expected %s, %s %s */\n", e->name, got,
                          want ? want : "nothing", e->verb == GET ? "GET" : "POST", path);
        }
    }
    assert_int_equal(wrong, 0);
}

/* ---- lists and doors
 * ------------------------------------------------------------------------------- */

enum { IDS_MOST = 4000 };

struct listing {
    struct work work;
    struct town *t;
    const struct thing *thing, *folded;
    int64_t viewer;
    int64_t ids[IDS_MOST], all[IDS_MOST];
    size_t n, all_n, open_n;
    int64_t shut; /* an id that the list shows and whose door is shut, or the other way round */
};

static const struct fault *
list_and_knock(struct work *w, struct db *db)
{
    struct listing *l = (struct listing *)w;
    unsigned any = ~0u & ~(unsigned)(TIE_SIGNED_IN | TIE_PUBLIC);
    const struct sight sees[] = { { l->thing, any }, { 0 } };
    const struct errand row = { .name = "walk", .sees = sees };
    const struct route route = { .errand = &row };
    struct look q = { .desk = l->t->office.desk,
                      .db = db,
                      .arena = w->arena,
                      .route = &route,
                      .viewer = l->viewer,
                      .today = { 20201015 },
                      .now = moment_at((struct day){ 20201015 }, 720),
                      .lang = "ja" };
    struct seen seen;

    l->n = 0;
    struct rows *r = seen_rows(&q, l->thing, "ORDER BY id LIMIT 4000", NULL);
    while (rows_next(r, &seen))
        l->ids[l->n++] = seen.id;
    TRY(rows_fault(r));
    l->shut = 0;
    l->open_n = 0;
    for (size_t i = 0; i < l->all_n; i++) {
        bool listed = false;
        for (size_t j = 0; j < l->n && !listed; j++)
            listed = l->ids[j] == l->all[i];
        const struct fault *f = door_open(&q, &sees[0], l->all[i], &seen);
        if (f && f->kind == FAULT_OURS)
            return f;
        l->open_n += !f;
        if (listed != !f)
            l->shut = l->all[i];
    }
    return NULL;
}

/* What an officer sees of their own without folding is what they see with it. */
static const struct fault *
own_twice(struct work *w, struct db *db)
{
    struct listing *l = (struct listing *)w;
    const struct sight sees[] = { { l->thing, TIE_SELF }, { 0 } };
    const struct errand row = { .name = "walk", .sees = sees };
    const struct route route = { .errand = &row };
    const struct sight sees_folded[] = { { l->folded, TIE_SELF }, { 0 } };
    const struct errand row_folded = { .name = "walk", .sees = sees_folded };
    const struct route route_folded = { .errand = &row_folded };
    struct look q = { .desk = l->t->office.desk,
                      .db = db,
                      .arena = w->arena,
                      .route = &route,
                      .viewer = l->viewer,
                      .today = { 20201015 },
                      .now = moment_at((struct day){ 20201015 }, 720),
                      .lang = "ja" };
    struct seen seen;

    l->n = l->all_n = 0;
    struct rows *r = seen_rows(&q, l->thing, "ORDER BY id LIMIT 4000", NULL);
    while (rows_next(r, &seen))
        l->ids[l->n++] = seen.id;
    TRY(rows_fault(r));
    q.route = &route_folded;
    r = seen_rows(&q, l->folded, "ORDER BY id LIMIT 4000", NULL);
    while (rows_next(r, NULL))
        l->all[l->all_n++] = row_int_at(r, 0);
    return rows_fault(r);
}

/* Two weeks that several people worked, each a day a row. */
static void
work_on(struct town *t)
{
    static const char *const who[] = { "hana", "taro", "jiro", "chief" };

    for (int32_t day = 20201005; day <= 20201014; day++)
        for (size_t i = 0; i < COUNT(who); i++) {
            t->now = moment_at((struct day){ day }, CLOCK(8, 25));
            town_post(t, who[i], "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}");
            t->now = moment_at((struct day){ day }, CLOCK(19, 40));
            town_post(t, who[i], "/me/clock", "{\"act\":\"out\"}");
        }
}

static void
own_rows_need_no_folding(void **state)
{
    struct town *t = TOWN(state);
    const int64_t viewers[] = { t->admin, t->clerk, t->chief, t->hana, t->taro, t->jiro, t->shiro };
    struct listing *l = calloc(1, sizeof *l);
    size_t rows = 0;

    prepare(t);
    work_on(t);
    for (size_t f = 0; app_folders[f]; f++)
        for (size_t k = 0; app_folders[f]->things && app_folders[f]->things[k]; k++) {
            const struct thing *thing = app_folders[f]->things[k];
            struct thing *folded = arena_take(&t->arena, sizeof *folded);

            *folded = *thing;
            folded->own_once = false;
            for (size_t v = 0; v < COUNT(viewers) && thing->own_once; v++) {
                *l = (struct listing){ .work = { .run = own_twice, .arena = &t->arena },
                                       .t = t,
                                       .thing = thing,
                                       .folded = folded,
                                       .viewer = viewers[v] };
                assert_null(store_read_now(t->office.store, &l->work));
                if (l->n != l->all_n || memcmp(l->ids, l->all, l->n * sizeof *l->ids) != 0)
                    fail_msg("%s: %zu rows are %zu when folded", thing->name, l->n, l->all_n);
                rows += l->n;
            }
        }
    tell("%zu rows", rows);
    assert_true(rows > 40);
    free(l);
}

static void
lists_show_what_doors_open(void **state)
{
    struct town *t = TOWN(state);
    const int64_t viewers[] = { t->admin,   t->clerk, t->coordinator, t->executive,
                                t->auditor, t->chief, t->hana,        t->taro,
                                t->kacho2,  t->jiro,  t->shiro,       0 };
    struct listing *l = calloc(1, sizeof *l);
    size_t things = 0, listed = 0;

    prepare(t);
    for (size_t f = 0; app_folders[f]; f++)
        for (size_t k = 0; app_folders[f]->things && app_folders[f]->things[k]; k++) {
            *l = (struct listing){ .work = { .run = list_and_knock, .arena = &t->arena },
                                   .t = t,
                                   .thing = app_folders[f]->things[k] };
            things++;
            /* First round: what anybody sees at all.  Second: everybody knocks at every door. */
            for (size_t v = 0; v < COUNT(viewers); v++) {
                l->viewer = viewers[v];
                const struct fault *why = store_read_now(t->office.store, &l->work);
                if (why)
                    fail_msg("%s: %s %s", l->thing->name, why->key, why->seen ? why->seen : "");
                for (size_t i = 0; i < l->n; i++) {
                    bool had = false;
                    for (size_t j = 0; j < l->all_n && !had; j++)
                        had = l->all[j] == l->ids[i];
                    if (!had && l->all_n < IDS_MOST)
                        l->all[l->all_n++] = l->ids[i];
                }
            }
            for (size_t v = 0; v < COUNT(viewers); v++) {
                l->viewer = viewers[v];
                assert_null(store_read_now(t->office.store, &l->work));
                if (l->shut || l->open_n != l->n)
                    fail_msg("%s as %s: list and door differ at %lld", l->thing->name,
                             logins[v] ? logins[v] : "nobody", (long long)l->shut);
                if (!viewers[v] && l->n)
                    fail_msg("nobody sees %zu of %s", l->n, l->thing->name);
                listed += l->n;
            }
        }
    tell("%zu kinds of things, %zu doors knocked at", things, listed);
    assert_true(things >= 10 && listed > 100);
    free(l);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(every_door_opens_to_whom_it_should),
        TOWN_BOTH(own_rows_need_no_folding),
        TOWN_BOTH(lists_show_what_doors_open),
        cmocka_unit_test_setup_teardown(every_write_says_whom_it_is_about, town_sqlite, town_end),
        TOWN_BOTH(nobody_decides_for_themselves_or_for_who_is_above),
        TOWN_BOTH(a_file_decides_no_more_than_a_form),
        TOWN_BOTH(a_file_reaches_whom_the_door_reaches),
        TOWN_BOTH(a_file_reaches_the_units_of_today),
        TOWN_BOTH(a_file_says_whom_it_may_not_touch),
        TOWN_BOTH(a_number_is_not_used_again_unasked),
    };

    return cmocka_run_group_tests_name("walk", tests, NULL, NULL);
}

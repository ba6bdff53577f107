/* Which pages are there, for whom? */
#include "faces.h"

#include <stdio.h>

#include "deed.h"

enum { IDS_MOST = 400, PATH_MOST = 300 };

struct listing {
    struct work work;
    const char *sql;
    int64_t officer;
    int64_t id[IDS_MOST];
    int n;
};

static const struct fault *
list(struct work *w, struct db *db)
{
    struct listing *l = (struct listing *)w;

    db_right(db, RIGHT_STORE, NULL);
    l->n = 0;
    struct rows *r = db_rows(db, w->arena, l->sql, VALUES(I(l->officer)));
    while (db_next(r) && l->n < IDS_MOST)
        l->id[l->n++] = row_int_at(r, 0);
    db_close(r);
    return rows_fault(r);
}

#define STANDING(table) "SELECT id FROM " table " WHERE ended_seq IS NULL AND $1 >= 0 ORDER BY id"

static const struct {
    const char *name, *sql; /* $1: the person before it in the path, or the viewer */
} ids[] = {
    { "person", "SELECT officer FROM person WHERE ended_seq IS NULL AND $1 >= 0 ORDER BY officer" },
    { "unit", "SELECT id FROM unit WHERE $1 >= 0 ORDER BY id" },
    { "team", "SELECT id FROM unit WHERE $1 >= 0 ORDER BY id" },
    { "total", "SELECT id FROM unit WHERE $1 >= 0 ORDER BY id" },
    { "board", "SELECT id FROM unit WHERE $1 >= 0 ORDER BY id" },
    { "post", STANDING("post") },
    { "superior", STANDING("post_superior") },
    { "posting", STANDING("posting") },
    { "category", STANDING("category") },
    { "section", STANDING("section") },
    { "role", STANDING("role") },
    { "setting", STANDING("setting") },
    { "deputy", STANDING("deputy") },
    { "import", "SELECT id FROM import WHERE $1 >= 0 ORDER BY id" },
    { "job", "SELECT id FROM job WHERE $1 >= 0 ORDER BY id" },
    { "tap", "SELECT id FROM tap WHERE officer = $1 AND reason IS NOT NULL ORDER BY id" },
    { "order", STANDING("overtime_order") },
    { "absence", STANDING("absence") },
    { "special", STANDING("special_work") },
    { "hours", STANDING("allotment") },
    { "entry", "SELECT id FROM entry WHERE $1 >= 0 ORDER BY id" },
    { "opening", "SELECT id FROM opening WHERE officer = $1 AND ended_seq IS NULL ORDER BY id" },
};

struct walker {
    struct town *t;
    const char *login;
    const struct errand *errand;
    const struct faces *want;
    face_fn *each;
    void *context;
    int pages;
};

static void
open_page(struct walker *w, const char *path)
{
    struct answer a = w->want->html ? town_page_in(w->t, w->login, path, w->want->lang)
                                    : town_get(w->t, w->login, path);

    if (a.status == 401 || a.status == 403 || a.status == 404)
        return;
    w->pages++;
    w->each(w->context, w->t, path, a);
}

static void fill(struct walker *, char *path, size_t size, const char *rest, int64_t person);

/* The value in place of a {name}, and on. */
static void
put(struct walker *w, const char *path, size_t size, const char *value, const char *rest,
    int64_t person)
{
    char longer[PATH_MOST];
    int n = snprintf(longer, sizeof longer, "%.*s%s", (int)size, path, value);

    assert_true(n > 0 && n < PATH_MOST);
    fill(w, longer, (size_t)n, rest, person);
}

static bool
wanted(struct walker *w, int64_t officer)
{
    for (const char *const *login = w->want->about; login && *login; login++)
        if (deed_number(w->t, "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL",
                        *login) == officer)
            return true;
    return !w->want->about;
}

static void
fill_ids(struct walker *w, const char *sql, const char *path, size_t size, const char *rest,
         int64_t person, bool people)
{
    struct listing *l = calloc(1, sizeof *l);

    *l = (struct listing){ .work = { .run = list, .arena = &w->t->arena },
                           .sql = sql,
                           .officer = person };
    assert_null(store_read_now(w->t->office.store, &l->work));
    for (int i = 0; i < l->n && (people || !w->want->most || i < w->want->most); i++) {
        char value[24];
        snprintf(value, sizeof value, "%lld", (long long)l->id[i]);
        if (!people || wanted(w, l->id[i]))
            put(w, path, size, value, rest, people ? l->id[i] : person);
    }
    free(l);
}

static void
fill_texts(struct walker *w, const char *const *text, const char *path, size_t size,
           const char *rest, int64_t person)
{
    for (; text && *text; text++)
        put(w, path, size, *text, rest, person);
}

static void
fill_field(struct walker *w, const char *name, const char *path, size_t size, const char *rest,
           int64_t person)
{
    for (const struct field *f = w->errand->fields; f && f->name; f++) {
        if (strcmp(f->name, name) != 0)
            continue;
        if (f->kind == DAY)
            fill_texts(w, w->want->days, path, size, rest, person);
        else if (f->kind == MONTH)
            fill_texts(w, w->want->months, path, size, rest, person);
        else if (f->kind == WEEK)
            fill_texts(w, w->want->weeks, path, size, rest, person);
        else if (f->kind == CHOICE)
            fill_texts(w, f->choices, path, size, rest, person);
        else if (f->least != 64) /* the token of a first sign-in is nobody's page */
            fail_msg("%s: what is {%s}?", w->errand->name, name);
        return;
    }
    fail_msg("%s: what is {%s}?", w->errand->name, name);
}

static void
fill(struct walker *w, char *path, size_t size, const char *rest, int64_t person)
{
    size_t plain = strcspn(rest, "{");
    char name[40];

    assert_true(size + plain < PATH_MOST);
    memcpy(path + size, rest, plain);
    path[size += plain] = '\0';
    rest += plain;
    if (!*rest) {
        open_page(w, path);
        return;
    }
    snprintf(name, sizeof name, "%.*s", (int)strcspn(rest + 1, "}"), rest + 1);
    rest = strchr(rest, '}') + 1;
    for (size_t i = 0; i < COUNT(ids); i++)
        if (!strcmp(ids[i].name, name)) {
            fill_ids(w, ids[i].sql, path, size, rest, person, !strcmp(name, "person"));
            return;
        }
    fill_field(w, name, path, size, rest, person);
}

int
faces_of(struct town *t, const char *login, const struct faces *want, face_fn *each, void *context)
{
    size_t n;
    const struct errand *const *errands = desk_errands(t->office.desk, &n);
    struct walker w = { .t = t, .login = login, .want = want, .each = each, .context = context };
    int64_t self =
        deed_number(t, "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL", login);

    for (size_t i = 0; i < n; i++) {
        char path[PATH_MOST] = "";

        if (errands[i]->verb != GET || !strcmp(errands[i]->name, "time.board.live"))
            continue; /* a stream has no end */
        w.errand = errands[i];
        fill(&w, path, 0, errands[i]->path, self);
    }
    return w.pages;
}

/* How does a table of deeds become an office that was lived in? */
#include "deed.h"

#include <stdio.h>

#include "steady.h"
#include "store/job.h"

struct asking {
    struct work work;
    const char *sql, *name;
    int64_t ret;
};

static const struct fault *
ask(struct work *w, struct db *db)
{
    struct asking *a = (struct asking *)w;

    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, w->arena, a->sql, a->name ? VALUES(T(a->name)) : NULL, 0, &a->ret);
}

int64_t
deed_number(struct town *t, const char *sql, const char *name)
{
    struct asking a = { .work = { .run = ask, .arena = &t->arena }, .sql = sql, .name = name };
    const struct fault *f = store_read_now(t->office.store, &a.work);

    if (f)
        fail_msg("%s: %s %s", sql, f->key, f->seen ? f->seen : "");
    return a.ret;
}

/* The latest one: by line of the journal, since ids do not grow with time on PostgreSQL. */
#define LATEST " ORDER BY x.seq DESC, x.id DESC LIMIT 1"
#define OF(table, more)                                                                            \
    "SELECT x.id FROM " table " x JOIN person n ON n.officer = x.officer AND n.ended_seq IS NULL"  \
    " WHERE n.login || '.' || " more LATEST
#define OF_UNIT(table, more)                                                                       \
    "SELECT x.id FROM " table " x JOIN unit n ON n.id = x.unit"                                    \
    " WHERE x.ended_seq IS NULL AND n.code || '.' || " more LATEST
#define OF_POST(table)                                                                             \
    "SELECT x.id FROM " table " x JOIN post p ON p.id = x.post JOIN unit u ON u.id = p.unit"       \
    " WHERE x.ended_seq IS NULL AND u.code || '.' || p.name = $1" LATEST

static const struct {
    const char *kind, *sql;
} ids[] = {
    { "person", "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL" },
    { "unit", "SELECT id FROM unit WHERE code = $1" },
    { "post", OF_UNIT("post", "x.name = $1") },
    { "superior", OF_POST("post_superior") },
    { "deputy", OF_POST("deputy") },
    { "setting", OF_UNIT("setting", "x.key = $1") },
    { "role", OF("role", "x.role = $1 AND x.ended_seq IS NULL") },
    { "category", OF("category", "x.category = $1 AND x.ended_seq IS NULL") },
    { "posting", OF("posting", "x.kind = $1 AND x.ended_seq IS NULL") },
    { "tap", OF("tap", "CAST(x.day AS TEXT) || '.' || x.kind = $1") },
    { "entry", OF("entry", "CAST(x.day_from AS TEXT) = $1 AND x.ended_seq IS NULL") },
    { "notice", OF("notice", "x.matter = $1") },
    { "opening", OF("opening", "x.kind = $1 AND x.ended_seq IS NULL") },
    { "version", "SELECT seq FROM person WHERE login = $1 AND ended_seq IS NULL" },
    { "place", "SELECT MAX(w.seq) FROM unit_place w JOIN unit u ON u.id = w.unit"
               " WHERE w.ended_seq IS NULL AND u.code = $1" },
};

const char *
deed_text(struct town *t, const char *text)
{
    struct text all = { .arena = &t->arena };

    for (const char *s = text; *s; s++) {
        const char *space = *s == '<' ? strchr(s, ' ') : NULL, *end = space ? strchr(s, '>') : NULL;
        size_t i = 0;

        if (!end || space > end) {
            text_char(&all, *s);
            continue;
        }
        while (i < COUNT(ids) && (strlen(ids[i].kind) != (size_t)(space - s - 1) ||
                                  strncmp(ids[i].kind, s + 1, (size_t)(space - s - 1)) != 0))
            i++;
        if (i == COUNT(ids))
            fail_msg("%s: what is %.40s?", text, s);
        const char *name = arena_copy(&t->arena, space + 1, (size_t)(end - space - 1));
        int64_t id = deed_number(t, ids[i].sql, name);
        if (!id)
            fail_msg("%s: there is no %s %s", text, ids[i].kind, name);
        text_addf(&all, "%lld", (long long)id);
        s = end;
    }
    return text_done(&all);
}

/* Whatever was begun comes to its end before anybody goes on. */
static void
jobs_end(struct town *t)
{
    struct job job;
    int64_t id;

    while ((id = deed_number(t,
                             "SELECT MIN(id) FROM job WHERE state < 2"
                             " AND due_us < 4000000000000000" /* 2096 */,
                             NULL)))
        assert_null(store_job_wait(t->office.store, &t->arena, id, &job));
}

static bool
takes_file(const char *path)
{
    return !strcmp(path, "/rules/releases") || !strncmp(path, "/import/", 8);
}

/* A table of people that could not be read is shown and not applied, and its job is done all the
 * same: its report says so. */
static void
whole(struct town *t, const struct deed *d, const char *job)
{
    int64_t id = deed_number(t, "SELECT id FROM import WHERE CAST(job AS TEXT) = $1", job);

    if (!id || d->ends)
        return;
    struct answer a = town_get(t, d->who, arena_text(&t->arena, "/imports/%lld", (long long)id));
    if (strcmp(said(a.doc, "stage"), "applied") != 0)
        fail_msg("%s: %s", d->path, a.body);
}

static void
done(struct town *t, const struct deed *d)
{
    const char *path = deed_text(t, d->path);
    const char *body = d->body ? deed_text(t, d->body) : "{}";
    struct answer a;

    if (takes_file(path))
        a = town_upload(t, d->who, path, "{\"mode\":\"apply\"}", "file", "office.csv", body,
                        strlen(body));
    else
        a = town_post(t, d->who, path, body);
    if (a.status >= 400)
        fail_msg("%s %s %s: %d %s", d->who, path, body, a.status, a.body);
    if (a.location && !strncmp(a.location, "/jobs/", 6)) {
        const char *state = town_job(t, d->who, a);
        if (strcmp(state, d->ends ? d->ends : "done") != 0)
            fail_msg("%s: %s %s %s: %s", state, d->who, path, town_get(t, d->who, a.location).body,
                     body);
        whole(t, d, a.location + 6);
    }
    jobs_end(t);
}

void
deeds_done(struct town *t, const struct deed *deed)
{
    for (const struct deed *d = deed; d->path; d++) {
        if (d->day) {
            t->now = moment_at((struct day){ d->day }, d->at);
            steady_now(t->now);
        }
        done(t, d);
    }
}

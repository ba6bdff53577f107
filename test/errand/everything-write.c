/*
 * Writes the office of everything, so that it can be served, looked at and kept:
 *
 *     everything-write DIR             an SQLite office; everybody's password is demo
 *     everything-write --keep PREFIX   PREFIX.sqlite.sql, PREFIX.postgres.sql: the databases as
 *                                      text, their heads in the first line; PREFIX.faces.tsv:
 *                                      what the office showed (test/kept/README.md)
 */
#include <stdio.h>

#include "everything.h"
#include "face_plain.h"
#include "faces.h"
#include "steady.h"
#include "store/journal.h"

static const char *place;
static bool keeps;

/* ---- what it showed -------------------------------------------------------------------------- */

struct writing {
    FILE *file;
    const struct face_names *names;
    const char *login;
};

static void
write_face(void *writing, struct town *t, const char *path, struct answer a)
{
    const struct writing *w = writing;

    /* The law and the API are long, the same for everybody, and have tests of their own. */
    if (a.status == 200 && a.doc && strncmp(path, "/openapi", 8) != 0 &&
        strncmp(path, "/rules/2", 8) != 0)
        fprintf(w->file, "%s\t%s\t%s\n", w->login, face_path(t, w->names, path),
                face_plain(t, w->names, a.doc, FACE_NO_LINKS));
}

static void
write_faces(struct town *t)
{
    static const char *const logins[] = { "hana",    "chief",     "clerk", "kacho3", "yuki",
                                          "auditor", "executive", "admin", NULL };
    static const char *const about[] = { "hana", "yuki", NULL };
    static const char *const days[] = { "2026-11-27", "2026-11-11", NULL };
    static const char *const months[] = { "2026-11", "2026-09", NULL };
    static const char *const weeks[] = { "2026-W48", NULL };
    const struct faces want = { .about = about, .days = days, .months = months, .weeks = weeks };
    struct writing w = { .names = face_names(t) };

    w.file = fopen(arena_text(&t->arena, "%s.faces.tsv", place), "w");
    assert_non_null(w.file);
    for (const char *const *login = logins; *login; login++) {
        w.login = *login;
        tell("%s: %d pages", *login, faces_of(t, *login, &want, write_face, &w));
    }
    assert_int_equal(fclose(w.file), 0);
}

/* ---- the database ---------------------------------------------------------------------------- */

struct heading {
    struct work work;
    struct head head;
};

static const struct fault *
ask_head(struct work *w, struct db *db)
{
    struct heading *h = (struct heading *)w;

    db_right(db, RIGHT_STORE, NULL);
    return journal_head(db, w->arena, &h->head);
}

static void
keep(struct town *t)
{
    struct heading h = { .work = { .run = ask_head, .arena = &t->arena } };
    bool postgres = strstr(t->where, "://");
    const char *file = arena_text(&t->arena, "%s.%s.sql", place, postgres ? "postgres" : "sqlite");

    assert_null(store_read_now(t->office.store, &h.work));
    if (!postgres)
        write_faces(t);
    town_stop(t);
    FILE *f = fopen(file, "w");
    assert_non_null(f);
    fprintf(f, "-- head %lld:%s\n", (long long)h.head.seal, h.head.hash);
    assert_int_equal(fclose(f), 0);
    /* \restrict is a command of psql alone; the text is for any reader of SQL. */
    const char *command =
        postgres ? arena_text(&t->arena,
                              "pg_dump --inserts --no-owner --no-privileges -d '%s'"
                              " | grep -v '^\\\\' >>'%s'",
                              t->where, file)
                 : arena_text(&t->arena, "sqlite3 '%s/tsutome.db' .dump >>'%s'", t->where, file);
    assert_int_equal(system(command), 0);
    town_start(t);
}

static void
write_everything(void **state)
{
    struct town *t = TOWN(state);

    if (keeps) {
        keep(t);
        return;
    }
    town_stop(t);
    assert_int_equal(
        system(arena_text(&t->arena, "mkdir -p '%s' && cp -a '%s/.' '%s'", place, t->where, place)),
        0);
    town_start(t);
}

int
main(int argc, char **argv)
{
    const struct CMUnitTest one[] = { { "write", write_everything, everything_sqlite, town_end,
                                        NULL } };
    const struct CMUnitTest both[] = { EVERYTHING_BOTH(write_everything) };

    keeps = argc == 3 && !strcmp(argv[1], "--keep");
    if (argc != 2 && !keeps) {
        fprintf(stderr, "everything-write DIR | --keep PREFIX\n");
        return 2;
    }
    place = argv[argc - 1];
    return keeps ? cmocka_run_group_tests(both, NULL, NULL)
                 : cmocka_run_group_tests(one, NULL, NULL);
}

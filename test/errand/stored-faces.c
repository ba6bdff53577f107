/*
 * Every page of two offices as every account is shown it, against what stands in test/faces
 * (test/faces/README.md):
 *
 *     stored-faces                 the test: both offices, compared
 *     stored-faces --write DIR     DIR/everything.tsv, DIR/demo.tsv: a digest a page
 *     stored-faces --text DIR      DIR/everything.txt, DIR/demo.txt: the pages themselves
 *
 * Both offices stand on a clock and dice that do not move (steady.h): the office of everything at
 * 2026-11-27 10:00, the demo ministry (--day 2026-11-27, --seed 1) at 14:40.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../store/room.h"
#include "app/demo/demo.h"
#include "base/log.h"
#include "cli/cli.h"
#include "everything.h"
#include "face_plain.h"
#include "faces.h"
#include "steady.h"

enum { TOLD_MOST = 40, STORED_MOST = 40000 };

static const char *folder; /* where to write; NULL: the test */
static bool texts;

struct stored {
    const char *line; /* "login\tpath\tdigest" */
    bool met;
};

struct reading {
    const struct face_names *names;
    const char *login;
    FILE *out;             /* NULL: to compare */
    struct stored *stored; /* sorted as they were written */
    size_t stored_n, at;
    bool first; /* of the accounts: what is the same for all is looked at once */
    int pages, differ;
};

static uint64_t
digest(const char *s) /* FNV-1a: to see that something moved, not who moved it */
{
    uint64_t h = 0xcbf29ce484222325u;

    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 0x100000001b3u;
    return h;
}

static void
tells(struct reading *r, const char *what, const char *line)
{
    if (++r->differ <= TOLD_MOST)
        tell("%s: %s", what, line);
}

/* The stored page of that account and path; they come in the same order, so mostly the next. */
static struct stored *
find(struct reading *r, const char *key)
{
    size_t n = strlen(key);

    for (size_t i = 0; i < r->stored_n; i++) {
        size_t at = (r->at + i) % r->stored_n;
        if (!r->stored[at].met && !strncmp(r->stored[at].line, key, n)) {
            r->at = at + 1;
            return &r->stored[at];
        }
    }
    return NULL;
}

static void
read_face(void *reading, struct town *t, const char *path, struct answer a)
{
    struct reading *r = reading;
    bool common = !strncmp(path, "/openapi", 8) || !strncmp(path, "/rules", 6);

    if (a.status != 200 || !a.doc || (common && !r->first))
        return;
    const char *key = arena_text(&t->arena, "%s\t%s\t", r->login, face_path(t, r->names, path));
    const char *plain = face_plain(t, r->names, a.doc, 0);
    const char *line = arena_text(&t->arena, "%s%016llx", key, (unsigned long long)digest(plain));

    r->pages++;
    if (r->out) {
        fprintf(r->out, texts ? "%s%s\n" : "%s\n", texts ? key : line, plain);
        return;
    }
    struct stored *was = find(r, key);
    if (!was)
        tells(r, "new", key);
    else if (was->met = true, strcmp(was->line, line) != 0)
        tells(r, "another", key);
}

static void
load(struct town *t, struct reading *r, const char *name)
{
    const char *path =
        arena_text(&t->arena, "%s/test/faces/%s.tsv", getenv("TSUTOME_SOURCE"), name);
    FILE *f = fopen(path, "r");
    char line[600];

    if (!f)
        fail_msg("%s is not there", path);
    r->stored = arena_array(&t->arena, STORED_MOST, sizeof *r->stored);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        assert_true(r->stored_n < STORED_MOST);
        r->stored[r->stored_n++] = (struct stored){ .line = arena_dup(&t->arena, line) };
    }
    fclose(f);
}

static void
faces(struct town *t, const char *name, const char *const *logins, const struct faces *want,
      int least)
{
    struct reading r = { .names = face_names(t), .first = true };

    if (folder) {
        r.out = fopen(arena_text(&t->arena, "%s/%s.%s", folder, name, texts ? "txt" : "tsv"), "w");
        assert_non_null(r.out);
    } else {
        load(t, &r, name);
    }
    for (; *logins; logins++, r.first = false) {
        r.login = *logins;
        faces_of(t, *logins, want, read_face, &r);
    }
    if (r.out) {
        assert_int_equal(fclose(r.out), 0);
    } else {
        for (size_t i = 0; i < r.stored_n; i++)
            if (!r.stored[i].met)
                tells(&r, "gone", r.stored[i].line);
        if (r.differ)
            tell("%d of %d pages differ; test/faces/README.md says what to do", r.differ, r.pages);
    }
    tell("%s: %d pages", name, r.pages);
    assert_true(r.pages > least);
    assert_int_equal(r.differ, 0);
}

static const char *const days[] = { "2026-11-27", "2026-11-11", NULL };
static const char *const months[] = { "2026-11", "2026-09", NULL };
static const char *const weeks[] = { "2026-W48", NULL };

static void
the_office_of_everything_shows_what_is_stored(void **state)
{
    static const char *const about[] = { "hana", "yuki", NULL };
    const struct faces want = { .about = about, .days = days, .months = months, .weeks = weeks };

    faces(TOWN(state), "everything", everything_logins, &want, 1500);
}

/* ---- the demo ---------------------------------------------------------------------------------
 */

static int
demo_made(void **state)
{
    struct town *t = calloc(1, sizeof *t);
    char *argv[] = { "demo", t->where, "--day", "2026-11-27", "--seed", "1", NULL };
    int out = dup(1);

    steady_begin();
    log_quiet(1);
    t->now = moment_at((struct day){ 20261127 }, CLOCK(14, 40));
    steady_now(t->now);
    strcpy(t->where, "/tmp/tsutome-faces-XXXXXX");
    if (!mkdtemp(t->where) || rmdir(t->where))
        return -1;
    fflush(stdout);
    if (dup2(2, 1) < 0) /* what the command says is no line of TAP */
        return -1;
    int rc = cli_demo(6, argv);
    fflush(stdout);
    dup2(out, 1);
    close(out);
    if (rc)
        return -1;
    town_start(t);
    *state = t;
    return 0;
}

static void
the_demo_shows_what_is_stored(void **state)
{
    static const char *const about[] = { "officer", "chief", NULL };
    const struct faces want = {
        .about = about, .days = days, .months = months, .weeks = weeks, .most = 4
    };

    faces(*state, "demo", demo_accounts, &want, 300);
}

int
main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        { "the_office_of_everything_shows_what_is_stored",
          the_office_of_everything_shows_what_is_stored, everything_sqlite, town_end, NULL },
        { "the_demo_shows_what_is_stored", the_demo_shows_what_is_stored, demo_made, town_end,
          NULL },
    };

    texts = argc == 3 && !strcmp(argv[1], "--text");
    if (argc == 3 && (texts || !strcmp(argv[1], "--write")))
        folder = argv[2];
    else if (argc != 1) {
        fprintf(stderr, "stored-faces [--write DIR | --text DIR]\n");
        return 2;
    }
    return cmocka_run_group_tests_name("stored-faces", tests, NULL, NULL);
}

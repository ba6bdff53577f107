/*
 * tsutome demo: a ministry to look around in.
 *
 * It is made beside its place and moved there when it is whole, so that a folder that is there is
 * a ministry that can be served.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/demo/demo.h"
#include "app/people/people.h"
#include "app/time/time.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"
#include "cli/office.h"
#include "cli/tell.h"

/* When the day is not today, its people stand in the middle of their afternoon. */
#define AFTERNOON CLOCK(14, 40)
enum { EARLIEST = 20200101, LATEST = 20991231 };

/* The shipped law reaches back to the ceilings of April 2019, and three months are lived before. */
static int
day_of_demo(const char *said, struct moment now, struct day *day, struct moment *at)
{
    *day = moment_day(now);
    *at = now;
    if (!said)
        return 0;
    if (!day_parse(said, day))
        return cli_wrong("demo", "--day %s is not a day (2026-11-20)", said);
    if (day->ymd < EARLIEST || day->ymd > LATEST)
        return cli_wrong("demo", "--day %s: from 2020-01-01 to 2099-12-31", said);
    if (day->ymd != moment_day(now).ymd)
        *at = moment_at(*day, AFTERNOON);
    return 0;
}

/* Takes away what an earlier try left half done.  Only files of ours stand in such a folder. */
static void
sweep(struct arena *a, const char *folder)
{
    DIR *d = opendir(folder);

    for (struct dirent *e; d && (e = readdir(d));)
        if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
            unlink(arena_text(a, "%s/%s", folder, e->d_name));
    if (d)
        closedir(d);
    rmdir(folder);
}

static const struct fault *
make(struct arena *a, struct office *office, struct demo *d)
{
    bool terminal = isatty(STDERR_FILENO);
    struct arena desk = { 0 };
    const struct fault *f =
        office_write(office, &desk, &people_folder, "demo.people", demo_people, d);

    while (!f && d->lived < d->officers) {
        arena_clear(&desk);
        if (terminal)
            fprintf(stderr, "\r%s %3d/%d", d->unit[0].name, d->lived, d->officers);
        f = office_write(office, &desk, &time_folder, "demo.lives", demo_lives, d);
        if (!f)
            d->lived += demo_slice(d);
    }
    if (terminal)
        fputs("\r\033[K", stderr);
    if (f)
        f = fault(a, f->kind, f->key, arena_dup(a, f->field), arena_dup(a, f->seen));
    arena_clear(&desk);
    return f;
}

static int
make_in(struct arena *a, const char *where, struct day day, struct moment now, int64_t seed)
{
    struct office office;
    const struct fault *f = office_open(
        a, &(struct office_options){ .where = where, .readers = 1, .may_create = true }, &office);

    if (f)
        return tell_fault("demo", where, f);
    int64_t begun = clock_ticks();
    struct demo *d = demo_plan(a, office.law, day, now, (uint64_t)seed);
    f = make(a, &office, d);
    if (f)
        tell_fault("demo", where, f);
    else
        printf("%s: %d officers, %s to %s, made in %.1f s\n", d->unit[0].name, d->officers,
               day_iso(a, d->first), day_iso(a, d->day),
               (double)(clock_ticks() - begun) / 1000000.0);
    office_close(&office);
    return f ? 1 : 0;
}

/* True where nothing stands in the way. */
static bool
free_place(struct arena *a, const char *where)
{
    struct stat s;

    if (stat(where, &s))
        return true;
    if (!S_ISDIR(s.st_mode))
        cli_wrong("demo", "%s is a file, not a folder", where);
    else if (!stat(arena_text(a, "%s/tsutome.db", where), &s))
        tell_fault("demo", where, fault(a, FAULT_STALE, "init.exists", NULL, NULL));
    else if (rmdir(where))
        cli_wrong("demo", "%s is not empty", where);
    else
        return true;
    return false;
}

int
cli_demo(int argc, char **argv)
{
    const char *said_day = NULL, *said_seed = "1";
    const struct option_of options[] = { { "--day", &said_day, NULL },
                                         { "--seed", &said_seed, NULL },
                                         { 0 } };
    struct arena a = { 0 };
    struct day day;
    struct moment now;
    int64_t seed;

    log_quiet(1);
    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc != 2)
        return cli_wrong("demo", argc < 2 ? "where?  tsutome demo DIR" : "one folder, not several");
    if (day_of_demo(said_day, clock_now(), &day, &now))
        return 2;
    if (!text_number(said_seed, &seed) || seed < 0)
        return cli_wrong("demo", "--seed %s is not a number", said_seed);

    char *where = arena_dup(&a, argv[1]);
    for (size_t n = strlen(where); n > 1 && where[n - 1] == '/'; n--)
        where[n - 1] = '\0';
    if (strstr(where, "://")) {
        int rc = make_in(&a, where, day, now, seed);
        arena_clear(&a);
        return rc;
    }
    const char *making = arena_text(&a, "%s.making", where);
    int rc = 1;
    if (free_place(&a, where)) {
        sweep(&a, making);
        rc = make_in(&a, making, day, now, seed);
        if (!rc && rename(making, where)) {
            fprintf(stderr, "tsutome demo: %s: %s\n", where, strerror(errno));
            rc = 1;
        }
        if (rc)
            sweep(&a, making);
    }
    arena_clear(&a);
    return rc;
}

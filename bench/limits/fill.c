/*
 * How long until the server's cube is whole?  A generated office, filled from SQLite and from a
 * snapshot.
 *
 *     bench-limits FOLDER [OFFICERS]         300,000 without a number; some 1.2 GB in FOLDER
 *
 * The rows of a year (a month's total each, seventeen months an officer, with their days) are
 * written straight into the database of an empty office by arithmetic; then the office is opened as
 * `serve` opens it, and the page of the whole ministry is asked for while the cube is filled, when
 * it is whole, and after a tap.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "app/people/people.h"
#include "app/time/time.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/office.h"
#include "desk/clockwork.h"

enum { UNITS = 2000, MONTHS = 17, FIRST_ID = 10000000 };

static const struct day first = { 20251101 }, last_day = { 20270331 };

static void
fail(const char *what)
{
    fprintf(stderr, "bench-limits: %s\n", what);
    exit(1);
}

static double
seconds_since(int64_t began)
{
    return (double)(clock_ticks() - began) / 1e6;
}

/* What this process has used of the processor: beside other work, the clock says little. */
static double
processor(void)
{
    struct rusage u;

    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
           (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* ---- an empty office ---------------------------------------------------------------------------
 */

struct founding {
    struct people_founded ids;
};

static const struct fault *
found(struct act *a, void *context)
{
    struct founding *f = context;
    int64_t id;

    TRY(people_found(a,
                     &(struct people_office){ .name = "国土環境省",
                                              .code = "M",
                                              .number = "admin",
                                              .login = "admin",
                                              .person = "管理 一郎",
                                              .from = 20190401 },
                     &f->ids));
    struct seen by = clockwork_seen(a, f->ids.officer, f->ids.unit);
    TRY(people_role(a, &by, f->ids.officer, f->ids.unit, "executive", 20190401, 0, &id));
    return people_role(a, &by, f->ids.officer, f->ids.unit, "keeper", 20190401, 0, &id);
}

static void
open_office(struct office *o, struct arena *a, const char *folder, bool create, bool serves)
{
    const struct fault *f = office_open(
        a, &(struct office_options){ .where = folder, .may_create = create, .serves = serves }, o);

    if (f)
        fail(f->key);
}

/* ---- its rows -----------------------------------------------------------------------------------
 */

static sqlite3_stmt *
statement(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *s;

    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
        fail(sqlite3_errmsg(db));
    return s;
}

static void
run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail(sqlite3_errmsg(db));
}

static void
put(sqlite3 *db, sqlite3_stmt *s, const int64_t *value, int n)
{
    for (int i = 0; i < n; i++)
        sqlite3_bind_int64(s, i + 1, value[i]);
    if (sqlite3_step(s) != SQLITE_DONE)
        fail(sqlite3_errmsg(db));
    sqlite3_reset(s);
}

static uint32_t
chance(uint64_t *state, uint32_t n)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((*state >> 33) % n);
}

static void
months_of(sqlite3 *db, sqlite3_stmt *s, int64_t officer, int64_t unit, uint64_t *luck)
{
    uint32_t usual = chance(luck, 150);

    for (int m = 0; m < MONTHS; m++) {
        struct day month = day_add_months(first, m), end = day_month_last(month);
        unsigned char days[MONTH_DAYS_BYTES] = { 0 };
        int64_t sum = 0;

        for (struct day d = month; d.ymd <= end.ymd; d = day_add(d, 1)) {
            minutes worked = day_weekday(d) % 6 ? (minutes)chance(luck, usual + 1) * 2 : 0;
            month_days_put(days, d, worked);
            sum += worked;
        }
        sqlite3_bind_blob(s, 6, days, sizeof days, SQLITE_STATIC);
        put(db, s,
            (const int64_t[]){ officer * 1000000 + month.ymd / 100, officer, month.ymd, unit, sum },
            5);
    }
}

static void
fill(const char *folder, int64_t root, int64_t officers)
{
    char path[4096];
    sqlite3 *db;
    uint64_t luck = 1;

    snprintf(path, sizeof path, "%s/tsutome.db", folder);
    if (sqlite3_open(path, &db) != SQLITE_OK)
        fail("the database does not open");
    run(db, "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN");
    sqlite3_stmt *unit =
        statement(db, "INSERT INTO unit (id, code, seq) VALUES ($1, 'U' || $1, 1)");
    sqlite3_stmt *place = statement(
        db, "INSERT INTO unit_place (id, unit, parent, name, kind, sort, valid_from, valid_to, seq)"
            " VALUES ($1, $1, $2, '課' || $1, 'division', $1, 20190401, 99991231, 1)");
    sqlite3_stmt *under =
        statement(db, "INSERT INTO unit_closure (above, below, depth, valid_from, valid_to)"
                      " VALUES ($1, $2, $3, 20190401, 99991231)");
    sqlite3_stmt *section =
        statement(db, "INSERT INTO section (id, unit, category, valid_from, valid_to, seq)"
                      " VALUES ($1, $1, 'hetero', 20190401, 99991231, 1)");
    sqlite3_stmt *officer =
        statement(db, "INSERT INTO officer (id, number, seq) VALUES ($1, 'N' || $1, 1)");
    sqlite3_stmt *person =
        statement(db, "INSERT INTO person (id, officer, login, name, kana, mail, seq)"
                      " VALUES ($1, $1, 'n' || $1, '職員 ' || $1, '', '', 1)");
    sqlite3_stmt *posting = statement(
        db, "INSERT INTO posting (id, officer, unit, kind, home, valid_from, valid_to, seq)"
            " VALUES ($1, $2, $3, 'main', 1, $4, $5, 1)");
    sqlite3_stmt *total = statement(
        db,
        "INSERT INTO month_total (id, officer, month, unit, overtime, overtime_days, section,"
        " section_day, before_section, days, regular, holiday_regular, overtime_night, gap,"
        " leave_minutes, absence, duty, version) VALUES ($1, $2, $3, $4, $5, $6, 'normal', 0, 0,"
        " 20, 9300, 0, 0, 0, 0, 0, 0, 1)");

    for (int64_t u = FIRST_ID; u < FIRST_ID + UNITS; u++) {
        put(db, unit, &u, 1);
        put(db, place, (const int64_t[]){ u, root }, 2);
        put(db, under, (const int64_t[]){ u, u, 0 }, 3);
        put(db, under, (const int64_t[]){ root, u, 1 }, 3);
        if (u % 3 == 0)
            put(db, section, &u, 1);
    }
    for (int64_t i = 0; i < officers; i++) {
        int64_t id = FIRST_ID + UNITS + i, home = FIRST_ID + i * UNITS / officers;
        int64_t other = FIRST_ID + chance(&luck, UNITS);

        put(db, officer, &id, 1);
        put(db, person, &id, 1);
        if (i % 7 == 0) { /* moves in autumn */
            put(db, posting, (const int64_t[]){ 2 * id, id, home, 20190401, 20261015 }, 5);
            put(db, posting, (const int64_t[]){ 2 * id + 1, id, other, 20261016, 99991231 }, 5);
        } else {
            put(db, posting, (const int64_t[]){ 2 * id, id, home, 20190401, 99991231 }, 5);
        }
        months_of(db, total, id, home, &luck);
    }
    run(db, "UPDATE counter SET value = 100000000 WHERE name = 'id'; COMMIT");
    sqlite3_stmt *all[] = { unit, place, under, section, officer, person, posting, total };
    for (size_t i = 0; i < COUNT(all); i++)
        sqlite3_finalize(all[i]);
    sqlite3_close(db);
}

static int64_t
root_of(const char *folder)
{
    char path[4096];
    sqlite3 *db;

    snprintf(path, sizeof path, "%s/tsutome.db", folder);
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        fail("the database does not open");
    sqlite3_stmt *s = statement(db, "SELECT MIN(unit) FROM unit_place WHERE parent IS NULL");
    sqlite3_step(s);
    int64_t root = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    sqlite3_close(db);
    return root;
}

/* ---- what is measured
 * ---------------------------------------------------------------------------- */

static double
page(struct office *o, const char *path, int *ret_status)
{
    struct ask *ask = office_ask(ASK_GET, path, "admin");
    int64_t began = clock_ticks();

    ask->arrived = moment_at(last_day, CLOCK(9, 0));
    office_wait(o, ask);
    *ret_status = ask->reply.status;
    double took = seconds_since(began);
    ask_free(ask);
    return took;
}

static double
until_whole(struct office *o, double *slowest, const char *path)
{
    int64_t began = clock_ticks();
    int status;

    *slowest = 0;
    while (!limits_progress(o->limits).whole) {
        double took = page(o, path, &status); /* people are served meanwhile */
        *slowest = took > *slowest ? took : *slowest;
        usleep(20000);
    }
    return seconds_since(began);
}

int
main(int argc, char **argv)
{
    int64_t officers = argc > 2 ? atoll(argv[2]) : 300000, began = clock_ticks();
    struct arena a = { 0 };
    struct founding f;
    struct office o;
    struct rusage used;
    double slowest, took;
    int status;

    if (argc < 2)
        fail("a folder for the data is needed");
    log_quiet(1);
    if (access(arena_text(&a, "%s/tsutome.db", argv[1]), F_OK) != 0) {
        open_office(&o, &a, argv[1], true, false);
        if (office_write(&o, &a, &people_folder, "bench.found", found, &f))
            fail("the office is not made");
        office_close(&o);
        fill(argv[1], f.ids.unit, officers);
        printf("%-44s %8.1f s\n", "rows made", seconds_since(began));
    }
    unlink(arena_text(&a, "%s/cube.kept", argv[1]));

    char root[64], part[64];
    snprintf(root, sizeof root, "/units/%lld/limits", (long long)root_of(argv[1]));
    snprintf(part, sizeof part, "/units/%d/limits", FIRST_ID + 7);
    for (int turn = 0; turn < 2; turn++) {
        began = clock_ticks();
        open_office(&o, &a, argv[1], false, true);
        printf("%-44s %8.3f s\n", turn ? "open again" : "open", seconds_since(began));
        limits_pretend(o.limits, last_day);
        double cpu = processor();
        took = until_whole(&o, &slowest, part);
        printf("%-44s %8.2f s   (%.2f s of one core, pages asked meanwhile included)\n",
               turn ? "whole from the snapshot" : "whole from SQLite", took, processor() - cpu);
        printf("%-44s %8.1f ms\n", "  slowest page meanwhile", slowest * 1e3);
        page(&o, root, &status);
        cpu = processor();
        took = page(&o, root, &status);
        printf("%-44s %8.1f ms  (%.1f ms of one core; %d)\n", "page of all", took * 1e3,
               (processor() - cpu) * 1e3, status);
        printf("%-44s %8.1f ms  (%d)\n", "page of a unit", page(&o, part, &status) * 1e3, status);
        began = clock_ticks();
        office_close(&o);
        printf("%-44s %8.2f s\n", "stop, with its snapshot", seconds_since(began));
    }
    getrusage(RUSAGE_SELF, &used);
    printf("%-44s %8ld MB\n", "most memory", used.ru_maxrss / 1024);
    arena_clear(&a);
    return 0;
}

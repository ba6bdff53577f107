/* Setting up: an empty office, the demo ministry, and tables from the shell. */
#include "town.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../store/room.h"
#include "app/demo/inside.h"
#include "base/json.h"
#include "base/log.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "law/calendar.h"

enum { A_WEDNESDAY = 20260715, AFTERNOON = CLOCK(14, 40) };

/* ---- commands ----------------------------------------------------------------------------------
 */

struct place {
    char folder[64], office[96];
    struct arena arena;
    char *said; /* by the last command, on both outputs */
};

static int
place_open(void **state)
{
    struct place *p = calloc(1, sizeof *p);

    log_quiet(1);
    snprintf(p->folder, sizeof p->folder, "/tmp/tsutome-place-XXXXXX");
    if (!mkdtemp(p->folder))
        return -1;
    snprintf(p->office, sizeof p->office, "%s/office", p->folder);
    *state = p;
    return 0;
}

static int
place_close(void **state)
{
    struct place *p = *state;
    char remove[100];

    snprintf(remove, sizeof remove, "rm -r '%s'", p->folder);
    if (system(remove))
        fprintf(stderr, "# %s is left\n", p->folder);
    arena_clear(&p->arena);
    free(p);
    return 0;
}

/* Runs a command of the shell; what it says stands in p->said. */
static int
shell(struct place *p, int (*command)(int, char **), ...)
{
    const char *path = arena_text(&p->arena, "%s/said", p->folder), *word;
    char *argv[20];
    int argc = 0, out = dup(1), err = dup(2);
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    va_list ap;

    va_start(ap, command);
    while ((word = va_arg(ap, const char *)))
        argv[argc++] = arena_dup(&p->arena, word);
    va_end(ap);
    argv[argc] = NULL;
    fflush(NULL);
    dup2(file, 1), dup2(file, 2);
    int rc = command(argc, argv);
    fflush(NULL);
    dup2(out, 1), dup2(err, 2);
    close(out), close(err);
    off_t size = lseek(file, 0, SEEK_END);
    p->said = arena_take(&p->arena, (size_t)size + 1);
    assert_int_equal(pread(file, p->said, (size_t)size, 0), size);
    close(file);
    return rc;
}
#define SHELL(p, command, ...) shell(p, command, __VA_ARGS__, NULL)

static const char *
write_file(struct place *p, const char *name, const char *bytes)
{
    const char *path = arena_text(&p->arena, "%s/%s", p->folder, name);
    FILE *f = fopen(path, "wb");

    assert_non_null(f);
    fputs(bytes, f);
    fclose(f);
    return path;
}

/* An answer of the office that stands in p->office. */
static struct answer
asked(struct place *p, const char *login, const char *path)
{
    struct counter counter;
    struct answer a = { 0 };
    struct doc *d = NULL;
    static const struct ask_header headers[] = { { "accept", "application/json" }, { 0 } };

    assert_true(counter_open(&counter, p->office));
    struct ask *ask = office_ask(ASK_GET, path, login);
    ask->headers = headers;
    assert_true(counter_ask(&counter, ask));
    a.status = ask->reply.status;
    a.body = arena_copy(&p->arena, ask->reply.body, ask->reply.size);
    if (!json_read(&p->arena, a.body, strlen(a.body), &d))
        a.doc = d;
    ask_free(ask);
    counter_close(&counter);
    return a;
}

/* ---- an empty office ---------------------------------------------------------------------------
 */

static void
an_office_begins_with_a_link(void **state)
{
    struct place *p = *state;

    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--name", "国土省", "--person",
                           "髙橋 一郎", "--login", "takahashi"),
                     0);
    const char *link = strstr(p->said, "http://127.0.0.1:8080/first/");
    assert_non_null(link);
    link += strlen("http://127.0.0.1:8080");
    const char *path = arena_copy(&p->arena, link, strcspn(link, "\n"));
    assert_int_equal(strlen(path), strlen("/first/") + 64);
    assert_int_equal(asked(p, NULL, path).status, 200);
    assert_string_equal(said(asked(p, "", "/me/today").doc, "officer.name"), "髙橋 一郎");
    assert_int_equal(asked(p, "takahashi", "/me/today").status, 200);
}

static void
an_office_is_founded_once(void **state)
{
    struct place *p = *state;

    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--login", "first"), 0);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--login", "second"), 1);
    assert_non_null(strstr(p->said, "already"));
    assert_int_equal(asked(p, "first", "/me/today").status, 200);
    assert_int_equal(asked(p, "second", "/me/today").status, 404);
    /* Nor does a demo take the place of an office. */
    assert_int_equal(SHELL(p, cli_demo, "demo", p->office), 1);
    assert_int_equal(asked(p, "first", "/me/today").status, 200);
}

static void
silly_words_make_nothing(void **state)
{
    struct place *p = *state;
    const char *file = write_file(p, "a-file", "x");

    assert_int_equal(SHELL(p, cli_init, "init"), 2);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "another"), 2);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--name", ""), 2);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--name", "\xff\xfe"), 2);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--login", "Taro Yamada"), 2);
    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--colour", "red"), 2);
    assert_int_equal(SHELL(p, cli_init, "init", file), 2);
    assert_int_equal(SHELL(p, cli_demo, "demo", p->office, "--day", "2026-02-30"), 2);
    assert_int_equal(SHELL(p, cli_demo, "demo", p->office, "--day", "1999-01-01"), 2);
    assert_int_equal(SHELL(p, cli_demo, "demo", p->office, "--seed", "one"), 2);
    assert_int_equal(SHELL(p, cli_import, "import", "officers"), 2);
    assert_int_equal(SHELL(p, cli_import, "import", "desks", file), 2);
    assert_int_equal(SHELL(p, cli_import, "import", "taps", file, "--create-units"), 2);
    assert_int_equal(SHELL(p, cli_settle, "settle", "--from", "2026-07-02", "--to", "2026-07-01"),
                     2);
    assert_int_not_equal(access(p->office, F_OK), 0);
}

/* ---- tables from the shell ----------------------------------------------------------------------
 */

static const char officers[] =
    "person,ministry,hq,kind\n1,財務省,0,J\n2,財務省,1,T\n3,警察庁,0,J\n";
static const char taps[] = "person,type,at\n"
                           "1,in,2019-07-01T08:20:00\n1,out,2019-07-01T17:30:00\n"
                           "2,in,2019-07-01T08:25:00\n2,out,2019-07-02T01:10:00\n";

/* An office whose administrator also keeps its hours. */
static void
kept_office(struct place *p)
{
    const char *roles =
        write_file(p, "roles.csv", "number,unit,role,from\nA1,省,keeper,2019-04-01\n");

    assert_int_equal(SHELL(p, cli_init, "init", p->office, "--name", "省", "--number", "A1"), 0);
    assert_int_equal(SHELL(p, cli_import, "import", "roles", roles, "--data", p->office), 0);
}

static void
tables_come_in_from_the_shell(void **state)
{
    struct place *p = *state;
    const char *people = write_file(p, "officers.csv", officers);
    const char *july = write_file(p, "taps.csv", taps);

    kept_office(p);
    assert_int_equal(SHELL(p, cli_import, "import", "officers", people, "--create-units",
                           "--dry-run", "--from", "2019-04-01", "--data", p->office),
                     0);
    assert_non_null(strstr(p->said, "3 lines: 3 new, 0 changed, 0 unchanged, 0 faulty"));
    assert_int_equal(asked(p, "1", "/me/today").status, 404); /* it was only tried */

    assert_int_equal(SHELL(p, cli_import, "import", "officers", people, "--create-units", "--from",
                           "2019-04-01", "--data", p->office),
                     0);
    assert_int_equal(SHELL(p, cli_import, "import", "taps", july, "--data", p->office), 0);
    assert_non_null(strstr(p->said, "4 lines, 0 faulty: 4 new, 0 there already"));
    struct answer day = asked(p, "2", "/me/2019-07-01");
    assert_int_equal(day.status, 200);

    /* Again: nothing is there twice, and nothing is told otherwise. */
    assert_int_equal(SHELL(p, cli_import, "import", "officers", people, "--create-units", "--from",
                           "2019-04-01", "--data", p->office),
                     0);
    assert_non_null(strstr(p->said, "0 new, 0 changed, 3 unchanged"));
    assert_int_equal(SHELL(p, cli_import, "import", "taps", july, "--data", p->office), 0);
    assert_non_null(strstr(p->said, "0 new, 4 there already"));
    assert_int_equal(SHELL(p, cli_settle, "settle", "--check", "--from", "2019-07-01", "--to",
                           "2019-07-01", "--as", "admin", "--data", p->office),
                     1); /* the third officer tapped nothing on that day: it is a question now */
    assert_int_equal(SHELL(p, cli_settle, "settle", "--from", "2019-07-01", "--to", "2019-07-01",
                           "--data", p->office),
                     0);
    assert_int_equal(SHELL(p, cli_settle, "settle", "--check", "--from", "2019-07-01", "--to",
                           "2019-07-01", "--data", p->office),
                     0);
}

static void
faulty_lines_are_named(void **state)
{
    struct place *p = *state;
    const char *people = write_file(p, "officers.csv",
                                    "person,ministry,hq,kind\n1,財務省,0,J\n,財務省,0,J\n3,,9,Q\n");
    const char *july = write_file(p, "taps.csv",
                                  "person,type,at\n1,in,2019-07-01T08:20:00\n"
                                  "1,sideways,2019-07-01T09:00:00\n77,in,2019-07-01T08:20:00\n");

    kept_office(p);
    assert_int_equal(SHELL(p, cli_import, "import", "officers", people, "--create-units", "--from",
                           "2019-04-01", "--data", p->office),
                     1);
    assert_non_null(strstr(p->said, "officers.csv:3: number"));
    assert_non_null(strstr(p->said, "officers.csv:4: "));
    assert_non_null(strstr(p->said, "Nothing was written"));
    assert_int_equal(asked(p, "1", "/me/today").status, 404);

    assert_int_equal(SHELL(p, cli_import, "import", "officers", people, "--create-units",
                           "--skip-faulty", "--from", "2019-04-01", "--data", p->office),
                     1);
    assert_int_equal(asked(p, "1", "/me/today").status, 200);

    assert_int_equal(SHELL(p, cli_import, "import", "taps", july, "--data", p->office), 1);
    assert_non_null(strstr(p->said, "taps.csv:3: type"));
    assert_non_null(strstr(p->said, "taps.csv:4: "));
    assert_non_null(strstr(p->said, "Nothing was written"));
}

/* ---- the ministry on paper
 * ----------------------------------------------------------------------- */

struct paper {
    struct arena arena;
    const struct law *law;
};

static int
paper_open(void **state)
{
    struct paper *p = calloc(1, sizeof *p);

    *state = p;
    return law_shipped(&p->arena, &p->law) ? -1 : 0;
}

static int
paper_close(void **state)
{
    struct paper *p = *state;

    arena_clear(&p->arena);
    free(p);
    return 0;
}

static struct demo *
plan(struct paper *p, int32_t day, minutes clock, uint64_t seed)
{
    struct day on = { day };

    return demo_plan(&p->arena, p->law, on, moment_at(on, clock), seed);
}

static bool
same_life(const struct demo_life *a, const struct demo_life *b)
{
    if (a->taps != b->taps || a->aways != b->aways || a->orders != b->orders)
        return false;
    for (int i = 0; i < a->taps; i++)
        if (a->tap[i].claimed.us != b->tap[i].claimed.us ||
            strcmp(a->tap[i].kind, b->tap[i].kind) != 0)
            return false;
    return true;
}

static void
the_same_day_and_seed_are_the_same_ministry(void **state)
{
    struct paper *p = *state;
    struct demo *one = plan(p, A_WEDNESDAY, AFTERNOON, 1),
                *two = plan(p, A_WEDNESDAY, AFTERNOON, 1);
    struct demo *other = plan(p, A_WEDNESDAY, AFTERNOON, 2);
    int differ = 0;

    tell("%d officers", one->officers);
    assert_in_range(one->officers, 380, 420);
    assert_int_equal(one->officers, two->officers);
    for (int i = 0; i < one->officers; i++) {
        struct demo_life a, b, c;

        assert_string_equal(one->officer[i].name, two->officer[i].name);
        demo_live(one, &one->officer[i], &p->arena, &a);
        demo_live(two, &two->officer[i], &p->arena, &b);
        demo_live(other, &other->officer[i], &p->arena, &c);
        assert_true(same_life(&a, &b));
        differ += !same_life(&a, &c);
    }
    tell("another seed: %d of them live otherwise", differ);
    assert_true(differ > one->officers * 9 / 10);
}

static void
nobody_taps_after_now(void **state)
{
    struct paper *p = *state;
    static const minutes clock[] = { CLOCK(0, 5), CLOCK(8, 25), CLOCK(14, 40), CLOCK(23, 59) };
    int today[COUNT(clock)] = { 0 };

    for (size_t c = 0; c < COUNT(clock); c++) {
        struct demo *d = plan(p, A_WEDNESDAY, clock[c], 1);
        for (int i = 0; i < d->officers; i++) {
            struct demo_life life;
            demo_live(d, &d->officer[i], &p->arena, &life);
            for (int n = 0; n < life.taps; n++) {
                assert_true(life.tap[n].received.us <= d->now.us);
                assert_true(life.tap[n].claimed.us <= life.tap[n].received.us);
                today[c] += life.tap[n].day.ymd == A_WEDNESDAY;
            }
        }
        tell("at %d:%02d %d taps today", clock[c] / 60, clock[c] % 60, today[c]);
    }
    assert_true(today[0] < today[1] && today[1] < today[2] && today[2] < today[3]);
    assert_true(today[2] > 250);
}

/* Whoever looks around on a weekend sees people at work, and whose day off moved to another day. */
static void
a_weekend_has_a_working_day_to_show(void **state)
{
    struct paper *p = *state;
    static const int32_t weekend[] = { 20260718, 20260719 };

    for (size_t i = 0; i < COUNT(weekend); i++) {
        struct demo *d = plan(p, weekend[i], AFTERNOON, 1);
        int accounts = 0;

        for (int k = 0; k < d->officers; k++) {
            struct demo_life life;
            int today = 0;

            demo_live(d, &d->officer[k], &p->arena, &life);
            for (int n = 0; n < life.taps; n++)
                today += life.tap[n].day.ymd == weekend[i];
            if (!d->officer[k].account) {
                assert_int_equal(life.swap.work.ymd, 0);
                continue;
            }
            accounts++;
            assert_true(today > 0);
            assert_int_equal(life.swap.work.ymd, weekend[i]);
            assert_true(life.swap.hours.until > life.swap.hours.from);
            /* 人事院規則15―14 第6条: within eight weeks, for a working day. */
            assert_in_range(day_between(d->day, life.swap.off), 1, 56);
            assert_int_equal(day_ruling(p->law, life.swap.off, 0).kind, DAY_WORKDAY);
        }
        assert_int_equal(accounts, 7);
    }
}

/* ---- and in the store ---- */

static int64_t counted(struct office *office, struct arena *a, const char *sql);

struct counting {
    struct work work;
    const char *sql;
    int64_t n;
};

static const struct fault *
count(struct work *w, struct db *db)
{
    struct counting *c = (struct counting *)w;

    db_right(db, RIGHT_STORE, NULL);
    return db_int(db, w->arena, c->sql, NULL, -1, &c->n);
}

static int64_t
counted(struct office *office, struct arena *a, const char *sql)
{
    struct counting c = { .work = { .run = count, .arena = a }, .sql = sql };

    assert_null(store_read_now(office->store, &c.work));
    return c.n;
}

static void
it_has_something_to_say(struct place *p)
{
    struct office office;

    assert_null(office_open(&p->arena, &(struct office_options){ .where = p->office, .readers = 1 },
                            &office));
    static const struct {
        const char *what, *sql;
        int64_t least, most;
    } figure[] = {
        { "officers", "SELECT COUNT(*) FROM officer", 380, 420 },
        { "taps", "SELECT COUNT(*) FROM tap", 40000, 80000 },
        { "nights across midnight", "SELECT COUNT(*) FROM workday WHERE last_out > 1440", 50, 600 },
        { "of them at a month's end",
          "SELECT COUNT(*) FROM workday WHERE last_out > 1440 AND day IN (20260430, 20260529,"
          " 20260630)",
          3, 100 },
        { "months over 45 hours", "SELECT COUNT(*) FROM month_total WHERE overtime > 2700", 5,
          300 },
        { "months near 45 hours",
          "SELECT COUNT(*) FROM month_total WHERE overtime BETWEEN 2400 AND 2700", 3, 300 },
        { "months brought in", "SELECT COUNT(*) FROM opening_month", 1000, 3000 },
        { "balances of leave brought in", "SELECT COUNT(*) FROM opening WHERE kind = 'annual'", 360,
          400 },
        { "of whom nothing was brought in",
          "SELECT COUNT(*) FROM officer o WHERE NOT EXISTS"
          " (SELECT 1 FROM opening_state k WHERE k.officer = o.id)",
          5, 40 },
        { "who have not confirmed", "SELECT COUNT(*) FROM opening_state WHERE own_open > 0", 5,
          60 },
        { "who object", "SELECT COUNT(*) FROM opening_state WHERE objected > 0", 1, 20 },
        { "forgotten departures", "SELECT COUNT(*) FROM workday WHERE questions % 2 = 1", 10, 200 },
        { "claims for somebody to confirm", "SELECT COUNT(*) FROM workday WHERE questions & 4 <> 0",
          1, 100 },
        { "unordered evenings", "SELECT COUNT(*) FROM workday WHERE questions & 64 <> 0", 20, 900 },
        { "worked during leave", "SELECT COUNT(*) FROM workday WHERE questions & 512 <> 0", 0, 20 },
        { "days of leave", "SELECT COUNT(*) FROM workday WHERE away = 'annual'", 500, 4000 },
        { "days on duty", "SELECT COUNT(*) FROM workday WHERE duty > 0", 3, 200 },
        { "concurrent, acting, seconded, on leave",
          "SELECT COUNT(DISTINCT kind) FROM posting WHERE kind <> 'main' AND ended_seq IS NULL", 5,
          5 },
        { "categories", "SELECT COUNT(DISTINCT category) FROM category", 4, 6 },
        { "in the middle of today",
          "SELECT COUNT(*) FROM workday WHERE day = 20260715 AND open = 1", 200, 420 },
    };
    for (size_t i = 0; i < COUNT(figure); i++) {
        int64_t n = counted(&office, &p->arena, figure[i].sql);
        tell("%s: %lld", figure[i].what, (long long)n);
        assert_true(n >= figure[i].least && n <= figure[i].most);
    }
    int64_t in = counted(&office, &p->arena, "SELECT COUNT(*) FROM tap WHERE kind = 'in'");
    int64_t home = counted(&office, &p->arena,
                           "SELECT COUNT(*) FROM tap WHERE kind = 'in' AND place = 'telework'");
    tell("telework: %lld of %lld", (long long)home, (long long)in);
    assert_in_range(home * 100 / in, 24, 36);
    office_close(&office);
}

static void
a_ministry_lives(void **state)
{
    struct place *p = *state;
    static const char *const opens[][2] = {
        { "officer", "/me/today" },  { "chief", "/people" },    { "clerk", "/people" },
        { "coordinator", "/units" }, { "executive", "/units" }, { "admin", "/units" },
        { "auditor", "/people" },
    };

    assert_int_equal(SHELL(p, cli_demo, "demo", p->office, "--day", "2026-07-15"), 0);
    tell("%s", arena_copy(&p->arena, p->said, strcspn(p->said, "\n")));
    it_has_something_to_say(p);
    for (size_t i = 0; i < COUNT(opens); i++) {
        tell("%s opens %s", opens[i][0], opens[i][1]);
        assert_int_equal(asked(p, opens[i][0], opens[i][1]).status, 200);
    }

    /* The chief is the officer's own: the record opens, and a stranger's does not. */
    struct answer me = asked(p, "officer", "/me/today");
    int64_t officer = said_int(me.doc, "officer.id");
    const char *record = arena_text(&p->arena, "/people/%lld/2026-06", (long long)officer);
    assert_int_equal(asked(p, "chief", record).status, 200);
    assert_int_equal(asked(p, "executive", record).status, 404);

    /* Nothing would be told otherwise, and nobody has been at the journal. */
    assert_int_equal(SHELL(p, cli_settle, "settle", "--check", "--from", "2026-04-01", "--to",
                           "2026-07-14", "--as", "clerk", "--data", p->office),
                     0);
    assert_int_equal(SHELL(p, cli_verify, "verify", "--data", p->office), 0);
    assert_non_null(strstr(p->said, "sound"));
}

static void
what_was_left_half_made_is_made_again(void **state)
{
    struct place *p = *state;
    const char *making = arena_text(&p->arena, "%s.making", p->office);

    assert_int_equal(mkdir(making, 0700), 0);
    write_file(p, "office.making/tsutome.db", "not a database");
    write_file(p, "occupied", "");
    assert_int_equal(mkdir(p->office, 0700), 0); /* an empty folder may stand there */
    assert_int_equal(SHELL(p, cli_demo, "demo", p->office, "--day", "2020-02-29"), 0);
    assert_int_not_equal(access(making, F_OK), 0);
    assert_int_equal(asked(p, "officer", "/me/2020-02-28").status, 200);
}

#define AT_PLACE(test) cmocka_unit_test_setup_teardown(test, place_open, place_close)
#define ON_PAPER(test) cmocka_unit_test_setup_teardown(test, paper_open, paper_close)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        AT_PLACE(an_office_begins_with_a_link),
        AT_PLACE(an_office_is_founded_once),
        AT_PLACE(silly_words_make_nothing),
        AT_PLACE(tables_come_in_from_the_shell),
        AT_PLACE(faulty_lines_are_named),
        ON_PAPER(the_same_day_and_seed_are_the_same_ministry),
        ON_PAPER(nobody_taps_after_now),
        ON_PAPER(a_weekend_has_a_working_day_to_show),
        AT_PLACE(a_ministry_lives),
        AT_PLACE(what_was_left_half_made_is_made_again),
    };

    setenv("LC_ALL", "en_US.UTF-8", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

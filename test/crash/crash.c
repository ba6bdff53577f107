/*
 * Pulling the plug: fifty times SIGKILL under load.
 *
 * Eight browsers press buttons while the server is killed and started again.  Afterwards every
 * press that was answered is in the office exactly once, one that was not answered is there at most
 * once and can be sent again, and the journal is sound.
 */
#include "test.h"

#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/people/people.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/office.h"
#include "desk/clockwork.h"
#include "store/journal.h"

enum { KILLS = 50, BROWSERS = 8, EACH = 4, OFFICERS = BROWSERS * EACH, PRESSES_MOST = 4000 };

/* A press of an officer's button: its claimed second tells it from all others. */
struct press {
    int officer;
    int64_t claimed;
    bool answered;
};

static struct town {
    char where[64];
    int64_t officer[OFFICERS], base;
    char cookie[OFFICERS][80], csrf[OFFICERS][40];
    atomic_int port; /* 0: the server is away */
    atomic_bool stop;
    struct press press[BROWSERS][PRESSES_MOST];
    int presses[BROWSERS];
} town;

/* ---- the office
 * ------------------------------------------------------------------------------------- */

static const struct fault *
found(struct act *a, void *context)
{
    struct people_founded ids;
    int64_t id;

    (void)context;
    TRY(people_found(a,
                     &(struct people_office){ .name = "試験省",
                                              .code = "T",
                                              .number = "admin",
                                              .login = "admin",
                                              .person = "試験",
                                              .from = 20190401 },
                     &ids));
    struct seen by = clockwork_seen(a, ids.officer, ids.unit);
    for (int i = 0; i < OFFICERS; i++) {
        const char *login = arena_text(look_arena(act_look(a)), "c%d", i);
        TRY(people_new_officer(
            a, &by,
            &(struct people_officer){
                .number = login, .login = login, .name = login, .from = 20190401 },
            &town.officer[i]));
        TRY(people_new_posting(a, &by,
                               &(struct people_posting){ .officer = town.officer[i],
                                                         .unit = ids.unit,
                                                         .kind = "main",
                                                         .home = true,
                                                         .from = 20190401 },
                               &id));
        TRY(clockwork_demo_secret(a, town.officer[i]));
    }
    return clockwork_demo(a);
}

static void
open_office(struct arena *a, struct office *office, bool create)
{
    const struct fault *f = office_open(
        a, &(struct office_options){ .where = town.where, .readers = 1, .may_create = create },
        office);

    if (f)
        fail_msg("%s %s", f->key, f->seen ? f->seen : "");
}

/* ---- the server
 * ------------------------------------------------------------------------------------- */

static pid_t
start(void)
{
    const char *program = getenv("TSUTOME");
    int out[2], port = 0;
    char line[200];
    ssize_t n;

    assert_int_equal(pipe(out), 0);
    pid_t pid = fork();
    if (!pid) {
        setpgid(0, 0); /* one signal takes supervisor and children alike */
        dup2(out[1], 1);
        close(out[0]);
        close(out[1]);
        if (!freopen("/dev/null", "w", stderr))
            _exit(126);
        execl(program, program, "serve", "--data", town.where, "--port", "0", (char *)NULL);
        _exit(127);
    }
    close(out[1]);
    n = read(out[0], line, sizeof line - 1);
    close(out[0]);
    line[n > 0 ? n : 0] = '\0';
    const char *at = strrchr(line, ':');
    port = at ? atoi(at + 1) : 0;
    if (!port)
        fail_msg("the server did not start: %s", line);
    atomic_store(&town.port, port);
    return pid;
}

static void
pull_the_plug(pid_t pid)
{
    atomic_store(&town.port, 0);
    kill(-pid, SIGKILL);
    while (waitpid(-pid, NULL, 0) > 0) /* its children are ours to bury: see main() */
        ;
}

/* One request, one connection; the whole answer, "" where none came. */
static const char *
talk(struct arena *a, const char *request)
{
    struct sockaddr_in at = { .sin_family = AF_INET,
                              .sin_port = htons((uint16_t)town.port),
                              .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct text answer = { .arena = a };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char bytes[4096];
    ssize_t n;

    if (connect(fd, (struct sockaddr *)&at, sizeof at) ||
        send(fd, request, strlen(request), MSG_NOSIGNAL) < 0) {
        close(fd);
        return "";
    }
    struct pollfd on = { fd, POLLIN, 0 };
    while (poll(&on, 1, 10000) == 1 && (n = read(fd, bytes, sizeof bytes)) > 0)
        text_put(&answer, bytes, (size_t)n);
    close(fd);
    return text_done(&answer);
}

static const char *
ask(struct arena *a, const char *verb, const char *path, const char *cookie, const char *body)
{
    return talk(a, arena_text(a,
                              "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n"
                              "Accept: application/json\r\nCookie: tsutome=%s\r\n"
                              "Content-Type: application/x-www-form-urlencoded\r\n"
                              "Content-Length: %zu\r\n\r\n%s",
                              verb, path, (int)town.port, cookie, strlen(body), body));
}

static void
sign_in(int i)
{
    struct arena a = { 0 };
    const char *r = ask(&a, "POST", "/sign-in", "", arena_text(&a, "login=c%d&password=demo", i));
    const char *at = strstr(r, "tsutome=");

    if (!at || sscanf(at, "tsutome=%64[0-9a-f]", town.cookie[i]) != 1)
        fail_msg("c%d could not sign in: %.200s", i, r);
    r = ask(&a, "GET", "/me/settings.json", town.cookie[i], "");
    at = strstr(r, "\"csrf\":\"");
    if (!at || sscanf(at, "\"csrf\":\"%32[0-9a-f]", town.csrf[i]) != 1)
        fail_msg("no form token: %.200s", r);
    arena_clear(&a);
}

static bool
send_press(const struct press *p)
{
    struct arena a = { 0 };
    const char *body = arena_text(
        &a, "act=%s&place=office&key=%d-%lld&csrf=%s&claimed=%s", p->claimed % 2 ? "in" : "out",
        p->officer, (long long)p->claimed, town.csrf[p->officer],
        text_escape_url(&a, moment_iso(&a, (struct moment){ p->claimed * 1000000 })));
    const char *r = ask(&a, "POST", "/me/clock", town.cookie[p->officer], body);
    /* An answer is one whose status line has arrived. */
    bool answered = !strncmp(r, "HTTP/1.1 200", 12) || !strncmp(r, "HTTP/1.1 201", 12);

    if (!answered && *r && strncmp(r, "HTTP/1.1 503", 12))
        fprintf(stderr, "# press answered with %.40s\n", r);
    arena_clear(&a);
    return answered;
}

static void *
browser(void *context)
{
    int b = (int)(intptr_t)context;

    while (!atomic_load(&town.stop) && town.presses[b] < PRESSES_MOST) {
        if (!atomic_load(&town.port)) {
            usleep(500);
            continue;
        }
        struct press *p = &town.press[b][town.presses[b]];
        *p = (struct press){ .officer = b * EACH + town.presses[b] % EACH,
                             .claimed = town.base + town.presses[b] };
        p->answered = send_press(p);
        town.presses[b]++;
    }
    return NULL;
}

/* ---- what stands afterwards
 * ------------------------------------------------------------------------ */

struct counting {
    struct work work;
    int64_t twice, lost, answered, silent;
    struct verdict verdict;
};

static const struct fault *
count(struct work *w, struct db *db)
{
    struct counting *c = (struct counting *)w;

    db_right(db, RIGHT_STORE, NULL);
    for (int b = 0; b < BROWSERS; b++)
        for (int i = 0; i < town.presses[b]; i++) {
            const struct press *p = &town.press[b][i];
            int64_t n;
            TRY(db_int(db, w->arena,
                       "SELECT COUNT(*) FROM tap WHERE officer = $1 AND claimed_us = $2",
                       VALUES(I(town.officer[p->officer]), I(p->claimed * 1000000)), 0, &n));
            c->answered += p->answered;
            c->silent += !p->answered;
            c->lost += p->answered && !n;
            c->twice += n > 1;
        }
    return journal_verify(db, w->arena, NULL, &c->verdict);
}

static struct counting
counted(void)
{
    struct arena a = { 0 };
    struct office office;
    struct counting c = { .work = { .run = count, .arena = &a } };

    open_office(&a, &office, false);
    const struct fault *f = store_read_now(office.store, &c.work);
    if (f)
        fail_msg("%s %s", f->key, f->seen ? f->seen : "");
    office_close(&office);
    c.work.arena = NULL;
    arena_clear(&a);
    return c;
}

static void
every_answered_press_is_there_once(void **state)
{
    struct arena a = { 0 };
    struct office office;
    pthread_t thread[BROWSERS];

    (void)state;
    if (!getenv("TSUTOME"))
        skip();
    log_quiet(1);
    strcpy(town.where, "/tmp/tsutome-crash-XXXXXX");
    assert_non_null(mkdtemp(town.where));
    town.base = clock_now().us / 1000000 - 86400;
    open_office(&a, &office, true);
    assert_null(office_write(&office, &a, &people_folder, "office.found", found, NULL));
    office_close(&office);

    pid_t server = start();
    for (int i = 0; i < OFFICERS; i++)
        sign_in(i);
    for (int b = 0; b < BROWSERS; b++)
        pthread_create(&thread[b], NULL, browser, (void *)(intptr_t)b);
    for (int i = 0; i < KILLS; i++) {
        usleep((useconds_t)(20000 + i * 7919 % 60000)); /* never at the same beat */
        pull_the_plug(server);
        server = start();
    }
    usleep(50000);
    atomic_store(&town.stop, true);
    for (int b = 0; b < BROWSERS; b++)
        pthread_join(thread[b], NULL);
    pull_the_plug(server);

    struct counting c = counted();
    tell("%lld answered, %lld cut off, %lld journal lines", (long long)c.answered,
         (long long)c.silent, (long long)c.verdict.lines);
    assert_int_equal(c.lost, 0);
    assert_int_equal(c.twice, 0);
    assert_true(c.verdict.sound);
    assert_true(c.answered >= KILLS); /* there was a load to speak of */

    /* What got no answer is sent again under its key, and lands once whether it had landed or not.
     */
    server = start();
    for (int b = 0; b < BROWSERS; b++)
        for (int i = 0; i < town.presses[b]; i++)
            if (!town.press[b][i].answered)
                town.press[b][i].answered = send_press(&town.press[b][i]);
    kill(server, SIGTERM);
    waitpid(server, NULL, 0);
    c = counted();
    assert_int_equal(c.silent, 0);
    assert_int_equal(c.lost, 0);
    assert_int_equal(c.twice, 0);
    assert_true(c.verdict.sound);
    arena_clear(&a);
    if (system(arena_text(&a, "rm -r '%s'", town.where)))
        fprintf(stderr, "# %s is left\n", town.where);
    arena_clear(&a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(every_answered_press_is_there_once) };

    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_CHILD_SUBREAPER, 1); /* the killed server's children come to us, at once */
    return cmocka_run_group_tests_name("crash", tests, NULL, NULL);
}

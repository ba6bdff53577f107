/* tsutome serve: a supervisor and two children, web and worker. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"
#include "cli/counter.h"
#include "cli/tell.h"
#include "web/web.h"

extern const struct embedded ui_statics[];

struct serving {
    const char *data, *address, *port;
    bool behind_proxy;
};

/* Signals arrive as a byte in a pipe, so that every wait can be a poll. */
static int bell[2] = { -1, -1 };

static void
ring(int signal)
{
    char c = signal == SIGCHLD ? 'c' : 'q';
    int had = errno;

    if (write(bell[1], &c, 1) < 0) {
        /* The pipe is full of bells already. */
    }
    errno = had;
}

static void
hang_bell(void)
{
    struct sigaction act = { .sa_handler = ring, .sa_flags = SA_RESTART };

    if (pipe2(bell, O_CLOEXEC | O_NONBLOCK))
        exit(1);
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGCHLD, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
}

/* Until a signal asks to stop, or the supervisor is gone (its pipe ends). */
static void
wait_for_end(int supervisor)
{
    struct pollfd on[] = { { bell[0], POLLIN, 0 }, { supervisor, POLLIN, 0 } };
    char c;

    for (;;) {
        if (poll(on, 2, -1) < 0 && errno != EINTR)
            return;
        if (on[1].revents)
            return;
        while (read(bell[0], &c, 1) == 1)
            if (c == 'q')
                return;
    }
}

/* ---- web
 * ------------------------------------------------------------------------------------------ */

/* A server that is stopping finishes what it has taken on before it lets go of the folder. */
enum { HELD_WAIT_MS = 15000, HELD_STEP_MS = 100 };

static const struct fault *
open_office(struct arena *a, const struct office_options *o, int supervisor, struct office *ret)
{
    struct pollfd end = { supervisor, POLLIN, 0 };
    const struct fault *f = office_open(a, o, ret);

    for (int ms = 0; f && !strcmp(f->key, "store.held") && ms < HELD_WAIT_MS; ms += HELD_STEP_MS) {
        if (!ms)
            log_say("serve.held", "another program has the folder open; waiting for it to let go");
        if (poll(&end, 1, HELD_STEP_MS) > 0)
            return f; /* the supervisor is gone: nobody waits for us */
        f = office_open(a, o, ret);
    }
    return f;
}

static struct web *the_web; /* set once, before a desk can tell anything */

static void
tell(void *context, const char *channel)
{
    (void)context;
    if (the_web)
        web_tell(the_web, channel);
}

static void
hush(void *context, int64_t officer, int64_t session)
{
    (void)context;
    if (the_web)
        web_hush(the_web, officer, session);
}

static int
web_main(const struct serving *s, int supervisor, int ready)
{
    struct arena a = { 0 };
    struct office office;
    const struct fault *f = open_office(&a,
                                        &(struct office_options){ .where = s->data,
                                                                  .behind_proxy = s->behind_proxy,
                                                                  .serves = true,
                                                                  .tell = tell,
                                                                  .hush = hush },
                                        supervisor, &office);
    struct web *web = NULL;

    hang_bell();

    if (!f)
        f = web_open(&a,
                     &(struct web_options){ .address = s->address,
                                            .port = atoi(s->port),
                                            .behind_proxy = s->behind_proxy,
                                            .statics = ui_statics,
                                            .take = desk_take,
                                            .body_most = desk_body_most,
                                            .desk = office.desk },
                     &web);
    if (f) {
        tell_fault("serve", f->seen && !strcmp(f->seen, s->data) ? NULL : s->data, f);
        if (office.desk)
            office_close(&office);
        return 3;
    }
    the_web = web;
    struct hatch *hatch = hatch_open(&office, s->data);
    int port = web_port(web);
    if (write(ready, &port, sizeof port) != sizeof port)
        log_ours("serve.ready", "the supervisor is gone");
    close(ready);
    wait_for_end(supervisor);
    hatch_close(hatch);
    web_close(web);
    the_web = NULL;
    office_close(&office);
    arena_clear(&a);
    return 0;
}

/* ---- worker: whatever leaves the machine; nothing does yet, and it waits here for its work
 * ---------- */

static int
worker_main(int supervisor)
{
    hang_bell();
    wait_for_end(supervisor);
    return 0;
}

/* ---- supervisor
 * --------------------------------------------------------------------------------------- */

enum { WEB, WORKER, CHILDREN };

struct child {
    pid_t pid;
    int ready; /* read end: the web child's port */
    int64_t begun;
    int quick_ends; /* how often in a row it ended within a few seconds */
    int refusals;   /* how often in a row the system had no process for it */
};

/* A machine that has no process to give for this long is not mended by trying on. */
enum { REFUSALS_MOST = 60, RETRY_MS = 1000 };
/* How long children may take to end; what is not answered by then was never promised. */
enum { STOP_MS = 5000 };

static pid_t
begin(const struct serving *s, struct child *c, int which, int life[2])
{
    int ready[2];

    c->pid = 0;
    c->ready = -1;
    c->begun = clock_ticks();
    if (pipe2(ready, O_CLOEXEC)) {
        c->refusals++;
        return -1;
    }
    fflush(NULL);
    pid_t pid = fork();
    if (!pid) {
        close(ready[0]);
        close(life[1]);
        close(bell[0]);
        close(bell[1]);
        /* Until the office is open nothing has been taken on, so a signal may simply end us, even
         * while a database does not answer; web_main and worker_main catch them from then on. */
        signal(SIGTERM, SIG_DFL);
        signal(SIGINT, SIG_DFL);
        signal(SIGCHLD, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        exit(which == WEB ? web_main(s, life[0], ready[1]) : worker_main(life[0]));
    }
    close(ready[1]);
    if (pid < 0) {
        log_ours("serve.fork", "no process for a child: %s; trying again", strerror(errno));
        close(ready[0]);
        c->refusals++;
        return -1;
    }
    c->refusals = 0;
    c->ready = ready[0];
    c->pid = pid;
    return pid;
}

/* The web child wrote its port, or ended without one. */
static void
say_ready(const struct serving *s, struct child *web)
{
    bool six = strchr(s->address, ':') != NULL;
    int port;

    if (read(web->ready, &port, sizeof port) == sizeof port) {
        printf("Tsutome 勤め  http://%s%s%s:%d\n", six ? "[" : "", s->address, six ? "]" : "",
               port);
        fflush(stdout);
    }
    close(web->ready);
    web->ready = -1;
}

/* Children that the system had no process for are tried again. */
static bool
begin_missing(const struct serving *s, struct child child[], int life[2])
{
    for (int i = 0; i < CHILDREN; i++) {
        if (child[i].pid)
            continue;
        if (child[i].refusals > REFUSALS_MOST)
            return false;
        begin(s, &child[i], i, life);
    }
    return true;
}

static bool
all_there(const struct child child[])
{
    for (int i = 0; i < CHILDREN; i++)
        if (!child[i].pid)
            return false;
    return true;
}

/* Ends the children, and does not wait for ever: a database that is silent may hold one of them. */
static void
end_children(struct child child[])
{
    int64_t until = clock_ticks() + STOP_MS * 1000;

    for (int i = 0; i < CHILDREN; i++)
        if (child[i].pid > 0)
            kill(child[i].pid, SIGTERM);
    for (int i = 0; i < CHILDREN; i++)
        while (child[i].pid > 0) {
            struct pollfd on = { bell[0], POLLIN, 0 };
            int64_t left = (until - clock_ticks()) / 1000;
            char c;

            pid_t ended = waitpid(child[i].pid, NULL, WNOHANG);
            if (ended == child[i].pid || (ended < 0 && errno == ECHILD)) {
                child[i].pid = 0;
            } else if (left <= 0) {
                log_ours("serve.stop", "%s did not end within %d ms and is killed",
                         i == WEB ? "web" : "worker", STOP_MS);
                kill(child[i].pid, SIGKILL);
                waitpid(child[i].pid, NULL, 0);
                child[i].pid = 0;
            } else if (poll(&on, 1, (int)left) > 0) {
                while (read(bell[0], &c, 1) == 1)
                    continue;
            }
        }
}

/* A child that ends is begun again; one that cannot even begin ends the server. */
static bool
mend(const struct serving *s, struct child child[], int life[2])
{
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
        for (int i = 0; i < CHILDREN; i++) {
            struct child *c = &child[i];
            if (c->pid != pid)
                continue;
            if (c->ready >= 0)
                close(c->ready);
            c->ready = -1;
            bool quick = clock_ticks() - c->begun < 5000000;
            c->quick_ends = quick ? c->quick_ends + 1 : 0;
            if (WIFEXITED(status) && WEXITSTATUS(status) == 3) /* it has said why */
                return false;
            log_ours("serve.child", "%s ended with %d", i == WEB ? "web" : "worker", status);
            if (c->quick_ends > 5)
                return false;
            if (quick)
                usleep((useconds_t)(200000 * c->quick_ends));
            begin(s, c, i, life);
        }
    return true;
}

static int
supervise(const struct serving *s)
{
    struct child child[CHILDREN] = { 0 };
    int life[2], rc = 0; /* children hold its read end: it ends when the supervisor does */
    char c;

    hang_bell();
    if (pipe2(life, O_CLOEXEC))
        return 1;
    for (int i = 0; i < CHILDREN; i++)
        begin(s, &child[i], i, life);
    for (bool stop = false; !stop;) {
        /* poll() passes over a descriptor below 0. */
        struct pollfd on[] = { { bell[0], POLLIN, 0 }, { child[WEB].ready, POLLIN, 0 } };
        if (poll(on, 2, all_there(child) ? -1 : RETRY_MS) < 0 && errno != EINTR)
            break;
        while (read(bell[0], &c, 1) == 1)
            stop |= c == 'q';
        if (!stop && on[1].revents && child[WEB].ready >= 0)
            say_ready(s, &child[WEB]);
        if (!stop && (!mend(s, child, life) || !begin_missing(s, child, life))) {
            stop = true;
            rc = 1;
        }
    }
    end_children(child);
    return rc;
}

/* "[::1]" and "localhost" are what people write for it. */
static const char *
plain_address(char *room, size_t size, const char *address)
{
    size_t n = strlen(address);

    if (!strcmp(address, "localhost"))
        return "127.0.0.1";
    if (n > 2 && n - 1 <= size && address[0] == '[' && address[n - 1] == ']') {
        memcpy(room, address + 1, n - 2);
        room[n - 2] = 0;
        return room;
    }
    return address;
}

static bool
loopback(const char *address)
{
    struct in_addr four;
    struct in6_addr six;

    if (inet_pton(AF_INET, address, &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    return inet_pton(AF_INET6, address, &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

int
cli_serve(int argc, char **argv)
{
    struct serving s = { .address = "127.0.0.1", .port = "8080" };
    const struct option_of options[] = {
        { "--data", &s.data, NULL },
        { "--port", &s.port, NULL },
        { "--address", &s.address, NULL },
        { "--behind-proxy", NULL, &s.behind_proxy },
        { 0 },
    };
    char *end, room[INET6_ADDRSTRLEN + 1];

    if (!cli_options(&argc, argv, options))
        return 2;
    s.address = plain_address(room, sizeof room, s.address);
    long port = strtol(s.port, &end, 10);
    if (argc > 1)
        return cli_wrong("serve", "%s: what is that for?", argv[1]);
    if (!s.data)
        return cli_wrong("serve", "--data DIR says which office");
    if (*end || port < 0 || port > 65535)
        return cli_wrong("serve", "--port %s is not a port (0 to 65535)", s.port);
    if (!loopback(s.address) && !s.behind_proxy)
        return cli_wrong("serve",
                         "%s is not this machine alone: put a proxy that terminates TLS in front\n"
                         "  and say --behind-proxy, or serve on 127.0.0.1",
                         s.address);
    /* Passwords and everybody's records pass through: no image of the process is left to read, and
     * no other program of the same account looks into it.  The children have it from here. */
    if (prctl(PR_SET_DUMPABLE, 0))
        log_say("serve.dump", "the process may be looked into: %s", strerror(errno));
    return supervise(&s);
}

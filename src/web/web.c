/* How does the door open, and how does it close behind the last one? */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "web/inside.h"

static bool
is_loopback(const struct sockaddr *at)
{
    if (at->sa_family == AF_INET)
        return ntohl(((const struct sockaddr_in *)(const void *)at)->sin_addr.s_addr) >> 24 == 127;
    return at->sa_family == AF_INET6 &&
           IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)(const void *)at)->sin6_addr);
}

static void
caller_comes(struct web *w, struct MHD_Connection *connection, void **home)
{
    const union MHD_ConnectionInfo *fd =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const union MHD_ConnectionInfo *from =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    struct caller *c = calloc(1, sizeof *c);

    if (!c)
        abort();
    c->fd = fd ? fd->connect_fd : -1;
    if (from && from->client_addr) {
        c->loopback = is_loopback(from->client_addr);
        socklen_t size = from->client_addr->sa_family == AF_INET ? sizeof(struct sockaddr_in)
                                                                 : sizeof(struct sockaddr_in6);
        getnameinfo(from->client_addr, size, c->address, sizeof c->address, NULL, 0,
                    NI_NUMERICHOST);
    }
    c->until = clock_ticks() + w->options.head_time * 1000000LL;
    *home = c;
    pthread_mutex_lock(&w->callers_lock);
    c->next = w->callers;
    if (c->next)
        c->next->prev = c;
    else
        pthread_cond_signal(&w->callers_came);
    w->callers = c;
    pthread_mutex_unlock(&w->callers_lock);
    atomic_fetch_add(&w->figures.connections, 1);
}

static void
caller_goes(struct web *w, struct caller *c)
{
    if (!c)
        return;
    pthread_mutex_lock(&w->callers_lock);
    if (c->prev)
        c->prev->next = c->next;
    else
        w->callers = c->next;
    if (c->next)
        c->next->prev = c->prev;
    pthread_mutex_unlock(&w->callers_lock);
    atomic_fetch_sub(&w->figures.connections, 1);
    visit_given_up(c);
    free(c);
}

static void
caller_moves(void *of, struct MHD_Connection *connection, void **home,
             enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED)
        caller_comes(of, connection, home);
    else
        caller_goes(of, *home);
}

static bool
hung_up(int fd)
{
    struct pollfd p = { .fd = fd, .events = POLLRDHUP };

    return poll(&p, 1, 0) > 0;
}

/*
 * libmicrohttpd only knows silence; a client that sends one byte every few seconds is not silent.
 * And it can miss the end of a client that hangs up in mid-sentence, so whoever was found hung up
 * at two looks, and from whom we still wait for words, is shown out too.  A caller leaves the list
 * before its descriptor is closed, so under the lock the descriptor is still its own.
 */
static void
show_out(struct web *w)
{
    int64_t now = clock_ticks();

    for (struct caller *c = w->callers; c; c = c->next) {
        int64_t until = atomic_load(&c->until);
        if (!until || c->fd < 0)
            continue;
        bool silent = hung_up(c->fd);
        if (until < now || (silent && c->silent == until)) {
            shutdown(c->fd, SHUT_RDWR);
            atomic_store(&c->until, 0);
        } else if (silent) {
            c->silent = until;
        }
    }
}

static void *
keep(void *of)
{
    struct web *w = of;

    pthread_mutex_lock(&w->callers_lock);
    while (!w->keeper_stops) {
        struct timespec next;
        clock_gettime(CLOCK_MONOTONIC, &next);
        next.tv_sec++;
        if (w->callers)
            pthread_cond_timedwait(&w->callers_came, &w->callers_lock, &next);
        else
            pthread_cond_wait(&w->callers_came, &w->callers_lock);
        show_out(w);
        pthread_mutex_unlock(&w->callers_lock);
        live_ping(w);
        pthread_mutex_lock(&w->callers_lock);
    }
    pthread_mutex_unlock(&w->callers_lock);
    return NULL;
}

static const struct fault *
ours(struct arena *a, const char *key, const char *what)
{
    return fault(a, FAULT_OURS, key, NULL, arena_dup(a, what));
}

static const struct fault *
listen_at(struct arena *a, struct web *w)
{
    const struct web_options *o = &w->options;
    struct addrinfo hints = { .ai_flags = AI_NUMERICHOST | AI_PASSIVE, .ai_socktype = SOCK_STREAM };
    struct addrinfo *at = NULL;
    struct sockaddr_storage bound;
    socklen_t size = sizeof bound;
    char port[8];
    int on = 1;

    if (o->port < 0 || o->port > 65535)
        return ours(a, "web.open", "port");
    snprintf(port, sizeof port, "%d", o->port);
    if (!o->address || getaddrinfo(o->address, port, &hints, &at))
        return ours(a, "web.address", o->address);
    if (!is_loopback(at->ai_addr) && !o->behind_proxy) {
        freeaddrinfo(at);
        return ours(a, "web.address", o->address);
    }
    w->listener = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (w->listener >= 0)
        setsockopt(w->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    bool bad = w->listener < 0 || bind(w->listener, at->ai_addr, at->ai_addrlen) ||
               listen(w->listener, 1024) ||
               getsockname(w->listener, (struct sockaddr *)&bound, &size);
    freeaddrinfo(at);
    if (bad)
        return ours(a, errno == EADDRINUSE ? "web.taken" : "web.open", strerror(errno));
    /* The port stands at the same place in both families. */
    w->port = ntohs(((struct sockaddr_in *)(void *)&bound)->sin_port);
    return NULL;
}

/* Paths are decoded by the gate, which says no where this would only guess. */
static size_t
leave_escaped(void *of, struct MHD_Connection *connection, char *s)
{
    (void)of;
    (void)connection;
    return strlen(s);
}

/* Each caller is a descriptor, and many systems begin with 1,024. */
static void
enough_descriptors(const struct web_options *o)
{
    struct rlimit files;
    rlim_t want = (rlim_t)o->connections + 256;

    if (getrlimit(RLIMIT_NOFILE, &files) || files.rlim_cur >= want)
        return;
    files.rlim_cur = files.rlim_max < want ? files.rlim_max : want;
    setrlimit(RLIMIT_NOFILE, &files);
}

/*
 * Memory of a connection. libmicrohttpd takes cookies apart before it asks anybody, some 60 bytes
 * for each pair; a head of 8 KiB, which the gate allows, holds some 1,500. Pages that are not
 * touched cost nothing.
 */
enum { POOL = 192 << 10 };

static bool
start(struct web *w)
{
    const struct web_options *o = &w->options;
    unsigned limit = o->behind_proxy ? 0 : (unsigned)o->per_address;
    sigset_t all, before;

    enough_descriptors(o);
    /* Signals belong to main: threads started here inherit that they hear none. */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    w->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, visit_goes_on, w,
        MHD_OPTION_LISTEN_SOCKET, w->listener, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, visit_begins, w, MHD_OPTION_NOTIFY_COMPLETED, visit_ends, w,
        MHD_OPTION_NOTIFY_CONNECTION, caller_moves, w, MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped,
        w, MHD_OPTION_CONNECTION_LIMIT, (unsigned)o->connections,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, limit, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)o->idle,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)POOL, MHD_OPTION_END);
    bool stands = w->daemon && !pthread_create(&w->keeper, NULL, keep, w);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return stands;
}

static void
fill_in(struct web_options *o)
{
#define OR(field, usual) (o->field = o->field ? o->field : (usual))
    OR(connections, 4096);
    OR(per_address, 512);
    OR(streams, 1000);
    OR(streams_each, 8);
    OR(idle, 30);
    OR(head_time, 15);
    OR(ping, 15);
    OR(body_held, (size_t)256 << 20);
#undef OR
}

static void
clear(struct web *w)
{
    if (w->listener >= 0)
        close(w->listener);
    if (w->shelf)
        shelf_close(w->shelf);
    pthread_cond_destroy(&w->callers_came);
    pthread_mutex_destroy(&w->callers_lock);
    pthread_mutex_destroy(&w->live_lock);
    arena_clear(&w->arena);
    free(w);
}

const struct fault *
web_open(struct arena *a, const struct web_options *options, struct web **ret)
{
    struct web *w = calloc(1, sizeof *w);
    pthread_condattr_t monotonic;

    if (!w)
        abort();
    w->options = *options;
    w->listener = -1;
    fill_in(&w->options);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&w->callers_came, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_mutex_init(&w->callers_lock, NULL);
    pthread_mutex_init(&w->live_lock, NULL);
    signal(SIGPIPE, SIG_IGN); /* a client may leave while we write to it */

    const struct fault *wrong =
        sodium_init() < 0 ? ours(a, "web.open", "libsodium") : listen_at(a, w);
    if (!wrong) {
        w->shelf = shelf_open(&w->arena, w->options.statics);
        if (!start(w)) {
            wrong = ours(a, "web.open", strerror(errno));
            if (w->daemon)
                MHD_stop_daemon(w->daemon);
        }
    }
    if (wrong) {
        clear(w);
        return wrong;
    }
    *ret = w;
    return NULL;
}

int
web_port(const struct web *w)
{
    return w->port;
}

static void
nap(void)
{
    nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
}

void
web_close(struct web *w)
{
    MHD_quiesce_daemon(w->daemon);
    atomic_store(&w->closing, true); /* a kept connection may ask again; it is told to go */
    /* First the errands at the desk, however long they take: an answer means it is on disk, and
     * the client should hear it. */
    for (int64_t said = clock_ticks(); w->figures.in_flight; nap())
        if (clock_ticks() - said > 10000000) {
            log_say("web.close", "waiting for %llu", (unsigned long long)w->figures.in_flight);
            said = clock_ticks();
        }
    live_close(w);
    /* Then the bytes under way, for a moment: a client that does not read keeps nobody here. */
    for (int64_t until = clock_ticks() + 3000000; w->visits && clock_ticks() < until; nap())
        continue;
    MHD_stop_daemon(w->daemon);
    pthread_mutex_lock(&w->callers_lock);
    w->keeper_stops = true;
    pthread_cond_signal(&w->callers_came);
    pthread_mutex_unlock(&w->callers_lock);
    pthread_join(w->keeper, NULL);
    clear(w);
}

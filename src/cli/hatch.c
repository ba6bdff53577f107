/* How does the running server answer its owner's shell? */
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "cli/counter.h"
#include "cli/operator.h"
#include "cli/wire.h"

/* Shells come one at a time; each is heard to its end by a thread of its own. One that is silent
 * for too long is sent away, so that those behind the sixteenth wait, and get in. */
enum { SHELLS_MOST = 16, SILENT_SECONDS = 20, LOOKED_AFTER_MS = 1000 };

struct hatch {
    struct office *office;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t quiet;
    int fd, open, shell[SHELLS_MOST];
    _Atomic bool shut;
    struct sockaddr_un at;
    ino_t node; /* of the socket in the folder */
};

struct shell {
    struct hatch *hatch;
    int fd, place;
};

static bool
owner(int fd)
{
    struct ucred who;
    socklen_t size = sizeof who;

    return !getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &size) &&
           (who.uid == geteuid() || who.uid == 0);
}

static void *
hear(void *context)
{
    struct shell *s = context;
    struct hatch *h = s->hatch;
    struct ask *ask;

    while ((ask = wire_get_ask(s->fd))) {
        if (!operator_take(h->office, ask))
            office_wait(h->office, ask);
        bool ok = wire_put_reply(s->fd, ask);
        ask_free(ask);
        if (!ok)
            break;
    }
    pthread_mutex_lock(&h->lock);
    close(s->fd);
    h->shell[s->place] = -1;
    h->open--;
    pthread_cond_broadcast(&h->quiet);
    pthread_mutex_unlock(&h->lock);
    free(s);
    return NULL;
}

static void
let_in(struct hatch *h, int fd)
{
    struct timeval silent = { .tv_sec = SILENT_SECONDS };
    struct shell *s = calloc(1, sizeof *s);
    pthread_t thread;
    int place;

    pthread_mutex_lock(&h->lock);
    while (h->open == SHELLS_MOST && !h->shut)
        pthread_cond_wait(&h->quiet, &h->lock);
    for (place = 0; place < SHELLS_MOST && h->shell[place] >= 0;)
        place++;
    if (!s || h->shut || !owner(fd) ||
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &silent, sizeof silent)) {
        close(fd);
        free(s);
    } else {
        *s = (struct shell){ h, fd, place };
        h->shell[place] = fd;
        h->open++;
        if (pthread_create(&thread, NULL, hear, s)) {
            h->shell[place] = -1;
            h->open--;
            close(fd);
            free(s);
        } else {
            pthread_detach(thread);
        }
    }
    pthread_mutex_unlock(&h->lock);
}

/* The socket in the folder; whatever bears its name is taken away, for the folder's lock is ours.
 * -1: none could be made. */
static int
hang_out(struct hatch *h)
{
    struct stat made;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (fd < 0)
        return -1;
    unlink(h->at.sun_path);
    mode_t had = umask(0177);
    bool ok = !bind(fd, (struct sockaddr *)&h->at, sizeof h->at) && !listen(fd, SHELLS_MOST) &&
              !stat(h->at.sun_path, &made);
    umask(had);
    if (!ok) {
        close(fd);
        return -1;
    }
    h->node = made.st_ino;
    return fd;
}

/* Somebody may have taken the socket away: then it is hung out anew. */
static void
look_after(struct hatch *h)
{
    struct stat there;
    int fd;

    if (!stat(h->at.sun_path, &there) && there.st_ino == h->node)
        return;
    pthread_mutex_lock(&h->lock);
    if (!h->shut && (fd = hang_out(h)) >= 0) {
        log_say("hatch.again", "%s", h->at.sun_path);
        close(h->fd);
        h->fd = fd;
    }
    pthread_mutex_unlock(&h->lock);
}

static void *
wait_for_shells(void *context)
{
    struct hatch *h = context;

    while (!h->shut) {
        struct pollfd at = { .fd = h->fd, .events = POLLIN };
        int came = poll(&at, 1, LOOKED_AFTER_MS);
        int fd = came > 0 ? accept4(h->fd, NULL, NULL, SOCK_CLOEXEC) : -1;
        if (fd >= 0)
            let_in(h, fd);
        else if (came > 0)
            usleep(10000);
        else
            look_after(h);
    }
    return NULL;
}

struct hatch *
hatch_open(struct office *office, const char *where)
{
    struct hatch *h = calloc(1, sizeof *h);

    if (!h || strstr(where, "://") ||
        (size_t)snprintf(h->at.sun_path, sizeof h->at.sun_path, "%s/tsutome.sock", where) >=
            sizeof h->at.sun_path) {
        free(h);
        return NULL;
    }
    h->at.sun_family = AF_UNIX;
    memset(h->shell, -1, sizeof h->shell);
    h->office = office;
    pthread_mutex_init(&h->lock, NULL);
    pthread_cond_init(&h->quiet, NULL);
    h->fd = hang_out(h);
    if (h->fd < 0 || pthread_create(&h->thread, NULL, wait_for_shells, h)) {
        log_ours("hatch.open", "%s", h->at.sun_path);
        if (h->fd >= 0)
            close(h->fd);
        free(h);
        return NULL;
    }
    return h;
}

void
hatch_close(struct hatch *h)
{
    if (!h)
        return;
    pthread_mutex_lock(&h->lock);
    h->shut = true;
    unlink(h->at.sun_path);
    shutdown(h->fd, SHUT_RDWR);
    for (int i = 0; i < SHELLS_MOST; i++)
        if (h->shell[i] >= 0)
            shutdown(h->shell[i], SHUT_RD);
    pthread_cond_broadcast(&h->quiet);
    while (h->open)
        pthread_cond_wait(&h->quiet, &h->lock);
    pthread_mutex_unlock(&h->lock);
    pthread_join(h->thread, NULL);
    close(h->fd);
    free(h);
}

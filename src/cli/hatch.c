/* How does the running server answer its owner's shell? */
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

/* Shells come one at a time; each is heard to its end by a thread of its own. */
enum { SHELLS_MOST = 16 };

struct hatch {
    struct office *office;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t quiet;
    int fd, open, shell[SHELLS_MOST];
    bool shut;
    char path[108];
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
    pthread_cond_signal(&h->quiet);
    pthread_mutex_unlock(&h->lock);
    free(s);
    return NULL;
}

static void
let_in(struct hatch *h, int fd)
{
    struct shell *s = calloc(1, sizeof *s);
    pthread_t thread;

    pthread_mutex_lock(&h->lock);
    int place = 0;
    while (place < SHELLS_MOST && h->shell[place] >= 0)
        place++;
    if (!s || h->shut || place == SHELLS_MOST || !owner(fd)) {
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

static void *
wait_for_shells(void *context)
{
    struct hatch *h = context;

    for (;;) {
        int fd = accept4(h->fd, NULL, NULL, SOCK_CLOEXEC);
        if (fd >= 0)
            let_in(h, fd);
        else if (h->shut)
            return NULL;
        else
            usleep(10000);
    }
}

struct hatch *
hatch_open(struct office *office, const char *where)
{
    struct sockaddr_un at = { .sun_family = AF_UNIX };
    struct hatch *h = calloc(1, sizeof *h);

    if (!h || strstr(where, "://") ||
        (size_t)snprintf(at.sun_path, sizeof at.sun_path, "%s/tsutome.sock", where) >=
            sizeof at.sun_path) {
        free(h);
        return NULL;
    }
    memset(h->shell, -1, sizeof h->shell);
    h->office = office;
    pthread_mutex_init(&h->lock, NULL);
    pthread_cond_init(&h->quiet, NULL);
    snprintf(h->path, sizeof h->path, "%s", at.sun_path);
    unlink(h->path); /* the folder's lock is ours, so a socket there is a dead one's */
    h->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    mode_t had = umask(0177);
    bool ok = h->fd >= 0 && !bind(h->fd, (struct sockaddr *)&at, sizeof at) && !listen(h->fd, 16);
    umask(had);
    if (!ok || pthread_create(&h->thread, NULL, wait_for_shells, h)) {
        log_ours("hatch.open", "%s", h->path);
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
    unlink(h->path);
    shutdown(h->fd, SHUT_RDWR);
    for (int i = 0; i < SHELLS_MOST; i++)
        if (h->shell[i] >= 0)
            shutdown(h->shell[i], SHUT_RD);
    while (h->open)
        pthread_cond_wait(&h->quiet, &h->lock);
    pthread_mutex_unlock(&h->lock);
    pthread_join(h->thread, NULL);
    close(h->fd);
    free(h);
}

/* How does the shell reach the desk without becoming a second writer? */
#include "cli/counter.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"
#include "cli/operator.h"
#include "cli/tell.h"
#include "cli/wire.h"

static int
dial(const char *where)
{
    struct sockaddr_un at = { .sun_family = AF_UNIX };
    int fd;

    if (strstr(where, "://") || (size_t)snprintf(at.sun_path, sizeof at.sun_path, "%s/tsutome.sock",
                                                 where) >= sizeof at.sun_path)
        return -1;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&at, sizeof at)) {
        close(fd);
        fd = -1;
    }
    return fd;
}

bool
counter_dial(struct counter *c, const char *where)
{
    log_quiet(1);
    *c = (struct counter){ .fd = dial(where) };
    return c->fd >= 0;
}

bool
counter_open(struct counter *c, const char *where)
{
    if (counter_dial(c, where)) /* a shell hears answers, and what goes wrong */
        return true;
    const struct fault *f = office_open(
        &c->arena, &(struct office_options){ .where = where, .readers = 1 }, &c->office);
    if (f && !strcmp(f->key, "store.held")) { /* a server that is just starting */
        for (int i = 0; i < 20 && c->fd < 0; i++) {
            usleep(100000);
            c->fd = dial(where);
        }
        if (c->fd >= 0)
            return true;
    }
    if (!f)
        return true;
    fprintf(stderr, "tsutome: %s: %s\n", where, tell_words(&c->arena, f));
    arena_clear(&c->arena);
    return false;
}

bool
counter_ask(struct counter *c, struct ask *ask)
{
    if (c->fd < 0) {
        if (!operator_take(&c->office, ask))
            office_wait(&c->office, ask);
        return true;
    }
    if (wire_put_ask(c->fd, ask) && wire_get_reply(c->fd, ask))
        return true;
    fprintf(stderr, "tsutome: the server went away before it answered\n");
    return false;
}

void
counter_close(struct counter *c)
{
    if (c->fd >= 0)
        close(c->fd);
    else
        office_close(&c->office);
    arena_clear(&c->arena);
}

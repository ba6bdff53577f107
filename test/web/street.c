/* A street to test the door from. */
#include "street.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"

enum { THREADS = 2 };

struct toy {
    pthread_mutex_t lock;
    pthread_cond_t came;
    struct ask *first, **last;
    bool stops;
    pthread_t thread[THREADS];
    atomic_int answered;
};

static void
tell_what_came(struct ask *a)
{
    struct text t = { .arena = &a->arena };

    text_addf(&t, "verb=%d\npath=%s\nquery=%s\nbody=%zu\naddress=%s\nforwarded=%d\nloopback=%d\n",
              a->verb, a->path, a->query, a->body_size, a->address, a->forwarded, a->loopback);
    for (const struct ask_header *h = a->headers; h->name; h++)
        text_addf(&t, "%s: %s\n", h->name, h->value);
    if (a->body_size)
        text_put(&t, a->body, a->body_size);
    a->reply.status = 200;
    a->reply.type = "text/plain; charset=utf-8";
    a->reply.body = text_done(&t);
    a->reply.size = t.size;
    reply_header(&a->reply, "X-Toy", "yes");
}

static void
answer(struct toy *t, struct ask *a)
{
    if (!strcmp(a->path, "/live")) {
        a->reply.status = 200;
        const char *whose = strchr(a->query, '&');
        size_t n = whose ? (size_t)(whose - a->query) : strlen(a->query);
        a->reply.live = text_unescape(&a->arena, a->query, n, false);
        if (whose) /* officer, session, and when the session ends */
            sscanf(whose, "&%" SCNd64 "&%" SCNd64 "&%" SCNd64, &a->reply.live_officer,
                   &a->reply.live_session, &a->reply.live_until.us);
    } else if (!strcmp(a->path, "/broken")) {
        a->reply.status = 500;
    } else if (!strcmp(a->path, "/huge")) {
        a->reply = (struct reply){ .status = 200, .type = "text/plain", .size = 4 << 20 };
        a->reply.body = arena_take(&a->arena, a->reply.size);
    } else {
        if (!strcmp(a->path, "/slow"))
            usleep(100000);
        tell_what_came(a);
    }
    atomic_fetch_add(&t->answered, 1);
    a->answered(a);
}

static void *
work(void *of)
{
    struct toy *t = of;

    pthread_mutex_lock(&t->lock);
    while (!t->stops || t->first) {
        struct ask *a = t->first;
        if (!a) {
            pthread_cond_wait(&t->came, &t->lock);
            continue;
        }
        t->first = a->next;
        if (!t->first)
            t->last = &t->first;
        pthread_mutex_unlock(&t->lock);
        answer(t, a);
        pthread_mutex_lock(&t->lock);
    }
    pthread_mutex_unlock(&t->lock);
    return NULL;
}

static void
take(void *desk, struct ask *a)
{
    struct toy *t = desk;

    if (!strcmp(a->path, "/at-once")) {
        answer(t, a);
        return;
    }
    pthread_mutex_lock(&t->lock);
    a->next = NULL;
    *t->last = a;
    t->last = &a->next;
    pthread_cond_signal(&t->came);
    pthread_mutex_unlock(&t->lock);
}

static size_t
body_most(void *desk, enum ask_verb verb, const char *path)
{
    (void)desk;
    (void)verb;
    return !strcmp(path, "/small") ? 100 : !strcmp(path, "/large") ? 1 << 20 : 1000;
}

struct street *
street_open(const struct web_options *options)
{
    struct street *s = calloc(1, sizeof *s);
    struct toy *t = calloc(1, sizeof *t);
    struct web_options o = options ? *options : (struct web_options){ 0 };

    log_quiet(1);
    o.address = o.address ? o.address : "127.0.0.1";
    o.take = take;
    o.body_most = body_most;
    o.desk = s->toy = t;
    t->last = &t->first;
    pthread_mutex_init(&t->lock, NULL);
    pthread_cond_init(&t->came, NULL);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&t->thread[i], NULL, work, t), 0);
    assert_null(web_open(&s->arena, &o, &s->web));
    s->port = web_port(s->web);
    return s;
}

void
street_close(struct street *s)
{
    web_close(s->web);
    pthread_mutex_lock(&s->toy->lock);
    s->toy->stops = true;
    pthread_cond_broadcast(&s->toy->came);
    pthread_mutex_unlock(&s->toy->lock);
    for (int i = 0; i < THREADS; i++)
        pthread_join(s->toy->thread[i], NULL);
    pthread_cond_destroy(&s->toy->came);
    pthread_mutex_destroy(&s->toy->lock);
    free(s->toy);
    arena_clear(&s->arena);
    free(s);
}

int
street_answered(const struct street *s)
{
    return s->toy->answered;
}

int
street_connect(const struct street *s)
{
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)s->port) };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_true(fd >= 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&at, sizeof at), 0);
    return fd;
}

void
street_say(int fd, const void *bytes, size_t size)
{
    const char *p = bytes;

    while (size) {
        ssize_t n = send(fd, p, size, MSG_NOSIGNAL);
        if (n <= 0)
            return; /* the server has heard enough */
        p += n;
        size -= (size_t)n;
    }
}

char *
street_hear(struct arena *a, int fd, int ms, const char *until, size_t *ret_size)
{
    struct text t = { .arena = a };
    int64_t end = clock_ticks() + ms * 1000LL;
    static _Thread_local char bytes[64 << 10];

    for (;;) {
        struct pollfd p = { .fd = fd, .events = POLLIN };
        int64_t left = (end - clock_ticks()) / 1000;
        if (left <= 0 || poll(&p, 1, (int)left) <= 0)
            break;
        ssize_t n = recv(fd, bytes, sizeof bytes, 0);
        if (n <= 0)
            break;
        text_put(&t, bytes, (size_t)n);
        if (until && strstr(text_done(&t), until))
            break;
    }
    if (ret_size)
        *ret_size = t.size;
    return text_done(&t);
}

char *
knock_bytes(struct street *s, const void *request, size_t size)
{
    int fd = street_connect(s);

    street_say(fd, request, size);
    char *answer = street_hear(&s->arena, fd, PATIENCE_MS, NULL, NULL);
    close(fd);
    return answer;
}

char *
knock(struct street *s, const char *request)
{
    return knock_bytes(s, request, strlen(request));
}

int
status_of(const char *answer)
{
    return strncmp(answer, "HTTP/1.1 ", 9) ? 0 : atoi(answer + 9);
}

const char *
body_of(const char *answer)
{
    const char *body = strstr(answer, "\r\n\r\n");

    return body ? body + 4 : "";
}

const char *
header_of(struct street *s, const char *answer, const char *name)
{
    const char *end = strstr(answer, "\r\n\r\n");
    size_t n = strlen(name);

    for (const char *line = answer; line && line < end; line = strstr(line, "\r\n")) {
        line += line == answer ? 0 : 2;
        if (!strncasecmp(line, name, n) && line[n] == ':')
            return text_trim(&s->arena,
                             arena_copy(&s->arena, line + n + 1, strcspn(line + n + 1, "\r")));
        line += line == answer;
    }
    return NULL;
}

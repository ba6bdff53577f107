/* Who listens, and what have they not heard yet? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "web/inside.h"

enum { CHANNELS_MOST = 32, CHANNEL_MOST = 120 };

/*
 * What is due is a set, never a queue: a client that reads slowly hears once that a channel
 * changed, however often it did, and costs no memory.
 */
struct stream {
    struct stream *prev, *next;
    struct web *web;
    struct MHD_Connection *connection;
    int64_t officer, session; /* whose it is; 0: nobody's */
    struct moment until;      /* 0: no end of its own */
    bool ends;
    bool waits; /* suspended: nothing is due */
    uint32_t due;
    bool ping;
    int64_t spoke; /* in clock_ticks */
    char out[CHANNEL_MOST + 40];
    size_t out_at, out_size;
    unsigned count;
    char channel[CHANNELS_MOST][CHANNEL_MOST + 1];
};

/* The next message to write, or false where nothing is due. */
static bool
compose(struct stream *s)
{
    int size = 0;

    if (s->due) {
        unsigned i = (unsigned)__builtin_ctz(s->due);
        s->due &= s->due - 1;
        size = snprintf(s->out, sizeof s->out, "event: changed\ndata: %s\n\n", s->channel[i]);
    } else if (s->ping) {
        size = snprintf(s->out, sizeof s->out, ":\n\n");
    }
    s->ping = false;
    s->out_at = 0;
    s->out_size = (size_t)size;
    s->spoke = clock_ticks();
    return size;
}

/* In the event thread, whenever the client can take more. */
static ssize_t
more(void *of, uint64_t at, char *ret, size_t room)
{
    struct stream *s = of;
    struct web *w = s->web;
    size_t n = 0;

    (void)at;
    pthread_mutex_lock(&w->live_lock);
    while (n < room && (s->out_at < s->out_size || compose(s))) {
        size_t part = s->out_size - s->out_at;
        if (part > room - n)
            part = room - n;
        memcpy(ret + n, s->out + s->out_at, part);
        s->out_at += part;
        n += part;
    }
    ssize_t result = (ssize_t)n;
    if (!n && (w->live_stops || s->ends)) {
        result = MHD_CONTENT_READER_END_OF_STREAM;
    } else if (!n) {
        s->waits = true;
        MHD_suspend_connection(s->connection);
    }
    pthread_mutex_unlock(&w->live_lock);
    return result;
}

static void
wake(struct stream *s)
{
    if (!s->waits)
        return;
    s->waits = false;
    MHD_resume_connection(s->connection);
}

static void
gone(void *of)
{
    struct stream *s = of;
    struct web *w = s->web;

    pthread_mutex_lock(&w->live_lock);
    if (s->prev)
        s->prev->next = s->next;
    else
        w->streams = s->next;
    if (s->next)
        s->next->prev = s->prev;
    pthread_mutex_unlock(&w->live_lock);
    atomic_fetch_sub(&w->figures.streams, 1);
    free(s);
}

/* Names with spaces between; what does not fit is left out, and only costs freshness. */
static void
read_channels(struct stream *s, const char *live)
{
    while (*live && s->count < CHANNELS_MOST) {
        size_t n = strcspn(live, " ");
        if (n && n <= CHANNEL_MOST && !memchr(live, '\n', n))
            memcpy(s->channel[s->count++], live, n);
        live += n;
        live += strspn(live, " ");
    }
}

/* Streams are few (a thousand), and one opens seldom: counting them costs less than an index. */
static bool
has_enough(struct web *w, int64_t session)
{
    int open = 0;

    if (!session)
        return false;
    pthread_mutex_lock(&w->live_lock);
    for (const struct stream *s = w->streams; s; s = s->next)
        open += s->session == session;
    pthread_mutex_unlock(&w->live_lock);
    return open >= w->options.streams_each;
}

struct MHD_Response *
live_open(struct web *w, struct MHD_Connection *connection, const struct reply *reply,
          struct refusal *ret)
{
    /* Only the event thread opens streams, so nothing comes between the count and the opening. */
    if (has_enough(w, reply->live_session)) {
        *ret = (struct refusal){ 429, "gate.streams_each" };
        return NULL;
    }
    if (atomic_fetch_add(&w->figures.streams, 1) >= (uint64_t)w->options.streams) {
        atomic_fetch_sub(&w->figures.streams, 1);
        *ret = (struct refusal){ 503, "gate.streams" };
        return NULL;
    }
    struct stream *s = calloc(1, sizeof *s);
    struct MHD_Response *r =
        s ? MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 1024, more, s, gone) : NULL;
    if (!r)
        abort();
    s->web = w;
    s->connection = connection;
    s->ping = true; /* so that the client knows at once that it is heard */
    s->officer = reply->live_officer;
    s->session = reply->live_session;
    s->until = reply->live_until;
    read_channels(s, reply->live);
    pthread_mutex_lock(&w->live_lock);
    s->next = w->streams;
    if (s->next)
        s->next->prev = s;
    w->streams = s;
    pthread_mutex_unlock(&w->live_lock);
    MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, "text/event-stream");
    MHD_add_response_header(r, "X-Accel-Buffering", "no"); /* nginx would hold it back */
    return r;
}

void
web_tell(struct web *w, const char *channel)
{
    pthread_mutex_lock(&w->live_lock);
    for (struct stream *s = w->streams; s; s = s->next)
        for (unsigned i = 0; i < s->count; i++)
            if (!strcmp(s->channel[i], channel)) {
                s->due |= (uint32_t)1 << i;
                wake(s);
                break;
            }
    pthread_mutex_unlock(&w->live_lock);
}

void
web_hush(struct web *w, int64_t officer, int64_t session)
{
    pthread_mutex_lock(&w->live_lock);
    for (struct stream *s = w->streams; s; s = s->next)
        if (officer ? s->officer == officer && s->session != session : s->session == session) {
            s->ends = true;
            s->due = 0;
            wake(s);
        }
    pthread_mutex_unlock(&w->live_lock);
}

void
live_ping(struct web *w)
{
    int64_t before = clock_ticks() - w->options.ping * 1000000LL;
    struct moment now = clock_now();

    pthread_mutex_lock(&w->live_lock);
    for (struct stream *s = w->streams; s; s = s->next) {
        s->ends |= s->until.us && s->until.us <= now.us;
        s->ping |= s->waits && s->spoke <= before;
        if (s->ends || s->ping)
            wake(s);
    }
    pthread_mutex_unlock(&w->live_lock);
}

void
live_close(struct web *w)
{
    pthread_mutex_lock(&w->live_lock);
    w->live_stops = true;
    for (struct stream *s = w->streams; s; s = s->next)
        wake(s);
    pthread_mutex_unlock(&w->live_lock);
}

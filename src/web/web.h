/*
 * The door to the street: HTTP on 127.0.0.1, through libmicrohttpd.
 *
 *     struct web *web;
 *     TRY(web_open(arena, &(struct web_options){ .address = "127.0.0.1", .port = 8080,
 *                                                .take = desk_take, .desk = desk }, &web));
 *     …
 *     web_close(web);
 *
 * The gate (web/gate.h) refuses what is not strictly HTTP before a desk sees it.  A connection is
 * suspended while its errand is away and resumed when the reply stands; a client that leaves
 * meanwhile loses only its answer.  Static files carry a hash in their name and are kept for a
 * year.
 *
 * `take` is called in the event thread and must not wait: it hands the ask to a queue, or answers
 * at once what it has at hand.  ask->answered may be called from any thread, also from inside
 * `take`; from then on the ask is the web's.
 */
#pragma once

#include "base/ask.h"
#include "base/embedded.h"
#include "base/fault.h"

struct web;

struct web_options {
    const char *address; /* anything but loopback needs `behind_proxy` */
    int port;            /* 0: any free one */
    bool
        behind_proxy; /* a proxy terminates TLS in front and speaks for clients (X-Forwarded-For) */
    const struct embedded *statics; /* served as /static/NAME-HASH.EXT */
    void (*take)(void *desk, struct ask *);
    /* How many bytes of body the errand at this path takes; 0: none.  Asked before the body is
     * read, in the event thread. */
    size_t (*body_most)(void *desk, enum ask_verb, const char *path);
    void *desk;
    /* 0 takes what stands behind the colon. */
    int connections;  /* in all: 4,096 */
    int per_address;  /* from one address: 512; behind a proxy: no limit of its own */
    int streams;      /* live streams in all: 1,000 */
    int streams_each; /* live streams of one session: 8 */
    int idle;         /* seconds without a byte: 30 */
    int head_time;    /* seconds for a connection's first head to be whole: 15 */
    int ping;         /* seconds between signs of life on a live stream: 15 */
    size_t body_held; /* bytes of large bodies in memory at one time: 256 MiB */
};

/* Faults: web.address (not loopback, no proxy told), web.taken (port in use), web.open. */
const struct fault *web_open(struct arena *, const struct web_options *, struct web **ret);
int web_port(const struct web *);
/* Takes no new connection, answers what is under way, then closes.  The desk must still answer. */
void web_close(struct web *);

/* The address of a static file with its hash, for pages: "/static/tsutome-1a2b3c4d5e.css"; NULL: no
 * such file. */
const char *web_static(struct arena *, const struct embedded *statics, const char *name);

/* Live streams: every client that listens on `channel` hears "event: changed".  From any thread. */
void web_tell(struct web *, const char *channel);
/* Streams that an officer's sessions opened end, but those of `session` (0: none); officer 0: those
 * of that one session.  From any thread. */
void web_hush(struct web *, int64_t officer, int64_t session);

/* What the door has seen, for /metrics. */
struct web_figures {
    uint64_t connections; /* open now */
    uint64_t streams;     /* live streams open now */
    uint64_t in_flight;   /* errands away at the desk now */
    uint64_t requests;    /* answered since the start, the gate's refusals among them */
    uint64_t refused;     /* by the gate */
    uint64_t status[6];   /* by class: status[2] is 200..299; status[0] found no client any more */
    int64_t p50_us, p99_us; /* from head to reply, the upper end of an eighth-octave bucket */
};
void web_figures(const struct web *, struct web_figures *ret);

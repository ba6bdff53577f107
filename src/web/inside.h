/*
 * The inside of web.h: what its files share.
 *
 *     web.c      opens and closes the door, keeps the callers' time
 *     visit.c    one request, from its head to the last byte of its answer
 *     live.c     streams of events
 *     figures.c  what the door has seen
 *     shelf.c    static files, ready to hand out
 *
 * Threads: libmicrohttpd's one event thread runs every callback of visit.c and live.c; the keeper
 * (web.c) wakes each second while somebody is connected; the desk's threads come in through
 * visit_answered and web_tell.  `callers_lock` and `live_lock` are never held together.
 */
#pragma once

#include <microhttpd.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>

#include "web/gate.h"
#include "web/web.h"

/* A connection. */
struct caller {
    struct caller *prev, *next;
    int fd;
    bool loopback;
    char address[INET6_ADDRSTRLEN];
    /* In clock_ticks: shown out unless past the next gate by then; 0: no hurry. */
    _Atomic int64_t until;
    int64_t silent; /* the keeper's own: `until` when it found that no more will be said */
    /* A request whose head is not read to its end. libmicrohttpd says when it begins, and nothing
     * where it gives up before the head is whole; so the connection owns it until then. */
    struct visit *begun;
};

enum { FIGURES_BUCKETS = 40 * 8 };

struct figures {
    _Atomic uint64_t connections, streams, in_flight, requests, refused, status[6];
    _Atomic uint64_t bucket[FIGURES_BUCKETS];
};

struct shelf; /* shelf.c */

struct web {
    struct arena arena;
    struct web_options options;
    struct MHD_Daemon *daemon;
    int listener, port;
    struct shelf *shelf;
    struct figures figures;
    _Atomic uint64_t visits;  /* requests between head and last byte */
    _Atomic size_t body_held; /* bytes of bodies being kept */
    _Atomic bool closing;     /* no further request is taken */

    pthread_mutex_t callers_lock;
    pthread_cond_t callers_came;
    struct caller *callers;
    pthread_t keeper;
    bool keeper_stops; /* under callers_lock */

    pthread_mutex_t live_lock;
    struct stream *streams;
    bool live_stops; /* under live_lock */
};

/* visit.c: the callbacks libmicrohttpd is started with. */
struct caller *caller_of(struct MHD_Connection *);
/* Frees the request a connection owns, if there is one. */
void visit_given_up(struct caller *);
void *visit_begins(void *web, const char *target, struct MHD_Connection *);
enum MHD_Result visit_goes_on(void *web, struct MHD_Connection *, const char *url,
                              const char *method, const char *version, const char *bytes,
                              size_t *size, void **visit);
void visit_ends(void *web, struct MHD_Connection *, void **visit, enum MHD_RequestTerminationCode);

/* live.c */
/* A response that ends with its session, for the channels in `live`; NULL where there are too many,
 * of all or of this session: then *ret says which. */
struct MHD_Response *live_open(struct web *, struct MHD_Connection *, const struct reply *,
                               struct refusal *ret);
void live_ping(struct web *);
void live_close(struct web *); /* every stream ends soon */

/* figures.c */
void figures_answered(struct figures *, int status, int64_t us);

/* shelf.c */
struct shelf *shelf_open(struct arena *, const struct embedded *);
void shelf_close(struct shelf *);
/* The response for a path, or for what the client already has; NULL where there is no such file. */
struct MHD_Response *shelf_find(const struct shelf *, const char *path, const char *if_none_match,
                                unsigned *ret_status);

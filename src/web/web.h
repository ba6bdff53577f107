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
     * read. */
    size_t (*body_most)(void *desk, enum ask_verb, const char *path);
    void *desk;
};

/* Faults: web.address (not loopback, no proxy told), web.taken (port in use), web.open. */
const struct fault *web_open(struct arena *, const struct web_options *, struct web **ret);
int web_port(const struct web *);
/* Answers what is under way, then closes. */
void web_close(struct web *);

/* The address of a static file with its hash, for pages: "/static/tsutome-1a2b3c4d.css"; NULL: no
 * such file. */
const char *web_static(const struct embedded *statics, const char *name);

/* Live streams: every client that listens on `channel` hears "event: changed".  From any thread. */
void web_tell(struct web *, const char *channel);

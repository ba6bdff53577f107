/*
 * The street before the door: a desk made for tests, and a client that says exactly what it is
 * told.
 *
 *     struct street *s = street_open(NULL);
 *     char *answer = knock(s, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");       until the server closes
 *     street_close(s);
 *
 * The desk: GET /at-once is answered inside `take`, GET /live?a%20b listens to channels a and b,
 * GET /slow after 100 ms, GET /huge with 4 MiB, GET /broken with status 500; anything else after a
 * moment by one of two threads, with what arrived as text.  POST takes /small up to 100 bytes,
 * /large up to 1 MiB, other paths 1,000.
 */
#pragma once

#include "test.h"
#include "web/web.h"

struct street {
    struct arena arena;
    struct web *web;
    struct toy *toy;
    int port;
};

/* `options` may be NULL; take and body_most are filled in. */
struct street *street_open(const struct web_options *options);
void street_close(struct street *);
/* How many asks the desk has answered. */
int street_answered(const struct street *);

/* A connection; `reset`: closing it will be a reset. */
int street_connect(const struct street *);
void street_say(int fd, const void *bytes, size_t size);
/* What comes until the server closes, or `ms` have passed, or `until` was seen (may be NULL). */
/** How long an answer that must come is waited for: a loaded machine is no fault. */
enum { PATIENCE_MS = 20000 };
char *street_hear(struct arena *, int fd, int ms, const char *until, size_t *ret_size);
/* Says it, hears until the server closes or is silent for two seconds. */
char *knock(struct street *, const char *request);
char *knock_bytes(struct street *, const void *request, size_t size);
/* The status of an answer; 0 where there is none. */
int status_of(const char *answer);
/* Behind the head. */
const char *body_of(const char *answer);
/* The value of a header, on the street's arena; NULL where there is none. */
const char *header_of(struct street *, const char *answer, const char *name);

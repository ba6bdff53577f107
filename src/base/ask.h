/*
 * What arrives at the counter, and what leaves it.
 *
 * The web's gate, the command line and a test fill an `ask` alike and hand it to
 * the desk; the desk answers it exactly once, from any thread.
 *
 *     struct ask *a = ask_new();
 *     a->verb = ASK_GET, a->path = "/me/today", a->host = HOST_OPERATOR, a->as = "hana";
 *     a->answered = done;           called once, from any thread; owns the ask from then on
 *     desk_take(desk, a);
 */
#pragma once

#include "base/doc.h"
#include "base/fault.h"

enum ask_verb { ASK_GET, ASK_HEAD, ASK_POST };

/* Who brought it. */
enum ask_host {
    HOST_WEB,      /* a browser or a program, through the gate: sessions, CSRF, throttling */
    HOST_OPERATOR, /* the owner of the data folder, through the shell: `as` says for whom  */
};

struct ask_header {
    const char *name; /* lower case */
    const char *value;
};

struct reply {
    int status;
    const char *type; /* content type, NULL where there is no body                 */
    const char *body; /* on the ask's arena, or static                             */
    size_t size;
    struct ask_header header[24]; /* further ones: location, etag, set-cookie …; name NULL ends */
    const char *live; /* instead of a body: a stream of events for these channels, spaces between */
    int64_t live_officer, live_session; /* … opened by this officer, under this session */
    struct moment live_until;           /* … which ends then; 0: when the client leaves */
};

/*
 * What the desk wants shown.  A face (web/face.h) makes the reply of it: JSON or page,
 * problem or error page, language, ETag and 304.
 */
struct showing {
    int status;
    const struct doc *doc;
    const char *page;          /* template, or NULL: JSON only                      */
    const struct fault *fault; /* the reason there is no answer, or what to mend    */
    const char *lang;          /* "ja", "en"                                        */
    bool json;                 /* asked for JSON                                    */
    const char *type, *body;   /* a finished body (an export), instead of a document */
    size_t size;
};

struct ask {
    struct arena arena; /* lives until the answer has left the building */
    enum ask_verb verb;
    enum ask_host host;
    const char *path;  /* decoded, begins with '/', no '//', no '.' or '..' segment */
    const char *query; /* as it came, without '?'; "" where there is none  */
    const struct ask_header *headers; /* name NULL ends; NULL is none */
    const char *body;
    size_t body_size;
    const char *address; /* of the peer, for throttling and the session list */
    bool forwarded;      /* a proxy spoke for somebody: a forwarding header was present */
    bool loopback;       /* the peer is this machine */
    const char
        *as; /* HOST_OPERATOR: login of the officer it is done for; "": the first administrator */
    struct moment arrived;

    struct reply reply;
    void (*answered)(struct ask *); /* the desk calls it once the reply stands */
    void *home;                     /* whoever made the ask keeps its own here */
    void *desk;                     /* the desk keeps its own here             */
    struct ask *next;               /* for queues                              */
};

struct ask *ask_new(void);
void ask_free(struct ask *);
const char *ask_header(const struct ask *, const char *name); /* NULL where there is none */
/* Appends to the reply's headers; more than fit is a mistake of ours (assert). */
void reply_header(struct reply *, const char *name, const char *value);

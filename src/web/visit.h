/*
 * The inside of one request, shared by visit.c and refuse.c.
 */
#pragma once

#include "base/text.h"
#include "web/inside.h"

/*
 * An ask is away between `take` and `answered`.  The event thread and the answering thread each
 * say once how far they are; whoever comes second acts.
 */
enum away {
    AT_HAND,   /* `take` has not returned                                */
    SUSPENDED, /* the connection waits: the answering thread resumes it  */
    ANSWERED,  /* the reply stands                                       */
    LEFT,      /* the connection is gone: the answering thread clears up */
};

/* Stands on its ask's arena and lives as long. */
struct visit {
    struct web *web;
    struct ask *ask;
    struct MHD_Connection *connection;
    const char *target;
    bool begun, taken, refused, counted;
    _Atomic int away; /* enum away */
    struct text body;
    size_t most, held, swallowed;
    int64_t started; /* clock_ticks */
};

/* How long the caller has for what comes next; 0 is no hurry. */
void visit_hurry(struct MHD_Connection *, int64_t seconds);

/* Has the request an answer now?  Counted once, whatever way it went. */
void visit_counted(struct visit *, int status);
enum MHD_Result visit_queue(struct visit *, unsigned status, struct MHD_Response *);

/* Before the body is read, or after: a plain word, and the connection ends. */
enum MHD_Result visit_refuse(struct visit *, struct refusal);
/* While the body is on its way. */
void visit_refuse_in_passing(struct visit *, struct refusal);

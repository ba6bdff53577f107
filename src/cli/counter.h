/*
 * The shell's way to the desk: over DIR/tsutome.sock to the server that holds the data folder, or,
 * where none does, through an office opened in this process.  Never a second writer.
 *
 *     struct counter counter;
 *     if (!counter_open(&counter, dir))
 *         return 1;
 *     struct reply *r = counter_ask(&counter, ask);
 *     counter_close(&counter);
 */
#pragma once

#include "base/ask.h"
#include "cli/office.h"

struct counter {
    int fd; /* of the socket; -1: in this process */
    struct office office;
    struct arena arena;
};

/* Only where a server answers; false, without a word, where none does. */
bool counter_dial(struct counter *, const char *where);
/* False: said on standard error. */
bool counter_open(struct counter *, const char *where);
/* Fills ask->reply. False where the server went away (said on standard error). */
bool counter_ask(struct counter *, struct ask *);
void counter_close(struct counter *);

/* The server's side: answers asks on DIR/tsutome.sock, from its owner alone, until counter_shut().
 */
struct hatch;
struct hatch *hatch_open(struct office *, const char *where);
void hatch_close(struct hatch *);

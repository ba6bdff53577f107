/*
 * Long work begun at the counter, and waited for.
 *
 *     struct await w = { .counter = &counter, .command = "settle", .as = "" };
 *     if (await_job(&w, ask))
 *         use(w.result);
 *
 * The job goes on in whichever process holds the data folder; the shell only looks at it now and
 * then, and draws how far it is where a terminal listens.
 */
#pragma once

#include "base/doc.h"
#include "cli/counter.h"

struct await {
    struct counter *counter;
    const char *command; /* for what is said */
    const char *as;      /* as base/ask.h: "" is the first administrator */
    struct arena *arena; /* of the result */
    const struct doc *result;
};

/* Asks, and waits for the job that the answer names.  False, said on standard error, where it was
 * refused, failed or cancelled.  The ask is freed. */
bool await_job(struct await *, struct ask *);
/* The same for an answer that has been read already. */
bool await_begun(struct await *, const struct doc *answer);
/* A document at the counter; NULL, said on standard error, where there is none. */
const struct doc *await_get(struct await *, const char *path);

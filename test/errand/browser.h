/* A browser of the small town: cookies, the form token, and what the last answer was. */
#pragma once

#include "town.h"

struct browser {
    struct town *t;
    const char *address, *cookie, *csrf, *mode, *host, *dest, *accept;
    const char *device; /* "device=…", which every sign-in leaves behind */
    const char *retry;  /* Retry-After of the last answer, or NULL */
    int status;
    struct answer said; /* where `accept` asks for JSON */
};

void browser_visit(struct browser *, enum ask_verb, const char *path, const char *form);
bool signs_in(struct browser *, const char *login, const char *password);
/* 303 to the sign-in is what somebody without a session gets. */
bool is_in(struct browser *);
/* `by` makes a sign-in link for the officer. */
struct answer link_for(struct town *, const char *by, int64_t officer);

#define MORNING moment_at((struct day){ 20261126 }, CLOCK(8, 30))

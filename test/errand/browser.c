/* How does a browser of the small town ask? */
#include "browser.h"

#include <string.h>

#include "base/json.h"
#include "desk/inside.h"

static const char *
cookie_of(struct town *t, const struct ask *ask, const char *name)
{
    for (const struct ask_header *h = ask->reply.header; h->name; h++)
        if (!strcmp(h->name, "Set-Cookie") && !strncmp(h->value, name, strlen(name)))
            return arena_copy(&t->arena, h->value, strcspn(h->value, ";"));
    return NULL;
}

void
browser_visit(struct browser *b, enum ask_verb verb, const char *path, const char *form)
{
    struct ask *ask = office_ask(verb, path, NULL);
    const struct ask_header headers[] = { { "accept", b->accept ? b->accept : "text/html" },
                                          { "content-type", "application/x-www-form-urlencoded" },
                                          { "cookie", arena_text(&b->t->arena, "%s; %s",
                                                                 b->cookie ? b->cookie : "",
                                                                 b->device ? b->device : "") },
                                          { "x-csrf-token", b->csrf ? b->csrf : "" },
                                          { "sec-fetch-mode", b->mode ? b->mode : "navigate" },
                                          { "host", b->host ? b->host : "127.0.0.1:8080" },
                                          { b->dest ? "sec-fetch-dest" : NULL, b->dest },
                                          { 0 } };

    ask->host = HOST_WEB;
    ask->as = NULL;
    ask->address = b->address ? b->address : "192.0.2.1";
    ask->headers = headers;
    if (b->t->now.us)
        ask->arrived = b->t->now;
    ask->body = form;
    ask->body_size = form ? strlen(form) : 0;
    office_wait(&b->t->office, ask);
    b->status = ask->reply.status;
    struct doc *d;
    if (b->accept && ask->reply.body &&
        !json_read(&b->t->arena, arena_copy(&b->t->arena, ask->reply.body, ask->reply.size),
                   ask->reply.size, &d))
        b->said.doc = d;
    const char *cookie = cookie_of(b->t, ask, "tsutome="),
               *device = cookie_of(b->t, ask, "device=");
    if (device)
        b->device = device;
    b->retry = NULL;
    for (const struct ask_header *h = ask->reply.header; h->name; h++)
        if (!strcmp(h->name, "Retry-After"))
            b->retry = arena_dup(&b->t->arena, h->value);
    if (cookie) {
        b->cookie = cookie;
        b->csrf = session_csrf(&b->t->arena, cookie + strlen("tsutome="));
    }
    ask_free(ask);
}

bool
signs_in(struct browser *b, const char *login, const char *password)
{
    browser_visit(b, ASK_POST, "/sign-in",
                  arena_text(&b->t->arena, "login=%s&password=%s", login, password));
    return b->status == 303;
}

bool
is_in(struct browser *b)
{
    browser_visit(b, ASK_GET, "/me/today", NULL);
    return b->status == 200;
}

struct answer
link_for(struct town *t, const char *by, int64_t officer)
{
    return town_post(t, by, arena_text(&t->arena, "/people/%lld/link", (long long)officer), "{}");
}

/* How does the shell wait for a job that another process may be doing? */
#include "cli/await.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "cli/tell.h"

enum { FIRST_PAUSE_US = 5000, PAUSE_MOST_US = 200000, BAR = 30 };

static void
refused(const struct await *w, const struct doc *d, int status)
{
    const char *detail = doc_get_text(d, "detail"), *title = doc_get_text(d, "title");
    size_t told = 0;

    doc_each (f, doc_get(d, "faults")) {
        const char *message = doc_get_text(f, "message"), *field = doc_get_text(f, "field");
        if (!message)
            continue;
        fprintf(stderr, "tsutome %s: %s%s%s\n", w->command, field ? field : "", field ? ": " : "",
                message);
        told++;
    }
    if (!told)
        fprintf(stderr, "tsutome %s: %s (%d)\n", w->command,
                detail  ? detail
                : title ? title
                        : "refused",
                status);
}

/* Asks, and reads the answer; NULL, said, where it is a refusal. */
static const struct doc *
ask_for(struct await *w, struct ask *ask)
{
    struct doc *d = NULL;

    if (!counter_ask(w->counter, ask))
        return NULL;
    if (ask->reply.body)
        json_read(w->arena, arena_copy(w->arena, ask->reply.body, ask->reply.size), ask->reply.size,
                  &d);
    if (ask->reply.status < 400 && d)
        return d;
    refused(w, d, ask->reply.status);
    return NULL;
}

static struct ask_header headers[] = { { "accept", "application/json" },
                                       { "accept-language", NULL },
                                       { NULL, NULL } };

const struct doc *
await_get(struct await *w, const char *path)
{
    struct ask *ask = office_ask(ASK_GET, path, w->as);

    headers[1].value = tell_lang();
    ask->headers = headers;
    const struct doc *d = ask_for(w, ask);
    ask_free(ask);
    return d;
}

static void
draw(const struct await *w, const struct doc *job)
{
    int64_t done = 0, total = 0;
    int bar = 0;

    doc_get_int(job, "done", &done);
    if (!doc_get_int(job, "total", &total) || total <= 0)
        return;
    bar = (int)(done * BAR / total);
    fprintf(stderr, "\r%s [%.*s%*s] %3d%%", w->command, bar > BAR ? BAR : bar,
            "##############################", bar > BAR ? 0 : BAR - bar, "",
            (int)(done * 100 / total));
}

bool
await_job(struct await *w, struct ask *ask)
{
    const struct doc *d = ask_for(w, ask);

    ask_free(ask);
    return d && await_begun(w, d);
}

bool
await_begun(struct await *w, const struct doc *d)
{
    bool terminal = isatty(STDERR_FILENO), drawn = false;
    useconds_t pause = FIRST_PAUSE_US;
    const char *state = NULL;
    int64_t job;

    if (!doc_get_int(d, "job", &job)) {
        fprintf(stderr, "tsutome %s: no job was begun\n", w->command);
        return false;
    }
    const char *path = arena_text(w->arena, "/jobs/%lld", (long long)job);
    for (;;) {
        d = await_get(w, path);
        state = d ? doc_get_text(d, "state") : NULL;
        if (!state || (strcmp(state, "waiting") && strcmp(state, "running")))
            break;
        if (terminal)
            draw(w, d), drawn = true;
        usleep(pause);
        pause = pause * 2 > PAUSE_MOST_US ? PAUSE_MOST_US : pause * 2;
    }
    if (drawn)
        fputs("\r\033[K", stderr);
    if (!state)
        return false;
    w->result = doc_get(d, "result");
    if (!strcmp(state, "done"))
        return true;
    const char *reason = doc_get_text(w->result, "reason"), *key = doc_get_text(w->result, "key");
    if (doc_count(doc_get(w->result, "wrong")))
        return false; /* the caller tells line by line */
    if (!strcmp(state, "cancelled"))
        fprintf(stderr, "tsutome %s: it was cancelled\n", w->command);
    else
        fprintf(stderr, "tsutome %s: it failed%s%s\n", w->command, reason || key ? ": " : "",
                reason || key ? tell_key(w->arena, reason ? reason : key,
                                         doc_get_text(w->result, "seen"), NULL)
                              : "");
    return false;
}

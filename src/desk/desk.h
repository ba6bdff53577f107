/*
 * The desk: every errand of the house, run the same way for everyone.
 *
 *     struct desk *desk;
 *     TRY(desk_open(arena, &(struct house){ .folders = app_folders, .store = store, .law = law, …
 * }, &desk)); desk_take(desk, ask);                 answers by ask->answered, from any thread
 *     desk_close(desk);
 *
 * session → door (seen view) → fields → weigh │ act → document → face.   Default deny.
 */
#pragma once

#include "base/ask.h"
#include "base/embedded.h"
#include "desk/errand.h"
#include "store/store.h"

struct desk;

struct house {
    const struct folder *const *folders; /* NULL ends */
    struct store *store;
    const struct law *law; /* as shipped; the office's own releases are read over it */
    /* Makes the reply; main hands over web's face. */
    void (*face)(void *context, struct ask *, const struct showing *);
    void *face_context;
    /* What every page carries (navigation, punch button, notices); face members only. */
    const struct fault *(*frame)(struct look *, struct doc *);
    const struct sight *frame_sees; /* what it may read, to whom; ends with { 0 } */
    /* Words, for what is written without a page: heads of exports, summaries in OpenAPI. */
    const char *(*say)(void *context, struct arena *, const char *lang, const char *key,
                       const struct doc *with);
    /* What programs read in the answers (desk/shape.h); NULL: nothing is told of it. */
    const struct embedded *shapes;
    /* After a commit: who listens on `channel` ("unit:12", "officer:7") hears it.  NULL: nobody. */
    void (*tell)(void *context, const char *channel);
    /* Ends the live streams of an officer's sessions but one, or (officer 0) of one session. */
    void (*hush)(void *context, int64_t officer, int64_t session);
    void *tell_context; /* of both */
    bool behind_proxy;  /* cookies are Secure */
    /* What the houses keep in memory beside the database (app/limits/limits.h); the desk only
     * passes it on, and wakes it after each commit that was announced.  NULL: nothing is kept. */
    void *beside;
    void (*wake)(void *beside);
};

/* Faults: desk.row (a row that does not start: which, and why), store.*. */
const struct fault *desk_open(struct arena *, const struct house *, struct desk **ret);
void desk_take(void *desk, struct ask *);
size_t desk_body_most(void *desk, enum ask_verb, const char *path);
void desk_close(struct desk *);

/* The errands of the house, for the walk, OpenAPI and help. */
const struct errand *const *desk_errands(const struct desk *, size_t *count);

/* The law as it stands now, also to a thread without an errand. */
const struct fault *desk_law(struct desk *, struct db *, struct arena *, const struct law **ret);

/* The desk's own errands: signing in and out, sessions, settings, jobs, /openapi.json. */
extern const struct folder desk_folder;

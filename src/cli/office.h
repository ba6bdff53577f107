/*
 * A whole office in one process: store, law, pages, face and desk, opened and closed together.
 *
 *     struct office office;
 *     TRY(office_open(arena, &(struct office_options){ .where = "demo" }, &office));
 *     struct ask *ask = office_ask(&office, ASK_GET, "/me/today", "hana");
 *     office_wait(&office, ask);
 *     puts(ask->reply.body);
 *     ask_free(ask);
 *     office_close(&office);
 *
 * The web server, the shell's commands and the errand tests are all such an office.
 */
#pragma once

#include "app/limits/limits.h"
#include "desk/desk.h"
#include "law/law.h"
#include "store/store.h"
#include "web/face.h"
#include "web/page.h"

struct office_options {
    const char *where; /* data folder, or postgresql:// address */
    int readers;
    bool may_create, behind_proxy;
    bool serves; /* stays: what pages rest on beside the database is made ready at once */
    void (*tell)(void *context, const char *channel);
    void (*hush)(void *context, int64_t officer, int64_t session);
    void *tell_context;
};

struct office {
    struct arena arena;
    struct store *store;
    struct limits *limits;
    const struct law *law;
    struct pages *pages;
    struct face *face;
    struct desk *desk;
};

/* Faults as store_open's, page.broken, law.…, desk.row. */
const struct fault *office_open(struct arena *, const struct office_options *, struct office *ret);
void office_close(struct office *);

/* Every table that a module declares. */
const struct table *const *office_tables(struct arena *);

/* An ask of the data folder's owner, on behalf of `login` (NULL: nobody). */
struct ask *office_ask(enum ask_verb, const char *path, const char *login);
/* Takes it to the desk and waits for the answer, which stands in ask->reply. */
void office_wait(struct office *, struct ask *);

/* The words of a fault, for a terminal. */
const char *office_words(const struct office *, struct arena *, const char *lang,
                         const struct fault *);

/* Writes as the clockwork, outside any errand: for setting up.  `run` gets an act of `folder`. */
const struct fault *office_write(struct office *, struct arena *, const struct folder *,
                                 const char *errand,
                                 const struct fault *(*run)(struct act *, void *), void *context);

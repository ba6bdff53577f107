/* How is a whole office opened in one process? */
#include "cli/office.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "base/clock.h"
#include "desk/clockwork.h"

extern const struct embedded db_migrations[], ui_pages[], ui_shapes[], ui_words[], ui_statics[];

static void
show(void *face, struct ask *ask, const struct showing *showing)
{
    face_show(((struct office *)face)->face, ask, showing);
}

static const char *
say(void *office, struct arena *a, const char *lang, const char *key, const struct doc *with)
{
    return words_say(a, ((struct office *)office)->pages, lang, key, with);
}

const struct table *const *
office_tables(struct arena *a)
{
    size_t n = 0;

    while (app_folders[n])
        n++;
    const struct table **all = arena_array(a, n + 1, sizeof *all), **at = all;
    for (n = 0; app_folders[n]; n++)
        if (app_folders[n]->tables)
            *at++ = app_folders[n]->tables;
    return all;
}

static const struct fault *
open_rooms(struct arena *a, const struct office_options *o, struct office *office)
{
    TRY(law_shipped(&office->arena, &office->law));
    TRY(pages_load(&office->arena, ui_pages, ui_words, &office->pages));
    TRY(face_open(&office->arena, office->pages, ui_statics, &office->face));
    TRY(store_open(a,
                   &(struct store_options){ .where = o->where,
                                            .migrations = db_migrations,
                                            .tables = office_tables(&office->arena),
                                            .readers = o->readers,
                                            .may_create = o->may_create },
                   &office->store));
    office->limits = limits_new(
        office->store, store_engine(office->store) == ENGINE_SQLITE ? o->where : NULL, !o->serves);
    TRY(desk_open(a,
                  &(struct house){ .folders = app_folders,
                                   .store = office->store,
                                   .law = office->law,
                                   .face = show,
                                   .face_context = office,
                                   .frame = app_frame,
                                   .frame_sees = app_frame_sees,
                                   .say = say,
                                   .shapes = ui_shapes,
                                   .tell = o->tell,
                                   .hush = o->hush,
                                   .tell_context = o->tell_context,
                                   .behind_proxy = o->behind_proxy,
                                   .beside = office->limits,
                                   .wake = limits_wake },
                  &office->desk));
    limits_start(office->limits, office->desk);
    return NULL;
}

const struct fault *
office_open(struct arena *a, const struct office_options *o, struct office *ret)
{
    *ret = (struct office){ 0 };
    const struct fault *f = open_rooms(a, o, ret);
    if (!f)
        return NULL;
    /* What the rooms said of themselves lies on the office's own desk, which goes with it. */
    struct fault *kept = arena_take(a, sizeof *kept);
    *kept = *f;
    kept->key = arena_dup(a, f->key);
    kept->field = arena_dup(a, f->field);
    kept->seen = arena_dup(a, f->seen);
    kept->limit = arena_dup(a, f->limit);
    kept->also = NULL;
    office_close(ret);
    return kept;
}

void
office_close(struct office *office)
{
    if (office->limits)
        limits_stop(office->limits);
    /* The store finishes what it has taken on, and what it finishes still answers through the desk.
     */
    if (office->store)
        store_close(office->store);
    desk_close(office->desk);
    limits_free(office->limits);
    arena_clear(&office->arena);
    *office = (struct office){ 0 };
}

struct ask *
office_ask(enum ask_verb verb, const char *path, const char *login)
{
    struct ask *ask = ask_new();
    const char *query = strchr(path, '?');

    ask->verb = verb;
    ask->host = HOST_OPERATOR;
    ask->path = query ? arena_copy(&ask->arena, path, (size_t)(query - path))
                      : arena_dup(&ask->arena, path);
    ask->query = query ? arena_dup(&ask->arena, query + 1) : "";
    ask->as = arena_dup(&ask->arena, login);
    ask->address = "";
    ask->loopback = true;
    ask->arrived = clock_now();
    return ask;
}

struct waiting {
    pthread_mutex_t lock;
    pthread_cond_t wake;
    bool there;
};

static void
arrived(struct ask *ask)
{
    struct waiting *w = ask->home;

    pthread_mutex_lock(&w->lock);
    w->there = true;
    pthread_cond_signal(&w->wake);
    pthread_mutex_unlock(&w->lock);
}

void
office_wait(struct office *office, struct ask *ask)
{
    struct waiting w = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false };

    ask->home = &w;
    ask->answered = arrived;
    desk_take(office->desk, ask);
    pthread_mutex_lock(&w.lock);
    while (!w.there)
        pthread_cond_wait(&w.wake, &w.lock);
    pthread_mutex_unlock(&w.lock);
}

const char *
office_words(const struct office *office, struct arena *a, const char *lang, const struct fault *f)
{
    struct doc *with = doc_new(a);

    doc_text(with, "seen", f->seen ? f->seen : "");
    doc_text(with, "field", f->field ? f->field : "");
    return office->pages ? words_say(a, office->pages, lang, f->key, with) : f->key;
}

struct setting_up {
    struct work work;
    struct office *office;
    const struct folder *folder;
    const char *errand;
    const struct fault *(*run)(struct act *, void *);
    void *context;
};

static const struct fault *
set_up(struct work *w, struct db *db)
{
    struct setting_up *s = (struct setting_up *)w;

    return clockwork_act(s->office->desk, db, w->arena, s->folder, s->errand, s->run, s->context);
}

const struct fault *
office_write(struct office *office, struct arena *a, const struct folder *folder,
             const char *errand, const struct fault *(*run)(struct act *, void *), void *context)
{
    struct setting_up s = { .work = { .run = set_up, .arena = a },
                            .office = office,
                            .folder = folder,
                            .errand = errand,
                            .run = run,
                            .context = context };

    return store_write_now(office->store, &s.work);
}

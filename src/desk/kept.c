/*
 * May the answer of a moment ago be given again?
 *
 * A page is a function of the database as it stands, of who asks, of the address, of the language,
 * and of the minute on the clock.  While no commit has come between and the minute is the same, the
 * bytes are the same, and are not made twice.  Whoever writes sees their own writing: the commit is
 * counted before it is answered.
 */
#include <stdlib.h>
#include <string.h>

#include "desk/inside.h"

enum { SLOTS = 1024, BODY_MOST = 128 << 10, KEY_MOST = 600 };

struct kept {
    char key[KEY_MOST];
    size_t key_size;
    int64_t generation, minute;
    struct reply reply; /* its texts live in `arena` */
    struct arena arena;
};

struct answers {
    pthread_mutex_t lock;
    struct kept slot[SLOTS];
};

struct answers *
answers_new(void)
{
    struct answers *all = calloc(1, sizeof *all);

    if (!all)
        abort();
    pthread_mutex_init(&all->lock, NULL);
    return all;
}

void
answers_free(struct answers *all)
{
    for (size_t i = 0; all && i < SLOTS; i++)
        arena_clear(&all->slot[i].arena);
    free(all);
}

/* Everything that the page depends on besides the database and the minute.  0: not to be kept. */
static size_t
key_of(const struct visit *v, char key[KEY_MOST])
{
    const struct ask *ask = v->ask;
    const char *const parts[] = { v->token,
                                  ask->path,
                                  ask->query,
                                  v->json ? "json" : "page",
                                  v->lang,
                                  v->view_lang ? v->view_lang : "",
                                  v->view_theme ? v->view_theme : "",
                                  v->keys_off ? "off" : "on" };
    size_t n = 0;

    if (ask->host != HOST_WEB || !v->token || !v->session.officer || v->flash || v->csv ||
        v->cookie || v->route->errand->verb != GET ||
        v->route->errand->traits & (TRACED | UNKEPT) ||
        store_engine(v->desk->house.store) != ENGINE_SQLITE)
        return 0;
    for (size_t i = 0; i < COUNT(parts); i++) {
        size_t size = strlen(parts[i]) + 1;
        if (n + size > KEY_MOST)
            return 0;
        memcpy(key + n, parts[i], size);
        n += size;
    }
    return n;
}

static struct kept *
slot_of(struct answers *all, const char *key, size_t size)
{
    uint64_t h = 1469598103934665603ULL;

    for (size_t i = 0; i < size; i++)
        h = (h ^ (unsigned char)key[i]) * 1099511628211ULL;
    return &all->slot[(h >> 20) % SLOTS];
}

static int64_t
minute_of(const struct ask *ask)
{
    return ask->arrived.us / 60000000;
}

static const char *
header_of(const struct reply *r, const char *name)
{
    for (const struct ask_header *h = r->header; h->name; h++)
        if (!strcmp(h->name, name))
            return h->value;
    return NULL;
}

bool
answer_again(struct visit *v)
{
    struct answers *all = v->desk->answers;
    struct arena *a = &v->ask->arena;
    char key[KEY_MOST];
    size_t size = key_of(v, key);
    bool there;

    v->generation = store_generation(v->desk->house.store);
    if (!size)
        return false;
    pthread_mutex_lock(&all->lock);
    struct kept *k = slot_of(all, key, size);
    there = k->key_size == size && !memcmp(k->key, key, size) && k->generation == v->generation &&
            k->minute == minute_of(v->ask);
    if (there) {
        struct reply *r = &v->ask->reply;
        *r = k->reply;
        r->type = arena_dup(a, r->type);
        r->body = arena_copy(a, r->body, r->size);
        for (struct ask_header *h = r->header; h->name; h++) {
            h->name = arena_dup(a, h->name);
            h->value = arena_dup(a, h->value);
        }
    }
    pthread_mutex_unlock(&all->lock);
    if (!there)
        return false;
    const char *tag = header_of(&v->ask->reply, "ETag");
    const char *known = ask_header(v->ask, "if-none-match");
    if (tag && known && strstr(known, tag))
        v->ask->reply.status = 304;
    return true;
}

void
answer_keep(const struct visit *v)
{
    struct answers *all = v->desk->answers;
    const struct reply *r = &v->ask->reply;
    char key[KEY_MOST];
    size_t size = key_of(v, key);

    if (!size || r->status != 200 || r->live || !r->body || r->size > BODY_MOST ||
        header_of(r, "Set-Cookie") || !header_of(r, "ETag"))
        return;
    pthread_mutex_lock(&all->lock);
    struct kept *k = slot_of(all, key, size);
    arena_clear(&k->arena);
    memcpy(k->key, key, size);
    k->key_size = size;
    k->generation = v->generation;
    k->minute = minute_of(v->ask);
    k->reply = *r;
    k->reply.type = arena_dup(&k->arena, r->type);
    k->reply.body = arena_copy(&k->arena, r->body, r->size);
    for (struct ask_header *h = k->reply.header; h->name; h++) {
        h->name = arena_dup(&k->arena, h->name);
        h->value = arena_dup(&k->arena, h->value);
    }
    pthread_mutex_unlock(&all->lock);
}

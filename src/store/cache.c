/* Which statement was prepared before? */
#include "store/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static uint64_t
mix(uint64_t h, const char *t)
{
    size_t size = strlen(t);

    for (; size >= 8; t += 8, size -= 8) {
        uint64_t word;
        memcpy(&word, t, 8);
        h = (h ^ word) * 0xff51afd7ed558ccdu;
        h ^= h >> 32;
    }
    for (; size; t++, size--)
        h = (h ^ (unsigned char)*t) * 0x100000001b3u;
    return h ^ h >> 29;
}

static uint64_t
hash_of(const char *sql, enum right right, const char *folder, const char *kinds)
{
    return mix(mix((uintptr_t)folder ^ (uint64_t)right << 60, sql), kinds);
}

struct statement *
cache_find(struct cache *c, const char *sql, enum right right, const char *folder,
           const char *kinds)
{
    uint64_t hash = hash_of(sql, right, folder, kinds);

    for (struct statement *s = c->bucket[hash % CACHE_BUCKETS]; s; s = s->next)
        if (s->hash == hash && s->right == right && s->folder == folder &&
            strcmp(s->kinds, kinds) == 0 && strcmp(s->sql, sql) == 0) {
            s->used = ++c->uses;
            return s;
        }
    return NULL;
}

void
cache_remove(struct cache *c, struct statement *s)
{
    struct statement **at = &c->bucket[s->hash % CACHE_BUCKETS];

    while (*at != s)
        at = &(*at)->next;
    *at = s->next;
    c->held--;
    c->drop(c->context, s);
    free(s->sql);
    free(s->kinds);
    free(s);
}

static void
make_room(struct cache *c)
{
    struct statement *oldest = NULL;

    for (int i = 0; i < CACHE_BUCKETS; i++)
        for (struct statement *s = c->bucket[i]; s; s = s->next)
            if (!s->busy && (!oldest || s->used < oldest->used))
                oldest = s;
    if (oldest)
        cache_remove(c, oldest);
}

struct statement *
cache_add(struct cache *c, const char *sql, enum right right, const char *folder, const char *kinds)
{
    if (c->held >= CACHE_MOST)
        make_room(c);
    struct statement *s = calloc(1, sizeof *s);
    if (!s || !(s->sql = strdup(sql)) || !(s->kinds = strdup(kinds)))
        abort();
    s->hash = hash_of(sql, right, folder, kinds);
    s->right = right;
    s->folder = folder;
    s->used = ++c->uses;
    s->next = c->bucket[s->hash % CACHE_BUCKETS];
    c->bucket[s->hash % CACHE_BUCKETS] = s;
    c->held++;
    return s;
}

void
cache_clear(struct cache *c)
{
    for (int i = 0; i < CACHE_BUCKETS; i++)
        while (c->bucket[i])
            cache_remove(c, c->bucket[i]);
}

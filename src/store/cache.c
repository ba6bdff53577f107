/* Which statement was prepared before? */
#include "store/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static uint64_t
hash_of(const char *sql, enum right right, const char *folder, uint64_t signature)
{
    uint64_t h = (uintptr_t)folder ^ signature * 0x9e3779b97f4a7c15u ^ (uint64_t)right << 60;
    size_t size = strlen(sql);

    for (; size >= 8; sql += 8, size -= 8) {
        uint64_t word;
        memcpy(&word, sql, 8);
        h = (h ^ word) * 0xff51afd7ed558ccdu;
        h ^= h >> 32;
    }
    for (; size; sql++, size--)
        h = (h ^ (unsigned char)*sql) * 0x100000001b3u;
    return h ^ h >> 29;
}

struct statement *
cache_find(struct cache *c, const char *sql, enum right right, const char *folder,
           uint64_t signature)
{
    uint64_t hash = hash_of(sql, right, folder, signature);

    for (struct statement *s = c->bucket[hash % CACHE_BUCKETS]; s; s = s->next)
        if (s->hash == hash && s->right == right && s->folder == folder &&
            s->signature == signature && strcmp(s->sql, sql) == 0) {
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
cache_add(struct cache *c, const char *sql, enum right right, const char *folder,
          uint64_t signature)
{
    if (c->held >= CACHE_MOST)
        make_room(c);
    struct statement *s = calloc(1, sizeof *s);
    if (!s || !(s->sql = strdup(sql)))
        abort();
    s->hash = hash_of(sql, right, folder, signature);
    s->right = right;
    s->folder = folder;
    s->signature = signature;
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

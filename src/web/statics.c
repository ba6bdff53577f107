/* Under which name does a file of ours live for a year? */
#include "web/statics.h"

#include <sodium.h>
#include <string.h>

#include "web/web.h"

enum { HASH_SIZE = 16, HASH_SHOWN = 5 };

static const struct {
    const char *end, *type;
} types[] = {
    { ".css", "text/css; charset=utf-8" },
    { ".js", "text/javascript; charset=utf-8" },
    { ".svg", "image/svg+xml" },
    { ".png", "image/png" },
    { ".ico", "image/x-icon" },
    { ".woff2", "font/woff2" },
    { ".webmanifest", "application/manifest+json" },
    { ".txt", "text/plain; charset=utf-8" },
};

const char *
statics_type(const char *name)
{
    size_t size = strlen(name);

    for (size_t i = 0; i < COUNT(types); i++) {
        size_t n = strlen(types[i].end);
        if (size > n && !strcmp(name + size - n, types[i].end))
            return types[i].type;
    }
    return "application/octet-stream";
}

static char *
hex_of(struct arena *a, const void *bytes, size_t size, size_t shown)
{
    unsigned char hash[HASH_SIZE];
    char *hex = arena_take(a, 2 * shown + 1);

    crypto_generichash(hash, sizeof hash, bytes, size, NULL, 0);
    return sodium_bin2hex(hex, 2 * shown + 1, hash, shown);
}

const char *
statics_etag(struct arena *a, const void *bytes, size_t size)
{
    return arena_text(a, "\"%s\"", hex_of(a, bytes, size, HASH_SIZE));
}

const char *
statics_path(struct arena *a, const struct embedded *f)
{
    const char *dot = strrchr(f->name, '.');
    size_t stem = dot ? (size_t)(dot - f->name) : strlen(f->name);

    return arena_text(a, "/static/%.*s-%s%s", (int)stem, f->name,
                      hex_of(a, f->bytes, (size_t)(f->end - f->bytes), HASH_SHOWN), f->name + stem);
}

const char *
web_static(struct arena *a, const struct embedded *statics, const char *name)
{
    for (const struct embedded *f = statics; f && f->name; f++)
        if (!strcmp(f->name, name))
            return statics_path(a, f);
    return NULL;
}

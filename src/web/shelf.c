/* Which static file is asked for, and does the client have it already? */
#include <stdlib.h>
#include <string.h>

#include "web/inside.h"
#include "web/statics.h"

struct book {
    const char *path, *etag;
    struct MHD_Response *response;
};

struct shelf {
    struct book *book;
    size_t count;
};

static struct MHD_Response *
response(const char *bytes, size_t size, const char *type, const char *etag, const char *kept)
{
    struct MHD_Response *r =
        MHD_create_response_from_buffer(size, (void *)(uintptr_t)bytes, MHD_RESPMEM_PERSISTENT);

    if (!r)
        abort();
    MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, type);
    MHD_add_response_header(r, MHD_HTTP_HEADER_ETAG, etag);
    MHD_add_response_header(r, MHD_HTTP_HEADER_CACHE_CONTROL, kept);
    MHD_add_response_header(r, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(r, "Cross-Origin-Resource-Policy", "same-origin");
    /* An image opened by itself is a document, and could carry a script. */
    MHD_add_response_header(r, "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    return r;
}

static void
put(struct shelf *s, struct arena *a, const char *path, const struct embedded *f, const char *kept)
{
    struct book *b = &s->book[s->count++];
    size_t size = (size_t)(f->end - f->bytes);

    b->path = path;
    b->etag = statics_etag(a, f->bytes, size);
    b->response = response(f->bytes, size, statics_type(f->name), b->etag, kept);
}

struct shelf *
shelf_open(struct arena *a, const struct embedded *files)
{
    struct shelf *s = arena_take(a, sizeof *s);
    size_t count = 0;

    for (const struct embedded *f = files; f && f->name; f++)
        count++;
    s->book = arena_array(a, count + 2, sizeof *s->book);
    for (const struct embedded *f = files; f && f->name; f++) {
        put(s, a, statics_path(a, f), f, "public, max-age=31536000, immutable");
        /* Browsers ask for this name without being told to. */
        if (!strcmp(f->name, "favicon.svg"))
            put(s, a, "/favicon.ico", f, "public, max-age=86400");
    }
    return s;
}

void
shelf_close(struct shelf *s)
{
    for (size_t i = 0; i < s->count; i++)
        MHD_destroy_response(s->book[i].response);
}

struct MHD_Response *
shelf_find(const struct shelf *s, const char *path, const char *if_none_match, unsigned *ret_status)
{
    if (strncmp(path, "/static/", 8) && strcmp(path, "/favicon.ico"))
        return NULL;
    for (size_t i = 0; i < s->count; i++) {
        const struct book *b = &s->book[i];
        if (strcmp(b->path, path))
            continue;
        bool has = if_none_match && strstr(if_none_match, b->etag);
        *ret_status = has ? MHD_HTTP_NOT_MODIFIED : MHD_HTTP_OK;
        return b->response; /* with 304 its bytes stay here, and its length is told */
    }
    return NULL;
}

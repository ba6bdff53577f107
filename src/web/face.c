/* Which face does an answer wear, and what guards it? */
#include "web/face.h"

#include <sodium.h>
#include <string.h>

#include "base/json.h"
#include "base/log.h"
#include "web/face_fault.h"
#include "web/leaf.h"
#include "web/statics.h"

struct face {
    const struct pages *pages;
    struct doc *common[LANGS];
};

static const char *const lang_code[LANGS] = { "ja", "en" };

/* No page of ours needs anything from elsewhere, and none may be put inside another. */
static const char csp[] = "default-src 'none'; style-src 'self'; script-src 'self'; "
                          "img-src 'self'; font-src 'self'; connect-src 'self'; "
                          "manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                          "frame-ancestors 'none'";
static const char permissions[] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

const struct fault *
face_open(struct arena *a, const struct pages *pages, const struct embedded *statics,
          struct face **ret)
{
    struct face *f = arena_take(a, sizeof *f);
    struct doc *files = doc_new(a);

    if (sodium_init() < 0)
        return fault(a, FAULT_OURS, "face.open", NULL, "libsodium");
    for (const struct embedded *s = statics; s && s->name; s++) {
        char *key = arena_dup(a, s->name);
        for (char *c = key; *c; c++)
            if (*c == '.' || *c == '-')
                *c = '_';
        doc_text(files, key, statics_path(a, s));
    }
    f->pages = pages;
    for (enum lang lang = 0; lang < LANGS; lang++) {
        f->common[lang] = doc_new(a);
        doc_put(f->common[lang], "static", files);
        doc_text(f->common[lang], "lang", lang_code[lang]);
    }
    *ret = f;
    return NULL;
}

static void
guard(struct reply *r, enum lang lang)
{
    reply_header(r, "Content-Security-Policy", csp);
    reply_header(r, "X-Content-Type-Options", "nosniff");
    reply_header(r, "Referrer-Policy", "same-origin");
    reply_header(r, "Cross-Origin-Opener-Policy", "same-origin");
    reply_header(r, "Cross-Origin-Resource-Policy", "same-origin");
    reply_header(r, "Permissions-Policy", permissions);
    reply_header(r, "Cache-Control", "private, no-cache");
    reply_header(r, "Vary", "Accept, Accept-Language, Cookie");
    reply_header(r, "Content-Language", lang_code[lang]);
}

/* Is one of the listed tags ours?  Weak comparison: the bytes need not be asked again (RFC 9110).
 */
static bool
listed(const char *s, const char *etag)
{
    size_t n = strlen(etag);

    while (*s) {
        s += strspn(s, " \t,");
        if (*s == '*')
            return true;
        if (!strncmp(s, "W/", 2))
            s += 2;
        if (*s != '"')
            return false;
        const char *end = strchr(s + 1, '"');
        if (!end)
            return false;
        if ((size_t)(end + 1 - s) == n && !memcmp(s, etag, n))
            return true;
        s = end + 1;
    }
    return false;
}

/*
 * SipHash with a known key and 128 bits: the body is ours, nobody gains by two that look alike, and
 * it takes half the time of BLAKE2b, which would be a fifth of the whole answer.
 */
static const char *
etag_of(struct arena *a, const char *body, size_t size)
{
    static const unsigned char key[crypto_shorthash_siphashx24_KEYBYTES];
    unsigned char hash[crypto_shorthash_siphashx24_BYTES];
    char *etag = arena_take(a, 2 * sizeof hash + 3);

    crypto_shorthash_siphashx24(hash, (const unsigned char *)body, size, key);
    sodium_bin2hex(etag + 1, 2 * sizeof hash + 1, hash, sizeof hash);
    etag[0] = etag[2 * sizeof hash + 1] = '"';
    return etag;
}

static void
validate(struct ask *ask)
{
    struct reply *r = &ask->reply;
    const char *asked = ask_header(ask, "if-none-match");

    if (r->status != 200 || ask->verb == ASK_POST)
        return;
    const char *etag = etag_of(&ask->arena, r->body, r->size);
    reply_header(r, "ETag", etag);
    if (asked && listed(asked, etag))
        r->status = 304;
}

/* What a page finds beside its document, for this one request. */
static struct doc *
beside(const struct face *f, struct ask *ask, enum lang lang)
{
    struct doc *d = doc_new(&ask->arena);

    doc_each (at, f->common[lang])
        doc_put(d, at->key, (struct doc *)(uintptr_t)at);
    doc_text(d, "path", ask->path);
    doc_text(d, "query", ask->query);
    return d;
}

static bool
put_page(const struct face *f, struct ask *ask, const char *page, enum lang lang,
         const struct doc *doc, const struct doc *common)
{
    char *html =
        page_render(&ask->arena, f->pages, page, lang_code[lang], doc, common, &ask->reply.size);

    if (!html)
        return false;
    ask->reply.type = "text/html; charset=utf-8";
    ask->reply.body = html;
    return true;
}

static void
show_page(const struct face *f, struct ask *ask, const struct showing *s, enum lang lang)
{
    struct doc *common = beside(f, ask, lang);
    const struct doc *doc = s->doc ? s->doc : doc_new(&ask->arena);
    const char *by_status = arena_text(&ask->arena, "error-%d", ask->reply.status);

    if (s->fault) {
        face_faults(&ask->arena, f->pages, lang_code[lang], s->fault, ask->reply.status, common);
        doc = face_fields(&ask->arena, doc, common);
    }
    if (s->page && put_page(f, ask, s->page, lang, doc, common))
        return;
    if (s->page)
        log_ours("face.page", "no such page: %s", s->page);
    if (s->fault && (put_page(f, ask, by_status, lang, doc, common) ||
                     put_page(f, ask, "error", lang, doc, common)))
        return;

    /* Nobody wrote a page for it: the bare words, rather than nothing. */
    const char *words = s->fault ? doc_get_text(common, "message") : NULL;
    if (!words) {
        ask->reply.status = 500;
        words = "500";
    }
    ask->reply.type = "text/plain; charset=utf-8";
    ask->reply.body = words;
    ask->reply.size = strlen(words);
}

static void
show_json(const struct face *f, struct ask *ask, const struct showing *s, enum lang lang)
{
    struct reply *r = &ask->reply;
    const struct doc *doc = s->doc;

    r->type = "application/json";
    if (s->fault) {
        r->type = "application/problem+json";
        doc = face_problem(&ask->arena, f->pages, lang_code[lang], s->fault, r->status);
    }
    if (doc)
        r->body = json_write(&ask->arena, doc, &r->size);
    else
        r->type = NULL;
}

void
face_show(const struct face *f, struct ask *ask, const struct showing *s)
{
    struct reply *r = &ask->reply;
    enum lang lang = lang_named(s->lang);

    r->status = s->status ? s->status : 200;
    if (s->fault && s->status < 400)
        r->status = fault_status(s->fault->kind);
    guard(r, lang);
    if (s->fault)
        s->json ? show_json(f, ask, s, lang) : show_page(f, ask, s, lang);
    else if (s->body) {
        r->type = s->type;
        r->body = s->body;
        r->size = s->size;
    } else if (s->page && !s->json)
        show_page(f, ask, s, lang);
    else
        show_json(f, ask, s, lang);
    validate(ask);
}

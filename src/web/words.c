/* Which words stand under a key? */
#include "web/words.h"

#include <string.h>

#include "base/json.h"
#include "base/log.h"

/* A page shown often must not fill the log with the same line. */
enum { MISSED_SAID = 200 };
static atomic_uint missed;

static bool
may_say(void)
{
    return atomic_fetch_add_explicit(&missed, 1, memory_order_relaxed) < MISSED_SAID;
}

struct piece {
    const char *text, *html; /* as written, and escaped once when loaded */
    size_t text_size, html_size;
    struct path path;
    bool hole;
};

struct phrase {
    const char *key;
    struct piece *piece;
    unsigned count;
};

struct entry {
    const char *key;
    struct phrase *phrase[LANGS];
    bool own[LANGS]; /* said in this language, not borrowed from another */
};

struct words {
    struct entry *entry; /* open addressing, a power of two, never full */
    size_t room, count;
};

static size_t
hash(const char *s)
{
    uint64_t h = 14695981039346656037u;

    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 1099511628211u;
    return (size_t)(h ^ h >> 32);
}

static struct entry *
slot(const struct words *w, const char *key)
{
    size_t i = hash(key) & (w->room - 1);

    while (w->entry[i].key && strcmp(w->entry[i].key, key))
        i = (i + 1) & (w->room - 1);
    return &w->entry[i];
}

static void
wider(struct arena *a, struct words *w)
{
    struct words more = { .room = w->room ? w->room * 2 : 256, .count = w->count };

    more.entry = arena_array(a, more.room, sizeof *more.entry);
    for (size_t i = 0; i < w->room; i++)
        if (w->entry[i].key)
            *slot(&more, w->entry[i].key) = w->entry[i];
    *w = more;
}

/* The length of a name in braces at `s`, which is behind the brace; 0 where it is none. */
static size_t
hole_at(const char *s, const char *end)
{
    size_t n = 0;

    for (; s + n < end && s[n] != '}'; n++)
        if (!((s[n] >= 'a' && s[n] <= 'z') || (s[n] >= 'A' && s[n] <= 'Z') ||
              (s[n] >= '0' && s[n] <= '9') || s[n] == '_' || s[n] == '.'))
            return 0;
    return s + n < end ? n : 0;
}

/* `s` stays where it is: the file was read into the arena of the words. */
static void
add_text(struct arena *a, struct phrase *p, const char *s, size_t size)
{
    struct text html = { .arena = a, .bytes = arena_take(a, size + 2), .room = size + 2 };

    if (!size)
        return;
    text_html(&html, s, size);
    struct piece *piece = &p->piece[p->count++];
    piece->text = s;
    piece->text_size = size;
    piece->html = text_done(&html);
    piece->html_size = html.size;
}

static struct phrase *
phrase_read(struct arena *a, const char *key, const char *s, size_t size)
{
    struct phrase *p = arena_take(a, sizeof *p);
    const char *end = s + size, *from = s;
    unsigned most = 1;

    for (const char *at = s; at < end; at++)
        most += 2 * (*at == '{');
    p->key = key;
    p->piece = arena_array(a, most, sizeof *p->piece);
    for (; s < end; s++) {
        size_t n = *s == '{' ? hole_at(s + 1, end) : 0;
        struct path path;

        if (!n || !path_read(a, s + 1, n, &path))
            continue;
        add_text(a, p, from, (size_t)(s - from));
        p->piece[p->count++] = (struct piece){ .path = path, .hole = true };
        s += n + 1;
        from = s + 1;
    }
    add_text(a, p, from, (size_t)(end - from));
    return p;
}

static const struct fault *
read_object(struct arena *a, struct words *w, enum lang lang, const char *file, const char *above,
            const struct doc *in)
{
    doc_each (d, in) {
        const char *key = *above ? arena_text(a, "%s.%s", above, d->key) : d->key;

        if (d->kind == DOC_OBJECT) {
            TRY(read_object(a, w, lang, file, key, d));
            continue;
        }
        if (d->kind != DOC_TEXT)
            return fault(a, FAULT_OURS, "page.broken", NULL,
                         arena_text(a, "%s: %s is not a text", file, key));
        if (w->count * 2 >= w->room)
            wider(a, w);
        struct entry *e = slot(w, key);
        if (!e->key) {
            e->key = key;
            w->count++;
        }
        if (e->own[lang])
            return fault(a, FAULT_OURS, "page.broken", NULL,
                         arena_text(a, "%s: %s stands there twice", file, key));
        e->phrase[lang] = phrase_read(a, e->key, d->text.s, d->text.size);
        e->own[lang] = true;
    }
    return NULL;
}

static void
borrow(struct words *w)
{
    static const char *const said[LANGS] = { "ja", "en" };

    for (size_t i = 0; i < w->room; i++) {
        struct entry *e = &w->entry[i];
        for (enum lang lang = 0; e->key && lang < LANGS; lang++) {
            if (e->own[lang])
                continue;
            log_ours("page.words", "no words in %s: %s", said[lang], e->key);
            e->phrase[lang] = e->phrase[lang == LANG_JA ? LANG_EN : LANG_JA];
        }
    }
}

const struct fault *
words_load(struct arena *a, const struct embedded *files, struct words **ret)
{
    struct words *w = arena_take(a, sizeof *w);

    wider(a, w);
    for (const struct embedded *f = files; f && f->name; f++) {
        struct doc *in;
        const struct fault *wrong = json_read(a, f->bytes, (size_t)(f->end - f->bytes), &in);

        if (wrong || in->kind != DOC_OBJECT)
            return fault(a, FAULT_OURS, "page.broken", NULL,
                         arena_text(a, "%s: %s", f->name,
                                    wrong && wrong->seen ? wrong->seen : "not an object"));
        TRY(read_object(a, w, strcmp(f->name, "en.json") ? LANG_JA : LANG_EN, f->name, "", in));
    }
    borrow(w);
    *ret = w;
    return NULL;
}

const struct phrase *
words_find(const struct words *w, enum lang lang, const char *key)
{
    return w->room ? slot(w, key)->phrase[lang] : NULL;
}

void
phrase_put(const struct run *r, const struct phrase *p, struct text *out, bool html)
{
    for (unsigned i = 0; i < p->count; i++) {
        const struct piece *piece = &p->piece[i];
        size_t before = out->size;

        if (piece->hole) {
            path_put(r, &piece->path, out, html);
            if (out->size == before && may_say())
                log_ours("page.hole", "nothing to put into: %s", p->key);
        } else if (html)
            text_put(out, piece->html, piece->html_size);
        else
            text_put(out, piece->text, piece->text_size);
    }
}

void
words_put(const struct run *r, const struct words *w, const char *key, struct text *out, bool html)
{
    const struct phrase *p = w ? words_find(w, r->lang, key) : NULL;

    if (p) {
        phrase_put(r, p, out, html);
        return;
    }
    if (may_say())
        log_ours("page.words", "no words: %s", key);
    if (html)
        text_html(out, key, strlen(key));
    else
        text_add(out, key);
}

const char *const *
phrase_holes(struct arena *a, const struct phrase *p)
{
    const char **names = arena_array(a, p->count + 1, sizeof *names);
    size_t n = 0;

    for (unsigned i = 0; i < p->count; i++)
        if (p->piece[i].hole && p->piece[i].path.count)
            names[n++] = p->piece[i].path.part[0].s;
    return names;
}

const char *const *
words_keys(struct arena *a, const struct words *w, enum lang lang)
{
    const char **keys = arena_array(a, w->count + 1, sizeof *keys);
    size_t n = 0;

    for (size_t i = 0; i < w->room; i++)
        if (w->entry[i].key && w->entry[i].own[lang])
            keys[n++] = w->entry[i].key;
    return keys;
}

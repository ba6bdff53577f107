/* How does a document become a page? */
#include "web/page.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "web/mustache.h"
#include "web/words.h"

struct pages {
    struct template **template; /* by name */
    size_t count;
    struct words *words;
};

/* "today.html" is the page "today". */
static const char *
page_name(struct arena *a, const char *file)
{
    const char *dot = strrchr(file, '.');

    return arena_copy(a, file, dot ? (size_t)(dot - file) : strlen(file));
}

static int
by_name(const void *a, const void *b)
{
    const struct template *const *x = a, *const *y = b;

    return strcmp((*x)->name, (*y)->name);
}

/* A key without words is shown as it is: the page still works, and the log says what to write. */
static void
miss_words(const struct template *t, const struct words *w)
{
    for (unsigned i = 0; i < t->plain.count; i++) {
        const struct step *s = &t->plain.step[i];
        if (s->kind == STEP_WORDS && !words_find(w, LANG_JA, s->text))
            log_ours("page.words", "%s:%u: no words: %s", t->file, s->line, s->text);
    }
}

const struct fault *
pages_load(struct arena *a, const struct embedded *files, const struct embedded *words,
           struct pages **ret)
{
    struct pages *p = arena_take(a, sizeof *p);

    TRY(words_load(a, words, &p->words));
    for (const struct embedded *f = files; f && f->name; f++)
        p->count++;
    p->template = arena_array(a, p->count + 1, sizeof *p->template);
    for (size_t i = 0; i < p->count; i++) {
        const struct embedded *f = &files[i];
        size_t size = (size_t)(f->end - f->bytes);

        if (!utf8_valid(f->bytes, size))
            return mustache_broken(a, f->name, 1, "not UTF-8");
        TRY(mustache_compile(a, page_name(a, f->name), f->name, f->bytes, size, true,
                             &p->template[i]));
    }
    TRY(mustache_link(a, p->template, p->count, true, p->words));
    qsort(p->template, p->count, sizeof *p->template, by_name);
    for (size_t i = 0; i < p->count; i++)
        miss_words(p->template[i], p -> words);
    *ret = p;
    return NULL;
}

/* Room for what this page usually is, and an eighth. */
static void
make_room(struct text *t, struct template *template)
{
    size_t usual = atomic_load_explicit(&template->usual, memory_order_relaxed);

    if (!usual)
        return;
    t->room = usual + usual / 8 + 64;
    t->bytes = arena_take(t->arena, t->room);
}

char *
page_render(struct arena *a, const struct pages *p, const char *page, const char *lang,
            const struct doc *doc, const struct doc *common, size_t *ret_size)
{
    struct template key = { .name = page }, *want = &key;
    struct template **found =
        p->count ? bsearch(&want, p->template, p->count, sizeof want, by_name) : NULL;
    struct text out = { .arena = a };
    struct run run = {
        .out = &out, .lang = lang_named(lang), .words = p->words, .marks_only = true
    };

    if (!found)
        return NULL;
    make_room(&out, *found);
    mustache_run(&run, *found, doc, common);
    char *bytes = text_done(&out);
    atomic_store_explicit(&(*found)->usual, out.size, memory_order_relaxed);
    if (ret_size)
        *ret_size = out.size;
    return bytes;
}

const char *
words_say(struct arena *a, const struct pages *p, const char *lang, const char *key,
          const struct doc *with)
{
    struct text out = { .arena = a };
    struct run run = { .out = &out, .lang = lang_named(lang), .words = p->words };

    mustache_say(&run, key, with);
    return text_done(&out);
}

bool
words_have(const struct pages *p, const char *lang, const char *key)
{
    return words_find(p->words, lang_named(lang), key);
}

const char *const *
pages_words(struct arena *a, const struct pages *p, const char *lang)
{
    return words_keys(a, p->words, lang_named(lang));
}

char *
mustache_render(struct arena *a, const char *text, const struct doc *doc,
                const struct doc *partials, const struct fault **ret_fault)
{
    size_t count = 1 + doc_count(partials);
    struct template **all = arena_array(a, count, sizeof *all);
    struct text out = { .arena = a };
    struct run run = { .out = &out };
    const struct fault *wrong = mustache_compile(a, "", "", text, strlen(text), false, &all[0]);
    size_t n = 1;

    doc_each (d, partials)
        if (!wrong && d->kind == DOC_TEXT)
            wrong = mustache_compile(a, d->key, d->key, d->text.s, d->text.size, false, &all[n++]);
    if (!wrong)
        wrong = mustache_link(a, all, n, false, NULL);
    if (ret_fault)
        *ret_fault = wrong;
    if (wrong)
        return NULL;
    mustache_run(&run, all[0], doc, NULL);
    return text_done(&out);
}

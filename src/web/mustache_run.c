/* What does a template become over a document? */
#include "web/mustache_tag.h"

#include <string.h>

#include "base/log.h"
#include "web/words.h"

enum { DEPTH_MOST = 100 };

/* Where names are looked for: the innermost section first. */
struct frame {
    const struct doc *node;
    const struct doc *near; /* behind the member found last: templates read in a document's order */
    const struct frame *up;
};

static bool
named(const struct doc *d, const char *name)
{
    return d->key == name || (d->key[0] == name[0] && !strcmp(d->key, name));
}

static const struct doc *
member(const struct doc *in, const char *name, const struct doc **near)
{
    for (const struct doc *d = *near; d; d = d->next)
        if (named(d, name)) {
            *near = d->next;
            return d;
        }
    for (const struct doc *d = in->in.first; d != *near; d = d->next)
        if (named(d, name)) {
            *near = d->next;
            return d;
        }
    return NULL;
}

const struct doc *
path_find(const struct run *r, const struct path *p, unsigned *ret_used)
{
    const struct doc *d = NULL;
    unsigned i = 0;

    *ret_used = 0;
    if (p->item)
        return r->top->node;
    for (const struct frame *f = r->top; f && !d; f = f->up)
        if (f->node && f->node->kind == DOC_OBJECT) {
            /* The hint belongs to the frame's own walk; a frame is one thread's. */
            struct frame *own = (struct frame *)(uintptr_t)f;
            d = member(f->node, p->part[0].s, &own->near);
        }
    for (i = 1; d && i < p->count && d->kind == DOC_OBJECT; i++)
        d = doc_get(d, p->part[i].s);
    *ret_used = i;
    return d;
}

static void
put_found(const struct run *r, const struct doc *d, const struct path *p, unsigned used,
          struct text *out, bool html)
{
    enum facet facets[16];
    size_t count = 0;

    if (used == p->count && d->kind == DOC_TEXT) { /* nearly every leaf of a page */
        if (html)
            text_html(out, d->text.s, d->text.size);
        else
            text_put(out, d->text.s, d->text.size);
        return;
    }
    while (used < p->count && count < COUNT(facets))
        facets[count++] = p->part[used++].facet;
    leaf_put(out, d, facets, count, r->lang, html);
}

void
path_put(const struct run *r, const struct path *p, struct text *out, bool html)
{
    unsigned used;
    const struct doc *d = path_find(r, p, &used);

    if (d)
        put_found(r, d, p, used, out, html);
}

static void walk(struct run *, const struct steps *, unsigned from, unsigned to);

static void
put_raw(struct run *r, const struct step *s)
{
    unsigned used;
    const struct doc *d = path_find(r, &s->path, &used);

    if (!d)
        return;
    bool trusted = !r->marks_only || d->kind == DOC_MARK;
    if (!trusted)
        log_ours("page.raw", "%s:%u: not a mark, written escaped", r->template->file, s->line);
    put_found(r, d, &s->path, used, r->out, !trusted);
}

/* A section's node: a name behind a leaf is a facet of it, so the leaf itself is asked. */
static const struct doc *
asked(const struct run *r, const struct path *p)
{
    unsigned used;
    const struct doc *d = path_find(r, p, &used);

    if (d && used < p->count && (d->kind == DOC_LIST || p->part[used].facet == FACET_NONE))
        return NULL;
    return d;
}

static void
section(struct run *r, const struct steps *steps, unsigned i)
{
    const struct step *s = &steps->step[i];
    const struct doc *d = asked(r, &s->path);
    struct frame frame = { .up = r->top };

    if (!leaf_is(d))
        return;
    r->top = &frame;
    if (d->kind == DOC_LIST) {
        doc_each (item, d) {
            frame.node = item;
            frame.near = item->kind == DOC_OBJECT ? item->in.first : NULL;
            walk(r, steps, i + 1, s->past);
        }
    } else {
        frame.node = d;
        frame.near = d->kind == DOC_OBJECT ? d->in.first : NULL;
        walk(r, steps, i + 1, s->past);
    }
    r->top = frame.up;
}

static void
partial(struct run *r, const struct step *s)
{
    const struct template *outer = r->template;
    const char *margin = r->margin;
    size_t margin_size = r->margin_size;
    const struct steps *steps;

    if (!s->partial)
        return;
    if (r->depth == DEPTH_MOST) {
        log_ours("page.deep", "%s:%u: partials without end", outer->file, s->line);
        return;
    }
    r->depth++;
    r->template = s->partial;
    if (!s->alone) {
        r->margin_size = 0;
    } else if (s->margin_size) {
        char *wider = arena_take(r->out->arena, margin_size + s->margin_size);
        if (margin_size)
            memcpy(wider, margin, margin_size);
        memcpy(wider + margin_size, s->margin, s->margin_size);
        r->margin = wider;
        r->margin_size = margin_size + s->margin_size;
    }
    steps = r->margin_size ? &s->partial->lined : &s->partial->plain;
    walk(r, steps, 0, steps->count);
    r->depth--;
    r->template = outer;
    r->margin = margin;
    r->margin_size = margin_size;
}

/* The words whose key ends in what the document says: {{t.state.*state}}. */
static void
words_by(struct run *r, const struct step *s)
{
    struct text key = { .arena = r->out->arena };

    text_put(&key, s->text, s->size);
    path_put(r, &s->path, &key, false);
    if (key.size > s->size)
        words_put(r, r->words, text_done(&key), r->out, true);
}

static void
walk(struct run *r, const struct steps *steps, unsigned from, unsigned to)
{
    unsigned used;

    for (unsigned i = from; i < to; i++) {
        const struct step *s = &steps->step[i];
        const struct doc *d;

        switch (s->kind) {
        case STEP_TEXT:
            text_put(r->out, s->text, s->size);
            break;
        case STEP_VALUE:
            d = path_find(r, &s->path, &used);
            if (d)
                put_found(r, d, &s->path, used, r->out, true);
            break;
        case STEP_RAW:
            put_raw(r, s);
            break;
        case STEP_SECTION:
            section(r, steps, i);
            i = s->past - 1;
            break;
        case STEP_INVERTED:
            if (leaf_is(asked(r, &s->path)))
                i = s->past - 1;
            break;
        case STEP_PARTIAL:
            partial(r, s);
            break;
        case STEP_WORDS:
            if (s->phrase[r->lang])
                phrase_put(r, s->phrase[r->lang], r->out, true);
            else
                text_html(r->out, s->text, s->size);
            break;
        case STEP_WORDS_BY:
            words_by(r, s);
            break;
        case STEP_MARGIN:
            text_put(r->out, r->margin, r->margin_size);
            break;
        }
    }
}

static const struct doc *
first_of(const struct doc *d)
{
    return d && d->kind == DOC_OBJECT ? d->in.first : NULL;
}

void
mustache_run(struct run *r, const struct template *t, const struct doc *doc,
             const struct doc *common)
{
    struct frame below = { .node = common, .near = first_of(common) };
    struct frame top = { .node = doc, .near = first_of(doc), .up = common ? &below : NULL };

    r->template = t;
    r->top = &top;
    walk(r, &t->plain, 0, t->plain.count);
    r->top = NULL;
}

void
mustache_say(struct run *r, const char *key, const struct doc *with)
{
    struct frame top = { .node = with, .near = first_of(with) };

    r->top = &top;
    words_put(r, r->words, key, r->out, false);
    r->top = NULL;
}

/* What partials and words are found among. */
struct linker {
    struct arena *arena;
    struct template *const *all;
    size_t count;
    bool strict;
    const struct words *words;
};

static const struct fault *
link_steps(const struct linker *l, const struct template *t, struct steps *steps)
{
    for (unsigned i = 0; i < steps->count; i++) {
        struct step *s = &steps->step[i];

        if (s->kind == STEP_WORDS && l->words)
            for (enum lang lang = 0; lang < LANGS; lang++)
                s->phrase[lang] = words_find(l->words, lang, s->text);
        if (s->kind != STEP_PARTIAL)
            continue;
        for (size_t j = 0; j < l->count && !s->partial; j++)
            if (!strcmp(l->all[j]->name, s->text))
                s->partial = l->all[j];
        if (!s->partial && l->strict)
            return mustache_broken(l->arena, t->file, s->line,
                                   arena_text(l->arena, "no such partial: %s", s->text));
    }
    return NULL;
}

/* The templates that `steps` writes with a margin are compiled for it; `within` one, all that stand
 * alone are. */
static const struct fault *
link_margins(const struct linker *l, const struct steps *steps, bool within)
{
    for (unsigned i = 0; i < steps->count; i++) {
        const struct step *s = &steps->step[i];

        if (s->kind != STEP_PARTIAL || !s->partial || s->partial->lined.count || !s->alone ||
            !(within || s->margin_size))
            continue;
        TRY(mustache_compile_lined(l->arena, s->partial));
        TRY(link_steps(l, s->partial, &s->partial->lined));
        TRY(link_margins(l, &s->partial->lined, true));
    }
    return NULL;
}

const struct fault *
mustache_link(struct arena *a, struct template *const *all, size_t count, bool strict,
              const struct words *words)
{
    const struct linker l = { a, all, count, strict, words };

    for (size_t i = 0; i < count; i++)
        TRY(link_steps(&l, all[i], &all[i]->plain));
    for (size_t i = 0; i < count; i++)
        TRY(link_margins(&l, &all[i]->plain, false));
    return NULL;
}

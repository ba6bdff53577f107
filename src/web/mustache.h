/*
 * The engine behind page.h: templates compiled to a flat list of steps, and the
 * steps walked over a document.
 *
 *     struct template *t;
 *     TRY(mustache_compile(arena, "today", "today.html", bytes, size, true, &t));
 *     TRY(mustache_link(arena, &t, 1, true));       partials and words find their places
 *     struct run run = { .out = &text, .lang = LANG_JA };
 *     mustache_run(&run, t, doc, common);
 *
 * Text between tags is never copied: steps point into the source, which must
 * outlive the template.  `strict` is what pages keep to (page.h); without it any
 * tag of the public specification's core is taken.
 *
 * A partial that stands alone on its line is indented, line by line, as if it had
 * been written there.  Such a template is compiled a second time with a step at
 * each beginning of a line when it is linked, so that the usual case pays nothing for it.
 */
#pragma once

#include <stdatomic.h>

#include "base/fault.h"
#include "web/leaf.h"

struct name {
    const char *s;
    enum facet facet;
};

/* a.b.c; no parts is {{.}} itself, and `item` with parts is a facet of it: {{.iso}}. */
struct path {
    struct name *part;
    unsigned count;
    bool item;
};

struct phrase; /* words of one language with their holes (words.h) */
struct words;

enum step_kind {
    STEP_TEXT,
    STEP_VALUE,
    STEP_RAW,
    STEP_SECTION,  /* the steps up to `past`, for each item or once          */
    STEP_INVERTED, /* the steps up to `past`, where there is nothing         */
    STEP_PARTIAL,
    STEP_WORDS,    /* known when the pages were loaded                        */
    STEP_WORDS_BY, /* {{t.state.*state}}: the key ends in a value            */
    STEP_MARGIN,   /* a line begins, inside an indented partial              */
};

struct step {
    enum step_kind kind;
    unsigned line, past;
    const char *text; /* TEXT; PARTIAL: its name; WORDS: the key, WORDS_BY: up to the star */
    size_t size;
    struct path path;
    bool alone; /* PARTIAL on a line of its own, `margin` before it */
    const char *margin;
    size_t margin_size;
    struct template *partial;
    const struct phrase *phrase[LANGS];
};

struct steps {
    struct step *step;
    unsigned count, room;
};

struct template
{
    const char *name, *file; /* how partials and people call it, and where it stands */
    const char *bytes;       /* its source */
    size_t size;
    bool strict;
    struct steps plain, lined; /* `lined` has its STEP_MARGINs; only where it may be indented */
    _Atomic size_t usual;      /* bytes of an earlier writing, so that the next one need not grow */
};

struct run {
    struct text *out;
    enum lang lang;
    const struct words *words;
    bool marks_only; /* {{{raw}}} only for leaves made by doc_mark */
    /* The rest is the run's own. */
    const struct template *template;
    const struct frame *top;
    const char *margin;
    size_t margin_size;
    int depth;
};

/* FAULT_OURS "page.broken", `seen` is "file:line: what". */
const struct fault *mustache_compile(struct arena *, const char *name, const char *file,
                                     const char *bytes, size_t size, bool strict,
                                     struct template **ret);
/* `words` may be NULL.  Strict: a partial that is not among the templates is a fault. */
const struct fault *mustache_link(struct arena *, struct template *const *, size_t count,
                                  bool strict, const struct words *words);
void mustache_run(struct run *, const struct template *, const struct doc *,
                  const struct doc *common);

/* Only the words for a key, holes filled from `with`, not escaped. */
void mustache_say(struct run *, const char *key, const struct doc *with);

const struct fault *mustache_broken(struct arena *, const char *file, unsigned line,
                                    const char *what);
/* a.b.c, from `s` on; false where it is not a path. */
bool path_read(struct arena *, const char *s, size_t size, struct path *ret);
/* The node a path leads to, and how many parts remain as facets; NULL where there is none. */
const struct doc *path_find(const struct run *, const struct path *, unsigned *ret_used);
/* The leaf at a path, with its facets, escaped or not. */
void path_put(const struct run *, const struct path *, struct text *, bool html);

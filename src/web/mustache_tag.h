/*
 * The inside of mustache.h: a template is read tag by tag.
 */
#pragma once

#include "web/mustache.h"

enum { OPEN_MOST = 64, PARTS_MOST = 12, DELIMITER_MOST = 16 };

struct reader {
    struct arena *arena;
    const char *file;
    const char *start, *at, *end;
    unsigned line; /* of `at` */
    bool strict, lined;
    bool fresh; /* nothing of this line has been written yet */
    char open[DELIMITER_MOST], close[DELIMITER_MOST];
    size_t open_size, close_size;
    struct steps *steps;
    unsigned within[OPEN_MOST], depth; /* sections still open, by step */
    const char *within_name[OPEN_MOST];
};

struct tag {
    char sigil; /* 0, '#', '^', '/', '!', '>', '=', '&', '{' */
    const char *name;
    size_t size;
    const char *from, *past; /* the tag with its delimiters */
    unsigned line, line_past;
};

/* The next tag at or after `at`; tag->from is NULL where there is none. */
const struct fault *tag_next(struct reader *, struct tag *);
/* Does the tag have its line for itself?  Then the line leaves no trace. */
bool tag_stands_alone(const struct reader *, const struct tag *, const char **from,
                      const char **past);
/* {{=<% %>=}} */
const struct fault *tag_delimiters(struct reader *, const struct tag *);
/* `lined` of a template that was compiled before. */
const struct fault *mustache_compile_lined(struct arena *, struct template *);
const struct fault *tag_broken(struct reader *, unsigned line, const char *what, const char *name,
                               size_t size);

/* Rows on their way into a law: for law_read.c, which reads lines, and law_load.c, which binds
 * them. */
#pragma once

#include "law/law_inside.h"

enum { COLUMNS_MOST = 8 };

/* Grows as rows arrive; the old place stays on the desk until it is cleared. */
struct heap {
    void *rows;
    size_t count, room;
};

struct load {
    struct arena *arena;
    struct heap numbers, holidays, regimes, words;
    const struct law_source *source;
    int line;
    size_t table; /* which of the reader's tables; behind the last before the header */
    char *cell[COLUMNS_MOST];
};

/* Reads one file's lines into the heaps. */
const struct fault *load_source(struct load *, const struct law_source *);

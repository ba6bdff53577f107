/* How a law lies in memory: for law.c, which asks, and law_load.c, which reads. */
#pragma once

#include "law/law.h"

/* A base may have a base; more than a handful would be a circle. */
enum { BASES_MOST = 8 };

struct law_regime {
    const char *name;
    struct day from;
    const char *base; /* NULL: none */
    const char *ja, *en, *cite;
    const char *where;
    int release;
    const struct law *base_law; /* settled when everything is read */
};

struct law_words {
    const char *key, *ja, *en;
    const char *where;
    int release;
};

struct law {
    const char *regime;
    const struct law_book *book;
    struct law_value *rows; /* in order of key, day */
    size_t row_count;
    struct law_holiday *holidays; /* in order of day */
    size_t holiday_count;
    struct law_regime *spells; /* in order of day */
    size_t spell_count;
};

struct law_book {
    struct law *laws; /* one a regime, in order of name */
    size_t law_count;
    struct law silent; /* any regime that nobody declared */
    struct law_words *words;
    size_t word_count;
    int release;
};

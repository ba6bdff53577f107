/* How do rows become law?  The files of data/law, and whatever an office loads over them. */
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "law/law_load.h"

extern const struct embedded law_files[];

enum { RELEASE_SHIPPED = 1 };

static int
number_order(const void *a, const void *b)
{
    const struct law_value *x = a, *y = b;
    int order = strcmp(x->regime, y->regime);

    if (!order)
        order = strcmp(x->key, y->key);
    if (!order)
        order = x->from.ymd - y->from.ymd;
    return order ? order : x->release - y->release;
}

static int
holiday_order(const void *a, const void *b)
{
    const struct law_holiday *x = a, *y = b;
    int order = strcmp(x->regime, y->regime);

    if (!order)
        order = x->day.ymd - y->day.ymd;
    return order ? order : x->release - y->release;
}

static int
regime_order(const void *a, const void *b)
{
    const struct law_regime *x = a, *y = b;
    int order = strcmp(x->name, y->name);

    if (!order)
        order = x->from.ymd - y->from.ymd;
    return order ? order : x->release - y->release;
}

static int
word_order(const void *a, const void *b)
{
    const struct law_words *x = a, *y = b;
    int order = strcmp(x->key, y->key);

    return order ? order : x->release - y->release;
}

static void
sort(struct heap *heap, size_t size, int (*order)(const void *, const void *))
{
    if (heap->count)
        qsort(heap->rows, heap->count, size, order);
}

/* Of rows that name the same thing only the newest release stays; two of one release are a mistake.
 */
#define KEEP_LATEST(heap, type, same, column)                                                      \
    do {                                                                                           \
        type *rows_ = (heap).rows;                                                                 \
        size_t kept_ = 0;                                                                          \
        for (size_t i = 0; i < (heap).count; i++) {                                                \
            const type *a = &rows_[i], *b = kept_ ? &rows_[kept_ - 1] : NULL;                      \
            if (b && (same)) {                                                                     \
                if (a->release == b->release)                                                      \
                    return fault(arena, FAULT_FORM, "law.day.twice",                               \
                                 arena_text(arena, "%s " column, a->where), b->where);             \
                rows_[kept_ - 1] = *a;                                                             \
            } else {                                                                               \
                rows_[kept_++] = *a;                                                               \
            }                                                                                      \
        }                                                                                          \
        (heap).count = kept_;                                                                      \
    } while (0)

static const struct fault *
undeclared(struct load *load, const char *where, const char *column, const char *regime)
{
    return fault(load->arena, FAULT_FORM, "law.regime.undeclared",
                 arena_text(load->arena, "%s %s", where, column), regime);
}

/* How many bases stand below a regime, over all its spells; more than BASES_MOST is a circle. */
static int
depth(const struct load *load, const char *regime, int so_far)
{
    const struct law_regime *spells = load->regimes.rows;
    int deepest = so_far;

    if (so_far > BASES_MOST)
        return so_far;
    for (size_t i = 0; i < load->regimes.count; i++)
        if (spells[i].base && !strcmp(spells[i].name, regime)) {
            int below = depth(load, spells[i].base, so_far + 1);
            deepest = below > deepest ? below : deepest;
        }
    return deepest;
}

/* Lays the rows of each declared regime side by side, and ties regimes to their bases. */
static const struct fault *
bind(struct load *load, const struct law **ret)
{
    struct law_book *book = arena_take(load->arena, sizeof *book);
    struct law_regime *spells = load->regimes.rows;
    struct law_value *numbers = load->numbers.rows;
    struct law_holiday *holidays = load->holidays.rows;

    book->words = load->words.rows, book->word_count = load->words.count;
    book->silent = (struct law){ .regime = "", .book = book };
    book->laws = arena_array(load->arena, load->regimes.count + 1, sizeof *book->laws);
    for (size_t i = 0; i < load->regimes.count; i++) {
        struct law *law = &book->laws[book->law_count];

        if (!book->law_count || strcmp(law[-1].regime, spells[i].name)) {
            *law = (struct law){ .regime = spells[i].name, .book = book, .spells = &spells[i] };
            book->law_count++;
        } else {
            law--;
        }
        law->spell_count++;
        if (spells[i].release > book->release)
            book->release = spells[i].release;
    }
    for (size_t i = 0; i < load->numbers.count; i++) {
        struct law *law = (struct law *)law_under(&book->silent, numbers[i].regime);

        if (law == &book->silent)
            return undeclared(load, numbers[i].where, "regime", numbers[i].regime);
        if (!law->rows)
            law->rows = &numbers[i];
        law->row_count++;
        if (numbers[i].release > book->release)
            book->release = numbers[i].release;
    }
    for (size_t i = 0; i < load->holidays.count; i++) {
        struct law *law = (struct law *)law_under(&book->silent, holidays[i].regime);

        if (law == &book->silent)
            return undeclared(load, holidays[i].where, "regime", holidays[i].regime);
        if (!law->holidays)
            law->holidays = &holidays[i];
        law->holiday_count++;
        if (holidays[i].release > book->release)
            book->release = holidays[i].release;
    }
    for (size_t i = 0; i < load->regimes.count; i++) {
        if (!spells[i].base)
            continue;
        spells[i].base_law = law_under(&book->silent, spells[i].base);
        if (spells[i].base_law == &book->silent || depth(load, spells[i].name, 0) > BASES_MOST)
            return undeclared(load, spells[i].where, "base", spells[i].base);
    }
    *ret = law_under(&book->silent, "nps");
    return NULL;
}

const struct fault *
law_load(struct arena *arena, const struct law_source *sources, size_t count,
         const struct law **ret)
{
    struct load load = { .arena = arena };

    for (size_t i = 0; i < count; i++)
        TRY(load_source(&load, &sources[i]));
    sort(&load.numbers, sizeof(struct law_value), number_order);
    sort(&load.holidays, sizeof(struct law_holiday), holiday_order);
    sort(&load.regimes, sizeof(struct law_regime), regime_order);
    sort(&load.words, sizeof(struct law_words), word_order);
    KEEP_LATEST(load.numbers, struct law_value,
                a->from.ymd == b->from.ymd && !strcmp(a->key, b->key) &&
                    !strcmp(a->regime, b->regime),
                "from");
    KEEP_LATEST(load.holidays, struct law_holiday,
                a->day.ymd == b->day.ymd && !strcmp(a->regime, b->regime), "holiday");
    KEEP_LATEST(load.regimes, struct law_regime,
                a->from.ymd == b->from.ymd && !strcmp(a->name, b->name), "from");
    KEEP_LATEST(load.words, struct law_words, !strcmp(a->key, b->key), "word");
    return bind(&load, ret);
}

const struct fault *
law_with(struct arena *arena, const struct law_source *more, size_t count, const struct law **ret)
{
    size_t shipped = 0;

    while (law_files[shipped].name)
        shipped++;

    struct law_source *all = arena_array(arena, shipped + count, sizeof *all);
    for (size_t i = 0; i < shipped; i++)
        all[i] =
            (struct law_source){ law_files[i].name, law_files[i].bytes,
                                 (size_t)(law_files[i].end - law_files[i].bytes), RELEASE_SHIPPED };
    for (size_t i = 0; i < count; i++)
        all[shipped + i] = more[i];
    return law_load(arena, all, shipped + count, ret);
}

const struct fault *
law_shipped(struct arena *arena, const struct law **ret)
{
    return law_with(arena, NULL, 0, ret);
}

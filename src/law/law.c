/* What was in force on a day? */
#include "law/law_inside.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

const struct law *
law_under(const struct law *law, const char *regime)
{
    const struct law_book *book = law->book;
    size_t low = 0, high = book->law_count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(book->laws[middle].regime, regime);

        if (!order)
            return &book->laws[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return &book->silent;
}

/* The regime row in force, or NULL. */
static const struct law_regime *
spell_at(const struct law *law, struct day day)
{
    const struct law_regime *found = NULL;

    for (size_t i = 0; i < law->spell_count && law->spells[i].from.ymd <= day.ymd; i++)
        found = &law->spells[i];
    return found;
}

bool
law_speaks(const struct law *law, struct day day)
{
    return spell_at(law, day) != NULL;
}

const struct law *
law_base(const struct law *law, struct day day)
{
    const struct law_regime *spell = spell_at(law, day);

    return spell ? spell->base_law : NULL;
}

const char *
law_regime(const struct law *law)
{
    return law->regime;
}

const char *
law_regime_title(const struct law *law, struct day day, const char *lang)
{
    const struct law_regime *spell = spell_at(law, day);

    return !spell ? NULL : strcmp(lang, "en") ? spell->ja : spell->en;
}

const char *
law_regime_cite(const struct law *law, struct day day)
{
    const struct law_regime *spell = spell_at(law, day);

    return spell ? spell->cite : NULL;
}

const char *
law_regime_name(const struct law *law, size_t i)
{
    return i < law->book->law_count ? law->book->laws[i].regime : NULL;
}

int
law_release(const struct law *law)
{
    return law->book->release;
}

/* The latest row of this regime alone that begins on or before the day. */
static const struct law_value *
own_row(const struct law *law, const char *key, struct day day)
{
    size_t low = 0, high = law->row_count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct law_value *row = &law->rows[middle];
        int order = strcmp(row->key, key);

        if (order < 0 || (order == 0 && row->from.ymd <= day.ymd))
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && !strcmp(law->rows[low - 1].key, key) ? &law->rows[low - 1] : NULL;
}

const struct law_value *
law_at(const struct law *law, const char *key, struct day day)
{
    for (int depth = 0; law && depth <= BASES_MOST; depth++) {
        if (!law_speaks(law, day))
            return NULL;

        const struct law_value *row = own_row(law, key, day);
        if (row)
            return row->repealed ? NULL : row;
        law = law_base(law, day);
    }
    return NULL;
}

const struct law_value *
law_at_n(const struct law *law, const char *key, int n, struct day day)
{
    char name[96];
    int length = snprintf(name, sizeof name, "%s.%d", key, n);

    assert(length > 0 && (size_t)length < sizeof name);
    return law_at(law, name, day);
}

int64_t
law_number(const struct law *law, const char *key, struct day day, int64_t otherwise)
{
    const struct law_value *row = law_at(law, key, day);

    return row ? row->value : otherwise;
}

bool
law_allows(const struct law_value *row, int64_t amount)
{
    if (!row)
        return true;
    switch (row->bound) {
    case BOUND_EXACTLY:
        return amount == row->value;
    case BOUND_MOST:
        return amount <= row->value;
    case BOUND_UNDER:
        return amount < row->value;
    case BOUND_LEAST:
        return amount >= row->value;
    case BOUND_OVER:
        return amount > row->value;
    }
    return false;
}

int64_t
law_most(const struct law_value *row)
{
    return row->bound == BOUND_UNDER ? row->value - 1 : row->value;
}

static int
own_release_at(const struct law *law, struct day day)
{
    int newest = 0;

    for (size_t i = 0; i < law->row_count; i++)
        if (law->rows[i].from.ymd <= day.ymd && law->rows[i].release > newest)
            newest = law->rows[i].release;
    for (size_t i = 0; i < law->spell_count; i++)
        if (law->spells[i].from.ymd <= day.ymd && law->spells[i].release > newest)
            newest = law->spells[i].release;
    for (size_t i = 0; i < law->holiday_count; i++)
        if (law->holidays[i].day.ymd <= day.ymd && law->holidays[i].release > newest)
            newest = law->holidays[i].release;
    return newest;
}

int
law_release_at(const struct law *law, struct day day)
{
    int newest = 1; /* what the program carries */

    if (law->book->release == newest)
        return newest;
    for (int depth = 0; law && depth <= BASES_MOST; depth++) {
        int own = own_release_at(law, day);
        newest = own > newest ? own : newest;
        law = law_base(law, day);
    }
    return newest;
}

static const struct law_holiday *
own_holiday(const struct law *law, struct day day)
{
    size_t low = 0, high = law->holiday_count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (law->holidays[middle].day.ymd == day.ymd)
            return &law->holidays[middle];
        if (law->holidays[middle].day.ymd < day.ymd)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const struct law_holiday *
law_holiday(const struct law *law, struct day day)
{
    for (int depth = 0; law && depth <= BASES_MOST; depth++) {
        const struct law_holiday *row = own_holiday(law, day);

        if (row)
            return row->name ? row : NULL;
        law = law_base(law, day);
    }
    return NULL;
}

bool
law_holidays_known(const struct law *law, struct day day)
{
    int year = day_year(day);

    for (int depth = 0; law && depth <= BASES_MOST; depth++) {
        size_t n = law->holiday_count;

        if (n && day_year(law->holidays[0].day) <= year &&
            year <= day_year(law->holidays[n - 1].day))
            return true;
        law = law_base(law, day);
    }
    return false;
}

const char *
law_word_or_null(const struct law *law, const char *key, const char *lang)
{
    const struct law_book *book = law->book;
    size_t low = 0, high = book->word_count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(book->words[middle].key, key);

        if (!order)
            return strcmp(lang, "en") ? book->words[middle].ja : book->words[middle].en;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const char *
law_word(const struct law *law, const char *key, const char *lang)
{
    const char *word = law_word_or_null(law, key, lang);

    return word ? word : key;
}

const struct law_value *
law_row(const struct law *law, size_t index)
{
    return index < law->row_count ? &law->rows[index] : NULL;
}

static const char *const unit_names[] = {
    [UNIT_MINUTES] = "minutes", [UNIT_CLOCK] = "clock",     [UNIT_DAYS] = "days",
    [UNIT_WEEKS] = "weeks",     [UNIT_MONTHS] = "months",   [UNIT_YEARS] = "years",
    [UNIT_TIMES] = "times",     [UNIT_PERCENT] = "percent", [UNIT_YEN] = "yen",
    [UNIT_DATE] = "date",       [UNIT_MMDD] = "mmdd",       [UNIT_YES] = "yes",
};

static const char *const bound_names[] = {
    [BOUND_EXACTLY] = "exactly", [BOUND_MOST] = "at-most", [BOUND_UNDER] = "under",
    [BOUND_LEAST] = "at-least",  [BOUND_OVER] = "over",
};

const char *
unit_name(enum unit unit)
{
    return (unsigned)unit < COUNT(unit_names) ? unit_names[unit] : NULL;
}

const char *
bound_name(enum bound bound)
{
    return (unsigned)bound < COUNT(bound_names) ? bound_names[bound] : NULL;
}

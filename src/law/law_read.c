/* What does this line of a law file say?  Checks every cell, and names the one that is wrong. */
#include "law/law_load.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { KEY_MOST = 64 };

enum table { TABLE_NONE, TABLE_NUMBERS, TABLE_HOLIDAYS, TABLE_REGIMES, TABLE_WORDS };

static const struct {
    enum table table;
    size_t columns;
    const char *column[COLUMNS_MOST];
} tables[] = {
    { TABLE_NUMBERS,
      8,
      { "key", "regime", "from", "bound", "value", "unit", "status", "citation" } },
    { TABLE_HOLIDAYS, 5, { "holiday", "regime", "name", "status", "citation" } },
    { TABLE_REGIMES, 6, { "declared", "from", "base", "ja", "en", "citation" } },
    { TABLE_WORDS, 3, { "word", "ja", "en" } },
};

static void *
heap_add(struct arena *arena, struct heap *heap, size_t size)
{
    if (heap->count == heap->room) {
        size_t room = heap->room ? heap->room * 2 : 64;
        void *rows = arena_array(arena, room, size);

        if (heap->count)
            memcpy(rows, heap->rows, heap->count * size);
        heap->rows = rows, heap->room = room;
    }
    return (char *)heap->rows + heap->count++ * size;
}

static const struct fault *
wrong(struct load *load, const char *key, const char *column, const char *seen)
{
    return fault(load->arena, FAULT_FORM, key,
                 arena_text(load->arena, "%s:%d %s", load->source->name, load->line, column), seen);
}

/* Where a row stands, for whoever has to mend it. */
static const char *
place(struct load *load)
{
    return arena_text(load->arena, "%s:%d", load->source->name, load->line);
}

/* Tabs separate; several in a row are one, so that columns can be laid out for the eye. */
static size_t
cut(struct load *load, char *line)
{
    size_t count = 0;

    for (char *at = line; *at;) {
        while (*at == '\t')
            at++;
        if (!*at)
            break;
        char *end = at + strcspn(at, "\t");
        char rest = *end;
        *end = '\0';
        if (count < COLUMNS_MOST)
            load->cell[count] = text_trim(load->arena, at);
        count++;
        at = rest ? end + 1 : end;
    }
    return count;
}

static bool
key_fits(const char *key)
{
    size_t size = strlen(key);

    return size > 0 && size <= KEY_MOST &&
           strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789.-") == size;
}

static bool
status_fits(const char *cell)
{
    return strlen(cell) == 1 && strchr("POMU", *cell);
}

/* 20190401, a real day. */
static bool
ymd_parse(const char *cell, struct day *ret)
{
    int64_t n;

    if (strlen(cell) != 8 || !text_number(cell, &n) || !day_valid((struct day){ (int32_t)n }))
        return false;
    ret->ymd = (int32_t)n;
    return true;
}

static bool
value_parse(const char *cell, enum unit unit, int64_t *ret)
{
    struct day day;
    minutes clock;
    int64_t n;

    switch (unit) {
    case UNIT_CLOCK:
        if (!clock_parse(cell, &clock))
            return false;
        *ret = clock;
        return true;
    case UNIT_DATE:
        if (!ymd_parse(cell, &day))
            return false;
        *ret = day.ymd;
        return true;
    case UNIT_MMDD: /* 2020 is a leap year: 2月29日 is a day of some years */
        if (strlen(cell) > 4 ||
            !text_number(cell, &n) || /* equal: 0101 to 1231 have no longer form */
            !day_of(2020, (int)(n / 100), (int)(n % 100)).ymd)
            return false;
        *ret = n;
        return true;
    case UNIT_YES:
        if (strcmp(cell, "yes") && strcmp(cell, "no"))
            return false;
        *ret = *cell == 'y';
        return true;
    default:
        return text_number(cell, ret) && *ret >= 0 && *ret <= INT32_MAX;
    }
}

static const struct fault *
read_number(struct load *load)
{
    char **cell = load->cell;
    struct law_value row = { .release = load->source->release, .where = place(load) };
    int unit = -1, bound = -1;

    if (!key_fits(cell[0]))
        return wrong(load, "law.key.odd", "key", cell[0]);
    if (!key_fits(cell[1]))
        return wrong(load, "law.regime.odd", "regime", cell[1]);
    if (!ymd_parse(cell[2], &row.from))
        return wrong(load, "law.day.unknown", "from", cell[2]);
    for (int i = 0; bound_name((enum bound)i); i++)
        if (!strcmp(cell[3], bound_name((enum bound)i)))
            bound = i;
    if (bound < 0)
        return wrong(load, "law.bound.unknown", "bound", cell[3]);
    for (int i = 0; unit_name((enum unit)i); i++)
        if (!strcmp(cell[5], unit_name((enum unit)i)))
            unit = i;
    if (unit < 0)
        return wrong(load, "law.unit.unknown", "unit", cell[5]);
    row.bound = (enum bound)bound, row.unit = (enum unit)unit;
    row.repealed = !strcmp(cell[4], "none");
    if (!row.repealed && !value_parse(cell[4], row.unit, &row.value))
        return wrong(load, "law.value.unknown", "value", cell[4]);
    if (!status_fits(cell[6]))
        return wrong(load, "law.status.unknown", "status", cell[6]);
    if (!strcmp(cell[7], "-"))
        return wrong(load, "law.cite.missing", "citation", cell[7]);
    row.key = cell[0], row.regime = cell[1], row.status = *cell[6], row.cite = cell[7];

    *(struct law_value *)heap_add(load->arena, &load->numbers, sizeof row) = row;
    return NULL;
}

static const struct fault *
read_holiday(struct load *load)
{
    char **cell = load->cell;
    struct law_holiday row = { .release = load->source->release, .where = place(load) };

    if (!ymd_parse(cell[0], &row.day))
        return wrong(load, "law.day.unknown", "holiday", cell[0]);
    if (!key_fits(cell[1]))
        return wrong(load, "law.regime.odd", "regime", cell[1]);
    if (!status_fits(cell[3]))
        return wrong(load, "law.status.unknown", "status", cell[3]);
    if (!strcmp(cell[4], "-"))
        return wrong(load, "law.cite.missing", "citation", cell[4]);
    row.regime = cell[1], row.status = *cell[3], row.cite = cell[4];
    row.name = strcmp(cell[2], "none") ? cell[2] : NULL;

    *(struct law_holiday *)heap_add(load->arena, &load->holidays, sizeof row) = row;
    return NULL;
}

static const struct fault *
read_regime(struct load *load)
{
    char **cell = load->cell;
    struct law_regime row = { .release = load->source->release, .where = place(load) };

    if (!key_fits(cell[0]))
        return wrong(load, "law.regime.odd", "declared", cell[0]);
    if (!ymd_parse(cell[1], &row.from))
        return wrong(load, "law.day.unknown", "from", cell[1]);
    if (strcmp(cell[2], "-") && !key_fits(cell[2]))
        return wrong(load, "law.regime.odd", "base", cell[2]);
    if (!strcmp(cell[5], "-"))
        return wrong(load, "law.cite.missing", "citation", cell[5]);
    row.name = cell[0], row.ja = cell[3], row.en = cell[4], row.cite = cell[5];
    row.base = strcmp(cell[2], "-") ? cell[2] : NULL;

    *(struct law_regime *)heap_add(load->arena, &load->regimes, sizeof row) = row;
    return NULL;
}

static const struct fault *
read_words(struct load *load)
{
    *(struct law_words *)heap_add(load->arena, &load->words, sizeof(struct law_words)) =
        (struct law_words){ load->cell[0], load->cell[1], load->cell[2], place(load),
                            load->source->release };
    return NULL;
}

/* The first line that is not a comment tells which table the file holds. */
static const struct fault *
read_header(struct load *load, size_t count)
{
    for (size_t t = 0; t < COUNT(tables); t++) {
        if (strcmp(load->cell[0], tables[t].column[0]))
            continue;
        for (size_t c = 0; c < tables[t].columns; c++)
            if (c >= count || strcmp(load->cell[c], tables[t].column[c]))
                return wrong(load, "law.header.unknown", tables[t].column[c],
                             c < count ? load->cell[c] : NULL);
        load->table = t;
        return NULL;
    }
    return wrong(load, "law.header.unknown", "key", load->cell[0]);
}

static const struct fault *
read_line(struct load *load, char *line)
{
    size_t count = cut(load, line);

    if (load->table == COUNT(tables))
        return read_header(load, count);
    if (count < tables[load->table].columns)
        return wrong(load, "law.column.missing", tables[load->table].column[count], NULL);
    if (count > tables[load->table].columns)
        return wrong(load, "law.column.many",
                     tables[load->table].column[tables[load->table].columns - 1], NULL);
    switch (tables[load->table].table) {
    case TABLE_NUMBERS:
        return read_number(load);
    case TABLE_HOLIDAYS:
        return read_holiday(load);
    case TABLE_REGIMES:
        return read_regime(load);
    default:
        return read_words(load);
    }
}

const struct fault *
load_source(struct load *load, const struct law_source *source)
{
    size_t size;
    char *text = text_from_bytes(load->arena, source->bytes, source->size, &size);

    load->source = source, load->line = 0, load->table = COUNT(tables);
    if (!text || strlen(text) != size)
        return wrong(load, "law.text.unknown", "", NULL);
    for (char *at = text, *end; *at; at = end) {
        end = at + strcspn(at, "\n");
        if (*end)
            *end++ = '\0';
        load->line++;
        at[strcspn(at, "\r")] = '\0';
        if (*at == '#' || !at[strspn(at, " \t")])
            continue;
        TRY(read_line(load, at));
    }
    if (load->table == COUNT(tables))
        return wrong(load, "law.header.unknown", "key", NULL);
    return NULL;
}

/* A table that was read is written, read again, and written the same; read in parts, however they
 * are cut, it says the same, and what was measured is what is read. */
#include <string.h>

#include "base/csv.h"
#include "fuzz.h"

/* What a table cannot say of itself: one empty cell is an empty line, a mark of byte order in front
 * is taken off, and `sep=` in front names a separator. */
static bool
speaks_for_itself(const struct text *t)
{
    return !memmem(t->bytes, t->size, "\r\n\r\n", 4) && !(t->size && t->bytes[0] == '\r') &&
           !(t->size >= 3 && !memcmp(t->bytes, "\xEF\xBB\xBF", 3)) &&
           !(t->size >= 4 && !memcmp(t->bytes, "sep=", 4));
}

/* The same records from parts of `step` bytes more each time one is too short. */
static void
in_parts(struct arena *a, const struct csv_file *f, size_t step)
{
    struct csv whole, part;
    size_t at = f->start;
    int64_t line = f->first_line, records = 0;

    csv_begin(&whole, a, f);
    while (at < f->size) {
        size_t window = step;
        const char *from = f->text + at;
        for (;; window += step) {
            window = window < f->size - at ? window : f->size - at;
            csv_part(&part, a, from, window, at + window < f->size, f->comma, line);
            if (csv_next(&part)) {
                HOLDS(csv_next(&whole));
                HOLDS(whole.line == part.line && whole.cells == part.cells);
                HOLDS(!whole.wrong == !part.wrong);
                for (size_t i = 0; i < part.cells; i++)
                    HOLDS(!strcmp(whole.cell[i], part.cell[i]));
                records++;
                break;
            }
            HOLDS(part.next_line >= line);
            if (part.at > from || at + window == f->size)
                break; /* only empty lines in it, or the end */
        }
        at += (size_t)(part.at - from);
        line = part.next_line;
    }
    HOLDS(!csv_next(&whole));
    HOLDS(records == f->records && line == f->lines + 1);
}

static bool
copy(struct arena *a, const void *bytes, size_t size, enum encoding encoding, struct text *to)
{
    struct csv_file file;
    struct csv csv;
    int64_t line = 0;

    if (csv_take(a, bytes, size, encoding, &file))
        return false;
    if (size && size < 2000) {
        in_parts(a, &file, 1);
        in_parts(a, &file, 7);
    }
    csv_begin(&csv, a, &file);
    while (csv_next(&csv)) {
        HOLDS(csv.line > line && csv.next_line >= csv.line);
        HOLDS(csv.cells <= CSV_CELLS_MOST);
        line = csv.line;
        if (csv.wrong)
            continue;
        for (size_t i = 0; i < csv.cells; i++) {
            HOLDS(utf8_valid(csv.cell[i], strlen(csv.cell[i])));
            csv_put(to, !i, csv.cell[i]);
        }
        csv_end(to);
    }
    HOLDS(csv_left(&csv) == 0);
    return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena a = { 0 };
    struct text once = { .arena = &a }, twice = { .arena = &a };

    if (copy(&a, bytes, size, ENCODING_AUTO, &once)) {
        HOLDS(copy(&a, text_done(&once), once.size, ENCODING_UTF8, &twice));
        HOLDS(!speaks_for_itself(&once) ||
              (once.size == twice.size && !memcmp(once.bytes, text_done(&twice), once.size)));
    }
    arena_clear(&a);
    return 0;
}

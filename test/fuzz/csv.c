/* A table that was read is written, read again, and written the same. */
#include <string.h>

#include "base/csv.h"
#include "fuzz.h"

/* What a table cannot say of itself: one empty cell is an empty line, a mark of byte order in front
 * is taken off, and a tab in a first line without commas would part the cells. */
static bool
speaks_for_itself(const struct text *t)
{
    size_t head = t->size ? strcspn(t->bytes, "\r\n") : 0;

    return !memmem(t->bytes, t->size, "\r\n\r\n", 4) && !(t->size && t->bytes[0] == '\r') &&
           !(t->size >= 3 && !memcmp(t->bytes, "\xEF\xBB\xBF", 3)) &&
           (!memchr(t->bytes, '\t', head) || memchr(t->bytes, ',', head));
}

static bool
copy(struct arena *a, const void *bytes, size_t size, struct text *to)
{
    struct csv csv;
    int64_t line = 0;

    if (csv_open(&csv, a, bytes, size))
        return false;
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

    if (copy(&a, bytes, size, &once)) {
        HOLDS(copy(&a, text_done(&once), once.size, &twice));
        HOLDS(!speaks_for_itself(&once) ||
              (once.size == twice.size && !memcmp(once.bytes, text_done(&twice), once.size)));
    }
    arena_clear(&a);
    return 0;
}

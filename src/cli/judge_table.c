/* How is a table read whose columns may stand in any order, under Japanese or English names? */
#include "cli/judge_inside.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define SHEET_ROWS 4096 /* lines until their cells are thrown away */

/* A BOM and UTF-8 are read where they lie; anything else is turned into UTF-8 first. */
static bool
open_csv(struct judge_table *t, struct arena *a)
{
    const char *bytes = t->file.bytes;
    size_t size = t->file.size;

    if (size >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3)) {
        bytes += 3;
        size -= 3;
    }
    if (!utf8_valid(bytes, size))
        return !csv_open(&t->csv, a, bytes, size);
    t->csv =
        (struct csv){ .arena = a, .at = bytes, .end = bytes + size, .comma = ',', .next_line = 1 };
    size_t head = 0;
    while (head < size && bytes[head] != '\n' && bytes[head] != '\r')
        head++;
    if (memchr(bytes, '\t', head) && !memchr(bytes, ',', head))
        t->csv.comma = '\t';
    t->csv.cell = arena_array(a, CSV_CELLS_MOST, sizeof *t->csv.cell);
    return true;
}

bool
judge_named(const struct judge_column *c, const char *cell)
{
    for (const char *const *name = c->names; *name; name++)
        if (!strcasecmp(*name, cell))
            return true;
    return false;
}

/* Which column is which?  One name twice, or a needed one missing, is a fault of the file. */
static bool
read_header(struct judge_table *t)
{
    bool good = true;

    for (size_t k = 0; k < t->column_count; k++)
        t->column[k] = -1;
    if (!csv_next(&t->csv)) {
        judge_fault(t->judge, t->file.name, 0, "file.empty", NULL);
        return false;
    }
    t->header_cells = t->csv.cells;
    for (size_t i = 0; i < t->csv.cells; i++) {
        const char *cell = text_trim(&t->sheet, t->csv.cell[i]);

        for (size_t k = 0; k < t->column_count; k++) {
            if (!judge_named(&t->columns[k], cell))
                continue;
            if (t->column[k] >= 0) {
                judge_table_fault(t, "column.twice", cell);
                good = false;
            }
            t->column[k] = (int)i;
        }
    }
    for (size_t k = 0; k < t->column_count; k++)
        if (t->columns[k].needed && t->column[k] < 0) {
            judge_table_fault(t, "column.missing", t->columns[k].names[0]);
            good = false;
        }
    return good;
}

bool
judge_table_open(struct judge *j, const char *name, const struct judge_column *columns,
                 size_t count, struct judge_table *ret)
{
    struct judge_file file;

    if (judge_open(j, name, &file))
        return judge_table_on(j, &file, columns, count, ret);
    *ret = (struct judge_table){ .judge = j, .file = file };
    return false;
}

bool
judge_table_on(struct judge *j, const struct judge_file *file, const struct judge_column *columns,
               size_t count, struct judge_table *ret)
{
    *ret = (struct judge_table){
        .judge = j, .file = *file, .columns = columns, .column_count = count
    };
    if (!open_csv(ret, j->arena)) {
        judge_fault(j, file->name, 0, "file.encoding", NULL);
        return false;
    }
    ret->csv.arena = &ret->sheet;
    return read_header(ret);
}

bool
judge_table_next(struct judge_table *t)
{
    for (;;) {
        if (++t->rows % SHEET_ROWS == 0) {
            arena_clear(&t->sheet);
            judge_progress(t->judge, t->file.name, t->file.size - csv_left(&t->csv), t->file.size);
        }
        if (!csv_next(&t->csv))
            return false;
        if (t->csv.wrong)
            judge_table_fault(t, t->csv.wrong, NULL);
        else if (t->csv.cells != t->header_cells)
            judge_table_fault(t, "row.cells",
                              arena_text(&t->sheet, "%zu / %zu", t->csv.cells, t->header_cells));
        else
            return true;
    }
}

const char *
judge_cell(struct judge_table *t, size_t column)
{
    return t->column[column] < 0 ? "" : text_trim(&t->sheet, t->csv.cell[t->column[column]]);
}

void
judge_table_fault(struct judge_table *t, const char *key, const char *seen)
{
    judge_fault(t->judge, t->file.name, t->csv.line, key, seen);
}

void
judge_table_close(struct judge_table *t)
{
    judge_progress_end(t->judge);
    judge_close(&t->file);
    arena_clear(&t->sheet);
}

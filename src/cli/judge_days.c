/* How is a bare matrix of minutes read: little-endian int16, [officer][366], no header? */
#include "cli/judge_inside.h"

#include <string.h>

struct matrix {
    struct judge *judge;
    struct judge_file file;
    int days;
};

static int
cell_at(const struct matrix *m, uint32_t place, int day)
{
    const unsigned char *at =
        (const unsigned char *)m->file.bytes + ((size_t)place * CUBE_DAYS + (size_t)day) * 2;

    return (int16_t)(uint16_t)(at[0] | at[1] << 8);
}

/* A cell that cannot be: it is told by officer and day, and left out. */
static void
cell_fault(struct matrix *m, uint32_t place, int day, int worked)
{
    struct arena a = { 0 };

    judge_fault(m->judge, m->file.name, 0, day >= m->days ? "matrix.outside" : "matrix.cell",
                arena_text(&a, "%s, %d, %d", m->judge->people.at[place].name, day + 1, worked));
    arena_clear(&a);
}

/* Sixty-four officers side by side: rows of the file become columns of the tile. */
static void
take_tile(struct matrix *m, uint32_t first, uint32_t until)
{
    uint16_t *tile = cube_lane(m->judge->cube, first);

    for (uint32_t k = first; k < until; k++)
        for (int day = 0; day < CUBE_DAYS; day++) {
            int worked = cell_at(m, k, day);

            if (worked < 0 || worked > MINUTES_A_DAY || (day >= m->days && worked))
                cell_fault(m, k, day, worked);
            else if (day < m->days)
                tile[(size_t)day * CUBE_LANES + k - first] = (uint16_t)worked;
        }
}

bool
judge_read_days(struct judge *j)
{
    struct matrix m = { .judge = j, .days = cube_days(j->cube) };
    uint32_t count = j->people.count;
    size_t wanted = (size_t)count * CUBE_DAYS * 2;

    if (!judge_open(j, j->days, &m.file))
        return false;
    if (m.file.size != wanted) {
        judge_fault(j, j->days, 0, "matrix.size",
                    arena_text(j->arena, "%zu / %zu (%u × 366 × 2)", m.file.size, wanted, count));
        judge_close(&m.file);
        return false;
    }
    for (uint32_t first = 0; first < count; first += CUBE_LANES) {
        take_tile(&m, first, first + CUBE_LANES < count ? first + CUBE_LANES : count);
        judge_progress(j, j->days, (size_t)first * CUBE_DAYS * 2, wanted);
    }
    judge_progress_end(j);
    judge_close(&m.file);
    return true;
}

/*
 * The tables of tsutome judge: any bytes as officers, overtime, earlier months or a matrix.
 *
 * The first byte says which of them the rest is.  Overtime is read twice, as it stands and
 * with an empty line behind it, which the fast way refuses: both ways must bring the same minutes.
 */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cli/judge_inside.h"
#include "fuzz.h"

static const char people[] = "person,kind\n1,J\n22,T\n333,T\nA-1,J\nabcdefghijkl,T\n";

/* A file in memory; its name is good until it is closed. */
static int
file_of(const void *bytes, size_t size, char name[32])
{
    int fd = memfd_create("judge", 0);

    HOLDS(fd >= 0 && write(fd, bytes, size) == (ssize_t)size);
    snprintf(name, 32, "/proc/self/fd/%d", fd);
    return fd;
}

static struct judge
judge_new(struct arena *a)
{
    struct judge j = { .arena = a,
                       .first = { 20190401 },
                       .year = 2019,
                       .threads = 1,
                       .quiet = true,
                       .regime = "nps" };

    for (int m = 0; m < CUBE_MONTHS; m++)
        j.most.month[m] = (struct cube_month_ceilings){ 2700, 5999, 2700, 4800, 2700, 6 };
    j.most.normal_year = 21600;
    j.most.hetero_year = j.most.moved_year = 43200;
    j.most.moved_period = 1800;
    j.most.shortest = 2;
    j.most.longest = 6;
    return j;
}

static bool
with_people(struct judge *j)
{
    char name[32];
    int fd = file_of(people, sizeof people - 1, name);

    j->officers = name;
    bool good = judge_read_people(j);
    j->officers = NULL;
    close(fd);
    return good;
}

/* Sum of all cells, each weighed by its place. */
static uint64_t
minutes_read(struct judge *j, const char *bytes, size_t size)
{
    uint64_t sum = 0;
    char name[32];
    int fd = file_of(bytes, size, name);

    HOLDS(with_people(j));
    j->overtime = name;
    if (judge_read_overtime(j))
        for (uint32_t k = 0; k < j->people.count; k++)
            for (int d = 0; d < cube_days(j->cube); d++)
                sum += (uint64_t)cube_cell(j->cube, k, d) * (k * 1000 + (uint32_t)d + 1);
    close(fd);
    return sum;
}

static void
try_overtime(const char *bytes, size_t size)
{
    struct arena a = { 0 };
    struct judge one = judge_new(&a), two = judge_new(&a);
    char *longer = arena_take(&a, size + 3);

    memcpy(longer, bytes, size);
    memcpy(longer + size, "\n\n", 2);
    uint64_t as_it_stands = minutes_read(&one, bytes, size);
    uint64_t carefully = minutes_read(&two, longer, size + 2);
    /* An open quotation mark takes the added lines into its cell, which is faulty either way. */
    HOLDS(one.faults || two.faults || as_it_stands == carefully);
    HOLDS(!one.faults == !two.faults);
    cube_settle(one.cube, 0, cube_tiles(one.cube));
    cube_close(one.cube);
    cube_close(two.cube);
    arena_clear(&a);
}

static void
try_other(uint8_t kind, const char *bytes, size_t size)
{
    struct arena a = { 0 };
    struct judge j = judge_new(&a);
    char name[32];
    int fd = file_of(bytes, size, name);

    if (kind == 0) {
        j.officers = name;
        if (judge_read_people(&j))
            for (uint32_t k = 0; k < j.people.count; k++)
                HOLDS(judge_find(&j.people, j.people.at[k].name, strlen(j.people.at[k].name)) == k);
    } else {
        HOLDS(with_people(&j));
        j.before = j.days = name;
        if (kind == 1)
            judge_read_before(&j);
        else
            judge_read_days(&j);
        cube_settle(j.cube, 0, cube_tiles(j.cube));
    }
    close(fd);
    cube_close(j.cube);
    arena_clear(&a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static bool silenced;

    if (!silenced)
        silenced = freopen("/dev/null", "w", stderr) != NULL;
    if (size < 2)
        return 0;
    if (bytes[0] % 4 == 3)
        try_overtime((const char *)bytes + 1, size - 1);
    else
        try_other(bytes[0] % 4, (const char *)bytes + 1, size - 1);
    return 0;
}

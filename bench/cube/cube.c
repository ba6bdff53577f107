/*
 * How fast does the cube judge?  Prints lines of `key value`, for script/bench-cube.
 *
 *     bench-cube OFFICERS THREADS
 *
 * Each figure is the best of several turns: the machine has neighbours.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cube/cube.h"
#include "cube/snapshot.h"
#include "law/law.h"
#include "service.h"

#define TURNS 15
#define THREADS_MOST 64

static double
seconds(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Work that is cut into as many equal parts as there are threads. */
struct part {
    void (*work)(struct part *);
    struct cube *cube;
    const uint64_t *words; /* for reading memory */
    size_t from, until;
    uint64_t sum;
    pthread_barrier_t *start;
};

static void *
run_part(void *arg)
{
    struct part *p = arg;

    pthread_barrier_wait(p->start);
    p->work(p);
    return NULL;
}

/* Seconds from the moment all are ready to the moment the last is done. */
static double
run(const struct part *whole, int threads)
{
    pthread_t thread[THREADS_MOST];
    struct part part[THREADS_MOST];
    pthread_barrier_t start;
    size_t size = whole->until - whole->from;

    pthread_barrier_init(&start, NULL, (unsigned)threads + 1);
    for (int k = 0; k < threads; k++) {
        part[k] = *whole;
        part[k].from = whole->from + size * (size_t)k / (size_t)threads;
        part[k].until = whole->from + size * ((size_t)k + 1) / (size_t)threads;
        part[k].start = &start;
        if (pthread_create(&thread[k], NULL, run_part, &part[k]))
            abort();
    }
    double began = seconds(CLOCK_MONOTONIC);
    pthread_barrier_wait(&start);
    for (int k = 0; k < threads; k++)
        pthread_join(thread[k], NULL);
    double took = seconds(CLOCK_MONOTONIC) - began;
    pthread_barrier_destroy(&start);
    return took;
}

static double
best(const struct part *whole, int threads)
{
    double least = 1e9;

    for (int turn = 0; turn < TURNS; turn++) {
        double took = run(whole, threads);
        least = took < least ? took : least;
    }
    return least;
}

static void
settle(struct part *p)
{
    cube_settle(p->cube, (uint32_t)p->from, (uint32_t)p->until);
}

static void
judge(struct part *p)
{
    cube_judge(p->cube, (uint32_t)p->from, (uint32_t)p->until);
}

/* Nothing but reading: eight sums, so that no addition waits for another. */
static void
read_memory(struct part *p)
{
    uint64_t sum[8] = { 0 };

    for (size_t i = p->from; i + 8 <= p->until; i += 8)
        for (int k = 0; k < 8; k++)
            sum[k] += p->words[i + (size_t)k];
    for (int k = 0; k < 8; k++)
        p->sum += sum[k];
    __asm__ volatile("" : : "r"(p->sum));
}

static long
resident_kib(void)
{
    FILE *f = fopen("/proc/self/statm", "r");
    long pages = 0, all = 0;

    if (!f || fscanf(f, "%ld %ld", &all, &pages) != 2)
        abort();
    fclose(f);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void
load(struct cube *c, uint32_t officers)
{
    uint8_t stand[CUBE_DAYS];

    for (uint32_t k = 0; k < officers; k++) {
        uint32_t at = cube_officer(c, k + 1);
        uint16_t *cell = cube_lane(c, at);

        memset(stand, service_hetero(k + 1) ? CUBE_HETERO : CUBE_NORMAL, sizeof stand);
        cube_stand_on(c, at, stand);
        for (int d = 0; d < SERVICE_DAYS; d++)
            cell[(size_t)d * CUBE_LANES] = service_minutes(k + 1, d);
    }
}

/* Cells of officers and days by chance; the CPU time of one change, in microseconds. */
static double
change_us(struct cube *c, uint32_t officers)
{
    const int turns = 200000;
    double began = seconds(CLOCK_THREAD_CPUTIME_ID);

    for (int k = 0; k < turns; k++) {
        uint64_t z = service_mix((uint64_t)k * 77);
        uint32_t officer = (uint32_t)(z % officers);
        int day = (int)((z >> 32) % SERVICE_DAYS);

        if (!cube_change(c, officer, day, service_minutes(officer + 1, day)))
            abort();
    }
    return (seconds(CLOCK_THREAD_CPUTIME_ID) - began) / turns * 1e6;
}

static bool
write_file(void *to, const void *bytes, size_t size)
{
    return fwrite(bytes, 1, size, to) == size;
}

static bool
read_file(void *from, void *bytes, size_t size)
{
    return fread(bytes, 1, size, from) == size;
}

/* A stop and a start: everything out to a file, and back with sums and verdicts. */
static void
stop_and_start(const struct cube *c, const struct cube_ceilings *most)
{
    FILE *file = tmpfile();
    uint64_t generation;
    const char *why;

    if (!file)
        abort();
    double began = seconds(CLOCK_MONOTONIC);
    if (!cube_save(c, 1, write_file, file) || fflush(file))
        abort();
    printf("save_ms %.0f\n", (seconds(CLOCK_MONOTONIC) - began) * 1e3);
    rewind(file);
    began = seconds(CLOCK_MONOTONIC);
    struct cube *again = cube_restore(most, 0, &generation, read_file, file, &why);
    if (!again)
        abort();
    printf("restore_ms %.0f\n", (seconds(CLOCK_MONOTONIC) - began) * 1e3);
    cube_close(again);
    fclose(file);
}

static void
count_verdicts(const struct cube *c)
{
    uint32_t month = 0, year = 0, average = 0, often = 0;

    for (uint32_t k = 0; k < cube_officers(c); k++) {
        struct cube_marks over = cube_verdict(c, k).over;

        month += over.month != 0;
        year += over.year != 0;
        average += over.average != 0;
        often += over.often != 0;
    }
    printf("verdicts %u,%u,%u,%u\n", month, year, average, often);
}

int
main(int argc, char **argv)
{
    if (argc != 3 || atoi(argv[1]) <= 0 || atoi(argv[2]) <= 0 || atoi(argv[2]) > THREADS_MOST) {
        fprintf(stderr, "usage: %s OFFICERS THREADS\n", argv[0]);
        return 2;
    }
    uint32_t officers = (uint32_t)atoi(argv[1]);
    int threads = atoi(argv[2]);
    struct arena arena = { 0 };
    struct day first = { 20190401 };
    struct cube_ceilings most;
    const struct law *law;

    if (law_shipped(&arena, &law) || !cube_ceilings_at(law, first, &most))
        abort();
    long before = resident_kib();
    struct cube *c = cube_open(first, &most, officers);
    if (!c)
        abort();
    load(c, officers);
    printf("resident_mib %.1f\n", (double)(resident_kib() - before) / 1024);

    struct part all = { .cube = c, .until = cube_tiles(c) };
    const double bytes = (double)officers * SERVICE_DAYS * 2;
    for (int n = 1; n <= threads; n += threads > 1 ? threads - 1 : 1) {
        struct part part = all;

        part.work = settle;
        double took = best(&part, n);
        printf("days_ms_%d %.3f\n", n, took * 1e3);
        printf("days_gbs_%d %.2f\n", n, bytes / took * 1e-9);
        part.work = judge;
        printf("sums_ms_%d %.3f\n", n, best(&part, n) * 1e3);
        part.work = read_memory;
        part.words = (const uint64_t *)cube_lane(c, 0);
        part.until = (size_t)(bytes / 8);
        printf("read_gbs_%d %.2f\n", n, bytes / best(&part, n) * 1e-9);
        if (threads == 1)
            break;
    }
    printf("change_us %.3f\n", change_us(c, officers));
    count_verdicts(c);
    stop_and_start(c, &most);
    cube_close(c);
    arena_clear(&arena);
    return 0;
}

/*
 * How do sixty-four officers lie in memory?  (inside the cube only)
 *
 * Three parts, each an array of its own over all tiles, so that a pass over the month sums
 * does not drag the days through the cache, and neither meets what is seldom asked:
 *
 *     tile_days     minutes, a row of 64 for each day             46,848 bytes
 *     tile_face     month sums, what they are judged by, verdicts  3,344 bytes
 *     tile_back     lock, ids, stands, openings, special work
 */
#pragma once

#include <pthread.h>
#include <stdatomic.h>

#include "cube/cube.h"

#define MONTHS_KEPT (CUBE_BEFORE + CUBE_MONTHS)
#define STAND_BYTES ((CUBE_DAYS + 3) / 4)
#define YEAR_BITS ((1u << CUBE_MONTHS) - 1)

typedef uint16_t lanes[CUBE_LANES]; /* one figure for each officer of a tile */

struct tile_days {
    _Alignas(64) lanes day[CUBE_DAYS];
};

struct tile_face {
    _Alignas(64) lanes sum[MONTHS_KEPT]; /* [0..4] earlier months, [5..16] the limit year */
    lanes hetero; /* bit: the month is under the ceilings of 他律部署 (特定期間 too)  */
    lanes normal; /* bit: the month is under 45:00                                    */
    lanes moved;  /* bit: a move 他律 to 自律 stands behind the officer in this month */
    lanes period; /* most minutes in the period after the move, 0 without one         */
    struct {
        lanes month, year, average, often, period;
    } over;       /* struct cube_marks, a lane each */
    uint64_t odd; /* lanes the kernel leaves to officer_judge(): a move into 他律 in mid month,
                     特例業務, two periods in a year, months of which nothing is known */
    bool opened;  /* some month of the year has minutes without days */
};

struct tile_back {
    pthread_mutex_t lock;
    int64_t id[CUBE_LANES];
    uint32_t special[CUBE_LANES];
    uint32_t unknown[CUBE_LANES]; /* the same bits */
    struct cube_so_far so_far[CUBE_LANES];
    lanes opening[CUBE_MONTHS];
    uint8_t before[CUBE_MONTHS][CUBE_LANES]; /* days of the month before a move into 他律 */
    struct cube_marks exempt[CUBE_LANES];
    struct cube_marks unclear[CUBE_LANES];  /* what rests on an unknown month */
    uint8_t stand[CUBE_LANES][STAND_BYTES]; /* two bits a day */
};

/* The ceilings as the kernel adds them up (kernel.c). */
struct kernel_month {
    int16_t normal, hetero, moved, above, often;
    int longest; /* window that may end with this month */
};

struct kernel_numbers {
    struct kernel_month month[CUBE_MONTHS];
    uint16_t average, normal_year, hetero_year, moved_year;
};

struct roll;

struct cube {
    struct day first;
    int days;
    int month_day[CUBE_MONTHS + 1];
    uint16_t day_month[CUBE_DAYS];
    struct cube_ceilings most;
    bool kernel_fits;
    struct kernel_numbers kernel;
    uint32_t room;          /* officers, whole tiles */
    _Atomic uint32_t count; /* officers so far       */
    struct tile_days *days_of;
    struct tile_face *face;
    struct tile_back *back;
    struct roll *roll; /* id → place */
    size_t mapped;
};

/* kernel.c: vertical passes over one tile. */
void tile_sum(const struct cube *, uint32_t tile);
/* Returns the lanes it could not rule on: they are officer_judge's. */
uint64_t tile_judge(const struct cube *, uint32_t tile);
/* Readies the ceilings for it; false where they do not fit its sixteen bits: those of every year
 * so far do. */
bool kernel_prepare(const struct cube_ceilings *, struct kernel_numbers *ret);

/* The months from..until, both included, as bits of special and unknown. */
static inline uint32_t
months_from(int from, int until)
{
    return (2u << (CUBE_BEFORE + until)) - (1u << (CUBE_BEFORE + from));
}

/* officer.c: one lane, every rule.  The caller holds the tile's lock. */
void officer_judge(struct cube *, uint32_t officer);
/* Minutes of the months from..until, both included; false where they are not known: then at least
 * so many. */
bool officer_sum(const struct cube *, uint32_t officer, int from, int until, int64_t *ret);
/* How many months up to this one were above 45:00; false where that is not known: then at least so
 * many. */
bool officer_often(const struct cube *, uint32_t officer, int until, int64_t *ret);
/* The first month of the period after a move: the one after the last month of 特定期間. */
int officer_period(const struct tile_face *, uint32_t lane, int month);
/* Minutes of the month before an officer moved into a 他律部署 in mid month. */
minutes officer_before(const struct cube *, uint32_t officer, int month);

/* stand.c: which ceilings each month is under, from the stands of its days. */
void officer_plan(struct cube *, uint32_t officer);

/* roll.c */
struct roll *roll_new(void);
void roll_free(struct roll *);

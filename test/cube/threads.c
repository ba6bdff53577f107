/* Readers see every officer whole while one hand changes them. */
#include <pthread.h>
#include <stdatomic.h>

#include "cube/snapshot.h"
#include "cube/total.h"
#include "plain.h"
#include "test.h"

#define OFFICERS 500
#define CHANGES 20000

static atomic_bool over;

/* The writer only ever says an even number of minutes: a reader who saw an odd sum saw half a
 * change. */
static void *
change(void *arg)
{
    struct cube *c = arg;

    for (uint32_t k = 0; k < CHANGES; k++) {
        uint32_t officer = k * 7919 % OFFICERS;

        assert_true(cube_change(c, officer, (int)(k % 30), (minutes)(k % 200) * 2));
        if (k % 100 == 0)
            assert_int_not_equal(cube_officer(c, OFFICERS + k / 100), CUBE_NOBODY);
    }
    atomic_store(&over, true);
    return NULL;
}

static void *
look(void *arg)
{
    const struct cube *c = arg;
    struct cube_near near[5];

    while (!atomic_load(&over)) {
        for (uint32_t k = 0; k < OFFICERS; k += 13) {
            struct cube_room room = cube_room(c, k, 0);
            struct cube_excess excess[CUBE_EXCESS_MOST];

            assert_int_equal(cube_sum(c, k, 0) % 2, 0);
            /* Month and year rest on the same sum: a torn officer would tell them apart. */
            assert_int_equal(HOURS(45) - room.month, HOURS(360) - room.year);
            for (size_t i = cube_excesses(c, k, excess); i--;)
                assert_true(excess[i].worked > excess[i].most);
        }
        assert_int_equal(cube_total(c, NULL, 0, 0).minutes % 2, 0);
        cube_nearest(c, NULL, 0, 0, near, COUNT(near));
        cube_longest(c, NULL, 0, 0, near, COUNT(near));
    }
    return NULL;
}

static bool
count_bytes(void *to, const void *bytes, size_t size)
{
    (void)bytes;
    *(size_t *)to += size;
    return true;
}

static void *
settle_and_save(void *arg)
{
    struct cube *c = arg;

    while (!atomic_load(&over)) {
        size_t size = 0;

        cube_settle(c, 0, cube_tiles(c));
        cube_judge(c, 0, cube_tiles(c));
        assert_true(cube_save(c, 1, count_bytes, &size));
        assert_true(size > 0);
    }
    return NULL;
}

static void
many_look_while_one_changes(void **state)
{
    struct cube_ceilings most = plain_ceilings(5);
    struct cube *c = cube_open((struct day){ 20200401 }, &most, OFFICERS + CHANGES / 100);
    pthread_t thread[4];
    void *(*const work[])(void *) = { change, look, look, settle_and_save };

    (void)state;
    for (uint32_t k = 0; k < OFFICERS; k++)
        cube_stay(c, cube_officer(c, k), 0, cube_days(c), CUBE_NORMAL);
    for (size_t i = 0; i < COUNT(thread); i++)
        assert_int_equal(pthread_create(&thread[i], NULL, work[i], c), 0);
    for (size_t i = 0; i < COUNT(thread); i++)
        pthread_join(thread[i], NULL);
    assert_int_equal(cube_officers(c), OFFICERS + CHANGES / 100);
    cube_close(c);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(many_look_while_one_changes) };

    return cmocka_run_group_tests_name("cube: threads", tests, NULL, NULL);
}

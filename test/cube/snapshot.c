/* The cube comes back from a snapshot as it was, or not at all. */
#include "cube/snapshot.h"

#include "cube/total.h"
#include "random.h"
#include "test.h"

struct bytes {
    unsigned char *at;
    size_t size, room, read;
};

static bool
write_bytes(void *to, const void *bytes, size_t size)
{
    struct bytes *b = to;

    if (b->size + size > b->room) {
        b->room = (b->size + size) * 2;
        b->at = realloc(b->at, b->room);
        assert_non_null(b->at);
    }
    memcpy(b->at + b->size, bytes, size);
    b->size += size;
    return true;
}

static bool
read_bytes(void *from, void *bytes, size_t size)
{
    struct bytes *b = from;

    if (b->size - b->read < size)
        return false;
    memcpy(bytes, b->at + b->read, size);
    b->read += size;
    return true;
}

/* A disk that is full after some bytes. */
static bool
write_little(void *to, const void *bytes, size_t size)
{
    struct bytes *b = to;

    return b->size + size <= 100000 && write_bytes(to, bytes, size);
}

static struct cube *
some_cube(uint32_t officers, struct cube_ceilings *most)
{
    struct cube *c;
    struct dice dice = { 5 };

    *most = plain_ceilings(5);
    c = cube_open((struct day){ 20230401 }, most, officers);
    for (uint32_t k = 0; k < officers; k++) {
        struct plain_officer o;

        random_officer(&dice, c, &o);
        officer_into_cube(&o, c, cube_officer(c, 1000000007ll * k - 5));
    }
    cube_settle(c, 0, cube_tiles(c));
    return c;
}

static void
it_comes_back_as_it_was(void **state)
{
    struct cube_ceilings most;
    struct cube *was = some_cube(150, &most), *is;
    struct bytes file = { 0 };
    uint64_t generation = 0;
    const char *why;

    (void)state;
    assert_true(cube_save(was, 4711, write_bytes, &file));
    is = cube_restore(&most, 1000, &generation, read_bytes, &file, &why);
    assert_non_null(is);
    assert_int_equal(generation, 4711);
    assert_int_equal(file.read, file.size);
    assert_int_equal(cube_officers(is), 150);
    for (uint32_t k = 0; k < 150; k++) {
        struct cube_verdict a = cube_verdict(was, k), b = cube_verdict(is, k);

        assert_memory_equal(&a, &b, sizeof a);
        assert_int_equal(cube_find(is, cube_id(was, k)), k);
        for (int m = -CUBE_BEFORE; m < CUBE_MONTHS; m++)
            assert_int_equal(cube_sum(is, k, m), cube_sum(was, k, m));
        for (int d = 0; d < cube_days(was); d++) {
            assert_int_equal(cube_cell(is, k, d), cube_cell(was, k, d));
            assert_int_equal(cube_stand_at(is, k, d), cube_stand_at(was, k, d));
        }
    }
    /* And there is room to go on. */
    assert_int_equal(cube_officer(is, 77), 150);
    assert_true(cube_change(is, 150, 0, 60));
    cube_close(was);
    cube_close(is);
    free(file.at);
}

/* Every torn length near an edge, and many a flipped bit. */
static void
a_torn_or_altered_one_is_refused(void **state)
{
    struct cube_ceilings most;
    struct cube *c = some_cube(70, &most);
    struct bytes file = { 0 };
    struct dice dice = { 9 };
    uint64_t generation = 1;
    const char *why = NULL;

    (void)state;
    assert_true(cube_save(c, 1, write_bytes, &file));
    cube_close(c);

    size_t whole = file.size;
    for (size_t cut = 0; cut < 400; cut++) {
        file.size = cut < 200 ? cut : whole - (cut - 199);
        file.read = 0;
        assert_null(cube_restore(&most, 0, &generation, read_bytes, &file, &why));
        assert_non_null(why);
    }
    file.size = whole;
    for (int turn = 0; turn < 300; turn++) {
        size_t at = turn < 40 ? (size_t)turn : roll(&dice, (uint32_t)whole);
        unsigned char bit = (unsigned char)(1 << roll(&dice, 8));

        file.read = 0;
        file.at[at] ^= bit;
        why = NULL;
        assert_null(cube_restore(&most, 0, &generation, read_bytes, &file, &why));
        assert_non_null(why);
        file.at[at] ^= bit;
    }
    file.read = 0;
    c = cube_restore(&most, 0, &generation, read_bytes, &file, &why);
    assert_non_null(c);
    cube_close(c);
    free(file.at);
}

static void
a_full_disk_is_told(void **state)
{
    struct cube_ceilings most;
    struct cube *c = some_cube(300, &most);
    struct bytes file = { 0 };

    (void)state;
    assert_false(cube_save(c, 1, write_little, &file));
    cube_close(c);
    free(file.at);
}

static void
totals_and_lists_are_those_of_their_officers(void **state)
{
    struct cube_ceilings most;
    struct cube *c = some_cube(200, &most);
    uint32_t unit[100];
    const int month = 8;
    struct cube_near near[7], longest[7];
    int64_t sum = 0, year = 0;
    uint32_t over = 0, worked = 0;

    (void)state;
    for (uint32_t k = 0; k < COUNT(unit); k++) {
        unit[k] = (k * 37) % 200;
        struct cube_marks v = cube_verdict(c, unit[k]).over;
        sum += cube_sum(c, unit[k], month);
        worked += cube_sum(c, unit[k], month) > 0;
        for (int m = 0; m <= month; m++)
            year += cube_sum(c, unit[k], m);
        over += (v.month | v.year | v.average | v.often | v.period) >> month & 1;
    }
    struct cube_total t = cube_total(c, unit, COUNT(unit), month);
    assert_int_equal(t.minutes, sum);
    assert_int_equal(t.year, year);
    assert_int_equal(t.worked, worked);
    assert_int_equal(t.over.any, over);
    assert_true(over > 0 && t.officers > 0 && t.officers <= COUNT(unit));

    struct cube_total all = cube_total(c, NULL, 0, month);
    assert_true(all.minutes > t.minutes && all.officers > t.officers);
    assert_int_equal(cube_total(c, unit, 0, month).minutes, 0);

    assert_int_equal(cube_nearest(c, unit, COUNT(unit), month, near, COUNT(near)), COUNT(near));
    assert_int_equal(cube_longest(c, unit, COUNT(unit), month, longest, COUNT(longest)),
                     COUNT(longest));
    assert_int_equal(longest[0].sum, t.most);
    for (size_t i = 1; i < COUNT(near); i++) {
        assert_true(near[i - 1].room.binding <= near[i].room.binding);
        assert_true(longest[i - 1].sum >= longest[i].sum);
    }
    uint32_t closer = 0, greater = 0;
    for (uint32_t k = 0; k < COUNT(unit); k++) {
        closer += cube_room(c, unit[k], month).binding < near[COUNT(near) - 1].room.binding;
        greater += cube_sum(c, unit[k], month) > longest[COUNT(longest) - 1].sum;
    }
    assert_true(closer < COUNT(near) && greater < COUNT(longest));
    cube_close(c);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_comes_back_as_it_was),
        cmocka_unit_test(a_torn_or_altered_one_is_refused),
        cmocka_unit_test(a_full_disk_is_told),
        cmocka_unit_test(totals_and_lists_are_those_of_their_officers),
    };

    return cmocka_run_group_tests_name("cube: snapshot and totals", tests, NULL, NULL);
}

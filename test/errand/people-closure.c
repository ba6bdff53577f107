/* Who is below whom on a day: the kept table against walking up the tree by hand. */
#include "town.h"

#include "app/people/house.h"

enum { UNITS = 9, MOVES = 60 };

struct grove {
    struct town *town;
    int64_t unit[UNITS];
    unsigned seed;
};

static int32_t
some_day(struct grove *g)
{
    return day_add((struct day){ 20190401 }, rand_r(&g->seed) % 1500).ymd;
}

static const struct fault *
plant(struct act *a, void *context)
{
    struct grove *g = context;
    struct seen by = clockwork_seen(a, g->town->admin, g->town->unit_m);

    for (int i = 0; i < UNITS; i++)
        TRY(people_new_unit(
            a, &by,
            &(struct people_unit){ .code = arena_text(&g->town->arena, "G%d", i),
                                   .name = "班",
                                   .kind = "section",
                                   .parent = i < 3 ? g->town->unit_m : g->unit[i - 3],
                                   .from = 20190401 },
            &g->unit[i]));
    return NULL;
}

/* One move, of any unit below any other, from any day, now and then only for a while. */
static const struct fault *
move(struct act *a, void *context)
{
    struct grove *g = context;
    struct seen by = clockwork_seen(a, g->town->admin, g->town->unit_m);
    int i = rand_r(&g->seed) % UNITS, above = rand_r(&g->seed) % (UNITS + 1);
    int32_t from = some_day(g);
    struct people_unit u = {
        .name = "班",
        .kind = "section",
        .parent = above == UNITS ? g->town->unit_m : g->unit[above],
        .from = from,
        .to = rand_r(&g->seed) % 3 ? 0 : day_add((struct day){ from }, rand_r(&g->seed) % 300).ymd
    };
    bool changed;

    return people_place(a, &by, g->unit[i], &u, &changed);
}

/* Walks from each unit to the top by its places, on one day, and counts the table's lines. */
static const struct fault *
compare(struct act *a, void *context)
{
    static const char place[] = "SELECT COALESCE(parent, 0) AS parent FROM fact_unit"
                                " WHERE unit = $1 AND $2 BETWEEN valid_from AND valid_to";
    static const char line[] = "SELECT depth FROM fact_closure WHERE above = $1 AND below = $2"
                               " AND $3 BETWEEN valid_from AND valid_to";
    static const char lines[] = "SELECT COUNT(*) AS n FROM fact_closure WHERE below = $1"
                                " AND $2 BETWEEN valid_from AND valid_to";
    struct grove *g = context;

    for (int round = 0; round < 40; round++) {
        int32_t day = some_day(g);
        for (int i = 0; i < UNITS; i++) {
            int64_t at = g->unit[i], depth, n;
            int walked = 0;

            while (at) {
                struct rows *r = fact_rows(a, line, VALUES(I(at), I(g->unit[i]), I(day)));
                assert_true(rows_next(r, NULL));
                depth = rows_int(r, "depth");
                assert_false(rows_next(r, NULL)); /* one line a day, not two */
                assert_int_equal(depth, walked);
                TRY(fact_int(a, place, VALUES(I(at), I(day)), "parent", &at));
                walked++;
            }
            TRY(fact_int(a, lines, VALUES(I(g->unit[i]), I(day)), "n", &n));
            assert_int_equal(n, walked);
        }
    }
    return NULL;
}

static void
the_closure_is_the_tree(void **state)
{
    struct town *t = TOWN(state);
    struct grove g = { .town = t, .seed = 20190401 };
    int moved = 0, refused = 0;

    assert_null(office_write(&t->office, &t->arena, &people_folder, "test.plant", plant, &g));
    for (int i = 0; i < MOVES; i++) {
        const struct fault *f =
            office_write(&t->office, &t->arena, &people_folder, "test.move", move, &g);

        if (!f) {
            moved++;
            continue;
        }
        refused++; /* nothing of it stays */
        if (strcmp(f->field, "until") !=
            0) /* an end by which others would lose the unit above them */
            assert_string_equal(f->field, "parent"); /* below itself, on some day */
    }
    tell("%d moved, %d refused", moved, refused);
    assert_true(moved > MOVES / 4);
    assert_true(refused > 0);
    assert_null(office_write(&t->office, &t->arena, &people_folder, "test.compare", compare, &g));
}

int
main(void)
{
    const struct CMUnitTest tests[] = { TOWN_BOTH(the_closure_is_the_tree) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

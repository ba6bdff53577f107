/* The cube says what src/law says: 20,000 officers by chance, month by month. */
#include "law/overtime.h"

#include "law/law.h"
#include "random.h"
#include "test.h"

#define OFFICERS 20000

/* Of some who moved over in mid year only the sum of some months is known. */
static void
sum_some_months(struct dice *d, struct plain_officer *o)
{
    int first = roll(d, 2) ? 0 : (int)roll(d, 8) - CUBE_BEFORE, last = first + (int)roll(d, 6);

    if (!roll(d, 3) || last > 11)
        return;
    o->so_far = (struct cube_so_far){ true, (int8_t)first, (int8_t)last,
                                      (int8_t)((int)roll(d, 8) - 1), roll(d, HOURS(400)) };
}

/* An officer as the law's functions want one. */
struct asked {
    minutes months[CUBE_BEFORE + 12], least[CUBE_BEFORE + 12];
    struct overtime_so_far so_far;
    bool summed;
    struct day special[CUBE_BEFORE + 12];
    size_t special_count;
    struct section_spell spell[CUBE_DAYS];
    size_t spell_count;
};

static minutes
month_sum(const struct plain_officer *o, int m)
{
    minutes sum = o->opening[m];

    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++)
        sum += o->day[d];
    return sum;
}

static void
ask(const struct plain_officer *o, struct day first, struct asked *ret)
{
    enum cube_stand last = CUBE_OUT;

    memset(ret, 0, sizeof *ret);
    for (int m = 0; m < CUBE_BEFORE; m++)
        ret->months[m] = o->unknown[m] ? MINUTES_UNKNOWN : o->earlier[m];
    for (int m = 0; m < 12; m++)
        ret->months[CUBE_BEFORE + m] =
            o->unknown[CUBE_BEFORE + m] ? MINUTES_UNKNOWN : month_sum(o, m);
    for (int m = 0; m < CUBE_BEFORE + 12; m++)
        ret->least[m] = m < CUBE_BEFORE ? o->earlier[m] : month_sum(o, m - CUBE_BEFORE);
    ret->summed = o->so_far.told;
    ret->so_far = (struct overtime_so_far){ day_add_months(first, o->so_far.first),
                                            day_add_months(first, o->so_far.last),
                                            (minutes)o->so_far.total, o->so_far.over45 };
    for (int m = -CUBE_BEFORE; m < 12; m++)
        if (o->special[CUBE_BEFORE + m])
            ret->special[ret->special_count++] = day_add_months(first, m);
    for (int d = 0; d < o->day_count; d++) {
        if (o->stand[d] == CUBE_OUT || o->stand[d] == last)
            continue;
        last = o->stand[d];
        ret->spell[ret->spell_count++] =
            (struct section_spell){ day_add(first, d),
                                    last == CUBE_HETERO ? SECTION_HETERO : SECTION_NORMAL };
    }
}

static bool
serves(const struct plain_officer *o, int m)
{
    for (int d = o->month_day[m]; d < o->month_day[m + 1]; d++)
        if (o->stand[d] != CUBE_OUT)
            return true;
    return false;
}

static uint16_t *
mark_of(struct cube_marks *marks, const char *rule)
{
    static const struct {
        const char *rule;
        size_t at;
    } known[] = {
        { "OT-LIMIT-MONTH-NORMAL", offsetof(struct cube_marks, month) },
        { "OT-LIMIT-MONTH-HETERO", offsetof(struct cube_marks, month) },
        { "OT-LIMIT-MOVE-IN", offsetof(struct cube_marks, month) },
        { "OT-LIMIT-YEAR-NORMAL", offsetof(struct cube_marks, year) },
        { "OT-LIMIT-YEAR-HETERO", offsetof(struct cube_marks, year) },
        { "OT-LIMIT-MOVED-YEAR", offsetof(struct cube_marks, year) },
        { "OT-LIMIT-AVG-HETERO", offsetof(struct cube_marks, average) },
        { "OT-LIMIT-OVER45-HETERO", offsetof(struct cube_marks, often) },
        { "OT-LIMIT-MOVED-PERIOD", offsetof(struct cube_marks, period) },
    };

    for (size_t i = 0; i < COUNT(known); i++)
        if (!strcmp(known[i].rule, rule))
            return (uint16_t *)((char *)marks + known[i].at);
    fail_msg("a rule the cube does not know: %s", rule);
    return NULL;
}

/* Each finding of the law stands in the cube's list with the same figures, and no other does. */
static void
same_findings(const struct overtime_ruling *law, const struct cube *c, uint32_t officer, int month)
{
    struct cube_finding got[CUBE_FINDINGS_MOST];
    size_t n = cube_findings(c, officer, month, got), spoken = 0;

    for (size_t i = 0; i < law->count; i++) {
        const struct finding *f = &law->finding[i];
        const struct cube_finding *g = NULL;

        if (f->verdict == RULE_SILENT)
            continue;
        spoken++;
        for (size_t k = 0; k < n; k++)
            if (!strcmp(cube_rule_id(got[k].rule), f->rule))
                g = &got[k];
        if (!g || g->verdict != f->verdict || g->used != f->used || g->most != f->most ||
            g->partly != f->partly || g->least != f->least)
            fail_msg("officer %u, month %d, %s: law %s %lld of %lld, cube %s %lld of %lld", officer,
                     month, f->rule, verdict_name(f->verdict), (long long)f->used,
                     (long long)f->most, g ? verdict_name(g->verdict) : "nothing",
                     g ? (long long)g->used : 0, g ? (long long)g->most : 0);
    }
    assert_int_equal(spoken, n);
}

/* The law's findings of the year as the cube's marks; figure by figure they are compared here. */
static struct cube_verdict
law_judge(const struct law *law, const struct plain_officer *o, const struct cube *c,
          uint32_t officer, struct day first)
{
    struct cube_verdict v = { 0 };
    struct trail silent = { 0 };
    struct asked a;

    ask(o, first, &a);
    for (int m = 0; m < 12; m++) {
        struct overtime_facts facts = {
            .month = day_add_months(first, m),
            .months = { day_add_months(first, -CUBE_BEFORE), a.months, COUNT(a.months),
                        a.summed ? &a.so_far : NULL, a.least },
            .special = a.special,
            .special_count = a.special_count,
        };
        struct overtime_ruling r;

        if (!serves(o, m))
            continue;
        overtime_place(law, a.spell, a.spell_count, &facts);
        if (facts.moved_in.ymd)
            for (int d = o->month_day[m]; d < day_between(first, facts.moved_in); d++)
                facts.before_move += o->day[d];
        facts.before_least = facts.before_move;
        if (facts.moved_in.ymd && o->unknown[CUBE_BEFORE + m])
            facts.before_move = MINUTES_UNKNOWN; /* a part of what nobody told */
        overtime_judge(&silent, law, &facts, &r);
        same_findings(&r, c, officer, m);
        for (size_t i = 0; i < r.count; i++) {
            const struct finding *f = &r.finding[i];

            if (f->verdict == RULE_UNKNOWN)
                *mark_of(&v.unknown, f->rule) |= (uint16_t)(1 << m);
            if (f->verdict == RULE_OVER || f->verdict == RULE_EXEMPT)
                *mark_of(&v.over, f->rule) |= (uint16_t)(1 << m);
            if (f->verdict == RULE_EXEMPT)
                *mark_of(&v.exempt, f->rule) |= (uint16_t)(1 << m);
        }
    }
    return v;
}

static void
compare(const char *what, uint32_t officer, uint16_t cube, uint16_t law)
{
    if (cube != law)
        fail_msg("officer %u, %s: cube %03x, law %03x", officer, what, cube, law);
}

static void
the_cube_says_what_the_law_says(void **state)
{
    static const struct day first[] = { { 20190401 }, { 20200401 }, { 20230401 }, { 20260401 } };
    static struct plain_officer o[OFFICERS / COUNT(first)];
    struct arena arena = { 0 };
    struct dice dice = { 20190401 };
    const struct law *law;
    uint32_t compared = 0, summed = 0;

    (void)state;
    assert_null(law_shipped(&arena, &law));
    for (size_t y = 0; y < COUNT(first); y++) {
        struct cube_ceilings most;

        assert_true(cube_ceilings_at(law, first[y], &most));
        struct cube *c = cube_open(first[y], &most, COUNT(o));
        for (uint32_t k = 0; k < COUNT(o); k++) {
            random_officer(&dice, c, &o[k]);
            sum_some_months(&dice, &o[k]);
            summed += o[k].so_far.told;
            /* Minutes without days belong to no part of a month before a move. */
            memset(o[k].opening, 0, sizeof o[k].opening);
            officer_into_cube(&o[k], c, cube_officer(c, k));
        }
        cube_settle(c, 0, cube_tiles(c));
        for (uint32_t k = 0; k < COUNT(o); k++, compared++) {
            struct cube_verdict got = cube_verdict(c, k),
                                want = law_judge(law, &o[k], c, k, first[y]);

            compare("month", k, got.over.month, want.over.month);
            compare("year", k, got.over.year, want.over.year);
            compare("average", k, got.over.average, want.over.average);
            compare("often", k, got.over.often, want.over.often);
            compare("period", k, got.over.period, want.over.period);
            compare("exempt year", k, got.exempt.year, want.exempt.year);
            compare("exempt average", k, got.exempt.average, want.exempt.average);
            compare("exempt often", k, got.exempt.often, want.exempt.often);
            compare("exempt period", k, got.exempt.period, want.exempt.period);
            compare("exempt month", k, got.exempt.month, want.exempt.month);
            compare("unknown month", k, got.unknown.month, want.unknown.month);
            compare("unknown year", k, got.unknown.year, want.unknown.year);
            compare("unknown average", k, got.unknown.average, want.unknown.average);
            compare("unknown often", k, got.unknown.often, want.unknown.often);
            compare("unknown period", k, got.unknown.period, want.unknown.period);
        }
        cube_close(c);
    }
    assert_int_equal(compared, OFFICERS);
    assert_true(summed > OFFICERS / 4);
    arena_clear(&arena);
}

static minutes
dark(minutes left)
{
    return left == MINUTES_UNKNOWN ? CUBE_DARK : left;
}

/* And what is left in a month, by the same officers. */
static void
what_is_left_is_what_the_law_leaves(void **state)
{
    const struct day first = { 20200401 };
    struct arena arena = { 0 };
    struct dice dice = { 3 };
    struct trail silent = { 0 };
    const struct law *law;
    struct cube_ceilings most;

    (void)state;
    assert_null(law_shipped(&arena, &law));
    assert_true(cube_ceilings_at(law, first, &most));
    struct cube *c = cube_open(first, &most, 1);
    uint32_t at = cube_officer(c, 1);
    for (int turn = 0; turn < 2000; turn++) {
        struct plain_officer o;
        struct asked a;
        struct overtime_left left;

        random_officer(&dice, c, &o);
        sum_some_months(&dice, &o);
        memset(o.opening, 0, sizeof o.opening);
        officer_into_cube(&o, c, at);
        cube_settle(c, 0, 1);
        ask(&o, first, &a);
        for (int m = 0; m < 12; m++) {
            struct overtime_facts facts = {
                .month = day_add_months(first, m),
                .months = { day_add_months(first, -CUBE_BEFORE), a.months, COUNT(a.months),
                            a.summed ? &a.so_far : NULL, a.least },
            };
            struct cube_room room = cube_room(c, at, m);

            if (!serves(&o, m))
                continue;
            overtime_place(law, a.spell, a.spell_count, &facts);
            overtime_left(&silent, law, &facts, &left);
            assert_int_equal(room.month, dark(left.month));
            assert_int_equal(room.year, dark(left.year));
            assert_int_equal(room.average, left.has_average ? dark(left.average) : CUBE_FREE);
            assert_int_equal(room.often, left.has_over45 ? left.over45 : CUBE_FREE);
            assert_int_equal(room.period, left.has_period ? dark(left.period) : CUBE_FREE);
            assert_int_equal(room.binding, dark(left.binding));
        }
    }
    cube_close(c);
    arena_clear(&arena);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cube_says_what_the_law_says),
        cmocka_unit_test(what_is_left_is_what_the_law_leaves),
    };

    return cmocka_run_group_tests_name("cube: law", tests, NULL, NULL);
}

/* 人事院規則15―14 第16条の2の2: the ceilings, minute by minute, day by day. */
#include "law/overtime.h"
#include "law_test.h"

static const struct {
    const char *what;
    struct day first;
    enum section section;
    minutes worked;
    enum verdict verdict;
    minutes left;
} month[] = {
    { "normal: 45:00 is inside", { 20200701 }, SECTION_NORMAL, HOURS(45), RULE_WITHIN, 0 },
    { "normal: 45:01 is over", { 20200701 }, SECTION_NORMAL, HOURS(45) + 1, RULE_OVER, -1 },
    { "hetero: 99:59 is inside", { 20200701 }, SECTION_HETERO, HOURS(100) - 1, RULE_WITHIN, 0 },
    { "hetero: 未満 excludes 100:00", { 20200701 }, SECTION_HETERO, HOURS(100), RULE_OVER, -1 },
    { "first month of the rule", { 20190401 }, SECTION_NORMAL, HOURS(46), RULE_OVER, -60 },
    { "the month before it", { 20190301 }, SECTION_NORMAL, HOURS(80), RULE_SILENT, 0 },
};

static void
the_monthly_ceiling(void **state)
{
    const struct law *law = *state; /* the release we ship, in memory */

    for (size_t i = 0; i < COUNT(month); i++) {
        struct finding got = overtime_month(law, month[i].first, month[i].section, month[i].worked);

        tell("%s", month[i].what);
        assert_int_equal(got.verdict, month[i].verdict);
        assert_int_equal(got.left, month[i].left);
        assert_int_equal(got.release, 1);
        assert_true(got.verdict == RULE_SILENT || (got.cite && got.status == 'P'));
    }
}

/* What a ruling says of one rule; RULE_SILENT where it does not speak of it. */
static enum verdict
verdict_of(const struct overtime_ruling *r, const char *rule)
{
    for (size_t i = 0; i < r->count; i++)
        if (!strcmp(r->finding[i].rule, rule))
            return r->finding[i].verdict;
    return RULE_SILENT;
}

static const struct finding *
finding_in(const struct overtime_ruling *r, const char *rule)
{
    for (size_t i = 0; i < r->count; i++)
        if (!strcmp(r->finding[i].rule, rule))
            return &r->finding[i];
    fail_msg("no finding on %s", rule);
    return NULL;
}

static struct overtime_ruling
judge(const struct law *law, const struct overtime_facts *facts)
{
    struct trail none = { 0 };
    struct overtime_ruling r;

    overtime_judge(&none, law, facts, &r);
    return r;
}

static void
a_year_ends_with_its_last_minute(void **state)
{
    minutes m[12];
    struct overtime_facts f = { .month = { 20210331 }, .months = { { 20200401 }, m, 12 } };

    for (int i = 0; i < 12; i++)
        m[i] = 1800;
    struct overtime_ruling r = judge(*state, &f);
    assert_int_equal(r.year.first.ymd, 20200401);
    assert_int_equal(r.year.last.ymd, 20210331);
    assert_int_equal(r.year_total, 21600);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR-NORMAL"), RULE_WITHIN);
    assert_int_equal(finding_in(&r, "OT-LIMIT-YEAR-NORMAL")->left, 0);
    m[0]++;
    r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR-NORMAL"), RULE_OVER);
    assert_int_equal(finding_in(&r, "OT-LIMIT-YEAR-NORMAL")->left, -1);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-NORMAL"), RULE_WITHIN);
    /* The next April begins anew. */
    f.month.ymd = 20210401;
    r = judge(*state, &f);
    assert_int_equal(r.year_total, 0);
    /* An office whose year begins in July sums from July. */
    f.month.ymd = 20201001, f.start_month = 7;
    r = judge(*state, &f);
    assert_int_equal(r.year_total, 4 * 1800);
    assert_int_equal(r.year.first.ymd, 20200701);
}

static void
averages_do_not_reach_before_april_2019(void **state)
{
    static const struct {
        int32_t month;
        unsigned windows;
    } reach[] = { { 20190401, 0 },  { 20190501, 4 },   { 20190601, 12 },
                  { 20190801, 60 }, { 20190901, 124 }, { 20200401, 124 } };

    for (size_t i = 0; i < COUNT(reach); i++) {
        struct overtime_facts f = { .month = { reach[i].month },
                                    .section = SECTION_HETERO,
                                    .months = MONTHS(20190101, 5900, 5900, 5900, 0) };
        struct overtime_ruling r = judge(*state, &f);

        tell("%d", reach[i].month);
        assert_int_equal(r.windows, reach[i].windows);
        assert_int_equal(r.average_over, 0);
    }
}

static void
each_window_is_judged_by_its_sum(void **state)
{
    for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++)
        for (int more = 0; more <= 1; more++) {
            /* 4800 × n in a row of n months behind months of rest; only longer windows dilute. */
            minutes m[12] = { 0 };
            struct overtime_facts f = { .month = { 20201201 },
                                        .section = SECTION_HETERO,
                                        .months = { { 20200101 }, m, 12 } };

            for (int i = 0; i < n; i++)
                m[11 - i] = 4800;
            m[12 - n] += more;
            struct overtime_ruling r = judge(*state, &f);
            tell("%d months, %d more", n, more);
            assert_int_equal(r.average_over, more ? 1U << n : 0);
            assert_int_equal(r.sum[n], 4800 * n + more);
            assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG-HETERO"), more ? RULE_OVER : RULE_WITHIN);
            assert_int_equal(finding_in(&r, "OT-LIMIT-AVG-HETERO")->left, -more);
            if (more)
                assert_int_equal(finding_in(&r, "OT-LIMIT-AVG-HETERO")->most, 4800 * n);
        }
}

static void
a_seventh_month_over_45_is_over_only_in_such_a_month(void **state)
{
    minutes m[12] = { 2701, 2701, 2701, 2701, 2701, 2701, 2700, 2701 };
    struct overtime_facts f = { .section = SECTION_HETERO, .months = { { 20200401 }, m, 12 } };
    struct overtime_ruling r;

    f.month.ymd = 20200901, r = judge(*state, &f);
    assert_int_equal(r.over45, 6);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-OVER45-HETERO"), RULE_WITHIN);
    f.month.ymd = 20201001, r = judge(*state, &f);
    assert_int_equal(r.over45, 6);
    f.month.ymd = 20201101, r = judge(*state, &f);
    assert_int_equal(r.over45, 7);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-OVER45-HETERO"), RULE_OVER);
    f.month.ymd = 20201201, r = judge(*state, &f);
    assert_int_equal(r.over45, 7);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-OVER45-HETERO"), RULE_WITHIN);
}

static void
a_move_to_a_normal_section_leaves_its_month_behind(void **state)
{
    minutes m[12] = { 5000, 4000, 4000, 5400, 2700, 2701 };
    struct overtime_facts f = { .month = { 20200715 },
                                .section = SECTION_NORMAL,
                                .moved = { 20200720 },
                                .months = { { 20200401 }, m, 12 } };
    struct overtime_ruling r = judge(*state, &f);

    /* July is 特定期間: the hetero limits, and 720 hours for the year. */
    assert_int_equal(r.count, 4);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVED-YEAR"), RULE_WITHIN);
    assert_int_equal(r.year_total, 18400);
    assert_int_equal(r.period_cap, 0);
    f.month.ymd = 20200801, r = judge(*state, &f);
    assert_int_equal(r.count, 3);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-NORMAL"), RULE_WITHIN);
    assert_int_equal(r.period_cap, 8 * 1800);
    assert_int_equal(r.period_total, 2700);
    f.month.ymd = 20200901, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-NORMAL"), RULE_OVER);
    assert_int_equal(r.period_total, 5401);
    /* Months before the move, in the same year, are still 他律. */
    f.month.ymd = 20200401, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    /* A move on the year's first day leaves it wholly normal, one a day later does not. */
    f.month.ymd = 20200501, f.moved.ymd = 20200401, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-NORMAL"), RULE_OVER);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR-NORMAL"), RULE_WITHIN);
    f.moved.ymd = 20200402, r = judge(*state, &f);
    assert_int_equal(r.period_cap, 11 * 1800);
    f.month.ymd = 20210301, f.moved.ymd = 20210331, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    f.moved.ymd = 20210401, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR-NORMAL"), RULE_OVER);
    /* The year of 720 hours. */
    minutes heavy[12] = { 5999, 5999, 5999, 5999, 5999, 5999, 5999, 1207, 0, 0, 0, 0 };
    f = (struct overtime_facts){ .month = { 20201101 },
                                 .moved = { 20201001 },
                                 .months = { { 20200401 }, heavy, 12 } };
    r = judge(*state, &f);
    assert_int_equal(r.year_total, 43200);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVED-YEAR"), RULE_WITHIN);
    heavy[7]++, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVED-YEAR"), RULE_OVER);
}

static void
who_enters_a_hetero_section_in_mid_month_is_judged_twice(void **state)
{
    struct overtime_facts f = { .month = { 20200701 },
                                .section = SECTION_HETERO,
                                .moved_in = { 20200716 },
                                .before_move = 2700,
                                .months = MONTHS(20200701, 5999) };
    struct overtime_ruling r = judge(*state, &f);

    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_WITHIN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    f.before_move = 2701, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_OVER);
    f.moved_in.ymd = 0, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_SILENT);
}

static void
exceptional_duty_takes_a_ceiling_away_for_its_period(void **state)
{
    static const struct day april = { 20200410 };
    minutes m[12] = { 6500, 4000 };
    struct overtime_facts f = { .month = { 20200401 },
                                .section = SECTION_HETERO,
                                .months = { { 20200401 }, m, 12 },
                                .special = &april,
                                .special_count = 1 };
    struct overtime_ruling r = judge(*state, &f);

    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_EXEMPT);
    assert_int_equal(finding_in(&r, "OT-LIMIT-MONTH-HETERO")->left, -501);
    /* May's own month is free of it, the window with April is not. */
    f.month.ymd = 20200501, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG-HETERO"), RULE_EXEMPT);
    m[1] = 6000, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_OVER);
    /* A window over by itself, without the month of that duty, stays over. */
    m[2] = 5000, f.month.ymd = 20200601, r = judge(*state, &f);
    assert_int_equal(r.average_over & 4, 4);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG-HETERO"), RULE_OVER);
}

static void
what_rests_on_an_unknown_month_is_unknown(void **state)
{
    minutes m[3] = { MINUTES_UNKNOWN, 3000, 1000 };
    struct overtime_facts f = { .month = { 20200601 },
                                .section = SECTION_HETERO,
                                .months = { { 20200401 }, m, 3 } };
    struct overtime_ruling r = judge(*state, &f);
    struct trail none = { 0 };
    struct overtime_left left;

    assert_true(r.unknown);
    assert_int_equal(r.windows, 4);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-YEAR-HETERO"), RULE_UNKNOWN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG-HETERO"), RULE_UNKNOWN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-OVER45-HETERO"), RULE_UNKNOWN);
    assert_int_equal(finding_in(&r, "OT-LIMIT-YEAR-HETERO")->used, 0);
    assert_int_equal(finding_in(&r, "OT-LIMIT-YEAR-HETERO")->left, 0);
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.month, 4999);
    assert_int_equal(left.year, MINUTES_UNKNOWN);
    assert_int_equal(left.binding, MINUTES_UNKNOWN);
    /* A window that is over stays over, whatever the unknown months hold. */
    m[1] = 5000, m[2] = 5000, r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-AVG-HETERO"), RULE_OVER);
    /* Years that begin behind the unknown month know everything. */
    f.month.ymd = 20210401, r = judge(*state, &f);
    assert_false(r.unknown);
    m[2] = MINUTES_UNKNOWN, f.month.ymd = 20200601, f.section = SECTION_NORMAL,
    r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-NORMAL"), RULE_UNKNOWN);
}

static void
what_is_left_is_the_tightest(void **state)
{
    struct trail none = { 0 };
    struct overtime_left left;
    minutes m[12] = { 2701, 2701, 2701, 2701, 2701, 2700, 100 };
    struct overtime_facts f = { .month = { 20201001 },
                                .section = SECTION_HETERO,
                                .months = { { 20200401 }, m, 12 } };

    overtime_left(&none, *state, &f, &left);
    assert_false(left.has_over45); /* five earlier months */
    assert_string_equal(left.rule, "OT-LIMIT-MONTH-HETERO");
    assert_int_equal(left.binding, 5899);
    m[5] = 2701, overtime_left(&none, *state, &f, &left);
    assert_true(left.has_over45);
    assert_int_equal(left.over45, 2600);
    assert_int_equal(left.binding, 2600);
    assert_string_equal(left.rule, "OT-LIMIT-OVER45-HETERO");
    m[6] = 2701, overtime_left(&none, *state, &f, &left);
    assert_true(left.has_over45); /* this month is not one of the earlier */
    assert_int_equal(left.over45, -1);
    assert_int_equal(left.binding, 0);
    m[5] = 0, overtime_left(&none, *state, &f, &left);
    assert_false(left.has_over45);
    /* The first month of the rule has no window. */
    f.month.ymd = 20190401, overtime_left(&none, *state, &f, &left);
    assert_false(left.has_average);
    assert_int_equal(left.binding, 5999);
    /* After a move the period binds too. */
    f = (struct overtime_facts){ .month = { 20210301 },
                                 .moved = { 20210115 },
                                 .months = MONTHS(20210201, 2600, 900) };
    overtime_left(&none, *state, &f, &left);
    assert_true(left.has_period);
    assert_int_equal(left.period, 100);
    assert_int_equal(left.month, 1800);
    assert_int_equal(left.year, 43200 - 3500);
    assert_int_equal(left.binding, 100);
    /* What was ordered before a move in is settled and binds nothing. */
    f = (struct overtime_facts){ .month = { 20200701 },
                                 .section = SECTION_HETERO,
                                 .moved_in = { 20200702 },
                                 .before_move = 2700,
                                 .months = MONTHS(20200701, 3000) };
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.binding, 2999);
    /* Where the law is silent nothing is left and nothing binds. */
    f = (struct overtime_facts){ .month = { 20190301 } };
    overtime_left(&none, *state, &f, &left);
    assert_null(left.rule);
    assert_int_equal(left.month, MINUTES_UNKNOWN);
}

static void
sections_by_day_tell_where_a_month_stands(void **state)
{
    static const struct section_spell spells[] = { { { 20150401 }, SECTION_HETERO },
                                                   { { 20200720 }, SECTION_NORMAL },
                                                   { { 20200725 }, SECTION_NORMAL },
                                                   { { 20201016 }, SECTION_HETERO },
                                                   { { 20210401 }, SECTION_NORMAL } };
    static const struct {
        int32_t month;
        enum section section;
        int32_t moved, moved_in;
    } place[] = {
        { 20200601, SECTION_HETERO, 0, 0 },        { 20200701, SECTION_NORMAL, 20200720, 0 },
        { 20200901, SECTION_NORMAL, 20200720, 0 }, { 20201001, SECTION_HETERO, 0, 20201016 },
        { 20201101, SECTION_HETERO, 0, 0 },        { 20210401, SECTION_NORMAL, 0, 0 },
        { 20211001, SECTION_NORMAL, 0, 0 },
    };

    for (size_t i = 0; i < COUNT(place); i++) {
        struct overtime_facts f = { .month = { place[i].month } };

        tell("%d", place[i].month);
        overtime_place(*state, spells, COUNT(spells), &f);
        assert_int_equal(f.section, place[i].section);
        assert_int_equal(f.moved.ymd, place[i].moved);
        assert_int_equal(f.moved_in.ymd, place[i].moved_in);
    }
    /* In on the first of a month: the whole month is 他律. */
    static const struct section_spell in[] = { { { 20150401 }, SECTION_NORMAL },
                                               { { 20201001 }, SECTION_HETERO } };
    struct overtime_facts f = { .month = { 20201031 } };
    overtime_place(*state, in, COUNT(in), &f);
    assert_int_equal(f.section, SECTION_HETERO);
    assert_int_equal(f.moved_in.ymd, 0);
    f.month.ymd = 20200930;
    overtime_place(*state, in, COUNT(in), &f);
    assert_int_equal(f.section, SECTION_NORMAL);
    overtime_place(*state, in, 0, &f);
    assert_int_equal(f.section, SECTION_NORMAL);
}

/* Each order by the section of its day: what stood before the first move into 他律 stays under
 * 45:00 whatever follows in the month, and a month begun under 他律 is 特定期間 to its end. */
static void
two_moves_in_a_month_are_each_heard(void **state)
{
    static const struct section_spell out_again[] = { { { 20150401 }, SECTION_NORMAL },
                                                      { { 20200710 }, SECTION_HETERO },
                                                      { { 20200720 }, SECTION_NORMAL } };
    static const struct section_spell back_again[] = { { { 20150401 }, SECTION_HETERO },
                                                       { { 20200710 }, SECTION_NORMAL },
                                                       { { 20200720 }, SECTION_HETERO } };
    struct overtime_facts f = { .month = { 20200701 },
                                .before_move = 2701,
                                .months = MONTHS(20200701, 5999) };

    overtime_place(*state, out_again, COUNT(out_again), &f);
    assert_int_equal(f.section, SECTION_NORMAL);
    assert_int_equal(f.moved.ymd, 20200720);
    assert_int_equal(f.moved_in.ymd, 20200710);
    struct overtime_ruling r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_OVER);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MONTH-HETERO"), RULE_WITHIN);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVED-YEAR"), RULE_WITHIN);

    overtime_place(*state, back_again, COUNT(back_again), &f);
    assert_int_equal(f.section, SECTION_HETERO);
    assert_int_equal(f.moved.ymd, 0);
    assert_int_equal(f.moved_in.ymd, 0);
    r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_SILENT);
    /* The month after knows only of the last move. */
    f.month.ymd = 20200801;
    overtime_place(*state, out_again, COUNT(out_again), &f);
    assert_int_equal(f.moved.ymd, 20200720);
    assert_int_equal(f.moved_in.ymd, 0);
    /* Left on the first of a month, that month is still 特定期間; on the year's first it is not. */
    static const struct section_spell first[] = { { { 20150401 }, SECTION_HETERO },
                                                  { { 20200701 }, SECTION_NORMAL },
                                                  { { 20200710 }, SECTION_HETERO } };
    static const struct section_spell april[] = { { { 20150401 }, SECTION_HETERO },
                                                  { { 20200401 }, SECTION_NORMAL },
                                                  { { 20200410 }, SECTION_HETERO } };
    f.month.ymd = 20200701;
    overtime_place(*state, first, COUNT(first), &f);
    assert_int_equal(f.moved_in.ymd, 0);
    f.month.ymd = 20200401;
    overtime_place(*state, april, COUNT(april), &f);
    assert_int_equal(f.moved_in.ymd, 20200410);
}

static void
the_doctor_is_asked_from_100_hours_or_above_80_on_average(void **state)
{
    static const struct {
        const char *what;
        int32_t month;
        minutes before, worked;
        bool of_month, average, may_ask;
    } health[] = {
        { "99:59", 20200601, 0, 5999, false, false, true },
        { "100:00", 20200601, 0, 6000, true, false, true },
        { "80:00", 20200601, 0, 4800, false, false, false },
        { "80:01", 20200601, 0, 4801, false, false, true },
        { "80:00 on average", 20200601, 4700, 4900, false, false, true },
        { "a minute above", 20200601, 4701, 4900, false, true, true },
        { "before the rule", 20190301, 6000, 6000, false, false, false },
        { "its first month has no window", 20190401, 6000, 5000, false, false, true },
    };

    for (size_t i = 0; i < COUNT(health); i++) {
        struct day first = day_add_months((struct day){ health[i].month }, -1);
        minutes m[] = { health[i].before, health[i].worked };
        struct overtime_months months = { first, m, 2 };
        struct trail none = { 0 };
        struct health_ruling r;

        tell("%s", health[i].what);
        health_judge(&none, *state, (struct day){ health[i].month + 14 }, &months, &r);
        assert_int_equal(r.month, health[i].of_month);
        assert_int_equal(r.average, health[i].average);
        assert_int_equal(r.required, health[i].of_month || health[i].average);
        assert_int_equal(r.may_ask, health[i].may_ask);
        assert_false(r.unknown);
    }
    minutes gone[] = { MINUTES_UNKNOWN };
    struct overtime_months unknown = { { 20200601 }, gone, 1 };
    struct trail none = { 0 };
    struct health_ruling r;
    health_judge(&none, *state, (struct day){ 20200601 }, &unknown, &r);
    assert_true(r.unknown);
    assert_false(r.required || r.may_ask);
    /* This month known, the one before not: no average can be told. */
    minutes half[] = { MINUTES_UNKNOWN, 6000 };
    struct overtime_months partly = { { 20200501 }, half, 2 };
    health_judge(&none, *state, (struct day){ 20200601 }, &partly, &r);
    assert_true(r.unknown && r.month && r.required && !r.average);
}

static void
carers_are_capped_by_month_and_period(void **state)
{
    struct trail none = { 0 };
    minutes m[] = { 1440, 1440, 1440, 1440, 1440, 1440, 360, 1441 };
    struct overtime_months period = { { 20200601 }, m, COUNT(m) };
    struct finding f[2];

    childcare_cap(&none, *state, (struct day){ 20201201 }, &period, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[1].verdict, RULE_WITHIN);
    assert_int_equal(f[1].used, 9000);
    m[6]++;
    childcare_cap(&none, *state, (struct day){ 20201215 }, &period, f);
    assert_int_equal(f[1].verdict, RULE_OVER);
    childcare_cap(&none, *state, (struct day){ 20210101 }, &period, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[0].left, -1);
    m[0] = MINUTES_UNKNOWN;
    childcare_cap(&none, *state, (struct day){ 20200701 }, &period, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[1].verdict, RULE_UNKNOWN);
    assert_int_equal(f[1].used, 0);
    assert_int_equal(f[1].left, 0);
    childcare_cap(&none, *state, (struct day){ 20200601 }, &period, f);
    assert_int_equal(f[0].verdict, RULE_UNKNOWN);
}

static void
an_excess_is_examined_within_half_a_year(void **state)
{
    assert_int_equal(overtime_review_until(*state, (struct day){ 20200401 }, 0).ymd, 20210930);
    assert_int_equal(overtime_review_until(*state, (struct day){ 20210331 }, 0).ymd, 20210930);
    assert_int_equal(overtime_review_until(*state, (struct day){ 20210401 }, 0).ymd, 20220930);
    assert_int_equal(overtime_review_until(*state, (struct day){ 20200630 }, 7).ymd, 20201231);
    assert_int_equal(overtime_review_until(*state, (struct day){ 20190331 }, 0).ymd, 0);
}

static void
every_ruling_says_why(void **state)
{
    static const char *const said[] = {
        "", /* the average is told by its windows */
        "2020年5月 50:00 < 上限 100:00",
        "45時間を超えた月 1か月 ≦ 上限 6か月",
        "2020年4月 30:01 + 2020年5月 50:00 = 年の合計 80:01 ≦ 上限 720:00",
    };
    struct arena a = { 0 };
    struct trail trail = { .arena = &a, .law = *state };
    struct overtime_facts f = { .month = { 20200501 },
                                .section = SECTION_HETERO,
                                .months = MONTHS(20200401, 1801, 3000) };
    struct overtime_left left;
    const struct reason *r;
    int n = 0;

    overtime_left(&trail, *state, &f, &left);
    for (r = trail.first; r; r = r->next, n++) {
        const char *line = reason_text(&a, *state, r, "ja");

        tell("%s %s", r->rule, line);
        if (n > 0 && n < 4)
            assert_string_equal(line, said[n]);
        assert_true(r->cite && r->since.ymd == 20190401 && r->status == 'P');
    }
    assert_int_equal(n, 5);
    assert_string_equal(trail.last->rule, "OT-REMAINING");
    struct trail moved = { .arena = &a, .law = *state };
    f.moved_in.ymd = 20200505, f.before_move = 60;
    struct overtime_ruling ruling;
    overtime_judge(&moved, *state, &f, &ruling);
    assert_string_equal(reason_text(&a, *state, moved.last, "en"),
                        "before 2020-05-05 1:00 ≦ ceiling 45:00");
    struct trail doctor = { .arena = &a, .law = *state };
    struct health_ruling health;
    health_judge(&doctor, *state, f.month, &f.months, &health);
    assert_string_equal(reason_text(&a, *state, doctor.first, "en"),
                        "2020-05 50:00 < interview 100:00");
    assert_string_equal(reason_text(&a, *state, doctor.last, "en"),
                        "window 2 months 80:01 ≦ 160:00, window 3 months 80:01 ≦ 240:00, window 4 "
                        "months 80:01 ≦ 320:00, window 5 months 80:01 ≦ 400:00, window 6 months "
                        "80:01 ≦ 480:00");
    struct finding cap[2];
    struct trail carer = { .arena = &a, .law = *state };
    childcare_cap(&carer, *state, f.month, &f.months, cap);
    assert_string_equal(reason_text(&a, *state, carer.first, "en"),
                        "2020-05 50:00 > ceiling 24:00");
    assert_string_equal(
        reason_text(&a, *state, carer.last, "en"),
        "2020-04 30:01 + 2020-05 50:00 = total of the period 80:01 ≦ ceiling 150:00");
    arena_clear(&a);
}

/* What is passed is not written as kept. */
static void
a_derivation_says_how_a_figure_stands_to_its_ceiling(void **state)
{
    static const struct {
        minutes worked, least;
        enum section section;
        const char *said;
    } row[] = {
        { 2800, 0, SECTION_NORMAL, "2026年6月 46:40 > 上限 45:00" },
        { 2700, 0, SECTION_NORMAL, "2026年6月 45:00 ≦ 上限 45:00" },
        { 6000, 0, SECTION_HETERO, "2026年6月 100:00 ≧ 上限 100:00" },
        { 5999, 0, SECTION_HETERO, "2026年6月 99:59 < 上限 100:00" },
        { MINUTES_UNKNOWN, 2800, SECTION_NORMAL, "2026年6月 不明、少なくとも 46:40 > 上限 45:00" },
        { MINUTES_UNKNOWN, 60, SECTION_NORMAL, "2026年6月 不明、上限 45:00" },
    };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct arena a = { 0 };
        struct trail trail = { .arena = &a, .law = *state };
        struct overtime_facts f = { .month = { 20260601 }, .section = row[i].section };
        struct overtime_ruling ruling;
        const char *line = NULL;

        f.months = (struct overtime_months){ { 20260601 }, &row[i].worked, 1, NULL, &row[i].least };
        overtime_judge(&trail, *state, &f, &ruling);
        for (const struct reason *r = trail.first; r; r = r->next)
            if (!strncmp(r->rule, "OT-LIMIT-MONTH-", 15))
                line = reason_text(&a, *state, r, "ja");
        assert_string_equal(line, row[i].said);
        arena_clear(&a);
    }
}

static void
months_outside_the_facts_are_nothing(void **state)
{
    struct overtime_months m = MONTHS(20200401, 5, 7);
    struct overtime_months none = { 0 };

    (void)state;
    assert_int_equal(overtime_of(&m, (struct day){ 20200331 }), 0);
    assert_int_equal(overtime_of(&m, (struct day){ 20200430 }), 5);
    assert_int_equal(overtime_of(&m, (struct day){ 20200501 }), 7);
    assert_int_equal(overtime_of(&m, (struct day){ 20200601 }), 0);
    assert_int_equal(overtime_of(&m, (struct day){ 20190501 }), 0);
    assert_int_equal(overtime_of(&none, (struct day){ 20190501 }), 0);
}

/* 不明 beside a sum that has passed its ceiling already: more can only be added to it. */
static const struct {
    const char *what, *rule;
    enum section section;
    minutes month[8], least[8]; /* April to November 2026 */
    enum verdict verdict;
    int64_t known;
} part[] = {
#define U MINUTES_UNKNOWN
    { "a month known in part is over by its part",
      "OT-LIMIT-MONTH-NORMAL",
      SECTION_NORMAL,
      { 0, 0, 0, 0, 0, 0, 0, U },
      { 0, 0, 0, 0, 0, 0, 0, HOURS(45) + 1 },
      RULE_OVER,
      HOURS(45) + 1 },
    { "and unknown where its part may stand",
      "OT-LIMIT-MONTH-NORMAL",
      SECTION_NORMAL,
      { 0, 0, 0, 0, 0, 0, 0, U },
      { 0, 0, 0, 0, 0, 0, 0, HOURS(45) },
      RULE_UNKNOWN,
      0 },
    { "the year is over although May is missing",
      "OT-LIMIT-YEAR-NORMAL",
      SECTION_NORMAL,
      { HOURS(100), U, HOURS(100), HOURS(100), 0, 0, 0, HOURS(60) + 1 },
      { 0 },
      RULE_OVER,
      HOURS(360) + 1 },
    { "a part of May makes it so",
      "OT-LIMIT-YEAR-NORMAL",
      SECTION_NORMAL,
      { HOURS(100), U, HOURS(100), HOURS(100), 0, 0, 0, HOURS(60) },
      { 0, 1 },
      RULE_OVER,
      HOURS(360) + 1 },
    { "360:00 of seven months may stand or not",
      "OT-LIMIT-YEAR-NORMAL",
      SECTION_NORMAL,
      { HOURS(100), U, HOURS(100), HOURS(100), 0, 0, 0, HOURS(60) },
      { 0 },
      RULE_UNKNOWN,
      0 },
    { "two known months are over, whatever lies before",
      "OT-LIMIT-AVG-HETERO",
      SECTION_HETERO,
      { U, U, U, U, U, U, HOURS(80), HOURS(80) + 1 },
      { 0 },
      RULE_OVER,
      HOURS(160) + 1 },
    { "a window that holds a missing month is over by the others",
      "OT-LIMIT-AVG-HETERO",
      SECTION_HETERO,
      { 0, 0, 0, 0, 0, HOURS(99), U, HOURS(99) },
      { 0, 0, 0, 0, 0, 0, HOURS(42) + 1, 0 },
      RULE_OVER,
      HOURS(240) + 1 },
    { "80:00 of what is known is not more",
      "OT-LIMIT-AVG-HETERO",
      SECTION_HETERO,
      { 0, 0, 0, 0, 0, HOURS(99), U, HOURS(99) },
      { 0, 0, 0, 0, 0, 0, HOURS(42), 0 },
      RULE_UNKNOWN,
      0 },
    { "seven known months above 45:00 and one missing",
      "OT-LIMIT-OVER45-HETERO",
      SECTION_HETERO,
      { HOURS(46), HOURS(46), HOURS(46), U, HOURS(46), HOURS(46), HOURS(46), HOURS(46) },
      { 0 },
      RULE_OVER,
      7 },
    { "six of them, and one missing that counts already",
      "OT-LIMIT-OVER45-HETERO",
      SECTION_HETERO,
      { HOURS(46), HOURS(46), HOURS(46), U, HOURS(46), HOURS(46), 0, HOURS(46) },
      { 0, 0, 0, HOURS(46) },
      RULE_OVER,
      7 },
    { "six of them, and one missing",
      "OT-LIMIT-OVER45-HETERO",
      SECTION_HETERO,
      { HOURS(46), HOURS(46), HOURS(46), U, HOURS(46), HOURS(46), 0, HOURS(46) },
      { 0 },
      RULE_UNKNOWN,
      0 },
    { "seven of them, but this month is none",
      "OT-LIMIT-OVER45-HETERO",
      SECTION_HETERO,
      { HOURS(46), HOURS(46), HOURS(46), HOURS(46), HOURS(46), HOURS(46), HOURS(46), U },
      { 0 },
      RULE_UNKNOWN,
      0 },
#undef U
};

static void
what_is_known_has_passed_the_ceiling(void **state)
{
    for (size_t i = 0; i < COUNT(part); i++) {
        struct overtime_facts f = { .month = { 20261101 },
                                    .section = part[i].section,
                                    .months = {
                                        { 20260401 }, part[i].month, 8, NULL, part[i].least } };
        struct overtime_ruling r = judge(*state, &f);
        const struct finding *got = finding_in(&r, part[i].rule);
        struct overtime_left left;
        struct trail none = { 0 };

        tell("%s", part[i].what);
        assert_int_equal(got->verdict, part[i].verdict);
        assert_false(finding_known(got));
        assert_int_equal(got->partly, part[i].verdict == RULE_OVER);
        assert_int_equal(got->least, part[i].known);
        assert_int_equal(got->used, 0);
        assert_true(r.unknown);
        overtime_left(&none, *state, &f, &left);
        assert_int_equal(left.binding, MINUTES_UNKNOWN);
        /* 特例業務 in the period lets it stand, known or not. */
        f.special = &f.month, f.special_count = 1;
        r = judge(*state, &f);
        assert_int_equal(finding_in(&r, part[i].rule)->verdict,
                         part[i].verdict == RULE_OVER ? RULE_EXEMPT : RULE_UNKNOWN);
    }
}

/* Before a move into 他律 as well; and the interview asks for no more than its line. */
static void
a_part_counts_before_a_move_and_for_the_doctor(void **state)
{
    minutes m[8] = { [7] = MINUTES_UNKNOWN }, least[8] = { [7] = HOURS(100) };
    struct overtime_facts f = { .month = { 20261101 },
                                .section = SECTION_HETERO,
                                .months = { { 20260401 }, m, 8, NULL, least },
                                .moved_in = { 20261116 },
                                .before_move = MINUTES_UNKNOWN,
                                .before_least = HOURS(45) };
    struct overtime_ruling r = judge(*state, &f);
    struct health_ruling h;
    struct trail none = { 0 };

    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_UNKNOWN);
    f.before_least++;
    r = judge(*state, &f);
    assert_int_equal(verdict_of(&r, "OT-LIMIT-MOVE-IN"), RULE_OVER);
    health_judge(&none, *state, f.month, &f.months, &h);
    assert_true(h.required && h.month && h.unknown);
    assert_int_equal(h.worked, MINUTES_UNKNOWN);
    least[7]--;
    health_judge(&none, *state, f.month, &f.months, &h);
    assert_false(h.required);
}

LAW_TESTS("overtime", cmocka_unit_test(the_monthly_ceiling),
          cmocka_unit_test(a_year_ends_with_its_last_minute),
          cmocka_unit_test(averages_do_not_reach_before_april_2019),
          cmocka_unit_test(each_window_is_judged_by_its_sum),
          cmocka_unit_test(a_seventh_month_over_45_is_over_only_in_such_a_month),
          cmocka_unit_test(a_move_to_a_normal_section_leaves_its_month_behind),
          cmocka_unit_test(who_enters_a_hetero_section_in_mid_month_is_judged_twice),
          cmocka_unit_test(exceptional_duty_takes_a_ceiling_away_for_its_period),
          cmocka_unit_test(what_rests_on_an_unknown_month_is_unknown),
          cmocka_unit_test(what_is_left_is_the_tightest),
          cmocka_unit_test(sections_by_day_tell_where_a_month_stands),
          cmocka_unit_test(two_moves_in_a_month_are_each_heard),
          cmocka_unit_test(the_doctor_is_asked_from_100_hours_or_above_80_on_average),
          cmocka_unit_test(carers_are_capped_by_month_and_period),
          cmocka_unit_test(an_excess_is_examined_within_half_a_year),
          cmocka_unit_test(every_ruling_says_why),
          cmocka_unit_test(a_derivation_says_how_a_figure_stands_to_its_ceiling),
          cmocka_unit_test(months_outside_the_facts_are_nothing),
          cmocka_unit_test(what_is_known_has_passed_the_ceiling),
          cmocka_unit_test(a_part_counts_before_a_move_and_for_the_doctor))

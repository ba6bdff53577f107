/* Balances of annual leave at their edges: short-time officers, the year's last day, what is
 * unknown. */
#include "law/leave_balance.h"
#include "own_law.h"

static struct leave_why why;

static struct leave_balance
balance(const struct law *law, const struct leave_facts *f)
{
    struct trail t = { .arena = &desk, .law = law };
    struct leave_balance b;

    why = (struct leave_why){ t, t, t, t, t, t };
    leave_balance(&why, law, f, &b);
    return b;
}

/* The same with one opening. */
static struct leave_balance
from(const struct law *law, struct leave_opening opening, struct leave_facts f)
{
    f.opening = &opening, f.openings = 1;
    struct leave_balance b = balance(law, &f);
    b.base = NULL; /* it lies on this desk */
    return b;
}

static void
a_use_costs_what_the_day_asks(void **state)
{
    struct leave_use u = { .day = { 20200601 }, .whole = true };

    assert_int_equal(leave_charge(*state, &u, 465), 0);
    u.allocated = 1;
    assert_int_equal(leave_charge(*state, &u, 465), 465);
    u = (struct leave_use){ .day = { 20200601 }, .allocated = 465, .taken = 61 };
    assert_int_equal(leave_charge(*state, &u, 465), 120);
    /* Where no hours are told, a part costs the day. */
    assert_int_equal(leave_charge(without("annual-leave.unit.hour"), &u, 465), 465);
    u.day.ymd = 20260401;
    assert_int_equal(leave_charge(*state, &u, 465), 75);
}

static void
short_time_officers_get_and_carry_their_own_days(void **state)
{
    static const struct {
        int week_days, days;
    } row[] = { { 0, 20 }, { 1, 4 }, { 3, 12 }, { 4, 16 }, { 5, 20 } };
    struct leave_facts f = { .on = { 20210110 }, .hired = { 20100401 } };

    for (size_t i = 0; i < COUNT(row); i++) {
        struct leave_opening o = { { 20200701 }, 20, 0, 9300, 0, row[i].week_days };
        struct leave_balance b = from(*state, o, f);

        tell("%d days a week", row[i].week_days);
        assert_string_equal(why.granted.first->rule, row[i].days < 20 ? "AL-SHORT" : "AL-GRANT");
        assert_int_equal(b.carried, row[i].days * 465); /* at most their own days */
        assert_int_equal(b.granted, row[i].days * 465);
        assert_int_equal(b.left, 2 * row[i].days * 465);
    }
    /* 18条 asks the law of 1 January. */
    const struct law *own =
        with(COLUMNS_OF_NUMBERS "annual-leave.days\tnps\t20210102\texactly\t30\tdays\tP\t改正\n");
    struct leave_balance b = from(own, (struct leave_opening){ { 20200701 }, 20, 0, 0, 0, 3 }, f);
    assert_int_equal(b.granted, 12 * 465);
    assert_string_equal(reason_text(&desk, own, why.granted.last, "en"),
                        "= 20 days × days a week 3 days → granted 12 days");
    /* In the year of entry the months count, short-time or not. */
    f = (struct leave_facts){ .on = { 20200801 }, .hired = { 20200401 }, .from_entry = true };
    b = from(*state, (struct leave_opening){ { 20200701 }, -1, 0, 1000, 0, 3 }, f);
    assert_int_equal(b.granted, 15 * 465);
}

static void
what_was_brought_in_may_be_nothing(void **state)
{
    struct leave_facts f = { .on = { 20200801 } };
    struct leave_balance b =
        from(*state, (struct leave_opening){ { 20200701 }, 0, 600, 600, 0, 0 }, f);

    assert_int_equal(b.granted, 0);
    assert_int_equal(b.used, 0);
    /* Without the grant nobody can say what was used, or carry it. */
    b = from(*state, (struct leave_opening){ { 20200701 }, -1, 600, 600, 0, 0 }, f);
    assert_int_equal(b.granted, MINUTES_UNKNOWN);
    assert_int_equal(b.used, MINUTES_UNKNOWN);
    assert_int_equal(b.left, 600);
    assert_true(b.known);
    assert_int_equal(b.use5.verdict, RULE_UNKNOWN);
    assert_int_equal(b.use5.used, 0);
    f.on.ymd = 20210110;
    b = from(*state, (struct leave_opening){ { 20200701 }, -1, 600, 600, 0, 0 }, f);
    assert_false(b.known);
    assert_int_equal(b.left, MINUTES_UNKNOWN);
    /* Somebody who entered later had no grant then. */
    f = (struct leave_facts){ .on = { 20200801 }, .hired = { 20210401 } };
    b = from(*state, (struct leave_opening){ { 20200701 }, -1, 0, 0, 0, 0 }, f);
    assert_int_equal(b.granted, 0);
}

static void
the_years_last_day_belongs_to_it(void **state)
{
    struct leave_use use[] = { { { 20200630 }, true, 465, 0 },
                               { { 20200701 }, true, 465, 0 },
                               { { 20201231 }, true, 465, 0 },
                               { { 20211231 }, true, 465, 0 },
                               { { 20220101 }, true, 465, 0 } };
    struct leave_facts f = {
        .on = { 20210110 }, .hired = { 20100401 }, .use = use, .uses = COUNT(use)
    };
    struct leave_opening o = { { 20200701 }, 20, 0, 10 * 465, 0, 0 };
    struct leave_balance b = from(*state, o, f);

    assert_int_equal(b.carried, 8 * 465); /* ten days, less 1 July and 31 December */
    assert_int_equal(b.left, 28 * 465);
    assert_int_equal(b.planned, 465); /* 31 December 2021, not the day after */
    assert_int_equal(b.used, 0);
    assert_string_equal(reason_text(&desk, *state, why.used.first, "en"), "used 0:00");
    f.on.ymd = 20200701; /* the day itself is told */
    b = from(*state, o, f);
    assert_string_equal(reason_text(&desk, *state, why.used.first, "en"),
                        "before 2020-07-01 77:30 + 2020-07-01 7:45 = used 85:15");
    f.on.ymd = 20200710;
    b = from(*state, o, f);
    assert_int_equal(b.used, 11 * 465);
    assert_string_equal(reason_text(&desk, *state, why.used.first, "en"),
                        "before 2020-07-01 77:30 + 2020-07-01 7:45 = used 85:15");
    assert_non_null(why.used.first->cite); /* hours, in 2020 */
}

static void
what_was_used_before_is_told_where_there_is_some(void **state)
{
    struct leave_facts f = { .on = { 20250801 }, .hired = { 20100401 } };
    static const struct {
        int32_t on;
        minutes left;
        const char *line;
    } row[] = { { 20250101, 9000, "used 5:00" },
                { 20250102, 9000, "before 2025-01-02 5:00 = used 5:00" },
                { 20250115, 9000, "before 2025-01-15 5:00 = used 5:00" },
                { 20250701, 9300, "used 0:00" } };

    for (size_t i = 0; i < COUNT(row); i++) {
        (void)from(*state, (struct leave_opening){ { row[i].on }, 20, 0, row[i].left, 0, 0 }, f);
        assert_string_equal(reason_text(&desk, *state, why.used.first, "en"), row[i].line);
        assert_non_null(why.used.first->cite); /* a quarter is for shift staff alone until 2026 */
    }
    /* Where the grant is not known, what is left is told from what was brought in. */
    struct leave_use use = { { 20250702 }, true, 465, 0 };
    f = (struct leave_facts){ .on = { 20250801 }, .use = &use, .uses = 1 };
    (void)from(*state, (struct leave_opening){ { 20250701 }, -1, 0, 930, 0, 0 }, f);
    assert_string_equal(reason_text(&desk, *state, why.left.first, "en"),
                        "left as brought in 2025-07-01 15:30 − used 7:45 = left 7:45, a day 7:45");
}

static void
nothing_below_nothing_is_carried(void **state)
{
    struct leave_use use = { { 20200801 }, true, 465, 0 };
    struct leave_facts f = { .on = { 20210110 }, .hired = { 20100401 }, .use = &use, .uses = 1 };
    struct leave_balance b =
        from(*state, (struct leave_opening){ { 20200701 }, 20, 0, 60, 0, 0 }, f);

    assert_int_equal(b.carried, 0);
    assert_int_equal(b.left, 9300);
}

static void
where_the_law_is_silent_so_is_the_balance(void **state)
{
    struct leave_facts f = { .on = { 20210110 }, .hired = { 20200401 }, .from_entry = true };
    static const char *const keys[] = { "annual-leave.day", "annual-leave.days" };

    assert_true(balance(*state, &f).known);
    for (size_t i = 0; i < COUNT(keys); i++) {
        struct leave_balance b = balance(without(keys[i]), &f);
        assert_false(b.known);
        assert_int_equal(b.left, MINUTES_UNKNOWN);
    }
    f.on.ymd = 20200601; /* in the very year of entry */
    assert_true(balance(*state, &f).known);
    assert_false(balance(without("annual-leave.mid-year.9"), &f).known);
    f.on.ymd = 20210110;
    assert_false(balance(law_under(*state, "moon"), &f).known);
    f.from_entry = false; /* the record does not reach back */
    assert_false(balance(*state, &f).known);
    assert_int_equal(balance(*state, &f).granted, 9300);
}

LAW_TESTS("balance-edges", TRIED(a_use_costs_what_the_day_asks),
          TRIED(short_time_officers_get_and_carry_their_own_days),
          TRIED(what_was_brought_in_may_be_nothing), TRIED(the_years_last_day_belongs_to_it),
          TRIED(what_was_used_before_is_told_where_there_is_some),
          TRIED(nothing_below_nothing_is_carried), TRIED(where_the_law_is_silent_so_is_the_balance))

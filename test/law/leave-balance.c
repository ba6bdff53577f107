/* 年次休暇の残り: where it begins, what a use costs, and what goes over 1 January. */
#include "law/leave_balance.h"
#include "law_test.h"

static struct arena desk;

#define DAYS(d) ((minutes)((d)*465))
#define UNKNOWN MINUTES_UNKNOWN

static const struct {
    const char *what;
    int32_t day;
    bool whole;
    minutes allocated, taken, of, charge;
} use[] = {
    { "a day of 7:45 is a day", 20260701, true, 465, 0, 465, 465 },
    { "a shorter day is a day", 20260701, true, 360, 0, 465, 465 },
    { "a minute longer: an hour is charged beside the day", 20260701, true, 466, 0, 465, 525 },
    { "an hour longer", 20260701, true, 525, 0, 465, 525 },
    { "an hour and a minute longer", 20260701, true, 526, 0, 465, 585 },
    { "a day without hours costs nothing", 20260704, true, 0, 0, 465, 0 },
    { "hours of a day without hours", 20260704, false, 0, 120, 465, 0 },
    { "a day of 育児短時間勤務", 20260701, true, 235, 0, 235, 235 },
    { "2026-03-31: part hours are an hour", 20260331, false, 465, 61, 465, 120 },
    { "2026-03-31: an hour is an hour", 20260331, false, 465, 60, 465, 60 },
    { "2026-04-01: quarters", 20260401, false, 465, 61, 465, 75 },
    { "2026-04-01: a quarter", 20260401, false, 465, 15, 465, 15 },
    { "2026-04-01: a minute over a quarter", 20260401, false, 465, 16, 465, 30 },
    { "seven hours and a half before quarters: 8:00 is more than the day", 20250701, false, 465,
      450, 465, 465 },
    { "seven hours before quarters", 20250701, false, 465, 420, 465, 420 },
};

static void
what_a_use_costs(void **state)
{
    for (size_t i = 0; i < COUNT(use); i++) {
        struct leave_use u = { { use[i].day }, use[i].whole, use[i].allocated, use[i].taken };

        tell("%s", use[i].what);
        assert_int_equal(leave_charge(*state, &u, use[i].of), use[i].charge);
    }
}

/* Whole days in order; ends with no day. */
enum { USES = 24 };
static const struct {
    const char *what;
    int32_t on, hired;
    bool from_entry;
    struct leave_opening opening[2]; /* no day: none */
    int32_t used[USES];
    minutes granted, carried, taken, planned, left, old, carry, lapses;
} row[] = {
    { "nothing is known",
      20260801,
      0,
      false,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 20260701 },
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
    { "here for years, nothing brought in: the grant alone is known",
      20260801,
      20190401,
      false,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 20260701 },
      DAYS(20),
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
    { "entered on 1 April under the record's eyes",
      20260801,
      20260401,
      true,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 20260701 },
      DAYS(15),
      0,
      DAYS(1),
      0,
      DAYS(14),
      0,
      DAYS(14),
      0 },
    { "entered in this year, but before the record",
      20260801,
      20260401,
      false,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 0 },
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
    { "asked the day before entering",
      20260331,
      20260401,
      true,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 0 },
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
    { "on the day of entering",
      20260401,
      20260401,
      true,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 0 },
      DAYS(15),
      0,
      0,
      0,
      DAYS(15),
      0,
      DAYS(15),
      0 },
    { "brought in on 1 July: 12 days 3:45 of 20 and 8 days 2:00",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8) + 120, DAYS(12) + 225, 0, 0 } },
      { 20260701, 20260803 },
      DAYS(20),
      DAYS(8) + 120,
      DAYS(28) + 120 - DAYS(12) - 225 + DAYS(1),
      DAYS(1),
      DAYS(11) + 225,
      0,
      DAYS(10) + 225,
      0 },
    { "asked on the day before it was so",
      20260630,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(12), 0, 0 } },
      { 0 },
      DAYS(20),
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
    { "the leave of that very day is charged",
      20260701,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(12), 0, 0 } },
      { 20260701 },
      DAYS(20),
      DAYS(8),
      DAYS(17),
      0,
      DAYS(11),
      0,
      DAYS(11),
      0 },
    { "leave of the day before it was counted already",
      20260701,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(12), 0, 0 } },
      { 20260630 },
      DAYS(20),
      DAYS(8),
      DAYS(16),
      0,
      DAYS(12),
      0,
      DAYS(12),
      0 },
    { "40 there, 5 used: 20 carried, the rest of the old lapses",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(20), DAYS(35), 0, 0 } },
      { 0 },
      DAYS(20),
      DAYS(20),
      DAYS(5),
      0,
      DAYS(35),
      DAYS(15),
      DAYS(20),
      DAYS(15) },
    { "40 there, 21 used: 19 of the grant are carried",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(20), DAYS(19), 0, 0 } },
      { 0 },
      DAYS(20),
      DAYS(20),
      DAYS(21),
      0,
      DAYS(19),
      0,
      DAYS(19),
      0 },
    { "the carried part was not said: what is left is known all the same",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, UNKNOWN, DAYS(12), 0, 0 } },
      { 20260715 },
      DAYS(20),
      UNKNOWN,
      UNKNOWN,
      0,
      DAYS(11),
      0,
      DAYS(11),
      0 },
    { "over 1 January: 12 left are carried beside the new 20",
      20270110,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(12), 0, 0 } },
      { 0 },
      DAYS(20),
      DAYS(12),
      0,
      0,
      DAYS(32),
      DAYS(12),
      DAYS(20),
      DAYS(12) },
    { "over 1 January with 25 left: no more than the 20",
      20270110,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(25), 0, 0 } },
      { 0 },
      DAYS(20),
      DAYS(20),
      0,
      0,
      DAYS(40),
      DAYS(20),
      DAYS(20),
      DAYS(20) },
    { "31 December is the old year still",
      20261231,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(25), 0, 0 } },
      { 20261231 },
      DAYS(20),
      DAYS(8),
      DAYS(4),
      0,
      DAYS(24),
      DAYS(4),
      DAYS(20),
      DAYS(4) },
    { "and 1 January the new one",
      20270101,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(25), 0, 0 } },
      { 20261231, 20270101 },
      DAYS(20),
      DAYS(20),
      DAYS(1),
      0,
      DAYS(39),
      DAYS(19),
      DAYS(20),
      DAYS(19) },
    { "hired in 2026: 15 of the first year go over",
      20270110,
      20260401,
      true,
      { { { 0 }, 0, 0, 0, 0, 0 } },
      { 0 },
      DAYS(20),
      DAYS(15),
      0,
      0,
      DAYS(35),
      DAYS(15),
      DAYS(20),
      DAYS(15) },
    { "a three-day week: 12 days a year, and 12 go over",
      20270110,
      20190401,
      false,
      { { { 20260701 }, 12, 0, DAYS(12), 0, 3 } },
      { 0 },
      DAYS(12),
      DAYS(12),
      0,
      0,
      DAYS(24),
      DAYS(12),
      DAYS(12),
      DAYS(12) },
    { "a later word takes the place of the earlier",
      20260901,
      20190401,
      false,
      { { { 20260701 }, 20, DAYS(8), DAYS(12), 0, 0 },
        { { 20260801 }, 20, DAYS(8), DAYS(9), 0, 0 } },
      { 20260715, 20260815 },
      DAYS(20),
      DAYS(8),
      DAYS(20),
      0,
      DAYS(8),
      0,
      DAYS(8),
      0 },
    { "more taken than there was",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, 0, DAYS(1), 0, 0 } },
      { 20260713, 20260714 },
      DAYS(20),
      0,
      DAYS(21),
      0,
      DAYS(-1),
      0,
      0,
      0 },
    { "days of 235 minutes",
      20260801,
      20190401,
      false,
      { { { 20260701 }, 20, 0, 10 * 235, 235, 0 } },
      { 20260713 },
      20 * 235,
      0,
      11 * 235,
      0,
      9 * 235,
      0,
      9 * 235,
      0 },
    { "before leave was counted in minutes",
      20090331,
      20010401,
      false,
      { { { 20090301 }, 20, 0, DAYS(10), 0, 0 } },
      { 0 },
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      0,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN },
};

static void
what_is_left(void **state)
{
    for (size_t i = 0; i < COUNT(row); i++) {
        struct leave_use uses[USES];
        struct leave_balance b;
        struct leave_why why = { .left = { .arena = &desk, .law = *state } };
        struct leave_facts f = { .on = { row[i].on },
                                 .hired = { row[i].hired },
                                 .from_entry = row[i].from_entry,
                                 .opening = row[i].opening,
                                 .use = uses };

        while (f.openings < 2 && row[i].opening[f.openings].on.ymd)
            f.openings++;
        for (; f.uses < USES && row[i].used[f.uses]; f.uses++)
            uses[f.uses] = (struct leave_use){ { row[i].used[f.uses] }, true, 465, 0 };
        tell("%s", row[i].what);
        leave_balance(&why, *state, &f, &b);
        assert_int_equal(b.granted, row[i].granted);
        assert_int_equal(b.carried, row[i].carried);
        assert_int_equal(b.used, row[i].taken);
        assert_int_equal(b.planned, row[i].planned);
        assert_int_equal(b.left, row[i].left);
        assert_int_equal(b.old, row[i].old);
        assert_int_equal(b.carry, row[i].carry);
        assert_int_equal(b.lapses, row[i].lapses);
        assert_int_equal(b.known, row[i].left != UNKNOWN);
        assert_non_null(why.left.first); /* also the unknown says why */
    }
}

static void
five_days_a_year(void **state)
{
    static const struct {
        const char *what;
        minutes used;
        int planned;
        enum verdict verdict;
    } five[] = {
        { "four days and nearly a fifth", DAYS(5) - 1, 0, RULE_OVER },
        { "five", DAYS(5), 0, RULE_WITHIN },
        { "four, and one planned", DAYS(4), 1, RULE_WITHIN },
        { "three, and one planned", DAYS(3), 1, RULE_OVER },
    };

    for (size_t i = 0; i < COUNT(five); i++) {
        struct leave_opening o = { { 20260701 }, 20, 0, DAYS(20) - five[i].used, 0, 0 };
        struct leave_use planned = { { 20261001 }, true, 465, 0 };
        struct leave_facts f = { .on = { 20260930 },
                                 .hired = { 20190401 },
                                 .opening = &o,
                                 .openings = 1,
                                 .use = &planned,
                                 .uses = (size_t)five[i].planned };
        struct leave_balance b;
        struct leave_why why = { 0 };

        tell("%s", five[i].what);
        leave_balance(&why, *state, &f, &b);
        assert_int_equal(b.use5.verdict, five[i].verdict);
        assert_int_equal(b.use5.most, DAYS(5));
        f.openings = 0;
        leave_balance(&why, *state, &f, &b);
        assert_int_equal(b.use5.verdict, RULE_UNKNOWN);
    }
}

/* The figure and its reasons come from one computation; each line says the numbers. */
static void
the_reasons_say_the_numbers(void **state)
{
    struct leave_opening o = { { 20260701 }, 20, DAYS(8) + 120, DAYS(12) + 225, 0, 0 };
    struct leave_use uses[] = { { { 20260713 }, true, 465, 0 }, { { 20260714 }, false, 465, 100 } };
    struct leave_facts f = { .on = { 20260801 },
                             .hired = { 20190401 },
                             .opening = &o,
                             .openings = 1,
                             .use = uses,
                             .uses = COUNT(uses) };
    struct trail t = { .arena = &desk, .law = *state };
    struct leave_why why = { t, t, t, t, t, t };
    struct leave_balance b;

    leave_balance(&why, *state, &f, &b);
    assert_string_equal(
        reason_text(&desk, *state, why.used.first, "en"),
        "before 2026-07-01 122:15 + 2026-07-13 7:45 + 2026-07-14 1:45 = used 131:45");
    assert_string_equal(reason_text(&desk, *state, why.left.first, "en"),
                        "granted 155:00 + carried in 64:00 − used 131:45 = left 87:15, a day 7:45");
    assert_string_equal(why.left.first->rule, "AL-CONVERT");
    assert_string_equal(why.granted.first->rule, "OPENING");
    assert_string_equal(why.carry.first->rule, "AL-CARRY");
    assert_string_equal(why.use5.first->rule, "AL-USE5");
    assert_int_equal(leave_split(b.left, b.day).days, 11);
    assert_int_equal(leave_split(b.left, b.day).minutes, 120);
}

LAW_TESTS("leave-balance", cmocka_unit_test(what_a_use_costs), cmocka_unit_test(what_is_left),
          cmocka_unit_test(five_days_a_year), cmocka_unit_test(the_reasons_say_the_numbers))

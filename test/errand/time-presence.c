/* When was somebody there?  Taps as people press them, nights and forgetfulness among them. */
#include "app/time/presence.h"

#include "base/text.h"

#include "test.h"

static const struct presence_rules rules = { .longest = HOURS(24),
                                             .turn = CLOCK(5, 0),
                                             .apart = 10 };

/* "01 08:25 in" … on days of July 2026; a tap's id is its place in the list, from 1. */
struct press {
    int day;
    minutes clock;
    enum tap_kind kind;
    int replaces;
    enum place place;
};

static const struct row {
    const char *what;
    struct press press[8];
    struct {
        int day;
        const char *present;
        minutes first_in, last_out;
        bool open;
        unsigned questions;
    } want[3];
} rows[] = {
    { "a day",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 }, { 1, CLOCK(17, 20), TAP_OUT, 0, 0 } },
      { { 1, "505-1040", 505, 1040, false, 0 } } },
    { "still there", { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } }, { { 1, "", 505, -1, true, 0 } } },
    { "a night: the departure at dawn belongs to the day before",
      { { 1, CLOCK(9, 0), TAP_IN, 0, 0 }, { 2, CLOCK(4, 30), TAP_OUT, 0, 0 } },
      { { 1, "540-1710", 540, 1710, false, 0 } } },
    { "forgot to leave: the next morning begins a day of its own",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 2, CLOCK(8, 20), TAP_IN, 0, 0 },
        { 2, CLOCK(17, 15), TAP_OUT, 0, 0 } },
      { { 1, "", 505, -1, true, QUESTION_NO_OUT }, { 2, "500-1035", 500, 1035, false, 0 } } },
    { "a departure too late for its arrival stands alone",
      { { 1, CLOCK(8, 0), TAP_IN, 0, 0 }, { 2, CLOCK(17, 0), TAP_OUT, 0, 0 } },
      { { 1, "", 480, -1, true, QUESTION_NO_OUT }, { 2, "", -1, 1020, false, QUESTION_NO_IN } } },
    { "exactly a day there",
      { { 1, CLOCK(8, 0), TAP_IN, 0, 0 }, { 2, CLOCK(8, 0), TAP_OUT, 0, 0 } },
      { { 1, "480-1920", 480, 1920, false, 0 } } },
    { "pressed twice within two minutes",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 1, CLOCK(8, 26), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 },
        { 1, CLOCK(17, 16), TAP_OUT, 0, 0 } },
      { { 1, "505-1035", 505, 1035, false, 0 } } },
    { "a second arrival at noon is asked about",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 1, CLOCK(13, 0), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 } },
      { { 1, "505-1035", 505, 1035, false, QUESTION_TWICE } } },
    { "another place is no second arrival",
      { { 1, CLOCK(8, 25), TAP_IN, 0, PLACE_OFFICE },
        { 1, CLOCK(13, 0), TAP_IN, 0, PLACE_TELEWORK },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 } },
      { { 1, "505-1035", 505, 1035, false, 0 } } },
    { "out at noon and back again",
      { { 1, CLOCK(8, 30), TAP_IN, 0, 0 },
        { 1, CLOCK(12, 0), TAP_OUT, 0, 0 },
        { 1, CLOCK(14, 0), TAP_IN, 0, 0 },
        { 1, CLOCK(18, 0), TAP_OUT, 0, 0 } },
      { { 1, "510-720,840-1080", 510, 1080, false, 0 } } },
    { "a break that was pressed",
      { { 1, CLOCK(8, 30), TAP_IN, 0, 0 },
        { 1, CLOCK(15, 0), TAP_BREAK_OUT, 0, 0 },
        { 1, CLOCK(15, 20), TAP_BREAK_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 } },
      { { 1, "510-900,920-1035", 510, 1035, false, 0 } } },
    { "a break without end",
      { { 1, CLOCK(8, 30), TAP_IN, 0, 0 },
        { 1, CLOCK(15, 0), TAP_BREAK_OUT, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 } },
      { { 1, "510-1035", 510, 1035, false, QUESTION_BREAK } } },
    { "back before the turn of the day goes on with the evening",
      { { 1, CLOCK(9, 0), TAP_IN, 0, 0 },
        { 1, CLOCK(22, 0), TAP_OUT, 0, 0 },
        { 2, CLOCK(0, 30), TAP_IN, 0, 0 },
        { 2, CLOCK(3, 0), TAP_OUT, 0, 0 } },
      { { 1, "540-1320,1470-1620", 540, 1620, false, 0 } } },
    { "an early shift is its own day",
      { { 1, CLOCK(9, 0), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 0), TAP_OUT, 0, 0 },
        { 2, CLOCK(4, 30), TAP_IN, 0, 0 },
        { 2, CLOCK(12, 0), TAP_OUT, 0, 0 } },
      { { 1, "540-1020", 540, 1020, false, 0 }, { 2, "270-720", 270, 720, false, 0 } } },
    { "a correction stands for the tap it replaces",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 },
        { 1, CLOCK(19, 0), TAP_OUT, 2, 0 } },
      { { 1, "505-1140", 505, 1140, false, 0 } } },
    { "taken back, the tap is gone",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 },
        { 1, CLOCK(17, 15), TAP_VOID, 2, 0 } },
      { { 1, "", 505, -1, true, 0 } } },
    { "a correction taken back lets the first stand again",
      { { 1, CLOCK(8, 25), TAP_IN, 0, 0 },
        { 1, CLOCK(17, 15), TAP_OUT, 0, 0 },
        { 1, CLOCK(19, 0), TAP_OUT, 2, 0 },
        { 1, CLOCK(19, 0), TAP_VOID, 3, 0 } },
      { { 1, "505-1035", 505, 1035, false, 0 } } },
};

static struct tap
tap_of(const struct press *p, int64_t id)
{
    struct moment at = moment_at((struct day){ 20260700 + p->day }, p->clock);

    return (struct tap){ .id = id,
                         .kind = p->kind,
                         .place = p->place,
                         .received = at,
                         .claimed = at,
                         .live = true,
                         .replaces = p->replaces };
}

static char *
written(struct arena *a, struct spans s)
{
    struct text t = { .arena = a };

    for (size_t i = 0; i < s.count; i++)
        text_addf(&t, "%s%d-%d", i ? "," : "", s.at[i].from, s.at[i].until);
    return text_done(&t);
}

static void
taps_become_days(void **state)
{
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct tap taps[8];
        struct attendance *days;
        size_t n = 0, want = 0;

        tell("%s", rows[i].what);
        for (; n < 8 && rows[i].press[n].day; n++)
            taps[n] = tap_of(&rows[i].press[n], (int64_t)n + 1);
        size_t got = presence_read(&a, taps, n, &rules, &days);
        while (want < 3 && rows[i].want[want].day)
            want++;
        assert_int_equal(got, want);
        for (size_t k = 0; k < want; k++) {
            assert_int_equal(days[k].day.ymd, 20260700 + rows[i].want[k].day);
            assert_string_equal(written(&a, days[k].present), rows[i].want[k].present);
            assert_int_equal(days[k].first_in, rows[i].want[k].first_in);
            assert_int_equal(days[k].last_out, rows[i].want[k].last_out);
            assert_int_equal(days[k].open, rows[i].want[k].open);
            assert_int_equal(days[k].questions, rows[i].want[k].questions);
        }
    }
    arena_clear(&a);
}

/* Order of arrival means nothing: taps come late, and from several devices. */
static void
order_means_nothing(void **state)
{
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct tap taps[8], turned[8];
        struct attendance *days, *again;
        size_t n = 0;

        for (; n < 8 && rows[i].press[n].day; n++)
            taps[n] = tap_of(&rows[i].press[n], (int64_t)n + 1);
        for (size_t k = 0; k < n; k++)
            turned[k] = taps[n - 1 - k];
        size_t count = presence_read(&a, taps, n, &rules, &days);
        assert_int_equal(presence_read(&a, turned, n, &rules, &again), count);
        for (size_t k = 0; k < count; k++) {
            assert_string_equal(written(&a, days[k].present), written(&a, again[k].present));
            assert_int_equal(days[k].questions, again[k].questions);
        }
    }
    arena_clear(&a);
}

static void
a_claim_waits_for_another_person(void **state)
{
    static const struct {
        const char *what;
        minutes apart;
        bool live, confirmed, rejected, asked, there;
    } claims[] = {
        { "ten minutes are let pass", 10, true, false, false, false, true },
        { "eleven are asked about", 11, true, false, false, true, true },
        { "a claim of later, too", -11, true, false, false, true, true },
        { "confirmed", 60, true, true, false, false, true },
        { "rejected: as if it had not been said", 60, true, false, true, false, false },
        { "a file or another person's entry is no claim", 600, false, false, false, false, true },
    };
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(claims); i++) {
        struct press p = { 1, CLOCK(8, 30), TAP_IN, 0, 0 };
        struct tap t = tap_of(&p, 1);
        struct attendance *days;

        tell("%s", claims[i].what);
        t.received = moment_add(t.claimed, claims[i].apart * 60);
        t.live = claims[i].live;
        t.confirmed = claims[i].confirmed;
        t.rejected = claims[i].rejected;
        size_t n = presence_read(&a, &t, 1, &rules, &days);
        assert_int_equal(n, claims[i].there);
        if (n)
            assert_int_equal(days[0].questions, claims[i].asked ? QUESTION_CLAIM : 0);
    }
    arena_clear(&a);
}

/* The button: right after a night, and both where it cannot be sure. */
static void
the_button_follows_the_stay(void **state)
{
    static const struct {
        const char *what;
        struct press press[3];
        int day; /* now */
        minutes clock;
        unsigned offers, first;
    } presses[] = {
        { "nobody came yet", { { 0 } }, 1, CLOCK(8, 0), OFFER_IN, OFFER_IN },
        { "at work",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } },
          1,
          CLOCK(18, 0),
          OFFER_OUT | OFFER_BREAK_OUT,
          OFFER_OUT },
        { "in the night",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } },
          2,
          CLOCK(3, 0),
          OFFER_OUT | OFFER_BREAK_OUT,
          OFFER_OUT },
        { "at dawn, before the next hours",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } },
          2,
          CLOCK(7, 29),
          OFFER_OUT | OFFER_BREAK_OUT,
          OFFER_OUT },
        { "an hour before the next hours it cannot be sure",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } },
          2,
          CLOCK(7, 30),
          OFFER_IN | OFFER_OUT,
          OFFER_IN },
        { "after a day it is forgotten",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 } },
          2,
          CLOCK(8, 26),
          OFFER_IN,
          OFFER_IN },
        { "on a break",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 }, { 1, CLOCK(15, 0), TAP_BREAK_OUT, 0, 0 } },
          1,
          CLOCK(15, 5),
          OFFER_BREAK_IN | OFFER_OUT,
          OFFER_BREAK_IN },
        { "gone home",
          { { 1, CLOCK(8, 25), TAP_IN, 0, 0 }, { 1, CLOCK(17, 15), TAP_OUT, 0, 0 } },
          1,
          CLOCK(18, 0),
          OFFER_IN,
          OFFER_IN },
    };
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(presses); i++) {
        struct tap taps[3];
        struct attendance *days;
        size_t n = 0;

        tell("%s", presses[i].what);
        for (; n < 3 && presses[i].press[n].day; n++)
            taps[n] = tap_of(&presses[i].press[n], (int64_t)n + 1);
        size_t count = presence_read(&a, taps, n, &rules, &days);
        struct offer o = presence_offer(
            days, count, moment_at((struct day){ 20260700 + presses[i].day }, presses[i].clock),
            moment_at((struct day){ 20260702 }, CLOCK(8, 30)), &rules);
        assert_int_equal(o.offers, presses[i].offers);
        assert_int_equal(o.first, presses[i].first);
    }
    arena_clear(&a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(taps_become_days),
        cmocka_unit_test(order_means_nothing),
        cmocka_unit_test(a_claim_waits_for_another_person),
        cmocka_unit_test(the_button_follows_the_stay),
    };

    return cmocka_run_group_tests_name("presence", tests, NULL, NULL);
}

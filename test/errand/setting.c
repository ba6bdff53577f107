/* What no text decides an office decides: a setting holds from its day for its unit and those
 * below. */
#include "town.h"

static void
stay(struct town *t, int32_t day, minutes out)
{
    t->now = moment_at((struct day){ day }, CLOCK(8, 30));
    assert_int_equal(town_post(t, "hana", "/me/clock", "{\"act\":\"in\"}").status, 200);
    t->now = moment_at((struct day){ day }, out);
    assert_int_equal(town_post(t, "hana", "/me/clock", "{\"act\":\"out\"}").status, 200);
    t->now = moment_at((struct day){ day }, CLOCK(23, 0));
}

static int
set(struct town *t, int64_t unit, const char *key, const char *value, const char *from)
{
    return town_post(t, "clerk", arena_text(&t->arena, "/units/%lld/settings/new", (long long)unit),
                     arena_text(&t->arena, "{\"setting\":\"%s\",\"value\":\"%s\",\"from\":\"%s\"}",
                                key, value, from))
        .status;
}

/* Is she asked about what she stayed without an order? */
static bool
asked(struct town *t, const char *day)
{
    struct answer a = town_get(t, "hana", arena_text(&t->arena, "/me/records/%s", day));

    assert_int_equal(a.status, 200);
    return *said(a.doc, "gap") != '\0';
}

/* OT-RECORD: no law says from when a gap is asked about; 30 minutes, or what the unit says. */
static void
a_gap_is_asked_about_from_where_the_unit_says(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260701 }, CLOCK(8, 0));
    stay(t, 20260701, CLOCK(17, 44));
    assert_false(asked(t, "2026-07-01"));
    stay(t, 20260702, CLOCK(17, 45));
    assert_true(asked(t, "2026-07-02"));

    assert_true(set(t, t->unit_b, "gap.threshold", "15", "2026-07-06") <
                300); /* the bureau above */
    stay(t, 20260706, CLOCK(17, 29));
    assert_false(asked(t, "2026-07-06"));
    stay(t, 20260707, CLOCK(17, 30));
    assert_true(asked(t, "2026-07-07"));

    assert_true(set(t, t->unit_d1, "gap.threshold", "60", "2026-07-08") <
                300); /* the nearest wins */
    stay(t, 20260708, CLOCK(18, 14));
    assert_false(asked(t, "2026-07-08"));
    stay(t, 20260709, CLOCK(18, 15));
    assert_true(asked(t, "2026-07-09"));
}

/* The same default for everybody, by the office's own release of the law. */
static void
the_default_itself_may_be_said_otherwise(void **state)
{
    static const char rows[] =
        "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
        "overtime.record.gap\tnps\t20260706\tat-least\t10\tminutes\tU\t当省の定め\n";
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260701 }, CLOCK(8, 0));
    assert_int_equal(town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                 "gap.tsv", rows, sizeof rows - 1)
                         .status,
                     200);
    stay(t, 20260703, CLOCK(17, 25));
    assert_false(asked(t, "2026-07-03"));
    stay(t, 20260706, CLOCK(17, 25));
    assert_true(asked(t, "2026-07-06"));
}

static void
every_setting_on_the_screen_is_taken_and_kept(void **state)
{
    static const struct {
        const char *key, *value;
        int status;
    } row[] = {
        { "allotment.start", "9:00", 0 },
        { "allotment.end", "1745", 0 },
        { "allotment.break", "12:00-13:00", 0 },
        { "tap.turn", "4:30", 0 },
        { "tap.longest", "20:00", 0 },
        { "tap.apart", "5", 0 },
        { "gap.threshold", "20", 0 },
        { "gap.minutes", "20", 422 },
        { "tap.claim", "20", 422 },
        { "gap.threshold", "soon", 422 },
        { "tap.turn", "early", 422 },
    };
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260701 }, CLOCK(8, 0));
    for (size_t i = 0; i < COUNT(row); i++) {
        int status = set(t, t->unit_d1, row[i].key, row[i].value, "2026-07-01");

        tell("%s %s: %d", row[i].key, row[i].value, status);
        if (row[i].status)
            assert_int_equal(status, row[i].status);
        else
            assert_true(status < 300);
    }
    /* 4:30 turns the day: a tap at 4:31 is of its own day, one at 4:29 ends the night before. */
    t->now = moment_at((struct day){ 20260702 }, CLOCK(4, 31));
    assert_int_equal(town_post(t, "hana", "/me/clock", "{\"act\":\"in\"}").status, 200);
    struct answer a = town_get(t, "hana", "/me/today");
    assert_string_equal(said(a.doc, "state.at"), "work");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_gap_is_asked_about_from_where_the_unit_says),
        TOWN_BOTH(the_default_itself_may_be_said_otherwise),
        TOWN_BOTH(every_setting_on_the_screen_is_taken_and_kept),
    };

    return cmocka_run_group_tests_name("setting", tests, NULL, NULL);
}

/* Which release rules a day, and under which regime? */
#include "law_test.h"

static struct arena desk;

#define REGIMES "declared\tfrom\tbase\tja\ten\tcitation\n"
#define NUMBERS "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
#define HOLIDAYS "holiday\tregime\tname\tstatus\tcitation\n"

static const struct law *
with(const char *const *files, size_t count)
{
    struct law_source more[8];
    const struct law *law;

    for (size_t i = 0; i < count; i++)
        more[i] = (struct law_source){ "own", files[i], strlen(files[i]), (int)i + 2 };
    assert_null(law_with(&desk, more, count, &law));
    return law;
}

static void
a_release_rules_from_the_day_of_its_rows(void **state)
{
    static const char *const files[] = {
        REGIMES "city\t20200101\t-\t市\tcity\t条例\n",
        NUMBERS "a.b\tcity\t20210101\tat-most\t5\tdays\tP\t条例\n",
        HOLIDAYS "20220101\tcity\t元日\tP\t条例\n",
        NUMBERS "overtime.month.normal\tnps\t20230101\tat-most\t2400\tminutes\tP\t改正\n",
    };
    static const struct {
        int32_t day;
        int city, nps;
    } row[] = { { 20191231, 1, 1 }, { 20200101, 2, 1 }, { 20201231, 2, 1 },
                { 20210101, 3, 1 }, { 20211231, 3, 1 }, { 20220101, 4, 1 },
                { 20221231, 4, 1 }, { 20230101, 4, 5 }, { 20990101, 4, 5 } };
    const struct law *law = with(files, COUNT(files));

    assert_int_equal(law_release_at(*state, (struct day){ 20300101 }), 1);
    for (size_t i = 0; i < COUNT(row); i++) {
        struct day day = { row[i].day };

        tell("%d", day.ymd);
        assert_int_equal(law_release_at(law_under(law, "city"), day), row[i].city);
        assert_int_equal(law_release_at(law, day), row[i].nps);
    }
}

static void
the_deepest_base_is_heard(void **state)
{
    char *regimes = REGIMES;
    const char *files[3];

    (void)state;
    for (int i = 0; i <= 8; i++)
        regimes = arena_text(&desk, "%sr%d\t20200101\t%s\tあ\ta\tc\n", regimes, i,
                             i ? arena_text(&desk, "r%d", i - 1) : "-");
    files[0] = regimes;
    files[1] = NUMBERS "a.b\tr0\t20200101\tat-most\t5\tdays\tP\t条例\n";
    files[2] = HOLIDAYS "20210101\tr0\t元日\tP\t条例\n";
    const struct law *law = law_under(with(files, 3), "r8");
    assert_int_equal(law_release_at(law, (struct day){ 20200101 }), 3);
    assert_int_equal(law_release_at(law, (struct day){ 20210101 }), 4);
    assert_non_null(law_holiday(law, (struct day){ 20210101 }));
    assert_non_null(law_holiday(law_under(law, "r0"), (struct day){ 20210101 }));
    assert_true(law_holidays_known(law_under(law, "r0"), (struct day){ 20210601 }));
}

static void
the_first_word_is_found_too(void **state)
{
    static const char *const files[] = { "word\tja\ten\n0\t零\tnought\n" };

    (void)state;
    assert_string_equal(law_word(with(files, 1), "0", "en"), "nought");
}

static int
clear(void **state)
{
    (void)state;
    arena_clear(&desk);
    return 0;
}

#define TRIED(test) cmocka_unit_test_teardown(test, clear)

LAW_TESTS("releases", TRIED(a_release_rules_from_the_day_of_its_rows),
          TRIED(the_deepest_base_is_heard), TRIED(the_first_word_is_found_too))

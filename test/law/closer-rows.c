/* Rows of law, read once more: bases, releases, odd cells, and the document of a day. */
#include "own_law.h"

/* Eight bases below a regime are as many as load: the deepest still answers. */
static void
the_deepest_base_answers(void **state)
{
    char *regimes = COLUMNS_OF_REGIMES;
    static const char rows[] = COLUMNS_OF_NUMBERS "x.y\tr0\t20200101\tat-most\t7\tdays\tP\t条例\n";
    static const char days[] = "holiday\tregime\tname\tstatus\tcitation\n"
                               "20300401\tr0\t記念日\tM\t〇〇市条例\n"
                               "20320401\tr0\t記念日\tM\t〇〇市条例\n";
    const struct law *law;

    (void)state;
    for (int i = 0; i <= 8; i++)
        regimes = arena_text(&desk, "%sr%d\t20200101\t%s\tあ\ta\tc\n", regimes, i,
                             i ? arena_text(&desk, "r%d", i - 1) : "-");
    struct law_source more[] = { { "a", regimes, strlen(regimes), 2 },
                                 { "b", rows, sizeof rows - 1, 2 },
                                 { "c", days, sizeof days - 1, 2 } };
    assert_null(law_with(&desk, more, 3, &law));
    law = law_under(law, "r8");
    assert_int_equal(law_number(law, "x.y", (struct day){ 20200101 }, 0), 7);
    const struct law_holiday *h = law_holiday(law, (struct day){ 20300401 });
    assert_non_null(h);
    assert_string_equal(h->name, "記念日");
    assert_string_equal(h->regime, "r0");
    assert_int_equal(h->status, 'M');
    assert_string_equal(h->cite, "〇〇市条例");
    assert_null(law_holiday(law, (struct day){ 20300402 }));
    assert_false(law_holidays_known(law, (struct day){ 20291231 }));
    assert_true(law_holidays_known(law, (struct day){ 20300101 }));
    assert_true(law_holidays_known(law, (struct day){ 20321231 }));
    assert_false(law_holidays_known(law, (struct day){ 20330101 }));
    assert_null(law_regime_name(law, 10)); /* nps and nine of these: 0 to 9 */
    assert_string_equal(law_regime_name(law, 9), "r8");
}

static void
releases_may_arrive_in_any_order(void **state)
{
    static const char newer[] = COLUMNS_OF_REGIMES "city\t20200101\tnps\t新市\tnew city\t条例2\n"
                                                   "city\t20190101\tnps\t古市\told city\t条例0\n";
    static const char older[] = COLUMNS_OF_REGIMES "city\t20200101\t-\t市\tcity\t条例1\n";
    static const char words[] = "word\tja\ten\nword.leave\t休み\tholiday\n";
    static const char again[] = "word\tja\ten\nword.leave\t休日\tday off\n";
    struct law_source more[] = { { "newer", newer, sizeof newer - 1, 4 },
                                 { "older", older, sizeof older - 1, 2 },
                                 { "words", words, sizeof words - 1, 3 },
                                 { "again", again, sizeof again - 1, 2 } };
    const struct law *law, *city;

    (void)state;
    assert_null(law_with(&desk, more, 4, &law));
    city = law_under(law, "city");
    assert_string_equal(law_regime_title(city, (struct day){ 20200101 }, "ja"), "新市");
    assert_string_equal(law_regime_title(city, (struct day){ 20191231 }, "en"), "old city");
    assert_string_equal(law_regime_cite(city, (struct day){ 20200101 }), "条例2");
    assert_null(law_regime_title(city, (struct day){ 20181231 }, "ja"));
    assert_int_equal(law_number(city, "hours.day", (struct day){ 20200101 }, 0), 465);
    assert_string_equal(law_word(law, "word.leave", "ja"), "休み");
    assert_int_equal(law_release(law), 4); /* a regime is news too */

    static const char twice[] = COLUMNS_OF_REGIMES "town\t20200101\tnps\t町\ttown\t条例\n"
                                                   "town\t20200101\t-\t町\ttown\t条例\n";
    struct law_source same = { "twice", twice, sizeof twice - 1, 2 };
    const struct fault *f = law_with(&desk, &same, 1, &law);
    assert_non_null(f);
    assert_string_equal(f->key, "law.day.twice");
}

static void
odd_cells_are_named(void **state)
{
    /* 32 letters and digits are the most a name may have; see KEY_MOST of law_read.c. */
    static const struct {
        const char *rows, *key, *column, *seen;
    } row[] = {
        { COLUMNS_OF_REGIMES "City\t20200101\tnps\t市\tcity\tc\n", "law.regime.odd", "declared",
          "City" },
        { COLUMNS_OF_REGIMES "city\t20200101\tN P\t市\tcity\tc\n", "law.regime.odd", "base",
          "N P" },
        { COLUMNS_OF_NUMBERS " \tnps\t20200101\tat-most\t7\tdays\tP\tc\n", "law.key.odd", "key",
          "" },
        { COLUMNS_OF_NUMBERS "a.b\tnps\t20200101\tat-most\t-1\tdays\tP\tc\n", "law.value.unknown",
          "value", "-1" },
        { COLUMNS_OF_NUMBERS "a.b\tnps\t20200101\tat-most\t2147483648\tdays\tP\tc\n",
          "law.value.unknown", "value", "2147483648" },
        { COLUMNS_OF_NUMBERS "a.b\tnps\t20200101\texactly\t00229\tmmdd\tP\tc\n",
          "law.value.unknown", "value", "00229" },
        { COLUMNS_OF_NUMBERS "a.b\tnps\t20200101\texactly\t0230\tmmdd\tP\tc\n", "law.value.unknown",
          "value", "0230" },
        { "key\tregime\n", "law.header.unknown", "from", "" },
        { "key\tregime\tsince\tbound\tvalue\tunit\tstatus\tcitation\n", "law.header.unknown",
          "from", "since" },
        { "word\tja\n", "law.header.unknown", "en", "" },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(row); i++) {
        struct law_source more = { "odd.tsv", row[i].rows, strlen(row[i].rows), 2 };
        const struct law *law;
        const struct fault *f = law_with(&desk, &more, 1, &law);

        assert_non_null(f);
        tell("%s %s %s", f->key, f->field, f->seen ? f->seen : "");
        assert_string_equal(f->key, row[i].key);
        assert_string_equal(strrchr(f->field, ' ') + 1, row[i].column);
        assert_string_equal(f->seen ? f->seen : "", row[i].seen);
    }
    const struct law *law =
        with(COLUMNS_OF_NUMBERS "a.a\tnps\t20200101\tat-most\t0\tdays\tP\tc\n"
                                "a.b\tnps\t20200101\tat-most\t2147483647\tdays\tP\tc\n"
                                "a.c\tnps\t20200101\texactly\t0229\tmmdd\tP\tc\n");
    struct day day = { 20200101 };
    assert_int_equal(law_number(law, "a.a", day, 9), 0);
    assert_int_equal(law_number(law, "a.b", day, 9), 2147483647);
    assert_int_equal(law_number(law, "a.c", day, 9), 229);
}

static void
the_document_of_a_day_tells_each_row_once(void **state)
{
    struct doc *d = doc_new(&desk);
    struct day on = { 20230401 };
    size_t rows = 0, days = 0, repealed = 0;
    const struct law_value *row;
    int64_t before = 0;

    for (size_t i = 0; (row = law_row(*state, i)); i++)
        rows += law_at(*state, row->key, on) == row;
    law_doc(*state, on, "nps", d);
    assert_int_equal(doc_count(doc_get(d, "rows")), rows);
    doc_each (day, doc_get(d, "changes")) {
        assert_true(!before || number(day, "day") < before); /* the newest first */
        before = number(day, "day"), days++;
        doc_each (one, doc_get(day, "rows")) {
            struct day of = { (int32_t)before };
            const char *key = doc_get_text(one, "key");
            const struct law_value *now = law_at(*state, key, of),
                                   *was = law_at(*state, key, day_add(of, -1));

            assert_non_null(now || was ? one : NULL);
            if (!now) {
                assert_int_equal(doc_get(one, "is")->kind, DOC_NULL);
                repealed++;
            }
            if (was && was->unit == UNIT_MINUTES)
                assert_int_equal(number(one, "was"), was->value);
        }
    }
    tell("%zu days of change", days);
    assert_true(days > 4);
    assert_true(repealed >= 5); /* the break at noon and its kin, from 2023-04-01 */

    /* A regime of two rows, of which the second amends the first. */
    const struct law *law = with(COLUMNS_OF_REGIMES "city\t20200101\t-\t市\tcity\t条例\n");
    static const char more[] =
        COLUMNS_OF_NUMBERS "a.b\tcity\t20200101\tat-most\t5\tdays\tP\t条例\n"
                           "a.b\tcity\t20210101\tat-most\t6\tdays\tP\t条例\n";
    static const char city[] = COLUMNS_OF_REGIMES "city\t20200101\t-\t市\tcity\t条例\n";
    struct law_source two[] = { { "a", city, sizeof city - 1, 2 },
                                { "b", more, sizeof more - 1, 2 } };
    assert_null(law_with(&desk, two, 2, &law));
    d = doc_new(&desk);
    law_doc(law, (struct day){ 20200601 }, "city", d);
    assert_int_equal(doc_count(doc_get(d, "rows")), 1);
    assert_int_equal(number(doc_get(d, "rows")->in.first, "value"), 5);
    assert_int_equal(number(doc_get(d, "rows")->in.first, "next"), 20210101);
    assert_int_equal(doc_count(doc_get(d, "changes")), 1);
    d = doc_new(&desk);
    law_doc(law, (struct day){ 20210101 }, "city", d);
    assert_int_equal(number(doc_get(d, "rows")->in.first, "value"), 6);
    assert_int_equal(doc_get(doc_get(d, "rows")->in.first, "next")->kind, DOC_NULL);
    law_value_doc(d, "nothing", NULL);
    assert_int_equal(doc_get(d, "nothing")->kind, DOC_NULL);
}

static void
names_are_as_long_as_they_may_be(void **state)
{
    static const char sixty_four[] =
        "a123456789b123456789c123456789d123456789e123456789f123456789g123";
    struct day day = { 20200101 };
    const struct law *law;

    (void)state;
    law = with(arena_text(&desk, COLUMNS_OF_NUMBERS "%s\tnps\t20200101\tat-most\t7\tdays\tP\tc\n",
                          sixty_four));
    assert_int_equal(law_number(law, sixty_four, day, 0), 7);
    char *rows = arena_text(
        &desk, COLUMNS_OF_NUMBERS "%s4\tnps\t20200101\tat-most\t7\tdays\tP\tc\n", sixty_four);
    struct law_source more = { "long", rows, strlen(rows), 2 };
    const struct fault *f = law_with(&desk, &more, 1, &law);
    assert_non_null(f);
    assert_string_equal(f->key, "law.key.odd");
}

static void
the_newest_word_on_a_regime_wins_in_any_order(void **state)
{
    static const char *const file[] = {
        COLUMNS_OF_REGIMES "city\t20200101\t-\t市1\tcity\tc\n",
        COLUMNS_OF_REGIMES "city\t20200101\t-\t市2\tcity\tc\n",
        COLUMNS_OF_REGIMES "city\t20200101\t-\t市3\tcity\tc\n",
    };
    static const int order[][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 2, 0 }, { 2, 0, 1 } };

    (void)state;
    for (size_t i = 0; i < COUNT(order); i++) {
        struct law_source more[3];
        const struct law *law;

        for (int n = 0; n < 3; n++)
            more[n] = (struct law_source){ "x", file[order[i][n]], strlen(file[order[i][n]]),
                                           order[i][n] + 2 };
        assert_null(law_with(&desk, more, 3, &law));
        assert_string_equal(
            law_regime_title(law_under(law, "city"), (struct day){ 20200101 }, "ja"), "市3");
        assert_int_equal(law_release(law), 4);
    }
}

LAW_TESTS("closer-rows", TRIED(the_deepest_base_answers), TRIED(releases_may_arrive_in_any_order),
          TRIED(odd_cells_are_named), TRIED(the_document_of_a_day_tells_each_row_once),
          TRIED(names_are_as_long_as_they_may_be),
          TRIED(the_newest_word_on_a_regime_wins_in_any_order))

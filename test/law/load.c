/* Law arrives as rows: which are refused, which win, and who lives under which. */
#include <stdio.h>

#include "base/json.h"
#include "law/overtime.h"
#include "law/rule.h"
#include "law_test.h"

#define HEAD "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
#define ROW "a.b\tnps\t20200101\tat-most\t5\tdays\tP\t規則1条\n"

static const struct {
    const char *what, *text, *key, *field, *seen;
} refused[] = {
    { "an empty file has no header", "", "law.header.unknown", "x.tsv:0 key" },
    { "nor one of comments", "# nothing\n\n", "law.header.unknown", "x.tsv:2 key" },
    { "an unknown table", "colour\tregime\n", "law.header.unknown", "x.tsv:1 key", "colour" },
    { "a column misspelt", "key\tregime\tsince\n", "law.header.unknown", "x.tsv:1 from", "since" },
    { "the last column misspelt", "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcite\n",
      "law.header.unknown", "x.tsv:1 citation", "cite" },
    { "a column missing", HEAD "a.b\tnps\t20200101\tat-most\t5\tdays\tP\n", "law.column.missing",
      "x.tsv:2 citation" },
    { "a column too many", HEAD "a.b\tnps\t20200101\tat-most\t5\tdays\tP\tc\td\n",
      "law.column.many", "x.tsv:2 citation" },
    { "an odd key", HEAD "A b\tnps\t20200101\tat-most\t5\tdays\tP\tc\n", "law.key.odd",
      "x.tsv:2 key", "A b" },
    { "an odd regime", HEAD "a.b\tN S\t20200101\tat-most\t5\tdays\tP\tc\n", "law.regime.odd",
      "x.tsv:2 regime", "N S" },
    { "no such day", HEAD "a.b\tnps\t20200230\tat-most\t5\tdays\tP\tc\n", "law.day.unknown",
      "x.tsv:2 from", "20200230" },
    { "a day written otherwise", HEAD "a.b\tnps\t2020-02-03\tat-most\t5\tdays\tP\tc\n",
      "law.day.unknown", "x.tsv:2 from", "2020-02-03" },
    { "no such bound", HEAD "a.b\tnps\t20200101\tmost\t5\tdays\tP\tc\n", "law.bound.unknown",
      "x.tsv:2 bound", "most" },
    { "no such unit", HEAD "a.b\tnps\t20200101\tat-most\t5\tfeet\tP\tc\n", "law.unit.unknown",
      "x.tsv:2 unit", "feet" },
    { "not a number", HEAD "a.b\tnps\t20200101\tat-most\tfive\tdays\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value", "five" },
    { "below nothing", HEAD "a.b\tnps\t20200101\tat-most\t-1\tdays\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value" },
    { "beyond counting", HEAD "a.b\tnps\t20200101\tat-most\t2147483648\tdays\tP\tc\n",
      "law.value.unknown", "x.tsv:2 value" },
    { "no clock", HEAD "a.b\tnps\t20200101\texactly\t9\tclock\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value" },
    { "no date", HEAD "a.b\tnps\t20200101\texactly\t20200132\tdate\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value" },
    { "no day of a year", HEAD "a.b\tnps\t20200101\texactly\t230\tmmdd\tP\tc\n",
      "law.value.unknown", "x.tsv:2 value" },
    { "no thirteenth month", HEAD "a.b\tnps\t20200101\texactly\t1301\tmmdd\tP\tc\n",
      "law.value.unknown", "x.tsv:2 value" },
    { "no zeroth month", HEAD "a.b\tnps\t20200101\texactly\t31\tmmdd\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value" },
    { "neither yes nor no", HEAD "a.b\tnps\t20200101\texactly\t1\tyes\tP\tc\n", "law.value.unknown",
      "x.tsv:2 value" },
    { "no such status", HEAD "a.b\tnps\t20200101\tat-most\t5\tdays\tX\tc\n", "law.status.unknown",
      "x.tsv:2 status", "X" },
    { "two statuses", HEAD "a.b\tnps\t20200101\tat-most\t5\tdays\tPO\tc\n", "law.status.unknown",
      "x.tsv:2 status" },
    { "no citation", HEAD "a.b\tnps\t20200101\tat-most\t5\tdays\tP\t-\n", "law.cite.missing",
      "x.tsv:2 citation", "-" },
    { "the same day twice", HEAD ROW "c.d\tnps\t20200101\tat-most\t5\tdays\tP\tc\n" ROW,
      "law.day.twice", "x.tsv:4 from" },
    { "a regime nobody declared", HEAD "a.b\tmoon\t20200101\tat-most\t5\tdays\tP\tc\n",
      "law.regime.undeclared", "x.tsv:2 regime", "moon" },
    { "a base nobody declared",
      "declared\tfrom\tbase\tja\ten\tcitation\ncity\t20200101\tmoon\t市\tcity\t条例\n",
      "law.regime.undeclared", "x.tsv:2 base" },
    { "bases in a circle",
      "declared\tfrom\tbase\tja\ten\tcitation\na\t20200101\tb\tあ\ta\t条例\nb\t20200101\ta\tい\tb\t"
      "条例\n",
      "law.regime.undeclared", "x.tsv:2 base" },
    { "a base of odd name",
      "declared\tfrom\tbase\tja\ten\tcitation\ncity\t20200101\tN S\t市\tcity\tc\n",
      "law.regime.odd", "x.tsv:2 base", "N S" },
    { "a regime without citation",
      "declared\tfrom\tbase\tja\ten\tcitation\ncity\t20200101\tnps\t市\tcity\t-\n",
      "law.cite.missing", "x.tsv:2 citation", "-" },
    { "a regime from no day",
      "declared\tfrom\tbase\tja\ten\tcitation\ncity\t2020\tnps\t市\tcity\tc\n", "law.day.unknown",
      "x.tsv:2 from", "2020" },
    { "a holiday on no day", "holiday\tregime\tname\tstatus\tcitation\n20200431\tnps\t日\tP\tc\n",
      "law.day.unknown", "x.tsv:2 holiday", "20200431" },
    { "a holiday of odd regime",
      "holiday\tregime\tname\tstatus\tcitation\n20280101\tN S\t元日\tP\tc\n", "law.regime.odd",
      "x.tsv:2 regime", "N S" },
    { "a holiday without citation",
      "holiday\tregime\tname\tstatus\tcitation\n20280101\tnps\t元日\tP\t-\n", "law.cite.missing",
      "x.tsv:2 citation", "-" },
    { "a holiday of odd status",
      "holiday\tregime\tname\tstatus\tcitation\n20280101\tnps\t元日\tp\tc\n", "law.status.unknown",
      "x.tsv:2 status", "p" },
    { "a holiday twice",
      "holiday\tregime\tname\tstatus\tcitation\n20280101\tnps\t元日\tP\tc\n20280101\tnps\t日\tP\tc"
      "\n",
      "law.day.twice", "x.tsv:3 holiday", "x.tsv:2" },
    { "a holiday under the moon",
      "holiday\tregime\tname\tstatus\tcitation\n20280101\tmoon\t元日\tP\tc\n",
      "law.regime.undeclared", "x.tsv:2 regime" },
    { "bytes of no text", HEAD "\xff\xfe\n", "law.text.unknown", "x.tsv:0 " },
};

static const struct fault *
over(struct arena *a, const char *text, const struct law **ret)
{
    struct law_source source = { "x.tsv", text, strlen(text), 2 };

    return law_with(a, &source, 1, ret);
}

static void
a_wrong_row_is_named_by_line_and_column(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct arena a = { 0 };
        const struct law *law = NULL;
        const struct fault *f = over(&a, refused[i].text, &law);

        tell("%s", refused[i].what);
        assert_non_null(f);
        assert_string_equal(f->key, refused[i].key);
        assert_string_equal(f->field, refused[i].field);
        assert_int_equal(f->kind, FAULT_FORM);
        /* What arrived is repeated, as it arrived: it stands in the file. */
        assert_true(!f->seen || strstr(refused[i].text, f->seen) || !strncmp(f->seen, "x.tsv:", 6));
        if (refused[i].seen)
            assert_string_equal(f->seen, refused[i].seen);
        arena_clear(&a);
    }
}

static void
a_later_release_mends_and_adds(void **state)
{
    static const char amended[] =
        "# 改正\r\n" HEAD
        "overtime.month.normal\tnps\t20190401\tat-most\t2640\tminutes\tP\t訂正\r\n"
        "overtime.month.normal\tnps\t20300401\tat-most\t2400\tminutes\tP\t改正\n"
        "interval.target\tnps\t20300401\tat-least\tnone\tminutes\tP\t廃止";
    struct arena a = { 0 };
    const struct law *law;

    assert_int_equal(law_release(*state), 1);
    assert_null(over(&a, amended, &law));
    assert_int_equal(law_release(law), 2);
    assert_int_equal(law_number(law, "overtime.month.normal", (struct day){ 20200101 }, 0), 2640);
    assert_int_equal(law_at(law, "overtime.month.normal", (struct day){ 20200101 })->release, 2);
    assert_int_equal(law_number(law, "overtime.month.normal", (struct day){ 20300331 }, 0), 2640);
    assert_int_equal(law_number(law, "overtime.month.normal", (struct day){ 20300401 }, 0), 2400);
    assert_non_null(law_at(law, "interval.target", (struct day){ 20300331 }));
    assert_null(law_at(law, "interval.target", (struct day){ 20300401 }));
    /* What was answered under the old release is answered alike under it today. */
    assert_int_equal(law_number(*state, "overtime.month.normal", (struct day){ 20200101 }, 0),
                     2700);
    arena_clear(&a);
}

static void
next_years_holidays_need_no_new_program(void **state)
{
    static const char rows[] = "holiday\tregime\tname\tstatus\tcitation\n"
                               "20280101\tnps\t元日\tP\t祝日法\n"
                               "20271123\tnps\tnone\tP\t祝日法\n";
    struct arena a = { 0 };
    const struct law *law;

    (void)state;
    assert_null(over(&a, rows, &law));
    assert_true(law_holidays_known(law, (struct day){ 20280704 }));
    assert_string_equal(law_holiday(law, (struct day){ 20280101 })->name, "元日");
    assert_null(law_holiday(law, (struct day){ 20271123 }));
    arena_clear(&a);
}

static const char city[] = "declared\tfrom\tbase\tja\ten\tcitation\n"
                           "city\t20200401\tnps\t市\tcity\t市条例第1号\n"
                           "island\t20200401\t-\t島\tisland\t島規則\n"
                           "ward\t20200401\tcity\t区\tward\t区規則\n";
static const char city_rows[] =
    HEAD "overtime.month.normal\tcity\t20200401\tat-most\t1800\tminutes\tP\t市規則8条\n"
         "overtime.year.normal\tcity\t20200401\tat-most\tnone\tminutes\tP\t市規則8条\n"
         "hours.day\tisland\t20200401\texactly\t480\tminutes\tP\t島規則2条\n";
static const char city_days[] = "holiday\tregime\tname\tstatus\tcitation\n"
                                "20200602\tcity\t開港記念日\tP\t市条例\n"
                                "20200723\tcity\tnone\tP\t市条例\n";

static void
an_office_may_bring_a_regime_of_its_own(void **state)
{
    const struct law_source sources[] = { { "city", city, sizeof city - 1, 2 },
                                          { "rows", city_rows, sizeof city_rows - 1, 2 },
                                          { "days", city_days, sizeof city_days - 1, 2 } };
    struct day june = { 20200602 }, before = { 20200331 };
    struct arena a = { 0 };
    const struct law *law;

    (void)state;
    assert_null(law_with(&a, sources, COUNT(sources), &law));
    const struct law *mine = law_under(law, "city");
    assert_string_equal(law_regime(mine), "city");
    /* Its own number, its own silence, and for the rest its base. */
    assert_int_equal(overtime_month(mine, june, SECTION_NORMAL, 1801).verdict, RULE_OVER);
    assert_int_equal(overtime_month(law, june, SECTION_NORMAL, 1801).verdict, RULE_WITHIN);
    assert_null(law_at(mine, "overtime.year.normal", june));
    assert_int_equal(law_number(mine, "hours.day", june, 0), 465);
    assert_non_null(law_holiday(mine, june));
    assert_null(law_holiday(law, june));
    assert_null(law_holiday(mine, (struct day){ 20200723 }));
    assert_non_null(law_holiday(law, (struct day){ 20200723 }));
    assert_true(law_holidays_known(mine, (struct day){ 20270101 }));
    assert_ptr_equal(law_base(mine, june), law);
    /* Before its first day it says nothing at all. */
    assert_false(law_speaks(mine, before));
    assert_null(law_at(mine, "hours.day", before));
    assert_null(law_base(mine, before));
    /* A base of a base answers too. */
    assert_int_equal(law_number(law_under(law, "ward"), "overtime.month.normal", june, 0), 1800);
    /* Without a base only its own rows speak. */
    const struct law *alone = law_under(law, "island");
    assert_int_equal(law_number(alone, "hours.day", june, 0), 480);
    assert_null(law_at(alone, "hours.week", june));
    assert_null(law_base(alone, june));
    assert_string_equal(law_regime_title(mine, june, "ja"), "市");
    assert_string_equal(law_regime_title(mine, june, "en"), "city");
    assert_string_equal(law_regime_cite(mine, june), "市条例第1号");
    assert_null(law_regime_title(mine, before, "ja"));
    assert_null(law_regime_cite(mine, before));
    assert_string_equal(law_regime_name(law, 0), "city");
    assert_string_equal(law_regime_name(law, 3), "ward");
    assert_null(law_regime_name(law, 4));
    arena_clear(&a);
}

static void
bases_stand_upon_bases_but_not_for_ever(void **state)
{
    (void)state;
    for (int deep = 8; deep <= 9; deep++) {
        struct arena a = { 0 };
        const struct law *law;
        char *text = "declared\tfrom\tbase\tja\ten\tcitation\n";

        /* r1 on nps, r2 on r1 …: `deep` bases below the last. */
        for (int i = 1; i <= deep; i++)
            text = arena_text(&a, "%sr%d\t20200101\t%s\tあ\ta\tc\n", text, i,
                              i > 1 ? arena_text(&a, "r%d", i - 1) : "nps");
        const struct fault *f = over(&a, text, &law);
        assert_int_equal(f == NULL, deep == 8);
        if (deep == 8)
            assert_int_equal(
                law_number(law_under(law, "r8"), "hours.day", (struct day){ 20200101 }, 0), 465);
        arena_clear(&a);
    }
}

static void
words_are_found_or_missed(void **state)
{
    const struct law *law = *state;

    assert_string_equal(law_word(law, "word.leave", "ja"), "休暇");
    assert_string_equal(law_word(law, "word.leave", "en"), "leave");
    assert_non_null(law_word_or_null(law, "AL-CARRY", "en"));
    assert_non_null(law_word_or_null(law, "word.year-total", "en"));
    assert_string_equal(law_word(law, "zzz", "en"), "zzz");
    assert_string_equal(law_word(law, "", "en"), "");
    assert_null(law_word_or_null(law, "AAA", "ja"));
    assert_null(law_word_or_null(law, "overtime.month", "ja"));
    assert_null(law_at(law, "zzz", (struct day){ 20200101 }));
    assert_null(law_at(law, "", (struct day){ 20200101 }));
    assert_null(law_at(law, "overtime.month", (struct day){ 20200101 }));
    assert_false(law_speaks(law_under(law, "zzz"), (struct day){ 20200101 }));
    assert_false(law_speaks(law_under(law, ""), (struct day){ 20200101 }));
    assert_false(law_speaks(law, (struct day){ 19940831 }));
    assert_true(law_speaks(law, (struct day){ 19940901 }));
}

static void
an_unknown_regime_is_silent(void **state)
{
    const struct law *moon = law_under(*state, "moon");
    struct overtime_facts f = { .month = { 20200601 },
                                .section = SECTION_HETERO,
                                .months = MONTHS(20200601, 9000) };
    struct trail none = { 0 };
    struct overtime_ruling r;
    struct arena a = { 0 };
    struct doc *out;

    assert_false(law_speaks(moon, (struct day){ 20200601 }));
    overtime_judge(&none, moon, &f, &r);
    for (size_t i = 0; i < r.count; i++)
        assert_int_equal(r.finding[i].verdict, RULE_SILENT);
    assert_false(rule_run(&a, moon, "day_type", doc_new(&a), &out));
    assert_non_null(strstr(doc_get_text(out, "error"), "regime"));
    arena_clear(&a);
}

static void
the_numbers_of_a_day_are_a_document(void **state)
{
    struct arena a = { 0 };
    struct doc *doc = doc_new(&a);
    size_t size, found = 0;

    law_doc(*state, (struct day){ 20230331 }, "nps", doc);
    assert_true(doc_get_bool(doc, "known"));
    doc_each (row, doc_get(doc, "rows")) {
        if (strcmp(doc_get_text(row, "key"), "flex.window.from"))
            continue;
        assert_int_equal(doc_get(row, "value")->i, CLOCK(7, 0));
        assert_int_equal(doc_get(row, "since")->i, 20160401);
        assert_int_equal(doc_get(row, "next")->i, 20230401);
        assert_string_equal(doc_get_text(row, "family"), "flex");
        assert_string_equal(doc_get_text(row, "status"), "P");
        found++;
    }
    assert_int_equal(found, 1);
    const char *all = json_write(&a, doc, &size);
    assert_non_null(strstr(
        all, "\"en\":\"summer leave: first day\",\"bound\":\"exactly\",\"value\":\"07-01\""));
    assert_non_null(strstr(all, "\"value\":\"2019-04-01\",\"unit\":\"date\""));
    assert_non_null(strstr(all, "\"value\":true,\"unit\":\"yes\""));
    assert_non_null(
        strstr(all, "\"value\":2700,\"unit\":\"minutes\",\"since\":\"2019-04-01\",\"next\":null"));
    assert_null(strstr(all, "break.stretch"));
    assert_int_equal(doc_count(doc_get(doc, "holidays")), 17);

    assert_int_equal(doc_get(doc_get(doc, "changes")->in.first, "day")->i, 20260601);
    int64_t last = INT64_MAX;
    doc_each (change, doc_get(doc, "changes")) {
        assert_true(doc_get(change, "day")->i < last);
        last = doc_get(change, "day")->i;
        assert_true(doc_count(doc_get(change, "rows")) > 0);
    }
    /* Every key that speaks that day, once, the last in order too. */
    size_t speaking = 0;
    for (size_t i = 0; law_row(*state, i); i++) {
        const struct law_value *v = law_row(*state, i);
        speaking += law_at(*state, v->key, (struct day){ 20230331 }) == v;
    }
    assert_int_equal(doc_count(doc_get(doc, "rows")), speaking);
    size_t amended = 0, listed = 0;
    for (size_t i = 1; law_row(*state, i); i++)
        amended += !strcmp(law_row(*state, i)->key, law_row(*state, i - 1)->key);
    doc_each (change, doc_get(doc, "changes"))
        listed += doc_count(doc_get(change, "rows"));
    assert_int_equal(listed, amended);
    struct doc *then = doc_new(&a);
    law_doc(*state, (struct day){ 20230401 }, "nps", then);
    found = 0;
    doc_each (row, doc_get(then, "rows")) {
        if (strcmp(doc_get_text(row, "key"), "flex.window.from"))
            continue;
        assert_int_equal(doc_get(row, "value")->i, CLOCK(5, 0));
        found++;
    }
    assert_int_equal(found, 1);
    const char *text = json_write(&a, doc, &size);
    assert_non_null(strstr(text, "\"was\":\"07:00\",\"is\":\"05:00\""));
    assert_null(strstr(text,
                       "interval.target\",\"family\":\"interval\",\"ja\":\"勤務間のインターバル: "
                       "目安\",\"en\":\"rest between shifts: guide value\",\"bound\""));
    law_doc(*state, (struct day){ 20240401 }, "nps", doc = doc_new(&a));
    assert_non_null(strstr(json_write(&a, doc, &size), "interval.target"));
    law_doc(*state, (struct day){ 20240401 }, "moon", doc = doc_new(&a));
    assert_false(doc_get_bool(doc, "known"));
    assert_int_equal(doc_count(doc_get(doc, "rows")), 0);
    arena_clear(&a);
}

LAW_TESTS("load", cmocka_unit_test(a_wrong_row_is_named_by_line_and_column),
          cmocka_unit_test(a_later_release_mends_and_adds),
          cmocka_unit_test(next_years_holidays_need_no_new_program),
          cmocka_unit_test(an_office_may_bring_a_regime_of_its_own),
          cmocka_unit_test(bases_stand_upon_bases_but_not_for_ever),
          cmocka_unit_test(words_are_found_or_missed),
          cmocka_unit_test(an_unknown_regime_is_silent),
          cmocka_unit_test(the_numbers_of_a_day_are_a_document))

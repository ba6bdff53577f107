/* Read once more, closer: single promises that the tests of a family leave open. */
#include <stdio.h>

#include "base/json.h"
#include "law/annual_leave.h"
#include "law/care.h"
#include "law/childcare.h"
#include "law/flextime.h"
#include "law/moving.h"
#include "law/overtime.h"
#include "law/pay.h"
#include "law/rest.h"
#include "law/rule.h"
#include "law/special_leave.h"
#include "law/work.h"
#include "law_test.h"

static struct arena desk;
static struct trail none;

#define COLUMNS_OF_NUMBERS "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
#define COLUMNS_OF_REGIMES "declared\tfrom\tbase\tja\ten\tcitation\n"

static const struct law *
with(const char *rows)
{
    struct law_source more = { "own.tsv", rows, strlen(rows), 2 };
    const struct law *law;
    const struct fault *f = law_with(&desk, &more, 1, &law);

    if (f)
        fail_msg("%s %s %s", f->key, f->field, f->seen);
    return law;
}

/* The law of an office where one number never stood. */
static const struct law *
without(const char *key)
{
    char *rows = COLUMNS_OF_NUMBERS;
    const struct law_value *row;
    const struct law *law;

    assert_null(law_shipped(&desk, &law));
    for (size_t i = 0; (row = law_row(law, i)); i++)
        if (!strcmp(row->key, key))
            rows = arena_text(&desk, "%s%s\tnps\t%d\texactly\tnone\tminutes\tP\t廃止\n", rows, key,
                              row->from.ymd);
    return with(rows);
}

static const struct doc *
ask(const struct law *law, const char *op, const char *in)
{
    struct doc *question, *out;

    assert_null(json_read(&desk, in, strlen(in), &question));
    rule_run(&desk, law, op, question, &out);
    return out;
}

static int64_t
number(const struct doc *d, const char *key)
{
    const struct doc *at = doc_get(d, key);

    if (!at)
        fail_msg("no %s: %s", key, doc_get_text(d, "error"));
    return at->i;
}

static void
each_special_leave_has_its_manner(void **state)
{
    /* 22条: for a year; in a row, days off included; by the hour; 24条: without approval. */
    static const struct {
        enum special item;
        const char *rule;
        bool yearly, consecutive, hourly, as_needed, no_approval;
        int days;
    } row[] = {
        { SPECIAL_VOTE, "SL-VOTE", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_WITNESS, "SL-WITNESS", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_DONOR, "SL-DONOR", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_VOLUNTEER, "SL-VOLUNTEER", 1, 0, 0, 0, 0, 5 },
        { SPECIAL_WEDDING, "SL-WEDDING", 0, 1, 0, 0, 0, 5 },
        { SPECIAL_FERTILITY, "SL-FERTILITY", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_PRENATAL, "SL-PRENATAL", 0, 1, 0, 0, 1, 43 },
        { SPECIAL_POSTNATAL, "SL-POSTNATAL", 0, 1, 0, 0, 1, 56 },
        { SPECIAL_NURSING, "SL-NURSING", 0, 0, 0, 0, 0, 0 },
        { SPECIAL_BIRTH, "SL-BIRTH", 0, 0, 1, 0, 0, 2 },
        { SPECIAL_CHILDCARE, "SL-CHILDCARE", 0, 0, 1, 0, 0, 5 },
        { SPECIAL_CHILDNURSE, "SL-CHILDNURSE", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_SHORTCARE, "SL-SHORTCARE", 1, 0, 1, 0, 0, 5 },
        { SPECIAL_BEREAVEMENT, "SL-BEREAVEMENT", 0, 1, 0, 0, 0, 7 },
        { SPECIAL_MEMORIAL, "SL-MEMORIAL", 0, 0, 0, 0, 0, 1 },
        { SPECIAL_SUMMER, "SL-SUMMER", 1, 0, 0, 0, 0, 3 },
        { SPECIAL_DISASTER, "SL-DISASTER", 0, 1, 0, 0, 0, 7 },
        { SPECIAL_COMMUTE, "SL-COMMUTE", 0, 0, 0, 1, 0, 0 },
        { SPECIAL_RETURN, "SL-RETURN", 0, 0, 0, 1, 0, 0 },
    };
    struct day day = { 20250602 };

    assert_int_equal(COUNT(row), SPECIAL_ITEMS);
    for (size_t i = 0; i < COUNT(row); i++) {
        struct special_ruling r;
        special_leave(&none, *state,
                      &(struct special_facts){ .item = row[i].item, .on = day, .event = day }, &r);
        tell("%s", row[i].rule);
        assert_string_equal(r.rule, row[i].rule);
        assert_string_equal(special_rule(row[i].item), row[i].rule);
        assert_true(r.exists);
        assert_int_equal(r.yearly, row[i].yearly);
        assert_int_equal(r.consecutive, row[i].consecutive);
        assert_int_equal(r.hourly, row[i].hourly);
        assert_int_equal(r.as_needed, row[i].as_needed);
        assert_int_equal(r.no_approval, row[i].no_approval);
        assert_int_equal(r.days, row[i].days);
    }
}

static void
years_since_a_death_are_counted_as_begun(void **state)
{
    struct day death = { 20050615 };
    static const struct {
        int32_t on;
        int years;
    } row[] = {
        { 20050615, 0 }, { 20050616, 1 }, { 20060615, 1 }, { 20060616, 2 }, { 20200615, 15 }
    };

    for (size_t i = 0; i < COUNT(row); i++)
        assert_int_equal(memorial_year(*state, (struct day){ row[i].on }, death).used,
                         row[i].years);
}

static void
silence_on_leave_is_no_number(void **state)
{
    struct leave_service s = { 2020, { 20201101 }, { 0 } };
    struct day last = { 20201231 };

    (void)state;
    assert_int_equal(annual_leave_grant(&none, without("annual-leave.mid-year.2"), &s), -1);
    assert_int_equal(annual_leave_grant(&none, without("annual-leave.days"), &s), -1);
    assert_int_equal(annual_leave_short_uniform(without("annual-leave.days"), last, 3), -1);
    assert_int_equal(annual_leave_short_uneven(without("annual-leave.days"), last, 1000), -1);
    assert_int_equal(annual_leave_short_uneven(without("hours.week"), last, 1000), -1);
    assert_int_equal(
        annual_leave_carry(&none, without("annual-leave.carry"), last, 9300, 0, 0, 0).carry, 0);
    const struct law *own =
        with(COLUMNS_OF_NUMBERS
             "annual-leave.carry\tnps\t20150101\tat-most\tnone\tdays\tP\t廃止\n"
             "annual-leave.carried-first\tnps\t20150101\texactly\tno\tyes\tU\t別の定め\n");
    assert_int_equal(annual_leave_carry(&none, own, last, 9300, 0, 0, 0).carry, 0);
    /* Nobody may take an hour where there are no hours, whatever quarters there are. */
    own = without("annual-leave.unit.hour");
    assert_int_equal(annual_leave_unit_minutes(own, (struct day){ 20250101 }, LEAVE_HOUR), 0);
    assert_int_equal(annual_leave_unit_minutes(own, (struct day){ 20250101 }, LEAVE_QUARTER), 15);
}

static void
former_staff_keep_the_law_of_new_years_day(void **state)
{
    struct leave_service s = { 2021, { 20210401 }, { 0 } };
    const struct law *own =
        with(COLUMNS_OF_NUMBERS "annual-leave.days\tnps\t20210102\texactly\t30\tdays\tP\t改正\n");

    (void)state;
    assert_int_equal(annual_leave_former(own, &s, 60, 5), 25);
    assert_int_equal(annual_leave_former(own, &s, 24, 5), 24);
    assert_int_equal(annual_leave_former(own, &s, 3, 5), 15); /* AL-MIDYEAR: nine months */
}

static void
a_finding_is_told_whole_or_silent(void **state)
{
    struct finding over = overtime_month(*state, (struct day){ 20200701 }, SECTION_NORMAL, 2761);
    struct finding silent = overtime_month(*state, (struct day){ 20190301 }, SECTION_NORMAL, 2761);
    struct doc *d = doc_new(&desk);
    const struct doc *f;

    doc_finding(d, "over", &over);
    doc_finding(d, "silent", &silent);
    f = doc_get(d, "over");
    assert_string_equal(doc_get_text(f, "verdict"), "over");
    assert_string_equal(doc_get_text(f, "rule"), "OT-LIMIT-MONTH-NORMAL");
    assert_int_equal(number(f, "used"), 2761);
    assert_int_equal(number(f, "most"), 2700);
    assert_int_equal(number(f, "left"), -61);
    assert_string_equal(doc_get_text(f, "status"), "P");
    assert_int_equal(number(f, "release"), 1);
    assert_non_null(doc_get_text(f, "cite"));
    f = doc_get(d, "silent");
    assert_string_equal(doc_get_text(f, "verdict"), "silent");
    assert_string_equal(doc_get_text(f, "rule"), "OT-LIMIT-MONTH-NORMAL");
    assert_null(doc_get(f, "used"));
    assert_null(doc_get(f, "release"));
}

/* Days that lie outside every week of the unit are nobody's week; a week is seven days. */
static void
weeks_of_a_unit_are_seven_days(void **state)
{
    struct day monday = { 20250602 };
    struct flex_day d[4] = { { .kind = FLEX_WORK, .hours = { 510, 1035 }, .exempt = true },
                             { .kind = FLEX_WORK, .hours = { 510, 1035 }, .exempt = true } };
    struct flex_unit unit = {
        .on = monday, .class = FLEX_GENERAL, .weeks = 4, .first = monday, .day = d, .count = 2
    };
    struct flex_ruling r;
    static const struct {
        int first, second;
        bool may;
    } row[] = { { 14, 18, false },
                { 13, 14, true },
                { 20, 21, true },
                { 4, 7, true },
                { 7, 11, false },
                { -7, -6, true },
                { -1, 0, true },
                { 52 * 7, 52 * 7 + 4, false },
                { 53 * 7, 53 * 7 + 1, true },
                { 0, 53 * 7, true } };

    for (size_t i = 0; i < COUNT(row); i++) {
        d[0].day = day_add(monday, row[i].first), d[1].day = day_add(monday, row[i].second);
        flex_check(&none, &desk, *state, &unit, &r);
        tell("exempt on days %d and %d", row[i].first, row[i].second);
        assert_int_equal(!(r.faults & FLEX_FAULT_EXEMPT), row[i].may);
        assert_int_equal(r.faults & FLEX_FAULT_EXTRAOFF, 0);
    }
    /* A fault of the whole unit has no day. */
    unit.weeks = 5;
    flex_check(&none, &desk, *state, &unit, &r);
    assert_true(r.faults & FLEX_FAULT_UNIT && r.faults & FLEX_FAULT_TOTAL);
    assert_int_equal(r.at[5].ymd, 0);
    assert_int_equal(r.at[6].ymd, 0);
}

static void
flextime_is_silent_where_a_number_is_missing(void **state)
{
    static const char *const whole[] = { "flex.unit.least.general", "flex.unit.most.general",
                                         "flex.week.total" };
    static const char *const set[] = { "flex.core.least.general", "flex.core.most.general",
                                       "flex.day.least.general", "flex.day.most.general" };
    struct day monday = { 20250602 };
    struct span core = { 600, 720 }, noon = { 720, 780 };
    struct flex_unit unit = { .on = monday, .class = FLEX_GENERAL, .weeks = 4, .first = monday };
    struct flex_ruling r;

    for (size_t i = 0; i < COUNT(whole); i++) {
        flex_check(&none, &desk, without(whole[i]), &unit, &r);
        assert_false(r.spoken);
        assert_int_equal(r.faults, 0);
    }
    flex_check(&none, &desk, *state, &unit, &r);
    assert_true(r.spoken);
    assert_int_equal(flex_params_check(&desk, *state, monday, FLEX_GENERAL,
                                       (struct spans){ &core, 1 }, noon, 120),
                     0);
    for (size_t i = 0; i < COUNT(set); i++)
        assert_int_equal(flex_params_check(&desk, without(set[i]), monday, FLEX_GENERAL,
                                           (struct spans){ &core, 1 }, noon, 120),
                         FLEX_FAULT_CORE | FLEX_FAULT_MINDAY);
}

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
moving_days_at_their_edges(void **state)
{
    struct day day = { 20250604 };
    struct span four = { 510, 750 }, taken = { 510, 750 };

    /* The very day lies after, not before. */
    assert_int_equal(swap_window(*state, day, day).most, 55);
    assert_int_equal(swap_window(*state, day, day_add(day, -1)).most, 27);
    /* 6条2項3号: of a day with more than four hours. */
    assert_int_equal(swap_four_hours(&desk, *state, day, (struct spans){ &four, 1 }, taken).verdict,
                     RULE_OVER);
    four.until++;
    assert_int_equal(swap_four_hours(&desk, *state, day, (struct spans){ &four, 1 }, taken).verdict,
                     RULE_WITHIN);
    assert_int_equal(
        staggered_hours(&desk, without("staggered.end"), day, four, (struct spans){ 0 }).verdict,
        RULE_SILENT);
    assert_int_equal(
        staggered_hours(&desk, without("staggered.start"), day, four, (struct spans){ 0 }).verdict,
        RULE_SILENT);
}

static const struct finding *
of(const struct overtime_ruling *r, const char *rule)
{
    for (size_t i = 0; i < r->count; i++)
        if (!strcmp(r->finding[i].rule, rule))
            return &r->finding[i];
    fail_msg("no %s", rule);
    return NULL;
}

static void
averages_that_rest_on_last_year(void **state)
{
    struct overtime_facts f = { .month = { 20190401 },
                                .section = SECTION_HETERO,
                                .months = MONTHS(20190401, 100) };
    struct overtime_ruling r;
    struct trail t = { .arena = &desk, .law = *state };

    overtime_judge(&none, *state, &f, &r);
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->used, 0); /* the first month of the rule */
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->most, 0);

    /* March is not known: April has no average, and says so, though month and year are known. */
    minutes m[] = { 3000, MINUTES_UNKNOWN, 100, 200 };
    f.month.ymd = 20200501, f.months = (struct overtime_months){ { 20200201 }, m, 4 };
    overtime_judge(&t, *state, &f, &r);
    assert_true(r.unknown);
    assert_int_equal(of(&r, "OT-LIMIT-AVG-HETERO")->verdict, RULE_UNKNOWN);
    assert_int_equal(of(&r, "OT-LIMIT-YEAR-HETERO")->verdict, RULE_WITHIN);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"),
                        "期間 2か月 5:00 ≦ 160:00、期間 3か月 不明");
    f.month.ymd = 20200401;
    t.first = t.last = NULL;
    overtime_judge(&t, *state, &f, &r);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"), "期間 2か月 不明");
}

static void
what_is_left_names_the_first_of_two_as_tight(void **state)
{
    struct overtime_facts f = { .month = { 20200501 }, .section = SECTION_NORMAL };
    struct overtime_left left;
    minutes m[] = { 18900, 0 };

    f.months = (struct overtime_months){ { 20200401 }, m, 2 };
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.month, 2700);
    assert_int_equal(left.year, 2700);
    assert_string_equal(left.rule, "OT-LIMIT-MONTH-NORMAL");
    /* Past the ceiling nothing is left, and no less than nothing. */
    m[1] = 2701;
    overtime_left(&none, *state, &f, &left);
    assert_int_equal(left.month, -1);
    assert_int_equal(left.binding, 0);

    /* Six months over 45:00 earlier: without the rule on them, or with one unknown, nothing binds
     * there. */
    minutes seven[] = { 2760, 2760, 2760, 2760, 2760, 2760, 100 };
    f = (struct overtime_facts){ .month = { 20201001 },
                                 .section = SECTION_HETERO,
                                 .months = { { 20200401 }, seven, 7 } };
    overtime_left(&none, *state, &f, &left);
    assert_true(left.has_over45);
    assert_int_equal(left.over45, 2600);
    overtime_left(&none, without("overtime.over45.hetero"), &f, &left);
    assert_false(left.has_over45);
    overtime_left(&none, without("overtime.over45.line"), &f, &left);
    assert_false(left.has_over45);
    seven[0] = MINUTES_UNKNOWN;
    overtime_left(&none, *state, &f, &left);
    assert_false(left.has_over45);
    assert_int_equal(left.binding, MINUTES_UNKNOWN);
}

static void
the_interview_needs_both_lines(void **state)
{
    struct overtime_months months = MONTHS(20200701, 6000);
    struct day july = { 20200701 };
    struct health_ruling h;

    health_judge(&none, *state, july, &months, &h);
    assert_true(h.required && h.month && !h.average);
    health_judge(&none, without("health.average"), july, &months, &h);
    assert_false(h.required);
    health_judge(&none, without("health.month"), july, &months, &h);
    assert_false(h.required);
}

static void
a_cap_on_an_unknown_month_is_unknown(void **state)
{
    minutes m[] = { 600, MINUTES_UNKNOWN, 60 };
    struct overtime_months months = { { 20200401 }, m, 3 };
    struct trail t = { .arena = &desk, .law = *state };
    struct finding f[2];

    childcare_cap(&t, *state, (struct day){ 20200501 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_UNKNOWN);
    assert_int_equal(f[0].used, 0);
    assert_int_equal(f[1].verdict, RULE_UNKNOWN);
    assert_int_equal(f[1].used, 0);
    assert_string_equal(reason_text(&desk, *state, t.last, "ja"),
                        "2020年4月 10:00 + 2020年5月 不明 = 期間の合計 不明 ≦ 上限 150:00");
    childcare_cap(&none, *state, (struct day){ 20200601 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_WITHIN);
    assert_int_equal(f[0].used, 60);
    assert_int_equal(f[1].verdict, RULE_UNKNOWN);
    m[1] = 1500;
    childcare_cap(&none, *state, (struct day){ 20200501 }, &months, f);
    assert_int_equal(f[0].verdict, RULE_OVER);
    assert_int_equal(f[1].used, 2100);
}

static void
a_move_on_the_last_day_is_of_the_month(void **state)
{
    struct section_spell spell[] = { { { 20190401 }, SECTION_NORMAL },
                                     { { 20200630 }, SECTION_HETERO } };
    struct overtime_facts f = { .month = { 20200601 } };

    overtime_place(*state, spell, 2, &f);
    assert_int_equal(f.section, SECTION_HETERO);
    assert_int_equal(f.moved_in.ymd, 20200630);
    spell[1].from.ymd = 20200701;
    overtime_place(*state, spell, 2, &f);
    assert_int_equal(f.section, SECTION_NORMAL);
    assert_int_equal(f.moved_in.ymd, 0);
}

static size_t
reasons(const struct trail *t, const char *rule)
{
    size_t n = 0;

    for (const struct reason *r = t->first; r; r = r->next)
        n += !strcmp(r->rule, rule);
    return n;
}

static void
pay_is_told_where_there_is_any(void **state)
{
    struct trail t = { .arena = &desk, .law = *state };
    struct pay_segment s = { { 20200601 }, { CLOCK(22, 0), CLOCK(23, 0) }, DAY_WORKDAY, 60 };
    struct pay_buckets b;
    size_t at;

    assert_true(pay_buckets(&t, &desk, *state, s.day, &s, 1, &b, &at));
    assert_int_equal(reasons(&t, "PAY-SHORT-745"), 1); /* only by night */
    assert_int_equal(reasons(&t, "PAY-OT-RATE"), 0);
    s.span = (struct span){ CLOCK(18, 0), CLOCK(19, 0) };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, &s, 1, &b, &at));
    assert_int_equal(reasons(&t, "PAY-SHORT-745"), 1); /* only by day */

    /* Beyond 60 hours by night alone, then by day alone. */
    struct pay_segment two[] = { { { 20200601 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                                 { { 20200602 }, { 0, 1440 }, DAY_WEEKOFF, 0 },
                                 { { 20200603 }, { 300, 300 + 720 }, DAY_WEEKOFF, 0 },
                                 { { 20200604 }, { 0, 60 }, DAY_WEEKOFF, 0 } };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 4, &b, &at));
    assert_int_equal(b.over60.day, 0);
    assert_int_equal(b.over60.night, 60);
    assert_int_equal(reasons(&t, "PAY-OT-60"), 1);
    two[3].span = (struct span){ 600, 660 };
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 4, &b, &at));
    assert_int_equal(b.over60.day, 60);
    assert_int_equal(reasons(&t, "PAY-OT-60"), 1);
    t.first = t.last = NULL;
    assert_true(pay_buckets(&t, &desk, *state, s.day, two, 3, &b, &at));
    assert_int_equal(reasons(&t, "PAY-OT-60"), 0);
}

static void
pay_at_its_edges(void **state)
{
    static const enum day_kind next[] = { DAY_WEEKOFF, DAY_WORKDAY };
    struct day day = { 20200601 };

    assert_int_equal(pay_month_hours(*state, day, 89), 1);
    assert_int_equal(pay_month_hours(*state, day, 90), 2);
    assert_int_equal(pay_month_hours(*state, day, 59), 1);
    assert_int_equal(pay_month_hours(*state, day, 29), 0);
    assert_int_equal(pay_holiday_shift(day, next, 2).ymd, 20200602);
    assert_int_equal(pay_manager_night(law_under(*state, "moon"), day).from, 0);
    assert_int_equal(pay_manager_night(law_under(*state, "moon"), day).until, 0);
}

static void
parts_of_an_explanation_have_their_kinds(void **state)
{
    struct trail t = { .arena = &desk, .law = *state };
    struct doc *list = doc_list(doc_new(&desk), "why");

    trail_rule(&t, "OT-REVIEW", law_at(*state, "overtime.review", (struct day){ 20200701 }));
    trail_part(&t, NULL, "word.before", PART_DAY, 20210930);
    trail_on(&t, "+", "word.used", (struct day){ 20200615 }, PART_MINUTES, 60);
    trail_month(&t, "+", (struct day){ 20200701 }, PART_MINUTES, 30);
    assert_string_equal(reason_text(&desk, *state, t.first, "ja"),
                        "この日より前 2021年9月30日 + 使用 2020年6月15日 1:00 + 2020年7月 0:30");
    trail_doc(&t, "ja", list);
    const struct doc *part = doc_get(list->in.first, "parts")->in.first;
    assert_int_equal(number(part, "value"), 20210930);
    assert_null(doc_get(part, "day"));
    part = part->next;
    assert_int_equal(number(part, "day"), 20200615);
    assert_null(doc_get(part, "month"));
    part = part->next;
    assert_non_null(doc_get(part, "month"));
    assert_null(doc_get(part, "day"));
}

static void
one_break_of_45_minutes_is_enough_to_20_00(void **state)
{
    struct span noon = { 720, 765 };
    struct break_facts f = { .day = { 20200601 },
                             .mode = BREAK_FLEX,
                             .hours = { CLOCK(8, 0), CLOCK(19, 0) },
                             .breaks = { &noon, 1 } };

    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 390);
    noon.until--;
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 330);
    noon.from = 690, noon.until = 735; /* 45 minutes, but not at noon: 職職―156 asks for no place */
    assert_int_equal(break_check(&desk, *state, &f).stretch_most, 390);
}

static void
questions_at_their_edges(void **state)
{
    const struct law *law = *state;
    static const char six[] =
        "{\"category\":\"hetero\",\"month\":\"2020-09\",\"months\":{\"2020-04\":4801,"
        "\"2020-05\":4800,\"2020-06\":4800,\"2020-07\":4800,\"2020-08\":4800,"
        "\"2020-09\":4800}}";
    const struct doc *out = ask(law, "ot_limits", six), *over;

    over = doc_get(out, "avg_windows_over");
    assert_int_equal(doc_count(over), 1);
    assert_int_equal(over->in.first->i, 6);
    assert_int_equal(
        number(ask(law, "ot_limits",
                   "{\"category\":\"normal\",\"month\":\"2020-12\",\"year_start_month\":12,"
                   "\"months\":{\"2020-11\":100,\"2020-12\":0}}"),
               "year_total"),
        0);
    static const char *const ops[] = { "ot_limits", "ot_remaining" };
    for (size_t i = 0; i < COUNT(ops); i++)
        for (int start = 0; start <= 13; start++) {
            const char *in = arena_text(
                &desk, "{\"category\":\"normal\",\"month\":\"2020-12\",\"year_start_month\":%d}",
                start);
            assert_int_equal(!doc_get(ask(law, ops[i], in), "error"), start > 0 && start < 13);
        }
    for (int start = 0; start <= 13; start++) {
        const char *in =
            arena_text(&desk, "{\"date\":\"2020-12-01\",\"year_start_month\":%d}", start);
        out = ask(law, "ot_review_deadline", in);
        assert_int_equal(!doc_get(out, "error"), start > 0 && start < 13);
    }
    assert_int_equal(
        number(ask(law, "ot_review_deadline", "{\"date\":\"2020-12-01\",\"year_start_month\":1}"),
               "deadline"),
        20210630);
    assert_int_equal(
        number(ask(law, "ot_review_deadline", "{\"date\":\"2020-12-01\",\"year_start_month\":12}"),
               "deadline"),
        20220531);

    /* Nothing from 9:00 to 9:00; nothing beyond 60 hours; nothing an hour. */
    assert_int_equal(
        number(ask(law, "pay_buckets",
                   "{\"month\":\"2020-06\",\"segments\":[{\"date\":\"2020-06-01\",\"from\":"
                   "\"09:00\",\"to\":\"09:00\",\"kind\":\"workday\"}]}"),
               "total"),
        0);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":0}}"),
                            "convertible_minutes"),
                     0);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":4}}"),
                            "convertible_minutes"),
                     1);
    assert_int_equal(number(ask(law, "subst60", "{\"month\":\"2020-06\",\"over60\":{\"cat1\":3}}"),
                            "convertible_minutes"),
                     0);
    assert_int_equal(number(ask(law, "hourly_rate", "{\"monthly_yen\":0,\"week_minutes\":2325}"),
                            "deduct_per_hour_yen"),
                     0);
    assert_int_equal(number(ask(law, "hourly_rate", "{\"week_minutes\":1}"), "deduct_per_hour_yen"),
                     0);

    assert_int_equal(
        number(ask(law, "annual_leave_grant", "{\"year\":1995,\"hire_date\":\"1950-01-01\"}"),
               "days"),
        20);
    out = ask(law, "annual_leave_grant", "{\"year\":1950,\"hire_date\":\"1950-01-01\"}");
    assert_string_equal(doc_get_text(out, "error"), "year: no rule on annual leave was in force");
    out = ask(
        law, "annual_leave_use",
        "{\"balance_minutes\":60000,\"uses\":[{\"unit\":\"hour\",\"n\":1000},{\"unit\":\"day\"}]}");
    assert_int_equal(number(out, "used_minutes"), 60000);
    out = ask(law, "annual_leave_use",
              "{\"balance_minutes\":90000,\"uses\":[{\"unit\":\"hour\",\"n\":1001}]}");
    assert_non_null(strstr(doc_get_text(out, "error"), "uses[0].n: 1001 is not"));
    out = ask(law, "annual_leave_use",
              "{\"balance_minutes\":60,\"uses\":[{\"unit\":\"hour\",\"n\":0}]}");
    assert_int_equal(number(out, "balance_minutes"), 60);
    out = ask(without("annual-leave.day"), "annual_leave_use", "{\"balance_minutes\":600}");
    assert_int_equal(number(out, "balance_days"), 0);
    assert_int_equal(number(out, "balance_rest_minutes"), 0);
    out = ask(without("annual-leave.day"), "annual_leave_carry", "{\"grant_minutes\":600}");
    assert_int_equal(number(out, "next_year_total_minutes"), 0);

    out = ask(law, "flex_check",
              "{\"on\":\"2025-06-02\",\"category\":\"general\",\"unit_weeks\":52,\"unit_start\":"
              "\"2025-06-02\"}");
    assert_int_equal(number(out, "required_minutes"), 52 * 2325);
    out = ask(law, "break_check",
              "{\"on\":\"2025-06-02\",\"mode\":\"fixed\",\"start\":\"08:30\",\"end\":\"12:00\","
              "\"min_break\":0}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 1);
    /* A month of nothing, said with 0 or with null, is a month. */
    out = ask(
        law, "ot_limits",
        "{\"category\":\"normal\",\"month\":\"2020-06\",\"months\":{\"2020-05\":0,\"2020-06\":null,"
        "\"2020-04\":7}}");
    assert_int_equal(number(out, "year_total"), 7);
    out = ask(
        law, "ot_limits",
        "{\"category\":\"normal\",\"month\":\"2150-12\",\"months\":{\"2150-12\":5,\"1950-01\":3}}");
    assert_int_equal(number(out, "year_total"), 5);
}

static void
a_move_at_the_years_end_stays_in_it(void **state)
{
    const struct doc *out =
        ask(*state, "ot_moved",
            "{\"move_date\":\"2021-03-31\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");

    /* March is 特定期間: 100 hours, not 45. */
    assert_int_equal(doc_count(doc_get(out, "violations")), 0);
    out = ask(*state, "ot_moved",
              "{\"move_date\":\"2021-04-02\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 0); /* still 他律 in that year */
    out = ask(*state, "ot_moved",
              "{\"move_date\":\"2020-04-01\",\"month\":\"2021-03\",\"months\":{\"2021-03\":3000}}");
    assert_int_equal(doc_count(doc_get(out, "violations")), 1); /* wholly 自律 */
}

static void
empty_spans_are_nothing(void **state)
{
    struct span one = { 60, 120 }, empty = { 90, 90 };
    struct spans none_at_all = { 0 }, a = { &one, 1 }, b = { &empty, 1 };

    (void)state;
    assert_int_equal(spans_join(&desk, none_at_all, b).count, 0);
    assert_int_equal(spans_join(&desk, b, none_at_all).count, 0);
    assert_int_equal(spans_join(&desk, a, b).count, 1);
    assert_int_equal(spans_minus(&desk, a, b).count, 1);
    assert_int_equal(spans_minus(&desk, a, a).count, 0);
    assert_int_equal(spans_shared(&desk, a, b).count, 0);
    assert_int_equal(spans_of(&desk, none_at_all).count, 0);
}

static void
a_record_may_reach_into_its_fifth_day(void **state)
{
    struct span work = { CLOCK(95, 0), CLOCK(99, 0) };
    struct trail t = { .arena = &desk, .law = *state };
    struct settle_facts f = { .day = { 20200601 },
                              .kind = { DAY_WORKDAY, DAY_WORKDAY, DAY_WORKDAY, DAY_WORKDAY,
                                        DAY_WORKDAY },
                              .present = { &work, 1 },
                              .ordered = { &work, 1 } };
    struct settled s;

    day_settle(&t, &desk, *state, &f, &s);
    assert_int_equal(s.count, 5);
    assert_int_equal(s.piece[3].overtime, 60);
    assert_int_equal(s.piece[4].overtime, 180);
    assert_int_equal(s.piece[4].overtime_night, 180);
    assert_int_equal(s.piece[4].day.ymd, 20200605);
    assert_int_equal(reasons(&t, "U-DAY"), 1);
    work = (struct span){ CLOCK(18, 0), CLOCK(20, 0) };
    t.first = t.last = NULL;
    day_settle(&t, &desk, *state, &f, &s);
    assert_int_equal(s.count, 1);
    assert_int_equal(reasons(&t, "U-DAY"), 0); /* nothing was cut */
    assert_int_equal(reasons(&t, "OT-COUNT"), 1);
    assert_int_equal(reasons(&t, "WT-BASE"), 0); /* no regular hours, no word of them */
}

static void
parents_and_periods_at_their_edges(void **state)
{
    struct father_ruling r;
    struct period leave = { { 20200401 }, { 20200430 } };
    struct childtime2 second;

    father_month(&none, without("father.months"), (struct day){ 20200401 }, &leave, 1, &r);
    assert_int_equal(r.days, 0);
    assert_int_equal(r.needed, 0);
    father_month(&none, *state, (struct day){ 20200401 }, &leave, 1, &r);
    assert_int_equal(r.days, 30);
    assert_true(r.reached);
    childcare_time2(&none, without("child.time.second.day"), (struct day){ 20260401 }, 0, 0,
                    &second);
    assert_false(second.available);
    childcare_time2(&none, without("child.time.second.days"), (struct day){ 20260401 }, 0, 0,
                    &second);
    assert_false(second.available);
}

static int
clear(void **state)
{
    (void)state;
    arena_clear(&desk);
    return 0;
}

#define TRIED(test) cmocka_unit_test_teardown(test, clear)

LAW_TESTS("closer", TRIED(each_special_leave_has_its_manner),
          TRIED(years_since_a_death_are_counted_as_begun), TRIED(silence_on_leave_is_no_number),
          TRIED(former_staff_keep_the_law_of_new_years_day),
          TRIED(a_finding_is_told_whole_or_silent), TRIED(weeks_of_a_unit_are_seven_days),
          TRIED(flextime_is_silent_where_a_number_is_missing), TRIED(the_deepest_base_answers),
          TRIED(releases_may_arrive_in_any_order), TRIED(odd_cells_are_named),
          TRIED(the_document_of_a_day_tells_each_row_once), TRIED(moving_days_at_their_edges),
          TRIED(averages_that_rest_on_last_year),
          TRIED(what_is_left_names_the_first_of_two_as_tight),
          TRIED(the_interview_needs_both_lines), TRIED(a_cap_on_an_unknown_month_is_unknown),
          TRIED(a_move_on_the_last_day_is_of_the_month), TRIED(pay_is_told_where_there_is_any),
          TRIED(pay_at_its_edges), TRIED(parts_of_an_explanation_have_their_kinds),
          TRIED(one_break_of_45_minutes_is_enough_to_20_00), TRIED(questions_at_their_edges),
          TRIED(a_move_at_the_years_end_stays_in_it), TRIED(empty_spans_are_nothing),
          TRIED(a_record_may_reach_into_its_fifth_day), TRIED(parents_and_periods_at_their_edges))

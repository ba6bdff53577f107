/* The opening state: what a file brings in, who confirms it, and what rests on it. */
#include "town.h"

static struct answer
upload(struct town *t, const char *mode, const char *csv)
{
    return town_upload(t, "clerk", "/import/opening", mode, "file", "o.csv", csv, strlen(csv));
}

static const struct doc *
done(struct town *t, struct answer a, const char *state)
{
    assert_int_equal(a.status, 202);
    assert_string_equal(town_job(t, "clerk", a), state);
    return town_get(t, "clerk", a.location).doc;
}

static const struct doc *
import(struct town *t, const char *csv)
{
    return done(t, upload(t, "{\"mode\":\"apply\"}", csv), "done");
}

static int64_t
figure(const struct doc *job, const char *name)
{
    doc_each (row, said_doc(job, "result.figures"))
        if (!strcmp(said(row, "figure"), name))
            return said_int(row, "n");
    return -1;
}

static const char every_kind[] = "職員番号,種類,年月,開始日,終了日,超過勤務,日数,時間,付与日数,"
                                 "繰越日数,繰越時間,回数,うち出生後,対象,1日の時間,週の日数\n"
                                 "hana,超過勤務,2026-06,,,32:15,,,,,,,,,,\n"
                                 "hana,年度累計,2026-05,,,41:00,,,,,,0,,,,\n"
                                 "hana,年次休暇,,2026-07-01,,,12,3:45,20,8,2:00,,,,,\n"
                                 "hana,特別休暇,,2026-07-01,,,2,,,,,,,子の看護等休暇,,\n"
                                 "hana,病気休暇,,2026-05-11,2026-06-05,,24,,,,,,,,,\n"
                                 "hana,介護休暇,,2026-02-02,2026-02-27,,,,,,,,,母,,\n"
                                 "hana,介護時間,,2025-11-04,,,,,,,,,,母,,\n"
                                 "hana,育児休業,,2024-09-01,,,,,,,,2,1,,,\n"
                                 "hana,育児時間,,2024-09-01,,,,12:00,,,,,,第2号,,\n"
                                 "hana,振替,,2026-06-28,2026-07-06,,,7:45,,,,,,,,\n"
                                 "hana,代休,,2026-07-20,,,,7:45,,,,,,,,\n";

/* The same with the columns in another order and in English. */
static const char english[] =
    "kind,person,minutes,from,to,days,month,overtime,granted,carried,carried_minutes,times,early,"
    "item\n"
    "overtime,hana,,,,,2026-06,1935,,,,,,\n"
    "year,hana,,,,,2026-05,2460,,,,0,,\n"
    "annual,hana,225,2026-07-01,,12,,,20,8,120,,,\n"
    "special,hana,,2026-07-01,,2,,,,,,,,childnurse\n"
    "sick,hana,,2026-05-11,2026-06-05,24,,,,,,,,\n"
    "care,hana,,2026-02-02,2026-02-27,,,,,,,,,母\n"
    "care_time,hana,,2025-11-04,,,,,,,,,,母\n"
    "childcare,hana,,2024-09-01,,,,,,,,2,1,\n"
    "child_time,hana,720,2024-09-01,,,,,,,,,,2\n"
    "swap,hana,465,2026-06-28,2026-07-06,,,,,,,,,\n"
    "substitute,hana,465,2026-07-20,,,,,,,,,,\n";

static void
every_kind_comes_in_once_in_either_language(void **state)
{
    struct town *t = TOWN(state);
    size_t size, lost;
    const struct doc *job;

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    job = import(t, every_kind);
    assert_int_equal(figure(job, "lines"), 11);
    assert_int_equal(figure(job, "new"), 11);
    assert_int_equal(figure(import(t, every_kind), "new"), 0);
    assert_int_equal(figure(import(t, english), "new"), 0);
    char *cp932 = text_to_cp932(&t->arena, every_kind, sizeof every_kind - 1, &size, &lost);
    assert_int_equal(lost, 0);
    job = done(t,
               town_upload(t, "clerk", "/import/opening", "{\"mode\":\"apply\"}", "file", "o.csv",
                           cp932, size),
               "done");
    assert_int_equal(figure(job, "new"), 0);
    assert_int_equal(figure(job, "same"), 11);
}

static void
faulty_lines_name_their_column(void **state)
{
    static const struct {
        const char *line, *column, *reason;
    } row[] = {
        { "holiday,,2026-07-01,,,,,,,,", "kind", "form.choice.unknown" },
        { "overtime,,,,,,,,,,", "month", "form.month.missing" },
        { "overtime,2026-13,,,1:00,,,,,,", "month", "form.month.unknown" },
        { "overtime,2026-04,,,-1,,,,,,", "overtime", "form.number.unknown" },
        { "overtime,2026-04,,,1:75,,,,,,", "overtime", "form.number.unknown" },
        { "overtime,2026-04,,,721:00,,,,,,", "overtime", "form.number.high" },
        { "year,2026-05,2024-05-01,,1:00,,,,,,", "from", "import.backwards" },
        { "year,2026-05,,,1:00,,,,,3,", "times", "form.number.high" },
        { "annual,,2026-07-01,,,,,20,8,,", "days", "form.number.missing" },
        { "annual,,2026-07-01,,,29,,20,8,,", "days", "opening.left.high" },
        { "annual,,2026-07-01,,,28,0:01,20,8,,", "days", "opening.left.high" },
        { "annual,,2026-07-01,,,12,7:45,20,8,,", "minutes", "form.number.high" },
        { "annual,,2026-02-30,,,12,,20,8,,", "from", "form.day.unknown" },
        { "special,,2026-07-01,,,1,,,,,", "item", "form.choice.missing" },
        { "special,,2026-07-01,,,1,,,,,moon", "item", "form.choice.unknown" },
        { "sick,,2026-05-11,2026-05-20,,11,,,,,", "days", "form.number.high" },
        { "sick,,2026-05-11,2026-05-01,,1,,,,,", "to", "import.backwards" },
        { "care,,2026-05-11,,,,,,,,母", "to", "form.day.missing" },
        { "childcare,,2026-05-11,,,,,,,,", "times", "form.number.missing" },
        { "child_time,,2026-05-11,,,,,,,,3", "item", "form.choice.unknown" },
        { "child_time,,2026-05-11,,,,,,,,2", "minutes", "form.number.missing" },
        { "swap,,2026-06-28,,,,,,,,", "minutes", "form.number.missing" },
        { "substitute,,2026-06-28,2026-06-28,,,465,,,,", "to", "import.backwards" },
    };
    struct town *t = TOWN(state);
    struct text csv = { .arena = &t->arena };
    const struct doc *job, *list;
    size_t i = 0;

    text_add(&csv, "person,kind,month,from,to,overtime,days,minutes,granted,carried,times,item\n");
    for (size_t k = 0; k < COUNT(row); k++)
        text_addf(&csv, "hana,%s\n", row[k].line);
    text_add(&csv, "hana,annual,,2026-07-01,,,28,,20,8,,\n"); /* all that there was: it may be */
    job = done(t, upload(t, "{\"mode\":\"try\"}", text_done(&csv)), "done");
    assert_int_equal(figure(job, "faulty"), COUNT(row));
    list = said_doc(job, "result.wrong");
    doc_each (wrong, list) {
        tell("%s", row[i].line);
        assert_int_equal(said_int(wrong, "line"), i + 2);
        assert_string_equal(said(wrong, "column"), row[i].column);
        assert_string_equal(said(wrong, "reason"), row[i].reason);
        i++;
    }
    assert_int_equal(i, COUNT(row));
}

/* A line said twice in one file is the later one; said again in another, it takes its place. */
static void
a_line_said_again_takes_its_place(void **state)
{
    static const char twice[] = "person,month,overtime\nhana,2026-05,600\nhana,2026-05,660\n";
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260801 }, CLOCK(9, 0));
    import(t, twice);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "660");
    import(t, twice);
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "660");
    import(t, "person,month,overtime\nhana,2026-05,700\n");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-05").doc, "left.limits.0.used"), "700");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(every_kind_comes_in_once_in_either_language),
        TOWN_BOTH(faulty_lines_name_their_column),
        TOWN_BOTH(a_line_said_again_takes_its_place),
    };

    return cmocka_run_group_tests_name("opening", tests, NULL, NULL);
}

/* tsutome judge, as the shell sees it: what it prints, what it refuses, and how it ends. */
#include "cli/judge.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "random.h"
#include "test.h"

static char folder[] = "/tmp/tsutome-judge-XXXXXX";

struct heard {
    int status;
    char *out, *err;
    size_t out_size;
};

static char *
in_folder(struct arena *a, const char *name)
{
    return arena_text(a, "%s/%s", folder, name);
}

static char *
slurp(struct arena *a, const char *path, size_t *size)
{
    FILE *f = fopen(path, "rb");
    struct text t = { .arena = a };
    char part[4096];

    assert_non_null(f);
    for (size_t n; (n = fread(part, 1, sizeof part, f));)
        text_put(&t, part, n);
    fclose(f);
    if (size)
        *size = t.size;
    return text_done(&t);
}

static char *
spill(struct arena *a, const char *name, const void *bytes, size_t size)
{
    char *path = in_folder(a, name);
    FILE *f = fopen(path, "wb");

    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, size, f), size);
    fclose(f);
    return path;
}

static char *
write_text(struct arena *a, const char *name, const char *text)
{
    return spill(a, name, text, strlen(text));
}

/* One of the files that come with the tests. */
static char *
sample(struct arena *a, const char *name)
{
    return arena_text(a, "%s/test/cube/sample/%s", getenv("TSUTOME_SOURCE"), name);
}

/* Runs the command in a process of its own; the words end with NULL. */
static struct heard
judge(struct arena *a, const char *const *words)
{
    char *argv[24] = { (char *)(uintptr_t) "judge" }, *out = in_folder(a, "out"),
         *err = in_folder(a, "err");
    int argc = 1, status;

    for (; words[argc - 1]; argc++)
        argv[argc] = (char *)(uintptr_t)words[argc - 1];
    fflush(NULL);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (!pid) {
        if (dup2(open(out, O_CREAT | O_TRUNC | O_WRONLY, 0600), 1) < 0 ||
            dup2(open(err, O_CREAT | O_TRUNC | O_WRONLY, 0600), 2) < 0)
            _exit(99);
        setenv("LC_ALL", "ja_JP.UTF-8", 1);
        status = cli_judge(argc, argv);
        fflush(NULL);
        _exit(status);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    struct heard h = { .status = WEXITSTATUS(status) };
    h.out = slurp(a, out, &h.out_size);
    h.err = slurp(a, err, NULL);
    return h;
}

#define JUDGE(a, ...) judge(a, (const char *const[]){ __VA_ARGS__, NULL })
#define HEAD "person,month_over,year_over,avg_over,months45_over\n"

static struct heard
judge_year(struct arena *a, const char *officers, const char *overtime)
{
    return JUDGE(a, "--year", "2019", "--officers", officers, "--overtime", overtime);
}

static void
the_samples_are_judged_byte_for_byte(void **state)
{
    struct arena a = { 0 };
    struct heard h = judge_year(&a, sample(&a, "officers.csv"), sample(&a, "overtime.csv"));

    (void)state;
    assert_int_equal(h.status, 0);
    assert_string_equal(h.out, slurp(&a, sample(&a, "verdicts.csv"), NULL));
    assert_non_null(strstr(h.err, "年度の中")); /* it says how far it looked */

    if (shared_folder()) {
        const char *in = arena_text(&a, "%s/data/sample", shared_folder());

        h = judge_year(&a, arena_text(&a, "%s/officers.csv", in),
                       arena_text(&a, "%s/overtime-fy2019.csv", in));
        assert_int_equal(h.status, 0);
        assert_string_equal(h.out, slurp(&a, arena_text(&a, "%s/verdicts-fy2019.csv", in), NULL));
    }
    arena_clear(&a);
}

/* The same table, written otherwise: columns turned, other names, another code, quotes. */
static char *
rewritten(struct arena *a, const char *path, const char *head, const int *order, size_t columns,
          bool quotes)
{
    char *text = slurp(a, path, NULL), *line = strchr(text, '\n') + 1;
    struct text t = { .arena = a };

    text_add(&t, head);
    for (char *end; (end = strchr(line, '\n')); line = end + 1) {
        char *cell[8] = { line };
        size_t n = 1;

        *end = '\0';
        for (char *p = line; *p; p++)
            if (*p == ',') {
                *p = '\0';
                cell[n++] = p + 1;
            }
        assert_int_equal(n, columns);
        for (size_t k = 0; k < columns; k++)
            text_addf(&t, quotes ? "%s\" %s \"" : "%s%s", k ? "," : "", cell[order[k]]);
        text_add(&t, "\r\n");
    }
    return text_done(&t);
}

static void
a_table_may_come_in_many_dresses(void **state)
{
    static const int turned[] = { 3, 1, 0, 2 }, back[] = { 2, 1, 0 };
    struct arena a = { 0 };
    const char *want = slurp(&a, sample(&a, "verdicts.csv"), NULL);
    char *people = rewritten(&a, sample(&a, "officers.csv"), "部署区分,府省,職員番号,本省\r\n",
                             turned, 4, false);
    char *plain = rewritten(&a, sample(&a, "overtime.csv"), "分,日,職員番号\r\n", back, 3, false);
    char *quoted = rewritten(&a, sample(&a, "overtime.csv"), "分,日,職員番号\r\n", back, 3, true);
    size_t size, lost;

    (void)state;
    char *cp932 = text_to_cp932(&a, people, strlen(people), &size, &lost);
    assert_int_equal(lost, 0);
    char *officers = spill(&a, "officers.cp932.csv", cp932, size);
    assert_string_equal(judge_year(&a, officers, write_text(&a, "plain.csv", plain)).out, want);
    assert_string_equal(judge_year(&a, officers, write_text(&a, "quoted.csv", quoted)).out, want);

    char *bom = write_text(&a, "bom.csv", arena_text(&a, "\xEF\xBB\xBF%s", plain));
    assert_string_equal(judge_year(&a, officers, bom).out, want);
    cp932 = text_to_cp932(&a, plain, strlen(plain), &size, &lost);
    assert_string_equal(judge_year(&a, officers, spill(&a, "t.csv", cp932, size)).out, want);
    for (char *p = plain; *p; p++)
        *p = *p == ',' ? '\t' : *p;
    assert_string_equal(judge_year(&a, officers, write_text(&a, "tabs.csv", plain)).out, want);
    arena_clear(&a);
}

static void
days_may_be_a_matrix_or_dates(void **state)
{
    struct arena a = { 0 };
    const char *officers = write_text(&a, "two.csv", "person,kind\nx,J\ny,T\n");
    const char *dates = write_text(&a, "dates.csv",
                                   "person,day,minutes\nx,2019-04-01,1440\nx,30,1261\n"
                                   "y,2020-03-31,5\n");
    unsigned char cell[2][366][2] = { 0 };

    (void)state;
    cell[0][0][0] = 1440 & 255, cell[0][0][1] = 1440 >> 8;
    cell[0][29][0] = 1261 & 255, cell[0][29][1] = 1261 >> 8;
    cell[1][365][0] = 5;
    const char *want = HEAD "x,1,0,0,0\ny,0,0,0,0\n";
    const char *days = spill(&a, "days.i16", cell, sizeof cell);
    assert_string_equal(judge_year(&a, officers, dates).out, want);
    struct heard h = JUDGE(&a, "--year=2019", "--officers", officers, "--days", days);
    assert_int_equal(h.status, 0);
    assert_string_equal(h.out, want);

    /* The limit year 2020 has 365 days, and -1 is no length of work. */
    h = JUDGE(&a, "--year", "2020", "--officers", officers, "--days", days);
    assert_int_equal(h.status, 1);
    assert_non_null(strstr(h.err, "y, 366, 5"));
    cell[1][365][0] = 0, cell[0][3][0] = cell[0][3][1] = 0xFF;
    days = spill(&a, "days.i16", cell, sizeof cell);
    h = JUDGE(&a, "--year", "2020", "--officers", officers, "--days", days);
    assert_non_null(strstr(h.err, "x, 4, -1"));
    days = spill(&a, "days.i16", cell, sizeof cell - 2);
    h = JUDGE(&a, "--year", "2019", "--officers", officers, "--days", days, "--keep-going");
    assert_int_equal(h.status, 1);
    assert_int_equal(h.out_size, 0);
    arena_clear(&a);
}

static void
earlier_months_are_looked_at_when_they_are_given(void **state)
{
    struct arena a = { 0 };
    const char *officers = write_text(&a, "o.csv", "person,kind\n1,T\n");
    const char *overtime = write_text(&a, "d.csv",
                                      "person,day,minutes\n1,1,1400\n1,2,1400\n"
                                      "1,3,1400\n1,4,360\n");
    const char *before = write_text(&a, "b.csv",
                                    "person,month,minutes\n1,2021-02,4500\n1,2021-03,5100\n"
                                    "1,2019-04,60000\n");
    struct heard h = JUDGE(&a, "--year", "2021", "--officers", officers, "--overtime", overtime);

    (void)state;
    assert_string_equal(h.out, HEAD "1,0,0,0,0\n");
    assert_non_null(strstr(h.err, "--before"));
    h = JUDGE(&a, "--year", "2021", "--officers", officers, "--overtime", overtime, "--before",
              before);
    assert_int_equal(h.status, 1); /* 60,000 minutes are no month */
    before = write_text(&a, "b.csv",
                        "person,month,minutes\n1,2021-02,4500\n1,2021-03,5100\n"
                        "1,2019-04,40000\n");
    h = JUDGE(&a, "--year", "2021", "--officers", officers, "--overtime", overtime, "--before",
              before);
    assert_int_equal(h.status, 0);
    assert_string_equal(h.out, HEAD "1,0,0,1,0\n");
    assert_string_equal(h.err, "");

    before = write_text(&a, "b.csv",
                        "person,month,minutes\n1,2021-04,1\n1,2021-13,1\n1,2021-3,1\n"
                        "1,2021-03,1\n1,2021-03,1\n");
    h = JUDGE(&a, "--year", "2021", "--officers", officers, "--overtime", overtime, "--before",
              before);
    for (int line = 2; line <= 6; line++)
        assert_true(!!strstr(h.err, arena_text(&a, "b.csv:%d: ", line)) == (line != 5));
    arena_clear(&a);
}

static void
transfers_and_part_years(void **state)
{
    struct arena a = { 0 };
    const char *officers = write_text(&a, "o.csv",
                                      "person,kind,from,until\n"
                                      "moved,T,,2020-07-19\nmoved,J,2020-07-20,\n"
                                      "entered,J,2020-10-01,\n"
                                      "left,T,2018-04-01,2020-04-30\n");
    const char *overtime = write_text(&a, "d.csv",
                                      "person,day,minutes\n"
                                      "moved,92,1440\nmoved,93,1440\nmoved,94,1440\n" /* July */
                                      "moved,123,1440\nmoved,124,1261\n"              /* August */
                                      "entered,184,1440\nentered,185,1260\n");
    struct heard h = JUDGE(&a, "--year", "2020", "--officers", officers, "--overtime", overtime,
                           "--format", "json");

    (void)state;
    assert_int_equal(h.status, 0);
    assert_non_null(strstr(h.out, "{\"person\":\"moved\",\"ministry\":null,\"month_over\":true"));
    assert_non_null(strstr(h.out, "\"month\":\"2020-08\""));
    assert_null(strstr(h.out, "\"month\":\"2020-07\""));
    assert_non_null(
        strstr(h.out, "{\"person\":\"entered\",\"ministry\":null,\"month_over\":false"));

    officers = write_text(&a, "o.csv",
                          "person,kind,from,until\nx,T,,2020-07-19\n"
                          "x,J,2020-07-19,\ny,J,2020-05-01,2020-04-30\n");
    h = JUDGE(&a, "--year", "2020", "--officers", officers, "--overtime", overtime);
    assert_int_equal(h.status, 1);
    assert_non_null(strstr(h.err, "o.csv:3: ")); /* two places on one day */
    assert_non_null(strstr(h.err, "o.csv:4: ")); /* ends before it begins */
    arena_clear(&a);
}

/* Each line is told by number and reason; nothing is judged unless asked. */
static void
faulty_lines_are_told(void **state)
{
    static const struct {
        const char *line, *reason;
    } faulty[] = {
        { "9,1,1", "職員「9」は職員の表にいません" },
        { ",1,1", "職員の欄が空" },
        { "1,0,1", "日「0」はこの年度の外" },
        { "1,367,1", "日「367」" },
        { "1,2019-03-31,1", "日「2019-03-31」" },
        { "1,x,1", "日「x」を読めません" },
        { "1,2,", "分「」を整数として読めません" },
        { "1,2,1.5", "分「1.5」" },
        { "1,2,1441", "分「1441」は一日の分数" },
        { "1,2,-1", "分「-1」は一日の分数" },
        { "1,2,99999999999999999999", "整数として" },
        { "1,1,7", "二度出ています（1, 1）" },
        { "1,2", "欄の数が1行目と合いません（2 / 3）" },
        { "1,2,3,4", "欄の数" },
        { "1,2,3\"", "分「3\"」" },
        { "\"1\"x,2,3", "引用符" },
    };
    struct arena a = { 0 };
    struct text t = { .arena = &a };
    const char *officers = write_text(&a, "o.csv", "person,kind\n1,J\n");

    (void)state;
    text_add(&t, "person,day,minutes\n1,1,1440\n1,3,1261\n");
    for (size_t i = 0; i < COUNT(faulty); i++)
        text_addf(&t, "%s\n", faulty[i].line);
    const char *overtime = write_text(&a, "d.csv", text_done(&t));
    struct heard h = judge_year(&a, officers, overtime);
    assert_int_equal(h.status, 1);
    assert_int_equal(h.out_size, 0);
    for (size_t i = 0; i < COUNT(faulty); i++) {
        const char *line = strstr(h.err, arena_text(&a, "d.csv:%zu: ", i + 4));

        tell("%s", faulty[i].line);
        assert_non_null(line);
        assert_non_null(strstr(line, faulty[i].reason));
        assert_true(strstr(line, faulty[i].reason) < strchr(line, '\n'));
    }
    assert_non_null(strstr(h.err, arena_text(&a, "%zu件", COUNT(faulty))));

    h = JUDGE(&a, "--year", "2019", "--officers", officers, "--overtime", overtime, "--keep-going");
    assert_int_equal(h.status, 1);
    assert_string_equal(h.out, HEAD "1,1,0,0,0\n");

    officers = write_text(&a, "o.csv", "person,kind,hq\n1,J,0\n2,X,0\n1,T,0\n,J,1\n3,J,2\n");
    h = judge_year(&a, officers, overtime);
    for (int line = 3; line <= 6; line++)
        assert_non_null(strstr(h.err, arena_text(&a, "o.csv:%d: ", line)));
    arena_clear(&a);
}

static void
wrong_use_is_told(void **state)
{
    static const struct {
        const char *what;
        const char *words[8];
        int status;
        const char *told;
    } wrong[] = {
        { "nothing said", { NULL }, 2, "--year" },
        { "no officers", { "--year", "2019" }, 2, "--officers" },
        { "no overtime", { "--year", "2019", "--officers", "x" }, 2, "--overtime" },
        { "a year that is none", { "--year", "last" }, 2, "last" },
        { "an option we do not have", { "--yaer", "2019" }, 2, "--yaer" },
        { "an option without its value", { "--year" }, 2, "--year" },
        { "a format that is none", { "--format", "xls" }, 2, "xls" },
        { "both ways at once",
          { "--year", "2019", "--officers", "x", "--overtime=y", "--days=z" },
          2,
          "--days" },
        { "before the rule",
          { "--year", "2018", "--officers", "x", "--overtime", "y" },
          1,
          "2019年4月1日" },
        { "a regime nobody knows",
          { "--year=2019", "--regime=moon", "--officers", "x", "--overtime", "y" },
          1,
          "2019年度" },
        { "a file that is not there",
          { "--year", "2019", "--officers", "/nowhere/o.csv", "--overtime", "y" },
          1,
          "/nowhere/o.csv: ファイルがありません" },
        { "a folder", { "--year", "2019", "--officers", "/tmp", "--overtime", "y" }, 1, "/tmp: " },
        { "an empty file",
          { "--year", "2019", "--officers", "/dev/null", "--overtime", "y" },
          1,
          "空のファイル" },
    };
    struct arena a = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        struct heard h = judge(&a, wrong[i].words);

        tell("%s", wrong[i].what);
        assert_int_equal(h.status, wrong[i].status);
        assert_int_equal(h.out_size, 0);
        assert_non_null(strstr(h.err, wrong[i].told));
    }
    struct heard h = JUDGE(&a, "--help");
    assert_int_equal(h.status, 0);
    assert_non_null(strstr(h.out, "--before"));
    h = JUDGE(&a, "--lang", "en", "--help");
    assert_non_null(strstr(h.out, "usage: tsutome judge"));
    arena_clear(&a);
}

static void
a_person_reads_who_is_over_what(void **state)
{
    struct arena a = { 0 };
    struct heard h = JUDGE(&a, "--year", "2019", "--officers", sample(&a, "officers.csv"),
                           "--overtime", sample(&a, "overtime.csv"), "--format", "table");

    (void)state;
    assert_int_equal(h.status, 0);
    assert_non_null(strstr(h.out, "上限を超えた職員 7人"));
    const char *line = strstr(h.out, "\n2004 ");
    assert_non_null(line);
    assert_non_null(strstr(line, "2019-04〜2019-05  160:01"));
    assert_non_null(strstr(line, "人事院規則15―14 第16条の2の2第1項第2号ハ"));
    assert_null(strstr(h.out, "\n1001 "));
    arena_clear(&a);
}

/* The fast way and the careful way have one meaning: an empty line at the end is enough to be
 * read carefully, and must change nothing. */
static void
both_ways_of_reading_agree(void **state)
{
    static const char other[] = "0123456789,,\n\r\"\t -+.xA\xE3\x81\x82";
    struct arena a = { 0 };
    struct dice dice = { 17 };
    const char *officers = sample(&a, "officers.csv");
    size_t size;
    char *whole = slurp(&a, sample(&a, "overtime.csv"), &size);
    int good = 0;

    (void)state;
    for (int turn = 0; turn < 100; turn++) {
        struct arena b = { 0 };
        char *bytes = arena_copy(&b, whole, size + 1);

        for (uint32_t k = roll(&dice, 3); k; k--)
            bytes[19 + roll(&dice, (uint32_t)size - 19)] = other[roll(&dice, sizeof other - 1)];
        bytes[size] = '\n';
        const char *fast = spill(&b, "same.csv", bytes, size);
        struct heard x = judge_year(&b, officers, fast);
        struct heard y = judge_year(&b, officers, spill(&b, "same.csv", bytes, size + 1));

        assert_int_equal(x.status, y.status);
        assert_string_equal(x.out, y.out);
        assert_string_equal(x.err, y.err);
        good += !x.status;
        arena_clear(&b);
    }
    assert_true(good > 10 && good < 90);
    arena_clear(&a);
}

/* Ten megabytes are read in pieces, by several threads, whose borders fall anywhere in a line. */
static void
a_long_file_is_read_in_pieces(void **state)
{
    struct arena a = { 0 };
    struct text people = { .arena = &a }, rows = { .arena = &a };
    struct dice dice = { 23 };

    (void)state;
    text_add(&people, "person,kind\n");
    text_add(&rows, "person,day,minutes\n");
    for (int officer = 1; officer <= 2500; officer++) {
        text_addf(&people, "%07d,%c\n", officer, officer % 3 ? 'J' : 'T');
        for (int day = 1; day <= 366; day++)
            text_addf(&rows, "%07d,%d,%u\n", officer, day, roll(&dice, 250 - officer % 60));
    }
    const char *officers = write_text(&a, "o.csv", text_done(&people));
    const char *overtime = write_text(&a, "d.csv", text_done(&rows));
    struct heard one = JUDGE(&a, "--year", "2019", "--officers", officers, "--overtime", overtime,
                             "--threads", "3");
    assert_int_equal(one.status, 0);

    /* Said once more, its last line is a fault, found by whichever way. */
    text_addf(&rows, "0002500,366,1\n");
    overtime = write_text(&a, "d.csv", text_done(&rows));
    struct heard twice = JUDGE(&a, "--year", "2019", "--officers", officers, "--overtime", overtime,
                               "--keep-going", "--threads", "3");
    assert_int_equal(twice.status, 1);
    assert_non_null(strstr(twice.err, "d.csv:915002: "));
    assert_string_equal(one.out, twice.out);
    arena_clear(&a);
}

static int
open_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int
close_folder(void **state)
{
    (void)state;
    static const char *const left[] = { "out",       "err",        "officers.cp932.csv",
                                        "plain.csv", "quoted.csv", "bom.csv",
                                        "t.csv",     "tabs.csv",   "two.csv",
                                        "dates.csv", "days.i16",   "o.csv",
                                        "d.csv",     "b.csv",      "same.csv" };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT(left); i++)
        unlink(in_folder(&a, left[i]));
    arena_clear(&a);
    return rmdir(folder);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_samples_are_judged_byte_for_byte),
        cmocka_unit_test(a_table_may_come_in_many_dresses),
        cmocka_unit_test(days_may_be_a_matrix_or_dates),
        cmocka_unit_test(earlier_months_are_looked_at_when_they_are_given),
        cmocka_unit_test(transfers_and_part_years),
        cmocka_unit_test(faulty_lines_are_told),
        cmocka_unit_test(wrong_use_is_told),
        cmocka_unit_test(a_person_reads_who_is_over_what),
        cmocka_unit_test(both_ways_of_reading_agree),
        cmocka_unit_test(a_long_file_is_read_in_pieces),
    };

    return cmocka_run_group_tests_name("tsutome judge", tests, open_folder, close_folder);
}

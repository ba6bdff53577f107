/* Who passed which ceiling on overtime in a limit year?  The command. */
#include "cli/judge.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/judge_inside.h"
#include "law/law.h"

#define LIMIT_YEAR_MONTH 4 /* the limit year begins in April (人事院規則15―14 第16条の2の2) */

static const char help_ja[] =
    "使い方: tsutome judge --year 年 --officers FILE (--overtime FILE | --days FILE) [指定]\n"
    "\n"
    "超過勤務の上限（人事院規則15―14 第16条の2の2）を、全ての職員について一度に判定します。\n"
    "データベースは要りません。\n"
    "\n"
    "  --year 2019        2019年4月1日から一年\n"
    "  --officers FILE    person, kind（T 他律部署、J 自律部署）; ほかに ministry, hq,\n"
    "                     from, until（異動・年度途中の入退: 一人に何行でも）\n"
    "  --overtime FILE    person, day（1は年度の初日。2019-04-01 の形も可）, minutes\n"
    "  --days FILE        16ビット整数（リトルエンディアン）[職員][366]、見出しなし、職員は表の順\n"
    "  --before FILE      年度より前の月: person, month（2019-03）, minutes\n"
    "  --format csv|json|table   csv が既定。table は人が読む表\n"
    "  --keep-going       誤りの行を除いて判定する（終了状態は1のまま）\n"
    "  --regime NAME      制度（既定 nps: 一般職の国家公務員）\n"
    "  --lang ja|en       言葉\n"
    "  --threads N        読み込みに使うスレッドの数\n"
    "  --quiet            進みぐあいを出さない\n"
    "\n"
    "表は UTF-8（BOM があってもよい）か CP932、列は順不同、見出しは日本語か英語です。\n"
    "誤りのある行は番号と理由を標準エラーに出し、何も判定せずに終わります（終了状態 1）。\n"
    "--before がないときは年度の中だけを見ます: "
    "2〜6か月の平均は、全ての月が年度の中にある組だけを\n"
    "判定します。\n";

static const char help_en[] =
    "usage: tsutome judge --year YEAR --officers FILE (--overtime FILE | --days FILE) [options]\n"
    "\n"
    "Judges everybody at once by the ceilings on overtime (NPA Rule 15-14, article 16-2-2).\n"
    "No database is needed.\n"
    "\n"
    "  --year 2019        the year from 2019-04-01\n"
    "  --officers FILE    person, kind (T other-directed section, J any other); also ministry, "
    "hq,\n"
    "                     from, until (transfers, part years: any number of lines a person)\n"
    "  --overtime FILE    person, day (1 is the year's first; 2019-04-01 too), minutes\n"
    "  --days FILE        little-endian int16 [officer][366], no header, officers as in their "
    "file\n"
    "  --before FILE      months before the year: person, month (2019-03), minutes\n"
    "  --format csv|json|table   csv unless said; table is for a person to read\n"
    "  --keep-going       leave faulty lines out and judge the rest (exit status stays 1)\n"
    "  --regime NAME      whose rules (nps, the national public service, unless said)\n"
    "  --lang ja|en       language\n"
    "  --threads N        threads that read\n"
    "  --quiet            no progress\n"
    "\n"
    "Tables are UTF-8 (with or without BOM) or CP932, columns in any order, named in Japanese or\n"
    "English. Faulty lines are told on standard error by number and reason, and nothing is judged\n"
    "(exit status 1). Without --before only the year itself is looked at: an average of 2 to 6\n"
    "months is judged only where all its months lie in the year.\n";

struct option {
    const char *name;
    bool (*take)(struct judge *, const char *value);
    bool value;
};

static bool
take_year(struct judge *j, const char *value)
{
    int64_t n;

    if (!text_number(value, &n) || n < 1900 || n > 2198) {
        judge_tell(j, stderr, "use.year", value);
        return false;
    }
    j->year = (int)n;
    j->first = day_of(j->year, LIMIT_YEAR_MONTH, 1);
    return true;
}

static bool
take_format(struct judge *j, const char *value)
{
    static const char *const name[] = {
        [JUDGE_CSV] = "csv", [JUDGE_JSON] = "json", [JUDGE_TABLE] = "table"
    };

    for (size_t i = 0; i < COUNT(name); i++)
        if (!strcmp(name[i], value)) {
            j->format = (enum judge_format)i;
            return true;
        }
    judge_tell(j, stderr, "use.format", value);
    return false;
}

static bool
take_lang(struct judge *j, const char *value)
{
    bool en = !strcmp(value, "en");

    if (!en && strcmp(value, "ja") != 0) {
        judge_tell(j, stderr, "use.lang", value);
        return false;
    }
    j->lang = en ? JUDGE_EN : JUDGE_JA;
    return true;
}

static bool
take_threads(struct judge *j, const char *value)
{
    int64_t n;

    if (!text_number(value, &n) || n < 1 || n > 64) {
        judge_tell(j, stderr, "use.threads", value);
        return false;
    }
    j->threads = (int)n;
    return true;
}

#define TAKE(field)                                                                                \
    static bool take_##field(struct judge *j, const char *value)                                   \
    {                                                                                              \
        j->field = value;                                                                          \
        return true;                                                                               \
    }
TAKE(officers)
TAKE(overtime)
TAKE(days)
TAKE(before)
TAKE(regime)
#undef TAKE

static bool
take_keep_going(struct judge *j, const char *value)
{
    (void)value;
    return j->keep_going = true;
}

static bool
take_quiet(struct judge *j, const char *value)
{
    (void)value;
    return j->quiet = true;
}

static bool
take_help(struct judge *j, const char *value)
{
    (void)value;
    return j->help = true;
}

static const struct option options[] = {
    { "--year", take_year, true },
    { "--officers", take_officers, true },
    { "--overtime", take_overtime, true },
    { "--days", take_days, true },
    { "--before", take_before, true },
    { "--format", take_format, true },
    { "--lang", take_lang, true },
    { "--regime", take_regime, true },
    { "--threads", take_threads, true },
    { "--keep-going", take_keep_going, false },
    { "--quiet", take_quiet, false },
    { "--help", take_help, false },
    { "-h", take_help, false },
};

/* One option at argv[i], with its value behind '=' or in the next word; how many words it took, 0
 * where it is none of ours. */
static int
take_option(struct judge *j, int argc, char **argv, int i)
{
    const char *equals = strchr(argv[i], '=');
    size_t size = equals ? (size_t)(equals - argv[i]) : strlen(argv[i]);

    for (size_t k = 0; k < COUNT(options); k++) {
        const struct option *o = &options[k];

        if (strlen(o->name) != size || memcmp(o->name, argv[i], size) != 0 || (equals && !o->value))
            continue;
        const char *value = equals ? equals + 1 : o->value && i + 1 < argc ? argv[i + 1] : NULL;
        if (o->value && !value) {
            judge_tell(j, stderr, "use.value", o->name);
            return 0;
        }
        return !o->take(j, value) ? 0 : o->value && !equals ? 2 : 1;
    }
    judge_tell(j, stderr, "use.option", argv[i]);
    return 0;
}

static bool
read_options(struct judge *j, int argc, char **argv)
{
    for (int i = 1; i < argc && !j->help;) {
        int took = take_option(j, argc, argv, i);

        if (!took)
            return false;
        i += took;
    }
    if (j->help)
        return true;
    const char *missing = !j->year                   ? "--year"
                          : !j->officers             ? "--officers"
                          : !j->overtime && !j->days ? "--overtime"
                                                     : NULL;
    if (missing)
        judge_tell(j, stderr, "use.missing", missing);
    else if (j->overtime && j->days)
        judge_tell(j, stderr, "use.both", NULL);
    return !missing && !(j->overtime && j->days);
}

/* The year's numbers; without earlier months, windows stay inside the year. */
static bool
read_law(struct judge *j)
{
    const struct law *law;
    const struct fault *wrong = law_shipped(j->arena, &law);

    if (wrong) {
        judge_tell(j, stderr, "law.missing", wrong->field ? wrong->field : wrong->key);
        return false;
    }
    if (!cube_ceilings_at(law_under(law, j->regime), j->first, &j->most)) {
        judge_tell(j, stderr, "law.silent", arena_text(j->arena, "%d", j->year));
        return false;
    }
    if (!j->before)
        j->most.reach = 0;
    return true;
}

static bool
read_facts(struct judge *j)
{
    bool good = judge_read_people(j);

    good = good && (j->overtime ? judge_read_overtime(j) : judge_read_days(j));
    return good && (!j->before || judge_read_before(j));
}

static int
answer(struct judge *j)
{
    static bool (*const print[])(struct judge *, FILE *) = { [JUDGE_CSV] = judge_print_csv,
                                                             [JUDGE_JSON] = judge_print_json,
                                                             [JUDGE_TABLE] = judge_print_list };

    cube_settle(j->cube, 0, cube_tiles(j->cube));
    if (!print[j->format](j, stdout) || fflush(stdout)) {
        judge_tell(j, stderr, "unwritten", strerror(errno));
        return 1;
    }
    /* In the rule's first year there is nothing before that could count. */
    if (!j->before)
        judge_tell(j, stderr, "note.inside", NULL);
    return j->faults ? 1 : 0;
}

int
cli_judge(int argc, char **argv)
{
    struct arena arena = { 0 };
    const char *lang = getenv("LC_ALL");
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    struct judge j = { .arena = &arena, .regime = "nps", .threads = cores > 1 ? (int)cores : 1 };
    int status = 1;

    lang = lang && *lang ? lang : getenv("LANG");
    j.lang = lang && !strncmp(lang, "en", 2) ? JUDGE_EN : JUDGE_JA;
    if (!read_options(&j, argc, argv))
        status = 2;
    else if (j.help)
        status = fputs(j.lang == JUDGE_JA ? help_ja : help_en, stdout) < 0;
    else if (read_law(&j)) {
        bool good = read_facts(&j);
        const char *faults = arena_text(&arena, "%" PRId64, j.faults);

        if (good && (!j.faults || j.keep_going)) {
            if (j.faults)
                judge_tell(&j, stderr, "kept-going", faults);
            status = answer(&j);
        } else if (good) {
            judge_tell(&j, stderr, "stopped", faults);
        }
    }
    cube_close(j.cube);
    arena_clear(&arena);
    return status;
}

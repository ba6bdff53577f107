/* Which numbers are in force, and may this file change them?  The command. */
#include "cli/law.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/json.h"
#include "cli/cli.h"
#include "cli/law_office.h"
#include "cli/tell.h"

enum { FILE_MOST = 16 << 20, NEXT_RELEASE = 2 };

static const char help[] =
    "usage: tsutome law [--on DATE] [--regime NAME] [--format table|json|markdown] [--lang ja|en] "
    "[--law "
    "FILE]\n"
    "                   [--data DIR [--as LOGIN]]\n"
    "       tsutome law load FILE [--data DIR [--as LOGIN] [--dry-run]]\n"
    "\n"
    "Without `load`: every number in force on a day (today, unless said), with its citation and\n"
    "how sure it is: P read in the article, O in an official page, M in rules that copy it, U a "
    "default.\n"
    "\n"
    "`load` reads a file of further rows (an amendment, next year's holidays, a regime of your "
    "own)\n"
    "over those that the program carries, and says what would change, or which cell of which line "
    "is\n"
    "wrong.  The columns are those of data/law.\n"
    "\n"
    "With --data it is the law of that office: `load` stores the file as its next release, which\n"
    "holds from then on (--dry-run: only what would change); a faulty file changes nothing.\n"
    "The days that the release touches are told anew, and what became another figure is said;\n"
    "closed months are only reported on.\n"
    "Without --as, for the first administrator.\n";

const struct fault *
law_file(struct arena *arena, const char *path, int release, struct law_source *ret)
{
    FILE *f = fopen(path, "rb");
    struct stat st;

    if (!f || fstat(fileno(f), &st) || !S_ISREG(st.st_mode) || st.st_size > FILE_MOST) {
        if (f)
            fclose(f);
        return fault(arena, FAULT_FORM, "law.file.unread", NULL, arena_dup(arena, path));
    }
    char *bytes = arena_take(arena, (size_t)st.st_size + 1);
    size_t size = fread(bytes, 1, (size_t)st.st_size, f);
    fclose(f);

    const char *slash = strrchr(path, '/');
    *ret = (struct law_source){ slash ? slash + 1 : path, bytes, size, release };
    return NULL;
}

/* Of a row, its place is what was seen: "overtime.tsv:12 unit minuts". */
static void
say_fault(struct arena *arena, const char *command, const struct fault *f)
{
    struct fault said = *f;

    if (f->field)
        said.seen = f->seen ? arena_text(arena, "%s %s", f->field, f->seen) : f->field;
    tell_fault(command, NULL, &said);
}

/* The law as shipped, and with one file over it. */
static bool
open_law(struct arena *arena, const char *command, const char *file, const struct law **ret)
{
    struct law_source source = { 0 };
    const struct fault *f = file ? law_file(arena, file, NEXT_RELEASE, &source) : NULL;

    if (!f)
        f = law_with(arena, &source, file ? 1 : 0, ret);
    if (f)
        say_fault(arena, command, f);
    return !f;
}

const struct law *
law_for_command(struct arena *arena, const char *command, const char *file, const char *regime)
{
    const struct law *law;

    return open_law(arena, command, file, &law) ? law_under(law, regime) : NULL;
}

static char *
number_text(struct arena *arena, const struct law_value *v)
{
    if (!v)
        return "-";
    if (v->repealed)
        return "none";
    switch (v->unit) {
    case UNIT_MINUTES:
        return minutes_text(arena, (minutes)v->value);
    case UNIT_CLOCK:
        return clock_text(arena, (minutes)v->value);
    case UNIT_MMDD:
        return arena_text(arena, "%02d-%02d", (int)(v->value / 100), (int)(v->value % 100));
    case UNIT_DATE:
        return day_iso(arena, (struct day){ (int32_t)v->value });
    case UNIT_YES:
        return v->value ? "yes" : "no";
    default:
        return arena_text(arena, "%lld", (long long)v->value);
    }
}

/* The row of exactly that key, regime and day in another law, or NULL. */
static const struct law_value *
same_row(const struct law *law, const struct law_value *row)
{
    const struct law_value *v;

    for (size_t i = 0; (v = law_row(law_under(law, row->regime), i)); i++)
        if (v->from.ymd == row->from.ymd && !strcmp(v->key, row->key))
            return v;
    return NULL;
}

static size_t
regime_differences(FILE *out, struct arena *arena, const struct law *before,
                   const struct law *after, const char *regime)
{
    const struct law_value *v;
    size_t count = 0;

    for (size_t i = 0; (v = law_row(law_under(after, regime), i)); i++) {
        if (v->release < NEXT_RELEASE)
            continue;
        fprintf(out, "%s %s %s  %s -> %s  %s\n", regime, day_iso(arena, v->from), v->key,
                number_text(arena, same_row(before, v)), number_text(arena, v), v->cite);
        count++;
    }
    return count;
}

size_t
law_differences(FILE *out, struct arena *arena, const struct law *before, const struct law *after)
{
    size_t count = 0;
    const char *regime;

    for (size_t i = 0; (regime = law_regime_name(after, i)); i++) {
        const struct law *was = law_under(before, regime), *is = law_under(after, regime);

        if (!*law_regime(was)) {
            fprintf(out, "%s  a new regime\n", regime);
            count++;
        }
        count += regime_differences(out, arena, before, after, regime);
        for (struct day d = { 20150101 }; d.ymd < 20510101; d = day_add(d, 1)) {
            const struct law_holiday *old = law_holiday(was, d), *new = law_holiday(is, d);

            if (old == new || (old && new && !strcmp(old->name, new->name)))
                continue;
            fprintf(out, "%s %s  %s -> %s\n", regime, day_iso(arena, d), old ? old->name : "-",
                    new ? new->name : "-");
            count++;
        }
    }
    return count;
}

static int
load(const char *path)
{
    struct arena arena = { 0 };
    const struct law *before, *after;
    int status = 1;

    if (open_law(&arena, "law", NULL, &before) && open_law(&arena, "law", path, &after)) {
        size_t count = law_differences(stdout, &arena, before, after);
        printf("%zu rows differ\n", count);
        status = 0;
    }
    arena_clear(&arena);
    return fflush(stdout) ? 1 : status;
}

static int
load_into(const char *data, const char *as, const char *path, bool dry_run)
{
    struct arena arena = { 0 };
    int status = law_into_office(&arena, data, as, path, dry_run);

    arena_clear(&arena);
    return status;
}

/* Text or number of a leaf, as the table shows it. */
static const char *
cell(struct arena *arena, const struct doc *row, const char *key)
{
    const struct doc *d = doc_get(row, key);

    if (!d || d->kind == DOC_NULL)
        return "-";
    switch (d->kind) {
    case DOC_TEXT:
        return d->text.s;
    case DOC_MINUTES:
        return minutes_text(arena, (minutes)d->i);
    case DOC_CLOCK:
        return clock_text(arena, (minutes)d->i);
    case DOC_DAY:
        return day_iso(arena, (struct day){ (int32_t)d->i });
    case DOC_BOOL:
        return d->i ? "yes" : "no";
    default:
        return arena_text(arena, "%lld", (long long)d->i);
    }
}

static void
print_table(struct arena *arena, const struct doc *doc, const char *lang)
{
    doc_each (row, doc_get(doc, "rows")) {
        printf("%-10s %-9s %8s %-8s %s  %s\n           %s  %s\n", cell(arena, row, "since"),
               cell(arena, row, "bound"), cell(arena, row, "value"), cell(arena, row, "unit"),
               cell(arena, row, "status"), cell(arena, row, lang), cell(arena, row, "key"),
               cell(arena, row, "cite"));
    }
}

/* A number in the office's own words: 45:00以下, at most 45:00. */
static char *
number_said(struct arena *arena, const struct law *law, const struct doc *row, const char *lang)
{
    const struct doc *v = doc_get(row, "value");
    const char *key = v->kind != DOC_BOOL ? cell(arena, row, "value")
                                          : law_word(law, v->i ? "word.yes" : "word.no", lang);
    const char *unit = law_word(law, arena_text(arena, "unit.%s", cell(arena, row, "unit")), lang);
    const char *bound =
        law_word(law, arena_text(arena, "bound.%s", cell(arena, row, "bound")), lang);

    /* A word of one's own that says nothing is written "-". */
    unit = strcmp(unit, "-") ? unit : "", bound = strcmp(bound, "-") ? bound : "";
    if (strcmp(lang, "en"))
        return arena_text(arena, "%s%s%s", key, unit, bound);
    return arena_text(arena, "%s%s%s%s%s", bound, *bound ? " " : "", key, *unit ? " " : "", unit);
}

/* The same as a page of doc/: one table a family. */
static void
print_markdown(struct arena *arena, const struct law *law, const struct doc *doc, const char *lang)
{
    bool en = !strcmp(lang, "en");
    const char *family = "";

    printf(en ? "# Numbers in force on %s\n\nMade by `tsutome law --format markdown`.\n"
              : "# %s に効力のある数字\n\n`tsutome law --format markdown` が作ります。\n",
           cell(arena, doc, "on"));
    puts(
        en ? "How sure: P read in the article, O in an official page, M in rules that copy it, U a "
             "default ([settings](settings.md))."
           : "確かさ: P 条文、O 公式の資料、M 同じ文の規程、U 既定値（[設定](settings.md)）。");
    doc_each (row, doc_get(doc, "rows")) {
        if (strcmp(family, cell(arena, row, "family"))) {
            family = cell(arena, row, "family");
            printf(en ? "\n## %s\n\n| what | number | since | how sure | cited |\n"
                      : "\n## %s\n\n| 何 | 数 | いつから | 確かさ | 根拠 |\n",
                   law_word(law, arena_text(arena, "family.%s", family), lang));
            puts("| --- | --- | --- | --- | --- |");
        }
        printf("| %s | %s | %s | %s | %s |\n", cell(arena, row, lang),
               number_said(arena, law, row, lang), cell(arena, row, "since"),
               cell(arena, row, "status"), cell(arena, row, "cite"));
    }
}

/* Which law: an office's, or the program's with a file over it. */
struct showing_law {
    struct day on;
    const char *regime, *file, *data, *as;
};

static int
show(const struct showing_law *w, const char *format, const char *lang)
{
    struct arena arena = { 0 };
    struct day on = w->on;
    const char *regime = w->regime;
    const struct law *law = w->data ? law_of_office(&arena, w->data, w->as, regime)
                                    : law_for_command(&arena, "law", w->file, regime);
    int status = 1;

    if (law && !law_speaks(law, on)) {
        fprintf(stderr, "tsutome law: nobody has declared the regime %s for that day\n", regime);
    } else if (law) {
        struct doc *doc = doc_new(&arena);
        size_t size;

        law_doc(law, on, regime, doc);
        if (!strcmp(format, "json"))
            puts(json_write(&arena, doc, &size));
        else if (!strcmp(format, "markdown"))
            print_markdown(&arena, law, doc, lang);
        else
            print_table(&arena, doc, lang);
        status = 0;
    }
    arena_clear(&arena);
    return fflush(stdout) ? 1 : status;
}

int
cli_law(int argc, char **argv)
{
    const char *on = NULL, *regime = "nps", *format = "table", *lang = "ja", *file = NULL;
    const char *data = NULL, *as = "";
    bool asked = false, dry_run = false;
    const struct option_of options[] = {
        { "--on", &on, NULL },     { "--regime", &regime, NULL }, { "--format", &format, NULL },
        { "--lang", &lang, NULL }, { "--law", &file, NULL },      { "--help", NULL, &asked },
        { "--data", &data, NULL }, { "--as", &as, NULL },         { "--dry-run", NULL, &dry_run },
        { NULL, NULL, NULL }
    };
    struct day day = moment_day(clock_now());

    if (!cli_options(&argc, argv, options))
        return 2;
    if (asked) {
        fputs(help, stdout);
        return 0;
    }
    if (argc == 3 && !strcmp(argv[1], "load"))
        return data ? load_into(data, as, argv[2], dry_run) : load(argv[2]);
    if (argc > 1)
        return cli_wrong("law", "what is %s?", argv[1]);
    if (on && !day_parse(on, &day))
        return cli_wrong("law", "%s is not a day (YYYY-MM-DD)", on);
    if (strcmp(format, "table") && strcmp(format, "json") && strcmp(format, "markdown"))
        return cli_wrong("law", "--format is table, json or markdown");
    if (strcmp(lang, "ja") && strcmp(lang, "en"))
        return cli_wrong("law", "--lang is ja or en");
    if (data && file)
        return cli_wrong("law", "--law FILE or --data DIR: which law is it to be?");
    return show(&(struct showing_law){ day, regime, file, data, as }, format, lang);
}

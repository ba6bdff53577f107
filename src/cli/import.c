/*
 * tsutome import: a table from a file, through the same errand as an upload in a browser.
 *
 * What would change, or did, is said in figures; faulty lines are said one by one, as
 * FILE:LINE: column: reason.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decode.h"
#include "cli/await.h"
#include "cli/cli.h"
#include "cli/plain.h"
#include "cli/settled.h"
#include "cli/tell.h"
#include "cli/upload.h"

/* Of people each line can be looked at on a page of its own; of time the job itself says it. */
static const struct import_table {
    const char *name;
    bool people;
} tables[] = {
    { "officers", true },  { "units", true },    { "posts", true },    { "postings", true },
    { "superiors", true }, { "sections", true }, { "roles", true },    { "taps", false },
    { "absences", false }, { "orders", false },  { "opening", false },
};

enum { FAULTY_MOST = 1000, CHANGES_MOST = 40 };
#define FILE_MOST (64u << 20) /* what an upload takes */

struct importing {
    const struct import_table *table;
    const char *file, *data, *as, *from, *encoding;
    bool dry_run, create_units, skip_faulty;
    struct await await;
    struct arena arena;
};

static const struct import_table *
table_of(const char *name)
{
    for (size_t i = 0; i < COUNT(tables); i++)
        if (!strcmp(tables[i].name, name))
            return &tables[i];
    return NULL;
}

/* ---- sending ----------------------------------------------------------------------------------
 */

static bool
read_whole(struct importing *m, struct text *ret)
{
    bool standard = !strcmp(m->file, "-");
    FILE *f = standard ? stdin : fopen(m->file, "rb");
    char bytes[1 << 16];
    size_t n;

    if (!f) {
        fprintf(stderr, "tsutome import: %s: %s\n", m->file, strerror(errno));
        return false;
    }
    while ((n = fread(bytes, 1, sizeof bytes, f)) && ret->size <= FILE_MOST)
        text_put(ret, bytes, n);
    bool bad = ferror(f);
    if (bad)
        fprintf(stderr, "tsutome import: %s: %s\n", m->file, strerror(errno));
    else if (ret->size > FILE_MOST)
        fprintf(stderr, "tsutome import: %s is larger than 64 MiB; send it in parts\n", m->file);
    if (!standard)
        fclose(f);
    return !bad && ret->size <= FILE_MOST;
}

static struct ask *
make_ask(struct importing *m, const struct text *file)
{
    const struct upload_field fields[] = {
        { "mode", m->dry_run ? "try" : "apply" },
        { "create_units", m->create_units ? "1" : NULL },
        { m->table->people ? "skip_faulty" : "skip", m->skip_faulty ? "1" : NULL },
        { "from", m->from },
        { "encoding", m->encoding },
        { 0 },
    };

    return upload_ask(arena_text(&m->arena, "/import/%s", m->table->name), m->as, fields,
                      (struct upload_file){ m->file, file->bytes, file->size });
}

/* ---- telling ----------------------------------------------------------------------------------
 */

static int64_t
number(const struct doc *d, const char *key)
{
    int64_t n = 0;

    if (d)
        doc_get_int(d, key, &n);
    return n;
}

static void
tell_faulty(struct importing *m, const struct doc *line, const char *column)
{
    const char *reason = doc_get_text(line, "reason"), *seen = doc_get_text(line, "seen");
    const char *words = reason ? tell_key(&m->arena, reason, seen, column) : "?";
    bool shown = !seen || !*seen || strstr(words, seen);

    fprintf(stderr, "%s:%lld: %s%s%s%s%s%s\n", m->file, (long long)number(line, "line"),
            column ? column : "", column ? ": " : "", words, shown ? "" : " (", shown ? "" : seen,
            shown ? "" : ")");
}

/* Pages of /imports/ID, each line to `tell` until `most`. */
static int
each_line(struct importing *m, int64_t import, const char *what, int most,
          void (*tell)(struct importing *, const struct doc *))
{
    const char *path = arena_text(&m->arena, "/imports/%lld?what=%s", (long long)import, what);
    int n = 0;

    while (path && n < most) {
        const struct doc *d = await_get(&m->await, path);
        doc_each (row, d ? doc_get(d, "rows") : NULL) {
            if (n < most)
                tell(m, row);
            n++;
        }
        path = d ? doc_get_text(doc_get(d, "more"), "href") : NULL;
    }
    return n;
}

static void
tell_line(struct importing *m, const struct doc *row)
{
    tell_faulty(m, row, doc_get_text(row, "field"));
}

static void
tell_change(struct importing *m, const struct doc *row)
{
    const char *was = doc_get_text(row, "was"), *is = doc_get_text(row, "becomes");
    const char *name = doc_get_text(row, "name"), *what = doc_get_text(row, "what");

    (void)m;
    printf("  %6lld  %-8s %s%s%s%s%s\n", (long long)number(row, "line"), what ? what : "",
           name ? name : "", was || is ? ": " : "", was ? was : "", was && is ? " -> " : "",
           is ? is : "");
}

static int64_t
tell_people(struct importing *m, const struct doc *result)
{
    static const char *const whats[] = { "unit", "changed", "new" };
    static const char *const names[] = { "units", "changed", "new" };
    int64_t import = number(result, "import"), faulty = number(result, "faulty");
    const char *stage = doc_get_text(result, "stage");
    bool applied = stage && !strcmp(stage, "applied");

    if (faulty > 0) {
        int told = each_line(m, import, "faulty", FAULTY_MOST, tell_line);
        if (faulty > told)
            fprintf(stderr, "… and %lld more: tsutome get '/imports/%lld.csv?what=faulty'\n",
                    (long long)(faulty - told), (long long)import);
    }
    for (size_t i = 0; m->dry_run && i < COUNT(whats); i++) {
        int64_t all = number(result, names[i]);
        int told = all ? each_line(m, import, whats[i], CHANGES_MOST, tell_change) : 0;
        if (all > told)
            printf("  … and %lld more: tsutome get '/imports/%lld.csv?what=%s'\n",
                   (long long)(all - told), (long long)import, whats[i]);
    }
    printf("%s: %lld lines: %lld new, %lld changed, %lld unchanged, %lld faulty", m->file,
           (long long)number(result, "lines"), (long long)number(result, "new"),
           (long long)number(result, "changed"), (long long)number(result, "unchanged"),
           (long long)faulty);
    if (number(result, "units"))
        printf(", %lld units to make", (long long)number(result, "units"));
    printf("\n%s\n", applied      ? "It is in."
                     : m->dry_run ? "Nothing was written (--dry-run)."
                                  : "Nothing was written: mend the lines, or say --skip-faulty.");
    return faulty;
}

static int64_t
tell_time(struct importing *m, const struct doc *result)
{
    int64_t faulty = result_figure(result, "faulty");
    const char *reason = doc_get_text(result, "reason");

    doc_each (line, doc_get(result, "wrong"))
        tell_faulty(m, line, doc_get_text(line, "column"));
    if (number(result, "wrong_more"))
        fprintf(stderr, "… and %lld more\n", (long long)number(result, "wrong_more"));
    doc_each (row, doc_get(result, "rows")) {
        const char *was = doc_get_text(row, "old"), *is = doc_get_text(row, "new");
        printf("  %s  %s  %s: %s -> %s\n", doc_get_text(row, "number"), doc_get_text(row, "day"),
               doc_get_text(row, "figure"), was ? was : "-", is ? is : "-");
    }
    if (doc_get_bool(result, "more"))
        printf("  … and %lld more\n", (long long)number(result, "more_count"));
    if (doc_get_bool(result, "untried"))
        printf("  %s\n", tell_key(&m->arena, "import.untried", NULL, NULL));
    printf("%s: %lld lines, %lld faulty", m->file, (long long)result_figure(result, "lines"),
           (long long)faulty);
    if (result_figure(result, "empty") > 0)
        printf(", %lld empty", (long long)result_figure(result, "empty"));
    if ((!m->dry_run || doc_get_bool(result, "tried")) && !reason)
        printf(": %lld new, %lld there already; %lld officers, %lld days told anew",
               (long long)result_figure(result, "new"), (long long)result_figure(result, "same"),
               (long long)result_figure(result, "officers"),
               (long long)result_figure(result, "days"));
    if (result_figure(result, "waiting") > 0)
        printf("; %lld of the new wait for another person's word",
               (long long)result_figure(result, "waiting"));
    printf("\n%s\n", m->dry_run ? "Nothing was written (--dry-run)."
                     : reason && faulty
                         ? "Nothing was written: mend the lines, or say --skip-faulty."
                     : reason ? tell_key(&m->arena, reason, NULL, NULL)
                              : "It is in.");
    return faulty;
}

static int
import(struct importing *m)
{
    struct text file = { .arena = &m->arena };
    struct counter counter;

    if (!read_whole(m, &file))
        return 1;
    text_done(&file);
    if (!counter_open(&counter, cli_data(m->data)))
        return 1;
    m->await =
        (struct await){ .counter = &counter, .command = "import", .as = m->as, .arena = &m->arena };
    bool done = await_job(&m->await, make_ask(m, &file));
    const struct doc *result = m->await.result;
    int64_t faulty = 0;
    const char *unread = result ? doc_get_text(result, "unread") : NULL;
    if (unread)
        fprintf(stderr, "%s: columns not read: %s\n", m->file, unread);
    if (result && (done || doc_get(result, "wrong")))
        faulty = m->table->people ? tell_people(m, result) : tell_time(m, result);
    counter_close(&counter);
    return done && !faulty ? 0 : 1;
}

int
cli_import(int argc, char **argv)
{
    struct importing m = { .as = "" };
    const struct option_of options[] = {
        { "--data", &m.data, NULL },
        { "--as", &m.as, NULL },
        { "--from", &m.from, NULL },
        { "--encoding", &m.encoding, NULL },
        { "--dry-run", NULL, &m.dry_run },
        { "--create-units", NULL, &m.create_units },
        { "--skip-faulty", NULL, &m.skip_faulty },
        { 0 },
    };
    enum encoding encoding;
    struct day day;

    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc != 3)
        return cli_wrong("import", "which table, from which file?  tsutome import officers FILE");
    m.table = table_of(argv[1]);
    m.file = argv[2];
    if (!m.table)
        return cli_wrong("import", "%s is not a table", argv[1]);
    if (m.from && !day_parse(m.from, &day))
        return cli_wrong("import", "--from %s is not a day (2019-04-01)", m.from);
    if (!encoding_parse(m.encoding, &encoding))
        return cli_wrong("import", "--encoding %s: auto, utf-8, utf-16 or cp932", m.encoding);
    if (!m.table->people && (m.from || m.create_units))
        return cli_wrong("import", "%s: --from and --create-units are for tables of people",
                         argv[1]);
    int rc = import(&m);
    arena_clear(&m.arena);
    return rc;
}

/* No rule without its row, its name in both languages, its article, its function and its test; and
 * no number that belongs to no rule. */
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>

#include "law_test.h"

enum { FILE_MOST = 1 << 20, COLUMNS = 5 };
enum { RULE, HOW, ROWS, ASKED, TESTS };

static struct arena desk;

static char *
file_at(const char *folder, const char *path)
{
    FILE *f = fopen(arena_text(&desk, "%s/%s", folder, path), "rb");

    if (!f)
        return NULL;
    char *text = arena_take(&desk, FILE_MOST);
    size_t size = fread(text, 1, FILE_MOST - 1, f);
    fclose(f);
    text[size] = '\0';
    return text;
}

static char *
source(const char *path)
{
    return file_at(getenv("TSUTOME_SOURCE"), path);
}

/* Every C file of src/law, one behind the other. */
static char *
law_code(void)
{
    DIR *dir = opendir(arena_text(&desk, "%s/src/law", getenv("TSUTOME_SOURCE")));
    char *all = arena_take(&desk, FILE_MOST), *end = all;

    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        const char *dot = strrchr(e->d_name, '.');
        if (dot && !strcmp(dot, ".c"))
            end += sprintf(end, "%s", source(arena_text(&desk, "src/law/%s", e->d_name)));
    }
    closedir(dir);
    return all;
}

/* Cuts a line in place; false for comments, the header and the file's end. */
static bool
next_row(char **at, char *cell[COLUMNS])
{
    while (**at) {
        char *line = *at, *end = line + strcspn(line, "\n");
        bool told = *line != '#' && strncmp(line, "rule\t", 5) && end > line;

        *at = *end ? end + 1 : end;
        *end = '\0';
        if (!told)
            continue;
        for (int c = 0; c < COLUMNS; c++) {
            assert_non_null(line);
            cell[c] = strsep(&line, "\t");
        }
        assert_null(line);
        return true;
    }
    return false;
}

static const struct law_value *
row_of(const struct law *law, const char *key)
{
    const struct law_value *row;

    for (size_t i = 0; (row = law_row(law, i)); i++)
        if (!strcmp(row->key, key))
            return row;
    return NULL;
}

/* The next name of a list, or NULL; "-" is an empty list. */
static char *
next_name(char **list)
{
    return *list && strcmp(*list, "-") ? strsep(list, ",") : NULL;
}

static void
one_rule(const struct law *law, char *cell[COLUMNS], const char *code)
{
    static const char *const hows[] = { "ruling", "setting", "duty", "convention" };
    size_t how = 0, rows = 0, functions = 0, tests = 0;

    while (how < COUNT(hows) && strcmp(hows[how], cell[HOW]))
        how++;
    if (how == COUNT(hows))
        fail_msg("%s: %s is no way to be implemented", cell[RULE], cell[HOW]);
    if (!law_word_or_null(law, cell[RULE], "ja") || !law_word_or_null(law, cell[RULE], "en"))
        fail_msg("%s has no name in data/law/words.tsv", cell[RULE]);
    for (char *key; (key = next_name(&cell[ROWS])); rows++) {
        const struct law_value *row = row_of(law, key);

        if (!row)
            fail_msg("%s: no row %s", cell[RULE], key);
        if (!*row->cite)
            fail_msg("%s: %s has no article", cell[RULE], key);
    }
    if (!rows && strcmp(cell[HOW], "convention"))
        fail_msg("%s rests on no row", cell[RULE]);
    for (char *name; (name = next_name(&cell[ASKED])); functions++)
        /* A definition stands at the left edge. */
        if (!strstr(code, arena_text(&desk, "\n%s(", name)) && strcmp(name, "moment_day") &&
            strcmp(name, "spans_length"))
            fail_msg("%s: src/law defines no %s", cell[RULE], name);
    assert_true(functions > 0);
    for (char *name; (name = next_name(&cell[TESTS])); tests++) {
        char *file = strsep(&name, ":");
        char *text = source(arena_text(&desk, "test/law/%s.c", file));

        if (!text || !name || !strstr(text, arena_text(&desk, "\n%s(void **state)", name)))
            fail_msg("%s: no test %s in %s.c", cell[RULE], name ? name : "", file);
    }
    assert_true(tests > 0);
}

static void
every_rule_has_row_name_function_and_test(void **state)
{
    char *at = source("test/law/coverage.tsv"), *cell[COLUMNS], *code = law_code();
    int count = 0;

    assert_non_null(at);
    for (; next_row(&at, cell); count++)
        one_rule(*state, cell, code);
    tell("%d rules", count);
    assert_true(count > 120);
    arena_clear(&desk);
}

static void
every_number_belongs_to_a_rule(void **state)
{
    char *at = source("test/law/coverage.tsv"), *cell[COLUMNS], *all = arena_copy(&desk, ",", 1);
    const struct law_value *row;

    while (next_row(&at, cell))
        all = arena_text(&desk, "%s%s,", all, cell[ROWS]);
    for (size_t i = 0; (row = law_row(*state, i)); i++)
        if (!strstr(all, arena_text(&desk, ",%s,", row->key)))
            fail_msg("%s (%s) belongs to no rule of test/law/coverage.tsv", row->key, row->where);
    arena_clear(&desk);
}

/* What is not certain may be said otherwise, so its rule is a setting. */
static void
what_is_not_certain_is_a_setting(void **state)
{
    char *at = source("test/law/coverage.tsv"), *cell[COLUMNS];

    while (next_row(&at, cell))
        for (char *key; (key = next_name(&cell[ROWS]));) {
            const struct law_value *row;

            for (size_t i = 0; (row = law_row(*state, i)); i++)
                if (!strcmp(row->key, key) && row->status == 'U' && strcmp(cell[HOW], "setting"))
                    fail_msg("%s rests on %s, which is a default, and is no setting", cell[RULE],
                             key);
        }
    arena_clear(&desk);
}

/* Families of rules; what stands behind the hyphen is told apart by capitals and digits. */
static const char *const families[] = { "U-",  "CAL-", "WT-",   "FLEX-", "OT-",    "NIGHT-", "PAY-",
                                        "AL-", "SL-",  "SICK-", "CARE-", "CHILD-", "POL-" };

/* The id that begins here, or NULL.  "FLEX-*" and "WT-" name a family and no rule. */
static const char *
id_at(const char *at)
{
    size_t n = 0;

    for (size_t i = 0; i < COUNT(families) && !n; i++)
        if (!strncmp(at, families[i], strlen(families[i])))
            n = strlen(families[i]);
    if (!n || !isupper((unsigned char)at[n]))
        return NULL;
    while (isupper((unsigned char)at[n]) || isdigit((unsigned char)at[n]) || at[n] == '-')
        n++;
    return at[n - 1] == '-' || at[n] == '*' ? NULL : arena_copy(&desk, at, n);
}

static void
every_rule_that_is_asked_for_is_in_the_table(void **state)
{
    char *at, *cell[COLUMNS], *all = arena_copy(&desk, ",", 1);
    int asked = 0;

    (void)state;
    if (!shared_folder())
        skip();
    const char *rules = file_at(shared_folder(), "rules/working-time.md");
    if (!rules)
        skip();
    at = source("test/law/coverage.tsv");
    while (next_row(&at, cell))
        all = arena_text(&desk, "%s%s,", all, cell[RULE]);
    for (const char *p = rules; *p; p++) {
        const char *id =
            p > rules && (isalnum((unsigned char)p[-1]) || p[-1] == '-') ? NULL : id_at(p);

        if (!id)
            continue;
        asked++;
        /* WT-BREAK stands for WT-BREAK-STD and its kin. */
        if (!strstr(all, arena_text(&desk, ",%s,", id)) &&
            !strstr(all, arena_text(&desk, ",%s-", id)))
            fail_msg("%s is not in test/law/coverage.tsv", id);
    }
    tell("%d mentions", asked);
    assert_true(asked > 120);
    arena_clear(&desk);
}

LAW_TESTS("coverage", cmocka_unit_test(every_rule_has_row_name_function_and_test),
          cmocka_unit_test(every_number_belongs_to_a_rule),
          cmocka_unit_test(what_is_not_certain_is_a_setting),
          cmocka_unit_test(every_rule_that_is_asked_for_is_in_the_table))

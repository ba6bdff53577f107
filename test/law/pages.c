/* The examples of the pages for people: each question of doc/{ja,en}/law is asked again. */
#include <dirent.h>
#include <stdio.h>

#include "base/json.h"
#include "law/rule.h"
#include "law_test.h"

enum { FILE_MOST = 1 << 20 };

static const char asks[] = "$ echo '", pipe_to[] = "' | tsutome rule ";

static char *
page(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");

    assert_non_null(f);
    char *text = arena_take(a, FILE_MOST);
    text[fread(text, 1, FILE_MOST - 1, f)] = '\0';
    fclose(f);
    return text;
}

/* How many examples a page holds; each must be answered as it says. */
static int
examples(struct arena *a, const struct law *law, const char *name, char *text)
{
    int count = 0;

    for (char *line; (line = strsep(&text, "\n"));) {
        char *op = strstr(line, pipe_to);
        struct doc *in, *out;
        size_t size;

        if (strncmp(line, asks, sizeof asks - 1) || !op)
            continue;
        *op = '\0', op += sizeof pipe_to - 1, line += sizeof asks - 1;
        const char *expected = strsep(&text, "\n");
        assert_non_null(expected);
        assert_null(json_read(a, line, strlen(line), &in));
        rule_run(a, law, op, in, &out);
        if (strcmp(json_write(a, out, &size), expected))
            fail_msg("%s: %s %s\n  says    %s\n  answer  %s", name, op, line, expected,
                     json_write(a, out, &size));
        count++;
    }
    return count;
}

static void
every_example_is_answered_as_the_page_says(void **state)
{
    static const char *const languages[] = { "ja", "en" };
    int told[COUNT(languages)] = { 0 };

    for (size_t i = 0; i < COUNT(languages); i++) {
        struct arena a = { 0 };
        char *folder = arena_text(&a, "%s/doc/%s/law", getenv("TSUTOME_SOURCE"), languages[i]);
        DIR *dir = opendir(folder);

        assert_non_null(dir);
        for (struct dirent *e; (e = readdir(dir));) {
            const char *dot = strrchr(e->d_name, '.');
            if (dot && !strcmp(dot, ".md"))
                told[i] += examples(&a, *state, e->d_name,
                                    page(&a, arena_text(&a, "%s/%s", folder, e->d_name)));
        }
        closedir(dir);
        arena_clear(&a);
    }
    tell("%d examples", told[0]);
    assert_true(told[0] > 30);
    assert_int_equal(told[0], told[1]);
}

LAW_TESTS("pages", cmocka_unit_test(every_example_is_answered_as_the_page_says))

/* The worked examples of the rules: every case of every group, through the door that programs use.
 */
#include <dirent.h>
#include <stdio.h>

#include "base/json.h"
#include "law/rule.h"
#include "law_test.h"

static struct doc *
read_json(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    struct doc *doc = NULL;

    assert_non_null(f);
    char *bytes = arena_take(a, 1 << 20);
    size_t size = fread(bytes, 1, 1 << 20, f);
    fclose(f);
    assert_null(json_read(a, bytes, size, &doc));
    return doc;
}

static char *
written(struct arena *a, const struct doc *d)
{
    size_t size;

    return d ? json_write(a, d, &size) : "(absent)";
}

static int
file_passes(const struct law *law, const char *path, int *tried)
{
    struct arena a = { 0 };
    int bad = 0;

    doc_each (group, doc_get(read_json(&a, path), "groups")) {
        const char *op = doc_get_text(group, "op");

        doc_each (one, doc_get(group, "cases")) {
            struct doc *out;

            ++*tried;
            if (!rule_run(&a, law, op, doc_get(one, "in"), &out)) {
                tell("%s: %s", doc_get_text(one, "id"), doc_get_text(out, "error"));
                bad++;
                continue;
            }
            doc_each (want, doc_get(one, "out")) {
                const char *expected = written(&a, want);
                const char *got = written(&a, doc_get(out, want->key));

                if (!strcmp(got, expected))
                    continue;
                tell("%s %s (%s): wanted %s, got %s", doc_get_text(one, "id"), want->key,
                     doc_get_text(one, "note"), expected, got);
                bad++;
            }
        }
    }
    arena_clear(&a);
    return bad;
}

static void
every_vector_passes(void **state)
{
    static const char *const names[] = { "calendar", "overtime", "rest", "pay", "leave", "flex" };
    const struct law *law = *state;
    struct arena a = { 0 };
    int tried = 0, bad = 0;

    for (size_t i = 0; i < COUNT(names); i++)
        bad += file_passes(
            law, arena_text(&a, "%s/test/law/vectors/%s.json", getenv("TSUTOME_SOURCE"), names[i]),
            &tried);
    arena_clear(&a);
    tell("%d cases", tried);
    assert_int_equal(tried, 148);
    assert_int_equal(bad, 0);
}

static void
every_shared_vector_passes(void **state)
{
    struct arena a = { 0 };
    int tried = 0, bad = 0;

    if (!shared_folder())
        skip();

    char *folder = arena_text(&a, "%s/rules/vectors", shared_folder());
    DIR *dir = opendir(folder);
    if (!dir)
        skip();
    for (struct dirent *e; (e = readdir(dir));) {
        const char *dot = strrchr(e->d_name, '.');
        if (dot && !strcmp(dot, ".json"))
            bad += file_passes(*state, arena_text(&a, "%s/%s", folder, e->d_name), &tried);
    }
    closedir(dir);
    arena_clear(&a);
    assert_true(tried > 0);
    assert_int_equal(bad, 0);
}

LAW_TESTS("vectors", cmocka_unit_test(every_vector_passes),
          cmocka_unit_test(every_shared_vector_passes))

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

/* How many cases a question has, by its number in rule_op(). */
enum { OPS_MOST = 64 };

static size_t
number_of(const char *op)
{
    size_t i = 0;

    while (rule_op(i) && strcmp(rule_op(i), op))
        i++;
    assert_true(i < OPS_MOST);
    return i;
}

static int
file_passes(const struct law *law, const char *path, int tried[OPS_MOST])
{
    struct arena a = { 0 };
    int bad = 0;

    doc_each (group, doc_get(read_json(&a, path), "groups")) {
        const char *op = doc_get_text(group, "op");

        doc_each (one, doc_get(group, "cases")) {
            struct doc *out;

            tried[number_of(op)]++;
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

/* Every file of a folder; the cases of each question are counted in `tried`. */
static int
folder_passes(const struct law *law, const char *folder, int tried[OPS_MOST])
{
    struct arena a = { 0 };
    DIR *dir = opendir(folder);
    int bad = 0;

    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        const char *dot = strrchr(e->d_name, '.');

        if (dot && !strcmp(dot, ".json"))
            bad += file_passes(law, arena_text(&a, "%s/%s", folder, e->d_name), tried);
    }
    closedir(dir);
    arena_clear(&a);
    return bad;
}

static int
sum_of(const int tried[OPS_MOST])
{
    int sum = 0;

    for (size_t i = 0; i < OPS_MOST; i++)
        sum += tried[i];
    tell("%d cases", sum);
    return sum;
}

static const char *
ours(struct arena *a, const char *folder)
{
    return arena_text(a, "%s/test/law/%s", getenv("TSUTOME_SOURCE"), folder);
}

static void
every_vector_passes(void **state)
{
    struct arena a = { 0 };
    int tried[OPS_MOST] = { 0 };

    assert_int_equal(folder_passes(*state, ours(&a, "vectors"), tried), 0);
    assert_int_equal(sum_of(tried), 148);
    arena_clear(&a);
}

/* Cases of our own, reckoned by hand from the articles: both sides of each date and bound. */
static void
every_vector_of_our_own_passes(void **state)
{
    struct arena a = { 0 };
    int tried[OPS_MOST] = { 0 };

    assert_int_equal(folder_passes(*state, ours(&a, "vectors-own"), tried), 0);
    sum_of(tried);
    for (size_t i = 0; rule_op(i); i++)
        if (tried[i] < 15)
            fail_msg("%s has %d cases of our own", rule_op(i), tried[i]);
    arena_clear(&a);
}

static void
every_shared_vector_passes(void **state)
{
    struct arena a = { 0 };
    int tried[OPS_MOST] = { 0 };

    if (!shared_folder())
        skip();
    assert_int_equal(
        folder_passes(*state, arena_text(&a, "%s/rules/vectors", shared_folder()), tried), 0);
    assert_true(sum_of(tried) > 0);
    arena_clear(&a);
}

LAW_TESTS("vectors", cmocka_unit_test(every_vector_passes),
          cmocka_unit_test(every_vector_of_our_own_passes),
          cmocka_unit_test(every_shared_vector_passes))

/* The public conformance tests of Mustache: every test of the core six, by its own name. */
#include <stdio.h>

#include "base/json.h"
#include "test.h"
#include "web/page.h"

static struct doc *
read_file(struct arena *a, const char *name)
{
    const char *source = getenv("TSUTOME_SOURCE");
    char *path = arena_text(a, "%s/test/web/mustache-spec/%s.json", source ? source : ".", name);
    FILE *f = fopen(path, "rb");
    static char bytes[64 << 10];
    struct doc *d;

    assert_non_null(f);
    size_t size = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    assert_null(json_read(a, bytes, size, &d));
    return d;
}

static void
a_file_of_the_spec(void **state)
{
    struct arena a = { 0 };
    const struct doc *file = read_file(&a, *state);
    size_t n = 0;

    doc_each (test, doc_get(file, "tests")) {
        const struct fault *wrong;
        const char *got = mustache_render(&a, doc_get_text(test, "template"), doc_get(test, "data"),
                                          doc_get(test, "partials"), &wrong);

        tell("%s: %s", (const char *)*state, doc_get_text(test, "name"));
        assert_null(wrong);
        assert_string_equal(got, doc_get_text(test, "expected"));
        n++;
    }
    assert_true(n >= 10);
    arena_clear(&a);
}

#define FILE_OF(name)                                                                              \
    {                                                                                              \
        "the specification of " name, a_file_of_the_spec, NULL, NULL, (void *)(uintptr_t)name      \
    }

int
main(void)
{
    const struct CMUnitTest tests[] = {
        FILE_OF("comments"), FILE_OF("delimiters"), FILE_OF("interpolation"),
        FILE_OF("inverted"), FILE_OF("partials"),   FILE_OF("sections"),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

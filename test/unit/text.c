/* Text that arrives: cut, checked and counted by characters. */
#include <string.h>

#include "base/text.h"
#include "test.h"

static void
no_character_is_cut_in_two(void **state)
{
    /* One, two, three and four bytes; every length from both sides. */
    static const char *const texts[] = {
        "", "a", "abc", "é", "aé", "残業", "a残b業", "𠮷野", "野𠮷"
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        size_t size = strlen(texts[i]);

        for (size_t most = 0; most <= size + 2; most++) {
            size_t n = utf8_cut(texts[i], size, most);

            assert_true(n <= most && n <= size);
            assert_true(utf8_valid(texts[i], n));
            /* As many as fit: the next character would not. */
            assert_true(n == size || most - n < 4);
        }
        assert_int_equal(utf8_cut(texts[i], size, size), size);
    }
    assert_int_equal(utf8_cut("残業", 6, 5), 3);
    assert_int_equal(utf8_cut("残業", 6, 2), 0);
    assert_int_equal(utf8_cut("aé", 3, 2), 1);
    assert_int_equal(utf8_cut("𠮷野", 7, 4), 4);
    assert_int_equal(utf8_cut("𠮷野", 7, 3), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(no_character_is_cut_in_two) };

    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}

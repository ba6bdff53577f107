/* The pages and words we ship: every page loads, every word a page says stands in both languages.
 */
#include <stdio.h>

#include "base/log.h"
#include "test.h"
#include "web/face.h"
#include "web/mustache.h"
#include "web/words.h"

extern const struct embedded ui_pages[], ui_words[], ui_statics[];

static struct arena house;
static struct pages *pages;
static struct words *words;

static int
open_house(void **state)
{
    (void)state;
    const struct fault *wrong = pages_load(&house, ui_pages, ui_words, &pages);
    if (wrong)
        tell("%s", wrong->seen);
    assert_null(wrong);
    assert_null(words_load(&house, ui_words, &words));
    return 0;
}

static int
close_house(void **state)
{
    (void)state;
    arena_clear(&house);
    return 0;
}

static bool
among(const char *const *keys, const char *key)
{
    while (*keys && strcmp(*keys, key))
        keys++;
    return *keys;
}

static void
both_languages_say_the_same_things(void **state)
{
    static const char *const code[LANGS] = { "ja", "en" };
    int missing = 0, said = 0;

    (void)state;
    for (int i = 0; i < LANGS; i++) {
        const char *const *here = pages_words(&house, pages, code[i]);
        const char *const *there = pages_words(&house, pages, code[1 - i]);
        for (; *here; here++, said++)
            if (!among(there, *here)) {
                tell("%s is not said in %s", *here, code[1 - i]);
                missing++;
            }
    }
    tell("%d keys in two languages", said / 2);
    assert_int_equal(missing, 0);
}

static void
every_word_of_a_page_is_there(void **state)
{
    int missing = 0;

    (void)state;
    for (const struct embedded *f = ui_pages; f->name; f++) {
        struct template *t;
        assert_null(mustache_compile(&house, f->name, f->name, f->bytes,
                                     (size_t)(f->end - f->bytes), true, &t));
        for (unsigned i = 0; i < t->plain.count; i++) {
            const struct step *s = &t->plain.step[i];
            if (s->kind != STEP_WORDS || words_find(words, LANG_JA, s->text))
                continue;
            tell("%s:%u: no words: %s", f->name, s->line, s->text);
            missing++;
        }
    }
    assert_int_equal(missing, 0);
}

/* Holes that stand in one language and not in the other are a slip of the pen. */
static void
both_languages_have_the_same_holes(void **state)
{
    int wrong = 0;

    (void)state;
    for (const char *const *key = pages_words(&house, pages, "ja"); *key; key++) {
        const struct phrase *p[LANGS];
        for (int i = 0; i < LANGS; i++)
            p[i] = words_find(words, (enum lang)i, *key);
        for (int i = 0; i < LANGS; i++)
            for (const char *const *hole = phrase_holes(&house, p[i]); *hole; hole++)
                if (!among(phrase_holes(&house, p[1 - i]), *hole)) {
                    tell("%s: {%s} stands in one language only", *key, *hole);
                    wrong++;
                }
    }
    assert_int_equal(wrong, 0);
}

/* Nothing but what is in the program may be linked from the head of a page. */
static void
no_page_breaks_its_own_guard(void **state)
{
    static const char *const never[] = { "<style",    " style=",     "onclick=", "onload=",
                                         "onsubmit=", "javascript:", "http://",  "//cdn" };
    int wrong = 0;

    (void)state;
    for (const struct embedded *f = ui_pages; f->name; f++)
        for (size_t i = 0; i < COUNT(never); i++)
            if (strstr(f->bytes, never[i])) {
                tell("%s has %s", f->name, never[i]);
                wrong++;
            }
    assert_int_equal(wrong, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_languages_say_the_same_things),
        cmocka_unit_test(every_word_of_a_page_is_there),
        cmocka_unit_test(both_languages_have_the_same_holes),
        cmocka_unit_test(no_page_breaks_its_own_guard),
    };

    return cmocka_run_group_tests(tests, open_house, close_house);
}

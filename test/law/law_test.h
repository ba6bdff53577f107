/* Tests of the law stand on the release we ship: the numbers in use are the numbers tested. */
#pragma once

#include "law/law.h"
#include "test.h"

static struct arena law_desk;

static int
open_the_law(void **state)
{
    const struct law *law;
    const struct fault *fault = law_shipped(&law_desk, &law);

    if (fault)
        print_error("%s %s %s\n", fault->key, fault->field, fault->seen);
    *state = (void *)(uintptr_t)law;
    return fault != NULL;
}

static int
close_the_law(void **state)
{
    (void)state;
    arena_clear(&law_desk);
    return 0;
}

#define LAW_TESTS(name, ...)                                                                       \
    int main(void)                                                                                 \
    {                                                                                              \
        const struct CMUnitTest tests[] = { __VA_ARGS__ };                                         \
        return cmocka_run_group_tests_name(name, tests, open_the_law, close_the_law);              \
    }

/* Minutes by month from `first` on, for rulings. */
#define MONTHS(first_, ...)                                                                        \
    {                                                                                              \
        { first_ }, (const minutes[]){ __VA_ARGS__ }, COUNT(((const minutes[]){ __VA_ARGS__ }))    \
    }

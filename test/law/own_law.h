/*
 * An office's own law, for tests that say one thing otherwise.
 *
 *     const struct law *law = without("flex.week.total");        as if that number never stood
 *     assert_int_equal(number(ask(law, "sick_90", "{…}"), "last_day"), 20200829);
 */
#pragma once

#include "base/json.h"
#include "law/reason.h"
#include "law/rule.h"
#include "law_test.h"

static struct arena desk;
static struct trail none __attribute__((unused));

#define COLUMNS_OF_NUMBERS "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
#define COLUMNS_OF_REGIMES "declared\tfrom\tbase\tja\ten\tcitation\n"

static inline const struct law *
with(const char *rows)
{
    struct law_source more = { "own.tsv", rows, strlen(rows), 2 };
    const struct law *law;
    const struct fault *f = law_with(&desk, &more, 1, &law);

    if (f)
        fail_msg("%s %s %s", f->key, f->field, f->seen);
    return law;
}

/* The law of an office where one number never stood. */
static inline const struct law *
without(const char *key)
{
    char *rows = COLUMNS_OF_NUMBERS;
    const struct law_value *row;
    const struct law *law;

    assert_null(law_shipped(&desk, &law));
    for (size_t i = 0; (row = law_row(law, i)); i++)
        if (!strcmp(row->key, key))
            rows = arena_text(&desk, "%s%s\tnps\t%d\texactly\tnone\tminutes\tP\t廃止\n", rows, key,
                              row->from.ymd);
    return with(rows);
}

static inline const struct doc *
ask(const struct law *law, const char *op, const char *in)
{
    struct doc *question, *out;

    assert_null(json_read(&desk, in, strlen(in), &question));
    rule_run(&desk, law, op, question, &out);
    return out;
}

static inline int64_t
number(const struct doc *d, const char *key)
{
    const struct doc *at = doc_get(d, key);

    if (!at)
        fail_msg("no %s: %s", key, doc_get_text(d, "error"));
    return at->i;
}

static inline int
clear(void **state)
{
    (void)state;
    arena_clear(&desk);
    return 0;
}

/* A test that clears the desk behind itself. */
#define TRIED(test) cmocka_unit_test_teardown(test, clear)

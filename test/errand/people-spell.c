/* A word said over others: what of them stays, and that a day never has two. */
#include "app/people/spell.h"

#include "test.h"

#define OPEN SPELL_OPEN

static const struct {
    const char *what;
    struct spell live[3];
    size_t n;
    int32_t from, to;
    bool fresh;
    int32_t until; /* where an open end comes to stand */
    size_t changes;
    struct spell_change first;
} word[] = {
    { "nothing was said", { { 0 } }, 0, 20190401, OPEN, true, OPEN, 0, { 0 } },
    { "the same stands already",
      { { 1, 20190401, OPEN, true } },
      1,
      20190401,
      OPEN,
      false,
      OPEN,
      0,
      { 0 } },
    { "the same, from a later day",
      { { 1, 20190401, OPEN, true } },
      1,
      20200401,
      OPEN,
      false,
      OPEN,
      0,
      { 0 } },
    { "a new word cuts the old one",
      { { 1, 20190401, OPEN, false } },
      1,
      20200401,
      OPEN,
      true,
      OPEN,
      3,
      { SPELL_END, 1, 0, 0 } },
    { "a late one leaves what follows",
      { { 1, 20190401, 20200630, false }, { 2, 20200701, OPEN } },
      2,
      20200401,
      OPEN,
      true,
      20200630,
      3,
      { SPELL_END, 1, 0, 0 } },
    { "said before everything else",
      { { 1, 20200401, OPEN, false } },
      1,
      20190401,
      OPEN,
      true,
      20200331,
      0,
      { 0 } },
    { "a bounded one in the middle",
      { { 1, 20190401, OPEN, false } },
      1,
      20200401,
      20200430,
      true,
      20200430,
      4,
      { SPELL_END, 1, 0, 0 } },
    { "a bounded one over two",
      { { 1, 20190401, 20200331 }, { 2, 20200401, OPEN } },
      2,
      20200301,
      20200430,
      true,
      20200430,
      6,
      { SPELL_END, 1, 0, 0 } },
    { "the same in two rows without a gap",
      { { 1, 20190401, 20200331, true }, { 2, 20200401, OPEN, true } },
      2,
      20190401,
      20201231,
      true,
      20201231,
      1,
      { SPELL_END, 2, 0, 0 } },
    { "the same, until the end that it has",
      { { 1, 20190401, 20200331, true }, { 2, 20200401, OPEN, true } },
      2,
      20190501,
      20200331,
      false,
      20200331,
      0,
      { 0 } },
    { "the same, open, where it has an end",
      { { 1, 20190401, 20200331, true }, { 2, 20200401, OPEN, false } },
      2,
      20190501,
      OPEN,
      false,
      20200331,
      0,
      { 0 } },
    { "the same, until a day before its end",
      { { 1, 20190401, OPEN, true } },
      1,
      20200401,
      20200930,
      true,
      20200930,
      1,
      { SPELL_END, 1, 0, 0 } },
    { "the same from before it, until a day before its end",
      { { 1, 20190401, OPEN, true } },
      1,
      20190301,
      20200930,
      true,
      20200930,
      2,
      { SPELL_END, 1, 0, 0 } },
    { "the same with a gap between",
      { { 1, 20190401, 20200331, true }, { 2, 20200402, OPEN, true } },
      2,
      20190401,
      20201231,
      true,
      20201231,
      4,
      { SPELL_END, 1, 0, 0 } },
};

static void
a_word_over_others(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(word); i++) {
        struct spell_change todo[12];
        struct spell_word w = { .from = word[i].from, .to = word[i].to };
        size_t n;

        tell("%s", word[i].what);
        assert_int_equal(spell_put(word[i].live, word[i].n, &w, todo, &n), word[i].fresh);
        assert_int_equal(w.to, word[i].until);
        assert_int_equal(n, word[i].changes);
        if (n) {
            assert_int_equal(todo[0].what, word[i].first.what);
            assert_int_equal(todo[0].id, word[i].first.id);
        }
    }
}

/* A plain calendar of who governs each day, to compare with. */
enum { DAYS = 60, ROWS = 200 };

struct book {
    struct spell row[ROWS];
    int value[ROWS];
    bool ended[ROWS];
    int n;
};

static int32_t
day_at(int i)
{
    return day_add((struct day){ 20200301 }, i).ymd;
}

static void
write_row(struct book *b, int32_t from, int32_t to, int value)
{
    assert_true(b->n < ROWS);
    b->row[b->n] = (struct spell){ .id = b->n, .from = from, .to = to };
    b->value[b->n++] = value;
}

static void
say(struct book *b, struct spell_word *w, int value)
{
    struct spell live[ROWS];
    struct spell_change todo[4 * ROWS];
    size_t n = 0, changes;

    for (int i = 0; i < b->n; i++)
        if (!b->ended[i]) {
            live[n] = b->row[i];
            live[n++].same = b->value[i] == value;
        }
    if (!spell_put(live, n, w, todo, &changes))
        return;
    for (size_t i = 0; i < changes; i++)
        if (todo[i].what == SPELL_END)
            b->ended[todo[i].id] = true;
        else if (todo[i].what == SPELL_AGAIN)
            write_row(b, todo[i].from, todo[i].to, b->value[todo[i].id]);
    write_row(b, w->from, w->to, value);
}

static void
every_day_has_the_last_word(void **state)
{
    unsigned seed = 20260801;

    (void)state;
    for (int round = 0; round < 300; round++) {
        struct book book = { 0 };
        int plain[DAYS] = { 0 };

        for (int said = 0; said < 12; said++) {
            int from = rand_r(&seed) % DAYS, length = 1 + rand_r(&seed) % 20;
            int value = 1 + rand_r(&seed) % 3;
            int to = from + length > DAYS ? DAYS - 1 : from + length - 1;
            struct spell_word w = { .from = day_at(from), .to = day_at(to) };

            /* What says the same and goes on past the last day ends there. */
            for (int row = 0; row < book.n; row++)
                if (!book.ended[row] && book.value[row] == value &&
                    book.row[row].from <= day_at(to) && book.row[row].to >= day_at(to))
                    for (int i = to + 1; i < DAYS && day_at(i) <= book.row[row].to; i++)
                        plain[i] = 0;
            say(&book, &w, value);
            for (int i = from; i <= to; i++)
                plain[i] = value;
        }
        for (int i = 0; i < DAYS; i++) {
            int found = 0, value = 0;
            for (int row = 0; row < book.n; row++)
                if (!book.ended[row] && book.row[row].from <= day_at(i) &&
                    book.row[row].to >= day_at(i)) {
                    found++;
                    value = book.value[row];
                }
            assert_int_equal(found, plain[i] ? 1 : 0);
            assert_int_equal(value, plain[i]);
        }
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_over_others),
        cmocka_unit_test(every_day_has_the_last_word),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Does the office of everything hold some of everything? */
#include "app/app.h"
#include "deed.h"
#include "everything.h"

#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* Can a row of it be taken back, or is what replaces it another row? */
static bool
can_end(struct town *t, const char *table)
{
    return deed_number(t,
                       strstr(t->where, "://")
                           ? "SELECT COUNT(*) FROM information_schema.columns WHERE table_name = $1"
                             " AND column_name = 'ended_seq'"
                           : "SELECT COUNT(*) FROM pragma_table_info($1) WHERE name = 'ended_seq'",
                       table) > 0;
}

static void
every_fact_table_has_rows_and_ended_rows(void **state)
{
    struct town *t = TOWN(state);
    int facts = 0, wrong = 0;

    for (size_t f = 0; app_folders[f]; f++)
        for (const struct table *b = app_folders[f]->tables; b && b->name; b++) {
            if (!b->fact)
                continue;
            facts++;
            int64_t n =
                deed_number(t, arena_text(&t->arena, "SELECT COUNT(*) FROM %s", b->name), NULL);
            const char *count =
                arena_text(&t->arena, "SELECT COUNT(*) FROM %s WHERE ended_seq > 0", b->name);
            int64_t ended = can_end(t, b->name) ? deed_number(t, count, NULL) : 1;
            if (!n || !ended) {
                tell("%s: %lld rows, %lld of them ended", b->name, (long long)n, (long long)ended);
                wrong++;
            }
        }
    assert_int_equal(wrong, 0);
    assert_true(facts >= 28);
}

/* And of what is no fact: each state of a job, sessions that are open, an erased payload. */
static void
jobs_sessions_and_payloads_stand_in_each_state(void **state)
{
    struct town *t = TOWN(state);
    static const char *const there[] = {
        "SELECT COUNT(*) FROM job WHERE state = 0",
        "SELECT COUNT(*) FROM job WHERE state = 2 AND kind = 'time.settle'",
        "SELECT COUNT(*) FROM job WHERE state = 3",
        "SELECT COUNT(*) FROM job WHERE state = 4",
        "SELECT COUNT(*) FROM session WHERE ended_us IS NULL",
        "SELECT COUNT(*) FROM journal_payload WHERE erased_day IS NOT NULL",
        "SELECT COUNT(*) FROM import_line WHERE what = 'faulty'",
        "SELECT COUNT(*) FROM figure_change",
        "SELECT COUNT(*) FROM tap_word WHERE word = 'confirmed'",
        "SELECT COUNT(*) FROM tap_word WHERE word = 'rejected'",
        "SELECT COUNT(*) FROM opening_word WHERE word = 'confirmed' AND side = 'officer'",
        "SELECT COUNT(*) FROM opening_word WHERE word = 'confirmed' AND side = 'office'",
        "SELECT COUNT(*) FROM opening_word WHERE word = 'objected'",
        "SELECT COUNT(*) FROM opening_word WHERE word = 'withdrawn'",
    };

    for (size_t i = 0; i < COUNT(there); i++) {
        tell("%s", there[i]);
        assert_true(deed_number(t, there[i], NULL) > 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        EVERYTHING_BOTH(every_fact_table_has_rows_and_ended_rows),
        EVERYTHING_BOTH(jobs_sessions_and_payloads_stand_in_each_state),
    };

    return cmocka_run_group_tests_name("everything-stands", tests, NULL, NULL);
}

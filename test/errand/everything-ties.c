/*
 * Every tie to every kind of thing has a row in the office of everything, or everything-ties.tsv
 * says why there can be none: thing, tie, reason.
 */
#include <stdio.h>
#include <stdlib.h>

#include "app/app.h"
#include "deed.h"
#include "desk/inside.h"
#include "everything.h"

static const struct {
    const char *name;
    unsigned bit;
} ties[] = {
    { "self", TIE_SELF },
    { "superior", TIE_SUPERIOR },
    { "deputy", TIE_DEPUTY },
    { "keeper", TIE_KEEPER },
    { "coordinator", TIE_COORDINATOR },
    { "auditor", TIE_AUDITOR },
    { "admin", TIE_ADMIN },
    { "party", TIE_PARTY },
    { "peer", TIE_PEER },
    { "executive", TIE_EXECUTIVE },
};
enum { LISTED_MOST = 600 };

struct listed {
    const char *thing, *tie, *why;
    bool met;
};

struct bearing {
    struct work work;
    struct town *t;
    const struct thing *thing;
    int64_t viewer;
    unsigned ties; /* borne by some row */
};

static const struct fault *
bears(struct work *w, struct db *db)
{
    struct bearing *b = (struct bearing *)w;
    unsigned any = ~0u & ~(unsigned)(TIE_SIGNED_IN | TIE_PUBLIC);
    const struct sight sees[] = { { b->thing, any }, { 0 } };
    const struct errand row = { .name = "ties", .sees = sees };
    const struct route route = { .errand = &row };
    struct look q = { .desk = b->t->office.desk,
                      .db = db,
                      .arena = w->arena,
                      .route = &route,
                      .viewer = b->viewer,
                      .today = moment_day(b->t->now),
                      .now = b->t->now,
                      .lang = "ja" };
    struct seen seen;
    struct rows *r = seen_rows(&q, b->thing, "ORDER BY id LIMIT 5000", NULL);

    while (rows_next(r, &seen))
        b->ties |= seen.tie;
    return rows_fault(r);
}

static size_t
load(struct town *t, struct listed *ret)
{
    const char *path =
        arena_text(&t->arena, "%s/test/errand/everything-ties.tsv", getenv("TSUTOME_SOURCE"));
    FILE *f = fopen(path, "r");
    char text[400];
    size_t n = 0;

    assert_non_null(f);
    while (fgets(text, sizeof text, f)) {
        char *at = arena_dup(&t->arena, text);
        at[strcspn(at, "\n")] = '\0';
        if (!*at || *at == '#')
            continue;
        assert_true(n < LISTED_MOST);
        ret[n] = (struct listed){ .thing = strsep(&at, "\t"), .tie = strsep(&at, "\t") };
        ret[n].why = at;
        if (!ret[n].tie || !at || strlen(at) < 10)
            fail_msg("%s: thing, tie, reason", text);
        n++;
    }
    fclose(f);
    return n;
}

static struct listed *
about(struct listed *l, size_t n, const char *thing, const char *tie)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(l[i].thing, thing) && !strcmp(l[i].tie, tie))
            return &l[i];
    return NULL;
}

static void
every_tie_to_every_thing_has_a_row_or_a_reason(void **state)
{
    struct town *t = TOWN(state);
    struct listed *l = calloc(LISTED_MOST, sizeof *l);
    size_t listed = load(t, l), pairs = 0, there = 0;
    int wrong = 0;

    for (size_t f = 0; app_folders[f]; f++)
        for (size_t k = 0; app_folders[f]->things && app_folders[f]->things[k]; k++) {
            struct bearing b = { .work = { .run = bears, .arena = &t->arena },
                                 .t = t,
                                 .thing = app_folders[f]->things[k] };
            for (const char *const *login = everything_logins; *login; login++) {
                b.viewer = deed_number(
                    t, "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL", *login);
                assert_null(store_read_now(t->office.store, &b.work));
            }
            for (size_t i = 0; i < COUNT(ties); i++) {
                bool has = b.ties & ties[i].bit;
                struct listed *why = about(l, listed, b.thing->name, ties[i].name);

                pairs++;
                there += has;
                if (why && !has)
                    why->met = true;
                if (!has && !why)
                    tell("%s\t%s\tneither there nor in the list", b.thing->name, ties[i].name);
                else if (has && why)
                    tell("%s\t%s\tin the list, and there", b.thing->name, ties[i].name);
                else
                    continue;
                wrong++;
            }
        }
    for (size_t i = 0; i < listed; i++)
        if (!l[i].met) {
            tell("%s\t%s\ta reason that nothing needs", l[i].thing, l[i].tie);
            wrong++;
        }
    free(l);
    tell("%zu pairs, %zu have a row", pairs, there);
    assert_true(there > 100);
    assert_int_equal(wrong, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        EVERYTHING_BOTH(every_tie_to_every_thing_has_a_row_or_a_reason),
    };

    return cmocka_run_group_tests_name("everything-ties", tests, NULL, NULL);
}

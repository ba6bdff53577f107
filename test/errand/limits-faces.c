/*
 * One judge: whatever an officer's limits rest on, the officer's page, its why, the page of the
 * unit and its CSV, and the board say the same verdict, figure, limit and remainder of every limit.
 */
#include "upheaval.h"

#include <stdio.h>

#include "app/limits/inside.h"

static const char *const limits[] = { "month", "entered", "year", "average", "months45", "period" };

static const char *const alike[] = { "limit",      "used",    "times",       "most",        "left",
                                     "times_left", "verdict", "window.from", "window.until" };

static const struct doc *
row_of(const struct doc *list, const char *key, const char *wanted)
{
    char value[100];

    snprintf(value, sizeof value, "%s", wanted); /* said() keeps a number for a short while */
    doc_each (row, list)
        if (!strcmp(said(row, key), value))
            return row;
    return NULL;
}

struct counts {
    int judged, over, unknown, exempt, near, averages, entered;
};

static void
count(struct counts *n, const char *limit, const char *verdict)
{
    n->judged++;
    n->over += !strcmp(verdict, "over");
    n->unknown += !strcmp(verdict, "unknown");
    n->exempt += !strcmp(verdict, "exempt");
    n->near += !strcmp(verdict, "near");
    n->averages += !strcmp(limit, "average") && strcmp(verdict, "unknown") != 0;
    n->entered += !strcmp(limit, "entered");
}

/* What the officer's page says of a limit, beside the row of the unit's page. */
static void
one_limit(struct town *t, const char *path, const struct doc *page, const struct doc *why,
          const struct doc *row, const char *limit, struct counts *n)
{
    const char *verdict = said(row, arena_text(&t->arena, "%s_verdict", limit));
    const struct doc *own = row_of(said_doc(page, "left.limits"), "limit", limit);
    const struct doc *same = row_of(said_doc(why, "left.limits"), "limit", limit);

    tell("%s %s %s", path, limit, verdict);
    if (!strcmp(verdict, "silent")) {
        /* Rules that set no limit are named, a limit of other rules is not. */
        assert_true(!own || !strcmp(said(own, "verdict"), "silent"));
        assert_true(!same || !strcmp(said(same, "verdict"), "silent"));
        return;
    }
    assert_non_null(own);
    assert_non_null(same);
    count(n, limit, verdict);
    bool times = !strcmp(limit, "months45");
    assert_string_equal(said(own, "verdict"), verdict);
    assert_string_equal(said(own, times ? "times" : "used"),
                        said(row, arena_text(&t->arena, "%s_used", limit)));
    assert_string_equal(said(own, times ? "times_at_least" : "at_least"),
                        said(row, arena_text(&t->arena, "%s_at_least", limit)));
    assert_string_equal(said(own, "most"), said(row, arena_text(&t->arena, "%s_most", limit)));
    if (!strcmp(limit, "average")) {
        assert_string_equal(said(own, "window.months"), said(row, "average_months"));
        assert_string_equal(said(own, "window.from"), said(row, "average_from"));
    }
    if (!strcmp(said(row, "limit"), limit)) {
        assert_string_equal(said(own, "left"), said(row, "left"));
        assert_string_equal(said(own, "times_left"), said(row, "times_left"));
    }
    for (size_t i = 0; i < COUNT(alike); i++)
        assert_string_equal(said(own, alike[i]), said(same, alike[i]));
}

/* The line of a CSV that begins with a staff number. */
static const char *
line_of(struct town *t, const char *csv, const char *number)
{
    const char *at = strstr(csv, arena_text(&t->arena, "\n%s,", number));

    return at ? arena_copy(&t->arena, at + 1, strcspn(at + 1, "\r\n")) : NULL;
}

static void
one_month(struct town *t, struct day month, struct counts *n)
{
    static const struct {
        const char *name;
        bool words; /* the cell says it in words: tables.c */
    } columns[] = {
        { "number" },
        { "name" },
        { "post" },
        { "unit_name" },
        { "verdict", true },
        { "unjudged", true },
        { "regime_name" },
        { "limit", true },
        { "left" },
        { "times_left" },
        { "room" },
        { "forecast" },
        { "month_used" },
        { "month_at_least" },
        { "month_most" },
        { "entered_used" },
        { "entered_at_least" },
        { "entered_most" },
        { "year_used" },
        { "year_at_least" },
        { "year_most" },
        { "average_from" },
        { "average_months" },
        { "average_used" },
        { "average_at_least" },
        { "average_most" },
        { "months45_used" },
        { "months45_at_least" },
    };
    const char *iso = arena_copy(&t->arena, day_iso(&t->arena, month), 7);
    const char *address = arena_text(&t->arena, "/units/%lld/limits", (long long)t->unit_m);
    struct answer unit = town_get(t, "clerk", arena_text(&t->arena, "%s?month=%s", address, iso));
    struct answer csv =
        town_get(t, "clerk", arena_text(&t->arena, "%s.csv?month=%s", address, iso));

    assert_int_equal(unit.status, 200);
    assert_string_equal(said(unit.doc, "whole"), "1");
    doc_each (row, said_doc(unit.doc, "rows")) {
        const char *path = arena_text(&t->arena, "/people/%s/%s", said(row, "officer"), iso);
        struct answer page = town_get(t, "clerk", path);
        struct answer why = town_get(t, "clerk", arena_text(&t->arena, "%s/why", path));
        const char *line = line_of(t, csv.body, said(row, "number"));

        assert_int_equal(page.status, 200);
        assert_int_equal(why.status, 200);
        for (size_t i = 0; i < COUNT(limits); i++)
            one_limit(t, path, page.doc, why.doc, row, limits[i], n);
        assert_non_null(line);
        for (size_t i = 0; i < COUNT(columns); i++) {
            size_t size = strcspn(line, ",");
            const char *cell = arena_copy(&t->arena, line, size);
            const char *want = said(row, columns[i].name);

            if (columns[i].words)
                assert_int_equal(*cell == 0, *want == 0);
            else
                assert_string_equal(cell, want);
            line += size + 1;
        }
    }
}

static void
board(struct town *t, int64_t unit)
{
    struct answer b =
        town_get(t, "clerk", arena_text(&t->arena, "/units/%lld/today", (long long)unit));
    struct answer u =
        town_get(t, "clerk", arena_text(&t->arena, "/units/%lld/limits", (long long)unit));

    assert_int_equal(b.status, 200);
    doc_each (row, said_doc(b.doc, "rows")) {
        const struct doc *same = row_of(said_doc(u.doc, "rows"), "officer", said(row, "officer"));

        /* Of two home postings the one said last counts: its holder stands on two boards. */
        if (!same)
            continue;
        tell("board: %s", said(row, "name"));
        assert_string_equal(said(row, "limit.verdict"), said(same, "verdict"));
        assert_string_equal(said(row, "limit.limit"), said(same, "limit"));
        assert_string_equal(said(row, "limit.left"), said(same, "left"));
        assert_string_equal(said(row, "limit.times_left"), said(same, "times_left"));
        if (*said(same, "month_used"))
            assert_string_equal(said(row, "overtime"), said(same, "month_used"));
    }
}

/* What a page said, to be said again by a look back to its line. */
struct then {
    const char *path;
    const struct doc *limits;
};

static size_t
remember(struct town *t, struct luck *l, struct then *ret, size_t room)
{
    const int64_t who[] = { t->hana, t->taro, t->jiro, t->shiro, t->kacho2, t->chief };
    int64_t line = said_int(town_get(t, "auditor", "/journal").doc, "rows.0.seq");
    size_t n = 0;

    for (size_t i = 0; i < COUNT(who) && n < room; i++) {
        const char *month =
            arena_copy(&t->arena, day_iso(&t->arena, day_add_months(april, (int)roll(l, 8))), 7);
        const char *path = arena_text(&t->arena, "/people/%lld/%s/why", (long long)who[i], month);
        struct answer now = town_get(t, "clerk", path);

        if (now.status == 200)
            ret[n++] =
                (struct then){ arena_text(&t->arena, "%s?as_known=%lld", path, (long long)line),
                               said_doc(now.doc, "left.limits") };
    }
    return n;
}

static void
look_back_says_the_same(struct town *t, const struct then *then, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct answer a = town_get(t, "clerk", then[i].path);
        const struct doc *limits = said_doc(a.doc, "left.limits");

        if (a.status == 404) /* nobody's to read any more */
            continue;
        tell("%s", then[i].path);
        assert_int_equal(a.status, 200);
        assert_int_equal(doc_count(limits), doc_count(then[i].limits));
        for (size_t k = 0; k < doc_count(limits); k++)
            for (size_t m = 0; m < COUNT(alike); m++) {
                const char *at = arena_text(&t->arena, "%zu.%s", k, alike[m]);
                assert_string_equal(said(limits, at), said(then[i].limits, at));
            }
    }
}

static void
every_face_says_the_same(void **state)
{
    struct town *t = TOWN(state);
    struct luck luck = { 20261128 };
    struct counts n = { 0 };
    struct then then[64];
    size_t thens = 0;

    t->now = moment_at((struct day){ 20261120 }, CLOCK(9, 0));
    one_month(t, april, &n); /* nothing is known yet */
    evenings(t, &luck);
    opening(t, &luck);
    evenings(t, &luck);
    for (int i = 0; i < 90; i++) {
        change(t, &luck);
        if (i % 8 == 0)
            opening(t, &luck);
        if (i % 12 == 6)
            thens += remember(t, &luck, then + thens, COUNT(then) - thens);
        if (i % 3)
            continue;
        town_settled(t);
        assert_true(limits_catch_up(t->office.limits, 30000000));
        one_month(t, day_add_months(april, (int)roll(&luck, 8)), &n);
        one_month(t, day_add_months(april, 7), &n);
        board(t, t->unit_b);
        board(t, t->unit_l);
    }
    look_back_says_the_same(t, then, thens);
    tell("%d judged, %d over, %d near, %d exempt, %d unknown, %d averages, %d before a move",
         n.judged, n.over, n.near, n.exempt, n.unknown, n.averages, n.entered);
    assert_true(n.over && n.near && n.unknown && n.exempt && n.averages && n.entered);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(every_face_says_the_same),
    };

    return cmocka_run_group_tests_name("errand: limits on every face", tests, NULL, NULL);
}

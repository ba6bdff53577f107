/* Papers of a unit's month, and what a day without hours is called on them. */
#include "town.h"

static char *
on(struct town *t, int64_t unit, const char *rest)
{
    return arena_text(&t->arena, "/units/%lld/%s", (long long)unit, rest);
}

/* The stamp of a day in a list of rows. */
static const char *
stamp(const struct doc *list, const char *day)
{
    doc_each (row, list)
        if (!strcmp(said(row, "day"), day))
            return said(row, "stamp");
    return "no such day";
}

static const struct {
    const char *month, *day, *stamp;
} marks[] = {
    { "2025-12", "2025-12-27", "weekoff" },
    { "2025-12", "2025-12-28", "weekoff" },
    { "2025-12", "2025-12-29", "year_end" },
    { "2025-12", "2025-12-31", "year_end" },
    { "2026-01", "2026-01-01", "holiday" },
    { "2026-01", "2026-01-02", "year_end" },
    { "2026-01", "2026-01-03", "weekoff" }, /* a Saturday of the year's end */
    { "2026-01", "2026-01-12", "holiday" },
    { "2026-05", "2026-05-03", "weekoff" }, /* 憲法記念日, a Sunday */
    { "2026-05", "2026-05-06", "holiday" },
    { "2026-01", "2026-01-05", "" },
};

/* 勤務時間法14条: 祝日法による休日 and 年末年始の休日 are two; 週休日 (6条) is neither. */
static void
each_day_without_work_has_its_own_word(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    for (size_t i = 0; i < COUNT(marks); i++) {
        const char *month = arena_text(&t->arena, "/me/%s", marks[i].month);
        const char *print = arena_text(&t->arena, "%s/print", month);

        tell("%s", marks[i].day);
        assert_string_equal(stamp(said_doc(town_get(t, "hana", month).doc, "rows"), marks[i].day),
                            marks[i].stamp);
        assert_string_equal(
            stamp(said_doc(town_get(t, "hana", month).doc, "book.days"), marks[i].day),
            marks[i].stamp);
        assert_string_equal(stamp(said_doc(town_get(t, "hana", print).doc, "rows"), marks[i].day),
                            marks[i].stamp);
        struct answer b = town_get(t, "chief", on(t, t->unit_d1, marks[i].day));
        assert_int_equal(b.status, 200);
        doc_each (row, said_doc(b.doc, "rows")) {
            assert_string_equal(said(row, "stamp"), marks[i].stamp);
            if (*marks[i].stamp)
                assert_string_equal(said(row, "note"), marks[i].stamp);
        }
    }
    assert_non_null(strstr(town_page(t, "hana", "/me/2026-01/print").body, "年末年始の休日"));
    assert_non_null(strstr(town_page(t, "hana", "/me/2026-01/print").body, "週休日"));
}

static bool
has(const struct doc *sheets, int64_t officer)
{
    doc_each (one, sheets)
        if (said_int(one, "officer.id") == officer)
            return true;
    return false;
}

static void
a_unit_is_printed_whole(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    struct answer a = town_get(t, "chief", on(t, t->unit_d1, "2026-07/print"));
    assert_int_equal(a.status, 200);
    assert_int_equal(said_int(a.doc, "count"), 3); /* the chief's own among them */
    assert_string_equal(said(a.doc, "others"), "");
    assert_string_equal(said(a.doc, "unit.name"), "政策課");
    const struct doc *sheets = said_doc(a.doc, "sheets");
    assert_true(has(sheets, t->hana) && has(sheets, t->taro) && has(sheets, t->chief));
    /* Each is the sheet that its own page shows. */
    const struct doc *own = town_get(t, "hana", "/me/2026-07/print").doc;
    doc_each (one, sheets)
        if (said_int(one, "officer.id") == t->hana) {
            assert_int_equal(doc_count(said_doc(one, "rows")), doc_count(said_doc(own, "rows")));
            assert_string_equal(said(one, "totals.worked"), said(own, "totals.worked"));
            assert_string_equal(said(one, "officer.post"), said(own, "officer.post"));
        }
    /* A bureau holds its divisions; a colleague may not print anybody. */
    a = town_get(t, "clerk", on(t, t->unit_b, "2026-07/print"));
    assert_int_equal(said_int(a.doc, "count"), 9);
    assert_int_equal(town_get(t, "hana", on(t, t->unit_d1, "2026-07/print")).status, 404);
    assert_int_equal(town_get(t, "chief", on(t, t->unit_d2, "2026-07/print")).status, 404);
    assert_string_equal(said(town_get(t, "chief", on(t, t->unit_d1, "today")).doc, "links.limits"),
                        on(t, t->unit_d1, "limits"));
    /* On the board the paper is offered to whom it opens. */
    assert_string_equal(said(town_get(t, "chief", on(t, t->unit_d1, "today")).doc, "links.sheets"),
                        on(t, t->unit_d1, "2026-07/print"));
    assert_string_equal(said(town_get(t, "hana", on(t, t->unit_d1, "today")).doc, "links.sheets"),
                        "");
}

static void
who_may_not_be_read_is_counted(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    struct answer moved = town_post(
        t, "admin", arena_text(&t->arena, "/people/%lld/postings/new", (long long)t->hana),
        arena_text(&t->arena, "{\"unit\":%lld,\"kind\":\"main\",\"from\":\"2026-07-16\"}",
                   (long long)t->unit_d2));
    assert_true(moved.status < 300);
    /* The chief of before reads her no more; the keeper of both units does, once. */
    struct answer a = town_get(t, "chief", on(t, t->unit_d1, "2026-07/print"));
    assert_int_equal(said_int(a.doc, "count"), 2);
    assert_int_equal(said_int(a.doc, "others"), 1);
    assert_false(has(said_doc(a.doc, "sheets"), t->hana));
    assert_non_null(strstr(town_page(t, "chief", on(t, t->unit_d1, "2026-07/print")).body,
                           "ほかの1人の出勤簿"));
    a = town_get(t, "clerk", on(t, t->unit_b, "2026-07/print"));
    assert_int_equal(said_int(a.doc, "count"), 9);
    assert_true(has(
        said_doc(town_get(t, "clerk", on(t, t->unit_d1, "2026-07/print")).doc, "sheets"), t->hana));
    assert_false(has(
        said_doc(town_get(t, "clerk", on(t, t->unit_d1, "2026-08/print")).doc, "sheets"), t->hana));
}

/* A hundred to a print; more is refused with the number, and never cut off. */
static void
too_many_are_refused_with_their_number(void **state)
{
    struct town *t = TOWN(state);
    struct text csv = { .arena = &t->arena };

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    int64_t there = said_int(town_get(t, "clerk", on(t, t->unit_l, "2026-07/print")).doc, "count");
    text_add(&csv, "number,name,unit,from\n");
    for (int i = 0; i < 101 - (int)there; i++)
        text_addf(&csv, "n%03d,職員 %d,L,2026-04-01\n", i, i);
    struct answer a = town_upload(t, "admin", "/import/officers", "{\"mode\":\"apply\"}", "file",
                                  "o.csv", text_done(&csv), csv.size);
    assert_true(a.status < 300);
    town_settled(t);
    a = town_get(t, "clerk", on(t, t->unit_l, "2026-07/print"));
    assert_int_equal(a.status, 413);
    assert_non_null(strstr(a.body, "101"));
    assert_int_equal(town_get(t, "clerk", on(t, t->unit_l, "2026-03/print")).status, 200);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(each_day_without_work_has_its_own_word),
        TOWN_BOTH(a_unit_is_printed_whole),
        TOWN_BOTH(who_may_not_be_read_is_counted),
        TOWN_BOTH(too_many_are_refused_with_their_number),
    };

    return cmocka_run_group_tests_name("time-sheets", tests, NULL, NULL);
}

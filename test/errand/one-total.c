/*
 * One total: whatever page or export shows rows and a sum, the sum is that of the rows, and the
 * rows are cut by the calendar day (給与法16条, 規則15―14 16条の2の2).
 */
#include "everything.h"
#include "faces.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const figures[] = { "worked",  "regular",       "holiday_regular", "overtime",
                                       "night",   "regular_night", "unordered",       "leave",
                                       "absence", "break" };

/* 0 where nothing is written: whether that is nought or unknown stands beside it. */
static int64_t
number(const struct doc *d, const char *path)
{
    return *said(d, path) ? said_int(d, path) : 0;
}

/* ---- pages ---- */

struct sums {
    int totals, unknown, limits, sheets, files, books, units;
    int64_t overtime;
};

static int64_t
add_up(const struct doc *rows, const char *member)
{
    int64_t sum = 0;

    doc_each (row, rows)
        sum += number(row, member);
    return sum;
}

static bool
any_unknown(const struct doc *rows, const char *figure)
{
    char path[64];

    snprintf(path, sizeof path, "unknown.%s", figure);
    doc_each (row, rows)
        if (*said(row, path))
            return true;
    return false;
}

/* What the month's limit says was used. */
static const char *
month_used(const struct doc *page)
{
    doc_each (row, said_doc(page, "left.limits"))
        if (!strcmp(said(row, "limit"), "month"))
            return said(row, "used");
    return "";
}

static void
rows_and_totals(struct town *t, const char *path, const struct doc *page, struct sums *n)
{
    const struct doc *rows = said_doc(page, "rows"), *totals = said_doc(page, "totals");
    int64_t rates = 0;

    n->totals++;
    for (size_t f = 0; f < COUNT(figures); f++) {
        const char *sum =
            arena_copy(&t->arena, said(totals, figures[f]), strlen(said(totals, figures[f])));
        int64_t brought = !strcmp(figures[f], "overtime") ? number(totals, "brought") : 0;

        tell("%s %s: %s", path, figures[f], sum);
        if (!*sum) { /* not known: a day says so, or nobody told of the month */
            assert_true(*said(totals, arena_text(&t->arena, "unknown.%s", figures[f])));
            assert_true(any_unknown(rows, figures[f]) || add_up(rows, "worked") == 0);
            n->unknown++;
            continue;
        }
        assert_false(any_unknown(rows, figures[f]));
        assert_int_equal(atoll(sum), add_up(rows, figures[f]) + brought);
    }
    doc_each (rate, said_doc(totals, "rates")) {
        bool regular =
            !strcmp(said(rate, "rate"), "holiday") || !strcmp(said(rate, "rate"), "regular_night");
        int64_t paid = number(rate, "minutes");
        if (!regular)
            assert_int_equal(paid,
                             add_up(rows, arena_text(&t->arena, "rate_%s", said(rate, "rate"))));
        rates += regular ? 0 : paid;
    }
    if (said_doc(totals, "rates"))
        assert_int_equal(rates, number(totals, "overtime"));
    const char *used = month_used(page);
    if (*used && *said(totals, "overtime")) {
        assert_int_equal(atoll(used), number(totals, "overtime"));
        n->limits++;
    }
    n->overtime += number(totals, "overtime");
}

/* The n-th cell of a line of a file whose cells hold no comma in quotes but the state's. */
static int64_t
cell(const char *line, int n)
{
    bool quoted = false;

    for (; n > 0 && *line && *line != '\n'; line++) {
        quoted ^= *line == '"';
        n -= *line == ',' && !quoted;
    }
    return strtoll(line, NULL, 10);
}

/* Which column of a file bears that heading, from 0. */
static int
column_of(struct town *t, const char *csv, const char *heading)
{
    const char *head = arena_text(&t->arena, ",%.*s,", (int)strcspn(csv, "\r\n"), csv);
    const char *at = strstr(head, arena_text(&t->arena, ",%s,", heading));
    int n = 0;

    if (!at)
        fail_msg("no column %s in %s", heading, head);
    for (; at > head; at--)
        n += at[-1] == ',';
    return n;
}

static void
file_and_totals(struct town *t, const char *login, const char *path, const struct doc *page,
                struct sums *n)
{
    static const struct {
        const char *figure, *heading;
    } columns[] = { { "break", "休憩（分）" },
                    { "worked", "勤務（分）" },
                    { "overtime", "超過勤務（分）" },
                    { "night", "うち深夜（分）" },
                    { "unordered", "命令のない在庁（分）" },
                    { "leave", "休暇（分）" },
                    { "absence", "勤務しなかった時間（分）" },
                    { "holiday_regular", "休日の勤務（分）" },
                    { "regular_night", "深夜の勤務（分）" } };
    struct answer a = town_get(t, login, arena_text(&t->arena, "%s.csv", path));
    int64_t sum[COUNT(columns)] = { 0 };
    int at[COUNT(columns)];

    assert_int_equal(a.status, 200);
    for (size_t c = 0; c < COUNT(columns); c++)
        at[c] = column_of(t, a.body, columns[c].heading);
    const char *line = strchr(a.body, '\n');
    for (; line && line[1]; line = strchr(line + 1, '\n'))
        for (size_t c = 0; c < COUNT(columns); c++)
            sum[c] += cell(line + 1, at[c]);
    for (size_t c = 0; c < COUNT(columns); c++) {
        tell("%s.csv %s", path, columns[c].figure);
        assert_int_equal(sum[c], add_up(said_doc(page, "rows"), columns[c].figure));
    }
    n->files++;
}

/* "h:mm" of a cell, 0 where it is empty, -1 where it says another thing. */
static int64_t
clock_of(const char *html)
{
    char *end;
    long hours = strtol(html, &end, 10);

    if (*html == '<')
        return 0;
    return *end == ':' ? hours * 60 + strtol(end + 1, NULL, 10) : -1;
}

/* The sheet for the printer, as somebody adds it up with a pencil. */
static void
sheet_and_totals(struct town *t, const char *login, const char *path, struct sums *n)
{
    enum { COLUMNS = 8 };
    struct answer a = town_page(t, login, arena_text(&t->arena, "%s/print", path));
    const char *table = strstr(a.body, "class=\"box book-t\""), *foot, *at;
    int64_t sum[COLUMNS] = { 0 };
    bool unknown[COLUMNS] = { 0 };
    int column = 0;

    assert_int_equal(a.status, 200);
    assert_non_null(table);
    foot = strstr(table, "<tfoot>");
    for (at = table; (at = strstr(at, "<td class=\"r\">")) && at < foot; column++) {
        int64_t m = clock_of(at += strlen("<td class=\"r\">"));
        unknown[column % COLUMNS] |= m < 0;
        sum[column % COLUMNS] += m < 0 ? 0 : m;
    }
    assert_int_equal(column % COLUMNS, 0);
    for (at = foot, column = 0; column < COLUMNS; column++) {
        at = strstr(at, "<td class=\"r\">") + strlen("<td class=\"r\">");
        tell("%s/print %d", path, column);
        if (clock_of(at) < 0)
            assert_true(unknown[column] || !sum[column] || column == 2);
        else if (column != 2) /* overtime may have been brought in as a sum */
            assert_int_equal(clock_of(at), sum[column]);
    }
    n->sheets++;
}

struct visit {
    const char *login;
    struct sums *sums;
};

static bool
month_or_week(const char *path)
{
    const char *last = strrchr(path, '/');

    return last && strspn(last + 1, "0123456789-W") == strlen(last + 1) && strlen(last + 1) <= 8;
}

static void
add_face(void *context, struct town *t, const char *path, struct answer a)
{
    const struct visit *v = context;
    struct sums *n = v->sums;
    const struct doc *page = a.doc;

    if (!page || a.status != 200)
        return;
    if (said_doc(page, "rows") && *said(page, "totals.days")) {
        rows_and_totals(t, path, page, n);
        if (month_or_week(path))
            file_and_totals(t, v->login, path, page, n);
        if (month_or_week(path) && !strchr(path, 'W'))
            sheet_and_totals(t, v->login, path, n);
    }
    if (*said(page, "book.overtime_sum")) {
        assert_int_equal(number(page, "book.overtime_sum"),
                         add_up(said_doc(page, "book.days"), "overtime"));
        n->books++;
    }
    if (*said(page, "people") && *said(page, "whole")) {
        static const char *const words[] = {
            "over", "exempt", "near", "unknown", "within", "silent"
        };
        int64_t all = 0;
        for (size_t i = 0; i < COUNT(words); i++)
            all += number(page, words[i]);
        tell("%s people", path);
        assert_int_equal(all, number(page, "people"));
        n->units++;
    }
}

/* Every account, every page of an office of everything. */
static void
a_sum_is_that_of_its_rows(void **state)
{
    struct town *t = TOWN(state);
    static const char *const days[] = { "2026-11-27", NULL };
    static const char *const months[] = { "2026-11", "2026-10", "2026-09", NULL };
    static const char *const weeks[] = { "2026-W48", "2026-W45", NULL };
    static const char *const who[] = { "hana", "chief", "clerk", "yuki", NULL };
    struct sums n = { 0 };

    for (size_t i = 0; who[i]; i++) {
        struct visit v = { who[i], &n };
        struct faces want = { .days = days, .months = months, .weeks = weeks };

        faces_of(t, who[i], &want, add_face, &v);
    }
    tell("%d sums, %d unknown, %d limits, %d sheets, %d files, %d books, %d units", n.totals,
         n.unknown, n.limits, n.sheets, n.files, n.books, n.units);
    assert_true(n.totals > 40 && n.limits > 10 && n.sheets > 10 && n.files > 20 && n.books > 3);
    assert_true(n.units > 0 && n.overtime > 0);
}

/* ---- nights ---- */

static const struct doc *
on_day(const struct doc *page, const char *day)
{
    doc_each (row, said_doc(page, "rows"))
        if (!strcmp(said(row, "day"), day))
            return row;
    return NULL;
}

static void
totals_say(struct town *t, const char *login, const char *path, int64_t overtime, int64_t night)
{
    struct answer a = town_get(t, login, path);

    tell("%s %s", login, path);
    assert_int_equal(a.status, 200);
    assert_int_equal(number(a.doc, "totals.overtime"), overtime);
    assert_int_equal(number(a.doc, "totals.night"), night);
    if (said_doc(a.doc, "left.limits"))
        assert_int_equal(atoll(month_used(a.doc)), overtime);
}

/* The last day of a month to 2:00 of the first of the next, ordered from 17:15. */
static void
a_night_counts_in_both_months(void **state)
{
    static const struct {
        const char *last, *first; /* days */
    } nights[] = {
        { "2026-06-30", "2026-07-01" }, /* in a year */
        { "2026-03-31", "2026-04-01" }, /* of two limit years */
        { "2025-12-31", "2026-01-01" }, /* of two years, on holidays */
        { "2024-02-29", "2024-03-01" },
    };
    struct town *t = TOWN(state);
    struct arena *a = &t->arena;
    struct sums n = { 0 };

    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
    struct text orders = { .arena = a }, taps = { .arena = a };
    text_add(&orders, "number,day,start,end,work\n");
    text_add(&taps, "number,type,at\n");
    for (size_t i = 0; i < COUNT(nights); i++) {
        text_addf(&orders, "hana,%s,17:15,26:00,国会答弁\n", nights[i].last);
        text_addf(&taps, "hana,in,%s 08:30\nhana,out,%s 02:00\n", nights[i].last, nights[i].first);
    }
    town_orders(t, text_done(&orders));
    town_import(t, "taps", text_done(&taps));
    for (size_t i = 0; i < COUNT(nights); i++) {
        const char *ends = arena_copy(a, nights[i].last, 7);
        const char *begins = arena_copy(a, nights[i].first, 7);
        const char *people = arena_text(a, "/people/%lld", (long long)t->hana);

        for (int other = 0; other < 2; other++) {
            const char *login = other ? "chief" : "hana", *base = other ? people : "/me";
            static const char *const faces[] = { "", "/print", "/why" };

            for (size_t f = 0; f < COUNT(faces); f++) {
                totals_say(t, login, arena_text(a, "%s/%s%s", base, ends, faces[f]), 405, 120);
                totals_say(t, login, arena_text(a, "%s/%s%s", base, begins, faces[f]), 120, 120);
            }
            const char *path = arena_text(a, "%s/%s", base, begins);
            const struct doc *page = town_get(t, login, path).doc;
            const struct doc *row = on_day(page, nights[i].first);
            assert_int_equal(number(row, "overtime"), 120);
            assert_int_equal(number(row, "carried_in"), 120);
            assert_string_equal(said(row, "carried_from"), nights[i].last);
            file_and_totals(t, login, path, page, &n);
            sheet_and_totals(t, login, path, &n);
            assert_non_null(strstr(town_page(t, login, path).body, "前月末日の勤務から 2:00"));
            /* What stands beneath the sum of the panel, and what the day itself says. */
            const struct doc *why = town_get(t, login, arena_text(a, "%s/why", path)).doc;
            assert_int_equal(number(on_day(why, nights[i].first), "overtime"), 120);
            why = town_get(t, login, arena_text(a, "%s/%s/why", base, nights[i].first)).doc;
            bool told = false;
            doc_each (figure, said_doc(why, "figures"))
                if (!strcmp(said(figure, "figure"), "overtime")) {
                    assert_int_equal(number(figure, "minutes"), 120);
                    assert_string_equal(said(figure, "why.reasons.1.rule"), "U-DAY");
                    told = true;
                }
            assert_true(told);
            row =
                on_day(town_get(t, login, arena_text(a, "%s/%s", base, ends)).doc, nights[i].last);
            assert_int_equal(number(row, "overtime"), 405);
            assert_int_equal(number(row, "passed"), 120);
        }
    }
}

/* ---- breaks, rates and what is not known ---- */

static void
an_ordered_break_is_none_and_a_tapped_one_is(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
    town_orders(t, "number,day,start,end,work\nhana,2026-07-15,12:00,13:00,国会答弁\n"
                   "hana,2026-07-18,9:00,15:00,国会答弁\n");
    town_import(t, "taps",
                "number,type,at\nhana,in,2026-07-15 08:30\nhana,out,2026-07-15 17:15\n"
                "hana,in,2026-07-16 08:30\nhana,break_out,2026-07-16 12:00\n"
                "hana,break_in,2026-07-16 13:00\nhana,out,2026-07-16 17:15\n"
                "hana,in,2026-07-18 09:00\nhana,break_out,2026-07-18 12:00\n"
                "hana,break_in,2026-07-18 12:45\nhana,out,2026-07-18 15:00\n"
                "hana,in,2026-07-20 09:00\nhana,out,2026-07-20 12:00\n"
                "hana,in,2026-07-20 13:00\nhana,out,2026-07-20 15:00\n");
    const struct doc *page = town_get(t, "hana", "/me/2026-07").doc;
    const struct doc *row = on_day(page, "2026-07-15");
    assert_int_equal(number(row, "worked"), 525);
    assert_int_equal(number(row, "overtime"), 60);
    assert_string_equal(said(row, "break"), "");
    assert_int_equal(number(on_day(page, "2026-07-16"), "break"), 60);
    row = on_day(page, "2026-07-18");
    assert_int_equal(number(row, "overtime"), 315);
    assert_int_equal(number(row, "break"), 45);
    /* Who goes out and comes again was not at a break. */
    assert_string_equal(said(on_day(page, "2026-07-20"), "break"), "");
    assert_int_equal(number(page, "totals.break"), 105);
}

/* 99:59 in April: 60:00 and, of what is beyond, 39:59. */
static void
beyond_sixty_hours_is_told_apart(void **state)
{
    struct town *t = TOWN(state);
    struct text orders = { .arena = &t->arena }, taps = { .arena = &t->arena };
    static const struct {
        const char *rate;
        int percent, minutes;
    } want[] = { { "weekday", 125, 3600 }, { "over60", 150, 2399 } };

    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
    text_add(&orders, "number,day,start,end,work\nhana,2026-04-25,9:00,9:14,国会答弁\n");
    text_add(&taps, "number,type,at\nhana,in,2026-04-25 09:00\nhana,out,2026-04-25 09:14\n");
    for (struct day d = { 20260401 }; d.ymd <= 20260430; d = day_add(d, 1)) {
        if (day_weekday(d) == SATURDAY || day_weekday(d) == 0 || d.ymd == 20260429)
            continue;
        const char *day = day_iso(&t->arena, d);
        text_addf(&orders, "hana,%s,17:15,22:00,国会答弁\n", day);
        text_addf(&taps, "hana,in,%s 08:30\nhana,out,%s 22:00\n", day, day);
    }
    town_orders(t, text_done(&orders));
    town_import(t, "taps", text_done(&taps));
    static const char *const faces[] = { "/me/2026-04", "/me/2026-04/print", "/me/2026-04/why" };
    for (size_t f = 0; f < COUNT(faces); f++) {
        const struct doc *page = town_get(t, "hana", faces[f]).doc;
        const struct doc *rates = said_doc(page, "totals.rates");
        assert_int_equal(number(page, "totals.overtime"), 5999);
        assert_int_equal(doc_count(rates), COUNT(want));
        size_t i = 0;
        doc_each (rate, rates) {
            assert_string_equal(said(rate, "rate"), want[i].rate);
            assert_int_equal(number(rate, "percent"), want[i].percent);
            assert_int_equal(number(rate, "minutes"), want[i].minutes);
            i++;
        }
        struct sums n = { 0 };
        rows_and_totals(t, faces[f], page, &n);
    }
    struct answer page = town_page(t, "hana", "/me/2026-04");
    assert_non_null(strstr(page.body, "39:59"));
    assert_non_null(strstr(page.body, "150/100"));
}

/* A departure without an arrival: the day is not known, nor is the month, and it says which day. */
static void
a_lone_departure_leaves_the_month_unknown(void **state)
{
    struct town *t = TOWN(state);

    t->now = moment_at((struct day){ 20260803 }, CLOCK(9, 0));
    town_import(t, "taps",
                "number,type,at\nhana,in,2026-07-15 08:30\nhana,out,2026-07-15 17:15\n"
                "hana,out,2026-07-16 17:15\n");
    static const char *const faces[] = { "/me/2026-07", "/me/2026-07/print", "/me/2026-07/why",
                                         "/me/2026-W29" };
    for (size_t f = 0; f < COUNT(faces); f++) {
        const struct doc *page = town_get(t, "hana", faces[f]).doc;
        const struct doc *row = on_day(page, "2026-07-16");
        tell("%s", faces[f]);
        assert_string_equal(said(row, "worked"), "");
        assert_true(*said(row, "unknown.worked"));
        assert_string_equal(said(page, "totals.worked"), "");
        assert_string_equal(said(page, "totals.missing.0.day"), "2026-07-16");
        /* Nothing was ordered, so of the overtime it is known that there was none. */
        assert_int_equal(number(page, "totals.overtime"), 0);
        assert_string_equal(said(page, "totals.unknown.overtime"), "");
    }
    assert_non_null(strstr(town_page(t, "hana", "/me/2026-07").body, "不明"));
    /* A month that is over and of which nobody told anything. */
    const struct doc *may = town_get(t, "hana", "/me/2026-05").doc;
    assert_string_equal(said(may, "totals.worked"), "");
    assert_true(*said(may, "totals.unknown.worked"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        EVERYTHING_BOTH(a_sum_is_that_of_its_rows),
        TOWN_BOTH(a_night_counts_in_both_months),
        TOWN_BOTH(an_ordered_break_is_none_and_a_tapped_one_is),
        TOWN_BOTH(beyond_sixty_hours_is_told_apart),
        TOWN_BOTH(a_lone_departure_leaves_the_month_unknown),
    };

    return cmocka_run_group_tests_name("one-total", tests, NULL, NULL);
}

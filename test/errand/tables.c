/*
 * What does a spreadsheet read?
 *
 * Every CSV of the office of everything, in both languages: a heading says what its column holds, a
 * cell is a word or a typed value, and whoever is named is told by number, too.  And what can be
 * brought in changes nothing when it comes back from our own export.
 */
#include <ctype.h>
#include <stdio.h>

#include "base/csv.h"
#include "deed.h"
#include "everything.h"
#include "faces.h"

enum { NAMES_MOST = 200, TOLD_MOST = 60, COLUMNS_MOST = 64 };
enum cell { EMPTY, TEXT_CELL, DAY_CELL, MONTH_CELL, CLOCK_CELL, MOMENT_CELL, NUMBER_CELL };

struct person_name {
    const char *name, *number;
};
struct tables {
    struct work work;
    struct arena *arena;
    struct person_name person[NAMES_MOST];
    const char *said[TOLD_MOST];
    int people, told, tables, rows, named;
};

static const struct fault *
read_names(struct work *w, struct db *db)
{
    struct tables *t = (struct tables *)w;

    db_right(db, RIGHT_STORE, NULL);
    t->people = 0;
    struct rows *r =
        db_rows(db, w->arena,
                "SELECT p.name, o.number FROM person p JOIN officer o ON o.id = p.officer", NULL);
    while (db_next(r) && t->people < NAMES_MOST) {
        struct person_name *p = &t->person[t->people++];
        p->name = arena_dup(w->arena, row_text_at(r, 0));
        p->number = arena_dup(w->arena, row_text_at(r, 1));
    }
    db_close(r);
    return rows_fault(r);
}

static void
differs(struct tables *t, const char *path, const char *what, const char *about)
{
    char plain[200];
    size_t n = 0;

    for (const char *s = path; *s && n + 1 < sizeof plain; s++) /* once, whoever it is about */
        if (!isdigit((unsigned char)*s))
            plain[n++] = *s;
    plain[n] = '\0';
    const char *said = arena_text(t->arena, "%s: %s: %s", plain, what, about);
    for (int i = 0; i < t->told && i < TOLD_MOST; i++)
        if (!strcmp(t->said[i], said))
            return;
    if (t->told < TOLD_MOST) {
        t->said[t->told] = said;
        tell("%s", said);
    }
    t->told++;
}

/* 0 stands for a digit: 0000-00-00. */
static bool
written_as(const char *text, const char *form)
{
    for (; *text && *form; text++, form++)
        if (*form == '0' ? !isdigit((unsigned char)*text) : *text != *form)
            return false;
    return !*text && !*form;
}

static enum cell
cell_kind(const char *text)
{
    size_t digits = strspn(text + (*text == '-'), "0123456789");

    return !*text                                          ? EMPTY
           : written_as(text, "0000-00-00")                ? DAY_CELL
           : written_as(text, "0000-00")                   ? MONTH_CELL
           : written_as(text, "00:00")                     ? CLOCK_CELL
           : written_as(text, "0000-00-00T00:00:00+00:00") ? MOMENT_CELL
           : digits && !text[digits + (*text == '-')]      ? NUMBER_CELL
                                                           : TEXT_CELL;
}

static bool
one_of(const char *text, const char *const *list)
{
    for (; *list; list++)
        if (!strcmp(text, *list))
            return true;
    return false;
}

static bool
has_any(const char *text, const char *const *parts)
{
    for (; *parts; parts++)
        if (strstr(text, *parts))
            return true;
    return false;
}

/* A word of the program: small Latin letters, points, strokes. */
static bool
is_code(const char *text)
{
    return islower((unsigned char)*text) &&
           !text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789._-")];
}

/* What an office calls so itself, or wrote in a file. */
static const char *const own_words[] = { "Rule",           "番号",        "コード", "ログイン名",
                                         "書かれていた値", "number",      "code",   "Login",
                                         "Rule id",        "Value found", NULL };
static const char *const small_words[] = { "yes",    "no",    "minutes", "days",  "percent",
                                           "months", "weeks", "years",   "times", "yen",
                                           "over",   "under", NULL };
/* A number that is no measure, or whose unit its name says. */
static const char *const plain_numbers[] = {
    "対象",   "About", "番号",  "コード", "席次",   "並び順", "行",     "件数",  "月数",
    "日数",   "回数",  "値",    "number", "code",   "Rank",   "Order",  "Line",  "Items",
    "Months", "Days",  "Times", "Value",  "months", "変更",   "Before", "After", NULL,
};
static const char *const mixed[] = { "値", "Value", "変更前", "変更後", "Before", "After", NULL };
static const char *const of_day[] = { "日",    "締切",  "Day",  "day",   "From",
                                      "Until", "Since", "Date", "month", NULL };
static const char *const of_clock[] = { "時刻",  "始業", "終業", "始まり", "Start",
                                        "start", "End",  "end",  "since",  NULL };

static void
hold_headings(struct tables *t, const char *path, const struct csv *csv)
{
    for (size_t i = 0; i < csv->cells; i++) {
        if (!*csv->cell[i] || is_code(csv->cell[i]) || strstr(csv->cell[i], "column."))
            differs(t, path, "a heading is no word", csv->cell[i]);
        for (size_t k = 0; k < i; k++)
            if (!strcmp(csv->cell[i], csv->cell[k]))
                differs(t, path, "two columns of one heading", csv->cell[i]);
    }
}

static void
hold_cell(struct tables *t, const char *path, const char *heading, const char *cell)
{
    enum cell kind = cell_kind(cell);
    bool unit = heading[strlen(heading) - 1] == ')' || strstr(heading, "）");

    if (one_of(heading, mixed))
        return;
    if (kind == DAY_CELL && !has_any(heading, of_day))
        differs(t, path, "a day under", heading);
    if (kind == CLOCK_CELL && !has_any(heading, of_clock))
        differs(t, path, "a clock under", heading);
    if (kind == NUMBER_CELL && !unit && !has_any(heading, plain_numbers))
        differs(t, path, "a number without a unit under", heading);
    for (int i = 0; i < t->people; i++)
        if (!strcmp(cell, t->person[i].name))
            return;
    if (!strncmp(cell, "errand.", 7)) /* how the test's town began: no operation of the program */
        return;
    if (kind == TEXT_CELL && is_code(cell) && !has_any(heading, own_words) &&
        !one_of(cell, small_words))
        differs(t, path, heading, cell);
}

/* Whoever stands in a row stands there with a number. */
static void
hold_names(struct tables *t, const char *path, const struct csv *csv)
{
    for (size_t i = 0; i < csv->cells; i++) {
        bool person = false, numbered = false;

        for (int p = 0; p < t->people; p++) {
            if (strcmp(csv->cell[i], t->person[p].name) != 0)
                continue;
            person = true;
            for (size_t k = 0; k < csv->cells; k++)
                numbered |= !strcmp(csv->cell[k], t->person[p].number);
        }
        t->named += person;
        if (person && !numbered)
            differs(t, path, "named without a number", csv->cell[i]);
    }
}

static void
hold_table(struct tables *t, const char *path, const char *body)
{
    struct csv csv;
    const char *heading[COLUMNS_MOST];
    size_t columns;

    assert_null(csv_open(&csv, t->arena, body, strlen(body)));
    assert_true(csv_next(&csv) && csv.cells <= COLUMNS_MOST);
    hold_headings(t, path, &csv);
    columns = csv.cells;
    for (size_t i = 0; i < columns; i++)
        heading[i] = csv.cell[i];
    t->tables++;
    while (csv_next(&csv)) {
        if (csv.cells != columns)
            differs(t, path, "a row of other columns", csv.cell[0]);
        for (size_t i = 0; i < csv.cells && i < columns; i++)
            hold_cell(t, path, heading[i], csv.cell[i]);
        hold_names(t, path, &csv);
        t->rows++;
    }
}

static const char *who;

static void
hold_page(void *context, struct town *town, const char *path, struct answer a)
{
    static const char *const langs[] = { "ja", "en" };
    struct tables *t = context;

    if (a.status != 200 || !a.doc || !*said(a.doc, "links.csv"))
        return;
    for (size_t i = 0; i < COUNT(langs); i++) {
        struct answer csv = town_page_in(town, who, said(a.doc, "links.csv"), langs[i]);
        if (csv.status != 200) {
            differs(t, path, "leads to no table", said(a.doc, "links.csv"));
            continue;
        }
        hold_table(t, arena_text(t->arena, "%s (%s)", path, langs[i]), csv.body);
    }
}

static void
every_cell_is_a_word_or_a_typed_value_and_who_is_named_has_a_number(void **state)
{
    struct town *town = TOWN(state);
    static const char *const logins[] = { "hana",    "chief",     "clerk", "kacho3",   "yuki",
                                          "auditor", "executive", "admin", "director", NULL };
    static const char *const about[] = { "hana", "yuki", "ido", NULL };
    static const char *const days[] = { "2026-11-27", "2026-11-24", "2026-11-11", NULL };
    static const char *const months[] = { "2026-11", "2026-09", NULL };
    static const char *const weeks[] = { "2026-W48", NULL };
    const struct faces want = { .about = about, .days = days, .months = months, .weeks = weeks };
    struct tables t = { .work = { .run = read_names, .arena = &town->arena },
                        .arena = &town->arena };

    assert_null(store_read_now(town->office.store, &t.work));
    assert_true(t.people > 20);
    for (const char *const *login = logins; *login; login++) {
        who = *login;
        faces_of(town, who, &want, hold_page, &t);
    }
    tell("%d tables, %d rows, %d names, %d differ", t.tables, t.rows, t.named, t.told);
    assert_true(t.tables > 200 && t.rows > 2000 && t.named > 500);
    assert_int_equal(t.told, 0);
}

/* ---- there and back -------------------------------------------------------------------------- */

static int64_t
figure(const struct doc *job, const char *name)
{
    doc_each (f, said_doc(job, "result.figures"))
        if (!strcmp(said(f, "figure"), name))
            return said_int(f, "n");
    return 0;
}

/* What a file says, for whoever may bring it in. */
static void
comes_back(struct town *t, const char *login, const char *table, const char *from, const char *lang)
{
    struct answer out = town_page_in(t, login, from, lang);

    assert_int_equal(out.status, 200);
    struct answer begun =
        town_upload(t, login, arena_text(&t->arena, "/import/%s", table), "{\"mode\":\"apply\"}",
                    "file", "ours.csv", out.body, strlen(out.body));
    if (begun.status >= 300)
        fail_msg("%s (%s): %d %s", from, lang, begun.status, begun.body);
    const char *state = town_job(t, login, begun);
    const struct doc *job = town_get(t, login, begun.location).doc;
    if (strcmp(state, "done") != 0 || figure(job, "lines") < 1 || figure(job, "new") ||
        figure(job, "changed") || figure(job, "faulty"))
        fail_msg("%s (%s): %s, %lld lines: %lld new, %lld changed, %lld faulty", from, lang, state,
                 (long long)figure(job, "lines"), (long long)figure(job, "new"),
                 (long long)figure(job, "changed"), (long long)figure(job, "faulty"));
}

/* The orders and absences of everybody whose hours the clerk keeps. */
static void
laid_down_comes_back(struct town *t, const char *lang)
{
    static const char *const lists[] = { "orders", "absences" };
    int read = 0;

    for (size_t i = 0; i < COUNT(lists); i++)
        for (const char *const *login = everything_logins; *login; login++) {
            int64_t id = deed_number(
                t, "SELECT COALESCE(MAX(officer), 0) FROM person WHERE login = $1", *login);
            const char *list = arena_text(&t->arena, "/people/%lld/%s", (long long)id, lists[i]);
            struct answer page = town_get(t, "clerk", list);

            if (page.status != 200 || !doc_count(doc_get(page.doc, "rows")))
                continue;
            comes_back(t, "clerk", lists[i], arena_text(&t->arena, "%s.csv", list), lang);
            read++;
        }
    assert_true(read > 0);
}

static void
our_own_export_read_again_changes_nothing(void **state)
{
    static const struct {
        const char *table, *from;
    } both[] = {
        { "officers", "/people.csv" },   { "units", "/units.csv" },
        { "posts", "/posts.csv" },       { "superiors", "/superiors.csv" },
        { "postings", "/postings.csv" }, { "sections", "/sections.csv" },
        { "roles", "/roles.csv" },
    };
    static const char *const langs[] = { "ja", "en" };
    struct town *t = TOWN(state);

    for (size_t l = 0; l < COUNT(langs); l++) {
        for (size_t i = 0; i < COUNT(both); i++)
            comes_back(t, "admin", both[i].table, both[i].from, langs[l]);
        int64_t hana = deed_number(t, "SELECT officer FROM person WHERE login = $1", "hana");
        comes_back(t, "clerk", "opening",
                   arena_text(&t->arena, "/people/%lld/opening.csv", (long long)hana), langs[l]);
        laid_down_comes_back(t, langs[l]);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        { "every_cell_is_a_word_or_a_typed_value_and_who_is_named_has_a_number",
          every_cell_is_a_word_or_a_typed_value_and_who_is_named_has_a_number, everything_sqlite,
          town_end, NULL },
        EVERYTHING_BOTH(our_own_export_read_again_changes_nothing),
    };

    return cmocka_run_group_tests_name("tables", tests, NULL, NULL);
}

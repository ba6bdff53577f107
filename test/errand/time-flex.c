/* A flextime unit is ruled by the allotments that stand in it, under the version of its first day.
 */
#include "town.h"

#include "app/people/people.h"
#include "app/time/time.h"

struct setting {
    const char *key, *value;
};
static const struct setting settings[] = { { "flex.epoch", "2026-06-01" },
                                           { "flex.core", "10:00-12:00" },
                                           { "flex.day-least", "120" },
                                           { 0 } };
static const struct setting of_2020[] = { { "flex.epoch", "2020-06-01" },
                                          { "flex.core", "10:00-12:00,13:00-16:00" },
                                          { 0 } };
static const struct setting exempt[] = { { "flex.exempt", "5" }, { 0 } };

struct setting_up {
    struct town *t;
    const struct setting *settings;
};

static const struct fault *
write_settings(struct act *a, void *context)
{
    static const char add[] =
        "INSERT INTO setting (id, unit, key, value, valid_from, valid_to, seq)"
        " VALUES ($1, $2, $3, $4, 20190401, 99991231, $seq)";
    struct setting_up *up = context;
    struct seen by = { .officer = up->t->admin };

    for (const struct setting *s = up->settings; s->key; s++)
        TRY(save(a, &by, add, VALUES(I(act_new_id(a)), I(up->t->unit_d1), T(s->key), T(s->value))));
    return NULL;
}

static void
set_up(struct town *t, const struct setting *list)
{
    struct setting_up up = { t, list };

    assert_null(office_write(&t->office, &t->arena, &people_folder, "test", write_settings, &up));
}

struct laying {
    struct town *t;
    int32_t from, until;
    int moved;
    struct span span;
};

static const struct fault *
write_hours(struct act *a, void *context)
{
    static const char add[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, '12:00-13:00', $subject, $seq)";
    const struct laying *l = context;
    struct seen by = { .officer = l->t->hana };

    return save(a, &by, add,
                VALUES(I(act_new_id(a)), I(l->from), I(l->until), I(l->moved), I(l->span.from),
                       I(l->span.until)));
}

static void
lay(struct town *t, int32_t from, int32_t until, int moved, minutes start, minutes end)
{
    struct laying l = { t, from, until, moved, { start, end } };

    assert_null(office_write(&t->office, &t->arena, &time_folder, "test", write_hours, &l));
}

static bool
found(const struct doc *d, const char *rule)
{
    doc_each (row, said_doc(d, "findings"))
        if (!strcmp(said(row, "rule"), rule))
            return true;
    return false;
}

static void
a_unit_keeps_the_rules(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260610 }, CLOCK(9, 0));
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "applies"), "0"); /* nobody set it */
    set_up(t, settings);
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_string_equal(said(a.doc, "applies"), "1");
    assert_string_equal(said(a.doc, "unit.first"), "2026-06-01");
    assert_string_equal(said(a.doc, "unit.last"), "2026-06-28");
    assert_int_equal(said_int(a.doc, "total"), 9300); /* twenty days of 7:45 */
    assert_int_equal(said_int(a.doc, "required"), 9300);
    assert_int_equal(doc_count(said_doc(a.doc, "findings")), 0);
    assert_string_equal(said(a.doc, "why.reasons.0.rule"), "FLEX-TOTAL");
    /* The last day belongs to it, the next one does not. */
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06-28/flextime").doc, "unit.first"),
                        "2026-06-01");
    assert_string_equal(said(town_get(t, "hana", "/me/2026-06-29/flextime").doc, "unit.first"),
                        "2026-06-29");

    lay(t, 20260609, 20260609, 0, CLOCK(8, 30), CLOCK(18, 15)); /* Tuesday 8:45 */
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_int_equal(said_int(a.doc, "total"), 9360);
    assert_true(found(a.doc, "FLEX-TOTAL"));
    lay(t, 20260612, 20260612, 0, CLOCK(8, 30), CLOCK(16, 15)); /* Friday 6:45 makes up for it */
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_int_equal(doc_count(said_doc(a.doc, "findings")), 0);
    lay(t, 20260615, 20260615, 0, CLOCK(10, 1), CLOCK(18, 46)); /* a minute late for the core */
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_true(found(a.doc, "FLEX-CORE"));
    assert_string_equal(said(a.doc, "findings.0.day"), "2026-06-15");
    lay(t, 20260616, 20260616, 0, CLOCK(4, 59), CLOCK(13, 44));
    assert_true(found(town_get(t, "hana", "/me/2026-06-10/flextime").doc, "FLEX-WINDOW"));
    assert_int_equal(town_page(t, "hana", "/me/2026-06-10/flextime").status, 200);
}

static void
exempt_and_extra_days(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260610 }, CLOCK(9, 0));
    set_up(t, settings);
    lay(t, 20260605, 20260605, 0, CLOCK(8, 0), CLOCK(9, 0)); /* Friday: an hour, no core */
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_true(found(a.doc, "FLEX-MINDAY"));
    assert_true(found(a.doc, "FLEX-CORE"));
    set_up(t, exempt);
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_false(found(a.doc, "FLEX-MINDAY"));
    assert_false(found(a.doc, "FLEX-CORE"));
    assert_string_equal(said(a.doc, "rows.4.exempt"), "1");
    assert_string_equal(said(a.doc, "rows.3.exempt"), "0");
    /* A day without hours, and the exempt Friday is none in that week. */
    lay(t, 20260603, 20260603, 4, 0, 0);
    a = town_get(t, "hana", "/me/2026-06-10/flextime");
    assert_string_equal(said(a.doc, "rows.2.kind"), "extra_off");
    assert_string_equal(said(a.doc, "rows.4.exempt"), "0");
    assert_false(found(a.doc, "FLEX-EXTRAOFF"));
    lay(t, 20260604, 20260604, 4, 0, 0); /* a second one in a week */
    assert_true(found(town_get(t, "hana", "/me/2026-06-10/flextime").doc, "FLEX-EXTRAOFF"));
}

/* In 2020: 7:00 to 22:00, at least six hours, no day without hours for everybody. */
static void
the_version_of_its_first_day(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20200610 }, CLOCK(9, 0));
    set_up(t, of_2020);
    a = town_get(t, "hana", "/me/2020-06-10/flextime");
    assert_int_equal(said_int(a.doc, "total"), 9300);
    assert_int_equal(doc_count(said_doc(a.doc, "findings")), 0);
    assert_int_equal(said_int(a.doc, "unit.day_least"), 360);
    lay(t, 20200609, 20200609, 0, CLOCK(6, 59), CLOCK(16, 0));
    lay(t, 20200610, 20200610, 0, CLOCK(9, 30), CLOCK(16, 15)); /* 5:45 */
    lay(t, 20200611, 20200611, 4, 0, 0);
    a = town_get(t, "hana", "/me/2020-06-10/flextime");
    assert_true(found(a.doc, "FLEX-WINDOW"));
    assert_true(found(a.doc, "FLEX-MINDAY"));
    assert_true(found(a.doc, "FLEX-EXTRAOFF"));
}

static void
it_is_known_from_its_line(void **state)
{
    static const struct {
        const char *login;
        int status;
    } viewers[] = {
        { "chief", 200 }, { "clerk", 200 }, { "auditor", 200 }, { "taro", 404 }, { "kacho2", 404 }
    };
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260610 }, CLOCK(9, 0));
    set_up(t, settings);
    int64_t line = said_int(town_get(t, "auditor", "/journal").doc, "rows.0.seq");
    lay(t, 20260609, 20260609, 0, CLOCK(8, 30), CLOCK(18, 15));
    set_up(t, exempt);
    for (size_t i = 0; i < COUNT(viewers); i++) {
        const char *path = arena_text(&t->arena, "/people/%lld/2026-06-10/flextime?as_known=%lld",
                                      (long long)t->hana, (long long)line);
        tell("%s", viewers[i].login);
        a = town_get(t, viewers[i].login, path);
        assert_int_equal(a.status, viewers[i].status);
        if (a.status == 200) {
            assert_int_equal(said_int(a.doc, "total"), 9300);
            assert_string_equal(said(a.doc, "rows.4.exempt"), "0");
        }
    }
    a = town_get(t, "hana", "/me/2026-06-10/flextime?as_known=99999999");
    assert_int_equal(a.status, 422);
    assert_int_equal(town_get(t, "hana", "/me/leave/why?as_known=99999999").status, 422);
    assert_int_equal(
        town_get(t, "hana", arena_text(&t->arena, "/me/leave/why?as_known=%lld", (long long)line))
            .status,
        200);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(a_unit_keeps_the_rules),
        TOWN_BOTH(exempt_and_extra_days),
        TOWN_BOTH(the_version_of_its_first_day),
        TOWN_BOTH(it_is_known_from_its_line),
    };

    return cmocka_run_group_tests_name("time-flex", tests, NULL, NULL);
}

/*
 * The cube in the server says what the law says of the facts: person by person, after whatever was
 * written in whatever order, after a stop, a kill, and without a snapshot.
 *
 * The facts are read here once more, day by day and without the cube's code.
 */
#include "upheaval.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/limits/inside.h"
#include "law/overtime.h"

/* ---- the facts, plainly ------------------------------------------------------------------------
 */

enum { DAYS = 365, OFFICERS_MOST = 32, SPELLS_MOST = 400 };

struct spell_row {
    int64_t who, what, from, until;
    char text[40];
};

struct plain {
    struct work work;
    struct spell_row home[400], section[200], place[200], regime[100];
    size_t homes, sections, places, regimes;
    int64_t officer[OFFICERS_MOST], day[OFFICERS_MOST][DAYS], month[OFFICERS_MOST][17];
    bool row[OFFICERS_MOST][17], special[OFFICERS_MOST][17];
    int64_t unknown_from[OFFICERS_MOST][17];
    struct overtime_so_far so_far[OFFICERS_MOST];
    size_t officers;
};

/* On a reader's thread nothing can be asserted: what does not fit is a fault. */
static const struct fault *
spells(struct db *db, struct arena *a, const char *sql, struct spell_row *ret, size_t most,
       size_t *ret_count)
{
    struct rows *r = db_rows(db, a, sql, NULL);
    size_t n = 0;

    while (db_next(r)) {
        if (n == most)
            return fault(a, FAULT_OURS, "test.room", NULL, sql);
        ret[n] = (struct spell_row){ row_int_at(r, 0), row_int_at(r, 1), row_int_at(r, 2),
                                     row_int_at(r, 3), "" };
        snprintf(ret[n++].text, sizeof ret->text, "%s", row_text_at(r, 4));
    }
    *ret_count = n;
    return rows_fault(r);
}

static int
place_of(const struct plain *p, int64_t officer)
{
    for (size_t i = 0; i < p->officers; i++)
        if (p->officer[i] == officer)
            return (int)i;
    return OFFICERS_MOST - 1; /* somebody nobody knows: a place that no officer has */
}

static int
month_of(int64_t ymd)
{
    return (int)((ymd / 10000 - 2026) * 12 + ymd / 100 % 100 - 4);
}

static const struct fault *
read_plain(struct work *w, struct db *db)
{
    struct plain *p = (struct plain *)w;
    struct arena *a = w->arena;
    struct rows *r;

    /* A reader may run it again from the start. */
    memset((char *)p + sizeof p->work, 0, sizeof *p - sizeof p->work);
    db_right(db, RIGHT_FACT, NULL);
    r = db_rows(db, a, "SELECT id FROM fact_officer ORDER BY id", NULL);
    while (db_next(r))
        if (p->officers < OFFICERS_MOST - 1)
            p->officer[p->officers++] = row_int_at(r, 0);
    TRY(rows_fault(r));
    TRY(spells(db, a,
               "SELECT officer, unit, valid_from, valid_to, kind FROM fact_posting"
               " WHERE home = 1 ORDER BY id DESC",
               p->home, COUNT(p->home), &p->homes));
    TRY(spells(db, a, "SELECT unit, 0, valid_from, valid_to, category FROM fact_section",
               p->section, COUNT(p->section), &p->sections));
    TRY(spells(db, a, "SELECT unit, COALESCE(parent, 0), valid_from, valid_to, kind FROM fact_unit",
               p->place, COUNT(p->place), &p->places));
    TRY(spells(db, a, "SELECT officer, 0, valid_from, valid_to, regime FROM fact_regime", p->regime,
               COUNT(p->regime), &p->regimes));
    r = db_rows(db, a,
                "SELECT officer, day, CAST(SUM(overtime) AS BIGINT) FROM fact_piece"
                " WHERE day BETWEEN 20251101 AND 20270331 GROUP BY officer, day",
                NULL);
    while (db_next(r)) {
        int i = place_of(p, row_int_at(r, 0)), m = month_of(row_int_at(r, 1));

        p->month[i][5 + m] += row_int_at(r, 2);
        if (m >= 0)
            p->day[i][day_between(april, (struct day){ (int32_t)row_int_at(r, 1) })] +=
                row_int_at(r, 2);
    }
    r = db_rows(db, a,
                "SELECT officer, month, overtime FROM fact_opening_month"
                " WHERE month BETWEEN 20251101 AND 20270301",
                NULL);
    while (db_next(r))
        p->month[place_of(p, row_int_at(r, 0))][5 + month_of(row_int_at(r, 1))] += row_int_at(r, 2);
    r = db_rows(db, a,
                "SELECT officer, month, told, COALESCE(unknown_from, 0) FROM fact_month_total"
                " WHERE month BETWEEN 20251101 AND 20270301",
                NULL);
    while (db_next(r)) {
        int i = place_of(p, row_int_at(r, 0)), m = 5 + month_of(row_int_at(r, 1));

        p->row[i][m] = row_int_at(r, 2);
        p->unknown_from[i][m] = row_int_at(r, 3);
    }
    r = db_rows(db, a,
                "SELECT officer, day_from, day_to, minutes, over45 FROM fact_so_far"
                " WHERE day_from >= 20251101 ORDER BY officer, day_from, id",
                NULL);
    while (db_next(r))
        p->so_far[place_of(p, row_int_at(r, 0))] = (struct overtime_so_far){
            { (int32_t)row_int_at(r, 1) },
            day_month_first((struct day){ (int32_t)row_int_at(r, 2) }),
            (minutes)row_int_at(r, 3),
            (int)row_int_at(r, 4),
        };
    r = db_rows(db, a, "SELECT officer, month FROM fact_special WHERE month >= 20251101", NULL);
    while (db_next(r))
        p->special[place_of(p, row_int_at(r, 0))][5 + month_of(row_int_at(r, 1))] = true;
    return rows_fault(r);
}

static const struct spell_row *
on(const struct spell_row *at, size_t n, int64_t who, struct day day)
{
    for (size_t i = 0; i < n; i++)
        if (at[i].who == who && at[i].from <= day.ymd && day.ymd <= at[i].until)
            return &at[i];
    return NULL;
}

/* 0 where the officer is not judged on that day. */
static enum cube_stand
stand_of(const struct plain *p, int64_t officer, struct day day)
{
    const struct spell_row *home = on(p->home, p->homes, officer, day);
    const struct spell_row *regime = on(p->regime, p->regimes, officer, day);

    if (!home || (regime && strcmp(regime->text, "nps")))
        return CUBE_OUT;
    for (int64_t unit = home->what; unit;) {
        const struct spell_row *said = on(p->section, p->sections, unit, day);
        if (said)
            return strcmp(said->text, "hetero") ? CUBE_NORMAL : CUBE_HETERO;
        const struct spell_row *up = on(p->place, p->places, unit, day);
        unit = up ? up->what : 0;
    }
    return CUBE_NORMAL;
}

static bool
served(const struct plain *p, int64_t officer, struct day month)
{
    for (struct day d = month; d.ymd <= day_month_last(month).ymd; d = day_add(d, 1)) {
        const struct spell_row *home = on(p->home, p->homes, officer, d);
        if (home && strcmp(home->text, "leave_of_absence"))
            return true;
    }
    return false;
}

/* ---- beside the cube ----------------------------------------------------------------------------
 */

static void
same(const struct overtime_ruling *law, const struct cube_finding *cube, size_t n, int64_t officer,
     int month)
{
    size_t spoken = 0;

    for (size_t i = 0; i < law->count; i++) {
        const struct finding *f = &law->finding[i];
        const struct cube_finding *g = NULL;

        if (f->verdict == RULE_SILENT)
            continue;
        spoken++;
        for (size_t k = 0; k < n; k++)
            if (!strcmp(cube_rule_id(cube[k].rule), f->rule))
                g = &cube[k];
        if (!g || g->verdict != f->verdict || g->used != f->used || g->most != f->most)
            fail_msg("officer %lld, month %d, %s: law %s %lld of %lld, cube %s %lld of %lld",
                     (long long)officer, month, f->rule, verdict_name(f->verdict),
                     (long long)f->used, (long long)f->most,
                     g ? verdict_name(g->verdict) : "nothing", g ? (long long)g->used : 0,
                     g ? (long long)g->most : 0);
    }
    assert_int_equal(spoken, n);
}

struct seen_words {
    int over, exempt, unknown, spoken;
};

static void
one_officer(const struct plain *p, size_t i, const struct standing *s, struct day today,
            struct seen_words *words)
{
    struct trail silent = { 0 };
    struct section_spell spell[SPELLS_MOST];
    enum cube_stand stand[DAYS], last = CUBE_OUT;
    struct day special[17];
    minutes months[17], least[17];
    size_t spell_count = 0, specials = 0;
    int64_t officer = p->officer[i];

    for (int d = 0; d < DAYS; d++) {
        stand[d] = stand_of(p, officer, day_add(april, d));
        if (stand[d] == CUBE_OUT || stand[d] == last)
            continue;
        last = stand[d];
        spell[spell_count++] =
            (struct section_spell){ day_add(april, d),
                                    last == CUBE_HETERO ? SECTION_HETERO : SECTION_NORMAL };
    }
    for (int m = -5; m < 12; m++) {
        struct day month = day_add_months(april, m);
        bool over = month.ymd < day_month_first(today).ymd;

        bool unsure = p->unknown_from[i][5 + m] && p->unknown_from[i][5 + m] <= today.ymd;

        least[5 + m] = (minutes)p->month[i][5 + m];
        months[5 + m] = unsure || (over && !p->row[i][5 + m] && served(p, officer, month))
                            ? MINUTES_UNKNOWN
                            : (minutes)p->month[i][5 + m];
        if (p->special[i][5 + m])
            special[specials++] = month;
    }
    for (int m = 0; m <= month_of(today.ymd); m++) {
        struct overtime_facts facts = { .month = day_add_months(april, m),
                                        .months = { day_add_months(april, -5), months, 17,
                                                    p->so_far[i].first.ymd ? &p->so_far[i] : NULL,
                                                    least },
                                        .special = special,
                                        .special_count = specials };
        struct cube_finding got[CUBE_FINDINGS_MOST];
        struct overtime_ruling r = { 0 };
        uint32_t member = standing_find(s, officer), place;
        const char *regime;
        struct cube *c =
            member == CUBE_NOBODY ? NULL : standing_judge(s, member, m, &place, &regime);
        size_t n = c ? cube_findings(c, place, m, got) : 0;
        int from = day_between(april, facts.month);
        int until = day_between(april, day_month_last(facts.month));
        bool serves = false;

        for (int d = from; d <= until; d++)
            serves |= stand[d] != CUBE_OUT;
        if (serves) {
            overtime_place(s->law, spell, spell_count, &facts);
            for (int d = from; facts.moved_in.ymd && d < day_between(april, facts.moved_in); d++)
                facts.before_move += (minutes)p->day[i][d];
            facts.before_least = facts.before_move;
            /* What was brought in as a sum has no days. */
            int64_t days = 0;
            for (int d = from; d <= until; d++)
                days += p->day[i][d];
            if (months[5 + m] == MINUTES_UNKNOWN || months[5 + m] > days)
                facts.before_move = MINUTES_UNKNOWN;
            overtime_judge(&silent, s->law, &facts, &r);
        }
        same(&r, got, n, officer, m);
        for (size_t k = 0; k < n; k++) {
            words->spoken++;
            words->over += got[k].verdict == RULE_OVER || got[k].verdict == RULE_EXEMPT;
            words->exempt += got[k].verdict == RULE_EXEMPT;
            words->unknown += got[k].verdict == RULE_UNKNOWN;
        }
    }
}

static struct seen_words
cube_is_law(struct town *t)
{
    struct plain *p = calloc(1, sizeof *p);
    struct seen_words words = { 0 };

    *p = (struct plain){ .work = { .run = read_plain, .arena = &t->arena } };
    if (moment_day(t->now).ymd != t->limits_day.ymd)
        limits_pretend(t->office.limits, t->limits_day = moment_day(t->now));
    town_settled(t); /* what follows from a change moves the facts as well */
    assert_true(limits_catch_up(t->office.limits, 30000000));
    const struct fault *f = store_read_now(t->office.store, &p->work);
    if (f)
        fail_msg("the facts: %s %s", f->key, f->seen ? f->seen : "");
    struct standing *s = standing_enter(t->office.limits);
    assert_non_null(s);
    assert_int_equal(s->first.ymd, april.ymd);
    for (size_t i = 0; i < p->officers; i++)
        one_officer(p, i, s, moment_day(t->now), &words);
    standing_leave(t->office.limits);
    free(p);
    return words;
}

static const char amendment[] =
    "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
    "overtime.month.normal\tnps\t20260801\tat-most\t2400\tminutes\tP\t改正後の規則\n";

static void
after_every_change(void **state)
{
    struct town *t = TOWN(state);
    struct luck luck = { 20261122 };
    struct seen_words words;

    t->now = moment_at((struct day){ 20261120 }, CLOCK(9, 0));
    cube_is_law(t); /* an office of which nothing is known yet */
    evenings(t, &luck);
    opening(t, &luck);
    int exempt = 0;
    for (int i = 0; i < 70; i++) {
        change(t, &luck);
        words = cube_is_law(t);
        exempt += words.exempt;
    }
    tell("%d findings, %d over, %d unknown, %d times exempt", words.spoken, words.over,
         words.unknown, exempt);
    assert_true(words.over > 0 && words.unknown > 0 && exempt > 0);
    /* A tap of today, and the law of tomorrow. */
    assert_int_equal(town_post(t, "hana", "/me/clock", "{\"act\":\"in\"}").status, 200);
    cube_is_law(t);
    struct answer a = town_upload(t, "admin", "/rules/releases", "{\"mode\":\"apply\"}", "file",
                                  "amend.tsv", amendment, strlen(amendment));
    assert_int_equal(a.status, 200);
    cube_is_law(t);
    /* December: November is over now, and unknown where nothing was told of it. */
    t->now = moment_at((struct day){ 20261201 }, CLOCK(9, 0));
    words = cube_is_law(t);
    assert_true(words.unknown > 0);

    /* From the snapshot, and without it, the same. */
    struct seen_words kept, anew;
    town_restart(t);
    kept = cube_is_law(t);
    town_stop(t);
    unlink(arena_text(&t->arena, "%s/cube.kept", t->where));
    town_start(t);
    anew = cube_is_law(t);
    assert_memory_equal(&kept, &anew, sizeof kept);
    assert_memory_equal(&kept, &words, sizeof kept);
}

/* What a killed server committed is there when the next one starts, snapshot or not. */
static void
after_a_kill(void **state)
{
    struct town *t = TOWN(state);
    struct luck luck = { 7 };

    t->now = moment_at((struct day){ 20261120 }, CLOCK(9, 0));
    evenings(t, &luck);
    cube_is_law(t);
    for (int turn = 0; turn < 4; turn++) {
        town_stop(t); /* keeps a snapshot, which is old when the next one is killed */
        pid_t pid = fork();
        if (!pid) {
            town_start(t);
            limits_catch_up(t->office.limits, 30000000);
            for (int i = 0; i < 8; i++)
                change(t, &luck);
            kill(getpid(), SIGKILL);
        }
        int status;
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        for (int i = 0; i < 8; i++) /* the same luck as there */
            roll(&luck, 2);
        town_start(t);
        cube_is_law(t);
    }
}

/* A snapshot that is torn, altered, of other rules or of another journal is not believed. */
static void
a_bad_snapshot_is_made_anew(void **state)
{
    struct town *t = TOWN(state);
    struct luck luck = { 11 };
    char *path = arena_text(&t->arena, "%s/cube.kept", t->where);
    static unsigned char bytes[4 << 20];

    t->now = moment_at((struct day){ 20261120 }, CLOCK(9, 0));
    evenings(t, &luck);
    opening(t, &luck);
    cube_is_law(t);
    town_stop(t);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    size_t size = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    assert_true(size > 1000 && size < sizeof bytes);
    for (int turn = 0; turn < 24; turn++) {
        size_t at = turn < 12 ? (size_t)turn * 37 : roll(&luck, (uint32_t)size);
        size_t length = turn % 3 ? size : at;

        f = fopen(path, "wb");
        bytes[at] ^= 1 << turn % 8;
        assert_int_equal(fwrite(bytes, 1, length, f), length);
        bytes[at] ^= 1 << turn % 8;
        fclose(f);
        town_start(t);
        cube_is_law(t);
        town_stop(t);
    }
    /* Old, but sound: what came since is caught up with. */
    town_start(t);
    change(t, &luck);
    evenings(t, &luck);
    town_stop(t);
    f = fopen(path, "wb");
    assert_int_equal(fwrite(bytes, 1, size, f), size);
    fclose(f);
    town_start(t);
    cube_is_law(t);
}

/* ---- the page
 * ------------------------------------------------------------------------------------ */

static const struct doc *
row_of(const struct doc *list, const char *key, const char *value)
{
    doc_each (row, list)
        if (!strcmp(said(row, key), value))
            return row;
    fail_msg("no row where %s is %s", key, value);
    return NULL;
}

static void
limits_of_a_unit(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    town_import(
        t, "opening",
        "person,month,overtime\r\nhana,2026-07,43:00\r\nhana,2026-06,1:00\r\nhana,2026-05,0:00\r\n"
        "hana,2026-04,0:00\r\ntaro,2026-07,1:00\r\n");
    const char *path = arena_text(&t->arena, "/units/%lld/limits", (long long)t->unit_d1);
    a = town_get(t, "chief", path);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "rows.0.name"), "佐藤 花");
    assert_string_equal(said(a.doc, "rows.0.verdict"), "near");
    assert_string_equal(said(a.doc, "rows.0.left"), "120");
    assert_string_equal(said(a.doc, "rows.0.month_used"), "2580");
    assert_string_equal(said(a.doc, "rows.0.year_used"), "2640");
    assert_int_equal(said_int(a.doc, "near"), 1);
    assert_int_equal(said_int(a.doc, "over"), 0);
    /* Of taro only July is known, of the chief nothing: neither is taken for nothing at all. */
    assert_int_equal(said_int(a.doc, "people"), 3);
    assert_int_equal(said_int(a.doc, "unknown"), 2);
    assert_int_equal(said_int(a.doc, "within"), 0);
    assert_string_equal(said(a.doc, "rows.1.month_used"), "60");
    assert_string_equal(said(a.doc, "rows.1.year_used"), "");
    assert_string_equal(said(a.doc, "rows.1.year_verdict"), "unknown");
    assert_int_equal(said_int(row_of(said_doc(a.doc, "ceilings"), "limit", "year"), "unknown"), 2);
    assert_int_equal(town_page(t, "clerk", path).status, 200);

    /* What was just written is in the page that is asked for next. */
    town_import(t, "opening", "person,month,overtime\r\nhana,2026-07,46:00\r\n");
    a = town_get(t, "chief", path);
    assert_string_equal(said(a.doc, "rows.0.verdict"), "over");
    assert_int_equal(said_int(a.doc, "over"), 1);

    const struct doc *hana =
        row_of(said_doc(town_get(t, "chief",
                                 arena_text(&t->arena, "/units/%lld/today", (long long)t->unit_d1))
                            .doc,
                        "rows"),
               "name", "佐藤 花");
    assert_string_equal(said(hana, "limit.verdict"), "over");
    assert_string_equal(said(hana, "limit.limit"), "month");
    assert_string_equal(said(hana, "limit.left"), "-60");
    assert_true(said_int(hana, "limit.forecast") > 2760);
    /* A colleague sees that she is there, and no figure. */
    hana =
        row_of(said_doc(town_get(t, "taro",
                                 arena_text(&t->arena, "/units/%lld/today", (long long)t->unit_d1))
                            .doc,
                        "rows"),
               "name", "佐藤 花");
    assert_string_equal(said(hana, "limit"), "");

    a = town_get(t, "chief", arena_text(&t->arena, "%s?show=unknown", path));
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), 1); /* taro; the chief is not his own */
    a = town_get(t, "clerk", arena_text(&t->arena, "%s?month=2026-06", path));
    assert_string_equal(said(row_of(said_doc(a.doc, "rows"), "name", "佐藤 花"), "month_used"),
                        "60");
    assert_int_equal(town_get(t, "clerk", arena_text(&t->arena, "%s?month=2026-08", path)).status,
                     422);
    assert_int_equal(town_get(t, "clerk", arena_text(&t->arena, "%s?month=2025-06", path)).status,
                     422);
    a = town_get(t, "clerk", arena_text(&t->arena, "%s.csv", path));
    assert_int_equal(a.status, 200);
    assert_non_null(strstr(a.body, "佐藤 花"));
    assert_non_null(strstr(a.body, ",2760,"));
}

/* Who sees how many, who sees whom. */
static void
counts_for_some_and_persons_for_others(void **state)
{
    struct town *t = TOWN(state);
    struct answer a;

    t->now = moment_at((struct day){ 20260720 }, CLOCK(9, 0));
    const char *path = arena_text(&t->arena, "/units/%lld/limits", (long long)t->unit_m);
    a = town_get(t, "executive", path);
    assert_int_equal(a.status, 200);
    assert_string_equal(said(a.doc, "persons"), "0");
    assert_null(said_doc(a.doc, "rows"));
    int64_t all = said_int(a.doc, "people");
    assert_int_equal(said_int(a.doc, "unknown"), all);
    /* Its parts come to no more than the whole, and lead on. */
    int64_t sum = 0;
    doc_each (row, said_doc(a.doc, "parts"))
        sum += said_int(row, "people");
    assert_true(sum > 0 && sum <= all);
    assert_int_equal(town_get(t, "executive", said(a.doc, "parts.0.href")).status, 200);
    assert_int_equal(town_get(t, "executive", arena_text(&t->arena, "%s.csv", path)).status, 404);
    a = town_get(t, "auditor", path);
    assert_int_equal(said_int(a.doc, "people"), all);
    assert_int_equal(doc_count(said_doc(a.doc, "rows")), all);
    assert_int_equal(town_get(t, "chief", path).status, 404);
    path = arena_text(&t->arena, "/units/%lld/limits", (long long)t->unit_d1);
    static const char *const others[] = { "hana", "taro", "admin", "jiro", "kacho2" };
    for (size_t i = 0; i < COUNT(others); i++) {
        tell("%s", others[i]);
        assert_int_equal(town_get(t, others[i], path).status, 404);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        TOWN_BOTH(limits_of_a_unit),
        TOWN_BOTH(counts_for_some_and_persons_for_others),
        TOWN_BOTH(after_every_change),
        TOWN_BOTH(after_a_kill),
        /* PostgreSQL has no folder to keep one in. */
        cmocka_unit_test_setup_teardown(a_bad_snapshot_is_made_anew, town_sqlite, town_end),
    };

    return cmocka_run_group_tests_name("errand: limits", tests, NULL, NULL);
}

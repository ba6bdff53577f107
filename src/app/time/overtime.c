/* What the limits of an officer's overtime rest on, as of a month: read once, for every page. */
#include "app/time/overtime.h"

#include <string.h>

#include "app/time/facts.h"
#include "app/time/known.h"

/* An officer's year under way. */
struct loading {
    struct look *q; /* with the right to facts */
    int64_t officer;
    struct day first, last; /* of the limit year */
    struct service served;
    uint8_t **stand;        /* of each stay, day by day: enum cube_stand */
    const char *regime[32]; /* [0]: the office's own */
    size_t regimes;
    struct overtime_year *to;
};

static const struct fault *
load_stays(struct loading *l)
{
    static const char homes[] =
        "SELECT unit, valid_from, valid_to,"
        " CASE kind WHEN 'leave_of_absence' THEN 1 ELSE 0 END FROM fact_posting"
        " WHERE officer = $1 AND home = 1 AND valid_to >= $2 AND valid_from <= $3"
        " ORDER BY id DESC";
    struct day from = day_add_months(l->first, -CUBE_BEFORE);
    struct service *s = &l->served;
    struct rows *r = known_rows(l->q, homes, VALUES(I(l->officer), I(from.ymd), I(l->last.ymd)));

    while (rows_next(r, NULL) && s->stays < UINT16_MAX) {
        s->stay = arena_grown(look_arena(l->q), s->stay, s->stays, sizeof *s->stay);
        s->stay[s->stays++] = (struct stay){
            .unit = row_int_at(r, 0),
            .from = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 1) }),
            .until = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 2) }),
            .away = row_int_at(r, 3),
        };
    }
    return rows_fault(r);
}

/* What kind of section each posting's unit is, from above where it says nothing itself. */
static const struct fault *
load_sections(struct loading *l)
{
    struct arena *a = look_arena(l->q);
    struct facts_book book = { .back = l->q };
    int days = day_between(l->first, day_add(l->last, 1));

    l->stand = arena_array(a, l->served.stays + 1u, sizeof *l->stand);
    for (size_t i = 0; i < l->served.stays; i++) {
        const struct stay *stay = &l->served.stay[i];
        int from = stay->from < 0 ? 0 : stay->from;

        l->stand[i] = arena_take(a, CUBE_DAYS);
        for (int d = from; d < days && d <= stay->until; d++) {
            enum section section;

            TRY(facts_section(&book, stay->unit, day_add(l->first, d), &section));
            l->stand[i][d] = section == SECTION_HETERO ? CUBE_HETERO : CUBE_NORMAL;
        }
    }
    return NULL;
}

/* A kind of rules that differs from the office's own gets a number of its own. */
static const struct fault *
regime_number(struct loading *l, const char *name, uint8_t *ret)
{
    for (*ret = 0; *ret < l->regimes; ++*ret)
        if (!strcmp(l->regime[*ret], name))
            return NULL;
    if (l->regimes == COUNT(l->regime))
        return fault(look_arena(l->q), FAULT_LARGE, "limits.regimes", NULL, name);
    l->regime[l->regimes++] = name;
    return NULL;
}

static const struct fault *
load_regimes(struct loading *l)
{
    static const char regimes[] =
        "SELECT regime, valid_from, valid_to FROM fact_regime"
        " WHERE officer = $1 AND valid_to >= $2 AND valid_from <= $3 ORDER BY id";
    struct service *s = &l->served;
    struct rows *r =
        known_rows(l->q, regimes, VALUES(I(l->officer), I(l->first.ymd), I(l->last.ymd)));

    l->regime[0] = law_regime(look_law(l->q));
    l->regimes = 1;
    while (rows_next(r, NULL) && s->unders < UINT16_MAX) {
        uint8_t regime;

        TRY(regime_number(l, row_text_at(r, 0), &regime));
        if (!regime)
            continue;
        s->under = arena_grown(look_arena(l->q), s->under, s->unders, sizeof *s->under);
        s->under[s->unders++] = (struct regime_stay){
            .from = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 1) }),
            .until = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 2) }),
            .regime = regime,
        };
    }
    return rows_fault(r);
}

static const struct fault *
load_managers(struct loading *l)
{
    static const char managers[] =
        "SELECT valid_from, valid_to FROM fact_category WHERE officer = $1"
        " AND category = 'manager_class' AND valid_to >= $2 AND valid_from <= $3 ORDER BY id";
    struct service *s = &l->served;
    struct rows *r =
        known_rows(l->q, managers, VALUES(I(l->officer), I(l->first.ymd), I(l->last.ymd)));

    while (rows_next(r, NULL) && s->managers < UINT16_MAX) {
        s->manager = arena_grown(look_arena(l->q), s->manager, s->managers, sizeof *s->manager);
        s->manager[s->managers++] = (struct manager_stay){
            .from = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 0) }),
            .until = (int16_t)service_day(l->first, (struct day){ (int32_t)row_int_at(r, 1) }),
        };
    }
    return rows_fault(r);
}

static const struct fault *
load_specials(struct loading *l)
{
    static const char specials[] = "SELECT month FROM fact_special WHERE officer = $1"
                                   " AND month >= $2 AND month <= $3 ORDER BY month";
    struct overtime_facts *f = &l->to->facts;
    struct rows *r =
        known_rows(l->q, specials, VALUES(I(l->officer), I(l->to->first.ymd), I(l->last.ymd)));

    f->special = l->to->special;
    while (rows_next(r, NULL) && f->special_count < SERVICE_MONTHS)
        l->to->special[f->special_count++] = (struct day){ (int32_t)row_int_at(r, 0) };
    return rows_fault(r);
}

/* Months told by a sum alone (年度累計).  Of several that touch the year the last that was said
 * holds, as in the cube. */
static void
brought_in(struct loading *l, const struct opening_book *book)
{
    struct overtime_year *y = l->to;

    for (size_t i = 0; i < book->count; i++) {
        const struct opening *o = &book->at[i];
        int first = service_month(l->first, o->line.from);
        int last = service_month(l->first, o->line.to);

        if (first < -CUBE_BEFORE || first >= CUBE_MONTHS)
            continue;
        if (o->line.kind == OPENING_OVERTIME)
            y->unconfirmed[CUBE_BEFORE + first] = !o->confirmed;
        if (o->line.kind != OPENING_YEAR || last < first || last >= CUBE_MONTHS)
            continue;
        y->so_far = (struct overtime_so_far){ o->line.from, day_month_first(o->line.to),
                                              (minutes)o->line.minutes, (int)o->line.times };
        y->so_far_unconfirmed = !o->confirmed;
    }
}

/*
 * A month that has ended, in which the officer served and of which nothing was told, here or by
 * what was brought in, is not known; it is not 0.
 */
static void
place_months(struct loading *l, const struct month_sums *sums)
{
    struct overtime_year *y = l->to;
    struct service_told told = { 0 };
    uint32_t unknown;

    for (size_t i = 0; i < sums->count; i++) {
        int m = CUBE_BEFORE + service_month(l->first, sums->at[i].first);

        if (m < 0 || m >= SERVICE_MONTHS)
            continue;
        service_tell(&told, l->first, sums->at[i].first, true, sums->at[i].unknown_from);
        y->month[m] = y->least[m] = sums->at[i].overtime;
    }
    unknown = service_unknown(&l->served, l->first, &told, look_today(l->q));
    for (int m = 0; m < SERVICE_MONTHS; m++)
        if (unknown >> m & 1)
            y->month[m] = MINUTES_UNKNOWN;
}

static void
section_of(const void *context, const struct stay *stay, int from, int until, uint8_t *ret)
{
    const struct loading *l = context;

    memcpy(ret + from, l->stand[stay - l->served.stay] + from, (size_t)(until - from + 1));
}

/* How the officer stands day by day under the regime that judges the month, as the law asks it. */
static void
place_sections(struct loading *l, int month)
{
    struct overtime_year *y = l->to;
    int days = day_between(l->first, day_add(l->last, 1));
    int from = day_between(l->first, day_add_months(l->first, month));
    int until = day_between(l->first, day_add_months(l->first, month + 1));
    struct section_spell *spell = arena_array(look_arena(l->q), (size_t)days, sizeof *spell);
    uint8_t stand[CUBE_DAYS], regime = 0, last = CUBE_OUT;
    struct cube_ceilings most;
    uint32_t speaks = 0;
    size_t spells = 0;

    for (size_t i = 0; i < l->regimes; i++)
        speaks |=
            (uint32_t)cube_ceilings_at(law_under(look_law(l->q), l->regime[i]), l->first, &most)
            << i;
    y->law = look_law(l->q);
    if (!service_judge(&l->served, l->first, month, speaks, &regime))
        return;
    if (regime)
        y->law = law_under(y->law, l->regime[regime]);
    service_stands(&l->served, y->law, l->first, days, regime, section_of, l, stand);
    for (int d = 0; d < days; d++) {
        y->judged |= stand[d] != CUBE_OUT && d >= from && d < until;
        if (stand[d] == CUBE_OUT || stand[d] == last)
            continue;
        last = stand[d];
        spell[spells++] =
            (struct section_spell){ day_add(l->first, d),
                                    last == CUBE_HETERO ? SECTION_HETERO : SECTION_NORMAL };
    }
    overtime_place(y->law, spell, spells, &y->facts);
}

/* Only days stand on one side of a move or the other: of a month that was brought in as a sum
 * nobody knows what of it lay before. */
static const struct fault *
load_before_move(struct loading *l, const struct month_sums *sums)
{
    static const char pieces[] =
        "SELECT CAST(COALESCE(SUM(overtime), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(CASE WHEN day < $3 THEN overtime ELSE 0 END), 0) AS BIGINT)"
        " FROM fact_piece WHERE officer = $1 AND day >= $2 AND day <= $4";
    struct overtime_facts *f = &l->to->facts;
    struct day first = day_month_first(f->month);
    minutes month = overtime_of(&f->months, first), days = 0, before = 0;
    const struct month_sum *told = NULL;

    if (!f->moved_in.ymd)
        return NULL;
    for (size_t i = 0; i < sums->count; i++)
        if (sums->at[i].first.ymd == first.ymd && sums->at[i].again)
            told = &sums->at[i];
    for (int d = 0; told && d < 31; d++) {
        days += told->day[d];
        before += d + 1 < day_of_month(f->moved_in) ? told->day[d] : 0;
    }
    if (!told) {
        struct rows *r = known_rows(
            l->q, pieces,
            VALUES(I(l->officer), I(first.ymd), I(f->moved_in.ymd), I(day_month_last(first).ymd)));
        while (rows_next(r, NULL)) {
            days = (minutes)row_int_at(r, 0);
            before = (minutes)row_int_at(r, 1);
        }
        TRY(rows_fault(r));
    }
    f->before_least = before;
    f->before_move = month == MINUTES_UNKNOWN || month > days ? MINUTES_UNKNOWN : before;
    return NULL;
}

const struct fault *
overtime_year_load(struct look *q, const struct seen *who, struct day month,
                   const struct before *before, struct overtime_year *ret)
{
    struct period year = limit_year(look_law(q), month, 0);
    struct loading l = { .q = look_known(q) ? q : look_facts(q, who),
                         .officer = who->officer,
                         .first = year.first,
                         .last = year.last,
                         .to = ret };
    struct month_sums sums;

    *ret = (struct overtime_year){ .first = day_add_months(year.first, -CUBE_BEFORE) };
    ret->facts.month = month;
    TRY(months_load(q, who->officer, ret->first, year.last, &sums));
    TRY(load_stays(&l));
    TRY(load_sections(&l));
    TRY(load_regimes(&l));
    TRY(load_managers(&l));
    TRY(load_specials(&l));
    brought_in(&l, &before->lines);
    place_months(&l, &sums);
    ret->facts.months =
        (struct overtime_months){ ret->first, ret->month, SERVICE_MONTHS,
                                  ret->so_far.last.ymd ? &ret->so_far : NULL, ret->least };
    place_sections(&l, service_month(year.first, month));
    return load_before_move(&l, &sums);
}

#include "law/overtime.h"

static const char *const month_key[] = {
    [SECTION_NORMAL] = "overtime.month.normal",
    [SECTION_HETERO] = "overtime.month.hetero",
};

static const char *const month_rule[] = {
    [SECTION_NORMAL] = "OT-LIMIT-MONTH-NORMAL",
    [SECTION_HETERO] = "OT-LIMIT-MONTH-HETERO",
};

static const char *const year_key[] = {
    [SECTION_NORMAL] = "overtime.year.normal",
    [SECTION_HETERO] = "overtime.year.hetero",
};

static const char *const year_rule[] = {
    [SECTION_NORMAL] = "OT-LIMIT-YEAR-NORMAL",
    [SECTION_HETERO] = "OT-LIMIT-YEAR-HETERO",
};

struct finding
overtime_month(const struct law *law, struct day first, enum section section, minutes worked)
{
    /* 「45時間」 includes 45:00.  「100時間未満」 ends at 99:59: the row's bound knows. */
    return finding_of(law, month_rule[section], law_at(law, month_key[section], first), worked);
}

static int
months_between(struct day from, struct day until)
{
    return (day_year(until) - day_year(from)) * 12 + day_month(until) - day_month(from);
}

static minutes
month_at(const struct overtime_months *months, const minutes *at, struct day month)
{
    if (!months->count || !at)
        return 0;

    int i = months_between(months->first, month);
    return i < 0 || (size_t)i >= months->count ? 0 : at[i];
}

minutes
overtime_of(const struct overtime_months *months, struct day month)
{
    return month_at(months, months->at, month);
}

minutes
overtime_least(const struct overtime_months *months, struct day month)
{
    minutes one = overtime_of(months, month);

    return one == MINUTES_UNKNOWN ? month_at(months, months->least, month) : one;
}

/* Do these months begin on `m`, end by `until`, and hold one that is unknown by itself? */
static const struct overtime_so_far *
so_far_at(const struct overtime_months *months, struct day m, struct day until)
{
    const struct overtime_so_far *s = months->so_far;

    if (!s || s->first.ymd != m.ymd || s->last.ymd > until.ymd)
        return NULL;
    for (; m.ymd <= s->last.ymd; m = day_add_months(m, 1))
        if (overtime_of(months, m) == MINUTES_UNKNOWN)
            return s;
    return NULL;
}

/* What is known of the months of one sum, each by itself. */
static int64_t
least_within(const struct overtime_months *months, const struct overtime_so_far *s)
{
    int64_t sum = 0;

    for (struct day m = s->first; m.ymd <= s->last.ymd; m = day_add_months(m, 1))
        sum += overtime_least(months, m);
    return sum;
}

/* Sum from one month to another, both included; false where a month is unknown: then the sum is
 * what is known of it, and it is not less. */
static bool
sum_of(const struct overtime_months *months, struct day from, struct day until, minutes *ret)
{
    int64_t sum = 0, more = 0;
    bool known = true;

    for (struct day m = from; m.ymd <= until.ymd; m = day_add_months(m, 1)) {
        const struct overtime_so_far *s = so_far_at(months, m, until);
        int64_t parts = s ? least_within(months, s) : 0;

        known &= s || overtime_of(months, m) != MINUTES_UNKNOWN;
        sum += s ? s->total : overtime_least(months, m);
        more += s && parts > s->total ? parts - s->total : 0;
        if (s)
            m = s->last;
    }
    *ret = (minutes)(known ? sum : sum + more);
    return known;
}

static bool
special_within(const struct overtime_facts *f, struct day from, struct day until)
{
    for (size_t i = 0; i < f->special_count; i++) {
        struct day month = day_month_first(f->special[i]);
        if (month.ymd >= from.ymd && month.ymd <= until.ymd)
            return true;
    }
    return false;
}

/* A judgement under way. */
struct court {
    struct trail *trail;
    const struct law *law;
    const struct overtime_facts *facts;
    struct overtime_ruling *ruling;
    struct day month; /* its first day */
};

/* Adds a finding on a sum over a period, or on what is known of it; 2項: 特例業務 in the period
 * takes the ceiling away there. */
static struct finding *
find(struct court *c, const char *rule, const struct law_value *row, bool known, int64_t used,
     struct day from)
{
    struct finding *f = &c->ruling->finding[c->ruling->count++];

    *f = finding_of(c->law, rule, row, used);
    if (f->verdict == RULE_SILENT)
        return f;
    if (!known)
        finding_part(f), c->ruling->unknown = true;
    if (f->verdict == RULE_OVER && special_within(c->facts, from, c->month))
        f->verdict = RULE_EXEMPT;
    return f;
}

static void
judge_month(struct court *c, const char *rule, const struct law_value *row)
{
    minutes worked = overtime_of(&c->facts->months, c->month);

    const struct finding *f = find(c, rule, row, worked != MINUTES_UNKNOWN,
                                   overtime_least(&c->facts->months, c->month), c->month);
    trail_rule(c->trail, rule, row);
    trail_month(c->trail, NULL, c->month, PART_MINUTES, worked);
    trail_ceiling(c->trail, f, row);
}

static void
judge_sum(struct court *c, const char *rule, const struct law_value *row, struct day from,
          const char *label, minutes *total)
{
    minutes sum;
    bool known = sum_of(&c->facts->months, from, c->month, &sum);
    const struct finding *f = find(c, rule, row, known, sum, from);

    *total = known ? sum : 0;
    trail_rule(c->trail, rule, row);
    for (struct day m = from; m.ymd <= c->month.ymd; m = day_add_months(m, 1)) {
        const struct overtime_so_far *s = so_far_at(&c->facts->months, m, c->month);
        const char *sign = m.ymd == from.ymd ? NULL : "+";

        if (s)
            trail_on(c->trail, sign, "word.so-far", s->first, PART_MINUTES, s->total);
        else
            trail_month(c->trail, sign, m, PART_MINUTES, overtime_of(&c->facts->months, m));
        if (s)
            m = s->last;
    }
    trail_part(c->trail, "=", label, PART_MINUTES, known ? sum : MINUTES_UNKNOWN);
    trail_ceiling(c->trail, f, row);
}

/* 2号ハ: 「2か月、3か月、4か月、5か月及び6か月の期間の1か月当たりの平均80時間」, back over the
 * limit year but 「平成31年4月以後の期間に限る」 (15―14―36 附則2項). */
void
overtime_windows(struct trail *t, const struct law *law, const struct law_value *row,
                 struct day month, const struct overtime_months *months,
                 struct overtime_ruling *ret)
{
    struct day since = { (int32_t)law_number(law, "overtime.average.since", month, 0) };
    int shortest = (int)law_number(law, "overtime.average.shortest", month, WINDOW_SHORTEST);
    int longest = (int)law_number(law, "overtime.average.longest", month, WINDOW_LONGEST);
    bool dark = false;

    for (int n = shortest; row && n <= longest && n <= WINDOW_LONGEST; n++) {
        struct day from = day_add_months(month, 1 - n);

        if (from.ymd < since.ymd)
            break;
        bool known = sum_of(months, from, month, &ret->sum[n]);
        /* Compared as a sum, for an average would be rounded: 合計 > 80時間 × n. */
        bool over = ret->sum[n] > law_most(row) * n;

        ret->windows |= (unsigned)known << n;
        ret->unknown |= !known;
        if (over)
            ret->average_over |= 1U << n;
        if (!known && !over && dark)
            continue; /* it was said of a shorter one */
        dark |= !known;
        trail_part(t, n == shortest ? NULL : "、", "word.window", PART_MONTHS, n);
        trail_part(t, NULL, NULL, PART_MINUTES, known ? ret->sum[n] : MINUTES_UNKNOWN);
        if (!known && over)
            trail_part(t, "、", "word.at-least", PART_MINUTES, ret->sum[n]);
        if (known || over)
            trail_part(t, over ? ">" : "≦", NULL, PART_MINUTES, row->value * n);
    }
}

/* The tightest window speaks, of two as tight the shorter; while one of them is unknown none does
 * but one that is over. */
static void
measure_average(const struct law_value *row, struct overtime_ruling *r, struct finding *f)
{
    int tightest = 0, over = 0;

    for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++) {
        if (r->average_over >> n & 1 &&
            (!over || (int64_t)r->sum[n] * over > (int64_t)r->sum[over] * n))
            over = n;
        if (!(r->windows >> n & 1) || r->unknown)
            continue;
        if (!tightest || row->value * n - r->sum[n] < row->value * tightest - r->sum[tightest])
            tightest = n;
        if (!r->highest || (int64_t)r->sum[n] * r->highest > (int64_t)r->sum[r->highest] * n)
            r->highest = n;
    }
    f->partly = r->unknown && over;
    if (f->partly)
        f->most = row->value * over, f->least = r->sum[over], r->highest = over;
    if (!tightest)
        return;
    f->most = row->value * tightest, f->used = r->sum[tightest];
    f->left = (minutes)(f->most - f->used);
}

static void
judge_average(struct court *c)
{
    const struct law_value *row = law_at(c->law, "overtime.average.hetero", c->month);
    struct overtime_ruling *r = c->ruling;
    bool unknown = r->unknown;

    trail_rule(c->trail, "OT-LIMIT-AVG-HETERO", row);
    r->unknown = false;
    overtime_windows(c->trail, c->law, row, c->month, &c->facts->months, r);

    struct finding *f = &r->finding[r->count++];
    *f = finding_silent(c->law, "OT-LIMIT-AVG-HETERO");
    if (row) {
        measure_average(row, r, f);
        f->cite = row->cite, f->status = row->status;
        f->verdict = r->average_over ? RULE_OVER : r->unknown ? RULE_UNKNOWN : RULE_WITHIN;
        /* Exempt only where every window that is over holds a month of 特例業務. */
        bool spared = r->average_over;
        for (int n = WINDOW_SHORTEST; n <= WINDOW_LONGEST; n++)
            if (r->average_over & 1U << n &&
                !special_within(c->facts, day_add_months(c->month, 1 - n), c->month))
                spared = false;
        if (spared)
            f->verdict = RULE_EXEMPT;
    }
    r->unknown = r->unknown || unknown;
}

/* 2号ニ: months of the year above 45:00.  Reported where this month itself is one of them. */
static void
judge_over45(struct court *c, struct day from)
{
    const struct law_value *line = law_at(c->law, "overtime.over45.line", c->month);
    const struct law_value *row = law_at(c->law, "overtime.over45.hetero", c->month);
    minutes least = overtime_least(&c->facts->months, c->month);
    bool known = true;

    for (struct day m = from; line && m.ymd <= c->month.ymd; m = day_add_months(m, 1)) {
        const struct overtime_so_far *s = so_far_at(&c->facts->months, m, c->month);
        minutes one = overtime_of(&c->facts->months, m);

        if (s && s->over45 >= 0) {
            c->ruling->over45 += s->over45, m = s->last;
            continue;
        }
        known &= one != MINUTES_UNKNOWN;
        c->ruling->over45 += law_allows(line, overtime_least(&c->facts->months, m));
    }

    struct finding *f = find(c, "OT-LIMIT-OVER45-HETERO", row, known, c->ruling->over45, from);
    /* 「一箇月において四十五時間を超えて超過勤務を命ずる月数」: a month within 45:00 is none of
     * them, and with 特例業務 in the year no exception either. */
    if ((f->verdict == RULE_OVER || f->verdict == RULE_EXEMPT) && !law_allows(line, least)) {
        f->verdict = RULE_WITHIN;
        if (!known || overtime_of(&c->facts->months, c->month) == MINUTES_UNKNOWN)
            finding_part(f), c->ruling->unknown = true;
    }
    trail_rule(c->trail, "OT-LIMIT-OVER45-HETERO", row);
    trail_part(c->trail, NULL, "word.months-over45", PART_MONTHS, c->ruling->over45);
    if (!known)
        trail_part(c->trail, "+", NULL, PART_MINUTES, MINUTES_UNKNOWN);
    /* Where the months that are known are too many already, the missing ones make it no less. */
    trail_against(c->trail, "word.ceiling", row, known || !law_allows(row, c->ruling->over45),
                  c->ruling->over45);
}

static void
judge_hetero(struct court *c, const char *year_rule_id, const char *year_key_id)
{
    judge_average(c);
    judge_month(c, month_rule[SECTION_HETERO], law_at(c->law, month_key[SECTION_HETERO], c->month));
    judge_over45(c, c->ruling->year.first);
    judge_sum(c, year_rule_id, law_at(c->law, year_key_id, c->month), c->ruling->year.first,
              "word.year-total", &c->ruling->year_total);
}

/* 他律 entered in mid month: what was ordered before is judged as 自律 alone. */
static void
judge_move_in(struct court *c)
{
    const struct law_value *row = law_at(c->law, month_key[SECTION_NORMAL], c->month);

    bool known = c->facts->before_move != MINUTES_UNKNOWN;
    const struct finding *f =
        find(c, "OT-LIMIT-MOVE-IN", row, known,
             known ? c->facts->before_move : c->facts->before_least, c->month);
    trail_rule(c->trail, "OT-LIMIT-MOVE-IN", row);
    trail_on(c->trail, NULL, "word.before", c->facts->moved_in, PART_MINUTES,
             c->facts->before_move);
    trail_ceiling(c->trail, f, row);
}

/* 1号ロ: from 他律 to 自律 within the year.  The month of the move is still 特定期間. */
static void
judge_moved(struct court *c)
{
    struct day move = day_month_first(c->facts->moved), after = day_add_months(move, 1);

    if (c->month.ymd <= move.ymd) {
        judge_hetero(c, "OT-LIMIT-MOVED-YEAR", "overtime.moved.year");
        if (c->facts->moved_in.ymd) /* and entered in the same month */
            judge_move_in(c);
        return;
    }
    judge_month(c, month_rule[SECTION_NORMAL], law_at(c->law, "overtime.moved.month", c->month));

    const struct law_value *monthly = law_at(c->law, "overtime.moved.period", c->month);
    struct law_value cap = { 0 };
    if (monthly) {
        cap = *monthly;
        cap.value *= months_between(after, c->ruling->year.last) + 1;
        c->ruling->period_cap = (minutes)cap.value;
    }
    judge_sum(c, "OT-LIMIT-MOVED-PERIOD", monthly ? &cap : NULL, after, "word.period-total",
              &c->ruling->period_total);
    judge_sum(c, "OT-LIMIT-MOVED-YEAR", law_at(c->law, "overtime.moved.year", c->month),
              c->ruling->year.first, "word.year-total", &c->ruling->year_total);
}

/* A move on the year's first day leaves the year wholly normal; one outside the year is not of it.
 */
static bool
moved_within(const struct overtime_facts *f, struct period year)
{
    return f->moved.ymd > year.first.ymd && f->moved.ymd <= year.last.ymd;
}

void
overtime_judge(struct trail *trail, const struct law *law, const struct overtime_facts *facts,
               struct overtime_ruling *ret)
{
    struct court c = { trail, law, facts, ret, day_month_first(facts->month) };

    *ret = (struct overtime_ruling){
        .year = limit_year(law, c.month, facts->start_month),
        .month = overtime_of(&facts->months, c.month),
    };
    if (moved_within(facts, ret->year)) {
        judge_moved(&c);
    } else if (facts->section == SECTION_HETERO) {
        judge_hetero(&c, year_rule[SECTION_HETERO], year_key[SECTION_HETERO]);
        if (facts->moved_in.ymd)
            judge_move_in(&c);
    } else {
        judge_month(&c, month_rule[SECTION_NORMAL],
                    law_at(law, month_key[SECTION_NORMAL], c.month));
        judge_sum(&c, year_rule[SECTION_NORMAL], law_at(law, year_key[SECTION_NORMAL], c.month),
                  ret->year.first, "word.year-total", &ret->year_total);
    }
}

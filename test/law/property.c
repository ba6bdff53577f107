/* What must hold for any facts: more work never helps, and neither order, cutting nor place
 * matters. */
#include <stdlib.h>
#include <time.h>

#include "law/annual_leave.h"
#include "law/overtime.h"
#include "law/pay.h"
#include "law/work.h"
#include "law_test.h"

enum { ROUNDS = 2000, SPANS_A_DAY = 6, MONTHS_KNOWN = 30 };

/* xorshift: the same for everyone, so that a failure can be met again. */
static uint32_t seed, seed_began;

/* TSUTOME_SEED=N tries other cases than those that everybody tries. */
static void
sow(uint32_t own)
{
    const char *asked = getenv("TSUTOME_SEED");

    seed = seed_began = own ^ (asked ? (uint32_t)strtoul(asked, NULL, 10) * 2654435761U : 0);
    if (!seed)
        seed = seed_began = own;
}

/* Says where a failing round began, so that it can be met again. */
static int
say_seed(void **state)
{
    (void)state;
    tell("seed %u, TSUTOME_SEED=%s", seed_began,
         getenv("TSUTOME_SEED") ? getenv("TSUTOME_SEED") : "0");
    return 0;
}

static int
pick(int below)
{
    seed ^= seed << 13, seed ^= seed >> 17, seed ^= seed << 5;
    return (int)(seed % (uint32_t)below);
}

static struct span
some_span(int until)
{
    minutes a = pick(until), b = pick(until);

    return a < b ? (struct span){ a, b } : (struct span){ b, a };
}

static size_t
some_spans(struct span *ret, int until)
{
    size_t n = (size_t)pick(SPANS_A_DAY);

    for (size_t i = 0; i < n; i++)
        ret[i] = some_span(until);
    return n;
}

static void
shuffle(struct span *at, size_t n)
{
    for (size_t i = n; i > 1; i--) {
        size_t j = (size_t)pick((int)i);
        struct span s = at[i - 1];
        at[i - 1] = at[j], at[j] = s;
    }
}

struct day_of_work {
    struct span regular[2], breaks[SPANS_A_DAY], work[SPANS_A_DAY * 2], ordered[SPANS_A_DAY],
        leave[SPANS_A_DAY];
    size_t regulars, break_count, works, orders, leaves;
};

static void
some_day(struct day_of_work *d)
{
    d->regulars = 1, d->regular[0] = (struct span){ 420 + pick(180), 960 + pick(180) };
    d->break_count = some_spans(d->breaks, 1440);
    d->works = some_spans(d->work, 2880);
    d->orders = some_spans(d->ordered, 2880);
    d->leaves = some_spans(d->leave, 1440);
}

static struct settle_facts
facts_of(const struct day_of_work *d, enum day_kind kind)
{
    return (struct settle_facts){ .day = { 20200729 },
                                  .kind = { kind },
                                  .regular = { d->regular, d->regulars },
                                  .breaks = { d->breaks, d->break_count },
                                  .present = { d->work, d->works },
                                  .ordered = { d->ordered, d->orders },
                                  .leave = { d->leave, d->leaves } };
}

static void
same_day(const struct settled *a, const struct settled *b)
{
    assert_int_equal(a->overtime, b->overtime);
    for (int i = 0; i < PIECES_MOST; i++) {
        const struct settled_piece *p = &a->piece[i], *q = &b->piece[i];

        assert_int_equal(p->regular, q->regular);
        assert_int_equal(p->holiday_regular, q->holiday_regular);
        assert_int_equal(p->overtime, q->overtime);
        assert_int_equal(p->overtime_night, q->overtime_night);
        assert_int_equal(p->gap, q->gap);
        assert_int_equal(p->leave, q->leave);
        assert_int_equal(p->absence, q->absence);
        assert_int_equal(p->rest, q->rest);
    }
}

static void
order_and_cutting_change_nothing(void **state)
{
    struct trail none = { 0 };

    sow(20200715);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena a = { 0 };
        struct day_of_work d;
        struct settled before, after;

        some_day(&d);
        struct settle_facts f = facts_of(&d, (enum day_kind)pick(4));
        day_settle(&none, &a, *state, &f, &before);

        /* Presence in another order, one span cut in two, one told twice. */
        shuffle(d.work, d.works);
        if (d.works) {
            struct span *s = &d.work[pick((int)d.works)];
            minutes at = s->from + (s->until > s->from ? pick(s->until - s->from) : 0);
            d.work[d.works++] = (struct span){ at, s->until };
            s->until = at;
            d.work[d.works] = d.work[0], d.works++;
        }
        f.present.count = d.works;
        /* An order of a break is one that lies inside it, so orders are shuffled but not cut. */
        shuffle(d.ordered, d.orders), shuffle(d.leave, d.leaves), shuffle(d.breaks, d.break_count);
        day_settle(&none, &a, *state, &f, &after);
        same_day(&before, &after);
        arena_clear(&a);
    }
}

static void
every_minute_of_presence_is_told_once(void **state)
{
    struct trail none = { 0 };

    sow(7);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena a = { 0 };
        struct day_of_work d;
        struct settled s;
        minutes told = 0;

        some_day(&d);
        struct settle_facts f = facts_of(&d, (enum day_kind)pick(4));
        f.leave.count = 0; /* leave and presence may overlap: then leave is told */
        day_settle(&none, &a, *state, &f, &s);
        for (int i = 0; i < PIECES_MOST; i++)
            told += s.piece[i].regular + s.piece[i].holiday_regular + s.piece[i].overtime +
                    s.piece[i].gap + s.piece[i].rest;
        assert_int_equal(told, spans_length(spans_of(&a, f.present)));
        arena_clear(&a);
    }
}

static int
count_over(const struct overtime_ruling *r)
{
    int over = 0;

    for (size_t i = 0; i < r->count; i++)
        over += r->finding[i].verdict == RULE_OVER;
    return over;
}

static void
another_minute_never_helps(void **state)
{
    struct trail none = { 0 };

    sow(31);
    for (int round = 0; round < ROUNDS; round++) {
        minutes m[MONTHS_KNOWN];
        struct overtime_facts f = { .month = day_add_months((struct day){ 20200401 }, pick(12)),
                                    .section = (enum section)pick(2),
                                    .months = { { 20181001 }, m, MONTHS_KNOWN } };
        struct overtime_ruling before, after;
        struct overtime_left left, less;

        for (int i = 0; i < MONTHS_KNOWN; i++)
            m[i] = pick(4) ? pick(3000) : 2500 + pick(3700);
        if (!pick(3))
            f.moved = (struct day){ 20200401 + pick(9) * 100 + pick(28) }, f.section = 0;
        overtime_judge(&none, *state, &f, &before);
        overtime_left(&none, *state, &f, &left);
        m[pick(MONTHS_KNOWN)] += 1 + pick(400);
        overtime_judge(&none, *state, &f, &after);
        overtime_left(&none, *state, &f, &less);
        assert_int_equal(before.count, after.count);
        for (size_t i = 0; i < before.count; i++) {
            /* One more month of many may come to stand over; none goes back under its ceiling. */
            if (before.finding[i].verdict == RULE_OVER)
                assert_int_equal(after.finding[i].verdict, RULE_OVER);
        }
        assert_true(count_over(&after) >= count_over(&before));
        assert_true(less.binding <= left.binding);
        assert_int_equal(before.average_over & ~after.average_over, 0);
    }
}

static void
what_is_left_may_be_ordered_and_no_minute_more(void **state)
{
    struct trail none = { 0 };

    sow(99);
    for (int round = 0; round < ROUNDS; round++) {
        minutes m[MONTHS_KNOWN];
        int at = 18 + pick(12);
        struct overtime_facts f = { .month = day_add_months((struct day){ 20181001 }, at),
                                    .section = (enum section)pick(2),
                                    .months = { { 20181001 }, m, MONTHS_KNOWN } };
        struct overtime_ruling r;
        struct overtime_left left;

        for (int i = 0; i < MONTHS_KNOWN; i++)
            m[i] = pick(i == at ? 500 : 3600);
        overtime_judge(&none, *state, &f, &r);
        overtime_left(&none, *state, &f, &left);
        if (count_over(&r))
            continue;
        m[at] += left.binding;
        overtime_judge(&none, *state, &f, &r);
        assert_int_equal(count_over(&r), 0);
        m[at]++;
        overtime_judge(&none, *state, &f, &r);
        assert_true(count_over(&r) > 0);
    }
}

static void
pay_is_the_same_in_any_order(void **state)
{
    struct trail none = { 0 };

    sow(5);
    for (int round = 0; round < 300; round++) {
        struct arena a = { 0 };
        struct pay_segment s[30];
        struct pay_buckets before, after;
        size_t n = 0, at;

        for (int d = 1; d <= 30; d++)
            s[n++] = (struct pay_segment){ .day = { 20200600 + d },
                                           .span = some_span(1440),
                                           .kind = (enum day_kind)pick(4),
                                           .to_full = pick(3) ? 0 : pick(300) };
        assert_true(pay_buckets(&none, &a, *state, s[0].day, s, n, &before, &at));
        for (size_t i = n; i > 1; i--) {
            size_t j = (size_t)pick((int)i);
            struct pay_segment t = s[i - 1];
            s[i - 1] = s[j], s[j] = t;
        }
        assert_true(pay_buckets(&none, &a, *state, s[0].day, s, n, &after, &at));
        assert_memory_equal(&before, &after, sizeof before);
        minutes under = 0;
        for (int c = 0; c < PAY_CATEGORIES; c++)
            under += before.by[c].day + before.by[c].night;
        assert_true(under <= 3600);
        assert_true(under == 3600 || before.over60.day + before.over60.night == 0);
        assert_int_equal(under + before.over60.day + before.over60.night, before.total);
        assert_int_equal(before.over60.day + before.over60.night,
                         before.over60_by[0] + before.over60_by[1] + before.over60_by[2]);
        arena_clear(&a);
    }
}

static void
longer_service_never_gives_fewer_days(void **state)
{
    struct trail none = { 0 };
    int before = 20;

    for (struct day d = { 20200101 }; d.ymd < 20210101; d = day_add(d, 1)) {
        struct leave_service s = { 2020, d, { 0 } };
        int days = annual_leave_grant(&none, *state, &s);

        assert_true(days <= before && days >= 2);
        before = days;
    }
}

static void
the_servers_time_zone_changes_nothing(void **state)
{
    static const char *const zones[] = { "UTC",          "Asia/Tokyo",         "America/New_York",
                                         "Pacific/Apia", "Pacific/Kiritimati", "XYZ-13:45" };
    struct trail none = { 0 };
    struct settled first = { 0 };

    for (size_t i = 0; i < COUNT(zones); i++) {
        struct arena a = { 0 };
        struct day_of_work d;
        struct settled s;

        setenv("TZ", zones[i], 1);
        tzset();
        sow(11), some_day(&d);
        struct settle_facts f = facts_of(&d, DAY_WORKDAY);
        day_settle(&none, &a, *state, &f, &s);
        if (i)
            same_day(&first, &s);
        else
            first = s;
        assert_int_equal(limit_year(*state, (struct day){ 20210331 }, 0).first.ymd, 20200401);
        assert_int_equal(day_ruling(*state, (struct day){ 20210101 }, 0).holiday, HOLIDAY_NATIONAL);
        arena_clear(&a);
    }
}

/* A span told as two says nothing else: overtime, night, pay. */
static void
cutting_a_span_changes_no_kind_of_minutes(void **state)
{
    sow(17);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena a = { 0 };
        struct span one = some_span(2880), plan = { 510, 1035 }, noon = { 720, 780 };
        minutes at = one.from + (one.until > one.from ? pick(one.until - one.from) : 0);
        struct span two[] = { { at, one.until }, { one.from, at } };
        struct work_facts f = { .day = { 20200629 },
                                .kind = (enum day_kind)pick(4),
                                .regular = { &plan, 1 },
                                .breaks = { &noon, 1 },
                                .work = { &one, 1 } };
        struct work_minutes whole = work_classify(&a, *state, &f);

        f.work = (struct spans){ two, 2 };
        struct work_minutes cut = work_classify(&a, *state, &f);
        assert_int_equal(whole.regular, cut.regular);
        assert_int_equal(whole.holiday_regular, cut.holiday_regular);
        assert_int_equal(whole.overtime, cut.overtime);
        assert_int_equal(whole.overtime_night, cut.overtime_night);
        /* And every minute of it is of one kind. */
        assert_int_equal(whole.regular + whole.holiday_regular + whole.overtime,
                         span_length(one) - span_length(span_shared(one, noon)));
        assert_true(whole.overtime_night <= whole.overtime);
        arena_clear(&a);
    }
}

static void
cutting_a_segment_changes_no_pay(void **state)
{
    struct trail none = { 0 };

    sow(23);
    for (int round = 0; round < 500; round++) {
        struct arena a = { 0 };
        struct pay_segment s[40];
        struct pay_buckets before, after;
        size_t n = 0, at;

        for (int d = 1; d <= 30; d++)
            s[n++] = (struct pay_segment){ .day = { 20200600 + d },
                                           .span = some_span(1440),
                                           .kind = (enum day_kind)pick(4) };
        assert_true(pay_buckets(&none, &a, *state, s[0].day, s, n, &before, &at));
        for (int cuts = 0; cuts < 10; cuts++) {
            struct pay_segment *one = &s[pick((int)n)];
            minutes where =
                one->span.from + (span_length(one->span) ? pick(span_length(one->span)) : 0);
            s[n] = *one, s[n].span.from = where, n++;
            one->span.until = where;
        }
        assert_true(pay_buckets(&none, &a, *state, s[0].day, s, n, &after, &at));
        assert_memory_equal(&before, &after, sizeof before);
        arena_clear(&a);
    }
}

/* One more minute never takes the doctor away, never makes room under a carer's cap, and never pays
 * less. */
static void
another_minute_never_helps_elsewhere(void **state)
{
    struct trail none = { 0 };

    sow(41);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena a = { 0 };
        minutes m[MONTHS_KNOWN];
        struct overtime_months months = { { 20181001 }, m, MONTHS_KNOWN };
        struct day month = day_add_months(months.first, pick(MONTHS_KNOWN));
        struct health_ruling ill, worse;
        struct finding cap[2], less[2];

        for (int i = 0; i < MONTHS_KNOWN; i++)
            m[i] = pick(4) ? pick(4900) : 4700 + pick(1500);
        health_judge(&none, *state, month, &months, &ill);
        childcare_cap(&none, *state, month, &months, cap);
        m[pick(MONTHS_KNOWN)] += 1 + pick(300);
        health_judge(&none, *state, month, &months, &worse);
        childcare_cap(&none, *state, month, &months, less);
        assert_true(!ill.month || worse.month);
        assert_true(!ill.average || worse.average);
        assert_true(!ill.required || worse.required);
        assert_true(!ill.may_ask || worse.may_ask);
        for (int i = 0; i < 2; i++) {
            assert_true(less[i].left <= cap[i].left);
            assert_true(cap[i].verdict != RULE_OVER || less[i].verdict == RULE_OVER);
        }

        struct pay_segment s = { .day = { 20200610 },
                                 .span = some_span(2000),
                                 .kind = (enum day_kind)pick(4) };
        struct pay_buckets b, c;
        size_t at;
        assert_true(pay_buckets(&none, &a, *state, s.day, &s, 1, &b, &at));
        s.span.until++;
        assert_true(pay_buckets(&none, &a, *state, s.day, &s, 1, &c, &at));
        assert_int_equal(c.total, b.total + 1);
        for (int i = 0; i < PAY_CATEGORIES; i++)
            assert_true(c.by[i].day >= b.by[i].day && c.by[i].night >= b.by[i].night);
        arena_clear(&a);
    }
}

/* U-VER: each number is the one of the latest row that begins on or before the day, and a later
 * release is heard from its own day on, never before. */
static void
a_day_is_judged_by_the_row_in_force(void **state)
{
    const struct law_value *row;
    size_t count = 0;

    sow(53);
    while (law_row(*state, count))
        count++;
    for (int round = 0; round < ROUNDS; round++) {
        struct day day = day_add((struct day){ 19900101 }, pick(16000));
        const struct law_value *any = law_row(*state, (size_t)pick((int)count)), *last = NULL;

        for (size_t i = 0; (row = law_row(*state, i)); i++)
            if (!strcmp(row->key, any->key) && row->from.ymd <= day.ymd &&
                (!last || row->from.ymd > last->from.ymd))
                last = row;
        assert_ptr_equal(law_at(*state, any->key, day), last && !last->repealed ? last : NULL);
    }

    for (int round = 0; round < 40; round++) {
        struct arena a = { 0 };
        struct day from = day_add((struct day){ 20200101 }, pick(3000));
        char *text = arena_text(&a,
                                "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
                                "overtime.month.normal\tnps\t%d\tat-most\t%d\tminutes\tP\t改正\n",
                                from.ymd, 600 + pick(2000));
        struct law_source more = { "more.tsv", text, strlen(text), 2 };
        const struct law *later;

        assert_null(law_with(&a, &more, 1, &later));
        for (int i = 0; i < 50; i++) {
            struct day month = day_month_first(day_add(from, pick(400) - 200));
            minutes worked = pick(3000);
            struct finding old = overtime_month(*state, month, SECTION_NORMAL, worked);
            struct finding new = overtime_month(later, month, SECTION_NORMAL, worked);

            /* A month is judged by the row of its first day. */
            if (month.ymd < from.ymd) {
                assert_int_equal(new.most, old.most);
                assert_int_equal(new.verdict, old.verdict);
            } else {
                assert_int_equal(new.most, law_number(later, "overtime.month.normal", from, 0));
            }
            assert_int_equal(new.release, 2);
        }
        arena_clear(&a);
    }
}

#define TRIED(test) cmocka_unit_test_teardown(test, say_seed)

LAW_TESTS("property", TRIED(order_and_cutting_change_nothing),
          TRIED(every_minute_of_presence_is_told_once), TRIED(another_minute_never_helps),
          TRIED(what_is_left_may_be_ordered_and_no_minute_more),
          TRIED(pay_is_the_same_in_any_order), TRIED(longer_service_never_gives_fewer_days),
          TRIED(cutting_a_span_changes_no_kind_of_minutes), TRIED(cutting_a_segment_changes_no_pay),
          TRIED(another_minute_never_helps_elsewhere), TRIED(a_day_is_judged_by_the_row_in_force),
          TRIED(the_servers_time_zone_changes_nothing))

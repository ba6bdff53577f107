/* Questions on pay: pay_buckets, subst60, hourly_rate, telework_allowance. */
#include "law/pay.h"
#include "law/rule_inside.h"

enum { YEN_MOST = 100000000, WEEK_MINUTES_MOST = 7 * MINUTES_A_DAY, PERCENT_MOST = 1000 };

static void
read_segment(const struct question *q, struct pay_segment *s)
{
    static const char *const kinds[] = { "workday", "weekoff", "zero_alloc", "holiday", NULL };
    static const char *const keys[] = { "date", "from", "to", "kind", NULL };

    in_only(q, keys);
    s->day = in_day(q, "date");
    s->span = (struct span){ in_clock(q, "from"), in_clock(q, "to") };
    s->kind = (enum day_kind)in_choice(q, "kind", kinds);
    if (s->span.until < s->span.from)
        wrong(q, "to", "before it begins");
}

void
rule_pay_buckets(const struct question *q, struct doc *out)
{
    struct day month = in_month(q, "month");
    const struct doc *list = in_list(q, "segments");
    struct pay_segment *s = arena_array(q->arena, (list ? doc_count(list) : 0) + 1, sizeof *s);
    struct trail none = { 0 };
    struct pay_buckets b;
    size_t n = 0, at = 0;

    doc_each (item, list) {
        struct question part = in_item(q, "segments", item, n);
        read_segment(&part, &s[n++]);
    }
    if (failed(q))
        return;
    if (!pay_buckets(&none, q->arena, q->law, month, s, n, &b, &at))
        wrong(q, arena_text(q->arena, "segments[%zu]", at), "outside the month, or over another");
    doc_minutes(out, "cat1_day", b.by[PAY_WEEKDAY].day);
    doc_minutes(out, "cat1_night", b.by[PAY_WEEKDAY].night);
    doc_minutes(out, "cat2_day", b.by[PAY_OTHER].day);
    doc_minutes(out, "cat2_night", b.by[PAY_OTHER].night);
    doc_minutes(out, "over60_day", b.over60.day);
    doc_minutes(out, "over60_night", b.over60.night);
    doc_minutes(out, "total", b.total);
}

void
rule_subst60(const struct question *q, struct doc *out)
{
    static const char *const keys[] = { "cat1", "cat2", "short", NULL };
    struct question part = in_part(q, "over60");
    struct day month = in_month(q, "month");
    minutes over[PAY_CATEGORIES];
    struct trail none = { 0 };

    in_only(&part, keys);
    for (int c = 0; c < PAY_CATEGORIES; c++)
        over[c] = (minutes)in_number(&part, keys[c], 0, MONTH_MINUTES_MOST, 0);

    struct relief r = relief_of(&none, q->law, month, over);
    if (!r.window.last.ymd)
        wrong(q, "month", "no 超勤代休時間 was in force");
    doc_minutes(out, "convertible_minutes", r.minutes);
    doc_day(out, "window_from", r.window.first);
    doc_day(out, "window_to", r.window.last);
}

void
rule_hourly_rate(const struct question *q, struct doc *out)
{
    /* Asked without a day: the method has stood since 1994, and the newest numbers speak. */
    int64_t yen = in_number(q, "monthly_yen", 0, YEN_MOST, 0);
    minutes week = (minutes)in_number(q, "week_minutes", 1, WEEK_MINUTES_MOST, 0);
    const struct doc *rates = in_list(q, "rates");
    size_t n = 0;

    if (!week)
        wrong(q, "week_minutes", "missing");
    if (failed(q))
        return;
    doc_int(out, "deduct_per_hour_yen", pay_hourly(q->law, LAW_NEWEST, yen, week, 100));
    struct doc *by_rate = doc_object(out, "ot_per_hour_yen");
    doc_each (rate, rates) {
        if (rate->kind != DOC_INT || rate->i < 1 || rate->i > PERCENT_MOST)
            wrong(q, arena_text(q->arena, "rates[%zu]", n), "not a rate from 1 to %d per cent",
                  PERCENT_MOST);
        else
            doc_int(by_rate, arena_text(q->arena, "%d", (int)rate->i),
                    pay_hourly(q->law, LAW_NEWEST, yen, week, (int)rate->i));
        n++;
    }
}

void
rule_telework_allowance(const struct question *q, struct doc *out)
{
    struct day on = in_day(q, "on");
    const struct doc *list = in_list(q, "days_by_month");
    int *days = arena_array(q->arena, (list ? doc_count(list) : 0) + 1, sizeof *days);
    struct trail none = { 0 };
    size_t n = 0;

    doc_each (item, list) {
        if (item->kind != DOC_INT || item->i < 0 || item->i > 31)
            wrong(q, arena_text(q->arena, "days_by_month[%zu]", n),
                  "not a number of days, 0 to 31");
        else
            days[n] = (int)item->i;
        n++;
    }
    doc_bool(out, "eligible", telework_allowance(&none, q->law, on, days, n).eligible);
}

#include "law/shift.h"

enum { WEEK = 7 };

const char *const shift_fault_rules[] = { "WT-SHIFT-PERIOD",
                                          "WT-SHIFT-DAYS-OFF",
                                          "WT-SHIFT-RUN",
                                          "WT-SHIFT-LENGTH",
                                          "WT-SHIFT-WEEK",
                                          "WT-SHIFT-TOTAL",
                                          NULL };

static void
measure_block(const struct shift_plan *p, size_t from, size_t days, struct shift_ruling *r)
{
    int off = 0;
    minutes length = 0;

    for (size_t i = from; i < from + days; i++) {
        off += p->off[i];
        length += p->off[i] ? 0 : p->shift[i];
    }
    if (r->fewest_off < 0 || off < r->fewest_off)
        r->fewest_off = off;
    r->most_off = off > r->most_off ? off : r->most_off;
    r->heaviest = length > r->heaviest ? length : r->heaviest;
}

/* What the plan comes to: for the ruling and for its reasons. */
static void
measure(const struct shift_plan *p, size_t block, struct shift_ruling *r)
{
    int run = 0;

    r->fewest_off = -1;
    for (size_t i = 0; i < p->days; i++) {
        minutes shift = p->off[i] ? 0 : p->shift[i];

        run = p->off[i] ? 0 : run + 1;
        r->longest_run = run > r->longest_run ? run : r->longest_run;
        r->longest = shift > r->longest ? shift : r->longest;
        r->total += shift;
    }
    for (size_t from = 0; from + block <= p->days; from += block)
        measure_block(p, from, block, r);
    /* A consulted period need not be whole blocks: its last four weeks are a block too, and a
     * shorter period is one by itself. */
    if (p->consulted && p->days % block) {
        size_t last = p->days < block ? p->days : block;

        measure_block(p, p->days - last, last, r);
    }
}

static int
days_off(const struct shift_plan *p)
{
    int off = 0;

    for (size_t i = 0; i < p->days; i++)
        off += p->off[i];
    return off;
}

/* 5条2項: what the NPA must have been consulted on, over at most 52 weeks. */
static void
judge_consulted(const struct law *law, const struct shift_plan *p, int block,
                struct shift_ruling *r)
{
    const struct law_value *most = law_at(law, "hours.shift.consulted.weeks", p->first);
    const struct law_value *least = law_at(law, "hours.shift.consulted.days-off", p->first);
    const struct law_value *a_week = law_at(law, "hours.shift.consulted.week-off", p->first);
    const struct law_value *week = law_at(law, "hours.shift.consulted.week", p->first);

    int64_t days = (int64_t)p->days, judged = days < block ? days : block;

    /* 「五十二週間を超えない期間」: six weeks too, and ten days. */
    if (!days || !law_allows(most, (days + WEEK - 1) / WEEK))
        r->faults |= SHIFT_PERIOD;
    /* 「一週間当たり一日以上の割合で」 and 「毎四週間につき四日以上」; a period of less than four
     * weeks has its share of the four. */
    if ((least && r->fewest_off * (int64_t)block < least->value * judged) ||
        (a_week && (int64_t)days_off(p) * WEEK < a_week->value * days))
        r->faults |= SHIFT_DAYS_OFF;
    if (week && (int64_t)r->heaviest * WEEK > week->value * judged)
        r->faults |= SHIFT_WEEK;
    if (least)
        r->cite = least->cite;
}

static void
tell(struct trail *t, const struct law *law, const struct shift_plan *p,
     const struct shift_ruling *r)
{
    const struct law_value *run = law_at(law, "hours.shift.run", p->first);
    const struct law_value *length = law_at(law, "hours.shift.length", p->first);

    trail_rule(t, "WT-SHIFT",
               law_at(law, p->consulted ? "hours.shift.consulted.days-off" : "hours.shift.days-off",
                      p->first));
    trail_part(t, NULL, "word.days-off", PART_DAYS, r->fewest_off);
    trail_rule(t, "WT-SHIFT", run);
    trail_part(t, NULL, "word.run", PART_DAYS, r->longest_run);
    trail_against(t, "word.ceiling", run, true, r->longest_run);
    trail_rule(t, "WT-SHIFT", length);
    trail_part(t, NULL, "word.shift", PART_MINUTES, r->longest);
    trail_against(t, "word.ceiling", length, true, r->longest);
    trail_rule(t, "WT-BASE", law_at(law, "hours.week", p->first));
    trail_part(t, NULL, "word.regular", PART_MINUTES, r->total);
    trail_part(t, r->faults & SHIFT_TOTAL ? "≠" : "=", "word.required", PART_MINUTES, r->required);
}

void
shift_check(struct trail *t, const struct law *law, const struct shift_plan *p,
            struct shift_ruling *ret)
{
    const struct law_value *weeks = law_at(law, "hours.shift.weeks", p->first);
    const struct law_value *off = law_at(
        law, p->short_time ? "hours.shift.days-off.short" : "hours.shift.days-off", p->first);

    *ret = (struct shift_ruling){ 0 };
    if (!weeks || !off || weeks->value < 1)
        return;

    int block = (int)weeks->value;
    minutes week = p->week ? p->week : (minutes)law_number(law, "hours.week", p->first, 0);

    ret->spoken = true, ret->cite = off->cite;
    measure(p, (size_t)block * WEEK, ret);
    ret->required = (minutes)((int64_t)week * (int64_t)p->days / WEEK);
    if (p->consulted) {
        judge_consulted(law, p, block * WEEK, ret);
    } else {
        if (!p->days || p->days % ((size_t)block * WEEK))
            ret->faults |= SHIFT_PERIOD;
        if (!law_allows(off, ret->fewest_off) || !law_allows(off, ret->most_off))
            ret->faults |= SHIFT_DAYS_OFF;
    }
    if (!law_allows(law_at(law, "hours.shift.run", p->first), ret->longest_run))
        ret->faults |= SHIFT_RUN;
    if (!law_allows(law_at(law, "hours.shift.length", p->first), ret->longest))
        ret->faults |= SHIFT_LENGTH;
    /* Four weeks by four weeks, or on the whole where the NPA was consulted. */
    if (ret->total != ret->required || (!p->consulted && ret->heaviest != week * block))
        ret->faults |= SHIFT_TOTAL;
    tell(t, law, p, ret);
}

void
hours_short(const struct law *law, struct day day, minutes week, minutes longest,
            struct finding ret[3])
{
    ret[0] = finding_of(law, "WT-SHORT", law_at(law, "hours.short.week-least", day), week);
    ret[1] = finding_of(law, "WT-SHORT", law_at(law, "hours.short.week-most", day), week);
    ret[2] = finding_of(law, "WT-SHORT", law_at(law, "hours.short.day", day), longest);
}

int
hours_childshort(const struct law *law, struct day day, const minutes week[7])
{
    minutes sum = 0, longest = 0, shortest = 0;
    int days = 0;

    for (int i = 0; i < WEEK; i++) {
        if (!week[i])
            continue;
        if (!days || week[i] < shortest)
            shortest = week[i];
        longest = week[i] > longest ? week[i] : longest;
        sum += week[i], days++;
    }
    const struct law_value *full = law_at(law, "hours.day", day);
    for (int n = 1; n <= 4; n++) {
        const struct law_value *own = law_at_n(law, "hours.childshort.week", n, day);
        const struct law_value *daily = law_at_n(law, "hours.childshort.day", n, day);

        if (!own || !full || sum != own->value)
            continue;
        /* 1号・2号: the same short day five times; 3号: full days; 4号: full days and a half. */
        if (daily ? days == 5 && shortest == longest
                  : days == 3 && longest == full->value && sum - longest - shortest == longest &&
                        (n == 4) == (shortest < longest))
            return n;
    }
    const struct law_value *least = law_at(law, "hours.childshort.week-least", day);
    const struct law_value *most = law_at(law, "hours.childshort.week-most", day);
    return least && most && law_allows(least, sum) && law_allows(most, sum) ? 5 : 0;
}

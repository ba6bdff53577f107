#include "law/moving.h"

struct finding
swap_window(const struct law *law, struct day work, struct day off)
{
    const struct law_value *before = law_at(law, "swap.before", work);
    const struct law_value *after = law_at(law, "swap.after", work);
    int days = day_between(work, off);

    /* 「起算日とする」: the day worked is day one, so four weeks end 27 days away and eight 55. */
    struct finding f = days < 0 ? finding_of(law, "WT-FURIKAE", before, -days)
                                : finding_of(law, "WT-FURIKAE", after, days);
    /* 8条1項 gives up a 「勤務日」 for the weekoff: the weekoff itself is none. */
    if (!days && f.verdict == RULE_WITHIN)
        f.verdict = RULE_OVER;
    return f;
}

struct finding
swap_four_hours(struct arena *arena, const struct law *law, struct day work, struct spans hours,
                struct span taken)
{
    const struct law_value *row = law_at(law, "swap.four-hours", work);
    struct spans day = spans_of(arena, hours), whole = spans_within(arena, day, taken);
    struct finding f = finding_of(law, "WT-FURIKAE-4H", row, spans_length(whole));

    if (f.verdict == RULE_SILENT)
        return f;
    /* 「始業の時刻から連続し、又は終業の時刻まで連続する勤務時間」 of a day with more than 4 hours.
     */
    bool at_start = day.count && taken.from <= day.at[0].from;
    bool at_end = day.count && taken.until >= day.at[day.count - 1].until;
    if (spans_length(day) <= row->value || !(at_start || at_end))
        f.verdict = RULE_OVER;
    return f;
}

bool
swap_zero_alloc(const struct law *law, struct day work)
{
    return law_number(law, "swap.zero-alloc", work, 0);
}

void
swap_rest(const struct law *law, struct day first, const bool *off, size_t count,
          struct finding ret[2])
{
    const struct law_value *least = law_at(law, "swap.days-off", first);
    const struct law_value *most = law_at(law, "swap.run", first);
    size_t block = (size_t)law_number(law, "swap.weeks", first, 4) * 7;
    int poorest = -1, run = 0, longest = 0;

    for (size_t from = 0; from + block <= count; from += block) {
        int days = 0;
        for (size_t i = from; i < from + block; i++)
            days += off[i];
        if (poorest < 0 || days < poorest)
            poorest = days;
    }
    for (size_t i = 0; i < count; i++) {
        run = off[i] ? 0 : run + 1;
        longest = run > longest ? run : longest;
    }
    ret[0] = poorest < 0 ? finding_silent(law, "WT-FURIKAE")
                         : finding_of(law, "WT-FURIKAE", least, poorest);
    ret[1] = finding_of(law, "WT-FURIKAE", most, longest);
}

struct finding
substitute_window(const struct law *law, struct day holiday, struct day day)
{
    const struct law_value *first = law_at(law, "substitute.first", holiday);
    const struct law_value *last = law_at(law, "substitute.last", holiday);
    int days = day_between(holiday, day);
    struct finding f = finding_of(law, "WT-DAIKYU", last, days);

    if (f.verdict == RULE_WITHIN && first && !law_allows(first, days))
        f.verdict = RULE_OVER;
    return f;
}

enum substitute_no
substitute_day(const struct law *law, const struct substitute_facts *f)
{
    if (f->declined)
        return SUBSTITUTE_DECLINED;
    /* 「勤務時間の全部について特に勤務することを命じた場合」 */
    if (!f->holiday_hours || f->ordered < f->holiday_hours)
        return SUBSTITUTE_NOT_WHOLE;
    if (substitute_window(law, f->holiday, f->day).verdict != RULE_WITHIN)
        return SUBSTITUTE_WINDOW;
    if (f->kind != DAY_WORKDAY || day_ruling(law, f->day, 0).holiday)
        return SUBSTITUTE_KIND;
    if (f->hours != f->holiday_hours)
        return SUBSTITUTE_MINUTES;
    return f->relief ? SUBSTITUTE_RELIEF : SUBSTITUTE_MAY;
}

struct finding
staggered_hours(struct arena *arena, const struct law *law, struct day day, struct span span,
                struct spans breaks)
{
    const struct law_value *start = law_at(law, "staggered.start", day);
    const struct law_value *end = law_at(law, "staggered.end", day);
    minutes hours = spans_length(spans_minus(arena, (struct spans){ &span, 1 }, breaks));
    struct finding f =
        finding_of(law, "WT-EARLYLATE", start && end ? law_at(law, "hours.day", day) : NULL, hours);

    if (f.verdict == RULE_WITHIN && (!law_allows(start, span.from) || !law_allows(end, span.until)))
        f.verdict = RULE_OVER, f.cite = start->cite, f.status = start->status;
    return f;
}

enum stagger
staggered_ground(const struct law *law, struct day day, unsigned grounds, bool flextime)
{
    if (flextime || !law_at(law, "staggered.start", day))
        return STAGGER_NO;
    if (grounds & (STAGGER_BEFORE_SCHOOL | STAGGER_CARE))
        return STAGGER_MUST;
    /* Until 2025-03-31 a child in elementary school only in cases that the NPA sets. */
    if (grounds & STAGGER_SCHOOL)
        return law_number(law, "staggered.school-all", day, 0) ? STAGGER_MUST : STAGGER_MAY;
    if (grounds & STAGGER_NAMED)
        return STAGGER_MAY;
    if (grounds & STAGGER_OTHER && law_number(law, "staggered.general", day, 0))
        return STAGGER_MAY;
    return STAGGER_NO;
}

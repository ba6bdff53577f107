#include "law/rest.h"

struct interval_ruling
interval_check(const struct law *law, struct moment end, struct moment next)
{
    const struct law_value *row = law_at(law, "interval.target", moment_day(end));
    struct interval_ruling r = { .between = moment_since(next, moment_day(end)) -
                                            moment_since(end, moment_day(end)) };

    if (row)
        r.applies = true, r.met = law_allows(row, r.between), r.cite = row->cite;
    return r;
}

/* Does one break of at least `least` lie wholly between two clocks of the law? */
static bool
break_between(const struct law *law, const struct break_facts *f, struct spans breaks,
              const char *from_key, const char *until_key, minutes least)
{
    const struct law_value *from = law_at(law, from_key, f->day);
    const struct law_value *until = law_at(law, until_key, f->day);

    for (size_t i = 0; from && until && i < breaks.count; i++)
        if (breaks.at[i].from >= from->value && breaks.at[i].until <= until->value &&
            span_length(breaks.at[i]) >= least)
            return true;
    return false;
}

static bool
one_as_long(struct spans breaks, minutes least)
{
    for (size_t i = 0; i < breaks.count; i++)
        if (span_length(breaks.at[i]) >= least)
            return true;
    return false;
}

/* 7条3項, until 2023-03-31: where flextime runs on for more than 5:30 after the break at noon, the
 * next break stands in the evening. */
static bool
second_break_stands(const struct law *law, const struct break_facts *f, struct spans breaks,
                    minutes least)
{
    const struct law_value *stretch = law_at(law, "break.noon.stretch", f->day);
    const struct law_value *noon = law_at(law, "break.noon.until", f->day);
    minutes ends = f->hours.until;

    for (size_t i = 0; noon && i < breaks.count; i++)
        if (breaks.at[i].until <= noon->value)
            ends = breaks.at[i].until;
    return f->mode != BREAK_FLEX || breaks.count < 2 ||
           (stretch && law_allows(stretch, f->hours.until - ends)) ||
           break_between(law, f, breaks, "break.evening.from", "break.evening.until", least);
}

/* The row that says how long hours may run on without a break. */
static const struct law_value *
stretch_row(const struct law *law, const struct break_facts *f, struct spans breaks)
{
    const struct law_value *row = law_at(law, "break.stretch", f->day);
    const struct law_value *end = law_at(law, "break.flex.end", f->day);
    minutes short_least = (minutes)law_number(law, "break.fixed.short", f->day, 45);
    minutes other_least = (minutes)law_number(law, "break.other", f->day, 30);

    if (row)
        return row;
    if (f->mode == BREAK_FLEX && end && law_allows(end, f->hours.until) &&
        one_as_long(breaks, short_least))
        return law_at(law, "break.flex.stretch", f->day);

    const struct law_value *start = law_at(law, "break.early-late.start", f->day);
    end = law_at(law, "break.early-late.end", f->day);
    if (f->mode == BREAK_EARLY_LATE && start && end && law_allows(start, f->hours.from) &&
        law_allows(end, f->hours.until) &&
        (break_between(law, f, breaks, "break.early-late.noon.from", "break.early-late.noon.until",
                       other_least) ||
         break_between(law, f, breaks, "break.early-late.evening.from",
                       "break.early-late.evening.until", other_least)))
        return law_at(law, "break.early-late.stretch", f->day);
    if (break_between(law, f, breaks, "break.noon.from", "break.noon.until", other_least) &&
        second_break_stands(law, f, breaks, other_least))
        return law_at(law, "break.noon.stretch", f->day);
    return law_at(law, "break.about", f->day);
}

struct break_ruling
break_check(struct arena *arena, const struct law *law, const struct break_facts *f)
{
    const struct law_value *least =
        law_at(law, f->mode == BREAK_FIXED ? "break.fixed" : "break.other", f->day);
    struct spans breaks = spans_within(arena, f->breaks, f->hours);
    struct spans hours = spans_minus(arena, (struct spans){ &f->hours, 1 }, breaks);
    const struct law_value *most = stretch_row(law, f, breaks);
    struct break_ruling r = { .length = spans_length(breaks) };

    for (size_t i = 0; i < hours.count; i++)
        if (span_length(hours.at[i]) > r.stretch)
            r.stretch = span_length(hours.at[i]);
    if (!least || !most)
        return r;
    r.cite = least->cite, r.stretch_most = (minutes)law_most(most);
    /* 7条1項1号: 「おおむね毎四時間…の後に」. Hours that end before need no break. */
    const struct law_value *about = law_at(law, "break.about", f->day);
    bool needed = !about || !law_allows(about, spans_length(hours));
    bool reached =
        f->mode == BREAK_FIXED && f->least ? r.length >= f->least : law_allows(least, r.length);
    if (needed && !reached)
        r.faults |= BREAK_LENGTH;
    if (!law_allows(most, r.stretch))
        r.faults |= BREAK_STRETCH, r.cite = most->cite;
    return r;
}
